package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
	"github.com/tarifario/tarifario/pricing"
)

// stepTimes are the times of the steps in the list, as the page writes them.
const stepTimes = `[...document.querySelectorAll(".step-when")].map((e) => e.innerText.trim()).join("; ")`

// setIn chooses or types in a control what a visitor would.
func setIn(p *browser.Page, id, text string) {
	browser.Eval[bool](p, fmt.Sprintf(`((e) => { e.value = %q; e.dispatchEvent(new Event("change", { bubbles: true })); return true })(document.getElementById(%q))`, text, id))
}

// pressIn sends a key to an element.
func pressIn(p *browser.Page, id, key, more string) {
	browser.Eval[bool](p, fmt.Sprintf(`((e) => { e.focus(); e.dispatchEvent(new KeyboardEvent("keydown", { key: %q, bubbles: true, cancelable: true, %s })); return true })(document.getElementById(%q))`, key, more, id))
}

// A message is moved by dragging its mark, by the arrow keys and by typing; each can be undone, with the keys too. The
// opening timeline has its utility template, step 4, on day 2 at 09:35.
func TestWindowsAreEdited(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Look(1280, "light")
	p.Goto("/es/ventanas/")
	p.WaitReady()
	const opening = "día 1 09:00; día 1 09:20; día 2 09:30; día 2 09:35; día 2 11:00; día 2 11:10"
	if got := browser.Eval[string](p, stepTimes); got != opening {
		t.Fatalf("the page opens with %s", got)
	}

	// Ten hours of the 59 that are shown, to the full hour: 19:35 is 20:00.
	tenHours := browser.Eval[float64](p, `document.querySelector(".lane-drawing").getBoundingClientRect().width * 10 / 59`)
	p.Drag("#mark-4", tenHours, 12)
	const dragged = "día 1 09:00; día 1 09:20; día 2 09:30; día 2 11:00; día 2 11:10; día 2 20:00"
	p.WaitFor(fmt.Sprintf("%s === %q", stepTimes, dragged))
	p.WaitFor(`document.querySelector("[role=status]:last-of-type") && location.hash.includes("44h_utility")`)
	p.WaitFor(`[...document.querySelectorAll("[role=status]")].some((e) => e.innerText.includes("Movido: Plantilla de utilidad, día 2, 20:00."))`)
	browser.Eval[bool](p, `dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, cancelable: true }))`)
	p.WaitFor(fmt.Sprintf("%s === %q", stepTimes, opening))
	browser.Eval[bool](p, `dispatchEvent(new KeyboardEvent("keydown", { key: "y", ctrlKey: true, cancelable: true }))`)
	p.WaitFor(fmt.Sprintf("%s === %q", stepTimes, dragged))
	p.Click("#undo")
	p.WaitFor(fmt.Sprintf("%s === %q", stepTimes, opening))

	// The late reply comes half an hour earlier, and can be sent: the window ends at 09:00 of day 2.
	if got := browser.Eval[string](p, `document.querySelector("#mark-3").getAttribute("class")`); !strings.Contains(got, "refused") {
		t.Errorf("the late reply is %s", got)
	}
	pressIn(p, "mark-3", "ArrowLeft", "")
	p.WaitFor(`document.querySelector("#mark-3").getAttribute("class").includes("refused") && document.activeElement.id === "mark-3"`) // at 09:00, the end is not inside
	pressIn(p, "mark-3", "ArrowLeft", "shiftKey: true")
	p.WaitFor(`document.querySelector("#mark-3").getAttribute("class").includes("free") && document.activeElement.id === "mark-3"`)
	p.WaitFor(stepTimes + `.includes("día 2 08:59")`)
	pressIn(p, "mark-3", "ArrowDown", "")
	p.WaitFor(`document.activeElement.id === "mark-4"`)
	pressIn(p, "mark-4", "Enter", "")
	p.WaitFor(`document.querySelector(".clock-detail").innerText.includes("MSG-4") && document.getElementById("step-time-4").value === "09:35"`)
	setIn(p, "step-time-4", "08:30")
	p.WaitFor(`document.querySelector(".clock-detail").innerText.includes("MSG-6") && document.activeElement.id === "step-time-4"`)
	setIn(p, "step-day-4", "400")
	p.WaitFor(`document.getElementById("step-day-4").value === "2"`)
	setIn(p, "step-act-4", "marketing")
	p.WaitFor(`document.querySelector(".clock-detail").innerText.includes("0.0397")`)
	setIn(p, "step-fate-4", "never")
	p.WaitFor(`document.querySelector(".clock-detail").innerText.includes("DLV-3")`)
	p.Click("#step-copy-4")
	p.WaitFor(`document.querySelectorAll(".step").length === 7`)
	p.Click("#step-delete-4")
	p.WaitFor(`document.querySelectorAll(".step").length === 6 && !document.getElementById("mark-4")`)
	p.Click("#clear")
	p.WaitFor(`!document.querySelector(".step") && document.getElementById("clear").ariaDisabled === "true"`)
	p.Click("#undo")
	p.WaitFor(`document.querySelectorAll(".step").length === 6`)
}

// A message that is pointed at marks the windows it has to do with.
func TestWindowsAreMarked(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/windows/")
	p.WaitReady()
	const lit = `(() => {
		const told = (of) => [...document.querySelectorAll(".clock-board:not(.clock-era *) " + of + " > .span > title")].map((e) => e.textContent);
		const light = told(".light");
		return told(".bars").map((bar) => light.includes(bar) ? 1 : 0).join("");
	})()`
	browser.Eval[bool](p, `document.getElementById("mark-2").dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))`)
	p.WaitFor(lit + `=== "10"`)
	browser.Eval[bool](p, `document.getElementById("mark-2").dispatchEvent(new PointerEvent("pointerout", { bubbles: true }))`)
	p.WaitFor(lit + `=== "00"`)
	p.Click("#mark-6")
	p.WaitFor(lit + `=== "01" && document.querySelector("#mark-6").getAttribute("aria-current") === "true"`)
}

// The same steps under other rules: until October 2024 the notice of the opening timeline opens a conversation at 0.0100,
// and the reply after it is inside of it. The eras stand below each other with what differs.
func TestWindowsUnderOtherRules(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/ventanas/")
	p.WaitReady()
	setIn(p, "rules", "CBP-1")
	p.WaitFor(`document.querySelector(".clock-total strong").innerText.replace("\u00a0", " ") === "USD 0.01"`)
	p.WaitFor(`document.querySelector("#mark-6").getAttribute("class").includes("inside")`)
	p.Click("#clock-eras summary")
	p.WaitFor(`!document.querySelector("#clock-eras [aria-busy=true]") && document.querySelector(".own-era").innerText.includes("2024")`)
	if n := browser.Eval[int](p, `document.querySelectorAll(".clock-era").length`); n != 5 {
		t.Errorf("there are %d eras", n)
	}
	if got := p.Text(".clock-era"); !strings.Contains(got, "MSG-4") || !strings.Contains(got, "0.0085") {
		t.Errorf("the rules in force differ by %s", got)
	}
}

// A preset is a step to go back from, the address opens the same timeline, and a link without steps is no error.
func TestWindowsAddress(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/pt/janelas/")
	p.WaitReady()
	setIn(p, "preset", "cbp-off-05")
	p.WaitFor(`document.querySelectorAll(".step").length === 6 && location.hash.includes("s=0h_marketing") && document.querySelector(".clock-source a")`)
	fragment := browser.Eval[string](p, "location.hash")
	list := browser.Eval[string](p, `document.querySelector(".steps").innerText`)
	browser.Eval[bool](p, "history.back() || true")
	p.WaitFor(`location.hash === "" && document.querySelector("#preset").value === "desk-reply-late"`)

	fresh := testBrowser(t).Open(t, servedSite(t))
	fresh.Goto("/pt/janelas/" + fragment)
	fresh.WaitReady()
	fresh.WaitFor(`document.querySelector("#preset").value === "cbp-off-05"`)
	if got := browser.Eval[string](fresh, `document.querySelector(".steps").innerText`); got != list {
		t.Errorf("opened by its address the timeline reads\n%s\nwant\n%s", got, list)
	}
}

// What is chosen and pressed before the program is ready is done when it can.
func TestWindowsKeepWhatIsDoneEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/ventanas/")
	setIn(p, "country", "BR")
	browser.Eval[bool](p, `document.querySelector("#clock-eras").open = true`)
	p.Click("#add-marketing")
	p.Click("#step-change-1")
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelectorAll(".step").length === 7 && document.querySelector("#country").value === "BR"`)
	p.WaitFor(`document.querySelector("#step-day-1") && document.querySelector("#clock-eras").open`)
	p.WaitFor(`document.querySelector(".clock-total strong").innerText.replace("\u00a0", " ") === "USD 0.0693"`) // 0.0068 + 0.0625
}

// The picture and the steps are kept as files, and the file of the steps opens again.
func TestWindowsFiles(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`window.files = {}; {
		const make = URL.createObjectURL;
		URL.createObjectURL = (blob) => { window.lastBlob = blob; return make.call(URL, blob) };
		HTMLAnchorElement.prototype.click = function () { files[this.download] = window.lastBlob };
	}`)
	p.Goto("/en/windows/")
	p.WaitReady()
	for _, id := range []string{"#share-svg", "#share-png", "#share-json"} {
		p.Click(id)
	}
	p.WaitFor(`["svg", "png", "json"].every((kind) => files["tarifario-windows." + kind])`)
	if got := browser.Eval[string](p, `files["tarifario-windows.png"].arrayBuffer().then((b) => String.fromCharCode(...new Uint8Array(b).slice(1, 4)))`); got != "PNG" {
		t.Errorf("the picture is %q", got)
	}
	svg := browser.Eval[string](p, `files["tarifario-windows.svg"].text()`)
	if !strings.HasPrefix(svg, "<svg ") || !strings.Contains(svg, "Utility template") {
		t.Errorf("the picture is %.200s", svg)
	}
	kept := browser.Eval[string](p, `files["tarifario-windows.json"].text()`)
	file := filepath.Join(t.TempDir(), "timeline.json")
	if err := os.WriteFile(file, []byte(kept), 0o600); err != nil {
		t.Fatal(err)
	}
	list := browser.Eval[string](p, `document.querySelector(".steps").innerText`)
	p.Click("#clear")
	p.WaitFor(`!document.querySelector(".step")`)
	p.Upload("#open-file", file)
	p.WaitFor(`document.querySelectorAll(".step").length === 6`)
	if got := browser.Eval[string](p, `document.querySelector(".steps").innerText`); got != list {
		t.Errorf("the file opens as\n%s\nwant\n%s", got, list)
	}
}

// With a step chosen, everything unfolded and a free entry, axe finds nothing.
func TestWindowsAreAccessible(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Look(360, "light")
	p.Goto("/en/windows/")
	p.WaitReady()
	setIn(p, "preset", "cbp-off-05")
	p.WaitFor(`document.querySelectorAll(".step").length === 6`)
	p.Click("#step-change-3")
	p.WaitFor(`document.querySelector("#step-day-3")`)
	unfold(p)
	checkBothSchemes(t, p, "a step is changed")
}

// fullTimeline is the address of as many steps as a timeline holds, an hour apart, in turn of every kind.
func fullTimeline() string {
	turns := []pricing.Step{
		{Direction: pricing.Inbound}, {}, {Kind: pricing.Template, Category: pricing.Utility}, {Kind: pricing.Template, Category: pricing.Marketing},
	}
	steps := make([]pricing.Step, timeline.MaxSteps)
	for i := range steps {
		steps[i] = turns[i%len(turns)]
		steps[i].At = time.Duration(i) * time.Hour
	}
	full := timeline.New(timeline.Timeline{Start: 2026_10_05, Currency: "USD", Place: pricing.Place{Territory: "MX"}}, steps...)
	return app.Path(app.Spanish, app.WindowsPage) + "#" + timeline.EncodeFragment(full)
}

// As many steps as there may be are drawn, and one of them moves by an arrow key while the others stay. How long that
// takes is told by BenchmarkKeyPress.
func TestFullTimeline(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Look(1280, "light")
	p.Goto(fullTimeline())
	p.WaitReady()
	p.WaitFor(`document.querySelectorAll(".step").length === 200 && document.querySelectorAll(".mark").length >= 200`)
	const places = `[...document.querySelectorAll(".mark[id]")].map((m) => m.id + " " + m.parentElement.getAttribute("x")).sort().join("\n")`
	before := strings.Split(browser.Eval[string](p, places), "\n")
	p.Type("#mark-100", kb.ArrowRight)
	p.WaitFor("(" + places + ") !== `" + strings.Join(before, "\n") + "`")
	var moved []string
	for i, place := range strings.Split(browser.Eval[string](p, places), "\n") {
		if place != before[i] {
			moved = append(moved, strings.Fields(place)[0])
		}
	}
	if !slices.Equal(moved, []string{"mark-100"}) {
		t.Errorf("an arrow key moves %q", moved)
	}
}

// Many steps are edited faster than they are read: what an edit does to the steps is shown at once, and in the end the page
// says what it says when it is opened at its address.
func TestEditsOfManySteps(t *testing.T) {
	t.Parallel()
	b := testBrowser(t)
	p := b.Open(t, servedSite(t))
	p.Goto(fullTimeline())
	p.WaitReady()
	p.SlowDown(4)
	const rows, marks = `document.querySelectorAll(".step").length`, `document.querySelectorAll(".mark[id]").length`
	press := func(id string) { browser.Eval[bool](p, fmt.Sprintf("document.getElementById(%q).click() || true", id)) }
	shown := func(n int) { p.WaitFor(fmt.Sprintf(rows+" === %d && "+marks+" === %d", n, n)) }
	shown(200)
	browser.Eval[bool](p, `(new MutationObserver(() => { window.ahead ||= document.querySelector(".steps").textContent.includes("…") }).observe(document.querySelector(".steps"), { childList: true, characterData: true, subtree: true }), true)`)
	pressIn(p, "mark-100", "Delete", "")
	shown(199)
	p.WaitFor(`!document.getElementById("mark-100") && document.activeElement.id === "mark-101"`)
	press("step-delete-2")
	shown(198)
	p.WaitFor(`document.activeElement.id === "step-delete-3"`)
	press("undo")
	shown(199)
	press("step-copy-50")
	shown(200)
	p.WaitFor(`document.activeElement.id === "step-change-201" && document.getElementById("step-time-201")`)
	setIn(p, "step-act-201", "marketing")
	press("step-delete-10")
	press("add-wrote")
	shown(200)
	for range 3 {
		pressIn(p, "mark-30", "ArrowRight", "")
	}
	press("undo")
	press("redo")
	shown(200)
	p.WaitFor(`window.ahead && !document.querySelector(".steps").textContent.includes("…")`)
	const said = `[...[...document.querySelectorAll(".step")].map((e) => e.textContent),
		...[...document.querySelectorAll(".mark[id]")].map((e) => e.parentElement.getAttribute("x") + " " + e.getAttribute("class") + " " + e.textContent + " " + e.ariaLabel).sort(),
		document.querySelector(".clock-total").textContent]`
	press("step-change-202")
	p.WaitFor(`!document.querySelector(".step-fields")`)
	p.WaitFor(`location.hash.length > 100`)
	time.Sleep(time.Second) // what waits for a pause
	opened := b.Open(t, servedSite(t))
	opened.Goto(browser.Eval[string](p, `location.pathname + location.hash`))
	opened.WaitReady()
	got, want := browser.Eval[[]string](p, said), browser.Eval[[]string](opened, said)
	if len(got) != len(want) {
		t.Fatalf("after edits the page says %d lines, when it is opened %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("after edits the page says %q, when it is opened %q", got[i], want[i])
		}
	}
}

// A timeline of weeks is written as the clocks of its zone show it, after a change of them too: 969 hours behind midnight of
// 5 October are 40 days and 9 hours, and New York puts its clocks back on 1 November.
func TestWindowsOverAChangeOfClocks(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/windows/#v=1&start=2026-10-05&zone=America/New_York&s=9h_customer~969h_customer")
	p.WaitReady()
	if got, want := browser.Eval[string](p, stepTimes), "day 1 09:00; day 41 08:00"; got != want {
		t.Errorf("the steps are at %s, want %s", got, want)
	}
	// A log of another season has the clocks of its own.
	p.Upload("#open-file", ownFile(t, "winter.ndjson", `{"id":"1","number":"1","user":"+12125550123","direction":"inbound","sent":"2026-01-20T14:00:00Z"}`))
	p.WaitFor(`location.hash === "#v=1&start=2026-01-20&zone=America/New_York&c=US&s=9h_customer"`)
}
