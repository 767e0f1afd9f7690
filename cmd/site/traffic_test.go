package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// reading is the script by which a browser says which languages its visitor reads.
func reading(tags string) string {
	return fmt.Sprintf(`Object.defineProperty(navigator, "languages", { get: () => %s })`, tags)
}

// The page writes and reads numbers as its visitor does, says so beside the languages, and lets the visitor choose. The
// choice survives a reload and changes no number.
func TestNumbersAsTheVisitorWritesThem(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(reading(`["es-AR", "es"]`))
	p.Goto("/es/")
	p.WaitReady()
	shows := func(locale, replies, total, fragment string) {
		t.Helper()
		p.WaitFor(fmt.Sprintf(`[document.getElementById("locale").value, document.getElementById("replies").value,
			document.querySelector(".total-figure").innerText.trim(), location.hash].join("|") === %q`, locale+"|"+replies+"|"+total+"|"+fragment))
	}
	shows("es-AR", "3", "34,30", "")
	p.Fill("#replies", "2,5") // 400 fewer replies: 34.30 − 400 × 0.0085
	shows("es-AR", "2,5", "30,90", "#v=1&replies=2.5")
	p.Type("#locale", kb.ArrowUp)
	shows("es-MX", "2.5", "30.90", "#v=1&locale=es-MX&replies=2.5")
	browser.Eval[bool](p, `(location.reload(), true)`)
	p.WaitFor(`performance.getEntriesByType("navigation")[0].type === "reload"`)
	p.WaitReady()
	shows("es-MX", "2.5", "30.90", "#v=1&locale=es-MX&replies=2.5")
	p.Type("#locale", kb.ArrowDown)
	shows("es-AR", "2,5", "30,90", "#v=1&replies=2.5")
}

// Nothing moves when the program writes the numbers of the page as drawn in another way.
func TestNothingMovesInAnotherLocale(t *testing.T) {
	for _, width := range []int64{360, 1280} {
		address, release := heldSite(t)
		p := testBrowser(t).Open(t, address)
		p.Look(width, "light")
		p.Before(reading(`["es-ES"]`))
		if got := moves(p, "/es/", release); len(got) > 0 {
			t.Errorf("at width %d the page moves: %q", width, got)
		}
	}
}

// A visitor tells the traffic of two countries once, divides it, mends a sum that is none, and takes it back.
func TestOneTrafficForSeveralCountries(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/#v=1&c=MX&chats=70&c=CO&chats=80")
	p.WaitReady()
	plan := func(fragment string) {
		t.Helper()
		p.WaitFor(fmt.Sprintf("location.hash === %q", fragment))
	}
	p.Type("#split", kb.ArrowDown)
	plan("#v=1&split=shares&c=MX&share=50&chats=70&c=CO&share=50")
	p.Fill("#share", "60")
	p.WaitFor(`document.getElementById("shares-problem")?.innerText === "Las partes suman 110%: sobra 10%."`)
	p.Fill("#share-2", "0")
	p.Type("#share-rest", "\r")
	p.WaitFor(focused + ` === "share"`)
	plan("#v=1&split=shares&c=MX&share=60&chats=70&c=CO&share=40")
	if got := browser.Eval[string](p, `document.getElementById("share-2").value`); got != "40" {
		t.Errorf("the rest is %q", got)
	}
	p.Type("#chats-per", kb.ArrowDown)
	plan("#v=1&split=shares&c=MX&share=60&chats=70&per=day&c=CO&share=40")
	if got := p.Text("#chats-echo"); got != "70 al día = 2,100 al mes." {
		t.Errorf("the echo is %q", got)
	}
	p.Type("#split", kb.ArrowUp)
	plan("#v=1&c=MX&chats=70&c=CO&chats=80")
	p.Type("#undo", "\r")
	p.WaitFor(focused + ` === "split"`)
	plan("#v=1&split=shares&c=MX&share=60&chats=70&per=day&c=CO&share=40")
}

// Pictures of how traffic is told, for people to look at.
func TestScreenshotsOfTraffic(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	for name, path := range map[string]string{
		"es":    "/es/#v=1&chats=50&per=day&lost=2.5",
		"pt":    "/pt/#v=1&split=shares&c=BR&share=60&c=PT&share=30&c=AO",
		"en":    "/en/#v=1&split=shares&c=US&share=60&chats=50&per=week&lost=101&c=MX&share=50",
		"es-ES": "/es/#v=1&locale=es-ES&c=MX&c=RO&chats=120000",
	} {
		for _, width := range []int64{360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto(path)
				p.WaitReady()
				file := filepath.Join(folder, fmt.Sprintf("traffic-%s-%d-%s.png", name, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
