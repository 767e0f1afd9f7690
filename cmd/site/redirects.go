package main

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/tarifario/tarifario/app"
)

// redirectsFile is what static hosts read redirects from; they do not serve it.
const redirectsFile = "_redirects"

// formatRedirects writes the _redirects file that Netlify reads. Only the root leads on, and only to a language that the
// browser asks for first: whoever asks for another, or for none as crawlers do, finds a page there that leads to all. A host
// that does not know the condition does not know the mark "!" either and serves that page.
func formatRedirects() []byte {
	var b strings.Builder
	b.WriteString("# Written by cmd/site, see redirects.go.\n")
	for _, l := range app.Languages() {
		fmt.Fprintf(&b, "/  %s  302!  Language=%s\n", app.Path(l, app.CalculatorPage), l)
	}
	return []byte(b.String())
}

// languageAsked is the language that a request asks for first, if the site has it. Hosts look at no other.
func languageAsked(r *http.Request) (l app.Language, ok bool) {
	first, _, _ := strings.Cut(r.Header.Get("Accept-Language"), ",")
	first, _, _ = strings.Cut(first, ";")
	first, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(first)), "-")
	for _, l := range app.Languages() {
		if string(l) == first {
			return l, true
		}
	}
	return "", false
}
