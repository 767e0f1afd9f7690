package windows

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Render draws what is asked and the answer.
func (n *Now) Render() ui.UI {
	if n.priced != n.Prices { // another tab has changed the visitor's own cards
		n.look()
	}
	w := n.writer()
	return app.Block("now-heading", w.say("¿Se puede escribir ahora?", "Dá para escrever agora?", "May I write now?"),
		app.TextEl("p", "lead", w.say(
			"Qué se puede enviar a un cliente en este momento, cuánto cuesta y hasta cuándo. Lo que se escribe aquí no sale del navegador.",
			"O que é possível enviar a um cliente neste momento, quanto custa e até quando. O que se escreve aqui não sai do navegador.",
			"What may be sent to a customer at this moment, what it costs and until when. What is typed here does not leave the browser.",
		)),
		app.El("div", "now", n.head(w), n.form(w), n.choices(w)),
	)
}

// head draws the answer in short: it stands above what is asked where there is no room beside it.
func (n *Now) head(w *nowWriter) ui.UI {
	a := &n.answer
	if n.ask.territory(n.Locale) == "" {
		return app.El("div", "now-answer now-head",
			app.TextEl("p", "now-headline", w.say("Falta el país del cliente.", "Falta o país do cliente.", "The customer's country is missing.")))
	}
	return app.El("div", "now-answer now-head",
		app.TextEl("p", "now-headline", w.headline(a)),
		app.TextEl("p", "now-situation", w.situation(a, &n.known, n.ask.Country)),
		n.windows(w),
		app.TextEl("p", "hidden-text", n.said).Role("status"),
	)
}

// choices draws what may be sent, message by message; nothing where the country is missing.
func (n *Now) choices(w *nowWriter) ui.UI {
	a := &n.answer
	if n.ask.territory(n.Locale) == "" {
		return app.El("div", "none")
	}
	parts := []ui.UI{app.El("ul", "now-choices", app.Each(a.Choices, func(c *NowChoice) ui.UI { return w.choice(c) })...)}
	if notices := w.notices(a, &n.known, ownCardsOfAnswer(n.Locale, n.Prices, a, w.date(n.at))); len(notices) > 0 {
		parts = append(parts, app.El("ul", "now-notices", app.Each(notices, func(s *string) ui.UI { return app.TextEl("li", "", *s) })...))
	}
	if n.ask.said() {
		parts = append(parts, app.TextEl("p", "now-clock", w.clockOf(n.ask.zoneName())))
	}
	return app.El("div", "now-answer now-rest", parts...)
}

// windows lists what is open, with what is left of it.
func (n *Now) windows(w *nowWriter) ui.UI {
	a := &n.answer
	var lines []ui.UI
	if a.Window(pricing.ServiceWindow).Kind == pricing.NoWindow {
		lines = append(lines, app.El("li", "now-window shut", app.TextEl("p", "", w.ended(a))))
	}
	for i, window := range a.Open {
		left := app.El("strong", "now-left").ID(nowLeftID(i)).Role("timer")
		if !ui.IsClient || !n.ask.said() {
			left = app.TextEl("strong", "now-left", w.span(nowLeft(n.at, window.Until), n.ask.said()))
		}
		lines = append(lines, app.El("li", "now-window "+nowTone(window.Kind),
			app.El("p", "", app.TextEl("span", "now-window-name", w.window(window.Kind)+": "), ui.Text(w.closes(window)+" "), left),
			app.Optional("p", "hint", w.clocksChange(window)),
		))
	}
	return app.El("ul", "now-windows", lines...)
}

// nowTone is the class of a window: what permits, what frees, what holds messages.
func nowTone(k pricing.WindowKind) string {
	switch k {
	case pricing.ServiceWindow:
		return "permits"
	case pricing.FreeEntryWindow:
		return "frees"
	}
	return "holds"
}

// choice draws a kind of message with its fate, price and rule.
func (w *nowWriter) choice(c *NowChoice) ui.UI {
	rule := string(c.Verdict.Rule)
	head := []ui.UI{app.TextEl("span", "now-name", w.name(c.Message)+": "), app.TextEl("strong", "now-fate "+nowFate(c), w.fate(c))}
	mark := app.TextEl("span", "rule", rule)
	if address := app.OfficialSource(rule); address != "" {
		mark = app.TextEl("a", "rule", rule).Attr("href", address).Attr("rel", "external noopener noreferrer")
	}
	return app.El("li", "now-choice",
		app.El("p", "now-line", head...),
		app.Optional("p", "now-unit", w.unit(c)),
		app.Optional("p", "now-why", w.why(c)),
		app.El("p", "reason", ui.Text(app.RuleSentence(w.lang, c.Verdict.Rule)+" "), mark),
		app.Optional("p", "now-opens", w.opens(c)),
		app.Optional("p", "now-then", w.then(c)),
	)
}

// nowFate is the class by which a fate is coloured: what it says stands in words.
func nowFate(c *NowChoice) string {
	switch c.Verdict.Outcome {
	case pricing.Charged:
		return "charged"
	case pricing.NotSendable, pricing.NotDelivered:
		return "refused"
	}
	return "nothing-due"
}
