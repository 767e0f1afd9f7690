// Package embedcode draws the page that makes the code with which another site shows pages of this one: what is to be
// shown is chosen, seen at once in a frame, and copied in one of three forms.
package embedcode

import (
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// Routes lists the pages, in every language.
func Routes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.Path(l, app.EmbedCodePage), Lang: string(l), Page: app.EmbedCodePage,
			Title: title.in(l) + " · " + v.Name, Description: lead.in(l),
			New: func() ui.Composer { return NewPage(l, v) },
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
	choice Choice
	site   string  // address of the root of the site; where the page is drawn ahead, one that is none
	said   string  // what became of the last copy
	height string  // that the preview asks for, in CSS pixels; empty before it has
	told   ui.Func // called when a frame says something
	closed bool    // other sites may run the script, and not read it to check its hash
}

// unknownSite stands for the address of the site where it is not known.
const unknownSite = "https://…/"

// NewPage returns the page with what the site shows by itself.
func NewPage(l app.Language, v *app.Vendor) *Page {
	return &Page{
		lang: l, vendor: v, locale: l.Locale(), site: unknownSite,
		choice: Choice{Lang: l, View: app.EmbeddedCalculator, Theme: app.EmbedThemes()[0], Size: sizes[0].name, Hidden: map[string]bool{}},
	}
}

// The controls.
const (
	viewName     = "embed-view"
	langName     = "embed-lang"
	countryName  = "embed-country"
	currencyName = "embed-currency"
	themeName    = "embed-theme"
	sizeControl  = "embed-size"
	partName     = "embed-part-"
)

// none is the value of a list for what is left to the page.
const none = "-"

// OnInit takes over what was chosen before the program was ready.
func (p *Page) OnInit() {
	if !ui.IsClient {
		return
	}
	p.locale = app.AskedLocale(p.lang)
	p.site = strings.TrimSuffix(strings.TrimSuffix(app.PageAddress(ui.Window().URL()), "index.html"), app.Path(p.lang, app.EmbedCodePage)[1:])
	for _, name := range []string{viewName, langName, countryName, currencyName, themeName, sizeControl} {
		if text, kept := app.EarlyText(name); kept {
			p.choose(name, text)
		}
	}
	for _, part := range app.EmbedParts() {
		if text, kept := app.EarlyText(partName + part); kept {
			p.choice.Hidden[part] = text == ""
		}
	}
}

// OnMount gives the focus back, and ends the keeping of what was done before the program was ready.
func (p *Page) OnMount(ctx ui.Context) {
	p.told = ui.FuncOf(func(_ ui.Value, args []ui.Value) any {
		if height := heightSaid(args[0]); height != "" {
			ctx.Dispatch(func(ui.Context) { p.height = height })
		}
		return nil
	})
	ui.Window().Call("addEventListener", "message", p.told)
	p.askWhoMayRead(ctx)
	ctx.Defer(func(ui.Context) {
		app.EarlyFocus(func(name string) bool { return strings.HasPrefix(name, "embed-") })
		for _, part := range app.EmbedParts() {
			app.ShowSwitch(partName+part, !p.choice.Hidden[part])
		}
		app.StopEarly()
	})
}

// askWhoMayRead finds out whether the host lets other sites read the script, as it must for its hash to be checked. Where
// that cannot be found out it is taken to, as every host does that sends the headers of the site.
func (p *Page) askWhoMayRead(ctx ui.Context) {
	app.Settle(ui.Window().Call("fetch", p.site+LoaderPath), func(answer ui.Value) {
		if answer.Get("ok").Bool() && answer.Get("headers").Call("get", "Access-Control-Allow-Origin").IsNull() {
			ctx.Dispatch(func(ui.Context) { p.closed = true })
		}
	}, func(ui.Value) {})
}

// OnDismount stops listening.
func (p *Page) OnDismount() {
	if p.told != nil {
		ui.Window().Call("removeEventListener", "message", p.told)
		p.told.Release()
	}
}

// heightSaid is the height that a frame of this site has told; empty for any other message.
func heightSaid(message ui.Value) string {
	data := message.Get("data")
	if message.Get("origin").String() != ui.Window().Get("location").Get("origin").String() || data.Type() != ui.TypeObject {
		return ""
	}
	height := data.Get("height")
	if data.Get("type").String() != "tarifario:height" || height.Type() != ui.TypeNumber || height.Int() < 1 {
		return ""
	}
	return strconv.Itoa(min(height.Int(), 2000))
}

// ChooseLocale shows the page as a locale writes it.
func (p *Page) ChooseLocale(_ ui.Context, l app.Locale) { p.locale = l }

// choose takes what stands in a list.
func (p *Page) choose(name, text string) {
	if text == none {
		text = ""
	}
	p.said = ""
	switch name {
	case viewName:
		p.choice.View = text
	case langName:
		p.choice.Lang = app.Language(text)
	case countryName:
		p.choice.Country = text
	case currencyName:
		p.choice.Currency = text
	case themeName:
		p.choice.Theme = text
	case sizeControl:
		p.choice.Size = text
	}
}

// Render draws the page.
func (p *Page) Render() ui.UI {
	path := app.Path(p.lang, app.EmbedCodePage)
	frame := app.Frame{
		Vendor: p.vendor, Locale: p.locale, Page: app.EmbedCodePage, Path: path,
		Links:  app.PageLinks(p.lang, func(l app.Language) string { return app.Path(l, app.EmbedCodePage) }),
		Latest: app.LatestCard(), Chooser: p, Said: p.said,
	}
	return frame.Around(
		app.El("div", "intro", app.TextEl("h1", "", title.in(p.lang)), app.TextEl("p", "intro-lead", lead.in(p.lang))),
		app.El("div", "embed-code",
			p.form(),
			app.Block("embed-preview", previewTitle.in(p.lang),
				p.preview(app.Relative(path, "/"+p.choice.Address())),
			),
			app.Block("embed-codes", codesTitle.in(p.lang), app.Each(ways, p.way)...),
			app.Block("embed-platforms", platforms.in(p.lang), p.platforms(), app.TextEl("p", "lead", hostSays.in(p.lang))),
			app.Block("embed-hash", hashTitle.in(p.lang),
				app.El("p", "lead", ui.Text(hashSays.in(p.lang)), app.TextEl("code", "", LoaderIntegrity), ui.Text(".")),
				app.El("div", "", ui.If(p.closed, func() ui.UI { return app.TextEl("p", "lead", noCheck.in(p.lang)) }))),
		),
	)
}

// preview is the frame as the code would show it. Its whole width is a matter of style: as an attribute it would be none.
func (p *Page) preview(address string) ui.UI {
	size := p.choice.size()
	height := size.height
	frame := app.El("iframe", "preview wide")
	if size != &sizes[0] {
		frame = app.El("iframe", "preview").Attr("width", size.width)
	} else if p.height != "" {
		height = p.height
	}
	return frame.Attr("src", address).Attr("title", frameTitle(p.choice.Lang)).Attr("height", height).Attr("loading", "lazy")
}

// form draws the controls.
func (p *Page) form() ui.UI {
	c := &p.choice
	var views, langs, countries, currencies, themes, all []app.OptionView
	for _, v := range app.EmbeddedViews() {
		views = append(views, app.OptionView{Value: v, Text: viewNames[v].in(p.lang), Chosen: v == c.View})
	}
	for _, l := range app.Languages() {
		langs = append(langs, app.OptionView{Value: string(l), Text: app.CatalogOf(l).LanguageName(), Chosen: l == c.Lang})
	}
	countries = append(countries, app.OptionView{Value: none, Text: anyCountry.in(p.lang), Chosen: c.Country == ""})
	for _, t := range names.In(string(p.locale)).All() {
		countries = append(countries, app.OptionView{Value: t.Code, Text: t.Name, Chosen: t.Code == c.Country})
	}
	currencies = append(currencies, app.OptionView{Value: none, Text: anyCurrency.in(p.lang), Chosen: c.Currency == ""})
	for _, code := range app.EmbeddedPrices().Facts().Currencies {
		currencies = append(currencies, app.OptionView{Value: string(code), Text: string(code), Chosen: string(code) == c.Currency})
	}
	for _, t := range app.EmbedThemes() {
		themes = append(themes, app.OptionView{Value: t, Text: themeNames[t].in(p.lang), Chosen: t == c.Theme})
	}
	for i := range sizes {
		all = append(all, app.OptionView{Value: sizes[i].name, Text: sizeName(p.lang, &sizes[i]), Chosen: &sizes[i] == c.size()})
	}
	return app.El("form", "embed-choice",
		app.TextEl("p", "needs-scripts", needsScripts.in(p.lang)),
		p.list(viewName, &viewLabel, views), p.list(langName, &langLabel, langs),
		p.list(countryName, &countryLabel, countries), p.list(currencyName, &currencyLabel, currencies),
		p.list(themeName, &themeLabel, themes), p.list(sizeControl, &sizeLabel, all),
		app.El("fieldset", "section", append([]ui.UI{app.TextEl("legend", "", partsLabel.in(p.lang))}, p.parts()...)...),
	).Aria("label", formLabel.in(p.lang)).DataSet("keep", "embed").OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
}

func (p *Page) list(name string, label *words, options []app.OptionView) ui.UI {
	v := app.SelectView{Name: name, Label: label.in(p.lang), Options: options}
	return app.DrawSelect(&v, func(ctx ui.Context, _ ui.Event) { p.choose(name, app.TextOf(ctx)) })
}

// parts are the switches of what is shown.
func (p *Page) parts() []ui.UI {
	var all []ui.UI
	for _, part := range app.EmbedParts() {
		name := partName + part
		box := ui.ElemSelfClosing("input").Attr("type", "checkbox").ID(name).Attr("name", name).
			OnChange(func(ctx ui.Context, _ ui.Event) { p.choice.Hidden[part] = !ctx.JSSrc().Get("checked").Bool() })
		if !p.choice.Hidden[part] {
			box = box.Attr("checked", true)
		}
		all = append(all, app.El("div", "switch-line", box, app.TextEl("label", "", partNames[part].in(p.lang)).Attr("for", name)))
	}
	return all
}

// way draws one form of the code with the button that copies it.
func (p *Page) way(w *way) ui.UI {
	id, code := w.id, p.code(w.id)
	return app.El("div", "embed-way",
		app.El("h3", "", app.TextEl("label", "", w.name.in(p.lang)).Attr("for", id)),
		app.TextEl("p", "lead", w.says.in(p.lang)),
		app.TextEl("textarea", "code", code).ID(id).Attr("readonly", true).Attr("rows", codeRows).Attr("spellcheck", "false"),
		app.TextEl("button", "action", copyWord.in(p.lang)).Attr("type", "button").Aria("label", copyWord.in(p.lang)+": "+w.name.in(p.lang)).
			OnClick(func(ctx ui.Context, _ ui.Event) { p.copy(ctx, id) }, ui.EventScope(id)),
	)
}

// codeRows is how many lines of code are in sight.
const codeRows = "3"

func (p *Page) code(id string) string {
	switch id {
	case "code-frame":
		return p.choice.Frame(p.site)
	case "code-script":
		return p.choice.Script(p.site, !p.closed)
	}
	return p.site + p.choice.Address()
}

func (p *Page) copy(ctx ui.Context, id string) {
	app.CopyText(id, p.code(id), func(done bool) {
		ctx.Dispatch(func(ui.Context) {
			if p.said = byHand.in(p.lang); done {
				p.said = copied.in(p.lang)
			}
		})
	})
}

// platforms is the table of places to embed in.
func (p *Page) platforms() ui.UI {
	var heads []string
	for i := range platformColumns {
		heads = append(heads, platformColumns[i].in(p.lang))
	}
	rows := app.Each(platformList, func(f *platform) ui.UI {
		return app.Row(
			app.RowHeader(ui.Text(f.name)),
			app.Cell("", ui.Text(f.works.in(p.lang))).DataSet("column", heads[1]),
			app.Cell("", ui.Text(f.otherwise.in(p.lang))).DataSet("column", heads[2]),
		)
	})
	return app.Table("platforms", platforms.in(p.lang), heads, app.RowGroup("tbody", rows...))
}
