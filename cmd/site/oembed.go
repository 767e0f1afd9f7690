package main

import (
	"encoding/json"
	"html"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/poster"
)

// oEmbed is what a page for frames says to whoever turns a link into a frame (oEmbed 1.0, type "rich"). A static file
// cannot heed maxwidth and maxheight, nor what the link asks for in its query: it shows the page as it opens.
type oEmbed struct {
	Version         string `json:"version"`
	Type            string `json:"type"`
	Title           string `json:"title"`
	ProviderName    string `json:"provider_name"`
	ProviderURL     string `json:"provider_url"`
	HTML            string `json:"html"`
	Width           int    `json:"width"`  // CSS pixels
	Height          int    `json:"height"` // CSS pixels
	ThumbnailURL    string `json:"thumbnail_url"`
	ThumbnailWidth  int    `json:"thumbnail_width"`
	ThumbnailHeight int    `json:"thumbnail_height"`
}

// The size that a frame made from a link has.
const (
	oEmbedWidth  = 720
	oEmbedHeight = 450
)

// oEmbedPath is where the document of a page lives.
func oEmbedPath(r app.Route) string {
	return loaderFolder + "oembed/" + r.Lang + "-" + r.Page + ".json"
}

// addOEmbed takes in a document for every page for frames. All of its addresses are absolute: where that of the site is
// not known there is none.
func (s *site) addOEmbed(routes []app.Route, base string) error {
	if base == "" {
		return nil
	}
	for _, r := range routes {
		if !r.Framed {
			continue
		}
		title := withoutVendor(r.Title, s.vendor.Name)
		document, err := json.Marshal(oEmbed{
			Version: "1.0", Type: "rich", Title: title, ProviderName: s.vendor.Name, ProviderURL: pageURL(base, r.Path, "/"),
			HTML: `<iframe src="` + html.EscapeString(pageURL(base, r.Path, r.Path)) + `" title="` + html.EscapeString(title) +
				`" width="720" height="450" style="border:0;max-width:100%"></iframe>`,
			Width: oEmbedWidth, Height: oEmbedHeight,
			ThumbnailURL:   pageURL(base, r.Path, "/"+s.previews[previewOf(r)].path),
			ThumbnailWidth: poster.Width, ThumbnailHeight: poster.Height,
		})
		if err != nil {
			return err
		}
		s.add(oEmbedPath(r), append(document, '\n'))
	}
	return nil
}
