package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// From the root alone a browser is led to the language it asks for first, if there is such a page.
func TestRootLeadsToALanguage(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(newServer(builtSite(t)))
	t.Cleanup(server.Close)
	stay := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, c := range []struct {
		path, asked, to string
	}{
		{"/", "es-AR,es;q=0.9,en;q=0.8", "es/"},
		{"/", "pt-BR", "pt/"},
		{"/", "EN;q=0.5", "en/"},
		{"/?utm_source=x&y=1", "pt", "pt/?utm_source=x&y=1"},
		{"/", "fr-FR,es;q=0.9", ""}, // it asks for French first
		{"/", "est", ""},            // Estonian
		{"/", "*", ""},
		{"/", "", ""},
		{"/pt/", "es", ""},
		{"/en/rates/", "es", ""},
		{"/index.html", "es", ""},
	} {
		request, err := http.NewRequest(http.MethodGet, server.URL+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Accept-Language", c.asked)
		answer, err := stay.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		status := http.StatusOK
		if c.to != "" {
			status = http.StatusFound
		}
		if answer.StatusCode != status || answer.Header.Get("Location") != c.to {
			t.Errorf("%s in %q: status %d to %q, want %d to %q", c.path, c.asked, answer.StatusCode, answer.Header.Get("Location"), status, c.to)
		}
		varies := answer.Header.Values("Vary")
		if c.path[0:1] == c.path && (len(varies) == 0 || varies[0] != "Accept-Language" || answer.Header.Get("Cache-Control") != "no-cache") {
			t.Errorf("%s in %q: kept by %q for %q", c.path, c.asked, varies, answer.Header.Get("Cache-Control"))
		}
	}
	for _, file := range []string{"/_redirects", "/_headers"} {
		if answer, _ := ask(t, "GET", server.URL+file); answer.StatusCode != http.StatusNotFound {
			t.Errorf("%s is served: status %d", file, answer.StatusCode)
		}
	}
}
