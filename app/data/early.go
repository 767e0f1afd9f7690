package data

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// The page is there before the program is. What the visitor chose meanwhile is kept by web/early.js, what they unfolded
// stands in the page as drawn.

// controls are the names of those of the page.
var controls = []string{currencyControl, statusControl, kindControl}

// takeEarly takes over what was chosen and unfolded before the program was ready.
func (p *Page) takeEarly() {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return // the page was reached by a link inside the program: what stands there is another one
	}
	for _, control := range controls {
		if chosen, kept := app.EarlyText(control); kept {
			p.filter = p.filter.with(control, chosen)
		}
	}
	p.open = map[string]bool{}
	drawn := ui.Window().Get("document").Call("querySelectorAll", "details[id]")
	for i := range drawn.Length() {
		details := drawn.Index(i)
		p.open[details.Get("id").String()] = details.Get("open").Bool()
	}
}

// unfold opens all that folds around an element, so that a link to it shows it.
func unfold(id string) {
	if id == "" {
		return
	}
	element := ui.Window().GetElementByID(id)
	for element.Truthy() {
		if element = element.Call("closest", "details"); element.Truthy() {
			element.Set("open", true)
			element = element.Get("parentElement")
		}
	}
}
