package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Answer is the total, large. Exported fields are set by the page.
type Answer struct {
	ui.Compo
	View AnswerView
}

// Render draws the total and what it stands for.
func (a *Answer) Render() ui.UI {
	v := &a.View
	class := "answer"
	if v.Outdated != "" {
		class += " outdated"
	}
	if v.Currency == "" {
		class += " unpriced"
	}
	return el("section", class,
		el("div", "answer-main",
			textEl("h2", "answer-label", v.Label).ID("answer-label"),
			el("p", "total",
				part("total-qualifier", v.Qualifier),
				part("total-currency", v.Currency),
				part("total-figure", v.Figure),
			).ID("total"),
		),
		el("div", "answer-side",
			optional("p", "answer-outdated", v.Outdated),
			optional("p", "answer-besides", v.Besides),
			optional("p", "answer-scope", v.Scope),
		),
	).Aria("labelledby", "answer-label")
}

// part is a piece of a line, with a blank behind it for those who copy or hear the line; nothing for an empty one.
func part(class, text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return textEl("span", class, text+" ") })
}
