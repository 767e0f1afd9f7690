package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Answer is the total, large. Exported fields are set by the page; the rest is its own.
type Answer struct {
	ui.Compo
	Page  *Calculator
	View  AnswerView
	Range RangeLineView

	own ui.Context
}

// OnMount lets the page know it.
func (a *Answer) OnMount(ctx ui.Context) { a.own, a.Page.answer = ctx, a }

// OnDismount takes that back.
func (a *Answer) OnDismount() { a.Page.answer = nil }

// show draws another answer, and nothing else: go-app would draw the page around it too.
func (a *Answer) show(v AnswerView, r RangeLineView) {
	a.View, a.Range = v, r
	a.own.Dispatch(func(ui.Context) { a.Page.own.PreventUpdate() })
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
	return El("section", class,
		El("div", "answer-main",
			TextEl("h2", "answer-label", v.Label).ID("answer-label"),
			El("div", "total-line",
				El("p", "total",
					part("total-qualifier", v.Qualifier),
					part("total-currency", v.Currency),
					part("total-figure", v.Figure),
				).ID("total"),
				rangeLine(&a.Range),
			),
			ui.If(v.Shown.Amount != "", func() ui.UI {
				return El("p", "answer-shown", TextEl("strong", "", v.Shown.Amount), ui.Text(", "+v.Shown.Rate))
			}),
		),
		El("div", "answer-side",
			Optional("p", "answer-outdated", v.Outdated),
			Optional("p", "answer-besides", v.Besides),
			Optional("p", "answer-scope", v.Scope),
		),
	).Aria("labelledby", "answer-label")
}

// part is a piece of a line, with a blank behind it for those who copy or hear the line; nothing for an empty one.
func part(class, text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return TextEl("span", class, text+" ") })
}
