package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Twelve months are unfolded and asked for by keyboard. What makes no sense is said beside it and leaves the months and
// the answer standing; a link keeps the growth and opens on it.
func TestTwelveMonthsByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/")
	p.WaitReady()
	p.Type(".fold:has(#growth) > summary", "\r")
	p.WaitFor(`document.querySelectorAll(".months tbody tr").length === 12`)
	p.WaitFor(`document.querySelector(".months tfoot td").innerText.includes("411.60")`)
	p.Fill("#growth", "10")
	// 550 × 0.0397 + 330 × 0.0085 + (880 × 3 − 1,000) × 0.0085
	p.WaitFor(`document.querySelector(".months tbody tr:nth-child(2) td:last-child").innerText.includes("38.58")`)
	p.WaitFor(`location.hash === "#v=1&growth=10"`)
	p.Fill("#growth", "diez")
	p.WaitFor(`document.getElementById("growth-problem") && document.querySelector(".months-outdated")`)
	if text := p.Text(".months"); !strings.Contains(text, "38.58") {
		t.Errorf("the last good months are gone: %s", text)
	}
	if text := p.Text("#total"); !strings.Contains(text, "34.30") || browser.Eval[bool](p, `!!document.querySelector(".outdated")`) {
		t.Errorf("the answer is %s", text)
	}
	p.Fill("#growth", "−10%")
	p.WaitFor(`location.hash === "#v=1&growth=-10"`)

	other := b.Open(t, address)
	other.Goto("/pt/#v=1&growth=-2.5")
	other.WaitReady()
	other.WaitFor(`document.querySelectorAll(".months tbody tr").length === 12`)
	if got := browser.Eval[string](other, `document.getElementById("growth").value`); got != "-2,5" {
		t.Errorf("a link asks for a growth of %q", got)
	}
}

// Pictures are drawn: the parts side by side fill the width, the bars are as long as their totals say, and columns stand
// on their ground; all inside the picture.
func TestPicturesAreDrawn(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/#v=1&growth=10")
	p.WaitReady()
	p.WaitFor(`document.querySelectorAll(".columns rect").length === 12`)
	near := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 0.005 {
			t.Errorf("%s is %.3f, want %.3f", what, got, want)
		}
	}
	const share = `(s) => [...document.querySelectorAll(s)].map((e) => e.getBoundingClientRect().%[1]s / e.ownerSVGElement.getBoundingClientRect().%[1]s)`
	widths := browser.Eval[[]float64](p, `(`+fmt.Sprintf(share, "width")+`)(".stack rect")`)
	if len(widths) != 3 {
		t.Fatalf("%d parts", len(widths))
	}
	for i, want := range []float64{0.579, 0.074, 0.347} { // see TestParts of the app
		near("a part", widths[i], want)
	}
	bars := browser.Eval[[]float64](p, `(`+fmt.Sprintf(share, "width")+`)(".eras rect")`)
	if len(bars) == 0 {
		t.Error("no bar in the table of eras")
	}
	longest := 0.0
	for _, bar := range bars {
		longest = max(longest, bar)
	}
	near("the longest bar", longest, 1)
	heights := browser.Eval[[]float64](p, `(`+fmt.Sprintf(share, "height")+`)(".columns rect")`)
	near("the last column", heights[11], 0.87)
	if heights[0] >= heights[1] {
		t.Errorf("the columns do not grow: %v", heights)
	}
	if text := browser.Eval[string](p, `[...document.querySelectorAll(".columns text")].map((e) => e.textContent).join("")`); text != "ONDEFMAMJJAS" {
		t.Errorf("the months are %s", text)
	}
}

// A rule leads to Meta's page only when the visitor follows it: nothing of it is asked for before.
func TestRulesLeadToTheirPages(t *testing.T) {
	t.Parallel()
	p := planned(t, "/es/", "")
	links := browser.Eval[[]string](p, `[...document.querySelectorAll(".lines a.rule, .free a.rule")].map((e) => e.href + " " + e.rel)`)
	if len(links) < 4 {
		t.Fatalf("links: %q", links)
	}
	for _, link := range links {
		if !strings.HasPrefix(link, "https://developers.facebook.com/documentation/business-messaging/whatsapp/") || !strings.HasSuffix(link, " external noopener noreferrer") {
			t.Errorf("a rule leads to %s", link)
		}
	}
	if browser.Eval[bool](p, `performance.getEntriesByType("resource").some((e) => !e.name.startsWith(location.origin))`) {
		t.Error("something was asked of another site")
	}
}

// Pictures of the results, for people to look at.
func TestScreenshotsOfResults(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	plans := map[string]string{
		"es": "#v=1&on=2026-08-15&growth=5&c=AR&chats=12000&utility=250000&auth=500000",
		"pt": "#v=1&cur=COP&agent=25&fee=20&monthly=90000&markup=10&tax=on_top&taxrate=19&growth=-5&c=CO",
		"en": "#v=1&on=2025-12-01&cur=EUR&c=ES&marketing=3000&growth=1",
	}
	for _, r := range app.Routes(&builtSite(t).vendor.Vendor) {
		for _, width := range []int64{320, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				if r.Default {
					continue
				}
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto(r.Path + plans[r.Lang])
				p.WaitReady()
				p.WaitFor(`document.querySelectorAll(".months tbody tr").length === 12`)
				file := filepath.Join(folder, fmt.Sprintf("results-%s-%d-%s.png", r.Lang, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
