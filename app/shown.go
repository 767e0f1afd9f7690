package app

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// ApproximateView is an amount in another currency than it is billed in, by a rate of the visitor's own. It stands
// beside the billed amount and never for it, and no figure of a bill is made from it. The zero value is nothing.
type ApproximateView struct {
	Amount string // such as "≈ MXN 712.40"
	Rate   string // the rate it was made with
}

// sentence is the amount as it stands in a message.
func (v *ApproximateView) sentence() string { return v.Amount + ", " + v.Rate }

// atLeast says of an amount that it is part of a total.
func (v *ApproximateView) atLeast(qualifier string) {
	if v.Amount != "" {
		v.Amount = qualifier + " " + v.Amount
	}
}

// approximate writes an amount of the plan's currency in the one the visitor wants to see.
func (w writer) approximate(s State, e Estimate, amount decimal.Decimal) ApproximateView {
	shown, rate := s.Shown(), &s.Inputs[FieldShownRate]
	if shown == "" || rate.Problem != NoProblem || e.Plan.Currency != s.Currency() {
		return ApproximateView{}
	}
	_, places := fixed(rate.Number, allDecimals)
	return ApproximateView{
		Amount: "≈ " + w.format.Money(amount.Mul(rate.Number), shown, minorUnits(shown)),
		Rate:   w.words.AtRate(w.format.Money(decimal.NewFromInt(1), e.Plan.Currency, 0), w.format.Money(rate.Number, shown, places)),
	}
}

// wholeCurrencies have no minor unit in ISO 4217, besides the one that is billed in.
var wholeCurrencies = []pricing.Currency{
	"BIF", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
}

// minorUnits returns the decimals of an approximate amount: two at most, also where the currency has three.
func minorUnits(c pricing.Currency) int32 {
	if slices.Contains(wholeCurrencies, c) {
		return 0
	}
	return c.MinorUnits()
}
