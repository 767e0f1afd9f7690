package windows

import (
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// A local time is the instant at which the clocks of the account show it; where they jump over it or show it twice, that
// is said.
func TestReadNowTime(t *testing.T) {
	for _, c := range []struct{ zone, typed, at, second, note string }{
		{"America/Mexico_City", "2026-11-29T14:05", "2026-11-29 14:05:00 -0600", "", ""},
		{"America/Mexico_City", "2026-11-29T14:05:09", "2026-11-29 14:05:09 -0600", "", ""},
		{"America/Mexico_City", "2026-11-29T14:05:09.5", "2026-11-29 14:05:09.5 -0600", "", ""},
		{"America/Santiago", "2027-09-04T23:59:59", "2027-09-04 23:59:59 -0400", "", ""},
		{"America/Santiago", "2027-09-05T00:00", "2027-09-05 01:00:00 -0300", "", "gap"},
		{"America/Santiago", "2027-09-05T00:59:59", "2027-09-05 01:59:59 -0300", "", "gap"},
		{"America/Santiago", "2027-09-05T01:00", "2027-09-05 01:00:00 -0300", "", ""},
		{"America/Santiago", "2027-04-03T22:59:59", "2027-04-03 22:59:59 -0300", "", ""},
		{"America/Santiago", "2027-04-03T23:00", "2027-04-03 23:00:00 -0300", "2027-04-03 23:00:00 -0400", "twice"},
		{"America/Santiago", "2027-04-03T23:59:59", "2027-04-03 23:59:59 -0300", "2027-04-03 23:59:59 -0400", "twice"},
		{"America/Santiago", "2027-04-04T00:00", "2027-04-04 00:00:00 -0400", "", ""},
		{"America/New_York", "2027-03-14T02:30", "2027-03-14 03:30:00 -0400", "", "gap"},
		{"America/New_York", "2026-11-01T01:30", "2026-11-01 01:30:00 -0400", "2026-11-01 01:30:00 -0500", "twice"},
		{"Europe/Madrid", "2027-03-28T02:00", "2027-03-28 03:00:00 +0200", "", "gap"},
		{"Europe/Madrid", "2026-10-25T02:15", "2026-10-25 02:15:00 +0200", "2026-10-25 02:15:00 +0100", "twice"},
		{"Europe/Madrid", "2026-10-25T03:00", "2026-10-25 03:00:00 +0100", "", ""},
		{"Asia/Kathmandu", "2026-10-25T03:00", "2026-10-25 03:00:00 +0545", "", ""},
	} {
		z := nowZone(t, c.zone)
		got, ok := readNowTime(c.typed, func(pricing.Instant) *time.Location { return z })
		want := NowTime{At: nowInstant(t, c.at), Gap: c.note == "gap", Twice: c.note == "twice"}
		if want.Twice {
			want.Second = nowInstant(t, c.second)
		}
		if !ok || got != want {
			t.Errorf("%s in %s: %+v, want %+v", c.typed, c.zone, got, want)
		}
		if !got.Gap && c.typed != writeNowTime(got.At, z) && c.typed[len(c.typed)-2:] != ".5" {
			t.Errorf("%s in %s is written %s", c.typed, c.zone, writeNowTime(got.At, z))
		}
	}
	for _, text := range []string{"", "now", "2026-11-29", "2026-02-30T10:00", "2022-01-31T23:59", "2100-01-01T00:00", "14:05"} {
		if got, ok := readNowTime(text, func(pricing.Instant) *time.Location { return time.UTC }); ok {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
}

// A countdown shows the last second until the very end.
func TestNowLeft(t *testing.T) {
	for _, c := range []struct {
		now  pricing.Instant
		want int64
	}{{0, 10}, {1, 10}, {999, 10}, {1000, 9}, {9000, 1}, {9999, 1}, {10_000, 0}, {10_001, 0}} {
		if got := nowLeft(c.now, 10*pricing.Second); got != c.want {
			t.Errorf("%d ms before the end: %d s, want %d", 10_000-c.now, got, c.want)
		}
	}
}
