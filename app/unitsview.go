package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// UnitsView is what the total comes to in other units.
type UnitsView struct {
	Rows    []UnitView
	Refusal string // why there are none; empty when there are
}

// UnitView is one of them.
type UnitView struct {
	Figure  string
	Name    string
	How     string // what was divided by what
	Refusal string // stands for the rest where there is nothing to divide by
}

// monthsOfYear is what a month is multiplied by for a year.
const monthsOfYear = 12

// units divides the total among chats and messages of customers, and takes it twelve times. A total that is not whole
// gives no such figure, since each would look like one.
func (w writer) units(e Estimate) UnitsView {
	c := e.Plan.Currency
	total := e.Bill.TotalIn(c)
	switch {
	case e.isNone():
		return UnitsView{}
	case unpriced(total):
		return UnitsView{Refusal: w.words.NoUnitsUnpriced()}
	case !total.Complete:
		return UnitsView{Refusal: w.words.NoUnitsPartial()}
	}
	v := UnitsView{Rows: []UnitView{
		{Refusal: w.words.NoChats()},
		{Refusal: w.words.NoInbound()},
		{
			Figure: w.money(total.Sum.Mul(decimal.NewFromInt(monthsOfYear)), c),
			Name:   w.words.PerYear(), How: w.words.PerYearHow(),
		},
	}}
	if n := chatsOf(&e.Plan); n > 0 {
		v.Rows[0] = UnitView{Figure: w.portion(total, n), Name: w.words.PerChat(), How: w.words.PerChatHow(w.count(n))}
	}
	if n := inboundOf(&e.Bill); n > 0 {
		v.Rows[1] = UnitView{Figure: w.portion(total, n), Name: w.words.PerInbound(), How: w.words.PerInboundHow(w.count(n))}
	}
	return v
}

// chatsOf counts the support chats of a plan: its own, and the journeys that the customer begins.
func chatsOf(p *pricing.Plan) int64 {
	var n int64
	for i := range p.Journeys {
		if j := &p.Journeys[i]; j.CustomerBegins() {
			n += j.Monthly
		}
	}
	for i := range p.Traffic {
		n += p.Traffic[i].Chats
	}
	return n
}

// inboundOf counts the messages of customers in a bill, which are never charged (DLV-6).
func inboundOf(b *pricing.Bill) int64 {
	var n int64
	for i := range b.Lines {
		if l := &b.Lines[i]; l.Block == pricing.MetaBlock && l.Category == pricing.NoCategory {
			n += l.Quantity
		}
	}
	return n
}

// The decimals of a share of the total: below one unit of money as many as rates have, else those of prices in a
// shop, also where the currency has none.
const (
	smallDecimals = 4
	shareDecimals = 2
)

// portion writes the n-th part of a total, rounded half up once. What would be rounded to nothing is said to be less
// than the smallest figure that is not.
func (w writer) portion(t pricing.Total, n int64) string {
	by, decimals := decimal.NewFromInt(n), int32(shareDecimals)
	if t.Sum.LessThan(by) {
		decimals = smallDecimals
	}
	share := t.Sum.DivRound(by, decimals)
	if share.IsZero() && !t.Sum.IsZero() {
		return w.words.LessThan(w.format.Money(decimal.New(1, -decimals), t.Currency, decimals))
	}
	if share.IsZero() {
		decimals = t.Currency.MinorUnits()
	}
	return w.format.Money(share, t.Currency, decimals)
}
