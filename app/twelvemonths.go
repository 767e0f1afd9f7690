package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// TwelveMonths is a year of the plan with a growth of the visitor's choice, folded away. Exported fields are set by the
// page.
type TwelveMonths struct {
	ui.Compo
	Page   *Calculator
	Growth GrowthView
	View   MonthsView
}

// Render draws what is asked, the picture and its table.
func (t *TwelveMonths) Render() ui.UI {
	g := &t.Growth
	body := []ui.UI{
		TextEl("p", "lead", g.Lead),
		El("div", "months-growth", &TextField{Page: t.Page, View: g.Field}).DataSet("keep", "growth"),
	}
	return fold(t.Page, monthsPanel, g.Heading, append(body, t.months()...)...)
}

func (t *TwelveMonths) months() []ui.UI {
	v := &t.View
	if len(v.Rows) == 0 {
		return []ui.UI{TextEl("p", "lead", t.Growth.Waiting)}
	}
	months := []ui.UI{Optional("p", "months-outdated", t.Growth.Outdated), Picture("columns", columns(v.Rows)...)}
	for _, sentence := range v.Key {
		months = append(months, TextEl("p", "columns-key", sentence))
	}
	return append(months,
		Table("months", v.Caption, v.Columns[:],
			RowGroup("tbody", Each(v.Rows, monthRow)...),
			RowGroup("tfoot", Row(RowHeader(ui.Text(v.Total)).Attr("colspan", 2), Cell("", ui.Text(v.Sum)))),
		),
		Optional("p", "lead", v.Besides),
	)
}

func monthRow(r *MonthView) ui.UI {
	return Row(
		RowHeader(TextEl("span", "month-name", r.Name)),
		Cell("month-notes", Each(r.Notes, func(n *string) ui.UI { return TextEl("span", "month-note", *n) })...),
		Cell("", ui.Text(r.Total)),
	)
}

// ground is where the columns stand; their letters are below.
const ground = 870

// columns draws a column for each month, with a line where rules or card change.
func columns(rows []MonthView) []ui.UI {
	var shapes []ui.UI
	for i := range rows {
		r := &rows[i]
		left, width := slot(i, len(rows))
		middle := left + width/2
		top := ground - r.Height*ground/full
		if r.Turn {
			edge := i * full / len(rows)
			shapes = append(shapes, stroke("turn", edge, 0, edge, ground))
		}
		if r.Height > 0 {
			shapes = append(shapes, box(columnClass(r), left, top, width, ground-top))
		}
		if r.Open && !r.Unknown {
			shapes = append(shapes, stroke("broken", middle, 0, middle, top))
		}
		if r.Unknown {
			shapes = append(shapes, lettering("letter", "?", middle, ground-30))
		}
		shapes = append(shapes, lettering("letter", r.Initial, middle, 975))
	}
	return append(shapes, stroke("ground", 0, ground, full, ground))
}

func columnClass(r *MonthView) string {
	if r.Pale {
		return "pale"
	}
	return "solid"
}

// slot returns where the i-th of n columns stands and how wide it is: three quarters of its share of the picture.
func slot(i, n int) (left, width int) {
	from, to := i*full/n, (i+1)*full/n
	margin := (to - from) / 8
	return from + margin, to - from - 2*margin
}
