package windows

import (
	"slices"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// Light shows what of a lane a mark has to do with. It lies above the bars, and is drawn alone: pointers and keys pass over
// many marks. Exported fields are set by its lane.
type Light struct {
	ui.Compo
	Lane *Lane
	View *LightView // nil for none

	own ui.Context
}

// LightView is what of a lane is lit.
type LightView struct {
	At   int   // of the mark, along the picture
	Bars []int // of the lane, by their places
}

// lightOf returns what of a lane a message has to do with; nil where none is asked for.
func lightOf(l *LaneView, lit *Link) *LightView {
	if lit == nil {
		return nil
	}
	v := &LightView{At: lit.X}
	for i := range l.Bars {
		if slices.Contains(lit.Spans, l.Bars[i].Span) {
			v.Bars = append(v.Bars, i)
		}
	}
	return v
}

// lighten shows another light.
func (l *Lane) lighten(v *LightView) {
	l.Light = v
	if l.light != nil {
		l.light.show(v).Dispatch(func(ui.Context) { l.own.PreventUpdate() })
	}
}

// lead moves the light of a mark with it; which windows it has to do with by now is not known before the timeline is read.
func (b *Board) lead(m *MarkView) {
	if lit := b.lit(); lit == nil || lit.ID != m.ID {
		return
	}
	for _, lane := range b.lanes {
		if lane.Light != nil {
			lane.lighten(&LightView{At: m.X, Bars: lane.Light.Bars})
		}
	}
}

func (l *Light) show(v *LightView) ui.Context { l.View = v; return l.own }

// OnMount keeps what draws the light without its lane.
func (l *Light) OnMount(ctx ui.Context) {
	l.own, l.Lane.light = ctx, l
	ctx.PreventUpdate() // it was drawn
}

// Render draws the bars that are lit, and an upright through the mark.
func (l *Light) Render() ui.UI {
	lane, v := l.Lane.View, l.View
	if v == nil {
		return app.Shape("g", "none")
	}
	shapes := []ui.UI{upright("at", v.At, 0, lane.Height)}
	for _, i := range v.Bars {
		if i < len(lane.Bars) {
			shapes = append(shapes, bar(&lane.Bars[i], " lit")...)
		}
	}
	return app.Shape("g", "light", shapes...)
}
