package app

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Formatter writes numbers, money and dates as the readers of a locale do. Rounding happens here and nowhere
// before: half up, away from zero (MONEY-3). In the browser Intl writes, elsewhere a table; both write the same.
type Formatter interface {
	// Number groups thousands and writes exactly so many decimals; allDecimals keeps those the number has.
	Number(n decimal.Decimal, decimals int32) string
	// Money is Number with the code of the currency, which no two currencies share, unlike "$".
	Money(amount decimal.Decimal, c pricing.Currency, decimals int32) string
	// Rate writes a rate with the decimals it is printed with (RATE-7).
	Rate(r pricing.Rate, c pricing.Currency) string
	// Percent writes a share from 0 to 100.
	Percent(share decimal.Decimal) string
	// Date writes a day with the name of its month in full.
	Date(d pricing.Date) string
	// Month writes the month of a day in short.
	Month(d pricing.Date) string
	// Plural says which form of a noun follows the number.
	Plural(n int64) Plural
}

// allDecimals asks for the decimals a number has.
const allDecimals int32 = -1

// Plural is a grammatical number as the Unicode CLDR names them.
type Plural uint8

// The grammatical numbers of the languages of the site.
const (
	PluralOther Plural = iota
	PluralOne
	PluralMany // a round million in Spanish and Portuguese, followed by "de"
)

// fixed rounds and returns plain digits, and how many decimals they have.
func fixed(n decimal.Decimal, decimals int32) (digits string, places int32) {
	if decimals == allDecimals {
		digits = n.String()
		_, fraction, _ := strings.Cut(digits, ".")
		return digits, int32(len(fraction))
	}
	return n.StringFixed(decimals), decimals
}

// tableFormat writes without a browser: for the pages drawn ahead, and for tests.
type tableFormat struct {
	separators Separators
	ungrouped  int    // the most digits a whole number has without grouping; 0 for three
	money      string // C and N stand for the currency and the number; empty for "C N"
	below      string // the same below zero; empty for "-C N"
	percent    string // what follows a share
	months     [12]string
	short      [12]string
	date       string // D, M and Y stand for the parts
	first      string // the day of the first of a month; empty for "1"
	month      string
	plural     func(n int64) Plural
}

func (f tableFormat) Number(n decimal.Decimal, decimals int32) string {
	digits, _ := fixed(n, decimals)
	return f.group(digits)
}

func (f tableFormat) Money(amount decimal.Decimal, c pricing.Currency, decimals int32) string {
	digits, _ := fixed(amount, decimals)
	return f.amount(digits, c)
}

// amount writes plain digits with the code of a currency.
func (f tableFormat) amount(digits string, c pricing.Currency) string {
	pattern := cmp.Or(f.money, "C\u00a0N")
	if strings.HasPrefix(digits, "-") {
		pattern, digits = cmp.Or(f.below, "-C\u00a0N"), digits[1:]
	}
	return strings.NewReplacer("C", string(c), "N", f.group(digits)).Replace(pattern)
}

func (f tableFormat) Rate(r pricing.Rate, c pricing.Currency) string {
	return f.amount(r.String(), c)
}

func (f tableFormat) Percent(share decimal.Decimal) string {
	return f.Number(share, allDecimals) + cmp.Or(f.percent, "%")
}

func (f tableFormat) Date(d pricing.Date) string { return f.fill(f.date, f.months, d) }

func (f tableFormat) Month(d pricing.Date) string { return f.fill(f.month, f.short, d) }

func (f tableFormat) Plural(n int64) Plural { return f.plural(n) }

// group writes plain digits with the separators of the locale.
func (f tableFormat) group(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	whole, fraction, decimals := strings.Cut(digits, ".")
	var b strings.Builder
	b.WriteString(sign)
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 && len(whole) > f.ungrouped {
			b.WriteRune(f.separators.Group)
		}
		b.WriteRune(digit)
	}
	if decimals {
		b.WriteRune(f.separators.Decimal)
		b.WriteString(fraction)
	}
	return b.String()
}

func (f tableFormat) fill(pattern string, months [12]string, d pricing.Date) string {
	if d == 0 {
		return ""
	}
	year, month, day := int(d)/10000, int(d)/100%100, int(d)%100
	written := strconv.Itoa(day)
	if day == 1 {
		written = cmp.Or(f.first, written)
	}
	return strings.NewReplacer("D", written, "M", months[month-1], "Y", strconv.Itoa(year)).Replace(pattern)
}

// brazilFirst is the first day of a month as Brazilians write it; the CLDR knows numbers alone.
const brazilFirst = "1º"

// The tables of the languages, as their default locale writes them; the data is that of the Unicode CLDR.
var (
	spanishFormat = tableFormat{
		separators: pointed,
		months:     [12]string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
		short:      [12]string{"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
		date:       "D de M de Y", month: "M Y",
		plural: func(n int64) Plural {
			switch {
			case n == 1:
				return PluralOne
			case n != 0 && n%1_000_000 == 0:
				return PluralMany
			}
			return PluralOther
		},
	}
	portugueseFormat = tableFormat{
		separators: comma,
		months:     [12]string{"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
		short:      [12]string{"jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."},
		date:       "D de M de Y", first: brazilFirst, month: "M de Y",
		plural: func(n int64) Plural {
			switch {
			case n == 0 || n == 1:
				return PluralOne
			case n%1_000_000 == 0:
				return PluralMany
			}
			return PluralOther
		},
	}
	englishFormat = tableFormat{
		separators: pointed,
		months:     [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		short:      [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		date:       "M D, Y", month: "M Y",
		plural: func(n int64) Plural {
			if n == 1 {
				return PluralOne
			}
			return PluralOther
		},
	}
)

// tableFormats hold the locales: what each changes of the table of its language.
var tableFormats = map[Locale]tableFormat{
	Mexico:    spanishFormat,
	Argentina: americanFormat("M Y", "-C\u00a0N"),
	Chile:     americanFormat("M Y", "C-N"),
	Colombia:  americanFormat("M de Y", "-C\u00a0N"),
	Spain:     spainFormat(),
	Brazil:    portugueseFormat,
	USA:       englishFormat,
}

// americanFormat is the Spanish of the countries of South America that write a decimal comma.
func americanFormat(month, below string) tableFormat {
	f := spanishFormat
	f.separators, f.month, f.below = comma, month, below
	f.short[8] = "sept"
	return f
}

// spainFormat groups from ten thousand on and puts the currency behind the number.
func spainFormat() tableFormat {
	f := americanFormat("M Y", "-N\u00a0C")
	f.ungrouped, f.money, f.percent = 4, "N\u00a0C", "\u00a0%"
	return f
}

// What Intl is asked for, as JSON: the program and the test that compares it with the tables share these.
const (
	intlPercent = `{"style":"percent","maximumFractionDigits":6}`
	intlDate    = `{"dateStyle":"long","timeZone":"UTC"}`
	intlMonth   = `{"month":"short","year":"numeric","timeZone":"UTC"}`
)

// intlNumber are the options for so many decimals.
func intlNumber(places int32) string {
	n := strconv.Itoa(int(places))
	return `{"minimumFractionDigits":` + n + `,"maximumFractionDigits":` + n + `}`
}

// intlMoney are the options for an amount of a currency.
func intlMoney(c pricing.Currency, places int32) string {
	n := strconv.Itoa(int(places))
	return `{"style":"currency","currency":"` + string(c) + `","currencyDisplay":"code","minimumFractionDigits":` + n + `,"maximumFractionDigits":` + n + `}`
}
