// Package data draws the rate cards with their sources, what is missing and what changed, and the visitor's own cards.
package data

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/own"
	"github.com/tarifario/tarifario/pricing"
)

// Routes lists the pages, in every language.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.Path(l, app.DataPage), Lang: string(l), Page: app.DataPage,
			Title: title(l) + " · " + v.Name, Description: lead(l),
			Dataset: func() app.Dataset { return app.CardDataset(l) },
			New:     func() ui.Composer { return newPage(l, v) },
		})
	}
	return routes
}

// Page is the page in one language.
type Page struct {
	ui.Compo

	lang   app.Language
	vendor *app.Vendor
	locale app.Locale
	filter filter
	today  pricing.Date    // of the visitor's clock; zero where the page is drawn ahead
	open   map[string]bool // what folds, by its id, as the visitor left it before the program was ready; nil before
	said   string          // what came of the last choice
}

func newPage(l app.Language, v *app.Vendor) *Page {
	return &Page{lang: l, vendor: v, locale: l.Locale(), filter: noFilter}
}

// OnInit takes over the clock, the locale and what the visitor did before the program was ready.
func (p *Page) OnInit() {
	if ui.IsClient {
		p.locale = app.AskedLocale(p.lang)
		p.today = app.VisitorDate()
		p.takeEarly()
	}
}

// OnMount gives the focus back and ends the keeping of what was done before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		app.EarlyFocus(func(name string) bool { return slices.Contains(controls, name) })
		app.StopEarly()
	})
}

// OnNav unfolds what a link leads to: a browser would, but the program follows links by itself.
func (p *Page) OnNav(ctx ui.Context) {
	if ui.IsClient {
		ctx.Defer(func(ctx ui.Context) { unfold(ctx.Page().URL().Fragment) })
	}
}

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) { p.locale = l }

// path is where the page lives, from the root of the site.
func (p *Page) path() string { return app.Path(p.lang, app.DataPage) }

// relative is the address of a file or a page as this page writes it.
func (p *Page) relative(to string) string { return app.Relative(p.path(), to) }

// Render draws the page.
func (p *Page) Render() ui.UI {
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.DataPage, Path: p.path(),
		Links:  app.PageLinks(p.lang, func(l app.Language) string { return app.Path(l, app.DataPage) }),
		Latest: app.LatestCard(), Chooser: p, Said: p.said,
	}
	w := writerIn(p.locale)
	return frame.Around(
		app.El("div", "intro",
			app.TextEl("h1", "", title(p.lang)), app.TextEl("p", "intro-lead", lead(p.lang)),
			p.contents(w),
		),
		app.El("div", "data",
			p.fresh(w),
			p.cards(w),
			&own.Panel{Locale: p.locale},
			p.tiers(w),
			p.missing(w),
			p.conflicts(w),
			p.changes(w),
			p.machine(w),
		),
	)
}

// contents leads to the parts of the page.
func (p *Page) contents(w *writer) ui.UI {
	parts := []choice{
		{"cards", w.say("Tablas", "Tabelas", "Cards")},
		{app.OwnCardsAnchor, w.say("Tabla propia", "Tabela própria", "Your own card")},
		{"tiers", w.say("Niveles de volumen", "Níveis de volume", "Volume tiers")},
		{"missing", w.say("Lo que falta", "O que falta", "What is missing")},
		{"conflicts", w.say("Desacuerdos", "Divergências", "Disagreements")},
		{"changes", w.say("Cambios", "Mudanças", "Changes")},
		{"machine", w.say("Para programas", "Para programas", "For programs")},
	}
	return app.El("nav", "contents", app.Each(parts, func(c *choice) ui.UI {
		return app.TextEl("a", "", c.text).Attr("href", "#"+c.value)
	})...).Aria("label", w.say("En esta página", "Nesta página", "On this page"))
}

func title(l app.Language) string {
	return app.Say(l, "Datos: tablas de tarifas y sus fuentes", "Dados: tabelas de tarifas e suas fontes", "Data: rate cards and their sources")
}

func lead(l app.Language) string {
	return app.Say(l, "Cada tabla de tarifas con su fuente, su fecha de copia y lo que le falta, y todo lo que cambió desde 2022.", "Cada tabela de tarifas com sua fonte, a data da cópia e o que falta, e tudo o que mudou desde 2022.", "Every rate card with its source, copy date and gaps, and everything that has changed since 2022.")
}
