package windows

import (
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// StepRow is a step in the list: what happens, what becomes of it and why, and, where it is chosen, the fields by which
// it is changed. Exported fields are set by the page.
type StepRow struct {
	ui.Compo
	List  *Steps
	Place int
	View  *RowView // nil for an empty place
	Lang  app.Language

	own ui.Context
}

// OnMount keeps what draws the row without its list.
func (r *StepRow) OnMount(ctx ui.Context) {
	r.own = ctx
	r.List.drawn[r.Place] = r
	ctx.PreventUpdate() // it was drawn
}

// The names of the controls of a step, each with the id of the step behind it.
const (
	dayName     = "step-day-"
	clockName   = "step-time-"
	actName     = "step-act-"
	fateName    = "step-fate-"
	delayName   = "step-delay-"
	tokensName  = "step-tokens-"
	membersName = "step-members-"

	changeName = "step-change-"
	copyName   = "step-copy-"
	deleteName = "step-delete-"
)

func idOf(name string, step int) string { return name + strconv.Itoa(step) }

// OnUpdate puts what holds into the fields: go-app writes attributes, and what was typed lives in properties.
func (r *StepRow) OnUpdate(ctx ui.Context) {
	v := r.View
	if v == nil || !v.Open {
		return
	}
	ctx.Defer(func(ui.Context) {
		e := &v.Edit
		for name, text := range map[string]string{
			dayName: strconv.Itoa(e.Day), clockName: e.Clock, actName: actSpecs[e.Act].id, fateName: e.Fate, delayName: e.Delay,
			tokensName: e.Tokens, membersName: e.Members,
		} {
			app.ShowText(idOf(name, v.ID), text)
		}
	})
}

// Render draws the step.
func (r *StepRow) Render() ui.UI {
	v := r.View
	if v == nil {
		return app.El("li", "none")
	}
	class := "step"
	if v.Open {
		class = "step chosen"
	}
	price := ui.UI(app.El("span", "none"))
	if v.Price != "" {
		e := app.TextEl("span", "step-price", v.Price)
		if v.Card != "" {
			e = e.DataSet("card", v.Card).DataSet("market", v.Market).DataSet("category", v.Category)
		}
		price = e
	}
	body := []ui.UI{
		app.El("p", "step-when", app.TextEl("span", "step-day", v.Day), ui.Text(" "), app.TextEl("span", "step-clock", v.Clock)),
		app.El("div", "step-text",
			app.TextEl("p", "step-what", v.What),
			app.El("p", "", app.TextEl("span", v.Tone, v.Verdict), ui.Text(" "), price),
			app.Optional("p", "refusal", v.Refusal),
			ui.If(v.Rule != "", func() ui.UI { // known once it is read
				return app.El("p", "reason", ui.Text(v.Sentence+" "), ruleMark(v.Rule, v.Source))
			}),
			app.Optional("p", "step-windows", v.Windows),
			app.Optional("p", "step-windows", v.Notes),
		),
		r.tools(),
	}
	if v.Open {
		body = append(body, r.fields())
	}
	return app.El("li", class, body...)
}

// ruleMark is the ID of a rule, which leads to the page of Meta's it was read on.
func ruleMark(rule, source string) ui.UI {
	if source != "" {
		return app.TextEl("a", "rule", rule).Attr("href", source).Attr("rel", "external noopener noreferrer")
	}
	return app.TextEl("span", "rule", rule)
}

// tools are the buttons of the step, which the list hears, see [Steps.Render].
func (r *StepRow) tools() ui.UI {
	v, l := r.View, r.Lang
	of := ": " + v.What + ", " + v.Day + ", " + v.Clock
	button := func(name, text string) ui.HTMLElem {
		return app.Button("tool", ui.Text(text)).ID(idOf(name, v.ID)).Aria("label", text+of)
	}
	change := button(changeName, app.Say(l, "Cambiar", "Mudar", "Change"))
	if v.Open {
		change = change.Aria("expanded", "true")
	} else {
		change = change.Aria("expanded", "false")
	}
	return app.El("p", "tools step-tools", change,
		button(copyName, app.Say(l, "Duplicar", "Duplicar", "Duplicate")),
		button(deleteName, app.Say(l, "Borrar", "Apagar", "Delete")),
	)
}

// fields are what can be changed.
func (r *StepRow) fields() ui.UI {
	v, l := &r.View.Edit, r.Lang
	fields := []ui.UI{
		r.field(dayName, words{"Día", "Dia", "Day"}, input("number", strconv.Itoa(v.Day)).Attr("min", "1").Attr("max", strconv.Itoa(maxDays))),
		r.field(clockName, words{"Hora", "Hora", "Time"}, clockInput(v.Clock)),
		r.list(actName, words{"Qué pasa", "O que acontece", "What happens"}, actOptions(l, v.Act)),
	}
	if v.Outbound {
		fields = append(fields, r.list(fateName, words{"Entrega", "Entrega", "Delivery"}, []app.OptionView{
			{Value: fateNow, Text: app.Say(l, "Al enviarse", "Ao enviar", "When it is sent"), Chosen: v.Fate == fateNow},
			{Value: fateLate, Text: app.Say(l, "Más tarde", "Mais tarde", "Later"), Chosen: v.Fate == fateLate},
			{Value: fateNever, Text: app.Say(l, "No se entrega", "Não se entrega", "Never"), Chosen: v.Fate == fateNever},
		}))
	}
	if v.Fate == fateLate {
		fields = append(fields, r.field(delayName, words{"Minutos hasta la entrega", "Minutos até a entrega", "Minutes to the delivery"},
			input("number", v.Delay).Attr("min", "1").Attr("max", strconv.Itoa(maxDelay))))
	}
	if v.Agent {
		n := app.FormatterOf(r.List.Page.locale).Number(decimal.NewFromInt(pricing.DefaultTokens), 0)
		fields = append(fields, r.field(tokensName, words{
			"Tokens de la respuesta (vacío: " + n + ")", "Tokens da resposta (vazio: " + n + ")", "Tokens of the reply (empty: " + n + ")",
		}, input("number", v.Tokens).Attr("min", "0").Attr("max", strconv.Itoa(maxTokens))))
	}
	fields = append(fields, r.field(membersName, words{"Si es a un grupo, a cuántos", "Se for a um grupo, a quantos", "If to a group, to how many"},
		input("number", v.Members).Attr("min", "0").Attr("max", strconv.Itoa(maxMembers))))
	return app.El("div", "step-fields", fields...).Role("group").
		Aria("label", app.Say(l, "Cambiar este paso", "Mudar este passo", "Change this step"))
}

// What a step can hold.
const (
	maxDelay   = 30 * 24 * 60 // minutes: delivery is tried for thirty days (DLV-5)
	maxTokens  = 10_000_000
	maxMembers = 50
)

// clockInput is a field for a time of day, with seconds where there are any.
func clockInput(clock string) ui.HTMLElemSelfClosing {
	in := input("time", clock)
	if len(clock) > len("15:04") {
		in = in.Attr("step", "1")
	}
	return in
}

func input(kind, text string) ui.HTMLElemSelfClosing {
	in := ui.ElemSelfClosing("input").Attr("type", kind).Attr("autocomplete", "off")
	if text != "" {
		in = in.Attr("value", text)
	}
	return in
}

func actOptions(l app.Language, chosen act) []app.OptionView {
	options := make([]app.OptionView, actCount)
	for a := range actCount {
		options[a] = app.OptionView{Value: actSpecs[a].id, Text: actSpecs[a].name.in(l), Chosen: a == chosen}
	}
	return options
}

func (r *StepRow) field(name string, label words, in ui.HTMLElemSelfClosing) ui.UI {
	id := idOf(name, r.View.ID)
	return labelled(id, label.in(r.Lang), in.ID(id).Attr("name", id).OnChange(r.changed(name), ui.EventScope(name, r.View.ID)))
}

func (r *StepRow) list(name string, label words, options []app.OptionView) ui.UI {
	id := idOf(name, r.View.ID)
	list := app.El("select", "", app.Each(options, option)...).ID(id).Attr("name", id).OnChange(r.changed(name), ui.EventScope(name, r.View.ID))
	return labelled(id, label.in(r.Lang), list)
}

func labelled(id, label string, control ui.UI) ui.UI {
	return app.El("div", "field", app.TextEl("label", "", label).Attr("for", id), app.El("div", "control", control))
}

func option(o *app.OptionView) ui.UI {
	option := app.TextEl("option", "", o.Text).Attr("value", o.Value)
	if o.Chosen { // go-app would print a false one too, and browsers would take it for true
		option = option.Attr("selected", true)
	}
	return option
}

// changed is what happens when a field of the step was changed.
func (r *StepRow) changed(name string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		p, id := r.List.Page, r.View.ID
		p.changeStep(id, name, app.TextOf(ctx))
		p.focus(idOf(name, id)) // the row moves when its time does
		p.quiet(ctx)
	}
}

// changedStep returns a step of which a field was changed; false where the text makes no sense for it.
func (w *writer) changedStep(s pricing.Step, sent pricing.Instant, name, text string) (pricing.Step, bool) {
	switch name {
	case dayName, clockName:
		day, clock := w.day(sent), w.clock(sent)
		if name == dayName {
			n, err := strconv.Atoi(text)
			if err != nil || n < 1 || n > maxDays {
				return s, false
			}
			day = n
		} else {
			clock = text
		}
		of, ok := readClock(clock)
		if ok {
			s.At = w.offset(day, of)
		}
		return s, ok
	case actName:
		a, ok := actNamed(text)
		if ok {
			s = a.on(s)
		}
		return s, ok
	case fateName:
		s.Failed, s.Delay = text == fateNever, 0
		if text == fateLate {
			s.Delay = time.Hour
		}
		return s, true
	}
	n, ok := int64(0), true
	if text != "" {
		parsed, err := strconv.ParseInt(text, 10, 64)
		n, ok = parsed, err == nil && parsed >= 0
	}
	switch {
	case name == delayName && ok && n <= maxDelay:
		s.Delay = time.Duration(n) * time.Minute
	case name == tokensName && ok && n <= maxTokens:
		s.Tokens = n
	case name == membersName && ok && n <= maxMembers:
		s.Members = make([]pricing.Place, n)
		if n == 0 {
			s.Members = nil
		}
	default:
		return s, false
	}
	return s, true
}
