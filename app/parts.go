package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Parts is what the total goes to, as a picture and its table. Exported fields are set by the page.
type Parts struct {
	ui.Compo
	View PartsView
}

// Render draws the picture above its table; an empty place where there is nothing to tell apart.
func (p *Parts) Render() ui.UI {
	v := &p.View
	if len(v.Rows) == 0 {
		return El("div", "none")
	}
	return Block("parts-heading", v.Heading,
		Optional("p", "lead", v.Lead),
		Picture("stack", stack(v.Rows)...),
		Table("parts", v.Heading, v.Columns[:], RowGroup("tbody", Each(v.Rows, partRow)...)),
	)
}

// tones are how strongly one part after another is filled, so that neighbours differ.
var tones = [...]string{"1", "0.45", "0.75", "0.2"}

// stack draws the parts beside one another, each with its letter below.
func stack(rows []PartView) []ui.UI {
	var shapes []ui.UI
	x := 0
	for i := range rows {
		r := &rows[i]
		shapes = append(shapes, Shape("rect", "stacked").
			Attr("x", Thousandths(x)).Attr("y", "0").
			Attr("width", Thousandths(r.Width)).Attr("height", "55%").
			Attr("fill-opacity", tones[i%len(tones)]))
		if r.Width >= letterWidth {
			shapes = append(shapes, lettering("letter", r.Letter, x+r.Width/2, 950))
		}
		x += r.Width
	}
	return shapes
}

func partRow(r *PartView) ui.UI {
	return Row(
		RowHeader(part("part-letter", r.Letter), TextEl("span", "part-name", r.Name)),
		Cell("", ui.Text(r.Amount)),
		Cell("", ui.Text(r.Share)),
	)
}
