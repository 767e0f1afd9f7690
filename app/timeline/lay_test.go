package timeline

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

const hour = int64(pricing.Hour)

// lanesOf names the lanes of a picture.
func lanesOf(p Picture) (names []string) {
	for _, l := range p.Lanes {
		name := l.Window.String()
		switch l.Kind {
		case CustomerLane:
			name = "customer"
		case BusinessLane:
			name = "business"
		}
		names = append(names, name)
	}
	return names
}

// TestLanes: the customer, the business and the service window always, conversations and free entry where they occur, in
// a fixed order.
func TestLanes(t *testing.T) {
	empty := Lay(mustRead(t, steps(2026_10_05)), 20)
	expect(t, "without steps", lanesOf(empty), []string{"customer", "business", "customer_service_window"})
	if empty.Span() != 24*hour || empty.Lanes[0].Rows != 1 {
		t.Errorf("without steps: %d ms, %d rows", empty.Span(), empty.Lanes[0].Rows)
	}
	p, _ := PresetOf("cbp-off-05")
	expect(t, "cbp-off-05", lanesOf(Lay(mustRead(t, p.In(home)), 20)), []string{
		"customer", "business", "customer_service_window", "marketing_conversation", "utility_conversation", "free_entry_point_window",
	})
	p, _ = PresetOf("cbp-off-04")
	expect(t, "cbp-off-04", lanesOf(Lay(mustRead(t, p.In(home)), 20)), []string{
		"customer", "business", "customer_service_window", "marketing_conversation", "utility_conversation",
		"authentication_conversation", "service_conversation",
	})
}

// TestBars: bars begin and end where the windows do; a cut one also says where it would have ended, and a restarted one
// where.
func TestBars(t *testing.T) {
	r := mustRead(t, steps(in2024, template(pricing.Marketing, 0, 0), came(pricing.AdEntry, 1, 0), reply(2, 0), wrote(10, 0)))
	p := Lay(r, 20)
	if p.From != r.Timeline.Start.Start(r.Zone) || p.Span() != 74*hour {
		t.Errorf("from %s, %d h", p.From.Time(), p.Span()/hour)
	}
	service, marketing, entry := p.Lanes[2].Bars[0], p.Lanes[3].Bars[0], p.Lanes[4].Bars[0]
	if service.From != 1*hour || service.Until != 34*hour || service.Full != service.Until || !slices.Equal(service.Restarts, []int64{10 * hour}) {
		t.Errorf("service window %+v", service)
	}
	if marketing.From != 0 || marketing.Until != 2*hour || marketing.Full != 24*hour || r.Spans[marketing.Span].Kind != pricing.MarketingConversation {
		t.Errorf("marketing conversation %+v", marketing)
	}
	if entry.From != 2*hour || entry.Until != 74*hour {
		t.Errorf("free entry %+v", entry)
	}
}

// TestBarRows: a window that begins as another of its kind ends shares its row; the group's and the customer's overlap
// and do not.
func TestBarRows(t *testing.T) {
	p := Lay(mustRead(t, steps(2026_10_05, wrote(1, 0), wrote(25, 0))), 20)
	if bars := p.Lanes[2].Bars; len(bars) != 2 || bars[0].Until != bars[1].From || p.Lanes[2].Rows != 1 {
		t.Errorf("one after the other: %+v", p.Lanes[2])
	}
	group := wrote(2, 0)
	group.Members = []pricing.Place{{Territory: "MX"}}
	p = Lay(mustRead(t, steps(2026_10_05, wrote(1, 0), group)), 20)
	if bars := p.Lanes[2].Bars; len(bars) != 2 || bars[1].Row != 1 || p.Lanes[2].Rows != 2 {
		t.Errorf("at once: %+v", p.Lanes[2])
	}
}

// TestMarks: marks are in order of time whatever the order of the steps, from sending to delivery, and in rows of their
// own where they are nearer than fits.
func TestMarks(t *testing.T) {
	late := template(pricing.Utility, 5, 0)
	late.Delay = 40 * time.Hour
	failed := template(pricing.Utility, 6, 0)
	failed.Failed = true
	// 45 h and a millisecond are 46 whole hours: with 23 marks side by side they stand 2 h apart
	r := mustRead(t, steps(2026_10_05, template(pricing.Marketing, 8, 0), failed, late, template(pricing.Utility, 10, 0), template(pricing.Utility, 11, 59)))
	p := Lay(r, 23)
	if p.Span() != 46*hour {
		t.Fatalf("%d ms", p.Span())
	}
	want := []Mark{
		{2, 5 * hour, 45 * hour, 0},
		{1, 6 * hour, 6 * hour, 1},
		{0, 8 * hour, 8 * hour, 1},
		{3, 10 * hour, 10 * hour, 1},
		{4, 11*hour + 59*60_000, 11*hour + 59*60_000, 2},
	}
	if marks := p.Lanes[1].Marks; !slices.Equal(marks, want) || p.Lanes[1].Rows != 3 {
		t.Errorf("%d rows, %+v", p.Lanes[1].Rows, marks)
	}
}

// TestManyAtOneInstant: messages of one instant are all there, one row each.
func TestManyAtOneInstant(t *testing.T) {
	list := make([]pricing.Step, MaxSteps)
	for i := range list {
		list[i] = template(pricing.Utility, 12, 0)
	}
	p := Lay(mustRead(t, steps(2026_10_05, list...)), 40)
	if lane := p.Lanes[1]; len(lane.Marks) != MaxSteps || lane.Rows != MaxSteps || lane.Marks[MaxSteps-1].Row != MaxSteps-1 {
		t.Errorf("%d marks in %d rows", len(lane.Marks), lane.Rows)
	}
}

// TestExtent: a picture begins with the local date of what comes first and ends a whole hour behind everything.
func TestExtent(t *testing.T) {
	tests := []struct {
		name        string
		list        []pricing.Step
		from, until string // in Mexico City
	}{
		{"one in the night", []pricing.Step{template(pricing.Utility, 23, 59)}, "2026-10-05 00:00", "2026-10-06 00:00"},
		{"at the very end of the day", []pricing.Step{template(pricing.Utility, 24, 0)}, "2026-10-06 00:00", "2026-10-07 00:00"},
		{"a window into the third day", []pricing.Step{wrote(47, 30)}, "2026-10-06 00:00", "2026-10-08 00:00"},
		{"ten days after the start", []pricing.Step{template(pricing.Utility, 250, 0)}, "2026-10-15 00:00", "2026-10-16 00:00"},
	}
	for _, tt := range tests {
		r := mustRead(t, steps(2026_10_05, tt.list...))
		p := Lay(r, 20)
		const form = "2006-01-02 15:04"
		if from, until := p.From.Time().In(r.Zone).Format(form), p.Until.Time().In(r.Zone).Format(form); from != tt.from || until != tt.until {
			t.Errorf("%s: %s to %s, want %s to %s", tt.name, from, until, tt.from, tt.until)
		}
	}
}

// ticksOf writes the ticks as local hours, with the day where one begins.
func ticksOf(p Picture, zone *time.Location) (all []string) {
	for _, tick := range p.Ticks {
		form := "15:04"
		if tick.Day {
			form = "02 15:04"
		}
		all = append(all, tick.Instant.Time().In(zone).Format(form))
	}
	return all
}

// TestTicks: ticks are hours of the local clock, also where clocks are set, and no more than there is room for.
func TestTicks(t *testing.T) {
	read := func(zone string, start pricing.Date, list ...pricing.Step) Reading {
		line := steps(start, list...)
		line.Zone = zone
		return mustRead(t, line)
	}
	tests := []struct {
		name string
		r    Reading
		fit  int
		want []string
	}{
		{"a day, wide", read("America/Bogota", 2026_10_05), 24, []string{"05 00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"}},
		{"a day, narrow", read("America/Bogota", 2026_10_05), 6, []string{"05 00:00", "12:00"}},
		{"two days", read("America/Bogota", 2026_10_05, wrote(20, 0)), 24, []string{"05 00:00", "06:00", "12:00", "18:00", "06 00:00", "06:00", "12:00", "18:00"}},
		{"two days in one tick", read("America/Bogota", 2026_10_05, wrote(20, 0)), 3, []string{"05 00:00"}},
		// On 2025-09-07 Santiago has no midnight: the day begins at 01:00, and is 23 hours long.
		{"no midnight", read("America/Santiago", 2025_09_06, wrote(20, 0)), 24, []string{"06 00:00", "06:00", "12:00", "18:00", "07 01:00", "06:00", "12:00", "18:00"}},
		// New York sets its clocks from 2 to 3 on 2026-03-08: there is no 02:00.
		{"no two o'clock", read("America/New_York", 2026_03_08), 3 * 24, []string{
			"08 00:00", "01:00", "03:00", "04:00", "05:00", "06:00", "07:00", "08:00", "09:00", "10:00", "11:00", "12:00", "13:00",
			"14:00", "15:00", "16:00", "17:00", "18:00", "19:00", "20:00", "21:00", "22:00", "23:00", "09 00:00",
		}},
	}
	for _, tt := range tests {
		expect(t, tt.name, ticksOf(Lay(tt.r, tt.fit), tt.r.Zone), tt.want)
	}
}

// TestRandomPictures: nothing lies outside a picture, nothing overlaps in its row, and everything is there once.
func TestRandomPictures(t *testing.T) {
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 11))
		line := randomTimeline(random)
		r := mustRead(t, line)
		p := Lay(r, 1+random.IntN(60))
		marks, bars := 0, 0
		for _, lane := range p.Lanes {
			ends := make([]int64, lane.Rows)
			for _, m := range lane.Marks {
				marks++
				if m.At < ends[m.Row] || m.At < 0 || m.Until < m.At || m.Until >= p.Span() {
					t.Fatalf("seed %d: mark %+v in %d ms", seed, m, p.Span())
				}
				ends[m.Row] = m.Until
			}
			for _, b := range lane.Bars {
				bars++
				if b.From < ends[b.Row] || b.From < 0 || b.Until < b.From || b.Full > p.Span() || r.Spans[b.Span].Kind != lane.Window {
					t.Fatalf("seed %d: bar %+v in %d ms", seed, b, p.Span())
				}
				ends[b.Row] = b.Full
			}
		}
		if marks != len(line.Steps) || bars != len(r.Spans) {
			t.Fatalf("seed %d: %d marks of %d steps, %d bars of %d windows", seed, marks, len(line.Steps), bars, len(r.Spans))
		}
		for i, tick := range p.Ticks {
			if tick.At != int64(tick.Instant-p.From) || tick.At >= p.Span() || i > 0 && tick.At <= p.Ticks[i-1].At {
				t.Fatalf("seed %d: tick %d at %d", seed, i, tick.At)
			}
		}
	}
}

// BenchmarkEdit is what one edit of a full timeline costs: to decide, price and lay it out, and under all eras.
func BenchmarkEdit(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 1))
	list := make([]pricing.Step, MaxSteps)
	for i := range list {
		list[i] = randomStep(random)
	}
	line, prices, zone := steps(2026_10_05, list...), published2026(b), zoneNamed(b, home.Zone)
	b.Run("one", func(b *testing.B) {
		for b.Loop() {
			r, err := Read(line, 0, zone, prices)
			if err != nil {
				b.Fatal(err)
			}
			Lay(r, 40)
		}
	})
	b.Run("eras", func(b *testing.B) {
		for b.Loop() {
			if _, err := Eras(line, 2026_10_01, zone, prices); err != nil {
				b.Fatal(err)
			}
		}
	})
}
