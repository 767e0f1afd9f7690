package windows

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// NowTime is a local time of an account as typed, and what it means.
type NowTime struct {
	At pricing.Instant
	// Gap: clocks jump over this time; it is read as what they would have shown had they not, an hour later as a rule.
	Gap bool
	// Twice: clocks show this time twice, as they are set back; At is the first of both, and Second the other.
	Twice  bool
	Second pricing.Instant
}

// nowLayouts are the forms in which browsers write a local time.
var nowLayouts = [...]string{"2006-01-02T15:04", "2006-01-02T15:04:05", "2006-01-02T15:04:05.999"}

// readNowTime reads a local time such as "2026-11-29T14:05"; false where the text is none, or of a year that no rule is
// known of. zone returns the time zone of the account around an instant.
func readNowTime(text string, zone func(pricing.Instant) *time.Location) (NowTime, bool) {
	for _, layout := range nowLayouts {
		wall, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		if on := pricing.NewDate(wall.Date()); on < nowFirst || on >= nowEnd {
			return NowTime{}, false
		}
		return nowTimeOf(wall, zone(pricing.InstantOf(wall))), true
	}
	return NowTime{}, false
}

// The dates that can be asked about: from the first whose rules are known (ERA-1) until the end of the century.
const (
	nowFirst pricing.Date = 2022_02_01
	nowEnd   pricing.Date = 2100_01_01
)

// nowTimeOf finds the instants at which the clocks of a zone show a time, written as if it were one of UTC. A zone changes
// its offset once within a day at most, so that trying those of the day before and the day after finds all.
func nowTimeOf(wall time.Time, zone *time.Location) NowTime {
	under := func(around time.Time) (pricing.Instant, bool) {
		_, offset := around.In(zone).Zone()
		at := wall.Add(-time.Duration(offset) * time.Second)
		_, shown := at.In(zone).Zone()
		return pricing.InstantOf(at), shown == offset
	}
	before, fitsBefore := under(wall.Add(-26 * time.Hour))
	after, fitsAfter := under(wall.Add(26 * time.Hour))
	switch {
	case !fitsBefore && !fitsAfter:
		return NowTime{At: before, Gap: true}
	case !fitsBefore:
		return NowTime{At: after}
	case fitsAfter && before != after:
		return NowTime{At: min(before, after), Twice: true, Second: max(before, after)}
	}
	return NowTime{At: before}
}

// writeNowTime writes an instant as a control for local times holds it, to the second where that is not zero.
func writeNowTime(at pricing.Instant, zone *time.Location) string {
	if !at.Known() {
		return ""
	}
	local := at.Time().In(zone)
	if local.Second() == 0 {
		return local.Format(nowLayouts[0])
	}
	return local.Format(nowLayouts[1])
}

// nowLeft is the whole seconds until an instant, not below zero: what a countdown shows reaches zero as the window ends.
func nowLeft(now, until pricing.Instant) int64 {
	return max(0, int64((until-now+pricing.Second-1)/pricing.Second))
}
