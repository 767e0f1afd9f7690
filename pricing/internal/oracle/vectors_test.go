package oracle

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
)

// Sources of the worked examples.
const (
	metaCBP     = "Meta, Conversation-based pricing (deprecated)"
	metaPricing = "Meta, Pricing on the WhatsApp Business Platform, updated 2026-03-02"
)

// TestTimelines replays the published worked examples and the bounds derived
// from them.
func TestTimelines(t *testing.T) {
	const (
		free    = "free DLV-6"
		refused = "not sendable WIN-5"
		fep3    = "free FEP-3"
		fep5    = "free FEP-5"
	)
	desktop := ad(0)
	desktop.Desktop = true
	tests := []struct {
		id, source string
		start      string
		events     []Event
		used       int64 // of the allowance
		want       []string
		opened     []string
		cost       string
	}{
		{
			id: "cbp-off-01", source: metaCBP + ", Marketing, Utility, and Authentication Conversations",
			start:  "2024-03-04",
			events: []Event{template(0, Marketing), template(4, Utility), template(10, Utility)},
			want:   []string{"charged CONV-4", "charged CONV-4", "inside CONV-5"},
			opened: []string{"0 marketing", "4 utility"},
			cost:   "0.1000",
		},
		{
			id: "cbp-off-02", source: metaCBP + ", Service conversations", start: "2024-03-04", used: 1000,
			events: []Event{template(0, Marketing), user(4), text(5), text(25), text(26)},
			want:   []string{"charged CONV-4", free, "inside CONV-8", "counted CONV-7", "inside CONV-8"},
			opened: []string{"0 marketing", "25 service"},
			cost:   "0.0810",
		},
		{
			id: "cbp-off-02, allowance not used", source: metaCBP + ", Service conversations", start: "2024-03-04",
			events: []Event{template(0, Marketing), user(4), text(5), text(25), text(26)},
			want:   []string{"charged CONV-4", free, "inside CONV-8", "counted CONV-7", "inside CONV-8"},
			opened: []string{"0 marketing", "25 service"},
			cost:   "0.0700",
		},
		{
			id: "cbp-off-03", source: metaCBP + ", Free Entry Point conversations", start: "2024-03-04",
			events: []Event{
				ad(10), template(22, Utility), text(33.9), text(34), template(93.9, Marketing), template(94, Marketing),
			},
			want:   []string{free, fep3, fep5, refused, fep5, "charged CONV-4"},
			opened: []string{"22 free_entry_window", "94 marketing"},
			cost:   "0.0700",
		},
		{
			id: "cbp-off-04", source: metaCBP + ", Multiple conversations", start: "2024-03-04",
			events: []Event{
				user(0), text(1), template(2, Utility), template(3, Marketing), template(4, Authentication),
			},
			want:   []string{free, "counted CONV-7", "charged CONV-4", "charged CONV-4", "charged CONV-4"},
			opened: []string{"1 service", "2 utility", "3 marketing", "4 authentication"},
			cost:   "0.1200",
		},
		{
			id: "cbp-off-05", source: metaCBP + ", closes all other open conversations", start: "2024-03-04",
			events: []Event{
				template(0, Marketing), page(1), text(2), template(3, Marketing), template(30, Utility), template(75, Utility),
			},
			want:   []string{"charged CONV-4", free, fep3, fep5, fep5, "charged CONV-4"},
			opened: []string{"0 marketing", "2 free_entry_window", "75 utility"},
			cost:   "0.1000",
		},
		{
			id: "cbp-off-06", source: metaCBP + ", no response within 24 hours", start: "2024-03-04",
			events: []Event{ad(0), text(24.5), template(25, Marketing)},
			want:   []string{free, refused, "charged CONV-4"},
			opened: []string{"25 marketing"},
			cost:   "0.0700",
		},
		{
			id: "cbp-off-07", source: metaCBP + ", desktop and web clients are not supported", start: "2024-03-04", used: 1000,
			events: []Event{desktop, text(1), template(2, Marketing)},
			want:   []string{free, "counted CONV-7", "charged CONV-4"},
			opened: []string{"1 service", "2 marketing"},
			cost:   "0.0810",
		},
		{
			id: "cbp-bsp-01", source: "MyOperator help, how is a conversation charged when a template is sent", start: "2024-03-04",
			events: []Event{template(0, Marketing), template(4, Marketing), template(6, Utility)},
			want:   []string{"charged CONV-4", "inside CONV-5", "charged CONV-4"},
			opened: []string{"0 marketing", "6 utility"},
			cost:   "0.1000",
		},
		{
			id: "cbp-bsp-02", source: "MyOperator help, a marketing template during an open service conversation", start: "2025-02-03",
			events: []Event{user(0), text(0.5), template(5, Marketing), text(6)},
			want:   []string{free, "free FREE-5", "charged CONV-4", "inside CONV-8"},
			opened: []string{"0.5 service", "5 marketing"},
			cost:   "0.0700",
		},
		{
			id: "cbp-bsp-04", source: "BotSpace help, multiple utility templates within 24 hours", start: "2024-03-04",
			events: []Event{template(0, Utility), template(5, Utility), template(23.99, Utility)},
			want:   []string{"charged CONV-4", "inside CONV-5", "inside CONV-5"},
			opened: []string{"0 utility"},
			cost:   "0.0300",
		},
		{
			id: "pmp-off-01", source: metaPricing + ", Charge example", start: "2025-08-04",
			events: []Event{
				template(0, Marketing), user(2), text(3), template(4, Utility), text(26), template(30, Utility),
			},
			want: []string{"charged MSG-2", free, "free MSG-7", "free MSG-5", refused, "charged MSG-4"},
			cost: "0.1000",
		},
		{
			id: "pmp-off-02", source: metaPricing + ", Edge case, a conversation spanning 2025-07-01", start: "2025-06-30",
			events: []Event{
				template(14, Utility), template(24, Utility), template(27.9, Utility), template(38, Utility),
			},
			want:   []string{"charged CONV-4", "inside MSG-8", "inside MSG-8", "charged MSG-4"},
			opened: []string{"14 utility"},
			cost:   "0.0600",
		},
		{
			id: "pmp-off-03", source: metaPricing + ", Free Entry Point windows", start: "2025-08-04",
			events: []Event{
				ad(0), template(12, Marketing), template(50, Authentication), text(30), template(83.9, Utility), template(84, Marketing),
			},
			want:   []string{free, fep3, fep5, refused, fep5, "charged MSG-2"},
			opened: []string{"12 free_entry_window"},
			cost:   "0.0700",
		},
		{
			id: "pmp-off-04", source: metaPricing + ", the table Is it billable", start: "2025-08-04",
			events: []Event{
				user(0), template(1, Marketing), template(1, Authentication), template(1, Utility), text(1),
			},
			want: []string{free, "charged MSG-2", "charged MSG-3", "free MSG-5", "free MSG-7"},
			cost: "0.0900",
		},
		{
			id: "oct26-off-01, July", source: "Meta, Pricing for non-template messages", start: "2026-07-06", used: 1000,
			events: agentDay(),
			want:   []string{"charged MSG-2", free, "free MBA-1", "free MBA-1", "free MSG-7", "free MSG-5"},
			cost:   "0.0700",
		},
		{
			id: "oct26-off-01, August", source: "Meta, Pricing for non-template messages", start: "2026-08-03", used: 1000,
			events: agentDay(),
			want:   []string{"charged MSG-2", free, "charged MBA-2", "charged MBA-2", "free MSG-7", "free MSG-5"},
			cost:   "0.1500",
		},
		{
			id: "oct26-off-01, October", source: "Meta, Pricing for non-template messages", start: "2026-10-05", used: 1000,
			events: agentDay(),
			want:   []string{"charged MSG-2", free, "charged MBA-2", "charged MBA-2", "counted SVC-1", "charged MSG-6"},
			cost:   "0.1910",
		},
		{
			id: "coex-off-01", source: "Meta, Onboard WhatsApp Business app users", start: "2025-08-04",
			events: []Event{by(BusinessApp, text(0)), by(BusinessApp, text(1)), by(BusinessApp, text(2))},
			want:   []string{"free DLV-9", "free DLV-9", "free DLV-9"},
			cost:   "0",
		},
		{
			id: "aip-off-01", source: "Meta, New pricing policy for AI Providers", start: "2026-03-02",
			events: []Event{
				user(0), to("IT", by(AIProvider, text(1))), to("IT", by(AIProvider, text(1.1))), to("IT", by(AIProvider, text(1.2))),
			},
			want: []string{free, "charged AIP-1", "charged AIP-1", "charged AIP-1"},
			cost: "0.2073",
		},
		{
			id: "grp-off-01", source: "Meta, Groups API pricing: delivered to 5 of 5", start: "2025-11-03",
			events: []Event{group(template(1, Marketing), 1, 1, 1, 1, 1)},
			want:   []string{"charged GRP-3"},
			cost:   "0.3500",
		},
		{
			id: "grp-off-02", source: "Meta, Groups API pricing: delivered to 4 of 5", start: "2025-11-03",
			events: []Event{group(template(1, Marketing), 1, 1, -1, 1, 1)},
			want:   []string{"charged GRP-3"},
			cost:   "0.2800",
		},
	}
	for _, tt := range tests {
		t.Run(tt.id, func(t *testing.T) {
			start := utc(tt.start)
			events := log(start, tt.events...)
			var opened []string
			for _, v := range check(t, inUTC, events, tt.want...) {
				if v.Opened != (Window{}) && v.Opened.Kind != ServiceWindow {
					opened = append(opened, fmt.Sprintf("%g %s", float64(v.Opened.From-start)/float64(hour), v.Opened.Kind))
				}
			}
			if !slices.Equal(opened, tt.opened) {
				t.Errorf("%s: opened %q, want %q", tt.source, opened, tt.opened)
			}
			costs(t, inUTC, events, used(flat(), tt.used), tt.cost)
		})
	}
}

// agentDay is Meta's illustration of the three dates of 2026.
func agentDay() []Event {
	return []Event{
		template(0, Marketing), user(1), by(MetaBusinessAgent, text(2)), by(MetaBusinessAgent, text(3)),
		text(4), template(5, Utility),
	}
}

// TestInternational is Meta's table of authentication-international examples,
// for the auth-off cases 01 to 14 and 16, with a start time of 2026-01-01 UTC.
func TestInternational(t *testing.T) {
	const domestic, abroad = Authentication, AuthenticationInternational
	start := utc("2026-01-01")
	tests := []struct {
		id, location, to string
		eligible, begun  bool
		want             Category
	}{
		{"auth-off-01", "ID", "ID", true, true, domestic},
		{"auth-off-02", "ID", "IN", false, true, domestic},
		{"auth-off-03", "ID", "IN", true, false, domestic},
		{"auth-off-04", "ID", "IN", true, true, abroad},
		{"auth-off-05", "IN", "IN", true, true, domestic},
		{"auth-off-06", "IN", "ID", false, true, domestic},
		{"auth-off-07", "IN", "ID", true, false, domestic},
		{"auth-off-08", "IN", "ID", true, true, abroad},
		{"auth-off-09", "C", "ID", false, true, domestic},
		{"auth-off-10", "C", "ID", true, false, domestic},
		{"auth-off-11", "C", "ID", true, true, abroad},
		{"auth-off-12", "C", "IN", false, true, domestic},
		{"auth-off-13", "C", "IN", true, false, domestic},
		{"auth-off-14", "C", "IN", true, true, abroad},
		{"auth-off-16", "", "IN", true, true, abroad},
	}
	for _, tt := range tests {
		t.Run(tt.id, func(t *testing.T) {
			a := Account{
				IntlFrom:      map[string]string{"ID": "2024-06-01", "IN": "2024-07-01"},
				International: International{Eligible: tt.eligible, Start: start, Location: tt.location},
			}
			at := start
			if !tt.begun {
				at -= 1000
			}
			v := Decide(a, log(at, to(tt.to, template(0, Authentication))))[0]
			if v.Category != tt.want || says(v.Ruling) != "charged MSG-3" {
				t.Errorf("%s as %s, want %s", says(v.Ruling), v.Category, tt.want)
			}
		})
	}
}

// TestInternationalStart is auth-off-15: start times and exceptions, to the
// second.
func TestInternationalStart(t *testing.T) {
	const domestic, abroad = Authentication, AuthenticationInternational
	tests := []struct {
		location, to string
		at           int64
		want         Category
	}{
		{"C", "A", 1717225199, domestic},
		{"C", "A", 1717225200, abroad},
		{"C", "B", 1719817199, domestic},
		{"C", "B", 1719817200, abroad},
		{"B", "A", 1717225200, abroad},
		{"B", "B", 1800000000, domestic},
		{"C", "C", 1800000000, domestic},
	}
	for _, tt := range tests {
		a := Account{
			IntlFrom: map[string]string{"A": "2024-06-01", "B": "2024-06-01"},
			International: International{
				Eligible: true, Start: 1717225200000, Location: tt.location,
				Exceptions: map[string]int64{"B": 1719817200000},
			},
		}
		v := Decide(a, log(tt.at*1000, to(tt.to, template(0, Authentication))))[0]
		if v.Category != tt.want {
			t.Errorf("from %s to %s at %d: %s, want %s", tt.location, tt.to, tt.at, v.Category, tt.want)
		}
	}
}

// volume makes n authentication or utility templates, a second apart, outside
// any window.
func volume(n int, c Category, territory string) []Event {
	events := make([]Event, n)
	for i := range events {
		events[i] = to(territory, template(float64(i)/3600, c))
		events[i].ID = fmt.Sprintf("%s%06d", c, i)
	}
	return events
}

// ladder turns alternating upper bounds and rates into bands; 0 is open.
func ladder(pairs ...any) []Band {
	var bands []Band
	from := int64(0)
	for i := 0; i < len(pairs); i += 2 {
		upper := int64(pairs[i].(int))
		bands = append(bands, Band{From: from, To: upper, Rate: money(pairs[i+1].(string))})
		from = upper + 1
	}
	return bands
}

// TestSharedCounter is tier-off-02 at a thousandth of its size: 150
// authentication messages, then 50 at the international rate, on one counter.
func TestSharedCounter(t *testing.T) {
	start := utc("2025-08-01")
	rates := Rates{Currency: "USD", Bands: func(_ string, c Category, _ string) []Band {
		if c == AuthenticationInternational {
			return ladder(100, "0.0300", 500, "0.0270", 0, "0.0240")
		}
		return ladder(100, "0.0040", 500, "0.0036", 0, "0.0032")
	}}
	a := Account{
		IntlFrom:      map[string]string{"XX": "2024-06-01"},
		International: International{Eligible: true, Start: start + 150_000},
	}
	events := log(start, volume(200, Authentication, "XX")...)
	costs(t, a, events, rates, "1.9300") // 100 x 0.0040 + 50 x 0.0036 + 50 x 0.0270
}

// TestTierMonths is tier-off-03 and tier-off-04 at a hundredth: the month is
// that of the account's own zone, and volume used before shifts the position.
func TestTierMonths(t *testing.T) {
	bands := ladder(10, "0.0100", 20, "0.0090", 0, "0.0080")
	rates := func(before int64) Rates {
		return Rates{
			Currency: "USD",
			Bands:    func(string, Category, string) []Band { return bands },
			TierUsed: func(_ string, _ Category, month string) int64 {
				if month == "2025-07" {
					return before
				}
				return 0
			},
		}
	}
	at := clock(t, "2025-08-01 05:00:00", inUTC.Zone)
	west := Account{Zone: zone(t, "America/Los_Angeles")}
	east := Account{Zone: zone(t, "Asia/Kolkata")}
	// 4 at 0.0100, 10 at 0.0090, 1 at 0.0080.
	costs(t, west, log(at, volume(15, Utility, "XX")...), rates(6), "0.1380")
	costs(t, east, log(at, volume(5, Utility, "XX")...), rates(6), "0.0500")
	// The second provider starts where the portfolio stands.
	costs(t, west, log(at, volume(5, Utility, "XX")...), rates(30), "0.0400")
}

// TestAllowancePerNumber is oct26-off-04: 1,000, 1,001 and 250 service messages
// on three numbers leave one to pay.
func TestAllowancePerNumber(t *testing.T) {
	sao := zone(t, "America/Sao_Paulo")
	var events []Event
	for number, n := range map[string]int{"A": 1000, "B": 1001, "C": 250} {
		in := user(0)
		in.Number, in.ID = number, number
		events = append(events, in)
		for i := range n {
			e := text(float64(i) / 3600)
			e.Number, e.ID = number, fmt.Sprintf("%s%04d", number, i)
			events = append(events, e)
		}
	}
	a := Account{Zone: sao}
	events = log(clock(t, "2026-10-05 08:00:00", sao), events...)
	rates := Rates{Currency: "USD", Rate: func(string, Category, string) (*big.Rat, bool) { return money("0.0068"), true }}
	lines := costs(t, a, events, rates, "0.0068")
	for _, l := range lines {
		if l.Quantity > 0 && (l.Number != "B" || l.Quantity != 1 || l.Rule != "SVC-1") {
			t.Errorf("charged line %+v", l)
		}
	}
}
