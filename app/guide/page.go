package guide

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// Routes lists the pages, in every language.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.Path(l, app.GuidePage), Lang: string(l), Page: app.GuidePage,
			Title: title(l) + " · " + v.Name, Description: lead(l),
			Questions: func() []app.QA { return QuestionList(l) },
			New:       func() ui.Composer { return &Page{lang: l, vendor: v, locale: l.Locale()} },
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
}

// OnInit takes over the locale the visitor asks for.
func (p *Page) OnInit() {
	if ui.IsClient {
		p.locale = app.AskedLocale(p.lang)
	}
}

// OnMount gives the focus back, and ends the keeping of what was done before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		app.EarlyFocus(func(name string) bool { return slices.Contains(controlNames, name) })
		app.StopEarly()
	})
}

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) { p.locale = l }

// article are the sections that make statements, in the order of the page.
var article = []*section{&atAGlance, &whoStarts, &windows, &free, &rates, &estimate, &billing, &eras, &june2023}

// sourcesID is the anchor of the official sources.
const sourcesID = "sources"

func sourcesHeading() words {
	return words{"Fuentes", "Fontes", "Sources"}
}

// Render draws the page.
func (p *Page) Render() ui.UI {
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.GuidePage, Path: app.Path(p.lang, app.GuidePage),
		Links:  app.PageLinks(p.lang, func(l app.Language) string { return app.Path(l, app.GuidePage) }),
		Latest: app.LatestCard(), Chooser: p,
	}
	w := writerFor(p.locale)
	chapters := app.Each(article, func(s **section) ui.UI { return (*s).draw(w) })
	chapters = append(chapters, w.sourcesChapter())
	chapters = append(chapters, &Questions{Locale: p.locale}, &Glossary{Locale: p.locale})
	return frame.Around(
		app.El("div", "intro",
			app.TextEl("h1", "", title(p.lang)),
			app.TextEl("p", "intro-lead", lead(p.lang)),
			app.TextEl("p", "needs-scripts", app.Say(p.lang,
				"Los cálculos de esta página muestran un ejemplo. Para cambiarlos, el navegador debe permitir JavaScript.",
				"Os cálculos desta página mostram um exemplo. Para mudá-los, o navegador precisa permitir JavaScript.",
				"The calculations on this page show an example. To change them the browser must allow JavaScript.")),
		),
		app.El("div", "guide", w.contents(), app.El("div", "article", chapters...)),
	)
}

// contents leads to every section.
func (w *writer) contents() ui.UI {
	entry := func(id, heading string) ui.UI {
		return app.El("li", "", app.TextEl("a", "", heading).Attr("href", "#"+id))
	}
	entries := app.Each(article, func(s **section) ui.UI { return entry((*s).id, w.say((*s).heading)) })
	entries = append(entries, entry(sourcesID, w.say(sourcesHeading())),
		entry(questionsHeading.slug(w.lang), questionsHeading.in(w.lang)),
		entry(glossaryHeading.slug(w.lang), glossaryHeading.in(w.lang)))
	name := app.Say(w.lang, "En esta página", "Nesta página", "On this page")
	return app.El("nav", "contents",
		app.TextEl("p", "contents-title", name).Aria("hidden", "true"),
		app.El("ol", "", entries...),
	).Aria("label", name)
}

// sourcesChapter names the sources, and says up to when they are known.
func (w *writer) sourcesChapter() ui.UI {
	known := w.say(words{
		"Detrás de cada afirmación está el código de su regla, que lleva a su fuente. En estas páginas de Meta se leyó la mayoría, tal como se conocían el {as-of}; ante una diferencia, vale lo que dice Meta.",
		"Atrás de cada afirmação está o código da sua regra, que leva à fonte. Nestas páginas da Meta foi lida a maioria, como eram conhecidas em {as-of}; em caso de diferença, vale o que a Meta diz.",
		"Behind each statement stands the code of its rule, which leads to its source. Most were read on these pages of Meta, as known on {as-of}; where anything differs, what Meta says holds.",
	})
	body := []ui.UI{app.TextEl("h2", "", w.say(sourcesHeading())).ID(sourcesID), app.TextEl("p", "", known)}
	return app.El("section", "chapter", append(body, w.sources()...)...).Aria("labelledby", sourcesID)
}

func title(l app.Language) string {
	return app.Say(l, "Precios de la API de WhatsApp Business: cómo se cobra", "Preços da API do WhatsApp Business: como é cobrada", "WhatsApp Business API pricing: how it is billed")
}

func lead(l app.Language) string {
	return app.Say(l, "Quién inicia qué, qué es gratis, qué se cobra y dónde se paga, con la regla oficial de cada afirmación.", "Quem inicia o quê, o que é grátis, o que é cobrado e onde se paga, com a regra oficial de cada afirmação.", "Who starts what, what is free, what is charged and where it is paid, with the official rule behind each statement.")
}
