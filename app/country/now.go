package country

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// currencyName is the control that chooses the currency.
const currencyName = "currency"

// now draws the rates in force.
func (w *writer) now(p *Page) ui.UI {
	f, l := &w.facts, w.lang
	from := nowCard(l, string(f.currency), w.format.Date(f.on), w.known(f.card))
	if f.isOwn() {
		from = app.FromOwn(w.locale, f.card)
	}
	columns := nowColumns(l, w.number(thousand))
	body := []ui.UI{
		w.currencyField(p),
		app.TextEl("p", "lead", from),
		app.Table("country-now", nowHeading(l), columns, app.RowGroup("tbody", app.Each(f.columns(), w.nowRow)...)),
		app.Optional("p", "lead", w.next()),
	}
	for _, note := range w.nowNotes() {
		body = append(body, app.El("p", "country-note", note...))
	}
	body = append(body, app.El("p", "country-ways", w.link("country-way", calculatorLink(l, w.in), w.calculator(p.vendor))))
	return app.Block("now", nowHeading(l), body...)
}

func (w *writer) currencyField(p *Page) ui.UI {
	list := app.El("select", "", app.Each(w.facts.choices, func(c *pricing.Currency) ui.UI {
		option := app.TextEl("option", "", w.choice(*c)).Attr("value", string(*c))
		if *c == w.facts.currency {
			option = option.Attr("selected", true)
		}
		return option
	})...).ID(currencyName).Attr("name", currencyName).OnChange(p.chooseCurrency)
	return app.El("div", "field country-currency",
		app.TextEl("label", "", currencyLabel(w.lang)).Attr("for", currencyName),
		app.El("div", "control", list),
	).DataSet("keep", currencyName)
}

// choice names a currency, and the visitor's own card where that is the one in force.
func (w *writer) choice(c pricing.Currency) string {
	card, err := w.facts.book(c).CardOn(w.facts.day)
	if err != nil || card.Status() != pricing.Own {
		return string(c)
	}
	return string(c) + " · " + app.OwnLabel(w.lang, card.Owner())
}

// paidBy are the rules that say when a category is charged.
var paidBy = map[pricing.Category]string{
	pricing.Marketing: "MSG-2", pricing.Utility: "MSG-6", pricing.Authentication: "MSG-3", pricing.Service: "SVC-4",
}

func (w *writer) nowRow(c *pricing.Category) ui.UI {
	f, columns := &w.facts, nowColumns(w.lang, w.number(thousand))
	cell := f.card.Cell(f.market, *c)
	one, many := w.cell(cell, f.currency), ""
	rate, priced := cell.Rate()
	if priced {
		many = w.format.Money(rate.Times(thousand), f.currency, f.currency.MinorUnits())
	}
	if *c == pricing.Marketing && w.notDelivered() {
		one, many, priced = notDeliveredOne(w.lang), "", false
	}
	since := ""
	if at := slices.Index(categories[:], *c); f.currency == dollars && many != "" && f.card.Owner().Provider == "" {
		on, exact := heldSince(w.steps, at)
		since = rateSince(w.lang, w.format.Month(on), exact)
	}
	shown := app.TextEl("span", "country-rate", one)
	if priced {
		shown = rated(shown, f.card, f.market, *c)
	}
	return app.Row(
		app.RowHeader(app.TextEl("span", "thing", app.CategoryName(w.lang, *c))),
		app.Cell("", shown, app.Optional("span", "country-small", since)).DataSet("column", columns[1]),
		app.Cell("", ui.Text(many)).DataSet("column", columns[2]),
		app.Cell("country-when", w.when(*c)...).DataSet("column", columns[3]),
	)
}

// when says when a category is charged, and by which rule.
func (w *writer) when(c pricing.Category) []ui.UI {
	switch {
	case c == pricing.AuthenticationInternational:
		return []ui.UI{ui.Text(internationalWhen(w.lang) + " "), ruleOn("INTL-1", "LOG-3")}
	case c == pricing.Marketing && w.notDelivered():
		return []ui.UI{ui.Text(app.RuleSentence(w.lang, "DLV-10") + " "), rule("DLV-10")}
	}
	id := paidBy[c]
	return []ui.UI{ui.Text(app.RuleSentence(w.lang, pricing.RuleID(id)) + " "), rule(id)}
}

// next says what is known of the change after the card in force: its date, and its figures where the card of the currency
// is known. It is empty where a notice says that the day of that change has come, and for a provider's price list: its days
// are the provider's.
func (w *writer) next() string {
	f := &w.facts
	book := f.book(f.currency)
	card, known, err := book.Next(f.day)
	if err == nil && known {
		return w.nextCard(card)
	}
	until, err := book.Until(f.day)
	switch fresh := app.FreshnessOf(f.on, w.today); {
	case f.card.Owner().Provider != "":
		return ""
	case err == nil && until != 0:
		return unknownChange(w.lang, string(f.currency), w.format.Date(until.AddDays(1)))
	case fresh.Due:
		return ""
	default:
		return nextChange(w.lang, w.format.Date(fresh.AsOf), w.format.Date(fresh.Since))
	}
}

// nextCard says from when the next card holds, and what it has for the country.
func (w *writer) nextCard(card pricing.Card) string {
	on := card.Effective()
	market := w.facts.tables.Markets.MarketOf(w.facts.country, on)
	rates := w.ratesOn(card, market, w.facts.columns())
	if market != w.facts.market {
		rates = movesTo(w.lang, w.market(market)) + "; " + rates
	}
	if card.Status() == pricing.Own {
		return ownChange(w.lang, app.OwnNamed(w.lang, card.Owner()), w.format.Date(on), rates)
	}
	return knownChange(w.lang, w.format.Date(on), rates)
}

// due warns that the card in force may no longer be; it is empty while it is.
func (w *writer) due() ui.UI {
	notice := app.FreshnessOf(w.facts.on, w.today).DueNotice(w.locale)
	if notice == "" || w.facts.card.Owner().Provider != "" {
		return app.El("div", "none")
	}
	return app.El("div", "notices warnings", app.TextEl("p", "", notice))
}

// nowNotes are what else must be known of the rates.
func (w *writer) nowNotes() [][]ui.UI {
	f := &w.facts
	var notes [][]ui.UI
	add := func(text string, more ...ui.UI) { notes = append(notes, append([]ui.UI{ui.Text(text)}, more...)) }
	if f.card.Status() == pricing.Partial {
		add(partialCard(w.lang, string(f.currency)))
	}
	if calling, err := f.library.Calling(f.country); err == nil && calling.BillsAs != "" {
		add(sharedCode(w.lang, app.MarketName(w.locale, f.tables.Markets.MarketOf(calling.BillsAs, f.on)))+" ", w.countryLink(calling.BillsAs))
	}
	switch f.country {
	case "IN":
		add(indiaMoves(w.lang))
	case "BR":
		add(brazilMoves(w.lang))
	}
	return notes
}

// calculator leads to the calculator with the country and the currency filled in.
func (w *writer) calculator(v *app.Vendor) string {
	prices := app.VendorPrices(app.EmbeddedPrices(), v)
	facts := *prices.Facts()
	facts.Currencies = w.facts.library.Currencies() // that of a card of the visitor's own among them
	state := app.NewState(w.lang, &facts)
	state = app.Update(state, app.Typed{Field: app.FieldCountry, Text: string(w.facts.country)})
	state = app.Update(state, app.Typed{Field: app.FieldCurrency, Text: string(w.facts.currency)})
	return app.CalculatorLink(w.lang, app.EncodeFragment(state, w.lang))
}
