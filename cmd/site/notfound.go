package main

import (
	"cmp"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// notFoundFile is the page that static hosts answer with where there is nothing.
const notFoundFile = "404.html"

// addNotFound makes that page. It is served at any depth and knows neither the language of who has lost their way nor
// where it stands: it speaks all languages and its addresses begin at the root of the host, or in the folder that the
// address of the site names. It needs no program.
func (s *site) addNotFound(base string) error {
	root, err := rootOf(base)
	if err != nil {
		return err
	}
	at := func(path string) string { return root + strings.TrimPrefix(path, "/") }

	main := newElement("main", "class", "chooser")
	main.AppendChild(withText("h1", s.vendor.Name, "class", "brand"))
	list := newElement("div", "class", "chooser-list")
	main.AppendChild(list)
	for _, l := range app.LanguagesFrom(s.vendor.Language) {
		list.AppendChild(lostIn(l, at))
	}

	page, err := s.plainPage(s.vendor.Language, "404 · "+s.vendor.Name, main, at)
	if err != nil {
		return err
	}
	s.add(notFoundFile, page)
	return nil
}

// plainPage is a page around its main part that no program draws and no search engine is to find; at says how it writes
// the address of a file of the site.
func (s *site) plainPage(l app.Language, title string, main *html.Node, at func(path string) string) ([]byte, error) {
	head := newElement("head")
	add := func(tag string, attrs ...string) *html.Node {
		n := newElement(tag, attrs...)
		head.AppendChild(n)
		return n
	}
	add("meta", "charset", "utf-8")
	add("meta", "http-equiv", "Content-Security-Policy", "content", ownPolicy)
	add("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	add("title").AppendChild(textNode(title))
	add("meta", "name", "robots", "content", "noindex")
	add("meta", "name", "theme-color", "content", s.vendor.themeColor())
	add("meta", "name", "color-scheme", "content", "light dark")
	add("link", "rel", "icon", "type", "image/svg+xml", "href", at(logoFile))
	for _, style := range s.styles {
		add("link", "rel", "stylesheet", "href", at(style))
	}

	page := &html.Node{Type: html.DocumentNode}
	page.AppendChild(&html.Node{Type: html.DoctypeNode, Data: "html"})
	document := newElement("html", "lang", string(l))
	body := newElement("body")
	body.AppendChild(main)
	document.AppendChild(head)
	document.AppendChild(body)
	page.AppendChild(document)
	return written(page)
}

// lostIn says in one language that there is nothing, and leads to every page of the navigation.
func lostIn(l app.Language, at func(path string) string) *html.Node {
	section := newElement("section", "class", "chooser-link", "lang", string(l))
	heading := "lost-" + string(l)
	section.AppendChild(withText("h2", lostHeading(l), "class", "chooser-name", "id", heading))
	section.AppendChild(withText("p", lostSentence(l), "class", "chooser-sentence"))
	section.AppendChild(waysOn(l, heading, at))
	return section
}

func lostHeading(l app.Language) string {
	return app.Say(l, "Aquí no hay ninguna página", "Não há nenhuma página aqui", "There is no page here")
}

func lostSentence(l app.Language) string {
	return app.Say(l,
		"La dirección cambió o está mal escrita. Se puede seguir desde aquí:",
		"O endereço mudou ou foi digitado errado. Dá para continuar por aqui:",
		"The address has changed or is mistyped. You can go on from here:")
}

// rootOf is the folder of a host in which the site lives: "/" where its address is not known.
func rootOf(base string) (string, error) {
	u, err := url.Parse(base)
	if err != nil {
		return "", err
	}
	return strings.TrimSuffix(cmp.Or(u.EscapedPath(), "/"), "/") + "/", nil
}

func textNode(text string) *html.Node { return &html.Node{Type: html.TextNode, Data: text} }

func withText(tag, text string, attrs ...string) *html.Node {
	n := newElement(tag, attrs...)
	n.AppendChild(textNode(text))
	return n
}
