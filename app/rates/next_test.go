package rates

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/nextcard"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// pageOnDay is the page of an address on a day, of the cards of a library.
func pageOnDay(l app.Language, library *ratecards.Library, fragment string, today pricing.Date) *Page {
	p := NewPage(l, nobody)
	p.ask.Library, p.ask.Today = library, today
	p.open(fragment)
	return p
}

// marketingIn is the first figure of a row.
func marketingIn(p *Page, key string) string {
	at := slices.IndexFunc(p.view.Table.Rows, func(r RowView) bool { return r.Key == key })
	return p.view.Table.Rows[at].Cells[0].Figures[0].Text
}

// A card that is published ahead is offered with its date and is not the one the page opens with before its day; nor is one
// of the visitor's own. The day before it begins and the day it does.
func TestNextCard(t *testing.T) {
	january, err := ratecards.Embedded().OwnCard("", pricing.Owner{Name: "Enero"}, []byte(`{"effective": "2027-01-01", "currency": "USD", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0420", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name           string
		library        *ratecards.Library
		heading, later string // while it has not begun
		next           string
	}{
		{"Meta's", nextcard.Library(t), "Tabla en USD vigente del 1 de octubre de 2026 al 31 de diciembre de 2026", "1 de enero de 2027 · aún no rige",
			"La siguiente rige desde el 1 de enero de 2027."},
		{"own", ratecards.Embedded().With(january), "Tabla en USD vigente desde el 1 de octubre de 2026", "1 de enero de 2027 · tabla propia · aún no rige",
			"La siguiente rige desde el 1 de enero de 2027 (tabla propia «Enero»)."},
	} {
		for _, today := range []pricing.Date{0, 2026_11_29, 2026_12_31} {
			p := pageOnDay(app.Spanish, c.library, "q=mexico", today)
			v := &p.view
			if v.Card.Heading != c.heading || marketingIn(p, "MX") != "0.0397" || optionText(v.Controls.Dates, newestOption) != "La vigente: 1 de octubre de 2026" {
				t.Errorf("%s on %s: %q, %s, %q", c.name, today, v.Card.Heading, marketingIn(p, "MX"), optionText(v.Controls.Dates, newestOption))
			}
			if got := optionText(v.Controls.Dates, "2027-01-01"); got != c.later || !slices.Contains(v.Card.Sentences, c.next) {
				t.Errorf("%s on %s the next card is offered as %q and told in %q", c.name, today, got, v.Card.Sentences)
			}
			if len(v.Card.Notices) != 0 {
				t.Errorf("%s on %s: %q", c.name, today, v.Card.Notices)
			}
		}
		p := pageOnDay(app.Spanish, c.library, "", 2027_01_01)
		if heading := p.view.Card.Heading; heading != "Tabla en USD vigente desde el 1 de enero de 2027" || marketingIn(p, "MX") != "0.0420" || len(p.view.Card.Notices) != 0 {
			t.Errorf("%s on its day: %q, %s, %q", c.name, heading, marketingIn(p, "MX"), p.view.Card.Notices)
		}
		ahead := pageOnDay(app.English, c.library, "v=1&on=2027-01-01", 2026_12_31)
		if want := "USD rate card in force from January 1, 2027"; ahead.view.Card.Heading != want {
			t.Errorf("%s, asked for ahead: %q, want %q", c.name, ahead.view.Card.Heading, want)
		}
	}
}

// While only dollars have a next card the others keep theirs, to the last day; then their card has ended.
func TestNextCardOfAnotherCurrency(t *testing.T) {
	library := nextcard.Library(t)
	for today, want := range map[pricing.Date]string{
		2026_12_31: "BRL rate card in force from October 1, 2026 to December 31, 2026 ",
		2027_01_01: "BRL rate card in force from October 1, 2026 to December 31, 2026 This card was in force until December 31, 2026. The one after it in BRL is not known.",
	} {
		p := pageOnDay(app.English, library, "v=1&cur=BRL", today)
		if got := p.view.Card.Heading + " " + strings.Join(p.view.Card.Notices, " "); got != want {
			t.Errorf("on %s: %q, want %q", today, got, want)
		}
	}
	if got := optionText(pageOnDay(app.English, library, "v=1&cur=BRL", 2027_01_01).view.Controls.Dates, newestOption); got != "Newest: October 1, 2026" {
		t.Errorf("a card that has ended is offered as %q", got)
	}
}

// RATE-3, RATE-10: from the first price day after the newest card on, the page says that a newer one may be in force; not of
// a card that has ended, which is said, nor of a provider's list, whose days are the provider's.
func TestNewerCardIsDue(t *testing.T) {
	const due = "A newer card may have been in force since January 1, 2027. The last one this page knows is that of October 1, 2026: check Meta's own."
	for _, c := range []struct {
		library  *ratecards.Library
		fragment string
		today    pricing.Date
		want     string
	}{
		{nil, "", 0, ""},
		{nil, "", 2026_12_31, ""},
		{nil, "", 2027_01_01, due},
		{nil, "", 2027_01_05, due},
		{nil, "v=1&on=2026-07-01", 2027_01_05, ""}, // has ended
		{nil, "v=1&on=2027-01-05", 2027_01_05, "January 5, 2027 lies beyond the last known card, of October 1, 2026. Meta may change prices on January 1, 2027: these are that card's figures, not those of that day."},
		{nil, "v=1&cur=CLP", 2027_01_05, "This card was in force until September 30, 2026. The one after it in CLP is not known."},
		{ownLibrary(t), "v=1&cur=SGD", 2027_01_05, ""},
		{nextcard.Library(t), "", 2027_03_31, ""},
		{nextcard.Library(t), "", 2027_04_01, "A newer card may have been in force since April 1, 2027. The last one this page knows is that of January 1, 2027: check Meta's own."},
	} {
		if got := strings.Join(pageOnDay(app.English, c.library, c.fragment, c.today).view.Card.Notices, " "); got != c.want {
			t.Errorf("%q on %s: %q, want %q", c.fragment, c.today, got, c.want)
		}
	}
}
