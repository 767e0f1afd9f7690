package app

import (
	"slices"

	"github.com/tarifario/tarifario/app/names"
)

// CountryView is the field for the country with the words of its list.
type CountryView struct {
	Field  FieldView
	Locale Locale
	None   string
}

func (v *CountryView) more(n int) string {
	return v.words().MoreCountries(CountOf(v.Locale, n))
}

func (v *CountryView) found(n int) string {
	return v.words().CountriesFound(CountOf(v.Locale, n))
}

func (v *CountryView) words() Catalog { return catalogs[v.Locale.Language()] }

func CountOf(l Locale, n int) Count {
	w := writerIn(l)
	return w.count(int64(n))
}

// countryOffer is what the list of countries shows.
type countryOffer struct {
	Countries []names.Territory
	More      int // that match and are not shown
}

// maxOffer bounds the list: a longer one helps nobody find a country, and takes long to draw on a phone.
const maxOffer = 30

// offerCountries lists what a text may mean; before anything is typed the countries most visitors look for, then the
// others.
func offerCountries(l Locale, text string) countryOffer {
	all := l.names()
	found := all.Search(text)
	if names.Fold(text) == "" {
		found = NearFirst(l, found)
	}
	if len(found) <= maxOffer {
		return countryOffer{Countries: found}
	}
	return countryOffer{Countries: found[:maxOffer], More: len(found) - maxOffer}
}

// Near returns the codes of the countries most visitors of the language look for.
func Near(l Language) []string { return slices.Clone(languageSpecs[l].near) }

// NearFirst puts the countries most visitors of the language look for before the others.
func NearFirst(l Locale, all []names.Territory) []names.Territory {
	var first, rest []names.Territory
	near := languageSpecs[l.Language()].near
	for _, code := range near {
		if i := slices.IndexFunc(all, func(t names.Territory) bool { return t.Code == code }); i >= 0 {
			first = append(first, all[i])
		}
	}
	for _, t := range all {
		if !slices.Contains(near, t.Code) {
			rest = append(rest, t)
		}
	}
	return append(first, rest...)
}
