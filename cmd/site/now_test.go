package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// steppedClock is a clock of the visitor's that the test sets: it begins at an instant and moves with setClock.
func steppedClock(instant string) string {
	return fmt.Sprintf(`{
		const Real = Date;
		let clock = new Real(%q).getTime();
		window.setClock = (to) => { clock = new Real(to).getTime(); return true };
		window.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(clock) } static now() { return clock } };
	}`, instant)
}

// shownText waits until an element reads as it should; spaces that do not break count as others.
func shownText(p *browser.Page, selector, want string) {
	p.WaitFor(fmt.Sprintf(`(document.querySelector(%q)?.textContent ?? "").replace(/\s+/g, " ").includes(%q)`, selector, want))
}

// Now mode answers by the visitor's clock, counts down, and changes its answer at the very
// second the window closes, an hour earlier by the clock of an account whose clocks go back meanwhile.
func TestNowCountsDownAndAnswersAnew(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(steppedClock("2027-04-03T15:00:00Z"))
	p.Goto(app.Path(app.Spanish, app.WindowsPage))
	p.WaitReady()
	shownText(p, ".now-situation", "Ejemplo: un cliente (México)")
	shownText(p, ".now-left", "23 h")

	p.Click("#now-account summary")
	fill(p, "now-zone", "America/Santiago")
	fill(p, "now-country", "Chile")
	p.Click("#now-wrote-just")
	shownText(p, ".now-situation", "El cliente (Chile) escribió hoy a las 12:00")
	shownText(p, ".now-headline", "Sí. Responder es gratis.")
	shownText(p, ".now-window.permits", "se cierra mañana a las 11:00, en 1 d 0 h 0 min 0 s")
	shownText(p, ".now-window.permits", "pasan 24 horas exactas")
	shownText(p, ".now-notices", "La última tabla conocida es del 1 de octubre de 2026")

	browser.Eval[bool](p, `setClock("2027-04-03T15:00:41Z")`)
	shownText(p, ".now-left", "23 h 59 min 19 s")
	browser.Eval[bool](p, `setClock("2027-04-04T14:59:59Z")`)
	shownText(p, ".now-left", "1 s")
	shownText(p, ".now-headline", "Sí. Responder es gratis.")
	browser.Eval[bool](p, `setClock("2027-04-04T15:00:00Z")`)
	shownText(p, ".now-headline", "Solo con una plantilla.")
	shownText(p, ".now-window.shut", "La ventana de atención se cerró hoy a las 11:00")
	shownText(p, ".now-answer [role=status]", "Solo con una plantilla.")

	p.Goto(app.Path(app.Spanish, app.WindowsPage))
	p.WaitReady()
	shownText(p, ".now-situation", "El cliente (Chile) escribió") // kept from the last visit
	p.Click("#now-reset")
	shownText(p, ".now-situation", "Ejemplo: un cliente (Chile)")
	if kept := browser.Eval[string](p, `localStorage.getItem("tarifario.now") ?? ""`); kept != "" {
		t.Errorf("still kept: %s", kept)
	}
}

// While nothing but a second goes by, nothing but the countdown changes; a hidden page rests and is right when it is seen
// again.
func TestNowDrawsTheCountdownAlone(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(steppedClock("2026-11-10T15:00:00Z") + `
		Object.defineProperty(document, "hidden", { get: () => window.unseen ?? false });`)
	p.Goto(app.Path(app.English, app.WindowsPage))
	p.WaitReady()
	p.Click("#now-wrote-just")
	pick(p, "#now-entry", "ad")
	pick(p, "#now-as", "reply")
	shownText(p, ".now-window.frees", "in 3 d 0 h 0 min 0 s")
	browser.Eval[bool](p, `(() => {
		window.drawn = [];
		new MutationObserver((list) => { for (const m of list) if (!m.target.closest?.(".now-left")) drawn.push(m.target.outerHTML?.slice(0, 80)) })
			.observe(document.body, { childList: true, subtree: true, attributes: true });
		return setClock("2026-11-10T15:00:05Z") })()`)
	shownText(p, ".now-window.frees", "in 2 d 23 h 59 min 55 s")
	shownText(p, ".now-window.permits", "in 23 h 59 min 55 s")
	if drawn := browser.Eval[[]string](p, `window.drawn`); len(drawn) > 0 {
		t.Errorf("drawn besides: %q", drawn)
	}
	browser.Eval[bool](p, `(window.unseen = true, document.dispatchEvent(new Event("visibilitychange")), setClock("2026-11-11T15:00:00Z"))`)
	if got := browser.Eval[string](p, `new Promise((done) => setTimeout(() => done(document.querySelector(".now-headline").textContent), 1500))`); got != "Yes. A reply is free." {
		t.Errorf("hidden, it says %q", got)
	}
	browser.Eval[bool](p, `(window.unseen = false, document.dispatchEvent(new Event("visibilitychange")))`)
	shownText(p, ".now-headline", "Only with a template.")
}

// fill replaces what stands in a text field and leaves it.
func fill(p *browser.Page, name, text string) {
	p.Fill("#"+name, text)
	p.Press("\t")
}

// A timeline goes to the calculator with a monthly count, is priced, removed and put back there, and opens as the same
// timeline again.
func TestTimelineGoesToThePlanAndBack(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	const drawn = "#v=1&name=Pedido&start=2026-10-01&c=CO&on=2026-10-01&s=0h_customer~5m_reply~20m_reply~30h_utility_late_1m"
	p.Goto(app.Path(app.Spanish, app.WindowsPage) + drawn)
	p.WaitReady()
	p.Fill("#plan-times", "500")
	p.WaitFor(`document.querySelector("#plan-link").href.includes("&times=500&")`)
	p.Click("#plan-link")
	p.WaitFor(`document.querySelector(".journey strong")?.textContent.trim() === "Pedido"`)
	p.WaitReady()
	shownText(p, "#total", "USD 0.40") // 500 notices at 0.0008; the 1,000 replies are free
	p.Fill("#times-1", "1000")
	shownText(p, "#total", "USD 1.60")
	p.WaitFor(`location.hash.includes("&j=0h_customer~5m_reply~20m_reply~30h_utility_late_1m&times=1000&jc=CO&jn=Pedido")`)
	p.Click("#journey-remove-1")
	shownText(p, "#total", "USD 0.00")
	p.Click("#journey-undo")
	shownText(p, "#total", "USD 1.60")
	p.WaitFor(`document.activeElement.id === "times-1"`)
	p.Click(".journey-open")
	p.WaitFor(`location.pathname.endsWith("/ventanas/")`)
	if got := browser.Eval[string](p, `location.hash`); !strings.Contains(got, "s=0h_customer~5m_reply~20m_reply~30h_utility_late_1m") {
		t.Errorf("the timeline is %s", got)
	}
}
