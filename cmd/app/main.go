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
		// A host may show the same page under its folder, with or without the slash, or under its file.
		ui.Route(r.Path, r.New)
		ui.Route(r.Path+"index.html", r.New)
		if short := strings.TrimSuffix(r.Path, "/"); short != "" {
			ui.Route(short, r.New)
		}
	}
	ui.RunWhenOnBrowser()
}
