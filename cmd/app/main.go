//go:build js && wasm

// The program of the calculator, as the browser runs it.
package main

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/internal/program"
)

func main() {
	program.Run(func(v *app.Vendor) []app.Route { return slices.Concat(app.Routes(v), app.EmbedRoutes(v)) })
}
