package app

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Ranges is what may be said of uncertain numbers, and what the total then ranges over. Exported fields are set by the
// page; the rest is its own.
type Ranges struct {
	ui.Compo
	Page   *Calculator
	Bounds BoundsView
	View   RangeView

	place int // of the country that is shown
}

// boundsPlaceName is the list of countries.
const boundsPlaceName = "bounds-place"

// Render draws the bounds of one country, and below them the range of all.
func (r *Ranges) Render() ui.UI {
	v := &r.Bounds
	r.place = min(r.place, len(v.Countries)-1)
	return fold(r.Page, rangePanel, v.Heading,
		TextEl("p", "lead", v.Lead),
		r.choice(),
		Table("bounds", v.Caption, v.Columns[:], RowGroup("tbody", Each(v.Countries[r.place].Rows, r.row)...)),
		ui.If(v.Copy != "", func() ui.UI {
			return El("div", "actions", action(v.Copy, r.onCopy))
		}),
		r.result(),
	)
}

// choice is the list of countries, where there are several.
func (r *Ranges) choice() ui.UI {
	v := &r.Bounds
	if len(v.Countries) == 1 {
		return El("div", "none")
	}
	var options []ui.UI
	for i := range v.Countries {
		options = append(options, option(&OptionView{Value: strconv.Itoa(i), Text: v.Countries[i].Name, Chosen: i == r.place}))
	}
	return El("div", "field bounds-place",
		label(boundsPlaceName, v.Choose),
		El("div", "control", named(El("select", "", options...), boundsPlaceName).OnChange(r.onChoose)),
	)
}

func (r *Ranges) row(v *BoundsRowView) ui.UI {
	remarks := Each(v.Remarks, func(m *RemarkView) ui.UI {
		class := "echo"
		if m.Wrong {
			class = "problem"
		}
		return TextEl("span", class, m.Text)
	})
	return Row(
		RowHeader(TextEl("span", "thing", v.Label), El("span", "bound-remarks", remarks...).ID(v.RemarksID)),
		r.cell(1, &BoundField{Page: r.Page, View: v.Fields[LowEnd]}),
		r.cell(2, TextEl("span", "likely", v.Likely)),
		r.cell(3, &BoundField{Page: r.Page, View: v.Fields[HighEnd]}),
	)
}

// cell draws what stands in a column; a card shows the name of its column beside it.
func (r *Ranges) cell(column int, content ui.UI) ui.UI {
	return Cell("", content).DataSet("column", r.Bounds.Columns[column])
}

// result draws the range and what each assumption does to the total.
func (r *Ranges) result() ui.UI {
	v := &r.View
	if v.Sentence == "" {
		return El("div", "none")
	}
	parts := []ui.UI{TextEl("p", "range-sentence", v.Sentence), Optional("p", "lead", v.Method)}
	if len(v.Swings) > 0 {
		parts = append(parts,
			TextEl("h3", "", v.Caption), TextEl("p", "lead", v.Key),
			Table("swings", v.Caption, v.Columns[:], RowGroup("tbody", Each(v.Swings, r.swing)...)),
		)
	}
	return El("div", "range-result", parts...)
}

// swing draws one assumption; its bar says no more than its figures.
func (r *Ranges) swing(v *SwingView) ui.UI {
	figure := func(column int, text string) ui.UI {
		return Cell("", ui.Text(text)).DataSet("column", r.View.Columns[column])
	}
	return Row(
		RowHeader(TextEl("span", "thing", v.Label), Picture("swing",
			span("hollow", v.Likely, v.Places[LowEnd]), span("solid", v.Likely, v.Places[HighEnd]),
			stroke("likely-line", v.Likely, 0, v.Likely, full),
		)),
		figure(1, v.Totals[LowEnd]), figure(2, v.Totals[HighEnd]), figure(3, v.Difference),
	)
}

// span is a bar between two places.
func span(class string, from, to int) ui.UI {
	left, right := min(from, to), max(from, to)
	return box(class, left, full/5, right-left, full*3/5)
}

func (r *Ranges) onChoose(ctx ui.Context, _ ui.Event) {
	if place, err := strconv.Atoi(value(ctx)); err == nil {
		r.place = place
	}
}

func (r *Ranges) onCopy(ctx ui.Context, _ ui.Event) { r.Page.send(ctx, BoundsCopied{r.place}) }

// rangeLine draws the range beside the total.
func rangeLine(v *RangeLineView) ui.UI {
	if v.From == "" {
		return El("p", "none")
	}
	return El("p", "total-range", TextEl("span", "", v.From+" "), Optional("span", "", v.To)).ID("total-range")
}
