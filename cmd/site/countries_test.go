package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// focused is the expression for the control that has the focus.
const focused = `document.activeElement.id`

// A visitor adds a second country, types into it, copies it, moves it, takes it out and brings it back: by keyboard,
// with the focus where the next key press makes sense, and the plan in the address.
func TestSeveralCountriesByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/")
	p.WaitReady()
	press := func(id, then string) {
		t.Helper()
		p.Type("#"+id, "\r")
		p.WaitFor(fmt.Sprintf("%s === %q", focused, then))
	}
	plan := func(fragment string) {
		t.Helper()
		p.WaitFor(fmt.Sprintf("location.hash === %q", fragment))
	}
	press("add-country", "country-2")
	plan("#v=1&c=MX&c=CO")
	p.Type("#country-2", "perú\r")
	p.Fill("#chats-2", "2,000")
	plan("#v=1&c=MX&c=PE&chats=2000")
	press("duplicate-2", "country-3")
	p.Fill("#chats-3", "7")
	press("move-up-3", "move-up-2")
	plan("#v=1&c=MX&c=PE&chats=7&c=PE&chats=2000")
	press("remove", "undo")
	plan("#v=1&c=PE&chats=7&c=PE&chats=2000")
	if text := p.Text("#undo"); text != "Deshacer" {
		t.Errorf("the button says %q", text)
	}
	p.Fill("#chats", "8")
	press("undo", "country")
	plan("#v=1&c=MX&c=PE&chats=8&c=PE&chats=2000")
	if got := browser.Eval[string](p, `["country", "country-2", "chats-2", "country-3", "chats-3"].map((id) => document.getElementById(id).value).join(" ")`); got != "México Perú 8 Perú 2,000" {
		t.Errorf("the form holds %s", got)
	}
}

// What an edit of one country does not touch stays as it was drawn: no node of another country changes.
func TestAnEditDrawsOneCountry(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/#v=1&c=MX&c=CO&c=AR&c=CL&c=PE&c=EC&c=GT&c=DO&c=UY&c=ES")
	p.WaitReady()
	before := p.Text("#total")
	browser.Eval[bool](p, `(window.changes = 0, new MutationObserver((all) => {
		window.changes += all.filter((one) => !document.getElementById("chats-4").closest(".field").contains(one.target)).length
	}).observe(document.querySelector("form"), { attributes: true, characterData: true, childList: true, subtree: true }), true)`)
	p.Fill("#chats-4", "123,456")
	p.WaitFor(fmt.Sprintf(`document.getElementById("total").innerText !== %q`, before))
	if n := browser.Eval[int](p, "window.changes"); n != 0 {
		t.Errorf("%d changes elsewhere in the form", n)
	}
}

// Pictures of several countries, with what is wrong in one of them, for people to look at.
func TestScreenshotsOfSeveralCountries(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	for _, width := range []int64{360, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			p := b.Open(t, address)
			p.Look(width, scheme)
			p.Goto("/es/#v=1&c=MX&c=CO&chats=5000&c=UY&marketing=0")
			p.WaitReady()
			p.Click("#remove-2")
			p.WaitFor(focused + ` === "undo"`)
			p.Fill("#replies-2", "muchas")
			file := filepath.Join(folder, fmt.Sprintf("countries-%d-%s.png", width, scheme))
			if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
