package timeline

import (
	"encoding/binary"
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Location builds a time zone from what a clock shows, where there is no table of zones to load, as in a browser. The
// function returns how many seconds the local clock is ahead of UTC at an instant; it is asked twice a day from one
// instant to the other, and more closely where it changed. Outside the two the zone keeps its first and last offset.
func Location(name string, from, until pricing.Instant, ahead func(pricing.Instant) int) *time.Location {
	var changes []change
	first := ahead(from)
	last := first
	for at := from; at < until; {
		next := min(at+pricing.Day/2, until)
		if offset := ahead(next); offset != last {
			changes = append(changes, change{firstChange(at, next, last, ahead), offset})
			last = offset
		}
		at = next
	}
	if len(changes) == 0 {
		return time.FixedZone(name, first)
	}
	zone, err := time.LoadLocationFromTZData(name, zoneFile(first, changes))
	if err != nil { // the file is ours; a test reads it for every kind of zone
		return time.FixedZone(name, first)
	}
	return zone
}

// change is an instant at which the clocks of a zone are set.
type change struct {
	at     pricing.Instant
	offset int // seconds ahead of UTC from then on
}

// firstChange finds the first second of (from, until] at which the offset is no longer the one before.
func firstChange(from, until pricing.Instant, before int, ahead func(pricing.Instant) int) pricing.Instant {
	low, high := int64(from)/1000, (int64(until)+999)/1000
	for low+1 < high {
		if middle := low + (high-low)/2; ahead(pricing.Instant(middle*1000)) == before {
			low = middle
		} else {
			high = middle
		}
	}
	return pricing.Instant(high * 1000)
}

// zoneFile writes the table of a zone in the form that package time reads (TZif, version 2, RFC 8536). The first block,
// of 32-bit instants, is empty.
func zoneFile(first int, changes []change) []byte {
	offsets := []int{first} // one for each kind of local time; the first holds before the first change
	kind := make([]byte, len(changes))
	for i, c := range changes {
		at := slices.Index(offsets[1:], c.offset)
		if at < 0 {
			at = len(offsets) - 1
			offsets = append(offsets, c.offset)
		}
		kind[i] = byte(at + 1)
	}
	const names = "-\x00"
	file := append(zoneHeader(0, 1, 1), make([]byte, 6+1)...)
	file = append(file, zoneHeader(len(changes), len(offsets), len(names))...)
	for _, c := range changes {
		file = binary.BigEndian.AppendUint64(file, uint64(c.at/1000))
	}
	file = append(file, kind...)
	for _, offset := range offsets {
		file = binary.BigEndian.AppendUint32(file, uint32(int32(offset)))
		file = append(file, 0, 0) // no summer time, the first name
	}
	return append(file, names...)
}

// zoneHeader writes the header of a block: how many changes, kinds of local time and bytes of names it has.
func zoneHeader(changes, kinds, names int) []byte {
	header := append([]byte("TZif2"), make([]byte, 15)...)
	for _, count := range []int{0, 0, 0, changes, kinds, names} {
		header = binary.BigEndian.AppendUint32(header, uint32(count))
	}
	return header
}
