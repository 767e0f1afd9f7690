package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// Footer is the foot of every page, with the offer of a new version when there is one. Exported fields are set by the
// page.
type Footer struct {
	ui.Compo
	Sentences []string
	Contact   ContactView
	Locale    Locale
	Newest    pricing.Date // of the newest card that is known
	Links     []PageLink

	version newVersion
	heard   ui.Func
}

// PageLink leads to a page of the site.
type PageLink struct {
	Name    string
	Href    string
	Current bool // the visitor is there
}

// Render draws the footer.
func (f *Footer) Render() ui.UI {
	body := Each(f.Sentences, func(s *string) ui.UI { return TextEl("p", "", *s) })
	body = append(body, El("p", "", Each(f.Links, footLink)...))
	if f.Contact.Href != "" {
		body = append(body, El("p", "", ui.Text(f.Contact.Label+": "), f.Contact.link("", f.Contact.Text)))
	}
	if f.version.waits {
		body = append(body, f.version.line(f.Locale, f.Newest, f.onUpdate))
	}
	return El("footer", "foot", body...).ID("foot")
}

func footLink(l *PageLink) ui.UI {
	link := TextEl("a", "", l.Name).Attr("href", l.Href)
	if l.Current {
		link = link.Aria("current", "page")
	}
	return link
}
