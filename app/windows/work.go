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

// press does what a button does, by its id.
func (p *Page) press(id string) {
	switch id {
	case undoID:
		if p.history.CanUndo() {
			p.history = p.history.Undo()
			p.settle(app.Say(p.lang, "Deshecho.", "Desfeito.", "Undone."))
		}
		return
	case redoID:
		if p.history.CanRedo() {
			p.history = p.history.Redo()
			p.settle(app.Say(p.lang, "Rehecho.", "Refeito.", "Done again."))
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
	for name, do := range map[string]func(int){changeName: p.toggle, copyName: p.copy, deleteName: p.remove} {
		if rest, found := strings.CutPrefix(id, name); found {
			if step, err := strconv.Atoi(rest); err == nil && p.timeline().Index(step) >= 0 {
				do(step)
			}
		}
	}
}

// settle shows a timeline from before or after: what was chosen may be gone from it.
func (p *Page) settle(said string) {
	if p.timeline().Index(p.chosen) < 0 {
		p.chosen = 0
	}
	p.after(said)
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
	p.edit(next, app.Say(p.lang, "Agregado: ", "Adicionado: ", "Added: ")+p.told(id, next))
}

// told says what a step is and when.
func (p *Page) told(id int, t timeline.Timeline) string {
	i := t.Index(id)
	if i < 0 {
		return ""
	}
	w := writerFor(p.locale, &t)
	at := t.Start.Start(w.zone) + pricing.Instant(t.Steps[i].At/time.Millisecond)
	return w.what(&t.Steps[i].Step) + ", " + w.when(at) + "."
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
	p.edit(next, app.Say(p.lang, "Duplicado: ", "Duplicado: ", "Duplicated: ")+p.told(copied, next))
	p.focus(idOf(changeName, copied))
}

func (p *Page) remove(id int) {
	t := p.timeline()
	said := app.Say(p.lang, "Borrado: ", "Apagado: ", "Deleted: ") + p.told(id, t)
	if p.chosen == id {
		p.chosen = 0
	}
	p.edit(t.Delete(id), said)
	p.focus(undoID)
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
	p.moved(id, t.Move(id, at))
}

// moved puts a timeline in which a step has moved in place of the one at hand. Where reading it takes longer than a frame
// may, its mark goes ahead, see [Mark.place], and the rest follows in a pause.
func (p *Page) moved(id int, next timeline.Timeline) {
	said := app.Say(p.lang, "Movido: ", "Movido: ", "Moved: ") + p.told(id, next)
	if p.took < longLook || p.own.Src() == nil {
		p.edit(next, said)
		return
	}
	p.history, p.problem = p.history.Do(next), ""
	p.behind = true
	p.edits++
	p.later(pauseToFollow, func() { p.after(said) })
}

// longLook is how long reading a timeline may take before marks go ahead of what follows from their moves: drawing takes
// as long again, and a frame is 16 ms.
const longLook = 4 * time.Millisecond

// drag moves a step with the pointer. All of a drag is one change to undo.
func (p *Page) drag(d *drag, at time.Duration) {
	t := p.timeline()
	i := t.Index(d.id)
	if i < 0 || t.Steps[i].At == at {
		return
	}
	if d.moved {
		p.history = p.history.Undo()
	}
	d.moved, p.dragging = true, true
	p.moved(d.id, p.timeline().Move(d.id, at))
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
	sent := t.Start.Start(w.zone) + pricing.Instant(t.Steps[i].At/time.Millisecond)
	step, ok := w.changedStep(t.Steps[i].Step, sent, name, text)
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
	p.edit(next, app.Say(p.lang, "Cambiado: ", "Mudado: ", "Changed: ")+p.told(id, next))
}

// showStep puts what holds into the fields of a step.
func (p *Page) showStep(id int) {
	for _, row := range p.view.Rows {
		if row.ID == id && row.Open {
			e := &row.Edit
			for name, text := range map[string]string{
				dayName: strconv.Itoa(e.Day), clockName: e.Clock, delayName: e.Delay, tokensName: e.Tokens, membersName: e.Members,
			} {
				app.ShowText(idOf(name, id), text)
			}
		}
	}
}
