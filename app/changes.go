package app

import (
	"errors"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// errNotAsked ends a study whose question makes no sense: what was told before stays.
var errNotAsked = errors.New("the question makes no sense")

// comparedDates returns the two dates the visitor compares; sensible is false where one of them is none.
func (s State) comparedDates() (before, after pricing.Date, sensible bool) {
	change := &s.Inputs[FieldChange]
	if change.Text == ownDate {
		from, to := &s.Inputs[FieldBefore], &s.Inputs[FieldAfter]
		return from.On, to.On, from.Problem == NoProblem && to.Problem == NoProblem
	}
	if change.Problem != NoProblem {
		return 0, 0, false
	}
	return change.On.AddDays(-1), change.On, true
}

// newChanges compares the plan on two dates.
func newChanges(q *question) (*pricing.Comparison, error) {
	before, after, sensible := q.state.comparedDates()
	if !sensible {
		return nil, errNotAsked
	}
	return q.compare(before, after)
}

// compare prices the plan on two dates and tells what became of it.
func (q *question) compare(before, after pricing.Date) (*pricing.Comparison, error) {
	was, err := q.billOn(before)
	if err != nil {
		return nil, err
	}
	is, err := q.billOn(after)
	if err != nil {
		return nil, err
	}
	c := pricing.Compare(&q.estimate.Plan, q.pricer.prices.Tables(), was, is)
	return &c, nil
}

// billOn prices the plan on a date; on its own date it is priced already.
func (q *question) billOn(on pricing.Date) (pricing.DatedBill, error) {
	if on == q.estimate.Plan.On {
		return pricing.DatedBill{On: on, Bill: q.estimate.Bill}, nil
	}
	plan := q.estimate.Plan
	plan.On = on
	bill, err := q.pricer.Bill(plan)
	return pricing.DatedBill{On: on, Bill: bill}, err
}

// knownChange is a date on which a plan's price may have changed, and what changed.
type knownChange struct {
	On    pricing.Date
	Rules bool // another era began
	Card  bool // a card of the billing currency did
	Moved bool // a country of the plan went to another market
}

// knownChanges lists the dates on which the price of the state's plan may have changed, the newest first.
func knownChanges(s State, p Prices) []knownChange {
	var changes []knownChange
	at := func(on pricing.Date) *knownChange {
		if on <= firstDate || on > s.Facts.Latest {
			return &knownChange{} // nothing before it, or not known yet
		}
		i, found := slices.BinarySearchFunc(changes, on, func(c knownChange, on pricing.Date) int { return int(on - c.On) })
		if !found {
			changes = slices.Insert(changes, i, knownChange{On: on})
		}
		return &changes[i]
	}
	for _, era := range pricing.Eras() {
		at(era.First()).Rules = true
	}
	for _, on := range p.CardDates(s.Currency(), s.Inferred()) {
		at(on).Card = true
	}
	for i := range s.Countries {
		moves := p.Tables().Markets.Moves(s.Countries[i].Inputs[FieldCountry].Territory)
		for m := 1; m < len(moves); m++ {
			at(moves[m].From).Moved = true
		}
	}
	return changes
}
