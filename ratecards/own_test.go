package ratecards

import (
	"errors"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// ownText is a card file of one row, Brazil.
func ownText(effective, currency, marketing string) string {
	return `{"effective": "` + effective + `", "currency": "` + currency + `", "model": "message", "status": "partial",
"sources": [{"title": "mine"}], "notes": [],
"rows": [
{"market": "Brazil", "marketing": "` + marketing + `", "utility": "0.0070", "authentication": "0.0070", "authentication_international": null, "service": "0.0070"}
]}`
}

func ownCard(t *testing.T, effective, currency, marketing string, owner pricing.Owner) OwnCard {
	t.Helper()
	own, err := Embedded().OwnCard("own", owner, []byte(ownText(effective, currency, marketing)))
	if err != nil {
		t.Fatal(err)
	}
	return own
}

// A card of one's own is in force from its date to the next card of its currency or the next entry of the changelog, in
// place of the library's card of the same date, and the library stays as it is.
func TestWithOwnCardAtTheBoundariesOfItsDate(t *testing.T) {
	mine := pricing.Owner{Name: "mine"}
	library := autumn2026(t)
	with := library.With(ownCard(t, "2026-10-01", "USD", "0.0700", mine), ownCard(t, "2026-11-15", "USD", "0.0800", mine),
		ownCard(t, "2026-08-01", "BRL", "0.4000", mine))
	for _, c := range []struct {
		currency pricing.Currency
		on       pricing.Date
		id, rate string // the rate of marketing in Brazil
	}{
		{"USD", 2026_09_30, "2026-07-01-USD", "0.0625"},
		{"USD", 2026_10_01, "2026-10-01-USD-own", "0.0700"},
		{"USD", 2026_11_14, "2026-10-01-USD-own", "0.0700"},
		{"USD", 2026_11_15, "2026-11-15-USD-own", "0.0800"},
		{"USD", 2030_01_01, "2026-11-15-USD-own", "0.0800"},
		{"BRL", 2026_07_31, "2026-07-01-BRL", "0.3217"},
		{"BRL", 2026_08_01, "2026-08-01-BRL-own", "0.4000"},
		{"BRL", 2026_09_30, "2026-08-01-BRL-own", "0.4000"},
		{"BRL", 2026_10_01, "2026-10-01-BRL", "0.3217"},
	} {
		for _, use := range []Use{PublishedOnly, WithInferred} {
			card, err := with.Book(c.currency, use).CardOn(c.on)
			if err != nil {
				t.Errorf("%s on %s: %v", c.currency, c.on, err)
				continue
			}
			if use == WithInferred && card.Status() == pricing.Inferred {
				continue // a card of the library's
			}
			rate, err := card.Rate("Brazil", pricing.Marketing)
			if card.ID() != c.id || err != nil || rate.String() != c.rate {
				t.Errorf("%s on %s: %s, %s (%v), want %s, %s", c.currency, c.on, card.ID(), rate, err, c.id, c.rate)
			}
			if own := card.Status() == pricing.Own; own != strings.HasSuffix(c.id, "-own") || own != (card.Owner() == mine) {
				t.Errorf("%s on %s: status %s, owner %+v", c.currency, c.on, card.Status(), card.Owner())
			}
		}
	}
	if card, err := library.Book("USD", PublishedOnly).CardOn(2026_10_01); err != nil || card.ID() != "2026-10-01-USD" {
		t.Errorf("the library has changed: %s (%v)", card.ID(), err)
	}
	if last := with.LastDate(); last != 2026_11_15 {
		t.Errorf("the last date is %s", last)
	}
}

// A currency the library has no card of is there with the card of one's own; what the card has no row of is refused and
// never another card's.
func TestWithOwnCardOfAnotherCurrency(t *testing.T) {
	library := autumn2026(t) // no card in soles
	with := library.With(ownCard(t, "2026-10-01", "PEN", "0.2500", pricing.Owner{Name: "mine"}))
	if got := with.Currencies(); len(got) != len(library.Currencies())+1 {
		t.Errorf("currencies are %v", got)
	}
	card, err := with.Book("PEN", PublishedOnly).CardOn(2026_10_01)
	if err != nil {
		t.Fatal(err)
	}
	var none *pricing.NoRateError
	if _, err := card.Rate("Mexico", pricing.Marketing); !errors.As(err, &none) || none.Reason != pricing.MarketNotOnCard {
		t.Errorf("got %v", err)
	}
	var early *pricing.NoCardError
	if _, err := with.Book("PEN", PublishedOnly).CardOn(2026_09_30); !errors.As(err, &early) || early.First != 2026_10_01 {
		t.Errorf("got %v", err)
	}
	infos, err := with.Cards()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range infos {
		if i.Currency == "PEN" && i.Status == pricing.Own && i.Rows == 1 && i.MarketsInForce == 47 {
			return
		}
	}
	t.Error("the card is not among the cards")
}

// Of two cards with the same currency and date, the later in the list counts.
func TestWithOwnCardsOfOneDate(t *testing.T) {
	first := ownCard(t, "2026-10-01", "USD", "0.0700", pricing.Owner{Name: "first"})
	second := ownCard(t, "2026-10-01", "USD", "0.0900", pricing.Owner{Name: "second"})
	card, err := Embedded().With(first, second).Book("USD", PublishedOnly).CardOn(2026_10_01)
	if err != nil || card.Owner().Name != "second" {
		t.Errorf("%+v (%v)", card.Owner(), err)
	}
}

// Meta's ladders say nothing of what a provider charges.
func TestProviderListKnowsNoLadder(t *testing.T) {
	copied := ownCard(t, "2026-10-01", "USD", "0.0625", pricing.Owner{Name: "a"})
	list := ownCard(t, "2026-10-01", "USD", "0.0625", pricing.Owner{Name: "a", Provider: "Acme"})
	book := Embedded().With(copied).Book("USD", PublishedOnly)
	if !book.WithLaterLadder(copied.Card()).HasBands() {
		t.Error("a copy of Meta's card has no ladder")
	}
	if book.WithLaterLadder(list.Card()).HasBands() {
		t.Error("a provider's list has a ladder")
	}
}

// A file that says whose price list it is makes that provider's list, and never a card of Meta's (RATE-11).
func TestProviderOfAFile(t *testing.T) {
	text, err := ListOf("Acme", []byte(ownText("2026-10-01", "USD", "0.0700")))
	if err != nil || !strings.Contains(string(text), "\"provider\": \"Acme\"") {
		t.Fatalf("%s (%v)", text, err)
	}
	for _, c := range []struct{ asked, want string }{{"", "Acme"}, {"Other", "Other"}} {
		own, err := Embedded().OwnCard("own", pricing.Owner{Name: "mine", Provider: c.asked}, text)
		if err != nil || own.Card().Owner() != (pricing.Owner{Name: "mine", Provider: c.want}) {
			t.Errorf("asked for %q: %+v (%v)", c.asked, own.Card().Owner(), err)
		}
	}
	var fault *Error
	if _, _, err := Embedded().ParseCard("card", text); !errors.As(err, &fault) || fault.Problem != NotMetas || fault.Field != "provider" || fault.Line != 6 {
		t.Errorf("as a card of Meta's: %v", err)
	}
	if text, err = ListOf("", text); err != nil || strings.Contains(string(text), "provider") {
		t.Errorf("of no provider: %s (%v)", text, err)
	}
	for _, i := range Embedded().issues {
		for _, load := range i.sheets() {
			if s, err := load(); err != nil || s.spec.Owner != (pricing.Owner{}) {
				t.Errorf("%s is the list of %+v (%v)", s.info.ID, s.spec.Owner, err)
			}
		}
	}
}

// Every row is judged, and every fault has its line.
func TestOwnCardTellsEveryFault(t *testing.T) {
	text := `{"effective": "2026-10-01", "currency": "USD", "model": "message", "status": "partial",
"sources": [{"title": "mine"}],
"rows": [
{"market": "Brazil", "marketing": "0,0625", "utility": "1e-3", "authentication": "-1", "authentication_international": null, "service": "0.0068"},
{"market": "Brasil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "service": "0.0068"},
{"market": "Mexico", "marketing": "0.0305", "utility": "0.00852222", "authentication_international": null, "service": "0.0085"},
{"market": "Mexico", "marketing": "0.0305", "utility": "0.0085", "authentication": "0.0085", "authentication_international": null, "service": "0.0085", "unknown": ["utility", "voice"]}
]}`
	_, err := Embedded().OwnCard("own", pricing.Owner{}, []byte(text))
	var faults Errors
	if !errors.As(err, &faults) {
		t.Fatalf("got %v", err)
	}
	want := []struct {
		line    int
		field   string
		problem Problem
	}{
		{4, "rows[0].marketing", BadRate}, {4, "rows[0].utility", RateSign}, {4, "rows[0].authentication", RateSign},
		{5, "rows[1].market", UnknownMarket},
		{6, "rows[2].utility", RateTooPrecise}, {6, "rows[2].authentication", MissingCell},
		{7, "rows[3].market", DuplicateMarket}, {7, "rows[3].unknown[0]", GivenAndUnknown}, {7, "rows[3].unknown[1]", UnknownCategory},
	}
	if len(faults) != len(want) {
		t.Fatalf("%d faults:\n%v", len(faults), faults)
	}
	for i, w := range want {
		f := faults[i]
		if w.problem == RateSign && f.Problem == RateExponent {
			w.problem = RateExponent
		}
		if f.Line != w.line || f.Field != w.field || f.Problem != w.problem {
			t.Errorf("fault %d: line %d, %s, %s; want %+v", i, f.Line, f.Field, f.Problem, w)
		}
	}
}

// What a file tells about itself.
func TestReadCSVHead(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       CSVHead
	}{
		{"title", "\"Cost per message in COP on the WhatsApp Business Platform, effective July 1, 2026\",,\nnotes\nMarket,Currency,Marketing\nBrazil,COP,1\n", CSVHead{2026_07_01, "COP", ""}},
		{"currency column alone", "\ufeffMarket,Currency,Marketing\n,,\nBrazil,$US,1\n", CSVHead{0, "USD", ""}},
		{"price list", "\"Price list of a provider: Acme, S. A.\"\r\n\"Cost per message in USD, effective October 1, 2026\"\r\nMarket,Currency\r\n", CSVHead{2026_10_01, "USD", "Acme, S. A."}},
		{"semicolons", "Cost per message in COP on the WhatsApp Business Platform, effective July 1, 2026;;\nMarket;Currency;Marketing\nBrazil;COP;1\n", CSVHead{2026_07_01, "COP", ""}},
		{"semicolons and quotes", "\"Market\";\"Currency\"\n\"Brazil\";\"COP\"\n", CSVHead{0, "COP", ""}},
		{"nothing", "Market,Marketing\nBrazil,1\n", CSVHead{}},
		{"no billing currency", "Market,Currency,Marketing\nBrazil,XYZ,1\n", CSVHead{}},
		{"empty", "", CSVHead{}},
		{"broken quotes", "\"a", CSVHead{}},
		{"no date", "Cost per message in , effective Julember 1, 2026\nMarket,Currency\n", CSVHead{}},
	} {
		if got := ReadCSVHead([]byte(c.text)); got != c.want {
			t.Errorf("%s: got %+v", c.name, got)
		}
	}
}
