package pricing

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Date is a civil date written as the number year*10000 + month*100 + day, so that
// Date(2026_10_01) reads as it is printed and dates compare with <. It has no time zone: a rule, an era and a
// card begin at the first instant of their date in the zone of the account (ERA-3). The zero value is "no date".
type Date int32

// ErrBadDate is returned by ParseDate for text that is not a calendar date of the form 2026-10-01.
var ErrBadDate = errors.New("not a date of the form 2026-10-01")

// NewDate returns the date of a year, month and day, which must exist in the calendar.
func NewDate(year int, month time.Month, day int) Date {
	return Date(year*10000 + int(month)*100 + day)
}

// ParseDate reads the form 2026-10-01. Anything else, including dates that do not exist, is an error that wraps
// ErrBadDate.
func ParseDate(text string) (Date, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return 0, fmt.Errorf("%q: %w", text, ErrBadDate)
	}
	return dateOf(t), nil
}

// String returns the form 2026-10-01, or "" for the zero value.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	digits := strconv.Itoa(1_0000_00_00 + int(d))[1:] // eight of them; bills write dates by the hundred
	return digits[:4] + "-" + digits[4:6] + "-" + digits[6:]
}

// Month returns the calendar month of the date.
func (d Date) Month() Month { return Month(d / 100) }

// AddDays returns the date n days later, or earlier when n is negative.
func (d Date) AddDays(n int) Date { return dateOf(d.utc().AddDate(0, 0, n)) }

// Start returns the first instant of the date in the zone: local midnight, or the first instant after it when
// clocks jump over midnight, or the earlier of two midnights when they are set back (ERA-3).
func (d Date) Start(zone *time.Location) Instant {
	// Local midnight lies within 26 hours of UTC midnight, and a zone changes its offset at most once in that
	// span, so the earliest instant whose local date is d or later is found by trying both offsets.
	year, month, day := d.parts()
	midnight := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	before, after := offset(midnight.Add(-26*time.Hour), zone), offset(midnight.Add(26*time.Hour), zone)
	first := min(midnight.Unix()-int64(before), midnight.Unix()-int64(after))
	last := max(midnight.Unix()-int64(before), midnight.Unix()-int64(after))
	if dateOf(time.Unix(first, 0).In(zone)) >= d {
		return Instant(first * 1000)
	}
	// The earlier candidate is still in the day before: the clocks change between the two candidates, at the very
	// instant the new date begins (a jump over midnight), or the later candidate is the midnight.
	if change, _ := time.Unix(last, 0).In(zone).ZoneBounds(); !change.IsZero() && change.Unix() > first {
		if dateOf(change.In(zone)) >= d {
			return Instant(change.Unix() * 1000)
		}
	}
	return Instant(last * 1000)
}

// DateOf returns the local date of an instant in a zone. A date begins at its first instant (see Start), so the minutes
// that clocks set back over midnight repeat belong to the new date (ERA-3).
func DateOf(at Instant, zone *time.Location) Date {
	day := dateOf(at.Time().In(zone))
	if next := day.AddDays(1); at >= next.Start(zone) {
		return next
	}
	return day
}

func (d Date) parts() (year int, month time.Month, day int) {
	return int(d) / 10000, time.Month(int(d) / 100 % 100), int(d) % 100
}

func (d Date) utc() time.Time {
	year, month, day := d.parts()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func dateOf(t time.Time) Date { return NewDate(t.Date()) }

func offset(t time.Time, zone *time.Location) int {
	_, seconds := t.In(zone).Zone()
	return seconds
}

// Month is a calendar month written as the number year*100 + month: Month(2026_10). The zero value is "no month".
type Month int32

// String returns the form 2026-10, or "" for the zero value.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m/100, m%100)
}

// First returns the first date of the month.
func (m Month) First() Date { return Date(m*100 + 1) }
