package pricing_test

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// TestRuleOfEqualColumns compares the columns of every card (RATE-8): authentication equals utility since October
// 2025, and service equals utility since October 2026.
func TestRuleOfEqualColumns(t *testing.T) {
	library := ratecards.Embedded()
	compared := 0
	for _, currency := range library.Currencies() {
		book := library.Book(currency, ratecards.PublishedOnly)
		for _, date := range book.Dates() {
			card, err := book.CardOn(date)
			if err != nil {
				t.Fatal(err)
			}
			for _, market := range card.Markets() {
				utility := card.Cell(market, pricing.Utility)
				for category, since := range map[pricing.Category]pricing.Date{pricing.Authentication: 2025_10_01, pricing.Service: 2026_10_01} {
					cell := card.Cell(market, category)
					if date < since || cell.IsUnknown() || utility.IsUnknown() {
						continue
					}
					compared++
					rate, priced := cell.Rate()
					if list, known := utility.Rate(); priced != known || !rate.Equal(list) {
						t.Errorf("%s, %s: %s %s, utility %s", card.ID(), market, category, rate, list)
					}
				}
			}
		}
	}
	if compared < 500 {
		t.Errorf("only %d cells compared", compared)
	}
}
