package windows

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// BoardView is the picture of a timeline: everything that is drawn, and where. Lengths along time are in hundredths of a
// percent of the width of the picture, so that it follows the page; heights are in pixels, so that letters keep their
// size.
type BoardView struct {
	Width int // the least width in pixels at which everything can be told apart
	Hour  int // length of an hour
	Lanes []*LaneView
	Ticks []TickView
	Links []Link // of each message, by its place among the steps
	Order []int  // ids of the steps in order of time
}

// LaneView is one lane.
type LaneView struct {
	Kind   timeline.LaneKind
	Name   string
	Height int
	Bars   []BarView
	Marks  []*MarkView // by their ids: moving one moves no other
	Places []*MarkView // the same in their places, see [arrange]; nil for an empty one
	homes  homes
	Ticks  []TickView
}

// BarView is a window that stands open.
type BarView struct {
	Span     int // its place among the spans of the reading
	Kind     string
	X, Width int
	Lost     int // how much longer it would have been had nothing cut it
	Y        int
	Restarts []int  // where a message restarted it
	Text     string // the ends of the window; empty where there is no room
	Title    string // the same in full
}

// MarkView is a message.
type MarkView struct {
	ID     int // of its step
	X, Y   int
	Late   int // how far behind it was delivered; 0 for at once or never
	Shape  string
	Letter string
	Label  string // in words
	Stop   bool   // the Tab key stops here
	Chosen bool
}

func (v *MarkView) id() int { return v.ID }

// TickView is an hour along the picture.
type TickView struct {
	X    int
	Day  bool
	Text string
}

// Link is what a message has to do with windows, by their places among the spans.
type Link struct {
	ID    int // of its step
	X     int
	Spans []int
}

// full is the width of a picture.
const full = 10_000

// Heights, in pixels.
const (
	rowHeight = 30 // of a row of marks
	barHeight = 18
	barRow    = 24 // of a row of bars
)

// The shapes of marks. Each outcome has one of its own, so that it can be told without colour.
const (
	shapeCustomer = "customer"
	shapeCharged  = "charged"
	shapeUnknown  = "unknown" // charged, without a known rate
	shapeFree     = "free"
	shapeInside   = "inside"
	shapeRefused  = "refused"
	shapeLost     = "lost" // not delivered
)

// pictureWidth is the least width of a picture in pixels: no fewer than so many for an hour.
const (
	leastWidth    = 460
	mostWidth     = 6000
	widthPerHour  = 5
	widthPerMark  = 24
	textFromWidth = 1500 // of a bar that has its ends written in it
)

// widthFor returns the least width in pixels of a picture of so many milliseconds.
func widthFor(span int64) int {
	return min(mostWidth, max(leastWidth, int(span/int64(pricing.Hour))*widthPerHour))
}

// stretch is the part of time that a picture shows.
type stretch struct{ from, until pricing.Instant }

// holding returns the shortest stretch that holds both.
func (s stretch) holding(other stretch) stretch {
	if s.until == 0 {
		return other
	}
	return stretch{min(s.from, other.from), max(s.until, other.until)}
}

// at returns where an instant lies.
func (s stretch) at(i pricing.Instant) int {
	if s.until <= s.from {
		return 0
	}
	return int(int64(i-s.from) * full / int64(s.until-s.from))
}

// board writes the picture. What is the same as in the one before is taken over from it, so that it is not drawn anew.
func (w *writer) board(r *timeline.Reading, p *timeline.Picture, shown stretch, rows []*RowView, chosen int, before *BoardView) *BoardView {
	v := &BoardView{Width: widthFor(int64(shown.until - shown.from)), Hour: shown.at(shown.from + pricing.Hour)}
	v.Ticks = w.ticks(p, shown)
	v.Links = make([]Link, len(r.Messages))
	for i := range r.Messages {
		m := &r.Messages[i]
		v.Links[i] = Link{m.Step.ID, shown.at(m.Sent), slices.Concat(m.Opened, m.Joined, m.Closed)}
		if m.Allowed >= 0 && !slices.Contains(v.Links[i].Spans, m.Allowed) {
			v.Links[i].Spans = append(v.Links[i].Spans, m.Allowed)
		}
	}
	names := make(map[int]*RowView, len(rows))
	for _, row := range rows {
		v.Order = append(v.Order, row.ID)
		names[row.ID] = row
	}
	stop := chosen
	if stop == 0 && len(v.Order) > 0 {
		stop = v.Order[0]
	}
	old := marksOf(before)
	for i := range p.Lanes {
		lane := w.lane(r, p, &p.Lanes[i], shown, v.Ticks, func(m *MarkView) *MarkView {
			m.Stop, m.Chosen, m.Label = m.ID == stop, m.ID == chosen, names[m.ID].name()
			if same := old[m.ID]; same != nil && *same == *m {
				return same
			}
			return m
		})
		lane.Places, lane.homes = before.places(lane.Kind)
		lane.Places = inPlaces(lane.Places, lane.Marks, (*MarkView).id, lane.homes)
		v.Lanes = append(v.Lanes, lane)
	}
	return v
}

// places are those of the marks of a lane; none before there is a picture.
func (v *BoardView) places(kind timeline.LaneKind) ([]*MarkView, homes) {
	if v == nil || kind == timeline.WindowLane {
		return nil, homes{}
	}
	return v.Lanes[kind].Places, v.Lanes[kind].homes
}

// inTime returns the places of messages in order of time.
func inTime(r *timeline.Reading) []int {
	order := make([]int, len(r.Messages))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.Messages[a].Sent, r.Messages[b].Sent) })
	return order
}

func marksOf(v *BoardView) map[int]*MarkView {
	marks := map[int]*MarkView{}
	if v != nil {
		for _, lane := range v.Lanes {
			for _, m := range lane.Marks {
				marks[m.ID] = m
			}
		}
	}
	return marks
}

func (w *writer) ticks(p *timeline.Picture, shown stretch) []TickView {
	ticks := make([]TickView, len(p.Ticks))
	for i, t := range p.Ticks {
		ticks[i] = TickView{X: shown.at(t.Instant), Day: t.Day, Text: w.clock(t.Instant)}
		if t.Day {
			ticks[i].Text = w.dayName(w.day(t.Instant))
		}
	}
	return ticks
}

func (w *writer) lane(r *timeline.Reading, p *timeline.Picture, l *timeline.Lane, shown stretch, ticks []TickView, take func(*MarkView) *MarkView) *LaneView {
	v := &LaneView{Kind: l.Kind, Name: w.laneName(l), Ticks: ticks, Height: l.Rows * rowHeight}
	if l.Kind == timeline.WindowLane {
		v.Height = l.Rows * barRow
	}
	for i := range l.Bars {
		v.Bars = append(v.Bars, w.bar(r, p, &l.Bars[i], shown))
	}
	for i := range l.Marks {
		v.Marks = append(v.Marks, take(w.mark(r, p, &l.Marks[i], shown)))
	}
	slices.SortFunc(v.Marks, func(a, b *MarkView) int { return cmp.Compare(a.ID, b.ID) })
	return v
}

func (w *writer) bar(r *timeline.Reading, p *timeline.Picture, b *timeline.Bar, shown stretch) BarView {
	s := &r.Spans[b.Span]
	v := BarView{
		Span: b.Span, Kind: barKind(s.Kind), X: shown.at(s.From), Y: b.Row * barRow, Title: w.span(s),
	}
	v.Width = max(1, shown.at(s.Until)-v.X)
	if s.Cut {
		v.Lost = min(full, shown.at(s.Full)) - v.X - v.Width
	}
	for _, at := range b.Restarts {
		v.Restarts = append(v.Restarts, shown.at(p.From+pricing.Instant(at)))
	}
	if v.Width >= textFromWidth {
		v.Text = w.clock(s.From) + " – " + w.clock(s.Until)
	}
	return v
}

// barKind is the class of a bar: what permits, what frees, what is paid once.
func barKind(k pricing.WindowKind) string {
	switch k {
	case pricing.ServiceWindow:
		return "permits"
	case pricing.FreeEntryWindow:
		return "frees"
	}
	return "holds"
}

func (w *writer) mark(r *timeline.Reading, p *timeline.Picture, m *timeline.Mark, shown stretch) *MarkView {
	message := &r.Messages[m.Message]
	v := &MarkView{
		ID: message.Step.ID, X: shown.at(message.Sent), Y: m.Row*rowHeight + rowHeight/2, Shape: shapeOf(message),
		Letter: w.letter(&message.Step.Step),
	}
	if m.Until > m.At {
		v.Late = shown.at(p.From+pricing.Instant(m.Until)) - v.X
	}
	return v
}

// shapeOf is the shape that shows the outcome of a message.
func shapeOf(m *timeline.Message) string {
	if m.Step.Direction == pricing.Inbound {
		return shapeCustomer
	}
	switch m.Verdict.Outcome {
	case pricing.Free:
		return shapeFree
	case pricing.Inside:
		return shapeInside
	case pricing.NotSendable:
		return shapeRefused
	case pricing.NotDelivered:
		return shapeLost
	}
	if m.Refusal != nil {
		return shapeUnknown
	}
	return shapeCharged
}

// letter is the one in a mark: the category of what the business sends, the way the customer came.
func (w *writer) letter(s *pricing.Step) string {
	switch actOf(s) {
	case wrote:
		return ""
	case cameFromAd:
		return "A"
	case cameFromPage:
		return "P"
	case cameOnDesktop:
		return "PC"
	case called:
		return "T"
	case customerReacted, reacted:
		return "R"
	case agentReplied:
		return "B"
	case providerReplied:
		return app.Say(w.lang, "IA", "IA", "AI")
	case appReplied:
		return "W"
	case sentMarketing:
		return "M"
	case sentMarketingLite:
		return "ML"
	case sentUtility:
		return "U"
	case sentAuthentication:
		return "A"
	}
	return "S"
}

func (w *writer) laneName(l *timeline.Lane) string {
	switch l.Kind {
	case timeline.CustomerLane:
		return app.Say(w.lang, "Cliente", "Cliente", "Customer")
	case timeline.BusinessLane:
		return app.Say(w.lang, "Negocio", "Empresa", "Business")
	}
	return w.windowName(l.Window)
}

// inAttribute is a text that go-app can write into an attribute: it would escape the space that does not break.
func inAttribute(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// name says in one line what a message is and what becomes of it.
func (r *RowView) name() string {
	text := r.Day + ", " + r.Clock + ": " + r.What + ". " + r.Verdict
	if r.Price != "" {
		text += ": " + r.Price
	}
	return inAttribute(text)
}

// percent writes a length along time as a share of the width.
func percent(n int) string {
	text := strconv.Itoa(n / 100)
	if rest := n % 100; rest != 0 {
		text += "." + strconv.Itoa(rest/10)
		if rest%10 != 0 {
			text += strconv.Itoa(rest % 10)
		}
	}
	return text + "%"
}
