package app

import (
	"errors"

	"github.com/tarifario/tarifario/pricing"
)

// Pricer prices one plan after another: those a visitor makes, or those of a study, which in the browser lets the page
// live between two plans and stops when the visitor has moved on.
type Pricer struct {
	prices   Prices
	inferred bool
	// rest is called before each plan and says whether the work still has a reader; nil: it goes on without rests.
	rest func() bool
	// first is set before the browser has drawn the page: what takes many prices waits until it has.
	first bool
	// estimator of the plans before; nil: none was priced yet.
	estimator *pricing.Estimator
}

// errLater ends a study that takes longer than a first paint may wait.
var errLater = errors.New("takes too long before the first paint")

// errMovedOn ends a study that nobody waits for any more.
var errMovedOn = errors.New("the visitor has moved on")

// Bill prices a plan. The error is errMovedOn or the engine's *pricing.PlanError.
func (p *Pricer) Bill(plan pricing.Plan) (pricing.Bill, error) {
	if p.rest != nil && !p.rest() {
		return pricing.Bill{}, errMovedOn
	}
	if p.estimator == nil {
		p.estimator = pricing.NewEstimator(p.prices.Tables())
	}
	return p.estimator.Estimate(plan, p.book(plan.Currency))
}

// CardOn returns the card of a currency in force on a date, or the library's typed refusal.
func (p *Pricer) CardOn(c pricing.Currency, on pricing.Date) (pricing.Card, error) {
	return p.book(c).CardOn(on)
}

func (p *Pricer) book(c pricing.Currency) pricing.CardSource { return p.prices.Book(c, p.inferred) }
