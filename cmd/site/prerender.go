package main

import (
	"bytes"
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/tarifario/tarifario/app"
)

// prerender draws a page natively and makes a file of it that any browser reads right, before the
// program is there and without it.
func prerender(h http.Handler, r app.Route, routes []app.Route, s *site, by starter, base string) ([]byte, error) {
	drawn, err := get(h, r.Path)
	if err != nil {
		return nil, err
	}
	doc, err := parse(drawn)
	if err != nil {
		return nil, err
	}
	body := find(doc, "body")
	if body == nil || body.FirstChild == nil {
		return nil, fmt.Errorf("go-app has drawn no body")
	}
	if err := replaceLoader(body); err != nil {
		return nil, err
	}
	if err := repair(body, r.Path); err != nil {
		return nil, err
	}
	body.Attr = nil
	body.Parent.RemoveChild(body)

	page := &html.Node{Type: html.DocumentNode}
	page.AppendChild(&html.Node{Type: html.DoctypeNode, Data: "html"})
	root := newElement("html", "lang", r.Lang)
	root.AppendChild(newHead(r, routes, s, by, base))
	root.AppendChild(body)
	page.AppendChild(root)

	return written(page)
}

// parse reads what go-app has drawn. The tree must be the one the program will build in the browser: where a
// browser would move or add an element, as <tbody> in a table, the page would jump when the program takes over.
func parse(drawn []byte) (*html.Node, error) {
	translated, want, err := translate(drawn)
	if err != nil {
		return nil, err
	}
	doc, err := html.Parse(bytes.NewReader(translated))
	if err != nil {
		return nil, err
	}
	i := 0
	for n, depth := range elementsOf(doc) {
		if i >= len(want) || want[i].depth != depth || !strings.EqualFold(want[i].tag, n.Data) {
			return nil, fmt.Errorf("a browser would put <%s> where it was not drawn", n.Data)
		}
		i++
	}
	if i < len(want) {
		return nil, fmt.Errorf("a browser would drop <%s>", want[i].tag)
	}
	removeIndent(doc, -1)
	return doc, nil
}

// elementsOf walks the elements below n in the order of the page, with their depth.
func elementsOf(n *html.Node) func(yield func(*html.Node, int) bool) {
	var walk func(n *html.Node, depth int, yield func(*html.Node, int) bool) bool
	walk = func(n *html.Node, depth int, yield func(*html.Node, int) bool) bool {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && (!yield(c, depth) || !walk(c, depth+1, yield)) {
				return false
			}
		}
		return true
	}
	return func(yield func(*html.Node, int) bool) { walk(n, 0, yield) }
}

// find is the first element with this tag below n.
func find(n *html.Node, tag string) *html.Node {
	for e := range elementsOf(n) {
		if e.Data == tag {
			return e
		}
	}
	return nil
}

// removeIndent takes the line breaks and blanks away that go-app puts around children: the program makes
// no such text in the browser, and between words it would be a space too many.
func removeIndent(n *html.Node, depth int) {
	inside := strings.Repeat("  ", depth+1)
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.ElementNode:
			removeIndent(c, depth+1)
		case c.Type == html.TextNode && (n.FirstChild != n.LastChild || strings.HasPrefix(c.Data, "\n")):
			if c.Data = withoutIndent(c.Data, inside); c.Data == "" {
				n.RemoveChild(c)
			}
		}
		c = next
	}
}

func withoutIndent(text, indent string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		switch {
		case i == 0:
		case strings.HasPrefix(line, indent):
			lines[i] = line[len(indent):]
		case strings.TrimLeft(line, " ") == "":
			lines[i] = ""
		default: // a line break of the text itself
			lines[i] = "\n" + line
		}
	}
	return strings.Join(lines, "")
}

// replaceLoader puts an empty line in the place of go-app's loading screen, which would cover the page until the program
// runs. load.js fills it where that takes long, and takes it away.
func replaceLoader(body *html.Node) error {
	last := body.LastChild
	if last == body.FirstChild || last.Data != "aside" || attribute(last, "id") != loaderID {
		return fmt.Errorf("go-app has drawn no loader behind the page")
	}
	body.RemoveChild(last)
	body.AppendChild(newElement("div", "class", "loading", "id", loaderID, "role", "status"))
	return nil
}

// loaderID is what go-app calls its loading screen.
const loaderID = "app-wasm-loader"

// repair makes the last differences good between what was drawn and what the program will show.
func repair(body *html.Node, path string) error {
	for n := range elementsOf(body) {
		switch {
		case n.Data == "img" && !has(n, "alt"):
			n.Attr = append(n.Attr, html.Attribute{Key: "alt"}) // go-app drops an empty one
		case n.Data == "option" && !has(n, "value"):
			return fmt.Errorf("<option> without a value: go-app drops an empty one, also in the browser")
		case has(n, "style"):
			return fmt.Errorf("<%s> has a style attribute, which the content security policy forbids", n.Data)
		}
		for i, a := range n.Attr {
			if !addressAttributes[a.Key] {
				continue
			}
			address, err := pageAddress(n, a, path)
			if err != nil {
				return err
			}
			n.Attr[i].Val = address
		}
		slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return cmp.Compare(a.Key, b.Key) })
	}
	return nil
}

// addressAttributes hold the address of something.
var addressAttributes = set("action data formaction href poster src srcset xlink:href")

// pageAddress checks an address and makes it relative, as the program does with the files of web/.
func pageAddress(n *html.Node, a html.Attribute, path string) (string, error) {
	switch {
	case strings.HasPrefix(a.Val, "/"+staticFolder):
		return app.Relative(path, a.Val), nil
	case strings.HasPrefix(a.Val, "/"):
		return "", fmt.Errorf("%s=%q of <%s> holds only at the root of a host: write it relative to the page", a.Key, a.Val, n.Data)
	case strings.Contains(a.Val, "://") && n.Data != "a":
		return "", fmt.Errorf("%s=%q of <%s> loads from another host", a.Key, a.Val, n.Data)
	}
	return a.Val, nil
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
}

// newElement makes an element with attributes given as keys and values.
func newElement(tag string, attrs ...string) *html.Node {
	n := &html.Node{Type: html.ElementNode, Data: tag, DataAtom: atom.Lookup([]byte(tag))}
	for i := 0; i < len(attrs); i += 2 {
		n.Attr = append(n.Attr, html.Attribute{Key: attrs[i], Val: attrs[i+1]})
	}
	return n
}
