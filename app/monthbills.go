package app

import (
	"errors"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Months are twelve months of a plan that grows. The zero value is "not told yet".
type Months struct {
	Growth decimal.Decimal // percent from one month to the next
	Bills  []MonthBill
}

// MonthBill is one month of them, priced with the rules and the card of the day it starts on. The first starts on the
// date of the plan and is the plan itself; each next one starts on the same day of the next month, or on its last day
// where it has no such day.
type MonthBill struct {
	On      pricing.Date
	Card    pricing.Date // effective date of its card; zero when none is known
	Bill    pricing.Bill
	Refused bool // the month has grown beyond what can be priced: there is no bill
}

// total is what the month costs in a currency: nothing is known of one that was refused.
func (b *MonthBill) total(c pricing.Currency) pricing.Total {
	if b.Refused {
		return pricing.Total{Currency: c}
	}
	return b.Bill.TotalIn(c)
}

// turns reports whether the month is priced with other rules or another card than the one before.
func (b *MonthBill) turns(before *MonthBill) bool {
	return b.Card != before.Card || pricing.EraOn(b.On) != pricing.EraOn(before.On)
}

// errNoGrowth leaves the months of the last growth that made sense standing.
var errNoGrowth = errors.New("what was typed is no growth")

// newMonths prices a year from the date of the plan.
func newMonths(q *question) (Months, error) {
	growth := &q.state.Inputs[FieldGrowth]
	if growth.Problem != NoProblem {
		return Months{}, errNoGrowth
	}
	m := Months{Growth: growth.Number}
	step := decimal.NewFromInt(1).Add(growth.Number.Shift(-2))
	factor := decimal.NewFromInt(1)
	for i := range monthsOfYear {
		plan := grown(q.estimate.Plan, factor)
		plan.On = monthsLater(q.estimate.Plan.On, i)
		month := MonthBill{On: plan.On, Bill: q.estimate.Bill}
		if i > 0 {
			var tooLarge *pricing.PlanError
			var err error
			if month.Bill, err = q.pricer.Bill(plan); errors.As(err, &tooLarge) {
				month.Refused = true
			} else if err != nil {
				return Months{}, err
			}
		}
		if card, err := q.pricer.CardOn(plan.Currency, plan.On); err == nil {
			month.Card = card.Effective()
		}
		m.Bills = append(m.Bills, month)
		factor = factor.Mul(step)
	}
	return m, nil
}

// grown returns a plan with every count of its messages times a factor, each rounded half up to a whole number. What
// others have sent in the month, and what a provider asks for a month, stays as it is.
func grown(plan pricing.Plan, factor decimal.Decimal) pricing.Plan {
	times := func(n int64) int64 { return decimal.NewFromInt(n).Mul(factor).Round(0).IntPart() }
	traffic := make([]pricing.Traffic, len(plan.Traffic))
	for i, t := range plan.Traffic {
		t.Chats, t.Marketing, t.Utility, t.Authentication = times(t.Chats), times(t.Marketing), times(t.Utility), times(t.Authentication)
		traffic[i] = t
	}
	journeys := make([]pricing.Journey, len(plan.Journeys))
	for i, j := range plan.Journeys {
		j.Monthly = times(j.Monthly)
		journeys[i] = j
	}
	usage := make([]pricing.Usage, len(plan.Usage))
	for i, u := range plan.Usage {
		u.Quantity, u.Tokens = times(u.Quantity), times(u.Tokens)
		usage[i] = u
	}
	plan.Traffic, plan.Journeys, plan.Usage = traffic, journeys, usage
	return plan
}

// monthsLater returns the same day n months later, or the last day of that month where it has no such day.
func monthsLater(on pricing.Date, n int) pricing.Date {
	year, month, day := int(on)/10000, int(on)/100%100, int(on)%100
	first := time.Date(year, time.Month(month+n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return pricing.NewDate(first.Year(), first.Month(), min(day, last))
}
