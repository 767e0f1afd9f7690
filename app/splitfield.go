package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// SplitField asks how the traffic of several countries is told, and draws the traffic they have between them. Exported
// fields are set by the page.
type SplitField struct {
	ui.Compo
	Page *Calculator
	View SplitView
}

// Render draws the choice and the traffic.
func (s *SplitField) Render() ui.UI {
	v := &s.View
	if !v.Ask {
		return El("div", "none")
	}
	return El("div", "split",
		&SelectField{Page: s.Page, View: v.Choice},
		El("div", "country-traffic", Each(v.Sections, s.section)...),
	)
}

func (s *SplitField) section(v *SectionView) ui.UI { return section(s.Page, v) }
