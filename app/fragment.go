package app

import (
	"net/url"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
)

// The plan of a page stands in the fragment of its address, so that it can be kept and sent and never reaches a
// server:
//
//	#v=1&on=CBP-1&cur=EUR&numbers=2&c=CO&chats=1000&replies=2.5&c=PE&marketing=0
//
// Keys and values are joined by "=", pairs by "&", both escaped as in a query. v is the version of this grammar. Then
// come the keys of the account (on, cur, inferred, numbers and so on), then those of every country, opened by its ISO code in c.
// Keys come in this order; a value that is the default of the page's language is left out; nothing but defaults is an
// empty fragment. Where there is one country its code may be left out too, where there are several each has its own.
// Numbers are plain decimals with a point. "on" is the name of an era, meaning its last day, or a date; without it the
// newest card holds. A text that made no sense in its field stands as it was typed. Readers ignore keys they do not
// know, and countries beyond the most a plan holds; they take the first of a key that stands twice in the account or in
// a country; keys of a country before the first c belong to the first. The defaults of version 1 never change.

// fragmentVersion is the version that is written.
const fragmentVersion = "1"

// Hostile links end here: no plan needs more.
const (
	maxFragment      = 8192
	maxFragmentValue = 100
)

// The order of the fields of the account and of a country in a fragment. FieldDate has no place of its own: it stands
// under the key of FieldWhen.
var (
	accountOrder = [...]Field{
		FieldWhen, FieldCurrency, FieldInferred, FieldNumbers,
		FieldAgentShare, FieldTokens, FieldFeeMessage, FieldFeeMonth, FieldMarkup, FieldTaxMode, FieldTaxRate,
	}
	countryOrder = [...]Field{
		FieldCountry, FieldChats, FieldReplies, FieldEntryShare, FieldReturnShare,
		FieldMarketing, FieldAnswerShare, FieldRepliesPerAnswer, FieldUtility, FieldInWindow, FieldAuthentication,
	}
)

// EncodeFragment returns the fragment of the state for the page in the language, without "#". Each language has its
// own defaults, so the same plan has another fragment there.
func EncodeFragment(s State, l Language) string {
	home := NewState(l, s.Facts)
	var b strings.Builder
	write := func(country int, f Field) {
		value := s.fragmentValue(country, f)
		if opens := f == FieldCountry && len(s.Countries) > 1; !opens && value == home.fragmentValue(0, f) {
			return
		}
		if b.Len() == 0 {
			b.WriteString("v=" + fragmentVersion)
		}
		b.WriteString("&" + fieldSpecs[f].key + "=" + url.QueryEscape(value))
	}
	for _, f := range accountOrder {
		write(0, f)
	}
	for country := range s.Countries {
		for _, f := range countryOrder {
			write(country, f)
		}
	}
	return b.String()
}

// fragmentValue is the value of a field as fragments write it.
func (s State) fragmentValue(country int, f Field) string {
	in := s.input(country, f)
	switch {
	case f == FieldWhen && in.Text == ownDate:
		return s.Inputs[FieldDate].Text
	case fieldSpecs[f].kind.isNumber():
		return s.fragmentNumber(in)
	case in.Problem != NoProblem:
		return in.Text
	case f == FieldCountry:
		return string(in.Territory)
	}
	return in.Text
}

// fragmentNumber is a number as fragments write it, also one that makes no sense in its field; what is no number
// stands as typed.
func (s State) fragmentNumber(in *Input) string {
	switch in.Problem {
	case NoProblem, ProblemTooSmall, ProblemTooLarge:
		return in.Number.String()
	case ProblemNotWhole:
		if n, fault := ParseNumber(in.Text, locales[s.Lang].separators, false); fault == NumberFine {
			return n.Value.String()
		}
	}
	return in.Text
}

// decodeFragment reads a fragment, with or without "#", into the state of a page in the language. What it does not
// say is the default.
func decodeFragment(l Language, facts *Facts, fragment string) State {
	s := NewState(l, facts)
	parts := readFragment(fragment)
	if v, given := parts.account["v"]; given && v != fragmentVersion {
		return s
	}
	for _, f := range accountOrder {
		value, given := parts.account[fieldSpecs[f].key]
		switch {
		case !given:
		case f == FieldWhen && s.readWhen(value).Problem != NoProblem:
			s = Update(Update(s, Typed{FieldWhen, ownDate}), Typed{FieldDate, value})
		default:
			s = Update(s, Typed{f, s.typedForm(f, value)})
		}
	}
	home := s.Countries[0]
	s.Countries = nil
	for _, values := range parts.countries {
		country := home
		for _, f := range countryOrder {
			if value, given := values[fieldSpecs[f].key]; given {
				country.Inputs[f] = s.read(f, s.typedForm(f, value))
			}
		}
		s.Countries = append(s.Countries, country)
	}
	return s
}

// fragmentParts is a fragment taken apart.
type fragmentParts struct {
	account   map[string]string   // with every key that is of no country
	countries []map[string]string // at least one
}

func readFragment(fragment string) fragmentParts {
	country := map[string]string{}
	parts := fragmentParts{account: map[string]string{}, countries: []map[string]string{country}}
	fragment = strings.TrimPrefix(fragment, "#")
	if len(fragment) > maxFragment {
		return parts
	}
	for pair := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		value, err := url.QueryUnescape(value)
		legible := err == nil && len(value) <= maxFragmentValue
		values := parts.account
		if isCountryKey(key) {
			values = country
		}
		if key == fieldSpecs[FieldCountry].key {
			if _, opened := country[key]; opened {
				country = map[string]string{}
				parts.countries = append(parts.countries, country)
			}
			values = country
			if !legible {
				value, legible = "", true // what follows is not of the country before
			}
		}
		if _, twice := values[key]; legible && !twice {
			values[key] = strings.ToValidUTF8(value, "")
		}
	}
	parts.countries = parts.countries[:min(len(parts.countries), maxCountries)]
	return parts
}

// isCountryKey reports whether the key is of a field that every country has.
func isCountryKey(key string) bool {
	return slices.ContainsFunc(countryOrder[:], func(f Field) bool { return fieldSpecs[f].key == key })
}

// typedForm turns a value of a fragment into what the visitor would have typed.
func (s State) typedForm(f Field, value string) string {
	spec := &fieldSpecs[f]
	if f == FieldCountry {
		if name := names.In(string(s.Lang)).Name(value); name != "" {
			return name
		}
		return value
	}
	if !spec.kind.isNumber() || !isPlainDecimal(value) {
		return value
	}
	n, err := decimal.NewFromString(value)
	if err != nil {
		return value
	}
	return plainTyped(n, locales[s.Lang].separators, spec.kind == countField)
}

// plainTyped writes a number as one would type it, without grouping. Where whole numbers are asked for, three
// decimals would be read as thousands: a fourth keeps them what they are.
func plainTyped(n decimal.Decimal, s Separators, whole bool) string {
	typed, places := fixed(n, allDecimals)
	if whole && places == 3 {
		typed += "0"
	}
	return strings.Replace(typed, ".", string(s.Decimal), 1)
}

// isPlainDecimal reports whether the text is digits, with a point and more digits at most, and not too many.
func isPlainDecimal(text string) bool {
	whole, fraction, point := strings.Cut(text, ".")
	return isDigits(whole) && len(whole) <= maxWholeDigits && (!point || isDigits(fraction) && len(fraction) <= maxDecimalDigits)
}

func isDigits(text string) bool {
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return text != ""
}
