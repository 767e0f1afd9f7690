package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// TodayBill is a plan that keeps the card of an earlier or later day, at the price it has today. The zero value is one
// that has no other price today.
type TodayBill struct {
	Card       pricing.Card        // in force today
	Comparison *pricing.Comparison // from the plan's own date to today's; nil where the card and the rules are the same
	// Promised is the total the link of the plan showed when it was shared, where it shows another one now: the card it
	// was priced with was corrected.
	Promised  decimal.Decimal
	Corrected bool
}

// todaysDate returns the date whose rules and card price a plan today: that of the newest card, once it is in force,
// as where nothing was said.
func todaysDate(facts *Facts, today pricing.Date) pricing.Date { return min(facts.Latest, today) }

// newTodayBill compares a plan that has a date of its own with what it costs today.
func newTodayBill(q *question) (TodayBill, error) {
	var b TodayBill
	b.Promised, b.Corrected = q.brokenPromise()
	plan := &q.estimate.Plan
	on := todaysDate(q.state.Facts, q.today)
	if on == 0 || q.state.Inputs[FieldWhen].Text == latestRules {
		return b, nil
	}
	card, err := q.pricer.CardOn(plan.Currency, on)
	if err != nil || card.ID() == q.estimate.Card.ID() && pricing.EraOn(on) == pricing.EraOn(plan.On) {
		return b, nil // no card, and so no price today, or the same one
	}
	b.Card = card
	b.Comparison, err = q.compare(plan.On, on)
	return b, err
}

// brokenPromise returns the total a link showed when it was shared, and whether it shows another one now.
func (q *question) brokenPromise() (decimal.Decimal, bool) {
	promised := &q.state.Inputs[FieldSharedTotal]
	currency := q.estimate.Plan.Currency
	total := q.estimate.Bill.TotalIn(currency)
	broken := promised.Text != "" && promised.Problem == NoProblem && !promised.Number.Equal(total.Sum.Round(currency.MinorUnits()))
	return promised.Number, broken
}

// atTodaysPrice is the message that gives the plan today's card.
func (s State) atTodaysPrice(today pricing.Date) []Msg {
	if on := todaysDate(s.Facts, today); on != s.Facts.Latest {
		return []Msg{Typed{FieldWhen, ownDate}, Typed{FieldDate, on.String()}}
	}
	return []Msg{Typed{FieldWhen, latestRules}}
}
