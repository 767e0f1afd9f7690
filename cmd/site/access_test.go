package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// everything is a plan that shows every part of the page, results and something wrong included.
const everything = "#v=1&cur=EUR&agent=20&fee=1&markup=5&tax=on_top&taxrate=16&zone=x&freeused=1&intl=1&fep=168&show=MXN&rate=18&c=MX&c=EG&aused=5&c=CO"

// states are the states a page is checked in.
var states = map[string]string{
	"as it opens":           "",
	"everything and errors": everything,
	"no country, no total":  "#v=1&agent=20&fee=1&markup=5&tax=on_top&taxrate=x&c=MX&c=XX&c=CO",
	"ten countries":         tenCountries,
	"no card":               "#v=1&on=2023-07-15&cur=EUR",
}

// statesOf are the states a page is checked in: the plans are those of the calculator. What depends on the language
// shows in its fullest state.
func statesOf(r app.Route) map[string]string {
	opening := map[string]string{"as it opens": ""}
	switch {
	case r.Page != app.CalculatorPage || r.Default:
		return opening
	case r.Lang == string(app.Spanish):
		return states
	}
	opening["everything and errors"] = everything
	return opening
}

// unfold opens all that folds, and waits until it holds what it will.
func unfold(p *browser.Page) {
	browser.Eval[bool](p, `[...document.querySelectorAll("details")].every((d) => d.open = true)`)
	p.WaitFor(`!document.querySelector("[aria-busy=true]")`)
}

func TestPagesAreAccessible(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	eachPage(t, func(t *testing.T, r app.Route) {
		for name, fragment := range statesOf(r) {
			p := b.Open(t, address)
			p.Look(360, "light")
			p.Goto(r.Path + fragment)
			p.WaitReady()
			unfold(p)
			checkBothSchemes(t, p, name)
		}
	})
}

// checkBothSchemes holds a page in a state to the rules on a phone, in light and in dark.
func checkBothSchemes(t *testing.T, p *browser.Page, state string) {
	t.Helper()
	for _, scheme := range []string{"light", "dark"} {
		p.Look(360, scheme)
		checkAccessible(t, p, state+", "+scheme)
	}
}

// checkAccessible holds a page in a state to the rules of WCAG 2.2 AA that axe-core knows, and to good practice.
func checkAccessible(t *testing.T, p *browser.Page, state string) {
	t.Helper()
	axe, err := os.ReadFile(tool(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	browser.Eval[bool](p, string(axe)+"\n;true")
	for _, v := range browser.Eval[[]string](p, `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
		.then((r) => r.violations.map((v) => v.id + ": " + v.help + "\n" + v.nodes.map((n) => n.html + "\n" + n.failureSummary).join("\n")))`) {
		t.Errorf("%s: %s", state, v)
	}
}

// TestNothingSticksOut holds every page to the width of its window, from the narrowest phone to a wide screen, and with
// text of twice the size.
func TestNothingSticksOut(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	const tooWide = `[...document.querySelectorAll("body *")].filter((e) => {
		const r = e.getBoundingClientRect();
		if (!e.checkVisibility() || e.closest(".hidden-text, .scrolls") || r.width === 0) return false;
		return r.right > innerWidth + 1 || r.left < -1;
	}).map((e) => e.tagName + "." + e.className + " to " + Math.round(e.getBoundingClientRect().right))`
	eachPage(t, func(t *testing.T, r app.Route) {
		for name, fragment := range statesOf(r) {
			if name != "as it opens" && name != "everything and errors" {
				continue
			}
			p := b.Open(t, address)
			p.Goto(r.Path + fragment)
			p.WaitReady()
			unfold(p)
			for _, c := range []struct {
				width int64
				size  int // of text, in percent
			}{{320, 100}, {360, 100}, {480, 100}, {768, 100}, {1024, 100}, {1280, 100}, {1920, 100}, {640, 200}, {1280, 200}} {
				p.Look(c.width, "light")
				browser.Eval[bool](p, fmt.Sprintf(`new Promise((done) => {
					const big = new CSSStyleSheet();
					big.replaceSync(":root { font-size: %d%% }");
					document.adoptedStyleSheets = [big];
					requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
				})`, c.size))
				scrolls := browser.Eval[float64](p, `document.documentElement.scrollWidth - innerWidth`)
				if out := browser.Eval[[]string](p, tooWide); scrolls > 0 || len(out) > 0 {
					t.Errorf("%s, %d points wide, text at %d %%: scrolls by %v; %.5q", name, c.width, c.size, scrolls, out)
				}
			}
		}
	})
}

// TestFocusShows goes through the page with the Tab key: every control can be reached, and shows that it was, also in
// colours that the system forces.
func TestFocusShows(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	for _, forced := range []string{"none", "active"} {
		p := b.Open(t, address)
		p.Prefer("forced-colors", forced)
		p.Goto("/en/" + everything)
		p.WaitReady()
		unfold(p)
		controls := browser.Eval[int](p, `[...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
			.filter((e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0).length`)
		shows := map[string]bool{} // by control; a date has several stops, not all of them its own
		for range controls + 15 {
			p.Press("\t")
			at := browser.Eval[[]string](p, `(() => {
				const e = document.activeElement, s = getComputedStyle(e), around = getComputedStyle(e.parentElement ?? e);
				if (e === document.body) return ["", ""];
				window.reached = window.reached ?? [];
				if (!reached.includes(e)) reached.push(e);
				const shows = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
				return [reached.indexOf(e) + " " + e.id + " " + e.innerText.slice(0, 40), shows(s) || shows(around) ? "shows" : ""];
			})()`)
			if at[0] != "" {
				shows[at[0]] = shows[at[0]] || at[1] != ""
			}
		}
		for control, does := range shows {
			if !does {
				t.Errorf("forced colours %s: no one sees the focus on %s", forced, control)
			}
		}
		if len(shows) < controls {
			t.Errorf("forced colours %s: Tab reaches %d of %d controls", forced, len(shows), controls)
		}
	}
}
