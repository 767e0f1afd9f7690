package app

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/app/internal/golden"
)

// testPrices are the embedded cards as they stood when the golden files were written: newer cards change no page here.
type testPrices struct{ Prices }

func (p testPrices) Facts() *Facts { return testFacts }

// showing returns the page after fields were typed into, each message after the one before.
func showing[M Msg](l Language, typed ...M) *Calculator {
	c := NewCalculator(l, testPrices{EmbeddedPrices()})
	c.price()
	for _, m := range typed {
		c.state = Update(c.state, m)
		c.price()
	}
	c.open = c.open.and(c.state.askedPanels())
	c.looked = State{} // what is folded is written too
	c.look()
	c.followNow()
	return c
}

// pages are the named states of the calculator.
var pages = []struct {
	name  string
	lang  Language
	typed []Typed
}{
	{"typical-es", Spanish, nil},
	{"typical-pt", Portuguese, nil},
	{"typical-en", English, nil},
	{"empty", Spanish, []Typed{{FieldChats, "0"}, {FieldMarketing, "0"}, {FieldUtility, "0"}}},
	{"free-only", Portuguese, []Typed{{FieldMarketing, "0"}, {FieldUtility, "0"}, {FieldChats, "100"}}},
	{"region", English, []Typed{{FieldCountry, "Uruguay"}}},
	{"tiers", Spanish, []Typed{{FieldCountry, "Argentina"}, {FieldAuthentication, "500000"}}},
	{"conversations", English, []Typed{{FieldCountry, "Mexico"}, {FieldWhen, "CBP-1"}, {FieldChats, "3000"}}},
	{"conversations-2022", Portuguese, []Typed{{FieldWhen, "CBP-0"}}},
	{"own-date", Spanish, []Typed{{FieldWhen, "date"}, {FieldDate, "2025-03-15"}, {FieldAuthentication, "100"}, {FieldCountry, "Egipto"}}},
	{"after-last-card", Portuguese, []Typed{{FieldWhen, "date"}, {FieldDate, "2027-05-01"}}},
	{"no-card", Spanish, []Typed{{FieldCurrency, "EUR"}, {FieldWhen, "CBP-1"}}},
	{"no-market", English, []Typed{{FieldCurrency, "EUR"}}},
	{"inferred", Portuguese, []Typed{{FieldCurrency, "EUR"}, {FieldInferred, "1"}}},
	{"answers", English, []Typed{{FieldCountry, "Mexico"}, {FieldAnswerShare, "8%"}, {FieldReturnShare, "25"}, {FieldWhen, "CBP-1"}}},
	{"blocks-es", Spanish, everyBlock},
	{"blocks-pt", Portuguese, everyBlock},
	{"blocks-en", English, everyBlock},
	{"agent", Spanish, []Typed{{FieldAgentShare, "25"}, {FieldCurrency, "COP"}, {FieldCountry, "Colombia"}}},
	{"page-button", Portuguese, []Typed{{FieldEntry, entryPage}, {FieldUndelivered, "100"}}},
	{"hints-inside", Spanish, []Typed{{FieldWhen, "PMP-1"}}},
	{"hints-ahead", Portuguese, []Typed{{FieldCountry, "IN"}, {FieldAuthentication, "740000"}, {FieldChats, "500"}, {FieldReplies, "1"}}},
	{"hints-joined", English, []Typed{{FieldCountry, "MX"}, {FieldWhen, "CBP-2"}, {FieldMarketing, "0"}}},
	{"doubtful", Spanish, []Typed{{FieldChats, "1.500"}, {FieldReplies, "2,5"}}},
	{"options-es", Spanish, everyOption},
	{"options-pt", Portuguese, everyOption},
	{"options-en", English, everyOption},
	{"budget-es", Spanish, []Typed{{FieldBudget, "100"}, {FieldBudgetPart, "marketing"}}},
	{"budget-free-en", English, []Typed{{FieldBudget, "10"}, {FieldBudgetPart, "marketing"}}},
	{"budget-small-pt", Portuguese, []Typed{{FieldBudget, "5"}}},
	{"errors-es", Spanish, everythingWrong},
	{"errors-pt", Portuguese, everythingWrong},
	{"errors-en", English, everythingWrong},
}

var everyBlock = []Typed{
	{FieldCountry, "MX"}, {FieldFeeMonth, "49"}, {FieldMarkup, "10"}, {FieldTaxMode, taxOnTop}, {FieldTaxRate, "16"},
}

var everyOption = []Typed{
	{FieldCountry, "EG"}, {FieldAuthentication, "100"}, {FieldInternational, "1"}, {FieldInternationalSince, "2026-03-01"},
	{FieldInternationalHome, "IN"}, {FieldUsedUtility, "150000"}, {FieldUsedAuthentication, "20"}, {FieldAllowanceUsed, "400"},
	{FieldFreeEntry, entry7Days}, {FieldZone, "Africa/Cairo"}, {FieldTaxMode, taxOnTop}, {FieldTaxRate, "16"},
	{FieldShownCurrency, "mxn"}, {FieldShownRate, "18.5"},
}

var everythingWrong = []Typed{
	{FieldCountry, "Narnia"}, {FieldChats, "abc"}, {FieldReplies, "201"}, {FieldEntryShare, "150"}, {FieldReturnShare, "x"}, {FieldAnswerShare, "-1"}, {FieldRepliesPerAnswer, "1000"},
	{FieldMarketing, "-3"},
	{FieldChatsPer, "week"}, {FieldEntry, "site"}, {FieldUndelivered, "100.5"},
	{FieldUtility, "2.5"}, {FieldInWindow, ""}, {FieldAuthentication, "99999999999999"}, {FieldNumbers, "0"},
	{FieldCurrency, "XXX"}, {FieldWhen, "date"}, {FieldDate, "1999-01-01"},
	{FieldAgentShare, "101"}, {FieldTokens, "0"}, {FieldFeeMessage, "-0.005"}, {FieldFeeMonth, "$49"}, {FieldMarkup, "1001"},
	{FieldTaxMode, "vat"}, {FieldTaxRate, "100"}, {FieldUsedUtility, "-1"}, {FieldUsedAuthentication, "1.5"},
	{FieldAllowanceUsed, "x"}, {FieldInternational, "1"}, {FieldInternationalSince, "2019-01-01"}, {FieldInternationalHome, "MX"},
	{FieldFreeEntry, "9"}, {FieldZone, "Narnia"}, {FieldShownCurrency, "pesos"}, {FieldBudget, "0.5"}, {FieldBudgetPart, "x"},
}

func TestPages(t *testing.T) {
	for _, page := range pages {
		t.Run(page.name, func(t *testing.T) {
			golden.Check(t, page.name, showing(page.lang, page.typed...))
		})
	}
}

// The pages of several countries: as added, with what is wrong in one of them, after a removal, and full.
func TestPagesOfSeveralCountries(t *testing.T) {
	cases := []struct {
		name string
		lang Language
		msgs []Msg
	}{
		{"countries-es", Spanish, []Msg{
			CountryAdded{}, CountryAdded{}, TypedIn{2, Typed{FieldCountry, "Uruguay"}}, TypedIn{1, Typed{FieldChats, "5,000"}},
			TypedIn{2, Typed{FieldMarketing, "0"}}, CountryMoved{2, 1},
		}},
		{"countries-pt", Portuguese, []Msg{CountryAdded{}, TypedIn{1, Typed{FieldCountry, "Nárnia"}}, TypedIn{1, Typed{FieldReplies, "500"}}}},
		{"country-removed-en", English, []Msg{CountryAdded{}, CountryDuplicated{1}, CountryRemoved{1}}},
		{"split-es", Spanish, []Msg{CountryAdded{}, Typed{FieldSplit, splitShares}, Typed{FieldChats, "50"}, Typed{FieldChatsPer, perDay}}},
		{"split-pt", Portuguese, []Msg{CountryAdded{}, CountryAdded{}, Typed{FieldSplit, splitShares}, TypedIn{0, Typed{FieldShare, "101"}}, Typed{FieldUndelivered, "2,5"}}},
		{"split-en", English, []Msg{CountryAdded{}, CountryAdded{}, Typed{FieldSplit, splitShares}, TypedIn{0, Typed{FieldShare, "60"}}, TypedIn{1, Typed{FieldShare, "0"}}, TypedIn{2, Typed{FieldShare, "0"}}}},
		{"locale-es-AR", Spanish, []Msg{LocaleChosen{Argentina}, Typed{FieldReplies, "2,5"}, Typed{FieldMarketing, "1.500"}}},
		{"locale-es-ES", Spanish, []Msg{LocaleChosen{Spain}, CountryAdded{}, TypedIn{1, Typed{FieldCountry, "Rumania"}}, TypedIn{1, Typed{FieldChats, "1.500"}}}},
		{"international-en", English, []Msg{
			Typed{FieldCountry, "Egypt"}, CountryAdded{}, TypedIn{1, Typed{FieldCountry, "India"}}, CountryAdded{},
			TypedIn{2, Typed{FieldCountry, "Peru"}}, Typed{FieldInternational, "1"}, Typed{FieldInternationalHome, "IN"},
			TypedIn{0, Typed{FieldUsedAuthentication, "20"}},
		}},
		{"range-es", Spanish, []Msg{
			BoundTyped{0, 0, LowEnd, "2"}, BoundTyped{0, 0, HighEnd, "5"}, BoundTyped{0, 1, LowEnd, "10"}, BoundTyped{0, 1, HighEnd, "50"},
		}},
		{"range-errors-pt", Portuguese, []Msg{BoundTyped{0, 0, LowEnd, "4"}, BoundTyped{0, 0, HighEnd, "1,5"}, BoundTyped{0, 1, HighEnd, "x"}, BoundTyped{0, 2, HighEnd, "2.500"}}},
		{"range-countries-en", English, []Msg{
			CountryAdded{}, BoundTyped{0, 0, LowEnd, "2"}, BoundTyped{1, 0, HighEnd, "5"}, BoundTyped{1, 5, LowEnd, "0"},
			Typed{FieldBudget, "500"}, Typed{FieldBudgetPart, "utility"},
		}},
		{"hint-taken", Portuguese, []Msg{HintTaken{[]TypedIn{{0, Typed{FieldNumbers, "2"}}}}}},
		{"countries-full", Spanish, slices.Repeat([]Msg{CountryAdded{}}, MaxCountries)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, showing(c.lang, c.msgs...)) })
	}
}

// A link that makes no sense leaves nothing to show but the form and what is wrong with it.
func TestPageOfABadLink(t *testing.T) {
	c := NewCalculator(Spanish, testPrices{EmbeddedPrices()})
	c.state = Update(c.state, Opened{"v=1&chats=many&on=never"})
	c.price()
	c.followNow()
	golden.Check(t, "bad-link", c)
}

// The twelve months, unfolded: with a card change, with growth that makes no sense, and where some are not known.
func TestPagesOfTwelveMonths(t *testing.T) {
	cases := []struct {
		name  string
		lang  Language
		typed []Typed
	}{
		{"months-es", Spanish, []Typed{{FieldGrowth, "2.5"}, {FieldWhen, ownDate}, {FieldDate, "2026-08-31"}}},
		{"months-pt", Portuguese, []Typed{{FieldGrowth, "-10,5"}, {FieldAgentShare, "10"}, {FieldCurrency, "COP"}, {FieldCountry, "CO"}}},
		{"months-en", English, []Typed{{FieldCurrency, "EUR"}, {FieldCountry, "Spain"}, {FieldWhen, ownDate}, {FieldDate, "2025-12-01"}}},
		{"months-error-en", English, []Typed{{FieldGrowth, "a lot"}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, yearOf(c.lang, c.typed...)) })
	}
}

func TestChooserPage(t *testing.T) {
	golden.Check(t, "chooser", &Chooser{Name: "Tarifario", Languages: Languages()})
}
