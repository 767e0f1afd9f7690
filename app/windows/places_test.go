package windows

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// numbered are so many ids, from 1.
func numbered(n int) []int {
	ids := make([]int, n)
	for i := range ids {
		ids[i] = i + 1
	}
	return ids
}

// entry is one of a list.
type entry struct{ id int }

// arranged are the ids of entries in their places, 0 for an empty one, behind what stood there before.
func arranged(before, order []int) []int {
	at := homes{}
	for place, id := range before {
		at[id] = place
	}
	return arrangedAt(before, order, at)
}

// arrangedAt are the same where entries had places before that they may not have now.
func arrangedAt(before, order []int, at homes) []int {
	list := func(ids []int) []*entry {
		entries := make([]*entry, len(ids))
		for i, id := range ids {
			if id != 0 {
				entries[i] = &entry{id}
			}
		}
		return entries
	}
	var ids []int
	for _, e := range inPlaces(list(before), list(order), func(e *entry) int { return e.id }, at) {
		if e == nil {
			e = &entry{}
		}
		ids = append(ids, e.id)
	}
	return ids
}

// drawnAnew counts the places that hold another entry than before.
func drawnAnew(before, after []int) int {
	n := 0
	for i, id := range after {
		if i >= len(before) && id != 0 || i < len(before) && id != before[i] {
			n++
		}
	}
	return n
}

// filled are the entries of places in order.
func filled(places []int) []int {
	return slices.DeleteFunc(slices.Clone(places), func(id int) bool { return id == 0 })
}

// What comes to a long list, goes from it or changes its place in it leaves the others where they are.
func TestPlaces(t *testing.T) {
	full := numbered(100)
	places := arranged(nil, full)
	if !slices.Equal(filled(places), full) {
		t.Fatalf("a hundred entries stand at %v", places)
	}
	cases := []struct {
		name  string
		order []int
		anew  int // places that hold another entry
	}{
		{"nothing changes", full, 0},
		{"the first goes", full[1:], 1},
		{"one goes", slices.Delete(slices.Clone(full), 49, 50), 1},
		{"the last goes", full[:99], 1},
		{"one comes first", slices.Insert(slices.Clone(full), 0, 101), 1},
		{"one comes between", slices.Insert(slices.Clone(full), 50, 101), 1},
		{"one comes last", append(slices.Clone(full), 101), 1},
		{"one moves to the end", append(slices.Delete(slices.Clone(full), 9, 10), 10), 2},
		{"two change their places", slices.Concat(full[:9], []int{11, 10}, full[11:]), 2},
		{"more come between than fit: those behind make room", slices.Insert(slices.Clone(full), 50, 101, 102), 8}, // 101, 102 and 51 to 54 from 100 to 108, of which 101 and 107 become empty
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			after := arranged(places, c.order)
			if !slices.Equal(filled(after), c.order) {
				t.Fatalf("they stand at %v, want the order %v", after, c.order)
			}
			if got := drawnAnew(places, after); got != c.anew {
				t.Errorf("%d places hold another entry, want %d", got, c.anew)
			}
			if got := drawnAnew(after, arranged(after, full)); got > c.anew {
				t.Errorf("undone, %d places hold another entry, want no more than %d", got, c.anew)
			}
		})
	}
}

// Entries that go one after the other and come back from the last to the first find their own places.
func TestPlacesOfThoseThatComeBack(t *testing.T) {
	at := homes{}
	full := arrangedAt(nil, numbered(100), at)
	places := full
	for n := 99; n >= 30; n-- {
		places = arrangedAt(places, slices.Concat(numbered(20), numbered(100)[120-n:]), at)
	}
	for n := 31; n <= 100; n++ {
		after := arrangedAt(places, slices.Concat(numbered(20), numbered(100)[120-n:]), at)
		if got := drawnAnew(places, after); got != 1 {
			t.Errorf("as one comes back, %d places hold another entry", got)
		}
		places = after
	}
	if !slices.Equal(places, full) {
		t.Errorf("all back, they stand at %v, want %v", places, full)
	}
}

// A short list has no empty places, and one that has become short loses them.
func TestPlacesOfShortLists(t *testing.T) {
	if got := arranged(nil, numbered(shortList)); !slices.Equal(got, numbered(shortList)) {
		t.Errorf("a short list stands at %v", got)
	}
	if got := arranged(arranged(nil, numbered(shortList+1)), numbered(shortList)); !slices.Equal(got, numbered(shortList)) {
		t.Errorf("a list that became short stands at %v", got)
	}
	if got := arranged(nil, nil); len(got) != 0 {
		t.Errorf("nothing stands at %v", got)
	}
}

// Whatever is done to a list, it stays in order, and its places do not grow without end.
func TestPlacesOfAnyEdits(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	order, last := numbered(60), 60
	places := arranged(nil, order)
	for range 5000 {
		switch n := random.IntN(3); {
		case n == 0 && len(order) < 200:
			last++
			order = slices.Insert(slices.Clone(order), random.IntN(len(order)+1), last)
		case n == 1 && len(order) > 1:
			i := random.IntN(len(order))
			order = slices.Delete(slices.Clone(order), i, i+1)
		case n == 2:
			i, j := random.IntN(len(order)), random.IntN(len(order))
			id := order[i]
			order = slices.Insert(slices.Delete(slices.Clone(order), i, i+1), j, id)
		}
		places = arranged(places, order)
		if !slices.Equal(filled(places), order) {
			t.Fatalf("they stand at %v, want the order %v", places, order)
		}
		if len(places) > mostPlaces+2+sparePlaces {
			t.Fatalf("%d entries have %d places", len(order), len(places))
		}
	}
}
