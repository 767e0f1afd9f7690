package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Notices say what must be known to read the answer, or what else is worth knowing. Exported fields are set by the page.
type Notices struct {
	ui.Compo
	View NoticesView
}

// Render draws the sentences; an empty place when there is none.
func (n *Notices) Render() ui.UI {
	v := &n.View
	if len(v.Sentences) == 0 {
		return El("div", "none")
	}
	return El("div", "notices "+v.Kind,
		Block(v.Kind+"-heading", v.Heading,
			El("ul", "", Each(v.Sentences, func(s *string) ui.UI { return TextEl("li", "", *s) })...)),
	)
}
