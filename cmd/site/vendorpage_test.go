package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// The program shows what was drawn for the vendor, and goes on from there.
func TestProgramKnowsItsVendor(t *testing.T) {
	t.Parallel()
	address := servedIn(t, published.folder, published.answer(ponteSite(t)))
	p := testBrowser(t).Open(t, address)
	p.Goto("/pt/")
	p.WaitReady()
	readWithoutScripts(t, address, "/pt/").hold(t, "with its vendor", p)
	if got := p.Text("#total"); !strings.Contains(got, "631,39") {
		t.Errorf("the total is %s", got)
	}
	if got := browser.Eval[string](p, `document.title`); got != "Ponte Índigo: quanto custa o WhatsApp Business por mês" {
		t.Errorf("the title is %q", got)
	}
	const logo = `getComputedStyle(document.querySelector(".brand"), "::before")`
	if got, want := browser.Eval[string](p, logo+".backgroundImage"), `url("`+address+`/web/icon.svg")`; got != want {
		t.Errorf("the logo is %s, want %s", got, want)
	}

	// One message less costs its rate, its fee and its mark-up: 631.385 - 0.3217 × 1.1 - 0.05 = 630.98113.
	p.Fill(`[name="marketing"]`, "499")
	p.WaitFor(`document.querySelector("#total").textContent.includes("630,98")`)
	p.WaitFor(`location.hash === "#v=1&cur=BRL&fee=0.05&monthly=199&markup=10&marketing=499"`)
	p.Click(`a[hreflang="es"]`)
	p.WaitFor(`document.title.startsWith("Ponte Índigo: cuánto")`)
	p.WaitFor(`document.querySelector("#total").textContent.includes("630.98")`)
	checkBothSchemes(t, p, "of a vendor")

	p.OnPaper()
	text := pageText(p)
	for _, want := range []string{"Proveedor", "Ponte Índigo\nponte.example/contato", "Calculado con Ponte Índigo", address + "/es/#v=1&on="} {
		if !strings.Contains(text, want) {
			t.Errorf("the quote does not hold %q:\n%s", want, text)
		}
	}
	lookAtVendor(t, address)
}

// lookAtVendor takes pictures for people to look at, into the folder named by SITE_SCREENSHOTS.
func lookAtVendor(t *testing.T, address string) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		return
	}
	for name, look := range map[string]struct {
		path, scheme string
		width        int64
	}{
		"vendor-360-light.png":  {"/pt/", "light", 360},
		"vendor-360-dark.png":   {"/pt/", "dark", 360},
		"vendor-1280-light.png": {"/pt/", "light", 1280},
		"vendor-1280-dark.png":  {"/es/", "dark", 1280},
		"vendor-root-light.png": {"/", "light", 360},
		"vendor-paper.png":      {"/pt/", "paper", 900},
	} {
		p := testBrowser(t).Open(t, address)
		p.Look(look.width, strings.Replace(look.scheme, "paper", "light", 1))
		p.Goto(look.path)
		p.WaitReady()
		if look.scheme == "paper" {
			p.OnPaper()
		}
		if err := os.WriteFile(filepath.Join(folder, name), p.Screenshot(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
