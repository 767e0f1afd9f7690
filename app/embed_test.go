package app

import (
	"net/url"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// embedded is the page for frames as the browser shows it at an address.
func embedded(t *testing.T, l Language, query, fragment string) *Embed {
	t.Helper()
	values, err := url.ParseQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	e := NewEmbed(l, testPrices{EmbeddedPrices()})
	e.query = ReadEmbedQuery(l, values)
	e.state = e.query.open(NewState(l, testFacts), fragment)
	e.price()
	return e
}

func TestEmbedPages(t *testing.T) {
	for _, c := range []struct {
		name            string
		lang            Language
		query, fragment string
	}{
		{"embed-es", Spanish, "", ""},
		{"embed-pt", Portuguese, "country=CO&currency=COP&theme=dark", ""},
		{"embed-en", English, "country=XX&lang=zz&date=2020-01-01&theme=pink&parts=form,all", "v=1&c=GB&chats=5000&fee=0.01"},
		{"embed-problem-es", Spanish, "locale=es-AR", "v=1&chats=many"},
	} {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, embedded(t, c.lang, c.query, c.fragment)) })
	}
}

// What makes no sense is named as written and changes nothing; a key that nobody knows is ignored.
func TestEmbedQueryRefusesWhatMakesNoSense(t *testing.T) {
	for query, want := range map[string]string{
		"":                                   "",
		"foo=1&country=&parts=":              "",
		"country=XX":                         "country=XX",
		"country=br&currency=brl":            "",
		"currency=DOGE&locale=pt-BR":         "locale=pt-BR currency=DOGE",
		"date=2021-12-31":                    "date=2021-12-31",
		"date=2026-02-30&view=map":           "date=2026-02-30 view=map",
		"theme=auto&view=rates&parts=form":   "",
		"parts=form,x":                       "parts=form,x",
		"country=" + strings.Repeat("<", 40): "country=" + strings.Repeat("<", 24) + "…",
	} {
		values, err := url.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(ReadEmbedQuery(Spanish, values).Refused, " "); got != want {
			t.Errorf("%q refuses %q, want %q", query, got, want)
		}
	}
}

// The query fills in what the fragment leaves open: the fragment is the visitor's plan.
func TestEmbedFragmentComesBeforeQuery(t *testing.T) {
	const query = "country=BR&currency=EUR&date=2025-03-15&locale=es-AR"
	for _, c := range []struct {
		fragment string
		country  pricing.Territory
		currency pricing.Currency
		on       pricing.Date
		locale   Locale
		chats    string
	}{
		{"", "BR", "EUR", 2025_03_15, Argentina, "1000"},
		{"v=1&chats=5000", "BR", "EUR", 2025_03_15, Argentina, "5000"},
		{"v=1&locale=es-CL&on=2026-10-01&cur=INR&c=CO", "CO", "INR", 2026_10_01, Chile, "1000"},
	} {
		s := embedded(t, Spanish, query, c.fragment).state
		if got := s.Countries[0].Inputs[FieldCountry].Territory; got != c.country {
			t.Errorf("%q: country %s, want %s", c.fragment, got, c.country)
		}
		if s.Currency() != c.currency || s.On() != c.on || s.Locale != c.locale || s.Countries[0].Inputs[FieldChats].Text != c.chats {
			t.Errorf("%q: %s on %v as %s with %s chats", c.fragment, s.Currency(), s.On(), s.Locale, s.Countries[0].Inputs[FieldChats].Text)
		}
	}
}

// The link to the whole calculator opens it with the same plan, in the same language.
func TestEmbedLeadsToTheSamePlan(t *testing.T) {
	e := embedded(t, Portuguese, "country=CO&currency=COP", "v=1&chats=5000")
	const want = "../#v=1&cur=COP&c=CO&chats=5000"
	if e.view.Full != want {
		t.Errorf("the link leads to %q, want %q", e.view.Full, want)
	}
}
