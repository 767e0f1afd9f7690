package pricing

import "github.com/shopspring/decimal"

// Quoted is a rate that somebody asks for one unit, laid beside what Meta's card asks.
type Quoted struct {
	Rate  decimal.Decimal // in the currency of the card
	Card  Card
	Bands []QuotedBand // one for each volume tier; one alone, of No 0, where the list rate applies

	Units int64           // charged units of the bill in the market and category
	Meta  decimal.Decimal // what Meta charges for them
}

// QuotedBand is a rate of the card, and how the quoted one compares.
type QuotedBand struct {
	No    int  // 1 for the first volume tier; 0 where there are none
	Band  Band // of No; without ends where there are none
	Units int64
}

// Quote lays a rate beside those of a card for a market and category, and beside what a bill by that card charges in
// them. A card without such a rate is a *NoRateError: the quote cannot then be judged.
func Quote(rate decimal.Decimal, card Card, market Market, category Category, bill *Bill) (Quoted, error) {
	list, err := card.Rate(market, category)
	if err != nil {
		return Quoted{}, err
	}
	q := Quoted{Rate: rate, Card: card, Bands: []QuotedBand{{Band: Band{Rate: list}}}}
	if ladder := card.bands(market, category); len(ladder) > 0 {
		q.Bands = nil
		for i, b := range ladder {
			q.Bands = append(q.Bands, QuotedBand{No: i + 1, Band: b})
		}
	}
	for i := range bill.Lines {
		l := &bill.Lines[i]
		if l.Block != MetaBlock || l.Market != market || l.Category != category || l.Outcome != Charged {
			continue
		}
		q.Units += l.Charged
		q.Meta = q.Meta.Add(l.Amount)
		for b := range q.Bands {
			if q.Bands[b].No == l.BandNo {
				q.Bands[b].Units += l.Charged
			}
		}
	}
	return q, nil
}

// Over returns how much the quoted rate lies above that of a band; below zero where it lies under it.
func (q *Quoted) Over(b *QuotedBand) decimal.Decimal { return q.Rate.Sub(b.Band.Rate.value) }

// Percent returns Over as a percentage of Meta's rate, rounded to so many decimals for display; known is false where
// Meta's rate is 0, of which nothing is a percentage.
func (q *Quoted) Percent(b *QuotedBand, decimals int32) (percent decimal.Decimal, known bool) {
	rate := b.Band.Rate.value
	if rate.IsZero() {
		return decimal.Decimal{}, false
	}
	return q.Over(b).Mul(hundred).DivRound(rate, decimals), true
}

// Extra returns what the quoted rate adds to Meta's charge for the units of the bill; below zero where it takes away.
func (q *Quoted) Extra() decimal.Decimal {
	return q.Rate.Mul(decimal.NewFromInt(q.Units)).Sub(q.Meta)
}
