package pricing_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// deskTables are the markets of the desk: named ones of one country, and North America of two.
var deskTables = func() pricing.Tables {
	since := func(m pricing.Market) []pricing.Move { return []pricing.Move{{Market: m, From: 2022_02_01}} }
	var spans []pricing.MarketSpan
	for _, m := range []pricing.Market{"Mexico", "Brazil", "Germany", "Indonesia", "North America", "Other"} {
		spans = append(spans, pricing.MarketSpan{Market: m, From: 2022_02_01})
	}
	markets, err := pricing.NewMarketTable(spans, map[pricing.Territory][]pricing.Move{
		"MX": since("Mexico"), "BR": since("Brazil"), "DE": since("Germany"), "ID": since("Indonesia"),
		"US": since("North America"), "CA": since("North America"),
	})
	if err != nil {
		panic(err)
	}
	return pricing.Tables{Markets: markets, InternationalSince: map[pricing.Market]pricing.Date{"Indonesia": 2024_06_01}}
}()

// deskCards are the rates of Mexico, and of North America where it is asked, as printed on the cards of US dollars.
// Those of the model of 2022 are this test's own.
var deskCards = datedCards(
	cardWith(2022_02_01, "USD", map[pricing.Market]column{
		"Mexico": {pricing.BusinessInitiated: "0.0800", pricing.UserInitiated: "0.0400"},
	}),
	cardWith(2023_06_01, "USD", map[pricing.Market]column{
		"Mexico": {pricing.Marketing: "0.0436", pricing.Utility: "0.0266", pricing.Authentication: "0.0239", pricing.Service: "0.0105"},
	}),
	cardWith(2024_11_01, "USD", map[pricing.Market]column{
		"Mexico": {
			pricing.Marketing: "0.0436", pricing.Utility: "0.0100", pricing.Authentication: "0.0239", pricing.Service: "n/a",
			pricing.MarketingLite: "0.0400",
		},
		"North America": {pricing.Marketing: "0.0250"},
	}),
	cardWith(2025_07_01, "USD", map[pricing.Market]column{
		"Mexico":        {pricing.Marketing: "0.0436", pricing.Utility: "0.0085", pricing.Authentication: "0.0085", pricing.Service: "n/a"},
		"North America": {pricing.Marketing: "0.0250"},
	}),
	cardWith(2026_10_01, "USD", map[pricing.Market]column{
		"Mexico": {
			pricing.Marketing: "0.0397", pricing.Utility: "0.0085", pricing.Authentication: "0.0085",
			pricing.AuthenticationInternational: "n/a", pricing.Service: "0.0085",
		},
		"Brazil": {
			pricing.Marketing: "0.0625", pricing.Utility: "0.0068", pricing.Authentication: "0.0068", pricing.Service: "0.0068",
			pricing.GeneralPurposeAI: "0.0625",
		},
		"Germany":       {pricing.Marketing: "?", pricing.Utility: "0.0550", pricing.Service: "0.0550"},
		"Indonesia":     {pricing.Authentication: "0.0250", pricing.AuthenticationInternational: "0.1360"},
		"North America": {pricing.Marketing: "0.0250", pricing.Utility: "0.0034", pricing.Service: "0.0034"},
	}),
)

// desk is the plan of the README: 1,000 chats with 3 replies, 20 % of them from ads, 500 marketing and 300 utility
// messages, of which 30 % while the customer's window is open, from one number to Mexico.
func desk(on pricing.Date) pricing.Plan {
	return pricing.Plan{On: on, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{{
		Place: pricing.Place{Territory: "MX"}, Chats: 1000, RepliesPerChat: dec("3"), EntryShare: dec("20"),
		Marketing: 500, Utility: 300, InWindowShare: dec("30"),
	}}}
}

// bookkeeping writes the lines of a bill: category, outcome, units, of which free and by which rule, the rate, the
// amount, and the rule that decided.
func bookkeeping(b pricing.Bill) []string {
	var all []string
	for _, l := range b.Lines {
		var text strings.Builder
		switch {
		case l.Block != pricing.MetaBlock:
			fmt.Fprintf(&text, "%s: ", l.Block)
		case l.Category == pricing.NoCategory:
			fmt.Fprint(&text, "no category ")
		default:
			fmt.Fprintf(&text, "%s ", l.Category)
		}
		fmt.Fprintf(&text, "%d", l.Quantity)
		if l.Free > 0 {
			fmt.Fprintf(&text, ", %d free %s", l.Free, l.FreeBy)
		}
		switch {
		case l.Refusal != nil:
			fmt.Fprintf(&text, ", %d refused", l.Charged)
		case l.Block == pricing.MarkupBlock || l.Block == pricing.TaxBlock:
			fmt.Fprintf(&text, ", %s%% = %s %s", l.Percent, l.Amount, l.Currency)
		case l.Charged > 0:
			fmt.Fprintf(&text, ", %d × %s = %s %s", l.Charged, l.Rate, l.Amount, l.Currency)
		}
		if l.Outcome != pricing.Charged && l.Outcome != pricing.Free {
			fmt.Fprintf(&text, ", %s", l.Outcome)
		}
		fmt.Fprintf(&text, " by %s", l.Rule)
		all = append(all, text.String())
	}
	return all
}

// expectLines compares the lines of a bill, in whatever order they stand.
func expectLines(t *testing.T, b pricing.Bill, want ...string) {
	t.Helper()
	got := slices.Sorted(slices.Values(bookkeeping(b)))
	want = slices.Sorted(slices.Values(want))
	if !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func expectTotal(t *testing.T, b pricing.Bill, currency pricing.Currency, want string) {
	t.Helper()
	if total := b.TotalIn(currency); !total.Sum.Equal(dec(want)) || !total.Complete {
		t.Errorf("total %s %s (complete %t), want %s", total.Sum, currency, total.Complete, want)
	}
}

// TestDeskInEveryEra prices the desk's month under each of the five sets of rules, line by line.
func TestDeskInEveryEra(t *testing.T) {
	tests := []struct {
		on    pricing.Date
		lines []string
		total string
	}{
		// 800 chats and the 90 notices sent while a window is open are user-initiated, 500 + 210 templates
		// business-initiated: 1,600 conversations, 1,000 of them free, in proportion 556.25 and 443.75.
		{2023_05_01, []string{
			"no category 3000, 3000 free DLV-6 by DLV-6",
			"service 200, 200 free FEP-3 by FEP-3",
			"service 400, 400 free FEP-5 by FEP-5",
			"service 1600, 1600 free CONV-19, inside by CONV-19",
			"business_initiated 710, 444 free FREE-1, 266 × 0.0800 = 21.28 USD by CONV-18",
			"user_initiated 890, 556 free FREE-1, 334 × 0.0400 = 13.36 USD by CONV-18",
		}, "34.64"},
		// 800 service conversations are free; every template opens a conversation, in the window or not.
		{2023_09_01, []string{
			"no category 3000, 3000 free DLV-6 by DLV-6",
			"marketing 500, 500 × 0.0436 = 21.8 USD by CONV-4",
			"utility 300, 300 × 0.0266 = 7.98 USD by CONV-4",
			"service 200, 200 free FEP-3 by FEP-3",
			"service 400, 400 free FEP-5 by FEP-5",
			"service 1600, 1600 free CONV-8, inside by CONV-8",
			"service 800, 800 free FREE-3 by CONV-7",
		}, "29.78"},
		{2025_03_01, []string{
			"no category 3000, 3000 free DLV-6 by DLV-6",
			"marketing 500, 500 × 0.0436 = 21.8 USD by CONV-4",
			"utility 300, 300 × 0.0100 = 3 USD by CONV-4",
			"service 200, 200 free FEP-3 by FEP-3",
			"service 400, 400 free FEP-5 by FEP-5",
			"service 1600, 1600 free CONV-8, inside by CONV-8",
			"service 800, 800 free FREE-5 by FREE-5",
		}, "24.80"},
		{2025_08_01, []string{
			"no category 3000, 3000 free DLV-6 by DLV-6",
			"marketing 500, 500 × 0.0436 = 21.8 USD by MSG-2",
			"utility 90, 90 free MSG-5 by MSG-5",
			"utility 210, 210 × 0.0085 = 1.785 USD by MSG-4",
			"service 200, 200 free FEP-3 by FEP-3",
			"service 400, 400 free FEP-5 by FEP-5",
			"service 2400, 2400 free MSG-7 by MSG-7",
		}, "23.585"},
		{2026_11_01, []string{
			"no category 3000, 3000 free DLV-6 by DLV-6",
			"marketing 500, 500 × 0.0397 = 19.85 USD by MSG-2",
			"utility 90, 90 × 0.0085 = 0.765 USD by MSG-6",
			"utility 210, 210 × 0.0085 = 1.785 USD by MSG-4",
			"service 200, 200 free FEP-3 by FEP-3",
			"service 400, 400 free FEP-5 by FEP-5",
			"service 2400, 1000 free SVC-4, 1400 × 0.0085 = 11.9 USD by SVC-1",
		}, "34.30"},
	}
	for _, tt := range tests {
		t.Run(tt.on.String(), func(t *testing.T) {
			bill := estimate(t, desk(tt.on), deskTables, deskCards)
			expectLines(t, bill, tt.lines...)
			expectTotal(t, bill, "USD", tt.total)
			unit := pricing.PerMessage
			if tt.on < 2025_07_01 {
				unit = pricing.PerConversation
			}
			for i, line := range bill.Lines {
				if line.Charged > 0 && line.Unit != unit {
					t.Errorf("%s is charged by the %s", line.Category, line.Unit)
				}
				if i > 0 && line.Category < bill.Lines[i-1].Category {
					t.Errorf("%s stands behind %s", line.Category, bill.Lines[i-1].Category)
				}
				if line.Month != tt.on.Month() || line.Market != "Mexico" {
					t.Errorf("line of %s in %s", line.Month, line.Market)
				}
			}
		})
	}
}

// TestDeskAllowanceRange: in 2022 what the allowance falls on mattered: all business-initiated conversations free
// leave 600 user-initiated at 0.0400; all user-initiated free leave 600 business-initiated at 0.0800.
func TestDeskAllowanceRange(t *testing.T) {
	r := estimate(t, desk(2023_05_01), deskTables, deskCards).Allowance
	if r.Rule != "FREE-1" || r.Units != 1000 || r.Used != 1000 || !r.Default.Equal(dec("34.64")) || !r.Lowest.Equal(dec("24")) || !r.Highest.Equal(dec("48")) {
		t.Errorf("range %+v", r)
	}
	// One market, one rate: the order makes no difference. What is not service stays part of the figures.
	r = estimate(t, desk(2026_11_01), deskTables, deskCards).Allowance
	if r.Rule != "SVC-4" || r.Units != 1000 || r.Used != 1000 || !r.Default.Equal(dec("34.30")) || !r.Lowest.Equal(dec("34.30")) || !r.Highest.Equal(dec("34.30")) {
		t.Errorf("range %+v", r)
	}
	for _, on := range []pricing.Date{2025_03_01, 2025_08_01} {
		if r := estimate(t, desk(on), deskTables, deskCards).Allowance; r.Rule != "" {
			t.Errorf("%s has an allowance: %+v", on, r)
		}
	}
}

// TestAllowanceOfPlans: several numbers, and what was used before.
func TestAllowanceOfPlans(t *testing.T) {
	tests := []struct {
		name          string
		on            pricing.Date
		numbers       int
		used          int64
		chats         int64
		free, charged int64
	}{
		{"one number", 2026_11_01, 1, 0, 1000, 1000, 1400},
		{"two numbers", 2026_11_01, 2, 0, 1000, 2000, 400},
		{"three numbers: nothing is left to pay", 2026_11_01, 3, 0, 1000, 2400, 0},
		{"600 used before", 2026_11_01, 1, 600, 1000, 400, 2000},
		{"all used before", 2026_11_01, 1, 1000, 1000, 0, 2400},
		{"more used than there was", 2026_11_01, 1, 5000, 1000, 0, 2400},
		{"600 used before, of two numbers", 2026_11_01, 2, 600, 1000, 1400, 1000},
		{"the account's conversations of 2023", 2023_09_01, 1, 0, 3000, 1000, 1400},
		{"do not grow with the numbers", 2023_09_01, 5, 0, 3000, 1000, 1400},
		{"600 of them used before", 2023_09_01, 1, 600, 3000, 400, 2000},
	}
	for _, tt := range tests {
		plan := desk(tt.on)
		plan.Numbers, plan.AllowanceUsed, plan.Traffic[0].Chats = tt.numbers, tt.used, tt.chats
		for _, line := range estimate(t, plan, deskTables, deskCards).Lines {
			if (line.Rule == "SVC-1" || line.Rule == "CONV-7") && (line.Free != tt.free || line.Charged != tt.charged) {
				t.Errorf("%s: %d free, %d charged; want %d and %d", tt.name, line.Free, line.Charged, tt.free, tt.charged)
			}
		}
	}
}

// TestTrafficOptions: what the terms of a desk mean in units.
func TestTrafficOptions(t *testing.T) {
	mexico := pricing.Place{Territory: "MX"}
	tests := []struct {
		name    string
		on      pricing.Date
		traffic pricing.Traffic
		want    []string
	}{
		{"2.5 replies: half the chats have 2, half 3", 2026_11_01,
			pricing.Traffic{Place: mexico, Chats: 1000, RepliesPerChat: dec("2.5")},
			[]string{"no category 2500, 2500 free DLV-6 by DLV-6", "service 2500, 1000 free SVC-4, 1500 × 0.0085 = 12.75 USD by SVC-1"}},
		{"0.5 replies: half the customers get none", 2026_11_01,
			pricing.Traffic{Place: mexico, Chats: 1000, RepliesPerChat: dec("0.5")},
			[]string{"no category 1000, 1000 free DLV-6 by DLV-6", "service 500, 500 free SVC-4 by SVC-1"}},
		{"shares are rounded half up to whole chats", 2026_11_01,
			pricing.Traffic{Place: mexico, Chats: 5, RepliesPerChat: dec("1"), EntryShare: dec("50")}, // 2.5 chats are 3
			[]string{"no category 5, 5 free DLV-6 by DLV-6", "service 3, 3 free FEP-3 by FEP-3", "service 2, 2 free SVC-4 by SVC-1"}},
		{"10 % come back after 24 hours: a second conversation", 2023_09_01,
			pricing.Traffic{Place: mexico, Chats: 2000, RepliesPerChat: dec("2"), ReturnShare: dec("10")},
			[]string{
				"no category 4000, 4000 free DLV-6 by DLV-6", "service 1800, 1800 free CONV-8, inside by CONV-8",
				"service 2200, 1000 free FREE-3, 1200 × 0.0105 = 12.6 USD by CONV-7",
			}},
		{"replies to a campaign ride along in its conversation", 2023_09_01,
			pricing.Traffic{Place: mexico, Marketing: 1000, AnswerShare: dec("10"), RepliesPerAnswer: dec("2")},
			[]string{
				"no category 200, 200 free DLV-6 by DLV-6", "marketing 1000, 1000 × 0.0436 = 43.6 USD by CONV-4",
				"service 200, 200 free CONV-8, inside by CONV-8",
			}},
		{"and are service messages since October 2026", 2026_11_01,
			pricing.Traffic{Place: mexico, Marketing: 1000, AnswerShare: dec("10"), RepliesPerAnswer: dec("2")},
			[]string{
				"no category 200, 200 free DLV-6 by DLV-6", "marketing 1000, 1000 × 0.0397 = 39.7 USD by MSG-2", "service 200, 200 free SVC-4 by SVC-1",
			}},
		{"authentication", 2026_11_01, pricing.Traffic{Place: mexico, Authentication: 2000},
			[]string{"authentication 2000, 2000 × 0.0085 = 17 USD by MSG-3"}},
		{"all chats from the Page button", 2023_09_01,
			pricing.Traffic{Place: mexico, Chats: 100, RepliesPerChat: dec("1"), EntryShare: dec("100"), Entry: pricing.PageButton},
			[]string{"no category 100, 100 free DLV-6 by DLV-6", "service 100, 100 free FEP-3 by FEP-3"}},
		{"an hour and a half between messages", 2023_09_01,
			pricing.Traffic{Place: mexico, Chats: 1200, RepliesPerChat: dec("20"), Gap: 90 * time.Minute}, // replies to 28 h 35 min
			[]string{
				"no category 24000, 24000 free DLV-6 by DLV-6", "service 21600, 21600 free CONV-8, inside by CONV-8",
				"service 2400, 1000 free FREE-3, 1400 × 0.0105 = 14.7 USD by CONV-7",
			}},
		{"half the chats answered by Meta's agent, with the tokens of the planning figure", 2026_11_01,
			pricing.Traffic{Place: mexico, Chats: 100, RepliesPerChat: dec("2"), AgentShare: dec("50")}, // 100 replies × 22,500
			[]string{
				"no category 200, 200 free DLV-6 by DLV-6", "service 100, 100 free SVC-4 by SVC-1",
				"meta_business_agent 2250000, 2250000 × 0.000002 = 4.5 USD by MBA-2",
			}},
		{"free entry does not free Meta's agent", 2026_11_01,
			pricing.Traffic{Place: mexico, Chats: 100, RepliesPerChat: dec("1"), AgentShare: dec("100"), EntryShare: dec("100"), TokensPerReply: 20_000},
			[]string{"no category 100, 100 free DLV-6 by DLV-6", "meta_business_agent 2000000, 2000000 × 0.000002 = 4 USD by MBA-2"}},
		{"in its first month it is free", 2026_07_15,
			pricing.Traffic{Place: mexico, Chats: 100, RepliesPerChat: dec("1"), AgentShare: dec("100")},
			[]string{"no category 100, 100 free DLV-6 by DLV-6", "meta_business_agent 100, 100 free MBA-1 by MBA-1"}},
		{"before there was one its replies are service", 2023_09_01,
			pricing.Traffic{Place: mexico, Chats: 2000, RepliesPerChat: dec("1"), AgentShare: dec("100")},
			[]string{"no category 2000, 2000 free DLV-6 by DLV-6", "service 2000, 1000 free FREE-3, 1000 × 0.0105 = 10.5 USD by CONV-7"}},
		{"2 % of campaigns, notices and codes never arrive", 2026_11_01,
			// 500 × 2 % = 10 and 25 × 2 % = 0.5, which is 1; 30 % of the 294 notices that arrive, 88.2, are inside.
			pricing.Traffic{Place: mexico, Marketing: 500, Utility: 300, InWindowShare: dec("30"), Authentication: 25, UndeliveredShare: dec("2")},
			[]string{
				"marketing 10, not_delivered by DLV-3", "marketing 490, 490 × 0.0397 = 19.453 USD by MSG-2",
				"utility 6, not_delivered by DLV-3", "utility 206, 206 × 0.0085 = 1.751 USD by MSG-4", "utility 88, 88 × 0.0085 = 0.748 USD by MSG-6",
				"authentication 1, not_delivered by DLV-3", "authentication 24, 24 × 0.0085 = 0.204 USD by MSG-3",
			}},
		{"a campaign that does not arrive is not answered", 2026_11_01, // 10 % of 500 answer, not of 1,000
			pricing.Traffic{Place: mexico, Marketing: 1000, AnswerShare: dec("10"), RepliesPerAnswer: dec("2"), UndeliveredShare: dec("50")},
			[]string{
				"no category 100, 100 free DLV-6 by DLV-6", "marketing 500, not_delivered by DLV-3",
				"marketing 500, 500 × 0.0397 = 19.85 USD by MSG-2", "service 100, 100 free SVC-4 by SVC-1",
			}},
		{"nothing arrives, and chats go on", 2026_11_01,
			pricing.Traffic{
				Place: mexico, Chats: 10, RepliesPerChat: dec("1"), Marketing: 500, AnswerShare: dec("100"), RepliesPerAnswer: dec("1"),
				Utility: 300, InWindowShare: dec("30"), Authentication: 25, UndeliveredShare: dec("100"),
			},
			[]string{
				"no category 10, 10 free DLV-6 by DLV-6", "service 10, 10 free SVC-4 by SVC-1", "marketing 500, not_delivered by DLV-3",
				"utility 300, not_delivered by DLV-3", "authentication 25, not_delivered by DLV-3",
			}},
		{"what does not arrive opens no conversation", 2023_09_01,
			pricing.Traffic{Place: mexico, Marketing: 100, Utility: 100, UndeliveredShare: dec("25")},
			[]string{
				"marketing 25, not_delivered by DLV-3", "marketing 75, 75 × 0.0436 = 3.27 USD by CONV-4",
				"utility 25, not_delivered by DLV-3", "utility 75, 75 × 0.0266 = 1.995 USD by CONV-4",
			}},
		{"nothing", 2026_11_01, pricing.Traffic{Place: mexico}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			bill := estimate(t, pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{tt.traffic}}, deskTables, deskCards)
			expectLines(t, bill, tt.want...)
			// Told by what is delivered of it, it has the same lines but those that say what is not.
			arrived := slices.DeleteFunc(slices.Clone(tt.want), func(line string) bool { return strings.Contains(line, "not_delivered") })
			bill = estimate(t, pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{tt.traffic.Delivered()}}, deskTables, deskCards)
			expectLines(t, bill, arrived...)
		})
	}
}

// TestMarketingToTheUnitedStates: since April 2025 none is delivered to a country United States of a plan, and none
// answered; the market North America is priced with a notice (DLV-10).
func TestMarketingToTheUnitedStates(t *testing.T) {
	states, region, canada := pricing.Place{Territory: "US"}, pricing.Place{Market: "North America"}, pricing.Place{Territory: "CA"}
	tests := []struct {
		name   string
		on     pricing.Date
		place  pricing.Place
		priced bool
		want   []string
		notice bool
	}{
		{"before", 2025_03_31, states, false, []string{
			"no category 50, 50 free DLV-6 by DLV-6", "marketing 500, 500 × 0.0250 = 12.5 USD by CONV-4", "service 50, 50 free CONV-8, inside by CONV-8",
		}, false},
		{"since", 2025_04_01, states, false, []string{"marketing 500, not_delivered by DLV-10"}, true},
		{"under option us_marketing", 2025_08_01, states, true, []string{
			"no category 50, 50 free DLV-6 by DLV-6", "marketing 500, 500 × 0.0250 = 12.5 USD by MSG-2", "service 50, 50 free MSG-7 by MSG-7",
		}, false},
		{"North America", 2025_08_01, region, false, []string{
			"no category 50, 50 free DLV-6 by DLV-6", "marketing 500, 500 × 0.0250 = 12.5 USD by MSG-2", "service 50, 50 free MSG-7 by MSG-7",
		}, true},
		{"Canada", 2025_08_01, canada, false, []string{
			"no category 50, 50 free DLV-6 by DLV-6", "marketing 500, 500 × 0.0250 = 12.5 USD by MSG-2", "service 50, 50 free MSG-7 by MSG-7",
		}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			plan := pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{{
				Place: tt.place, Marketing: 500, AnswerShare: dec("10"), RepliesPerAnswer: dec("1"),
			}}}
			if tt.priced {
				if err := plan.Options.Set("us_marketing", "priced"); err != nil {
					t.Fatal(err)
				}
			}
			bill := estimate(t, plan, deskTables, deskCards)
			expectLines(t, bill, tt.want...)
			if got := hasNotice(bill, pricing.NoticeUSMarketing); got != tt.notice {
				t.Errorf("notice %t, want %t", got, tt.notice)
			}
		})
	}
}

func hasNotice(b pricing.Bill, code pricing.NoticeCode) bool {
	return slices.ContainsFunc(b.Notices, func(n pricing.Notice) bool { return n.Code == code })
}

// TestFeesAndTax: the desk of November 2026 costs 34.30 and delivers 3,800 messages. 0.005 for each is 19.00, and 49
// a month, and 10 % of Meta's charge 3.43: 105.73 in all before tax.
func TestFeesAndTax(t *testing.T) {
	fees := pricing.Fees{PerMessage: dec("0.005"), PerMonth: dec("49"), Markup: dec("10")}
	feeLines := []string{"fee: 3800, 3800 × 0.005 = 19 USD by MONEY-7", "fee: 1, 1 × 49 = 49 USD by MONEY-7", "markup: 0, 10% = 3.43 USD by MONEY-7"}
	tests := []struct {
		name       string
		fees       pricing.Fees
		tax        pricing.Tax
		lines      []string
		taxed, sum string
	}{
		{"none", pricing.Fees{}, pricing.Tax{}, nil, "0", "34.30"},
		{"fees", fees, pricing.Tax{}, feeLines, "0", "105.73"},
		{"16 % on top", fees, pricing.Tax{Mode: pricing.OnTop, Rate: dec("16")}, append(feeLines[:3:3], "tax: 0, 16% = 16.9168 USD by MONEY-5"), "16.9168", "122.6468"},
		{"20 % grossed up", fees, pricing.Tax{Mode: pricing.GrossUp, Rate: dec("20")}, append(feeLines[:3:3], "tax: 0, 20% = 26.4325 USD by MONEY-5"), "26.4325", "132.1625"},
		{"reverse charge", fees, pricing.Tax{Mode: pricing.ReverseCharge, Rate: dec("21")}, append(feeLines[:3:3], "tax: 0, 21% = 0 USD by MONEY-5"), "0", "105.73"},
		// 34.30 × 15 / 85 = 6.0529411764705…
		{"15 % grossed up has no end", pricing.Fees{}, pricing.Tax{Mode: pricing.GrossUp, Rate: dec("15")}, []string{"tax: 0, 15% = 6.052941176471 USD by MONEY-5"}, "6.052941176471", "40.352941176471"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			plan := desk(2026_11_01)
			plan.Fees, plan.Tax = tt.fees, tt.tax
			bill := estimate(t, plan, deskTables, deskCards)
			var lines []string
			for _, line := range bookkeeping(bill) {
				if strings.Contains(line, "MONEY") {
					lines = append(lines, line)
				}
			}
			if !slices.Equal(lines, tt.lines) {
				t.Errorf("lines %q, want %q", lines, tt.lines)
			}
			expectTotal(t, bill, "USD", tt.sum)
			if total := bill.TotalIn("USD"); !total.Meta.Equal(dec("34.30")) || !total.Tax.Equal(dec(tt.taxed)) {
				t.Errorf("Meta %s, tax %s; want 34.30, %s", total.Meta, total.Tax, tt.taxed)
			}
		})
	}
}

// TestAgentInAnAccountInEuros: Meta Business Agent stays in US dollars, a total of its own. 1,000 marketing messages
// at 0.0400 € are 40.00 €; 100 replies of 20,000 tokens are 4.00 $. The mark-up is on Meta's euros; the tax on each.
func TestAgentInAnAccountInEuros(t *testing.T) {
	cards := datedCards(cardWith(2026_10_01, "EUR", map[pricing.Market]column{"Mexico": {pricing.Marketing: "0.0400"}}))
	plan := pricing.Plan{On: 2026_11_01, Currency: "EUR", Numbers: 1, Traffic: []pricing.Traffic{{
		Place: pricing.Place{Territory: "MX"}, Marketing: 1000, Chats: 100, RepliesPerChat: dec("1"), AgentShare: dec("100"), TokensPerReply: 20_000,
	}}, Fees: pricing.Fees{Markup: dec("10")}, Tax: pricing.Tax{Mode: pricing.OnTop, Rate: dec("19")}}
	bill := estimate(t, plan, deskTables, cards)
	expectLines(t, bill,
		"meta_business_agent 2000000, 2000000 × 0.000002 = 4 USD by MBA-2",
		"no category 100, 100 free DLV-6 by DLV-6",
		"marketing 1000, 1000 × 0.0400 = 40 EUR by MSG-2",
		"markup: 0, 10% = 4 EUR by MONEY-7",
		"tax: 0, 19% = 8.36 EUR by MONEY-5",
		"tax: 0, 19% = 0.76 USD by MONEY-5",
	)
	expectTotal(t, bill, "EUR", "52.36")
	expectTotal(t, bill, "USD", "4.76")
	if len(bill.Totals) != 2 || bill.Totals[0].Currency != "EUR" {
		t.Errorf("totals %+v: the billing currency comes first", bill.Totals)
	}
	if !hasNotice(bill, pricing.NoticeAgentDollars) {
		t.Error("no notice of the dollars")
	}
}

// TestAgentOnItsDates: a notice before its launch, tokens from August 2026 on.
func TestAgentOnItsDates(t *testing.T) {
	for on, notice := range map[pricing.Date]bool{2026_06_30: true, 2026_07_01: false, 2026_08_01: false} {
		plan := pricing.Plan{On: on, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{{
			Place: pricing.Place{Territory: "MX"}, Chats: 10, RepliesPerChat: dec("1"), AgentShare: dec("100"),
		}}}
		bill := estimate(t, plan, deskTables, deskCards)
		if got := hasNotice(bill, pricing.NoticeAgentBefore); got != notice {
			t.Errorf("%s: notice %t, want %t", on, got, notice)
		}
	}
}

// TestRefusals: a rate that is missing refuses its line and says why. The quantity stays, the rest is priced, and the
// total says that it is not complete (RATE-9).
func TestRefusals(t *testing.T) {
	tests := []struct {
		name     string
		on       pricing.Date
		currency pricing.Currency
		usage    pricing.Usage
		reason   pricing.NoRateReason // empty: no card
	}{
		{"unknown", 2026_11_01, "USD", pricing.Usage{Place: pricing.Place{Territory: "DE"}, Category: pricing.Marketing, Quantity: 7}, pricing.RateUnknown},
		{"no such column", 2026_11_01, "USD", pricing.Usage{Place: pricing.Place{Territory: "DE"}, Category: pricing.Authentication, Quantity: 7}, pricing.RateUnknown},
		{"not offered", 2026_11_01, "USD", pricing.Usage{Place: pricing.Place{Territory: "MX"}, Category: pricing.AuthenticationInternational, Quantity: 7}, pricing.RateNotOffered},
		{"market not on the card", 2026_11_01, "USD", pricing.Usage{Place: pricing.Place{Market: "Other"}, Category: pricing.Marketing, Quantity: 7}, pricing.MarketNotOnCard},
		{"a country that is not listed is Other", 2026_11_01, "USD", pricing.Usage{Place: pricing.Place{Territory: "KR"}, Category: pricing.Marketing, Quantity: 7}, pricing.MarketNotOnCard},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			plan := pricing.Plan{On: tt.on, Currency: tt.currency, Numbers: 1, Usage: []pricing.Usage{
				tt.usage, {Place: pricing.Place{Territory: "MX"}, Category: pricing.Utility, Quantity: 100},
			}}
			bill := estimate(t, plan, deskTables, deskCards)
			total := bill.TotalIn("USD")
			if total.Complete || !total.Sum.Equal(dec("0.85")) {
				t.Errorf("total %s, complete %t; want 0.85 and not", total.Sum, total.Complete)
			}
			refused := 0
			for _, line := range bill.Lines {
				var refusal *pricing.NoRateError
				if !errors.As(line.Refusal, &refusal) {
					continue
				}
				refused++
				if refusal.Reason != tt.reason || refusal.Category != tt.usage.Category || refusal.Card != "2026-10-01-USD" {
					t.Errorf("refused by %v (%s)", refusal, refusal.Reason)
				}
				if line.Quantity != 7 || line.Charged != 7 || !line.Amount.IsZero() {
					t.Errorf("line %+v", line)
				}
			}
			if refused != 1 || !hasNotice(bill, pricing.NoticeRefused) {
				t.Errorf("%d lines refused, notices %v", refused, bill.Notices)
			}
		})
	}
	t.Run("no card", func(t *testing.T) {
		plan := desk(2026_11_01)
		bill := estimate(t, plan, deskTables, datedCards(cardWith(2027_01_01, "USD", nil)))
		for _, line := range bill.Lines {
			var refusal *pricing.NoCardError
			if charged := line.Charged > 0; charged != errors.As(line.Refusal, &refusal) {
				t.Errorf("%s, %d charged, refused by %v", line.Category, line.Charged, line.Refusal)
			}
		}
		if total := bill.TotalIn("USD"); total.Complete || !total.Sum.IsZero() {
			t.Errorf("total %s, complete %t", total.Sum, total.Complete)
		}
	})
	t.Run("what is free needs no card", func(t *testing.T) {
		plan := desk(2025_08_01)
		plan.Traffic[0].Marketing, plan.Traffic[0].Utility = 0, 0
		expectTotal(t, estimate(t, plan, deskTables, datedCards()), "USD", "0")
	})
}

// TestRefusedMarketsAndTheAllowance: a market without a rate takes part in the split of the allowance.
func TestRefusedMarketsAndTheAllowance(t *testing.T) {
	plan := pricing.Plan{On: 2026_11_01, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{
		{Place: pricing.Place{Territory: "MX"}, Category: pricing.Service, Quantity: 1500},
		{Place: pricing.Place{Market: "Other"}, Category: pricing.Service, Quantity: 500},
	}}
	bill := estimate(t, plan, deskTables, deskCards)
	expectLines(t, bill, "service 1500, 750 free SVC-4, 750 × 0.0085 = 6.375 USD by SVC-1", "service 500, 250 free SVC-4, 250 refused by SVC-1")
}

// TestUsage: counts given directly stand outside every window, and only the allowance makes them free.
func TestUsage(t *testing.T) {
	tests := []struct {
		name     string
		on       pricing.Date
		category pricing.Category
		tokens   int64
		want     string
	}{
		{"2022", 2023_05_01, pricing.BusinessInitiated, 0, "business_initiated 1500, 1000 free FREE-1, 500 × 0.0800 = 40 USD by CONV-18"},
		{"2022", 2023_05_01, pricing.UserInitiated, 0, "user_initiated 1500, 1000 free FREE-1, 500 × 0.0400 = 20 USD by CONV-18"},
		{"CBP-1", 2023_09_01, pricing.Marketing, 0, "marketing 1500, 1500 × 0.0436 = 65.4 USD by CONV-4"},
		{"CBP-1", 2023_09_01, pricing.Utility, 0, "utility 1500, 1500 × 0.0266 = 39.9 USD by CONV-4"},
		{"CBP-1", 2023_09_01, pricing.Authentication, 0, "authentication 1500, 1500 × 0.0239 = 35.85 USD by CONV-4"},
		{"CBP-1", 2023_09_01, pricing.Service, 0, "service 1500, 1000 free FREE-3, 500 × 0.0105 = 5.25 USD by CONV-7"},
		{"CBP-2", 2025_03_01, pricing.Service, 0, "service 1500, 1500 free FREE-5 by FREE-5"},
		{"CBP-2", 2025_03_01, pricing.MarketingLite, 0, "marketing_lite 1500, 1500 × 0.0400 = 60 USD by CONV-13"},
		{"PMP-1", 2025_08_01, pricing.MarketingLite, 0, "marketing 1500, 1500 × 0.0436 = 65.4 USD by MSG-2"},
		{"PMP-1", 2025_08_01, pricing.Utility, 0, "utility 1500, 1500 × 0.0085 = 12.75 USD by MSG-4"},
		{"PMP-1", 2025_08_01, pricing.Service, 0, "service 1500, 1500 free MSG-7 by MSG-7"},
		{"PMP-1", 2026_07_31, pricing.MetaBusinessAgent, 3_000_000, "meta_business_agent 1500, 1500 free MBA-1 by MBA-1"},
		{"PMP-1", 2026_08_01, pricing.MetaBusinessAgent, 3_000_000, "meta_business_agent 3000000, 3000000 × 0.000002 = 6 USD by MBA-2"},
		{"PMP-2", 2026_11_01, pricing.Authentication, 0, "authentication 1500, 1500 × 0.0085 = 12.75 USD by MSG-3"},
		{"PMP-2", 2026_11_01, pricing.Service, 0, "service 1500, 1000 free SVC-4, 500 × 0.0085 = 4.25 USD by SVC-1"},
	}
	for _, tt := range tests {
		plan := pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{
			{Place: pricing.Place{Territory: "MX"}, Category: tt.category, Quantity: 1500, Tokens: tt.tokens},
		}}
		t.Run(tt.name+" "+tt.category.String(), func(t *testing.T) {
			expectLines(t, estimate(t, plan, deskTables, deskCards), tt.want)
		})
	}
}

// TestUsageAndTrafficShareTheAllowance: 2,400 service messages of the desk's chats and 600 counted ones are 3,000.
func TestUsageAndTrafficShareTheAllowance(t *testing.T) {
	plan := desk(2026_11_01)
	plan.Usage = []pricing.Usage{{Place: pricing.Place{Market: "Mexico"}, Category: pricing.Service, Quantity: 600}}
	bill := estimate(t, plan, deskTables, deskCards)
	if want := "service 3000, 1000 free SVC-4, 2000 × 0.0085 = 17 USD by SVC-1"; !slices.Contains(bookkeeping(bill), want) {
		t.Errorf("lines %q, want %q among them", bookkeeping(bill), want)
	}
	expectTotal(t, bill, "USD", "39.40") // 34.30 + 600 × 0.0085
}

// TestInternationalOfPlans: an eligible business pays the international rate in Indonesia, unless that is its verified
// home or the start time is to come.
func TestInternationalOfPlans(t *testing.T) {
	noon := at(t, "UTC", "2026-11-01 12:00:00")
	tests := []struct {
		name string
		of   pricing.International
		want string
	}{
		{"not eligible", pricing.International{}, "authentication 100, 100 × 0.0250 = 2.5 USD by MSG-3"},
		{"eligible", pricing.International{Eligible: true}, "authentication_international 100, 100 × 0.1360 = 13.6 USD by MSG-3"},
		{"at home", pricing.International{Eligible: true, Location: "ID"}, "authentication 100, 100 × 0.0250 = 2.5 USD by MSG-3"},
		{"from elsewhere", pricing.International{Eligible: true, Location: "MX"}, "authentication_international 100, 100 × 0.1360 = 13.6 USD by MSG-3"},
		{"before the start time", pricing.International{Eligible: true, Start: noon + pricing.Day}, "authentication 100, 100 × 0.0250 = 2.5 USD by MSG-3"},
		{"with an exception", pricing.International{Eligible: true, Start: noon + pricing.Day, Exceptions: map[pricing.Territory]pricing.Instant{"ID": noon - pricing.Day}},
			"authentication_international 100, 100 × 0.1360 = 13.6 USD by MSG-3"},
	}
	for _, tt := range tests {
		plan := pricing.Plan{On: 2026_11_01, Currency: "USD", Numbers: 1, International: tt.of, Traffic: []pricing.Traffic{
			{Place: pricing.Place{Territory: "ID"}, Authentication: 100},
		}}
		t.Run(tt.name, func(t *testing.T) { expectLines(t, estimate(t, plan, deskTables, deskCards), tt.want) })
	}
}

// TestJourneys: timelines told step by step.
func TestJourneys(t *testing.T) {
	marketing := pricing.Step{Kind: pricing.Template, Category: pricing.Marketing}
	asks := pricing.Step{At: time.Hour, Direction: pricing.Inbound}
	answers := pricing.Step{At: 2 * time.Hour}
	tests := []struct {
		name  string
		on    pricing.Date
		steps []pricing.Step
		want  []string
	}{
		{"the customer answers a campaign", 2026_11_01, []pricing.Step{marketing, asks, answers}, []string{
			"no category 100, 100 free DLV-6 by DLV-6", "marketing 100, 100 × 0.0397 = 3.97 USD by MSG-2", "service 100, 100 free SVC-4 by SVC-1",
		}},
		{"steps in any order", 2026_11_01, []pricing.Step{answers, marketing, asks}, []string{
			"no category 100, 100 free DLV-6 by DLV-6", "marketing 100, 100 × 0.0397 = 3.97 USD by MSG-2", "service 100, 100 free SVC-4 by SVC-1",
		}},
		{"a reply nobody asked for is not sent", 2026_11_01, []pricing.Step{answers}, []string{"service 100, not_sendable by WIN-5"}},
		{"a failed template", 2026_11_01, []pricing.Step{{Kind: pricing.Template, Category: pricing.Marketing, Failed: true}}, []string{"marketing 100, not_delivered by DLV-3"}},
		{"delivered behind the window", 2025_08_01, []pricing.Step{
			{Direction: pricing.Inbound}, {At: 23 * time.Hour, Delay: 2 * time.Hour, Kind: pricing.Template, Category: pricing.Utility},
		}, []string{"no category 100, 100 free DLV-6 by DLV-6", "utility 100, 100 × 0.0085 = 0.85 USD by MSG-4"}},
		{"a month whose journeys end in the next is priced by one date", 2026_09_30, []pricing.Step{
			marketing, {At: 72 * time.Hour, Kind: pricing.Template, Category: pricing.Marketing},
		}, []string{"marketing 200, 200 × 0.0436 = 8.72 USD by MSG-2"}},
		{"an AI Provider in Mexico is not charged as one", 2026_11_01, []pricing.Step{
			{Direction: pricing.Inbound}, {At: time.Minute, Author: pricing.AIProvider},
		}, []string{"no category 100, 100 free DLV-6 by DLV-6", "service 100, 100 free SVC-4 by SVC-1"}},
		{"a reaction", 2026_11_01, []pricing.Step{{Direction: pricing.Inbound}, {At: time.Minute, Kind: pricing.Reaction}}, []string{
			"no category 100, 100 free DLV-6 by DLV-6", "no category 100, 100 free DLV-7 by DLV-7",
		}},
		{"from a desktop there is no free entry", 2023_09_01, []pricing.Step{
			{Direction: pricing.Inbound, Entry: pricing.AdEntry, Desktop: true}, {At: time.Minute, Kind: pricing.Template, Category: pricing.Marketing},
		}, []string{"no category 100, 100 free DLV-6 by DLV-6", "marketing 100, 100 × 0.0436 = 4.36 USD by CONV-4"}},
		{"a group of three", 2026_11_01, []pricing.Step{{Kind: pricing.Template, Category: pricing.Utility, Members: []pricing.Place{
			{Territory: "MX"}, {Territory: "BR"}, {Territory: "MX"},
		}}}, []string{"utility 100, 100 × 0.0068 = 0.68 USD by GRP-6", "utility 200, 200 × 0.0085 = 1.7 USD by GRP-6"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			plan := pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Journeys: []pricing.Journey{
				{Place: pricing.Place{Territory: "MX"}, Monthly: 100, Steps: tt.steps},
			}}
			expectLines(t, estimate(t, plan, deskTables, deskCards), tt.want...)
		})
	}
}

// TestAfterTheLastCard: from January 2027 on a card of October 2026 may be superseded: a notice, or under option
// future_card a refusal (RATE-10).
func TestAfterTheLastCard(t *testing.T) {
	for _, tt := range []struct {
		on     pricing.Date
		notice bool
	}{{2026_12_31, false}, {2027_01_01, true}, {2030_06_15, true}} {
		plan := desk(tt.on)
		bill := estimate(t, plan, deskTables, deskCards)
		expectTotal(t, bill, "USD", "34.30")
		if got := hasNotice(bill, pricing.NoticeFutureCard); got != tt.notice {
			t.Errorf("%s: notice %t, want %t", tt.on, got, tt.notice)
		}
		if err := plan.Options.Set("future_card", "refuse"); err != nil {
			t.Fatal(err)
		}
		if total := estimate(t, plan, deskTables, deskCards).TotalIn("USD"); total.Complete == tt.notice {
			t.Errorf("%s, refusing: complete %t", tt.on, total.Complete)
		}
	}
}

// TestOptionsOfPlans: readings that change a plan's bill.
func TestOptionsOfPlans(t *testing.T) {
	tests := []struct{ option, value, want string }{
		{"allowance_fep", "consumed", "39.40"}, // 600 free entry replies leave 400 of the 1,000: 2,000 × 0.0085 = 17.00
		{"service_exempt", "yes", "22.40"},     // 34.30 − 11.90
	}
	for _, tt := range tests {
		plan := desk(2026_11_01)
		if err := plan.Options.Set(tt.option, tt.value); err != nil {
			t.Fatal(err)
		}
		bill := estimate(t, plan, deskTables, deskCards)
		expectTotal(t, bill, "USD", tt.want)
		if !slices.Contains(bill.Notices, pricing.Notice{Code: pricing.NoticeOption, Subject: tt.option + "=" + tt.value}) {
			t.Errorf("%s is not told: %v", tt.option, bill.Notices)
		}
	}
}

// TestPlanErrors: every value that makes no sense is named, with what is wrong about it.
func TestPlanErrors(t *testing.T) {
	const tooMuch = 1_000_000_000_001
	traffic := func(change func(*pricing.Traffic)) func(*pricing.Plan) {
		return func(p *pricing.Plan) { change(&p.Traffic[0]) }
	}
	step := func(s pricing.Step) func(*pricing.Plan) {
		return func(p *pricing.Plan) {
			p.Journeys = []pricing.Journey{{Place: pricing.Place{Territory: "MX"}, Steps: []pricing.Step{{}, s}}}
		}
	}
	usage := func(u pricing.Usage) func(*pricing.Plan) {
		return func(p *pricing.Plan) { p.Usage = []pricing.Usage{u} }
	}
	used := func(u pricing.Used) func(*pricing.Plan) {
		return func(p *pricing.Plan) { p.Used = []pricing.Used{u} }
	}
	mexico := pricing.Place{Territory: "MX"}
	tests := []struct {
		field  string
		reason pricing.PlanReason
		change func(*pricing.Plan)
	}{
		{"on", pricing.ReasonMissing, func(p *pricing.Plan) { p.On = 0 }},
		{"on", pricing.ReasonBeforeRules, func(p *pricing.Plan) { p.On = 2022_01_31 }},
		{"currency", pricing.ReasonMissing, func(p *pricing.Plan) { p.Currency = "" }},
		{"numbers", pricing.ReasonMissing, func(p *pricing.Plan) { p.Numbers = 0 }},
		{"numbers", pricing.ReasonNegative, func(p *pricing.Plan) { p.Numbers = -1 }},
		{"traffic[0].country", pricing.ReasonMissing, traffic(func(t *pricing.Traffic) { t.Place = pricing.Place{} })},
		{"traffic[0].market", pricing.ReasonUnknown, traffic(func(t *pricing.Traffic) { t.Place = pricing.Place{Market: "Atlantis"} })},
		{"traffic[0].chats", pricing.ReasonNegative, traffic(func(t *pricing.Traffic) { t.Chats = -1 })},
		{"traffic[0].chats", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.Chats = tooMuch })},
		{"traffic[0].replies_per_chat", pricing.ReasonNegative, traffic(func(t *pricing.Traffic) { t.RepliesPerChat = dec("-0.1") })},
		{"traffic[0].replies_per_chat", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.RepliesPerChat = dec("200.01") })},
		{"traffic[0].gap", pricing.ReasonOrder, traffic(func(t *pricing.Traffic) { t.Gap = -time.Second })},
		{"traffic[0].gap", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.Gap = 367 * 24 * time.Hour })},
		{"traffic[0].entry_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.EntryShare = dec("100.01") })},
		{"traffic[0].return_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.ReturnShare = dec("-1") })},
		{"traffic[0].agent_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.AgentShare = dec("101") })},
		{"traffic[0].tokens_per_reply", pricing.ReasonNegative, traffic(func(t *pricing.Traffic) { t.TokensPerReply = -1 })},
		{"traffic[0].tokens_per_reply", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.TokensPerReply = 10_000_001 })},
		{"traffic[0].marketing", pricing.ReasonNegative, traffic(func(t *pricing.Traffic) { t.Marketing = -1 })},
		{"traffic[0].answer_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.AnswerShare = dec("101") })},
		{"traffic[0].replies_per_answer", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.RepliesPerAnswer = dec("201") })},
		{"traffic[0].utility", pricing.ReasonTooLarge, traffic(func(t *pricing.Traffic) { t.Utility = tooMuch })},
		{"traffic[0].in_window_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.InWindowShare = dec("101") })},
		{"traffic[0].authentication", pricing.ReasonNegative, traffic(func(t *pricing.Traffic) { t.Authentication = -1 })},
		{"traffic[0].undelivered_share", pricing.ReasonNotAShare, traffic(func(t *pricing.Traffic) { t.UndeliveredShare = dec("100.01") })},
		{"traffic[1].chats", pricing.ReasonNegative, func(p *pricing.Plan) { p.Traffic = append(p.Traffic, pricing.Traffic{Place: mexico, Chats: -1}) }},
		{"journeys[0].country", pricing.ReasonMissing, func(p *pricing.Plan) { p.Journeys = []pricing.Journey{{}} }},
		{"journeys[0].market", pricing.ReasonUnknown, func(p *pricing.Plan) { p.Journeys = []pricing.Journey{{Place: pricing.Place{Market: "Atlantis"}}} }},
		{"journeys[0].monthly", pricing.ReasonNegative, func(p *pricing.Plan) { p.Journeys = []pricing.Journey{{Place: mexico, Monthly: -1}} }},
		{"journeys[0].steps", pricing.ReasonTooLarge, func(p *pricing.Plan) {
			p.Journeys = []pricing.Journey{{Place: mexico, Steps: make([]pricing.Step, 2001)}}
		}},
		{"journeys[0].steps[1].at", pricing.ReasonOrder, step(pricing.Step{At: -1})},
		{"journeys[0].steps[1].at", pricing.ReasonTooLarge, step(pricing.Step{At: math.MaxInt64})},
		{"journeys[0].steps[1].delay", pricing.ReasonOrder, step(pricing.Step{Delay: -1})},
		{"journeys[0].steps[1].category", pricing.ReasonMissing, step(pricing.Step{Kind: pricing.Template})},
		{"journeys[0].steps[1].category", pricing.ReasonMissing, step(pricing.Step{Kind: pricing.Template, Category: pricing.Service})},
		{"journeys[0].steps[1].tokens", pricing.ReasonTooLarge, step(pricing.Step{Tokens: 10_000_001})},
		{"journeys[0].steps[1].members[1].country", pricing.ReasonMissing, step(pricing.Step{Members: []pricing.Place{mexico, {}}})},
		{"usage[0].country", pricing.ReasonMissing, usage(pricing.Usage{Category: pricing.Utility})},
		{"usage[0].quantity", pricing.ReasonNegative, usage(pricing.Usage{Place: mexico, Category: pricing.Utility, Quantity: -1})},
		{"usage[0].tokens", pricing.ReasonNegative, usage(pricing.Usage{Place: mexico, Category: pricing.MetaBusinessAgent, Tokens: -1})},
		{"usage[0].category", pricing.ReasonUnknown, usage(pricing.Usage{Place: mexico})},
		{"usage[0].category", pricing.ReasonUnknown, usage(pricing.Usage{Place: mexico, Category: 200})},
		{"usage[0].category", pricing.ReasonUnknown, usage(pricing.Usage{Place: mexico, Category: pricing.BusinessInitiated})},
		{"used[0].country", pricing.ReasonMissing, used(pricing.Used{Category: pricing.Utility})},
		{"used[0].quantity", pricing.ReasonNegative, used(pricing.Used{Place: mexico, Category: pricing.Utility, Quantity: -1})},
		{"used[0].category", pricing.ReasonUnknown, used(pricing.Used{Place: mexico, Category: pricing.Marketing})},
		{"allowance_used", pricing.ReasonNegative, func(p *pricing.Plan) { p.AllowanceUsed = -1 }},
		{"fees.per_message", pricing.ReasonNegative, func(p *pricing.Plan) { p.Fees.PerMessage = dec("-0.01") }},
		{"fees.per_month", pricing.ReasonTooLarge, func(p *pricing.Plan) { p.Fees.PerMonth = dec("1000000000000001") }},
		{"fees.markup", pricing.ReasonNegative, func(p *pricing.Plan) { p.Fees.Markup = dec("-1") }},
		{"tax.rate", pricing.ReasonNegative, func(p *pricing.Plan) { p.Tax = pricing.Tax{Mode: pricing.OnTop, Rate: dec("-1")} }},
		{"tax.rate", pricing.ReasonTooLarge, func(p *pricing.Plan) { p.Tax = pricing.Tax{Mode: pricing.GrossUp, Rate: dec("100")} }},
		{"tax.rate", pricing.ReasonNotAShare, func(p *pricing.Plan) { p.Tax = pricing.Tax{Mode: pricing.GrossUp, Rate: dec("101")} }},
		{"tax.mode", pricing.ReasonUnknown, func(p *pricing.Plan) { p.Tax.Mode = "later" }},
	}
	for _, tt := range tests {
		plan := desk(2026_11_01)
		tt.change(&plan)
		_, err := pricing.Estimate(plan, deskTables, deskCards)
		var refused *pricing.PlanError
		if !errors.As(err, &refused) || refused.Field != tt.field || refused.Reason != tt.reason {
			t.Errorf("want %s %s, got %v", tt.field, tt.reason, err)
		}
	}
}

// TestUsageOfAnotherEra: a category that the date does not charge is a mistake of the plan, not a price of zero.
func TestUsageOfAnotherEra(t *testing.T) {
	tests := []struct {
		on       pricing.Date
		category pricing.Category
	}{
		{2023_05_31, pricing.Marketing}, {2023_05_31, pricing.Service}, {2023_06_01, pricing.UserInitiated},
		{2024_10_14, pricing.MarketingLite}, {2026_06_30, pricing.MetaBusinessAgent}, {2026_02_15, pricing.GeneralPurposeAI},
		{2026_11_01, pricing.BusinessInitiated},
	}
	for _, tt := range tests {
		plan := pricing.Plan{On: tt.on, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{
			{Place: pricing.Place{Territory: "MX"}, Category: tt.category, Quantity: 1},
		}}
		var refused *pricing.PlanError
		if _, err := pricing.Estimate(plan, deskTables, deskCards); !errors.As(err, &refused) || refused.Field != "usage[0].category" {
			t.Errorf("%s on %s: %v", tt.category, tt.on, err)
		}
	}
}

// TestAmountsAreExact: a third of a cent times three million is a million cents; nothing is rounded on the way.
func TestAmountsAreExact(t *testing.T) {
	cards := datedCards(cardWith(2026_10_01, "USD", map[pricing.Market]column{"Mexico": {pricing.Marketing: "0.003333"}}))
	plan := pricing.Plan{On: 2026_11_01, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{
		{Place: pricing.Place{Territory: "MX"}, Category: pricing.Marketing, Quantity: 999_999_999_999},
	}}
	expectTotal(t, estimate(t, plan, deskTables, cards), "USD", "3332999999.996667")
	if got := decimal.RequireFromString("3332999999.996667").StringFixed(2); got != "3333000000.00" {
		t.Errorf("shown as %s", got)
	}
}
