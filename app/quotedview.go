package app

import (
	"github.com/tarifario/tarifario/pricing"
)

// QuoteFormView asks what a provider quotes.
type QuoteFormView struct {
	Heading  string
	Lead     string
	Rate     FieldView
	Category SelectView
	Country  CountryView
	Outdated string // why the judgement shown is of an earlier quote; empty when it is not
}

// QuotedView is how far a quoted rate is from Meta's. Without a verdict nothing was asked.
type QuotedView struct {
	Verdict string
	Effect  string // on the plan's month
	Source  string // which rates it is compared with
	Caption string
	Columns [5]string // tier, Meta's rate, difference, percent, units of the plan
	Rows    []QuotedBandView
}

// QuotedBandView is the comparison with the rate of one volume tier, or with the list rate.
type QuotedBandView struct {
	Band       string
	Rate       string
	Difference string
	Direction  string
	Percent    string
	Units      string
}

func (w writer) quoteForm(s State) QuoteFormView {
	v := QuoteFormView{
		Heading: w.words.QuoteCheckHeading(), Lead: w.words.QuoteCheckLead(),
		Rate: w.field(s, 0, FieldQuote), Category: w.quotedCategories(s), Country: w.countryField(s, 0, FieldQuoteCountry),
	}
	v.Rate.Label += " (" + string(s.Currency()) + ")"
	v.Country.Field.Text = s.quotedIn().Text
	if !s.quoteIsClear() {
		v.Outdated = w.words.QuoteOutdated()
	}
	return v
}

// quotedCategories lists what a rate may be quoted for, in the unit of the plan's date.
func (w writer) quotedCategories(s State) SelectView {
	in := &s.Inputs[FieldQuoteCategory]
	v := w.choice(FieldQuoteCategory, in.Problem)
	for _, name := range quotedCategories {
		if category, err := pricing.ParseCategory(name); err == nil {
			v.Options = append(v.Options, OptionView{Value: name, Text: w.words.Thing(category, pricing.EraOn(s.On()).Unit()), Chosen: name == in.Text})
		}
	}
	return withGiven(v, in.Text)
}

// quoted writes the judgement.
func (w writer) quoted(e *Estimate, r *QuotedRate) QuotedView {
	if r.Category == pricing.NoCategory {
		return QuotedView{}
	}
	if r.Err != nil {
		return QuotedView{Verdict: w.words.QuoteUnjudged(), Effect: w.refusal(r.Err)}
	}
	q, c := &r.Quoted, e.Plan.Currency
	unit := pricing.EraOn(e.Plan.On).Unit()
	v := QuotedView{
		Verdict: w.verdict(q, c, unit), Effect: w.quoteEffect(q, c, unit),
		Source:  w.words.QuoteSource(w.words.Thing(r.Category, unit), MarketName(w.locale, r.Market), string(c), w.format.Date(q.Card.Effective())),
		Caption: w.words.QuoteCheckHeading(), Columns: w.words.QuoteColumns(string(c)),
	}
	for i := range q.Bands {
		v.Rows = append(v.Rows, w.quotedBand(q, &q.Bands[i]))
	}
	return v
}

// verdict compares with the list rate, which is that of the first tier.
func (w writer) verdict(q *pricing.Quoted, c pricing.Currency, unit pricing.Unit) string {
	list := &q.Bands[0]
	over := q.Over(list)
	amount := w.format.Money(over.Abs(), c, allDecimals)
	percent, known := q.Percent(list, 1)
	share := w.format.Percent(percent.Abs())
	switch {
	case over.IsZero():
		return w.words.QuoteEqual()
	case !known:
		return w.words.QuoteOnFree(amount)
	case over.IsPositive():
		return w.words.QuoteAbove(amount, share, unit)
	}
	return w.words.QuoteBelow(amount, share, unit)
}

// quoteEffect says what the quote makes of the plan's month.
func (w writer) quoteEffect(q *pricing.Quoted, c pricing.Currency, unit pricing.Unit) string {
	if q.Units == 0 {
		return w.words.QuoteNotInPlan()
	}
	units, extra := w.words.ChargedUnits(w.count(q.Units), unit), q.Extra()
	amount := w.money(extra.Abs(), c)
	switch {
	case extra.IsZero():
		return w.words.QuoteCostsSame(units)
	case extra.IsPositive():
		return w.words.QuoteCostsMore(units, amount)
	}
	return w.words.QuoteCostsLess(units, amount)
}

func (w writer) quotedBand(q *pricing.Quoted, b *pricing.QuotedBand) QuotedBandView {
	v := QuotedBandView{Band: w.words.ListRate(), Rate: w.rate(b.Band.Rate), Units: w.number(b.Units), Percent: noFigure}
	if b.No > 0 {
		to := ""
		if !b.Band.Open() {
			to = w.number(b.Band.To)
		}
		v.Band = w.words.Band(w.number(int64(b.No)), w.number(max(1, b.Band.From)), to)
	}
	over := q.Over(b)
	mark, way := direction(over)
	v.Difference, v.Direction = mark+w.format.Number(over.Abs(), allDecimals), way
	if percent, known := q.Percent(b, 1); known {
		mark, _ := direction(percent)
		v.Percent = mark + w.format.Percent(percent.Abs())
	}
	return v
}
