package rates

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// A market is found by the name of a country in any of the three languages, its own name, a dialling code or a number.
func TestSearchFindsMarkets(t *testing.T) {
	for _, c := range []struct {
		text string
		l    app.Locale
		on   pricing.Date
		want string // markets, then the places, the likeliest first
	}{
		{"mex", app.Mexico, 2026_10_01, "Mexico: MX"},
		{"MÉXICO", app.USA, 2026_10_01, "Mexico: MX"},
		{"mejico", app.Mexico, 2026_10_01, "Mexico: MX"},
		{"Méjico", app.USA, 2026_10_01, "Mexico: MX"},
		{"resto de latinoamérica", app.Mexico, 2026_10_01, "Rest of Latin America: "},
		{"oriente medio", app.Mexico, 2026_10_01, "Rest of Middle East: "},
		{"wa.me/5281123456789", app.Mexico, 2026_10_01, "Mexico: MX"},
		{"https://wa.me/5511912345678?text=Oi", app.Brazil, 2026_10_01, "Brazil: BR"},
		{"tel:+44-20-7946-0000", app.USA, 2026_10_01, "United Kingdom: GB"},
		{"tel:", app.USA, 2026_10_01, ": "},
		{"+44", app.USA, 2026_10_01, "United Kingdom: GB GG JE IM"},
		{"guernsey", app.USA, 2026_10_01, "Other: GG"}, // known by its ISO code alone, see MKT-7
		{"379", app.USA, 2026_10_01, "Other: VA"},
		{"Germany", app.Mexico, 2026_10_01, "Germany: DE"},
		{"alemanha", app.USA, 2026_10_01, "Germany: DE"},
		{"uru", app.Mexico, 2026_10_01, "Rest of Latin America: UY"},
		{"uk", app.USA, 2026_10_01, "Ukraine, United Kingdom: GB UA"},
		{"resto de áfrica", app.Brazil, 2026_10_01, "Rest of Africa: "},
		{"outros países da áfrica", app.Mexico, 2026_10_01, "Rest of Africa: "},
		{"52", app.Mexico, 2026_10_01, "Mexico: MX"},
		{"+52", app.USA, 2026_10_01, "Mexico: MX"},
		{"0052", app.USA, 2026_10_01, "Mexico: MX"},
		{"+52 81 1234 5678", app.Mexico, 2026_10_01, "Mexico: MX"},
		{"+1 (416) 555-0100", app.Mexico, 2026_10_01, "North America: CA"},
		{"+18095550100", app.Mexico, 2026_10_01, "Rest of Latin America: DO"},
		{"+212 612 345678", app.Mexico, 2026_10_01, "Morocco: MA"},
		{"+212 612 345678", app.Mexico, 2026_09_30, "Rest of Africa: MA"},
		{"rumania", app.Mexico, 2026_06_30, "Rest of Central & Eastern Europe: RO"},
		{"rumania", app.Mexico, 2026_07_01, "Romania: RO"},
		{"+999 1234567", app.Mexico, 2026_10_01, "Other: "},
		{"999", app.Mexico, 2026_10_01, ": "},
		{"xyz", app.Mexico, 2026_10_01, ": "},
		{"!!", app.Mexico, 2026_10_01, ": "},
		{"012 345 6789", app.Mexico, 2026_10_01, ": "},
	} {
		f := search(c.text, c.l, c.on)
		var found, places []string
		for m := range f.markets {
			found = append(found, string(m))
		}
		slices.Sort(found)
		for _, p := range f.places {
			if p.territory != "" {
				places = append(places, string(p.territory))
			}
		}
		if got := strings.Join(found, ", ") + ": " + strings.Join(places, " "); got != c.want {
			t.Errorf("%q on %s: got %q, want %q", c.text, c.on, got, c.want)
		}
	}
	if f := search(" ", app.Mexico, 2026_10_01); f.asked {
		t.Error("blanks are a search")
	}
}

// What was found says the country, its market and since when.
func TestSearchSaysSinceWhen(t *testing.T) {
	for _, c := range []struct{ lang, fragment, want string }{
		{"es", "v=1&q=rumania", "Rumania | mercado propio desde el 1 de julio de 2026; antes, Resto de Europa Central y del Este."},
		{"pt", "v=1&q=uruguai", "Uruguai | mercado Outros países da América Latina, desde que há tabelas por mercado."},
		{"en", "v=1&q=%2B40721234567", "+40721234567 · | Romania | a market of its own since July 1, 2026; before that, Rest of Central & Eastern Europe."},
		{"es", "v=1&on=2026-07-01&q=marruecos", "Marruecos | mercado Resto de África, desde que hay tablas por mercado. Mercado propio desde el 1 de octubre de 2026."},
		{"en", "v=1&q=zimbabwe", "Zimbabwe | market Rest of Africa since October 1, 2025; before that, Other countries."},
		{"en", "v=1&q=nauru", "Nauru | market Other countries, ever since there have been cards by market. Meta's list does not name this country."},
		{"en", "v=1&q=jersey", "Jersey | market Other countries, ever since there have been cards by market. Meta's list does not name this country. Its numbers cannot be told from those of “United Kingdom”, and are most likely billed as such."},
		{"en", "v=1&q=%2B9991234567", "+9991234567: its code belongs to no country on Meta's list. | market Other countries, ever since there have been cards by market."},
	} {
		p := NewPage(app.Language(c.lang), nobody)
		p.open(c.fragment)
		places := p.view.Found.Places
		if len(places) != 1 {
			t.Errorf("%s: %d places", c.fragment, len(places))
			continue
		}
		var got []string
		for _, part := range []string{places[0].Number, places[0].Country, places[0].Sentences} {
			if part != "" {
				got = append(got, part)
			}
		}
		if said := strings.Join(got, " | "); said != c.want {
			t.Errorf("%s: got %q, want %q", c.fragment, said, c.want)
		}
	}
}

// Of a number that shares its code with a listed country it is said as what it is billed.
func TestSearchOfSharedCodes(t *testing.T) {
	p := NewPage(app.English, nobody)
	p.open("v=1&q=%2B44+1481+960+194")
	places := p.view.Found.Places
	if len(places) != 1 || places[0].Country != "Guernsey" || !strings.Contains(places[0].Sentences, "market United Kingdom") ||
		!strings.Contains(places[0].Sentences, "billed as “United Kingdom”") {
		t.Errorf("got %+v", places)
	}
}

// A search that finds nothing says so, and one that is no phone number says why.
func TestSearchFindsNothing(t *testing.T) {
	for fragment, want := range map[string]string{
		"v=1&q=xyz":                "Ningún país, mercado, código ni número coincide con «xyz».",
		"v=1&q=0812345678":         "Empieza con 0: falta el código del país.",
		"v=1&q=123456789012345678": "Es demasiado largo para un teléfono: con el código del país tiene 15 cifras como máximo.",
		"v=1&q=52%2B8112345678":    "El signo + va una sola vez, al principio.",
	} {
		p := NewPage(app.Spanish, nobody)
		p.open(fragment)
		if got := p.view.Table.Empty; got != want || len(p.view.Table.Rows) != 0 {
			t.Errorf("%s: got %q with %d rows, want %q", fragment, got, len(p.view.Table.Rows), want)
		}
	}
}

// DLV-10: whoever looks for the United States, in the page or in a frame, is told that marketing is not delivered there, from
// 1 April 2025 on. The market has a rate all the same, and Canada is in it.
func TestMarketingIsNotDeliveredToTheUnitedStates(t *testing.T) {
	const said = "Meta has not delivered marketing messages to United States numbers since April 1, 2025"
	for _, c := range []struct {
		country pricing.Territory
		query   string
		on      string
		told    bool
	}{
		{"US", "united+states", "2026-10-01", true},
		{"US", "united+states", "2025-04-01", true},
		{"US", "united+states", "2025-03-31", false},
		{"CA", "canada", "2026-10-01", false},
	} {
		p := NewPage(app.English, nobody)
		p.open("v=1&q=" + c.query + "&on=" + c.on)
		places := p.view.Found.Places
		if len(places) == 0 || strings.Contains(places[0].Sentences, said) != c.told {
			t.Errorf("%s on %s: found %+v", c.country, c.on, places)
		}
	}
	for on, told := range map[pricing.Date]bool{2025_03_31: false, 2025_04_01: true} {
		e := NewEmbed(app.English, nobody)
		e.country, e.ask = "US", e.ask.on(on)
		if got := strings.Contains(golden.Drawn(t, e), said); got != told {
			t.Errorf("a frame on %s tells: %v", on, got)
		}
	}
}
