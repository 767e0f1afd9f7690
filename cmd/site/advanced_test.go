package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// What few visitors need is unfolded and filled in by keyboard, says what is wrong beside it, stays open while it is
// emptied again, and is open for those who follow the link.
func TestAdvancedByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/pt/")
	p.WaitReady()
	openGroup(p, "provider")
	p.Fill("#fee-month", "49,90")
	p.WaitFor(`document.querySelector(".answer-label").innerText === "Meta e provedor por mês"`)
	p.WaitFor(`document.querySelector(".blocks")`)
	p.Fill("#markup", "muito")
	p.WaitFor(`document.getElementById("markup-problem") && document.querySelector(".outdated")`)
	p.WaitFor(`document.querySelector("#options-provider .option-state").innerText === "a corrigir"`)
	p.Fill("#markup", "10%")
	openGroup(p, "tax")
	enter(p, "tax-mode", "on_top")
	p.WaitFor(`document.getElementById("tax-rate")`)
	p.Fill("#tax-rate", "12,5")
	p.WaitFor(`location.hash === "#v=1&monthly=49.9&markup=10&tax=on_top&taxrate=12.5"`)
	p.Fill("#markup", "0")
	p.Fill("#fee-month", "0")
	enter(p, "tax-mode", "none")
	p.WaitFor(`!document.querySelector(".blocks")`)
	if !browser.Eval[bool](p, `document.querySelector("#options-provider").open`) {
		t.Error("folded away under the hands of the visitor")
	}
	other := b.Open(t, address)
	other.Goto("/en/#v=1&agent=25")
	other.WaitReady()
	other.WaitFor(`document.querySelector("#options-agent").open && !document.querySelector("#options-tax").open`)
}

// openGroup opens a group of the form by keyboard.
func openGroup(p *browser.Page, group string) {
	p.Type("#options-"+group+" > summary", "\r")
	p.WaitFor(fmt.Sprintf(`document.querySelector("#options-%s").open`, group))
}

// The browser's own names are suggested and checked: time zones, and currencies to see the total in. The approximate
// total stands beside the billed one, on paper too.
func TestNamesTheBrowserKnows(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/")
	p.WaitReady()
	openGroup(p, "rates")
	p.Fill("#zone", "America/Bogot")
	p.WaitFor(`document.getElementById("zone-problem")`)
	p.Fill("#zone", "America/Bogota")
	p.WaitFor(`!document.getElementById("zone-problem") && !document.querySelector(".outdated")`)
	p.WaitFor(`document.querySelectorAll("#zone-list option").length > 300`)
	openGroup(p, "shown")
	p.Fill("#shown-currency", "mxn")
	p.WaitFor(`document.getElementById("shown-currency").value === "MXN" && document.getElementById("shown-rate-problem")`)
	p.WaitFor(`document.querySelectorAll("#shown-currency-list option").length > 100`)
	p.WaitFor(`document.getElementById("shown-rate-label").innerText === "1 USD en MXN"`)
	p.Fill("#shown-rate", "18.5")
	p.WaitFor(`document.querySelector(".answer-shown strong").innerText === "≈ MXN\u00a0634.55"`)
	p.WaitFor(`document.querySelector(".total-figure").innerText.trim() === "34.30"`)
	p.WaitFor(`location.hash === "#v=1&zone=America%2FBogota&show=MXN&rate=18.5"`)
	p.OnPaper()
	if !browser.Eval[bool](p, `document.querySelector(".answer-shown").getBoundingClientRect().height > 0`) {
		t.Error("the approximate total is not printed")
	}
}

// A group that was opened before the program was ready stays open.
func TestOpenedBeforeTheProgram(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	openGroup(p, "tax")
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelector("#options-tax").open && !document.querySelector("#options-used").open`)
}

// Pictures of all that is folded away, with what is wrong in one field, for people to look at.
func TestScreenshotsOfOptions(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	for _, plan := range []struct{ name, path, wrong string }{
		{"blocks", "/es/#v=1&cur=COP&agent=25&fee=20&monthly=90000&markup=10&tax=on_top&taxrate=19&c=CO", "#tokens"},
		{"options-es", "/es/#v=1&zone=America%2FBogota&freeused=400&intl=1&intlhome=IN&fep=168&tax=on_top&taxrate=16&show=MXN&rate=18.5&c=EG&auth=500&aused=20&c=IN&c=PE", ""},
		{"options-pt", "/pt/#v=1&freeused=400&intl=1&intlsince=2026-12-01&tax=on_top&taxrate=18&show=BRL&rate=5.25&c=EG&auth=500&uused=150000", ""},
		{"options-en", "/en/", ""},
	} {
		for _, width := range []int64{360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto(plan.path)
				p.WaitReady()
				if plan.wrong != "" {
					p.Fill(plan.wrong, "-5")
					p.WaitFor(`document.querySelector(".problem")`)
				}
				file := filepath.Join(folder, fmt.Sprintf("%s-%d-%s.png", plan.name, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
