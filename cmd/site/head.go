package main

import (
	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// newHead makes the head of a page.
func newHead(r app.Route, routes []app.Route, s *site, by starter, base string) *html.Node {
	head := newElement("head")
	add := func(tag string, attrs ...string) *html.Node {
		n := newElement(tag, attrs...)
		head.AppendChild(n)
		return n
	}
	add("meta", "charset", "utf-8")
	add("meta", "http-equiv", "Content-Security-Policy", "content", policyIn(r))
	add("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	add("title").AppendChild(&html.Node{Type: html.TextNode, Data: r.Title})
	add("meta", "name", "description", "content", r.Description)
	add("meta", "name", "theme-color", "content", s.vendor.themeColor())
	add("meta", "name", "color-scheme", "content", "light dark")

	if r.Framed {
		add("meta", "name", "robots", "content", "noindex")
		// It runs before anything is painted: the look that the address asks for is there from the first.
		add("script", "src", app.Relative(r.Path, s.frameScript))
	}
	add("link", "rel", "canonical", "href", pageURL(base, r.Path, r.Path))
	for _, a := range alternatesOf(r, routes, s.vendor.Language) {
		add("link", "rel", "alternate", "hreflang", a.lang, "href", pageURL(base, r.Path, a.path))
	}
	for _, said := range openGraph(r, s, base) {
		head.AppendChild(said)
	}

	add("link", "rel", "icon", "type", "image/svg+xml", "href", app.Relative(r.Path, logoFile))
	if s.vendor.art.icons[smallIcon] != nil {
		add("link", "rel", "apple-touch-icon", "href", app.Relative(r.Path, smallIcon))
	}
	if !r.Framed {
		add("link", "rel", "manifest", "href", app.Relative(r.Path, manifestFile(app.Language(r.Lang))))
	}
	for _, style := range s.styles {
		add("link", "rel", "stylesheet", "href", app.Relative(r.Path, style))
	}
	if r.Framed {
		add("link", "rel", "stylesheet", "href", app.Relative(r.Path, s.frameStyle))
		if base != "" {
			add("link", "rel", "alternate", "type", "application/json+oembed", "title", r.Title, "href", pageURL(base, r.Path, "/"+oEmbedPath(r)))
		}
	}
	if !r.Default { // that page has no foot, and no table
		// The first paint waits for the whole page, which comes in two round trips at most: columns of a table that is
		// still arriving would move with each line.
		add("link", "rel", "expect", "href", "#foot", "blocking", "render")
	}
	for _, script := range s.scripts {
		add("script", "defer", "", "src", app.Relative(r.Path, script))
	}
	if !r.Framed {
		add("script", "defer", "", "src", app.Relative(r.Path, s.launch),
			"data-cards", app.Relative(r.Path, app.Path(app.Language(r.Lang), app.DataPage)),
			"data-logs", app.Relative(r.Path, app.Path(app.Language(r.Lang), app.WindowsPage)),
			"data-plans", app.Relative(r.Path, app.Path(app.Language(r.Lang), app.CalculatorPage)))
	}
	for _, script := range by.elements(r) {
		head.AppendChild(script)
	}
	if !r.Framed {
		for _, described := range structured(r, routes, s, base) {
			head.AppendChild(described)
		}
	}
	return head
}
