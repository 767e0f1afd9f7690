//go:build js && wasm

// The program of the site, as the browser runs it.
package main

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

func main() {
	for _, r := range app.Routes() {
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
