package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// unfolded opens the panel of the saved scenarios, as a visitor would.
func unfolded(p *browser.Page) {
	p.Click(`.fold:has(.scenarios) > summary`)
	p.WaitFor(`document.querySelector(".fold:has(.scenarios)").open`)
}

// scenarioSaid waits until the panel says a text.
func scenarioSaid(p *browser.Page, text string) {
	p.WaitFor(fmt.Sprintf(`document.querySelector(".scenarios [role=status]").textContent.includes(%q)`, text))
}

// savedNames waits until the list holds these names.
func savedNames(p *browser.Page, names ...string) {
	p.WaitFor(fmt.Sprintf(`[...document.querySelectorAll(".scenario-head label")].map((e) => e.textContent).join("|") === %q`, strings.Join(names, "|")))
}

// saveAs keeps the plan of the page under a name.
func saveAs(p *browser.Page, name string) {
	p.Fill("#scenario-name", name)
	p.Press("\r")
	scenarioSaid(p, name)
}

// toolOf presses a button of a scenario: "open", "rename" or "remove".
func toolOf(p *browser.Page, tool, name string) {
	id := browser.Eval[string](p, fmt.Sprintf(`[...document.querySelectorAll(".scenario")].find((e) => e.querySelector("label").textContent === %q)
		.querySelector('[id^="scenario-%s"]').id`, name, tool))
	p.Click("#" + id)
}

// focus moves the focus to a control.
func focus(p *browser.Page, id string) {
	browser.Eval[bool](p, fmt.Sprintf(`(document.getElementById(%q).focus(), true)`, id))
}

// withScenarios is a page with three scenarios: the plan it opens with, one of two countries in reais, one under the
// rules of 2023.
func withScenarios(t *testing.T, path string) *browser.Page {
	t.Helper()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto(path)
	p.WaitReady()
	unfolded(p)
	saveAs(p, "A")
	for _, s := range [][2]string{
		{"B", "#v=1&cur=BRL&fee=0.01&c=BR&chats=5000&c=MX&marketing=0"},
		{"C", "#v=1&on=CBP-1&c=BR&chats=2500&auth=300"},
	} {
		p.Goto(path + s[1])
		p.WaitFor(fmt.Sprintf(`location.hash === %q`, s[1]))
		p.WaitFor(`document.getElementById("chats").value.replace(/\D/, "") === ` + map[string]string{"B": `"5000"`, "C": `"2500"`}[s[0]])
		saveAs(p, s[0])
	}
	savedNames(p, "C", "B", "A")
	return p
}

// Pictures of the saved scenarios and their comparison, for people to look at.
func TestScreenshotsOfScenarios(t *testing.T) {
	folder := os.Getenv("SITE_SCREENSHOTS")
	if folder == "" {
		t.Skip("SITE_SCREENSHOTS names no folder")
	}
	eachPage(t, func(t *testing.T, r app.Route) {
		if r.Default || r.Page != app.CalculatorPage {
			return
		}
		p := withScenarios(t, r.Path)
		toolOf(p, "rename", "B")
		p.WaitFor(`document.activeElement.id === "scenario-new-name"`)
		p.Fill("#scenario-name", "A")
		p.Press("\r")
		p.WaitFor(`document.querySelector(".scenario-exists")`)
		shoot := func(name string) {
			for _, width := range []int64{320, 360, 1280} {
				for _, scheme := range []string{"light", "dark"} {
					p.Look(width, scheme)
					file := filepath.Join(folder, fmt.Sprintf("scenarios-%s-%s-%d-%s.png", name, r.Lang, width, scheme))
					if err := os.WriteFile(file, p.Element(".fold:has(.scenarios)"), 0o644); err != nil {
						t.Fatal(err)
					}
				}
			}
			p.Look(1280, "light")
		}
		shoot("asked")
		for i := 3; i >= 1; i-- {
			p.Click(fmt.Sprintf(`.scenario:nth-child(%d) input[type=checkbox]`, i))
		}
		p.WaitFor(`document.querySelectorAll(".compared thead th").length === 4`)
		shoot("compared")
	})
}

// A plan that was saved is there when the page is opened again, in any language; a link that is opened changes neither
// the list nor what is in it.
func TestScenariosStay(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/es/")
	p.WaitReady()
	enter(p, "chats", "4321")
	p.WaitFor(`location.hash.includes("chats=4321")`)
	unfolded(p)
	total := p.Text("#total")
	saveAs(p, "Mío")
	kept := browser.Eval[string](p, `localStorage.getItem("tarifario.scenarios")`)

	p.Goto("/en/?again#v=1&c=BR&chats=7")
	p.WaitReady()
	unfolded(p)
	savedNames(p, "Mío")
	if got := browser.Eval[string](p, `document.getElementById("chats").value`); got != "7" {
		t.Errorf("the link opens %s chats", got)
	}
	toolOf(p, "open", "Mío")
	p.WaitFor(`document.getElementById("chats").value === "4321" && document.activeElement.id === "scenario-undo"`)
	p.WaitFor(`location.hash.includes("chats=4321")`)
	if got := p.Text("#total"); got != total {
		t.Errorf("opened, it costs %q, saved %q", got, total)
	}
	p.Click("#scenario-undo")
	p.WaitFor(`document.getElementById("chats").value === "7" && document.getElementById("country").value === "Brazil"`)
	p.Click("#scenario-undo")
	p.WaitFor(`document.getElementById("chats").value === "4321" && document.getElementById("country").value === "Mexico"`)
	if got := browser.Eval[string](p, `localStorage.getItem("tarifario.scenarios")`); got != kept {
		t.Errorf("links have made of %s\n%s", kept, got)
	}
}

// By keyboard: a name that is taken, another name, a removal and its undo, with the focus where the next key press
// makes sense.
func TestScenariosByKeyboard(t *testing.T) {
	t.Parallel()
	p := withScenarios(t, "/es/")
	p.Fill("#scenario-name", "A")
	p.Press("\r")
	p.WaitFor(`document.querySelector(".scenario-exists p").textContent.startsWith("Ya hay un escenario «A» (USD")`)
	p.Press("\t\t") // past the button that keeps
	p.WaitFor(`document.activeElement.matches(".scenario-exists button")`)
	p.Press("\r")
	scenarioSaid(p, "Guardado: «A».")
	savedNames(p, "A", "C", "B")
	p.WaitFor(focused + ` === "scenario-name"`)

	focus(p, "scenario-rename-2")
	p.Press("\r")
	p.WaitFor(focused + ` === "scenario-new-name"`)
	p.Fill("#scenario-new-name", "B")
	p.Press("\r")
	p.WaitFor(`document.getElementById("scenario-new-name-problem")?.textContent === "Ya hay un escenario «B»."`)
	p.Fill("#scenario-new-name", "D")
	p.Press("\r")
	savedNames(p, "A", "D", "B")
	p.WaitFor(focused + ` === "scenario-rename-2"`)

	focus(p, "scenario-remove-2")
	p.Press("\r")
	savedNames(p, "A", "B")
	p.WaitFor(focused + ` === "scenario-undo"`)
	p.Press("\r")
	savedNames(p, "A", "D", "B")
	scenarioSaid(p, "De vuelta en la lista: «D».")
	p.WaitFor(focused + ` === "scenario-name"`)
}

// Three plans stand side by side, with the one of the page following what is typed; a fourth is refused in words.
func TestScenariosCompared(t *testing.T) {
	t.Parallel()
	p := withScenarios(t, "/en/")
	tick := func(id string) { // without a pointer: what is compared comes and moves what would be aimed at
		browser.Eval[bool](p, fmt.Sprintf("document.getElementById(%q).click() || true", id))
	}
	tick("scenario-3") // A
	tick("scenario-screen")
	tick("scenario")
	p.WaitFor(`[...document.querySelectorAll(".compared thead th")].map((e) => e.textContent).join("|") === "What is compared|A|The plan on this page|C"`)
	tick("scenario-2")
	scenarioSaid(p, "Up to three plans are compared: untick one to tick another.")
	if browser.Eval[bool](p, `document.getElementById("scenario-2").checked`) {
		t.Error("the fourth is ticked")
	}
	cell := `document.querySelector(".compared tr:nth-child(2) td:nth-child(3) .compared-value").textContent`
	before := browser.Eval[string](p, cell)
	enter(p, "chats", "54321")
	p.WaitFor(fmt.Sprintf(`%s !== %q && %s.replace(/[^0-9]/g, "") === document.querySelector(".total-figure").textContent.replace(/[^0-9]/g, "")`, cell, before, cell))
	tick("scenario-screen")
	tick("scenario")
	p.WaitFor(`!document.querySelector(".compared")`)
}

// What was exported comes back after everything was lost; a file that is wrong changes nothing and says where.
func TestScenariosExportedAndImported(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(keeping)
	p.Goto("/pt/")
	p.WaitReady()
	unfolded(p)
	saveAs(p, "A")
	p.Goto("/pt/#v=1&chats=7")
	p.WaitFor(`document.getElementById("chats").value === "7"`)
	saveAs(p, "B")
	p.Click(`.scenarios > .actions > button`)
	p.WaitFor(`Object.keys(files).some((name) => name.startsWith("tarifario-scenarios-"))`)
	file := filepath.Join(t.TempDir(), "scenarios.json")
	text := browser.Eval[string](p, `Object.entries(files).find(([name]) => name.startsWith("tarifario-scenarios-"))[1].text()`)
	choose := func(content string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		p.Upload("#scenario-file", file)
	}
	browser.Eval[bool](p, `localStorage.clear() || true`)
	p.Goto("/pt/?again")
	p.WaitReady()
	unfolded(p)
	savedNames(p)
	choose(strings.Replace(text, `"name": "A"`, `"name": ""`, 1))
	scenarioSaid(p, "Nada foi importado: há um erro no cenário 2, no campo name")
	choose(text)
	savedNames(p, "B", "A")
	scenarioSaid(p, "Foram importados 2 cenários.")
	choose(text)
	scenarioSaid(p, "Já estavam na lista: 2.")
	p.Goto("/pt/?once-more")
	p.WaitReady()
	unfolded(p)
	savedNames(p, "B", "A")
}

// Where the browser keeps nothing, one sentence says so, and all else works until the page is closed.
func TestScenariosWithStorageBlocked(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`for (const name of ["localStorage", "sessionStorage"])
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("blocked", "SecurityError") } })`)
	p.Before(keeping)
	p.Goto("/es/")
	p.WaitReady()
	unfolded(p)
	p.WaitFor(`document.querySelector(".scenario-trouble")?.textContent.startsWith("Aquí el navegador no permite guardar nada")`)
	saveAs(p, "A")
	p.Click(`.scenarios > .actions > button`)
	p.WaitFor(`Object.keys(files).some((name) => name.startsWith("tarifario-scenarios-"))`)
}

// A browser without room, and one whose storage begins to throw while the page is open, lose nothing.
func TestScenariosWithoutRoom(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/")
	p.WaitReady()
	unfolded(p)
	saveAs(p, "A")
	browser.Eval[bool](p, `(Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }, true)`)
	p.Fill("#scenario-name", "B")
	p.Press("\r")
	p.WaitFor(`document.getElementById("scenario-name-problem")?.textContent.startsWith("Not saved: the browser has no room left.")`)
	savedNames(p, "A")
	if got := browser.Eval[string](p, `document.getElementById("scenario-name").value`); got != "B" {
		t.Errorf("the name is %q", got)
	}
}

// What cannot be read is put aside and can be downloaded.
func TestScenariosThatCannotBeRead(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(keeping + `if (!localStorage.getItem("tarifario.scenarios.unread")) localStorage.setItem("tarifario.scenarios", "{broken");`)
	p.Goto("/es/")
	p.WaitReady()
	unfolded(p)
	p.WaitFor(`document.querySelector(".scenario-trouble p").textContent.startsWith("Había escenarios guardados que no se pudieron leer.")`)
	saveAs(p, "A")
	p.Goto("/es/?again")
	p.WaitReady()
	unfolded(p)
	savedNames(p, "A")
	p.Click(".scenario-trouble button")
	p.WaitFor(`files["tarifario-scenarios-unread.txt"]`)
	if got := browser.Eval[string](p, `files["tarifario-scenarios-unread.txt"].text()`); got != "{broken" {
		t.Errorf("aside is %q", got)
	}
	p.Click(".scenario-trouble button:last-child")
	p.WaitFor(`!document.querySelector(".scenario-trouble")`)
}

// Two tabs have the same list before their eyes.
func TestScenariosOfTwoTabs(t *testing.T) {
	t.Parallel()
	here := testBrowser(t).Open(t, servedSite(t))
	there := here.Beside(t)
	for _, p := range []*browser.Page{here, there} {
		p.Goto("/es/")
		p.WaitReady()
		unfolded(p)
	}
	saveAs(here, "A")
	savedNames(there, "A")
	saveAs(there, "B")
	savedNames(here, "B", "A")
	toolOf(here, "remove", "A")
	savedNames(there, "B")
}

// A comparison is printed behind the quote; what else is saved is not.
func TestPrintedComparison(t *testing.T) {
	t.Parallel()
	p := withScenarios(t, "/es/")
	p.OnPaper()
	if got := pageText(p); strings.Contains(got, "Escenarios guardados") || strings.Contains(got, "Guardar este plan") {
		t.Errorf("without a comparison the paper shows\n%s", got)
	}
	p.Look(1280, "light")
	p.Click("#scenario")
	p.Click("#scenario-3")
	p.WaitFor(`document.querySelector(".compared")`)
	p.OnPaper()
	got := pageText(p)
	for _, want := range []string{"Lado a lado", "Total al mes"} {
		if !strings.Contains(got, want) {
			t.Errorf("the paper does not show %q:\n%s", want, got)
		}
	}
	for _, not := range []string{"Guardar este plan", "Cambiar nombre", "Exportar"} {
		if strings.Contains(got, not) {
			t.Errorf("the paper shows %q", not)
		}
	}
}

// With a list, a question and a comparison before one's eyes, the page has no fault that axe knows of and no sideways
// scroll.
func TestScenariosAreAccessible(t *testing.T) {
	t.Parallel()
	axe, err := os.ReadFile(tool(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	for path, scheme := range map[string]string{"/es/": "light", "/pt/": "dark", "/en/": "light"} {
		p := withScenarios(t, path)
		p.Look(320, scheme)
		p.Click("#scenario")
		p.Click("#scenario-2")
		p.WaitFor(`document.querySelector(".compared")`)
		p.Click("#scenario-rename-3")
		p.WaitFor(focused + ` === "scenario-new-name"`)
		p.Fill("#scenario-new-name", "B")
		p.Press("\r")
		p.WaitFor(`document.getElementById("scenario-new-name-problem")`)
		browser.Eval[bool](p, string(axe)+"\n;true")
		for _, v := range browser.Eval[[]string](p, `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
			.then((r) => r.violations.map((v) => v.id + ": " + v.help + "\n" + v.nodes.map((n) => n.html + "\n" + n.failureSummary).join("\n")))`) {
			t.Errorf("%s: %s", path, v)
		}
		if over := browser.Eval[int](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
			t.Errorf("%s: %d pixels too wide", path, over)
		}
	}
}
