package data

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// changes draws everything that changed, the newest first and folded by year: the year of the figures and what is to
// come stand open.
func (p *Page) changes(w *writer) ui.UI {
	f := app.FreshnessOn(p.today)
	now := app.DayOf(p.today)
	var years []ui.UI
	for _, year := range byYear(allChanges()) {
		years = append(years, p.year(w, year, now, year[0].on >= firstOf(f.AsOf)))
	}
	return app.Block("changes", w.say("Historial de tarifas y reglas", "Histórico de tarifas e regras", "Changelog of rates and rules"),
		app.TextEl("p", "lead", w.say(
			"Tarifas en USD, por conversación hasta junio de 2025 y por mensaje después. Las demás monedas cambian en las mismas fechas, en sus propias tablas.",
			"Tarifas em USD, por conversa até junho de 2025 e por mensagem depois. As demais moedas mudam nas mesmas datas, em suas próprias tabelas.",
			"Rates in USD, per conversation to June 2025 and per message since. Other currencies change on the same dates, on their own cards.",
		)),
		app.El("div", "filters",
			p.chooser(kindControl, w.say("Mostrar", "Mostrar", "Show"), p.filter.kind, w.kindChoices()),
		).DataSet("keep", "changes"),
		app.El("div", "years", years...),
	)
}

// firstOf returns the first day of the year of a date.
func firstOf(d pricing.Date) pricing.Date { return d/10000*10000 + 101 }

// byYear parts the dates by year. Years to come stand together.
func byYear(days []changeDay) [][]changeDay {
	var years [][]changeDay
	for i, d := range days {
		if i == 0 || d.on/10000 != days[i-1].on/10000 {
			years = append(years, nil)
		}
		last := &years[len(years)-1]
		*last = append(*last, d)
	}
	return years
}

// year draws the changes of a year.
func (p *Page) year(w *writer, days []changeDay, now pricing.Date, open bool) ui.UI {
	name := strconv.Itoa(int(days[0].on) / 10000)
	shown := 0
	for i := range days {
		if p.filter.showsDay(&days[i]) {
			shown++
		}
	}
	return p.fold("fold", "changes-"+name, open,
		[]ui.UI{app.TextEl("h3", "", name), app.TextEl("span", "card-known", w.count(shown, oneDate, someDates))},
		app.El("ol", "changes", app.Each(days, func(d *changeDay) ui.UI { return p.day(w, d, now) })...),
	)
}

// day draws what changed on a date.
func (p *Page) day(w *writer, d *changeDay, now pricing.Date) ui.UI {
	anchor := "change-" + d.on.String()
	head := []ui.UI{app.TextEl("a", "", w.format.Date(d.on)).Attr("href", "#"+anchor)}
	if d.on > now {
		head = append(head, ui.Text(" "), app.TextEl("span", "to-come", w.say("Por venir", "Por vir", "To come")))
	}
	item := app.El("li", "change-day", app.El("h4", "", head...),
		app.El("ul", "", app.Each(d.changes, func(c *change) ui.UI { return p.change(w, c) })...),
	).ID(anchor)
	if !p.filter.showsDay(d) {
		item = item.Attr("hidden", true)
	}
	return item
}

// change draws one change with its rules.
func (p *Page) change(w *writer, c *change) ui.UI {
	body := []ui.UI{
		app.TextEl("span", "kind "+kindValues[c.kind], kindNames[c.kind].in(w.lang)),
		ui.Text(" " + w.changeTold(c)),
	}
	for _, id := range c.rules {
		body = append(body, ui.Text(" "), ruleMark(id))
	}
	item := app.El("li", "", body...)
	if !p.filter.showsKind(c.kind) {
		item = item.Attr("hidden", true)
	}
	return item
}
