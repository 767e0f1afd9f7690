package windows

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// nowTicker calls a function once a second, as long as the page is seen: a hidden page rests, and is called at once when
// it is seen again. The zero value rests.
type nowTicker struct {
	ticked, seen ui.Func
	timer        ui.Value
	runs         bool
}

// nowSecond is a second in milliseconds.
const nowSecond = 1000

// start begins to call.
func (t *nowTicker) start(tick func()) {
	t.runs = true
	t.ticked = ui.FuncOf(func(ui.Value, []ui.Value) any {
		tick()
		return nil
	})
	t.seen = ui.FuncOf(func(ui.Value, []ui.Value) any {
		t.rest()
		if !ui.Window().Get("document").Get("hidden").Bool() {
			tick()
			t.timer = ui.Window().Call("setInterval", t.ticked, nowSecond)
		}
		return nil
	})
	ui.Window().Get("document").Call("addEventListener", "visibilitychange", t.seen)
	if !ui.Window().Get("document").Get("hidden").Bool() {
		t.timer = ui.Window().Call("setInterval", t.ticked, nowSecond)
	}
}

// rest ends the calls until the page is seen again.
func (t *nowTicker) rest() {
	if t.timer != nil {
		ui.Window().Call("clearInterval", t.timer)
		t.timer = nil
	}
}

// stop ends the calls.
func (t *nowTicker) stop() {
	if !t.runs {
		return
	}
	t.runs = false
	t.rest()
	ui.Window().Get("document").Call("removeEventListener", "visibilitychange", t.seen)
	t.ticked.Release()
	t.seen.Release()
}
