package main

import (
	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// newHead makes the head of a page.
func newHead(r app.Route, routes []app.Route, s *site, base string) *html.Node {
	head := newElement("head")
	add := func(tag string, attrs ...string) *html.Node {
		n := newElement(tag, attrs...)
		head.AppendChild(n)
		return n
	}
	add("meta", "charset", "utf-8")
	add("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	add("title").AppendChild(&html.Node{Type: html.TextNode, Data: r.Title})
	add("meta", "name", "description", "content", r.Description)
	add("meta", "name", "theme-color", "content", themeColor)
	add("meta", "name", "color-scheme", "content", "light dark")

	add("link", "rel", "canonical", "href", pageURL(base, r.Path, r.Path))
	other := ""
	for _, t := range routes {
		if t.Page != r.Page {
			continue
		}
		if t.Default || other == "" {
			other = t.Path
		}
		if !t.Default {
			add("link", "rel", "alternate", "hreflang", t.Lang, "href", pageURL(base, r.Path, t.Path))
		}
	}
	add("link", "rel", "alternate", "hreflang", "x-default", "href", pageURL(base, r.Path, other))

	add("link", "rel", "icon", "type", "image/svg+xml", "href", relative(r.Path, staticFolder+"icon.svg"))
	add("link", "rel", "apple-touch-icon", "href", relative(r.Path, staticFolder+"icon-192.png"))
	add("link", "rel", "manifest", "href", relative(r.Path, manifestFile))
	for _, style := range s.styles {
		add("link", "rel", "stylesheet", "href", relative(r.Path, style))
	}
	for _, script := range s.scripts {
		add("script", "defer", "", "src", relative(r.Path, script))
	}
	return head
}
