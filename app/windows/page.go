package windows

import (
	"strings"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// Routes lists the pages, in every language.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.Path(l, app.WindowsPage), Lang: string(l), Page: app.WindowsPage,
			Title: title(l) + " · " + v.Name, Description: lead(l),
			New: func() ui.Composer { return NewPage(l, v) },
		})
	}
	return routes
}

// Page is the message clock in one language. It holds the timeline with what can be undone; its parts are drawn from the
// view.
type Page struct {
	ui.Compo

	lang    app.Language
	vendor  *app.Vendor
	locale  app.Locale
	prices  app.Prices        // with the visitor's own cards, in the browser
	today   pricing.Date      // of the visitor's clock; zero where the page is drawn ahead
	opening timeline.Timeline // what the page opens with
	history timeline.History
	preset  string // id of the one that was chosen last; empty for a timeline from elsewhere
	chosen  int    // id of the step whose fields are shown; 0 for none
	free    bool   // moves are not snapped to hours
	ownDate bool   // a date of one's own is being written
	more    bool   // the settings few need are unfolded

	reading  timeline.Reading
	problem  string        // what of the address made no sense; empty for nothing
	failure  error         // why the timeline could not be read; the reading is then the last that could
	shown    stretch       // of time, in the picture
	dragging bool          // the stretch must not shrink under the pointer
	behind   bool          // what is shown is that of before the last edits, but for the rows and marks of their steps
	took     time.Duration // how long the last look took
	view     View
	settled  timeline.Timeline // the one at hand since the last pause: what follows from it takes longer than an edit may
	written  written           // what the view says of each message
	eras     erasState

	said      string // as last spoken
	edits     int    // counts changes: what waits for a pause looks whether it is over
	here      string // address of the page; empty where it is drawn ahead
	stop      func() // listening to the address and to what is kept; nil before that
	keys      ui.Func
	own       ui.Context // of the page: what it is asked for outlives the control that asked
	languages []app.LanguageLink

	board *Board // as drawn, and the list; nil before that
	steps *Steps
}

// NewPage returns the page with what a vendor's page opens with.
func NewPage(l app.Language, v *app.Vendor) *Page {
	p := &Page{lang: l, vendor: v, locale: l.Locale(), prices: app.EmbeddedPrices()}
	p.opening = openingOf(l, v)
	p.history, p.preset = timeline.NewHistory(p.opening), openingPreset
	p.look()
	p.lookEras()
	return p
}

// timeline is the one at hand.
func (p *Page) timeline() timeline.Timeline { return p.history.Now() }

// OnInit takes over what the address holds and what was done before the program was ready.
func (p *Page) OnInit() {
	if !ui.IsClient {
		return
	}
	p.locale, p.prices, p.today = app.AskedLocale(p.lang), app.VisitorPrices(), app.VisitorDate()
	p.here = app.PageAddress(ui.Window().URL())
	p.open(app.Fragment())
	for i := range controls {
		if text, kept := app.EarlyText(controls[i].name); kept {
			controls[i].take(p, text)
		}
	}
	for _, id := range app.EarlyPressed() {
		p.press(id)
	}
	p.eras.open, p.more = drawnOpen(erasID), drawnOpen(moreID)
	p.look()
	p.lookEras()
}

// drawnOpen reports whether what folds, by its id, is open in the page as it was drawn ahead.
func drawnOpen(id string) bool {
	details := ui.Window().GetElementByID(id)
	return details.Truthy() && details.Get("open").Bool()
}

// keyEvent is sent when the visitor presses a key.
const keyEvent = "keydown"

// OnMount listens to the address and to the keys that undo, and ends the keeping of what was done before.
func (p *Page) OnMount(ctx ui.Context) {
	p.own = ctx
	if !ui.IsClient {
		return
	}
	stopAddress, stopKept := app.Listen(ctx, app.AddressEvent, p.onAddress), app.ListenToKept(ctx, p.onKept)
	p.stop = func() {
		stopAddress()
		stopKept()
	}
	p.keys = ui.FuncOf(func(_ ui.Value, args []ui.Value) any {
		if step := undoKey(args[0]); step != 0 {
			args[0].Call("preventDefault")
			ctx.Dispatch(func(ctx ui.Context) { p.pressing([]string{undoID, redoID}[step-1])(ctx, ui.Event{}) })
		}
		return nil
	})
	ui.Window().Call("addEventListener", keyEvent, p.keys)
	ctx.Defer(func(ui.Context) {
		p.showControls()
		app.EarlyFocus(func(name string) bool { return controlNamed(name) != nil })
		app.StopEarly()
		p.remember()
	})
}

// undoKey tells whether a key undoes (1) or does again (2) what was undone; 0 for any other, and in a field for text,
// where the browser undoes.
func undoKey(e ui.Value) int {
	if !e.Get("ctrlKey").Bool() && !e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return 0
	}
	if target := e.Get("target"); target.Get("tagName").String() == "TEXTAREA" ||
		target.Get("tagName").String() == "INPUT" && target.Get("type").String() == "text" {
		return 0
	}
	switch strings.ToLower(e.Get("key").String()) {
	case "z":
		if e.Get("shiftKey").Bool() {
			return 2
		}
		return 1
	case "y":
		return 2
	}
	return 0
}

// OnDismount stops listening.
func (p *Page) OnDismount() {
	if p.stop != nil {
		p.stop()
		ui.Window().Call("removeEventListener", keyEvent, p.keys)
		p.keys.Release()
	}
}

// OnNav takes over the address of a page that a link inside the program has led to: OnInit has seen that of the page before.
func (p *Page) OnNav(ctx ui.Context) {
	here := ctx.Page().URL()
	if !ui.IsClient || app.PageAddress(here) == p.here {
		return
	}
	p.here = app.PageAddress(here)
	p.open(app.Fragment())
	p.redraw()
}

// onAddress takes over what was put into the address while the page was open.
func (p *Page) onAddress(ctx ui.Context) {
	if fragment := app.Fragment(); fragment != p.fragment() {
		p.open(fragment)
		p.redraw()
	}
}

// onKept looks again at the cards that another tab may have changed.
func (p *Page) onKept(ui.Context) {
	p.prices = app.VisitorPrices()
	p.redraw()
}

// open shows the timeline of a fragment; an empty one is what the page opens with.
func (p *Page) open(fragment string) {
	t := p.opening
	p.preset, p.problem = openingPreset, ""
	if fragment != "" {
		var problems []timeline.Problem
		t, problems = timeline.DecodeFragment(fragment, plain())
		p.preset = presetLike(t)
		if len(problems) > 0 {
			p.problem = fragmentProblems(p.lang, len(problems))
		}
	}
	p.history, p.chosen, p.ownDate, p.shown = timeline.NewHistory(t), 0, false, stretch{}
}

// fragment is what the address says; empty for what the page opens with.
func (p *Page) fragment() string {
	text := timeline.EncodeFragment(p.timeline())
	if text == timeline.EncodeFragment(p.opening) {
		return ""
	}
	return text
}

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) {
	p.locale = l
	p.look()
	p.lookEras()
}

// redraw shows what has changed other than by a control.
func (p *Page) redraw() {
	p.look()
	p.lookEras()
	if p.own.Src() != nil {
		p.own.Update()
		p.own.Defer(func(ui.Context) { p.showControls() })
	}
}

// look reads the timeline and writes what is shown.
func (p *Page) look() {
	started := time.Now()
	defer func() { p.took, p.behind = time.Since(started), false }()
	t := p.timeline()
	w := writerFor(p.locale, &t)
	reading, err := timeline.Read(t, t.On, w.zone, p.prices)
	if p.failure = err; err == nil {
		p.reading = reading
	}
	picture := timeline.Lay(p.reading, widthFor(spanOf(&p.reading))/widthPerMark)
	stretch := stretch{picture.From, picture.Until}
	if p.dragging {
		stretch = p.shown.holding(stretch)
	}
	p.shown = stretch
	p.view = w.view(p, &picture)
	fragment := p.fragment()
	if fragment != "" {
		fragment = "#" + fragment
	}
	p.languages = app.PageLinks(p.lang, func(l app.Language) string {
		path := app.Path(l, app.WindowsPage)
		if l == p.lang {
			return path
		}
		return path + fragment
	})
}

// spanOf is about how long a picture of a reading is, in milliseconds.
func spanOf(r *timeline.Reading) int64 {
	var from, until pricing.Instant
	for i := range r.Messages {
		m := &r.Messages[i]
		if from == 0 || m.Sent < from {
			from = m.Sent
		}
		until = max(until, m.Sent, m.Delivered)
	}
	for i := range r.Spans {
		until = max(until, r.Spans[i].Until)
	}
	return int64(until - from)
}

// The pauses after which marks that went ahead are followed, the address is written (browsers allow few writes a minute), the eras are read again, and what
// has changed is spoken.
const (
	pauseToRemember = 400 * time.Millisecond
	pauseToFollow   = 400 * time.Millisecond
	pauseToCompare  = 250 * time.Millisecond
	pauseToSpeak    = 700 * time.Millisecond
)

// edit puts another timeline in place of the one at hand, which can be undone. What was done is said after a pause.
func (p *Page) edit(t timeline.Timeline, said string) {
	p.history, p.problem = p.history.Do(t), ""
	p.after(said)
}

// change is an edit of a few steps, see [Page.follow].
func (p *Page) change(t timeline.Timeline, said string) {
	before := p.timeline()
	p.history, p.problem = p.history.Do(t), ""
	p.follow(before, said)
}

// after shows what has changed, and does what waits for a pause.
func (p *Page) after(said string) {
	p.look()
	p.eras.stale = true
	if p.own.Src() == nil {
		p.settled = p.timeline() // before the program is ready
		return
	}
	p.own.Update()
	p.own.Defer(func(ui.Context) { p.showControls() })
	p.edits++
	p.later(pauseToCompare, p.compareAgain)
	p.later(pauseToRemember, p.remember)
	p.later(pauseToSpeak, func() { p.said = said + " " + p.view.Total.Sentence })
}

// later does something when nothing was changed for a while.
func (p *Page) later(pause time.Duration, do func()) {
	edit := p.edits
	p.own.Async(func() {
		time.Sleep(pause)
		if edit == p.edits {
			p.own.Dispatch(func(ui.Context) { do() })
		}
	})
}

// remember writes the timeline into the address, in place of what stood there.
func (p *Page) remember() {
	p.settled = p.timeline()
	app.WriteFragment(p.fragment(), false)
}

// focusOn gives a control the focus if it is there.
func focusOn(id string) bool {
	control := ui.Window().GetElementByID(id)
	if control.Truthy() {
		control.Call("focus")
	}
	return control.Truthy()
}

// focus gives a control the focus once the page is drawn.
func (p *Page) focus(id string) {
	if p.own.Src() == nil {
		return
	}
	p.own.Defer(func(ctx ui.Context) {
		if focusOn(id) {
			return
		}
		ctx.Dispatch(func(ctx ui.Context) { // behind what asks for the drawing of it
			ctx.PreventUpdate()
			ctx.Defer(func(ui.Context) { focusOn(id) })
		})
	})
}

// Render draws the page.
func (p *Page) Render() ui.UI {
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.WindowsPage, Path: app.Path(p.lang, app.WindowsPage),
		Links: p.languages, Latest: app.LatestCard(), Chooser: p, Said: p.said,
	}
	return frame.Around(
		app.El("div", "intro", app.TextEl("h1", "", title(p.lang)), app.TextEl("p", "intro-lead", lead(p.lang))),
		app.El("div", "clock",
			&Now{Locale: p.locale, Vendor: p.vendor, Prices: p.prices},
			app.TextEl("h2", "", app.Say(p.lang, "La línea de tiempo", "A linha do tempo", "The timeline")),
			p.controls(),
			p.picture(),
			p.toolbar(),
			p.list(),
			p.erasPart(),
			p.share(),
			&OpenFile{Page: p, Locale: p.locale},
			&ToPlan{Locale: p.locale, Vendor: p.vendor, Path: app.Path(p.lang, app.WindowsPage), Timeline: p.settled},
		),
	)
}

func title(l app.Language) string {
	return app.Say(l, "El reloj de los mensajes de WhatsApp", "O relógio das mensagens do WhatsApp", "The WhatsApp message clock")
}

func lead(l app.Language) string {
	return app.Say(l,
		"Qué ventanas abre cada mensaje, cuánto duran y por qué un mensaje es gratis, se cobra o no se puede enviar, con las reglas de cualquier fecha.",
		"Que janelas cada mensagem abre, quanto duram e por que uma mensagem é grátis, é cobrada ou não pode ser enviada, pelas regras de qualquer data.",
		"Which windows each message opens, how long they last, and why a message is free, charged or impossible to send, under the rules of any date.")
}
