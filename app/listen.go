package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// AddressEvent is sent when the fragment of the address changes other than by the program. go-app's own OnNav misses
// addresses the page has been at before.
const AddressEvent = "hashchange"

// The events after which what the browser keeps for the site may be something else: another tab has changed it, or the
// visitor came back to a page that slept meanwhile.
const (
	keptEvent  = "storage"
	shownEvent = "pageshow"
)

// Listen does something for a mounted component whenever the window is sent an event, until stop is called.
func Listen(ctx ui.Context, event string, do func(ui.Context)) (stop func()) {
	heard := ui.FuncOf(func(ui.Value, []ui.Value) any {
		ctx.Dispatch(do)
		return nil
	})
	ui.Window().Call("addEventListener", event, heard)
	return func() {
		ui.Window().Call("removeEventListener", event, heard)
		heard.Release()
	}
}

// ListenToKept does something whenever what the browser keeps for the site may have changed, until stop is called.
func ListenToKept(ctx ui.Context, do func(ui.Context)) (stop func()) {
	elsewhere, back := Listen(ctx, keptEvent, do), Listen(ctx, shownEvent, do)
	return func() {
		elsewhere()
		back()
	}
}
