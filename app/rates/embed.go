package rates

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// EmbedRoutes lists the pages of the rates for frames in other sites.
func EmbedRoutes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.EmbedPath(l, app.EmbeddedRates), Lang: string(l), Page: "embed-" + app.EmbeddedRates, Framed: true,
			Title: embedTitle.in(l) + " · " + v.Name, Description: embedDescription.in(l),
			New: func() ui.Composer { return NewEmbed(l, v) },
		})
	}
	return routes
}

// The controls of the page.
const (
	embedCountryName  = "embed-country"
	embedCurrencyName = "embed-currency"
)

// embedRows is how many countries a frame has room for.
const embedRows = 7

// Embed is the rates of a country and of some others in a frame of another site. It keeps nothing in the browser; which
// card it shows is said by the address, in the query or as the page of rates has it in the fragment.
type Embed struct {
	ui.Compo

	lang    app.Language
	vendor  *app.Vendor
	locale  app.Locale
	query   app.EmbedQuery
	ask     Ask
	country pricing.Territory
}

// NewEmbed returns the page with what a vendor's page opens with.
func NewEmbed(l app.Language, v *app.Vendor) *Embed {
	country := pricing.Territory(v.Country)
	if country == "" {
		country = pricing.Territory(app.NearFirst(l.Locale(), names.In(string(l.Locale())).All())[0].Code)
	}
	return &Embed{lang: l, vendor: v, locale: l.Locale(), ask: NewAsk(v, nil), country: country}
}

// OnInit takes over what the address asks and what was chosen before the program was ready.
func (e *Embed) OnInit() {
	if !ui.IsClient {
		return
	}
	here := ui.Window().URL()
	e.query = app.ReadEmbedQuery(e.lang, here.Query())
	e.locale = app.AskedLocale(e.lang)
	if e.query.Locale != "" {
		e.locale = e.query.Locale
	}
	e.ask = e.preset(DecodeFragment(here.EscapedFragment(), e.vendor, nil), here.Fragment != "")
	e.ask.Today = app.VisitorDate()
	if e.query.Country != "" {
		e.country = e.query.Country
	}
	if code, kept := app.EarlyText(embedCountryName); kept {
		e.country = pricing.Territory(code)
	}
	if code, kept := app.EarlyText(embedCurrencyName); kept {
		e.ask = e.ask.in(pricing.Currency(code))
	}
}

// preset adds what the query says where the fragment says nothing.
func (e *Embed) preset(a Ask, said bool) Ask {
	if said {
		return a
	}
	if e.query.Currency != "" {
		a = a.in(e.query.Currency)
	}
	if e.query.On != 0 {
		a = a.on(e.query.On)
	}
	return a
}

// OnMount gives the focus back, and ends the keeping of what was done before the program was ready.
func (e *Embed) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		app.ShowText(embedCountryName, string(e.country))
		app.ShowText(embedCurrencyName, string(e.ask.Currency))
		app.EarlyFocus(func(name string) bool { return name == embedCountryName || name == embedCurrencyName })
		app.StopEarly()
	})
}

// countries are the rows: the one chosen, then those most visitors of the language look for.
func (e *Embed) countries() []pricing.Territory {
	all := []pricing.Territory{e.country}
	for _, t := range app.NearFirst(e.locale, names.In(string(e.locale)).All()) {
		if code := pricing.Territory(t.Code); len(all) < embedRows && !slices.Contains(all, code) {
			all = append(all, code)
		}
	}
	return all
}

// Render draws the page.
func (e *Embed) Render() ui.UI {
	w := writerIn(e.locale)
	frame := app.EmbedFrame{
		Vendor: e.vendor, Lang: e.lang, Heading: embedHeading.in(e.lang), Full: e.full(), Link: embedLink.in(e.lang), Query: e.query,
	}
	form := app.EmbedForm(e.lang, controlsLabel.in(e.lang),
		app.DrawSelect(app.CountrySelect(e.locale, embedCountryName, string(e.country)), func(ctx ui.Context, _ ui.Event) {
			e.country = pricing.Territory(app.TextOf(ctx))
		}),
		app.DrawSelect(app.CurrencySelect(e.lang, embedCurrencyName, string(e.ask.Currency)), func(ctx ui.Context, _ ui.Event) {
			e.ask = e.ask.in(pricing.Currency(app.TextOf(ctx)))
		}),
	)
	r := newAnswer(e.ask, e.locale)
	if r.refusal != nil {
		return frame.Around(form, app.TextEl("p", "embed-refused", w.refusal(&r.ask, r.refusal)).Role("status"))
	}
	card := w.card(r)
	if said := w.undelivered(r, e.countries()...); said != "" {
		card.Notices = append(card.Notices, said)
	}
	return frame.Around(form,
		app.El("div", "embed-lines", e.table(w, r)),
		app.El("div", "embed-notes", app.TextEl("p", "", card.Heading), app.TextEl("p", "", card.Sentences[0])),
		app.El("div", "embed-warnings", app.Each(card.Notices, func(s *string) ui.UI { return app.TextEl("p", "", *s) })...),
	)
}

// embedColumns are those a frame has room for: the rates every country has.
func embedColumns(all []pricing.Category) []pricing.Category {
	return slices.DeleteFunc(slices.Clone(all), func(c pricing.Category) bool { return c == pricing.AuthenticationInternational })
}

func (e *Embed) table(w writer, r *answer) ui.UI {
	columns := embedColumns(columnsOf(r.shown.card.Model()))
	heads := []string{embedCountryColumn.in(e.lang)}
	for _, c := range columns {
		heads = append(heads, columnName(e.lang, c))
	}
	var rows []ui.UI
	for _, t := range e.countries() {
		market := app.EmbeddedPrices().Tables().Markets.MarketOf(t, r.shown.on)
		cells := []ui.UI{app.RowHeader(ui.Text(names.In(string(e.locale)).Name(string(t))))}
		for _, c := range columns {
			cell := w.cell(r, market, c)
			cells = append(cells, drawCell(&cell))
		}
		row := app.Row(cells...)
		if t == e.country {
			row = row.Class("chosen")
		}
		rows = append(rows, row)
	}
	caption := tableCaption(e.lang, string(r.shown.card.Currency()), w.format.Date(r.shown.on))
	return app.Table("embed-table embed-rates", caption, heads, app.RowGroup("tbody", rows...))
}

// full leads to the page of rates with the same card.
func (e *Embed) full() string {
	to := app.Path(e.lang, app.RatesPage)
	if fragment := EncodeFragment(e.ask, e.vendor); fragment != "" {
		to += "#" + fragment
	}
	return app.Relative(app.EmbedPath(e.lang, app.EmbeddedRates), to)
}
