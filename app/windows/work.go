package windows

import (
	"slices"
	"strconv"
	"strings"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// What the visitor does with the timeline.

// The buttons that change it, by their ids. Those of acts have the id of the act behind addPrefix.
const (
	undoID    = "undo"
	redoID    = "redo"
	clearID   = "clear"
	addPrefix = "add-"
	groupID   = "add-group"
)

// pressing presses a button by its id.
func (p *Page) pressing(id string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		p.press(id)
		p.quiet(ctx)
	}
}

// press does what a button does, by its id.
func (p *Page) press(id string) {
	before := p.timeline()
	switch id {
	case undoID:
		if p.history.CanUndo() {
			p.history = p.history.Undo()
			p.settle(before, app.Say(p.lang, "Deshecho.", "Desfeito.", "Undone."))
		}
		return
	case redoID:
		if p.history.CanRedo() {
			p.history = p.history.Redo()
			p.settle(before, app.Say(p.lang, "Rehecho.", "Refeito.", "Done again."))
		}
		return
	case clearID:
		p.chosen = 0
		p.edit(timeline.New(p.timeline()), app.Say(p.lang, "Línea de tiempo vacía. Se puede deshacer.", "Linha do tempo vazia. Dá para desfazer.", "The timeline is empty. This can be undone."))
		return
	case groupID:
		step := actSpecs[sentUtility].step
		step.Members = slices.Repeat([]pricing.Place{p.timeline().Place}, 3)
		p.add(step)
		return
	}
	if name, found := strings.CutPrefix(id, addPrefix); found {
		if a, known := actNamed(name); known {
			p.add(actSpecs[a].step)
		}
		return
	}
	remove := func(step int) { p.remove(step, deleteName) }
	for name, do := range map[string]func(int){changeName: p.toggle, copyName: p.copy, deleteName: remove} {
		if rest, found := strings.CutPrefix(id, name); found {
			if step, err := strconv.Atoi(rest); err == nil && p.timeline().Index(step) >= 0 {
				do(step)
			}
		}
	}
}

// settle shows a timeline from before or after: what was chosen may be gone from it.
func (p *Page) settle(before timeline.Timeline, said string) {
	if p.timeline().Index(p.chosen) < 0 {
		p.chosen = 0
	}
	p.follow(before, said)
}

// add puts a step an hour behind the chosen one, or behind the last in time.
func (p *Page) add(s pricing.Step) {
	t := p.timeline()
	at := time.Duration(0)
	if i := t.Index(p.chosen); i >= 0 {
		at = t.Steps[i].At + time.Hour
	} else if len(t.Steps) > 0 {
		last := slices.MaxFunc(t.Steps, func(a, b timeline.Step) int { return int((a.At - b.At) / time.Millisecond) })
		at = last.At + time.Hour
	} else {
		at = 9 * time.Hour
	}
	s.At = at
	next, id := t.Add(s)
	if id == 0 {
		p.said = app.Say(p.lang,
			"No caben más de "+strconv.Itoa(timeline.MaxSteps)+" pasos.", "Não cabem mais de "+strconv.Itoa(timeline.MaxSteps)+" passos.",
			"No more than "+strconv.Itoa(timeline.MaxSteps)+" steps fit.")
		return
	}
	p.chosen = id
	p.change(next, app.Say(p.lang, "Agregado: ", "Adicionado: ", "Added: ")+p.told(id, next))
}

// told says what a step is and when.
func (p *Page) told(id int, t timeline.Timeline) string {
	i := t.Index(id)
	if i < 0 {
		return ""
	}
	w := writerFor(p.locale, &t)
	return w.what(&t.Steps[i].Step) + ", " + w.when(w.sent(&t, &t.Steps[i])) + "."
}

// toggle chooses a step, or lets it go.
func (p *Page) toggle(id int) {
	if p.chosen == id {
		p.chosen = 0
	} else {
		p.chosen = id
	}
	p.look()
	if p.own.Src() != nil {
		p.own.Update()
	}
}

func (p *Page) copy(id int) {
	next, copied := p.timeline().Duplicate(id)
	if copied == 0 {
		return
	}
	p.chosen = copied
	p.change(next, app.Say(p.lang, "Duplicado: ", "Duplicado: ", "Duplicated: ")+p.told(copied, next))
	p.focus(idOf(changeName, copied))
}

// remove deletes a step. The focus goes to what is like the control it was on, by the name of that, at the step behind
// it, or before; else to the button that undoes.
func (p *Page) remove(id int, name string) {
	t := p.timeline()
	next := p.beside(id, 1)
	if next == id {
		next = p.beside(id, -1)
	}
	said := app.Say(p.lang, "Borrado: ", "Apagado: ", "Deleted: ") + p.told(id, t)
	if p.chosen == id {
		p.chosen = 0
	}
	if name != "" && next != id && p.own.Src() != nil && focusOn(idOf(name, next)) { // before what has it goes: it is never lost
		p.change(t.Delete(id), said)
		return
	}
	p.change(t.Delete(id), said)
	p.focus(undoID)
}

// beside returns the id of the step before (-1) or after (1) another in time, or the same where there is none.
func (p *Page) beside(id, by int) int {
	order := p.view.Board.Order
	if i := slices.Index(order, id); i >= 0 {
		return order[min(max(i+by, 0), len(order)-1)]
	}
	return id
}

// grid is what moves are snapped to: an hour, or a minute where the visitor asks for it.
func (p *Page) grid(fine bool) time.Duration {
	if fine != p.free {
		return time.Minute
	}
	return time.Hour
}

// shift moves a step along time, to the next full hour or minute in that direction.
func (p *Page) shift(id int, by time.Duration) {
	t := p.timeline()
	i := t.Index(id)
	if i < 0 {
		return
	}
	grid := max(by, -by)
	at := t.Steps[i].At
	rest := at % grid
	switch {
	case rest == 0:
		at += by
	case by > 0:
		at += grid - rest
	default:
		at -= rest
	}
	p.move(id, max(0, at))
}

func (p *Page) move(id int, at time.Duration) {
	t := p.timeline()
	if i := t.Index(id); i < 0 || t.Steps[i].At == at {
		return
	}
	next := t.Move(id, at)
	p.change(next, app.Say(p.lang, "Movido: ", "Movido: ", "Moved: ")+p.told(id, next))
}

// drag moves a step with the pointer. All of a drag is one change to undo.
func (p *Page) drag(d *drag, at time.Duration) {
	t := p.timeline()
	i := t.Index(d.id)
	if i < 0 || t.Steps[i].At == at {
		return
	}
	next := t.Move(d.id, at)
	if d.moved {
		p.history = p.history.Amend(next)
	} else {
		p.history = p.history.Do(next)
	}
	d.moved, p.dragging = true, true
	p.follow(t, app.Say(p.lang, "Movido: ", "Movido: ", "Moved: ")+p.told(d.id, next))
}

// dropped ends a drag: the picture takes the length it needs.
func (p *Page) dropped(*drag) {
	p.dragging = false
	p.look()
	p.own.Update()
}

// changeStep changes a field of a step. A text that makes no sense is put back to what holds.
func (p *Page) changeStep(id int, name, text string) {
	t := p.timeline()
	i := t.Index(id)
	if i < 0 {
		return
	}
	w := writerFor(p.locale, &t)
	step, ok := w.changedStep(t.Steps[i].Step, w.sent(&t, &t.Steps[i]), name, text)
	if !ok {
		p.said = app.Say(p.lang, "Ese valor no se puede usar aquí: queda el anterior.", "Esse valor não pode ser usado aqui: fica o anterior.", "That value cannot be used here: the one before stays.")
		p.own.Update()
		p.own.Defer(func(ui.Context) { p.showStep(id) })
		return
	}
	for m := range step.Members {
		if step.Members[m] == (pricing.Place{}) {
			step.Members[m] = t.Place
		}
	}
	next := t.Change(id, step)
	p.change(next, app.Say(p.lang, "Cambiado: ", "Mudado: ", "Changed: ")+p.told(id, next))
}

// showStep puts what holds into the fields of a step.
func (p *Page) showStep(id int) {
	for _, row := range p.view.Places { // what is shown ahead too
		if row != nil && row.ID == id && row.Open {
			e := &row.Edit
			for name, text := range map[string]string{
				dayName: strconv.Itoa(e.Day), clockName: e.Clock, delayName: e.Delay, tokensName: e.Tokens, membersName: e.Members,
			} {
				app.ShowText(idOf(name, id), text)
			}
		}
	}
}
