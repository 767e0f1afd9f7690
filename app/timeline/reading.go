package timeline

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Prices are the cards and tables a timeline is priced with; those of package app are.
type Prices interface {
	// Book returns the cards of a currency, with inferred ones among them where they are allowed.
	Book(c pricing.Currency, inferred bool) pricing.CardSource
	// Tables returns the markets and the other facts rules refer to.
	Tables() pricing.Tables
}

// Reading is what the engine says of a timeline under one set of rules.
type Reading struct {
	Timeline Timeline
	Zone     *time.Location
	On       pricing.Date // the date whose rules and card hold; 0: those of each message's own date
	Messages []Message    // one for each step, in the order of Steps
	Spans    []Span       // every window and conversation, in order of From, then of kind
	Bill     pricing.Bill
	Total    pricing.Total // in the currency of the timeline; Meta Business Agent has one of its own in dollars
}

// Message is what becomes of one step.
type Message struct {
	Step      Step
	Sent      pricing.Instant
	Delivered pricing.Instant // zero: never. Of a message of the customer: when it was written
	Verdict   pricing.Verdict // final: the allowance has decided. Of a group message: that on its first copy
	Price                     // of a group message: of all copies together, in the first copy's currency
	Opened    []int           // indexes into Spans: what it opened or refreshed
	Joined    []int           // what absorbed it or made it free
	Closed    []int           // what it ended before its time
	Allowed   int             // index into Spans of the service window in which it was sent; -1 for none (WIN-5)
	Copies    []Copy          // of a group message that was delivered or refused: one for each member; nil for others
}

// TotalIn returns the sum in a currency; a complete zero when nothing is due in it.
func (r Reading) TotalIn(c pricing.Currency) pricing.Total { return r.Bill.TotalIn(c) }

// Copy is what becomes of one member's copy of a group message.
type Copy struct {
	Place   pricing.Place
	Verdict pricing.Verdict
	Price
}

// Price is what one message costs, exactly. The zero value is "nothing is due".
type Price struct {
	Card     string           // Card.ID; empty where no card prices it
	Rate     pricing.Rate     // of one unit
	Units    int64            // charged units: 1, or the tokens of a Meta Business Agent reply; 0 when nothing is charged
	Currency pricing.Currency // of the amount: US dollars for tokens (MONEY-6)
	Amount   decimal.Decimal
	Refusal  error // why there is no known price: *pricing.NoRateError or *pricing.NoCardError; Amount is then no price
}

// Span is a window or conversation that was open, [From, Until).
type Span struct {
	Kind      pricing.WindowKind
	From      pricing.Instant // inclusive
	Until     pricing.Instant // exclusive
	Full      pricing.Instant // where it would have ended if nothing had cut it; Until otherwise
	Cut       bool            // ended before its time: by free entry (FEP-7) or by the end of an era (ERA-4)
	By        int             // index into Messages of the one that opened it
	ClosedBy  int             // index into Messages of the one that cut it; -1: none, or the end of an era did
	Refreshed []int           // indexes into Messages that restarted or lengthened it
	Joined    []int           // indexes into Messages that it absorbed or made free
}

// Contains reports whether the span is open at the instant.
func (s Span) Contains(at pricing.Instant) bool { return s.From <= at && at < s.Until }
