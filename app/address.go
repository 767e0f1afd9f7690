package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// knownFragment is the fragment of the address as the program has last read or written it.
var knownFragment string

// Fragment reads the fragment of the address of the page, without "#" and as it stands there. It is to be called in a browser
// only.
func Fragment() string {
	knownFragment = ui.Window().URL().EscapedFragment()
	return knownFragment
}

// WriteFragment writes a fragment, without "#", into the address of the page: as a step that the browser can go back from,
// or in place of what stood there. An address that was changed since it was last read or written stays this once:
// [AddressEvent] is about to tell of it. It is to be called in a browser only.
func WriteFragment(fragment string, step bool) {
	before := knownFragment
	if now := Fragment(); now == fragment || now != before {
		return
	}
	here := ui.Window().URL()
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
	Fragment()
}
