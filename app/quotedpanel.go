package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Quoted tells how far the rate a provider quotes is from Meta's, folded until it is asked for. Exported fields are set
// by the page.
type Quoted struct {
	ui.Compo
	Page *Calculator
	Form QuoteFormView
	View QuotedView
}

// Render draws the question, and below it the judgement.
func (q *Quoted) Render() ui.UI {
	f, v := &q.Form, &q.View
	body := []ui.UI{
		TextEl("p", "lead", f.Lead),
		El("div", "panel-fields",
			&TextField{Page: q.Page, View: f.Rate},
			&SelectField{Page: q.Page, View: f.Category},
			&CountryField{Page: q.Page, View: f.Country},
		),
	}
	if v.Verdict != "" {
		body = append(body,
			Optional("p", "outdated-note", f.Outdated),
			TextEl("p", "verdict", v.Verdict),
			Optional("p", "verdict-effect", v.Effect),
			Optional("p", "lead", v.Source),
		)
	}
	if len(v.Rows) > 0 {
		body = append(body, Table("quoted", v.Caption, v.Columns[:], RowGroup("tbody", Each(v.Rows, q.row)...)))
	}
	return fold(q.Page, quotePanel, f.Heading, body...)
}

func (q *Quoted) row(r *QuotedBandView) ui.UI {
	return Row(
		RowHeader(ui.Text(r.Band)),
		q.cell("", 1, r.Rate),
		q.cell("difference "+r.Direction, 2, r.Difference),
		q.cell("difference "+r.Direction, 3, r.Percent),
		q.cell("", 4, r.Units),
	)
}

func (q *Quoted) cell(class string, column int, text string) ui.UI {
	return Cell(class, ui.Text(text)).DataSet("column", q.View.Columns[column])
}
