package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// The controls of the pieces, by the names under which what is done early is kept.
const (
	ratesCountryName  = "rates-country"
	clockEraName      = "clock-era"
	clockEntryName    = "clock-entry"
	clockTemplateName = "clock-template"
	clockHourName     = "clock-hour"
	quickCountryName  = "quick-country"
	quickChatsName    = "quick-chats"
	quickCampaignName = "quick-campaign"
)

// controlNames are all of them.
var controlNames = []string{
	ratesCountryName, clockEraName, clockEntryName, clockTemplateName, clockHourName,
	quickCountryName, quickChatsName, quickCampaignName,
}

// live draws a piece: what is asked, and below it what follows.
func live(name, title string, controls []ui.UI, answer ...ui.UI) ui.UI {
	form := app.El("form", "live-form", controls...).Aria("labelledby", name+"-title").DataSet("keep", name).
		OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
	body := []ui.UI{app.TextEl("p", "live-title", title).ID(name + "-title"), form}
	return app.El("div", "live", append(body, answer...)...)
}

// picker is a piece in which a country is chosen.
type picker interface {
	pickCountry(ctx ui.Context, code string)
}

// CountryList is a list of all countries, those most readers look for first. It is a component of its own so that what is typed beside it does not redraw
// it. Exported fields are set by the piece.
type CountryList struct {
	ui.Compo
	Piece  picker
	Name   string
	Chosen string // code
	Locale app.Locale
}

// Render draws the list.
func (c *CountryList) Render() ui.UI {
	l := c.Locale.Language()
	v := app.SelectView{
		Name: c.Name, Label: app.Say(l, "País de los clientes", "País dos clientes", "Customers' country"),
		Hint: app.Say(l, "El del número que recibe.", "O do número que recebe.", "That of the number that receives."),
	}
	for _, t := range app.NearFirst(c.Locale, names.In(string(c.Locale)).All()) {
		v.Options = append(v.Options, app.OptionView{Value: t.Code, Text: t.Name, Chosen: t.Code == c.Chosen})
	}
	return app.DrawSelect(&v, func(ctx ui.Context, _ ui.Event) { c.Piece.pickCountry(ctx, app.TextOf(ctx)) })
}

// visitorPrices are what a piece prices with: in the browser, cards of the visitor's own among them. The sentences of the
// article keep to Meta's.
func visitorPrices() app.Prices {
	if ui.IsClient {
		return app.VisitorPrices()
	}
	return app.EmbeddedPrices()
}

// fromOwn says that figures are from a card of the visitor's own; nothing where they are Meta's.
func (w *writer) fromOwn(card pricing.Card) ui.UI {
	return ui.If(card.Status() == pricing.Own, func() ui.UI { return app.TextEl("p", "live-note", app.FromOwn(w.locale, card)) })
}

// early returns what was done in a control before the program was ready, or else a text.
func early(name, otherwise string) string {
	if text, touched := app.EarlyText(name); touched {
		return text
	}
	return otherwise
}
