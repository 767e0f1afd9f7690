package data

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// The controls of the page, by their names.
const (
	currencyControl = "card-currency"
	statusControl   = "card-status"
	kindControl     = "change-kind"
)

// everything is what a control has chosen where it leaves nothing out.
const everything = "all"

// filter is what the visitor wants to see.
type filter struct {
	currency, status string // of cards
	kind             string // of changes
}

// noFilter shows everything.
var noFilter = filter{everything, everything, everything}

// with returns the filter after a choice; one that makes no sense changes nothing.
func (f filter) with(control, chosen string) filter {
	switch {
	case control == currencyControl && slices.Contains(append(currencyValues(), everything), chosen):
		f.currency = chosen
	case control == statusControl && (chosen == everything || statusName(pricing.Status(chosen)) != words{}):
		f.status = chosen
	case control == kindControl && (chosen == everything || slices.Contains(kindValues[:], chosen)):
		f.kind = chosen
	}
	return f
}

// shows reports whether a card is to be seen.
func (f filter) shows(c *cardFacts) bool {
	return (f.currency == everything || f.currency == string(c.Currency)) && (f.status == everything || f.status == string(c.Status))
}

// showsKind reports whether changes of a kind are to be seen.
func (f filter) showsKind(k changeKind) bool { return f.kind == everything || f.kind == kindValues[k] }

// kindValues are the kinds of changes as their control has them.
var kindValues = [...]string{rateChange: "rates", ruleChange: "rules"}

func currencyValues() []string {
	var values []string
	for _, c := range ratecards.Embedded().Currencies() {
		values = append(values, string(c))
	}
	return values
}

// choice is what a control offers.
type choice struct{ value, text string }

// currencyChoices offers the currencies that have cards.
func (w *writer) currencyChoices() []choice {
	choices := []choice{{everything, w.say("Todas", "Todas", "All")}}
	for _, value := range currencyValues() {
		choices = append(choices, choice{value, value})
	}
	return choices
}

// statusChoices offers the statuses.
func (w *writer) statusChoices() []choice {
	choices := []choice{{everything, w.say("Todos", "Todos", "All")}}
	for i := range statuses {
		choices = append(choices, choice{string(statuses[i].status), statuses[i].name.in(w.lang)})
	}
	return choices
}

// kindChoices offers the kinds of changes.
func (w *writer) kindChoices() []choice {
	choices := []choice{{everything, w.say("Tarifas y reglas", "Tarifas e regras", "Rates and rules")}}
	for k, value := range kindValues {
		choices = append(choices, choice{value, kindNames[k].in(w.lang)})
	}
	return choices
}

// chooser draws a control under its label.
func (p *Page) chooser(name, label, chosen string, choices []choice) ui.UI {
	list := app.El("select", "", app.Each(choices, func(c *choice) ui.UI {
		option := app.TextEl("option", "", c.text).Attr("value", c.value)
		if c.value == chosen { // go-app would print a false one too, and browsers would take it for true
			option = option.Attr("selected", true)
		}
		return option
	})...).ID(name).Attr("name", name).OnChange(func(ctx ui.Context, _ ui.Event) {
		p.choose(name, ctx.JSSrc().Get("value").String())
	})
	return app.El("div", "field", app.TextEl("label", "", label).Attr("for", name), app.El("div", "control", list))
}

// choose takes a choice over and says what came of it.
func (p *Page) choose(control, chosen string) {
	p.filter = p.filter.with(control, chosen)
	w := writerIn(p.locale)
	if p.said = w.cardsShown(p.filter); control == kindControl {
		p.said = w.datesShown(p.filter)
	}
}

// cardsShown says how many cards are to be seen.
func (w *writer) cardsShown(f filter) string {
	shown, cards := 0, allCards()
	for i := range cards {
		if f.shows(&cards[i]) {
			shown++
		}
	}
	if shown == 0 {
		return w.say("Ninguna tabla de esa moneda tiene ese estado.", "Nenhuma tabela dessa moeda tem esse estado.", "No card in that currency has that status.")
	}
	all := w.count(len(cards), oneCard, someCards)
	if shown == len(cards) {
		return all + "."
	}
	return w.number(shown) + w.say(" de ", " de ", " of ") + all + "."
}

// datesShown says on how many dates something of the kind changed.
func (w *writer) datesShown(f filter) string {
	shown, days := 0, allChanges()
	for i := range days {
		if f.showsDay(&days[i]) {
			shown++
		}
	}
	return w.count(shown, oneDate, someDates) + "."
}

// showsDay reports whether anything of a date is to be seen.
func (f filter) showsDay(d *changeDay) bool {
	return f.showsKind(rateChange) && d.has(rateChange) || f.showsKind(ruleChange) && d.has(ruleChange)
}
