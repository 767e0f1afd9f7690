package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Today says what a plan of another day costs today, and why that differs. Exported fields are set by the page.
type Today struct {
	ui.Compo
	Page *Calculator
	View TodayView
}

// Render draws the two figures' difference with its reasons, or an empty place where there is none.
func (t *Today) Render() ui.UI {
	v := &t.View
	if v.Heading == "" {
		return El("div", "none")
	}
	return El("div", "today", Block("today-heading", v.Heading,
		Optional("p", "today-sentence", v.Corrected),
		Optional("p", "today-sentence", v.Sentence),
		ui.If(v.Because != "", func() ui.UI {
			return El("div", "", TextEl("p", "lead", v.Because), El("ul", "today-changes", Each(v.Changes, todayChange)...))
		}),
		ui.If(v.Use != "", func() ui.UI {
			return El("div", "actions", action(v.Use, t.onUse))
		}),
	))
}

func todayChange(c *TodayChangeView) ui.UI {
	head := []ui.UI{TextEl("span", "today-thing", c.Thing+" "), TextEl("span", "difference "+c.Direction, c.Difference)}
	return El("li", "", append(head, Each(c.Causes, cause)...)...)
}

func (t *Today) onUse(ctx ui.Context, _ ui.Event) {
	for _, m := range t.Page.state.atTodaysPrice(t.Page.today) {
		t.Page.send(ctx, m)
	}
}
