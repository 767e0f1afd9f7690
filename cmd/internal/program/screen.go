//go:build js && wasm

package program

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// screen shows the page of one route. It adds nothing to what is drawn.
type screen struct {
	ui.Compo

	route app.Route
	page  ui.Composer
}

// CompoID keeps the pages of two routes apart: following a link, go-app would carry a component of the same type
// over, with all that it keeps to itself, such as its language.
func (s *screen) CompoID() string {
	return s.route.Path
}

// OnNav gives the document the title and the language of the page. A page that was loaded has both; after
// a link inside the program they are those of the page before.
func (s *screen) OnNav(ctx ui.Context) {
	ctx.Page().SetTitle("%s", s.route.Title)
	ctx.Page().SetLang(s.route.Lang)
}

// Render draws the page.
func (s *screen) Render() ui.UI {
	return s.page
}
