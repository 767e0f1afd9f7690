package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Pages besides the calculator have controls of their own, which read and look as those of the form do.

// PlanField returns a field of a plan as it is shown: what stands in it, and what was understood or is wrong. A field of
// a country is that of the first.
func PlanField(s State, f Field) FieldView { return writerIn(s.Locale).field(s, 0, f) }

// NumberField reads a number from 0 to max, with decimals or not, as the locale writes it, and returns it with the field
// that shows it and its faults. Name, label and hint are left to the page.
func NumberField(l Locale, text string, max int64, whole bool) (Input, FieldView) {
	spec := fieldSpec{kind: meanField, max: max}
	v := FieldView{Kind: "number", Type: "text", Text: text, Mode: "decimal"}
	if whole {
		spec.kind, v.Mode = countField, "numeric"
	}
	w := writerIn(l)
	in := State{Locale: l}.readNumber(&spec, text)
	v.Problem = w.problem(in.Problem, &spec)
	if in.Doubtful && in.Problem == NoProblem {
		v.Echo = w.words.ReadAs(w.format.Number(in.Number, allDecimals))
	}
	return in, v
}

// DrawField draws a text field with its label and remarks. The name of the view is the ID of the control.
func DrawField(v *FieldView, onInput ui.EventHandler) ui.UI {
	input := textInput(v.Type, v.Name, v.Text).Attr("inputmode", v.Mode).OnInput(onInput)
	return El("div", "field "+v.Kind,
		label(v.Name, v.Label),
		El("div", "control", described(input, v.Name, v.Problem, v.Echo, v.Name+hintSuffix), suffix(v.Suffix)),
		remarks(v.Name, v.Problem, v.Echo, v.Hint),
	)
}

// DrawSelect draws a list to choose from with its label and hint. The name of the view is the ID of the control.
func DrawSelect(v *SelectView, onChange ui.EventHandler) ui.UI {
	list := named(El("select", "", Each(v.Options, option)...), v.Name).OnChange(onChange)
	return El("div", "field",
		label(v.Name, v.Label),
		El("div", "control", described(list, v.Name, v.Problem, "", hintID(v.Name, v.Hint))),
		remarks(v.Name, v.Problem, "", v.Hint),
	)
}

// hintID is where the hint of a control stands; empty where it has none.
func hintID(name, hint string) string {
	if hint == "" {
		return ""
	}
	return name + hintSuffix
}

// TextOf returns what stands in the control in which an event happened.
func TextOf(ctx ui.Context) string { return value(ctx) }
