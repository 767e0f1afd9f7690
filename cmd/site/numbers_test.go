package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// openNumbers opens the page with the panel.
func openNumbers(t *testing.T, l app.Language) *browser.Page {
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto(app.Path(l, app.RatesPage))
	p.WaitReady()
	return p
}

// A pasted list is split, and goes into the calculator as counts; the numbers go nowhere.
func TestNumbersGoIntoTheCalculator(t *testing.T) {
	t.Parallel()
	p := openNumbers(t, app.Spanish)
	browser.Eval[bool](p, `(document.querySelector("#numbers-list").value = "+52 1 55 1234 5678\n+525512345678\n+5511912345678\n(55) 1234 5678", true)`)
	p.Click("#numbers-split")
	p.WaitFor(`document.querySelector("#numbers-calculator")`)
	text := p.Text(".numbers")
	for _, want := range []string{"Números contados: 2. Países: 2.", "Repeticiones en la lista: 1.", "(55) •••• ••••", "falta el código de país"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	p.Click("#numbers-once")
	p.WaitFor(`document.querySelector(".numbers-status").textContent.includes("Números contados: 3.")`)
	if kept := browser.Eval[string](p, `JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.querySelector("#numbers-calculator").href])`); strings.Contains(kept, "5512345678") || strings.Contains(kept, "11912345678") {
		t.Errorf("a number was kept: %s", kept)
	}
	p.Click("#numbers-calculator")
	p.WaitAt("/es/")
	p.WaitReady()
	if hash := browser.Eval[string](p, `location.hash`); hash != "#v=1&c=MX&chats=0&marketing=2&utility=0&c=BR&chats=0&marketing=1&utility=0" {
		t.Errorf("the calculator was opened with %s", hash)
	}
}

// A million lines are read in pieces: the page goes on answering, tells how far it is and can be stopped.
func TestMillionNumbersDoNotFreezeThePage(t *testing.T) {
	p := openNumbers(t, app.English)
	list := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(list, []byte(strings.Repeat("+5215512345678\n5511912345678\n", 500_000)), 0o644); err != nil {
		t.Fatal(err)
	}
	browser.Eval[bool](p, `(window.longest = 0, window.last = performance.now(), setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now }, 10), true)`)
	p.Upload("#numbers-file", list)
	p.WaitFor(`document.querySelector("#numbers-cancel")`)
	p.WaitFor(`/Reading: [1-9]/.test(document.querySelector(".numbers-status").textContent)`)
	p.Click("#numbers-cancel")
	p.WaitFor(`document.querySelector(".numbers-status").textContent.includes("cancelled")`)

	p.Click("h1") // what was chosen twice is no change: the browser forgets it first
	browser.Eval[bool](p, `(document.querySelector("#numbers-file").value = "", true)`)
	browser.Eval[bool](p, `(window.longest = 0, true)`)
	p.Upload("#numbers-file", list)
	browser.Eval[bool](p, `new Promise((done) => { const look = () => document.querySelector("#numbers-calculator") ? done(true) : setTimeout(look, 100); look() })`)
	if text := p.Text(".numbers-status"); !strings.Contains(text, "Numbers counted: 2. Countries: 2. Repetitions in the list: 999,998.") {
		t.Errorf("said %q", text)
	}
	longest := browser.Eval[float64](p, `longest`)
	t.Logf("the longest wait was %.0f ms", longest)
	if longest > 1000 {
		t.Errorf("the page did not answer for %.0f ms", longest)
	}
}

// A file that is dropped, and one that was chosen before the program was there, are read like one that is chosen; numbers
// without a code are those of the country that was chosen early.
func TestNumbersDroppedAndChosenEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin(app.Path(app.Portuguese, app.RatesPage))
	p.WaitFor(`document.querySelector("#numbers-file") !== null`)
	choose(p, "numbers-home", "BR")
	list := filepath.Join(t.TempDir(), "lista.txt")
	if err := os.WriteFile(list, []byte("(21) 98765-4321\n51987654321\n+525512345678\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.Upload("#numbers-file", list)
	release()
	p.WaitReady()
	p.WaitFor(`document.querySelector("#numbers-calculator") !== null`)
	for _, want := range []string{"Números contados: 3. Países: 2.", "Sem código, lidos como nacionais (Brasil): 2.", "Também poderiam ser lidos com o código de outro país: 1."} {
		if text := p.Text(".numbers-status"); !strings.Contains(text, want) {
			t.Errorf("%q is not in %q", want, text)
		}
	}
	if got := browser.Eval[string](p, `document.querySelector("#numbers-home").value`); got != "BR" {
		t.Errorf("the list shows %s", got)
	}
	browser.Eval[bool](p, `(() => {
		const files = new DataTransfer();
		files.items.add(new File(["+573001234567\n+573001234568"], "dropped.csv"));
		return document.querySelector(".numbers-form").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files })) || true;
	})()`)
	p.WaitFor(`document.querySelector(".numbers-status").textContent.includes("Números contados: 2. Países: 1.")`)
}
