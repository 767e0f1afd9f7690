package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// EmbedRoutes lists the pages of the calculator for frames in other sites.
func EmbedRoutes(v *Vendor) []Route {
	var routes []Route
	for _, l := range Languages() {
		routes = append(routes, Route{
			Path: EmbedPath(l, EmbeddedCalculator), Lang: string(l), Page: "embed-" + EmbeddedCalculator, Framed: true,
			Title: embedTitle(l, v.Name), Description: embedDescription(l),
			New: func() ui.Composer { return NewEmbed(l, VendorPrices(EmbeddedPrices(), v)) },
		})
	}
	return routes
}

// Embed is the calculator in a frame of another site: a few fields, the total and what it is made of. It reads nothing
// that the browser keeps and keeps nothing; what is priced is what the address says and what is typed.
type Embed struct {
	ui.Compo

	lang     Language
	query    EmbedQuery
	state    State
	pricer   Pricer
	estimate Estimate     // of the last plan that could be priced
	failed   error        // why the plan of the state could not be
	today    pricing.Date // zero where the page is drawn ahead
	view     EmbedView
	stop     func() // listening to the address; nil before that
}

// NewEmbed returns the page in a language with the plan it opens with.
func NewEmbed(l Language, p Prices) *Embed {
	e := &Embed{lang: l, pricer: Pricer{prices: p}, state: NewState(l, p.Facts())}
	e.price()
	return e
}

// OnInit takes over what the address says and what was typed before the program was ready.
func (e *Embed) OnInit() {
	if !ui.IsClient {
		return
	}
	here := ui.Window().URL()
	e.today = VisitorDate()
	e.query = ReadEmbedQuery(e.lang, here.Query())
	e.open(here.EscapedFragment())
	for _, typed := range earlyInput() {
		e.state = Update(e.state, typed)
	}
	e.price()
}

func (e *Embed) open(fragment string) {
	e.state = e.query.open(newState(askedLocale(e.lang, askedTags()), e.state.Facts), fragment)
}

// OnMount listens to the address and gives the focus back.
func (e *Embed) OnMount(ctx ui.Context) {
	e.stop = Listen(ctx, AddressEvent, e.onAddress)
	ctx.Defer(func(ui.Context) {
		e.showControls()
		earlyFocus()
		StopEarly()
	})
}

// OnDismount stops listening.
func (e *Embed) OnDismount() {
	if e.stop != nil {
		e.stop()
	}
}

// onAddress takes over a plan that the page around has put into the address.
func (e *Embed) onAddress(ctx ui.Context) {
	e.open(ui.Window().URL().EscapedFragment())
	e.price()
	ctx.Defer(func(ui.Context) { e.showControls() })
}

// showControls writes what the state says into the controls, whatever stands there.
func (e *Embed) showControls() {
	ShowText(e.view.Country.Name, e.view.Country.chosen())
	ShowText(e.view.Currency.Name, e.view.Currency.chosen())
	for i := range e.view.Fields {
		ShowText(e.view.Fields[i].Name, e.view.Fields[i].Text)
	}
}

// price prices the plan of the state; one that makes no sense leaves the last one standing.
func (e *Embed) price() {
	if plan, sensible := e.state.Plan(); sensible {
		e.pricer.inferred = e.state.Inferred()
		estimate, err := e.pricer.estimate(plan)
		if e.failed = err; err == nil {
			e.estimate = estimate
		}
	}
	e.view = writerIn(e.state.Locale).embed(e.state, e.estimate, e.failed, e.today)
}

// typed takes over what was done in the control of a field.
func (e *Embed) typed(f Field) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		e.state = Update(e.state, Typed{f, TextOf(ctx)})
		e.price()
	}
}

// Render draws the page.
func (e *Embed) Render() ui.UI {
	v := &e.view
	frame := EmbedFrame{
		Vendor: &e.state.Facts.Vendor, Lang: e.lang, Heading: embedHeading(e.lang), Full: v.Full, Link: embedLink(e.lang), Query: e.query,
	}
	controls := []ui.UI{DrawSelect(&v.Country, e.typed(FieldCountry)), DrawSelect(&v.Currency, e.typed(FieldCurrency))}
	for i := range v.Fields {
		controls = append(controls, DrawField(&v.Fields[i], e.typed(v.Fields[i].Field)))
	}
	return frame.Around(
		e.answer(),
		EmbedForm(e.lang, embedFormLabel(e.lang), controls...),
		El("div", "embed-lines", e.lines()),
		El("div", "embed-notes",
			Optional("p", "", v.Answer.Scope),
			Optional("p", "", v.Assumes),
		),
		El("div", "embed-warnings", Each(v.Warnings, func(s *string) ui.UI { return TextEl("p", "", *s) })...),
	)
}

// answer is the total; it is spoken when it changes.
func (e *Embed) answer() ui.UI {
	v := &e.view.Answer
	class := "embed-answer"
	if v.Outdated != "" {
		class += " outdated"
	}
	return El("div", class,
		TextEl("p", "answer-label", v.Label),
		El("p", "total",
			part("total-qualifier", v.Qualifier), part("total-currency", v.Currency), part("total-figure", v.Figure),
		).ID("total"),
		Optional("p", "answer-outdated", v.Outdated),
		Optional("p", "answer-besides", v.Besides),
	).Role("status")
}

func (e *Embed) lines() ui.UI {
	if len(e.view.Lines) == 0 {
		return El("div", "none")
	}
	return Table("embed-table", e.view.Caption, e.view.Columns, RowGroup("tbody", Each(e.view.Lines, func(l *EmbedLineView) ui.UI {
		return Row(RowHeader(ui.Text(l.Thing)), Cell("", ui.Text(l.How)), Cell("", ui.Text(l.Amount)))
	})...))
}
