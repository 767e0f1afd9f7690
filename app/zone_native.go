//go:build !js

package app

import "time"

// knownZone reports whether the name is that of a time zone.
func knownZone(name string) bool {
	_, err := time.LoadLocation(name)
	return err == nil && name != "" && name != "Local"
}

// DeviceZone returns the IANA name of the zone the visitor's clock is set to; where a page is drawn ahead nobody's.
func DeviceZone() string { return universalTime }

// loadZone returns a zone that is known to exist.
func loadZone(name string, _, _ time.Time) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err) // asked for before
	}
	return zone
}
