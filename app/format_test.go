package app

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

func TestTableFormats(t *testing.T) {
	number := decimal.RequireFromString
	rate := func(text string) pricing.Rate {
		r, err := pricing.ParseRate(text)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	es, pt, en := tableFormats[Mexico], tableFormats[Brazil], tableFormats[USA]
	cases := []struct{ what, got, want string }{
		{"number", es.Number(number("1234567.891"), 2), "1,234,567.89"},
		{"half up", es.Number(number("69.315"), 2), "69.32"},
		{"half up below zero", es.Number(number("-0.005"), 2), "-0.01"},
		{"no decimals", pt.Number(number("999.5"), 0), "1.000"},
		{"all decimals", pt.Number(number("1000.125"), allDecimals), "1.000,125"},
		{"all of none", en.Number(number("1000"), allDecimals), "1,000"},
		{"more than there are", en.Number(number("5"), 4), "5.0000"},
		{"money", es.Money(number("1234.5"), "USD", 2), "USD\u00a01,234.50"},
		{"money", pt.Money(number("1234.5"), "BRL", 2), "BRL\u00a01.234,50"},
		{"no cents", es.Money(number("1234.5"), "CLP", 0), "CLP\u00a01,235"},
		{"below zero", en.Money(number("-3.1"), "USD", 2), "-USD\u00a03.10"},
		{"rate as printed", es.Rate(rate("0.0260"), "USD"), "USD\u00a00.0260"},
		{"rate as printed", pt.Rate(rate("1234.50"), "IDR"), "IDR\u00a01.234,50"},
		{"percent", es.Percent(number("12.5")), "12.5%"},
		{"percent", pt.Percent(number("12.50")), "12,5%"},
		{"date", es.Date(2026_10_01), "1 de octubre de 2026"},
		{"date", pt.Date(2023_03_31), "31 de março de 2023"},
		{"date", pt.Date(2026_10_01), "1º de outubro de 2026"},
		{"date", pt.Date(2026_10_11), "11 de outubro de 2026"},
		{"date", en.Date(2026_10_01), "October 1, 2026"},
		{"month", es.Month(2026_09_30), "sep 2026"},
		{"month", pt.Month(2026_09_30), "set. de 2026"},
		{"month", en.Month(2026_09_30), "Sep 2026"},
		{"no date", es.Date(0), ""},
		{"Argentina", tableFormats[Argentina].Number(number("1234.5"), 1), "1.234,5"},
		{"Argentina", tableFormats[Argentina].Money(number("1234.5"), "USD", 2), "USD\u00a01.234,50"},
		{"Argentina", tableFormats[Argentina].Month(2026_09_30), "sept 2026"},
		{"Colombia", tableFormats[Colombia].Month(2026_09_30), "sept de 2026"},
		{"Chile below zero", tableFormats[Chile].Money(number("-1234.5"), "CLP", 0), "CLP-1.235"},
		{"Spain", tableFormats[Spain].Number(number("1234.5"), 1), "1234,5"},
		{"Spain", tableFormats[Spain].Number(number("12345.6"), 1), "12.345,6"},
		{"Spain", tableFormats[Spain].Money(number("1234.5"), "EUR", 2), "1234,50\u00a0EUR"},
		{"Spain below zero", tableFormats[Spain].Money(number("-12345"), "EUR", 0), "-12.345\u00a0EUR"},
		{"Spain", tableFormats[Spain].Rate(rate("0.0260"), "USD"), "0,0260\u00a0USD"},
		{"Spain", tableFormats[Spain].Percent(number("12.5")), "12,5\u00a0%"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.what, c.got, c.want)
		}
	}
}

func TestPlurals(t *testing.T) {
	counts := []int64{0, 1, 2, 999_999, 1_000_000, 1_500_000, 2_000_000}
	want := map[Language][]Plural{
		Spanish:    {PluralOther, PluralOne, PluralOther, PluralOther, PluralMany, PluralOther, PluralMany},
		Portuguese: {PluralOne, PluralOne, PluralOther, PluralOther, PluralMany, PluralOther, PluralMany},
		English:    {PluralOther, PluralOne, PluralOther, PluralOther, PluralOther, PluralOther, PluralOther},
	}
	for language, forms := range want {
		for i, n := range counts {
			if got := tableFormats[language.Locale()].Plural(n); got != forms[i] {
				t.Errorf("%s: plural of %d is %d, want %d", language, n, got, forms[i])
			}
		}
	}
}
