package app

import (
	"encoding/binary"
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// The program carries no table of time zones: it would add a twentieth to what a first visit loads, and the browser has
// one. What is asked of it becomes a zone of package time, so that everything else reckons with one kind of zone.

// zoneReach is how far a zone is exact beyond the instants it was loaded for, to either side: no window outlasts it.
const zoneReach = 16 * pricing.Day

// zoneStep is by how much a zone grows that is to be exact for longer, so that few are loaded while that changes.
const zoneStep = 32 * pricing.Day

// LoadZone returns a time zone by its IANA name, exact from 16 days before an instant to 16 days after another; beyond them
// its clocks stay as they are there. It reports whether there is such a zone. Empty is no zone.
func LoadZone(name string, from, until pricing.Instant) (*time.Location, bool) {
	span := zoneSpan{name, from / pricing.Day, (max(0, until-from) + zoneStep - 1) / zoneStep}
	if zone, loaded := loadedZones[span]; loaded {
		return zone, true
	}
	if !knownZone(name) {
		return nil, false
	}
	first := span.day * pricing.Day
	zone := loadZone(name, (first - zoneReach).Time(), (first + span.steps*zoneStep + zoneReach).Time())
	loadedZones[span] = zone
	return zone, true
}

// zoneSpan is a zone around a day, counted from 1970, and for so many steps behind it.
type zoneSpan struct {
	name       string
	day, steps pricing.Instant
}

// loadedZones remembers: asking a browser for an offset is slow.
var loadedZones = map[zoneSpan]*time.Location{}

// sampledZone builds a zone out of its offsets from UTC, in seconds, which are asked for once a day: no zone has changed
// its clocks twice in one.
func sampledZone(name string, from, until time.Time, offset func(time.Time) int) *time.Location {
	changes := []zoneChange{{offset: offset(from)}}
	last := from
	for at := from; at.Before(until); {
		at = at.Add(24 * time.Hour)
		if after := offset(at); after != changes[len(changes)-1].offset {
			changes = append(changes, zoneChange{firstWith(after, last, at, offset), after})
		}
		last = at
	}
	zone, err := time.LoadLocationFromTZData(name, zoneFile(changes))
	if err != nil {
		panic(err) // the data is written here; a test reads it
	}
	return zone
}

// zoneChange is a change of the clocks.
type zoneChange struct {
	at     int64 // in seconds since 1970; the first change has none and holds since ever
	offset int   // of the clocks from then on, in seconds east of UTC
}

// firstWith returns the second, after one instant and up to another, at which an offset begins.
func firstWith(offset int, before, with time.Time, of func(time.Time) int) int64 {
	low, high := before.Unix(), with.Unix()
	for high-low > 1 {
		middle := low + (high-low)/2
		if of(time.Unix(middle, 0)) == offset {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}

// zoneFile writes changes of clocks as the file format of RFC 8536 holds them, the second of its two blocks alone.
func zoneFile(changes []zoneChange) []byte {
	const abbreviation = "LMT\x00"
	header := func(changes, kinds, letters int) []byte {
		h := append([]byte("TZif2"), make([]byte, 15)...)
		for _, n := range []int{0, 0, 0, changes, kinds, letters} {
			h = binary.BigEndian.AppendUint32(h, uint32(n))
		}
		return h
	}
	file := slices.Concat(header(0, 0, 0), header(len(changes)-1, len(changes), len(abbreviation)))
	for _, c := range changes[1:] {
		file = binary.BigEndian.AppendUint64(file, uint64(c.at))
	}
	for i := range changes[1:] {
		file = append(file, byte(i+1))
	}
	for _, c := range changes {
		file = binary.BigEndian.AppendUint32(file, uint32(int32(c.offset)))
		file = append(file, 0, 0) // no summer time, and the one abbreviation
	}
	return append(append(file, abbreviation...), "\n\n"...)
}
