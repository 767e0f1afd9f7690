package country

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// historySection draws the rates since June 2023, as a picture and as a table.
func (w *writer) historySection() ui.UI {
	l := w.lang
	columns := w.facts.columns()
	c := newChart(w.steps, ratecards.NextPriceDate(w.facts.on), func(n decimal.Decimal) string {
		return w.format.Number(n, max(0, -n.Exponent()))
	})
	heads := []string{historyDate(l)}
	for _, category := range columns {
		heads = append(heads, app.CategoryName(l, category))
	}
	var rows []ui.UI
	for i := len(w.steps) - 1; i >= 0; i-- {
		rows = append(rows, w.step(i, columns))
	}
	return app.Block("history", historyHeading(l),
		app.TextEl("p", "lead", historyLead(l)),
		app.El("figure", "country-figure",
			c.draw(),
			app.El("ul", "chart-key", app.Each(columns, w.key)...),
			app.TextEl("figcaption", "country-small", chartCaption(l)),
		),
		app.Table("country-history", historyTable(l), heads, app.RowGroup("tbody", rows...)),
		app.El("p", "country-note", ui.Text(serviceFree(l)+" "), rule("FREE-5"), ui.Text(" "), rule("MSG-7")),
		app.TextEl("p", "country-note", statuses(l)),
	)
}

func (w *writer) key(c *pricing.Category) ui.UI {
	at := slices.Index(categories[:], *c)
	return app.El("li", "", sample(at), app.TextEl("b", "", letters[at]), ui.Text(" "+app.CategoryName(w.lang, *c)))
}

// step draws the row of a date.
func (w *writer) step(at int, columns []pricing.Category) ui.UI {
	s := &w.steps[at]
	cells := []ui.UI{app.RowHeader(
		app.TextEl("span", "thing", w.format.Date(s.On)),
		app.TextEl("span", "country-small", w.stepNote(s)),
	)}
	for _, category := range columns {
		cells = append(cells, w.stepCell(at, slices.Index(categories[:], category)))
	}
	return app.Row(cells...)
}

// stepNote says what rates of the card pay for, how it is known, and whether the country came to another market.
func (w *writer) stepNote(s *step) string {
	known := w.known(s.Card)
	if !s.Row {
		known += ", " + noRow(w.lang)
	}
	note := unitOf(w.lang, s.Card.Model()) + "; " + known
	if s.Moved {
		note += "; " + movesTo(w.lang, w.market(s.Market))
	}
	return note
}

func (w *writer) stepCell(at, category int) ui.UI {
	s := &w.steps[at]
	text := w.cell(s.Cells[category], "")
	if categories[category] == pricing.Service && s.Free {
		text = free(w.lang)
	}
	if _, has := w.facts.tables.InternationalSince[s.Market]; categories[category] == pricing.AuthenticationInternational && !has {
		text = notOffered(w.lang) // also on a card without the market's row
	}
	change, class := "", ""
	switch direction(w.steps, at, category) {
	case 1:
		change, class = rises(w.lang), "more"
	case -1:
		change, class = falls(w.lang), "less"
	}
	mark := func(e ui.HTMLElem) ui.HTMLElem {
		if _, priced := s.Cells[category].Rate(); priced {
			return rated(e, s.Card, s.Market, categories[category])
		}
		return e
	}
	column := app.CategoryName(w.lang, categories[category])
	if change == "" {
		return mark(app.Cell("", ui.Text(text)).DataSet("column", column))
	}
	return app.Cell("", mark(app.TextEl("span", "", text)), app.TextEl("span", "country-change "+class, change)).DataSet("column", column)
}
