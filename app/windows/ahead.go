package windows

import (
	"cmp"
	"slices"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// Reading and drawing many steps takes longer than a frame may. What an edit does to the steps themselves is then shown at
// once, each row and mark for itself, and what follows from it in a pause.

const (
	// longLook is how long reading a timeline may take before edits are shown ahead of what follows from them: drawing
	// takes as long again, and a frame is 16 ms.
	longLook = 4 * time.Millisecond
	// mostAhead is how many steps may differ by an edit that is shown ahead.
	mostAhead = 4
)

// follow shows what an edit of steps did, and says it after a pause.
func (p *Page) follow(before timeline.Timeline, said string) {
	if p.took < longLook || p.own.Src() == nil || !p.ahead(before) {
		p.after(said)
		return
	}
	p.behind = true
	p.edits++
	p.later(pauseToFollow, func() { p.after(said) })
}

// quiet keeps an event from drawing all that its element stands in, where the page is behind and what changed was drawn by
// itself.
func (p *Page) quiet(ctx ui.Context) {
	if p.behind {
		ctx.PreventUpdate()
	}
}

// ahead shows what differs between the steps that are shown and those at hand. It reports whether it could: a few steps
// of the same settings for which there is room in the list and in the picture.
func (p *Page) ahead(before timeline.Timeline) bool {
	t := p.timeline()
	ids, moved := differing(before, t)
	if !sameSettings(before, t) || len(ids) > mostAhead || p.steps == nil || p.board == nil {
		return false
	}
	w := writerFor(p.locale, &t)
	return (moved || p.rowsAhead(w, &t, ids)) && p.marksAhead(w, &t, ids)
}

// differing lists the steps that one timeline has and another has not, or not as they are; moved says that they differ by
// their times alone.
func differing(before, now timeline.Timeline) (ids []int, moved bool) {
	was := make(map[int]*pricing.Step, len(before.Steps))
	for i := range before.Steps {
		was[before.Steps[i].ID] = &before.Steps[i].Step
	}
	moved = true
	for i := range now.Steps {
		s := &now.Steps[i]
		old := was[s.ID]
		delete(was, s.ID)
		if old != nil && sameStep(old, &s.Step) {
			continue
		}
		ids = append(ids, s.ID)
		if old != nil {
			there := *old
			there.At = s.At
			moved = moved && sameStep(&there, &s.Step)
		}
		moved = moved && old != nil
	}
	for id := range was {
		ids, moved = append(ids, id), false
	}
	return ids, moved
}

// sameSettings reports whether two timelines differ by their steps at most.
func sameSettings(a, b timeline.Timeline) bool {
	return a.Start == b.Start && a.Zone == b.Zone && a.Place == b.Place && a.Currency == b.Currency && a.On == b.On &&
		a.Used == b.Used && a.Inferred == b.Inferred
}

// rowsAhead draws the rows of steps as far as they are known without reading, each where its time puts it, and folds and
// unfolds them as they are chosen by now.
func (p *Page) rowsAhead(w *writer, t *timeline.Timeline, ids []int) bool {
	shown := byID(p.steps.Rows, (*RowView).id)
	rows, order := make([]*RowView, len(t.Steps)), make([]int, len(t.Steps))
	for n, i := range t.Ordered() {
		s := &t.Steps[i]
		order[n], rows[n] = s.ID, shown[s.ID]
		if open := s.ID == p.chosen; rows[n] == nil || rows[n].Open != open || slices.Contains(ids, s.ID) {
			rows[n] = w.rowBefore(&timeline.Message{Step: *s, Sent: w.sent(t, s)}, open)
		}
	}
	places := inPlaces(p.steps.Rows, rows, (*RowView).id, p.view.homes)
	if !showAlone(p.steps.Rows, places, p.steps.drawn, p.steps.own) {
		return false
	}
	p.steps.Rows, p.view.Places = places, places
	p.view.Board.Order = order
	return true
}

// marksAhead draws the marks of steps where they are by now.
func (p *Page) marksAhead(w *writer, t *timeline.Timeline, ids []int) bool {
	for _, kind := range []timeline.LaneKind{timeline.CustomerLane, timeline.BusinessLane} {
		lane := p.board.lanes[int(kind)]
		if lane == nil { // not drawn yet
			return false
		}
		shown := byID(lane.View.Places, (*MarkView).id)
		var marks []*MarkView
		for i := range t.Steps {
			s := &t.Steps[i]
			if (s.Direction == pricing.Inbound) != (kind == timeline.CustomerLane) {
				continue
			}
			mark := shown[s.ID]
			if mark == nil || slices.Contains(ids, s.ID) {
				mark = w.markBefore(s, p.shown.at(w.sent(t, s)), mark)
				p.board.lead(mark)
			}
			marks = append(marks, mark)
		}
		slices.SortFunc(marks, func(a, b *MarkView) int { return cmp.Compare(a.ID, b.ID) })
		places := inPlaces(lane.View.Places, marks, (*MarkView).id, lane.View.homes)
		if !showAlone(lane.View.Places, places, lane.drawn, lane.own) {
			return false
		}
		for _, view := range []*LaneView{p.view.Board.Lanes[kind], p.board.View.Lanes[kind], lane.View} {
			view.Places = places
		}
	}
	return true
}

// markBefore is the mark of a step before its timeline is read, which was shown as another or not at all.
func (w *writer) markBefore(s *timeline.Step, x int, shown *MarkView) *MarkView {
	mark := &MarkView{ID: s.ID, Y: rowHeight / 2, Shape: shapeUnknown}
	if s.Direction == pricing.Inbound {
		mark.Shape = shapeCustomer
	}
	if shown != nil {
		*mark = *shown
	}
	mark.X, mark.Letter = min(max(0, x), full), w.letter(&s.Step)
	return mark
}

// byID returns what stands in places by its id.
func byID[V any](places []*V, id func(*V) int) map[int]*V {
	m := make(map[int]*V, len(places))
	for _, v := range places {
		if v != nil {
			m[id(v)] = v
		}
	}
	return m
}

// drawn is a component that stands in a place of a list.
type drawn[V any] interface {
	ui.Composer
	show(*V) ui.Context
}

func (r *StepRow) show(v *RowView) ui.Context { r.View = v; return r.own }
func (m *Mark) show(v *MarkView) ui.Context   { m.View = v; return m.own }

// showAlone draws what has changed in the places of a list, without the list and all that it stands in. It reports whether
// each such place has been drawn before.
func showAlone[V any, D drawn[V]](before, now []*V, in map[int]D, around ui.Context) bool {
	if len(before) != len(now) {
		return false
	}
	for place, v := range now {
		if v == before[place] {
			continue
		}
		if d, is := in[place]; !is || !d.Mounted() {
			return false
		}
		in[place].show(v).Dispatch(func(ui.Context) { around.PreventUpdate() })
	}
	return true
}
