package app

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
)

// The query of the address of a page for frames says how it opens; the plan stands in the fragment, as everywhere:
//
//	/es/embed/?locale=es-AR&country=AR&currency=USD&date=2026-10-01&theme=dark&view=rates&parts=form,lines
//
// A key that is not known is ignored, and of one that stands twice the first counts. What makes no sense changes nothing
// and is said beside the answer. theme, view and parts are done by web/frame.js, before anything is painted.
const (
	localeParameter   = "locale"
	countryParameter  = "country"
	currencyParameter = "currency"
	dateParameter     = "date"
	themeParameter    = "theme"
	viewParameter     = "view"
	partsParameter    = "parts"
)

// The parts of a page for frames that need not be shown, by what the address calls them.
const (
	FormPart  = "form"  // the controls
	LinesPart = "lines" // the figures that the answer is made of
	NotesPart = "notes" // what the answer stands for
)

// EmbedParts lists the parts in the order of the page.
func EmbedParts() []string { return []string{FormPart, LinesPart, NotesPart} }

// EmbedThemes lists what theme may say; the first is the look that the visitor prefers.
func EmbedThemes() []string { return []string{"auto", "light", "dark"} }

// EmbedQuery is what the query asks for. The zero value asks for nothing.
type EmbedQuery struct {
	Locale   Locale            // of the page's language
	Country  pricing.Territory // ISO code
	Currency pricing.Currency
	On       pricing.Date
	Refused  []string // what makes no sense, as written: "country=XX"
}

// ReadEmbedQuery reads the query of a page in a language.
func ReadEmbedQuery(l Language, values url.Values) EmbedQuery {
	var q EmbedQuery
	among := func(all []string) func(string) bool {
		return func(text string) bool { return slices.Contains(all, text) }
	}
	for _, p := range []struct {
		key  string
		take func(text string) bool
	}{
		{localeParameter, func(text string) bool {
			q.Locale = known(localesOf(l), Locale(text))
			return q.Locale != ""
		}},
		{countryParameter, func(text string) bool {
			if code := strings.ToUpper(text); l.Locale().names().Name(code) != "" {
				q.Country = pricing.Territory(code)
			}
			return q.Country != ""
		}},
		{currencyParameter, func(text string) bool {
			q.Currency = known(EmbeddedPrices().Facts().Currencies, pricing.Currency(strings.ToUpper(text)))
			return q.Currency != ""
		}},
		{dateParameter, func(text string) bool {
			q.On = readDate(text).On
			return q.On != 0
		}},
		{themeParameter, among(EmbedThemes())},
		{viewParameter, among(EmbeddedViews())},
		{partsParameter, func(text string) bool {
			return !slices.ContainsFunc(strings.Split(text, ","), func(part string) bool { return part != "" && !slices.Contains(EmbedParts(), part) })
		}},
	} {
		if text := values.Get(p.key); text != "" && !p.take(text) {
			q.Refused = append(q.Refused, p.key+"="+shortened(text))
		}
	}
	return q
}

// known returns a value if it is one of a list, and else the zero value.
func known[T comparable](all []T, value T) (none T) {
	if slices.Contains(all, value) {
		return value
	}
	return none
}

// shortened is the beginning of a text that anybody may have written.
func shortened(text string) string {
	const most = 24
	text = strings.ToValidUTF8(text, "")
	if utf8.RuneCountInString(text) > most {
		return string([]rune(text)[:most]) + "…"
	}
	return text
}

// open takes over the plan of a fragment, and what the query says where the fragment says nothing of it.
func (q *EmbedQuery) open(s State, fragment string) State {
	s = Update(s, Opened{fragment})
	parts := readFragment(fragment)
	unsaid := func(f Field) bool {
		key := fieldSpecs[f].key
		return parts.account[key] == "" && parts.countries[0][key] == ""
	}
	if q.Locale != "" && parts.account[localeKey] == "" {
		s = s.writtenAs(q.Locale)
	}
	if q.Country != "" && unsaid(FieldCountry) {
		s = Update(s, Typed{FieldCountry, s.typedForm(FieldCountry, string(q.Country))})
	}
	if q.Currency != "" && unsaid(FieldCurrency) {
		s = Update(s, Typed{FieldCurrency, string(q.Currency)})
	}
	if q.On != 0 && unsaid(FieldWhen) {
		s = s.pricedOn(q.On)
	}
	return s
}
