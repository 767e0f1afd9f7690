package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// WriteFragment writes a fragment, without "#", into the address of the page: as a step that the browser can go back from,
// or in place of what stood there. It is to be called in a browser only.
func WriteFragment(fragment string, step bool) {
	here := ui.Window().URL()
	if fragment == here.EscapedFragment() {
		return
	}
	address := here.EscapedPath()
	if here.RawQuery != "" {
		address += "?" + here.RawQuery
	}
	if fragment != "" {
		address += "#" + fragment
	}
	how := "replaceState"
	if step {
		how = "pushState"
	}
	ui.Window().Get("history").Call(how, nil, "", address)
}
