package windows

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Board draws the picture of a timeline. What a mark is pointed at or has the focus shows the windows it has to do with;
// with the pointer, the arrow keys or a tap it is moved and chosen. Exported fields are set by the page.
type Board struct {
	ui.Compo
	Page *Page
	View *BoardView
	Lang app.Language

	own     ui.Context
	lanes   map[int]*Lane // by their places
	pointed int           // id of the step whose mark is pointed at or has the focus; 0 for none
	drag    *drag
}

// drag is a mark that follows the pointer.
type drag struct {
	id    int
	from  float64 // where the pointer went down
	start pricing.Instant
	scale float64 // milliseconds for a pixel
	moved bool
}

// OnInit makes room for the lanes that are drawn.
func (b *Board) OnInit() { b.lanes = map[int]*Lane{} }

// OnMount keeps the context by which marks have the board drawn, and lets the page draw marks without it.
func (b *Board) OnMount(ctx ui.Context) { b.own, b.Page.board = ctx, b }

// boardID is the picture, where the focus goes when another conversation is opened.
const boardID = "board"

// boardLabel names the picture.
func boardLabel(l app.Language) string {
	return app.Say(l, "Mensajes y ventanas a lo largo del tiempo", "Mensagens e janelas ao longo do tempo", "Messages and windows along time")
}

// Render draws a lane below the other, and the hours below them all.
func (b *Board) Render() ui.UI {
	lit := b.lit()
	lanes := make([]ui.UI, 0, len(b.View.Lanes)+1)
	for i, l := range b.View.Lanes {
		lanes = append(lanes, &Lane{Board: b, Place: i, View: l, Width: b.View.Width, Light: lightOf(l, lit)})
	}
	lanes = append(lanes, &Hours{Ticks: b.View.Ticks, Width: b.View.Width})
	return app.El("div", "clock-board scrolls", b.hearing(lanes...)).
		ID(boardID).Role("group").Aria("label", boardLabel(b.Lang)).Attr("tabindex", "0")
}

// lit is what the mark that is pointed at, or else the chosen one, has to do with; nil for none.
func (b *Board) lit() *Link {
	id := b.pointed
	if id == 0 {
		id = b.Page.chosen
	}
	for i := range b.View.Links {
		if b.View.Links[i].ID == id {
			return &b.View.Links[i]
		}
	}
	return nil
}

// point shows what a mark has to do with; 0 shows none. The light alone is drawn, and while the page is behind not even
// that: it comes with all that follows.
func (b *Board) point(id int) {
	if b.pointed == id {
		return
	}
	b.pointed = id
	if b.Page.behind {
		return
	}
	lit := b.lit()
	for i, l := range b.View.Lanes {
		if lane := b.lanes[i]; lane != nil {
			lane.lighten(lightOf(l, lit))
		}
	}
}

// Lane is one lane of a picture. Exported fields are set by the board.
type Lane struct {
	ui.Compo
	Board *Board
	Place int
	View  *LaneView
	Width int
	Light *LightView // nil for none

	own   ui.Context
	light *Light
	drawn map[int]*Mark // by their places
}

// OnInit makes room for the marks that are drawn.
func (l *Lane) OnInit() { l.drawn = map[int]*Mark{} }

// OnMount keeps what draws a mark or the light without the lane.
func (l *Lane) OnMount(ctx ui.Context) { l.own, l.Board.lanes[l.Place] = ctx, l }

// Render draws the name of the lane and what is in it.
func (l *Lane) Render() ui.UI {
	v := l.View
	marks := make([]ui.UI, len(v.Places))
	for i, m := range v.Places {
		marks[i] = &Mark{Lane: l, Place: i, View: m}
	}
	return app.El("div", "clock-lane", app.TextEl("span", "lane-title", v.Name), laneOf(v, l.Width, &Light{Lane: l, View: l.Light}, marks))
}

// laneOf is the drawing of a lane with its marks. Each kind of shape has a place of its own among its siblings, whatever else
// is drawn: go-app tells them apart by their place, and a mark must stay the element that has the focus or the pointer.
func laneOf(v *LaneView, width int, light ui.UI, marks []ui.UI) ui.HTMLElem {
	lines := make([]ui.UI, len(v.Ticks))
	for i := range v.Ticks {
		lines[i] = tickLine(&v.Ticks[i], v.Height)
	}
	var bars, ways []ui.UI
	for i := range v.Bars {
		bars = append(bars, bar(&v.Bars[i], "")...)
	}
	for _, m := range v.Marks {
		if m.Late > 0 {
			ways = append(ways, late(m)...)
		}
	}
	return drawing("lane-drawing", width, v.Height,
		app.Shape("g", "", lines...), app.Shape("g", "bars", bars...), light, app.Shape("g", "", ways...), app.Shape("g", "", marks...))
}

// bar draws a window: a rectangle, what was cut off from it, where it was restarted, and its ends in letters. Look is added to its class.
func bar(b *BarView, look string) []ui.UI {
	shapes := []ui.UI{rect("span "+b.Kind+look, b.X, b.Y+2, b.Width, barHeight, app.Shape("title", "", ui.Text(b.Title)))}
	if b.Lost > 0 {
		shapes = append(shapes, rect("span-lost", b.X+b.Width, b.Y+2, b.Lost, barHeight))
	}
	for _, x := range b.Restarts {
		shapes = append(shapes, upright("restart", x, b.Y+2, b.Y+2+barHeight))
	}
	if b.Text != "" {
		shapes = append(shapes, lettering("span-text", b.Text, b.X+b.Width/2, b.Y+15, "middle"))
	}
	return shapes
}

// late draws the way of a message from being sent to being delivered.
func late(m *MarkView) []ui.UI {
	y := strconv.Itoa(m.Y)
	return []ui.UI{
		app.Shape("line", "late").Attr("x1", percent(m.X)).Attr("y1", y).Attr("x2", percent(m.X+m.Late)).Attr("y2", y),
		app.Shape("circle", "late-end").Attr("cx", percent(m.X+m.Late)).Attr("cy", y).Attr("r", "4"),
	}
}

// Hours names the hours below the lanes. Exported fields are set by the board.
type Hours struct {
	ui.Compo
	Ticks []TickView
	Width int
}

// Render draws the names.
func (h *Hours) Render() ui.UI {
	shapes := make([]ui.UI, 0, 2*len(h.Ticks))
	for i := range h.Ticks {
		t := &h.Ticks[i]
		class, anchor := "tick-text", "middle"
		if t.Day {
			class = "tick-text day-text"
		}
		switch {
		case t.X < full/50:
			anchor = "start"
		case t.X > full-full/50:
			anchor = "end"
		}
		shapes = append(shapes, lettering(class, t.Text, t.X, 14, anchor))
	}
	return drawing("hours-drawing", h.Width, 20, shapes...)
}

func tickLine(t *TickView, height int) ui.UI {
	if t.Day {
		return upright("day-line", t.X, 0, height)
	}
	return upright("tick-line", t.X, 0, height)
}

// drawing is a picture of at least a width and of a height, in pixels.
func drawing(class string, width, height int, shapes ...ui.UI) ui.HTMLElem {
	return app.Shape("svg", class, shapes...).Attr("width", strconv.Itoa(width)).Attr("height", strconv.Itoa(height))
}

func rect(class string, x, y, width, height int, body ...ui.UI) ui.UI {
	return app.Shape("rect", class, body...).
		Attr("x", percent(x)).Attr("y", strconv.Itoa(y)).
		Attr("width", percent(width)).Attr("height", strconv.Itoa(height))
}

func upright(class string, x, y1, y2 int) ui.HTMLElem {
	return app.Shape("line", class).
		Attr("x1", percent(x)).Attr("y1", strconv.Itoa(y1)).
		Attr("x2", percent(x)).Attr("y2", strconv.Itoa(y2))
}

// lettering is a short text at a point; anchor is that of SVG.
func lettering(class, text string, x, y int, anchor string) ui.UI {
	return app.Shape("text", class, ui.Text(text)).
		Attr("x", percent(x)).Attr("y", strconv.Itoa(y)).Attr("text-anchor", anchor)
}
