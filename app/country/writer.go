package country

import (
	"strings"

	"github.com/shopspring/decimal"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// writer draws the facts of a country as the readers of a locale write.
type writer struct {
	facts  facts
	steps  []step // found when the page is drawn
	locale app.Locale
	lang   app.Language
	format app.Formatter
	today  pricing.Date // of the visitor's clock; zero where there is none
	path   string       // of the page
	name   string       // of the country
	in     string       // "in the country"
}

func newWriter(l app.Locale, code string, a asked) *writer {
	w := &writer{facts: newFacts(code, a), today: a.today, locale: l, lang: l.Language(), format: app.FormatterOf(l)}
	w.path = app.CountryPath(w.lang, code)
	w.name = names.In(string(l)).Name(code)
	w.in = inCountry(w.lang, code, w.name)
	return w
}

func (w *writer) description() string {
	return descriptionOf(w.lang, w.in, w.format.Date(w.facts.on), w.ratesSentence())
}

// lead says what messages cost, and from which card of the visitor's own it is.
func (w *writer) lead() string {
	rates := w.ratesSentence()
	if w.facts.isOwn() {
		rates += " (" + app.OwnNamed(w.lang, w.facts.card.Owner()) + ")"
	}
	return lead(w.lang, w.in, w.format.Date(w.facts.on), rates)
}

// ratesSentence lists the rates in force of the messages everybody sends.
func (w *writer) ratesSentence() string {
	return w.ratesOn(w.facts.card, w.facts.market, everybodys)
}

// everybodys are the categories of messages that everybody sends.
var everybodys = []pricing.Category{pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.Service}

// ratesOn lists the rates of some categories on a card, those that follow each other with one rate together.
func (w *writer) ratesOn(card pricing.Card, market pricing.Market, of []pricing.Category) string {
	type group struct {
		rate  string
		names []string
	}
	var groups []group
	for _, c := range of {
		if c == pricing.Marketing && w.notDelivered() {
			continue // said after the rates
		}
		text := w.cell(card.Cell(market, c), card.Currency())
		name := inSentence(w.lang, c)
		if n := len(groups); n > 0 && groups[n-1].rate == text {
			groups[n-1].names = append(groups[n-1].names, name)
			continue
		}
		groups = append(groups, group{text, []string{name}})
	}
	parts := make([]string, len(groups))
	for i, g := range groups {
		parts[i] = rateOf(w.lang, g.names, g.rate)
	}
	if w.notDelivered() {
		parts = append(parts, marketingStops(w.lang))
	}
	return strings.Join(parts, "; ")
}

// notDelivered reports whether marketing to the country is not delivered (DLV-10).
func (w *writer) notDelivered() bool { return w.facts.country == pricing.UnitedStates }

// rated marks a figure of a card as one that the site's files confirm; none of the visitor's own cards is.
func rated(e ui.HTMLElem, card pricing.Card, m pricing.Market, c pricing.Category) ui.HTMLElem {
	if card.Status() == pricing.Own {
		return e
	}
	return app.Rated(e, card, m, c)
}

// known says in a word or two how the figures of a card are known.
func (w *writer) known(card pricing.Card) string {
	if card.Status() == pricing.Own {
		return app.OwnNamed(w.lang, card.Owner())
	}
	return app.CatalogOf(w.lang).CardKnown(card.Status())
}

// cell writes a figure of a card with its currency; without one for an empty currency.
func (w *writer) cell(c pricing.Cell, currency pricing.Currency) string {
	rate, priced := c.Rate()
	switch {
	case priced && currency == "":
		return w.plainRate(rate)
	case priced:
		return w.format.Rate(rate, currency)
	case c.IsNotOffered():
		return notOffered(w.lang)
	}
	return unknown(w.lang)
}

// plainRate writes a rate with the decimals it is printed with (RATE-7) and without its currency.
func (w *writer) plainRate(r pricing.Rate) string {
	_, decimals, _ := strings.Cut(r.String(), ".")
	return w.format.Number(r.Decimal(), int32(len(decimals)))
}

func (w *writer) number(n int64) string { return w.format.Number(decimal.NewFromInt(n), 0) }

func (w *writer) market(m pricing.Market) string { return app.MarketName(w.locale, m) }

// rule is the code of a rule, which opens the page of Meta's it was read on where one is known.
func rule(id string) ui.UI {
	if address := app.OfficialSource(id); address != "" {
		return app.TextEl("a", "rule", id).Attr("href", address)
	}
	return app.TextEl("span", "rule", id)
}

// ruleOn is rule for one that the calculator does not explain, with one it does that was read on the same page.
func ruleOn(id, samePage string) ui.UI {
	return app.TextEl("a", "rule", id).Attr("href", app.OfficialSource(samePage))
}

// link leads to another page of the site.
func (w *writer) link(class, text, to string) ui.UI {
	return app.TextEl("a", class, text).Attr("href", app.Relative(w.path, to))
}

// countryLink leads to the page of another country.
func (w *writer) countryLink(t pricing.Territory) ui.UI {
	return w.link("", names.In(string(w.locale)).Name(string(t)), app.CountryPath(w.lang, string(t)))
}
