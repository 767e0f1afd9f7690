package app

import (
	"cmp"
	"strings"

	"github.com/tarifario/tarifario/app/names"
)

// The pages of the site, by the names they have in every language. See [Path].
const (
	CalculatorPage = "calculator"
	RatesPage      = "rates"
	WindowsPage    = "windows"
	GuidePage      = "guide"
	DataPage       = "data"
	EmbedCodePage  = "embed-code" // how to put the site into one's own
)

// pageSpec is what a page is called and where it lives in a language.
type pageSpec struct {
	page   string
	name   words // in the navigation
	folder words // below that of the language; empty for the first page
	foot   bool  // pages lead there at their foot, not in the navigation
}

// pageSpecs are the pages in the order of the navigation, then those of the foot.
var pageSpecs = [...]pageSpec{
	{CalculatorPage, words{"Calculadora", "Calculadora", "Calculator"}, words{"", "", ""}, false},
	{RatesPage, words{"Tarifas", "Tarifas", "Rates"}, words{"tarifas/", "tarifas/", "rates/"}, false},
	{WindowsPage, words{"Ventanas", "Janelas", "Windows"}, words{"ventanas/", "janelas/", "windows/"}, false},
	{GuidePage, words{"Guía", "Guia", "Guide"}, words{"guia/", "guia/", "guide/"}, false},
	{DataPage, words{"Datos", "Dados", "Data"}, words{"datos/", "dados/", "data/"}, false},
	{EmbedCodePage, words{"Insertar en un sitio", "Incorporar em um site", "Embed on a site"}, words{"insertar/", "incorporar/", "embed-code/"}, true},
}

// Path returns where a page lives in a language, from the root of the site: "/es/tarifas/".
func Path(l Language, page string) string {
	for i := range pageSpecs {
		if pageSpecs[i].page == page {
			return "/" + string(l) + "/" + pageSpecs[i].folder.in(l)
		}
	}
	panic("no page " + page) // the names are constants
}

// PageName returns what a page is called in a language.
func PageName(l Language, page string) string {
	for i := range pageSpecs {
		if pageSpecs[i].page == page {
			return pageSpecs[i].name.in(l)
		}
	}
	panic("no page " + page)
}

// NavigationPages lists the pages that every page leads to, in order.
func NavigationPages() []string {
	var all []string
	for i := range pageSpecs {
		if !pageSpecs[i].foot {
			all = append(all, pageSpecs[i].page)
		}
	}
	return all
}

// The views of the site in a frame of another, by what the address calls them.
const (
	EmbeddedCalculator = "calculator"
	EmbeddedRates      = "rates"
	EmbeddedWindows    = "windows"
)

// EmbeddedViews lists the views in the order in which they are offered.
func EmbeddedViews() []string { return []string{EmbeddedCalculator, EmbeddedRates, EmbeddedWindows} }

// EmbedPath returns where a view for frames lives in a language: "/es/embed/" for the calculator, "/es/embed/rates/". The
// names are the same in every language, as whoever writes an address by hand expects.
func EmbedPath(l Language, view string) string {
	if view == EmbeddedCalculator {
		return "/" + string(l) + "/embed/"
	}
	return "/" + string(l) + "/embed/" + view + "/"
}

// Relative returns the address of a file or folder of the site as written in the page at from: the site may live in any
// folder of a host. Both are paths from the root of the site, a folder ends in "/", and that of a page may have a fragment.
func Relative(from, to string) string {
	from, to = strings.TrimPrefix(from, "/"), strings.TrimPrefix(to, "/")
	up := strings.Repeat("../", strings.Count(from, "/"))
	for {
		step, rest, inside := strings.Cut(from, "/")
		if !inside || !strings.HasPrefix(to, step+"/") {
			break
		}
		from, to, up = rest, to[len(step)+1:], up[len("../"):]
	}
	return cmp.Or(up+to, "./")
}

// Say returns the sentence of a language. A sentence that lacks a language does not compile.
func Say(l Language, es, pt, en string) string { return words{es, pt, en}.in(l) }

// CountryPath returns where the page of a country lives in a language: "/es/tarifas/mexico/". The code is that of ISO 3166;
// it is empty for a code that is none.
func CountryPath(l Language, code string) string {
	name := l.Locale().names().Name(code)
	if name == "" {
		return ""
	}
	return Path(l, RatesPage) + strings.ReplaceAll(names.Fold(name), " ", "-") + "/"
}

// CatalogOf returns the sentences of a language.
func CatalogOf(l Language) Catalog { return catalogs[l] }

// CalculatorLink returns the path of the calculator with a plan: a fragment as [EncodeFragment] writes it.
func CalculatorLink(l Language, fragment string) string {
	return Path(l, CalculatorPage) + "#" + fragment
}
