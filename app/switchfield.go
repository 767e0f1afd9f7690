package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// SwitchField is something on or off. Exported fields are set by the page.
type SwitchField struct {
	ui.Compo
	Page *Calculator
	View SwitchView
}

// OnUpdate shows a setting that came from elsewhere than the switch.
func (s *SwitchField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowSwitch(s.View.Name, s.View.On) })
}

// Render draws the switch and its label.
func (s *SwitchField) Render() ui.UI {
	v := &s.View
	input := named(ui.ElemSelfClosing("input").Attr("type", "checkbox"), v.Name).OnChange(s.onChange)
	if v.On {
		input = input.Attr("checked", true)
	}
	return El("div", "field switch",
		El("div", "switch-line", described(input, v.Name, "", "", v.Name+hintSuffix), label(v.Name, v.Label)),
		remarks(v.Name, "", "", v.Hint),
	)
}

func (s *SwitchField) onChange(ctx ui.Context, _ ui.Event) {
	s.Page.send(ctx, Typed{s.View.Field, switchText(ctx.JSSrc().Get("checked").Bool())})
}

// switchText is the text of a switch.
func switchText(on bool) string {
	if on {
		return switchedOn
	}
	return ""
}
