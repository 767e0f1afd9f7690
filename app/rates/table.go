package rates

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// found draws what a search has found.
func (p *Page) found() ui.UI {
	v := &p.view.Found
	if !v.Asked {
		return app.El("div", "none")
	}
	return app.El("div", "rates-found",
		app.Optional("p", "found-count", v.Count),
		ui.If(len(v.Places) > 0, func() ui.UI {
			return app.El("ul", "found-places", app.Each(v.Places, drawPlace)...)
		}),
		app.Optional("p", "hint", v.More),
		p.clearButton(clearSearch, "clear-search"),
	)
}

func (p *Page) clearButton(label text, id string) ui.UI {
	return app.TextEl("button", "tool", label.in(p.lang)).ID(id).Attr("type", "button").
		OnClick(func(ui.Context, ui.Event) { p.clear() })
}

func drawPlace(v *PlaceView) ui.UI {
	if v.Country == "" {
		return app.El("li", "", ui.Text(v.Number+" "+v.Sentences))
	}
	var name ui.UI = app.TextEl("a", "found-country", v.Country).Attr("href", v.Href)
	if v.Number != "" {
		return app.El("li", "", ui.Text(v.Number+" "), name, ui.Text(": "+v.Sentences))
	}
	return app.El("li", "", name, ui.Text(": "+v.Sentences))
}

// card draws which card is shown, or why none is.
func (p *Page) card() ui.UI {
	if p.view.Refusal != "" {
		return app.El("section", "rates-card", app.TextEl("p", "rates-notice", p.view.Refusal))
	}
	v := &p.view.Card
	data := app.Relative(app.Path(p.lang, app.RatesPage), app.Path(p.lang, app.DataPage))
	parts := []ui.UI{app.TextEl("h2", "", v.Heading).ID("card")}
	parts = append(parts, app.Each(v.Notices, func(s *string) ui.UI { return app.TextEl("p", "rates-notice", *s) })...)
	sentences := app.Each(v.Sentences, func(s *string) ui.UI { return ui.Text(*s + " ") })
	if v.Sources != "" {
		sentences = append(sentences, ui.Text(v.Sources+": "), app.TextEl("a", "", sourcesLink.in(p.lang)).Attr("href", data), ui.Text("."))
	} else {
		sentences = append(sentences, app.TextEl("a", "", ownCardsLink.in(p.lang)).Attr("href", data+"#"+app.OwnCardsAnchor), ui.Text("."))
	}
	parts = append(parts, app.El("p", "lead", sentences...))
	return app.El("section", "rates-card", parts...).Aria("labelledby", "card")
}

// pair draws what is compared and what was announced between the two dates.
func (p *Page) pair() ui.UI {
	v := p.view.Pair
	if v == nil {
		return app.El("div", "none")
	}
	parts := []ui.UI{app.TextEl("h2", "", v.Heading).ID("pair")}
	parts = append(parts, app.Each(v.Sentences, func(s *string) ui.UI { return app.TextEl("p", "lead", *s) })...)
	if v.Announced != nil {
		parts = append(parts, app.TextEl("h3", "", announcedHeading.in(p.lang)), app.TextEl("p", "lead", v.Announced.Lead))
		if len(v.Announced.Entries) > 0 {
			parts = append(parts, app.El("dl", "announced", announcedEntries(v.Announced.Entries)...))
		}
	}
	return app.El("section", "rates-pair", parts...).Aria("labelledby", "pair")
}

func announcedEntries(entries []EntryView) []ui.UI {
	var drawn []ui.UI
	for i := range entries {
		lines := app.Each(entries[i].Lines, func(s *string) ui.UI { return app.TextEl("li", "", *s) })
		drawn = append(drawn, app.TextEl("dt", "", entries[i].Date), app.El("dd", "", app.El("ul", "", lines...)))
	}
	return drawn
}

// table draws the rates.
func (p *Page) table() ui.UI {
	v := &p.view.Table
	if p.view.Refusal != "" {
		return app.El("div", "none")
	}
	groups := []ui.UI{
		app.TextEl("caption", "hidden-text", v.Caption),
		app.RowGroup("thead", app.Row(app.Each(v.Columns, p.column)...)),
	}
	if len(v.Pinned) > 0 {
		groups = append(groups, p.group("pinned", v.Pinned))
	}
	if len(v.Rows) > 0 {
		groups = append(groups, p.group("", v.Rows))
	}
	class := "rates-table"
	if p.view.Pair != nil {
		class += " paired"
	}
	return app.El("section", "tariff",
		app.El("table", class, groups...).Role("table"),
		ui.If(v.Empty != "", func() ui.UI {
			return app.El("div", "rates-empty", app.TextEl("p", "", v.Empty), p.clearButton(showAll, "show-all"))
		}),
		ui.If(len(v.Legend) > 0, func() ui.UI { return legend(p.lang, v.Legend) }),
	).Aria("label", v.Caption)
}

// column draws the head of a column, which sorts the table.
func (p *Page) column(v *ColumnView) ui.UI {
	by, id := v.Category, sortID(v.Category)
	button := app.El("button", "sort", app.TextEl("span", "hidden-text", sortHint.in(p.lang)+" "), ui.Text(v.Text)).
		ID(id).Attr("type", "button").OnClick(func(ui.Context, ui.Event) { p.sort(by) }, ui.EventScope(id))
	return app.El("th", "", button).Role("columnheader").Attr("scope", "col").Aria("sort", v.Sort)
}

func (p *Page) group(class string, rows []RowView) ui.UI {
	return app.El("tbody", class, app.Each(rows, func(v *RowView) ui.UI {
		cells := []ui.UI{p.rowHeader(v)}
		return app.Row(append(cells, app.Each(v.Cells, drawCell)...)...)
	})...).Role("rowgroup")
}

// sortID is the id of the button that sorts by a column.
func sortID(by pricing.Category) string { return "sort-" + Order{By: by}.text() }

func pinID(key string) string { return "pin-" + key }

// rowHeader draws the name of a market, which leads to the page of its country, and the button that pins it.
func (p *Page) rowHeader(v *RowView) ui.UI {
	var name ui.UI = app.TextEl("span", "market-name", v.Name)
	if v.Href != "" {
		name = app.TextEl("a", "market-name", v.Name).Attr("href", v.Href)
	}
	pressed := "false"
	if v.Pinned {
		pressed = "true"
	}
	key := v.Key
	pin := app.El("button", "pin").ID(pinID(key)).Attr("type", "button").Aria("label", pinLabel(p.lang, v.Name)).
		Aria("pressed", pressed).OnClick(func(ui.Context, ui.Event) { p.pin(key) }, ui.EventScope(key))
	return app.RowHeader(pin, name, app.Optional("span", "market-note", v.Note))
}

func drawCell(v *CellView) ui.UI {
	parts := []ui.UI{}
	for i := range v.Figures {
		if i > 0 {
			parts = append(parts, app.TextEl("span", "hidden-text", " "+v.Joint+" "), joint(v.Sign))
		}
		parts = append(parts, drawFigure(&v.Figures[i]))
	}
	if v.Note != "" {
		mark := ui.If(v.Mark != "", func() ui.UI { return app.TextEl("span", "", v.Mark).Aria("hidden", "true") })
		parts = append(parts, app.El("span", "shift "+v.Class, mark, ui.Text(v.Note)))
	}
	return app.Cell("", parts...).DataSet("column", v.Column)
}

// joint stands between two figures for who sees them: a sign, or else the end of the line.
func joint(sign string) ui.UI {
	if sign == "" {
		return ui.Br()
	}
	return app.TextEl("span", "joint", sign).Aria("hidden", "true")
}

func drawFigure(v *FigureView) ui.UI {
	if v.Said == "" {
		figure := app.TextEl("span", v.Class, v.Text)
		if of := v.Of; of != nil {
			return app.Rated(figure, of.card, of.market, of.category)
		}
		return figure
	}
	return app.El("span", v.Class,
		app.TextEl("span", "", v.Text+v.Mark).Aria("hidden", "true"),
		app.TextEl("span", "hidden-text", v.Said),
	).Attr("title", v.Said)
}

// legend draws what the words of the table mean.
func legend(l app.Language, entries []LegendView) ui.UI {
	var drawn []ui.UI
	for i := range entries {
		e := &entries[i]
		meaning := []ui.UI{ui.Text(e.Meaning)}
		if e.Rule != "" {
			meaning = append(meaning, ui.Text(" "), ruleMark(e.Rule))
		}
		drawn = append(drawn, app.TextEl("dt", "", e.Sign), app.El("dd", "", meaning...))
	}
	return app.El("div", "legend", app.TextEl("h3", "", legendHeading.in(l)), app.El("dl", "", drawn...))
}

// ruleMark is the ID of a rule, which leads to the page of Meta's it was read on.
func ruleMark(rule string) ui.UI {
	if address := app.OfficialSource(rule); address != "" {
		return app.TextEl("a", "rule", rule).Attr("href", address).Attr("rel", "external noopener noreferrer")
	}
	return app.TextEl("span", "rule", rule)
}
