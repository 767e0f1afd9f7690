package ratecards

import (
	"errors"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// TestAtlas: an atlas finds who a number belongs to, and knows which countries and markets there are.
func TestAtlas(t *testing.T) {
	a, err := Embedded().Atlas()
	if err != nil {
		t.Fatal(err)
	}
	digits, place, err := a.Number("+52 55 1234-5678")
	if digits != "525512345678" || place != (pricing.Place{Territory: "MX"}) || err != nil {
		t.Errorf("%q, %v, %v", digits, place, err)
	}
	var wrong *NumberError
	if _, _, err := a.Number("055 1234"); !errors.As(err, &wrong) {
		t.Errorf("a number without its country: %v", err)
	}
	if !a.HasTerritory("MX") || a.HasTerritory("XX") || a.HasTerritory("") {
		t.Error("countries are not those of ISO 3166")
	}
	if !a.HasMarket("Mexico") || a.HasMarket("Atlantis") {
		t.Error("markets are not those of the cards")
	}
}
