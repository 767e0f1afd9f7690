package main

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

func rendered(t *testing.T, n *html.Node) string {
	t.Helper()
	var b strings.Builder
	if err := html.Render(&b, n); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// drawn is a handler that answers with a page as go-app frames it.
func drawn(body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte("<!doctype html>\n<html>\n  <head></head>\n  <body>\n    " + body +
			"\n    <aside id=\"app-wasm-loader\"></aside>\n  </body>\n</html>"))
	})
}

func TestPrerender(t *testing.T) {
	routes := []app.Route{
		{Path: "/es/", Lang: "es", Page: "home", Title: "¿Cuánto?", Description: `"Precios" & más`},
		{Path: "/pt/", Lang: "pt", Page: "home"},
		{Path: "/es/guia/", Lang: "es", Page: "guide", Title: "Guía · Ponte"},
		{Path: "/", Lang: "es", Page: "home", Default: true},
	}
	art := artwork{icons: map[string][]byte{smallIcon: {}}}
	v := &vendor{Colors: map[string]shades{"accent": {Light: "#0b6b53"}}, art: art}
	s := &site{vendor: v, scripts: []string{"assets/a.js"}, launch: "assets/l.js", styles: []string{"assets/c.css"}}
	by := starter{scripts: []string{"assets/b.js"}, eager: true}
	v.Name, v.Language = "Ponte", "pt"
	page, err := prerender(drawn(`<main>hola</main>`), routes[0], routes, s, by, "")
	if err != nil {
		t.Fatal(err)
	}
	want := `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"/>` +
		`<meta http-equiv="Content-Security-Policy" content="` + strings.ReplaceAll(ownPolicy, "'", "'") + `"/>` +
		`<meta name="viewport" content="width=device-width, initial-scale=1"/>` +
		`<title>¿Cuánto?</title><meta name="description" content="&#34;Precios&#34; &amp; más"/>` +
		`<meta name="theme-color" content="#0b6b53"/><meta name="color-scheme" content="light dark"/>` +
		`<link rel="canonical" href="./"/>` +
		`<link rel="alternate" hreflang="es" href="./"/><link rel="alternate" hreflang="pt" href="../pt/"/>` +
		`<link rel="alternate" hreflang="x-default" href="../"/>` +
		`<meta property="og:type" content="website"/><meta property="og:site_name" content="Ponte"/>` +
		`<meta property="og:title" content="¿Cuánto?"/><meta property="og:description" content="&#34;Precios&#34; &amp; más"/>` +
		`<meta property="og:url" content="./"/><meta property="og:locale" content="es_MX"/>` +
		`<meta property="og:locale:alternate" content="pt_BR"/><meta property="og:locale:alternate" content="en_US"/>` +
		`<meta name="twitter:card" content="summary"/>` +
		`<link rel="icon" type="image/svg+xml" href="../web/icon.svg"/>` +
		`<link rel="apple-touch-icon" href="../web/icon-192.png"/>` +
		`<link rel="manifest" href="../manifest.es.webmanifest"/>` +
		`<link rel="stylesheet" href="../assets/c.css"/>` +
		`<link rel="expect" href="#foot" blocking="render"/>` +
		`<script defer src="../assets/a.js"></script>` +
		`<script defer src="../assets/l.js" data-cards="datos/" data-logs="ventanas/" data-plans="./"></script>` +
		`<script defer src="../assets/b.js"></script></head>` +
		`<body><main>hola</main><div class="loading" id="app-wasm-loader" role="status"></div></body></html>` + "\n"
	if string(page) != want {
		t.Errorf("got\n%s\nwant\n%s", page, want)
	}

	page, err = prerender(drawn(`<main>hola</main>`), routes[2], routes, s, by, "https://example.org/precios/")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<link rel="canonical" href="https://example.org/precios/es/guia/"/>`,
		`<link rel="alternate" hreflang="es" href="https://example.org/precios/es/guia/"/>` +
			`<link rel="alternate" hreflang="x-default" href="https://example.org/precios/es/guia/"/>`,
		`src="../../assets/a.js"`,
		`<meta property="og:title" content="Guía"/>`,
		`<meta property="og:url" content="https://example.org/precios/es/guia/"/>`,
		`"itemListElement":[{"@type":"ListItem","position":1,"name":"¿Cuánto?","item":"https://example.org/precios/es/"},` +
			`{"@type":"ListItem","position":2,"name":"Guía","item":"https://example.org/precios/es/guia/"}]}</script>`,
	} {
		if !strings.Contains(string(page), want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
}

func TestPrerenderRefuses(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{`<main><a href="/pt/">x</a></main>`, "relative"},
		{`<main><img src="https://example.org/a.png"></main>`, "another host"},
		{`<main><p style="color: red">x</p></main>`, "style"},
		{`<main><select><option>x</option></select></main>`, "option"},
		{`<main><table><tr><td>x</td></tr></table></main>`, "a browser would put <tbody>"},
		{`<main><p><div>x</div></p></main>`, "a browser would"},
	} {
		_, err := prerender(drawn(c.body), app.Route{Path: "/es/"}, nil, &site{vendor: &vendor{}}, starter{}, "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is %v, want %q", c.body, err, c.want)
		}
	}
	noLoader := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte("<!doctype html>\n<html>\n  <head></head>\n  <body>\n    <main></main>\n  </body>\n</html>"))
	})
	if _, err := prerender(noLoader, app.Route{Path: "/es/"}, nil, &site{vendor: &vendor{}}, starter{}, ""); err == nil || !strings.Contains(err.Error(), "loader") {
		t.Errorf("a page without go-app's loader: error is %v", err)
	}
	if _, err := prerender(http.NotFoundHandler(), app.Route{Path: "/es/"}, nil, &site{vendor: &vendor{}}, starter{}, ""); err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("a page that is not there: error is %v", err)
	}
}
