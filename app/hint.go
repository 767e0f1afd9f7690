package app

import (
	"errors"
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Hint is something the numbers of a plan suggest, with what it comes to in exact figures. An amount is that of the
// whole plan priced anew with this one change, so it holds allowance, tiers, fees and tax.
type Hint struct {
	Kind     hintKind
	Count    int64           // messages it is about, or more messages until a tier
	Amount   decimal.Decimal // per month, and per message of a tier; never negative
	Currency pricing.Currency
	Unknown  bool       // there is no Amount, since a rate is not known
	Change   []TypedIn  // what brings it about in the form; nil where the form cannot
	Tier     *tierAhead // of hintTier
}

// hintKind is what a hint suggests.
type hintKind uint8

// The kinds, in the order in which they are shown where amounts do not decide.
const (
	hintUndelivered hintKind = iota // marketing to the United States (DLV-10)

	hintNumber  // one more business number (SVC-4)
	hintInside  // notices inside the window, while that is free (MSG-5)
	hintReply   // notices inside the window as replies, which have an allowance (MSG-6, SVC-4)
	hintJoin    // notices that join a conversation (CONV-5)
	hintShorter // one reply less in a chat (SVC-1)
	hintEntry   // more chats from ads (FEP-5)

	hintWindowPaid // notices inside the window are charged as all others (MSG-6)
	hintCategory   // notices that Meta takes for marketing (CAT-3)

	hintTier // the next volume tier is near (TIER-4)

	hintIndia  // the currency of an account must change (RATE-6)
	hintBrazil // the same
	hintCount
)

// hintGroup is what the amount of a hint means. Within a group the largest comes first.
type hintGroup uint8

const (
	groupLost    hintGroup = iota // what is not sent, and would cost this
	groupSaves                    // what the total would be less
	groupCosts                    // what is part of the total, or would be more
	groupAhead                    // what a message would be less
	groupInstead                  // the total in another currency
)

func (k hintKind) group() hintGroup {
	switch {
	case k == hintUndelivered:
		return groupLost
	case k < hintWindowPaid:
		return groupSaves
	case k < hintTier:
		return groupCosts
	case k == hintTier:
		return groupAhead
	}
	return groupInstead
}

// hintMakers look for one kind each. They return nothing where there is nothing worth saying.
var hintMakers = []func(*question) ([]Hint, error){
	undeliveredHint, numberHint, windowHint, joinHint, shorterHint, entryHint, categoryHint, tierHints, currencyHints,
}

// newHints looks for all of them.
func newHints(q *question) ([]Hint, error) {
	var all []Hint
	for _, look := range hintMakers {
		found, err := look(q)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		if g, h := a.Kind.group(), b.Kind.group(); g != h {
			return g < h
		}
		return a.Amount.GreaterThan(b.Amount)
	})
	return all, nil
}

// era is whose rules the plan is priced by.
func (q *question) era() pricing.Era { return pricing.EraOn(q.estimate.Plan.On) }

// rebill prices an altered plan. A plan that cannot be priced is no error but nothing to speak of.
func (q *question) rebill(plan pricing.Plan) (bill pricing.Bill, priced bool, err error) {
	bill, err = q.pricer.Bill(plan)
	if errors.Is(err, errMovedOn) {
		return pricing.Bill{}, false, err
	}
	return bill, err == nil, nil
}

// hintOf prices an altered plan and returns the hint if what it saves (or, of groupCosts, costs) is worth saying.
func (q *question) hintOf(h Hint, plan pricing.Plan) ([]Hint, error) {
	bill, priced, err := q.rebill(plan)
	if err != nil || !priced {
		return nil, err
	}
	saved, known := q.saved(&bill)
	if h.Kind == hintCategory {
		saved = saved.Neg()
	}
	if !known || !q.isWorth(saved) {
		return nil, nil
	}
	h.Amount, h.Currency = saved, q.estimate.Plan.Currency
	return []Hint{h}, nil
}

// changeHint is hintOf what the form itself would be priced at after a change.
func (q *question) changeHint(h Hint, change []TypedIn) ([]Hint, error) {
	if len(change) == 0 {
		return nil, nil
	}
	plan, sensible := Update(q.state, HintTaken{change}).Plan()
	if !sensible {
		return nil, nil
	}
	h.Change = change
	return q.hintOf(h, plan)
}

// saved returns how much less another bill comes to. It is known where both leave the same unpriced: absent is not
// free, so a line that lost its price saves nothing.
func (q *question) saved(other *pricing.Bill) (less decimal.Decimal, known bool) {
	c := q.estimate.Plan.Currency
	less = q.estimate.Bill.TotalIn(c).Sum.Sub(other.TotalIn(c).Sum)
	return less, slices.Equal(refusedUnits(&q.estimate.Bill), refusedUnits(other))
}

// refusedLine is a line without a price.
type refusedLine struct {
	market   pricing.Market
	category pricing.Category
	charged  int64
}

func refusedUnits(b *pricing.Bill) []refusedLine {
	var refused []refusedLine
	for i := range b.Lines {
		if l := &b.Lines[i]; l.Refusal != nil {
			refused = append(refused, refusedLine{l.Market, l.Category, l.Charged})
		}
	}
	return refused
}

// worthPercent is the part of the total from which on an amount is worth saying.
const worthPercent = 1

// isWorth reports whether an amount can be paid in the currency and makes a difference to the total.
func (q *question) isWorth(amount decimal.Decimal) bool {
	c := q.estimate.Plan.Currency
	smallest := decimal.New(1, -c.MinorUnits())
	part := q.estimate.Bill.TotalIn(c).Sum.Mul(decimal.NewFromInt(worthPercent)).Shift(-2)
	return amount.GreaterThanOrEqual(smallest) && amount.GreaterThanOrEqual(part)
}

// altered returns the plan with the traffic of every country changed, told by what is delivered of it.
func altered(plan pricing.Plan, change func(*pricing.Traffic)) pricing.Plan {
	plan.Traffic = slices.Clone(plan.Traffic)
	for i := range plan.Traffic {
		plan.Traffic[i] = plan.Traffic[i].Delivered()
		change(&plan.Traffic[i])
	}
	return plan
}

// typedNumber is what a visitor would type to enter a number into a field.
func (q *question) typedNumber(country int, f Field, n decimal.Decimal) TypedIn {
	text := plainTyped(n, q.state.Locale.Separators(), fieldSpecs[f].kind == countField)
	return TypedIn{country, Typed{f, text}}
}

// eachSender collects a change of one field of those the form asks for their traffic.
func (q *question) eachSender(f Field, next func(*pricing.Traffic) (n decimal.Decimal, changes bool)) []TypedIn {
	var change []TypedIn
	for i, c := range q.state.senders() {
		traffic := c.traffic()
		if n, changes := next(&traffic); changes {
			change = append(change, q.typedNumber(i, f, n))
		}
	}
	return change
}
