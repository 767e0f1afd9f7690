package oracle

// Outcome is what a message comes to.
type Outcome string

// The outcomes. Counted means that an allowance decides later, in Bill.
const (
	Charged      Outcome = "charged"
	Free         Outcome = "free"
	Inside       Outcome = "inside" // absorbed by an open conversation
	NotSendable  Outcome = "not sendable"
	NotDelivered Outcome = "not delivered"
	Counted      Outcome = "counted"
)

// The kinds of Window that are not conversations; the kind of a conversation is
// its category.
const (
	ServiceWindow   = "service_window"
	FreeEntryWindow = "free_entry_window"
)

// Window is a stretch of time [From, Until), in Unix milliseconds: a service
// window, a free entry window or a conversation. The zero value is none.
type Window struct {
	Kind        string
	From, Until int64
}

// contains says whether an instant lies in the window.
func (w Window) contains(at int64) bool {
	return w.From <= at && at < w.Until
}

// Ruling is how one delivery is decided.
type Ruling struct {
	Outcome Outcome
	Rule    string // the primary rule's ID

	// Category is what a Charged or Counted delivery is charged as. Of a Free
	// or Inside one it is the message's own, of the others "".
	Category Category

	// Joined is the window or conversation it is free or inside by. It is none
	// where no window is the reason, or the log does not show it (LOG-16).
	Joined Window
}

// Verdict is the decision on one event. Of a group message the Ruling is that
// of the first recipient it was delivered to.
type Verdict struct {
	Ruling
	Opened    Window // what the event opened, if anything; a user message its own 24 hours
	Count     int    // charge units: 1, or the delivered recipients of a group message; 0 if nothing can be due
	DecidedAt int64  // the delivery; failing that, when it was sent
	Units     []Unit // one for a 1:1 business message, one per recipient for a group, none for the user's
}

// Unit is one delivery of a business message, the thing that is counted.
type Unit struct {
	Ruling
	User      string
	Territory string
	Date      string // local date of the decision
	Market    string // on that date
	Sent, At  int64  // At is the delivery; failing that, when it was sent
	Tokens    int64  // of a Meta Business Agent message
}
