//go:build js && wasm

// The program of the guide, the data page, the pages of countries and the code for embeds, as the browser runs it.
package main

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/country"
	"github.com/tarifario/tarifario/app/data"
	"github.com/tarifario/tarifario/app/embedcode"
	"github.com/tarifario/tarifario/app/guide"
	"github.com/tarifario/tarifario/cmd/internal/program"
)

func main() {
	program.Run(func(v *app.Vendor) []app.Route {
		return slices.Concat(guide.Routes(v), data.Routes(v), country.Routes(v), embedcode.Routes(v))
	})
}
