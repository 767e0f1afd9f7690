package windows

import (
	"strconv"
	"strings"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// What pointers and keys do to marks. The board hears them all: two hundred marks with ears of their own take long to draw.
// It is the page that asks for what they change to be drawn, and the board that draws the light.

// hearing are the lanes with what is done to their marks.
func (b *Board) hearing(lanes ...ui.UI) ui.UI {
	return app.El("div", "clock-lanes", lanes...).
		On("pointerdown", b.onDown).On("pointermove", b.onMove).On("pointerup", b.onUp).On("pointercancel", b.onUp).
		On("pointerover", b.onPoint).On("pointerout", b.onLeave).On("focusin", b.onPoint).On("focusout", b.onLeave).
		On("keydown", b.onKey)
}

// markAt returns the mark an event has to do with, and its step; 0 where there is none.
func markAt(e ui.Event) (mark ui.Value, step int) {
	mark = e.Get("target").Call("closest", ".mark")
	if !mark.Truthy() {
		return nil, 0
	}
	step, _ = strconv.Atoi(strings.TrimPrefix(mark.Get("id").String(), markName))
	return mark, step
}

func (b *Board) onPoint(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	if _, step := markAt(e); step != 0 {
		b.point(step)
	}
}

func (b *Board) onLeave(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	mark, step := markAt(e)
	if step == 0 || step != b.pointed || b.drag != nil {
		return
	}
	if to := e.Get("relatedTarget"); !to.Truthy() || !mark.Call("contains", to).Bool() {
		b.point(0)
	}
}

// onDown takes hold of a mark.
func (b *Board) onDown(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	p := b.Page
	mark, id := markAt(e)
	step := p.timeline().Index(id)
	if step < 0 || e.Get("button").Int() != 0 {
		return
	}
	holdPointer(mark, e.Get("pointerId"))
	width := mark.Call("closest", ".lane-drawing").Call("getBoundingClientRect").Get("width").Float()
	b.drag = &drag{
		id: id, from: e.Get("clientX").Float(), start: pricing.Instant(p.timeline().Steps[step].At / time.Millisecond),
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
func (b *Board) onMove(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	d, p := b.drag, b.Page
	if d == nil {
		return
	}
	by := e.Get("clientX").Float() - d.from
	if !d.moved && by < slack && by > -slack {
		return
	}
	at := time.Duration(float64(d.start)+by*d.scale) * time.Millisecond
	p.drag(d, timeline.Snap(max(0, at), p.grid(e.Get("shiftKey").Bool())))
}

// onUp lets go of the mark: one that has not moved was tapped.
func (b *Board) onUp(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	d := b.drag
	b.drag = nil
	switch {
	case d == nil:
	case d.moved:
		b.Page.dropped(d)
	case e.Get("type").String() == "pointerup":
		b.Page.toggle(d.id)
	}
}

// onKey moves the message along time, goes to the one before or after, chooses, copies or deletes it.
func (b *Board) onKey(ctx ui.Context, e ui.Event) {
	ctx.PreventUpdate()
	_, id := markAt(e)
	if id == 0 || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	p := b.Page
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
}
