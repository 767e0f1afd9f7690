package pricing_test

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// The range of the allowance holds its default also where a market has no rate (SVC-8, RATE-9): the 1,000 fall on
// Mexico (0 charged of 1,500: at most 500 paid) or on the market without a rate.
func TestAllowanceRangeWithARefusedMarket(t *testing.T) {
	plan := pricing.Plan{On: 2026_11_01, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{
		{Place: pricing.Place{Territory: "MX"}, Category: pricing.Service, Quantity: 1500},
		{Place: pricing.Place{Market: "Other"}, Category: pricing.Service, Quantity: 500},
	}}
	// proportional: Mexico 750 paid = 6.375; dearest first: 500 paid = 4.25; the other way: 1,000 paid = 8.50
	r := estimate(t, plan, deskTables, deskCards).Allowance
	if !r.Default.Equal(dec("6.375")) || !r.Lowest.Equal(dec("4.25")) || !r.Highest.Equal(dec("8.50")) {
		t.Errorf("range %+v", r)
	}
}

// Meta's verdict decides a message (LOG-1): one that the log calls a reply of Meta's agent, and Meta reports as regular
// service, costs the service rate.
func TestReportedServiceOfAnAgent(t *testing.T) {
	s := scene{account: inDollars, start: at(t, "UTC", "2026-11-02 00:00:00"), acts: []act{
		wrote(0), reply(1).by(pricing.AgentAuthor).tokens(20_000).reported(pricing.Reported{Model: "PMP", Type: pricing.ReportedRegular, Category: pricing.Service}),
	}}
	p := s.play()
	p.costs(t, "0.0110")
}

// A template whose category a log does not know gets a verdict all the same, and no price (LOG-3, RATE-9).
func TestTemplateOfUnknownCategory(t *testing.T) {
	for _, on := range []string{"2023-05-01", "2024-03-04", "2025-02-03", "2025-08-04", "2026-11-02"} {
		s := scene{account: inDollars, start: at(t, "UTC", on+" 00:00:00"), acts: []act{template(0, pricing.NoCategory).proven()}}
		p := s.play()
		if v := p.verdicts[0][0]; v.Outcome == pricing.Undecided || v.Opened.Kind == pricing.ServiceConversation {
			t.Errorf("%s: %s", on, say(v))
		}
	}
}

// Tokens that are not known are not free (RATE-9).
func TestAgentReplyWithoutTokens(t *testing.T) {
	s := scene{account: inDollars, start: at(t, "UTC", "2026-11-02 00:00:00"), acts: []act{wrote(0), reply(1).by(pricing.AgentAuthor)}}
	p := s.play()
	if total := p.bill.TotalIn("USD"); total.Complete && len(p.bill.Notices) == 0 {
		t.Errorf("a reply of unknown tokens costs %s, complete, without a notice", total.Sum)
	}
}

func TestLaterLadderIsTold(t *testing.T) {
	plan := planOf(2026_07_15, "USD", 1000, "Brazil", []counted{{pricing.Utility, 300_000, ""}})
	if err := plan.Options.Set("tier_fallback", "ladder_2026_10"); err != nil {
		t.Fatal(err)
	}
	if bill := estimate(t, plan, publishedTables(t), publishedCards("USD")); !hasNotice(bill, pricing.NoticeLadder2026) {
		t.Errorf("notices %v", bill.Notices)
	}
}
