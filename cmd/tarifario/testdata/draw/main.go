// Command draw draws every page of the site in Spanish as it is on a date and writes those out whose paths it is given behind
// that. TestMakeCard runs it in a copy of the module that has another card: a page that cannot be drawn with it ends the
// command.
package main

import (
	"fmt"
	"os"
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/country"
	"github.com/tarifario/tarifario/app/data"
	"github.com/tarifario/tarifario/app/embedcode"
	"github.com/tarifario/tarifario/app/guide"
	"github.com/tarifario/tarifario/app/rates"
	"github.com/tarifario/tarifario/app/windows"
	"github.com/tarifario/tarifario/pricing"
)

func main() {
	on, err := pricing.ParseDate(os.Args[1])
	if err != nil {
		panic(err)
	}
	app.DrawnOn = on
	v := &app.Vendor{Name: "Tarifario", Language: app.Spanish}
	routes := slices.Concat(app.Routes(v), app.EmbedRoutes(v), guide.Routes(v), data.Routes(v), country.Routes(v), embedcode.Routes(v),
		rates.Routes(v), rates.EmbedRoutes(v), windows.Routes(v), windows.EmbedRoutes(v))
	for _, r := range routes {
		if r.Lang != string(app.Spanish) {
			continue
		}
		engine, page := ui.NewTestEngine(), r.New()
		if err := engine.Load(page); err != nil {
			panic(r.Path + ": " + err.Error())
		}
		engine.ConsumeAll()
		html := ui.HTMLString(page)
		if slices.Contains(os.Args[2:], r.Path) {
			fmt.Println(html)
		}
	}
}
