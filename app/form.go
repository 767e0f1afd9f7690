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
	return el("form", "form",
		el("div", "countries", each(v.Countries, f.country)...),
		&CountriesFoot{Page: f.Page, View: v.Foot},
		section(f.Page, &v.Account, f.account()...),
		&Advanced{Page: f.Page, View: v.Advanced},
	).Aria("label", v.Label).DataSet("keep", "form").OnSubmit(f.onSubmit)
}

func (f *Form) country(v *CountryGroupView) ui.UI { return &CountryGroup{Page: f.Page, View: *v} }

// section draws a group of fields of numbers and what else stands in it.
func section(page *Calculator, s *SectionView, more ...ui.UI) ui.UI {
	fields := each(s.Fields, func(v *FieldView) ui.UI { return &TextField{Page: page, View: *v} })
	return el("fieldset", "section", textEl("legend", "", s.Heading), el("div", "fields", append(fields, more...)...))
}

// account draws what is said of the account besides numbers.
func (f *Form) account() []ui.UI {
	v := &f.View
	fields := []ui.UI{
		&SelectField{Page: f.Page, View: v.Currency},
		&SelectField{Page: f.Page, View: v.When},
	}
	if v.AskDate {
		fields = append(fields, &TextField{Page: f.Page, View: v.Date})
	}
	return append(fields, &SwitchField{Page: f.Page, View: v.Inferred})
}

// onSubmit keeps the browser from leaving the page: every key press has been answered already.
func (f *Form) onSubmit(_ ui.Context, e ui.Event) { e.PreventDefault() }
