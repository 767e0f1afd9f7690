package country

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Page is the page of a country in one language.
type Page struct {
	ui.Compo

	lang   app.Language
	code   string // of the country, ISO 3166
	vendor *app.Vendor
	locale app.Locale
	asked  asked
	here   string // address of the page; empty where it is drawn ahead

	own     ui.Context // of the page: a choice at its head draws all of it
	deaf    func()     // ends the listening to the address and to what the browser keeps; nil before the page is mounted
	written *writer    // for the locale and what is asked
}

func newPage(l app.Language, code string, v *app.Vendor) *Page {
	return &Page{lang: l, code: code, vendor: v, locale: l.Locale()}
}

// OnInit takes over what the address asks, what the visitor has chosen before the program was ready, and cards of their own.
func (p *Page) OnInit() {
	if !ui.IsClient {
		return
	}
	p.locale, p.here = app.AskedLocale(p.lang), app.PageAddress(ui.Window().URL())
	p.asked = asked{currency: readFragment(app.Fragment()), own: visitorCards(), today: app.VisitorDate()}
	if chosen, early := app.EarlyText(currencyName); early {
		p.asked.currency = pricing.Currency(chosen)
	}
}

func visitorCards() []ratecards.OwnCard { return app.ReadOwnCards(app.BrowserStorage()).Cards }

// OnMount listens to the address and to other tabs, and ends the keeping of what was done before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	p.own = ctx
	stopAddress, stopKept := app.Listen(ctx, app.AddressEvent, p.onAddress), app.ListenToKept(ctx, p.onKept)
	p.deaf = func() {
		stopAddress()
		stopKept()
	}
	ctx.Defer(func(ui.Context) {
		app.EarlyFocus(func(name string) bool { return name == currencyName })
		app.StopEarly()
		if ui.IsClient {
			p.showCurrency()
			app.WriteFragment(p.fragment(), false)
		}
	})
}

// OnDismount stops listening.
func (p *Page) OnDismount() {
	if p.deaf != nil {
		p.deaf()
	}
}

// OnNav takes over the address of a page that a link inside the program has led to: OnInit has seen that of the page before.
func (p *Page) OnNav(ctx ui.Context) {
	here := ctx.Page().URL()
	if !ui.IsClient || app.PageAddress(here) == p.here {
		return
	}
	p.here = app.PageAddress(here)
	p.askIn(readFragment(app.Fragment()))
}

// onAddress takes over what was put into the address while the page was open.
func (p *Page) onAddress(ctx ui.Context) {
	if c := readFragment(app.Fragment()); c != p.asked.currency {
		p.askIn(c)
	}
}

// onKept looks again at the cards of the visitor's own, which another tab may have changed.
func (p *Page) onKept(ui.Context) {
	p.ask(asked{currency: p.asked.currency, own: visitorCards(), today: app.VisitorDate()})
}

// askIn shows the page in another currency.
func (p *Page) askIn(c pricing.Currency) {
	a := p.asked
	a.currency = c
	p.ask(a)
}

// ask shows something else.
func (p *Page) ask(a asked) {
	p.asked, p.written = a, nil
	p.own.Update()
	p.own.Defer(func(ui.Context) { p.showCurrency() })
}

// showCurrency shows in the list what the program has chosen: go-app writes attributes, and what was chosen lives in a
// property.
func (p *Page) showCurrency() { app.ShowText(currencyName, string(p.writer().facts.currency)) }

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) {
	p.locale, p.written = l, nil
	p.own.Update()
}

func (p *Page) chooseCurrency(ctx ui.Context, _ ui.Event) {
	p.askIn(pricing.Currency(ctx.JSSrc().Get("value").String()))
	app.WriteFragment(p.fragment(), true)
}

// writer writes the page for what is asked.
func (p *Page) writer() *writer {
	if p.written == nil {
		p.written = newWriter(p.locale, p.code, p.asked)
		p.written.steps = p.written.facts.history()
	}
	return p.written
}

// fragment says in the address which currency was chosen; it is empty where none was.
func (p *Page) fragment() string { return writeFragment(p.asked.currency, p.writer().facts.choices) }

// Render draws the page.
func (p *Page) Render() ui.UI {
	w := p.writer()
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.RatesPage, Path: w.path,
		Links:  app.PageLinks(p.lang, p.address),
		Latest: w.facts.on, Chooser: p,
	}
	return frame.Around(
		app.El("div", "intro",
			app.El("p", "country-up", w.link("", ratesPageLink(p.lang), app.Path(p.lang, app.RatesPage))),
			app.TextEl("h1", "", heading(p.lang, w.in)),
			app.TextEl("p", "intro-lead", w.lead()),
		),
		w.due(),
		app.El("div", "country-page",
			w.now(p), w.costs(), w.historySection(), w.tiers(), w.international(), w.marketSection(),
		),
	)
}

// address is that of the page in a language, with the currency that was chosen.
func (p *Page) address(l app.Language) string {
	path := app.CountryPath(l, p.code)
	if fragment := p.fragment(); fragment != "" && l != p.lang {
		path += "#" + fragment
	}
	return path
}
