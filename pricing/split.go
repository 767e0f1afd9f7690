package pricing

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// Part is the percentage of a traffic that goes to a place, from 0 to 100.
type Part struct {
	Place   Place
	Percent decimal.Decimal
}

// Split divides the traffic among places: each gets its part of every count, and all else as it is. Counts are whole
// and sum to the whole where the parts sum to 100: what rounding down leaves goes to the largest fractions, among
// equals to the larger part and then by place. So no count depends on the order of the parts, in which they are
// returned.
func (t Traffic) Split(parts []Part) []Traffic {
	split := make([]Traffic, len(parts))
	for i, p := range parts {
		split[i] = t
		split[i].Place = p.Place
	}
	order := inOrderOfParts(parts)
	for _, count := range []func(*Traffic) *int64{
		func(t *Traffic) *int64 { return &t.Chats },
		func(t *Traffic) *int64 { return &t.Marketing },
		func(t *Traffic) *int64 { return &t.Utility },
		func(t *Traffic) *int64 { return &t.Authentication },
	} {
		for i, n := range largestRemainder(*count(&t), parts, order) {
			*count(&split[i]) = n
		}
	}
	return split
}

// inOrderOfParts returns the indexes of the parts in an order that does not depend on theirs.
func inOrderOfParts(parts []Part) []int {
	order := make([]int, len(parts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		p, q := &parts[a], &parts[b]
		return cmp.Or(
			q.Percent.Cmp(p.Percent),
			cmp.Compare(p.Place.Territory, q.Place.Territory),
			cmp.Compare(p.Place.Market, q.Place.Market),
		)
	})
	return order
}

// largestRemainder divides n. Parts come in order where their fractions are equal.
func largestRemainder(n int64, parts []Part, order []int) []int64 {
	counts, fractions := make([]int64, len(parts)), make([]decimal.Decimal, len(parts))
	sum, given := decimal.Decimal{}, int64(0)
	for i, p := range parts {
		exact := decimal.NewFromInt(n).Mul(p.Percent).Shift(-2)
		counts[i] = exact.IntPart()
		fractions[i] = exact.Sub(exact.Floor())
		sum, given = sum.Add(p.Percent), given+counts[i]
	}
	for left := portion(n, sum) - given; left > 0; left-- {
		largest := order[0]
		for _, i := range order {
			if fractions[i].GreaterThan(fractions[largest]) {
				largest = i
			}
		}
		counts[largest]++
		fractions[largest] = decimal.NewFromInt(-1)
	}
	return counts
}
