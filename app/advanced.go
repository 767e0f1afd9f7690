package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Advanced is what few visitors need. It is folded away until the visitor opens it, or a plan uses it; it never folds
// by itself. Exported fields are set by the page; the rest is its own.
type Advanced struct {
	ui.Compo
	Page *Calculator
	View AdvancedView

	open bool
}

// OnInit opens for a plan that uses it.
func (a *Advanced) OnInit() { a.open = a.View.Used }

// OnUpdate opens for a plan that uses it.
func (a *Advanced) OnUpdate(ui.Context) { a.open = a.open || a.View.Used }

// Render draws the fields below what unfolds them.
func (a *Advanced) Render() ui.UI {
	v := &a.View
	tax := []ui.UI{&SelectField{Page: a.Page, View: v.Tax.Mode}}
	if v.Tax.AskRate {
		tax = append(tax, &TextField{Page: a.Page, View: v.Tax.Rate})
	}
	details := el("details", "advanced",
		textEl("summary", "", v.Label),
		el("div", "advanced-fields",
			section(a.Page, &v.Agent),
			section(a.Page, &v.Provider),
			section(a.Page, &SectionView{Heading: v.Tax.Heading}, tax...),
		),
	)
	if a.open {
		details = details.Attr("open", true)
	}
	return details
}
