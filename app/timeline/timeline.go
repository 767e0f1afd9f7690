package timeline

import (
	"github.com/tarifario/tarifario/pricing"
)

// MaxSteps is the most steps a timeline holds.
const MaxSteps = 200

// Step is one event of a timeline: a message of the customer or of the business, with an identity that edits keep.
type Step struct {
	// ID is unique in its timeline, from 1, and never used again after the step is gone.
	ID int
	// Step says what happens. Its At counts from Timeline.Start. A message with Members is one of a group: of the
	// business to them, or of one of them to all.
	pricing.Step
}

// Timeline is what happens between one business number and one customer or group. It is immutable: edits return a new
// one. The zero value has no step and no date, and cannot be read.
type Timeline struct {
	Name     string           // for people; may be empty
	Start    pricing.Date     // local date of Zone at whose first instant offset 0 lies
	Zone     string           // IANA name of the account's time zone, such as "America/Mexico_City"; empty is UTC
	Place    pricing.Place    // where the customer is
	Currency pricing.Currency // billing currency of the account
	On       pricing.Date     // the rules and the card of this date hold for every message; 0: those of each message's own date
	Used     int64            // units of the month's allowance used before (SVC-4, FREE-3): 0 to 1,000, all of them
	Inferred bool             // cards that are not Meta's own figures may price it
	Steps    []Step           // in the order in which they were entered; the order of time is worked out
	last     int              // the highest ID ever given
}

// New returns a timeline of the steps, which get the IDs 1, 2 and so on, in place of those of t.
func New(t Timeline, steps ...pricing.Step) Timeline {
	t.Steps = make([]Step, len(steps))
	for i, s := range steps {
		t.Steps[i] = Step{ID: i + 1, Step: s}
	}
	t.last = len(steps)
	return t
}

// Index returns the place in Steps of the step with the ID; -1 when there is none.
func (t Timeline) Index(id int) int {
	for i := range t.Steps {
		if t.Steps[i].ID == id {
			return i
		}
	}
	return -1
}
