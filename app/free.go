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
		return El("div", "none")
	}
	parts := []ui.UI{
		TextEl("p", "lead", v.Lead),
		El("ul", "free", Each(v.Lines, freeLine)...),
	}
	for _, sentence := range v.Allowance {
		parts = append(parts, TextEl("p", "allowance", sentence))
	}
	return Block("free-heading", v.Heading, parts...)
}

func freeLine(l *FreeLineView) ui.UI { return &FreeLine{View: *l} }

// FreeLine is one line of the list, drawn anew only when it changes. Exported fields are set by the list.
type FreeLine struct {
	ui.Compo
	View FreeLineView
}

// Render draws the line.
func (f *FreeLine) Render() ui.UI {
	l := &f.View
	return El("li", "",
		TextEl("span", "free-quantity", l.Quantity+" "),
		TextEl("span", "free-thing", l.Thing),
		Optional("span", "market", l.Market),
		reason(l.Reason, l.Rule),
	)
}
