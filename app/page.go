package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Route is one page of the site. The site command writes it as a file, the program in the browser answers to it.
type Route struct {
	Path        string // where the page lives, from the root of the site, ending in "/"
	Lang        string // language of the page, as in <html lang>
	Title       string // <title>
	Description string // <meta name="description">
	Page        string // the same page in another language has the same name
	Country     string // ISO code of the country the page is about; empty for one about all
	Default     bool   // the page for visitors of any other language (hreflang x-default)
	// Framed is a page for frames in pages of other sites: it has no head and foot, keeps nothing in the browser, starts
	// its program late, and is nothing to be found by a search.
	Framed bool

	// What search engines are told besides. All of it is on the page too: nothing is said to machines alone. It is
	// worked out only when the site is built.
	Questions func() []QA    // that the page answers; nil for none
	Dataset   func() Dataset // that the page describes; nil for none

	// New makes the component that draws the page.
	New func() ui.Composer
}

// Routes lists the pages of a vendor's site that the program of the calculator shows.
func Routes(v *Vendor) []Route {
	var routes []Route
	for _, l := range Languages() {
		routes = append(routes, Route{
			Path: Path(l, CalculatorPage), Lang: string(l), Page: CalculatorPage,
			Title: catalogs[l].Title(v.Name), Description: catalogs[l].Description(),
			New: func() ui.Composer { return NewCalculator(l, VendorPrices(EmbeddedPrices(), v)) },
		})
	}
	return append(routes, Route{
		Path: "/", Lang: string(v.Language), Page: CalculatorPage, Default: true,
		Title: v.Name + ": " + chooserTitle(v.Language), Description: chooserDescription(v.Language),
		New: func() ui.Composer { return &Chooser{Name: v.Name, Languages: LanguagesFrom(v.Language)} },
	})
}

// chooserTitle is what the page at the root is about.
func chooserTitle(l Language) string {
	return Say(l, "precios de WhatsApp Business", "preços do WhatsApp Business", "WhatsApp Business prices")
}

// chooserDescription says what the page at the root leads to.
func chooserDescription(l Language) string {
	return Say(l,
		"Cuánto cuesta WhatsApp Business al mes, en español, portugués e inglés: calculadora, tarifas por país, guía y datos.",
		"Quanto custa o WhatsApp Business por mês, em espanhol, português e inglês: calculadora, tarifas por país, guia e dados.",
		"What WhatsApp Business costs per month, in Spanish, Portuguese and English: calculator, rates by country, guide and data.")
}

// Version is the version of the program, shown at the foot of every page.
const Version = "0.1.0"
