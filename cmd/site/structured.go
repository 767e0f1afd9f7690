package main

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/ratecards"
)

// What a page tells search engines about itself in the words of schema.org, as JSON-LD. A browser takes it for data,
// not for a script, so the content security policy lets it stand.

// thing is what every description begins with.
type thing struct {
	Context string `json:"@context"`
	Type    string `json:"@type"`
}

func thingOf(kind string) thing { return thing{"https://schema.org", kind} }

// webApplication describes the calculator.
type webApplication struct {
	thing
	Name                string  `json:"name"`
	Description         string  `json:"description"`
	URL                 string  `json:"url"`
	Image               string  `json:"image,omitempty"`
	InLanguage          string  `json:"inLanguage"`
	ApplicationCategory string  `json:"applicationCategory"`
	OperatingSystem     string  `json:"operatingSystem"`
	BrowserRequirements string  `json:"browserRequirements"`
	SoftwareVersion     string  `json:"softwareVersion"`
	AccessibleForFree   bool    `json:"isAccessibleForFree"`
	Offers              offer   `json:"offers"`
	Publisher           subject `json:"publisher"`
}

// offer says what it costs to use the calculator: nothing.
type offer struct {
	Type     string `json:"@type"`
	Price    string `json:"price"`
	Currency string `json:"priceCurrency"`
}

type subject struct {
	Type string `json:"@type"`
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// faqPage is the questions that a page answers.
type faqPage struct {
	thing
	InLanguage string     `json:"inLanguage"`
	MainEntity []question `json:"mainEntity"`
}

type question struct {
	Type     string `json:"@type"`
	Name     string `json:"name"`
	Accepted answer `json:"acceptedAnswer"`
}

type answer struct {
	Type string `json:"@type"`
	Text string `json:"text"`
}

// breadcrumbs are the way from the first page of a language to a page.
type breadcrumbs struct {
	thing
	Items []breadcrumb `json:"itemListElement"`
}

type breadcrumb struct {
	Type     string `json:"@type"`
	Position int    `json:"position"`
	Name     string `json:"name"`
	Item     string `json:"item"`
}

// dataset describes data that the site serves.
type dataset struct {
	thing
	Name              string     `json:"name"`
	Description       string     `json:"description"`
	URL               string     `json:"url"`
	InLanguage        string     `json:"inLanguage"`
	AccessibleForFree bool       `json:"isAccessibleForFree"`
	BasedOn           string     `json:"isBasedOn"`
	Creator           subject    `json:"creator"`
	TemporalCoverage  string     `json:"temporalCoverage"`
	Version           string     `json:"version"`
	DateModified      string     `json:"dateModified"`
	VariableMeasured  []string   `json:"variableMeasured"`
	Distribution      []download `json:"distribution"`
}

type download struct {
	Type           string `json:"@type"`
	EncodingFormat string `json:"encodingFormat"`
	ContentURL     string `json:"contentUrl"`
}

// structured describes a page. Where the address of the site is not known only questions are told of, which need none: whoever
// reads the rest takes no address but an absolute one.
func structured(r app.Route, routes []app.Route, s *site, base string) []*html.Node {
	d := describer{r, s, base}
	var all []any
	if r.Questions != nil {
		if questions := r.Questions(); len(questions) > 0 {
			all = append(all, d.questions(questions))
		}
	}
	if base != "" {
		all = append(all, d.addressed(routes)...)
	}
	var scripts []*html.Node
	for _, one := range all {
		scripts = append(scripts, jsonScript(one))
	}
	return scripts
}

// jsonScript writes a description into a page. No text can end the element: encoding/json writes "<" as \u003c.
func jsonScript(description any) *html.Node {
	written, err := json.Marshal(description)
	if err != nil {
		panic(err) // texts and numbers can always be written
	}
	script := newElement("script", "type", "application/ld+json")
	script.AppendChild(&html.Node{Type: html.TextNode, Data: string(written)})
	return script
}

// describer describes one page of a site that is published at base; empty where that is not known.
type describer struct {
	app.Route
	site *site
	base string
}

// address is that of a page or a file.
func (d describer) address(path string) string { return pageURL(d.base, d.Path, path) }

// addressed are the descriptions that hold addresses.
func (d describer) addressed(routes []app.Route) []any {
	var all []any
	if d.Page == app.CalculatorPage && !d.Default {
		all = append(all, d.application())
	}
	if d.Dataset != nil {
		all = append(all, d.dataset(d.Dataset()))
	}
	if way := wayTo(d.Route, routes); len(way) > 1 {
		all = append(all, d.breadcrumbs(way))
	}
	return all
}

func (d describer) vendor() subject {
	return subject{Type: "Organization", Name: d.site.vendor.Name, URL: d.address("/")}
}

func (d describer) application() webApplication {
	a := webApplication{
		thing: thingOf("WebApplication"), Name: d.site.vendor.Name, Description: d.Description, URL: d.address(d.Path),
		InLanguage: d.Lang, ApplicationCategory: "BusinessApplication", OperatingSystem: "Any",
		BrowserRequirements: "WebAssembly", SoftwareVersion: app.Version, AccessibleForFree: true,
		Offers: offer{"Offer", "0", "USD"}, Publisher: d.vendor(),
	}
	if p, drawn := d.site.previews[previewOf(d.Route)]; drawn {
		a.Image = d.address("/" + p.path)
	}
	return a
}

func (d describer) questions(asked []app.QA) faqPage {
	page := faqPage{thing: thingOf("FAQPage"), InLanguage: d.Lang}
	for _, q := range asked {
		page.MainEntity = append(page.MainEntity, question{"Question", q.Question, answer{"Answer", q.Answer}})
	}
	return page
}

func (d describer) breadcrumbs(way []app.Route) breadcrumbs {
	list := breadcrumbs{thing: thingOf("BreadcrumbList")}
	for i, r := range way {
		list.Items = append(list.Items, breadcrumb{"ListItem", i + 1, d.nameOf(r), d.address(r.Path)})
	}
	return list
}

// nameOf is what a page is called among others.
func (d describer) nameOf(r app.Route) string {
	lang := app.Language(r.Lang)
	switch {
	case r.Country != "":
		return names.In(string(lang.Locale())).Name(r.Country)
	case slices.Contains(app.NavigationPages(), r.Page):
		return app.PageName(lang, r.Page)
	}
	return withoutVendor(r.Title, d.site.vendor.Name)
}

// wayTo returns the pages above a page, from the first of its language on, and the page itself; none for the page at
// the root, which has no language.
func wayTo(r app.Route, routes []app.Route) []app.Route {
	if r.Default {
		return nil
	}
	var way []app.Route
	for _, t := range routes {
		if !t.Default && t.Path != r.Path && strings.HasPrefix(r.Path, t.Path) {
			way = append(way, t)
		}
	}
	way = append(way, r)
	slices.SortFunc(way, func(a, b app.Route) int { return cmp.Compare(len(a.Path), len(b.Path)) })
	return way
}

func (d describer) dataset(data app.Dataset) dataset {
	description := dataset{
		thing: thingOf("Dataset"), Name: data.Name, Description: data.Description, URL: d.address(d.Path), InLanguage: d.Lang,
		AccessibleForFree: true, BasedOn: data.Source, Creator: d.vendor(),
		TemporalCoverage: data.From.String() + "/..", Version: ratecards.Embedded().LastDate().String(),
		DateModified: data.Checked.String(), VariableMeasured: data.Measured,
	}
	for _, f := range data.Files {
		description.Distribution = append(description.Distribution, download{"DataDownload", f.Type, d.address(f.Path)})
	}
	return description
}
