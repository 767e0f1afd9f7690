package pricing

import "time"

// Instant is a point in time in milliseconds since 1 January 1970 UTC. The platform reports whole seconds; the
// finer unit keeps logs that carry fractions exact. The zero value is "not known" (a message that was never
// delivered has no delivery instant).
type Instant int64

// Spans of time the rules speak of. They are exact: 24 hours are 86,400 seconds whatever clocks do in between.
const (
	Second Instant = 1000
	Minute         = 60 * Second
	Hour           = 60 * Minute
	Day            = 24 * Hour
)

// InstantOf returns the instant of a time, cut to the millisecond.
func InstantOf(t time.Time) Instant { return Instant(t.UnixMilli()) }

// Time returns the instant as a time in UTC.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i)).UTC() }

// Known reports whether the instant is set.
func (i Instant) Known() bool { return i != 0 }
