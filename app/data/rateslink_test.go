package data

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/rates"
)

// The link of a card asks the page of the rates for that card: its date, its currency, and inferred figures where the card
// is inferred.
func TestLinksToTheRatesAskForTheCard(t *testing.T) {
	inferred := 0
	for _, c := range allCards() {
		got := rates.DecodeFragment(c.ratesFragment(), &app.Vendor{Currency: "BRL"}, nil)
		if got.On != c.Effective || got.Currency != c.Currency || got.Inferred != c.Inferred {
			t.Errorf("the link of %s asks for %+v", c.ID, got)
		}
		if c.Inferred {
			inferred++
		}
	}
	if inferred != 5 {
		t.Errorf("%d inferred cards, want 5", inferred)
	}
}
