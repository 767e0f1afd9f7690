package app

import "errors"

// Compared is one of the plans that stand side by side, with its price.
type Compared struct {
	Name     string   // empty for the plan of the page
	Estimate Estimate // none where the plan cannot be priced
	Inferred bool     // figures that are not Meta's own may be used
}

// newComparison prices the plans that the visitor has chosen to see side by side, each from its own cards.
func newComparison(q *question) ([]Compared, error) {
	var all []Compared
	for i := range q.compared {
		s := &q.compared[i]
		if s.Name == onScreen {
			all = append(all, Compared{Estimate: *q.estimate, Inferred: q.state.Inferred()})
			continue
		}
		one := Compared{Name: s.Name}
		state := newState(q.state.Locale, q.state.Facts).opened(s.Plan)
		if plan, sensible := state.Plan(); sensible && readable(s) {
			pricer := *q.pricer
			pricer.inferred = state.Inferred()
			estimate, err := pricer.estimate(plan)
			if errors.Is(err, errMovedOn) {
				return nil, err
			}
			one.Estimate, one.Inferred = estimate, state.Inferred()
		}
		all = append(all, one)
	}
	return all, nil
}
