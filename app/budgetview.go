package app

import (
	"slices"

	"github.com/shopspring/decimal"
)

// BudgetView is what is asked of a budget.
type BudgetView struct {
	Heading  string
	Lead     string
	Amount   FieldView
	Part     SelectView
	Place    SelectView
	AskPlace bool
}

// PurchaseView is how much of a part a budget buys. The zero value is nothing.
type PurchaseView struct {
	Answer string
	More   string   // what it comes to, and what one more would
	Places []string // how many in each country, where they are parted
	Take   string   // what puts them into the form; empty where there is nothing to put
	Counts CountsTaken
}

func (w writer) budget(s State) BudgetView {
	v := BudgetView{
		Heading: w.words.BudgetHeading(), Lead: w.words.BudgetLead(),
		Amount: w.field(s, 0, FieldBudget), Part: w.choice(FieldBudgetPart, s.Inputs[FieldBudgetPart].Problem),
		Place: w.budgetPlaces(s), AskPlace: s.asks(FieldBudgetPlace),
	}
	v.Amount.Label += ", " + string(s.Currency())
	chosen := s.Inputs[FieldBudgetPart].Text
	for _, p := range budgetParts {
		v.Part.Options = append(v.Part.Options, OptionView{Value: p.choice, Text: w.words.BudgetPart(p.field), Chosen: p.choice == chosen})
	}
	v.Part = withGiven(v.Part, chosen)
	return v
}

// budgetPlaces lists the countries of the plan, all of them first.
func (w writer) budgetPlaces(s State) SelectView {
	in := &s.Inputs[FieldBudgetPlace]
	v := w.choice(FieldBudgetPlace, in.Problem)
	add := func(value, text string) {
		if !slices.ContainsFunc(v.Options, func(o OptionView) bool { return o.Value == value }) {
			v.Options = append(v.Options, OptionView{Value: value, Text: text, Chosen: value == in.Text})
		}
	}
	add(everyPlace, w.words.EveryPlace())
	for i := range s.Countries {
		if code := string(s.Countries[i].territory()); code != "" {
			add(code, w.locale.names().Name(code))
		}
	}
	return withGiven(v, in.Text)
}

// purchase writes how much a budget buys.
func (w writer) purchase(s State, e *Estimate, p *Purchase) PurchaseView {
	c := e.Plan.Currency
	switch p.Outcome {
	case bought:
		return w.bought(s, e, p)
	case tooSmall:
		return PurchaseView{Answer: w.words.BudgetTooSmall(w.money(p.Rest, c))}
	case costsNothing:
		return PurchaseView{Answer: w.words.BudgetCostsNothing(w.money(p.Rest, c))}
	case beyondCounting:
		return PurchaseView{Answer: w.words.BudgetBeyond(w.number(p.Count))}
	case noRate:
		return PurchaseView{Answer: w.words.BudgetNoRate()}
	case notPriced:
		return PurchaseView{Answer: w.words.BudgetNotPriced()}
	case notInPlan:
		return PurchaseView{Answer: w.words.BudgetNotInPlan()}
	}
	return PurchaseView{}
}

func (w writer) bought(s State, e *Estimate, p *Purchase) PurchaseView {
	c, part := e.Plan.Currency, budgetParts[p.Part].field
	exact := func(amount decimal.Decimal) string {
		return w.format.Money(amount, c, decimalsAbove(p.Budget, p.Next, c.MinorUnits()))
	}
	v := PurchaseView{
		Answer: w.words.BudgetBuys(w.money(p.Budget, c), w.words.BudgetCount(part, w.count(p.Count))),
		More:   w.words.BudgetTotals(exact(p.Total), exact(p.Next)),
		Take:   w.words.BudgetTake(),
		Counts: CountsTaken{Field: part, Counts: slices.Clone(p.Counts)},
	}
	if w.besides(*e) != "" {
		v.More += " " + w.words.OtherCurrencyApart()
	}
	parted := len(p.Counts) > 1
	for i, n := range p.Counts {
		if !p.Chosen[i] {
			v.Counts.Counts[i] = -1
		} else if parted {
			v.Places = append(v.Places, w.countryName(&s.Countries[i], i)+": "+w.number(n))
		}
	}
	return v
}

// maxDecimals is the most that two totals are shown with to tell them apart.
const maxDecimals = 12

// decimalsAbove returns how many decimals show that a total is above the budget. Never three, see decimalsOf.
func decimalsAbove(budget, total decimal.Decimal, minor int32) int32 {
	decimals := minor
	for decimals < maxDecimals && !total.Round(decimals).GreaterThan(budget) {
		decimals++
	}
	if decimals == 3 {
		return 4
	}
	return decimals
}
