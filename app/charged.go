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
		return Block("charged-heading", v.Heading, TextEl("p", "nothing", v.Empty))
	}
	return Block("charged-heading", v.Heading,
		Optional("p", "lead scope", v.Scope),
		Table("lines", v.Caption, v.Columns[:],
			RowGroup("tbody", Each(v.Lines, c.line)...),
			RowGroup("tfoot", Row(
				RowHeader(ui.Text(v.Total)).Attr("colspan", int(columnCount)-1),
				figureCell(&v.Columns, ColumnAmount, v.Sum),
			)),
		),
		Optional("p", "lead rule-links", v.Links),
		ui.If(len(v.Sources) > 0, func() ui.UI { return El("ul", "rule-pages", Each(v.Sources, source)...) }),
	)
}

func source(s *SourceView) ui.UI { return TextEl("li", "", s.Rules+": "+s.Address) }

func (c *Charged) line(l *LineView) ui.UI { return &ChargedLine{Columns: c.View.Columns, View: *l} }

// ChargedLine is one line of the table, drawn anew only when it changes. Exported fields are set by the table.
type ChargedLine struct {
	ui.Compo
	Columns [columnCount]string
	View    LineView
}

// Render draws the line.
func (c *ChargedLine) Render() ui.UI {
	l := &c.View
	return Row(
		RowHeader(
			TextEl("span", "thing", l.Thing),
			Optional("span", "market", l.Market),
			Optional("span", "band", l.Band),
			Optional("span", "band-next", l.Next),
			Optional("span", "own-card", l.Own),
			reason(l.Reason, l.Rule),
			Optional("span", "refusal", l.Refusal),
		),
		figureCell(&c.Columns, ColumnQuantity, l.Quantity),
		figureCell(&c.Columns, ColumnFree, l.Free),
		figureCell(&c.Columns, ColumnCharged, l.Charged),
		figureCell(&c.Columns, ColumnRate, l.Rate),
		figureCell(&c.Columns, ColumnAmount, l.Amount),
	)
}

// figureCell draws one figure; a card shows the name of its column beside it.
func figureCell(columns *[columnCount]string, column Column, text string) ui.UI {
	return Cell("", ui.Text(text)).DataSet("column", columns[column])
}
