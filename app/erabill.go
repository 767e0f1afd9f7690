package app

import "github.com/tarifario/tarifario/pricing"

// EraBill is a plan priced under the rules of an era: on the plan's own date in its own era, else on the last day of
// the era, or for the era that has no end on the date of the newest card.
type EraBill struct {
	Era  pricing.Era
	On   pricing.Date
	Bill pricing.Bill
	Own  bool // the era of the plan
}

// newEras prices the plan under the rules of every era.
func newEras(q *question) ([]EraBill, error) {
	plan := q.estimate.Plan
	own := pricing.EraOn(plan.On)
	var eras []EraBill
	for _, era := range pricing.Eras() {
		if era == own {
			eras = append(eras, EraBill{Era: era, On: plan.On, Bill: q.estimate.Bill, Own: true})
			continue
		}
		then := plan
		if then.On = era.Last(); then.On == 0 {
			then.On = q.state.Facts.Latest
		}
		bill, err := q.pricer.Bill(then)
		if err != nil {
			return nil, err
		}
		eras = append(eras, EraBill{Era: era, On: then.On, Bill: bill})
	}
	return eras, nil
}
