package timeline

import "github.com/tarifario/tarifario/pricing"

// LaneKind says what a lane of a picture holds.
type LaneKind uint8

// The lanes, in the order in which they are drawn.
const (
	CustomerLane LaneKind = iota // marks: messages of the customer
	BusinessLane                 // marks: messages of the business
	WindowLane                   // bars: the service window, conversations by category, the free entry window
)

// Picture is a reading laid out along time. Offsets are milliseconds since From.
type Picture struct {
	From  pricing.Instant // the first instant of the local date of what comes first
	Until pricing.Instant // exclusive; a whole hour behind everything, and at least a day behind From
	Lanes []Lane
	Ticks []Tick
}

// Span returns how long the picture is, in milliseconds.
func (p Picture) Span() int64 { return int64(p.Until - p.From) }

// Lane is one row of a picture, or several where what it holds would overlap. The lanes of the customer, the business
// and the service window are always there, the others where there is something in them.
type Lane struct {
	Kind   LaneKind
	Window pricing.WindowKind // of a WindowLane
	Bars   []Bar
	Marks  []Mark
	Rows   int // at least 1
}

// Bar is a window that stands open, [From, Until).
type Bar struct {
	Span        int // index into Reading.Spans
	From, Until int64
	Full        int64   // where it would have ended had nothing cut it
	Restarts    []int64 // where a message restarted or lengthened it
	Row         int     // from 0
}

// Mark is a message.
type Mark struct {
	Message int   // index into Reading.Messages
	At      int64 // when it was sent
	Until   int64 // when it was delivered; At where it was at once or never
	Row     int   // from 0
}

// Tick is an hour named below a picture.
type Tick struct {
	At      int64
	Instant pricing.Instant
	Day     bool // the first instant of a local date
}
