package guide

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// Pictures are as wide as their text: lengths along them are in thousandths of the width, heights in pixels, so that
// letters keep their size. What they show stands in words beside them.

// full is the width of a picture.
const full = 1000

// drawing is a picture of a height.
func drawing(class string, height int, shapes ...ui.UI) ui.UI {
	return app.Shape("svg", "drawing "+class, shapes...).Attr("height", strconv.Itoa(height)).Aria("hidden", "true")
}

func rect(class string, x, y, width, height int) ui.UI {
	return app.Shape("rect", class).
		Attr("x", thousandths(x)).Attr("y", strconv.Itoa(y)).
		Attr("width", thousandths(width)).Attr("height", strconv.Itoa(height))
}

func upright(class string, x, y1, y2 int) ui.UI {
	return app.Shape("line", class).
		Attr("x1", thousandths(x)).Attr("y1", strconv.Itoa(y1)).
		Attr("x2", thousandths(x)).Attr("y2", strconv.Itoa(y2))
}

func dot(class string, x, y, r int) ui.UI {
	return app.Shape("circle", class).
		Attr("cx", thousandths(x)).Attr("cy", strconv.Itoa(y)).Attr("r", strconv.Itoa(r))
}

// lettering is a short text at a point; anchor is that of SVG.
func lettering(class, text string, x, y int, anchor string) ui.UI {
	return app.Shape("text", class, ui.Text(text)).
		Attr("x", thousandths(x)).Attr("y", strconv.Itoa(y)).Attr("text-anchor", anchor)
}

// thousandths writes a length as a share of the width.
func thousandths(n int) string {
	return strconv.Itoa(n/10) + "." + strconv.Itoa(n%10) + "%"
}
