package windows

import "slices"

// go-app tells siblings apart by their place: where one comes or goes, all behind it are drawn anew. Long lists therefore
// have empty places in between, and what stays in a list keeps its place.

// shortList is up to how many entries are drawn anew in no time, without empty places; sparePlaces are those at the end of
// a longer list when it grows.
const (
	shortList   = 24
	sparePlaces = 64
)

// arrange returns the places of entries, by their ids in order; 0 is an empty place. What was there before keeps its place
// unless the others need it.
func arrange(before, order []int) []int {
	if len(order) <= shortList {
		return slices.Clone(order)
	}
	if len(before) > 4*len(order) {
		before = nil
	}
	kept := kept(before, order)
	places := make([]int, len(before))
	next := 0 // the first place behind what is placed
	for i := 0; i < len(order); {
		if place, stays := kept[order[i]]; stays {
			places[place], next = order[i], place+1
			i++
			continue
		}
		run, end := runFrom(order[i:], kept, next)
		if end < 0 {
			end = next + 2*len(run)
			places = append(places, make([]int, max(0, end+sparePlaces-len(places)))...)
		}
		room := end - next
		for n, id := range run {
			places[next+(2*n+1)*room/(2*len(run))] = id
		}
		next, i = end, i+len(run)
	}
	return places
}

// runFrom returns those of the entries that find their places from the next one up to an end, exclusive, which is -1 for the end of the list.
// Where too many stand before one that keeps its place, it gives it up and is one of them.
func runFrom(order []int, kept map[int]int, next int) (run []int, end int) {
	for n := 1; n < len(order); n++ {
		if place, stays := kept[order[n]]; stays && place-next >= n {
			return order[:n], place
		}
	}
	return order, -1
}

// kept returns the places of entries, by their ids, that can keep them: as many as are in the same order as before.
func kept(before, order []int) map[int]int {
	was := make(map[int]int, len(before))
	for place, id := range before {
		if id != 0 {
			was[id] = place
		}
	}
	// The longest row of ascending places: for each length, the row that ends lowest, by its last entry.
	var ends []int
	previous := make([]int, len(order)) // in its row; -1 for none
	for i, id := range order {
		place, found := was[id]
		if !found {
			continue
		}
		n, _ := slices.BinarySearchFunc(ends, place, func(end, place int) int { return was[order[end]] - place })
		if previous[i] = -1; n > 0 {
			previous[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		}
		ends[n] = i
	}
	kept := make(map[int]int, len(ends))
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i >= 0; i = previous[i] {
			kept[order[i]] = was[order[i]]
		}
	}
	return kept
}

// inPlaces returns entries in their places, see [arrange]; nil is an empty one. They are told apart by their ids.
func inPlaces[V any](before, now []*V, id func(*V) int) []*V {
	was, order := make([]int, len(before)), make([]int, len(now))
	for i, v := range before {
		if v != nil {
			was[i] = id(v)
		}
	}
	for i, v := range now {
		order[i] = id(v)
	}
	entries := byID(now, id)
	places := arrange(was, order)
	in := make([]*V, len(places))
	for i, id := range places {
		in[i] = entries[id]
	}
	return in
}

// byID returns entries by their ids.
func byID[V any](entries []*V, id func(*V) int) map[int]*V {
	m := make(map[int]*V, len(entries))
	for _, v := range entries {
		if v != nil {
			m[id(v)] = v
		}
	}
	return m
}
