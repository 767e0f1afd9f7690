package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Free is the list of what costs nothing and why. Exported fields are set by the page.
type Free struct {
	ui.Compo
	View FreeView
}

// Render draws the list; an empty place when everything is charged.
func (f *Free) Render() ui.UI {
	v := &f.View
	if len(v.Lines) == 0 {
		return el("div", "none")
	}
	parts := []ui.UI{
		textEl("p", "lead", v.Lead),
		el("ul", "free", each(v.Lines, freeLine)...),
	}
	for _, sentence := range v.Allowance {
		parts = append(parts, textEl("p", "allowance", sentence))
	}
	return block("free-heading", v.Heading, parts...)
}

func freeLine(l *FreeLineView) ui.UI {
	return el("li", "",
		textEl("span", "free-quantity", l.Quantity+" "),
		textEl("span", "free-thing", l.Thing),
		optional("span", "market", l.Market),
		reason(l.Reason, l.Rule),
	)
}
