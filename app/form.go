package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Form is everything the visitor can say. Exported fields are set by the page.
type Form struct {
	ui.Compo
	Page *Calculator
	View FormView
}

// Render draws the fields in the order of a visitor's questions.
func (f *Form) Render() ui.UI {
	v := &f.View
	return El("form", "form",
		TextEl("p", "needs-scripts", v.NeedsScripts),
		El("div", "countries", Each(v.Countries, f.country)...),
		&CountriesFoot{Page: f.Page, View: v.Foot},
		&SplitField{Page: f.Page, View: v.Split},
		ui.If(v.Journeys.Heading != "", func() ui.UI { return &Journeys{Page: f.Page, View: v.Journeys} }),
		section(f.Page, &v.Account),
		&Advanced{Page: f.Page, View: v.Advanced},
	).Aria("label", v.Label).DataSet("keep", "form").OnSubmit(f.onSubmit)
}

func (f *Form) country(v *CountryGroupView) ui.UI { return &CountryGroup{Page: f.Page, View: *v} }

// section draws a group of fields of numbers.
func section(page *Calculator, s *SectionView) ui.UI {
	fields := Each(s.Fields, func(v *FieldView) ui.UI { return &TextField{Page: page, View: *v} })
	return El("fieldset", "section", TextEl("legend", "", s.Heading), El("div", "fields", fields...))
}

// onSubmit keeps the browser from leaving the page: every key press has been answered already.
func (f *Form) onSubmit(_ ui.Context, e ui.Event) { e.PreventDefault() }
