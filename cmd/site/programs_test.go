package main

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Every route is shown by one program, and no two are the same.
func TestRoutesDiffer(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range routesOf(&builtSite(t).vendor.Vendor) {
		if seen[r.Path] {
			t.Errorf("two pages live at %s", r.Path)
		}
		seen[r.Path] = true
	}
}

// A link to a page of another program is loaded by the browser, also below a folder, and the way back leads back.
func TestLinksBetweenPrograms(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedIn(t, "/x/y", siteHandler(t)))
	p.Goto("/es/#v=1&c=MX&chats=5000")
	p.WaitReady()
	p.Click(`.pages a[href$="tarifas/"]`)
	p.WaitAt("/es/tarifas/")
	p.WaitReady()
	p.Click(`.languages a[hreflang="pt"]`)
	p.WaitAt("/pt/tarifas/")
	p.WaitFor(`document.documentElement.lang === "pt"`)
	browser.Eval[bool](p, `history.go(-2) || true`)
	p.WaitAt("/es/")
	p.WaitReady()
	p.WaitFor(`document.querySelector("#chats").value.replace(",", "") === "5000"`)
}

// The program of a page that reads right without it starts when the page is idle, or at the first touch; who saves data
// loads it by a touch alone. So it is on the page of rates, in the guide and on the page of a country.
func TestProgramStartsLater(t *testing.T) {
	t.Parallel()
	const programs = `performance.getEntriesByType("resource").filter((e) => e.name.endsWith(".wasm")).length`
	idle, saving := testBrowser(t).Open(t, servedSite(t)), testBrowser(t).Open(t, servedSite(t))
	saving.Before(`Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } })`)
	for _, page := range []string{app.Path(app.Spanish, app.RatesPage), app.Path(app.Spanish, app.GuidePage), app.CountryPath(app.Spanish, "MX")} {
		idle.Goto(page)
		idle.WaitReady()

		saving.Goto(page)
		browser.Eval[bool](saving, `new Promise((done) => setTimeout(() => done(true), 500))`)
		if n := browser.Eval[int](saving, programs); n != 0 {
			t.Errorf("%s: %d programs were loaded by one who saves data", page, n)
		}
		saving.Click("h1")
		saving.WaitReady()
		if n := browser.Eval[int](saving, programs); n != 1 {
			t.Errorf("%s: %d programs were loaded by a touch", page, n)
		}
	}
}
