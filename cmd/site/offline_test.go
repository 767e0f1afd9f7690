package main

import (
	"bytes"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// host is a server that can be stopped and started again at its address, and serve something else.
type host struct {
	t      *testing.T
	prefix string // the folder of the site; empty at the root
	server *httptest.Server

	mu      sync.Mutex
	handler http.Handler
	count   map[string]int // requests, by path below the folder
}

func newHost(t *testing.T, prefix string, h http.Handler) *host {
	t.Helper()
	host := &host{t: t, prefix: prefix, handler: h, count: map[string]int{}}
	host.listen("127.0.0.1:0")
	t.Cleanup(func() { host.server.Close() })
	return host
}

func (h *host) listen(address string) {
	h.t.Helper()
	l, err := net.Listen("tcp", address)
	if err != nil {
		h.t.Fatal(err)
	}
	h.server = &httptest.Server{Listener: l, Config: &http.Server{Handler: http.StripPrefix(h.prefix, h)}}
	h.server.Start()
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	handler := h.handler
	h.count[strings.TrimPrefix(r.URL.Path, "/")]++
	h.mu.Unlock()
	handler.ServeHTTP(w, r)
}

func (h *host) address() string { return h.server.URL + h.prefix }

// stop ends the server and every connection to it.
func (h *host) stop() {
	h.server.CloseClientConnections()
	h.server.Close()
}

// start serves again at the same address.
func (h *host) start() {
	h.t.Helper()
	h.listen(h.server.Listener.Addr().String())
}

// serve serves something else from now on, and forgets what was asked for.
func (h *host) serve(handler http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.handler, h.count = handler, map[string]int{}
}

// requests is how often a path was asked for since then.
func (h *host) requests(path string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.count[path]
}

// kept waits until the browser has the site.
func keptOffline(p *browser.Page) {
	p.WaitFor(`navigator.serviceWorker.controller?.state === "activated"`)
}

// storedVersions are the caches of the origin, by their names but for the version.
const cacheNames = `caches.keys().then((names) => names.sort().map((name) => name.replace(/[0-9a-f]{16}/, "*")).join(" "))`

// After one visit to one page and with the server stopped, every page of every language opens with whatever query and
// fragment, in the folder of a host as at its root, and works.
func TestEveryPageWorksOffline(t *testing.T) {
	t.Parallel()
	for _, prefix := range []string{"", "/x/y"} {
		t.Run("at "+prefix+"/", func(t *testing.T) {
			h := newHost(t, prefix, siteHandler(t))
			p := testBrowser(t).Open(t, h.address())
			p.Goto("/en/")
			p.WaitReady()
			keptOffline(p)
			h.stop()
			for _, r := range routesOf(&builtSite(t).vendor.Vendor) {
				if r.Country == "" && (prefix == "" || r.Lang == "es") { // one language is enough in a folder
					worksOffline(t, p, prefix, r)
				}
			}
			// Without the slash, as people type it, and as a file.
			p.Goto("/es/guia?a=b#here")
			p.WaitReady()
			if got, want := browser.Eval[string](p, `location.href`), h.address()+"/es/guia/?a=b#here"; got != want {
				t.Errorf("without the slash the page is at %s, want %s", got, want)
			}
			p.Goto("/pt/index.html")
			p.WaitReady()
		})
	}
}

// worksOffline opens a page with a query and a fragment, and changes something in it.
func worksOffline(t *testing.T, p *browser.Page, prefix string, r app.Route) {
	t.Helper()
	const plan = "#v=1&chats=5000"
	p.Goto(r.Path + "?utm_source=mail&x=%C3%B1" + plan)
	p.WaitReady()
	if got := browser.Eval[string](p, `document.documentElement.lang + " " + document.title`); got != r.Lang+" "+r.Title {
		t.Errorf("%s is %q without a network", r.Path, got)
	}
	if r.Page != app.CalculatorPage || r.Default {
		return
	}
	p.WaitFor(`document.getElementById("chats").value.replace(/\D/, "") === "5000"`)
	before := p.Text(".total")
	p.Fill(firstField, "4321")
	p.WaitFor(fmt.Sprintf(`document.querySelector(".total").innerText !== %q`, before))
}

// The page of a country is kept once it was visited, also when it was the first page of all. One that was not leads to
// what works, in its language and from wherever it is, on a page that is open to all.
func TestCountriesOffline(t *testing.T) {
	t.Parallel()
	for _, prefix := range []string{"", "/x/y"} {
		t.Run("at "+prefix+"/", func(t *testing.T) {
			h := newHost(t, prefix, siteHandler(t))
			p := testBrowser(t).Open(t, h.address())
			first, second, never := app.CountryPath(app.Portuguese, "PT"), app.CountryPath(app.Spanish, "MX"), app.CountryPath(app.Spanish, "BR")
			p.Goto(first)
			p.WaitReady()
			keptOffline(p)
			p.WaitFor(`caches.keys().then((names) => names.some((name) => name.endsWith(":visited")))`)
			p.Goto(second)
			p.WaitReady()
			browser.Eval[bool](p, fmt.Sprintf(`new Promise(async (done) => {
				while (!(await caches.match(%q))) await new Promise((again) => setTimeout(again, 20));
				done(true);
			})`, prefix+second))
			h.stop()
			for path, want := range map[string]string{first: "Portugal", second: "México"} {
				p.Goto(path + "?a=b")
				p.WaitReady()
				if got := p.Text("h1"); !strings.Contains(got, want) {
					t.Errorf("%s is headed %q without a network", path, got)
				}
			}
			p.Goto(never)
			if got := p.Text("main"); !strings.HasPrefix(got, "Sin conexión\n") || !strings.Contains(got, "las de los países se guardan al visitarlas") {
				t.Errorf("%s reads %q without a network", never, got)
			}
			if got := browser.Eval[string](p, `getComputedStyle(document.querySelector(".action")).display`); got != "flex" {
				t.Errorf("the page has no styles: %q", got)
			}
			checkBothSchemes(t, p, "not kept")
			p.Click(`nav a[href$="tarifas/"]`)
			p.WaitAt("/es/tarifas/")
			p.WaitReady()
			h.start()
			p.Goto(never)
			p.WaitReady()
			if got := p.Text("h1"); !strings.Contains(got, "Brasil") {
				t.Errorf("with the network back %s is headed %q", never, got)
			}
		})
	}
}

// What the worker keeps is asked for once where the page has it already, and only requests of the site are answered.
func TestWorkerKeepsToItsOwn(t *testing.T) {
	t.Parallel()
	h := newHost(t, "/x/y", siteHandler(t))
	s := builtSite(t)
	p := testBrowser(t).OpenInProfile(t, h.address()) // with a cache that takes a program unpacked too
	p.Goto("/es/")
	p.WaitReady()
	keptOffline(p)
	for _, file := range []string{s.started["app"].program, s.styles[0], s.started["app"].scripts[0]} {
		if n := h.requests(file); n != 1 {
			t.Errorf("%s was asked for %d times", file, n)
		}
	}
	if got, want := browser.Eval[string](p, cacheNames), "tarifario:/x/y/:*"; got != want {
		t.Errorf("the caches are %q, want %q", got, want)
	}
	// The data and other methods go to the host.
	browser.Eval[bool](p, `fetch("../data/ratecards/index.json").then(() => true)`)
	browser.Eval[bool](p, `fetch("./", { method: "HEAD" }).then(() => true)`)
	if h.requests("data/ratecards/index.json") != 1 || h.requests("es/") != 3 { // visited, kept, HEAD
		t.Errorf("the host was asked %d times for the data, %d times for the page", h.requests("data/ratecards/index.json"), h.requests("es/"))
	}
	if got := browser.Eval[string](p, `navigator.serviceWorker.getRegistration().then((r) => r.scope)`); got != h.address()+"/" {
		t.Errorf("the worker is for %s", got)
	}
}

// Who saves data loads nothing ahead, and a frame never registers anything.
func TestWorkerIsNotForAll(t *testing.T) {
	t.Parallel()
	const registered = `navigator.serviceWorker.getRegistrations().then((all) => all.length)`
	const pause = `new Promise((done) => setTimeout(() => done(true), 500))`
	saving := testBrowser(t).Open(t, servedSite(t))
	saving.Before(`Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } })`)
	saving.Goto("/es/")
	saving.WaitReady()
	browser.Eval[bool](saving, pause)
	if n := browser.Eval[int](saving, registered); n != 0 {
		t.Errorf("%d workers for one who saves data", n)
	}

	h := newHost(t, published.folder, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/article" {
			siteHandler(t).ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, `<!doctype html><link rel="icon" href="data:,"><iframe src="es/"></iframe>`)
	}))
	framing := testBrowser(t).Open(t, h.address())
	framing.Goto("/article")
	framing.WaitFor(`"ready" in (document.querySelector("iframe").contentDocument?.documentElement.dataset ?? {})`)
	browser.Eval[bool](framing, pause)
	if n := browser.Eval[int](framing, registered); n != 0 {
		t.Errorf("%d workers out of a frame", n)
	}
}

// laterSite is the site as a later version of it: its program calls itself 0.2.0, and so do its pages. Its names change
// with their content as those of any build do.
func laterSite(t *testing.T) *site {
	t.Helper()
	now := builtSite(t)
	later := *now
	later.files, later.workers = map[string][]byte{}, maps.Clone(now.workers)
	renamed := []string{app.Version, "0.2.0"}
	take := func(file string) {
		content := []byte(strings.NewReplacer(renamed...).Replace(string(now.files[file])))
		if bytes.Equal(content, now.files[file]) {
			t.Fatalf("%s does not change", file)
		}
		name, _, _ := strings.Cut(path.Base(file), ".")
		renamed = append(renamed, file, later.addHashed(path.Dir(file)+"/", name+path.Ext(file), content))
	}
	for _, p := range programs {
		by := now.started[p.name]
		take(by.program)
		take(by.scripts[1])
	}
	pages := strings.NewReplacer(renamed...)
	for file, content := range now.files {
		switch {
		case slices.Contains(renamed, file):
		case strings.HasSuffix(file, ".html"):
			later.files[file] = []byte(pages.Replace(string(content)))
		default:
			later.files[file] = content
		}
	}
	if err := later.addWorker(routesOf(&later.vendor.Vendor)); err != nil {
		t.Fatal(err)
	}
	// The version whose card is new.
	worker := string(later.files[workerFile])
	later.files[workerFile] = []byte(strings.Replace(worker, `"cards":"2026-10-01"`, `"cards":"2027-01-01"`, 1))
	if string(later.files[workerFile]) == worker {
		t.Fatal("the newest card is another one")
	}
	return &later
}

// shownVersion is the version at the foot of the page.
const shownVersion = `document.querySelector("#foot").textContent.match(/Tarifario (\d+\.\d+\.\d+)/)[1]`

// checkNow has the browser look for a new version, and waits until it knows.
const checkNow = `navigator.serviceWorker.getRegistration().then((r) => r.update()).then((r) => new Promise((done) => {
	const worker = r.installing;
	if (!worker) return done(r.waiting ? "installed" : "none");
	worker.addEventListener("statechange", () => done(worker.state));
}))`

// A new version waits and says so in every tab. When the visitor agrees it takes over in all of them, with the plan, the
// scenarios and the visitor's own cards, and leaves alone what others keep on the origin. The offer is open to all.
func TestNewVersionWaitsForTheVisitor(t *testing.T) {
	t.Parallel()
	h := newHost(t, "/x/y", siteHandler(t))
	p := testBrowser(t).Open(t, h.address())
	p.Goto("/es/datos/")
	p.WaitReady()
	keptOffline(p)
	p.Upload("#own-file", ownFile(t, "mi tabla.csv", ownCSV))
	p.WaitFor(`document.querySelector("#own-date")`)
	choose(p, "own-currency", "USD")
	choose(p, "own-date", "2026-10-01")
	p.WaitFor(`document.querySelector(".own-preview")`)
	p.Click("#own-use")
	p.WaitFor(`document.querySelector(".own-card")`)
	p.Goto("/es/#v=1&c=MX&chats=0&marketing=500&utility=0")
	p.WaitReady()
	unfolded(p)
	saveAs(p, "A")
	savedNames(p, "A")
	visited := p.Beside(t)
	visited.Goto(app.CountryPath(app.Spanish, "MX"))
	visited.WaitReady()
	browser.Eval[bool](p, `Promise.all(["tarifario:/x/:0123456789abcdef", "tarifario:/", "others"].map((name) => caches.open(name))).then(() => true)`)

	h.serve(published.answer(laterSite(t)))
	if got := browser.Eval[string](p, checkNow); got != "installed" {
		t.Fatalf("the new version is %s", got)
	}
	if n := h.requests(builtSite(t).styles[0]); n != 0 {
		t.Errorf("a file that has not changed was asked for %d times", n)
	}
	for _, tab := range []*browser.Page{p, visited} {
		tab.WaitFor(`document.querySelector("#update")`)
		if got, want := tab.Text(".update p"), "Hay una versión nueva, con tarifas vigentes desde el 1 de enero de 2027. El plan y lo guardado se conservan."; got != want {
			t.Errorf("the line says %q, want %q", got, want)
		}
	}
	checkBothSchemes(t, visited, "a new version waits")
	// It keeps waiting over any reload.
	p.Goto("/es/?again#v=1&c=MX&chats=0&marketing=500&utility=0")
	p.WaitReady()
	p.WaitFor(`document.querySelector("#update")`)
	if got := browser.Eval[string](p, shownVersion); got != app.Version {
		t.Errorf("version %s is shown before the visitor agrees", got)
	}

	p.Fill(`[name="marketing"]`, "1000")
	p.Click("#update") // at once: the edit is not in the address yet
	for _, tab := range []*browser.Page{p, visited} {
		tab.WaitFor(`document.querySelector("#foot")?.textContent.includes("Tarifario 0.2.0")`)
		tab.WaitReady()
		tab.WaitFor(`!document.querySelector(".update")`)
	}
	p.WaitFor(`document.querySelector(".answer").textContent.includes("79.40")`) // 1,000 × 0.0794 of the own card
	p.WaitFor(`location.hash.includes("marketing=1000")`)
	unfolded(p)
	savedNames(p, "A")
	if got, want := browser.Eval[string](p, cacheNames), "others tarifario:/ tarifario:/x/:* tarifario:/x/y/:* tarifario:/x/y/:*:visited"; got != want {
		t.Errorf("the caches are %q, want %q", got, want)
	}
	h.stop()
	visited.Goto(app.CountryPath(app.Spanish, "MX") + "?offline")
	visited.WaitReady()
	if got := browser.Eval[string](visited, shownVersion); got != "0.2.0" {
		t.Errorf("the page that was visited before is of version %s", got)
	}
}

// A new version that lacks a file, or has one that is not what it should be, does not take over, and the one before
// works on without a network. When the host is whole again, it does.
func TestBrokenVersionChangesNothing(t *testing.T) {
	t.Parallel()
	const broken = "/en/data/"
	later := published.answer(laterSite(t))
	h := newHost(t, published.folder, siteHandler(t))
	p := testBrowser(t).Open(t, h.address())
	p.Goto("/pt/")
	p.WaitReady()
	keptOffline(p)
	for name, breakFile := range map[string]http.HandlerFunc{
		"an error": func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "broken", http.StatusInternalServerError) },
		"other content": func(w http.ResponseWriter, r *http.Request) {
			answer := httptest.NewRecorder()
			r.Header.Del("Accept-Encoding")
			later.ServeHTTP(answer, r)
			w.Header().Set("Content-Type", answer.Header().Get("Content-Type"))
			w.Write(append(answer.Body.Bytes(), '\n'))
		},
		"a redirect": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "elsewhere/", http.StatusFound) },
	} {
		h.serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == broken {
				breakFile(w, r)
				return
			}
			later.ServeHTTP(w, r)
		}))
		if got := browser.Eval[string](p, checkNow); got != "redundant" {
			t.Errorf("a version with %s is %s", name, got)
		}
		if got, want := browser.Eval[string](p, cacheNames), "tarifario:"+published.folder+"/:*"; got != want {
			t.Errorf("after a version with %s the caches are %q, want %q", name, got, want)
		}
	}
	h.stop()
	for _, path := range []string{broken, "/pt/"} {
		p.Goto(path + "?broken")
		p.WaitReady()
		if got := browser.Eval[string](p, shownVersion); got != app.Version {
			t.Errorf("%s is of version %s", path, got)
		}
	}
	if browser.Eval[bool](p, `Boolean(document.querySelector(".update"))`) {
		t.Error("the broken version is offered")
	}
	h.start()
	h.serve(later)
	if got := browser.Eval[string](p, checkNow); got != "installed" {
		t.Errorf("the version that is whole again is %s", got)
	}
	p.WaitFor(`document.querySelector("#update")`)
}

// The site without offline use takes the worker and all that it has kept away, loads the open pages anew, and comes to
// rest.
func TestRetiredWorkerLeavesNothing(t *testing.T) {
	t.Parallel()
	h := newHost(t, "/x/y", siteHandler(t))
	p := testBrowser(t).Open(t, h.address())
	p.Goto("/es/#v=1&chats=4321")
	p.WaitReady()
	keptOffline(p)
	browser.Eval[bool](p, `caches.open("others").then(() => { window.old = true; return true })`)

	retired := *builtSite(t)
	retired.files = maps.Clone(retired.files)
	retired.retireWorker()
	h.serve(published.answer(&retired))
	browser.Eval[bool](p, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)`)
	p.WaitFor(`!window.old && "ready" in document.documentElement.dataset`)
	p.WaitFor(`document.getElementById("chats").value.replace(/\D/, "") === "4321"`)
	browser.Eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 1000))`)
	n := h.requests("es/")
	browser.Eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 1000))`)
	if again := h.requests("es/"); again != n || n > 3 {
		t.Errorf("the page was loaded %d times, then %d times", n, again)
	}
	if got := browser.Eval[string](p, cacheNames); got != "others" {
		t.Errorf("the caches are %q", got)
	}
	if got := browser.Eval[int](p, `navigator.serviceWorker.getRegistrations().then((all) => all.length)`); got != 0 {
		t.Errorf("%d workers are left", got)
	}
}
