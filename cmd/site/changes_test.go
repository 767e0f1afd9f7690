package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// A panel opens by keyboard, tells what it holds, and what is asked in it stands in the address and opens it again.
func TestChangesAreToldWhenAsked(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/#v=1&c=MX")
	p.WaitReady()
	if got := browser.Eval[int](p, `document.querySelectorAll("table.changes").length`); got != 0 {
		t.Fatalf("%d comparisons while the panel is folded", got)
	}
	browser.Eval[bool](p, `document.querySelector("details:has(#change) > summary").focus() || true`)
	p.Type("details:has(#change) > summary", "\r")
	p.WaitFor(`document.querySelector("table.changes tfoot td:last-child")?.textContent === "+17.2650"`)
	choose := func(value string) {
		browser.Eval[bool](p, fmt.Sprintf(`(c => { c.value = %q; return c.dispatchEvent(new Event("change", { bubbles: true })) })(document.querySelector("#change"))`, value))
	}
	choose("2025-07-01")
	p.WaitFor(`document.querySelector("table.changes thead th:nth-child(3)").textContent === "July 1, 2025"`)
	choose("date")
	p.WaitFor(`document.querySelector("#before")`)
	p.WaitFor(`location.hash === "#v=1&change=date&c=MX"`)

	p.Goto("/en/#v=1&change=2025-07-01&quote=0.045&c=MX")
	p.WaitReady()
	p.WaitFor(`document.querySelector("details:has(#change)").open && document.querySelector("details:has(#quoted-rate)").open`)
	p.WaitFor(`document.querySelector(".verdict")?.textContent.includes("13.4%")`)
	p.Fill("#quoted-rate", "0.0397")
	p.WaitFor(`document.querySelector(".verdict").textContent === "This is Meta's rate: no mark-up."`)
	p.Fill("#quoted-rate", "cheap")
	p.WaitFor(`document.querySelector("#quoted-rate-problem") && document.querySelector("details:has(#quoted-rate) .outdated-note")`)
	if got := p.Text("#total .total-figure"); got != "34.30" {
		t.Errorf("a quote changed the total: %s", got)
	}
}

// A plan that keeps an earlier card says what it costs today, and takes today's card at a press.
func TestTodaysPriceOfAnOldLink(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/#v=1&on=CBP-1")
	p.WaitReady()
	p.WaitFor(`document.querySelector(".today button")`)
	p.Click(".today button")
	p.WaitFor(`!document.querySelector(".today") && document.querySelector("#when").value === "latest"`)
	if got := p.Text("#total .total-figure"); got != "34.30" {
		t.Errorf("at today's price the total is %s", got)
	}
}

// TestScreenshotsOfChanges takes pictures of the panels and of today's price, into the folder named by SITE_SCREENSHOTS.
func TestScreenshotsOfChanges(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	b, address := testBrowser(t), servedSite(t)
	looks := []struct {
		width  int64
		scheme string
	}{{360, "light"}, {1280, "dark"}, {1920, "light"}}
	for _, page := range []struct{ name, path string }{
		{"changes-es", "/es/#v=1&change=date&on=2025-03-15&quote=0.045&total=30"},
		{"changes-pt", "/pt/#v=1&change=2025-07-01&quote=0.02&quotefor=utility&c=AR&utility=150000&c=UY&inwindow=0"},
		{"changes-en", "/en/#v=1&change=2026-07-01&cur=COP&c=CO&quote=500&quotefor=service&monthly=49000&tax=on_top&taxrate=19"},
	} {
		for _, look := range looks {
			p := b.Open(t, address)
			p.Look(look.width, look.scheme)
			p.Goto(page.path)
			p.WaitReady()
			p.WaitFor(`document.querySelector("table.changes, .fold .nothing")`)
			file := filepath.Join(folder, fmt.Sprintf("%s-%d-%s.png", page.name, look.width, look.scheme))
			browser.Eval[bool](p, `(document.querySelectorAll(".intro, .top, .results > :not(.fold, .today)").forEach((e) => e.style.display = "none"), true)`)
			if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
