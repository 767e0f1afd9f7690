package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// CountryRates shows what Meta charges today in a country the visitor chooses, or what a card of their own says. The exported field is set by the page.
type CountryRates struct {
	ui.Compo
	Locale app.Locale

	country pricing.Territory
	prices  app.Prices
	today   pricing.Date // of the visitor's clock; zero where the page is drawn ahead
}

// OnInit starts with the country of the example, or the one chosen before the program was ready.
func (c *CountryRates) OnInit() {
	c.prices = visitorPrices()
	c.country = pricing.Territory(early(ratesCountryName, string(exampleCountry(c.Locale.Language()))))
	if ui.IsClient {
		c.today = app.VisitorDate()
	}
}

func (c *CountryRates) pickCountry(ctx ui.Context, code string) {
	c.country = pricing.Territory(code)
	ctx.Update()
}

// Render draws the list of countries and the rates of the one chosen.
func (c *CountryRates) Render() ui.UI {
	w := writerFor(c.Locale)
	title := app.Say(w.lang, "Las tarifas de un país, hoy", "As tarifas de um país, hoje", "A country's rates today")
	list := &CountryList{Piece: c, Name: ratesCountryName, Chosen: string(c.country), Locale: c.Locale}
	return live("rates-live", title, []ui.UI{list},
		app.El("div", "live-answer", append(w.countryRates(c.country, c.prices), w.due(c.today)...)...).Role("status"),
		app.El("p", "live-more", app.TextEl("a", "", w.moreOf(c.country)).Attr("href", w.countryHref(c.country))),
	)
}

// due warns that a newer card may be in force.
func (w *writer) due(today pricing.Date) []ui.UI {
	notice := app.FreshnessOn(today).DueNotice(w.locale)
	if notice == "" {
		return nil
	}
	return []ui.UI{app.TextEl("p", "live-note", notice)}
}

// countryRates is the table of a country, where its market is shared also which one it is.
func (w *writer) countryRates(country pricing.Territory, prices app.Prices) []ui.UI {
	card := cardOf(prices, latestOf(prices))
	market := app.EmbeddedPrices().Tables().Markets.MarketOf(country, card.Effective())
	var rows []ui.UI
	for _, c := range [...]pricing.Category{
		pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
	} {
		if c == pricing.AuthenticationInternational && card.Cell(market, c).IsNotOffered() {
			continue
		}
		rows = append(rows, app.Row(app.RowHeader(ui.Text(app.CategoryName(w.lang, c))), app.Cell("", ui.Text(w.rateOn(card, country, c)))))
	}
	name := w.country(country)
	columns := []string{
		app.Say(w.lang, "Mensaje", "Mensagem", "Message"),
		w.say(words{"Por mensaje entregado", "Por mensagem entregue", "For each delivered message"}),
	}
	body := []ui.UI{
		app.Table("rate-table", name, columns, app.RowGroup("tbody", rows...)),
		w.fromOwn(card),
		ui.If(card.Status() != pricing.Own, func() ui.UI {
			return app.TextEl("p", "live-note", w.say(words{
				"Tabla en dólares vigente desde el {card}, sin impuestos ni cargos del proveedor.",
				"Tabela em dólares em vigor desde {card}, sem impostos nem taxas do provedor.",
				"Card in US dollars in force since {card}, without tax or a provider's fees.",
			}))
		}),
	}
	if shared := app.MarketName(w.locale, market); shared != name {
		body = append(body, app.TextEl("p", "live-note", app.Say(w.lang,
			"Es la tarifa del mercado «"+shared+"».",
			"É a tarifa do mercado “"+shared+"”.",
			"This is the rate of the market “"+shared+"”.")))
	}
	if country == "US" {
		body = append(body, app.El("p", "live-note", ui.Text(app.RuleSentence(w.lang, "DLV-10")+" "), w.ruleLink("DLV-10")))
	}
	return body
}

func (w *writer) moreOf(country pricing.Territory) string {
	name := w.country(country)
	return app.Say(w.lang, "Historia y niveles de volumen: "+name, "Histórico e níveis de volume: "+name, "History and volume tiers: "+name)
}

// ratesElsewhere leads to the rates of all countries and to the pages of those most readers look for, also where no program
// shows another country.
func (w *writer) ratesElsewhere() ui.UI {
	all := app.Relative(app.Path(w.lang, app.GuidePage), app.Path(w.lang, app.RatesPage))
	name := app.Say(w.lang, "Tarifas de todos los países", "Tarifas de todos os países", "Rates of all countries")
	links := []ui.UI{app.TextEl("a", "", name).Attr("href", all)}
	between := ": "
	for _, code := range app.Near(w.lang) {
		country := pricing.Territory(code)
		links = append(links, ui.Text(between), app.TextEl("a", "", w.country(country)).Attr("href", w.countryHref(country)))
		between = ", "
	}
	return app.El("p", "", links...)
}

// countryHref leads to the page of a country.
func (w *writer) countryHref(country pricing.Territory) string {
	return app.Relative(app.Path(w.lang, app.GuidePage), app.CountryPath(w.lang, string(country)))
}
