package windows

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// RATE-3, RATE-10: from the first price day after the newest card on, what is priced with that card says that a newer one may
// be in force; what another card prices does not, nor what costs nothing.
func TestNewerCardIsDue(t *testing.T) {
	const due = "A newer card may have been in force since January 1, 2027. The last one this page knows is that of October 1, 2026: check Meta's own."
	newest := func(p *Page) { p.takeRules("PMP-2") }
	for _, c := range []struct {
		name  string
		does  func(p *Page)
		today pricing.Date
		warns bool
	}{
		{"drawn ahead", newest, 0, false},
		{"the day before", newest, 2026_12_31, false},
		{"the price day", newest, 2027_01_01, true},
		{"days of October 2026", func(p *Page) { p.takeRules(ownDates) }, 2027_01_05, true},
		{"the rules before", func(p *Page) { p.takeRules("PMP-1") }, 2027_01_05, false},
		{"nothing", pressed(clearID), 2027_01_05, false},
	} {
		p := showing(app.English, func(p *Page) { p.today = c.today }, func(p *Page) { p.takeCountry("MX") }, c.does)
		p.look()
		if got := slices.Contains(p.view.Total.Notices, due); got != c.warns {
			t.Errorf("%s: %q", c.name, p.view.Total.Notices)
		}
	}
	// A day to come is told as one, once.
	p := showing(app.English, func(p *Page) { p.today = 2027_01_05 }, func(p *Page) { p.takeStart("2027-01-05") })
	if n := p.view.Total.Notices; slices.Contains(n, due) || len(n) != 1 {
		t.Errorf("a timeline of a day beyond the last card: %q", n)
	}
}
