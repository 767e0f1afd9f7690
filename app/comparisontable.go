package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// comparisonTable draws plans side by side; nothing where nothing is compared. On a narrow screen every row is a card
// that names the plan beside each figure.
func comparisonTable(v *ComparisonView) ui.UI {
	if len(v.Columns) == 0 {
		return El("div", "none")
	}
	var parts []ui.UI
	for i := range v.Groups {
		parts = append(parts, comparisonGroup(v, &v.Groups[i]))
	}
	return El("section", "comparison",
		TextEl("h3", "", v.Heading).ID("comparison-heading"),
		El("div", "notices", Each(v.Notes, func(note *string) ui.UI { return TextEl("p", "comparison-note", *note) })...),
		Table("compared", v.Heading, v.Columns, parts...),
	).Aria("labelledby", "comparison-heading")
}

func comparisonGroup(v *ComparisonView, g *ComparisonGroupView) ui.UI {
	heading := Row(RowHeader(ui.Text(g.Heading)).Class("compared-group").Attr("scope", "rowgroup").Attr("colspan", len(v.Columns)))
	rows := Each(g.Rows, func(r *ComparisonRowView) ui.UI { return comparisonRow(v, r) })
	return RowGroup("tbody", append([]ui.UI{heading}, rows...)...)
}

func comparisonRow(v *ComparisonView, r *ComparisonRowView) ui.UI {
	cells := []ui.UI{RowHeader(
		TextEl("span", "compared-label", r.Label),
		Optional("span", "market", r.Place),
	)}
	for i := range r.Cells {
		c := &r.Cells[i]
		cells = append(cells, Cell("",
			TextEl("span", "compared-value", c.Text),
			Optional("span", "compared-detail", c.Detail),
			ui.If(c.Difference != "", func() ui.UI {
				return TextEl("span", "compared-difference "+c.Direction, c.Difference)
			}),
		).DataSet("column", v.Columns[i+1]))
	}
	return Row(cells...)
}
