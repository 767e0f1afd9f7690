package main

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/poster"
)

// openGraph is what a page says of itself where its address is shared (Open Graph, and Twitter's name for the large
// picture). Whoever reads it wants absolute addresses: without the address of the site they are relative, and most
// will show no picture.
func openGraph(r app.Route, s *site, base string) []*html.Node {
	var all []*html.Node
	add := func(property, content string) {
		all = append(all, newElement("meta", "property", property, "content", content))
	}
	add("og:type", "website")
	add("og:site_name", s.vendor.Name)
	add("og:title", withoutVendor(r.Title, s.vendor.Name))
	add("og:description", r.Description)
	add("og:url", pageURL(base, r.Path, r.Path))
	add("og:locale", openGraphLocale(app.Language(r.Lang)))
	for _, l := range app.Languages() {
		if string(l) != r.Lang {
			add("og:locale:alternate", openGraphLocale(l))
		}
	}
	card := "summary"
	if p, drawn := s.previews[previewOf(r)]; drawn {
		card = "summary_large_image"
		add("og:image", pageURL(base, r.Path, "/"+p.path))
		add("og:image:type", "image/png")
		add("og:image:width", strconv.Itoa(poster.Width))
		add("og:image:height", strconv.Itoa(poster.Height))
		add("og:image:alt", p.alt)
	}
	return append(all, newElement("meta", "name", "twitter:card", "content", card))
}

func openGraphLocale(l app.Language) string { return strings.ReplaceAll(string(l.Locale()), "-", "_") }
