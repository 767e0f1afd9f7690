package pricing

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Currency is a billing currency by its ISO 4217 code, such as "USD". Amounts of different currencies are never
// added and never converted (RATE-2, MONEY-6).
type Currency string

// MinorUnits returns the number of decimals an amount of the currency is shown with: 0 for CLP, 2 for the other
// fifteen billing currencies (MONEY-3).
func (c Currency) MinorUnits() int32 {
	if c == "CLP" {
		return 0
	}
	return 2
}

// Rate is the price of one unit (one delivered message, or one conversation) in the currency of its card, before
// tax, exactly as printed: trailing zeros are kept. The zero value is a rate of 0, which means "free by the card".
type Rate struct{ value decimal.Decimal }

// ErrBadRate is returned by ParseRate for text that is not a plain decimal of at most 9 integer digits and 6
// decimals.
var ErrBadRate = errors.New("not a plain decimal of at most 6 decimals")

// ParseRate reads a printed rate such as "0.0260". Signs, exponents, blanks, leading zeros and more than 6 decimals
// are errors that wrap ErrBadRate.
func ParseRate(text string) (Rate, error) {
	if !isPlainDecimal(text) {
		return Rate{}, fmt.Errorf("rate %q: %w", text, ErrBadRate)
	}
	value, err := decimal.NewFromString(text)
	if err != nil {
		return Rate{}, fmt.Errorf("rate %q: %w", text, ErrBadRate)
	}
	return Rate{value}, nil
}

// isPlainDecimal reports whether text is 1 to 9 digits without a leading zero, and perhaps a point and 1 to 6 digits.
func isPlainDecimal(text string) bool {
	whole, decimals, point := strings.Cut(text, ".")
	if point && !isDigits(decimals, 6) {
		return false
	}
	return isDigits(whole, 9) && (whole == "0" || whole[0] != '0')
}

func isDigits(text string, most int) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return 1 <= len(text) && len(text) <= most
}

// statedRate returns a rate that no card prints but a person states, without trailing zeros: 49.00 and 49 are one.
func statedRate(value decimal.Decimal) Rate {
	if short, err := decimal.NewFromString(value.String()); err == nil {
		value = short
	}
	return Rate{value}
}

// Times returns the exact amount of n units (MONEY-1).
func (r Rate) Times(n int64) decimal.Decimal { return r.value.Mul(decimal.NewFromInt(n)) }

// Decimal returns the rate as a number.
func (r Rate) Decimal() decimal.Decimal { return r.value }

// Equal reports whether both rates are the same number; 0.0260 and 0.026 are.
func (r Rate) Equal(other Rate) bool { return r.value.Equal(other.value) }

// Less reports whether r is the smaller number.
func (r Rate) Less(other Rate) bool { return r.value.LessThan(other.value) }

// String returns the rate with the decimals it was printed with (RATE-7).
func (r Rate) String() string { return r.value.StringFixed(max(0, -r.value.Exponent())) }
