package timeline

// MaxHistory is how many edits can be undone.
const MaxHistory = 100

// History is a timeline with what was there before and after. It is immutable. The zero value holds the zero Timeline
// and nothing to undo.
type History struct {
	now         Timeline
	done, apart *link // what was before, and what was undone
	count       int   // links in done
}

// link is one timeline of a list, the latest first.
type link struct {
	timeline Timeline
	before   *link
}

// NewHistory starts with a timeline and nothing to undo.
func NewHistory(t Timeline) History { return History{now: t} }

// Now returns the timeline at hand.
func (h History) Now() Timeline { return h.now }

// Do puts a timeline in place of the one at hand, which can be undone; what was undone before is forgotten, and so is
// the oldest edit beyond MaxHistory.
func (h History) Do(t Timeline) History {
	done := &link{h.now, h.done}
	count := h.count + 1
	if count > MaxHistory {
		done, count = done.first(MaxHistory), MaxHistory
	}
	return History{now: t, done: done, count: count}
}

// first returns a copy of the first n of a list.
func (l *link) first(n int) *link {
	if l == nil || n == 0 {
		return nil
	}
	return &link{l.timeline, l.before.first(n - 1)}
}

// Amend puts a timeline in place of the one at hand without a step of its own to undo, as while something is dragged.
func (h History) Amend(t Timeline) History {
	h.now = t
	return h
}

// Undo goes back to what was before the last Do; unchanged where there is none.
func (h History) Undo() History {
	if h.done == nil {
		return h
	}
	return History{now: h.done.timeline, done: h.done.before, apart: &link{h.now, h.apart}, count: h.count - 1}
}

// Redo takes the last Undo back; unchanged where there is none.
func (h History) Redo() History {
	if h.apart == nil {
		return h
	}
	return History{now: h.apart.timeline, done: &link{h.now, h.done}, apart: h.apart.before, count: h.count + 1}
}

// CanUndo reports whether Undo changes anything.
func (h History) CanUndo() bool { return h.done != nil }

// CanRedo reports whether Redo changes anything.
func (h History) CanRedo() bool { return h.apart != nil }
