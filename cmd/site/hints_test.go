package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// A hint is taken and taken back by keyboard: the form, the total and the address follow, the focus stays at hand, and
// a button does what stands beside it now, not what stood there before.
func TestHintByKeyboard(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/es/#v=1&chats=4000&replies=2")
	p.WaitReady()
	first := func(claim string) {
		t.Helper()
		p.WaitFor(fmt.Sprintf(`document.querySelector(".hint-claim").innerText.startsWith(%q)`, claim))
	}
	plan := func(fragment string) {
		t.Helper()
		p.WaitFor(fmt.Sprintf("location.hash === %q", fragment))
	}
	// 6,400 replies outside free entry: one less in each chat is 3,200, another number 1,000.
	first("Una respuesta menos")
	p.Type(".hint-entry .tool", "\r")
	p.WaitFor(focused + ` === "undo-hint"`)
	if got := browser.Eval[string](p, `document.getElementById("replies").value`); got != "1" {
		t.Errorf("the form holds %s replies", got)
	}
	// One reply must stay, so what comes first now is another number; the same button adds it.
	first("Un número de teléfono más")
	plan("#v=1&chats=4000&replies=1")
	p.Type(".hint-entry .tool", "\r")
	plan("#v=1&numbers=2&chats=4000&replies=1")
	p.WaitFor(focused + ` === "undo-hint"`)
	p.Type("#undo-hint", "\r")
	plan("#v=1&chats=4000&replies=1")
	p.Fill("#chats", "10")
	p.WaitFor(`!document.getElementById("undo-hint")`)
}

// On paper only what does not arrive stays of the hints.
func TestHintsOnPaper(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	shown := `[...document.querySelectorAll(".hint-entry")].filter((e) => e.checkVisibility()).length`
	for path, want := range map[string]int{"/en/": 1, "/es/": 0} {
		p.Goto(path)
		p.WaitReady()
		p.OnPaper()
		if got := browser.Eval[int](p, shown); got != want {
			t.Errorf("%s: %d hints on paper, want %d", path, got, want)
		}
	}
}

// Pictures of the hints alone, for people to look at.
func TestScreenshotsOfHints(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	for lang, plan := range map[string]string{"es": "c=IN&c=US", "pt": "c=CL&utility=95000", "en": "on=PMP-1&c=MX"} {
		for _, width := range []int64{320, 360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				p := b.Open(t, address)
				p.Look(width, scheme)
				p.Goto("/" + lang + "/#v=1&" + plan)
				p.WaitReady()
				p.Click(".hint-entry .tool")
				p.WaitFor(focused + ` === "undo-hint"`)
				browser.Eval[bool](p, `[...document.querySelectorAll(".results > *, .form, .intro")].every((e) => e.querySelector(".hints") || (e.hidden = true))`)
				file := filepath.Join(folder, fmt.Sprintf("hints-%s-%d-%s.png", lang, width, scheme))
				if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
