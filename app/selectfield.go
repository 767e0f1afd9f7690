package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// SelectField is a list to choose one from. Exported fields are set by the page.
type SelectField struct {
	ui.Compo
	Page *Calculator
	View SelectView
}

// OnUpdate shows a choice that came from elsewhere than the list.
func (s *SelectField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowText(s.View.Name, s.View.chosen()) })
}

// Render draws label, list and remarks.
func (s *SelectField) Render() ui.UI {
	v := &s.View
	list := named(El("select", "", Each(v.Options, option)...), v.Name).OnChange(s.onChange)
	return El("div", "field",
		label(v.Name, v.Label),
		El("div", "control", described(list, v.Name, v.Problem, "", v.Name+hintSuffix)),
		remarks(v.Name, v.Problem, "", v.Hint),
	)
}

func option(o *OptionView) ui.UI {
	option := TextEl("option", "", o.Text).Attr("value", o.Value)
	if o.Chosen { // go-app would print a false one too, and browsers would take it for true
		option = option.Attr("selected", true)
	}
	return option
}

func (s *SelectField) onChange(ctx ui.Context, _ ui.Event) {
	s.Page.send(ctx, Typed{s.View.Field, value(ctx)})
}
