package main

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/embedcode"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// What is published as version 1 stays what it is: pages elsewhere name its hash.
func TestLoaderNeverChanges(t *testing.T) {
	script := builtSite(t).files[embedcode.LoaderPath]
	sum := sha512.Sum384(script)
	if got := "sha384-" + base64.StdEncoding.EncodeToString(sum[:]); got != embedcode.LoaderIntegrity {
		t.Errorf("%s has the hash %s; publish another script under another version", embedcode.LoaderPath, got)
	}
	if n := len(packBrotli(script, bestBrotli)); n > 2048 {
		t.Errorf("the script has %d bytes", n)
	}
}

// hosted is a page of another site around a body, at an address whose host is another than that of the site. Its policy
// allows what the documentation asks for, and nothing else of the site.
func hosted(t *testing.T, site, body string) (p *browser.Page) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusNoContent) // what browsers ask for of themselves
			return
		}
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; script-src "+site+"/; frame-src "+site+"/")
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<!DOCTYPE html><html lang=en><title>Help</title><body>"+body)
	}))
	t.Cleanup(server.Close)
	p = testBrowser(t).Open(t, strings.Replace(server.URL, "127.0.0.1", "localhost", 1))
	p.Allow(site)
	return p
}

// Every view runs in a frame of another site, where the browser blocks storage, and in each sandbox, also the strictest;
// it keeps nothing there. The answer is there before the program is.
func TestEmbedsRunInFramesOfOtherSites(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, sandbox string }{
		{"no sandbox", ""},
		{"scripts", `sandbox="allow-scripts"`},
		{"scripts and origin", `sandbox="allow-scripts allow-same-origin"`},
		{"recommended", `sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "scripts" && !published.headers {
				t.Skip("a page in the strictest sandbox may load its program only where the host allows it to all, see docs/hosting.md")
			}
			t.Parallel()
			site := servedSite(t)
			for _, view := range app.EmbeddedViews() {
				path := app.EmbedPath(app.Spanish, view)
				p := hosted(t, site, `<iframe title=x width=720 height=450 `+c.sandbox+` src="`+site+path+`"></iframe>`)
				p.Goto("/")
				frame := p.Frames(site+path, 1)[0]
				if !strings.Contains(c.sandbox, "scripts") { // the others run with what their sandbox leaves them
					frame.Before(`for (const name of ["localStorage", "sessionStorage"])
						Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("blocked", "SecurityError") } })`)
					browser.Eval[bool](frame, `(location.reload(), true)`)
					frame.WaitFor(`document.readyState === "complete" && localStorage.fleeting`)
				}
				frame.WaitReady()
				if view == app.EmbeddedCalculator {
					frame.Fill("#chats", "2000")
					// 6,000 replies less 1,200 in entries from ads and 1,000 free; at 0.0085 with 500 × 0.0397 and 300 × 0.0085
					frame.WaitFor(`document.querySelector(".total-figure").innerText.trim() === "54.70"`)
				}
				if kept := browser.Eval[string](frame, `[localStorage.length, sessionStorage.length, document.querySelectorAll("link[rel=manifest]").length].join(" ")`); kept != "0 0 0" {
					t.Errorf("%s keeps %q", view, kept)
				}
				if workers := browser.Eval[int](frame, `(async () => { try { return (await navigator.serviceWorker.getRegistrations()).length } catch { return 0 } })()`); workers > 0 {
					t.Errorf("%s has a service worker", view)
				}
			}
		})
	}
}

// The answer stands in the page without the program and without scripts.
func TestEmbedAnswersWithoutScripts(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.DisableScripts()
	for path, want := range map[string]string{
		"/es/embed/":         "USD 34.30", // 500 × 0.0397 + 300 × 0.0085 + 1,400 × 0.0085
		"/en/embed/rates/":   "0.0250",
		"/pt/embed/windows/": "24 h",
	} {
		p.Goto(path)
		if got := strings.ReplaceAll(pageText(p), "\n", " "); !strings.Contains(got, want) {
			t.Errorf("%s reads %q, want %q in it", path, got, want)
		}
	}
}

// In the three sizes of fixed frames everything is in sight, in each language.
func TestEmbedsFitFixedFrames(t *testing.T) {
	t.Parallel()
	address := servedSite(t)
	for _, view := range app.EmbeddedViews() {
		for _, l := range app.Languages() {
			t.Run(string(l)+" "+view, func(t *testing.T) {
				t.Parallel()
				p := testBrowser(t).Open(t, address)
				p.Goto(app.EmbedPath(l, view))
				p.WaitReady()
				for _, size := range [][2]int64{{360, 640}, {720, 450}, {640, 480}} {
					p.Size(size[0], size[1])
					got := browser.Eval[[]int](p, `[document.documentElement.scrollHeight, document.documentElement.scrollWidth]`)
					if int64(got[0]) > size[1] || int64(got[1]) > size[0] {
						t.Errorf("in %d × %d it takes %d × %d", size[0], size[1], got[1], got[0])
					}
				}
			})
		}
	}
}

// The query chooses the look, the parts and the view before the program is there; what makes no sense is said.
func TestEmbedQuery(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto("/en/embed/?theme=dark&parts=lines&country=GB&currency=XXX&unheard=of#v=1&chats=0")
	p.WaitReady()
	p.WaitFor(`document.documentElement.dataset.theme === "dark" && getComputedStyle(document.documentElement).colorScheme === "dark"`)
	if got := browser.Eval[bool](p, `document.querySelector(".embed-form").checkVisibility() || document.querySelector(".embed-notes").checkVisibility() || !document.querySelector(".embed-lines").checkVisibility()`); got {
		t.Error("other parts are shown than the lines")
	}
	if got := browser.Eval[string](p, `document.querySelector("#country").value + " " + document.querySelector("#chats").value + " " + document.querySelector(".embed-refused").innerText`); !strings.HasPrefix(got, "GB 0 ") || !strings.HasSuffix(got, ": currency=XXX.") {
		t.Errorf("the page shows %q", got)
	}
	p.Goto("/en/embed/?view=rates&country=BR#v=1&cur=EUR")
	p.WaitAt("/en/embed/rates/")
	p.WaitReady()
	if got := browser.Eval[string](p, `document.querySelector("#embed-country").value + document.querySelector("#embed-currency").value + location.search`); got != "BREUR?view=rates&country=BR" {
		t.Errorf("the view of rates shows %q", got)
	}
}

// The script makes frames when they come near the screen, once for each place however often it stands in the page, and
// gives each the height of what it shows; ten of them share a page.
func TestLoaderFillsAndFollows(t *testing.T) {
	t.Parallel()
	site := servedSite(t)
	check := ` integrity="` + embedcode.LoaderIntegrity + `" crossorigin="anonymous"`
	if !published.headers {
		check = "" // browsers can check only what the host allows others to read, see docs/hosting.md
	}
	script := `<script async src="` + site + "/" + embedcode.LoaderPath + `"` + check + `></script>`
	p := hosted(t, site, script+script+`<div style="display:grid;grid-template-columns:repeat(5,1fr)">`+
		strings.Repeat(`<div data-tarifario data-lang="pt" data-view="rates" data-country="AO"></div>`, 10)+`</div><div style="height:3000px"></div><div id=far data-tarifario></div>`+script)
	p.Goto("/")
	p.WaitFor(`document.querySelectorAll("[data-tarifario] > iframe[title]").length === 10`)
	p.Frames(site+"/pt/embed/rates/", 10)
	p.WaitFor(`[...document.querySelectorAll("iframe")].every((f) => f.style.height !== "560px")`)
	if n := browser.Eval[int](p, `document.querySelectorAll("#far iframe").length`); n != 0 {
		t.Errorf("a frame far away was loaded")
	}
	browser.Eval[bool](p, `(document.querySelector("#far").scrollIntoView(), true)`)
	p.WaitFor(`document.querySelectorAll("#far iframe").length === 1`)
	if src := browser.Eval[string](p, `document.querySelector("#far iframe").src`); src != site+"/en/embed/" {
		t.Errorf("without a language the frame shows %s", src)
	}
}

// The code asks browsers to check the hash of the script where the host lets other sites read it. Elsewhere it does not, and
// says why: they would stop the script.
func TestCodeSuitsItsHost(t *testing.T) {
	t.Parallel()
	for _, h := range hosts {
		p := testBrowser(t).Open(t, servedIn(t, h.folder, h.answer(builtSite(t))))
		p.Goto("/en/embed-code/")
		p.WaitReady()
		const code, said = `document.querySelector("#code-script").value`, `document.querySelector("section:has(> #embed-hash)").innerText`
		p.WaitFor(fmt.Sprintf(`%s.includes('integrity="%s" crossorigin="anonymous"') === %v`, code, embedcode.LoaderIntegrity, h.headers))
		p.WaitFor(fmt.Sprintf(`%s.includes("does not let other sites read the file") === %v`, said, !h.headers))
	}
}

// The height of a frame follows what it holds; messages from elsewhere, or with no height in them, change nothing.
func TestLoaderBelievesOnlyItsFrames(t *testing.T) {
	t.Parallel()
	site := servedSite(t)
	p := hosted(t, site, `<iframe id=plain data-tarifario title=x width=600 height=300 src="`+site+`/es/embed/"></iframe>`+
		`<iframe id=boxed data-tarifario title=y sandbox="allow-scripts" width=600 height=300 src="`+site+`/pt/embed/"></iframe>`+
		`<iframe id=other title=z src="`+site+`/es/embed/windows/"></iframe>`+
		`<script src="`+site+"/"+embedcode.LoaderPath+`"></script>`)
	p.Goto("/")
	const height = `parseFloat(document.querySelector("#%s").style.height)`
	p.WaitFor(fmt.Sprintf(height+" > 300 && "+height+" > 300", "plain", "boxed"))
	if got := browser.Eval[string](p, `document.querySelector("#other").style.height`); got != "" {
		t.Errorf("a frame that did not ask for it has the height %s", got)
	}
	frame, windows := p.Frames(site+"/es/embed/", 2)[0], p.Frames(site+"/es/embed/windows/", 1)[0]
	if browser.Eval[string](frame, `location.href`) != site+"/es/embed/" {
		frame = p.Frames(site+"/es/embed/", 2)[1]
	}
	frame.WaitReady()
	before := browser.Eval[float64](p, fmt.Sprintf(height, "plain"))
	frame.Fill("#chats", "x") // an error under the field makes the page higher
	p.WaitFor(fmt.Sprintf(height+" > %v", "plain", before))
	frame.Fill("#chats", "1000")
	p.WaitFor(fmt.Sprintf(height+" === %v", "plain", before)) // and lower again

	const post = `(() => { for (const height of [%s]) parent.postMessage({ type: "tarifario:height", v: 1, height }, "*"); return true })()`
	const settled = `new Promise((done) => setTimeout(() => done(true), 200))`
	heights := fmt.Sprintf("["+height+", "+height+"].join()", "plain", "boxed")
	was := browser.Eval[string](p, heights)
	browser.Eval[bool](windows, fmt.Sprintf(post, "700")) // the right origin, another window
	browser.Eval[bool](frame, fmt.Sprintf(post, `NaN, Infinity, "900", null, {}, []`))
	browser.Eval[bool](p, `postMessage({ type: "tarifario:height", height: 700 }, "*") ?? true`) // the page itself
	browser.Eval[bool](p, settled)
	if got := browser.Eval[string](p, heights); got != was {
		t.Errorf("hostile messages have made %s of the heights %s", got, was)
	}
	browser.Eval[bool](frame, fmt.Sprintf(post, "1e9"))
	p.WaitFor(fmt.Sprintf(height+" === 5000", "plain"))
	browser.Eval[bool](frame, fmt.Sprintf(post, "-5"))
	p.WaitFor(fmt.Sprintf(height+" === 200", "plain"))
	p.Goto("/") // another document in the frame's window
	browser.Eval[bool](p, `(document.querySelector("#plain").src = "about:blank") && true`)
	browser.Eval[bool](p, settled)
}

// A site that knows its address tells whoever turns links into frames how, in absolute addresses.
func TestOEmbed(t *testing.T) {
	built := builtSite(t)
	if n := len(built.paths()); n == 0 || built.files["embed/oembed/es-embed-calculator.json"] != nil {
		t.Error("a site without an address has oEmbed documents")
	}
	s := &site{vendor: built.vendor, files: map[string][]byte{}, previews: built.previews}
	routes := routesOf(&s.vendor.Vendor)
	if err := s.addOEmbed(routes, "https://precios.example/w"); err != nil {
		t.Fatal(err)
	}
	if len(s.files) != 9 {
		t.Errorf("%d documents, want one for each view and language", len(s.files))
	}
	var document map[string]any
	if err := json.Unmarshal(s.files["embed/oembed/pt-embed-rates.json"], &document); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]any{
		"version": "1.0", "type": "rich", "width": 720.0, "height": 450.0, "provider_name": "Tarifario",
		"provider_url": "https://precios.example/w/", "title": "Tarifas do WhatsApp Business para incorporar",
		"html": `<iframe src="https://precios.example/w/pt/embed/rates/" title="Tarifas do WhatsApp Business para incorporar" width="720" height="450" style="border:0;max-width:100%"></iframe>`,
	} {
		if document[key] != want {
			t.Errorf("%s is %v, want %v", key, document[key], want)
		}
	}
	for _, r := range routes {
		if r.Path != "/pt/embed/rates/" {
			continue
		}
		head := newHead(r, routes, built, starter{}, "https://precios.example/w")
		if got := values(head, "link", "type", "application/json+oembed", "href"); len(got) != 1 || got[0] != "https://precios.example/w/embed/oembed/pt-embed-rates.json" {
			t.Errorf("the page names the documents %q", got)
		}
		if values(head, "meta", "name", "robots", "content")[0] != "noindex" {
			t.Error("a page for frames is to be found by searches")
		}
	}
}
