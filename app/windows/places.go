package windows

import "slices"

// go-app tells siblings apart by their place: where one comes or goes, all behind it are drawn anew. Long lists therefore
// have empty places in between, and what stays in a list keeps its place.

// shortList is up to how many entries are drawn anew in no time, without empty places; sparePlaces are those at the end of
// a longer list when it grows, and mostPlaces are more than edits need.
const (
	shortList   = 24
	sparePlaces = 64
	mostPlaces  = 1000
)

// none is no place, or no entry.
const none = -1

// homes are the places that entries had last, by their ids: one that comes back finds its own.
type homes map[int]int

// inPlaces returns entries in their places, see [arrange]; nil is an empty one. They are told apart by their ids.
func inPlaces[V any](before, now []*V, id func(*V) int, at homes) []*V {
	was := make([]int, len(now))
	for i, v := range now {
		was[i] = none
		if home, known := at[id(v)]; known && home < len(before) && (before[home] == nil || id(before[home]) == id(v)) {
			was[i] = home
		}
	}
	entries := arrange(was, len(before))
	in := make([]*V, len(entries))
	for place, i := range entries {
		if i == none {
			continue
		}
		in[place] = now[i]
		if place != was[i] {
			at[id(now[i])] = place
		}
	}
	return in
}

// arrange returns which entry stands in each place, or none, for entries in their order that had places before, or none,
// of so many. An entry gets its place unless the others need it.
func arrange(was []int, places int) []int {
	if len(was) <= shortList {
		return counted(len(was))
	}
	if places > mostPlaces {
		was, places = slices.Repeat([]int{none}, len(was)), 0
	}
	stays := ascending(was)
	entries := slices.Repeat([]int{none}, places)
	next := 0 // the first place behind what is placed
	for i := 0; i < len(was); {
		if stays[i] {
			entries[was[i]], next = i, was[i]+1
			i++
			continue
		}
		n, end := runFrom(was[i:], stays[i:], next)
		if end == none {
			end = next + 2*n
			entries = append(entries, slices.Repeat([]int{none}, max(0, end+sparePlaces-len(entries)))...)
		}
		room := end - next
		for k := range n {
			entries[next+(2*k+1)*room/(2*n)] = i + k
		}
		next, i = end, i+n
	}
	return entries
}

// counted lists the numbers from 0 up to n, exclusive.
func counted(n int) []int {
	numbers := make([]int, n)
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}

// runFrom returns how many of the entries find their places from the next one up to an end, exclusive, which is none for
// the end of the list. Where too many stand before one that stays in its place, it gives that up and is one of them, until
// there is half as much room again, so that the next to come finds some.
func runFrom(was []int, stays []bool, next int) (n, end int) {
	needed := 1.0 // places for each
	for n := 1; n < len(was); n++ {
		if !stays[n] {
			continue
		}
		if float64(was[n]-next) >= needed*float64(n) {
			return n, was[n]
		}
		needed = 1.5
	}
	return len(was), none
}

// ascending tells which entries can stay in their places: as many as are in the same order as before, which are the longest
// ascending row of places.
func ascending(was []int) []bool {
	var ends []int                    // for each length, the last entry of the row that ends lowest
	previous := make([]int, len(was)) // in its row; none for the first
	for i, place := range was {
		if place == none {
			continue
		}
		n, _ := slices.BinarySearchFunc(ends, place, func(end, place int) int { return was[end] - place })
		if previous[i] = none; n > 0 {
			previous[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		}
		ends[n] = i
	}
	stays := make([]bool, len(was))
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i != none; i = previous[i] {
			stays[i] = true
		}
	}
	return stays
}
