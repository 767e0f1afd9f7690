package data

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// fresh draws how new the figures are.
func (p *Page) fresh(w *writer) ui.UI {
	f := app.FreshnessOn(p.today)
	return app.Block("fresh", w.say("Qué tan actual es", "O quanto está atualizado", "How fresh it is"),
		app.El("dl", "facts", w.freshFacts(ratecards.Embedded(), f, app.DayOf(p.today))...),
		freshNotice(f, p.locale),
		app.El("p", "lead", ui.Text(w.say(
			"Los precios solo cambian el 1 de enero, el 1 de abril, el 1 de julio y el 1 de octubre. ",
			"Os preços só mudam em 1º de janeiro, 1º de abril, 1º de julho e 1º de outubro. ",
			"Prices change only on January 1, April 1, July 1 and October 1. ",
		)), ruleMark("RATE-3")),
	)
}

// freshFacts are the days of the figures of a library; where the newest card has not begun, also that of the one in force.
func (w *writer) freshFacts(library *ratecards.Library, f app.Freshness, day pricing.Date) []ui.UI {
	card := func(on pricing.Date) string {
		return w.format.Date(on) + " (" + w.codes(currenciesOf(library, on)) + ")"
	}
	facts := []ui.UI{
		fact(w.say("Comparado con lo que publica Meta", "Comparado com o que a Meta publica", "Compared with what Meta publishes"), w.format.Date(f.AsOf)),
		fact(w.say("Tabla más nueva", "Tabela mais nova", "Newest card"), card(f.Newest)),
		fact(w.say("Próxima fecha de precios", "Próxima data de preços", "Next price day"), w.format.Date(f.Next)),
	}
	if begun := library.BegunBy(day); begun < f.Newest {
		facts = slices.Insert(facts, 1, fact(w.say("Tabla vigente", "Tabela em vigor", "Card in force"), card(begun)))
	}
	return facts
}

// freshNotice warns where a newer card is due, and says until when the newest one holds where none is.
func freshNotice(f app.Freshness, l app.Locale) ui.UI {
	if due := f.DueNotice(l); due != "" {
		return app.El("div", "notices warnings", app.TextEl("p", "", due))
	}
	return app.TextEl("p", "fresh-until", f.Neutral(l))
}

// currenciesOf returns the currencies that have a card of a date, inferred ones aside.
func currenciesOf(library *ratecards.Library, on pricing.Date) []pricing.Currency {
	return slices.DeleteFunc(library.Currencies(), func(c pricing.Currency) bool {
		return !slices.Contains(library.Book(c, ratecards.PublishedOnly).Dates(), on)
	})
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
