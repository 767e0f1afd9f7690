package eventlog

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// The horizon is how much later than newer entries an entry may stand in a log.
const (
	// DefaultHorizon is that of logs with webhook payloads: Meta repeats a webhook that was not accepted for up to 7
	// days, so an entry may come that late and no later.
	DefaultHorizon = 7 * 24 * time.Hour
	// DefaultEventHorizon is that of logs of events, which are exports and mostly in order.
	DefaultEventHorizon = 24 * time.Hour
)

// DefaultBacklog is how many entries are waited for whatever their time: a log with no more than these may stand in
// any order.
const DefaultBacklog = 1 << 15

// settling is how long messages of webhooks wait at the sink behind the horizon: what is delivered within it after
// it was sent is judged by the windows of the instant it was sent, to the second.
const settling = pricing.Day

// Config says how a log is read. Only Atlas is needed.
type Config struct {
	Atlas       Atlas
	Horizon     time.Duration // 0 is the default; negative is none: entries stand in order of time
	Backlog     int           // 0 is DefaultBacklog; negative is none
	MaxUnpacked int64         // bytes a packed file may unpack to; 0 is DefaultMaxUnpacked
	Turn        func()        // called between lines, so that others who share the thread get their turn; nil for none
}

// Sink takes what a Reader finds. Messages come in about the order of time.
type Sink interface {
	// Add takes a message, which is the sink's to copy: it is valid during the call only.
	Add(*pricing.Message)
	// Advance says that no message is to come of which any instant lies before the one given, save late ones.
	Advance(until pricing.Instant)
	// Unpriced takes a delivered message whose category is missing or unknown in the log: it is never priced (LOG-3).
	Unpriced(m *pricing.Message, category string)
}

// Source is a log to read.
type Source struct {
	Name  string // for errors
	Input io.Reader
}

// Reader turns logs into messages. The zero value is of no use; it is not safe for use by several goroutines.
type Reader struct {
	config Config
	sink   Sink
	people *people
	merge  merge
	waits  shelves
	handed identities // messages handed on
	ended  identities // messages of webhooks that were decided, so that later statuses are no messages of their own
	isNew  []bool
	report Report
	kinds  [len(kindNames)]int64

	backlog  backlog
	known    pricing.Instant // every entry before it is known, save late ones
	advanced pricing.Instant // what the sink was told

	at       place // what is being read
	event    wireEvent
	message  pricing.Message
	payloads wirePayload
}

// place is where the reader is, for errors and for the clock of the source.
type place struct {
	stream *stream
	line   int64
	bad    bool // the line was counted as bad
}

// stream is a source being read.
type stream struct {
	name     string
	splitter *splitter
	clock    pricing.Instant // the latest instant met; zero before the first
	lines    int64           // counted in the report
}

// NewReader returns a reader that hands what it finds to the sink.
func NewReader(config Config, sink Sink) *Reader {
	r := &Reader{
		config: config, sink: sink, people: newPeople(config.Atlas), merge: newMerge(), waits: newShelves(),
		report: newReport(),
	}
	if config.MaxUnpacked == 0 {
		r.config.MaxUnpacked = DefaultMaxUnpacked
	}
	switch {
	case config.Backlog == 0:
		r.backlog.size = DefaultBacklog
	case config.Backlog > 0:
		r.backlog.size = int64(config.Backlog)
	}
	return r
}

// horizon returns how much later than newer ones an entry may stand.
func (r *Reader) horizon() pricing.Instant {
	switch {
	case r.config.Horizon != 0:
		return max(0, pricing.Instant(r.config.Horizon.Milliseconds()))
	case r.report.Payloads > 0:
		return pricing.Instant(DefaultHorizon.Milliseconds())
	default:
		return pricing.Instant(DefaultEventHorizon.Milliseconds())
	}
}

// backlog remembers where the log was so many entries ago.
type backlog struct {
	size    int64 // in entries
	entries int64 // met so far
	marks   [backlogMarks]struct {
		entries int64
		at      pricing.Instant
	}
	next int // mark to write, which is the oldest
}

const backlogMarks = 8

// ago notes where the log is and returns where it was size entries ago or a little more; zero when it had not begun.
func (b *backlog) ago(now pricing.Instant) pricing.Instant {
	if b.size == 0 {
		return now
	}
	if newest := &b.marks[(b.next+backlogMarks-1)%backlogMarks]; b.entries >= newest.entries+b.size/(backlogMarks-1)+1 {
		b.marks[b.next].entries, b.marks[b.next].at = b.entries, now
		b.next = (b.next + 1) % backlogMarks
	}
	return b.marks[b.next].at
}

// Read reads logs together, in order of their time: logs of several numbers or of several months may be given in any
// order. Bad lines are no error of Read but stand in the report; what keeps a source from being read on is. Read may
// be called again with what follows.
func (r *Reader) Read(sources ...Source) error {
	var open []*stream
	for _, source := range sources {
		text, err := unpacked(source.Name, source.Input, r.config.MaxUnpacked)
		if err != nil {
			return fmt.Errorf("%s: %w", source.Name, err)
		}
		open = append(open, &stream{name: source.Name, splitter: newSplitter(source.Name, text)})
	}
	for len(open) > 0 {
		i, next := earliestOf(open)
		more, err := r.readUntil(open[i], next)
		if err != nil {
			return err
		}
		if !more {
			open = append(open[:i], open[i+1:]...)
		}
		r.pass(open)
	}
	return nil
}

// earliestOf returns the stream that is furthest behind, and the clock of the next one.
func earliestOf(open []*stream) (first int, next pricing.Instant) {
	next = math.MaxInt64
	for i, s := range open {
		if s.clock < open[first].clock {
			first = i
		}
	}
	for i, s := range open {
		if i != first {
			next = min(next, s.clock)
		}
	}
	return first, next
}

// readUntil reads a stream until its clock passes the instant, or has come a step further. It reports false at its
// end.
func (r *Reader) readUntil(s *stream, until pricing.Instant) (more bool, err error) {
	told := s.clock + step
	for s.clock <= until && s.clock < told {
		text, line, err := s.splitter.next()
		r.at = place{stream: s, line: line}
		var bad *LineError
		switch {
		case errors.Is(err, io.EOF):
			r.countLines(s)
			return false, nil
		case errors.As(err, &bad):
			r.badLine(bad)
		case err != nil:
			return false, fmt.Errorf("%s:%d: %w", s.name, line, err)
		default:
			r.object(text)
		}
		if r.config.Turn != nil {
			r.config.Turn()
		}
	}
	r.countLines(s)
	return true, nil
}

func (r *Reader) countLines(s *stream) {
	r.report.Lines += s.splitter.last - s.lines
	s.lines = s.splitter.last
}

// pass tells the sink how far the streams have come.
func (r *Reader) pass(open []*stream) {
	if len(open) == 0 {
		return
	}
	behind := open[0].clock
	for _, s := range open {
		behind = min(behind, s.clock)
	}
	known := r.backlog.ago(behind) - r.horizon()
	if known <= r.known {
		return
	}
	r.known = known
	r.handed.pass(r.known)
	r.ended.pass(r.known)
	r.merge.settle(r.known, r.decided, r.forget)
	until := r.known
	if r.report.Payloads > 0 {
		until -= settling
	}
	if until -= until % step; until > r.advanced {
		r.advanced = until
		r.waits.clear(until, r.handOn)
	}
}

// Close hands over what still waited. The reader is of no use afterwards.
func (r *Reader) Close() {
	r.merge.close(r.decided, r.forget)
	r.waits.clear(math.MaxInt64, r.handOn)
}

// Report returns what was found so far.
func (r *Reader) Report() Report {
	report := r.report.clone()
	for i, n := range r.kinds {
		if n > 0 {
			report.Messages[kindNames[i]] = n
		}
	}
	return report
}

// object takes in one event or payload.
func (r *Reader) object(text []byte) {
	if isPayload(text) {
		r.payloads = wirePayload{}
		if err := decodePayload(text, &r.payloads); err != nil {
			r.fault(err)
			return
		}
		r.payload(&r.payloads)
		return
	}
	if err := decodeEvent(text, &r.event); err != nil {
		r.fault(err)
		return
	}
	m := &r.message
	first, err := r.event.message(m, r.people)
	if err != nil {
		r.fault(err)
		return
	}
	r.report.Events++
	r.whole(m, first)
}

// whole takes in a message of which everything is known.
func (r *Reader) whole(m *pricing.Message, first pricing.Instant) {
	r.tick(first)
	if first < r.advanced {
		r.report.Late++
	}
	r.hand(m, first, identityOf(m.ID))
}

// hand passes a message on: at once when the log has passed its first instant, else in its time.
func (r *Reader) hand(m *pricing.Message, first pricing.Instant, id identity) {
	switch {
	case first >= r.advanced:
		r.waits.put(m, first, id)
	case r.handed.add(id):
		r.give(m)
	default:
		r.report.Duplicates++
	}
}

// handOn passes on what stood on a shelf, each message once.
func (r *Reader) handOn(s *shelf, until pricing.Instant) {
	r.isNew = r.handed.sift(s.identities, r.isNew)
	for i := range s.messages {
		if r.isNew[i] {
			r.give(&s.messages[i])
		} else {
			r.report.Duplicates++
		}
	}
	r.sink.Advance(until)
}

// give hands a message to the sink.
func (r *Reader) give(m *pricing.Message) {
	r.kinds[kindOf(m)]++
	if first := firstInstant(m); r.report.First == 0 || first < r.report.First {
		r.report.First = first
	}
	r.report.Last = max(r.report.Last, m.Sent, m.Delivered)
	r.sink.Add(m)
}

// news takes in a status.
func (r *Reader) news(n *news) {
	r.tick(n.at)
	if r.merge.records[n.id] == nil && r.ended.has(identityOf(n.id)) {
		r.report.Decided++
		return
	}
	if n.at < r.known {
		r.report.Late++
	}
	if !r.merge.add(n) {
		r.report.Duplicates++
	}
}

func (r *Reader) forget(id string) { r.ended.add(identityOf(id)) }

// decided hands on a message of webhooks, or one recipient's copy of it.
func (r *Reader) decided(rec *record, i int) {
	m := pricing.Message{ID: rec.id, Number: rec.number, Group: rec.group, Sent: rec.sent}
	s := rec.charge(i)
	if s != nil {
		m.Kind, m.Category, m.Author = s.kind, s.category, s.author
		m.Reported = &s.reported
		if s.group && m.Group == "" {
			m.Group = "group of " + rec.id
		}
	} else {
		m.Kind = pricing.Template // nothing tells the kind; a template needs no window, so nothing wrong is said of one
	}
	delivered := false
	if i != wholeRecord {
		f := &rec.copies[i]
		delivered = f.delivered.Known()
		if m.Group != "" {
			m.Recipients = []pricing.Recipient{{User: f.user.user, Place: f.user.place, Delivered: f.delivered}}
		} else {
			m.User, m.Place, m.Delivered = f.user.user, f.user.place, f.delivered
		}
	}
	m.Proven = delivered || rec.sent.Known()
	if !firstInstant(&m).Known() {
		m.Sent = rec.first
	}
	switch {
	case delivered && (s == nil || s.unknown()):
		r.unpriced(&m, s)
	default:
		if delivered && !s.told {
			r.report.KindUntold++
		}
		id := identity(0) // the copies of a group message are messages of their own
		if m.Group == "" {
			id = identityOf(m.ID)
		}
		r.hand(&m, firstInstant(&m), id)
	}
}

func (r *Reader) unpriced(m *pricing.Message, s *said) {
	name := ""
	if s != nil {
		name = s.reported.CategoryName
	}
	countIn(r.report.Unpriced, name)
	r.sink.Unpriced(m, name)
}

// tick moves the clock of the stream at hand.
func (r *Reader) tick(at pricing.Instant) {
	r.at.stream.clock = max(r.at.stream.clock, at)
	r.backlog.entries++
}

func (r *Reader) ignore(what string) { countIn(r.report.Ignored, what) }

// maxNames is how many different names a count of the report may hold: a log cannot fill the memory with them.
const maxNames = 100

// others takes the place of names beyond maxNames.
const others = "others"

func countIn(counts map[string]int64, name string) {
	if _, known := counts[name]; !known && (len(counts) >= maxNames || len(name) > maxName) {
		name = others
	}
	counts[strings.Clone(name)]++
}

func (r *Reader) faultOr(err error) {
	if err != nil {
		r.fault(err)
	}
}

// fault notes what is wrong at the line at hand.
func (r *Reader) fault(err error) {
	line := &LineError{File: r.at.stream.name, Line: r.at.line, Reason: BadSyntax, Detail: err.Error()}
	var field *fieldError
	if errors.As(err, &field) {
		line.Field, line.Reason, line.Detail = field.field, field.reason, field.detail
	}
	r.badLine(line)
}

func (r *Reader) badLine(err *LineError) {
	if !r.at.bad {
		r.at.bad = true
		r.report.BadLines++
	}
	r.report.bad(err)
}
