package main

import (
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// A site is drawn for the day on which it is built, or for the one that a reproducible build names: to the second.
func TestDrawnOn(t *testing.T) {
	now := time.Date(2026, time.November, 29, 23, 30, 0, 0, time.FixedZone("", -3*60*60)) // the 30th in UTC
	for epoch, want := range map[string]pricing.Date{
		"": 2026_11_30, "1798761599": 2026_12_31, "1798761600": 2027_01_01, "soon": 0,
	} {
		got, err := drawnOn(epoch, now)
		if got != want || (err == nil) != (want != 0) {
			t.Errorf("%q: %s, %v; want %s", epoch, got, err, want)
		}
	}
}
