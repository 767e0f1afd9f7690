package pricing

import (
	"math"
	"math/bits"
)

// mulDiv returns the quotient and the remainder of a*b/c for a, b >= 0 and c > 0, where the quotient fits. The
// product may exceed 64 bits.
func mulDiv(a, b, c int64) (quotient, remainder int64) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	q, r := bits.Div64(hi, lo, uint64(c))
	return int64(q), int64(r)
}

// sumOf returns sum + a*b for numbers >= 0, and whether it fits.
func sumOf(sum, a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	total, carry := bits.Add64(lo, uint64(sum), 0)
	if hi != 0 || carry != 0 || total > math.MaxInt64 {
		return sum, false
	}
	return int64(total), true
}

// maxCounted is the largest sum of units or tokens of one kind, so that sums over all markets stay countable.
const maxCounted = 100_000_000_000_000_000

// addCounted adds a*b to a sum and reports whether it is still countable.
func addCounted(sum *int64, a, b int64) bool {
	total, fits := sumOf(*sum, a, b)
	*sum = total
	return fits && total <= maxCounted
}
