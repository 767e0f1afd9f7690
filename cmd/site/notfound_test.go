package main

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Where there is nothing, at any depth, a page leads back in every language, and is neither kept nor found.
func TestNotFoundPage(t *testing.T) {
	t.Parallel()
	address := servedWithHeaders(t)
	for _, path := range []string{"/nada", "/es/tarifas/atlantida/", "/assets/gone.js", "/images/es/x.png"} {
		answer, body := ask(t, "GET", address+path)
		if answer.StatusCode != http.StatusNotFound || answer.Header.Get("Content-Type") != "text/html; charset=utf-8" ||
			answer.Header.Get("Cache-Control") != "no-cache" || answer.Header.Get("Content-Security-Policy") != ownPolicy+framedByOwn {
			t.Errorf("%s: status %d, %v", path, answer.StatusCode, answer.Header)
		}
		doc := parsed(t, body)
		if got := values(doc, "meta", "name", "robots", "content"); !slices.Equal(got, []string{"noindex"}) {
			t.Errorf("%s: robots are told %q", path, got)
		}
		want := []string{
			"/es/", "/es/tarifas/", "/es/ventanas/", "/es/guia/", "/es/datos/",
			"/pt/", "/pt/tarifas/", "/pt/janelas/", "/pt/guia/", "/pt/dados/",
			"/en/", "/en/rates/", "/en/windows/", "/en/guide/", "/en/data/",
		}
		var ways []string
		for n := range elementsOf(doc) {
			if n.Data == "a" {
				ways = append(ways, attribute(n, "href"))
			}
		}
		if !slices.Equal(ways, want) {
			t.Errorf("%s leads to %q", path, ways)
		}
		for _, way := range want {
			if answer, _ := ask(t, "GET", address+way); answer.StatusCode != http.StatusOK {
				t.Errorf("%s leads to %s: status %d", path, way, answer.StatusCode)
			}
		}
		for _, text := range []string{"Aquí no hay ninguna página", "Não há nenhuma página aqui", "There is no page here"} {
			if !strings.Contains(string(body), text) {
				t.Errorf("%s does not say %q", path, text)
			}
		}
	}
	if answer, body := ask(t, "HEAD", address+"/nada"); answer.StatusCode != http.StatusNotFound || len(body) != 0 {
		t.Errorf("HEAD: status %d with %d bytes", answer.StatusCode, len(body))
	}
}

// In a folder that the address of the site names, the page finds its styles and the way back.
func TestNotFoundPageInAFolder(t *testing.T) {
	t.Parallel()
	const lost = "/pt/tarifas/atlantida/mais/"
	site := newServer(ponteSite(t))
	server := httptest.NewServer(http.StripPrefix("/whatsapp", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == lost { // without the status, which the browser would report as a fault
			r.URL.Path = "/" + notFoundFile
		}
		site.ServeHTTP(w, r)
	})))
	defer server.Close()
	p := testBrowser(t).Open(t, server.URL+"/whatsapp")
	p.Goto(lost)
	if got := browser.Eval[string](p, `getComputedStyle(document.querySelector(".chooser-name")).display`); got != "block" {
		t.Errorf("the page has no styles: %s", got)
	}
	if got := browser.Eval[string](p, `document.querySelector("section").lang`); got != "pt" {
		t.Errorf("the page begins in %q", got)
	}
	checkBothSchemes(t, p, "not found")
	p.Click(`section[lang="pt"] a[href$="guia/"]`)
	p.WaitAt("/pt/guia/")
	p.WaitReady()
}

func TestRootOf(t *testing.T) {
	for base, want := range map[string]string{
		"": "/", "https://a.example": "/", "https://a.example/": "/",
		"https://a.example/b": "/b/", "https://a.example/b/c/": "/b/c/", "https://a.example/caf%C3%A9/": "/caf%C3%A9/",
	} {
		if got, err := rootOf(base); got != want || err != nil {
			t.Errorf("%q: got %q (%v), want %q", base, got, err, want)
		}
	}
	if _, err := rootOf("https://a.example/%"); err == nil {
		t.Error("an address that is none: no error")
	}
}
