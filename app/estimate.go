package app

import (
	"errors"

	"github.com/tarifario/tarifario/pricing"
)

// Estimate is a plan with what it costs.
type Estimate struct {
	Plan pricing.Plan
	Bill pricing.Bill
	Card pricing.Card // in force on the date of the plan; the zero Card when none is known
}

// isNone reports whether nothing was priced yet.
func (e *Estimate) isNone() bool { return e.Plan.On == 0 }

// estimate prices a plan. The error is that of Bill.
func (p *Pricer) estimate(plan pricing.Plan) (Estimate, error) {
	bill, err := p.Bill(plan)
	if err != nil {
		return Estimate{}, err
	}
	e := Estimate{Plan: plan, Bill: bill}
	var none *pricing.NoCardError
	if e.Card, err = p.CardOn(plan.Currency, plan.On); err != nil && !errors.As(err, &none) {
		return Estimate{}, err
	}
	return e, nil
}
