package app

import (
	"errors"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// budgetParts are the parts of a plan that a budget can buy, by their choice of FieldBudgetPart.
var budgetParts = [...]struct {
	choice string
	field  Field
	count  func(*pricing.Traffic) *int64
}{
	{buyChats, FieldChats, func(t *pricing.Traffic) *int64 { return &t.Chats }},
	{"marketing", FieldMarketing, func(t *pricing.Traffic) *int64 { return &t.Marketing }},
	{"utility", FieldUtility, func(t *pricing.Traffic) *int64 { return &t.Utility }},
	{"auth", FieldAuthentication, func(t *pricing.Traffic) *int64 { return &t.Authentication }},
}

// buyChats is the choice of FieldBudgetPart that a page opens with, everyPlace that of FieldBudgetPlace.
const (
	buyChats   = "chats"
	everyPlace = "all"
)

// maxBudget is the largest budget of a month, in any currency, that is no slip of the fingers.
const maxBudget = 100_000_000_000

func budgetChoices() []string {
	var choices []string
	for _, p := range budgetParts {
		choices = append(choices, p.choice)
	}
	return choices
}

// readPlace understands a country of the plan. Whether the plan has it depends on the rest of the plan.
func readPlace(l Locale, text string) Input {
	if text != everyPlace && l.names().Name(text) == "" {
		return Input{Text: text, Problem: ProblemChoice}
	}
	return Input{Text: text}
}

// Purchase is how much of one part of a plan a monthly budget buys while the rest stays as it is. Amounts are in the
// billing currency, with all that the total of the page holds, and not rounded.
type Purchase struct {
	Outcome purchaseOutcome
	Part    int // index into budgetParts
	Budget  decimal.Decimal
	Count   int64           // bought
	Total   decimal.Decimal // with them; at most the budget
	Next    decimal.Decimal // with one more; above the budget
	Rest    decimal.Decimal // with none
	Counts  []int64         // of each place of the plan when they are bought
	Chosen  []bool          // the places they are for
}

// purchaseOutcome says what became of a budget.
type purchaseOutcome uint8

const (
	notAsked       purchaseOutcome = iota
	bought                         // Count of them, and no more
	tooSmall                       // the rest alone costs more
	costsNothing                   // any number leaves the total as it is
	beyondCounting                 // more than the form takes
	noRate                         // a rate is missing
	notPriced                      // the engine refuses such a plan
	notInPlan                      // the country is not one of the plan
)

// newPurchase finds how much the budget of a state buys.
//
// A total never falls when a count of templates rises by one: shares take whole messages off it, rounded in one
// direction, and no message costs less than nothing. For chats that holds but for the rounding of shares within
// shares, which may move a reply from a charged chat to a free one. What is told is therefore what was priced: so many
// fit, and one more does not.
func newPurchase(q *question) (Purchase, error) {
	budget := &q.state.Inputs[FieldBudget]
	p := Purchase{Budget: budget.Number}
	if !budget.isSaid() || !p.choose(q) {
		return p, nil
	}
	if q.pricer.first {
		return p, errLater
	}
	s := &search{q: q, p: &p}
	err := s.run()
	if refused := (*pricing.PlanError)(nil); errors.As(err, &refused) {
		p.Outcome, err = notPriced, nil
	}
	return p, err
}

// choose finds what is to be bought, and reports whether there is such a thing.
func (p *Purchase) choose(q *question) bool {
	part, place := q.state.Inputs[FieldBudgetPart].Text, everyPlace
	p.Part = slices.IndexFunc(budgetChoices(), func(choice string) bool { return choice == part })
	if p.Part < 0 {
		return false
	}
	if q.state.asks(FieldBudgetPlace) {
		place = q.state.Inputs[FieldBudgetPlace].Text
	}
	for _, c := range q.state.senders() {
		p.Chosen = append(p.Chosen, place == everyPlace || c.territory() == pricing.Territory(place))
	}
	if !slices.Contains(p.Chosen, true) {
		p.Outcome = notInPlan
		return false
	}
	return true
}

// search looks for the largest count that a budget holds.
type search struct {
	q *question
	p *Purchase
}

// run prices none and the most there can be, then doubles the count until it no longer fits, and halves the gap.
func (s *search) run() error {
	p := s.p
	fits, err := s.try(0)
	if p.Rest = p.Total; err != nil || p.Outcome != notAsked {
		return err
	}
	if !fits {
		p.Outcome, p.Rest = tooSmall, p.Next
		return nil
	}
	limit := fieldSpecs[budgetParts[p.Part].field].max
	for low, high := int64(0), int64(1); ; low, high = high, min(2*high, limit) {
		fits, err := s.try(high)
		switch {
		case err != nil || p.Outcome != notAsked:
			return err
		case !fits:
			return s.halve(low, high)
		case high == limit:
			p.Outcome, p.Count = beyondCounting, limit
			if p.Total.Equal(p.Rest) {
				p.Outcome = costsNothing
			}
			return nil
		}
	}
}

// halve closes the gap between a count that fits and one that does not.
func (s *search) halve(low, high int64) error {
	for high-low > 1 {
		middle := low + (high-low)/2
		fits, err := s.try(middle)
		if err != nil || s.p.Outcome != notAsked {
			return err
		}
		if fits {
			low = middle
		} else {
			high = middle
		}
	}
	s.p.Outcome, s.p.Count, s.p.Counts = bought, low, s.counts(low)
	return nil
}

// try prices the plan with a count and keeps its total as that of what fits or of what does not.
func (s *search) try(count int64) (fits bool, err error) {
	plan, _ := s.q.state.countsTaken(CountsTaken{budgetParts[s.p.Part].field, s.counts(count)}).Plan()
	bill, err := s.q.pricer.Bill(plan)
	if err != nil {
		return false, err
	}
	total := bill.TotalIn(plan.Currency)
	if !total.Complete {
		s.p.Outcome = noRate
		return false, nil
	}
	if fits = !total.Sum.GreaterThan(s.p.Budget); fits {
		s.p.Total = total.Sum
	} else {
		s.p.Next = total.Sum
	}
	return fits, nil
}

// counts parts a count among the chosen places, and leaves the others as they are.
func (s *search) counts(count int64) []int64 {
	counts, weights := make([]int64, len(s.p.Chosen)), []int64(nil)
	for i, c := range s.q.state.senders() {
		traffic := c.traffic()
		if counts[i] = *budgetParts[s.p.Part].count(&traffic); s.p.Chosen[i] {
			weights = append(weights, counts[i])
		}
	}
	parted := inProportion(count, weights)
	for i := range counts {
		if s.p.Chosen[i] {
			counts[i], parted = parted[0], parted[1:]
		}
	}
	return counts
}

// inProportion parts a count by weights, equally where all are nought, so that one more takes nothing away from any
// (the method of D'Hondt): each part gets its quota rounded down, then what remains goes one by one to where the
// weight is largest for each that would be there.
func inProportion(count int64, weights []int64) []int64 {
	sum := decimal.Zero
	for _, weight := range weights {
		sum = sum.Add(decimal.NewFromInt(weight))
	}
	if sum.IsZero() {
		weights = slices.Repeat([]int64{1}, len(weights))
		sum = decimal.NewFromInt(int64(len(weights)))
	}
	parts, rest := make([]int64, len(weights)), count
	for i, weight := range weights {
		quota, _ := decimal.NewFromInt(count).Mul(decimal.NewFromInt(weight)).QuoRem(sum, 0)
		parts[i] = quota.IntPart()
		rest -= parts[i]
	}
	for ; rest > 0; rest-- {
		next := 0
		for i := range parts {
			mine := decimal.NewFromInt(weights[i]).Mul(decimal.NewFromInt(parts[next] + 1))
			if mine.GreaterThan(decimal.NewFromInt(weights[next]).Mul(decimal.NewFromInt(parts[i] + 1))) {
				next = i
			}
		}
		parts[next]++
	}
	return parts
}

// CountsTaken asks for counts a month of a part in the form, one for each that is asked for its traffic; those below
// zero leave what stands there.
type CountsTaken struct {
	Field  Field
	Counts []int64
}

func (CountsTaken) isMsg() {}

// countsTaken puts counts into the form; those of another list of countries change nothing.
func (s State) countsTaken(m CountsTaken) State {
	s.Countries = slices.Clone(s.Countries)
	senders := s.senders()
	if len(m.Counts) != len(senders) || !m.Field.ofTraffic() {
		return s
	}
	for i, n := range m.Counts {
		if n < 0 {
			continue
		}
		senders[i].Inputs[m.Field] = s.read(m.Field, decimal.NewFromInt(n).String())
		if m.Field == FieldChats {
			senders[i].Inputs[FieldChatsPer] = s.read(FieldChatsPer, perMonth)
		}
	}
	return s
}
