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
	return block("eras-heading", v.Heading,
		textEl("p", "lead", v.Lead),
		table("eras", v.Heading, v.Columns[:], rowGroup("tbody", each(v.Rows, eraRow)...)),
	)
}

func eraRow(r *EraView) ui.UI {
	line := row(
		rowHeader(
			textEl("span", "era-name", r.Name),
			textEl("span", "era-span", r.Span),
		),
		cell("",
			el("span", "era-total", part("era-qualifier", r.Qualifier), ui.Text(r.Total)),
			textEl("span", "era-on", r.On),
		),
		cell("era-difference "+r.Direction, ui.Text(r.Difference)),
	)
	if r.Own {
		line = line.Aria("current", "true")
	}
	return line
}
