package pricing_test

import (
	"slices"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// effectCases show the rules of deciding, of windows and of the monthly allowance that are no step of the order of
// decision but what its steps look at or leave behind. The last act tells.
func effectCases() []ruleCase {
	var (
		usedUp  = pricing.Account{Currency: "USD", AllowanceUsed: 1000}
		oneLeft = pricing.Account{Currency: "USD", AllowanceUsed: 999}
		atHome  = eligible(inDollars)
		later   = eligible(inDollars)
		kolkata = pricing.Account{Currency: "USD", Zone: zoneOfIndia}
	)
	atHome.International.Location = "ID"
	later.International.Start = pricing.Date(2026_12_01).Start(zoneOfIndia)
	other := func(a act) act { a.User = "another user"; return a }
	const (
		m2, m3, m4, m6 = "charged marketing MSG-2", "charged authentication MSG-3", "charged utility MSG-4", "charged utility MSG-6"
		utility24      = "charged utility CONV-4" + opensUtility
		service24      = "charged service CONV-7" + opensService
	)
	ad := cameFrom(pricing.AdEntry, 0)
	return []ruleCase{
		// What decides.
		{"ERA-1", "the first day of conversations", "2022-02-01", usedUp, []act{template(0, pricing.Utility)}, "charged business_initiated CONV-18" + opensAny},
		{"ERA-2", "sent in September, delivered in October", "2026-09-30", inDollars, []act{wrote(22), reply(23).after(2)}, "free SVC-4"},
		{"ERA-3", "18:30 UTC is midnight in India", "2026-09-30", kolkata, []act{wrote(10), template(18.5, pricing.Utility)}, m6},
		{"ERA-6", "a window of September", "2026-09-30", inDollars, []act{wrote(23), template(25, pricing.Utility)}, m6},
		{"DLV-1", "accepted and never delivered", "2026-11-02", inDollars, []act{wrote(0), reply(1).neverDelivered()}, "not_delivered DLV-3"},
		{"DLV-4", "sent before per-message pricing, delivered under it", "2025-06-30", inDollars, []act{template(10, pricing.Marketing).after(20)}, m2},
		{"CAT-1", "a template needs no window", "2026-11-02", inDollars, []act{template(0, pricing.Utility)}, m4},
		{"CAT-2", "the category each message was sent with", "2026-11-02", inDollars, []act{template(0, pricing.Utility), template(1, pricing.Marketing)}, m2},
		{"CAT-7", "one reply, one unit", "2026-11-02", oneLeft, []act{wrote(0), reply(1)}, "free SVC-4"},
		{"CAT-8", "a third party's AI is service", "2026-11-02", usedUp, []act{wrote(0), reply(1).by(pricing.AIProvider).in("IN")}, "charged service SVC-1"},
		{"CONV-1", "one charge for a conversation and not for its messages", "2024-03-04", inDollars, []act{template(0, pricing.Utility), template(1, pricing.Utility)}, "inside CONV-5"},
		{"CONV-6", "an open service conversation takes in no template", "2024-03-04", inDollars, []act{wrote(0), reply(1), template(2, pricing.Utility)}, utility24},
		{"CONV-9", "the user's message opens no conversation: the reply does", "2024-03-04", usedUp, []act{wrote(0), wrote(20), reply(30)}, service24},
		{"CONV-12", "an open service conversation is no permission", "2024-03-04", inDollars, []act{wrote(0), reply(10), reply(25)}, refused},
		{"CONV-14", "what free entry closed early is not open again after it", "2024-03-04", inDollars,
			[]act{template(0, pricing.Marketing), cameFrom(pricing.AdEntry, 1), reply(2), template(74, pricing.Marketing)}, "charged marketing CONV-4" + opensMarketing},
		{"CONV-16", "any number of messages", "2024-03-04", usedUp, []act{template(0, pricing.Utility), wrote(1), reply(2), reply(3), reply(4), template(23, pricing.Utility)}, "inside CONV-5"},
		{"FEP-6", "free entry is no permission", "2026-11-02", inDollars, []act{ad, reply(1), reply(25)}, refused},
		{"FEP-12", "afterwards an open service window permits at the normal price", "2026-11-02", usedUp, []act{ad, reply(1), wrote(70), reply(74)}, "charged service SVC-1"},
		{"INTL-1", "due where the market has a rate", "2026-11-02", eligible(inDollars), []act{template(0, pricing.Authentication).in("ID")}, "charged authentication_international MSG-3"},
		{"INTL-3", "not before the start time", "2026-11-02", later, []act{template(0, pricing.Authentication).in("ID")}, m3},
		{"INTL-4", "never at home", "2026-11-02", atHome, []act{template(0, pricing.Authentication).in("ID")}, m3},
		{"INTL-5", "everywhere without a verified location", "2026-11-02", eligible(inDollars), []act{template(0, pricing.Authentication).in("IN")}, "charged authentication_international MSG-3"},
		{"INTL-8", "not before the market has a rate", "2026-09-30", eligible(inDollars), []act{template(0, pricing.Authentication).in("KZ")}, m3},
		{"MSG-1", "no conversation takes in a second message", "2026-11-02", inDollars, []act{template(0, pricing.Utility), template(1, pricing.Utility)}, m4},
		{"MSG-9", "a marketing conversation of June 2025 ends with June", "2025-06-30", inDollars, []act{template(23, pricing.Marketing), template(24, pricing.Marketing)}, m2},
		{"MSG-10", "MM API is marketing", "2026-11-02", inDollars, []act{template(0, pricing.MarketingLite)}, m2},
		{"MBA-4", "free entry frees the delivery, not the tokens", "2026-11-02", inDollars, []act{ad, reply(1), reply(2).by(pricing.AgentAuthor)}, "charged meta_business_agent MBA-2"},
		{"GRP-8", "a member's own free entry window does not free the group's copy", "2026-11-02", inDollars, []act{
			memberOf(ad), memberOf(reply(1)), template(2, pricing.Marketing).inGroup(0),
		}, "charged marketing GRP-3"},
		{"AIP-2", "Italy, one day before", "2026-02-15", inDollars, []act{wrote(0), reply(1).by(pricing.AIProvider).in("IT")}, "free MSG-7"},
		{"AIP-4", "elsewhere as service", "2026-04-06", inDollars, []act{wrote(0), reply(1).by(pricing.AIProvider).in("IN")}, "free MSG-7"},
		{"AIP-5", "free entry does not free it", "2026-11-02", inDollars, []act{ad, reply(1), reply(2).by(pricing.AIProvider).in("BR")}, "charged general_purpose_ai AIP-1"},

		// Windows.
		{"WIN-1", "each message of the user restarts the 24 hours", "2026-11-02", inDollars, []act{wrote(0), wrote(20), reply(43)}, "free SVC-4"},
		{"WIN-2", "a call opens the window", "2026-11-02", inDollars, []act{called(0), reply(1)}, "free SVC-4"},
		{"WIN-3", "overlapping windows merge", "2025-08-04", inDollars, []act{wrote(0), wrote(12), template(35, pricing.Utility)}, "free MSG-5"},
		{"WIN-4", "one window for each number", "2026-11-02", inDollars, []act{wrote(0), reply(1).from("another number")}, refused},
		{"WIN-4", "one window for each user", "2026-11-02", inDollars, []act{wrote(0), other(reply(1))}, refused},
		{"WIN-6", "the window is no conversation", "2024-03-04", inDollars, []act{wrote(0), template(1, pricing.Utility)}, utility24},
		{"WIN-7", "the business does not prolong it", "2026-11-02", inDollars, []act{wrote(0), reply(23), template(23.5, pricing.Utility), reply(24.5)}, refused},
		{"WIN-8", "a reaction of the user opens it", "2026-11-02", inDollars, []act{userReacted(0), reply(1)}, "free SVC-4"},
		{"CONV-2", "later messages do not prolong a conversation", "2024-03-04", inDollars, []act{template(0, pricing.Utility), template(23, pricing.Utility), template(25, pricing.Utility)}, utility24},
		{"CONV-3", "free-form never opens a utility conversation", "2024-03-04", usedUp, []act{wrote(0), reply(1)}, service24},
		{"CONV-10", "a template leaves the service conversation open", "2024-03-04", usedUp, []act{wrote(0), reply(1), template(2, pricing.Utility), reply(3)}, "inside CONV-8"},
		{"CONV-15", "authentication-international is taken in by authentication", "2025-02-03", startingIn(10), []act{
			template(0, pricing.Authentication), template(11, pricing.Authentication),
		}, "inside CONV-5"},
		{"CONV-17", "one conversation at a time in 2022", "2022-05-02", usedUp, []act{template(0, pricing.Marketing), wrote(1), reply(2)}, "inside CONV-19"},
		{"ERA-7", "free entry of September frees in October", "2026-09-30", inDollars, []act{ad, reply(1), template(30, pricing.Marketing)}, inFreeEntry},
		{"FEP-1", "no entry from a desktop", "2026-11-02", inDollars, []act{ad.onDesktop(), template(1, pricing.Marketing)}, m2},
		{"FEP-2", "a message sent before the entry is no answer", "2026-11-02", inDollars, []act{template(-1, pricing.Marketing).after(2), ad, template(1, pricing.Marketing)}, answer},
		{"FEP-4", "72 hours", "2026-11-02", inDollars, []act{ad, reply(1), template(72.9, pricing.Marketing)}, inFreeEntry},
		{"FEP-7", "free entry closes what was open", "2024-03-04", inDollars, []act{template(0, pricing.Utility), cameFrom(pricing.AdEntry, 1), reply(2), template(74, pricing.Utility)}, utility24},
		{"FEP-8", "an entry in an open window is not kept for later", "2026-11-02", inDollars, []act{ad, reply(1), cameFrom(pricing.AdEntry, 60), template(74, pricing.Marketing)}, m2},
		{"FEP-9", "answered too late", "2026-11-02", inDollars, []act{ad, template(25, pricing.Marketing)}, m2},
		{"FEP-13", "ads of October 2026 by default", "2026-11-02", inDollars, []act{ad, reply(1), template(74, pricing.Marketing)}, m2},
		{"FEP-14", "one free entry window for each number", "2026-11-02", inDollars, []act{ad, reply(1), template(2, pricing.Marketing).from("another number")}, m2},

		// The monthly allowance.
		{"FREE-1", "both types of conversation", "2022-05-02", oneLeft, []act{template(0, pricing.Marketing), other(wrote(1)), other(reply(2))}, "charged user_initiated CONV-18" + opensAny},
		{"FREE-3", "the account's 1,000, over its numbers", "2024-03-04", oneLeft, []act{wrote(0), reply(1), wrote(2).from("another number"), reply(3).from("another number")}, service24},
		{"FREE-4", "free entry uses none of it", "2024-03-04", oneLeft, []act{ad, reply(1), other(wrote(2)), other(reply(3))}, "free FREE-3" + opensService},
		{"FREE-6", "templates use none of it", "2024-03-04", oneLeft, []act{template(0, pricing.Utility), other(wrote(2)), other(reply(3))}, "free FREE-3" + opensService},
		{"FREE-7", "the 1,000 of 2026 are messages", "2026-11-02", oneLeft, []act{wrote(0), reply(1), reply(2)}, "charged service SVC-1"},
		{"SVC-4", "the number's 1,000", "2026-11-02", oneLeft, []act{wrote(0), reply(1), wrote(2).from("another number"), reply(3).from("another number")}, "free SVC-4"},
		{"SVC-5", "anew each month", "2026-10-31", usedUp, []act{wrote(20), reply(21), reply(24)}, "free SVC-4"},
		{"SVC-6", "templates, reactions and Meta's agent use none of it", "2026-11-02", oneLeft, []act{
			wrote(0), template(1, pricing.Utility), reaction(2), reply(3).by(pricing.AgentAuthor), reply(4),
		}, "free SVC-4"},
		{"SVC-7", "nor does free entry", "2026-11-02", oneLeft, []act{ad, reply(1), reply(2), other(wrote(3)), other(reply(4))}, "free SVC-4"},
		{"SVC-8", "one allowance for all markets", "2026-11-02", oneLeft, []act{wrote(0), reply(1).in("BR"), reply(2).in("IN")}, "charged service SVC-1"},
		{"SVC-9", "not pooled", "2026-11-02", oneLeft, []act{wrote(0), reply(1), reply(2), wrote(3).from("another number"), reply(4)}, "charged service SVC-1"},
		{"SVC-11", "exempt beyond it", "2026-11-02", withOption(usedUp, "service_exempt", "yes"), []act{wrote(0), reply(1)}, "free SVC-11"},
		{"FEP-11", "free entry is not counted", "2026-11-02", usedUp, []act{ad, reply(1), reply(2)}, inFreeEntry},
	}
}

// zoneOfIndia has half an hour.
var zoneOfIndia = time.FixedZone("IST", 5*3600+1800)

// memberOf makes the one-to-one message one with a member of the group.
func memberOf(a act) act {
	a.User = "member 0"
	return a
}

// startingIn is an eligible account whose start time comes so many hours after 3 February 2025.
func startingIn(h float64) pricing.Account {
	a := eligible(inDollars)
	a.International.Start = pricing.Date(2025_02_03).Start(time.UTC) + hours(h)
	return a
}

// TestEffectCases shows every such rule at work.
func TestEffectCases(t *testing.T) {
	for _, c := range effectCases() {
		t.Run(string(c.rule)+", "+c.shows, func(t *testing.T) {
			s := scene{account: c.account, start: at(t, "UTC", c.start+" 00:00:00"), acts: c.acts}
			p := s.play()
			said := p.said()
			if got := said[len(said)-1]; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestFreeEntryClosesConversations: its opening closes every open conversation and says which (FEP-7). A window that is
// shorter than a conversation (option fep_hours) shows that they stay closed.
func TestFreeEntryClosesConversations(t *testing.T) {
	s := scene{account: withOption(inDollars, "fep_hours", "2"), start: at(t, "UTC", "2024-03-04 00:00:00"), acts: []act{
		template(0, pricing.Utility), template(0, pricing.Marketing), cameFrom(pricing.AdEntry, 1), reply(2),
		template(3, pricing.Utility), template(4, pricing.Utility), reply(5),
	}}
	p := s.play()
	p.expect(t, "charged utility CONV-4"+opensUtility, "charged marketing CONV-4"+opensMarketing, fromUser, answer,
		inFreeEntry, "charged utility CONV-4"+opensUtility, "inside CONV-8")
	closed := p.verdicts[3][0].Closed
	for kind, want := range map[pricing.WindowKind]bool{
		pricing.UtilityConversation: true, pricing.MarketingConversation: true, pricing.ServiceConversation: false,
		pricing.AuthenticationConversation: false, pricing.ServiceWindow: false,
	} {
		if closed.Has(kind) != want {
			t.Errorf("closed %s: %t, want %t", kind, closed.Has(kind), want)
		}
	}
}

// TestEveryEffectHasACase: each rule that decides, that moves windows or that counts is shown here or in the order of
// decision, and no case is without its rule.
func TestEveryEffectHasACase(t *testing.T) {
	shown := make(map[pricing.RuleID]bool)
	for _, c := range slices.Concat(effectCases(), ruleCases()) {
		shown[c.rule] = true
		if info, known := pricing.Rule(c.rule); !known || info.Where == pricing.OutOfScope {
			t.Errorf("%s, %s: no rule in scope", c.rule, c.shows)
		}
	}
	for _, info := range pricing.Rulebook() {
		if decides := info.Where == pricing.InDecision || info.Where == pricing.InWindows || info.Where == pricing.InCount; decides && !shown[info.ID] {
			t.Errorf("%s, %s, has no case", info.ID, info.Title)
		}
	}
}

// TestOptionsChangeTheVerdict: each open question that concerns a log has a message on which its readings part.
func TestOptionsChangeTheVerdict(t *testing.T) {
	oneLeft := pricing.Account{Currency: "USD", AllowanceUsed: 999}
	other := func(a act) act { a.User = "another user"; return a }
	ad, page := cameFrom(pricing.AdEntry, 0), cameFrom(pricing.PageButton, 0)
	tests := []struct {
		option, value     string
		start             string
		account           pricing.Account
		acts              []act
		byDefault, chosen string
	}{
		{"fep_hours", "100", "2025-08-04", inDollars, []act{ad, reply(1), template(100, pricing.Marketing)}, "charged marketing MSG-2", inFreeEntry},
		{"fep_ctwa_hours", "168", "2026-11-02", inDollars, []act{ad, reply(1), template(168, pricing.Marketing)}, "charged marketing MSG-2", inFreeEntry},
		{"fep_page_hours", "168", "2026-11-02", inDollars, []act{page, reply(1), template(168, pricing.Marketing)}, "charged marketing MSG-2", inFreeEntry},
		{"fep_extension", "24h_per_message", "2026-11-02", inDollars, []act{ad, reply(1), wrote(50), template(96, pricing.Marketing)}, "charged marketing MSG-2", inFreeEntry},
		{"fep_start", "sent", "2026-11-02", inDollars, []act{ad, reply(1).after(5), template(74, pricing.Marketing)}, inFreeEntry, "charged marketing MSG-2"},
		{"fep_response_limit", "service_window", "2026-11-02", inDollars, []act{ad, wrote(20), template(30, pricing.Marketing)}, "charged marketing MSG-2", answer},
		{"fep_reentry", "kept", "2026-11-02", inDollars, []act{ad, reply(1), cameFrom(pricing.AdEntry, 60), template(74, pricing.Marketing)}, "charged marketing MSG-2", answer},
		{"window_instant", "sent", "2025-08-04", inDollars, []act{wrote(0), template(23, pricing.Utility).after(2)}, "charged utility MSG-4", "free MSG-5"},
		{"allowance_order", "sent", "2026-11-02", oneLeft, []act{wrote(0), reply(2).after(1), reply(1).after(4)}, "charged service SVC-1", "free SVC-4"},
		{"allowance_fep", "consumed", "2026-11-02", oneLeft, []act{ad, reply(1), other(wrote(2)), other(reply(3))}, "free SVC-4", "charged service SVC-1"},
		{"service_exempt", "yes", "2026-11-02", oneLeft, []act{wrote(0), reply(1), reply(2)}, "charged service SVC-1", "free SVC-11"},
		{"carry_over_2025_07", "all", "2025-06-30", inDollars, []act{template(20, pricing.Marketing), template(30, pricing.Marketing)}, "charged marketing MSG-2", "inside ERA-4"},
		{"carry_over_2023_06", "none", "2023-05-31", inDollars, []act{template(20, pricing.Marketing), template(30, pricing.Utility)}, "inside ERA-5", "charged utility CONV-4" + opensUtility},
		{"free_tier_bic_end", "2023-04-04", "2023-04-04", inDollars, []act{template(0, pricing.Marketing)}, "free FREE-1" + opensAny, "charged business_initiated FREE-2" + opensAny},
		{"group_marketing_in_window", "free", "2026-11-02", inDollars, []act{wrote(0).inGroup(), template(1, pricing.Marketing).inGroup(0)}, "charged marketing GRP-3", "free GRP-3"},
		{"group_fep", "yes", "2026-11-02", inDollars, []act{memberOf(ad), memberOf(reply(1)), template(2, pricing.Marketing).inGroup(0)}, "charged marketing GRP-3", inFreeEntry},
		{"aip_in_fep", "free", "2026-11-02", inDollars, []act{ad, reply(1), reply(2).by(pricing.AIProvider).in("BR")}, "charged general_purpose_ai AIP-1", inFreeEntry},
		{"inbound_reaction_opens_csw", "no", "2026-11-02", inDollars, []act{userReacted(0), reply(1)}, "free SVC-4", refused},
		{"us_marketing", "priced", "2026-11-02", inDollars, []act{template(0, pricing.Marketing).in("US")}, "not_delivered DLV-10", "charged marketing MSG-2"},
	}
	parted := map[string]string{
		"allowance_split": "TestAllowanceRange", "tier_fallback": "TestLaterLadder", "future_card": "TestAfterTheLastCard",
	}
	for _, tt := range tests {
		parted[tt.option] = "here"
		for _, reading := range []struct {
			account pricing.Account
			want    string
		}{{tt.account, tt.byDefault}, {withOption(tt.account, tt.option, tt.value), tt.chosen}} {
			s := scene{account: reading.account, start: at(t, "UTC", tt.start+" 00:00:00"), acts: tt.acts}
			p := s.play()
			said := p.said()
			if got := said[len(said)-1]; got != reading.want {
				t.Errorf("%s, %v: got %q, want %q", tt.option, reading.account.Options.Changed(), got, reading.want)
			}
		}
	}
	for _, option := range pricing.OptionList() {
		if parted[option.Name] == "" {
			t.Errorf("option %s (%s) has no case", option.Name, option.Question)
		}
	}
}

// TestLaterLadder: no ladder of July 2026 is known: 300,000 utility messages to Brazil pay the list rate, 2,040.00, with
// a notice. Under option tier_fallback those behind 250,000 pay the second band of October: 250,000 × 0.0068 +
// 50,000 × 0.0065 = 2,025.00 (TIER-11).
func TestLaterLadder(t *testing.T) {
	plan := planOf(2026_07_15, "USD", 1000, "Brazil", []counted{{pricing.Utility, 300_000, ""}})
	bill := estimate(t, plan, publishedTables(t), publishedCards("USD"))
	expectTotal(t, bill, "USD", "2040")
	if !hasNotice(bill, pricing.NoticeListRate) {
		t.Errorf("notices %v", bill.Notices)
	}
	if err := plan.Options.Set("tier_fallback", "ladder_2026_10"); err != nil {
		t.Fatal(err)
	}
	bill = estimate(t, plan, publishedTables(t), publishedCards("USD"))
	expectTotal(t, bill, "USD", "2025")
	if hasNotice(bill, pricing.NoticeListRate) {
		t.Errorf("notices %v", bill.Notices)
	}
}

// TestOptionsAreNamed: a name or value that an option does not have is refused, and changes nothing.
func TestOptionsAreNamed(t *testing.T) {
	var o pricing.Options
	for _, tt := range [][2]string{
		{"window_instant", "read"}, {"window_instants", "sent"}, {"fep_hours", "0"}, {"fep_hours", "721"}, {"fep_hours", "07"}, {"fep_hours", "1.5"}, {"", ""},
	} {
		if err := o.Set(tt[0], tt[1]); err == nil {
			t.Errorf("%q = %q was accepted", tt[0], tt[1])
		}
	}
	if changed := o.Changed(); len(changed) != 0 {
		t.Errorf("changed %v", changed)
	}
	for _, option := range pricing.OptionList() {
		if err := o.Set(option.Name, option.Default); err != nil || o.Value(option.Name) != option.Default || len(o.Changed()) != 0 {
			t.Errorf("%s: its own default %q: %v, changed %v", option.Name, option.Default, err, o.Changed())
		}
	}
}
