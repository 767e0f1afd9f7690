package oracle

import "time"

// The dates on which rules begin, at local midnight (ERA-3).
const (
	longFreeEntry  = "2023-03-01" // FEP-4
	fourCategories = "2023-06-01" // ERA-5, FREE-3
	liteCategory   = "2024-10-15" // CONV-13
	freeService    = "2024-11-01" // FREE-5
	perMessage     = "2025-07-01" // ERA-4
	callsCount     = "2025-07-15" // WIN-2
	groupsBegin    = "2025-10-06" // GRP-1
	agentLaunch    = "2026-07-01" // MBA-1
	agentCharged   = "2026-08-01" // MBA-2
	upToSevenDays  = "2026-09-28" // FEP-13
	paidService    = "2026-10-01" // SVC-1
	exemptionEnds  = "2028-01-01" // SVC-11
)

// Durations are exact, whatever clocks do in between; in milliseconds.
const (
	hour = int64(time.Hour / time.Millisecond)
	day  = 24 * hour
)

// era is one of the five rule sets (ERA-1).
type era int

const (
	cbp0 era = iota // conversations, business- or user-initiated
	cbp1            // conversations of four categories, service charged
	cbp2            // the same, service free
	pmp1            // messages, service free
	pmp2            // messages, service charged
)

// eraOf is the era of a local date (ERA-2, section 2).
func eraOf(date string) era {
	switch {
	case date < fourCategories:
		return cbp0
	case date < freeService:
		return cbp1
	case date < perMessage:
		return cbp2
	case date < paidService:
		return pmp1
	default:
		return pmp2
	}
}

// date is the local date that chooses the rules for an instant. A date begins
// at its first instant and so the clock's own date is the answer: a midnight
// that is skipped or repeated changes nothing (section 1, Dates).
func (a Account) date(at int64) string {
	if a.Frozen != "" {
		return a.Frozen
	}
	zone := a.Zone
	if zone == nil {
		zone = time.UTC
	}
	return time.UnixMilli(at).In(zone).Format(time.DateOnly)
}
