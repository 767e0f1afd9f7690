package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Route is one page of the site. The site command writes it as a file, the program in the browser answers to it.
type Route struct {
	Path        string // where the page lives, from the root of the site, ending in "/"
	Lang        string // language of the page, as in <html lang>
	Title       string // <title>
	Description string // <meta name="description">
	Page        string // the same page in another language has the same name
	Default     bool   // the page for visitors of any other language (hreflang x-default)

	// New makes the component that draws the page.
	New func() ui.Composer
}

// calculatorPage is the name of the calculator in every language.
const calculatorPage = "calculator"

// Routes lists every page, the default language first.
func Routes() []Route {
	var routes []Route
	for _, l := range Languages() {
		routes = append(routes, Route{
			Path: "/" + string(l) + "/", Lang: string(l), Page: calculatorPage,
			Title: catalogs[l].Title(), Description: catalogs[l].Description(),
			New: func() ui.Composer { return NewCalculator(l, embeddedPrices()) },
		})
	}
	return append(routes, Route{
		Path: "/", Lang: string(Spanish), Page: calculatorPage, Default: true,
		Title: brand, Description: catalogs[Spanish].Description(),
		New: func() ui.Composer { return &Chooser{} },
	})
}

// brand is the name of the product in every language.
const brand = "Tarifario"

// Version is the version of the program, shown at the foot of every page.
const Version = "0.1.0"
