package guide

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// withCard are the embedded prices with a card of a visitor's own.
type withCard struct {
	app.Prices
	library *ratecards.Library
}

func (p withCard) Book(c pricing.Currency, _ bool) pricing.CardSource {
	return p.library.Book(c, ratecards.PublishedOnly)
}

// ownQuick is a month priced with them.
type ownQuick struct {
	*Quick
	with app.Prices
}

func (q *ownQuick) OnInit() {
	q.Quick.OnInit()
	q.prices = q.with
}

func ownPrices(t *testing.T) app.Prices {
	t.Helper()
	card, err := ratecards.Embedded().OwnCard("", pricing.Owner{Name: "Mi tabla"}, []byte(`{"effective": "2026-10-01", "currency": "USD", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0500", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	return withCard{app.EmbeddedPrices(), ratecards.Embedded().With(card)}
}

// The pieces price with a card of the visitor's own where there is one, and say so. 2,000 replies × 0.0030 = 6.00, and
// 500 × 0.0500 = 25.00.
func TestPiecesUseTheVisitorsCards(t *testing.T) {
	const said = "Con la tabla propia «Mi tabla», en USD, vigente desde el 1 de octubre de 2026; nadie más la revisó."
	prices := ownPrices(t)
	rates := textOf(golden.Drawn(t, &started{CountryRates: &CountryRates{Locale: "es-MX"}, then: func(s *started) { s.prices = prices }}))
	month := textOf(golden.Drawn(t, &ownQuick{&Quick{Locale: "es-MX"}, prices}))
	for text, want := range map[string]string{rates: "USD 0.0500", month: "USD 31.00"} {
		if text = strings.ReplaceAll(text, "\u00a0", " "); !strings.Contains(text, want) || !strings.Contains(text, said) {
			t.Errorf("%q or %q is missing in\n%s", want, said, text)
		}
	}
	if strings.Contains(rates, "Tabla en dólares vigente") {
		t.Error("the visitor's card is said to be Meta's")
	}
}
