package pricing

import (
	"cmp"
	"slices"
)

// monthlyAllowance is the number of free units of a month: conversations per account under FREE-1 and FREE-3,
// delivered service messages per business phone number under SVC-4. They are different allowances (FREE-7).
const monthlyAllowance = 1000

// exemption is the rule that frees service messages of governments and non-profits beyond the allowance.
const exemption RuleID = "SVC-11"

// exemptUntil ends the exemption of governments and non-profits (SVC-11).
const exemptUntil Date = 2028_01_01

// allowanceRule returns the rule of the allowance that counts units on a date; "" when none does.
func allowanceRule(on Date) RuleID {
	switch EraOn(on) {
	case CBP0:
		return "FREE-1"
	case CBP1:
		return "FREE-3"
	case PMP2:
		return "SVC-4"
	default:
		return ""
	}
}

// exempt reports whether the account pays no service messages beyond the allowance on a date (SVC-11).
func (a *Account) exempt(on Date) bool {
	return a.Options.is(optServiceExempt) && EraOn(on) == PMP2 && on < exemptUntil
}

// share is one of the groups of units among which an allowance is divided.
type share struct {
	market Market
	count  int64
	rate   Rate // of a charged unit
	priced bool // whether the rate is known
	free   int64
}

// splitProportionally gives each group free units in proportion to its count: whole units by largest remainder, ties
// to the larger count, then to the market's name (SVC-8).
func splitProportionally(shares []share, allowance int64) {
	total := countOf(shares)
	allowance = min(allowance, total)
	if total == 0 {
		return
	}
	left := allowance
	order := make([]int, len(shares))
	remainder := make([]int64, len(shares))
	for i := range shares {
		order[i] = i
		shares[i].free, remainder[i] = mulDiv(allowance, shares[i].count, total)
		left -= shares[i].free
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(remainder[b], remainder[a]), cmp.Compare(shares[b].count, shares[a].count), cmp.Compare(shares[a].market, shares[b].market))
	})
	for _, i := range order[:left] {
		shares[i].free++
	}
}

// splitByRate gives the free units to the groups in order of their rate: the cheapest first makes the bill as high as
// it can be, the dearest first as low. Groups without a known rate cost nothing in a total, so they count as cheapest.
func splitByRate(shares []share, allowance int64, cheapestFirst bool) {
	order := make([]int, len(shares))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &shares[a], &shares[b]
		if x.priced != y.priced {
			if x.priced != cheapestFirst {
				return -1
			}
			return 1
		}
		byRate := x.rate.value.Cmp(y.rate.value)
		if !cheapestFirst {
			byRate = -byRate
		}
		return cmp.Or(byRate, cmp.Compare(x.market, y.market))
	})
	for _, i := range order {
		shares[i].free = min(allowance, shares[i].count)
		allowance -= shares[i].free
	}
}

func countOf(shares []share) (total int64) {
	for i := range shares {
		total += shares[i].count
	}
	return total
}
