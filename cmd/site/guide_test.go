package main

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// setValue chooses or types in the page what the test says, as a visitor does.
const setValue = `(name, text) => {
	const e = document.getElementById(name);
	e.value = text;
	e.dispatchEvent(new Event("input", { bubbles: true }));
	e.dispatchEvent(new Event("change", { bubbles: true }));
	return true;
}`

// What is chosen and typed in the pieces before the program is there is kept, and answered when it is. The figures are
// those of the cards: Argentina 0.0618 and 0.0260; 100 × 0.0618 + (3,000 - 1,000) × 0.0260 = 58.18.
func TestGuideKeepsWhatIsTypedEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/guia/")
	for name, text := range map[string]string{
		"rates-country": "AR", "clock-era": "PMP-1", "clock-hour": "23", "quick-country": "AR", "quick-campaign": "100",
	} {
		browser.Eval[bool](p, "("+setValue+")("+`"`+name+`", "`+text+`")`)
	}
	browser.Eval[bool](p, `document.getElementById("quick-campaign").focus() || true`)
	release()
	p.WaitReady()
	const controls = `["rates-country", "clock-era", "clock-hour", "quick-country", "quick-campaign"]
		.map((id) => document.getElementById(id).value).join(" ") + " " + document.activeElement.id`
	if got, want := browser.Eval[string](p, controls), "AR PMP-1 23 AR 100 quick-campaign"; got != want {
		t.Errorf("after a slow start the pieces hold %q, want %q", got, want)
	}
	for selector, want := range map[string]string{
		`[aria-labelledby="rates-live-title"] + .live-answer`: "0.0618",
		`[aria-labelledby="clock-live-title"] ~ .live-answer`: "MSG-5",
		`[aria-labelledby="quick-live-title"] + .live-answer`: "58.18",
	} {
		if got := p.Text(selector); !strings.Contains(got, want) {
			t.Errorf("%s says %q, want %s in it", selector, got, want)
		}
	}
}

// With the program every key press is answered, an error stands beside its field, and a change of locale rewrites the
// numbers without changing them.
func TestGuideAnswers(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/guia/")
	p.WaitReady()
	p.Fill("#quick-chats", "2000")
	p.WaitFor(`document.querySelector("[aria-labelledby=quick-live-title] + .live-answer").innerText.includes("62.35")`) // 19.85 + 5,000 × 0.0085
	p.Fill("#quick-chats", "dos mil")
	p.WaitFor(`document.getElementById("quick-chats-problem")`)
	if got := p.Text(`[aria-labelledby="quick-live-title"] + .live-answer`); strings.Contains(got, "USD") {
		t.Errorf("a price is told of what is no number: %s", got)
	}
	p.Fill("#quick-chats", "1,500")
	browser.Eval[bool](p, "("+setValue+`)("locale", "es-AR")`)
	p.WaitFor(`document.getElementById("quick-chats").value === "1500"`)
	p.WaitFor(`document.querySelector("[aria-labelledby=quick-live-title] + .live-answer").innerText.includes("49,60")`)
	p.Fill("#clock-hour", "1,5")
	p.WaitFor(`document.querySelector(".clock-table").innerText.includes("1,5")`)
	p.Fill("#clock-hour", "500")
	p.WaitFor(`document.getElementById("clock-hour-problem")`)
}
