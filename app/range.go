package app

import (
	"errors"
	"sort"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Range is the total of a plan over what its uncertain numbers may be. An assumption is one of them, at its low, its
// likely or its high in all countries at once. Amounts are totals in the billing currency, not rounded.
type Range struct {
	Outcome         rangeOutcome
	Likely          decimal.Decimal
	Lowest, Highest decimal.Decimal
	Swings          []Swing // what moves the total most first
	Stale           bool    // of an earlier plan: set by the page
}

// Swing is what one assumption does to the total while the others are likely.
type Swing struct {
	Uncertain int // index into uncertains
	Totals    [endCount]decimal.Decimal
}

// spread is how far the assumption moves the total.
func (s *Swing) spread() decimal.Decimal { return s.Totals[HighEnd].Sub(s.Totals[LowEnd]).Abs() }

// rangeOutcome says what became of the range.
type rangeOutcome uint8

const (
	noBounds       rangeOutcome = iota // nothing is said but what is likely
	ranged                             // there is one
	rangeWrong                         // a bound makes no sense
	rangeUnknown                       // a rate is missing in one of the cases
	rangeNotPriced                     // the engine refuses one of the cases
)

// newRange prices the plan with each assumption at its ends, and with every combination of the ends of all of them.
//
// While the others stay, more of one assumption moves the total one way only, up or down, but for the rounding of
// shares to whole messages. From any case one can therefore go to an end of each assumption in turn and never leave
// the range: its limits are among the combinations of ends. Every total in it is that of a plan that was priced.
func newRange(q *question) (Range, error) {
	varied := q.state.varied()
	switch {
	case q.state.wrongBounds() > 0:
		return Range{Outcome: rangeWrong}, nil
	case len(varied) == 0:
		return Range{}, nil
	case q.pricer.first:
		return Range{}, errLater
	}
	likely := q.estimate.Bill.TotalIn(q.estimate.Plan.Currency)
	r := &Range{Outcome: ranged, Likely: likely.Sum, Lowest: likely.Sum, Highest: likely.Sum}
	err := r.explore(q, varied)
	if refused := (*pricing.PlanError)(nil); errors.As(err, &refused) {
		r.Outcome, err = rangeNotPriced, nil
	}
	return *r, err
}

func (r *Range) explore(q *question, varied []int) error {
	for _, u := range varied {
		swing := Swing{Uncertain: u}
		for e := range endCount {
			var err error
			if swing.Totals[e], err = r.price(q, q.state.at(u, e)); err != nil || r.Outcome != ranged {
				return err
			}
		}
		r.Swings = append(r.Swings, swing)
	}
	sort.SliceStable(r.Swings, func(i, j int) bool { return r.Swings[i].spread().GreaterThan(r.Swings[j].spread()) })
	if len(varied) == 1 {
		return nil
	}
	return r.combine(q, q.state, varied)
}

// combine prices every combination of the ends of some assumptions.
func (r *Range) combine(q *question, s State, varied []int) error {
	if len(varied) == 0 {
		_, err := r.price(q, s)
		return err
	}
	for e := range endCount {
		if err := r.combine(q, s.at(varied[0], e), varied[1:]); err != nil || r.Outcome != ranged {
			return err
		}
	}
	return nil
}

// price takes the total of one case into the range.
func (r *Range) price(q *question, s State) (decimal.Decimal, error) {
	plan, _ := s.Plan()
	bill, err := q.pricer.Bill(plan)
	if err != nil {
		return decimal.Zero, err
	}
	total := bill.TotalIn(plan.Currency)
	if !total.Complete {
		r.Outcome = rangeUnknown
	}
	r.Lowest, r.Highest = decimal.Min(r.Lowest, total.Sum), decimal.Max(r.Highest, total.Sum)
	return total.Sum, nil
}
