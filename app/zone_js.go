package app

import (
	"syscall/js"
	"time"
)

// knownZone reports whether the name is that of a time zone: the browser knows them, and saves the program the table.
func knownZone(name string) bool {
	_, known := zoneFormat(name)
	return known
}

// DeviceZone returns the IANA name of the zone the visitor's clock is set to.
func DeviceZone() string {
	asked := js.Global().Get("Intl").Get("DateTimeFormat").New().Call("resolvedOptions").Get("timeZone")
	if asked.Type() != js.TypeString || !knownZone(asked.String()) {
		return universalTime
	}
	return asked.String()
}

// loadZone returns a zone as the browser knows it from an instant to another.
func loadZone(name string, from, until time.Time) *time.Location {
	format, _ := zoneFormat(name)
	return sampledZone(name, from, until, func(at time.Time) int {
		return intlOffset(format, at)
	})
}

// zoneFormat returns the browser's formatter for the local time of a zone, and whether there is such a zone.
func zoneFormat(name string) (format js.Value, known bool) {
	defer func() {
		if recover() != nil { // Intl throws for a name it does not know
			known = false
		}
	}()
	options := js.Global().Get("Object").New()
	for key, value := range map[string]string{
		"timeZone": name, "hourCycle": "h23", "year": "numeric", "month": "numeric", "day": "numeric", "hour": "numeric",
		"minute": "numeric", "second": "numeric",
	} {
		options.Set(key, value)
	}
	format = js.Global().Get("Intl").Get("DateTimeFormat").New("en-US", options)
	return format, name != ""
}

// intlOffset returns how far the clocks of a zone are ahead of UTC at an instant, in seconds.
func intlOffset(format js.Value, at time.Time) int {
	parts := map[string]int{}
	list := format.Call("formatToParts", float64(at.UnixMilli()))
	for i := range list.Length() {
		part := list.Index(i)
		value := 0
		for _, digit := range part.Get("value").String() {
			value = 10*value + int(digit-'0')
		}
		parts[part.Get("type").String()] = value
	}
	local := time.Date(parts["year"], time.Month(parts["month"]), parts["day"], parts["hour"], parts["minute"], parts["second"], 0, time.UTC)
	return int(local.Unix() - at.Unix())
}
