//go:build js && wasm

// The program of every page but the calculator, as the browser runs it.
package main

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/country"
	"github.com/tarifario/tarifario/app/data"
	"github.com/tarifario/tarifario/app/embedcode"
	"github.com/tarifario/tarifario/app/guide"
	"github.com/tarifario/tarifario/app/rates"
	"github.com/tarifario/tarifario/app/windows"
	"github.com/tarifario/tarifario/cmd/internal/program"
)

func main() {
	program.Run(func(v *app.Vendor) []app.Route {
		return slices.Concat(rates.Routes(v), windows.Routes(v), rates.EmbedRoutes(v), windows.EmbedRoutes(v),
			guide.Routes(v), data.Routes(v), country.Routes(v), embedcode.Routes(v))
	})
}
