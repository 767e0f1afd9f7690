package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// ContactView is how to reach the vendor of the site; nowhere without an address.
type ContactView struct {
	Label string // what it is
	Href  string
	Text  string // the address as one reads it out
}

// link leads there; nothing where nobody can be reached.
func (v *ContactView) link(class, text string) ui.UI {
	return ui.If(v.Href != "", func() ui.UI { return TextEl("a", class, text).Attr("href", v.Href) })
}
