package app

import (
	"cmp"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// TextField is a field for a number or a date. Exported fields are set by the page.
type TextField struct {
	ui.Compo
	Page *Calculator
	View FieldView
}

// OnUpdate shows a text that came from elsewhere than the keyboard.
func (t *TextField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		ShowText(t.View.Name, t.View.Text)
		ShowText(t.View.Beside.Name, t.View.Beside.chosen())
	})
}

// Render draws label, control and remarks.
func (t *TextField) Render() ui.UI {
	v := &t.View
	input := textInput(v.Type, v.Name, v.Text).Attr("inputmode", v.Mode).Attr("min", v.Min).OnInput(t.onInput)
	return El("div", "field "+v.Kind,
		label(v.Name, v.Label),
		El("div", "control", described(input, v.Name, v.Problem, v.Echo, v.HintID), suffix(v.Suffix)),
		t.beside(),
		remarks(v.Name, cmp.Or(v.Problem, v.Beside.Problem), v.Echo, v.Hint),
	)
}

// suffix is the unit behind a number; its label says the same in words.
func suffix(text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return TextEl("span", "suffix", text).Aria("hidden", "true") })
}

func (t *TextField) onInput(ctx ui.Context, _ ui.Event) {
	t.Page.sendTyped(ctx, t.View.typed(value(ctx)))
}
