package main

import (
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// shownAnswer is whether an answer of the guide can be read.
const shownAnswer = `document.getElementById("costo-de-1000-conversaciones").checkVisibility({contentVisibilityAuto: true, visibilityProperty: true, contentVisibilityProperty: true})`

// An address leads to an open answer, also while no program runs; it stays open when the program takes the page over.
func TestGuideAddressOpensItsAnswer(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/guia/#costo-de-1000-conversaciones")
	p.WaitFor(shownAnswer)
	p.WaitReady()
	p.WaitFor(shownAnswer)

	still := testBrowser(t).Open(t, servedSite(t))
	still.DisableScripts()
	still.Goto("/es/guia/#costo-de-1000-conversaciones")
	if got := still.Text(`#costo-de-1000-conversaciones .answer-direct`); got != "USD\u00a017.00 al mes (México), con tres respuestas por conversación y un solo número." {
		t.Errorf("without scripts the answer is %q", got)
	}
}

// The figures follow the country: 2,000 × 0.0260 = 52.00 in Argentina, 2,000 × 0.0200 = 40.00 in Chile. A country chosen and
// an answer opened before the program was ready are kept.
func TestGuideAnswersFollowTheCountry(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/guia/")
	browser.Eval[bool](p, `(() => {
		document.getElementById("costo-de-1000-conversaciones").parentElement.open = true;
		const list = document.getElementById("questions-country");
		list.value = "AR";
		list.dispatchEvent(new Event("change", {bubbles: true}));
		return true;
	})()`)
	p.WaitReady()
	first := `document.querySelector("#costo-de-1000-conversaciones .answer-direct").textContent`
	p.WaitFor(first + `.startsWith("USD\u00a052.00")`)
	p.WaitFor(shownAnswer)
	p.WaitFor(`document.getElementById("questions-country").value === "AR"`)
	browser.Eval[bool](p, `(() => {
		const list = document.getElementById("questions-country");
		list.value = "CL";
		list.dispatchEvent(new Event("change", {bubbles: true}));
		return true;
	})()`)
	p.WaitFor(first + `.startsWith("USD\u00a040.00")`)
	p.WaitFor(shownAnswer)
}
