package rates

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// ownLibrary has a card of the visitor's own in dollars and a provider's list in Singapore dollars, of which the site has no
// card. Both know Mexico alone.
func ownLibrary(t *testing.T) *ratecards.Library {
	t.Helper()
	card := func(owner pricing.Owner, currency string) ratecards.OwnCard {
		card, err := ratecards.Embedded().OwnCard("", owner, []byte(`{"effective": "2026-10-01", "currency": "`+currency+`", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0500", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`))
		if err != nil {
			t.Fatal(err)
		}
		return card
	}
	return ratecards.Embedded().With(card(pricing.Owner{Name: "Mi tabla"}, "USD"), card(pricing.Owner{Name: "Lista 7", Provider: "Acme"}, "SGD"))
}

// ownPageOf is the page of an address where the visitor has cards of their own.
func ownPageOf(t *testing.T, l app.Language, fragment string) *Page {
	t.Helper()
	p := NewPage(l, nobody)
	p.ask.Library = ownLibrary(t)
	p.open(fragment)
	return p
}

// A card of the visitor's own stands in place of the one of its currency and date, and wherever it is used or offered it is
// said to be theirs: of the site's 0.0397 for marketing in Mexico the table has 0.0500.
func TestOwnCards(t *testing.T) {
	golden.Check(t, "own-card-es", ownPageOf(t, app.Spanish, "v=1&q=%2B52"))
	golden.Check(t, "own-list-en", ownPageOf(t, app.English, "v=1&cur=SGD&q=mexico"))
	golden.Check(t, "own-versus-pt", ownPageOf(t, app.Portuguese, "v=1&cur=MXN&vs=SGD&q=mexico"))
}

// What is not on the site is offered while the visitor has it, and no longer.
func TestOwnCurrencies(t *testing.T) {
	with := ownPageOf(t, app.Spanish, "v=1&cur=SGD")
	if with.ask.Currency != "SGD" {
		t.Errorf("with a card of their own the visitor sees %s", with.ask.Currency)
	}
	if text := optionText(with.view.Controls.Currencies, "SGD"); text != "SGD · lista de Acme «Lista 7»" {
		t.Errorf("the currency is offered as %q", text)
	}
	if text := optionText(with.view.Controls.Dates, "2026-10-01"); text != "1 de octubre de 2026 · lista de Acme" {
		t.Errorf("the date is offered as %q", text)
	}
	without := DecodeFragment(EncodeFragment(with.ask, nobody), nobody, nil)
	if without.Currency != "USD" {
		t.Errorf("without it they see %s", without.Currency)
	}
}

func optionText(list []app.OptionView, value string) string {
	at := slices.IndexFunc(list, func(o app.OptionView) bool { return o.Value == value })
	if at < 0 {
		return ""
	}
	return list[at].Text
}

// A figure of the visitor's own is none that the site's files could confirm.
func TestOwnFiguresAreNotMarked(t *testing.T) {
	if html := golden.Drawn(t, ownPageOf(t, app.Spanish, "v=1&q=%2B52")); strings.Contains(html, "data-card") {
		t.Error("a figure of the visitor's own card is marked as one of the site's")
	}
}

// A card of the visitor's own that is newer than the site's holds until the price day after it.
func TestOwnNewerCard(t *testing.T) {
	card, err := ratecards.Embedded().OwnCard("", pricing.Owner{Name: "Enero"}, []byte(`{"effective": "2027-01-01", "currency": "USD", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0500", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for on, notices := range map[string]int{"2027-01-01": 0, "2027-03-31": 0, "2027-04-01": 1} {
		p := NewPage(app.Spanish, nobody)
		p.ask.Library = ratecards.Embedded().With(card)
		p.open("v=1&on=" + on)
		if got := len(p.view.Card.Notices); got != notices {
			t.Errorf("on %s there are %d notices, want %d", on, got, notices)
		}
	}
}

// Files say whose the card is.
func TestOwnFiles(t *testing.T) {
	p := ownPageOf(t, app.Spanish, "v=1&cur=SGD&q=mexico")
	sheet, err := fileSpreadsheet.write(p.answer, app.Mexico)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(sheet), "Marketing (2026-10-01-SGD-own: lista de Acme «Lista 7»)") {
		t.Errorf("the file for spreadsheets has %s", sheet)
	}
	document, err := fileJSON.write(p.answer, app.Mexico)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"status": "own"`, `"name": "Lista 7"`, `"provider": "Acme"`} {
		if !strings.Contains(string(document), want) {
			t.Errorf("the file for programs lacks %s", want)
		}
	}
}

// A link in a currency of which only its sender has a card shows dollars and says so; it keeps what it asks until another
// currency is chosen, and needs no word where the visitor has the card.
func TestMissedCurrency(t *testing.T) {
	p := NewPage(app.English, nobody)
	p.open("v=1&cur=SGD")
	const said = "The link asks for the card in SGD, which is not here: it may be one that its sender loaded. The one in USD is shown."
	if !slices.Contains(p.view.Card.Notices, said) {
		t.Errorf("the notices are %q", p.view.Card.Notices)
	}
	if p.ask = p.ask.in("EUR"); p.ask.Missed != "" || EncodeFragment(p.ask, nobody) != "v=1&cur=EUR" {
		t.Errorf("after a choice it asks %+v", p.ask)
	}
	own := ownPageOf(t, app.English, "v=1&cur=SGD")
	if own.ask.Missed != "" || own.ask.Currency != "SGD" {
		t.Errorf("with the card it asks %+v", own.ask)
	}
}
