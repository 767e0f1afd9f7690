package country

import (
	"cmp"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// costs draws what the months cost under each era.
func (w *writer) costs() ui.UI {
	months, err := w.facts.months()
	if err != nil {
		return app.El("div", "none") // the months are whole numbers of a real country
	}
	return app.Block("costs", costsHeading(w.lang, w.number(thousand)),
		app.TextEl("p", "lead", costsLead(w.lang, w.number(thousand))),
		app.Table("country-costs", costsHeading(w.lang, w.number(thousand)), costsColumns(w.lang, w.number(thousand)), app.RowGroup("tbody", app.Each(months, w.month)...)),
	)
}

func (w *writer) month(m *month) ui.UI {
	columns := costsColumns(w.lang, w.number(thousand))
	row := app.Row(
		app.RowHeader(
			app.TextEl("span", "thing", app.CatalogOf(w.lang).EraName(m.Era)),
			app.TextEl("span", "country-small", onDate(w.lang, w.format.Date(m.On))),
			app.Optional("span", "country-small", w.ownOn(m.On)),
		),
		app.Cell("", w.cost(&m.Chats)...).DataSet("column", columns[1]),
		app.Cell("", w.cost(&m.Campaigns)...).DataSet("column", columns[2]),
	)
	if m.Era.Last() == 0 {
		row = row.Aria("current", "true")
	}
	return row
}

// ownOn names the visitor's own card in dollars that is in force on a date; empty where it is the site's.
func (w *writer) ownOn(on pricing.Date) string {
	card, err := w.facts.book(dollars).CardOn(on)
	if err != nil || card.Status() != pricing.Own {
		return ""
	}
	return app.OwnNamed(w.lang, card.Owner())
}

// cost writes the total of a bill, and below it what is charged and what is free by which rule.
func (w *writer) cost(b *pricing.Bill) []ui.UI {
	total := b.TotalIn(dollars)
	if !total.Complete {
		return []ui.UI{app.TextEl("span", "country-rate", noKnownRate(w.lang))}
	}
	text := w.format.Money(total.Sum, dollars, dollars.MinorUnits())
	var parts []ui.UI
	delivered, charged := false, false
	for i := range b.Lines {
		line := &b.Lines[i]
		if line.Block != pricing.MetaBlock || line.Category == pricing.NoCategory || line.Quantity == 0 {
			continue
		}
		units := messages
		if line.Unit == pricing.PerConversation && line.Outcome != pricing.Inside {
			units = conversations
		}
		add := func(text string, by pricing.RuleID) {
			parts = append(parts, app.El("span", "country-small", ui.Text(text+" "), rule(string(by))))
		}
		switch {
		case line.Outcome == pricing.NotDelivered:
			add(units(w.lang, w.number(line.Quantity)), "DLV-10")
			continue
		case line.Outcome == pricing.Inside:
			add(insideUnits(w.lang, units(w.lang, w.number(line.Quantity))), line.Rule)
		case line.Free > 0:
			by := cmp.Or(line.FreeBy, line.Rule)
			add(freeUnits(w.lang, units(w.lang, w.number(line.Free))), by)
			if by == "FREE-1" && line.Category == pricing.BusinessInitiated { // its months end after FREE-2 begins
				add(freeWithPartner(w.lang), "FREE-2")
			}
		}
		delivered = true
		if line.Charged > 0 {
			charged = true
			add(units(w.lang, w.number(line.Charged))+" × "+w.plainRate(line.Rate), line.Rule)
		}
	}
	switch {
	case !delivered:
		text = notDelivered(w.lang)
	case !charged:
		text = free(w.lang)
	}
	return append([]ui.UI{app.TextEl("span", "country-rate", text)}, parts...)
}
