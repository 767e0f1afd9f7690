package windows

import (
	"bytes"
	"context"
	"io"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/app/timeline"
)

// OpenFile opens what a file holds as the timeline: a plan's first conversation, or one that the visitor chooses of a log
// of messages. The file stays in the browser. Exported fields are set by the page; the rest is its own.
type OpenFile struct {
	ui.Compo
	Page   *Page
	Locale app.Locale

	early  ui.Value           // chosen before the program was ready; nil for none
	file   ui.Value           // the last that was chosen
	stop   context.CancelFunc // ends the reading that goes on; nil for none
	read   int64              // percent of it
	lines  int64              // of it
	log    *foundLog          // nil for none
	filter string             // part of a number, as typed
	shown  int                // how many conversations at most
	said   string
	own    ui.Context
}

// The controls.
const (
	fileName   = "open-file"
	filterName = "log-filter"
	haltID     = "log-stop"
	moreLogID  = "log-more"
	openID     = "log-open-" // with the place of a conversation in the log behind it
)

// logPage is how many conversations are shown at once.
const logPage = 20

// maxPlan is the longest plan that is read, in bytes. Logs may have any length.
const maxPlan = 1 << 20

// OnInit takes over what was chosen before the program was ready.
func (o *OpenFile) OnInit() { o.early = app.EarlyFile(fileName) }

// OnMount reads what was chosen early.
func (o *OpenFile) OnMount(ctx ui.Context) {
	o.own = ctx
	if early := o.early; early != nil {
		o.early = nil
		ctx.Defer(func(ui.Context) { o.take(early) })
	}
}

// OnDismount ends the reading.
func (o *OpenFile) OnDismount() { o.halt() }

// halt ends the reading that goes on.
func (o *OpenFile) halt() {
	if o.stop != nil {
		o.stop()
		o.stop = nil
	}
}

// onFiles takes the first of the files that were chosen or dropped.
func (o *OpenFile) onFiles(files ui.Value) {
	if files.Truthy() && files.Length() > 0 {
		o.take(files.Index(0))
	}
}

// take opens a file of the visitor's.
func (o *OpenFile) take(file ui.Value) {
	o.log, o.filter, o.shown = nil, "", logPage
	o.file = file
	name := file.Get("name").String()
	o.start(func(in *visitorFile) func() {
		plan, rest, err := planIn(in)
		switch {
		case err != nil:
			return o.refused(err)
		case plan != nil:
			return func() { o.openPlan(name, plan) }
		}
		log, err := listLog(name, rest, in.rest)
		if err != nil {
			return o.refused(err)
		}
		return func() { o.found(log) }
	})
}

// planIn tells a plan from a log: a plan is short and says what it is. Of a log it returns all there is to read.
func planIn(in *visitorFile) (plan []byte, log io.Reader, err error) {
	if in.size > maxPlan {
		return nil, in, nil
	}
	data, err := io.ReadAll(in)
	if err == nil && bytes.Contains(data, []byte(document.PlanSchemaName)) {
		return data, nil, nil
	}
	return nil, bytes.NewReader(data), err
}

// start reads the file from its beginning, aside. What comes of it is done by what read returns, unless another reading
// has begun.
func (o *OpenFile) start(read func(*visitorFile) (then func())) {
	o.halt()
	until, stop := context.WithCancel(context.Background())
	o.stop, o.read, o.lines = stop, 0, 0
	o.said = readingFile.in(o.Page.lang)
	in := openVisitorFile(until, o.file)
	in.came = func() {
		percent, lines := in.percent(), in.lines
		o.own.Dispatch(func(ui.Context) {
			if until.Err() == nil {
				o.read, o.lines = percent, lines
			}
		})
	}
	o.own.Async(func() {
		then := read(in)
		o.own.Dispatch(func(ui.Context) {
			if until.Err() == nil {
				o.halt()
				then()
			}
		})
	})
}

// refused says why a file cannot be opened.
func (o *OpenFile) refused(err error) func() {
	return func() { o.said = cannotOpen.in(o.Page.lang) + logFailure(o.Page.lang, err) }
}

// found lists the conversations of a log; the only one of a log is opened.
func (o *OpenFile) found(log *foundLog) {
	o.log = log
	switch w := o.words(); len(log.conversations) {
	case 0:
		o.said = w.nothing(&log.report)
		o.log = nil
	case 1:
		o.open(0)
	default:
		o.said = w.found(log)
	}
}

// open reads the log once more, for the messages of one conversation, and puts it in place of the timeline.
func (o *OpenFile) open(i int) {
	chosen := &eventlog.Chosen{Conversation: o.log.conversations[i]}
	o.start(func(in *visitorFile) func() {
		if _, err := readLog("", in, chosen, in.rest); err != nil {
			return o.refused(err)
		}
		return func() {
			p := o.Page
			home := p.timeline()
			home.On = 0 // each message by the rules of its own date
			zone := zoneBetween(home.Zone, chosen.Conversation.First, chosen.Conversation.Last)
			t, left := timeline.FromMessages(chosen.Messages, zone, home)
			o.said = o.words().opened(&chosen.Conversation, len(t.Steps), left)
			o.show(t)
		}
	})
}

// openPlan puts the first conversation of a plan in place of the timeline.
func (o *OpenFile) openPlan(name string, data []byte) {
	l := o.Page.lang
	plan, err := document.DecodePlan(name, data)
	if err != nil {
		o.said = cannotOpen.in(l) + err.Error()
		return
	}
	t, found := timeline.FromPlan(plan, 0)
	if !found {
		o.said = cannotOpen.in(l) + noJourney.in(l)
		return
	}
	o.said = fileOpened.in(l)
	o.show(t)
}

// show puts a timeline in place of the one at hand, and leads to its picture.
func (o *OpenFile) show(t timeline.Timeline) {
	p := o.Page
	p.preset, p.chosen, p.ownDate = presetLike(t), 0, false
	p.edit(t, fileOpened.in(p.lang))
	p.focus(boardID)
}
