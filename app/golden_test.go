package app

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

var update = flag.Bool("update", false, "write the golden files anew")

// testPrices are the embedded cards as they stood when the golden files were written: newer cards change no page here.
type testPrices struct{ Prices }

func (p testPrices) Facts() *Facts { return testFacts }

// showing returns the page after fields were typed into, each message after the one before.
func showing[M Msg](l Language, typed ...M) *Calculator {
	c := NewCalculator(l, testPrices{embeddedPrices()})
	c.price()
	for _, m := range typed {
		c.state = Update(c.state, m)
		c.price()
	}
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
	{"doubtful", Spanish, []Typed{{FieldChats, "1.500"}, {FieldReplies, "2,5"}}},
	{"errors-es", Spanish, everythingWrong},
	{"errors-pt", Portuguese, everythingWrong},
	{"errors-en", English, everythingWrong},
}

var everyBlock = []Typed{
	{FieldCountry, "MX"}, {FieldFeeMonth, "49"}, {FieldMarkup, "10"}, {FieldTaxMode, taxOnTop}, {FieldTaxRate, "16"},
}

var everythingWrong = []Typed{
	{FieldCountry, "Narnia"}, {FieldChats, "abc"}, {FieldReplies, "201"}, {FieldEntryShare, "150"}, {FieldReturnShare, "x"}, {FieldAnswerShare, "-1"}, {FieldRepliesPerAnswer, "1000"},
	{FieldMarketing, "-3"},
	{FieldUtility, "2.5"}, {FieldInWindow, ""}, {FieldAuthentication, "99999999999999"}, {FieldNumbers, "0"},
	{FieldCurrency, "XXX"}, {FieldWhen, "date"}, {FieldDate, "1999-01-01"},
	{FieldAgentShare, "101"}, {FieldTokens, "0"}, {FieldFeeMessage, "-0.005"}, {FieldFeeMonth, "$49"}, {FieldMarkup, "1001"},
	{FieldTaxMode, "vat"}, {FieldTaxRate, "100"},
}

func TestPages(t *testing.T) {
	for _, page := range pages {
		t.Run(page.name, func(t *testing.T) {
			checkGolden(t, page.name, showing(page.lang, page.typed...))
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
		{"countries-full", Spanish, slices.Repeat([]Msg{CountryAdded{}}, maxCountries)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { checkGolden(t, c.name, showing(c.lang, c.msgs...)) })
	}
}

// A link that makes no sense leaves nothing to show but the form and what is wrong with it.
func TestPageOfABadLink(t *testing.T) {
	c := NewCalculator(Spanish, testPrices{embeddedPrices()})
	c.state = Update(c.state, Opened{"v=1&chats=many&on=never"})
	c.price()
	checkGolden(t, "bad-link", c)
}

func TestChooserPage(t *testing.T) {
	checkGolden(t, "chooser", &Chooser{})
}

func checkGolden(t *testing.T, name string, page ui.Composer) {
	t.Helper()
	engine := ui.NewTestEngine()
	if err := engine.Load(page); err != nil {
		t.Fatal(err)
	}
	engine.ConsumeAll()
	got := sortAttributes(ui.HTMLString(page)) + "\n"
	if strings.Contains(got, `\`) {
		t.Errorf("an attribute holds a character that go-app would write with a backslash")
	}
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; go test ./app -update writes it", err)
	}
	if got != string(want) {
		t.Errorf("%s differs from the page:\n%s", file, firstDifference(string(want), got))
	}
}

// firstDifference shows the first line that is not the same.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return "-" + w[i] + "\n+" + g[i]
		}
	}
	return "one is longer"
}

var (
	startTag  = regexp.MustCompile(`<([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)+)>`)
	attribute = regexp.MustCompile(`[a-z-]+(?:="[^"]*")?`)
)

// sortAttributes puts attributes in order: go-app writes them as they come.
func sortAttributes(html string) string {
	return startTag.ReplaceAllStringFunc(html, func(tag string) string {
		parts := startTag.FindStringSubmatch(tag)
		attributes := attribute.FindAllString(parts[2], -1)
		slices.Sort(attributes)
		return "<" + parts[1] + " " + strings.Join(attributes, " ") + ">"
	})
}
