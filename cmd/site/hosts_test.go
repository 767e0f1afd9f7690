package main

import (
	"net/http"
	"net/http/httptest"
	"path"
	"testing"
	"testing/fstest"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// hosts are the ways in which the same files are published.
var hosts = []struct {
	name  string
	serve func(t *testing.T) (address string)
}{
	{"at the root", func(t *testing.T) string { return servedSite(t) }},
	{"in a folder", func(t *testing.T) string { return servedIn(t, "/x/y", siteHandler(t)) }},
	{"without headers", func(t *testing.T) string { return servedIn(t, "", bareHandler(t)) }},
}

// servedIn is the address of a server whose pages live in a folder of the host.
func servedIn(t *testing.T, folder string, h http.Handler) string {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix(folder, h))
	t.Cleanup(server.Close)
	return server.URL + folder
}

// bareHandler serves the files as the simplest server does: it knows no headers but the type, and programs it takes for
// any bytes.
func bareHandler(t *testing.T) http.Handler {
	files := fstest.MapFS{}
	for name, content := range builtSite(t).files {
		files[name] = &fstest.MapFile{Data: content}
	}
	serve := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path.Ext(r.URL.Path) == ".wasm" {
			w.Header().Set("Content-Type", "application/octet-stream")
		}
		serve.ServeHTTP(w, r)
	})
}

// On every host each page starts without a complaint of the browser's, says what it is, and reads and is built as it is
// without its program.
func TestPagesOnEveryHost(t *testing.T) {
	t.Parallel()
	b := testBrowser(t)
	var addresses []string
	for _, h := range hosts {
		addresses = append(addresses, h.serve(t))
	}
	eachPage(t, func(t *testing.T, r app.Route) {
		want := readWithoutScripts(t, addresses[0], r.Path)
		for i, h := range hosts {
			p := b.Open(t, addresses[i])
			p.Goto(r.Path)
			p.WaitReady()
			want.hold(t, h.name, p)
			if got := browser.Eval[string](p, `document.documentElement.lang`); got != r.Lang {
				t.Errorf("%s it is in language %q, want %q", h.name, got, r.Lang)
			}
			if got := browser.Eval[string](p, `document.title`); got != r.Title {
				t.Errorf("%s it has the title %q, want %q", h.name, got, r.Title)
			}
			if n := browser.Eval[int](p, `document.querySelectorAll("main").length`); n != 1 {
				t.Errorf("%s it has %d main parts", h.name, n)
			}
		}
	})
}

// The page of a folder is also found by the name of its file.
func TestPagesByTheirFile(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	want := readWithoutScripts(t, servedSite(t), "/es/")
	p.Goto("/es/index.html")
	p.WaitReady()
	want.hold(t, "by the name of its file", p)
}

// drawnPage is what a page reads and the elements it has, before its program.
type drawnPage struct{ text, elements string }

// readWithoutScripts reads a page in a browser that runs no scripts, but for the sentence that says what they are needed for.
func readWithoutScripts(t *testing.T, address, path string) drawnPage {
	t.Helper()
	p := testBrowser(t).Open(t, address)
	p.DisableScripts()
	p.Goto(path)
	note := browser.Eval[string](p, `(() => {
		const note = document.querySelector(".needs-scripts"), text = note?.innerText ?? "";
		if (note) note.style.display = "none";
		return text;
	})()`)
	if form := browser.Eval[bool](p, `Boolean(document.querySelector("form"))`); form != (note != "") {
		t.Errorf("a form: %v; what it says without scripts: %q", form, note)
	}
	return drawnPage{pageText(p), skeleton(p)}
}

// hold compares a page whose program runs.
func (d drawnPage) hold(t *testing.T, where string, p *browser.Page) {
	t.Helper()
	if got := pageText(p); got != d.text || got == "" {
		t.Errorf("%s the page reads\n%s\nand without scripts\n%s", where, got, d.text)
	}
	if got := skeleton(p); got != d.elements {
		t.Errorf("%s the page has the elements\n%s\nand without scripts\n%s", where, got, d.elements)
	}
}

// What makes a host's work visible goes on without its headers: a price is computed, another program's page is reached, and
// the policy that stands in the page is kept.
func TestHostWithoutHeaders(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedIn(t, "", bareHandler(t)))
	p.Goto("/en/#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0")
	p.WaitReady()
	p.WaitFor(`document.querySelector(".total-figure").innerText.trim() === "39.70"`)
	p.Click(`nav a[href$="rates/"]`)
	p.WaitFor(`location.pathname === "/en/rates/"`)
	p.WaitReady()
	if said := browser.Eval[string](p, `new Promise((done) => {
		addEventListener("securitypolicyviolation", (e) => done(e.effectiveDirective), { once: true });
		document.body.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
		setTimeout(() => done("nothing"), 5000);
	})`); said != "style-src-elem" {
		t.Errorf("a style in the page is stopped by %q", said)
	}
	p.Forgive("style-src")
}

// While the program is long in coming a line says so, rightly for packed bytes too; when it does not come the line says
// that, and a press tries again with what was typed.
func TestLoadingIsTold(t *testing.T) {
	t.Parallel()
	whole := siteHandler(t)
	var parts = make(chan int, 4) // how much of the program to let through, in quarters; 0 breaks off
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path.Ext(r.URL.Path) != ".wasm" {
			whole.ServeHTTP(w, r)
			return
		}
		kept := httptest.NewRecorder()
		whole.ServeHTTP(kept, r)
		for name, values := range kept.Header() {
			w.Header()[name] = values
		}
		rest := kept.Body.Bytes()
		quarter := len(rest)/4 + 1
		for quarters := range parts {
			if quarters == 0 {
				panic(http.ErrAbortHandler)
			}
			n := min(len(rest), quarters*quarter)
			w.Write(rest[:n])
			w.(http.Flusher).Flush()
			if rest = rest[n:]; len(rest) == 0 {
				return
			}
		}
	}))
	t.Cleanup(func() { close(parts); server.Close() })
	p := testBrowser(t).Open(t, server.URL)
	p.Begin("/es/")
	p.Fill(firstField, "4321")
	parts <- 2
	const line = `document.querySelector("#app-wasm-loader")`
	// Half of the packed bytes is about half of the program, never more than all.
	p.WaitFor(line + `.querySelector("progress")?.value > 0.3 && ` + line + `.querySelector("progress").value < 0.7 && ` + line + `.checkVisibility()`)
	parts <- 0
	p.WaitFor(line + `.innerText.includes("No se pudo cargar el programa")`)
	p.Forgive("program")
	parts <- 4
	p.Click("#app-wasm-loader button")
	p.WaitReady()
	if got := browser.Eval[string](p, `document.querySelector("`+`[data-keep] input[inputmode='numeric'][name]`+`").value + `+line); got != "4321null" {
		t.Errorf("after another try the page holds %q", got)
	}
}
