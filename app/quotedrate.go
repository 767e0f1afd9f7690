package app

import "github.com/tarifario/tarifario/pricing"

// QuotedRate is the rate a provider asks, laid beside Meta's card of the plan's date and currency. The zero value is
// "nothing was asked".
type QuotedRate struct {
	Quoted   pricing.Quoted
	Market   pricing.Market
	Category pricing.Category
	Err      error // why the card cannot judge it: *pricing.NoRateError, *pricing.NoCardError
}

// quotedIn returns the country the quote is for: that of the first country of the plan where none was said.
func (s State) quotedIn() Input {
	if in := s.Inputs[FieldQuoteCountry]; in.Text != "" {
		return in
	}
	return s.Countries[0].Inputs[FieldCountry]
}

// quoteIsClear reports whether every field about the quote makes sense.
func (s State) quoteIsClear() bool {
	return s.Inputs[FieldQuote].Problem == NoProblem && s.Inputs[FieldQuoteCategory].Problem == NoProblem && s.quotedIn().Problem == NoProblem
}

// newQuotedRate judges the quote by the card and the bill of the plan.
func newQuotedRate(q *question) (QuotedRate, error) {
	rate := &q.state.Inputs[FieldQuote]
	if rate.Text == "" {
		return QuotedRate{}, nil
	}
	category, err := pricing.ParseCategory(q.state.Inputs[FieldQuoteCategory].Text)
	if err != nil || !q.state.quoteIsClear() {
		return QuotedRate{}, errNotAsked
	}
	plan := &q.estimate.Plan
	r := QuotedRate{Category: category, Market: q.pricer.prices.Tables().Markets.MarketOf(q.state.quotedIn().Territory, plan.On)}
	card, err := metaPrices(q.pricer.prices).Book(plan.Currency, q.pricer.inferred).CardOn(plan.On)
	if err != nil {
		r.Err = err
		return r, nil
	}
	r.Quoted, r.Err = pricing.Quote(rate.Number, card, r.Market, category, &q.estimate.Bill)
	return r, nil
}
