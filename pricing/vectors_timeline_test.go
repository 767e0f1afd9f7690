package pricing_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// The publications behind the timelines.
const (
	metaConversations = "Meta, Conversation-based pricing (deprecated)"
	metaPricing       = "Meta, Pricing on the WhatsApp Business Platform, updated 2026-03-02"
	metaNonTemplate   = "Meta, Pricing for non-template messages, 2026-09-11"
	operatorHelp      = "MyOperator help, support.myoperator.com/portal/en/kb/articles/"
	untilOctober2024  = "2023-06-01/2024-10-31"
	untilJune2025     = "2024-11-01/2025-06-30"
	untilSept2026     = "2025-07-01/2026-09-30"
	sinceOctober2026  = "2026-10-01/"
)

// timelineVectors are the examples that tell who wrote what when.
func timelineVectors() []vector {
	const (
		user    = "free DLV-6"
		refused = "not_sendable WIN-5"
	)
	tests := []struct {
		id        string
		mark      mark
		source    string
		effective string
		start     string // UTC
		used      int64  // of the allowance
		acts      []act
		want      []string
		charged   map[string]int64 // units by category
		free      map[string]int64 // conversations and free entry windows opened without charge, by rule
		cost      string
	}{
		{
			id: "cbp-off-01", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source: metaConversations + ", Marketing, Utility, and Authentication Conversations",
			acts:   []act{template(0, pricing.Marketing), template(4, pricing.Utility), template(10, pricing.Utility)},
			want: []string{
				"charged marketing CONV-4 opens marketing_conversation", "charged utility CONV-4 opens utility_conversation", "inside CONV-5",
			},
			charged: map[string]int64{"marketing": 1, "utility": 1},
			cost:    "0.1000",
		},
		{
			// Hour 25 lies in the service window (4 to 28) although the marketing conversation ended at 24.
			id: "cbp-off-02", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00", used: 1000,
			source: metaConversations + ", Service conversations",
			acts:   []act{template(0, pricing.Marketing), wrote(4), reply(5), reply(25), reply(26)},
			want: []string{
				"charged marketing CONV-4 opens marketing_conversation", user, "inside CONV-8",
				"charged service CONV-7 opens service_conversation", "inside CONV-8",
			},
			charged: map[string]int64{"marketing": 1, "service": 1},
			cost:    "0.0810",
		},
		{
			// Free entry [22, 94); the service window of the message at 10 ends at 34.
			id: "cbp-off-03", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source: metaConversations + ", Free Entry Point conversations (10am ad message, 10pm template)",
			acts: []act{
				cameFrom(pricing.AdEntry, 10), template(22, pricing.Utility), reply(33.9), reply(34),
				template(93.9, pricing.Marketing), template(94, pricing.Marketing),
			},
			want: []string{
				user, "free FEP-3 opens free_entry_point_window", "free FEP-5", refused, "free FEP-5",
				"charged marketing CONV-4 opens marketing_conversation",
			},
			charged: map[string]int64{"marketing": 1},
			free:    map[string]int64{"FEP-3": 1},
			cost:    "0.0700",
		},
		{
			id: "cbp-off-04", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source: metaConversations + ", Multiple conversations",
			acts: []act{
				wrote(0), reply(1), template(2, pricing.Utility), template(3, pricing.Marketing), template(4, pricing.Authentication),
			},
			want: []string{
				user, "free FREE-3 opens service_conversation", "charged utility CONV-4 opens utility_conversation",
				"charged marketing CONV-4 opens marketing_conversation", "charged authentication CONV-4 opens authentication_conversation",
			},
			charged: map[string]int64{"utility": 1, "marketing": 1, "authentication": 1},
			free:    map[string]int64{"FREE-3": 1},
			cost:    "0.1200",
		},
		{
			// The marketing conversation of hour 0 is closed by free entry at 2 but stays charged.
			id: "cbp-off-05", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source: metaConversations + ", 'closes all other open conversations ... no new conversations will be opened until the FEP conversation expires'",
			acts: []act{
				template(0, pricing.Marketing), cameFrom(pricing.PageButton, 1), reply(2), template(3, pricing.Marketing),
				template(30, pricing.Utility), template(75, pricing.Utility),
			},
			want: []string{
				"charged marketing CONV-4 opens marketing_conversation", user, "free FEP-3 opens free_entry_point_window",
				"free FEP-5", "free FEP-5", "charged utility CONV-4 opens utility_conversation",
			},
			charged: map[string]int64{"marketing": 1, "utility": 1},
			free:    map[string]int64{"FEP-3": 1},
			cost:    "0.1000",
		},
		{
			id: "cbp-off-06", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source:  metaConversations + ", 'If you do not respond within 24 hours, a free entry point conversation is not opened'",
			acts:    []act{cameFrom(pricing.AdEntry, 0), reply(24.5), template(25, pricing.Marketing)},
			want:    []string{user, refused, "charged marketing CONV-4 opens marketing_conversation"},
			charged: map[string]int64{"marketing": 1},
			cost:    "0.0700",
		},
		{
			id: "cbp-off-07", mark: official, effective: untilOctober2024, start: "2024-03-04 00:00:00", used: 1000,
			source: metaConversations + ", 'desktop and web clients are not supported'",
			acts:   []act{cameFrom(pricing.AdEntry, 0).onDesktop(), reply(1), template(2, pricing.Marketing)},
			want: []string{
				user, "charged service CONV-7 opens service_conversation", "charged marketing CONV-4 opens marketing_conversation",
			},
			charged: map[string]int64{"service": 1, "marketing": 1},
			cost:    "0.0810",
		},
		{
			id: "cbp-bsp-01", mark: bsp, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source: operatorHelp + "how-is-a-conversation-charged-when-a-template-is-sent",
			acts:   []act{template(0, pricing.Marketing), template(4, pricing.Marketing), template(6, pricing.Utility)},
			want: []string{
				"charged marketing CONV-4 opens marketing_conversation", "inside CONV-5", "charged utility CONV-4 opens utility_conversation",
			},
			charged: map[string]int64{"marketing": 1, "utility": 1},
			cost:    "0.1000",
		},
		{
			// The article lets the user's message open the conversation; Meta, the delivery of the reply. Same money.
			id: "cbp-bsp-02", mark: bsp, effective: untilJune2025, start: "2025-02-03 00:00:00",
			source: operatorHelp + "what-happens-if-a-marketing-template-is-sent-during-an-open-service-conversation-22-9-2025",
			acts:   []act{wrote(0), reply(0.5), template(5, pricing.Marketing), reply(6)},
			want: []string{
				user, "free FREE-5 opens service_conversation", "charged marketing CONV-4 opens marketing_conversation", "inside CONV-8",
			},
			charged: map[string]int64{"marketing": 1},
			free:    map[string]int64{"FREE-5": 1},
			cost:    "0.0700",
		},
		{
			id: "cbp-bsp-04", mark: bsp, effective: untilOctober2024, start: "2024-03-04 00:00:00",
			source:  "BotSpace help, docs.bot.space/conversation-examples-40, 'multiple utility templates within 24 hours' = one conversation",
			acts:    []act{template(0, pricing.Utility), template(5, pricing.Utility), template(23.99, pricing.Utility)},
			want:    []string{"charged utility CONV-4 opens utility_conversation", "inside CONV-5", "inside CONV-5"},
			charged: map[string]int64{"utility": 1},
			cost:    "0.0300",
		},
		{
			// Meta's table has four messages; the text at 26 pins the end of the service window (2 + 24).
			id: "pmp-off-01", mark: official, effective: untilSept2026, start: "2025-08-04 00:00:00",
			source: metaPricing + ", Charge example",
			acts: []act{
				template(0, pricing.Marketing), wrote(2), reply(3), template(4, pricing.Utility), reply(26), template(30, pricing.Utility),
			},
			want:    []string{"charged marketing MSG-2", user, "free MSG-7", "free MSG-5", refused, "charged utility MSG-4"},
			charged: map[string]int64{"marketing": 1, "utility": 1},
			cost:    "0.1000",
		},
		{
			// One conversation opened on 30 June at 14:00 takes in the templates of 1 July until 14:00.
			id: "pmp-off-02", mark: official, effective: "2025-07-01", start: "2025-06-30 14:00:00",
			source: metaPricing + ", Edge case (utility conversation spanning 1 Jul 2025)",
			acts: []act{
				template(0, pricing.Utility), template(10, pricing.Utility), template(13.9, pricing.Utility), template(24, pricing.Utility),
			},
			want: []string{
				"charged utility CONV-4 opens utility_conversation", "inside MSG-8", "inside MSG-8", "charged utility MSG-4",
			},
			charged: map[string]int64{"utility": 2},
			cost:    "0.0600",
		},
		{
			// The response at 12 opens free entry [12, 84). The service window ended at 24: the text is refused.
			id: "pmp-off-03", mark: official, effective: untilSept2026, start: "2025-08-04 00:00:00",
			source: metaPricing + ", Free Entry Point windows",
			acts: []act{
				cameFrom(pricing.AdEntry, 0), template(12, pricing.Marketing), template(50, pricing.Authentication), reply(30),
				template(83.9, pricing.Utility), template(84, pricing.Marketing),
			},
			want: []string{
				user, "free FEP-3 opens free_entry_point_window", "free FEP-5", refused, "free FEP-5", "charged marketing MSG-2",
			},
			charged: map[string]int64{"marketing": 1},
			free:    map[string]int64{"FEP-3": 1},
			cost:    "0.0700",
		},
		{
			id: "pmp-off-04", mark: official, effective: untilSept2026, start: "2025-08-04 00:00:00",
			source: metaPricing + ", the table 'Is it billable?'",
			acts: []act{
				wrote(0), template(1, pricing.Marketing), template(1, pricing.Authentication), template(1, pricing.Utility), reply(1),
			},
			want:    []string{user, "charged marketing MSG-2", "charged authentication MSG-3", "free MSG-5", "free MSG-7"},
			charged: map[string]int64{"marketing": 1, "authentication": 1},
			cost:    "0.0900",
		},
		{
			id: "meta-charge-example-4msgs", mark: official, effective: "2025-07-01", start: "2025-07-07 00:00:00",
			source:  "developers.facebook.com/documentation/business-messaging/whatsapp/pricing, copy of 2026-09-11",
			acts:    []act{template(0, pricing.Marketing), wrote(2), reply(3), template(4, pricing.Utility), template(30, pricing.Utility)},
			want:    []string{"charged marketing MSG-2", user, "free MSG-7", "free MSG-5", "charged utility MSG-4"},
			charged: map[string]int64{"marketing": 1, "utility": 1},
			cost:    "0.1000",
		},
	}
	var vectors []vector
	for _, tt := range tests {
		vectors = append(vectors, vector{tt.id, tt.mark, tt.source, tt.effective, func(t *testing.T) {
			account := inDollars
			account.AllowanceUsed = tt.used
			s := scene{account: account, start: at(t, "UTC", tt.start), acts: tt.acts}
			p := s.play()
			p.expect(t, tt.want...)
			p.costs(t, tt.cost)
			charged, free := p.opened()
			if !maps.Equal(charged, tt.charged) {
				t.Errorf("charged %v, want %v", charged, tt.charged)
			}
			if !maps.Equal(free, tt.free) {
				t.Errorf("opened free of charge %v, want %v", free, tt.free)
			}
		}})
	}
	return vectors
}

// opened counts the units charged by category, and what was opened without charge by rule.
func (p *played) opened() (charged, free map[string]int64) {
	charged, free = make(map[string]int64), make(map[string]int64)
	for _, v := range slices.Concat(p.verdicts...) {
		switch k := v.Opened.Kind; {
		case v.Outcome == pricing.Charged:
			charged[v.Category.String()]++
		case k != pricing.NoWindow && k != pricing.ServiceWindow:
			free[string(v.Rule)]++
		}
	}
	return charged, free
}

// TestFourConversationsAtOnce is the remark of cbp-off-04: four conversations are open together.
func TestFourConversationsAtOnce(t *testing.T) {
	s := scene{account: inDollars, start: at(t, "UTC", "2024-03-04 00:00:00"), acts: []act{
		wrote(0), reply(1), template(2, pricing.Utility), template(3, pricing.Marketing), template(4, pricing.Authentication),
	}}
	p := s.play()
	most := 0
	for _, v := range slices.Concat(p.verdicts...) {
		open := 0
		for _, w := range slices.Concat(p.verdicts...) {
			if w.Opened.Kind >= pricing.Conversation2022 && w.Opened.Contains(v.At) {
				open++
			}
		}
		most = max(most, open)
	}
	if most != 4 {
		t.Errorf("at most %d conversations at once, want 4", most)
	}
}

// TestServiceConversationWithAllowanceLeft is the note of cbp-off-02: with nothing used, the service conversation is
// free and 0.0700 remains.
func TestServiceConversationWithAllowanceLeft(t *testing.T) {
	s := scene{account: inDollars, start: at(t, "UTC", "2024-03-04 00:00:00"), acts: []act{
		template(0, pricing.Marketing), wrote(4), reply(5), reply(25), reply(26),
	}}
	p := s.play()
	p.costs(t, "0.0700")
	if got, want := p.said()[3], "free FREE-3 opens service_conversation"; got != want {
		t.Errorf("hour 25: %s, want %s", got, want)
	}
}

// agentVectors are Meta's illustration of the three dates of 2026: what one day of messages is charged under each.
func agentVectors() []vector {
	const source = metaNonTemplate + ", Pricing example"
	tests := []struct {
		id, effective string
		dates         map[string]map[string]int64 // charges by category on each date
		asks          bool                        // the user writes before every reply
	}{
		{"oct26-off-01", "2026-07-01, 2026-08-01, 2026-10-01", map[string]map[string]int64{
			"2026-07-01": {"marketing": 1},
			"2026-08-01": {"marketing": 1, "meta_business_agent": 2},
			"2026-10-01": {"marketing": 1, "meta_business_agent": 2, "service": 1, "utility": 1},
		}, false},
		{"meta-h2-2026-jul", "2026-07-01", map[string]map[string]int64{"2026-07-01": {"marketing": 1}}, true},
		{"meta-h2-2026-aug", "2026-08-01", map[string]map[string]int64{"2026-08-01": {"marketing": 1, "meta_business_agent": 2}}, true},
		{"meta-h2-2026-oct", "2026-10-01", map[string]map[string]int64{
			"2026-10-01": {"marketing": 1, "meta_business_agent": 2, "service": 1, "utility": 1},
		}, true},
	}
	var vectors []vector
	for _, tt := range tests {
		vectors = append(vectors, vector{tt.id, official, source, tt.effective, func(t *testing.T) {
			for date, want := range tt.dates {
				acts := []act{template(0, pricing.Marketing), wrote(1), reply(2).by(pricing.AgentAuthor), reply(3).by(pricing.AgentAuthor), reply(4), template(5, pricing.Utility)}
				if tt.asks {
					acts = append(acts, wrote(2.5), wrote(3.5))
				}
				account := inDollars
				account.AllowanceUsed = 1000 // the page is older than the 1,000 free messages
				s := scene{account: account, start: at(t, "UTC", date+" 09:00:00"), acts: acts}
				p := s.play()
				if got, _ := p.opened(); !maps.Equal(got, want) {
					t.Errorf("%s: charged %v, want %v", date, got, want)
				}
			}
		}})
	}
	return append(vectors, vector{"oct26-off-02", official, metaNonTemplate + ", table", sinceOctober2026, proveFreeInWindows})
}

// proveFreeInWindows: what the two windows free since October 2026.
func proveFreeInWindows(t *testing.T) {
	tests := []struct {
		name                     string
		act                      act
		inFreeEntry, inServiceWd bool
	}{
		{"marketing", template(3, pricing.Marketing), true, false},
		{"utility", template(3, pricing.Utility), true, false},
		{"authentication", template(3, pricing.Authentication), true, false},
		{"service", reply(3), true, false},
		{"meta_business_agent", reply(3).by(pricing.AgentAuthor), false, false},
	}
	account := inDollars
	account.AllowanceUsed = 1000
	for _, tt := range tests {
		for _, window := range []struct {
			kind  string
			entry pricing.Entry
			free  bool
		}{{"free entry", pricing.AdEntry, tt.inFreeEntry}, {"service", pricing.NoEntry, tt.inServiceWd}} {
			s := scene{account: account, start: at(t, "UTC", "2026-10-05 00:00:00"), acts: []act{cameFrom(window.entry, 0), reply(1), tt.act}}
			p := s.play()
			got := p.verdicts[2][0].Outcome
			if free := got == pricing.Free; free != window.free || !free && got != pricing.Charged {
				t.Errorf("%s in the %s window: %s, want free %t", tt.name, window.kind, got, window.free)
			}
		}
	}
}

// usageVectors count units: groups, AI Providers, the Business app.
func usageVectors() []vector {
	const groups = "Meta, Groups API pricing"
	count := func(category pricing.Category, want int64, account pricing.Account, start string, acts ...act) func(*testing.T) {
		return func(t *testing.T) {
			s := scene{account: account, start: at(t, "UTC", start), acts: acts}
			p := s.play()
			got, _ := p.opened()
			wanted := make(map[string]int64)
			if want > 0 {
				wanted[category.String()] = want
			}
			if !maps.Equal(got, wanted) {
				t.Errorf("charged %v, want %v", got, wanted)
			}
		}
	}
	recipients := make([]float64, 1001)
	byProvider := func(hour float64) act { return reply(hour).by(pricing.AIProvider).in("IT") }
	typed := func(hour float64) act { return reply(hour).by(pricing.BusinessApp) }
	return []vector{
		{
			"grp-off-01", official, groups, "2025-10/",
			count(pricing.Marketing, 5, inDollars, "2025-11-03 00:00:00", template(0, pricing.Marketing).inGroup(0, 0, 0, 0, 0)),
		},
		{
			"grp-off-02", official, groups, "2025-10/",
			count(pricing.Marketing, 4, inDollars, "2025-11-03 00:00:00", template(0, pricing.Marketing).inGroup(0, 0, -1, 0, 0)),
		},
		{
			"aip-off-01", official, "Meta, AI Providers pricing, 2026-03-04", "2026-02-16/",
			count(pricing.GeneralPurposeAI, 3, inDollars, "2026-02-16 00:00:00", wrote(0), byProvider(1), byProvider(2), byProvider(3)),
		},
		{
			"ai-provider-italy", official, ".../whatsapp/pricing/ai-providers; USD 0.0691 each by press reports", "2026-02-16",
			func(t *testing.T) {
				s := scene{account: inDollars, start: at(t, "UTC", "2026-02-16 12:00:00"), acts: []act{
					wrote(0), byProvider(1.0 / 60), byProvider(3.0 / 60), byProvider(5.0 / 60),
				}}
				p := s.play()
				p.expect(t, "free DLV-6", "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1")
				p.costs(t, "0.2073") // 3 × 0.0691
			},
		},
		{
			"coex-off-01", official, "Meta, Onboard WhatsApp Business app users", "2025/",
			count(pricing.Service, 0, inDollars, "2026-11-02 00:00:00", typed(0), typed(1), typed(2)),
		},
		{
			"group-1001-recipients", bsp, "github.com/whats91/whats91.com, tests: each delivered group recipient is one unit", sinceOctober2026,
			count(pricing.Service, 1, inDollars, "2026-11-02 00:00:00", wrote(0).inGroup(), reply(1).inGroup(recipients...)),
		},
	}
}

// TestVectorNames: the ID of a vector can be given to go test -run as it is.
func TestVectorNames(t *testing.T) {
	for _, id := range vectorIDs {
		for _, r := range id {
			if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' {
				t.Errorf("%s: %s in a name", id, fmt.Sprintf("%q", r))
			}
		}
	}
}
