package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// What few visitors need is unfolded and filled in by keyboard, says what is wrong beside it, stays open while it is
// emptied again, and is open for those who follow the link.
func TestAdvancedByKeyboard(t *testing.T) {
	b, address := testBrowser(t), servedSite(t)
	p := b.Open(t, address)
	p.Goto("/pt/")
	p.WaitReady()
	p.Type("summary", "\r")
	p.WaitFor(`document.querySelector("details").open`)
	p.Fill("#fee-month", "49,90")
	p.WaitFor(`document.querySelector(".answer-label").innerText === "Meta e provedor por mês"`)
	p.WaitFor(`document.querySelector(".blocks")`)
	p.Fill("#markup", "muito")
	p.WaitFor(`document.getElementById("markup-problem") && document.querySelector(".outdated")`)
	p.Fill("#markup", "10%")
	enter(p, "tax-mode", "on_top")
	p.WaitFor(`document.getElementById("tax-rate")`)
	p.Fill("#tax-rate", "12,5")
	p.WaitFor(`location.hash === "#v=1&monthly=49.9&markup=10&tax=on_top&taxrate=12.5"`)
	p.Fill("#markup", "0")
	p.Fill("#fee-month", "0")
	enter(p, "tax-mode", "none")
	p.WaitFor(`!document.querySelector(".blocks")`)
	if !browser.Eval[bool](p, `document.querySelector("details").open`) {
		t.Error("folded away under the hands of the visitor")
	}
	other := b.Open(t, address)
	other.Goto("/en/#v=1&agent=25")
	other.WaitReady()
	other.WaitFor(`document.querySelector("details").open`)
}

// Pictures of all blocks, with what is wrong in one field, for people to look at.
func TestScreenshotsOfBlocks(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	b, address := testBrowser(t), servedSite(t)
	for _, width := range []int64{360, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			p := b.Open(t, address)
			p.Look(width, scheme)
			p.Goto("/es/#v=1&cur=COP&agent=25&fee=20&monthly=90000&markup=10&tax=on_top&taxrate=19&c=CO")
			p.WaitReady()
			p.Fill("#tokens", "-5")
			p.WaitFor(`document.getElementById("tokens-problem")`)
			file := filepath.Join(folder, fmt.Sprintf("blocks-%d-%s.png", width, scheme))
			if err := os.WriteFile(file, p.Screenshot(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
