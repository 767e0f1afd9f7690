package app

import (
	"strings"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Locale is a language as one country writes it, by its tag of BCP 47, such as "es-AR": how numbers, money and dates
// are written and read, and what countries are called. A page is drawn ahead in the default of its language; in the
// browser it takes the locale the visitor's browser asks for, which the visitor can change at the head of the page.
// Plans and links do not depend on it.
type Locale string

// The locales, those of a language together and its default first.
const (
	Mexico    Locale = "es-MX"
	Argentina Locale = "es-AR"
	Chile     Locale = "es-CL"
	Colombia  Locale = "es-CO"
	Spain     Locale = "es-ES"
	Brazil    Locale = "pt-BR"
	USA       Locale = "en-US"
)

// localeSpec is what a locale brings along besides what Intl knows.
type localeSpec struct {
	locale     Locale
	separators Separators
	like       string // codes of other countries of the language that write numbers with the same marks
}

var (
	pointed = Separators{Decimal: '.', Group: ','}
	comma   = Separators{Decimal: ',', Group: '.'}
)

// localeSpecs are in the order in which they are offered.
var localeSpecs = [...]localeSpec{
	{Mexico, pointed, "CU DO GT HN NI PA PE PR SV US"},
	{Argentina, comma, "PY UY"},
	{Chile, comma, ""},
	{Colombia, comma, "BO CR EC VE"},
	{Spain, comma, "AD GQ"},
	{Brazil, comma, ""},
	{USA, pointed, ""},
}

// Language returns the language of the locale.
func (l Locale) Language() Language {
	language, _, _ := strings.Cut(string(l), "-")
	return Language(language)
}

// country returns the country of the locale.
func (l Locale) country() pricing.Territory {
	_, country, _ := strings.Cut(string(l), "-")
	return pricing.Territory(country)
}

// Separators returns the marks with which the locale writes and reads numbers.
func (l Locale) Separators() Separators {
	for i := range localeSpecs {
		if localeSpecs[i].locale == l {
			return localeSpecs[i].separators
		}
	}
	return pointed
}

// names are the countries as the locale calls them.
func (l Locale) names() *names.List { return names.In(string(l)) }

// localesOf returns the locales of a language, its default first.
func localesOf(l Language) []Locale {
	var all []Locale
	for i := range localeSpecs {
		if locale := localeSpecs[i].locale; locale.Language() == l {
			all = append(all, locale)
		}
	}
	return all
}

// Locale returns the default locale of the language.
func (l Language) Locale() Locale { return localesOf(l)[0] }

// askedLocale returns the locale of a language that a visitor asks for, by the tags of the languages they read, the
// dearest first: that of the first country whose way of writing is known, or the default.
func askedLocale(l Language, tags []string) Locale {
	for _, tag := range tags {
		language, country := splitTag(tag)
		if language != string(l) || country == "" {
			continue
		}
		for i := range localeSpecs {
			spec := &localeSpecs[i]
			if spec.locale.Language() == l && (string(spec.locale.country()) == country || strings.Contains(spec.like, country)) {
				return spec.locale
			}
		}
	}
	return l.Locale()
}

// splitTag returns the language and the country of a tag, as in "es-Latn-AR"; the country is empty where it has none.
func splitTag(tag string) (language, country string) {
	for i, part := range strings.Split(tag, "-") {
		switch {
		case i == 0:
			language = strings.ToLower(part)
		case len(part) == 2 && country == "":
			country = strings.ToUpper(part)
		}
	}
	return language, country
}

// LocaleChosen asks to write and read numbers as a locale of the page's language does. No number changes.
type LocaleChosen struct{ Locale Locale }

func (LocaleChosen) isMsg() {}

// writtenAs writes everything in a locale; one that is none of the page's language changes nothing.
func (s State) writtenAs(l Locale) State {
	known := false
	for _, locale := range localesOf(s.Lang) {
		known = known || locale == l
	}
	if !known || l == s.Locale {
		return s
	}
	next := s
	next.Locale = l
	retype := func(f Field, in *Input) {
		if fieldSpecs[f].kind.isNumber() || f == FieldCountry {
			*in = next.read(f, next.typedForm(f, s.valueOf(f, in)))
		}
	}
	retypeCountry := func(c *Country) {
		for f := range firstOfAccount {
			retype(f, &c.Inputs[f])
		}
	}
	for f := firstOfAccount; f < fieldCount; f++ {
		retype(f, &next.Inputs[f])
	}
	next.Countries = append([]Country(nil), s.Countries...)
	for i := range next.Countries {
		retypeCountry(&next.Countries[i])
	}
	retypeCountry(&next.Mix)
	next.Journeys = append([]Journey(nil), s.Journeys...)
	for i := range next.Journeys {
		retype(FieldTimes, &next.Journeys[i].Times)
	}
	retype(FieldTimes, &next.removed.journey.Times)
	retypeCountry(&next.last.country)
	return next
}
