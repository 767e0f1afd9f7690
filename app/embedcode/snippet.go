package embedcode

import (
	"html"
	"net/url"
	"strings"

	"github.com/tarifario/tarifario/app"
)

// LoaderPath is where the script for other sites lives, from the root of the site. What is published there never changes:
// another script gets another path.
const LoaderPath = "embed/v1.js"

// LoaderIntegrity is the hash of that script, as the integrity attribute of an element has it.
const LoaderIntegrity = "sha384-C5zTddyP+t3rN5Dc9roHzQz7jKUYynfgjDPG2AvCjVkTrIUEtPKVdo1l4ce7YGfs"

// Choice is what is to be embedded, and how. Empty texts leave it to the page.
type Choice struct {
	Lang     app.Language
	Country  string          // ISO code
	Currency string          // ISO code
	View     string          // one of [app.EmbeddedViews]
	Theme    string          // one of [app.EmbedThemes]
	Hidden   map[string]bool // of [app.EmbedParts]
	Size     string          // name of one of the sizes
}

// size is how large a frame is, in CSS pixels; a width of 0 is all there is.
type size struct {
	name          string // as controls have it
	width, height string
}

// sizes are those to choose from; the first follows what it holds, where the script is there to see to it.
var sizes = []size{
	{"auto", "100%", "560"}, {"720x450", "720", "450"}, {"640x480", "640", "480"}, {"360x640", "360", "640"},
}

func (c *Choice) size() *size {
	for i := range sizes {
		if sizes[i].name == c.Size {
			return &sizes[i]
		}
	}
	return &sizes[0]
}

// parameters are the keys and values that differ from what a page does of itself, in the order they are written.
func (c *Choice) parameters() [][2]string {
	var all [][2]string
	add := func(key, value string) {
		if value != "" {
			all = append(all, [2]string{key, value})
		}
	}
	add("country", c.Country)
	add("currency", c.Currency)
	if c.Theme != app.EmbedThemes()[0] {
		add("theme", c.Theme)
	}
	add("parts", c.parts())
	return all
}

// parts lists the parts that are shown; it is empty where all are, and a comma where none is.
func (c *Choice) parts() string {
	var shown []string
	for _, part := range app.EmbedParts() {
		if !c.Hidden[part] {
			shown = append(shown, part)
		}
	}
	switch len(shown) {
	case len(app.EmbedParts()):
		return ""
	case 0:
		return ","
	}
	return strings.Join(shown, ",")
}

// Address is where the page for frames lives, from the root of the site, which may be written in front of it.
func (c *Choice) Address() string {
	address := strings.TrimPrefix(app.EmbedPath(c.Lang, c.View), "/")
	sign := "?"
	for _, p := range c.parameters() {
		address += sign + p[0] + "=" + strings.ReplaceAll(url.QueryEscape(p[1]), "%2C", ",")
		sign = "&"
	}
	return address
}

// Frame is the element that shows the page on a site of its own, without a script. site is the root of this one.
func (c *Choice) Frame(site string) string {
	s := c.size()
	return `<iframe src="` + html.EscapeString(site+c.Address()) + `" title="` + html.EscapeString(frameTitle(c.Lang)) +
		`" width="` + s.width + `" height="` + s.height + `" loading="lazy" style="border:0;max-width:100%"></iframe>`
}

// Script is the element with the script that gives the frame its height. checked has the browser check the hash of the
// script, for which the host must let other sites read it.
func (c *Choice) Script(site string, checked bool) string {
	element := `<div data-tarifario data-lang="` + string(c.Lang) + `"`
	if c.View != app.EmbeddedCalculator {
		element += ` data-view="` + c.View + `"`
	}
	for _, p := range c.parameters() {
		element += ` data-` + p[0] + `="` + html.EscapeString(p[1]) + `"`
	}
	element += `></div> <script async src="` + html.EscapeString(site+LoaderPath) + `"`
	if checked {
		element += ` integrity="` + LoaderIntegrity + `" crossorigin="anonymous"`
	}
	return element + `></script>`
}
