package windows

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// Mark is a message in a picture: a button that is chosen by a tap, and moved by dragging it or by the arrow keys, see
// [Board.Render].
// Exported fields are set by its lane.
type Mark struct {
	ui.Compo
	Lane  *Lane
	Place int
	View  *MarkView // nil for an empty place

	own ui.Context
}

// OnMount keeps what draws the mark without its lane.
func (m *Mark) OnMount(ctx ui.Context) {
	m.own = ctx
	m.Lane.drawn[m.Place] = m
	ctx.PreventUpdate() // it was drawn
}

// markPaths are the outlines of marks around their middle, by shape.
var markPaths = map[string]string{
	shapeCustomer: "M-10-9H10V6H0L-5 11V6H-10Z",
	shapeCharged:  "M-9-9H9V9H-9Z",
	shapeUnknown:  "M-9-9H9V9H-9Z",
	shapeFree:     "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z",
	shapeInside:   "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z",
	shapeRefused:  "M0-12L12 0L0 12L-12 0Z",
	shapeLost:     "M-9-9H9V9H-9Z",
}

// markName begins the id of a mark, with the id of its step behind it.
const markName = "mark-"

// Render draws the mark.
func (m *Mark) Render() ui.UI {
	v := m.View
	if v == nil {
		return app.Shape("svg", "none")
	}
	class := "mark " + v.Shape
	if v.Chosen {
		class += " chosen"
	}
	stop := "-1"
	if v.Stop {
		stop = "0"
	}
	g := app.Shape("g", class, markShapes(v.Shape, v.Letter)...).
		ID(idOf(markName, v.ID)).Role("button").Aria("label", v.Label).Attr("tabindex", stop)
	if v.Chosen {
		g = g.Aria("current", "true")
	}
	return app.Shape("svg", "mark-place", g).Attr("x", percent(v.X)).Attr("y", strconv.Itoa(v.Y)).Attr("overflow", "visible")
}

// markShapes are the outline and the letter.
func markShapes(shape, letter string) []ui.UI {
	shapes := []ui.UI{app.Shape("path", "mark-shape").Attr("d", markPaths[shape])}
	if letter != "" {
		y := "4"
		if shape == shapeCustomer {
			y = "2"
		}
		shapes = append(shapes, app.Shape("text", "mark-letter", ui.Text(letter)).Attr("y", y).Attr("text-anchor", "middle"))
	}
	return shapes
}
