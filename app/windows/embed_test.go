package windows

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// framed is the page for frames as the browser shows it at an address.
func framed(t *testing.T, l app.Language, query, fragment string) *Embed {
	t.Helper()
	e := NewEmbed(l, &testVendor)
	e.query = app.EmbedQuery{}
	for _, pair := range strings.Split(query, "&") {
		switch key, value, _ := strings.Cut(pair, "="); key {
		case "country":
			e.query.Country = pricing.Territory(value)
		case "currency":
			e.query.Currency = pricing.Currency(value)
		}
	}
	e.open(fragment)
	return e
}

func TestEmbedPages(t *testing.T) {
	own := timeline.EncodeFragment(timeline.New(timeline.Timeline{Start: 2024_06_03, Currency: "USD", Place: pricing.Place{Territory: "BR"}},
		pricing.Step{Direction: pricing.Inbound}, pricing.Step{At: 25 * 3_600_000_000_000}))
	for _, c := range []struct {
		name            string
		lang            app.Language
		query, fragment string
	}{
		{"embed-es", app.Spanish, "", ""},
		{"embed-pt", app.Portuguese, "country=IN&currency=INR", ""},
		{"embed-own-en", app.English, "country=IN", own},
		{"embed-problem-es", app.Spanish, "", "v=1&s=in+soon"},
	} {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, framed(t, c.lang, c.query, c.fragment)) })
	}
}

// What is chosen is shown in the country and currency of the query; the entry for a timeline of one's own changes nothing.
func TestEmbedChoice(t *testing.T) {
	e := framed(t, app.Spanish, "country=IN&currency=INR", "")
	e.choose("desk-campaign")
	if e.chosen() != "desk-campaign" || e.timeline.Place.Territory != "IN" || e.timeline.Currency != "INR" {
		t.Errorf("%s in %+v and %s", e.chosen(), e.timeline.Place, e.timeline.Currency)
	}
	before := timeline.EncodeFragment(e.timeline)
	e.choose(noPreset)
	e.choose("desk-unheard-of")
	if got := timeline.EncodeFragment(e.timeline); got != before {
		t.Errorf("got %s, want %s", got, before)
	}
	if got := len(presets()); got < 12 {
		t.Errorf("%d presets", got)
	}
}
