package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Changes is the same plan before and after, folded until it is asked for. Exported fields are set by the page.
type Changes struct {
	ui.Compo
	Page *Calculator
	Form ChangesFormView
	View ChangesView
}

// Render draws which dates are compared, and below the table of what changed.
func (c *Changes) Render() ui.UI {
	f, v := &c.Form, &c.View
	ask := []ui.UI{&SelectField{Page: c.Page, View: f.Change}}
	if f.AskDates {
		ask = append(ask, &TextField{Page: c.Page, View: f.Before}, &TextField{Page: c.Page, View: f.After})
	}
	body := []ui.UI{TextEl("p", "lead", f.Lead), El("div", "panel-fields", ask...)}
	switch {
	case v.Nothing != "":
		body = append(body, Optional("p", "outdated-note", f.Outdated), TextEl("p", "nothing", v.Nothing))
	case len(v.Rows) > 0:
		body = append(body, Optional("p", "outdated-note", f.Outdated), c.table())
	}
	return fold(c.Page, changesPanel, f.Heading, body...)
}

func (c *Changes) table() ui.UI {
	v := &c.View
	return Table("changes", v.Caption, v.Columns[:],
		RowGroup("tbody", Each(v.Rows, c.row)...),
		RowGroup("tfoot", Each(v.Totals, c.total)...),
	)
}

func (c *Changes) row(r *ChangeView) ui.UI {
	head := []ui.UI{TextEl("span", "thing", r.Thing), Optional("span", "market", r.Market)}
	return Row(
		RowHeader(append(head, Each(r.Causes, cause)...)...),
		c.side(1, &r.Before),
		c.side(2, &r.After),
		c.cell("difference "+r.Direction, 3, ui.Text(r.Difference)),
	)
}

func (c *Changes) total(t *ChangeTotalView) ui.UI {
	return Row(
		RowHeader(ui.Text(t.Name)),
		c.cell("", 1, ui.Text(t.Before)),
		c.cell("", 2, ui.Text(t.After)),
		c.cell("difference "+t.Direction, 3, ui.Text(t.Difference)),
	)
}

func (c *Changes) side(column int, s *SideView) ui.UI {
	parts := Each(s.Parts, func(p *string) ui.UI { return TextEl("span", "side-part", *p+" ") })
	return c.cell("", column, append(parts, TextEl("span", "side-amount", s.Amount))...)
}

// cell is a cell that shows the name of its column where the row is drawn as a card.
func (c *Changes) cell(class string, column int, content ...ui.UI) ui.UI {
	return Cell(class, content...).DataSet("column", c.View.Columns[column])
}

// cause is a reason of a change, with its rule where it has one.
func cause(v *CauseView) ui.UI {
	if v.Rule == "" {
		return TextEl("span", "reason", v.Sentence)
	}
	return reason(v.Sentence, v.Rule)
}
