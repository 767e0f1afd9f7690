package pricing

import (
	"time"

	"github.com/shopspring/decimal"
)

// Plan is a month of messaging to be priced: journeys, simple traffic that builds journeys, and counts given
// directly. Where the zero value of a field has a meaning, the field says so.
type Plan struct {
	On       Date     // the local date whose rules and card price the whole month
	Currency Currency // billing currency of the account
	Numbers  int      // business phone numbers the traffic is spread over evenly (SVC-9); at least 1

	Journeys []Journey
	Traffic  []Traffic
	Usage    []Usage
	Used     []Used
	// AllowanceUsed is how much of the month's allowance was used before, over all numbers together.
	AllowanceUsed int64

	// AgentExchange is the price of one US dollar in the billing currency, by which Meta Business Agent tokens join the
	// total; zero: they stay in dollars, as no conversion is published (MONEY-6, OQ-29).
	AgentExchange decimal.Decimal

	International International
	Fees          Fees
	Tax           Tax
	Options       Options
}

// Journey is a timeline of steps that happens a number of times a month in one place.
type Journey struct {
	Name    string // for people; may be empty
	Place   Place
	Monthly int64 // times a month; not negative
	// Start is the local date on which its picture begins; the date of the plan decides its prices all the same. Zero: that
	// date.
	Start Date
	Steps []Step
}

// CustomerBegins reports whether the first message of the journey is one of the customer.
func (j *Journey) CustomerBegins() bool {
	if len(j.Steps) == 0 {
		return false
	}
	first := &j.Steps[0]
	for i := range j.Steps {
		if s := &j.Steps[i]; s.At < first.At || s.At == first.At && s.Direction == Inbound {
			first = s
		}
	}
	return first.Direction == Inbound
}

// Step is one message of a journey.
type Step struct {
	At        time.Duration // since the start of the journey; for the business's messages, when it is sent
	Direction Direction
	Kind      Kind
	Author    Author
	Category  Category // of a template
	Entry     Entry    // of a message of the user
	Desktop   bool
	Delay     time.Duration // from sending to delivery
	Failed    bool          // never delivered
	Tokens    int64         // of a Meta Business Agent reply; 0 is unknown and counts 22,500 (MBA-5)
	Members   []Place       // recipients of a group message; empty for one-to-one
	Proven    bool          // from a log: its delivery shows that it could be sent (LOG-16)

	// assumed marks a message of the user that only stands for a window another journey opened: it is not counted.
	assumed bool
}

// Traffic is a month of ordinary messaging with one place, in the terms of a desk. Shares are percentages from 0 to
// 100. Counts that a share does not divide evenly are rounded half up to whole chats or messages.
type Traffic struct {
	Place Place

	Chats          int64           // support chats a month, each started by a message of the customer
	RepliesPerChat decimal.Decimal // free-form replies of the business in a chat; 2.5 means half have 2 and half 3
	Gap            time.Duration   // between one message of the customer and the next in a chat; a reply follows each within five minutes
	EntryShare     decimal.Decimal // share of chats that start from a free entry point
	Entry          Entry           // which one; NoEntry is read as AdEntry
	ReturnShare    decimal.Decimal // share of chats in which the customer's last message comes more than 24 h after the first
	AgentShare     decimal.Decimal // share of chats that Meta Business Agent answers
	TokensPerReply int64           // of a Meta Business Agent reply; 0 is read as 22,500 (MBA-5)

	Marketing        int64           // marketing template messages a month
	AnswerShare      decimal.Decimal // share of those delivered that the customer answers
	RepliesPerAnswer decimal.Decimal // free-form replies of the business to such an answer

	Utility       int64           // utility template messages a month
	InWindowShare decimal.Decimal // share of those delivered that are sent while the customer service window is open

	Authentication int64 // authentication template messages a month

	// UndeliveredShare is the share of the template messages above that is never delivered: it costs nothing and opens
	// nothing (DLV-3). Zero: all are delivered.
	UndeliveredShare decimal.Decimal
}

// Usage is a count of billable units given directly: conversations or delivered messages, whichever the era
// charges. Units free by a window are not part of it; the monthly allowance still applies to service.
type Usage struct {
	Place    Place
	Category Category
	Quantity int64 // units; for Meta Business Agent the replies
	Tokens   int64 // for Meta Business Agent: tokens of all replies together
}

// Used is volume the portfolio already had charged this month in a market: it moves the tiers and is not itself
// priced (TIER-13). Authentication and authentication-international share one count (TIER-8).
type Used struct {
	Place    Place
	Category Category // Utility or Authentication
	Quantity int64
}

// International is what is known of the business for authentication-international (INTL-7). The zero value is "not
// eligible".
type International struct {
	Eligible   bool                  // more than 750,000 messages outside service windows in 30 days (INTL-2)
	Start      Instant               // the business's start time (INTL-3); zero means from the beginning
	Location   Territory             // verified primary business location; empty when not verified (INTL-5)
	Exceptions map[Territory]Instant // countries with a start time of their own (INTL-3)
}

// Fees are what a provider adds to Meta's charge, kept in blocks of their own (MONEY-7). They are in the billing
// currency of the plan. The zero value is none.
type Fees struct {
	PerMessage decimal.Decimal // for each delivered message of the business
	PerMonth   decimal.Decimal
	Markup     decimal.Decimal // percent of Meta's charge
}

// TaxMode says how tax is added (MONEY-5). The zero value is no tax.
type TaxMode string

// The tax modes.
const (
	NoTax         TaxMode = ""
	OnTop         TaxMode = "on_top"         // net × rate
	GrossUp       TaxMode = "gross_up"       // net / (1 − rate) − net
	ReverseCharge TaxMode = "reverse_charge" // shown, and 0: the buyer accounts for it
)

// Tax is a tax on Meta's charge, fees and mark-up together. The zero value is none.
type Tax struct {
	Mode TaxMode
	Rate decimal.Decimal // percent; below 100 when grossed up
}
