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
	parts := []ui.UI{&CountryField{Page: f.Page, View: v.Country}}
	parts = append(parts, each(v.Sections, f.section)...)
	return el("form", "form", parts...).Aria("label", v.Label).DataSet("keep", "form").OnSubmit(f.onSubmit)
}

func (f *Form) section(s *SectionView) ui.UI {
	fields := each(s.Fields, f.field)
	if s.Account {
		fields = append(fields, f.account()...)
	}
	return el("fieldset", "section", textEl("legend", "", s.Heading), el("div", "fields", fields...))
}

func (f *Form) field(v *FieldView) ui.UI { return &TextField{Page: f.Page, View: *v} }

// account draws what is said of the account besides numbers.
func (f *Form) account() []ui.UI {
	v := &f.View
	fields := []ui.UI{
		&SelectField{Page: f.Page, View: v.Currency},
		&SelectField{Page: f.Page, View: v.When},
	}
	if v.AskDate {
		fields = append(fields, f.field(&v.Date))
	}
	return append(fields, &SwitchField{Page: f.Page, View: v.Inferred})
}

// onSubmit keeps the browser from leaving the page: every key press has been answered already.
func (f *Form) onSubmit(_ ui.Context, e ui.Event) { e.PreventDefault() }
