package app

import (
	"strconv"
	"strings"
	"syscall/js"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// FormatterOf returns the formatter of a locale: the browser's own, which remembers.
func FormatterOf(l Locale) Formatter {
	f, ok := intlFormats[l]
	if !ok {
		f = remembering(&intlFormat{tag: string(l), made: map[string]js.Value{}, dates: map[string]string{}})
		intlFormats[l] = f
	}
	return f
}

var intlFormats = map[Locale]Formatter{}

// intlFormat writes through Intl. It hands numbers over as decimal strings, which Intl writes exactly.
type intlFormat struct {
	tag   string
	made  map[string]js.Value // Intl's own formatters, slow to make, by kind and options
	dates map[string]string   // what was written of dates, which are few and come often
}

func (f *intlFormat) Number(n decimal.Decimal, decimals int32) string {
	digits, places := fixed(n, decimals)
	return f.of("NumberFormat", intlNumber(places)).Call("format", digits).String()
}

func (f *intlFormat) Money(amount decimal.Decimal, c pricing.Currency, decimals int32) string {
	if !isCode(c) { // a link may name anything, at which Intl throws
		return string(c) + "\u00a0" + f.Number(amount, decimals)
	}
	digits, places := fixed(amount, decimals)
	return f.of("NumberFormat", intlMoney(c, places)).Call("format", digits).String()
}

// isCode reports whether a currency is written as ISO 4217 writes codes.
func isCode(c pricing.Currency) bool {
	return len(c) == 3 && strings.Trim(string(c), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

func (f *intlFormat) Rate(r pricing.Rate, c pricing.Currency) string {
	return f.Money(r.Decimal(), c, max(0, -r.Decimal().Exponent()))
}

func (f *intlFormat) Percent(share decimal.Decimal) string {
	return f.of("NumberFormat", intlPercent).Call("format", share.Shift(-2).String()).String()
}

func (f *intlFormat) Date(d pricing.Date) string {
	written := f.date(d, intlDate)
	if f.tag == string(Brazil) && d%100 == 1 {
		return brazilFirst + strings.TrimPrefix(written, "1")
	}
	return written
}

func (f *intlFormat) Month(d pricing.Date) string { return f.date(d, intlMonth) }

func (f *intlFormat) Plural(n int64) Plural {
	switch f.of("PluralRules", "{}").Call("select", strconv.FormatInt(n, 10)).String() {
	case "one":
		return PluralOne
	case "many":
		return PluralMany
	}
	return PluralOther
}

func (f *intlFormat) date(d pricing.Date, options string) string {
	if d == 0 {
		return ""
	}
	key := d.String() + options
	written, ok := f.dates[key]
	if !ok {
		at := js.Global().Get("Date").New(d.String() + "T00:00:00Z")
		written = f.of("DateTimeFormat", options).Call("format", at).String()
		f.dates[key] = written
	}
	return written
}

// of returns one of Intl's formatters.
func (f *intlFormat) of(kind, options string) js.Value {
	key := kind + strconv.Quote(options)
	made, ok := f.made[key]
	if !ok {
		parsed := js.Global().Get("JSON").Call("parse", options)
		made = js.Global().Get("Intl").Get(kind).New(f.tag, parsed)
		f.made[key] = made
	}
	return made
}
