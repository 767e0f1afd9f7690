package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// TestVisitorsPath goes the way of someone who has never been here, with a phone on a slow network: they land, say where
// their customers are and how many write, read the answer and pass it on. They find every control by the words on it,
// and have a minute.
func TestVisitorsPath(t *testing.T) {
	t.Parallel()
	b, address, network := testBrowser(t), servedSite(t), browser.Slow4G
	if !published.headers {
		network = browser.Fast4G // that host does not pack the program, which makes it several times as large
	}
	for _, c := range []struct{ path, country, chats, share, chosen string }{
		{"/es/", "País", "Chats", "Compartir", "Colombia"},
		{"/pt/", "País", "Atendimentos", "Compartilhar", "Portugal"},
		{"/en/", "Where", "Chats", "Share", "India"},
	} {
		t.Run(c.path, func(t *testing.T) {
			p := b.Open(t, address)
			p.Phone()
			p.Through(network)
			p.Before(copying)
			landed := time.Now()
			p.Goto(c.path)
			before := p.Text("#total")
			if !strings.ContainsAny(before, "123456789") {
				t.Errorf("at first sight the total is %q", before)
			}

			p.Fill(labelled(p, "label", c.country), c.chosen)
			p.Press("\r")
			p.Fill(labelled(p, "label", c.chats), "2500")
			p.WaitReady()
			p.WaitFor(fmt.Sprintf(`document.querySelector("#total").innerText !== %q`, before))
			answered := time.Since(landed)

			tap(p, c.share)
			p.WaitFor(`window.passed`)
			if shared := time.Since(landed); shared > time.Minute {
				t.Errorf("it took %v", shared)
			} else {
				t.Logf("answered after %v, shared after %v", answered, shared)
			}
			if wide := browser.Eval[float64](p, `document.documentElement.scrollWidth`); wide > 360 {
				t.Errorf("the page is %v points wide", wide)
			}
			link := browser.Eval[string](p, `passed.url`)
			if !strings.Contains(link, "chats=2500") {
				t.Errorf("the link is %s", link)
			}
			opened := b.Open(t, address)
			opened.Goto(strings.TrimPrefix(link, address))
			opened.WaitReady()
			if got, want := opened.Text("#total"), p.Text("#total"); got != want {
				t.Errorf("the link opens with %q, want %q", got, want)
			}
		})
	}
}

// labelled is the selector of the control whose visible label begins with a text.
func labelled(p *browser.Page, element, text string) string {
	return "#" + browser.Eval[string](p, fmt.Sprintf(`CSS.escape([...document.querySelectorAll(%q)]
		.find((e) => e.checkVisibility() && e.innerText.startsWith(%q)).htmlFor)`, element, text))
}

// tap presses the button that begins with a text.
func tap(p *browser.Page, text string) {
	browser.Eval[bool](p, fmt.Sprintf(`([...document.querySelectorAll("button")]
		.find((e) => e.checkVisibility() && e.innerText.startsWith(%q)).dataset.tapped = "") === ""`, text))
	p.Click("[data-tapped]")
}
