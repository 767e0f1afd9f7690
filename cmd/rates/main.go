//go:build js && wasm

// The program of the rates and of the message clock, as the browser runs it.
package main

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/rates"
	"github.com/tarifario/tarifario/app/windows"
	"github.com/tarifario/tarifario/cmd/internal/program"
)

func main() {
	program.Run(func(v *app.Vendor) []app.Route {
		return slices.Concat(rates.Routes(v), windows.Routes(v), rates.EmbedRoutes(v), windows.EmbedRoutes(v))
	})
}
