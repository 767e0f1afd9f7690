package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// TextField is a field for a number or a date. Exported fields are set by the page.
type TextField struct {
	ui.Compo
	Page *Calculator
	View FieldView
}

// OnUpdate shows a text that came from elsewhere than the keyboard.
func (t *TextField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { showText(t.View.Name, t.View.Text) })
}

// Render draws label, control and remarks.
func (t *TextField) Render() ui.UI {
	v := &t.View
	input := textInput(v.Type, v.Name, v.Text).Attr("inputmode", v.Mode).Attr("min", v.Min).OnInput(t.onInput)
	return el("div", "field "+v.Kind,
		label(v.Name, v.Label),
		el("div", "control", described(input, v.Name, v.Problem, v.Echo, v.HintID), suffix(v.Suffix)),
		remarks(v.Name, v.Problem, v.Echo, v.Hint),
	)
}

// suffix is the unit behind a number; its label says the same in words.
func suffix(text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return textEl("span", "suffix", text).Aria("hidden", "true") })
}

func (t *TextField) onInput(ctx ui.Context, _ ui.Event) {
	t.Page.send(ctx, t.View.typed(value(ctx)))
}
