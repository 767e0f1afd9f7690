package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// SuggestView is a text field that suggests names: a few until it is entered, then all that the browser knows.
type SuggestView struct {
	Field FieldView
	Kind  string   // of name, as Intl.supportedValuesOf calls it
	Known []string // the few
}

// SuggestField is a text field with suggestions, which the browser shows. Exported fields are set by the page.
type SuggestField struct {
	ui.Compo
	Page *Calculator
	View SuggestView
}

// OnUpdate shows a text that came from elsewhere than the keyboard.
func (s *SuggestField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowText(s.View.Field.Name, s.View.Field.Text) })
}

// Render draws label, control, suggestions and remarks.
func (s *SuggestField) Render() ui.UI {
	v := &s.View.Field
	input := textInput(v.Type, v.Name, v.Text).Attr("list", v.Name+listSuffix).Attr("spellcheck", "false").
		Attr("autocapitalize", "off").OnInput(s.onInput).On("focus", s.onFocus)
	return El("div", "field "+v.Kind,
		label(v.Name, v.Label),
		El("div", "control", described(input, v.Name, v.Problem, "", v.HintID)),
		El("datalist", "", Each(s.View.Known, func(name *string) ui.UI { return El("option", "").Attr("value", *name) })...).
			ID(v.Name+listSuffix),
		remarks(v.Name, v.Problem, "", v.Hint),
	)
}

func (s *SuggestField) onInput(ctx ui.Context, _ ui.Event) {
	s.Page.send(ctx, s.View.Field.typed(value(ctx)))
}

// onFocus adds what the browser knows, where it tells. The options are none of the component's, which draws its few
// once and never again.
func (s *SuggestField) onFocus(ui.Context, ui.Event) {
	list := ui.Window().GetElementByID(s.View.Field.Name + listSuffix)
	intl := ui.Window().Get("Intl")
	if !list.Truthy() || list.Get("dataset").Get("all").Truthy() || !intl.Get("supportedValuesOf").Truthy() {
		return
	}
	list.Get("dataset").Set("all", "1")
	known := intl.Call("supportedValuesOf", s.View.Kind)
	document := ui.Window().Get("document")
	for i := range known.Length() {
		option := document.Call("createElement", "option")
		option.Set("value", known.Index(i))
		list.Call("append", option)
	}
}
