package app

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// ChangesFormView asks which two dates to compare.
type ChangesFormView struct {
	Heading  string
	Lead     string
	Change   SelectView
	Before   FieldView
	After    FieldView
	AskDates bool
	Outdated string // why the comparison shown is an earlier one; empty when it is not
}

// ChangesView is the same plan before and after, line by line. Without rows it was not told yet.
type ChangesView struct {
	Caption string
	Columns [4]string
	Rows    []ChangeView
	Totals  []ChangeTotalView
	Nothing string // stands for the table where nothing is charged on either date
}

// ChangeView is one thing before and after.
type ChangeView struct {
	Thing      string
	Market     string // where the plan has several countries
	Before     SideView
	After      SideView
	Difference string
	Direction  string // "more", "less" or ""
	Causes     []CauseView
}

// SideView is a thing on one of the two dates.
type SideView struct {
	Parts  []string // quantity × rate, one for every volume tier
	Amount string
}

// CauseView is why something changed, with the rule that says so where one does.
type CauseView struct {
	Sentence string
	Rule     string
}

// ChangeTotalView is the total of a currency before and after.
type ChangeTotalView struct {
	Name       string
	Before     string
	After      string
	Difference string
	Direction  string
}

func (w writer) changesForm(s State, p Prices) ChangesFormView {
	v := ChangesFormView{
		Heading: w.words.ChangesHeading(), Lead: w.words.ChangesLead(),
		Change: w.changeDates(s, p),
		Before: w.field(s, 0, FieldBefore), After: w.field(s, 0, FieldAfter),
		AskDates: s.Inputs[FieldChange].Text == ownDate,
	}
	if _, _, sensible := s.comparedDates(); !sensible {
		v.Outdated = w.words.ChangesOutdated()
	}
	return v
}

// changeDates lists what to compare: the change of October 2026, the other known ones, the newest first, and dates of
// one's own.
func (w writer) changeDates(s State, p Prices) SelectView {
	in := &s.Inputs[FieldChange]
	v := w.choice(FieldChange, in.Problem)
	known := knownChanges(s, p)
	first := slices.IndexFunc(known, func(c knownChange) bool { return c.On.String() == fieldSpecs[FieldChange].text })
	if first > 0 {
		known = slices.Insert(slices.Delete(known, first, first+1), 0, known[first])
	}
	for _, c := range known {
		value := c.On.String()
		text := w.format.Date(c.On) + " · " + w.words.ChangeOf(c)
		v.Options = append(v.Options, OptionView{Value: value, Text: text, Chosen: value == in.Text})
	}
	v.Options = append(v.Options, OptionView{Value: ownDate, Text: w.words.OwnDates(), Chosen: in.Text == ownDate})
	return withGiven(v, in.Text)
}

// changes writes the plan before and after.
func (w writer) changes(e *Estimate, c *pricing.Comparison) ChangesView {
	if c == nil {
		return ChangesView{}
	}
	before, after := w.format.Date(c.Before.On), w.format.Date(c.After.On)
	v := ChangesView{
		Caption: w.words.ChangesCaption(before, after),
		Columns: [4]string{w.words.ChangedThing(), before, after, w.words.DifferenceColumn()},
	}
	decimals := w.changeDecimals(e, c)
	for i := range c.Changes {
		if change := &c.Changes[i]; change.Charges() {
			v.Rows = append(v.Rows, w.change(e, c, change, decimals))
		}
	}
	if len(v.Rows) == 0 {
		v.Nothing = w.words.NothingCharged()
		return v
	}
	for _, currency := range currenciesOf(c) {
		v.Totals = append(v.Totals, w.changeTotal(e, c, currency, decimals))
	}
	return v
}

// changeDecimals returns how many decimals show that the differences add up.
func (w writer) changeDecimals(e *Estimate, c *pricing.Comparison) int32 {
	currency := e.Plan.Currency
	decimals := max(decimalsOf(metaLines(c.Before.Bill.Lines), currency), decimalsOf(metaLines(c.After.Bill.Lines), currency))
	if contentsOf(&e.Plan) == MetaAlone {
		return decimals
	}
	return blockDecimals(currency, c.Before.Bill.TotalIn(currency).Sum, c.After.Bill.TotalIn(currency).Sum)
}

// currenciesOf lists the currencies of the totals of both bills, the account's first.
func currenciesOf(c *pricing.Comparison) []pricing.Currency {
	var all []pricing.Currency
	for _, totals := range [...][]pricing.Total{c.After.Bill.Totals, c.Before.Bill.Totals} {
		for _, t := range totals {
			if !slices.Contains(all, t.Currency) {
				all = append(all, t.Currency)
			}
		}
	}
	return all
}

func (w writer) change(e *Estimate, c *pricing.Comparison, change *pricing.Change, decimals int32) ChangeView {
	v := ChangeView{
		Thing: w.changedThing(e, change), Market: w.changedMarket(e, change.Subject.Market),
		Before: w.side(e, change.Before, change.Currency, decimals), After: w.side(e, change.After, change.Currency, decimals),
		Difference: w.words.NotComparable(),
	}
	if difference, known := change.Difference(); known {
		v.Difference, v.Direction = w.difference(e, difference, change.Currency, decimals)
	}
	for i := range change.Causes {
		if cause := w.cause(&change.Causes[i], w.format.Date(c.After.On)); !slices.Contains(v.Causes, cause) {
			v.Causes = append(v.Causes, cause)
		}
	}
	if len(v.Causes) == 0 {
		v.Causes = []CauseView{{Sentence: w.words.Unchanged()}}
	}
	return v
}

// changedThing names what changed, as it is counted on the later date.
func (w writer) changedThing(e *Estimate, change *pricing.Change) string {
	lines := change.After
	if len(lines) == 0 {
		lines = change.Before
	}
	l := &lines[0]
	switch l.Block {
	case pricing.MetaBlock:
		return w.words.Thing(l.Category, l.Unit)
	case pricing.MarkupBlock:
		return w.words.MarkupPart(w.format.Percent(l.Percent))
	case pricing.TaxBlock:
		return w.words.TaxPart(w.format.Percent(l.Percent), e.Plan.Tax.Mode)
	}
	if l.Unit == pricing.PerMonth {
		return w.words.Assumption(AssumptionFeePerMonth)
	}
	return w.words.Assumption(AssumptionFeePerMessage)
}

// changedMarket is the market, where it says more than the one country of the plan.
func (w writer) changedMarket(e *Estimate, market pricing.Market) string {
	name := MarketName(w.locale, market)
	if market == "" || len(e.Plan.Traffic) == 1 && name == w.locale.names().Name(string(e.Plan.Traffic[0].Place.Territory)) {
		return ""
	}
	return name
}

// side writes the lines of one date: quantity × rate of each, and their amount.
func (w writer) side(e *Estimate, lines []pricing.Line, c pricing.Currency, decimals int32) SideView {
	var v SideView
	charged := false
	for i := range lines {
		l := &lines[i]
		switch {
		case l.Refusal != nil:
			return SideView{Parts: []string{w.number(l.Charged)}, Amount: w.words.Unpriced()}
		case l.Outcome != pricing.Charged:
			continue
		case l.Unit != "" && l.Unit != pricing.PerMonth:
			v.Parts = append(v.Parts, w.number(l.Charged)+" × "+w.rate(l.Rate))
		}
		charged = true
	}
	switch {
	case charged:
		v.Amount = w.changedAmount(e, pricing.Sum(lines), c, decimals)
	case len(lines) == 0:
		v.Amount = noFigure
	default:
		v.Amount = w.words.FreeAmount()
	}
	return v
}

// changedAmount is an amount without its currency where that is the account's.
func (w writer) changedAmount(e *Estimate, amount decimal.Decimal, c pricing.Currency, decimals int32) string {
	if c == e.Plan.Currency {
		return w.format.Number(amount, decimals)
	}
	return w.format.Money(amount, c, decimals)
}

// difference writes a difference with its sign, and its direction: "more", "less" or "".
func (w writer) difference(e *Estimate, d decimal.Decimal, c pricing.Currency, decimals int32) (text, way string) {
	mark, way := direction(d)
	return mark + w.changedAmount(e, d.Abs(), c, decimals), way
}

// direction returns the sign of a difference, and where it points: "more", "less" or "".
func direction(d decimal.Decimal) (mark, way string) {
	switch {
	case d.IsPositive():
		return "+", "more"
	case d.IsNegative():
		return "−", "less"
	}
	return "", ""
}

// changeTotal writes a total before and after. Where only the later one is incomplete, the difference is at least what
// is known of it.
func (w writer) changeTotal(e *Estimate, c *pricing.Comparison, currency pricing.Currency, decimals int32) ChangeTotalView {
	was, is := c.Before.Bill.TotalIn(currency), c.After.Bill.TotalIn(currency)
	v := ChangeTotalView{
		Name: w.words.TotalIn(string(currency)), Difference: w.words.NotComparable(),
		Before: w.knownTotal(e, was, decimals), After: w.knownTotal(e, is, decimals),
	}
	difference, complete := c.Difference(currency)
	if complete || was.Complete && !unpriced(is) {
		v.Difference, v.Direction = w.difference(e, difference, currency, decimals)
	}
	if !complete && v.Direction != "" {
		v.Difference, v.Direction = w.words.AtLeast()+" "+v.Difference, ""
	}
	return v
}

func (w writer) knownTotal(e *Estimate, t pricing.Total, decimals int32) string {
	amount := w.changedAmount(e, t.Sum, t.Currency, decimals)
	switch {
	case unpriced(t):
		return w.words.Unpriced()
	case !t.Complete:
		return w.words.AtLeast() + " " + amount
	}
	return amount
}

// cause writes why something changed; after is the later date.
func (w writer) cause(c *pricing.Cause, after string) CauseView {
	v := CauseView{Sentence: w.words.Cause(c.Kind, w.format.Date(c.Since)), Rule: string(c.Rule)}
	switch c.Kind {
	case pricing.CauseRefused:
		v.Sentence = w.format.Date(c.On) + ": " + w.refusal(c.Err)
	case pricing.CauseMarket:
		v.Sentence = w.words.MarketMoved(MarketName(w.locale, c.From), MarketName(w.locale, c.To))
	case pricing.CauseUnit:
		v.Sentence = w.words.UnitChanged(c.ToUnit, w.format.Date(c.Since))
	case pricing.CauseGone:
		v = CauseView{Sentence: w.words.NoLongerCounted(after)}
	case pricing.CauseAllowance:
		if v.Sentence = w.words.NoFreePart(); c.Units > 0 {
			v.Sentence = w.words.FreePart(w.number(c.Units))
		}
	case pricing.CauseRate:
		_, since := w.cardWords(c.Card)
		v.Sentence = w.words.RateChanged(w.rate(c.FromRate), w.rate(c.ToRate), since)
	case pricing.CauseTiers:
		_, since := w.cardWords(c.Card)
		v.Sentence = w.words.TiersOf(since)
	}
	if v.Rule != "" {
		v.Sentence += " " + RuleSentence(w.lang, c.Rule)
	}
	return v
}
