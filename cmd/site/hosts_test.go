package main

import (
	"cmp"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"testing"
	"testing/fstest"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// hosting is a way in which the same files are published.
type hosting struct {
	name    string
	says    string // of a page on it
	folder  string // of the host, where the pages live; empty at the root
	headers bool   // the host sends those of the site
}

// hosts are all ways.
var hosts = []hosting{
	{"root", "at the root", "", true},
	{"folder", "in a folder", "/x/y", true},
	{"bare", "without headers", "", false},
}

// published is the way in which this run publishes the site: SITE_HOST names it, and without that it is the first.
var published hosting

func chosenHost() (hosting, error) {
	name := cmp.Or(os.Getenv("SITE_HOST"), hosts[0].name)
	var names []string
	for _, h := range hosts {
		if h.name == name {
			return h, nil
		}
		names = append(names, h.name)
	}
	return hosting{}, fmt.Errorf("SITE_HOST is %q, and must be one of %q", name, names)
}

// answer serves a site as the host does.
func (h hosting) answer(s *site) http.Handler {
	if !h.headers {
		return bareHandler(s)
	}
	return headersHandler(s)
}

// headersHandler serves a site with its headers. The root leads nowhere: the tests ask for its page in a browser that asks
// for English.
func headersHandler(s *site) http.Handler {
	server := newServer(s)
	server.stay = true
	return server
}

// servedWithHeaders is the address of the site at the root of a host that sends its headers, on whatever host the others
// run: for the tests of what that host answers.
func servedWithHeaders(t *testing.T) string {
	t.Helper()
	return servedIn(t, "", headersHandler(builtSite(t)))
}

// servedIn is the address of a server whose pages live in a folder of the host.
func servedIn(t testing.TB, folder string, h http.Handler) string {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix(folder, h))
	t.Cleanup(server.Close)
	return server.URL + folder
}

// bareHandler serves the files as the simplest server does: it knows no headers but the type, and programs it takes for
// any bytes.
func bareHandler(s *site) http.Handler {
	files := fstest.MapFS{}
	for name, content := range s.files {
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
// without its program. Those in a folder are seen in Portuguese and those without headers in English: make hosts runs every
// test of the site on both.
func TestPagesOnEveryHost(t *testing.T) {
	if published != hosts[0] {
		t.Skip("goes through all hosts by itself")
	}
	t.Parallel()
	b := testBrowser(t)
	var addresses []string
	for _, h := range hosts {
		addresses = append(addresses, servedIn(t, h.folder, h.answer(builtSite(t))))
	}
	eachPage(t, func(t *testing.T, r app.Route) {
		want := readWithoutScripts(t, addresses[0], r.Path)
		for i, h := range hosts {
			if i > 0 && r.Lang != string(app.Languages()[i]) {
				continue
			}
			p := b.Open(t, addresses[i])
			p.Goto(r.Path)
			p.WaitReady()
			if h.headers || r.Page != app.EmbedCodePage { // which says there what the host lacks: see TestCodeSuitsItsHost
				want.hold(t, h.says, p)
			}
			if got := browser.Eval[string](p, `document.documentElement.lang`); got != r.Lang {
				t.Errorf("%s it is in language %q, want %q", h.says, got, r.Lang)
			}
			if got := browser.Eval[string](p, `document.title`); got != r.Title {
				t.Errorf("%s it has the title %q, want %q", h.says, got, r.Title)
			}
			if n := browser.Eval[int](p, `document.querySelectorAll("main").length`); n != 1 {
				t.Errorf("%s it has %d main parts", h.says, n)
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
	p := testBrowser(t).Open(t, servedIn(t, "", bareHandler(builtSite(t))))
	p.Goto("/en/#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0")
	p.WaitReady()
	p.WaitFor(`document.querySelector(".total-figure").innerText.trim() === "39.70"`)
	p.Click(`nav a[href$="rates/"]`)
	p.WaitAt("/en/rates/")
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
// that, and a press tries again with what was typed. The line is open to all in both states.
func TestLoadingIsTold(t *testing.T) {
	t.Parallel()
	whole := siteHandler(t)
	var parts = make(chan int, 4) // how much of the program to let through, in quarters; 0 breaks off
	address := servedIn(t, published.folder, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
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
	t.Cleanup(func() { close(parts) }) // before the server waits for its answers
	p := testBrowser(t).Open(t, address)
	p.Begin("/es/")
	p.Fill(firstField, "4321")
	parts <- 2
	const line = `document.querySelector("#app-wasm-loader")`
	// Half of the packed bytes is about half of the program, never more than all.
	p.WaitFor(line + `.querySelector("progress")?.value > 0.3 && ` + line + `.querySelector("progress").value < 0.7 && ` + line + `.checkVisibility()`)
	checkBothSchemes(t, p, "loading")
	parts <- 0
	p.WaitFor(line + `.innerText.includes("No se pudo cargar el programa")`)
	p.Forgive("program")
	checkBothSchemes(t, p, "not loaded")
	parts <- 4
	p.Click("#app-wasm-loader button")
	p.WaitReady()
	if got := browser.Eval[string](p, `document.querySelector("`+`[data-keep] input[inputmode='numeric'][name]`+`").value + `+line); got != "4321null" {
		t.Errorf("after another try the page holds %q", got)
	}
}
