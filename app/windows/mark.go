package windows

import (
	"strconv"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// Mark is a message in a picture: a button that is chosen by a tap, and moved by dragging it or by the arrow keys.
// Exported fields are set by its lane.
type Mark struct {
	ui.Compo
	Lane  *Lane
	Place int
	View  *MarkView // nil for an empty place

	own ui.Context
}

// OnMount keeps what draws the mark without its lane.
func (m *Mark) OnMount(ctx ui.Context) {
	m.own = ctx
	m.Lane.drawn[m.Place] = m
	ctx.PreventUpdate() // it was drawn
}

// markPaths are the outlines of marks around their middle, by shape.
var markPaths = map[string]string{
	shapeCustomer: "M-10-9H10V6H0L-5 11V6H-10Z",
	shapeCharged:  "M-9-9H9V9H-9Z",
	shapeUnknown:  "M-9-9H9V9H-9Z",
	shapeFree:     "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z",
	shapeInside:   "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z",
	shapeRefused:  "M0-12L12 0L0 12L-12 0Z",
	shapeLost:     "M-9-9H9V9H-9Z",
}

// markName begins the id of a mark, with the id of its step behind it.
const markName = "mark-"

// Render draws the mark.
func (m *Mark) Render() ui.UI {
	v := m.View
	if v == nil {
		return app.Shape("svg", "none")
	}
	class := "mark " + v.Shape
	if v.Chosen {
		class += " chosen"
	}
	stop := "-1"
	if v.Stop {
		stop = "0"
	}
	g := app.Shape("g", class, markShapes(v.Shape, v.Letter)...).
		ID(idOf(markName, v.ID)).Role("button").Aria("label", v.Label).Attr("tabindex", stop).
		On("pointerdown", m.onDown).On("pointermove", m.onMove).On("pointerup", m.onUp).On("pointercancel", m.onUp).
		On("pointerenter", m.onPoint).On("pointerleave", m.onLeave).On("focus", m.onPoint).On("blur", m.onLeave).
		On("keydown", m.onKey)
	if v.Chosen {
		g = g.Aria("current", "true")
	}
	return app.Shape("svg", "mark-place", g).Attr("x", percent(v.X)).Attr("y", strconv.Itoa(v.Y)).Attr("overflow", "visible")
}

// markShapes are the outline and the letter.
func markShapes(shape, letter string) []ui.UI {
	shapes := []ui.UI{app.Shape("path", "mark-shape").Attr("d", markPaths[shape])}
	if letter != "" {
		y := "4"
		if shape == shapeCustomer {
			y = "2"
		}
		shapes = append(shapes, app.Shape("text", "mark-letter", ui.Text(letter)).Attr("y", y).Attr("text-anchor", "middle"))
	}
	return shapes
}

func (m *Mark) onPoint(ctx ui.Context, _ ui.Event) {
	ctx.PreventUpdate()
	m.Lane.Board.point(m.View.ID)
}

func (m *Mark) onLeave(ctx ui.Context, _ ui.Event) {
	ctx.PreventUpdate()
	if m.Lane.Board.drag == nil && m.Lane.Board.pointed == m.View.ID {
		m.Lane.Board.point(0)
	}
}

// onDown takes hold of the mark.
func (m *Mark) onDown(ctx ui.Context, e ui.Event) {
	if e.Get("button").Int() != 0 {
		return
	}
	p := m.Lane.Board.Page
	step := p.timeline().Index(m.View.ID)
	if step < 0 {
		return
	}
	mark := ctx.JSSrc()
	holdPointer(mark, e.Get("pointerId"))
	width := mark.Call("closest", ".lane-drawing").Call("getBoundingClientRect").Get("width").Float()
	m.Lane.Board.drag = &drag{
		id: m.View.ID, from: e.Get("clientX").Float(), start: pricing.Instant(p.timeline().Steps[step].At / time.Millisecond),
		scale: float64(p.shown.until-p.shown.from) / max(width, 1),
	}
}

// holdPointer has a mark get the events of a pointer wherever it goes; a browser throws for one that is gone by now.
func holdPointer(mark, pointer ui.Value) {
	defer func() { _ = recover() }()
	mark.Call("setPointerCapture", pointer)
}

// slack is how far a pointer may move, in pixels, and still only have tapped.
const slack = 4

// onMove moves the message with the pointer.
func (m *Mark) onMove(ctx ui.Context, e ui.Event) {
	d := m.Lane.Board.drag
	if d == nil || d.id != m.View.ID {
		return
	}
	by := e.Get("clientX").Float() - d.from
	if !d.moved && by < slack && by > -slack {
		return
	}
	at := time.Duration(float64(d.start)+by*d.scale) * time.Millisecond
	p := m.Lane.Board.Page
	p.drag(d, timeline.Snap(max(0, at), p.grid(e.Get("shiftKey").Bool())))
	p.quiet(ctx)
}

// onUp lets go of the mark: one that has not moved was tapped.
func (m *Mark) onUp(ctx ui.Context, e ui.Event) {
	d := m.Lane.Board.drag
	m.Lane.Board.drag = nil
	if d == nil || d.id != m.View.ID {
		return
	}
	if d.moved {
		m.Lane.Board.Page.dropped(d)
	} else if e.Get("type").String() == "pointerup" {
		m.Lane.Board.Page.toggle(d.id)
	}
}

// onKey moves the message along time, goes to the one before or after, chooses, copies or deletes it.
func (m *Mark) onKey(ctx ui.Context, e ui.Event) {
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	p, id := m.Lane.Board.Page, m.View.ID
	by := p.grid(e.Get("shiftKey").Bool())
	switch e.Get("key").String() {
	case "ArrowLeft":
		p.shift(id, -by)
	case "ArrowRight":
		p.shift(id, by)
	case "ArrowUp":
		p.focus(idOf(markName, p.beside(id, -1)))
	case "ArrowDown":
		p.focus(idOf(markName, p.beside(id, 1)))
	case "Home":
		p.focus(idOf(markName, p.view.Board.Order[0]))
	case "End":
		p.focus(idOf(markName, p.view.Board.Order[len(p.view.Board.Order)-1]))
	case "Enter", " ":
		p.toggle(id)
	case "Delete", "Backspace":
		p.remove(id, markName)
	default:
		return
	}
	e.PreventDefault()
	p.quiet(ctx)
}
