// Package rates draws the rates of every market, and a page for each country.
package rates

import (
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/numbers"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Routes lists the pages, in every language.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.Path(l, app.RatesPage), Lang: string(l), Page: app.RatesPage,
			Title: title(l) + " · " + v.Name, Description: lead(l),
			Dataset: func() app.Dataset { return app.CardDataset(l) },
			New:     func() ui.Composer { return NewPage(l, v) },
		})
	}
	return routes
}

// Page is the table of rates in one language. It holds what is asked; its parts are drawn from the view.
type Page struct {
	ui.Compo

	lang      app.Language
	vendor    *app.Vendor
	locale    app.Locale
	ask       Ask
	ownDate   bool // a date of one's own is being written
	ownVersus bool // so is a second one
	answer    *answer
	view      View
	said      string     // what was found, as last spoken
	edits     int        // counts changes: what waits for a pause in typing looks whether it is over
	here      string     // address of the page; empty where it is drawn ahead
	deaf      func()     // ends the listening to the address and to what the browser keeps; nil before the page is mounted
	own       ui.Context // of the page: what it is asked for outlives the control that asked
	languages []app.LanguageLink
}

// NewPage returns the page with what a vendor's page opens with.
func NewPage(l app.Language, v *app.Vendor) *Page {
	p := &Page{lang: l, vendor: v, locale: l.Locale(), ask: NewAsk(v, nil)}
	p.look()
	return p
}

// OnInit takes over what the address asks and what was chosen before the program was ready.
func (p *Page) OnInit() {
	if !ui.IsClient {
		return
	}
	p.locale = app.AskedLocale(p.lang)
	p.here = app.PageAddress(ui.Window().URL())
	p.take(app.Fragment(), app.VisitorLibrary())
	for _, id := range app.EarlyPressed() {
		p.ask = p.ask.pressed(id)
	}
	for i := range controls {
		if text, kept := app.EarlyText(controls[i].name); kept {
			controls[i].take(p, text)
		}
	}
	p.look()
}

// OnMount listens to the address and ends the keeping of what was done before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	p.own = ctx
	stopAddress, stopKept := app.Listen(ctx, app.AddressEvent, p.onAddress), app.ListenToKept(ctx, p.onKept)
	p.deaf = func() {
		stopAddress()
		stopKept()
	}
	ctx.Defer(func(ctx ui.Context) {
		p.showControls(ctx)
		app.EarlyFocus(func(name string) bool { return controlNamed(name) != nil })
		app.StopEarly()
		if ui.IsClient {
			p.remember()
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
	p.open(app.Fragment())
	p.showControls(ctx)
}

// onAddress takes over what was put into the address while the page was open.
func (p *Page) onAddress(ctx ui.Context) {
	if fragment := app.Fragment(); fragment != EncodeFragment(p.ask, p.vendor) {
		p.open(fragment)
		p.showControls(ctx)
	}
}

func (p *Page) open(fragment string) {
	p.take(fragment, p.ask.Library)
	p.ownDate, p.ownVersus = false, false
	p.look()
}

// take asks what an address says, of the cards of a library, on the visitor's day.
func (p *Page) take(fragment string, library *ratecards.Library) {
	today := p.ask.Today
	if ui.IsClient {
		today = app.VisitorDate()
	}
	p.ask = DecodeFragment(fragment, p.vendor, library)
	p.ask.Today = today
}

// onKept asks the same of the cards that the visitor has now: another tab may have changed those of their own.
func (p *Page) onKept(ctx ui.Context) {
	p.take(EncodeFragment(p.ask, p.vendor), app.VisitorLibrary())
	p.look()
	p.showControls(ctx)
}

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) {
	p.locale = l
	p.look()
}

// look answers what is asked.
func (p *Page) look() {
	p.answer = newAnswer(p.ask, p.locale)
	p.view = writerIn(p.locale).view(p.answer, p.ownDate, p.ownVersus)
	fragment := EncodeFragment(p.ask, p.vendor)
	if fragment != "" {
		fragment = "#" + fragment
	}
	p.languages = app.PageLinks(p.lang, func(l app.Language) string {
		path := app.Path(l, app.RatesPage)
		if l == p.lang {
			return path
		}
		return path + fragment
	})
}

// The pauses in typing after which the address is written (browsers allow few writes a minute) and the outcome is spoken.
const (
	pauseToRemember = 400 * time.Millisecond
	pauseToSpeak    = 900 * time.Millisecond
)

// choose asks something else, as a step that the browser can go back from. What follows is done for the page: the control
// that asked may go with the change.
func (p *Page) choose(next Ask) {
	p.ask = next
	p.look()
	p.showControls(p.own)
	app.WriteFragment(EncodeFragment(p.ask, p.vendor), true)
	p.pause()
}

// typed asks something else while the visitor types: the steps between are none to go back to.
func (p *Page) typed(next Ask) {
	p.ask = next
	p.look()
	p.pause()
}

// pause does what waits until nothing was asked for a while: the address is written, and what was found is spoken.
func (p *Page) pause() {
	p.edits++
	p.after(pauseToRemember, func(ui.Context) { p.remember() })
	p.after(pauseToSpeak, func(ui.Context) { p.said = p.spoken() })
}

// remember writes what is asked into the address, in place of what stood there.
func (p *Page) remember() { app.WriteFragment(EncodeFragment(p.ask, p.vendor), false) }

// spoken is what was found, for who does not see the table.
func (p *Page) spoken() string {
	switch v := &p.view; {
	case v.Refusal != "":
		return v.Refusal
	case v.Table.Empty != "":
		return v.Table.Empty
	default:
		w := writerIn(p.locale)
		return foundCount(p.lang, w.whole(len(v.Table.Rows)+len(v.Table.Pinned)), w.whole(len(p.answer.shown.markets)))
	}
}

// after does something when nothing was asked for a while.
func (p *Page) after(pause time.Duration, do func(ui.Context)) {
	edit := p.edits
	p.own.Async(func() {
		time.Sleep(pause)
		if edit == p.edits {
			p.own.Dispatch(do)
		}
	})
}

// pin pins a market or lets it go.
func (p *Page) pin(key string) {
	next, full := p.ask.pinned(key)
	if full {
		p.said = pinsFull(p.lang)
		return
	}
	p.choose(next)
	p.focus(pinID(key)) // which has moved with its row
}

// focus gives a control the focus once the page is drawn.
func (p *Page) focus(id string) {
	p.own.Defer(func(ui.Context) {
		if control := ui.Window().GetElementByID(id); control.Truthy() {
			control.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

// sort orders the markets by a column.
func (p *Page) sort(by pricing.Category) { p.choose(p.ask.sorted(by)) }

// clear shows all markets again.
func (p *Page) clear() {
	p.choose(p.ask.searching("").onlyChanged(false))
	p.focus(searchName)
}

// Render draws the page.
func (p *Page) Render() ui.UI {
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.RatesPage, Path: app.Path(p.lang, app.RatesPage),
		Links: p.languages, Latest: app.LatestCard(), Chooser: p, Said: p.said,
	}
	return frame.Around(
		app.El("div", "intro", app.TextEl("h1", "", title(p.lang)), app.TextEl("p", "intro-lead", lead(p.lang))),
		app.El("div", "rates",
			p.controls(),
			p.found(),
			p.card(),
			p.pair(),
			p.table(),
			p.files(),
			&numbers.Panel{Locale: p.locale, Path: app.Path(p.lang, app.RatesPage)},
			&Countries{Locale: p.locale, On: p.countriesOn()},
		),
	)
}

// countriesOn is the date of which the list of countries tells the markets.
func (p *Page) countriesOn() pricing.Date {
	if p.answer.shown != nil {
		return p.answer.shown.on
	}
	return p.ask.marketsOn()
}
