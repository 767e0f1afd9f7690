package windows

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// EmbedRoutes lists the pages of the message clock for frames in other sites.
func EmbedRoutes(v *app.Vendor) []app.Route {
	var routes []app.Route
	for _, l := range app.Languages() {
		routes = append(routes, app.Route{
			Path: app.EmbedPath(l, app.EmbeddedWindows), Lang: string(l), Page: "embed-" + app.EmbeddedWindows, Framed: true,
			Title: app.Say(l, "Ventanas de WhatsApp Business para insertar", "Janelas do WhatsApp Business para incorporar", "WhatsApp Business windows to embed") + " · " + v.Name,
			Description: app.Say(l,
				"Qué ventanas abre cada mensaje de WhatsApp Business, hasta cuándo, y qué se cobra dentro y fuera. Para mostrar dentro de otra página.",
				"Que janelas cada mensagem do WhatsApp Business abre, até quando, e o que é cobrado dentro e fora. Para mostrar dentro de outra página.",
				"Which windows each WhatsApp Business message opens, until when, and what is charged inside and outside. To be shown inside another page."),
			New: func() ui.Composer { return NewEmbed(l, v) },
		})
	}
	return routes
}

// embedPresetName is the control that chooses an example.
const embedPresetName = "embed-preset"

// embedOpening is the id of what a frame opens with: short enough for the smallest.
const embedOpening = "desk-night"

// embedWidth is how much room the picture has in the smallest frame, in pixels.
const embedWidth = 320

// Embed is a timeline in a frame of another site: its picture, what it costs, and what becomes of each message. Which one is
// said by the address, in the fragment as the page of windows has it, or chosen from the situations of a desk. It keeps
// nothing in the browser.
type Embed struct {
	ui.Compo

	lang     app.Language
	vendor   *app.Vendor
	locale   app.Locale
	query    app.EmbedQuery
	timeline timeline.Timeline
	problem  string       // what of the fragment made no sense; empty for nothing
	today    pricing.Date // of the visitor's clock; zero where the page is drawn ahead
	stop     func()       // listening to the address; nil before that
}

// NewEmbed returns the page with what a vendor's page opens with.
func NewEmbed(l app.Language, v *app.Vendor) *Embed {
	e := &Embed{lang: l, vendor: v, locale: l.Locale()}
	e.timeline = e.preset(embedOpening)
	return e
}

// preset is a situation of a desk in the country and currency of the vendor or the query.
func (e *Embed) preset(id string) timeline.Timeline {
	home := openingOf(e.lang, e.vendor)
	if e.query.Country != "" {
		home.Place = pricing.Place{Territory: e.query.Country}
	}
	if e.query.Currency != "" {
		home.Currency = e.query.Currency
	}
	p, found := presetNamed(id)
	if !found {
		return home
	}
	t := p.In(home)
	if e.query.On != 0 {
		t.On = e.query.On
	}
	return t
}

// OnInit takes over what the address asks and what was chosen before the program was ready.
func (e *Embed) OnInit() {
	if !ui.IsClient {
		return
	}
	here := ui.Window().URL()
	e.query = app.ReadEmbedQuery(e.lang, here.Query())
	e.locale = app.AskedLocale(e.lang)
	if e.query.Locale != "" {
		e.locale = e.query.Locale
	}
	e.today = app.VisitorDate()
	e.open(here.EscapedFragment())
	if id, kept := app.EarlyText(embedPresetName); kept {
		e.choose(id)
	}
}

// choose shows a situation of a desk.
func (e *Embed) choose(id string) {
	if _, found := presetNamed(id); found {
		e.timeline, e.problem = e.preset(id), ""
	}
}

// open shows the timeline of a fragment; an empty one is what a frame opens with.
func (e *Embed) open(fragment string) {
	e.timeline, e.problem = e.preset(embedOpening), ""
	if fragment == "" {
		return
	}
	t, problems := timeline.DecodeFragment(fragment, plain())
	if e.timeline = t; len(problems) > 0 {
		e.problem = fragmentProblems(e.lang, len(problems))
	}
}

// OnMount listens to the address and gives the focus back.
func (e *Embed) OnMount(ctx ui.Context) {
	e.stop = app.Listen(ctx, app.AddressEvent, func(ctx ui.Context) {
		e.open(ui.Window().URL().EscapedFragment())
		ctx.Defer(func(ui.Context) { app.ShowText(embedPresetName, e.chosen()) })
	})
	ctx.Defer(func(ui.Context) {
		app.ShowText(embedPresetName, e.chosen())
		app.EarlyFocus(func(name string) bool { return name == embedPresetName })
		app.StopEarly()
	})
}

// OnDismount stops listening.
func (e *Embed) OnDismount() {
	if e.stop != nil {
		e.stop()
	}
}

// chosen is the id of the situation that is shown; noPreset for a timeline of one's own.
func (e *Embed) chosen() string {
	id := presetLike(e.timeline)
	if p, found := presetNamed(id); found && p.Group == timeline.Desk {
		return id
	}
	return noPreset
}

// Render draws the page.
func (e *Embed) Render() ui.UI {
	frame := app.EmbedFrame{
		Vendor: e.vendor, Lang: e.lang, Query: e.query,
		Heading: app.Say(e.lang, "Ventanas de WhatsApp: qué se cobra y hasta cuándo", "Janelas do WhatsApp: o que é cobrado e até quando", "WhatsApp windows: what is charged, and until when"),
		Full:    app.Relative(app.EmbedPath(e.lang, app.EmbeddedWindows), app.Path(e.lang, app.WindowsPage)+"#"+timeline.EncodeFragment(e.timeline)),
		Link:    app.Say(e.lang, "Abrir en grande", "Abrir em tela cheia", "Open in full"),
	}
	w := writerFor(e.locale, &e.timeline)
	form := app.EmbedForm(e.lang, app.Say(e.lang, "Qué se muestra", "O que é mostrado", "What is shown"), app.DrawSelect(e.presets(), func(ctx ui.Context, _ ui.Event) {
		e.choose(app.TextOf(ctx))
	}))
	reading, err := timeline.Read(e.timeline, e.timeline.On, w.zone, app.EmbeddedPrices())
	if err != nil {
		return frame.Around(form, app.TextEl("p", "embed-refused", e.problem+" "+err.Error()).Role("status"))
	}
	picture := timeline.Lay(reading, embedWidth/widthPerMark)
	rows := w.rows(&reading, 0, &written{})
	total := w.total(&reading, &e.timeline, app.EmbeddedPrices(), e.today)
	board := w.board(&reading, &picture, stretch{picture.From, picture.Until}, rows, 0, nil)
	return frame.Around(form,
		app.El("div", "embed-answer",
			app.TextEl("p", "answer-label", total.Rules),
			app.TextEl("p", "total", total.Sum),
			app.Optional("p", "answer-besides", total.Besides),
		).Role("status"),
		app.El("div", "embed-board", still(board, boardLabel(e.lang))),
		app.El("div", "embed-lines", e.table(rows)),
		app.El("div", "embed-notes", app.TextEl("p", "", total.Counts)),
		app.El("div", "embed-warnings", app.Each(e.warnings(&total), func(s *string) ui.UI { return app.TextEl("p", "", *s) })...),
	)
}

func (e *Embed) warnings(t *TotalView) []string {
	if e.problem == "" {
		return t.Notices
	}
	return append([]string{e.problem}, t.Notices...)
}

// presets are the situations of a desk; a timeline of one's own stands before them.
func (e *Embed) presets() *app.SelectView {
	v := &app.SelectView{Name: embedPresetName, Label: app.Say(e.lang, "Ejemplo", "Exemplo", "Example")}
	chosen := e.chosen()
	if chosen == noPreset {
		v.Options = append(v.Options, app.OptionView{Value: noPreset, Text: app.Say(e.lang, "El de este enlace", "O deste link", "That of this link"), Chosen: true})
	}
	for _, p := range presets() {
		if p.Group == timeline.Desk {
			v.Options = append(v.Options, app.OptionView{Value: p.ID, Text: presetTitle(e.lang, &p), Chosen: p.ID == chosen})
		}
	}
	return v
}

// table lists the messages: when and what, and what becomes of it.
func (e *Embed) table(rows []*RowView) ui.UI {
	columns := []string{app.Say(e.lang, "Mensaje", "Mensagem", "Message"), app.Say(e.lang, "Qué pasa", "O que acontece", "What happens")}
	return app.Table("embed-table", boardLabel(e.lang), columns, app.RowGroup("tbody", app.Each(rows, func(r **RowView) ui.UI {
		v := *r
		what, _, _ := strings.Cut(v.What, " (") // a frame has no room for who exactly
		return app.Row(
			app.RowHeader(ui.Text(v.Day+" "+v.Clock+" · "+what)),
			app.Cell("", app.TextEl("span", v.Tone, v.Verdict), ui.Text(" "+v.Price+v.Refusal)),
		)
	})...))
}
