package pricing

import (
	"time"

	"github.com/shopspring/decimal"
)

// Account is what is known of the WhatsApp Business Account (WABA) that sends.
type Account struct {
	Currency      Currency
	Zone          *time.Location // of dates, months and eras (ERA-3); nil is read as UTC
	International International
	Options       Options
	Used          []Used // volume the portfolio had already used in the first month priced (TIER-13)
	AllowanceUsed int64  // units of the allowance already used in the first month priced: of the account, or of each number

	// AgentExchange is the price of one US dollar in the billing currency, by which Meta Business Agent tokens join the
	// account's total; zero: they stay in dollars, as no conversion is published (MONEY-6, OQ-29).
	AgentExchange decimal.Decimal

	// RulesOn, when set, decides and prices every message as if it were delivered on this local date, while windows
	// run on the messages' own instants: so a plan is priced under any era. Zero: each message by its own date.
	RulesOn Date
}

// calendar turns instants into local dates of an account. A date begins at its first instant (ERA-3), so the few
// minutes that clocks set back over midnight repeat belong to the new date.
type calendar struct {
	zone  *time.Location
	fixed Date
	// the day of the last question, since messages come in order of time
	from, until Instant
	day         Date
}

func newCalendar(a Account) calendar {
	zone := a.Zone
	if zone == nil {
		zone = time.UTC
	}
	return calendar{zone: zone, fixed: a.RulesOn}
}

// dateOf returns the local date of an instant.
func (c *calendar) dateOf(at Instant) Date {
	if c.fixed != 0 {
		return c.fixed
	}
	if c.from <= at && at < c.until {
		return c.day
	}
	day := DateOf(at, c.zone)
	c.day, c.from, c.until = day, day.Start(c.zone), day.AddDays(1).Start(c.zone)
	return day
}
