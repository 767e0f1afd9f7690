package main

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// What a browser offers to pass a link on, each made to keep what it was given.
const (
	sharing   = `navigator.share = (what) => { window.passed = what; return Promise.resolve() };`
	cancelled = `navigator.share = () => Promise.reject(new DOMException("no", "AbortError"));`
	copying   = `Object.defineProperty(navigator, "clipboard", { value: { writeText(text) { window.passed = { url: text }; return Promise.resolve() } } });`
	refusing  = `Object.defineProperty(navigator, "clipboard", { value: { writeText() { return Promise.reject(new DOMException("no", "NotAllowedError")) } } });`
	missing   = `Object.defineProperty(navigator, "clipboard", { value: undefined });`
)

// shareButton is the first of the ways to pass the result on.
const shareButton = `.handover button`

// said is what the page tells of the link.
func said(p *browser.Page) string {
	return browser.Eval[string](p, `document.querySelector(".handover [role=status]").textContent`)
}

// planned is a page with a plan of its own, in a browser that was changed by a script.
func planned(t *testing.T, path, script string) *browser.Page {
	t.Helper()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(script)
	p.Goto(path)
	p.WaitReady()
	enter(p, "chats", "4321")
	enter(p, "utility", "12000")
	p.WaitFor(`decodeURIComponent(document.querySelector(".handover a").href).includes("&chats=4321&utility=12000")`)
	return p
}

// A link that was passed on opens the plan it was taken from, at the same price.
func TestPassedLinkOpensTheSameTotal(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ path, script, said string }{
		{"/es/", copying, "Enlace copiado."},
		{"/pt/", sharing, "Link compartilhado."},
		{"/en/", "navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));" + copying, "Link copied."},
	} {
		p := planned(t, c.path, c.script)
		p.Click(shareButton)
		p.WaitFor(`window.passed`)
		p.WaitFor(fmt.Sprintf(`document.querySelector(".handover [role=status]").textContent === %q`, c.said))
		link := browser.Eval[string](p, `passed.url`)
		if message := browser.Eval[string](p, `passed.text ?? ""`); strings.Contains(message, "http") {
			t.Errorf("%s: the link stands twice in what is shared: %s", c.path, message)
		}
		same(t, p, link)

		// What was said holds for the link that was passed on, and for no other.
		enter(p, "chats", "5")
		p.WaitFor(`document.querySelector(".handover [role=status]").textContent === ""`)
	}
}

// same checks that a link of the site opens the plan and the total of a page.
func same(t *testing.T, p *browser.Page, link string) {
	t.Helper()
	site := browser.Eval[string](p, `location.origin`)
	path, ok := strings.CutPrefix(link, site)
	if !ok {
		t.Fatalf("the link %s leads to another site than %s", link, site)
	}
	opened := testBrowser(t).Open(t, site)
	opened.Goto(path)
	opened.WaitReady()
	for _, selector := range []string{"#total", "table.lines"} {
		if got, want := opened.Text(selector), p.Text(selector); got != want || want == "" {
			t.Errorf("%s opens %s with\n%s\nwant\n%s", link, selector, got, want)
		}
	}
}

// Where the browser does not copy, the link is there to be copied by hand.
func TestLinkToCopyByHand(t *testing.T) {
	t.Parallel()
	for _, script := range []string{refusing, missing} {
		p := planned(t, "/es/", script)
		p.Click(shareButton)
		p.WaitFor(`document.activeElement.id === "permalink"`)
		if got := said(p); !strings.Contains(got, "no permite copiar") {
			t.Errorf("the page says %q", got)
		}
		link := browser.Eval[string](p, `(() => { const e = document.activeElement; return e.value.slice(e.selectionStart, e.selectionEnd) })()`)
		same(t, p, link)
		if !browser.Eval[bool](p, `document.activeElement.readOnly`) {
			t.Error("the link can be written over")
		}
	}
}

// A visitor who changes their mind is told nothing.
func TestSharingCancelled(t *testing.T) {
	t.Parallel()
	p := planned(t, "/es/", cancelled+copying)
	p.Click(shareButton)
	browser.Eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 300))`)
	if got := said(p); got != "" || browser.Eval[bool](p, `"passed" in window`) {
		t.Errorf("the page says %q", got)
	}
}

// The link to WhatsApp is one: it asks for nothing by itself and gives the other page no hold on this one.
func TestWhatsAppLink(t *testing.T) {
	t.Parallel()
	p := planned(t, "/en/", "")
	to := browser.Eval[string](p, `document.querySelector(".handover a").href`)
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "https" || u.Host != "wa.me" {
		t.Fatalf("the link leads to %s (%v)", to, err)
	}
	message := u.Query().Get("text")
	total := strings.Join(strings.Fields(p.Text("#total")), " ")
	if !strings.HasPrefix(message, "Meta charges per month: "+total+"\n") || !strings.Contains(message, "Chats a month: 4,321\n") {
		t.Errorf("the message is\n%s\nwhere the page says %s", message, total)
	}
	same(t, p, message[strings.LastIndex(message, "\n")+1:])
	if rel := browser.Eval[string](p, `document.querySelector(".handover a").rel`); rel != "noopener" {
		t.Errorf("the link has the relation %q", rel)
	}
}
