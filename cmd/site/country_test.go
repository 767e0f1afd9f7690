package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Every country has a page in every language.
func TestEveryCountryHasAPage(t *testing.T) {
	pages := 0
	for _, r := range routesOf(&app.Vendor{Name: "Tarifario"}) {
		if r.Country != "" {
			pages++
		}
	}
	if pages != 3*246 {
		t.Errorf("%d pages, want 246 countries in 3 languages", pages)
	}
}

// A page is the same whether it is drawn alone or beside others.
func TestPagesDrawnAtOnceAreTheSame(t *testing.T) {
	s := builtSite(t)
	handler := newHandler(s.vendor, "", 0)
	all := routesOf(&s.vendor.Vendor)
	draw := func(r app.Route) ([]byte, error) { return prerender(handler, r, all, s, s.started["pages"], "") }
	var some []app.Route
	for i, r := range pagesRoutes(&s.vendor.Vendor) {
		if i%17 == 0 {
			some = append(some, r)
		}
	}
	together, err := drawAll(some, draw)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range some {
		alone, err := draw(r)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(together[i], alone) {
			t.Errorf("%s differs", r.Path)
		}
	}
}

// The currency chosen on the page of a country prices it, also when it was chosen before the program was ready, and goes
// along to the calculator; the history stays in dollars.
func TestCountryCurrency(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin(app.CountryPath(app.English, "MX"))
	p.WaitFor(`document.querySelector("#currency") !== null`)
	browser.Eval[bool](p, `(() => {
		const list = document.querySelector("#currency");
		list.value = "COP";
		return list.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelector(".country-now tbody .country-rate").textContent === "COP\u00a0145.9839"`)
	if chosen := browser.Eval[string](p, `document.querySelector("#currency").value`); chosen != "COP" {
		t.Errorf("the list shows %s", chosen)
	}
	browser.Eval[bool](p, `(() => {
		const list = document.querySelector("#currency");
		list.value = "INR";
		return list.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	p.WaitFor(`document.querySelector(".country-now tbody .country-rate").textContent === "INR\u00a02.9064" && location.hash === "#v=1&cur=INR"`)
	browser.Eval[bool](p, `history.back() || true`)
	p.WaitFor(`document.querySelector("#currency").value === "COP" && document.querySelector(".country-now tbody .country-rate").textContent === "COP\u00a0145.9839"`)
	browser.Eval[bool](p, `history.forward() || true`)
	p.WaitFor(`document.querySelector("#currency").value === "INR"`)
	if history := p.Text(".country-history tbody tr"); !strings.Contains(history, "0.0397") {
		t.Errorf("the newest row of the history: %q", history)
	}
	p.Click(".country-way")
	p.WaitAt("/en/")
	p.WaitFor(`location.hash.includes("cur=INR") && location.hash.includes("c=MX")`)
	p.WaitReady()
	p.WaitFor(`document.querySelector("#country").value === "Mexico"`)
}

// From the first price day after the newest card on the page warns that a newer one may be in force, and an address opens in
// the currency it names.
func TestCountryOnAPriceDay(t *testing.T) {
	t.Parallel()
	for on, warns := range map[string]bool{"2026-12-31": false, "2027-01-01": true} {
		p := testBrowser(t).Open(t, servedSite(t))
		p.Before(clockAt(on))
		p.Goto(app.CountryPath(app.English, "MX") + "#v=1&cur=COP")
		p.WaitReady()
		p.WaitFor(`document.querySelector(".country-now tbody .country-rate").textContent === "COP\u00a0145.9839"`)
		if got := browser.Eval[bool](p, `document.querySelector(".notices.warnings") !== null`); got != warns {
			t.Errorf("on %s the page warns: %v, want %v", on, got, warns)
		}
	}
}

// A locale chosen at the head of the page writes all of it.
func TestCountryLocale(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto(app.CountryPath(app.Spanish, "MX"))
	p.WaitReady()
	browser.Eval[bool](p, `(() => {
		const list = document.querySelector("#locale");
		list.value = "es-AR";
		return list.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	p.WaitFor(`document.querySelector(".country-now tbody .country-rate").textContent === "USD\u00a00,0397"`)
}
