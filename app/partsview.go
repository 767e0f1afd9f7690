package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// PartsView is what the total goes to. Without rows there are not two parts to tell apart.
type PartsView struct {
	Heading string
	Lead    string // that only what is known is shown; empty for a whole total
	Columns [3]string
	Rows    []PartView
}

// PartView is one part.
type PartView struct {
	Letter string // in the picture and in the table
	Name   string
	Amount string
	Share  string
	Width  int // thousandths of the picture
}

// The narrowest a part is drawn, and the narrowest that has room for its letter, in thousandths.
const (
	leastWidth  = 6
	letterWidth = 45
)

// parts lists what the total goes to: the categories of Meta's charge over all countries, then what is not Meta's.
// What is charged in another currency is no part of it.
func (w writer) parts(e Estimate) PartsView {
	names, sums := w.partSums(&e.Bill, e.Plan.Currency)
	if len(sums) < 2 {
		return PartsView{}
	}
	total := sumOf(sums)
	decimals := blockDecimals(e.Plan.Currency, sums...)
	v := PartsView{Heading: w.words.PartsHeading(), Columns: [3]string{
		w.words.BlockColumn(), w.words.Column(ColumnAmount, string(e.Plan.Currency)), w.words.PartsShare(),
	}}
	if !e.Bill.TotalIn(e.Plan.Currency).Complete {
		v.Lead = w.words.PartsKnown()
	}
	for i, width := range divided(sums, leastWidth) {
		v.Rows = append(v.Rows, PartView{
			Letter: string(rune('A' + i)), Name: names[i], Width: width,
			Amount: w.format.Number(sums[i], decimals), Share: w.shareOf(sums[i], total),
		})
	}
	return v
}

// partSums adds up the lines of a currency by category, then by block, leaving out what comes to nothing.
func (w writer) partSums(b *pricing.Bill, c pricing.Currency) (names []string, sums []decimal.Decimal) {
	add := func(belongs func(*pricing.Line) bool, name func(*pricing.Line) string) {
		var sum decimal.Decimal
		called := ""
		for i := range b.Lines {
			if l := &b.Lines[i]; l.Currency == c && l.Refusal == nil && belongs(l) {
				sum = sum.Add(l.Amount)
				if called == "" && l.Amount.IsPositive() {
					called = name(l)
				}
			}
		}
		if sum.IsPositive() {
			names, sums = append(names, called), append(sums, sum)
		}
	}
	for _, category := range pricing.Categories() {
		add(func(l *pricing.Line) bool { return l.Block == pricing.MetaBlock && l.Category == category },
			func(l *pricing.Line) string { return w.words.Thing(l.Category, l.Unit) })
	}
	for _, block := range []pricing.Block{pricing.FeeBlock, pricing.MarkupBlock, pricing.TaxBlock} {
		add(func(l *pricing.Line) bool { return l.Block == block },
			func(l *pricing.Line) string { return w.words.Block(l.Block) })
	}
	return names, sums
}

// share writes a part as a percentage of the whole with one decimal; what would be rounded to nothing is less than
// that.
func (w writer) shareOf(part, whole decimal.Decimal) string {
	percent := part.Shift(2).DivRound(whole, 1)
	if percent.IsZero() {
		return w.words.LessThan(w.format.Percent(decimal.New(1, -1)))
	}
	return w.format.Percent(percent)
}
