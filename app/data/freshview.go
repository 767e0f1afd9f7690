package data

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// fresh draws how new the figures are.
func (p *Page) fresh(w *writer) ui.UI {
	f := app.FreshnessOn(p.today)
	return app.Block("fresh", w.say("Qué tan actual es", "O quanto está atualizado", "How fresh it is"),
		app.El("dl", "facts",
			fact(w.say("Comparado con lo que publica Meta", "Comparado com o que a Meta publica", "Compared with what Meta publishes"), w.format.Date(f.AsOf)),
			fact(w.say("Tabla más nueva", "Tabela mais nova", "Newest card"), w.format.Date(f.Newest)+" ("+w.codes(currenciesOf(f.Newest))+")"),
			fact(w.say("Próxima fecha de precios", "Próxima data de preços", "Next price day"), w.format.Date(f.Next)),
		),
		freshNotice(f, p.locale),
		app.El("p", "lead", ui.Text(w.say(
			"Los precios solo cambian el 1 de enero, el 1 de abril, el 1 de julio y el 1 de octubre. ",
			"Os preços só mudam em 1º de janeiro, 1º de abril, 1º de julho e 1º de outubro. ",
			"Prices change only on January 1, April 1, July 1 and October 1. ",
		)), ruleMark("RATE-3")),
	)
}

// freshNotice warns where a newer card is due, and says until when the newest one holds where none is.
func freshNotice(f app.Freshness, l app.Locale) ui.UI {
	if due := f.DueNotice(l); due != "" {
		return app.El("div", "notices warnings", app.TextEl("p", "", due))
	}
	return app.TextEl("p", "fresh-until", f.Neutral(l))
}

// currenciesOf returns the currencies that have a card of a date, inferred ones aside.
func currenciesOf(on pricing.Date) []pricing.Currency {
	var currencies []pricing.Currency
	for _, c := range allCards() {
		if c.Effective == on && !c.Inferred && !slices.Contains(currencies, c.Currency) {
			currencies = append(currencies, c.Currency)
		}
	}
	return currencies
}

// fact is a name with what is known of it.
func fact(name string, known ...string) ui.UI {
	parts := []ui.UI{app.TextEl("dt", "", name)}
	for _, k := range known {
		parts = append(parts, app.TextEl("dd", "", k))
	}
	return app.El("div", "", parts...)
}

// ruleMark is the ID of a rule, which leads to the page of Meta's it was read on.
func ruleMark(id pricing.RuleID) ui.UI {
	if address := app.OfficialSource(string(id)); address != "" {
		return app.TextEl("a", "rule", string(id)).Attr("href", address).Attr("rel", "external noopener noreferrer")
	}
	return app.TextEl("span", "rule", string(id))
}
