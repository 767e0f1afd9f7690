package windows

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// picture draws the total, the board and what its signs mean.
func (p *Page) picture() ui.UI {
	v, l := &p.view, p.lang
	t := &v.Total
	return app.El("section", "clock-picture-part",
		// What may be missing stands apart: what follows must keep its place among its siblings.
		app.El("div", "clock-head",
			app.TextEl("h2", "hidden-text", boardLabel(l)),
			app.El("p", "clock-total",
				app.TextEl("span", "clock-total-label", t.Label), ui.Text(" "),
				app.TextEl("strong", "", t.Sum), ui.Text(" "),
				app.TextEl("span", "clock-counts", t.Counts)),
			app.TextEl("p", "clock-rules", t.Rules),
			app.Optional("p", "clock-rules", t.Besides),
			app.Optional("p", "problem", v.Problem),
			ui.If(len(t.Notices) > 0, func() ui.UI {
				return app.El("ul", "clock-notices", app.Each(t.Notices, func(n *string) ui.UI { return app.TextEl("li", "", *n) })...)
			}),
		),
		&Board{Page: p, View: v.Board, Lang: l},
		&Legend{Lang: l},
		&Detail{Page: p, View: v.Detail, Lang: l},
	)
}

// Detail says what becomes of the chosen message, next to the picture. Exported fields are set by the page.
type Detail struct {
	ui.Compo
	Page *Page
	View *RowView // nil for none
	Lang app.Language
}

// Render draws it.
func (d *Detail) Render() ui.UI {
	v, l := d.View, d.Lang
	if v == nil {
		return app.TextEl("p", "clock-hint", app.Say(l,
			"Al señalar, tocar o enfocar un mensaje se marcan las ventanas que abre, usa o cierra. Se arrastra, o se mueve con las flechas: por horas, o por minutos con Mayús.",
			"Ao apontar, tocar ou focar uma mensagem, marcam-se as janelas que ela abre, usa ou fecha. Ela pode ser arrastada ou movida com as setas: por horas, ou por minutos com Shift.",
			"Pointing at, tapping or focusing a message marks the windows it opens, uses or closes. It can be dragged, or moved with the arrow keys: by hours, or by minutes with Shift."))
	}
	fate := v.Verdict
	if v.Price != "" {
		fate += ": " + v.Price
	}
	return app.El("div", "clock-detail",
		app.El("div", "",
			app.El("p", "", app.TextEl("strong", "", v.Day+", "+v.Clock+". "), ui.Text(v.What+". "), app.TextEl("span", v.Tone, fate)),
			app.Optional("p", "refusal", v.Refusal),
			app.El("p", "reason", ui.Text(v.Sentence+" "), ruleMark(v.Rule, v.Source)),
			app.Optional("p", "step-windows", v.Windows),
			app.Optional("p", "step-windows", v.Notes),
		),
		app.El("p", "tools",
			d.button("detail-earlier", app.Say(l, "← Antes", "← Antes", "← Earlier"), func() { d.Page.shift(v.ID, -d.Page.grid(false)) }),
			d.button("detail-later", app.Say(l, "Después →", "Depois →", "Later →"), func() { d.Page.shift(v.ID, d.Page.grid(false)) }),
			d.button("detail-copy", app.Say(l, "Duplicar", "Duplicar", "Duplicate"), func() { d.Page.copy(v.ID) }),
			d.button("detail-delete", app.Say(l, "Borrar", "Apagar", "Delete"), func() { d.Page.remove(v.ID, "") }),
			d.button("detail-change", app.Say(l, "Cambiar en la lista", "Mudar na lista", "Change in the list"), func() { d.Page.focus(idOf(dayName, v.ID)) }),
		),
	)
}

func (d *Detail) button(id, text string, do func()) ui.UI {
	return app.Button("tool", ui.Text(text)).ID(id).OnClick(func(ctx ui.Context, _ ui.Event) {
		do()
		d.Page.quiet(ctx)
	}, ui.EventScope(id, d.View.ID))
}

// Legend says what the signs of a picture mean. Exported fields are set by the page.
type Legend struct {
	ui.Compo
	Lang app.Language
}

// signs are the marks of the legend.
var signs = []struct {
	shape, letter string
	means         words
}{
	{shapeCustomer, "", words{"escribe el cliente (A: anuncio, P: botón de la página)", "o cliente escreve (A: anúncio, P: botão da Página)", "the customer writes (A: ad, P: Page button)"}},
	{shapeCharged, "M", words{"se cobra (M: marketing, U: utilidad, A: autenticación, S: servicio)", "cobra-se (M: marketing, U: utilidade, A: autenticação, S: serviço)", "charged (M: marketing, U: utility, A: authentication, S: service)"}},
	{shapeFree, "S", words{"gratis", "grátis", "free"}},
	{shapeInside, "U", words{"dentro de una conversación ya abierta", "dentro de uma conversa já aberta", "inside a conversation already open"}},
	{shapeRefused, "S", words{"no se puede enviar", "não se pode enviar", "cannot be sent"}},
	{shapeLost, "U", words{"no se entrega", "não se entrega", "not delivered"}},
}

// bars are the windows of the legend.
var bars = []struct {
	kind  string
	means words
}{
	{"permits", words{"ventana de atención: se puede responder", "janela de atendimento: dá para responder", "service window: replies can be sent"}},
	{"holds", words{"conversación: un solo cobro", "conversa: uma só cobrança", "conversation: one charge"}},
	{"frees", words{"entrada gratuita: nada se cobra", "entrada gratuita: nada é cobrado", "free entry: nothing is charged"}},
}

// Render draws the signs with their meanings.
func (g *Legend) Render() ui.UI {
	var entries []ui.UI
	for i := range signs {
		s := &signs[i]
		mark := app.Shape("svg", "sign", app.Shape("g", "mark "+s.shape, markShapes(s.shape, s.letter)...)).
			Attr("viewBox", "-13 -13 26 26").Attr("width", "20").Attr("height", "20").Aria("hidden", "true")
		entries = append(entries, app.El("li", "", mark, app.TextEl("span", "", s.means.in(g.Lang))))
	}
	for i := range bars {
		s := &bars[i]
		bar := app.Shape("svg", "sign", app.Shape("rect", "span "+s.kind).Attr("x", "1").Attr("y", "4").Attr("width", "26").Attr("height", "12")).
			Attr("width", "28").Attr("height", "20").Aria("hidden", "true")
		entries = append(entries, app.El("li", "", bar, app.TextEl("span", "", s.means.in(g.Lang))))
	}
	return app.El("ul", "clock-legend", entries...)
}

// toolbar draws the buttons that add a step, and those that undo.
func (p *Page) toolbar() ui.UI {
	l := p.lang
	group := func(name words, acts ...act) ui.UI {
		buttons := make([]ui.UI, 0, len(acts)+1)
		for _, a := range acts {
			buttons = append(buttons, p.button(addPrefix+actSpecs[a].id, actSpecs[a].add.in(l), actSpecs[a].name.in(l)))
		}
		if acts[0] == sentMarketing {
			buttons = append(buttons, p.button(groupID, app.Say(l, "A un grupo", "Para um grupo", "To a group"),
				app.Say(l, "Plantilla de utilidad a un grupo de 3", "Modelo de utilidade para um grupo de 3", "Utility template to a group of 3")))
		}
		label := name.in(l)
		return app.El("div", "add-group",
			app.TextEl("p", "add-title", label).Aria("hidden", "true"),
			app.El("div", "tools", buttons...),
		).Role("group").Aria("label", label)
	}
	return app.El("section", "clock-tools",
		app.TextEl("h2", "", app.Say(l, "Agregar", "Adicionar", "Add")),
		app.El("div", "add-groups",
			group(words{"El cliente", "O cliente", "The customer"}, wrote, cameFromAd, cameFromPage, cameOnDesktop, called),
			group(words{"Respondemos", "Respondemos", "We reply"}, replied, agentReplied, reacted),
			group(words{"Enviamos una plantilla", "Enviamos um modelo", "We send a template"}, sentMarketing, sentUtility, sentAuthentication),
		),
		app.El("div", "clock-steer",
			app.El("div", "tools",
				p.able(undoID, app.Say(l, "Deshacer", "Desfazer", "Undo"), p.view.CanUndo),
				p.able(redoID, app.Say(l, "Rehacer", "Refazer", "Redo"), p.view.CanRedo),
				p.able(clearID, app.Say(l, "Vaciar", "Esvaziar", "Clear"), !p.view.Empty),
			),
			app.El("form", "snap-form", p.switchField(snapName, words{"Mover por horas enteras", "Mover por horas inteiras", "Move by whole hours"}, p.view.Controls.Snap)).
				DataSet("keep", "windows-snap").Aria("label", app.Say(l, "Cómo se mueve", "Como se move", "How things move")).
				OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() }),
		),
	)
}

// button adds something; its name is longer than what stands on it.
func (p *Page) button(id, text, name string) ui.UI {
	b := app.Button("tool", ui.Text(text)).ID(id).OnClick(p.pressing(id), ui.EventScope(id))
	if name != text {
		b = b.Attr("title", name)
	}
	return b
}

// able is a button that can be pressed or not. It keeps the focus when it no longer can.
func (p *Page) able(id, text string, can bool) ui.UI {
	b := app.Button("tool", ui.Text(text)).ID(id).OnClick(p.pressing(id), ui.EventScope(id))
	if can {
		return b.Aria("disabled", "false")
	}
	return b.Aria("disabled", "true")
}

// list draws the steps in order of time.
func (p *Page) list() ui.UI {
	l := p.lang
	return app.El("section", "clock-list",
		app.TextEl("h2", "", app.Say(l, "Paso por paso", "Passo a passo", "Step by step")),
		&Steps{Page: p, Rows: p.view.Places, Lang: l},
	)
}

// Steps is the list. Exported fields are set by the page.
type Steps struct {
	ui.Compo
	Page *Page
	Rows []*RowView // in their places, see [arrange]; nil for an empty one
	Lang app.Language

	own   ui.Context
	drawn map[int]*StepRow // by their places
}

// OnInit makes room for what is drawn.
func (s *Steps) OnInit() { s.drawn = map[int]*StepRow{} }

// OnMount lets the page draw rows without their list.
func (s *Steps) OnMount(ctx ui.Context) { s.own, s.Page.steps = ctx, s }

// Render draws a row for each step.
func (s *Steps) Render() ui.UI {
	if len(s.Rows) == 0 {
		return app.TextEl("p", "nothing", app.Say(s.Lang,
			"No hay ningún paso. Los botones de arriba agregan el primero.", "Não há nenhum passo. Os botões acima adicionam o primeiro.", "There is no step yet. The buttons above add the first."))
	}
	rows := make([]ui.UI, len(s.Rows))
	for i, v := range s.Rows {
		rows[i] = &StepRow{List: s, Place: i, View: v, Lang: s.Lang}
	}
	class := "steps"
	if len(rows) > shortList {
		class = "steps long"
	}
	return app.El("ol", class, rows...).OnClick(s.onClick)
}

// onClick presses a button of a row: two hundred rows with ears of their own take long to draw.
func (s *Steps) onClick(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate() // the page asks for what changes
	if button := e.Get("target").Call("closest", "button"); button.Truthy() {
		s.Page.press(button.Get("id").String())
	}
}
