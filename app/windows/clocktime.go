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
	if zone, known := app.LoadZone(t.Zone, t.Start.Start(time.UTC)+pricing.Day); known {
		return zone
	}
	return time.UTC
}

// knownZone reports whether a timeline names a time zone that there is.
func knownZone(t *timeline.Timeline) bool {
	_, known := app.LoadZone(t.Zone, t.Start.Start(time.UTC))
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
