package timeline

import (
	"cmp"
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// windowLanes are the lanes of windows in the order in which they are drawn.
var windowLanes = []pricing.WindowKind{
	pricing.ServiceWindow, pricing.Conversation2022, pricing.MarketingConversation, pricing.MarketingLiteConversation,
	pricing.UtilityConversation, pricing.AuthenticationConversation, pricing.ServiceConversation, pricing.FreeEntryWindow,
}

// Lay lays a reading out. As many marks fit side by side as is said, at least one; nearer ones get rows of their own, and
// there is a tick for every third mark that fits, or fewer.
func Lay(r Reading, fit int) Picture {
	fit = max(fit, 1)
	if r.Zone == nil {
		r.Zone = time.UTC
	}
	p := Picture{}
	p.From, p.Until = r.extent()
	apart := p.Span() / int64(fit)
	p.Lanes = append(p.Lanes, p.marks(r, CustomerLane, pricing.Inbound, apart), p.marks(r, BusinessLane, pricing.Outbound, apart))
	for _, kind := range windowLanes {
		if lane := p.bars(r, kind); kind == pricing.ServiceWindow || len(lane.Bars) > 0 {
			p.Lanes = append(p.Lanes, lane)
		}
	}
	p.Ticks = p.ticks(r.Zone, max(fit/3, 1))
	return p
}

// extent returns what a picture of the reading shows.
func (r *Reading) extent() (from, until pricing.Instant) {
	first := r.Timeline.Start.Start(r.Zone)
	for i := range r.Messages {
		if m := &r.Messages[i]; i == 0 || m.Sent < first {
			first = m.Sent
		}
	}
	from = pricing.DateOf(first, r.Zone).Start(r.Zone)
	until = from + pricing.Day
	for i := range r.Messages {
		m := &r.Messages[i]
		until = max(until, m.Sent+1, m.Delivered+1)
	}
	for i := range r.Spans {
		until = max(until, r.Spans[i].Until, r.Spans[i].Full)
	}
	if rest := (until - from) % pricing.Hour; rest > 0 {
		until += pricing.Hour - rest
	}
	return from, until
}

// marks lays out the messages of one side.
func (p *Picture) marks(r Reading, kind LaneKind, d pricing.Direction, apart int64) Lane {
	lane := Lane{Kind: kind}
	for i := range r.Messages {
		if m := &r.Messages[i]; m.Step.Direction == d {
			lane.Marks = append(lane.Marks, Mark{Message: i, At: p.offset(m.Sent), Until: p.offset(max(m.Sent, m.Delivered))})
		}
	}
	slices.SortStableFunc(lane.Marks, func(a, b Mark) int { return cmp.Compare(a.At, b.At) })
	var rows rows
	for i := range lane.Marks {
		m := &lane.Marks[i]
		m.Row = rows.place(m.At, m.Until+max(apart, 1))
	}
	lane.Rows = max(len(rows), 1)
	return lane
}

// bars lays out the windows of one kind.
func (p *Picture) bars(r Reading, kind pricing.WindowKind) Lane {
	lane := Lane{Kind: WindowLane, Window: kind}
	var rows rows
	for i := range r.Spans {
		s := &r.Spans[i]
		if s.Kind != kind {
			continue
		}
		b := Bar{Span: i, From: p.offset(s.From), Until: p.offset(s.Until), Full: p.offset(s.Full)}
		for _, message := range s.Refreshed {
			b.Restarts = append(b.Restarts, p.offset(r.Messages[message].Sent))
		}
		b.Row = rows.place(b.From, b.Full)
		lane.Bars = append(lane.Bars, b)
	}
	lane.Rows = max(len(rows), 1)
	return lane
}

func (p *Picture) offset(at pricing.Instant) int64 { return int64(at - p.From) }

// rows holds where each row of a lane is free again.
type rows []int64

// place takes [from, until) in the first row that is free, and returns its number.
func (r *rows) place(from, until int64) int {
	for i, free := range *r {
		if free <= from {
			(*r)[i] = until
			return i
		}
	}
	*r = append(*r, until)
	return len(*r) - 1
}

// tickSteps are the distances ticks may have: hours within a day, then whole days.
var tickSteps = []pricing.Instant{
	pricing.Hour, 2 * pricing.Hour, 3 * pricing.Hour, 6 * pricing.Hour, 12 * pricing.Hour,
	pricing.Day, 2 * pricing.Day, 7 * pricing.Day, 14 * pricing.Day, 28 * pricing.Day, 84 * pricing.Day,
}

// ticks names hours of the local clock, in the smallest step of which no more than most fit.
func (p *Picture) ticks(zone *time.Location, most int) []Tick {
	step := tickSteps[len(tickSteps)-1]
	for _, s := range tickSteps {
		if p.Span() <= int64(s)*int64(most) {
			step = s
			break
		}
	}
	days := max(int(step/pricing.Day), 1)
	var ticks []Tick
	for on := pricing.DateOf(p.From, zone); on.Start(zone) < p.Until; on = on.AddDays(days) {
		ticks = append(ticks, p.tick(on.Start(zone), true))
		for hour := step; hour < pricing.Day; hour += step {
			at, exists := clock(on, int(hour/pricing.Hour), zone)
			if exists && at > ticks[len(ticks)-1].Instant && at < p.Until {
				ticks = append(ticks, p.tick(at, false))
			}
		}
	}
	return ticks
}

func (p *Picture) tick(at pricing.Instant, day bool) Tick { return Tick{p.offset(at), at, day} }

// clock returns the instant of an hour of a local date, and whether the clocks show that hour; where they show it twice,
// the first.
func clock(on pricing.Date, hour int, zone *time.Location) (pricing.Instant, bool) {
	at := time.Date(int(on)/10000, time.Month(int(on)/100%100), int(on)%100, hour, 0, 0, 0, zone)
	return pricing.InstantOf(at), at.Hour() == hour && at.Minute() == 0
}
