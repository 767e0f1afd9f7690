package app

import (
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// newVersion is a version of the site that the browser has ready. It waits until the visitor agrees: web/offline.js tells
// of it and has it take over. The zero value is none.
type newVersion struct {
	waits bool
	cards pricing.Date // from which its newest card holds; 0 where it does not say
	told  bool         // the line is on the page
}

// versionEvent is sent when a new version waits.
const versionEvent = "tarifario-version"

// pauseToTell lies between the empty line and its text: screen readers speak what changes in a line, not what comes with it.
const pauseToTell = 100 * time.Millisecond

// waitingVersion is the version that waits, as web/offline.js has left word.
func waitingVersion() newVersion {
	offline := ui.Window().Get("tarifarioOffline")
	if !offline.Truthy() {
		return newVersion{}
	}
	about := offline.Get("waiting")
	if !about.Truthy() {
		return newVersion{}
	}
	cards, _ := pricing.ParseDate(about.Get("cards").String())
	return newVersion{waits: true, cards: cards}
}

// sentence says what the new version brings to a page whose newest card holds from a date.
func (v newVersion) sentence(l Locale, newest pricing.Date) string {
	if v.cards <= newest {
		return Say(l.Language(),
			"Hay una versión nueva de este sitio. El plan y lo guardado se conservan.",
			"Há uma versão nova deste site. O plano e o que foi salvo são mantidos.",
			"A new version of this site is ready. Your plan and what you have saved stay.")
	}
	on := FormatterOf(l).Date(v.cards)
	return Say(l.Language(),
		"Hay una versión nueva, con tarifas vigentes desde el "+on+". El plan y lo guardado se conservan.",
		"Há uma versão nova, com tarifas em vigor desde "+on+". O plano e o que foi salvo são mantidos.",
		"A new version is ready, with rates in effect from "+on+". Your plan and what you have saved stay.")
}

// updateID is the button that has the new version take over.
const updateID = "update"

// line draws the offer; what is pressed is for the foot of the page.
func (v newVersion) line(l Locale, newest pricing.Date, press ui.EventHandler) ui.UI {
	line := El("div", "update")
	if v.told {
		line = El("div", "update",
			TextEl("p", "", v.sentence(l, newest)),
			Button("action", ui.Text(Say(l.Language(), "Actualizar", "Atualizar", "Update"))).ID(updateID).OnClick(press),
		)
	}
	return line.Role("status")
}

// OnMount listens for a new version.
func (f *Footer) OnMount(ctx ui.Context) {
	if !ui.IsClient {
		return
	}
	f.heard = ui.FuncOf(func(ui.Value, []ui.Value) any {
		ctx.Dispatch(f.onVersion)
		return nil
	})
	ui.Window().Call("addEventListener", versionEvent, f.heard)
	f.onVersion(ctx)
}

// OnDismount stops listening.
func (f *Footer) OnDismount() {
	if f.heard != nil {
		ui.Window().Call("removeEventListener", versionEvent, f.heard)
		f.heard.Release()
	}
}

func (f *Footer) onVersion(ctx ui.Context) {
	told := f.version.told
	if f.version = waitingVersion(); !f.version.waits {
		return
	}
	f.version.told = told
	ctx.After(pauseToTell, func(ui.Context) { f.version.told = true })
}

// onUpdate has the new version take over, in every tab, once the plan that was just edited is in the address.
func (f *Footer) onUpdate(ctx ui.Context, _ ui.Event) {
	ctx.After(2*pauseToRemember, func(ui.Context) { ui.Window().Get("tarifarioOffline").Call("update") })
}
