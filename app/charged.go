package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Charged is the table of what is charged. Exported fields are set by the page.
type Charged struct {
	ui.Compo
	View ChargedView
}

// Render draws the table, or says that nothing is charged.
func (c *Charged) Render() ui.UI {
	v := &c.View
	if len(v.Lines) == 0 {
		return block("charged-heading", v.Heading, textEl("p", "nothing", v.Empty))
	}
	return block("charged-heading", v.Heading,
		optional("p", "lead scope", v.Scope),
		table("lines", v.Caption, v.Columns[:],
			rowGroup("tbody", each(v.Lines, c.line)...),
			rowGroup("tfoot", row(
				rowHeader(ui.Text(v.Total)).Attr("colspan", int(columnCount)-1),
				c.cell(ColumnAmount, v.Sum),
			)),
		),
	)
}

func (c *Charged) line(l *LineView) ui.UI {
	return row(
		rowHeader(
			textEl("span", "thing", l.Thing),
			optional("span", "market", l.Market),
			optional("span", "band", l.Band),
			reason(l.Reason, l.Rule),
			optional("span", "refusal", l.Refusal),
		),
		c.cell(ColumnQuantity, l.Quantity),
		c.cell(ColumnFree, l.Free),
		c.cell(ColumnCharged, l.Charged),
		c.cell(ColumnRate, l.Rate),
		c.cell(ColumnAmount, l.Amount),
	)
}

// cell draws one figure; a card shows the name of its column beside it.
func (c *Charged) cell(column Column, text string) ui.UI {
	return cell("", ui.Text(text)).DataSet("column", c.View.Columns[column])
}
