package country

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

var testVendor = app.EmbeddedPrices().Facts().Vendor

// showing is the page of a country as the browser shows it after a currency was chosen.
func showing(l app.Language, code string, c pricing.Currency) *Page {
	p := newPage(l, code, &testVendor)
	p.asked.currency = c
	return p
}

// The pages as drawn: a market of its own, an own currency, a region, an authentication-international rate, a market
// that was left, a shared calling code, no marketing, a card with gaps, and a country Meta does not list.
func TestPages(t *testing.T) {
	cases := []struct {
		name string
		page *Page
	}{
		{"mexico-es", showing(app.Spanish, "MX", "")},
		{"mexico-pesos-es", showing(app.Spanish, "MX", "MXN")},
		{"brazil-pt", showing(app.Portuguese, "BR", "")},
		{"india-en", showing(app.English, "IN", "USD")},
		{"ghana-pt", showing(app.Portuguese, "GH", "")},
		{"morocco-es", showing(app.Spanish, "MA", "")},
		{"guernsey-es", showing(app.Spanish, "GG", "")},
		{"united-states-en", showing(app.English, "US", "")},
		{"egypt-dirhams-en", showing(app.English, "EG", "AED")},
		{"estonia-pt", showing(app.Portuguese, "EE", "")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, c.page) })
	}
}
