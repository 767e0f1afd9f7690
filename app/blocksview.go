package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// BlocksView is the total by who asks for it. Without rows there is nothing but what the card charges: Meta's, or a provider's
// list.
type BlocksView struct {
	Heading string
	Columns [2]string // block, amount
	Rows    []BlockView
	Total   string // row header
	Sum     string
}

// BlockView is the subtotal of one block and what it is made of.
type BlockView struct {
	Name   string
	Parts  []string
	Amount string
}

// Contents says what a total is made of.
type Contents uint8

// What a total is made of; with tax from MetaAndTax on.
const (
	MetaAlone Contents = iota
	MetaAndProvider
	MetaAndTax
	MetaProviderAndTax
)

// contentsOf returns what the total of a plan is made of.
func contentsOf(p *pricing.Plan) Contents {
	c := MetaAlone
	if f := p.Fees; !f.PerMessage.IsZero() || !f.PerMonth.IsZero() || !f.Markup.IsZero() {
		c = MetaAndProvider
	}
	if p.Tax.Mode != pricing.NoTax {
		c += MetaAndTax
	}
	return c
}

// blocks writes the subtotals of Meta, provider, mark-up and tax, where there is more than Meta's.
func (w writer) blocks(e Estimate) BlocksView {
	if contentsOf(&e.Plan) == MetaAlone {
		return BlocksView{}
	}
	c, total := e.Plan.Currency, e.Bill.TotalIn(e.Plan.Currency)
	decimals := blockDecimals(c, total.Meta, total.Fee, total.Markup, total.Tax)
	v := BlocksView{
		Heading: w.words.BlocksHeading(),
		Columns: [2]string{w.words.BlockColumn(), w.words.Column(ColumnAmount, string(c))},
		Total:   w.words.TotalRow(),
		Sum:     w.format.Number(total.Sum, decimals),
	}
	if !total.Complete {
		v.Total = w.words.KnownTotalRow()
	}
	for _, block := range []struct {
		block  pricing.Block
		amount decimal.Decimal
	}{{pricing.MetaBlock, total.Meta}, {pricing.FeeBlock, total.Fee}, {pricing.MarkupBlock, total.Markup}, {pricing.TaxBlock, total.Tax}} {
		row := BlockView{Name: w.words.Block(block.block), Amount: w.format.Number(block.amount, decimals)}
		if block.block == pricing.MetaBlock {
			row.Name = w.chargeOf(e.Card)
		}
		for i := range e.Bill.Lines {
			if l := &e.Bill.Lines[i]; l.Block == block.block && l.Block != pricing.MetaBlock && l.Currency == c {
				row.Parts = append(row.Parts, w.blockPart(l, e.Plan.Tax.Mode, decimals))
			}
		}
		if block.block == pricing.MetaBlock || len(row.Parts) > 0 {
			v.Rows = append(v.Rows, row)
		}
	}
	return v
}

// blockDecimals returns how many decimals show every subtotal exactly: four at most, since a tax that is part of the
// total may have no end of them, and never three, see decimalsOf.
func blockDecimals(c pricing.Currency, subtotals ...decimal.Decimal) int32 {
	decimals := c.MinorUnits()
	for _, amount := range subtotals {
		_, places := fixed(amount, allDecimals)
		decimals = max(decimals, places)
	}
	if decimals > 2 {
		return 4
	}
	return decimals
}

// blockPart says what one line outside Meta's block is.
func (w writer) blockPart(l *pricing.Line, mode pricing.TaxMode, decimals int32) string {
	amount := w.format.Number(l.Amount, decimals)
	switch {
	case l.Block == pricing.MarkupBlock:
		return w.words.MarkupPart(w.format.Percent(l.Percent))
	case l.Block == pricing.TaxBlock:
		return w.words.TaxPart(w.format.Percent(l.Percent), mode)
	case l.Unit == pricing.PerMonth:
		return w.words.FeeMonthPart(amount)
	}
	return w.words.FeeMessagePart(w.count(l.Quantity), w.format.Number(l.Rate.Decimal(), allDecimals), amount)
}

// besides writes what is charged in another currency than the account's, on top of the total.
func (w writer) besides(e Estimate) string {
	for _, t := range e.Bill.Totals {
		if t.Currency != e.Plan.Currency && !t.Sum.IsZero() {
			return w.words.Besides(contentsOf(&e.Plan), w.money(t.Sum, t.Currency))
		}
	}
	return ""
}
