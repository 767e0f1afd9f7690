package main

import (
	"fmt"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// first is the name in the first row of the table of rates that is not pinned.
const firstMarket = `document.querySelector(".rates-table tbody:last-child .market-name")?.textContent`

// What is chosen, sorted, pinned and searched stands in the address, one can go back step by step, and the address opens
// the same page.
func TestRatesAreAskedFor(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/rates/")
	p.WaitReady()
	p.WaitFor(firstMarket + ` === "Argentina"`)
	p.Click("#sort-marketing")
	p.WaitFor(firstMarket + ` === "Türkiye" && location.hash === "#v=1&sort=marketing"`)
	if got := browser.Eval[string](p, `document.querySelector("th:has(#sort-marketing)").ariaSort`); got != "ascending" {
		t.Errorf("the column is %s", got)
	}
	p.Click("#sort-marketing")
	p.WaitFor(firstMarket + ` === "Netherlands" && location.hash === "#v=1&sort=-marketing"`)
	p.Click("#pin-MX")
	p.WaitFor(`document.querySelector(".pinned .market-name")?.textContent === "Mexico"`)
	p.WaitFor(`document.activeElement?.id === "pin-MX" && document.activeElement.ariaPressed === "true"`)
	choose := func(name, value string) {
		browser.Eval[bool](p, fmt.Sprintf(`(c => { c.value = %q; return c.dispatchEvent(new Event("change", { bubbles: true })) })(document.querySelector("#%s"))`, value, name))
	}
	choose("versus", "2026-07-01")
	p.WaitFor(`document.querySelector(".pinned .shift.more")?.textContent.includes("+30.2%")`)
	p.WaitFor(`document.querySelector(".announced")?.textContent.includes("Mexico")`)
	p.Fill("#search", "morocco")
	p.WaitFor(firstMarket + ` === "Morocco" && location.hash === "#v=1&vs=2026-07-01&pin=MX&sort=-marketing&q=morocco"`)
	steps := []string{"#v=1&pin=MX&sort=-marketing", "#v=1&sort=-marketing", "#v=1&sort=marketing", ""}
	for _, want := range steps {
		browser.Eval[bool](p, `history.back() || true`)
		p.WaitFor(fmt.Sprintf("location.hash === %q", want))
	}
	p.WaitFor(firstMarket + ` === "Argentina" && !document.querySelector(".pinned") && document.querySelector("#search").value === "" && document.querySelector("#versus").value === "none"`)

	fresh := testBrowser(t).Open(t, servedSite(t))
	fresh.Goto("/en/rates/#v=1&vs=2026-07-01&pin=MX&sort=-marketing&q=morocco")
	fresh.WaitReady()
	fresh.WaitFor(firstMarket + ` === "Morocco" && document.querySelector("#search").value === "morocco" && document.querySelector("#versus").value === "2026-07-01"`)
	if got := browser.Eval[string](fresh, `document.querySelector(".languages a[lang=es]").getAttribute("href")`); got != "../../es/tarifas/#v=1&vs=2026-07-01&pin=MX&sort=-marketing&q=morocco" {
		t.Errorf("the Spanish page is at %s", got)
	}
}

// A date of one's own is written into a field that comes when it is asked for; an empty search result can be cleared.
func TestRatesOfAnyDate(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/tarifas/#v=1&on=2025-12-15&q=nada+de+esto")
	p.WaitReady()
	p.WaitFor(`document.querySelector("#when").value === "date" && document.querySelector("#date").value === "2025-12-15"`)
	p.WaitFor(`document.querySelector(".rates-empty")?.textContent.includes("nada de esto")`)
	p.Click("#show-all")
	p.WaitFor(`document.querySelectorAll(".rates-table tbody tr").length === 32 && document.activeElement?.id === "search" && document.activeElement.value === ""`)
	browser.Eval[bool](p, `(c => { c.value = "2027-02-01"; return c.dispatchEvent(new Event("change", { bubbles: true })) })(document.querySelector("#date"))`)
	p.WaitFor(`document.querySelector(".rates-notice")?.textContent.includes("1 de febrero de 2027") && location.hash === "#v=1&on=2027-02-01"`)
	browser.Eval[bool](p, `(c => { c.value = "CLP"; return c.dispatchEvent(new Event("change", { bubbles: true })) })(document.querySelector("#currency"))`)
	p.WaitFor(`!document.querySelector(".rates-table") && document.querySelector(".rates-notice")?.textContent.includes("CLP")`)
}

// What was typed, chosen and pressed before the program was ready is done when it is.
func TestRatesAreAskedForEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/tarifas/")
	p.Fill("#search", "méx")
	browser.Eval[bool](p, `(c => { c.value = "2026-07-01"; return c.dispatchEvent(new Event("change", { bubbles: true })) })(document.querySelector("#versus"))`)
	p.Click("#pin-BR")
	browser.Eval[bool](p, `document.querySelector("#search").focus() || true`)
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelector(".pinned .market-name")?.textContent === "Brasil"`)
	p.WaitFor(firstMarket + ` === "México" && document.querySelector("#search").value === "méx" && document.querySelector("#versus").value === "2026-07-01"`)
	p.WaitFor(`location.hash === "#v=1&vs=2026-07-01&pin=BR&q=m%C3%A9x"`)
}

// The table can be used by everybody in every state it has.
func TestRatesAreAccessible(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	for name, path := range map[string]string{
		"two dates":      "/es/tarifas/#v=1&vs=2026-07-01&pin=MX&q=%2B212",
		"two currencies": "/pt/tarifas/#v=1&vs=COP&sort=-marketing",
		"nothing found":  "/en/rates/#v=1&q=xyz",
		"inferred":       "/en/rates/#v=1&cur=EUR&inferred=1&on=2027-03-01",
		"no card":        "/es/tarifas/#v=1&cur=CLP&on=2027-01-01",
	} {
		p := b.Open(t, address)
		p.Goto(path)
		p.WaitReady()
		for scheme, width := range map[string]int64{"light": 320, "dark": 1280} {
			p.Look(width, scheme)
			checkAccessible(t, p, fmt.Sprintf("%s, %d, %s", name, width, scheme))
			if wide := browser.Eval[int](p, `document.documentElement.scrollWidth`); wide > int(width) {
				t.Errorf("%s: at %d pixels the page is %d wide", name, width, wide)
			}
		}
	}
}

// A file is written of what is shown.
func TestRatesAreTakenAlong(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`window.kept = []; URL.createObjectURL = (blob) => { blob.text().then((text) => kept.push(text)); return "#" };
		HTMLAnchorElement.prototype.click = function () { kept.push(this.download) }`)
	p.Goto("/es/tarifas/#v=1&q=peru")
	p.WaitReady()
	p.Click("#file-machine")
	p.WaitFor(`kept.length === 2`)
	if got := browser.Eval[string](p, `kept.find((k) => k.endsWith(".csv"))`); got != "tarifario-2026-10-01-USD-figures.csv" {
		t.Errorf("the file is called %s", got)
	}
	p.WaitFor(`kept.some((k) => k.includes("Peru,Peru,PE,marketing,priced,0.0703"))`)
}
