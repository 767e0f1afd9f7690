package app

import (
	"net/url"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// The plan of a page stands in the fragment of its address, so that it can be kept and sent and never reaches a
// server:
//
//	#v=1&on=CBP-1&cur=EUR&numbers=2&c=CO&chats=1000&replies=2.5&c=PE&marketing=0
//
// Keys and values are joined by "=", pairs by "&", both escaped as in a query. v is the version of this grammar. Then
// come the keys of the account (on, cur, inferred, numbers and so on), then those of every country, opened by its ISO code in c.
// With split=shares the traffic of the first country is that of all together, and each has its share of it in percent.
// Keys come in this order; a value that is the default of the page's language is left out. The plan a page opens with is
// an empty fragment, on every vendor's site its own; any other fragment says what differs from the standard plan,
// whoever the vendor is, so that a link means the same on every site and after a vendor has changed its fees: "v=1"
// alone is the standard plan. Where there is one country its code may be left out too, where there are several each has
// its own.
// Numbers are plain decimals with a point, behind a minus where they may be below zero, whatever the locale, which stands
// in the address of a visitor who chose one but not in a link that is passed on. "on" is the name of an era, meaning its
// last day, or a date; without it the newest card holds: the address of a page follows it, a link that is shared names
// the date (see permalink), and in "total" what it cost then. "growth" is that of the twelve months; "change" the day of
// a change, or "date" for the days in "before" and "after"; "quote", "quotefor" and "quotein" a provider's rate, its
// category and its country: they ask something of the page and say nothing of the plan. "own" names the card of a visitor's
// own that the plan was priced with, which another device may not have.
// Keys such as rr hold the low and the high of an uncertain number of a country, low~high, either of which may be empty;
// where one is missing what the country before says holds, and for the first country nothing.
// The conversations of the visitor's own come last, see journeyfragment.go.
// A text that made no sense in its field stands as it was typed. Readers ignore keys they do not
// know, and countries beyond the most a plan holds; they take the first of a key that stands twice in the account or in
// a country; keys of a country before the first c belong to the first. The defaults of version 1 never change.

// fragmentVersion is the version that is written.
const fragmentVersion = "1"

// localeKey holds the locale, where the visitor chose another than the browser asks for.
const localeKey = "locale"

// Hostile links end here: no plan needs more.
const (
	maxFragment      = 16384
	maxFragmentValue = 100
)

// The order of the fields of the account and of a country in a fragment. FieldDate has no place of its own: it stands
// under the key of FieldWhen.
var (
	accountOrder = [...]Field{
		FieldWhen, FieldCurrency, FieldInferred, FieldNumbers, FieldSplit,
		FieldAgentShare, FieldTokens, FieldFeeMessage, FieldFeeMonth, FieldMarkup,
		FieldTaxMode, FieldTaxRate,
		FieldZone, FieldAllowanceUsed, FieldInternational, FieldInternationalSince, FieldInternationalHome, FieldFreeEntry,
		FieldShownCurrency, FieldShownRate,
		FieldGrowth, FieldBudget, FieldBudgetPart, FieldBudgetPlace,
		FieldChange, FieldBefore, FieldAfter, FieldQuote, FieldQuoteCategory, FieldQuoteCountry,
		FieldOwnCard, FieldSharedTotal, // last: reading a field of the plan takes it away
	}
	countryOrder = [...]Field{
		FieldCountry, FieldShare, FieldChats, FieldChatsPer, FieldReplies, FieldEntryShare, FieldEntry, FieldReturnShare,
		FieldMarketing, FieldAnswerShare, FieldRepliesPerAnswer, FieldUtility, FieldInWindow, FieldAuthentication,
		FieldUndelivered, FieldUsedUtility, FieldUsedAuthentication,
	}
)

// EncodeFragment returns the fragment of the state for the page in the language, without "#". Each language has its
// own defaults, so the same plan has another fragment there.
func EncodeFragment(s State, l Language) string {
	standard := standardState(l.Locale(), s.Facts)
	fragment := s.fragmentBeside(standard)
	if s.Facts.Vendor.opensStandard() {
		return fragment
	}
	switch fragment {
	case NewState(l, s.Facts).fragmentBeside(standard):
		return ""
	case "":
		return "v=" + fragmentVersion
	}
	return fragment
}

// wholeFragment returns a fragment that means the same on the page of every language: what may be the default of one
// and not of another stands in it.
func wholeFragment(s State) string {
	home := standardState(s.Locale, s.Facts)
	unsaid := Input{Problem: ProblemEmpty}
	home.Countries[0].Inputs[FieldCountry] = unsaid
	for f := firstOfAccount; f < firstOfPanels; f++ {
		home.Inputs[f] = unsaid
	}
	s.asked = s.Locale
	return s.fragmentBeside(home)
}

// fragmentBeside leaves out what is the same in another state; it is empty when everything is.
func (s State) fragmentBeside(home State) string {
	var b strings.Builder
	pair := func(key, value string) {
		if b.Len() == 0 {
			b.WriteString("v=" + fragmentVersion)
		}
		b.WriteString("&" + key + "=" + url.QueryEscape(value))
	}
	if s.Locale != s.asked && home.Lang == s.Lang {
		pair(localeKey, string(s.Locale))
	}
	write := func(country int, f Field) {
		if f.ofCountry() && !s.asksIn(country, f) {
			return
		}
		value := s.fragmentValue(country, f)
		if opens := f == FieldCountry && len(s.Countries) > 1; !opens && value == home.fragmentValue(0, f) {
			return
		}
		pair(fieldSpecs[f].key, value)
	}
	writeBounds := func(country, u int) {
		before, value := "", s.fragmentBounds(country, u)
		if country > 0 {
			before = s.fragmentBounds(country-1, u)
		}
		if value != before {
			pair(uncertains[u].key, value)
		}
	}
	for _, f := range accountOrder {
		write(0, f)
	}
	for country := range s.Countries {
		for _, f := range countryOrder {
			write(country, f)
		}
		for u := range uncertains {
			if s.sends(country) {
				writeBounds(country, u)
			}
		}
	}
	s.writeJourneys(pair)
	return b.String()
}

// fragmentValue is the value of a field as fragments write it.
func (s State) fragmentValue(country int, f Field) string {
	in := s.input(country, f)
	if f == FieldWhen && in.Text == ownDate {
		return s.Inputs[FieldDate].Text
	}
	return s.valueOf(f, in)
}

// valueOf is what stands in a field, in a form that does not depend on the locale where it makes sense.
func (s State) valueOf(f Field, in *Input) string {
	switch {
	case in.Text == "":
		return ""
	case fieldSpecs[f].kind.isNumber():
		return s.fragmentNumber(in)
	case in.Problem != NoProblem:
		return in.Text
	case in.Territory != "":
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
		if n, fault := ParseNumber(in.Text, s.Locale.Separators(), false); fault == NumberFine {
			return n.Value.String()
		}
	}
	return in.Text
}

// opened reads a fragment, with or without "#". What it does not say is as in the standard plan; one that says nothing
// is the plan the page opens with.
func (s State) opened(fragment string) State {
	parts := readFragment(fragment)
	if !parts.say() {
		return newState(s.asked, s.Facts)
	}
	s = standardState(s.asked, s.Facts).writtenAs(Locale(parts.account[localeKey]))
	for _, f := range accountOrder {
		value, given := parts.account[fieldSpecs[f].key]
		switch {
		case !given:
		case f == FieldWhen && s.readWhen(value).Problem != NoProblem:
			s = Update(Update(s, Typed{FieldWhen, ownDate}), Typed{FieldDate, value})
		default:
			s.Inputs[f] = s.read(f, s.typedForm(f, value))
		}
	}
	home := s.Countries[0]
	s.Countries = nil
	for _, values := range parts.countries {
		country := home
		if last := len(s.Countries) - 1; last >= 0 {
			country.Bounds = s.Countries[last].Bounds
		}
		for u, spec := range uncertains {
			if value, given := values[spec.key]; given {
				country.Bounds[u] = s.readBounds(u, value)
			}
		}
		for _, f := range countryOrder {
			if value, given := values[fieldSpecs[f].key]; given {
				country.Inputs[f] = s.read(f, s.typedForm(f, value))
			}
		}
		s.Countries = append(s.Countries, country)
	}
	if s.splits() {
		s.Mix, s.mixed = s.Countries[0], true
	}
	s.Journeys = s.readJourneys(parts.journeys)
	return s
}

// fragmentParts is a fragment taken apart.
type fragmentParts struct {
	account   map[string]string   // with every key that is of no country
	countries []map[string]string // at least one
	journeys  []map[string]string // see journeyfragment.go
}

// say reports whether the fragment says anything of a plan in a version that is known.
func (p *fragmentParts) say() bool {
	if v, given := p.account["v"]; given {
		return v == fragmentVersion
	}
	return len(p.countries[0]) > 0 || len(p.journeys) > 0 || slices.ContainsFunc(accountOrder[:], func(f Field) bool {
		_, given := p.account[fieldSpecs[f].key]
		return given && f < firstOfPanels
	})
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
		if isJourneyKey(key) {
			parts.readJourneyPair(key, value)
			continue
		}
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
	parts.countries = parts.countries[:min(len(parts.countries), MaxCountries)]
	return parts
}

// isCountryKey reports whether the key is of a field that every country has.
func isCountryKey(key string) bool {
	for _, spec := range uncertains {
		if spec.key == key {
			return true
		}
	}
	return slices.ContainsFunc(countryOrder[:], func(f Field) bool { return fieldSpecs[f].key == key })
}

// typedForm turns a value of a fragment into what the visitor would have typed.
func (s State) typedForm(f Field, value string) string {
	spec := &fieldSpecs[f]
	if spec.kind == countryField || spec.kind == placeField {
		if name := s.Locale.names().Name(value); name != "" {
			return name
		}
		return value
	}
	sign, number := "", value
	if spec.kind == growthField {
		sign, number = signOf(value)
	}
	if !spec.kind.isNumber() || !isPlainDecimal(number) {
		return value
	}
	n, err := decimal.NewFromString(number)
	if err != nil {
		return value
	}
	return sign + plainTyped(n, s.Locale.Separators(), spec.kind == countField)
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
