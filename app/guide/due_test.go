package guide

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// RATE-3, RATE-10: the rates of a country in the article warn from the first price day after the newest card on; drawn ahead
// they do not, which the page has no room for.
func TestNewerCardIsDue(t *testing.T) {
	const due = "Desde el 1 de enero de 2027 puede regir una tabla más nueva."
	for today, warns := range map[pricing.Date]bool{0: false, 2026_12_31: false, 2027_01_01: true, 2027_01_05: true} {
		if html := golden.Drawn(t, &CountryRates{Locale: "es-MX", country: "MX", today: today}); strings.Contains(html, due) != warns {
			t.Errorf("on %s it warns: %v, want %v", today, !warns, warns)
		}
	}
}
