package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Header is the head of every page: the name and the same page in the other languages. Exported fields are set by
// the page.
type Header struct {
	ui.Compo
	Label string
	Links []LanguageLink
}

// LanguageLink leads to the same page in a language.
type LanguageLink struct {
	Lang    string
	Name    string
	Href    string
	Current bool
}

// Render draws the header.
func (h *Header) Render() ui.UI {
	return el("header", "top",
		textEl("p", "brand", brand),
		el("nav", "languages", each(h.Links, languageLink)...).Aria("label", h.Label),
	)
}

func languageLink(l *LanguageLink) ui.UI {
	link := textEl("a", "", l.Name).Attr("href", l.Href).Attr("hreflang", l.Lang).Lang(l.Lang)
	if l.Current {
		link = link.Aria("current", "page")
	}
	return link
}
