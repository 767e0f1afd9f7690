package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Budget is how much of a part of the plan a budget buys. Exported fields are set by the page.
type Budget struct {
	ui.Compo
	Page *Calculator
	Form BudgetView
	View PurchaseView
}

// Render draws what is asked and below it the answer.
func (b *Budget) Render() ui.UI {
	f, v := &b.Form, &b.View
	fields := []ui.UI{
		&TextField{Page: b.Page, View: f.Amount},
		&SelectField{Page: b.Page, View: f.Part},
	}
	if f.AskPlace {
		fields = append(fields, &SelectField{Page: b.Page, View: f.Place})
	}
	return fold(b.Page, budgetPanel, f.Heading,
		TextEl("p", "lead", f.Lead),
		El("div", "fields budget-fields", fields...),
		El("div", "purchase",
			Optional("p", "purchase-answer", v.Answer),
			Optional("p", "lead", v.More),
			ui.If(len(v.Places) > 0, func() ui.UI {
				return El("ul", "purchase-places", Each(v.Places, func(p *string) ui.UI { return TextEl("li", "", *p) })...)
			}),
			ui.If(v.Take != "", func() ui.UI { return El("div", "actions", action(v.Take, b.onTake)) }),
		),
	)
}

func (b *Budget) onTake(ctx ui.Context, _ ui.Event) { b.Page.send(ctx, b.View.Counts) }
