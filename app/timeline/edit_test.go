package timeline

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

func idsOf(t Timeline) (ids []int) {
	for i := range t.Steps {
		ids = append(ids, t.Steps[i].ID)
	}
	return ids
}

// TestEdits: each edit returns a new timeline and leaves the old one as it was; IDs are kept and never given twice.
func TestEdits(t *testing.T) {
	line := steps(2026_10_05, wrote(1, 0), reply(2, 0))
	added, id := line.Add(template(pricing.Utility, 5, 0))
	if id != 3 || len(line.Steps) != 2 || added.Steps[2].Category != pricing.Utility {
		t.Errorf("added %d: %+v", id, added.Steps)
	}
	gone := added.Delete(3)
	again, id := gone.Add(wrote(6, 0))
	if id != 4 || !slices.Equal(idsOf(again), []int{1, 2, 4}) {
		t.Errorf("after a deletion the next is %d of %v", id, idsOf(again))
	}
	twice, id := again.Duplicate(2)
	if id != 5 || !slices.Equal(idsOf(twice), []int{1, 2, 5, 4}) || twice.Steps[2].At != 3*time.Hour {
		t.Errorf("duplicated as %d: %+v", id, twice.Steps)
	}
	moved := twice.Move(1, 90*time.Minute)
	if moved.Steps[0].At != 90*time.Minute || twice.Steps[0].At != time.Hour {
		t.Errorf("moved to %s, was at %s", moved.Steps[0].At, twice.Steps[0].At)
	}
	changed := moved.Change(4, reply(9, 0))
	if changed.Steps[3].ID != 4 || changed.Steps[3].Direction != pricing.Outbound || moved.Steps[3].Direction != pricing.Inbound {
		t.Errorf("changed to %+v", changed.Steps[3])
	}
}

// TestEditsOfNothing: an edit of a step that is not there changes nothing, a move stays in the bounds of the engine, and
// a full timeline takes no more.
func TestEditsOfNothing(t *testing.T) {
	line := steps(2026_10_05, wrote(1, 0))
	for what, got := range map[string]Timeline{"move": line.Move(9, 0), "change": line.Change(9, reply(1, 0)), "delete": line.Delete(9)} {
		if !sameTimeline(got, line) {
			t.Errorf("%s changed %+v", what, got.Steps)
		}
	}
	if _, id := line.Duplicate(9); id != 0 {
		t.Errorf("duplicated as %d", id)
	}
	if at := line.Move(1, -time.Second).Steps[0].At; at != 0 {
		t.Errorf("moved before the start: %s", at)
	}
	if at := line.Move(1, 9000*time.Hour).Steps[0].At; at != 366*24*time.Hour {
		t.Errorf("moved beyond a year: %s", at)
	}
	full := New(home, make([]pricing.Step, MaxSteps)...)
	if more, id := full.Add(wrote(1, 0)); id != 0 || len(more.Steps) != MaxSteps {
		t.Errorf("a full timeline took %d", id)
	}
	if more, id := full.Duplicate(1); id != 0 || len(more.Steps) != MaxSteps {
		t.Errorf("a full timeline took a copy, %d", id)
	}
}

// TestSnap rounds half up, and never before the start.
func TestSnap(t *testing.T) {
	tests := []struct{ at, to, want time.Duration }{
		{29*time.Minute + 59*time.Second, time.Hour, 0},
		{30 * time.Minute, time.Hour, time.Hour},
		{89 * time.Minute, time.Hour, time.Hour},
		{7 * time.Minute, 15 * time.Minute, 0},
		{-40 * time.Minute, time.Hour, 0},
		{7 * time.Minute, 0, 7 * time.Minute},
	}
	for _, tt := range tests {
		if got := Snap(tt.at, tt.to); got != tt.want {
			t.Errorf("%s to %s: %s, want %s", tt.at, tt.to, got, tt.want)
		}
	}
}

// TestOrdered: by time, at one instant the customer first, then as entered.
func TestOrdered(t *testing.T) {
	line := steps(2026_10_05, reply(5, 0), template(pricing.Utility, 2, 0), reply(2, 0), wrote(2, 0), wrote(0, 0))
	if got, want := line.Ordered(), []int{4, 3, 1, 2, 0}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

// TestHistory: for any edits, undo and redo take one another back, an edit forgets what was undone, and no more than
// MaxHistory can be undone.
func TestHistory(t *testing.T) {
	for seed := range uint64(100) {
		random := rand.New(rand.NewPCG(seed, 5))
		h := NewHistory(steps(2026_10_05))
		var model []Timeline // what undo must bring back, the latest last
		var undone []Timeline
		for range 400 {
			switch random.IntN(4) {
			case 0:
				if len(model) == 0 {
					break
				}
				undone = append(undone, h.Now())
				h = h.Undo()
				if want := model[len(model)-1]; !sameTimeline(h.Now(), want) {
					t.Fatalf("seed %d: undo brings %v, want %v", seed, idsOf(h.Now()), idsOf(want))
				}
				model = model[:len(model)-1]
				if !sameTimeline(h.Redo().Now(), undone[len(undone)-1]) || !sameTimeline(h.Redo().Undo().Now(), h.Now()) {
					t.Fatalf("seed %d: redo does not take undo back", seed)
				}
			case 1:
				if len(undone) == 0 {
					break
				}
				model = append(model, h.Now())
				h = h.Redo()
				if want := undone[len(undone)-1]; !sameTimeline(h.Now(), want) {
					t.Fatalf("seed %d: redo brings %v, want %v", seed, idsOf(h.Now()), idsOf(want))
				}
				undone = undone[:len(undone)-1]
			default:
				if model = append(model, h.Now()); len(model) > MaxHistory {
					model = model[1:]
				}
				h, undone = h.Do(edited(random, h.Now())), nil
			}
			if h.CanUndo() != (len(model) > 0) || h.CanRedo() != (len(undone) > 0) {
				t.Fatalf("seed %d: undo %t, redo %t; %d and %d", seed, h.CanUndo(), h.CanRedo(), len(model), len(undone))
			}
		}
	}
}

// edited makes a random edit.
func edited(random *rand.Rand, t Timeline) Timeline {
	id := 1 + random.IntN(10)
	switch random.IntN(4) {
	case 0:
		t = t.Delete(id)
	case 1:
		t = t.Move(id, time.Duration(random.IntN(100))*time.Hour)
	case 2:
		t, _ = t.Duplicate(id)
	default:
		t, _ = t.Add(randomStep(random))
	}
	return t
}

// TestAmend: what is dragged is one edit to undo.
func TestAmend(t *testing.T) {
	line := steps(2026_10_05, wrote(1, 0))
	h := NewHistory(line).Do(line.Move(1, 2*time.Hour))
	for at := 2 * time.Hour; at < 9*time.Hour; at += time.Minute {
		h = h.Amend(h.Now().Move(1, at))
	}
	if h.Now().Steps[0].At != 9*time.Hour-time.Minute || h.Undo().Now().Steps[0].At != time.Hour {
		t.Errorf("at %s, before %s", h.Now().Steps[0].At, h.Undo().Now().Steps[0].At)
	}
}
