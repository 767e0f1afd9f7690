package pricing

// Outcome is what becomes of a message. The zero value is no outcome, which no decided message has.
type Outcome uint8

// The outcomes.
const (
	Undecided    Outcome = iota
	Charged              // due at the rate of the verdict's category
	Free                 // nothing is due, by the verdict's rule
	Inside               // absorbed by an open conversation: nothing is due
	Counted              // free while the monthly allowance lasts, charged after it; Meter decides which
	NotSendable          // refused: nothing is due and nothing opens
	NotDelivered         // nothing is due
)

var outcomeNames = [...]string{"", "charged", "free", "inside", "counted", "not_sendable", "not_delivered"}

// String returns the name used in JSON, such as "not_sendable".
func (o Outcome) String() string { return outcomeNames[o] }

// Verdict says what becomes of one message (or of one recipient's copy of a group message) and why.
type Verdict struct {
	Outcome  Outcome
	Rule     RuleID   // the rule that decided
	Category Category // what it is charged as, or would be; NoCategory for messages of the user
	Unit     Unit     // what one charge pays for
	Market   Market   // of the recipient at the instant of the decision; empty when the place is not known
	At       Instant  // the instant that decides era, card and month (ERA-2, DLV-4)
	On       Date     // At as a local date of the account
	Tokens   int64    // of a Meta Business Agent reply
	Assumed  bool     // the tokens are not known and count 22,500 (MBA-5)
	Opened   Window   // the window or conversation it opened or refreshed; Kind NoWindow for none
	Joined   Window   // the window or conversation that made it free or absorbed it; Kind NoWindow for none
	Closed   WindowSet
	// Recipient counts the members of a group message from 1; each has a verdict of its own (GRP-1). 0 for
	// one-to-one messages and for what concerns the whole group message.
	Recipient int
	Reported  ReportedVerdict // what Meta's webhook said; its zero value is "nothing"
	Gap       bool            // a delivered free-form message without a known service window: the log lacks the user's message (LOG-16)
}
