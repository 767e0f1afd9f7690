package app

import (
	"errors"

	"github.com/tarifario/tarifario/pricing"
)

// Estimate is a plan with what it costs, and what it would cost under the rules of every era.
type Estimate struct {
	Plan pricing.Plan
	Bill pricing.Bill
	Card pricing.Card // in force on the date of the plan; the zero Card when none is known
	Eras []EraBill    // in order of time
}

// isNone reports whether nothing was priced yet.
func (e *Estimate) isNone() bool { return e.Plan.On == 0 }

// EraBill is a plan priced under the rules of an era: on the plan's own date in its own era, else on the last day of
// the era, or for the era that has no end on the date of the newest card.
type EraBill struct {
	Era  pricing.Era
	On   pricing.Date
	Bill pricing.Bill
	Own  bool // the era of the plan
}

// NewEstimate prices a plan. latest is the date of the newest card. The error is the engine's *pricing.PlanError.
func NewEstimate(plan pricing.Plan, inferred bool, latest pricing.Date, p Prices) (Estimate, error) {
	book, tables := p.Book(plan.Currency, inferred), p.Tables()
	bill, err := pricing.Estimate(plan, tables, book)
	if err != nil {
		return Estimate{}, err
	}
	e := Estimate{Plan: plan, Bill: bill}
	var none *pricing.NoCardError
	if e.Card, err = book.CardOn(plan.On); err != nil && !errors.As(err, &none) {
		return Estimate{}, err
	}
	own := pricing.EraOn(plan.On)
	for _, era := range pricing.Eras() {
		if era == own {
			e.Eras = append(e.Eras, EraBill{Era: era, On: plan.On, Bill: bill, Own: true})
			continue
		}
		then := plan
		if then.On = era.Last(); then.On == 0 {
			then.On = latest
		}
		bill, err := pricing.Estimate(then, tables, book)
		if err != nil {
			return Estimate{}, err
		}
		e.Eras = append(e.Eras, EraBill{Era: era, On: then.On, Bill: bill})
	}
	return e, nil
}
