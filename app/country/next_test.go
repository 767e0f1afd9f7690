package country

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/internal/nextcard"
	"github.com/tarifario/tarifario/pricing"
)

// coming is a page on a day where Meta has published the card of 2027-01-01 in US dollars.
func coming(t *testing.T, l app.Language, code string, c pricing.Currency, today pricing.Date) *Page {
	p := showing(l, code, c)
	p.asked.today, p.asked.cards = today, nextcard.Library(t)
	return p
}

// A card that is published ahead holds from its day on (RATE-1, RATE-3). Until the day before it the page shows the rates
// in force, all their currencies, and the next ones with their date; from its day on, those alone.
func TestNextCard(t *testing.T) {
	for _, c := range []struct {
		today     pricing.Date
		marketing string
		currency  string
		in        []pricing.Currency
		moved     bool // the history and the lead have the new card
	}{
		{0, "0.0397", "USD", []pricing.Currency{"USD", "COP", "INR", "MXN"}, false}, // drawn ahead, when the figures were compared
		{2026_11_29, "0.0397", "USD", []pricing.Currency{"USD", "COP", "INR", "MXN"}, false},
		{2026_12_31, "0.0397", "USD", []pricing.Currency{"USD", "COP", "INR", "MXN"}, false},
		{2027_01_01, "0.0420", "USD", []pricing.Currency{"USD"}, true},
	} {
		f := newFacts("MX", asked{today: c.today, cards: nextcard.Library(t)})
		rate, _ := f.card.Cell("Mexico", pricing.Marketing).Rate()
		steps := f.history()
		moved := steps[len(steps)-1].On == nextcard.On
		if rate.String() != c.marketing || !slices.Equal(f.choices, c.in) || moved != c.moved || (f.on == nextcard.On) != c.moved {
			t.Errorf("on %s: %s in %v, on %s, history to %s", c.today, rate, f.choices, f.on, steps[len(steps)-1].On)
		}
		html := golden.Drawn(t, coming(t, app.Spanish, "MX", "", c.today))
		const next = "Meta ya publicó la tabla siguiente, que rige desde el 1 de enero de 2027: marketing, USD\u00a00.0420; utilidad y autenticación, USD\u00a00.0090; servicio, USD\u00a00.0070."
		const since = "Desde el 1 de enero de 2027, cada mensaje"
		if strings.Contains(html, next) == c.moved || strings.Contains(html, since) != c.moved {
			t.Errorf("on %s the next card is told: %v, and is in force: %v", c.today, strings.Contains(html, next), strings.Contains(html, since))
		}
		if strings.Contains(html, "No se conoce ningún cambio posterior") != c.moved {
			t.Errorf("on %s the page says wrongly whether a change is known", c.today)
		}
	}
}

// Drawn ahead on the day a card begins, the page shows it without a clock.
func TestDrawnOnThePriceDay(t *testing.T) {
	defer func() { app.DrawnOn = 0 }()
	for on, want := range map[pricing.Date]string{2026_12_31: "USD\u00a00.0397", 2027_01_01: "USD\u00a00.0420"} {
		app.DrawnOn = on
		if html := golden.Drawn(t, coming(t, app.English, "MX", "", 0)); !strings.Contains(html, "marketing, "+want) {
			t.Errorf("drawn on %s it does not begin with %s", on, want)
		}
	}
}

// In a currency whose next card is not known the day of the change is told and no figure: none is carried over from
// another currency. What the next card does not say of a country is not known either.
func TestNextCardOfAnotherCurrency(t *testing.T) {
	html := golden.Drawn(t, coming(t, app.Portuguese, "BR", "", 2026_12_31))
	for _, want := range []string{"BRL\u00a00,3217", "Os preços mudam em 1º de janeiro de 2027; a tabela em BRL dessa data ainda não é conhecida."} {
		if !strings.Contains(html, want) {
			t.Errorf("%q is missing", want)
		}
	}
	html = golden.Drawn(t, coming(t, app.English, "CO", "USD", 2026_12_31))
	if want := "Meta has published the next card, in force from January 1, 2027: marketing, USD\u00a00.0130; utility and authentication, USD\u00a00.0008; service, not known."; !strings.Contains(html, want) {
		t.Errorf("%q is missing", want)
	}
}

// A rate is held "since" a month where the step before had another one, and "at least since" it where that step's is not
// known.
func TestHeldSince(t *testing.T) {
	for _, c := range []struct {
		code     string
		category int
		on       pricing.Date
		exact    bool
	}{
		{"MX", 0, 2026_10_01, true},  // 0.0305 before
		{"MX", 1, 2025_07_01, true},  // per conversation before
		{"MX", 2, 2025_10_01, false}, // unknown in July 2025
		{"BR", 2, 2025_10_01, false},
		{"CO", 1, 2025_10_01, true}, // 0.0002 before
		{"MX", 4, 2026_10_01, true}, // free before
	} {
		f := newFacts(c.code, asked{currency: "USD"})
		if on, exact := heldSince(f.history(), c.category); on != c.on || exact != c.exact {
			t.Errorf("%s, %s: since %s, exact %v; want %s, %v", c.code, categories[c.category], on, exact, c.on, c.exact)
		}
	}
	for l, want := range map[app.Language]string{
		app.Spanish: ">al menos desde oct 2025<", app.Portuguese: ">pelo menos desde out. de 2025<", app.English: ">since at least Oct 2025<",
	} {
		if html := golden.Drawn(t, showing(l, "BR", "USD")); strings.Count(html, want) != 1 {
			t.Errorf("%q stands there %d times, want once: authentication", want, strings.Count(html, want))
		}
	}
}

// Markets near by are told in a currency in which all are known: that of the page, or US dollars.
func TestNearMarketsHaveFigures(t *testing.T) {
	for _, c := range []struct {
		page *Page
		want string // of Argentina
	}{
		{showing(app.Portuguese, "BR", ""), "USD\u00a00,0618"}, // the page is in BRL, whose card knows Brazil alone
		{showing(app.Portuguese, "BR", "COP"), "COP\u00a0227,5361"},
		{showing(app.Portuguese, "BR", "USD"), "USD\u00a00,0618"},
	} {
		html := golden.Drawn(t, c.page)
		_, near, _ := strings.Cut(html, "Outros mercados da região")
		if !strings.Contains(near, c.want) || strings.Contains(near, "sem dado") {
			t.Errorf("in %s %s is missing, or a figure: %s", c.page.writer().facts.currency, c.want, near)
		}
	}
}
