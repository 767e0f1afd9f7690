package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// A printed page is a quote on one sheet: the total, the plan, the lines, the card and its date, the link and room
// for the vendor's name, and nothing that could only be clicked.
func TestPrintedQuote(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	rooms := map[string]string{"es": "Proveedor", "pt": "Fornecedor", "en": "Vendor"}
	eachPage(t, func(t *testing.T, r app.Route) {
		if r.Default || r.Page != app.CalculatorPage {
			return
		}
		p := b.Open(t, address)
		p.Goto(r.Path + "#v=1&on=2026-10-01&numbers=2&c=AR&chats=12000&utility=25000&auth=500000")
		p.WaitReady()
		total, lines := p.Text("#total"), p.Text("table.lines tfoot td")
		p.OnPaper()
		text := pageText(p)
		for _, want := range []string{
			rooms[r.Lang], total, lines, "MSG-3: https://developers.facebook.com/", "Argentina", "2026", "USD", "MSG-3", "SVC-1",
			address + r.Path + "#v=1&on=2026-10-01&numbers=2&total=", "&c=AR&chats=12000&utility=25000&auth=500000",
		} {
			if !strings.Contains(text, want) {
				t.Errorf("the quote does not hold %q:\n%s", want, text)
			}
		}
		shown := browser.Eval[[]string](p, `[...document.querySelectorAll("a:not(.rule), button, input, select, [role=status], .notes, .eras, .free")]
			.filter((e) => e.checkVisibility() && e.getClientRects().length && !e.matches(".hidden-text")).map((e) => e.outerHTML)`)
		if len(shown) > 0 {
			t.Errorf("the quote shows %q", shown)
		}
		if sheets := bytes.Count(p.PDF(), []byte("/Type /Page\n")); sheets != 1 {
			t.Errorf("the quote takes %d sheets", sheets)
		}
	})
}

// The button opens the browser's dialog.
func TestPrintButton(t *testing.T) {
	t.Parallel()
	p := planned(t, "/es/", `window.print = () => { window.printed = true };`)
	p.Click(`.handover .actions a + button`)
	p.WaitFor(`window.printed`)
}
