package guide

import (
	"slices"

	"github.com/shopspring/decimal"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Clock shows what a short exchange costs: the customer writes, the business replies an hour later, and some hours on a
// template goes out. The visitor chooses by which rules, where the customer came from, and the template with its hour.
// Every verdict and window is the engine's. The exported field is set by the page.
type Clock struct {
	ui.Compo
	Locale app.Locale

	era      pricing.Era
	entry    string
	template pricing.Category
	hour     string // as typed
}

// The places a customer may come from.
const (
	entryNone = "none"
	entryAd   = "ad"
)

// The clock opens with a template two hours after the service window has ended, and never looks further ahead than a
// week.
const (
	clockHour = "26"
	clockMost = 168
)

// clockTemplates are the templates that can be sent.
var clockTemplates = []pricing.Category{pricing.Utility, pricing.Marketing, pricing.Authentication}

// OnInit starts with the rules in force, or with what was chosen before the program was ready.
func (c *Clock) OnInit() {
	c.choose(clockEraName, early(clockEraName, pricing.PMP2.String()))
	c.choose(clockEntryName, early(clockEntryName, entryNone))
	c.choose(clockTemplateName, early(clockTemplateName, pricing.Utility.String()))
	c.choose(clockHourName, early(clockHourName, clockHour))
}

// choose takes what stands in a control.
func (c *Clock) choose(name, text string) {
	switch name {
	case clockEraName:
		if era, err := pricing.ParseEra(text); err == nil {
			c.era = era
		}
	case clockEntryName:
		c.entry = text
	case clockTemplateName:
		if category, err := pricing.ParseCategory(text); err == nil {
			c.template = category
		}
	case clockHourName:
		c.hour = text
	}
}

// chosen returns what happens when something is done in a control.
func (c *Clock) chosen(name string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		c.choose(name, app.TextOf(ctx))
		ctx.Update()
	}
}

// Render draws the controls, the windows along the hours and the verdicts.
func (c *Clock) Render() ui.UI {
	w := writerFor(c.Locale)
	hour, field := app.NumberField(c.Locale, c.hour, clockMost, false)
	field.Name, field.Suffix = clockHourName, "h"
	field.Label = app.Say(w.lang, "Hora de la plantilla", "Hora do modelo", "Hour of the template")
	field.Hint = app.Say(w.lang, "Horas desde que el cliente escribió.", "Horas desde que o cliente escreveu.", "Hours since the customer wrote.")
	title := app.Say(w.lang, "El cliente escribe, el negocio responde, después sale una plantilla", "O cliente escreve, a empresa responde, depois sai um modelo", "The customer writes, the business replies, then a template goes out")
	controls := []ui.UI{
		app.DrawSelect(c.eras(w), c.chosen(clockEraName)),
		app.DrawSelect(c.entries(w), c.chosen(clockEntryName)),
		app.DrawSelect(c.templates(w), c.chosen(clockTemplateName)),
		app.DrawField(&field, c.chosen(clockHourName)),
	}
	if field.Problem != "" {
		waits := app.CatalogOf(w.lang).AnswerWaits(app.CountOf(w.locale, 1))
		return live("clock-live", title, controls, app.El("div", "live-answer", app.TextEl("p", "live-note", waits)).Role("status"))
	}
	x := c.exchange(hour.Number)
	return live("clock-live", title, controls, x.lanes(w), app.El("div", "live-answer", x.table(w), c.shorterEntry(w)).Role("status"))
}

// shorterEntry says of an era in the course of which free entry became longer that the clock shows it as it ended.
func (c *Clock) shorterEntry(w *writer) ui.UI {
	return ui.If(c.entry == entryAd && c.era.First() < longEntrySince, func() ui.UI {
		since := w.format.Date(longEntrySince)
		before := last(longEntrySince.AddDays(-1), wrote(0, pricing.AdEntry), reply(pricing.Hour)).Opened
		hours := w.hours(length(before))
		says := app.Say(w.lang,
			"Así fue desde el "+since+"; antes, la entrada gratuita duraba "+hours+" horas.",
			"Foi assim desde "+since+"; antes, a entrada gratuita durava "+hours+" horas.",
			"These rules held from "+since+"; before that, free entry lasted "+hours+" hours.")
		return app.El("p", "live-note", ui.Text(says+" "), w.ruleLink("FEP-4"))
	})
}

func (c *Clock) eras(w *writer) *app.SelectView {
	v := &app.SelectView{
		Name: clockEraName, Label: app.Say(w.lang, "Reglas", "Regras", "Rules"),
		Hint: app.Say(w.lang, "Las mismas horas, con las reglas de otra época.", "As mesmas horas, com as regras de outra época.", "The same hours under the rules of another time."),
	}
	all := pricing.Eras()
	slices.Reverse(all)
	for _, e := range all {
		name := app.CatalogOf(w.lang).EraName(e) + ", " + app.CatalogOf(w.lang).Since(w.format.Month(e.First()))
		v.Options = append(v.Options, app.OptionView{Value: e.String(), Text: name, Chosen: e == c.era})
	}
	return v
}

func (c *Clock) entries(w *writer) *app.SelectView {
	return &app.SelectView{
		Name: clockEntryName, Label: app.Say(w.lang, "El cliente llega", "O cliente chega", "The customer comes"),
		Hint: app.Say(w.lang, "Un botón de página de Facebook vale como un anuncio.", "Um botão de Página do Facebook vale como um anúncio.", "A Facebook Page button is as good as an ad."),
		Options: []app.OptionView{
			{Value: entryNone, Text: app.Say(w.lang, "por su cuenta", "por conta própria", "by themselves"), Chosen: c.entry != entryAd},
			{Value: entryAd, Text: app.Say(w.lang, "desde un anuncio", "de um anúncio", "from an ad"), Chosen: c.entry == entryAd},
		},
	}
}

func (c *Clock) templates(w *writer) *app.SelectView {
	v := &app.SelectView{
		Name: clockTemplateName, Label: app.Say(w.lang, "Plantilla", "Modelo", "Template"),
		Hint: app.Say(w.lang, "Lo que el negocio envía por su iniciativa.", "O que a empresa envia por iniciativa própria.", "What the business sends of its own accord."),
	}
	for _, category := range clockTemplates {
		v.Options = append(v.Options, app.OptionView{Value: category.String(), Text: app.CategoryName(w.lang, category), Chosen: category == c.template})
	}
	return v
}

// exchange is what the clock shows, in order of time: messages with their verdicts.
type exchange struct {
	on       pricing.Date
	messages []pricing.Message
	verdicts []pricing.Verdict
}

// exchange decides the three messages, the template so many hours after the first.
func (c *Clock) exchange(hour decimal.Decimal) exchange {
	entry := pricing.NoEntry
	if c.entry == entryAd {
		entry = pricing.AdEntry
	}
	at := pricing.Instant(hour.Mul(decimal.NewFromInt(int64(pricing.Hour))).IntPart())
	x := exchange{on: dayOf(c.era), messages: []pricing.Message{wrote(0, entry), reply(pricing.Hour), template(at, c.template)}}
	slices.SortStableFunc(x.messages, func(a, b pricing.Message) int { return int(a.Sent - b.Sent) })
	x.verdicts = scene(x.on, x.messages...)
	return x
}

// end is where the picture ends: a day behind the last message, or where the last window does.
func (x *exchange) end() pricing.Instant {
	start := sceneStart(x.on)
	end := 2 * pricing.Day
	for i := range x.messages {
		end = max(end, x.messages[i].Sent+pricing.Hour, x.verdicts[i].Opened.Until-start)
	}
	return (end + pricing.Day - 1) / pricing.Day * pricing.Day
}

// table tells what becomes of each message.
func (x *exchange) table(w *writer) ui.UI {
	var rows []ui.UI
	for i := range x.messages {
		v := &x.verdicts[i]
		rows = append(rows, app.Row(
			app.RowHeader(ui.Text(w.hourOf(x.messages[i].Sent))),
			app.Cell("message", ui.Text(w.message(&x.messages[i]))),
			app.Cell("outcome", app.TextEl("span", tone(v), w.verdict(v)), ui.Text(" "), w.ruleLink(v.Rule)),
		))
	}
	columns := []string{
		app.Say(w.lang, "Hora", "Hora", "Hour"),
		app.Say(w.lang, "Mensaje", "Mensagem", "Message"),
		app.Say(w.lang, "Qué pasa", "O que acontece", "What becomes of it"),
	}
	caption := app.Say(w.lang, "Qué se cobra de este intercambio", "O que é cobrado desta troca", "What is charged of this exchange")
	return app.Table("clock-table", caption, columns, app.RowGroup("tbody", rows...))
}

// message says who sends what.
func (w *writer) message(m *pricing.Message) string {
	switch {
	case m.Direction == pricing.Inbound:
		return app.Say(w.lang, "El cliente escribe", "O cliente escreve", "The customer writes")
	case m.Kind == pricing.Template:
		return app.Say(w.lang, "Plantilla: ", "Modelo: ", "Template: ") + app.CategoryName(w.lang, m.Category)
	}
	return app.Say(w.lang, "El negocio responde", "A empresa responde", "The business replies")
}

// hourOf writes an instant of the scene in hours.
func (w *writer) hourOf(at pricing.Instant) string {
	hours := decimal.NewFromInt(int64(at)).DivRound(decimal.NewFromInt(int64(pricing.Hour)), 2)
	return w.format.Number(hours, decimals(hours)) + " h"
}

// decimals is how many a number needs.
func decimals(n decimal.Decimal) int32 {
	for places := range int32(2) {
		if n.Round(places).Equal(n) {
			return places
		}
	}
	return 2
}
