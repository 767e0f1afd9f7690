package country

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// written is the history as a person would note it from the cards: "?" unknown, "-" not offered.
func written(steps []step) []string {
	var lines []string
	for _, s := range steps {
		line := s.On.String()
		for _, cell := range s.Cells {
			rate, priced := cell.Rate()
			switch {
			case priced:
				line += " " + rate.String()
			case cell.IsNotOffered():
				line += " -"
			default:
				line += " ?"
			}
		}
		if s.Moved {
			line += " moved to " + string(s.Market)
		}
		lines = append(lines, line)
	}
	return lines
}

// The history has each date on which a figure of the country, what is known of it, its unit or its market changed, and
// no other. The figures are read in the cards: marketing, utility, authentication, the international one, service.
func TestHistory(t *testing.T) {
	cases := map[string][]string{
		"MX": {
			"2023-06-01 0.0436 0.0266 0.0239 - 0.0105",
			"2024-08-01 0.0436 0.0100 0.0239 - 0.0105",
			"2024-11-01 0.0436 0.0100 0.0239 - -",
			"2025-07-01 0.0436 0.0085 ? - -",
			"2025-10-01 0.0305 0.0085 0.0085 - -",
			"2026-10-01 0.0397 0.0085 0.0085 - 0.0085",
		},
		"IN": {
			"2023-06-01 0.0099 0.0042 - - 0.0040",
			"2024-07-01 0.0099 0.0042 0.0014 0.0280 0.0040",
			"2024-08-01 0.0099 0.0014 0.0014 0.0280 0.0040",
			"2024-10-01 0.0107 0.0014 0.0014 0.0280 0.0040",
			"2024-11-01 0.0107 0.0014 0.0014 0.0280 -",
			"2025-07-01 0.0107 0.0014 ? ? -",
			"2025-10-01 0.0107 0.0014 0.0014 0.0280 -",
			"2026-01-01 0.0118 0.0014 0.0014 0.0280 -",
			"2026-04-01 0.0118 0.0014 0.0014 0.0304 -",
			"2026-10-01 0.0118 0.0014 0.0014 0.0304 0.0014",
		},
	}
	for code, want := range cases {
		f := newFacts(code, asked{})
		if got := written(f.history()); !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", code, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	zimbabwe := newFacts("ZW", asked{})
	steps := zimbabwe.history()
	at := slices.IndexFunc(steps, func(s step) bool { return s.On == 2025_10_01 })
	if at < 0 || !steps[at].Moved || steps[at].Market != "Rest of Africa" || steps[at-1].Market != pricing.Other {
		t.Error("Zimbabwe did not move from Other to Rest of Africa on 2025-10-01")
	}
}

// A rate rises or falls beside the last one known, not beside one for another unit.
func TestDirection(t *testing.T) {
	f := newFacts("MX", asked{})
	steps := f.history()
	for at, want := range []int{0, 0, 0, 0, -1, 1} {
		if got := direction(steps, at, 0); got != want {
			t.Errorf("marketing from %s: %d, want %d", steps[at].On, got, want)
		}
	}
	if got := direction(steps, 1, 1); got != -1 {
		t.Errorf("utility from 2024-08-01: %d, want -1", got)
	}
	if got := direction(steps, 3, 1); got != 0 {
		t.Errorf("utility per message beside utility per conversation: %d, want 0", got)
	}
}

// 1,000 chats of 3 replies in Mexico: 2,000 x 0.0085 since October 2026, free before: by the
// 1,000 free conversations, then by rule. 1,000 campaign messages pay the marketing rate of the era's last day.
func TestMonths(t *testing.T) {
	f := newFacts("MX", asked{})
	months, err := f.months()
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		era              pricing.Era
		chats, campaigns string
	}{{pricing.PMP2, "17", "39.7"}, {pricing.PMP1, "0", "30.5"}, {pricing.CBP2, "0", "43.6"}, {pricing.CBP1, "0", "43.6"}}
	for i, w := range want {
		m := &months[i]
		chats, campaigns := m.Chats.TotalIn("USD").Sum, m.Campaigns.TotalIn("USD").Sum
		if m.Era != w.era || !chats.Equal(decimal.RequireFromString(w.chats)) || !campaigns.Equal(decimal.RequireFromString(w.campaigns)) {
			t.Errorf("%s: %s and %s, want %s: %s and %s", m.Era, chats, campaigns, w.era, w.chats, w.campaigns)
		}
	}
}

// A page opens in the country's own currency where the card in force knows its market in full, else in dollars.
func TestHomeCurrency(t *testing.T) {
	cases := map[string]pricing.Currency{
		"CO": "COP", "IN": "INR", "BR": "BRL", "ID": "IDR", "IT": "EUR", // whole rows
		"MX": "USD",              // three cells of its row in pesos are unknown
		"FR": "USD", "GB": "USD", // no row in euros, no card in pounds
		"RO": "USD", "US": "USD",
	}
	for code, want := range cases {
		if got := newFacts(code, asked{}).currency; got != want {
			t.Errorf("%s opens in %s, want %s", code, got, want)
		}
	}
	if got := newFacts("MX", asked{currency: "GBP"}).currency; got != "USD" {
		t.Errorf("a currency without a card gives %s", got)
	}
	if got, want := newFacts("MX", asked{}).choices, []pricing.Currency{"USD", "COP", "INR", "MXN"}; !slices.Equal(got, want) {
		t.Errorf("Mexico offers %v, want %v", got, want)
	}
}

// Every country has an address of its own and a title in every language.
func TestRoutes(t *testing.T) {
	seen := map[string]bool{}
	routes := Routes(&testVendor)
	for _, r := range routes {
		if r.Path == "" || seen[r.Path] || r.Country == "" || r.Page != "country-"+r.Country || r.Title == "" {
			t.Errorf("%+v", r)
		}
		seen[r.Path] = true
	}
	if len(routes) != 738 {
		t.Errorf("%d routes, want 246 in three languages", len(routes))
	}
}

// A country is named with the preposition its language asks for.
func TestInCountry(t *testing.T) {
	cases := []struct {
		lang app.Language
		code string
		want string
	}{
		{app.Spanish, "MX", "en México"}, {app.Spanish, "NL", "en los Países Bajos"}, {app.Spanish, "DO", "en la República Dominicana"},
		{app.Spanish, "GB", "en el Reino Unido"}, {app.Spanish, "SV", "en El Salvador"},
		{app.Portuguese, "BR", "no Brasil"}, {app.Portuguese, "AR", "na Argentina"}, {app.Portuguese, "PT", "em Portugal"},
		{app.Portuguese, "US", "nos Estados Unidos"}, {app.Portuguese, "PH", "nas Filipinas"}, {app.Portuguese, "AO", "em Angola"},
		{app.English, "US", "in the United States"}, {app.English, "IN", "in India"}, {app.English, "NL", "in the Netherlands"},
	}
	for _, c := range cases {
		if got := inCountry(c.lang, c.code, names.In(string(c.lang)).Name(c.code)); got != c.want {
			t.Errorf("%s: %q, want %q", c.code, got, c.want)
		}
	}
	for l, forms := range placeForms {
		seen := map[string]bool{}
		for _, form := range forms {
			for _, code := range strings.Fields(form.codes) {
				if seen[code] || names.In(string(l)).Name(code) == "" {
					t.Errorf("%s: %s stands twice or is no country", l, code)
				}
				seen[code] = true
			}
		}
	}
}

// The axis has few round marks that reach the highest rate.
func TestAxisGap(t *testing.T) {
	for most, want := range map[string]string{"0.0436": "0.02", "0.1365": "0.05", "0.04": "0.01", "0.0081": "0.005", "0": "0.0001"} {
		if got := axisGap(decimal.RequireFromString(most)); !got.Equal(decimal.RequireFromString(want)) {
			t.Errorf("%s: %s, want %s", most, got, want)
		}
	}
}

// A line is flat while a rate holds, steps where it changes and ends where it is not known; lines that end at one point
// share a mark, and marks never stand upon each other.
func TestChart(t *testing.T) {
	rate := func(s string) pricing.Cell { r, _ := pricing.ParseRate(s); return pricing.Priced(r) }
	none := pricing.NotOffered()
	steps := []step{
		{On: 2023_06_01, Cells: [5]pricing.Cell{rate("0.04"), rate("0.02"), none, none, none}},
		{On: 2024_06_01, Cells: [5]pricing.Cell{rate("0.03"), rate("0.02"), rate("0.02"), none, none}},
		{On: 2025_06_01, Cells: [5]pricing.Cell{rate("0.03"), {}, rate("0.02"), none, none}},
	}
	c := newChart(steps, 2026_06_01, func(n decimal.Decimal) string { return n.String() })
	var marketing, utility int
	for _, s := range c.segments {
		switch s.category {
		case 0:
			marketing++
		case 1:
			utility++
		}
	}
	if marketing != 3 || utility != 1 { // a rate that stays is one piece, however many cards have it
		t.Errorf("marketing has %d pieces, want 2 flat ones and 1 step; utility %d, want 1", marketing, utility)
	}
	if first := c.segments[0]; first.x1 != plotLeft || first.y1 != plotTop {
		t.Errorf("the highest rate begins at %d, %d", first.x1, first.y1)
	}
	if ends := apart([]mark{{100, 500, "U"}, {100, 500, "A"}, {100, 510, "S"}}); len(ends) != 2 || ends[0].text != "UA" || ends[1].y != 500+letterHeight {
		t.Errorf("%v", ends)
	}
	if len(c.years) != 3 || c.years[0].text != "2024" {
		t.Errorf("%v", c.years)
	}
}

// The program lists every page to show one: listing prices nothing.
func TestRoutesAreCheap(t *testing.T) {
	start := time.Now()
	for _, l := range app.Languages() {
		for _, country := range names.In(string(l.Locale())).All() {
			newPage(l, country.Code, &testVendor)
			app.CountryPath(l, country.Code)
		}
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("listing took %s", took)
	}
}
