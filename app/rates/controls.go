package rates

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// The names of the controls, by which their labels, the program and what was done early find them.
const (
	searchName   = "search"
	currencyName = "currency"
	whenName     = "when"
	dateName     = "date"
	versusName   = "versus"
	secondName   = "versus-date"
	inferredName = "inferred"
	changedName  = "changed"
)

// control is one of the form: how it takes what was chosen or typed, and how it shows what the program chose.
type control struct {
	name string
	take func(p *Page, text string)
	show func(v *ControlsView) string // nil for a switch
	on   func(v *ControlsView) bool   // of a switch
}

// controls are in the order in which what was done early is taken over: dates depend on the currency.
var controls = []control{
	{name: inferredName, on: func(v *ControlsView) bool { return v.Inferred },
		take: func(p *Page, text string) { p.ask.Inferred = text != "" }},
	{name: currencyName, show: func(v *ControlsView) string { return chosen(v.Currencies) },
		take: func(p *Page, text string) { p.ask = p.ask.in(pricing.Currency(text)) }},
	{name: whenName, show: func(v *ControlsView) string { return chosen(v.Dates) }, take: (*Page).takeWhen},
	{name: dateName, show: func(v *ControlsView) string { return v.Date }, take: func(p *Page, text string) {
		if on := readDate(text); on != 0 {
			p.ask = p.ask.on(on)
		}
	}},
	{name: versusName, show: func(v *ControlsView) string {
		return chosen([]app.OptionView{v.VersusNone}, v.VersusDates, v.VersusMoney)
	}, take: (*Page).takeVersus},
	{name: secondName, show: func(v *ControlsView) string { return v.VersusDate }, take: func(p *Page, text string) {
		if on := readDate(text); on != 0 {
			p.ask = p.ask.against(Versus{On: on})
		}
	}},
	{name: changedName, on: func(v *ControlsView) bool { return v.Changed },
		take: func(p *Page, text string) { p.ask = p.ask.onlyChanged(text != "") }},
	{name: searchName, show: func(v *ControlsView) string { return v.Search },
		take: func(p *Page, text string) { p.ask = p.ask.searching(text) }},
}

func controlNamed(name string) *control {
	for i := range controls {
		if controls[i].name == name {
			return &controls[i]
		}
	}
	return nil
}

// takeWhen asks for the card in force, the card of a date, or to write a date, which begins as that of the card shown.
func (p *Page) takeWhen(text string) {
	p.ownDate = text == ownOption
	switch {
	case text == newestOption:
		p.ask = p.ask.on(0)
	case !p.ownDate:
		if on := readDate(text); on != 0 {
			p.ask = p.ask.on(on)
		}
	case p.ask.On == 0 && p.answer.shown != nil:
		p.ask = p.ask.on(p.answer.shown.on)
	}
}

// takeVersus asks for a comparison with nothing, a date, a currency, or a date to be written, which begins as the one
// compared with before, or else as that of the card shown.
func (p *Page) takeVersus(text string) {
	p.ownVersus = text == ownOption
	switch {
	case p.ownVersus && p.ask.Versus.On != 0:
	case p.ownVersus && p.answer.shown != nil:
		p.ask = p.ask.against(Versus{On: p.answer.shown.card.Effective().AddDays(-1)})
	case readDate(text) != 0:
		p.ask = p.ask.against(Versus{On: readDate(text)})
	default:
		p.ask = p.ask.against(Versus{Currency: pricing.Currency(text)})
	}
}

// chosen is the value of the option that is chosen; empty where none is.
func chosen(lists ...[]app.OptionView) string {
	for _, list := range lists {
		for i := range list {
			if list[i].Chosen {
				return list[i].Value
			}
		}
	}
	return ""
}

// showControls shows in the controls what the program has chosen: go-app writes attributes, and what was typed or
// chosen lives in properties.
func (p *Page) showControls(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		for i := range controls {
			if c := &controls[i]; c.on != nil {
				app.ShowSwitch(c.name, c.on(&p.view.Controls))
			} else {
				app.ShowText(c.name, c.show(&p.view.Controls))
			}
		}
	})
}

// taking is what happens when a control changes.
func (p *Page) taking(name string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		c := controlNamed(name)
		text := ctx.JSSrc().Get("value").String()
		if c.on != nil {
			text = switchText(ctx.JSSrc().Get("checked").Bool())
		}
		c.take(p, text)
		p.choose(p.ask)
	}
}

// controls draws the form.
func (p *Page) controls() ui.UI {
	v := &p.view.Controls
	form := app.El("form", "rates-form",
		app.TextEl("p", "needs-scripts", needsScripts.in(p.lang)),
		p.searchField(),
		app.El("div", "rates-lists",
			p.list(currencyName, currencyLabel, options(v.Currencies)...),
			p.list(whenName, whenLabel, options(v.Dates)...),
			p.dateField(dateName, dateLabel, v.Date, v.DateProblem),
			p.list(versusName, versusLabel,
				drawOption(&v.VersusNone),
				app.El("optgroup", "", options(v.VersusDates)...).Attr("label", versusDates.in(p.lang)),
				app.El("optgroup", "", options(v.VersusMoney)...).Attr("label", versusMoney.in(p.lang)),
			),
			p.dateField(secondName, secondDate, v.VersusDate, v.VersusProblem),
		),
		app.El("div", "rates-switches",
			p.switchField(inferredName, inferredLabel, v.Inferred, inferredHint.in(p.lang)),
			ui.If(v.AsksChanged, func() ui.UI { return p.switchField(changedName, changedLabel, v.Changed, "") }),
		),
	)
	return form.Aria("label", controlsLabel.in(p.lang)).DataSet("keep", "rates").OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
}

func (p *Page) searchField() ui.UI {
	input := ui.ElemSelfClosing("input").Attr("type", "search").ID(searchName).Attr("name", searchName).
		Attr("autocomplete", "off").Attr("maxlength", maxSearch).Aria("describedby", searchName+"-hint").
		OnInput(func(ctx ui.Context, _ ui.Event) {
			p.typed(p.ask.searching(ctx.JSSrc().Get("value").String()))
		})
	if p.view.Controls.Search != "" {
		input = input.Attr("value", p.view.Controls.Search)
	}
	return app.El("div", "field rates-search",
		labelOf(searchName, searchLabel.in(p.lang)),
		app.El("div", "control", input),
		app.El("div", "remarks", app.TextEl("p", "hint", searchHint.in(p.lang)).ID(searchName+"-hint")),
	)
}

func (p *Page) list(name string, label text, options ...ui.UI) ui.UI {
	list := app.El("select", "", options...).ID(name).Attr("name", name).OnChange(p.taking(name), ui.EventScope(name))
	return app.El("div", "field", labelOf(name, label.in(p.lang)), app.El("div", "control", list))
}

// dateField asks for a date, and says below it where there is no card; nothing where none is asked for.
func (p *Page) dateField(name string, label text, value, problem string) ui.UI {
	return ui.If(value != "", func() ui.UI {
		input := ui.ElemSelfClosing("input").Attr("type", "date").ID(name).Attr("name", name).Attr("value", value).
			Attr("min", firstDate.String()).Attr("max", lastDate.String()).Attr("required", true).OnChange(p.taking(name), ui.EventScope(name))
		if problem != "" {
			input = input.Aria("invalid", "true").Aria("describedby", name+"-problem")
		}
		return app.El("div", "field", labelOf(name, label.in(p.lang)), app.El("div", "control", input),
			ui.If(problem != "", func() ui.UI {
				return app.El("div", "remarks", app.TextEl("p", "problem", problem).ID(name+"-problem"))
			}))
	})
}

func (p *Page) switchField(name string, label text, on bool, hint string) ui.UI {
	box := ui.ElemSelfClosing("input").Attr("type", "checkbox").ID(name).Attr("name", name).OnChange(p.taking(name), ui.EventScope(name))
	if on {
		box = box.Attr("checked", true)
	}
	if hint != "" {
		box = box.Aria("describedby", name+"-hint")
	}
	return app.El("div", "switch-field",
		app.El("div", "switch-line", box, labelOf(name, label.in(p.lang))),
		ui.If(hint != "", func() ui.UI { return app.TextEl("p", "hint", hint).ID(name + "-hint") }),
	)
}

func labelOf(name, text string) ui.UI { return app.TextEl("label", "", text).Attr("for", name) }

func options(list []app.OptionView) []ui.UI { return app.Each(list, drawOption) }

func drawOption(o *app.OptionView) ui.UI {
	option := app.TextEl("option", "", o.Text).Attr("value", o.Value)
	if o.Chosen { // go-app would print a false one too, and browsers would take it for true
		option = option.Attr("selected", true)
	}
	return option
}
