package oracle

import "testing"

// TestRules replays short logs for rules that the published examples leave out.
func TestRules(t *testing.T) {
	const free, refused = "free DLV-6", "not sendable WIN-5"
	failed := template(1, Marketing)
	failed.Delivered, failed.Failed = 0, failed.Sent
	readOnly := template(1, Marketing)
	readOnly.Delivered, readOnly.Read = 0, utc("2025-08-04")+2*hour
	both := template(1, Marketing)
	both.Delivered, both.Failed = utc("2025-08-04")+hour, 1
	sentLater := late(1, template(2, Utility))
	proven := text(1)
	proven.Proven = true
	provenReaction := on(1, Event{Kind: Reaction, Proven: true})
	call := on(0, Event{Inbound: true, Kind: Call})
	reaction := func(h float64) Event { return on(h, Event{Kind: Reaction}) }
	heart := on(0, Event{Inbound: true, Kind: Reaction, Entry: Ad})

	tests := []struct {
		name, start string
		events      []Event
		want        []string
	}{
		{"DLV-3 failed", "2025-08-04", []Event{failed}, []string{"not delivered DLV-3"}},
		{"DLV-3 delivery beats failure", "2025-08-04", []Event{both}, []string{"charged MSG-2"}},
		{"DLV-2 only read", "2025-08-04", []Event{readOnly}, []string{"charged MSG-2"}},
		{"section 1, sent later than delivered", "2025-08-04", []Event{user(1), sentLater}, []string{free, "free MSG-5"}},
		{"DLV-9 touches nothing", "2025-08-04", []Event{ad(0), by(BusinessApp, text(1)), text(2)}, []string{free, "free DLV-9", "free FEP-3"}},
		{"DLV-7 in and out of the window", "2024-03-04", []Event{user(0), reaction(1), reaction(24)}, []string{free, "free DLV-7", refused}},
		{"DLV-7 answers nothing", "2025-08-04", []Event{ad(0), reaction(1), text(2)}, []string{free, "free DLV-7", "free FEP-3"}},
		{"LOG-16 proven", "2025-08-04", []Event{proven, provenReaction}, []string{"free MSG-7", "free DLV-7"}},
		{"LOG-16 proven in 2022", "2022-03-07", []Event{proven}, []string{"counted CONV-18"}},
		{"WIN-2 before calls counted", "2025-07-14", []Event{call, text(1)}, []string{free, refused}},
		{"WIN-2 since", "2025-07-15", []Event{call, text(1)}, []string{free, "free MSG-7"}},
		{"WIN-8 reaction opens, is no entry", "2025-08-04", []Event{heart, text(1)}, []string{free, "free MSG-7"}},
		{"CONV-12 no permission", "2024-03-04", []Event{user(0), text(23), text(24)}, []string{free, "counted CONV-7", refused}},
		{
			"CONV-13 apart from marketing", "2025-02-03",
			[]Event{template(0, Marketing), template(1, MarketingLite), template(2, MarketingLite), template(3, Marketing)},
			[]string{"charged CONV-4", "charged CONV-13", "inside CONV-13", "inside CONV-5"},
		},
		{
			"CONV-18 kinds and CONV-19", "2022-03-07",
			[]Event{template(0, Utility), user(1), text(2), template(24, Marketing), template(47, Utility)},
			[]string{"counted CONV-18", free, "inside CONV-19", "counted CONV-18", "inside CONV-19"},
		},
		{
			"FEP-7 closes, CONV-14", "2024-03-04",
			[]Event{template(0, Marketing), ad(1), text(2), template(74, Marketing)},
			[]string{"charged CONV-4", free, "free FEP-3", "charged CONV-4"},
		},
		{
			"FEP-8 entries in the window are not kept", "2025-08-04",
			[]Event{ad(0), text(1), ad(70), template(73, Utility), template(74, Marketing)},
			[]string{free, "free FEP-3", free, "free MSG-5", "charged MSG-2"},
		},
		{
			"FEP-6 and FEP-12", "2025-08-04",
			[]Event{ad(0), text(1), text(24), user(60), text(61), text(73)},
			[]string{free, "free FEP-3", refused, free, "free FEP-5", "free MSG-7"},
		},
		{
			"MBA-4 and FEP-10", "2026-08-03",
			[]Event{ad(0), by(MetaBusinessAgent, text(1)), template(2, Marketing), by(MetaBusinessAgent, text(3))},
			[]string{free, "charged MBA-2", "free FEP-5", "charged MBA-2"},
		},
		{
			"AIP-5 and FEP-10", "2026-10-05",
			[]Event{ad(0), to("BR", by(AIProvider, text(1))), template(2, Marketing), to("BR", by(AIProvider, text(3)))},
			[]string{free, "charged AIP-1", "free FEP-5", "charged AIP-1"},
		},
		{"AIP-4", "2026-10-05", []Event{user(0), to("MX", by(AIProvider, text(1)))}, []string{free, "counted SVC-1"}},
		{
			"ERA-4 and MSG-9", "2025-06-30",
			[]Event{template(14, Marketing), template(14, Utility), user(15), template(25, Marketing), template(25, Utility), text(25)},
			[]string{"charged CONV-4", "charged CONV-4", free, "charged MSG-2", "inside MSG-8", "free MSG-7"},
		},
		{
			"ERA-5", "2023-05-31",
			[]Event{template(14, Utility), user(15), template(25, Marketing), text(26), template(38, Marketing), text(38.5)},
			[]string{"counted CONV-18", free, "inside ERA-5", "inside ERA-5", "charged CONV-4", "inside CONV-8"},
		},
		{
			"ERA-6", "2026-09-30",
			[]Event{user(20), template(24-second, Utility), template(24, Utility), text(24)},
			[]string{free, "free MSG-5", "charged MSG-6", "counted SVC-1"},
		},
		{
			"ERA-7", "2026-09-30",
			[]Event{ad(10), text(11), template(30, Utility)},
			[]string{free, "free FEP-3", "free FEP-5"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			check(t, inUTC, log(utc(tt.start), tt.events...), tt.want...)
		})
	}
}

// TestGroups replays messages to groups.
func TestGroups(t *testing.T) {
	in := group(user(0.5))
	group2 := func(e Event) Event { return group(e, 2, -1, 30) }
	tests := []struct {
		name, start string
		message     Event
		inbound     bool
		want        string
		units       []string
		count       int
	}{
		{"GRP-2", "2025-11-03", group2(text(1)), false, "not sendable GRP-2", []string{"not sendable GRP-2", "not sendable GRP-2", "not sendable GRP-2"}, 0},
		{"GRP-5", "2025-11-03", group2(text(1)), true, "free GRP-5", []string{"free GRP-5", "not delivered DLV-3", "free GRP-5"}, 2},
		{"GRP-7", "2026-11-02", group2(text(1)), true, "counted GRP-7", []string{"counted GRP-7", "not delivered DLV-3", "counted GRP-7"}, 2},
		{"GRP-4", "2025-11-03", group2(template(1, Utility)), true, "free GRP-4", []string{"free GRP-4", "not delivered DLV-3", "charged GRP-4"}, 2},
		{"GRP-4 to GRP-6", "2026-09-30", group2(template(1, Utility)), true, "free GRP-4", []string{"free GRP-4", "not delivered DLV-3", "charged GRP-6"}, 2},
		{"GRP-3", "2025-11-03", group2(template(1, Marketing)), true, "charged GRP-3", []string{"charged GRP-3", "not delivered DLV-3", "charged GRP-3"}, 2},
		{"GRP-1 authentication", "2025-11-03", group2(template(1, Authentication)), true, "not sendable GRP-1", []string{"not sendable GRP-1", "not delivered DLV-3", "not sendable GRP-1"}, 0},
		{"GRP-1 too early", "2025-10-05", group2(template(1, Marketing)), true, "not sendable GRP-1", []string{"not sendable GRP-1", "not delivered DLV-3", "charged GRP-3"}, 1},
		{"DLV-7", "2025-11-03", group2(on(1, Event{Kind: Reaction})), true, "free DLV-7", []string{"free DLV-7", "free DLV-7", "free DLV-7"}, 0},
		{"DLV-3", "2025-11-03", group(template(1, Utility), -1), true, "not delivered DLV-3", []string{"not delivered DLV-3"}, 0},
		{"MBA-2", "2026-08-03", group2(by(MetaBusinessAgent, text(1))), true, "charged MBA-2", []string{"charged MBA-2"}, 1},
		{"GRP-1 per recipient", "2025-11-03", group(template(1, Utility), 40, 2), true, "charged GRP-4", []string{"charged GRP-4", "free GRP-4"}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			events := []Event{tt.message}
			if tt.inbound {
				events = append(events, in)
			}
			v := Decide(inUTC, log(utc(tt.start), events...))[0]
			if says(v.Ruling) != tt.want || v.Count != tt.count || len(v.Units) != len(tt.units) {
				t.Fatalf("got %s, %d of %d units, want %s", says(v.Ruling), v.Count, len(v.Units), tt.want)
			}
			for i, u := range v.Units {
				if says(u.Ruling) != tt.units[i] {
					t.Errorf("recipient %d: %s, want %s", i, says(u.Ruling), tt.units[i])
				}
			}
		})
	}
}

// TestGroupTiers keeps group utility out of the volume tiers (GRP-6) and lets
// group service share the allowance of the number (GRP-7).
func TestGroupTiers(t *testing.T) {
	rates := flat()
	rates.Bands = func(string, Category, string) []Band { return ladder(1, "0.02", 0, "0.01") }
	start := utc("2026-10-05")
	costs(t, inUTC, log(start, group(template(1, Utility), 1, 1), template(2, Utility)), rates, "0.08")

	lines := costs(t, inUTC, log(start, group(user(0)), user(0), text(1), group(text(2), 3, 2, 4)), used(flat(), 998), "0.0220")
	if len(lines) != 2 || lines[0].Rule != "GRP-7" || lines[0].Quantity != 2 || lines[1].Free != 2 {
		t.Errorf("lines %+v", lines)
	}
}

// TestOptions replays each option against its default.
func TestOptions(t *testing.T) {
	const free, refused = "free DLV-6", "not sendable WIN-5"
	heart := on(0, Event{Inbound: true, Kind: Reaction})
	tests := []struct {
		name, start string
		options     Options
		events      []Event
		standard    []string
		chosen      []string
	}{
		{
			"fep_hours", "2025-08-04", Options{FEPHours: 96}, []Event{ad(0), text(1), template(96, Marketing), template(97, Marketing)},
			[]string{free, "free FEP-3", "charged MSG-2", "charged MSG-2"}, []string{free, "free FEP-3", "free FEP-5", "charged MSG-2"},
		},
		{
			"fep_ctwa_hours", "2026-09-28", Options{FEPAdHours: 168, FEPHours: 1}, []Event{ad(0), text(1), template(168, Marketing), template(169, Marketing)},
			[]string{free, "free FEP-3", "charged MSG-2", "charged MSG-2"}, []string{free, "free FEP-3", "free FEP-5", "charged MSG-2"},
		},
		{
			"fep_ctwa_hours, answered the day before", "2026-09-27", Options{FEPAdHours: 168}, []Event{ad(20), text(24 - second), template(100, Marketing)},
			[]string{free, "free FEP-3", "charged MSG-2"}, []string{free, "free FEP-3", "charged MSG-2"},
		},
		{
			"fep_page_hours", "2026-09-28", Options{FEPPageHours: 168}, []Event{page(0), text(1), template(168, Marketing)},
			[]string{free, "free FEP-3", "charged MSG-2"}, []string{free, "free FEP-3", "free FEP-5"},
		},
		{
			"fep_extension", "2026-10-05", Options{FEPExtension: true},
			[]Event{ad(0), text(1), user(2), template(96, Marketing), template(97, Marketing), user(97)},
			[]string{free, "free FEP-3", free, "charged MSG-2", "charged MSG-2", free},
			[]string{free, "free FEP-3", free, "free FEP-5", "charged MSG-2", free},
		},
		{
			"fep_extension, capped", "2026-10-05", Options{FEPExtension: true},
			[]Event{ad(0), text(1), user(2), user(3), user(4), user(5), user(6), template(169-second, Marketing), template(169, Marketing)},
			[]string{free, "free FEP-3", free, free, free, free, free, "charged MSG-2", "charged MSG-2"},
			[]string{free, "free FEP-3", free, free, free, free, free, "free FEP-5", "charged MSG-2"},
		},
		{
			"fep_start", "2025-08-04", Options{FEPStartSent: true},
			[]Event{ad(0), late(10, text(1)), template(73, Marketing)},
			[]string{free, "free FEP-3", "free FEP-5"}, []string{free, "free FEP-3", "charged MSG-2"},
		},
		{
			"fep_response_limit", "2026-10-05", Options{FEPResponseInWindow: true},
			[]Event{ad(0), user(20), template(40, Marketing)},
			[]string{free, free, "charged MSG-2"}, []string{free, free, "free FEP-3"},
		},
		{
			"fep_response_limit, windows that only touch", "2026-10-05", Options{FEPResponseInWindow: true},
			[]Event{ad(0), user(24), template(40, Marketing)},
			[]string{free, free, "charged MSG-2"}, []string{free, free, "charged MSG-2"},
		},
		{
			"fep_reentry", "2025-08-04", Options{FEPReentryKept: true},
			[]Event{ad(0), text(1), ad(70), template(73, Marketing)},
			[]string{free, "free FEP-3", free, "charged MSG-2"}, []string{free, "free FEP-3", free, "free FEP-3"},
		},
		{
			"window_instant", "2025-08-04", Options{WindowInstantSent: true},
			[]Event{user(0), late(25, template(23, Utility)), ad(100), text(101), late(174, template(172, Marketing))},
			[]string{free, "charged MSG-4", free, "free FEP-3", "charged MSG-2"},
			[]string{free, "free MSG-5", free, "free FEP-3", "free FEP-5"},
		},
		{
			"carry_over_2025_07", "2025-06-30", Options{CarryOver2025All: true},
			[]Event{template(14, Marketing), user(14), template(25, Marketing), text(25), template(25, Authentication), template(38, Marketing)},
			[]string{"charged CONV-4", free, "charged MSG-2", "free MSG-7", "charged MSG-3", "charged MSG-2"},
			[]string{"charged CONV-4", free, "inside ERA-4", "inside ERA-4", "charged MSG-3", "charged MSG-2"},
		},
		{
			"carry_over_2023_06", "2023-05-31", Options{CarryOver2023None: true},
			[]Event{template(14, Utility), template(25, Marketing)},
			[]string{"counted CONV-18", "inside ERA-5"}, []string{"counted CONV-18", "charged CONV-4"},
		},
		{
			"free_tier_bic_end", "2023-04-03", Options{FreeTierBICEnd: "2023-04-04"},
			[]Event{template(0, Utility), template(24, Utility), user(48), text(49)},
			[]string{"counted CONV-18", "counted CONV-18", free, "counted CONV-18"},
			[]string{"counted CONV-18", "charged FREE-2", free, "counted CONV-18"},
		},
		{
			"group_marketing_in_window", "2025-11-03", Options{GroupMarketingFree: true},
			[]Event{group(user(0)), group(template(1, Marketing), 1), group(template(24, Marketing), 24)},
			[]string{free, "charged GRP-3", "charged GRP-3"}, []string{free, "free GRP-3", "charged GRP-3"},
		},
		{
			"aip_in_fep", "2026-10-05", Options{AIPFreeInFEP: true},
			[]Event{ad(0), to("BR", by(AIProvider, text(1))), to("BR", by(AIProvider, text(2)))},
			[]string{free, "charged AIP-1", "charged AIP-1"}, []string{free, "free FEP-3", "free FEP-5"},
		},
		{
			"inbound_reaction_opens_csw", "2025-08-04", Options{ReactionsIgnored: true},
			[]Event{heart, text(1)},
			[]string{free, "free MSG-7"}, []string{free, refused},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			events := log(utc(tt.start), tt.events...)
			check(t, Account{}, events, tt.standard...)
			check(t, Account{Options: tt.options}, events, tt.chosen...)
		})
	}
}

// TestGroupFEP frees one recipient's copy by that recipient's own window.
func TestGroupFEP(t *testing.T) {
	entry, answer := ad(0), text(1)
	entry.User, answer.User = "u1", "u1"
	events := log(utc("2025-11-03"), entry, answer, group(template(2, Marketing), 3, 3))
	a := Account{Options: Options{GroupFEP: true}}
	v := check(t, a, events, "free DLV-6", "free FEP-3", "charged GRP-3")
	if got := says(v[2].Units[1].Ruling); got != "free FEP-5" {
		t.Errorf("the other recipient: %s", got)
	}
	check(t, Account{}, events, "free DLV-6", "free FEP-3", "charged GRP-3")
}

// TestAllowanceOptions holds the options of the monthly allowance.
func TestAllowanceOptions(t *testing.T) {
	start := utc("2026-10-05")
	here, there := to("AA", late(5, text(1))), to("BB", late(4, text(2)))
	events := log(start, user(0), here, there)
	market := func(o Options) string {
		a := Account{Options: o}
		lines, _ := Bill(a, events, Decide(a, events), used(flat(), 999))
		for _, l := range lines {
			if l.Quantity > 0 {
				return l.Market
			}
		}
		return ""
	}
	if got := market(Options{}); got != "AA" {
		t.Errorf("in delivery order %q pays", got)
	}
	if got := market(Options{AllowanceOrderSent: true}); got != "BB" {
		t.Errorf("in sent order %q pays", got)
	}

	events = log(start, ad(0), text(1), text(2), user(70), text(73))
	costs(t, Account{}, events, used(flat(), 999), "0")
	costs(t, Account{Options: Options{AllowanceFEP: true}}, events, used(flat(), 998), "0.0110")
	costs(t, Account{Options: Options{AllowanceFEP: true}}, events, used(flat(), 997), "0")

	exempt := Account{Options: Options{ServiceExempt: true}}
	lines := costs(t, exempt, log(start, user(0), text(1), text(2)), used(flat(), 999), "0")
	if len(lines) != 2 || lines[0].Rule != "SVC-11" || lines[1].Rule != "SVC-4" {
		t.Errorf("exempt lines %+v", lines)
	}
	costs(t, exempt, log(utc("2028-01-01"), user(0), text(1)), used(flat(), 1000), "0.0110")
	costs(t, exempt, log(utc("2027-12-31"), user(0), text(1)), used(flat(), 1000), "0")
}
