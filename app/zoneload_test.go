package app

import (
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// A zone built out of its offsets has the very clocks of the zone, also about a change of them.
func TestSampledZoneHasTheClocksOfTheZone(t *testing.T) {
	const reach = time.Duration(zoneReach) * time.Millisecond
	for _, c := range []struct{ zone, around string }{
		{"America/Santiago", "2026-04-05T03:00:00Z"},    // back at midnight
		{"America/Santiago", "2026-09-06T04:00:00Z"},    // ahead at midnight
		{"America/New_York", "2026-03-08T07:00:00Z"},    // ahead
		{"America/New_York", "2026-11-01T06:00:00Z"},    // back
		{"Europe/Madrid", "2026-03-29T01:00:00Z"},       // ahead
		{"Europe/Madrid", "2026-10-25T01:00:00Z"},       // back
		{"America/Mexico_City", "2026-10-25T01:00:00Z"}, // never
		{"Asia/Kathmandu", "2026-10-25T01:00:00Z"},      // at three quarters of an hour
		{"Africa/Casablanca", "2026-02-15T02:00:00Z"},   // twice in five weeks
		{"Australia/Lord_Howe", "2026-04-04T15:00:00Z"}, // by half an hour
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		around, err := time.Parse(time.RFC3339, c.around)
		if err != nil {
			t.Fatal(err)
		}
		got := sampledZone(c.zone, around.Add(-reach), around.Add(reach), func(at time.Time) int {
			_, offset := at.In(zone).Zone()
			return offset
		})
		for at := around.Add(-reach); at.Before(around.Add(reach)); at = at.Add(20 * time.Minute) {
			for _, second := range []time.Duration{-time.Second, 0, time.Second} {
				const layout = "2006-01-02 15:04:05 -0700"
				if got, want := at.Add(second).In(got).Format(layout), at.Add(second).In(zone).Format(layout); got != want {
					t.Fatalf("%s: %s, want %s", c.zone, got, want)
				}
			}
		}
	}
}

// What is no zone is none, and one that was asked for is remembered.
func TestLoadZone(t *testing.T) {
	for _, name := range []string{"", "Local", "Narnia/Cair_Paravel"} {
		if _, known := LoadZone(name, pricing.Day, pricing.Day); known {
			t.Errorf("%q is a zone", name)
		}
	}
	first, known := LoadZone("America/Lima", 20_000*pricing.Day, 20_000*pricing.Day)
	again, _ := LoadZone("America/Lima", 20_000*pricing.Day+pricing.Hour, 20_000*pricing.Day)
	if !known || first != again || first.String() != "America/Lima" {
		t.Errorf("America/Lima: %v, %v", first, known)
	}
}
