package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// BoundField is the control of an end of an uncertain number; its remarks stand in the head of its row. Exported fields
// are set by the page.
type BoundField struct {
	ui.Compo
	Page *Calculator
	View BoundView
}

// OnUpdate shows a text that came from elsewhere than the keyboard.
func (b *BoundField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowText(b.View.Name, b.View.Message.Text) })
}

// Render draws the control alone.
func (b *BoundField) Render() ui.UI {
	v := &b.View
	input := textInput("text", v.Name, v.Message.Text).Attr("inputmode", v.Mode).Aria("label", v.Label).OnInput(b.onInput)
	if v.RemarksID != "" {
		input = input.Aria("describedby", v.RemarksID)
	}
	if v.Wrong {
		input = input.Aria("invalid", "true")
	}
	return El("div", "control", input)
}

func (b *BoundField) onInput(ctx ui.Context, _ ui.Event) {
	m := b.View.Message
	m.Text = value(ctx)
	b.Page.send(ctx, m)
}
