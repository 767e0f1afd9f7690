//go:build js && wasm

// Package program runs the pages of a program in the browser.
package program

import (
	"runtime/debug"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// garbagePercent lets the heap, a few megabytes in use, grow to some hundred before anything waits for a collection: the
// page collects in pauses, so only who never pauses gets there.
const garbagePercent = 2400

// Run shows the page of the address, among those that a vendor's site has in this program, and never returns.
func Run(routes func(*app.Vendor) []app.Route) {
	debug.SetGCPercent(garbagePercent)
	vendor, err := app.ParseVendor(ui.Getenv(app.VendorVariable))
	if err != nil {
		panic(err) // the build has written it
	}
	for _, r := range routes(vendor) {
		open := func() ui.Composer { return &screen{route: r, page: r.New()} }
		// A host may show the same page under its folder, with or without the slash, or under its file.
		ui.Route(r.Path, open)
		ui.Route(r.Path+"index.html", open)
		if short := strings.TrimSuffix(r.Path, "/"); short != "" {
			ui.Route(short, open)
		}
	}
	ui.RunWhenOnBrowser()
}
