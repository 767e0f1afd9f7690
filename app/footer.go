package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Footer is the foot of every page. Exported fields are set by the page.
type Footer struct {
	ui.Compo
	Sentences []string
}

// Render draws the footer.
func (f *Footer) Render() ui.UI {
	return el("footer", "foot", each(f.Sentences, func(s *string) ui.UI { return textEl("p", "", *s) })...)
}
