package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Eras is the same plan under all rules. Exported fields are set by the page.
type Eras struct {
	ui.Compo
	View ErasView
}

// Render draws one row per era, the newest first.
func (e *Eras) Render() ui.UI {
	v := &e.View
	return Block("eras-heading", v.Heading,
		TextEl("p", "lead", v.Lead),
		Table("eras", v.Heading, v.Columns[:], RowGroup("tbody", Each(v.Rows, eraRow)...)),
	)
}

func eraRow(r *EraView) ui.UI {
	line := Row(
		RowHeader(
			TextEl("span", "era-name", r.Name),
			TextEl("span", "era-span", r.Span),
			bar(r.Length, r.Open),
		),
		Cell("",
			El("span", "era-total", part("era-qualifier", r.Qualifier), ui.Text(r.Total)),
			TextEl("span", "era-on", r.On),
		),
		Cell("era-difference "+r.Direction, ui.Text(r.Difference)),
	)
	if r.Own {
		line = line.Aria("current", "true")
	}
	return line
}
