package own

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// noon is the middle of a day in every time zone a test may run in.
const noon pricing.Instant = 1_795_953_600_000 // 2026-11-29 12:00 UTC

// panelWith is a panel on a device that keeps cards.
func panelWith(t *testing.T, l app.Locale, cards ...document.OwnCard) *Panel {
	t.Helper()
	p := &Panel{Locale: l, shelf: shelf{storage: newMemory()}}
	for i := len(cards) - 1; i >= 0; i-- { // the last kept comes first
		cards[i].Added = noon
		if wrong := p.shelf.add(cards[i]); wrong != noFault {
			t.Fatalf("%s was not kept: %d", cards[i].Name, wrong)
		}
	}
	return p
}

// The panel as drawn: with cards of each kind, one of them getting another name, with what a file lacks or has wrong, with a
// card that is looked at, once one was removed, and where the browser keeps nothing.
func TestPanels(t *testing.T) {
	list := kept("Lista 7", "2026-10-01", "SGD", true)
	list.Provider = "Acme"
	two := []document.OwnCard{kept("Mi tabla", "2026-10-01", "USD", true), kept("Otra", "2026-07-01", "USD", false), list}

	renaming := panelWith(t, app.Brazil, two...)
	renaming.renaming, renaming.renamed, renaming.problem = "Otra", "Mi tabla", faultTaken

	asked := panelWith(t, app.Mexico)
	asked.show(read("mi tabla.csv", []byte("Market,Marketing,Utility,Authentication,Authentication-International,Service\nMexico,0.0794,0.0170,0.0170,n/a,0.0170\n")))

	broken := panelWith(t, app.USA)
	broken.show(read("broken.csv", []byte("Market,Currency,Marketing,Utility,Authentication,Service\nMexiko,USD,0.0397,0.0085,0.0085,0.0085\nBrazil,USD,1e-3,0.0068,0.0068,0.0068\n")))
	broken.reading.effective = 2026_10_01
	broken.reading.judge()

	preview := panelWith(t, app.Brazil, two[0])
	preview.show(read("Tabela.json", []byte(ownText("2026-10-01", "USD"))))
	preview.provider, preview.problem = true, faultProvider

	refused := panelWith(t, app.Mexico)
	refused.show(read("tarifas.xlsx", []byte("PK\x03\x04")))

	removed := panelWith(t, app.USA, two...)
	gone, at, _ := removed.shelf.remove("Otra")
	removed.removed, removed.at, removed.said = &gone, at, nowRemoved(app.English, "Otra")

	blocked := panelWith(t, app.Mexico)
	blocked.shelf.storage = &memory{texts: map[string]string{}, fleeting: true}
	blocked.shelf.aside = "{broken"

	for name, p := range map[string]*Panel{
		"none-es": panelWith(t, app.Mexico), "kept-es": panelWith(t, app.Mexico, two...), "renaming-pt": renaming, "asked-es": asked,
		"broken-en": broken, "preview-pt": preview, "refused-es": refused, "removed-en": removed, "blocked-es": blocked,
	} {
		t.Run(name, func(t *testing.T) { golden.Check(t, name, p) })
	}
}
