package country

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// ownCard is a card of a visitor's own that knows Mexico alone.
func ownCard(t *testing.T, owner pricing.Owner, effective, currency string) ratecards.OwnCard {
	t.Helper()
	card, err := ratecards.Embedded().OwnCard("", owner, []byte(`{"effective": "`+effective+`", "currency": "`+currency+`", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0500", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	return card
}

// pageWith is the page of Mexico on a day, where the visitor has cards of their own.
func pageWith(l app.Language, c pricing.Currency, today pricing.Date, cards ...ratecards.OwnCard) *Page {
	p := showing(l, "MX", c)
	p.asked.own, p.asked.today = cards, today
	return p
}

// A card of the visitor's own stands in place of Meta's of its currency and date, in the rates, the months and the history,
// and is said to be theirs. A provider's list prices the rates in force and no past of Meta's.
func TestOwnCards(t *testing.T) {
	mine := ownCard(t, pricing.Owner{Name: "Mi tabla"}, "2026-10-01", "USD")
	golden.Check(t, "mexico-own-es", pageWith(app.Spanish, "", 2026_11_28, mine))
	list := ownCard(t, pricing.Owner{Name: "Lista 7", Provider: "Acme"}, "2026-11-15", "USD")
	golden.Check(t, "mexico-list-en", pageWith(app.English, "USD", 2026_11_28, list))
	coming := ownCard(t, pricing.Owner{Name: "Lista 8", Provider: "Acme"}, "2026-12-15", "USD")
	for _, c := range []struct {
		card  ratecards.OwnCard
		today pricing.Date
		rate  string // of marketing
		past  bool   // the newest step of the history is the card's
	}{
		{mine, 2026_11_28, "0.0500", true},
		{list, 2026_11_28, "0.0500", false},
		{coming, 2026_12_14, "0.0397", false}, // the day before it begins
		{coming, 2026_12_15, "0.0500", false},
		{ownCard(t, pricing.Owner{Name: "Enero"}, "2027-01-01", "USD"), 2026_12_31, "0.0397", false},
		{ownCard(t, pricing.Owner{Name: "Enero"}, "2027-01-01", "USD"), 2027_01_01, "0.0500", true},
	} {
		f := newFacts("MX", asked{currency: "USD", own: []ratecards.OwnCard{c.card}, today: c.today})
		rate, _ := f.card.Cell("Mexico", pricing.Marketing).Rate()
		if rate.String() != c.rate {
			t.Errorf("%s on %s: %s, want %s", c.card.Card().ID(), c.today, rate, c.rate)
		}
		steps := f.history()
		if past := steps[len(steps)-1].Card.Status() == pricing.Own; past != c.past {
			t.Errorf("%s on %s: in the history %v, want %v", c.card.Card().ID(), c.today, past, c.past)
		}
	}
}

// A currency the site has no card of is offered with the visitor's own.
func TestOwnCurrency(t *testing.T) {
	list := ownCard(t, pricing.Owner{Name: "Lista 7", Provider: "Acme"}, "2026-10-01", "SGD")
	html := golden.Drawn(t, pageWith(app.Spanish, "SGD", 2026_11_28, list))
	for _, want := range []string{"SGD · lista de Acme", "SGD\u00a00.0500", "en SGD, desde el 1 de octubre de 2026; no con la tabla de Meta"} {
		if !strings.Contains(html, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if want := "../../#v=1&cur=SGD"; !strings.Contains(html, want) {
		t.Errorf("the calculator is not opened with %q", want)
	}
	if strings.Contains(golden.Drawn(t, pageWith(app.Spanish, "SGD", 2026_11_28)), "SGD") {
		t.Error("without the card its currency is offered")
	}
}

// RATE-3, RATE-10: from the first price day after the newest card on, the page says that a newer one may be in force. The
// day before, and where there is no clock, it is the page that was drawn ahead.
func TestNewerCardIsDue(t *testing.T) {
	const notice = `class="notices warnings"`
	ahead := golden.Drawn(t, pageWith(app.Spanish, "", 0))
	if golden.Drawn(t, pageWith(app.Spanish, "", 2026_12_31)) != ahead || strings.Contains(ahead, notice) {
		t.Error("the day before a card is due the page is not the one drawn ahead")
	}
	due := golden.Drawn(t, pageWith(app.Spanish, "", 2027_01_01))
	if !strings.Contains(due, notice) || !strings.Contains(due, "Desde el 1 de enero de 2027 puede regir una tabla más nueva. La última que conoce esta página es la del 1 de octubre de 2026: conviene comprobar la de Meta.") {
		t.Error("on the day a card is due the page does not say so")
	}
	if strings.Contains(due, "el próximo cambio posible es el") {
		t.Error("the page still calls a day to come that has come")
	}
	newer := ownCard(t, pricing.Owner{Name: "Enero"}, "2027-01-01", "USD")
	for today, warns := range map[pricing.Date]bool{2027_01_01: false, 2027_03_31: false, 2027_04_01: true} {
		if html := golden.Drawn(t, pageWith(app.Spanish, "", today, newer)); strings.Contains(html, notice) != warns {
			t.Errorf("with a newer card of their own on %s it warns: %v", today, !warns)
		}
	}
}

// The address says which currency was chosen, as that of all rates does.
func TestFragment(t *testing.T) {
	for fragment, want := range map[string]pricing.Currency{
		"": "", "#v=1&cur=COP": "COP", "v=1&cur=COP": "COP", "v=2&cur=COP": "", "cur=COP": "", "tiers": "", "v=1&cur=%zz": "", "v=1&cur=XXX": "XXX",
	} {
		if got := readFragment(fragment); got != want {
			t.Errorf("%q asks for %q, want %q", fragment, got, want)
		}
	}
	offered := []pricing.Currency{"USD", "COP"}
	for c, want := range map[pricing.Currency]string{"": "", "COP": "v=1&cur=COP", "USD": "v=1&cur=USD", "XXX": ""} {
		if got := writeFragment(c, offered); got != want {
			t.Errorf("%q is written as %q, want %q", c, got, want)
		}
	}
}
