// Package country draws a page for each country: what messages to it cost, what they have cost since June 2023, and
// which market and rules make it so. Every figure is computed from the cards by packages ratecards and pricing.
package country

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// Routes lists the page of every country, in every language. It prices nothing in the browser: there a program lists
// hundreds of pages to show one.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		for _, t := range names.In(string(l.Locale())).All() {
			routes = append(routes, route(v, l, t.Code, t.Name))
		}
	}
	return routes
}

func route(v *app.Vendor, l app.Language, code, name string) app.Route {
	r := app.Route{
		Path: app.CountryPath(l, code), Lang: string(l), Page: pageName(code), Country: code,
		Title: title(l, inCountry(l, code, name)) + " · " + v.Name,
		New:   func() ui.Composer { return newPage(l, code, v) },
	}
	if ui.IsServer { // only a page drawn ahead tells it
		r.Description = newWriter(l.Locale(), code, asked{}).description()
	}
	return r
}

// pageName is the same for a country in every language.
func pageName(code string) string { return "country-" + code }
