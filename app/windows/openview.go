package windows

import (
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/eventlog"
)

// Render draws the control and what came of the file.
func (o *OpenFile) Render() ui.UI {
	l := o.Page.lang
	input := ui.ElemSelfClosing("input").Class("hidden-text file").Attr("type", "file").ID(fileName).Attr("name", fileName).
		Attr("accept", ".json,.ndjson,.jsonl,.log,.gz,application/json").Aria("describedby", fileHintID).
		OnChange(func(ctx ui.Context, _ ui.Event) {
			control := ctx.JSSrc()
			o.onFiles(control.Get("files"))
			control.Set("value", "") // so that the same file can be chosen again
		})
	return app.El("section", "clock-share",
		app.TextEl("h2", "", openHeading.in(l)),
		app.TextEl("p", "", openLead.in(l)),
		app.El("p", "actions", input, app.TextEl("label", "action", chooseFile.in(l)).Attr("for", fileName)).DataSet("keep", "file"),
		app.TextEl("p", "hint", openHint.in(l)).ID(fileHintID),
		o.status(),
		ui.If(o.log != nil && len(o.log.conversations) > 1, o.list),
	).On("dragover", func(_ ui.Context, e ui.Event) { e.PreventDefault() }).
		On("drop", func(_ ui.Context, e ui.Event) {
			e.PreventDefault()
			o.onFiles(e.Get("dataTransfer").Get("files"))
		})
}

const fileHintID = "open-file-hint"

// status says what came of the file, and how far the reading is.
func (o *OpenFile) status() ui.UI {
	return app.El("div", "",
		app.TextEl("p", "", o.said).Role("status"),
		ui.If(o.stop != nil, func() ui.UI {
			w := o.words()
			return app.El("div", "actions",
				app.TextEl("span", "hint", w.progress(o.read, o.lines)),
				app.Button("tool", ui.Text(app.Say(w.lang, "Cancelar", "Cancelar", "Cancel"))).ID(haltID).
					OnClick(func(ui.Context, ui.Event) {
						o.halt()
						o.said = readingStopped.in(w.lang)
					}),
			)
		}),
	)
}

// list draws the conversations that were found, to be chosen from.
func (o *OpenFile) list() ui.UI {
	w := o.words()
	filter := ui.ElemSelfClosing("input").Attr("type", "search").ID(filterName).Attr("autocomplete", "off").Attr("spellcheck", "false").
		Attr("value", o.filter).
		OnInput(func(ctx ui.Context, _ ui.Event) { o.filter, o.shown = app.TextOf(ctx), logPage })
	chosen := o.chosen()
	shown := chosen[:min(len(chosen), o.shown)]
	columns := []string{w.say(columnCustomer), w.say(columnNumber), w.say(columnTime), w.say(columnMessages)}
	if o.log.numbers < 2 {
		columns = append(columns[:1], columns[2:]...)
	}
	rows := app.Each(shown, func(i *int) ui.UI { return o.row(w, *i) })
	caption := w.say(conversationsFound)
	return app.El("div", "",
		app.El("div", "field clock-file",
			app.TextEl("label", "", w.say(filterLabel)).Attr("for", filterName),
			app.El("div", "control", filter),
		),
		app.TextEl("p", "hint", w.listed(len(shown), len(chosen))).Role("status"),
		app.El("div", "list-box", app.Table("list-table", caption, columns, app.RowGroup("tbody", rows...))).
			Attr("tabindex", "0").Role("region").Aria("label", caption),
		ui.If(len(shown) < len(chosen), func() ui.UI {
			return app.El("p", "actions", app.Button("tool", ui.Text(app.Say(w.lang, "Mostrar más", "Mostrar mais", "Show more"))).ID(moreLogID).
				OnClick(func(ui.Context, ui.Event) { o.shown += logPage }))
		}),
		ui.If(o.log.report.BadLines > 0, func() ui.UI {
			lines := o.log.report.Errors
			return app.El("details", "", app.TextEl("summary", "", w.badLines(o.log.report.BadLines)),
				app.El("ul", "differences", app.Each(lines[:min(len(lines), errorsShown)], func(e **eventlog.LineError) ui.UI {
					return app.TextEl("li", "", w.badLine(*e))
				})...))
		}),
	)
}

// errorsShown is how many lines that could not be used are told of.
const errorsShown = 5

// row draws a conversation of the log by its place.
func (o *OpenFile) row(w *logWords, i int) ui.UI {
	c := &o.log.conversations[i]
	customer, times := w.customer(c), w.times(c)
	open := app.Button("tool", ui.Text(customer)).ID(openID+strconv.Itoa(i)).Aria("label", w.say(openConversation)+": "+customer+", "+times).
		OnClick(func(ui.Context, ui.Event) { o.open(i) }, ui.EventScope(i))
	cells := []ui.UI{app.RowHeader(open)}
	if o.log.numbers > 1 {
		cells = append(cells, app.Cell("", ui.Text(c.Number)))
	}
	return app.Row(append(cells,
		app.Cell("", ui.Text(times)),
		app.Cell("figure", ui.Text(w.number(int64(c.Messages)))),
	)...)
}

// chosen are the places of the conversations that the filter lets through.
func (o *OpenFile) chosen() []int {
	filter := strings.ToLower(strings.TrimSpace(o.filter))
	digits := digitsOf(filter)
	var chosen []int
	for i := range o.log.conversations {
		c := &o.log.conversations[i]
		if strings.Contains(strings.ToLower(c.User+c.Group+" "+c.Number), filter) || digits != "" && strings.Contains(c.User, digits) {
			chosen = append(chosen, i)
		}
	}
	return chosen
}

// digitsOf returns the digits of a number as people write it; nothing for a text that has letters.
func digitsOf(text string) string {
	var digits strings.Builder
	for _, c := range text {
		switch {
		case c >= '0' && c <= '9':
			digits.WriteRune(c)
		case !strings.ContainsRune("+ -.()\u00a0", c):
			return ""
		}
	}
	return digits.String()
}
