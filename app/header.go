package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Header is the head of every page: the name, how numbers are written, the contact, the same page in the other languages
// and the other pages. Exported fields are set by the page.
type Header struct {
	ui.Compo
	Name    string
	Contact ContactView
	Label   string // of the links to the languages
	Links   []LanguageLink
	Locale  Locale
	Chooser LocaleChooser // nil: the locale cannot be chosen
	Page    string        // of the navigation, where the visitor is
	Path    string        // of the page, from the root of the site
}

// LanguageLink leads to the same page in a language.
type LanguageLink struct {
	Lang    string
	Name    string
	Href    string
	Current bool
}

// languageLinks lead to the page in every language, with the plan where it is not the one a page opens with.
func languageLinks(s State) []LanguageLink {
	own := EncodeFragment(s, s.Lang)
	var links []LanguageLink
	for _, l := range Languages() {
		fragment := own
		if l != s.Lang && own != "" {
			fragment = EncodeFragment(s, l)
		}
		href := "../" + string(l) + "/"
		if fragment != "" {
			href += "#" + fragment
		}
		links = append(links, LanguageLink{Lang: string(l), Name: catalogs[l].LanguageName(), Href: href, Current: l == s.Lang})
	}
	return links
}

// Render draws the header.
func (h *Header) Render() ui.UI {
	return El("header", "top",
		TextEl("p", "brand", h.Name),
		&LocaleField{Chooser: h.Chooser, Locale: h.Locale},
		h.Contact.link("contact", h.Contact.Label),
		El("nav", "languages", Each(h.Links, languageLink)...).Aria("label", h.Label),
		El("nav", "pages", h.pages()...).Aria("label", catalogs[h.Locale.Language()].PagesLabel()),
	)
}

// pages lead to the pages of the site.
func (h *Header) pages() []ui.UI {
	lang := h.Locale.Language()
	return Each(NavigationPages(), func(page *string) ui.UI {
		link := TextEl("a", "", PageName(lang, *page)).Attr("href", Relative(h.Path, Path(lang, *page)))
		if *page == h.Page {
			link = link.Aria("current", "page")
		}
		return link
	})
}

func languageLink(l *LanguageLink) ui.UI {
	link := TextEl("a", "", l.Name).Attr("href", l.Href).Attr("hreflang", l.Lang).Lang(l.Lang)
	if l.Current {
		link = link.Aria("current", "page")
	}
	return link
}
