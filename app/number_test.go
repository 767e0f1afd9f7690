package app

import (
	"testing"

	"github.com/shopspring/decimal"
)

var (
	pointComma = Separators{Decimal: '.', Group: ','} // es-MX, en-US
	commaPoint = Separators{Decimal: ',', Group: '.'} // pt-BR, es-AR
)

func TestParseNumber(t *testing.T) {
	cases := []struct {
		text     string
		s        Separators
		whole    bool
		want     string
		doubtful bool
		fault    NumberFault
	}{
		{"0", pointComma, true, "0", false, NumberFine},
		{"1000", pointComma, true, "1000", false, NumberFine},
		{" 1000 ", commaPoint, true, "1000", false, NumberFine},
		{"007", commaPoint, true, "7", false, NumberFine},
		{"1,000", pointComma, true, "1000", false, NumberFine},
		{"1.000", commaPoint, true, "1000", false, NumberFine},
		{"1.000", pointComma, true, "1000", true, NumberFine},
		{"1,000", commaPoint, true, "1000", true, NumberFine},
		{"1.000", pointComma, false, "1", true, NumberFine},
		{"1,000", pointComma, false, "1000", true, NumberFine},
		{"1.000", commaPoint, false, "1000", true, NumberFine},
		{"1,000", commaPoint, false, "1", true, NumberFine},
		{"2.125", pointComma, false, "2.125", true, NumberFine},
		{"0.125", pointComma, false, "0.125", false, NumberFine},
		{"0,125", pointComma, false, "0.125", true, NumberFine},
		{"1.000,5", pointComma, false, "1000.5", false, NumberFine},
		{"1,000.5", commaPoint, false, "1000.5", false, NumberFine},
		{"2.5", pointComma, false, "2.5", false, NumberFine},
		{"2,5", pointComma, false, "2.5", true, NumberFine},
		{"2,5", commaPoint, false, "2.5", false, NumberFine},
		{"2.5", commaPoint, false, "2.5", true, NumberFine},
		{".5", pointComma, false, "0.5", false, NumberFine},
		{"1,234,567", pointComma, true, "1234567", false, NumberFine},
		{"1.234.567", pointComma, true, "1234567", true, NumberFine},
		{"1.234.567,89", commaPoint, false, "1234567.89", false, NumberFine},
		{"1 234 567", pointComma, true, "1234567", false, NumberFine},
		{"1\u00a0234,5", commaPoint, false, "1234.5", false, NumberFine},
		{"1\u202f234", commaPoint, true, "1234", false, NumberFine},
		{"1'234'567", pointComma, true, "1234567", false, NumberFine},
		{"1'000,000", pointComma, true, "1000000", false, NumberFine},
		{"1’000.000", commaPoint, true, "1000000", false, NumberFine},
		{"12,34,567", pointComma, true, "1234567", false, NumberFine},
		{"5.0", pointComma, true, "5", false, NumberFine},
		{"5,00", pointComma, true, "5", true, NumberFine},
		{"1,0000", pointComma, true, "1", true, NumberFine},
		{"-0", pointComma, true, "0", false, NumberFine},
		{"999999999999", pointComma, true, "999999999999", false, NumberFine},

		{"", pointComma, true, "", false, NumberEmpty},
		{" \u00a0", pointComma, true, "", false, NumberEmpty},
		{"-5", pointComma, true, "", false, NumberNegative},
		{"−5", pointComma, true, "", false, NumberNegative},
		{"2.5", pointComma, true, "", false, NumberNotWhole},
		{"1,000.5", pointComma, true, "", false, NumberNotWhole},
		{"1000000000000", pointComma, true, "", false, NumberTooLong},
		{"0.1234567", pointComma, false, "", false, NumberTooLong},
		{"abc", pointComma, true, "", false, NumberNot},
		{"1e5", pointComma, true, "", false, NumberNot},
		{"1..5", pointComma, false, "", false, NumberNot},
		{"5.", pointComma, false, "", false, NumberNot},
		{"1,2,3", pointComma, true, "", false, NumberNot},
		{"1.000.5", pointComma, false, "", false, NumberNot},
		{"1,234.567,8", pointComma, false, "", false, NumberNot},
		{"0x10", pointComma, true, "", false, NumberNot},
		{"+5", pointComma, true, "", false, NumberNot},
		{"٥", pointComma, true, "", false, NumberNot},
		{"$5", pointComma, true, "", false, NumberNot},
		{"--5", pointComma, true, "", false, NumberNegative},
		{"<b>1</b>", pointComma, true, "", false, NumberNot},
	}
	for _, c := range cases {
		got, fault := ParseNumber(c.text, c.s, c.whole)
		if fault != c.fault {
			t.Errorf("%q (%c, whole %v): fault %d, want %d", c.text, c.s.Decimal, c.whole, fault, c.fault)
			continue
		}
		if fault == NumberFine && (!got.Value.Equal(decimal.RequireFromString(c.want)) || got.Doubtful != c.doubtful) {
			t.Errorf("%q (%c, whole %v) = %s, doubtful %v; want %s, %v", c.text, c.s.Decimal, c.whole, got.Value, got.Doubtful, c.want, c.doubtful)
		}
	}
}

func FuzzNumber(f *testing.F) {
	for _, seed := range []string{"1.000,5", "1,000.5", "1'000,000", "12,34,567", "-0", "1e5", "", ".5", "\u00a0"} {
		f.Add(seed, true, false)
		f.Add(seed, false, true)
	}
	f.Fuzz(func(t *testing.T, text string, whole, comma bool) {
		s := pointComma
		if comma {
			s = commaPoint
		}
		got, fault := ParseNumber(text, s, whole)
		if fault != NumberFine {
			if !got.Value.IsZero() || got.Doubtful {
				t.Fatalf("%q: fault %d beside a number", text, fault)
			}
			return
		}
		if got.Value.IsNegative() || whole && !got.Value.IsInteger() {
			t.Fatalf("%q = %s", text, got.Value)
		}
		// What is shown of a reading is read as the same again, whatever the field.
		format := tableFormat{separators: s}
		shown := format.Number(got.Value, allDecimals)
		again, fault := ParseNumber(shown, s, whole)
		if fault != NumberFine || !again.Value.Equal(got.Value) {
			t.Fatalf("%q = %s, shown as %q, read as %s (fault %d)", text, got.Value, shown, again.Value, fault)
		}
	})
}
