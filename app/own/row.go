package own

import (
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// row is one kept card with what can be done with it. Exported fields are set by the panel.
type row struct {
	ui.Compo
	Panel    *Panel
	Card     document.OwnCard
	Place    int
	Locale   app.Locale
	Renaming bool
	Problem  fault
}

// Render draws the name, the facts and the tools, or in their place the field for another name.
func (r *row) Render() ui.UI {
	l, p := r.Locale.Language(), r.Panel
	state := wUnused
	if r.Card.Used {
		state = wUsed
	}
	var facts []string
	if r.Card.Provider != "" {
		facts = append(facts, listOf(l, r.Card.Provider))
	}
	card, err := parse(&r.Card)
	if err == nil {
		facts = append(facts, p.facts(card.Info()))
	} else {
		state = wUnreadable
	}
	facts = append(facts, addedOn(l, app.FormatterOf(r.Locale).Date(pricing.NewDate(r.Card.Added.Time().Date()))))
	return app.El("li", "own-card",
		app.El("div", "own-card-head", app.TextEl("strong", "", r.Card.Name), app.TextEl("span", "own-state", state.in(l))),
		app.TextEl("p", "own-facts", strings.Join(facts, " · ")),
		r.tools(err == nil),
	)
}

func (r *row) tools(sound bool) ui.UI {
	l := r.Locale.Language()
	if r.Renaming {
		return app.El("form", "own-rename",
			app.El("div", "own-field",
				app.TextEl("label", "", wNewName.in(l)).Attr("for", newNameID),
				app.El("div", "control", textInput(newNameID, r.Card.Name).OnInput(r.onNewName))),
			ui.If(r.Problem != noFault, func() ui.UI { return app.TextEl("p", "problem", wFaults[r.Problem].in(l)).Role("alert") }),
			app.El("div", "actions",
				app.TextEl("button", "action", wSave.in(l)).Attr("type", "submit"),
				app.Button("action", ui.Text(wCancel.in(l))).OnClick(r.onCancel)),
		).OnSubmit(r.onSave)
	}
	use := wUse
	if r.Card.Used {
		use = wStop
	}
	return app.El("div", "tools",
		ui.If(sound, func() ui.UI { return r.tool("own-toggle", use.in(l), r.onToggle) }),
		r.tool("own-rename", wRename.in(l), r.onRename),
		r.tool("own-json", "JSON", r.onJSON),
		ui.If(sound, func() ui.UI { return r.tool("own-csv", "CSV", r.onCSV) }),
		r.tool("own-remove", wRemove.in(l), r.onRemove),
	)
}

// tool is a button that says in full, to those who hear it, which card it is for.
func (r *row) tool(name, text string, pressed ui.EventHandler) ui.UI {
	return app.Button("tool", ui.Text(text), app.TextEl("span", "hidden-text", " "+r.Card.Name)).
		ID(name + "-" + strconv.Itoa(r.Place)).OnClick(pressed)
}

func (r *row) onToggle(ui.Context, ui.Event) {
	used := !r.Card.Used
	wrong := r.Panel.shelf.use(r.Card.Name, used)
	r.Panel.tell(wrong, nowUsed(r.Locale.Language(), r.Card.Name, used))
}

func (r *row) onRename(ui.Context, ui.Event) {
	r.Panel.quiet()
	r.Panel.renaming, r.Panel.renamed = r.Card.Name, r.Card.Name
	r.Panel.focusLater(newNameID)
}

func (r *row) onNewName(ctx ui.Context, _ ui.Event) { r.Panel.renamed = typed(ctx) }

func (r *row) onSave(_ ui.Context, e ui.Event) {
	e.PreventDefault() // the browser must not leave the page
	p := r.Panel
	p.quiet()
	if p.problem = p.shelf.rename(r.Card.Name, tidyName(p.renamed)); p.problem != noFault {
		p.focusLater(newNameID)
		return
	}
	p.renaming = ""
	p.focusLater("own-rename-" + strconv.Itoa(r.Place))
}

func (r *row) onCancel(ui.Context, ui.Event) {
	r.Panel.quiet()
	r.Panel.renaming = ""
	r.Panel.focusLater("own-rename-" + strconv.Itoa(r.Place))
}

func (r *row) onRemove(ui.Context, ui.Event) {
	p := r.Panel
	removed, at, wrong := p.shelf.remove(r.Card.Name)
	p.tell(wrong, nowRemoved(r.Locale.Language(), r.Card.Name))
	if wrong == noFault {
		p.removed, p.at = &removed, at
		p.focusLater(undoID)
	}
}

func (r *row) onJSON(ctx ui.Context, _ ui.Event) {
	app.Download(ctx, r.fileName(".json"), "application/json", cardJSON(&r.Card))
}

func (r *row) onCSV(ctx ui.Context, _ ui.Event) {
	card, err := parse(&r.Card)
	if err != nil {
		return // there is no button
	}
	if data, err := cardCSV(card.Card()); err == nil {
		app.Download(ctx, r.fileName(".csv"), "text/csv;charset=utf-8", data)
	}
}

// fileName is the name of the card as files may be called.
func (r *row) fileName(kind string) string {
	name := strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' {
			return c
		}
		return '-'
	}, names.Fold(r.Card.Name))
	return "tarifario-" + strings.Trim(name, "-") + kind
}
