package windows

import (
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// zoneOf returns the time zone of a timeline; UTC where its name is empty or none.
func zoneOf(t *timeline.Timeline) *time.Location {
	if t.Zone == "" || t.Start == 0 {
		return time.UTC
	}
	from := t.Start.Start(time.UTC) + pricing.Day
	return zoneBetween(t.Zone, from, from+lastOf(t))
}

// zoneBetween is the zone of a name, exact from one instant to another; UTC where there is none.
func zoneBetween(name string, from, until pricing.Instant) *time.Location {
	if zone, known := app.LoadZone(name, from, until); known {
		return zone
	}
	return time.UTC
}

// lastOf is how long after its start the last of a timeline is sent or delivered.
func lastOf(t *timeline.Timeline) pricing.Instant {
	var last time.Duration
	for i := range t.Steps {
		last = max(last, t.Steps[i].At+t.Steps[i].Delay)
	}
	return pricing.Instant(last.Milliseconds())
}

// knownZone reports whether a timeline names a time zone that there is.
func knownZone(t *timeline.Timeline) bool {
	start := t.Start.Start(time.UTC)
	_, known := app.LoadZone(t.Zone, start, start)
	return known
}

// maxDays is the last day on which something can be placed.
const maxDays = 366

// offset returns how long after the start of a timeline its clocks show a time of a day, counted from 1. A time that the
// clocks skip is taken as if they had not been set; of one that they show twice the earlier.
func (w *writer) offset(day int, clock time.Duration) time.Duration {
	first := w.start.Start(w.zone)
	date := w.start.AddDays(day - 1)
	wall := time.Date(int(date)/10000, time.Month(int(date)/100%100), int(date)%100, int(clock/time.Hour),
		int(clock%time.Hour/time.Minute), int(clock%time.Minute/time.Second), 0, w.zone)
	return max(0, time.Duration(pricing.InstantOf(wall)-first)*time.Millisecond)
}

// readClock reads a time of day as browsers write it: "09:30" or "09:30:05".
func readClock(text string) (time.Duration, bool) {
	for _, form := range []string{"15:04", "15:04:05"} {
		if t, err := time.Parse(form, text); err == nil {
			return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute + time.Duration(t.Second())*time.Second, true
		}
	}
	return 0, false
}
