package oracle

import (
	"fmt"
	"math/big"
	"testing"
)

const second = 1.0 / 3600

// TestEquality is the table of equality cases of section 1, each with its other
// side.
func TestEquality(t *testing.T) {
	const free, refused = "free DLV-6", "not sendable WIN-5"
	tests := []struct {
		name, start string
		events      []Event
		want        []string
	}{
		{
			"free-form at the very second of the user's message", "2025-08-04",
			[]Event{user(1), text(1)}, []string{free, "free MSG-7"},
		},
		{
			"free-form a second before the user's message", "2025-08-04",
			[]Event{user(1), text(1 - second)}, []string{free, refused},
		},
		{
			"free-form at t + 24 h", "2025-08-04",
			[]Event{user(1), text(25)}, []string{free, refused},
		},
		{
			"free-form at t + 24 h less a second", "2025-08-04",
			[]Event{user(1), text(25 - second)}, []string{free, "free MSG-7"},
		},
		{
			"free-form after a refreshed window would have ended", "2025-08-04",
			[]Event{user(1), user(24), text(25), text(48)}, []string{free, free, "free MSG-7", refused},
		},
		{
			"template of the same category at opening + 24 h", "2024-03-04",
			[]Event{template(1, Utility), template(25, Utility)}, []string{"charged CONV-4", "charged CONV-4"},
		},
		{
			"template of the same category at opening + 24 h less a second", "2024-03-04",
			[]Event{template(1, Utility), template(25-second, Utility)}, []string{"charged CONV-4", "inside CONV-5"},
		},
		{
			"delivered at free entry start + 72 h", "2025-08-04",
			[]Event{ad(0), text(1), template(73, Marketing)}, []string{free, "free FEP-3", "charged MSG-2"},
		},
		{
			"delivered at free entry start + 72 h less a second", "2025-08-04",
			[]Event{ad(0), text(1), template(73-second, Marketing)}, []string{free, "free FEP-3", "free FEP-5"},
		},
		{
			"free entry of 24 h before 2023-03-01", "2023-02-06",
			[]Event{ad(0), text(1), template(25-second, Marketing), template(25, Marketing)},
			[]string{free, "free FEP-3", "free FEP-5", "counted CONV-18"},
		},
		{
			"reply exactly 24 h after the entry", "2025-08-04",
			[]Event{ad(0), template(24, Marketing)}, []string{free, "charged MSG-2"},
		},
		{
			"reply 24 h after the entry less a second", "2025-08-04",
			[]Event{ad(0), template(24-second, Marketing)}, []string{free, "free FEP-3"},
		},
		{
			"reply sent in time and delivered late", "2025-08-04",
			[]Event{ad(0), late(60, template(23, Marketing)), template(60+72-second, Marketing)},
			[]string{free, "free FEP-3", "free FEP-5"},
		},
		{
			"reply sent before the entry and delivered after it", "2025-08-04",
			[]Event{late(2, template(0, Marketing)), ad(1)}, []string{"charged MSG-2", free},
		},
		{
			"a later entry replaces the one that was answered on its way", "2025-08-04",
			[]Event{ad(0), ad(2), late(3, template(1, Marketing)), template(4, Marketing)},
			[]string{free, free, "charged MSG-2", "free FEP-3"},
		},
		{
			"utility delivered at the end of the service window", "2025-08-04",
			[]Event{user(0), template(24-second, Utility), template(24, Utility)}, []string{free, "free MSG-5", "charged MSG-4"},
		},
		{
			"utility sent inside and delivered outside", "2025-08-04",
			[]Event{user(0), late(24, template(23, Utility))}, []string{free, "charged MSG-4"},
		},
		{
			"the user message first at the same timestamp", "2025-08-04",
			[]Event{template(1, Utility), user(1)}, []string{"free MSG-5", free},
		},
		{
			"the entry first at the same timestamp", "2025-08-04",
			[]Event{template(1, Utility), ad(1)}, []string{"free FEP-3", free},
		},
		{
			"of two deliveries at once the earlier sent opens", "2024-03-04",
			[]Event{template(2, Utility), late(2, template(1, Utility))}, []string{"inside CONV-5", "charged CONV-4"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			check(t, inUTC, log(utc(tt.start), tt.events...), tt.want...)
		})
	}
}

// TestFirstDays holds the last second before and the first second of the local
// dates on which rules begin, in several zones.
func TestFirstDays(t *testing.T) {
	service := func(h float64) []Event { return []Event{user(h - 1), text(h)} }
	one := func(e Event) func(h float64) []Event {
		return func(h float64) []Event {
			e.Sent, e.Delivered = int64(h*float64(hour)), int64(h*float64(hour))
			return []Event{user(h - 1), e}
		}
	}
	tests := []struct {
		date          string
		events        func(h float64) []Event // the last one is looked at
		before, since string
	}{
		{"2023-06-01", service, "counted CONV-18", "counted CONV-7"},
		{"2024-11-01", service, "counted CONV-7", "free FREE-5"},
		{"2025-07-01", service, "free FREE-5", "free MSG-7"},
		{"2026-10-01", service, "free MSG-7", "counted SVC-1"},
		{"2026-10-01", one(template(0, Utility)), "free MSG-5", "charged MSG-6"},
		{"2025-07-01", one(template(0, Utility)), "charged CONV-4", "free MSG-5"},
		{"2023-06-01", one(template(0, Authentication)), "counted CONV-18", "charged CONV-4"},
		{"2024-10-15", one(template(0, MarketingLite)), "charged CONV-4", "charged CONV-13"},
		{"2025-07-01", one(template(0, MarketingLite)), "charged CONV-13", "charged MSG-2"},
		{"2026-07-01", one(by(MetaBusinessAgent, text(0))), "free MSG-7", "free MBA-1"},
		{"2026-08-01", one(by(MetaBusinessAgent, text(0))), "free MBA-1", "charged MBA-2"},
		{"2026-02-16", one(to("IT", by(AIProvider, text(0)))), "free MSG-7", "charged AIP-1"},
		{"2026-05-13", one(to("IT", by(AIProvider, text(0)))), "charged AIP-1", "free MSG-7"},
		{"2026-03-11", one(to("DE", by(AIProvider, text(0)))), "free MSG-7", "charged AIP-1"},
		{"2026-05-13", one(to("DE", by(AIProvider, text(0)))), "charged AIP-1", "free MSG-7"},
		{"2026-03-11", one(to("BR", by(AIProvider, text(0)))), "free MSG-7", "charged AIP-1"},
		{"2026-05-13", one(to("BR", by(AIProvider, text(0)))), "charged AIP-1", "charged AIP-1"},
		{"2026-03-11", one(to("BR", by(AIProvider, template(0, Utility)))), "free MSG-5", "free MSG-5"},
	}
	for _, name := range zoneNames {
		z := zone(t, name)
		a := Account{Zone: z}
		for _, tt := range tests {
			midnight := clock(t, tt.date+" 00:00:00", z)
			for offset, want := range map[int64]string{-1000: tt.before, 0: tt.since} {
				events := log(midnight+offset-100*hour, tt.events(100)...)
				v := Decide(a, events)
				if got := says(v[len(v)-1].Ruling); got != want {
					t.Errorf("%s %s %+d ms: got %q, want %q", name, tt.date, offset, got, want)
				}
			}
		}
	}
}

// TestDates reads local dates where midnight is skipped or repeated.
func TestDates(t *testing.T) {
	havana := Account{Zone: zone(t, "America/Havana")}
	tests := []struct {
		at   string // UTC
		want string
	}{
		{"2026-03-08 04:59:59", "2026-03-07"}, // 23:59:59, an hour before 01:00
		{"2026-03-08 05:00:00", "2026-03-08"}, // 01:00, as midnight is skipped
		{"2026-11-01 03:59:59", "2026-10-31"},
		{"2026-11-01 04:00:00", "2026-11-01"}, // the earlier midnight
		{"2026-11-01 05:00:00", "2026-11-01"}, // the later one
	}
	for _, tt := range tests {
		if got := havana.date(clock(t, tt.at, inUTC.Zone)); got != tt.want {
			t.Errorf("%s UTC in Havana: %s, want %s", tt.at, got, tt.want)
		}
	}
	if got := firstInstant("2026-11-01", havana.Zone); got != clock(t, "2026-11-01 04:00:00", inUTC.Zone) {
		t.Errorf("2026-11-01 in Havana begins at %d", got)
	}
	frozen := Account{Frozen: "2024-03-04"}
	if got := frozen.date(utc("2026-10-01")); got != "2024-03-04" {
		t.Errorf("frozen date %s", got)
	}
}

// TestFrozen prices a later log by the rules of a fixed date, while windows run
// on its own instants.
func TestFrozen(t *testing.T) {
	a := Account{Frozen: "2024-03-04"}
	check(t, a, log(utc("2026-10-05"), user(0), text(1), template(2, Utility), template(26, Utility), text(26)),
		"free DLV-6", "counted CONV-7", "charged CONV-4", "charged CONV-4", "not sendable WIN-5")
}

// TestMonths places deliveries at both sides of a month's first midnight: the
// allowance of each month begins anew (SVC-5), also where midnight occurs twice.
func TestMonths(t *testing.T) {
	for _, name := range zoneNames {
		z := zone(t, name)
		midnight := firstInstant("2026-11-01", z)
		events := log(midnight-2*hour, user(0), text(2-second), text(2))
		rates := flat()
		rates.AllowanceUsed = func(_, month string) int64 {
			return map[string]int64{"2026-10": 1000, "2026-11": 999}[month]
		}
		lines := costs(t, Account{Zone: z}, events, rates, "0.0110")
		got := ""
		for _, l := range lines {
			got += fmt.Sprintf("%s %s %d+%d; ", l.Month, l.Rule, l.Quantity, l.Free)
		}
		if want := "2026-10 SVC-1 1+0; 2026-11 SVC-4 0+1; "; got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// TestAllowanceEdge holds the 1,000th against the 1,001st unit of each
// allowance.
func TestAllowanceEdge(t *testing.T) {
	tests := []struct {
		start       string
		event       Event
		first, then string
	}{
		{"2022-03-07", text(1), "FREE-1", "CONV-18"},
		{"2023-07-03", text(1), "FREE-3", "CONV-7"},
		{"2026-10-05", text(1), "SVC-4", "SVC-1"},
	}
	for _, tt := range tests {
		for before, want := range map[int64]string{999: tt.first, 1000: tt.then} {
			events := log(utc(tt.start), user(0), tt.event)
			lines, _ := Bill(inUTC, events, Decide(inUTC, events), used(flat(), before))
			if len(lines) != 1 || lines[0].Rule != want {
				t.Errorf("%s after %d: %+v, want %s", tt.start, before, lines, want)
			}
		}
	}
}

// TestTierEdge holds charged message UPPER against UPPER + 1 of a tier.
func TestTierEdge(t *testing.T) {
	bands := ladder(100, "0.0100", 200, "0.0090", 0, "0.0080")
	for before, want := range map[int64]string{
		0: "0.0100", 98: "0.0100", 99: "0.0100", 100: "0.0090", 199: "0.0090", 200: "0.0080", 1_000_000: "0.0080",
	} {
		rates := Rates{
			Bands:    func(string, Category, string) []Band { return bands },
			TierUsed: func(string, Category, string) int64 { return before },
		}
		costs(t, inUTC, log(utc("2025-08-04"), template(1, Utility)), rates, want)
	}
}

// TestInternationalEdge delivers at the start time, a second before it, and on
// both sides of a market's first card date (INTL-1, INTL-8).
func TestInternationalEdge(t *testing.T) {
	a := Account{
		IntlFrom:      map[string]string{"XX": "2026-10-01"},
		International: International{Eligible: true, Start: utc("2026-10-05")},
	}
	for offset, want := range map[int64]Category{-1000: Authentication, 0: AuthenticationInternational} {
		v := Decide(a, log(utc("2026-10-05")+offset, template(0, Authentication)))[0]
		if v.Category != want {
			t.Errorf("%+d ms from the start time: %s", offset, v.Category)
		}
	}
	a.International.Start = utc("2026-01-01")
	for offset, want := range map[int64]Category{-1000: Authentication, 0: AuthenticationInternational} {
		v := Decide(a, log(utc("2026-10-01")+offset, template(0, Authentication)))[0]
		if v.Category != want {
			t.Errorf("%+d ms from the card date: %s", offset, v.Category)
		}
	}
	// In the conversation eras the rate is that of the opening (CONV-15).
	a.IntlFrom["XX"] = "2024-06-01"
	a.International.Start = utc("2024-06-10") + hour
	events := log(utc("2024-06-10"), template(0, Authentication), template(2, Authentication), template(24, Authentication))
	v := check(t, a, events, "charged CONV-4", "inside CONV-5", "charged CONV-4")
	if v[0].Category != Authentication || v[2].Category != AuthenticationInternational {
		t.Errorf("opened as %s and %s", v[0].Category, v[2].Category)
	}
}

// TestRefused leaves a line without a rate out of the total, never at zero
// (RATE-9).
func TestRefused(t *testing.T) {
	rates := flat()
	rates.Rate = func(_ string, c Category, _ string) (*big.Rat, bool) {
		return money("0.07"), c == Marketing
	}
	events := log(utc("2025-08-04"), template(1, Marketing), template(1, Authentication))
	lines := costs(t, inUTC, events, rates, "0.07")
	for _, l := range lines {
		if l.Refused != (l.Category == Authentication) || l.Quantity != 1 || l.Refused != (l.Amount == nil) {
			t.Errorf("line %+v", l)
		}
	}
}

// TestAgentCurrency keeps tokens in USD, apart from other currencies (MONEY-6).
func TestAgentCurrency(t *testing.T) {
	rates := flat()
	rates.Currency = "EUR"
	events := log(utc("2026-08-03"), user(0), by(MetaBusinessAgent, text(1)), template(2, Marketing))
	lines := costs(t, inUTC, events, rates, "0.0700")
	for _, l := range lines {
		if l.Category == AgentTokens && (l.Currency != "USD" || l.Amount.Cmp(money("0.04")) != 0 || l.Tokens != 20_000) {
			t.Errorf("tokens %+v", l)
		}
	}
}
