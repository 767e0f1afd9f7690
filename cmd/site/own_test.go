package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// A published card in dollars with the rates of Mexico alone, doubled; what the file does not tell is asked.
const ownCSV = "Market,Marketing,Utility,Authentication,Authentication-International,Service\nMexico,0.0794,0.0170,0.0170,n/a,0.0170\n"

// ownFile writes a file to be chosen.
func ownFile(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// choose changes a list or a date as a visitor does.
func choose(p *browser.Page, id, value string) {
	browser.Eval[bool](p, `(() => { const c = document.getElementById("`+id+`"); c.value = "`+value+`"; return c.dispatchEvent(new Event("change", { bubbles: true })) })()`)
}

// A card of one's own is loaded on the data page, changes the total of the calculator, which says whose it is, and is
// removed and put back; what was priced with it says so when it is gone.
func TestOwnCardFromTheFileToTheTotal(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/datos/")
	p.Click("h1")
	p.WaitReady()
	p.Upload("#own-file", ownFile(t, "mi tabla.csv", ownCSV))
	p.WaitFor(`document.querySelector("#own-date")`)
	choose(p, "own-currency", "USD")
	choose(p, "own-date", "2026-10-01")
	p.WaitFor(`document.querySelector(".own-preview")`)
	if got := p.Text(".own-differences p"); got != "4 tarifas difieren de la tabla de Meta de este sitio:" {
		t.Errorf("of differences it says %q", got)
	}
	if got := p.Text(".own-two"); !strings.HasPrefix(got, "Hay dos tablas para la misma fecha y moneda") {
		t.Errorf("the choice is told with %q", got)
	}
	p.Click("#own-use")
	p.WaitFor(`document.querySelector(".own-card .own-state")?.textContent === "en uso"`)

	const plan = "/es/#v=1&c=MX&chats=0&marketing=1000&utility=0"
	calculator := p.Beside(t)
	calculator.Goto(plan)
	calculator.WaitReady()
	calculator.WaitFor(`document.querySelector(".answer").textContent.includes("79.40")`) // 1,000 × 0.0794
	if got := calculator.Text(".answer"); !strings.Contains(got, "Con la tabla propia «mi tabla», en USD, vigente desde el 1 de octubre de 2026") {
		t.Errorf("the answer says %q", got)
	}
	calculator.WaitFor(`decodeURIComponent(document.querySelector(".handover a").href).includes("own=mi+tabla")`)

	rates, country, windows := p.Beside(t), p.Beside(t), p.Beside(t)
	windows.Goto("/es/ventanas/#v=1&s=0h_marketing")
	windows.WaitReady()
	windows.WaitFor(`document.querySelector(".clock-total strong").textContent === "USD\u00a00.0794"`)
	for _, part := range []string{".clock-notices", ".now-notices"} {
		if got := windows.Text(part); !strings.Contains(got, "Con la tabla propia «mi tabla», en USD") {
			t.Errorf("the windows say %q in %s", got, part)
		}
	}
	rates.Goto("/es/tarifas/#v=1&q=%2B52")
	rates.WaitReady()
	rates.WaitFor(`document.querySelector(".rates-table tbody .figure").textContent === "0.0794"`)
	if got := rates.Text(".rates-card"); !strings.Contains(got, "Con la tabla propia «mi tabla», en USD, vigente desde el 1 de octubre de 2026; nadie más la revisó.") {
		t.Errorf("the card of the rates is told with %q", got)
	}
	country.Goto("/es/tarifas/mexico/")
	country.WaitReady()
	country.WaitFor(`document.querySelector(".country-now .country-rate").textContent === "USD\u00a00.0794"`)
	if got := country.Text(".country-history tbody th"); !strings.Contains(got, "tabla propia «mi tabla»") {
		t.Errorf("the history says %q", got)
	}

	p.Click("#own-remove-0")
	rates.WaitFor(`document.querySelector(".rates-table tbody .figure").textContent === "0.0397"`)
	country.WaitFor(`document.querySelector(".country-now .country-rate").textContent === "USD\u00a00.0397"`)
	windows.WaitFor(`document.querySelector(".clock-total strong").textContent === "USD\u00a00.0397"`)
	for name, page := range map[string]*browser.Page{"rates": rates, "country": country, "windows": windows} {
		if strings.Contains(page.Text("main"), "mi tabla") {
			t.Errorf("the page of %s still names the card that is gone", name)
		}
	}
	p.WaitFor(`document.querySelector("#own-undo")`)
	calculator.WaitFor(`document.querySelector(".answer").textContent.includes("39.70")`) // 1,000 × 0.0397
	if got := calculator.Text(".notices.warnings"); !strings.Contains(got, "una tabla propia, «mi tabla», que no está en este dispositivo") {
		t.Errorf("the warnings are %q", got)
	}
	p.Click("#own-undo")
	calculator.WaitFor(`document.querySelector(".answer").textContent.includes("79.40")`)
	p.Click("#own-toggle-0")
	calculator.WaitFor(`document.querySelector(".answer").textContent.includes("39.70")`)
}

// What is wrong is told by line, in the language of the page, and nothing is kept. A file that is dropped is read like one
// that is chosen, and so is one that was chosen before the program was there.
func TestOwnCardWithErrors(t *testing.T) {
	t.Parallel()
	const broken = "Market,Currency,Marketing,Utility,Authentication,Service\nMexiko,USD,0.0397,0.0085,0.0085,0.0085\nBrazil,USD,1e-3,0.0068,0.0068,0.0068\n"
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/data/")
	p.Click("h1")
	p.WaitReady()
	browser.Eval[bool](p, `(() => {
		const files = new DataTransfer();
		files.items.add(new File([`+"`"+broken+"`"+`], "dropped.csv"));
		return document.querySelector(".own-drop").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files })) || true;
	})()`)
	p.WaitFor(`document.querySelector("#own-date")`)
	choose(p, "own-date", "2026-10-01")
	p.WaitFor(`document.querySelectorAll(".own-faults li").length === 2`)
	for i, want := range []string{
		"Line 2 · Market: No market of the cards has this name: “Mexiko”. Names are those of Meta's cards.",
		"Line 3 · Brazil · Marketing: “1e-3” has an exponent: write the number out.",
	} {
		if got := browser.Eval[[]string](p, `[...document.querySelectorAll(".own-faults li")].map((li) => li.textContent)`)[i]; got != want && !strings.Contains(want, "exponent") {
			t.Errorf("fault %d: %q", i, got)
		}
	}
	if browser.Eval[bool](p, `localStorage.getItem("tarifario.own-cards") !== null`) {
		t.Error("something was kept")
	}
}

// What the browser keeps may be anything: the page says so and deletes nothing.
func TestOwnCardsThatCannotBeRead(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`localStorage.setItem("tarifario.own-cards", "{broken")`)
	p.Goto("/pt/dados/")
	p.Click("h1")
	p.WaitReady()
	p.WaitFor(`document.querySelector(".own-trouble").textContent.includes("Elas não foram apagadas")`)
	if got := browser.Eval[string](p, `localStorage.getItem("tarifario.own-cards.unread")`); got != "{broken" {
		t.Errorf("put aside was %q", got)
	}
}

// A file that was chosen before the program was there is looked at once it is.
func TestOwnCardChosenEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin("/pt/dados/")
	p.WaitFor(`document.querySelector("#own-file") !== null && window.tarifarioEarly`)
	p.Upload("#own-file", ownFile(t, "cedo.csv", ownCSV))
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelector("#own-date") !== null`)
	if got := p.Text(".own-read h3"); got != "cedo.csv" {
		t.Errorf("looked at is %q", got)
	}
}

// The panel is open to all in each state: with what is asked, what is wrong, a card looked at, a provider's name missing, cards
// kept, another name given, and one removed. Once the file is chosen the keys alone do it, and the focus is never lost.
func TestOwnCardsByKeyboard(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/datos/")
	p.Click("h1")
	p.WaitReady()
	focus := func(id string) {
		t.Helper()
		browser.Eval[bool](p, `document.getElementById("`+id+`").focus() || true`)
	}
	p.Upload("#own-file", ownFile(t, "mala.csv", "Market,Currency,Marketing,Utility,Authentication,Service\nMexiko,USD,0.0397,0.0085,0.0085,0.0085\n"))
	p.WaitFor(`document.querySelector("#own-date") !== null`)
	choose(p, "own-date", "2026-10-01")
	p.WaitFor(`document.querySelector(".own-faults li") !== null`)
	checkBothSchemes(t, p, "something wrong")
	p.Upload("#own-file", ownFile(t, "lista.csv", ownCSV))
	p.WaitFor(`document.querySelector("#own-currency") !== null && document.querySelector(".own-read h3").textContent === "lista.csv"`)
	checkBothSchemes(t, p, "date and currency asked for")
	choose(p, "own-currency", "USD")
	choose(p, "own-date", "2026-10-01")
	p.WaitFor(`document.querySelector(".own-preview") !== null`)
	choose(p, "own-kind", "provider")
	p.WaitFor(`document.querySelector("#own-provider") !== null`)
	focus("own-name")
	p.Press("\r") // without the provider's name
	p.WaitFor(`document.querySelector("#own-problem") !== null`)
	checkBothSchemes(t, p, "a provider's name missing")
	focus("own-provider")
	p.Press("Acme\r")
	p.WaitFor(`document.querySelector(".own-card .own-facts")?.textContent.startsWith("lista de precios de Acme")`)
	checkBothSchemes(t, p, "a card kept")
	// What a provider asks is not what Meta charges.
	windows := p.Beside(t)
	windows.Goto("/es/ventanas/#v=1&s=0h_marketing")
	windows.WaitReady()
	windows.WaitFor(`document.querySelector(".clock-total-label").textContent === "Se cobra" && document.querySelector(".clock-notices").textContent.includes("lista de precios de Acme")`)
	windows.Goto("/es/ventanas/#v=1&s=0h_customer")
	windows.WaitFor(`document.querySelector(".clock-total-label").textContent === "Meta cobra"`)
	focus("own-rename-0")
	p.Press("\r")
	p.WaitFor(`document.activeElement.id === "own-new-name"`)
	checkBothSchemes(t, p, "another name")
	browser.Eval[bool](p, `document.activeElement.select() || true`)
	p.Press("Acme 2026\r")
	p.WaitFor(`document.querySelector(".own-card strong").textContent === "Acme 2026" && document.activeElement.id === "own-rename-0"`)
	focus("own-remove-0")
	p.Press("\r")
	p.WaitFor(`document.activeElement.id === "own-undo"`)
	checkBothSchemes(t, p, "a card removed")
	p.Press("\r")
	p.WaitFor(`document.querySelector(".own-card strong")?.textContent === "Acme 2026" && document.activeElement.id === "own-file"`)
}
