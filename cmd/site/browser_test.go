package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// heldSite is the site with a program that does not arrive before release is called, as on a slow network.
func heldSite(t *testing.T) (address string, release func()) {
	t.Helper()
	gate := make(chan struct{})
	site := siteHandler(t)
	address = servedIn(t, published.folder, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/"+programFolder) {
			select {
			case <-gate:
			case <-r.Context().Done():
				return
			}
		}
		site.ServeHTTP(w, r)
	}))
	return address, func() { close(gate) }
}

// eachPage runs a test for one page of each kind in every language, with tabs of its own, several at once.
func eachPage(t *testing.T, test func(t *testing.T, r app.Route)) {
	t.Helper()
	for _, r := range pagesOfEachKind(t) {
		t.Run(r.Path, func(t *testing.T) {
			t.Parallel()
			test(t, r)
		})
	}
}

// pagesOfEachKind are the pages of the site, of those of the countries one in each language.
func pagesOfEachKind(t *testing.T) []app.Route {
	t.Helper()
	return slices.DeleteFunc(routesOf(&builtSite(t).vendor.Vendor), func(r app.Route) bool {
		return r.Country != "" && r.Country != "BR"
	})
}

// pageText is everything a visitor reads on the page.
func pageText(p *browser.Page) string {
	return browser.Eval[string](p, `document.body.innerText`)
}

// skeleton lists the elements of the page as drawn, without the values that live in properties and without what a
// message holds: the address of the page, which is not known where it is drawn ahead.
func skeleton(p *browser.Page) string {
	return browser.Eval[string](p, `[...document.body.firstElementChild.querySelectorAll("*")]
		.map((e) => [e.tagName, e.id, e.className, e.getAttribute("href")?.replace(/[?]text=.*/, ""), e.getAttribute("src"), e.childElementCount].join(" ")).join("\n")`)
}

// A link to another page of the site is followed without loading anything; its title, its language and the plan come
// along, also what of the plan is a default in one language and none in the other.
func TestLanguageLinks(t *testing.T) {
	t.Parallel()
	address := servedIn(t, "/x/y", siteHandler(t))
	p := testBrowser(t).Open(t, address)
	p.Goto("/es/#v=1&chats=5000")
	p.WaitReady()
	for _, r := range app.Routes(&builtSite(t).vendor.Vendor) {
		if r.Default || r.Path == "/es/" {
			continue
		}
		p.Click(fmt.Sprintf(`a[href*="..%s"]`, r.Path))
		p.WaitFor(fmt.Sprintf("document.documentElement.lang === %q", r.Lang))
		p.WaitFor(fmt.Sprintf("document.title === %q", r.Title))
		p.WaitAt(r.Path)
		fresh := testBrowser(t).Open(t, address)
		fresh.Goto(r.Path + "#v=1&c=MX&chats=5000")
		fresh.WaitReady()
		untilEqual(t, func() string { return pageText(p) }, pageText(fresh), r.Path+" by a link")
		const links = `[...document.querySelectorAll("a")].map((e) => e.href).join("\n")`
		untilEqual(t, func() string { return browser.Eval[string](p, links) }, browser.Eval[string](fresh, links), r.Path+" by a link")
	}
}

// untilEqual waits for a text to become what it must.
func untilEqual(t *testing.T, read func() string, want, what string) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		got := read()
		if got == want {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s reads\n%s\nwant\n%s", what, got, want)
		}
	}
}

// firstField is the first field for a number in a visitor's plan.
const firstField = `[data-keep] input[inputmode="numeric"][name]`

func TestWhatIsTypedEarlyIsKept(t *testing.T) {
	t.Parallel()
	b := testBrowser(t)
	for _, path := range []string{"/es/", "/pt/", "/en/"} {
		t.Run(path, func(t *testing.T) { testTypedEarly(t, b, path) })
	}
}

func testTypedEarly(t *testing.T, b *browser.Browser, path string) {
	address, release := heldSite(t)
	early := b.Open(t, address)
	early.Begin(path)
	early.Fill(firstField, "4321")
	browser.Eval[bool](early, fmt.Sprintf("document.querySelector(`%s`).setSelectionRange(1, 3) || true", firstField))
	release()
	early.WaitReady()

	state := fmt.Sprintf("(() => { const f = document.querySelector(`%s`);"+
		" return [f.value, f === document.activeElement, f.selectionStart, f.selectionEnd].join(' ') })()", firstField)
	if got, want := browser.Eval[string](early, state), "4321 true 1 3"; got != want {
		t.Errorf("the field is %q after a slow start, want %q", got, want)
	}

	// The answer is the one a visitor gets who waits first.
	late := b.Open(t, address)
	late.Goto(path)
	late.WaitReady()
	before := pageText(late)
	late.Fill(firstField, "4321")
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		got, want := pageText(early), pageText(late)
		if got == want && got != before {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("after a slow start the page reads\n%s\nand otherwise\n%s", got, want)
		}
	}
}

// Menus and switches are kept as fields are; what was not touched stays the program's own.
func TestWhatIsChosenEarlyIsKept(t *testing.T) {
	t.Parallel()
	const controls = `[...document.querySelectorAll("[data-keep] :is(input, select)[name]")].map((e) => e.name + "=" +
		(e.type === "checkbox" ? e.checked : e.value)).join("\n")`
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	drawn := browser.Eval[string](p, controls)
	openGroup(p, "rates")
	p.Type(`[data-keep] select`, kb.ArrowDown)
	p.Click(`[data-keep] input[type="checkbox"]`)
	want := browser.Eval[string](p, controls)
	if want == drawn {
		t.Fatalf("nothing was chosen: %s", drawn)
	}
	release()
	p.WaitReady()
	if got := browser.Eval[string](p, controls); got != want {
		t.Errorf("after a slow start the form holds\n%s\nwant\n%s", got, want)
	}
}

// A button that was pressed does its work when it can.
func TestWhatIsPressedEarlyIsDone(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	p.Click("#add-country")
	p.Click("#add-country")
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelectorAll(".country-group").length === 3`)
}

func TestFocusThatWasLeftIsNotTakenBack(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	p.Fill(firstField, "7")
	browser.Eval[bool](p, `document.activeElement.blur() || true`)
	p.WaitFor(`tarifarioEarly.focus === ""`)
	release()
	p.WaitReady()
	if got := browser.Eval[string](p, `document.activeElement.tagName`); got != "BODY" {
		t.Errorf("focus is on %s", got)
	}
}

// Enter in a field must not send the form away while the program is not there to stop it.
func TestEnterBeforeTheProgram(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	p.Fill(firstField, "7")
	p.Type(firstField, "\r")
	release()
	p.WaitReady()
	if got := browser.Eval[string](p, `location.href`); got != address+"/es/" {
		t.Errorf("Enter has led to %s", got)
	}
}

// Browsers that refuse storage to a frame of another site throw on the mere mention of it.
func TestStartsWithStorageBlocked(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`for (const name of ["localStorage", "sessionStorage"])
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("blocked", "SecurityError") } })`)
	p.Goto("/es/")
	p.WaitReady()
	browser.Eval[bool](p, `localStorage.setItem("a", 1) || true`)
	if got := browser.Eval[string](p, `[localStorage.getItem("a"), localStorage.length, localStorage.key(0), sessionStorage.getItem("a")].join(" ")`); got != "1 1 a " {
		t.Errorf("the storage of the page holds %q", got)
	}
}

// No page moves when its program takes it over. On a busy machine a page may be painted in pieces, which the browser counts
// as a move; what moves at each of three starts is the page's own doing.
func TestNothingMoves(t *testing.T) {
	t.Parallel()
	b := testBrowser(t)
	eachPage(t, func(t *testing.T, r app.Route) {
		widths := []int64{360}
		if r.Lang == string(app.Spanish) { // what is longer in another language wraps where there is least room
			widths = append(widths, 1280)
		}
		for _, width := range widths {
			var got []string
			for range 3 {
				address, release := heldSite(t)
				p := b.Open(t, address)
				p.Look(width, "light")
				if got = moves(p, r.Path, release); len(got) == 0 {
					break
				}
				t.Logf("at width %d: %q", width, got)
			}
			if len(got) > 0 {
				t.Errorf("at width %d the page moves: %q", width, got)
			}
		}
	})
}

// moves opens a page whose program is held, lets it be painted as drawn before the program takes it over, and returns
// what has moved meanwhile.
func moves(p *browser.Page, path string, release func()) []string {
	p.Before(`window.moved = [];
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) moved.push(e.value + ": " + e.sources.map((s) => [s.node?.nodeName, s.node?.className, s.previousRect.y, s.currentRect.y].join(" ")).join("; "))
		}).observe({ type: "layout-shift", buffered: true })`)
	p.Begin(path)
	settle := `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 100)))`
	browser.Eval[bool](p, settle)
	release()
	p.WaitReady()
	browser.Eval[bool](p, settle)
	return browser.Eval[[]string](p, `moved`)
}

// TestScreenshots takes pictures for people to look at, into the folder named by SITE_SCREENSHOTS.
func TestScreenshots(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	b, address := testBrowser(t), servedSite(t)
	eachPage(t, func(t *testing.T, r app.Route) {
		name := strings.ReplaceAll(strings.Trim(r.Path, "/"), "/", "-")
		if name == "" {
			name = "root"
		}
		for _, width := range []int64{360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto(r.Path)
				p.WaitReady()
				file := filepath.Join(folder, fmt.Sprintf("%s-%d-%s.png", name, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}
