package data

import (
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// words is one sentence in every language; written without keys it does not compile when one is missing.
type words struct{ es, pt, en string }

func (w words) in(l app.Language) string { return app.Say(l, w.es, w.pt, w.en) }

// writer writes for the readers of a locale.
type writer struct {
	locale app.Locale
	lang   app.Language
	format app.Formatter
}

func writerIn(l app.Locale) *writer {
	return &writer{l, l.Language(), app.FormatterOf(l)}
}

// say returns the sentence of the language.
func (w *writer) say(es, pt, en string) string { return app.Say(w.lang, es, pt, en) }

// count writes a whole number with the form of a noun that follows it.
func (w *writer) count(n int, one, other words) string {
	count := app.CountOf(w.locale, n)
	if count.Form == app.PluralOne {
		return count.Text + " " + one.in(w.lang)
	}
	return count.Text + " " + other.in(w.lang)
}

// number writes a whole number.
func (w *writer) number(n int) string { return app.CountOf(w.locale, n).Text }

// list joins what is named: "a, b y c".
func (w *writer) list(entries []string) string {
	last := len(entries) - 1
	if last < 1 {
		return strings.Join(entries, "")
	}
	and := w.say(" y ", " e ", " and ")
	if w.lang == app.Spanish && soundsLikeI(entries[last]) {
		and = " e "
	}
	return strings.Join(entries[:last], ", ") + and + entries[last]
}

// soundsLikeI reports whether "y" becomes "e" before a word: "Hungría e Italia".
func soundsLikeI(word string) bool {
	folded := names.Fold(word)
	return strings.HasPrefix(folded, "i") || strings.HasPrefix(folded, "hi") && !strings.HasPrefix(folded, "hie")
}

// markets names markets in the order of the alphabet, what is no country at the end.
func (w *writer) markets(markets []pricing.Market) string {
	type named struct {
		name, key string
		rest      bool
	}
	all := make([]named, len(markets))
	for i, m := range markets {
		name := app.MarketName(w.locale, m)
		rest := m == pricing.Other || m == "North America" || strings.HasPrefix(string(m), "Rest of")
		all[i] = named{name, names.Fold(name), rest}
	}
	slices.SortFunc(all, func(a, b named) int {
		if a.rest != b.rest {
			if b.rest {
				return -1
			}
			return 1
		}
		return strings.Compare(a.key, b.key)
	})
	sorted := make([]string, len(all))
	for i := range all {
		sorted[i] = all[i].name
	}
	return w.list(sorted)
}

// categories names categories: "utilidad y autenticación".
func (w *writer) categories(categories []pricing.Category) string {
	written := make([]string, len(categories))
	for i, c := range categories {
		written[i] = categoryWords[c].in(w.lang)
	}
	return w.list(written)
}

var categoryWords = map[pricing.Category]words{
	pricing.Marketing:                   {"marketing", "marketing", "marketing"},
	pricing.Utility:                     {"utilidad", "utilidade", "utility"},
	pricing.Authentication:              {"autenticación", "autenticação", "authentication"},
	pricing.AuthenticationInternational: {"autenticación internacional", "autenticação internacional", "authentication-international"},
	pricing.Service:                     {"servicio", "serviço", "service"},
	pricing.BusinessInitiated:           {"iniciadas por el negocio", "iniciadas pela empresa", "business-initiated"},
	pricing.UserInitiated:               {"iniciadas por el cliente", "iniciadas pelo cliente", "user-initiated"},
}

// plain writes a sentence of this package: its dates, which stand as 2026-10-01, and its decimals as the locale does.
func (w *writer) plain(sentence words) string { return w.figures(sentence.in(w.lang)) }

// figures writes the dates and decimals in a text as the locale does. A point before three digits parts thousands, unless
// a zero stands before it.
func (w *writer) figures(text string) string {
	mark := strings.Trim(w.format.Number(half, 1), "05")
	var b strings.Builder
	for i := 0; i < len(text); {
		if date := dateAt(text, i); date != 0 {
			b.WriteString(w.format.Date(date))
			i += len(time.DateOnly)
			continue
		}
		if text[i] == '.' && isDecimalPoint(text, i) {
			b.WriteString(mark)
		} else {
			b.WriteByte(text[i])
		}
		i++
	}
	return b.String()
}

// half is a number with a decimal mark.
var half = decimal.New(5, -1)

// dateAt returns the date that begins at a place; zero where none does.
func dateAt(text string, at int) pricing.Date {
	end := at + len(time.DateOnly)
	if !isDigit(text[at]) || end > len(text) || text[at+4] != '-' {
		return 0
	}
	date, err := pricing.ParseDate(text[at:end])
	if err != nil {
		return 0
	}
	return date
}

// isDecimalPoint reports whether the point at a place stands between the digits of a decimal.
func isDecimalPoint(text string, at int) bool {
	digits := 0
	for at+1+digits < len(text) && isDigit(text[at+1+digits]) {
		digits++
	}
	if at == 0 || !isDigit(text[at-1]) || digits == 0 {
		return false
	}
	zero := text[at-1] == '0' && (at == 1 || !isDigit(text[at-2]))
	return digits != 3 || zero
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// copied writes the date of a copy: a day, a month or a year.
func (w *writer) copied(text string) string {
	if date, err := pricing.ParseDate(text); err == nil {
		return w.format.Date(date)
	}
	if date, err := pricing.ParseDate(text + "-01"); err == nil {
		return w.format.Month(date)
	}
	return text
}
