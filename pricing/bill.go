package pricing

import "github.com/shopspring/decimal"

// Block is a part of the bill that is never mixed with another (MONEY-7).
type Block string

// The blocks.
const (
	MetaBlock   Block = "meta"
	FeeBlock    Block = "fee"
	MarkupBlock Block = "markup"
	TaxBlock    Block = "tax"
)

// Line is one line of a bill: units that one rule decided, at one rate. Amounts are exact (MONEY-1).
type Line struct {
	Block    Block
	Month    Month
	Market   Market   // empty outside Meta's block and for Meta Business Agent
	Category Category // NoCategory for messages of the user and outside Meta's block
	Outcome  Outcome  // Charged when any unit of the line is charged
	Unit     Unit
	Rule     RuleID // the rule that decided the units
	FreeBy   RuleID // the rule that freed the Free units; empty when there are none

	Card     string // Card.ID; empty where no card prices the line
	BandNo   int    // 1 for the first volume tier; 0 where the list rate applies
	Band     Band   // of BandNo
	Reached  int64  // volume of the month that moves the tier, up to the end of the line (TIER-4, TIER-13); 0 where a log tells only the tier
	Quantity int64  // all units: Free + Charged, or more where units were not delivered or not sendable
	Messages int64  // where the unit is the token: the messages the tokens belong to
	Free     int64
	Charged  int64
	Rate     Rate            // of one charged unit; the zero Rate where nothing is charged
	Percent  decimal.Decimal // of a mark-up or tax line
	Currency Currency
	Amount   decimal.Decimal
	Refusal  error // why charged units could not be priced: *NoRateError, *NoCardError; Amount is then no part of any total
}

// Total is the sum of the lines of one currency.
type Total struct {
	Currency Currency
	Meta     decimal.Decimal
	Fee      decimal.Decimal
	Markup   decimal.Decimal
	Tax      decimal.Decimal
	Sum      decimal.Decimal // the four together
	Complete bool            // false when a line was refused: the sum is then a lower bound
}

// AllowanceRange is what the order in which the monthly allowance is used makes of Meta's charge (SVC-8, FREE-4).
type AllowanceRange struct {
	Rule    RuleID // the allowance: FREE-1, FREE-3 or SVC-4; empty when none applies
	Units   int64  // free units of the month over all numbers
	Used    int64  // of them, used by the plan
	Default decimal.Decimal
	Lowest  decimal.Decimal // the allowance falls on the dearest markets
	Highest decimal.Decimal // the allowance falls on the cheapest markets
}

// NoticeCode names something a reader of the bill must know.
type NoticeCode string

// The notices.
const (
	NoticeListRate      NoticeCode = "no_ladder"          // volume tiers exist but none is known: list rate (TIER-11)
	NoticeLadder2026    NoticeCode = "later_ladder"       // tiers of a later card were used by option tier_fallback
	NoticeDerivedBands  NoticeCode = "derived_bands"      // tiers computed from a ladder, not read
	NoticeFutureCard    NoticeCode = "after_last_card"    // the date lies beyond the last card that could be known (RATE-10)
	NoticeInferred      NoticeCode = "inferred_card"      // the card is not Meta's own
	NoticeComposed      NoticeCode = "composed_card"      // the card is joined from two published ones
	NoticePartial       NoticeCode = "partial_card"       // the card has holes
	NoticeUSMarketing   NoticeCode = "us_marketing"       // marketing to United States numbers (DLV-10)
	NoticeAgentDollars  NoticeCode = "agent_in_dollars"   // Meta Business Agent stays in US dollars (MONEY-6)
	NoticeAgentBefore   NoticeCode = "agent_before_start" // no Meta Business Agent on that date: counted as service
	NoticeTokensAssumed NoticeCode = "tokens_assumed"     // replies of unknown tokens count 22,500 each (MBA-5)
	NoticeFreeEntry     NoticeCode = "free_entry_length"  // the free entry window may last up to 7 days (FEP-13)
	NoticeLocalIndia    NoticeCode = "localisation_inr"   // accounts sold to India must bill in INR (RATE-6)
	NoticeLocalBrazil   NoticeCode = "localisation_brl"   // accounts sold to Brazil must bill in BRL (RATE-6)
	NoticeRefused       NoticeCode = "refused_lines"      // part of the plan has no known rate
	NoticeOption        NoticeCode = "option"             // an open question was answered other than by default
)

// Notice is something a reader of the bill must know, with what it is about.
type Notice struct {
	Code     NoticeCode
	Market   Market   // empty when not about one market
	Category Category // NoCategory when not about one category
	Subject  string   // a card ID, an option name; empty when there is none
}

// UsageRow counts the units of a log by month, business number, market and category, before they are rated.
type UsageRow struct {
	Month    Month
	Number   string
	Market   Market
	Category Category
	Unit     Unit
	Outcome  Outcome
	Rule     RuleID
	FreeBy   RuleID
	Quantity int64
	Tokens   int64
}

// Bill is the answer to a plan or a log: lines, their sums, and what must be known to read them.
type Bill struct {
	Lines     []Line
	Usage     []UsageRow // of a log; nil for a plan
	Totals    []Total    // one per currency, the billing currency first
	Allowance AllowanceRange
	Notices   []Notice
}

// TotalIn returns the total of a currency; a complete zero when the bill has no line in it.
func (b Bill) TotalIn(c Currency) Total {
	for _, t := range b.Totals {
		if t.Currency == c {
			return t
		}
	}
	return Total{Currency: c, Complete: true}
}

// SumOfRoundedLines adds the lines of a currency after rounding each to its minor unit, half away from zero. Meta does
// not publish how it rounds invoices, so this stands beside the exact total where a bill is checked (MONEY-4, OQ-26).
func (b Bill) SumOfRoundedLines(c Currency) decimal.Decimal {
	var sum decimal.Decimal
	for i := range b.Lines {
		if line := &b.Lines[i]; line.Currency == c && line.Refusal == nil {
			sum = sum.Add(line.Amount.Round(c.MinorUnits()))
		}
	}
	return sum
}
