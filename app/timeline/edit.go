package timeline

import (
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// longest is how far from its start an event of a timeline may lie, and how long a message may be on its way; the
// engine refuses more.
const longest = 366 * 24 * time.Hour

// Add returns the timeline with a step at its end, and the ID it got. A timeline that is full (MaxSteps) stays as it is,
// and the ID is 0.
func (t Timeline) Add(s pricing.Step) (Timeline, int) { return t.insert(len(t.Steps), s) }

func (t Timeline) insert(at int, s pricing.Step) (Timeline, int) {
	if len(t.Steps) >= MaxSteps {
		return t, 0
	}
	t.last = t.highest() + 1
	t.Steps = slices.Insert(slices.Clone(t.Steps), at, Step{t.last, s})
	return t, t.last
}

// highest returns the highest ID ever given.
func (t *Timeline) highest() int {
	id := t.last
	for i := range t.Steps {
		id = max(id, t.Steps[i].ID)
	}
	return id
}

// Move returns the timeline with the step sent at another offset from its start: no earlier than the start and no later
// than a year and a day behind it. Without such a step it stays as it is.
func (t Timeline) Move(id int, at time.Duration) Timeline {
	i := t.Index(id)
	if i < 0 {
		return t
	}
	s := t.Steps[i].Step
	s.At = min(max(at, 0), longest)
	return t.Change(id, s)
}

// Change returns the timeline with another step in place of that with the ID, which it keeps. Without such a step it
// stays as it is.
func (t Timeline) Change(id int, s pricing.Step) Timeline {
	i := t.Index(id)
	if i < 0 {
		return t
	}
	t.Steps = slices.Clone(t.Steps)
	t.Steps[i].Step = s
	return t
}

// Duplicate returns the timeline with a copy of a step behind it in the list and an hour later, and the ID the copy got;
// 0 when there is no such step or no room.
func (t Timeline) Duplicate(id int) (Timeline, int) {
	i := t.Index(id)
	if i < 0 {
		return t, 0
	}
	s := t.Steps[i].Step
	s.At = min(s.At+time.Hour, longest)
	s.Members = slices.Clone(s.Members)
	return t.insert(i+1, s)
}

// Delete returns the timeline without the step; as it is when there is none. The ID is not given again.
func (t Timeline) Delete(id int) Timeline {
	i := t.Index(id)
	if i < 0 {
		return t
	}
	t.last = t.highest()
	t.Steps = slices.Delete(slices.Clone(t.Steps), i, i+1)
	return t
}

// Snap returns an offset rounded half up to a multiple of the step, and not below 0. A step of 0 leaves it as it is.
func Snap(at, to time.Duration) time.Duration {
	if to <= 0 {
		return max(at, 0)
	}
	return max((at+to/2)/to*to, 0)
}

// Ordered returns the places in Steps in order of time: by the offset at which a step is sent, then as entered, the
// customer first, as the engine takes them (LOG-5).
func (t Timeline) Ordered() []int {
	order := make([]int, len(t.Steps))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &t.Steps[a], &t.Steps[b]
		if x.At != y.At {
			return int(min(max(x.At-y.At, -1), 1))
		}
		return int(y.Direction) - int(x.Direction) // Inbound is the larger
	})
	return order
}
