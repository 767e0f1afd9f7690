// Package app holds the pages of the site: their routes, their components and their words.
package app

import (
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

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

// Routes lists every page, the default language first.
func Routes() []Route {
	return []Route{
		{
			Path: "/es/", Lang: "es", Page: "calculator",
			Title: "Tarifario", Description: "Cuánto cuesta la mensajería de WhatsApp Business.",
			New: func() ui.Composer { return &Page{lang: "es", label: "Mensajes al mes"} },
		},
		{
			Path: "/pt/", Lang: "pt", Page: "calculator",
			Title: "Tarifario", Description: "Quanto custa enviar mensagens pelo WhatsApp Business.",
			New: func() ui.Composer { return &Page{lang: "pt", label: "Mensagens por mês"} },
		},
		{
			Path: "/en/", Lang: "en", Page: "calculator",
			Title: "Tarifario", Description: "What WhatsApp Business messaging costs.",
			New: func() ui.Composer { return &Page{lang: "en", label: "Messages a month"} },
		},
		{
			Path: "/", Lang: "es", Page: "calculator", Default: true,
			Title: "Tarifario", Description: "Elige un idioma. Escolha um idioma. Choose a language.",
			New: func() ui.Composer { return &Chooser{} },
		},
	}
}

// Chooser is the page at the root of the site: one link per language.
type Chooser struct {
	ui.Compo
}

// Render draws the links.
func (c *Chooser) Render() ui.UI {
	return ui.Main().Body(
		ui.H1().Text("Tarifario"),
		ui.Ul().Body(
			ui.Li().Body(ui.A().Href("es/").Lang("es").Text("Español")),
			ui.Li().Body(ui.A().Href("pt/").Lang("pt").Text("Português")),
			ui.Li().Body(ui.A().Href("en/").Lang("en").Text("English")),
		),
	)
}

// OnMount tells the early input keeper that the program has taken over.
func (c *Chooser) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { stopEarly() })
}

// Page is the calculator.
type Page struct {
	ui.Compo

	lang  string
	label string
	text  string
}

// OnInit sets the plan the page opens with.
func (p *Page) OnInit() {
	p.text = "1000"
}

// OnMount takes over what the visitor did before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return
	}
	if v := early.Get("values").Get("messages"); v.Type() == ui.TypeString {
		p.text = v.String()
		ctx.Update()
	}
	ctx.Defer(func(ui.Context) {
		if name := early.Get("focus").String(); name != "" {
			control := ui.Window().Get("document").Call("querySelector", "[name="+name+"]")
			control.Call("focus")
			if s := early.Get("selection"); s.Truthy() {
				control.Call("setSelectionRange", s.Index(0), s.Index(1))
			}
		}
		stopEarly()
	})
}

func stopEarly() {
	if early := ui.Window().Get("tarifarioEarly"); early.Truthy() {
		early.Call("stop")
	}
}

// Render draws the form and its answer.
func (p *Page) Render() ui.UI {
	return ui.Main().Body(
		ui.H1().Text("Tarifario"),
		ui.Form().Body(
			ui.Label().For("messages").Text(p.label),
			ui.Input().ID("messages").Name("messages").Type("text").Attr("inputmode", "numeric").AutoComplete(false).
				Value(p.text).OnInput(p.onInput),
			ui.Output().ID("total").For("messages").Text(p.total()),
		).DataSet("keep", "form"),
		ui.Nav().Body(
			ui.A().Href("../es/").Lang("es").Text("Español"), ui.Text(" "),
			ui.A().Href("../pt/").Lang("pt").Text("Português"), ui.Text(" "),
			ui.A().Href("../en/").Lang("en").Text("English"),
		),
	)
}

func (p *Page) onInput(ctx ui.Context, _ ui.Event) {
	p.text = ctx.JSSrc().Get("value").String()
}

func (p *Page) total() string {
	n, err := strconv.Atoi(strings.TrimSpace(p.text))
	if err != nil {
		return "?"
	}
	return strconv.Itoa(2 * n)
}
