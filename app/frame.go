package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Frame is what every page has around its own content: a head with the ways to the other pages and to itself in the
// other languages, and a foot.
type Frame struct {
	Vendor  *Vendor
	Locale  Locale
	Page    string         // one of the pages of the navigation, to which this page belongs
	Path    string         // of this page, from the root of the site
	Links   []LanguageLink // this page in every language
	Latest  pricing.Date   // of the newest card in force
	Chooser LocaleChooser  // of the page; nil where the locale cannot be chosen
	Said    string         // what is spoken to who cannot see the page change
}

// LocaleChooser is a page on which the visitor can choose how numbers are written.
type LocaleChooser interface {
	// ChooseLocale shows the page as a locale of its language writes it.
	ChooseLocale(ctx ui.Context, l Locale)
}

// Around draws the page.
func (f *Frame) Around(content ...ui.UI) ui.UI {
	lang := f.Locale.Language()
	words, contact := catalogs[lang], f.Vendor.contactView(lang)
	return El("div", "page",
		&Header{
			Name: f.Vendor.Name, Contact: contact, Label: words.LanguagesLabel(), Links: f.Links,
			Locale: f.Locale, Chooser: f.Chooser, Page: f.Page, Path: f.Path,
		},
		El("main", "", content...),
		&Footer{Sentences: f.foot(words), Contact: contact, Links: f.footLinks(lang), Locale: f.Locale, Newest: ratecards.Embedded().LastDate()},
		TextEl("p", "hidden-text", f.Said).Role("status"),
	)
}

func (f *Frame) foot(words Catalog) []string {
	return []string{
		words.StaysHere(),
		words.Independent(f.Vendor.Name),
		words.Version(Version, FormatterOf(f.Locale).Date(f.Latest)),
	}
}

// footLinks lead to the pages that are not in the navigation.
func (f *Frame) footLinks(l Language) []PageLink {
	var links []PageLink
	for i := range pageSpecs {
		if p := &pageSpecs[i]; p.foot {
			links = append(links, PageLink{Name: p.name.in(l), Href: Relative(f.Path, Path(l, p.page)), Current: p.page == f.Page})
		}
	}
	return links
}

func (v *Vendor) contactView(l Language) ContactView {
	return ContactView{Label: catalogs[l].Contact(), Href: v.Contact, Text: v.contactText()}
}

// PageLinks lead from a page to itself in every language; path tells where it lives in one.
func PageLinks(current Language, path func(Language) string) []LanguageLink {
	var links []LanguageLink
	for _, l := range Languages() {
		links = append(links, LanguageLink{
			Lang: string(l), Name: catalogs[l].LanguageName(), Href: Relative(path(current), path(l)), Current: l == current,
		})
	}
	return links
}
