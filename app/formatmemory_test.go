package app

import (
	"strconv"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// countingFormat tells how often it was asked.
type countingFormat struct {
	Formatter
	asked int
}

func (f *countingFormat) Number(n decimal.Decimal, decimals int32) string {
	f.asked++
	return f.Formatter.Number(n, decimals)
}

func (f *countingFormat) Money(n decimal.Decimal, c pricing.Currency, decimals int32) string {
	f.asked++
	return f.Formatter.Money(n, c, decimals)
}

func (f *countingFormat) Plural(n int64) Plural {
	f.asked++
	return f.Formatter.Plural(n)
}

func TestFormatMemory(t *testing.T) {
	asked := &countingFormat{Formatter: tableFormats[USA]}
	f := remembering(asked)
	number := func(digits string) decimal.Decimal { return decimal.RequireFromString(digits) }
	for range 2 { // the second time it is remembered
		for _, c := range []struct{ got, want string }{
			{f.Number(number("1234.5"), 2), "1,234.50"},
			{f.Number(number("1234.5"), 1), "1,234.5"},
			{f.Number(number("12345"), 1), "12,345.0"},
			{f.Number(number("1234.50"), allDecimals), "1,234.5"},
			{f.Number(number("-1234.5"), 2), "-1,234.50"},
			{f.Money(number("1234.5"), "USD", 2), "USD\u00a01,234.50"},
			{f.Money(number("1234.5"), "MXN", 2), "MXN\u00a01,234.50"},
			// Two numbers of 19 digits whose coefficients would be one in 64 bits: 2^64 apart.
			{f.Number(number("9223372036854775808"), 0), "9,223,372,036,854,775,808"},
			{f.Number(number("27670116110564327424"), 0), "27,670,116,110,564,327,424"},
		} {
			if c.got != c.want {
				t.Errorf("got %q, want %q", c.got, c.want)
			}
		}
		if f.Plural(1) != PluralOne || f.Plural(2) != PluralOther {
			t.Error("the forms are others")
		}
	}
	// Nine short numbers and forms once each, the two long numbers twice.
	if want := 9 + 2*2; asked.asked != want {
		t.Errorf("asked %d times, want %d", asked.asked, want)
	}
	for i := range 2 * memoryLimit {
		if got, want := f.Number(decimal.New(int64(i%10), 0), int32(i/10)), strconv.Itoa(i%10); got[:1] != want {
			t.Fatalf("got %q", got)
		}
		f.Plural(int64(i))
	}
	if m := f.(*formatMemory); len(m.numbers) > memoryLimit || len(m.plurals) > memoryLimit {
		t.Errorf("remembers %d numbers and %d forms", len(m.numbers), len(m.plurals))
	}
}
