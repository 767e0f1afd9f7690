package guide

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// EmbedRoutes lists the pages of the windows for frames in other sites.
func EmbedRoutes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.EmbedPath(l, app.EmbeddedWindows), Lang: string(l), Page: "embed-" + app.EmbeddedWindows, Framed: true,
			Title: app.Say(l, "Ventanas de WhatsApp Business para insertar", "Janelas do WhatsApp Business para incorporar", "WhatsApp Business windows to embed") + " · " + v.Name,
			Description: app.Say(l,
				"Qué ventanas abre un mensaje de WhatsApp Business, hasta cuándo, y qué se cobra dentro y fuera. Para mostrar dentro de otra página.",
				"Que janelas uma mensagem do WhatsApp Business abre, até quando, e o que é cobrado dentro e fora. Para mostrar dentro de outra página.",
				"Which windows a WhatsApp Business message opens, until when, and what is charged inside and outside. To be shown inside another page."),
			New: func() ui.Composer { return &Embed{lang: l, vendor: v, locale: l.Locale()} },
		})
	}
	return routes
}

// Embed is the clock of messages in a frame of another site. It keeps nothing in the browser.
type Embed struct {
	ui.Compo

	lang   app.Language
	vendor *app.Vendor
	locale app.Locale
	query  app.EmbedQuery
}

// OnInit takes over what the address asks.
func (e *Embed) OnInit() {
	if !ui.IsClient {
		return
	}
	e.query = app.ReadEmbedQuery(e.lang, ui.Window().URL().Query())
	e.locale = app.AskedLocale(e.lang)
	if e.query.Locale != "" {
		e.locale = e.query.Locale
	}
}

// OnMount gives the focus back, and ends the keeping of what was done before the program was ready.
func (e *Embed) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		app.EarlyFocus(func(name string) bool { return slices.Contains(controlNames, name) })
		app.StopEarly()
	})
}

// Render draws the page.
func (e *Embed) Render() ui.UI {
	frame := app.EmbedFrame{
		Vendor: e.vendor, Lang: e.lang, Query: e.query,
		Heading: app.Say(e.lang, "Ventanas de WhatsApp: qué se cobra y hasta cuándo", "Janelas do WhatsApp: o que é cobrado e até quando", "WhatsApp windows: what is charged, and until when"),
		Full:    app.Relative(app.EmbedPath(e.lang, app.EmbeddedWindows), app.Path(e.lang, app.GuidePage)),
		Link:    app.Say(e.lang, "Leer la guía de precios", "Ler o guia de preços", "Read the guide to prices"),
	}
	note := app.TextEl("p", "needs-scripts", app.Say(e.lang,
		"Para cambiar el ejemplo, el navegador debe permitir JavaScript.",
		"Para mudar o exemplo, o navegador precisa permitir JavaScript.",
		"To change the example the browser must allow JavaScript."))
	return frame.Around(note, &Clock{Locale: e.locale})
}
