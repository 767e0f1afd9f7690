package timeline

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// steps builds a timeline at home.
func steps(on pricing.Date, list ...pricing.Step) Timeline {
	t := home
	t.Start = on
	return New(t, list...)
}

// TestMessagesKnowTheirWindows: what a message opened, joined, closed and was sent in, and the other way round.
func TestMessagesKnowTheirWindows(t *testing.T) {
	r := mustRead(t, steps(in2024,
		template(pricing.Marketing, 0, 0), came(pricing.AdEntry, 1, 0), reply(2, 0), wrote(10, 0), template(pricing.Marketing, 30, 0), reply(40, 0),
	))
	expect(t, "windows", saidSpans(&r), []string{
		"marketing_conversation 0h-2h of 24h", "customer_service_window 1h-34h", "free_entry_point_window 2h-74h",
	})
	const marketing, service, entry = 0, 1, 2
	want := []struct {
		opened, joined, closed []int
		allowed                int
	}{
		{[]int{marketing}, nil, nil, -1},
		{[]int{service}, nil, nil, -1},
		{[]int{entry}, nil, []int{marketing}, service},
		{[]int{service}, nil, nil, -1},
		{nil, []int{entry}, nil, service},
		{nil, nil, nil, -1},
	}
	for i, w := range want {
		m := r.Messages[i]
		if !slices.Equal(m.Opened, w.opened) || !slices.Equal(m.Joined, w.joined) || !slices.Equal(m.Closed, w.closed) || m.Allowed != w.allowed {
			t.Errorf("message %d: opened %v, joined %v, closed %v, in %d; want %v", i, m.Opened, m.Joined, m.Closed, m.Allowed, w)
		}
	}
	s := r.Spans
	if s[marketing].By != 0 || s[marketing].ClosedBy != 2 || s[service].By != 1 || s[service].ClosedBy != -1 {
		t.Errorf("opened and closed by %+v", s)
	}
	if !slices.Equal(s[service].Refreshed, []int{3}) || !slices.Equal(s[entry].Joined, []int{4}) {
		t.Errorf("refreshed %v, joined %v", s[service].Refreshed, s[entry].Joined)
	}
}

// TestServiceWindowBoundaries: a free-form message may go at the instant the window opens and not at its end (WIN-3, WIN-5),
// and a message of the customer one millisecond before the end lengthens the same window while one at the end opens
// another.
func TestServiceWindowBoundaries(t *testing.T) {
	tests := []struct {
		name  string
		at    time.Duration
		again bool // the customer writes then, instead of the business
		want  string
		spans []string
	}{
		{"a millisecond before it opens", 10*time.Hour - time.Millisecond, false, refused, []string{"customer_service_window 10h-34h"}},
		{"as it opens", 10 * time.Hour, false, free, []string{"customer_service_window 10h-34h"}},
		{"a millisecond before its end", 34*time.Hour - time.Millisecond, false, free, []string{"customer_service_window 10h-34h"}},
		{"at its end", 34 * time.Hour, false, refused, []string{"customer_service_window 10h-34h"}},
		{"a millisecond after", 34*time.Hour + time.Millisecond, false, refused, []string{"customer_service_window 10h-34h"}},
		{"the customer again, just in time", 34*time.Hour - time.Millisecond, true, user, []string{"customer_service_window 10h-57h59m59.999s"}},
		{"the customer again, at the end", 34 * time.Hour, true, user, []string{"customer_service_window 10h-34h", "customer_service_window 34h-58h"}},
	}
	for _, tt := range tests {
		s := reply(0, 0)
		if tt.again {
			s = wrote(0, 0)
		}
		s.At = tt.at
		// the later step is entered first: the order of time is worked out
		r := mustRead(t, steps(2026_10_05, s, wrote(10, 0)))
		if got := say(&r, &r.Messages[0]); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		expect(t, tt.name, saidSpans(&r), tt.spans)
	}
}

// TestDeliveredAfterTheWindow: the sending decides whether it may go, the delivery what it costs.
func TestDeliveredAfterTheWindow(t *testing.T) {
	late := reply(33, 0)
	late.Delay = 3 * time.Hour
	notice := template(pricing.Utility, 33, 0)
	notice.Delay = time.Hour
	r := mustRead(t, steps(2026_09_07, wrote(10, 0), late, notice))
	if got := say(&r, &r.Messages[1]); got != "free MSG-7" {
		t.Errorf("the reply: %s", got)
	}
	if m := r.Messages[2]; say(&r, &m) != "charged utility MSG-4" || m.Allowed != 0 || m.Delivered-m.Sent != pricing.Hour {
		t.Errorf("the notice delivered at the very end: %s, sent in window %d", say(&r, &m), m.Allowed)
	}
}

// TestEraEndCutsConversations: of the conversations of June 2025 only those of utility run on (ERA-4, MSG-8).
func TestEraEndCutsConversations(t *testing.T) {
	line := steps(2025_06_30, template(pricing.Marketing, 14, 0), template(pricing.Utility, 15, 0), template(pricing.Marketing, 25, 0))
	r := mustRead(t, line)
	expect(t, "windows", saidSpans(&r), []string{"marketing_conversation 14h-24h of 38h", "utility_conversation 15h-39h"})
	if r.Spans[0].ClosedBy != -1 || say(&r, &r.Messages[2]) != "charged marketing MSG-2" {
		t.Errorf("closed by %d, then %s", r.Spans[0].ClosedBy, say(&r, &r.Messages[2]))
	}
	line.On = 2025_06_30
	r = mustRead(t, line)
	expect(t, "under one set of rules", saidSpans(&r), []string{"marketing_conversation 14h-38h", "utility_conversation 15h-39h"})
}

// TestGroups: a group has windows of its own, and every member's copy a verdict and a price.
func TestGroups(t *testing.T) {
	members := []pricing.Place{{Territory: "MX"}, {Territory: "BR"}}
	inGroup := func(s pricing.Step) pricing.Step { s.Members = members; return s }
	r := mustRead(t, steps(2026_10_05, wrote(9, 0), inGroup(wrote(10, 0)), inGroup(template(pricing.Utility, 11, 0)), inGroup(reply(35, 0)), inGroup(reply(12, 0))))
	expect(t, "windows", saidSpans(&r), []string{"customer_service_window 9h-33h", "customer_service_window 10h-34h"})
	if m := r.Messages[2]; say(&r, &m) != "charged utility GRP-6 × 2" || !m.Amount.Equal(dec("0.06")) || m.Units != 2 || m.Allowed != 1 {
		t.Errorf("utility: %s for %s", say(&r, &m), m.Amount)
	}
	if got := say(&r, &r.Messages[3]); got != "not_sendable GRP-2 × 2" {
		t.Errorf("after the group's window: %s", got)
	}
	if got := say(&r, &r.Messages[4]); got != "free SVC-4 × 2" {
		t.Errorf("in the group's window: %s", got)
	}
	if r.Messages[2].Copies[1].Place.Territory != "BR" {
		t.Errorf("copies %+v", r.Messages[2].Copies)
	}
}

// TestMissingRateIsRefused: a message without a known rate has a reason and no amount, and the total is incomplete.
func TestMissingRateIsRefused(t *testing.T) {
	line := steps(2026_10_05, template(pricing.Marketing, 10, 0))
	line.Place = pricing.Place{Territory: "AR"} // not on the example's card
	r := mustRead(t, line)
	var none *pricing.NoRateError
	if m := r.Messages[0]; !errors.As(m.Refusal, &none) || !m.Amount.IsZero() || r.Total.Complete {
		t.Errorf("refused with %v, total complete %t", m.Refusal, r.Total.Complete)
	}
	line.Currency = "CHF"
	r, err := Read(line, 0, time.UTC, published2026(t))
	var noCard *pricing.NoCardError
	if err != nil || !errors.As(r.Messages[0].Refusal, &noCard) {
		t.Errorf("in francs: %v, %v", err, r.Messages[0].Refusal)
	}
}

// TestUnreadable: what the engine cannot decide is an error that names the field.
func TestUnreadable(t *testing.T) {
	tests := []struct {
		name  string
		line  func(Timeline) Timeline
		field string
	}{
		{"no date", func(t Timeline) Timeline { t.Start = 0; return t }, "start"},
		{"before all rules", func(t Timeline) Timeline { t.Start = 2021_12_31; return t }, "on"},
		{"no place", func(t Timeline) Timeline { t.Place = pricing.Place{}; return t }, "journeys[0].country"},
		{"no currency", func(t Timeline) Timeline { t.Currency = ""; return t }, "currency"},
		{"a negative allowance", func(t Timeline) Timeline { t.Used = -1; return t }, "allowance_used"},
		{"a template without a category", func(t Timeline) Timeline { return New(t, template(pricing.NoCategory, 1, 0)) }, "journeys[0].steps[0].category"},
		{"before the start", func(t Timeline) Timeline { return New(t, wrote(-1, 0)) }, "journeys[0].steps[0].at"},
		{"too many steps", func(t Timeline) Timeline { return New(t, make([]pricing.Step, MaxSteps+1)...) }, "steps"},
	}
	for _, tt := range tests {
		_, err := Read(tt.line(home), 0, nil, published2026(t))
		var wrong *pricing.PlanError
		if !errors.As(err, &wrong) || wrong.Field != tt.field {
			t.Errorf("%s: %v, want field %s", tt.name, err, tt.field)
		}
	}
}

// TestRandomTimelines: on timelines of all kinds, amounts add up to the bill, links of messages and spans agree, and
// spans are as long as the engine's windows.
func TestRandomTimelines(t *testing.T) {
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 7))
		line := randomTimeline(random)
		r, err := Read(line, line.On, zoneNamed(t, line.Zone), examplePrices{published2026(t)})
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		sum := decimal.Zero
		for i, m := range r.Messages {
			if m.Verdict.Outcome == pricing.Undecided || m.Verdict.Outcome == pricing.Counted {
				t.Fatalf("seed %d: message %d: %s", seed, i, m.Verdict.Outcome)
			}
			if m.Refusal == nil {
				sum = sum.Add(m.Amount)
			}
			for _, at := range m.Joined {
				if !slices.Contains(r.Spans[at].Joined, i) {
					t.Fatalf("seed %d: message %d joined span %d, which does not know", seed, i, at)
				}
			}
			for _, at := range m.Opened {
				if s := r.Spans[at]; s.By != i && !slices.Contains(s.Refreshed, i) {
					t.Fatalf("seed %d: message %d opened span %d, which does not know", seed, i, at)
				}
			}
			if k := m.Verdict.Opened.Kind; k != pricing.NoWindow && r.Spans[m.Opened[0]].Kind != k {
				t.Fatalf("seed %d: message %d opened %s", seed, i, k)
			}
			if k := m.Verdict.Joined.Kind; k != pricing.NoWindow && len(m.Joined) == 0 {
				t.Fatalf("seed %d: message %d joined no %s", seed, i, k)
			}
			// the engine's own refusal and the picture's window must agree
			if m.Verdict.Outcome == pricing.NotSendable && m.Step.Kind != pricing.Template && m.Allowed >= 0 && m.Verdict.Rule != "GRP-1" {
				t.Fatalf("seed %d: message %d refused in window %d", seed, i, m.Allowed)
			}
		}
		if !sum.Equal(r.Bill.TotalIn("USD").Sum) {
			t.Fatalf("seed %d: messages cost %s, the bill %s", seed, sum, r.Bill.TotalIn("USD").Sum)
		}
		for i, s := range r.Spans {
			if s.Until > s.Full || s.Cut != (s.Until < s.Full) || s.Until < s.From || i > 0 && s.From < r.Spans[i-1].From {
				t.Fatalf("seed %d: span %d %+v", seed, i, s)
			}
		}
	}
}

// pick returns one of the values.
func pick[T any](random *rand.Rand, values ...T) T { return values[random.IntN(len(values))] }

// randomStep returns a step that the engine can decide.
func randomStep(random *rand.Rand) pricing.Step {
	s := pricing.Step{At: time.Duration(random.IntN(100*3600_000)) * time.Millisecond}
	if random.IntN(3) > 0 {
		s.At = s.At.Truncate(pick(random, time.Hour, time.Minute, 6*time.Hour))
	}
	if random.IntN(5) == 0 {
		s.Members = pick(random, []pricing.Place{{Territory: "MX"}}, []pricing.Place{{Territory: "MX"}, {Territory: "MX"}, {Market: "Brazil"}, {Territory: "MX"}})
	}
	if random.IntN(3) == 0 {
		s.Direction = pricing.Inbound
		s.Kind = pick(random, pricing.FreeForm, pricing.FreeForm, pricing.Reaction, pricing.Call)
		s.Entry = pick(random, pricing.NoEntry, pricing.AdEntry, pricing.PageButton)
		s.Desktop = random.IntN(4) == 0
		return s
	}
	s.Kind = pick(random, pricing.FreeForm, pricing.Template, pricing.Template, pricing.Reaction)
	if s.Kind == pricing.Template {
		s.Category = pick(random, pricing.Marketing, pricing.MarketingLite, pricing.Utility, pricing.Authentication)
	} else {
		s.Author = pick(random, pricing.Business, pricing.Business, pricing.AgentAuthor, pricing.AIProvider, pricing.BusinessApp)
	}
	s.Delay = pick(random, 0, 0, 0, time.Second, 26*time.Hour)
	s.Failed, s.Proven = random.IntN(8) == 0, random.IntN(10) == 0
	if s.Author == pricing.AgentAuthor {
		s.Tokens = pick[int64](random, 0, 1, 18_000)
	}
	return s
}

// randomTimeline returns a timeline that can be read.
func randomTimeline(random *rand.Rand) Timeline {
	list := make([]pricing.Step, random.IntN(40))
	for i := range list {
		list[i] = randomStep(random)
	}
	return New(Timeline{
		Name:     pick(random, "", "Pedido", "50 % & más_~.=#/"),
		Start:    pick[pricing.Date](random, 2023_06_05, 2024_12_02, 2025_06_29, 2026_10_05),
		Zone:     pick(random, "UTC", "America/Mexico_City", "America/Sao_Paulo", "Asia/Kolkata"),
		Place:    pick(random, pricing.Place{Territory: "MX"}, pricing.Place{Market: "Brazil"}, pricing.Place{Territory: "IT"}),
		Currency: "USD",
		On:       pick[pricing.Date](random, 0, 0, 2024_03_04, 2026_08_15),
		Used:     pick[int64](random, 0, 1, 999, 1000),
		Inferred: random.IntN(2) == 0,
	}, list...)
}
