package pricing_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// What a message opens, as say writes it.
const (
	opensAny       = " opens conversation_2022"
	opensMarketing = " opens marketing_conversation"
	opensLite      = " opens marketing_lite_conversation"
	opensUtility   = " opens utility_conversation"
	opensAuth      = " opens authentication_conversation"
	opensService   = " opens service_conversation"
	opensFreeEntry = " opens free_entry_point_window"
)

// Verdicts that fill many cells.
const (
	refused     = "not_sendable WIN-5"
	groupNoSend = "not_sendable GRP-2"
	answer      = "free FEP-3" + opensFreeEntry
	inFreeEntry = "free FEP-5"
	fromUser    = "free DLV-6"
	reactFree   = "free DLV-7"
	none        = "" // does not arise
)

// testHour is when the message of a cell is sent; the acts before it make the state of the cell's column.
const testHour = 50

// conversationColumns are the states K1 to K7 of the conversation eras. own is the message that opened the
// conversation which takes the tested message in.
func conversationColumns(own act) [7][]act {
	own.hour = 40
	freeEntryOpen := []act{cameFrom(pricing.AdEntry, 10), reply(11)} // free entry [11, 83), service window [10, 34)
	return [7][]act{
		nil,                                    // K1 no service window, own conversation closed
		{own},                                  // K2 no service window, own open
		{wrote(49)},                            // K3 service window, own closed
		{own, wrote(49)},                       // K4 service window, own open
		{cameFrom(pricing.AdEntry, 49)},        // K5 answers a free entry
		freeEntryOpen,                          // K6 free entry, no service window
		append(freeEntryOpen[:2:2], wrote(49)), // K7 free entry and service window
	}
}

// messageColumns are the states M1 to M5 of the message eras.
func messageColumns(inGroup bool) [5][]act {
	in := wrote(49)
	if inGroup {
		in = in.inGroup()
	}
	freeEntryOpen := []act{cameFrom(pricing.AdEntry, 10), reply(11)}
	return [5][]act{
		nil,                             // M1 no window
		{in},                            // M2 service window only
		{cameFrom(pricing.AdEntry, 49)}, // M3 answers a free entry
		freeEntryOpen,                   // M4 free entry only
		append(freeEntryOpen[:2:2], in), // M5 free entry and service window
	}
}

// cells is a row of the decision matrix: a message, the date it is tried on, and the verdict in each state.
type cells struct {
	name    string
	on      string
	message act
	own     act             // of the conversation eras
	account pricing.Account // inDollars when zero
	want    []string
}

// TestConversationMatrix is section 3.1 of the rules: every message in every state of the conversation eras.
func TestConversationMatrix(t *testing.T) {
	var (
		marketing = template(testHour, pricing.Marketing)
		lite      = template(testHour, pricing.MarketingLite)
		utility   = template(testHour, pricing.Utility)
		auth      = template(testHour, pricing.Authentication)
		abroad    = eligible(inDollars)
		usedUp    = pricing.Account{Currency: "USD", AllowanceUsed: 1000}
	)
	tests := []cells{
		{name: "CBP-0 template, allowance left", on: "2023-05-01", message: utility, own: marketing, want: []string{
			"free FREE-1" + opensAny, "inside CONV-19", "free FREE-1" + opensAny, "inside CONV-19", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-0 template, allowance used up", on: "2023-05-01", message: marketing, own: utility, account: usedUp, want: []string{
			"charged business_initiated CONV-18" + opensAny, "inside CONV-19", "charged user_initiated CONV-18" + opensAny, "inside CONV-19",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-0 free-form, allowance left", on: "2023-05-01", message: reply(testHour), own: marketing, want: []string{
			refused, refused, "free FREE-1" + opensAny, "inside CONV-19", answer, refused, inFreeEntry,
		}},
		{name: "CBP-0 free-form, allowance used up", on: "2023-05-01", message: reply(testHour), own: marketing, account: usedUp, want: []string{
			refused, refused, "charged user_initiated CONV-18" + opensAny, "inside CONV-19", answer, refused, inFreeEntry,
		}},
		{name: "CBP-1 marketing", on: "2024-03-04", message: marketing, own: marketing, want: []string{
			"charged marketing CONV-4" + opensMarketing, "inside CONV-5", "charged marketing CONV-4" + opensMarketing, "inside CONV-5",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-2 marketing", on: "2025-02-03", message: marketing, own: marketing, want: []string{
			"charged marketing CONV-4" + opensMarketing, "inside CONV-5", "charged marketing CONV-4" + opensMarketing, "inside CONV-5",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-1 marketing via MM Lite", on: "2024-10-15", message: lite, own: lite, want: []string{
			"charged marketing_lite CONV-13" + opensLite, "inside CONV-13", "charged marketing_lite CONV-13" + opensLite, "inside CONV-13",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-2 marketing via MM Lite", on: "2025-02-03", message: lite, own: lite, want: []string{
			"charged marketing_lite CONV-13" + opensLite, "inside CONV-13", "charged marketing_lite CONV-13" + opensLite, "inside CONV-13",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-1 utility", on: "2024-03-04", message: utility, own: utility, want: []string{
			"charged utility CONV-4" + opensUtility, "inside CONV-5", "charged utility CONV-4" + opensUtility, "inside CONV-5",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-2 utility", on: "2025-02-03", message: utility, own: utility, want: []string{
			"charged utility CONV-4" + opensUtility, "inside CONV-5", "charged utility CONV-4" + opensUtility, "inside CONV-5",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-1 authentication", on: "2024-03-04", message: auth, own: auth, want: []string{
			"charged authentication CONV-4" + opensAuth, "inside CONV-5", "charged authentication CONV-4" + opensAuth, "inside CONV-5",
			answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-2 authentication, international rate due", on: "2025-02-03", message: auth, own: auth, account: abroad, want: []string{
			"charged authentication_international CONV-4" + opensAuth, "inside CONV-5",
			"charged authentication_international CONV-4" + opensAuth, "inside CONV-5", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "CBP-1 free-form, allowance left", on: "2024-03-04", message: reply(testHour), own: marketing, want: []string{
			refused, refused, "free FREE-3" + opensService, "inside CONV-8", answer, refused, inFreeEntry,
		}},
		{name: "CBP-1 free-form, allowance used up", on: "2024-03-04", message: reply(testHour), own: utility, account: usedUp, want: []string{
			refused, refused, "charged service CONV-7" + opensService, "inside CONV-8", answer, refused, inFreeEntry,
		}},
		{name: "CBP-2 free-form", on: "2025-02-03", message: reply(testHour), own: marketing, account: usedUp, want: []string{
			refused, refused, "free FREE-5" + opensService, "inside CONV-8", answer, refused, inFreeEntry,
		}},
		{name: "CBP-0 reaction", on: "2023-05-01", message: reaction(testHour), own: marketing, want: []string{
			refused, refused, reactFree, reactFree, reactFree, refused, reactFree,
		}},
		{name: "CBP-1 reaction", on: "2024-03-04", message: reaction(testHour), own: marketing, want: []string{
			refused, refused, reactFree, reactFree, reactFree, refused, reactFree,
		}},
		{name: "CBP-2 reaction", on: "2025-02-03", message: reaction(testHour), own: marketing, want: []string{
			refused, refused, reactFree, reactFree, reactFree, refused, reactFree,
		}},
		{name: "CBP-0 message from the user", on: "2023-05-01", message: wrote(testHour), own: marketing, want: []string{
			fromUser, fromUser, fromUser, fromUser, none, fromUser, fromUser,
		}},
		{name: "CBP-1 message from the user", on: "2024-03-04", message: wrote(testHour), own: marketing, want: []string{
			fromUser, fromUser, fromUser, fromUser, none, fromUser, fromUser,
		}},
		{name: "CBP-2 message from the user", on: "2025-02-03", message: wrote(testHour), own: marketing, want: []string{
			fromUser, fromUser, fromUser, fromUser, none, fromUser, fromUser,
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			columns := conversationColumns(tt.own)
			tt.try(t, "K", columns[:])
		})
	}
}

// TestMessageMatrix2025 is section 3.2 of the rules: every message in every state from July 2025 to September 2026.
func TestMessageMatrix2025(t *testing.T) {
	var (
		auth     = template(testHour, pricing.Authentication)
		agent    = reply(testHour).by(pricing.AgentAuthor).tokens(22_500)
		provider = reply(testHour).by(pricing.AIProvider)
		group    = func(a act) act { return a.inGroup(0, 0) }
	)
	tests := []cells{
		{name: "marketing", on: "2025-08-04", message: template(testHour, pricing.Marketing), want: []string{
			"charged marketing MSG-2", "charged marketing MSG-2", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "marketing via MM API", on: "2025-08-04", message: template(testHour, pricing.MarketingLite), want: []string{
			"charged marketing MSG-2", "charged marketing MSG-2", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "utility", on: "2025-08-04", message: template(testHour, pricing.Utility), want: []string{
			"charged utility MSG-4", "free MSG-5", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "authentication", on: "2025-08-04", message: auth, want: []string{
			"charged authentication MSG-3", "charged authentication MSG-3", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "authentication, international rate due", on: "2025-08-04", message: auth, account: eligible(inDollars), want: []string{
			"charged authentication_international MSG-3", "charged authentication_international MSG-3", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "service", on: "2025-08-04", message: reply(testHour), want: []string{refused, "free MSG-7", answer, refused, inFreeEntry}},
		{name: "reaction", on: "2025-08-04", message: reaction(testHour), want: []string{refused, reactFree, reactFree, refused, reactFree}},
		{name: "Meta Business Agent in its first month", on: "2026-07-06", message: agent, want: []string{
			refused, "free MBA-1", "free MBA-1" + opensFreeEntry, refused, "free MBA-1",
		}},
		{name: "Meta Business Agent", on: "2026-08-03", message: agent, want: []string{
			refused, "charged meta_business_agent MBA-2", "charged meta_business_agent MBA-2" + opensFreeEntry, refused,
			"charged meta_business_agent MBA-2",
		}},
		{name: "AI Provider, charged market and date", on: "2026-04-06", message: provider.in("IT"), want: []string{
			refused, "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1" + opensFreeEntry, refused,
			"charged general_purpose_ai AIP-1",
		}},
		{name: "AI Provider elsewhere", on: "2026-04-06", message: provider.in("IN"), want: []string{
			refused, "free MSG-7", answer, refused, inFreeEntry,
		}},
		{name: "group marketing", on: "2025-11-03", message: group(template(testHour, pricing.Marketing)), want: []string{
			"2 × charged marketing GRP-3", "2 × charged marketing GRP-3", none, "2 × charged marketing GRP-3", "2 × charged marketing GRP-3",
		}},
		{name: "group utility", on: "2025-11-03", message: group(template(testHour, pricing.Utility)), want: []string{
			"2 × charged utility GRP-4", "2 × free GRP-4", none, "2 × charged utility GRP-4", "2 × free GRP-4",
		}},
		{name: "group service", on: "2025-11-03", message: group(reply(testHour)), want: []string{
			"2 × " + groupNoSend, "2 × free GRP-5", none, "2 × " + groupNoSend, "2 × free GRP-5",
		}},
		{name: "message from the user", on: "2025-08-04", message: wrote(testHour), want: []string{fromUser, fromUser, none, fromUser, fromUser}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			columns := messageColumns(tt.message.Group != "")
			tt.try(t, "M", columns[:])
		})
	}
}

// TestMessageMatrix2026 is section 3.3 of the rules: every message in every state since October 2026.
func TestMessageMatrix2026(t *testing.T) {
	var (
		auth     = template(testHour, pricing.Authentication)
		provider = reply(testHour).by(pricing.AIProvider)
		group    = func(a act) act { return a.inGroup(0, 0) }
		usedUp   = pricing.Account{Currency: "USD", AllowanceUsed: 1000}
		exempt   = withOption(usedUp, "service_exempt", "yes")
	)
	tests := []cells{
		{name: "marketing", message: template(testHour, pricing.Marketing), want: []string{
			"charged marketing MSG-2", "charged marketing MSG-2", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "marketing via MM API", message: template(testHour, pricing.MarketingLite), want: []string{
			"charged marketing MSG-2", "charged marketing MSG-2", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "utility", message: template(testHour, pricing.Utility), want: []string{
			"charged utility MSG-4", "charged utility MSG-6", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "authentication", message: auth, want: []string{
			"charged authentication MSG-3", "charged authentication MSG-3", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "authentication, international rate due", message: auth, account: eligible(inDollars), want: []string{
			"charged authentication_international MSG-3", "charged authentication_international MSG-3", answer, inFreeEntry, inFreeEntry,
		}},
		{name: "service, allowance left", message: reply(testHour), want: []string{refused, "free SVC-4", answer, refused, inFreeEntry}},
		{name: "service, allowance used up", message: reply(testHour), account: usedUp, want: []string{
			refused, "charged service SVC-1", answer, refused, inFreeEntry,
		}},
		{name: "service, exempt, allowance left", message: reply(testHour), account: withOption(inDollars, "service_exempt", "yes"), want: []string{
			refused, "free SVC-4", answer, refused, inFreeEntry,
		}},
		{name: "service, exempt, allowance used up", message: reply(testHour), account: exempt, want: []string{
			refused, "free SVC-11", answer, refused, inFreeEntry,
		}},
		{name: "reaction", message: reaction(testHour), account: usedUp, want: []string{refused, reactFree, reactFree, refused, reactFree}},
		{name: "Meta Business Agent", message: reply(testHour).by(pricing.AgentAuthor).tokens(22_500), want: []string{
			refused, "charged meta_business_agent MBA-2", "charged meta_business_agent MBA-2" + opensFreeEntry, refused,
			"charged meta_business_agent MBA-2",
		}},
		{name: "AI Provider, charged market and date", message: provider.in("BR"), want: []string{
			refused, "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1" + opensFreeEntry, refused,
			"charged general_purpose_ai AIP-1",
		}},
		{name: "AI Provider elsewhere, allowance left", message: provider.in("IT"), want: []string{
			refused, "free SVC-4", answer, refused, inFreeEntry,
		}},
		{name: "AI Provider elsewhere, allowance used up", message: provider.in("IT"), account: usedUp, want: []string{
			refused, "charged service SVC-1", answer, refused, inFreeEntry,
		}},
		{name: "group marketing", message: group(template(testHour, pricing.Marketing)), want: []string{
			"2 × charged marketing GRP-3", "2 × charged marketing GRP-3", none, "2 × charged marketing GRP-3", "2 × charged marketing GRP-3",
		}},
		{name: "group utility", message: group(template(testHour, pricing.Utility)), want: []string{
			"2 × charged utility GRP-6", "2 × charged utility GRP-6", none, "2 × charged utility GRP-6", "2 × charged utility GRP-6",
		}},
		{name: "group service, allowance left", message: group(reply(testHour)), want: []string{
			"2 × " + groupNoSend, "2 × free SVC-4", none, "2 × " + groupNoSend, "2 × free SVC-4",
		}},
		{name: "group service, allowance used up", message: group(reply(testHour)), account: usedUp, want: []string{
			"2 × " + groupNoSend, "2 × charged service GRP-7", none, "2 × " + groupNoSend, "2 × charged service GRP-7",
		}},
		{name: "message from the user", message: wrote(testHour), want: []string{fromUser, fromUser, none, fromUser, fromUser}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.on = "2026-11-02"
			columns := messageColumns(tt.message.Group != "")
			tt.try(t, "M", columns[:])
		})
	}
}

// try plays the row in every state.
func (c *cells) try(t *testing.T, column string, states [][]act) {
	t.Helper()
	if len(c.want) != len(states) {
		t.Fatalf("%d cells for %d states", len(c.want), len(states))
	}
	if c.account.Currency == "" {
		c.account = inDollars
	}
	for i, state := range states {
		if c.want[i] == none {
			continue
		}
		s := scene{account: c.account, start: at(t, "UTC", c.on+" 00:00:00"), acts: append(state[:len(state):len(state)], c.message)}
		p := s.play()
		said := p.said()
		if got := said[len(said)-1]; got != c.want[i] {
			t.Errorf("%s%d: got %q, want %q", column, i+1, got, c.want[i])
		}
	}
}

// ruleCase is an example of a rule of the order of decision: the last act is decided by it.
type ruleCase struct {
	rule    pricing.RuleID
	shows   string
	start   string
	account pricing.Account
	acts    []act
	want    string
}

// ruleCases hold at least one example for every rule of the order of decision.
func ruleCases() []ruleCase {
	var (
		kept2025 = withOption(inDollars, "carry_over_2025_07", "all")
		groupFEP = withOption(inDollars, "group_fep", "yes")
		early    = withOption(inDollars, "free_tier_bic_end", "2023-04-04")
		usedUp   = pricing.Account{Currency: "USD", AllowanceUsed: 1000}
	)
	memberWrote := cameFrom(pricing.AdEntry, 0)
	memberWrote.User = "member 0"
	memberAnswered := reply(1)
	memberAnswered.User = "member 0"
	return []ruleCase{
		{"DLV-9", "typed in the Business app, without any window", "2026-11-02", inDollars, []act{reply(0).by(pricing.BusinessApp)}, "free DLV-9"},
		{"DLV-6", "a message of the user", "2026-11-02", inDollars, []act{wrote(0)}, fromUser},
		{"DLV-6", "a reaction of the user", "2026-11-02", inDollars, []act{userReacted(0)}, fromUser},
		{"CALL-1", "a call of the business", "2026-11-02", inDollars, []act{{Message: pricing.Message{Kind: pricing.Call}}}, "free CALL-1"},
		{"GRP-2", "free-form to a group that did not write", "2026-11-02", inDollars, []act{wrote(0), reply(1).inGroup(0)}, groupNoSend},
		{"WIN-5", "free-form to a user who did not write", "2026-11-02", inDollars, []act{reply(0)}, refused},
		{"DLV-7", "a reaction is free even with the allowance used up", "2026-11-02", usedUp, []act{wrote(0), reaction(1)}, reactFree},
		{"DLV-3", "a template that failed", "2026-11-02", inDollars, []act{template(0, pricing.Marketing).neverDelivered()}, "not_delivered DLV-3"},
		{"FEP-3", "a failed answer leaves the entry unanswered", "2026-11-02", inDollars, []act{
			cameFrom(pricing.AdEntry, 0), template(1, pricing.Marketing).neverDelivered(), template(2, pricing.Marketing),
		}, answer},
		{"DLV-10", "marketing to a number of the United States", "2025-04-01", inDollars, []act{template(0, pricing.Marketing).in("US")}, "not_delivered DLV-10"},
		{"FEP-10", "an answer with a charge of its own opens free entry", "2026-11-02", inDollars, []act{
			cameFrom(pricing.AdEntry, 0), reply(1).by(pricing.AgentAuthor).tokens(20_000), template(2, pricing.Marketing),
		}, inFreeEntry},
		{"LOG-3", "a template whose category the log does not tell", "2026-11-02", inDollars, []act{template(0, pricing.NoCategory).proven()}, "charged  LOG-3"},
		{"MBA-1", "Meta's agent in its first month", "2026-07-06", inDollars, []act{wrote(0), reply(1).by(pricing.AgentAuthor).tokens(20_000)}, "free MBA-1"},
		{"MBA-2", "Meta's agent since August 2026", "2026-08-03", inDollars, []act{wrote(0), reply(1).by(pricing.AgentAuthor).tokens(20_000)}, "charged meta_business_agent MBA-2"},
		{"AIP-1", "an AI Provider in Brazil", "2026-11-02", inDollars, []act{wrote(0), reply(1).by(pricing.AIProvider).in("BR")}, "charged general_purpose_ai AIP-1"},
		{"GRP-1", "groups before there were any", "2025-09-01", inDollars, []act{template(0, pricing.Utility).inGroup(0)}, "not_sendable GRP-1"},
		{"GRP-1", "authentication to a group", "2026-11-02", inDollars, []act{template(0, pricing.Authentication).inGroup(0)}, "not_sendable GRP-1"},
		{"GRP-3", "marketing to a group that wrote", "2026-11-02", inDollars, []act{wrote(0).inGroup(), template(1, pricing.Marketing).inGroup(0)}, "charged marketing GRP-3"},
		{"GRP-4", "utility to a group that wrote, 2025", "2025-11-03", inDollars, []act{wrote(0).inGroup(), template(1, pricing.Utility).inGroup(0)}, "free GRP-4"},
		{"GRP-5", "service to a group, 2025", "2025-11-03", inDollars, []act{wrote(0).inGroup(), reply(1).inGroup(0)}, "free GRP-5"},
		{"GRP-6", "utility to a group that wrote, 2026", "2026-11-02", inDollars, []act{wrote(0).inGroup(), template(1, pricing.Utility).inGroup(0)}, "charged utility GRP-6"},
		{"GRP-7", "service to a group beyond the allowance", "2026-11-02", usedUp, []act{wrote(0).inGroup(), reply(1).inGroup(0)}, "charged service GRP-7"},
		{"FEP-3", "the answer to a free entry", "2024-03-04", inDollars, []act{cameFrom(pricing.PageButton, 0), reply(1)}, answer},
		{"FEP-3", "on the first day of all rules", "2022-02-01", inDollars, []act{cameFrom(pricing.AdEntry, 0), reply(1)}, answer},
		{"FEP-5", "marketing two days later", "2024-03-04", inDollars, []act{cameFrom(pricing.PageButton, 0), reply(1), template(49, pricing.Marketing)}, inFreeEntry},
		{"FEP-5", "a group copy in the recipient's own window, under option group_fep", "2026-11-02", groupFEP, []act{
			memberWrote, memberAnswered, template(2, pricing.Marketing).inGroup(0),
		}, inFreeEntry},
		{"CONV-19", "any second message of 2022", "2022-05-02", inDollars, []act{template(0, pricing.Marketing), template(23, pricing.Utility)}, "inside CONV-19"},
		{"FREE-2", "business-initiated since April 2023, where they left the allowance early", "2023-04-04", early,
			[]act{template(0, pricing.Marketing)}, "charged business_initiated FREE-2" + opensAny},
		{"CONV-18", "a template in the service window of 2022", "2022-05-02", usedUp, []act{wrote(0), template(1, pricing.Marketing)}, "charged user_initiated CONV-18" + opensAny},
		{"CONV-18", "a template outside it", "2022-05-02", usedUp, []act{template(1, pricing.Marketing)}, "charged business_initiated CONV-18" + opensAny},
		{"ERA-5", "a conversation of May 2023 takes in all categories", "2023-05-31", inDollars, []act{template(20, pricing.Marketing), template(30, pricing.Utility)}, "inside ERA-5"},
		{"CONV-8", "free-form rides along in a marketing conversation", "2024-03-04", usedUp, []act{template(0, pricing.Marketing), wrote(1), reply(2)}, "inside CONV-8"},
		{"CONV-13", "MM Lite is not taken in by marketing", "2024-10-15", inDollars, []act{template(0, pricing.Marketing), template(1, pricing.MarketingLite)},
			"charged marketing_lite CONV-13" + opensLite},
		{"CONV-13", "nor marketing by MM Lite, which takes in its own", "2024-10-15", inDollars, []act{template(0, pricing.MarketingLite), template(1, pricing.MarketingLite)}, "inside CONV-13"},
		{"CONV-5", "a second template of the category", "2024-03-04", inDollars, []act{template(0, pricing.Utility), template(23, pricing.Utility)}, "inside CONV-5"},
		{"CONV-7", "the reply, not the user's message, opens service", "2024-03-04", usedUp, []act{wrote(0), reply(5)}, "charged service CONV-7" + opensService},
		{"FREE-5", "service conversations since November 2024", "2025-02-03", usedUp, []act{wrote(0), reply(5)}, "free FREE-5" + opensService},
		{"CONV-4", "a template while the customer writes", "2024-03-04", inDollars, []act{wrote(0), reply(1), template(2, pricing.Utility)}, "charged utility CONV-4" + opensUtility},
		{"MSG-8", "a utility conversation of 30 June 2025", "2025-06-30", inDollars, []act{template(20, pricing.Utility), template(30, pricing.Utility)}, "inside MSG-8"},
		{"ERA-4", "other conversations of June, under option carry_over_2025_07", "2025-06-30", kept2025, []act{template(20, pricing.Marketing), template(30, pricing.Marketing)}, "inside ERA-4"},
		{"ERA-4", "free-form in one of them", "2025-06-30", kept2025, []act{template(20, pricing.Marketing), wrote(29), reply(30)}, "inside ERA-4"},
		{"MSG-2", "marketing in the service window", "2025-08-04", inDollars, []act{wrote(0), template(1, pricing.Marketing)}, "charged marketing MSG-2"},
		{"MSG-3", "authentication in the service window", "2025-08-04", inDollars, []act{wrote(0), template(1, pricing.Authentication)}, "charged authentication MSG-3"},
		{"MSG-5", "utility in the service window, 2025", "2025-08-04", inDollars, []act{wrote(0), template(1, pricing.Utility)}, "free MSG-5"},
		{"MSG-6", "utility in the service window, 2026", "2026-11-02", inDollars, []act{wrote(0), template(1, pricing.Utility)}, "charged utility MSG-6"},
		{"MSG-4", "utility outside it", "2026-11-02", inDollars, []act{template(1, pricing.Utility)}, "charged utility MSG-4"},
		{"MSG-7", "service, 2025", "2025-08-04", inDollars, []act{wrote(0), reply(1)}, "free MSG-7"},
		{"SVC-1", "service beyond the allowance, 2026", "2026-11-02", usedUp, []act{wrote(0), reply(1)}, "charged service SVC-1"},
	}
}

// userReacted is a reaction of the user.
func userReacted(hour float64) act {
	a := wrote(hour)
	a.Kind = pricing.Reaction
	return a
}

// TestRuleCases shows every rule of the order of decision at work.
func TestRuleCases(t *testing.T) {
	for _, c := range ruleCases() {
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

// TestEveryRuleHasACase: no rule of the order of decision is without a case, no case is without its rule, and no two
// cases show the same.
func TestEveryRuleHasACase(t *testing.T) {
	order := pricing.DecisionOrder()
	shown := make(map[string]bool)
	for _, c := range ruleCases() {
		name := string(c.rule) + ", " + c.shows
		if shown[name] || c.shows == "" {
			t.Errorf("%s: shown twice, or nothing shown", name)
		}
		shown[name], shown[string(c.rule)] = true, true
		if !slices.Contains(order, c.rule) {
			t.Errorf("%s: not a rule of the order of decision", name)
		}
		// FEP-10 is an effect: what it opened decides the last act. The others decide themselves.
		if !strings.Contains(c.want, " "+string(c.rule)) && c.rule != "FEP-10" {
			t.Errorf("%s: decided by another rule: %s", name, c.want)
		}
	}
	for _, id := range order {
		if !shown[string(id)] {
			t.Errorf("%s has no case", id)
		}
	}
}
