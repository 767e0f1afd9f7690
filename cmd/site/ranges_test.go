package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

const (
	rangeSummary  = `.fold:has(.bounds) > summary`
	budgetSummary = `.fold:has(.budget-fields) > summary`
	totalRange    = `(document.getElementById("total-range")?.innerText ?? "").replace(/\s+/g, " ").trim()`
)

// A visitor unfolds the range and says a low and a high by keyboard: the range stands beside the total, which keeps
// its height, and the link opens with both; what makes no sense is said beside it and leaves the total as it is.
func TestRangeByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Look(360, "light")
	p.Goto("/es/")
	p.WaitReady()
	const height = `document.querySelector(".answer").getBoundingClientRect().height`
	before := browser.Eval[float64](p, height)
	p.Type(rangeSummary, "\r")
	p.WaitFor(`document.querySelector(".fold:has(.bounds)").open`)
	p.Fill("#replies-low", "2")
	p.WaitFor(totalRange + ` === "entre 27.50 y 34.30"`)
	p.Fill("#replies-high", "5")
	p.Fill("#entry-share-low", "10")
	p.Fill("#entry-share-high", "50%")
	p.WaitFor(totalRange + ` === "entre 22.40 y 52.15"`)
	if after := browser.Eval[float64](p, height); after != before {
		t.Errorf("the answer grows from %g to %g pixels", before, after)
	}
	if order := browser.Eval[string](p, `[...document.querySelectorAll(".swings .thing")].map((e) => e.innerText).join("; ")`); order != "Respuestas por chat; Chats desde un anuncio o el botón de una página" {
		t.Errorf("what moves the total most comes as %s", order)
	}
	p.WaitFor(`location.hash === "#v=1&rr=2~5&ra=10~50"`)
	p.Fill("#replies-low", "4")
	p.WaitFor(totalRange + ` === "rango: 1 por corregir"`)
	if after := browser.Eval[float64](p, height); after != before {
		t.Errorf("with a bound to correct the answer grows from %g to %g pixels", before, after)
	}
	if browser.Eval[bool](p, `!!document.querySelector(".answer.outdated")`) {
		t.Error("a bound makes the total one of yesterday")
	}
	if said := browser.Eval[string](p, `document.getElementById(document.getElementById("replies-low").getAttribute("aria-describedby")).innerText`); said != "Lo bajo no puede superar lo probable: 3." {
		t.Errorf("beside the bound stands %q", said)
	}
	other := b.Open(t, address)
	other.Goto("/en/#v=1&c=MX&rr=2~5&ra=10~50")
	other.WaitReady()
	other.WaitFor(totalRange + ` === "between 22.40 and 52.15"`)
	other.WaitFor(`document.querySelector(".fold:has(.bounds)").open && document.getElementById("entry-share-high").value === "50"`)
}

// Each country has bounds of its own, shown one at a time; one press takes them over into the others.
func TestBoundsOfSeveralCountries(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/pt/#v=1&c=BR&rr=2~&c=MX&rr=~5")
	p.WaitReady()
	p.WaitFor(`document.getElementById("replies-low").value === "2" && document.getElementById("replies-high").value === ""`)
	enter(p, "bounds-place", "1")
	p.WaitFor(`document.getElementById("replies-low-2")?.value === "" && document.getElementById("replies-high-2").value === "5"`)
	p.Fill("#replies-low-2", "1,5")
	p.WaitFor(`location.hash === "#v=1&c=BR&rr=2~&c=MX&rr=1.5~5"`)
	p.Click(".fold:has(.bounds) .action")
	p.WaitFor(`location.hash === "#v=1&c=BR&rr=1.5~5&c=MX"`)
	enter(p, "bounds-place", "0")
	p.WaitFor(`document.getElementById("replies-low")?.value === "1,5" && document.getElementById("replies-high").value === "5"`)
}

// A budget is turned into a count, and the count is put into the form: the total then lies within the budget.
func TestBudgetByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/")
	p.WaitReady()
	p.Type(budgetSummary, "\r")
	p.WaitFor(`document.querySelector(".fold:has(.budget-fields)").open`)
	p.Fill("#budget", "100")
	enter(p, "budget-part", "marketing")
	p.WaitFor(`document.querySelector(".purchase").innerText.includes("alcanzan para 2,154 mensajes de marketing")`)
	p.WaitFor(`location.hash === "#v=1&budget=100&buy=marketing"`)
	p.Type(".purchase button", "\r")
	p.WaitFor(`document.getElementById("marketing").value === "2154" && document.querySelector(".total-figure").innerText.trim() === "99.96"`)
	p.Fill("#budget", "mucho")
	p.WaitFor(`document.getElementById("budget-problem") && document.querySelector(".purchase").innerText === ""`)
	if browser.Eval[bool](p, `!!document.querySelector(".answer.outdated")`) {
		t.Error("a budget makes the total one of yesterday")
	}
}

// Pictures of the range and the budget, for people to look at.
func TestScreenshotsOfRanges(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	fragments := map[string]string{
		"es": "#v=1&budget=100&buy=marketing&c=MX&rr=2~5&ra=10~50&rm=~8&rw=10~60",
		"pt": "#v=1&cur=BRL&budget=2000&buy=utility&c=BR&chats=250000&rr=2~5&ra=30~50&c=MX&rr=~5&c=CO",
		"en": "#v=1&budget=3&c=GB&rr=4~5&ra=~x",
	}
	for lang, fragment := range fragments {
		for _, width := range []int64{320, 360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto("/" + lang + "/" + fragment)
				p.WaitReady()
				p.WaitFor(`!document.querySelector("#total-range")?.innerText.includes("…") && document.querySelector(".purchase").innerText !== ""`)
				browser.Eval[bool](p, `(document.querySelector(".fold:has(.bounds)").scrollIntoView(), true)`)
				file := filepath.Join(folder, fmt.Sprintf("ranges-%s-%d-%s.png", lang, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
