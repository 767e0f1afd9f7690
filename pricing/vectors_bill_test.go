package pricing_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// counted is one line of a published bill: units and the rate they are multiplied with, "" where the example states
// none and "0" where it says they are free.
type counted struct {
	category pricing.Category
	quantity int64
	rate     string
}

// billVectors are the examples that multiply counts with rates, priced with Meta's own cards as recorded.
func billVectors() []vector {
	const (
		daisy    = "The Daisy blog, WhatsApp Business Pricing for Salons 2026, 2026-09-22"
		clinic   = "Clinic cost study, 2026-09-26, scenario C"
		tariff   = "Phase-0 tariff note, 2026-09-20"
		whats91  = "github.com/whats91/whats91.com, tests on the INR card"
		provider = "a provider's pages of 2026-10-10"
		uae      = pricing.Market("United Arab Emirates")
		saudi    = pricing.Market("Saudi Arabia")
		africa   = pricing.Market("Rest of Africa")
	)
	tests := []struct {
		id        string
		mark      mark
		source    string
		effective string
		on        pricing.Date
		currency  pricing.Currency
		market    pricing.Market
		left      int64 // of the 1,000 free service messages
		lines     []counted
		used      int64  // authentication messages charged earlier in the month
		want      string // exact
		shown     string // rounded for display, where the example shows it
	}{
		{ // 10,000 × 0.0068; Meta's comparison leaves the allowance out
			"oct26-off-03", official, metaNonTemplate + ", Cost comparison", sinceOctober2026, 2026_10_01, "USD", "Brazil", 0,
			[]counted{{pricing.Service, 10_000, "0.0068"}}, 0, "68.0000", "68.00",
		},
		{ // 5.024 + 5.024 + 46.08 + 6.912 + 6.28; TestSumOfRoundedLines shows the published 69.31
			"oct26-bsp-01", bsp, daisy, sinceOctober2026, 2026_10_01, "USD", uae, 1000,
			[]counted{
				{pricing.Utility, 320, "0.0157"}, {pricing.Utility, 320, "0.0157"}, {pricing.Marketing, 800, "0.0576"},
				{pricing.Marketing, 120, "0.0576"}, {pricing.Service, 1400, "0.0157"},
			}, 0, "69.3200", "69.32",
		},
		{ // 10.048 + 45.908
			"oct26-bsp-02", bsp, daisy, untilSept2026, 2026_09_30, "USD", uae, 0,
			[]counted{{pricing.Utility, 640, "0.0157"}, {pricing.Marketing, 920, "0.0499"}, {pricing.Service, 1400, "0"}}, 0, "55.9560", "55.96",
		},
		{ // 6.848 + 52.992 + 4.28
			"oct26-bsp-03", bsp, daisy, sinceOctober2026, 2026_10_01, "USD", saudi, 1000,
			[]counted{{pricing.Utility, 640, "0.0107"}, {pricing.Marketing, 920, "0.0576"}, {pricing.Service, 1400, "0.0107"}}, 0, "64.1200", "64.12",
		},
		{ // 2,600 × 0.035 + 600 × 0.035
			"oct26-bsp-08", bsp, clinic, sinceOctober2026, 2026_10_01, "BRL", "Brazil", 1000,
			[]counted{{pricing.Service, 3600, "0.0350"}, {pricing.Utility, 600, "0.0350"}}, 0, "112.0000", "112.00",
		},
		{
			"oct26-bsp-09", bsp, tariff, sinceOctober2026, 2026_10_01, "USD", africa, 1000,
			[]counted{{pricing.Service, 1000, "0"}}, 0, "0", "0.00",
		},
		{ // 2,000 × 0.004
			"oct26-bsp-11", bsp, tariff, sinceOctober2026, 2026_10_01, "USD", africa, 1000,
			[]counted{{pricing.Service, 3000, "0.0040"}}, 0, "8.0000", "8.00",
		},
		{
			"inr-service-999", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Service, 999, ""}}, 0, "0", "0.00",
		},
		{
			"inr-service-1000", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Service, 1000, ""}}, 0, "0", "0.00",
		},
		{ // 1,000 × 0.115
			"inr-service-2000", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Service, 2000, ""}}, 0, "115", "115.00",
		},
		{ // rounded half up
			"inr-service-1-no-allowance", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 0,
			[]counted{{pricing.Service, 1, ""}}, 0, "0.115", "0.12",
		},
		{ // 100 × 2.4971
			"inr-auth-intl-100", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.AuthenticationInternational, 100, ""}}, 0, "249.71", "249.71",
		},
		{ // message 750,001 of the month pays the second band
			"inr-auth-tier2", bsp, whats91, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Authentication, 1, ""}}, 750_000, "0.1081", "0.11",
		},
		{
			"klivo-mkt", bsp, provider, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Marketing, 1000, ""}}, 0, "863.10", "863.10",
		},
		{
			"klivo-utl", bsp, provider, sinceOctober2026, 2026_10_01, "INR", "India", 1000,
			[]counted{{pricing.Utility, 500, ""}}, 0, "57.50", "57.50",
		},
		{
			"otp-africa-10000", derived, "the USD card of 2026-10-01", sinceOctober2026, 2026_10_01, "USD", africa, 1000,
			[]counted{{pricing.Authentication, 10_000, ""}}, 0, "40.00", "40.00",
		},
		{
			"otp-france-100000", derived, "the USD card of 2026-10-01", sinceOctober2026, 2026_10_01, "USD", "France", 1000,
			[]counted{{pricing.Authentication, 100_000, ""}}, 0, "3000.00", "3000.00",
		},
	}
	var vectors []vector
	for _, tt := range tests {
		vectors = append(vectors, vector{tt.id, tt.mark, tt.source, tt.effective, func(t *testing.T) {
			plan := planOf(tt.on, tt.currency, tt.left, tt.market, tt.lines)
			if tt.used > 0 {
				plan.Used = []pricing.Used{{Place: pricing.Place{Market: tt.market}, Category: pricing.Authentication, Quantity: tt.used}}
			}
			bill := estimate(t, plan, publishedTables(t), publishedCards(tt.currency))
			total := bill.TotalIn(tt.currency)
			if !total.Sum.Equal(dec(tt.want)) || !total.Complete {
				t.Errorf("%s (complete %t), want %s", total.Sum, total.Complete, tt.want)
			}
			if shown := total.Sum.StringFixed(tt.currency.MinorUnits()); shown != tt.shown {
				t.Errorf("shown as %s, want %s", shown, tt.shown)
			}
			for _, want := range tt.lines {
				if want.rate == "" {
					continue
				}
				if got := rateIn(bill, want.category); got != want.rate {
					t.Errorf("%s at %s, want %s", want.category, got, want.rate)
				}
			}
		}})
	}
	return append(vectors, moreBillVectors()...)
}

// planOf is a plan of counts given directly, with so much of the allowance left.
func planOf(on pricing.Date, currency pricing.Currency, left int64, market pricing.Market, lines []counted) pricing.Plan {
	plan := pricing.Plan{On: on, Currency: currency, Numbers: 1, AllowanceUsed: 1000 - left}
	for _, line := range lines {
		plan.Usage = append(plan.Usage, pricing.Usage{Place: pricing.Place{Market: market}, Category: line.category, Quantity: line.quantity})
	}
	return plan
}

func estimate(t testing.TB, plan pricing.Plan, tables pricing.Tables, cards pricing.CardSource) pricing.Bill {
	t.Helper()
	bill, err := pricing.Estimate(plan, tables, cards)
	if err != nil {
		t.Fatal(err)
	}
	return bill
}

// rateIn is the rate as printed of the charged units of a category; "0" when none are charged.
func rateIn(b pricing.Bill, c pricing.Category) string {
	for _, line := range b.Lines {
		if line.Category == c && line.Charged > 0 {
			return line.Rate.String()
		}
	}
	return "0"
}

// TestSumOfRoundedLines is the pin of oct26-bsp-01: each published line rounded, the sum is 69.31; rounding the exact
// total gives 69.32.
func TestSumOfRoundedLines(t *testing.T) {
	tests := []struct {
		line  counted
		left  int64
		shown string
	}{
		{counted{pricing.Utility, 320, "0.0157"}, 1000, "5.02"},
		{counted{pricing.Utility, 320, "0.0157"}, 1000, "5.02"},
		{counted{pricing.Marketing, 800, "0.0576"}, 1000, "46.08"},
		{counted{pricing.Marketing, 120, "0.0576"}, 1000, "6.91"},
		{counted{pricing.Service, 1400, "0.0157"}, 1000, "6.28"},
	}
	var sum decimal.Decimal
	for _, tt := range tests {
		plan := planOf(2026_10_01, "USD", tt.left, "United Arab Emirates", []counted{tt.line})
		amount := estimate(t, plan, publishedTables(t), publishedCards("USD")).TotalIn("USD").Sum
		if got := amount.StringFixed(2); got != tt.shown {
			t.Errorf("%d %s: %s, want %s", tt.line.quantity, tt.line.category, got, tt.shown)
		}
		sum = sum.Add(amount.Round(2))
	}
	if !sum.Equal(dec("69.31")) {
		t.Errorf("rounded lines sum to %s, want 69.31", sum)
	}
}

// moreBillVectors are the examples that need more than counts of one market.
func moreBillVectors() []vector {
	const whats91 = "github.com/whats91/whats91.com, tests on the INR card"
	agent := func(quantity, tokens int64, want string) func(*testing.T) {
		return func(t *testing.T) {
			plan := pricing.Plan{On: 2026_08_01, Currency: "USD", Numbers: 1, Usage: []pricing.Usage{{
				Place: pricing.Place{Market: "Brazil"}, Category: pricing.MetaBusinessAgent, Quantity: quantity, Tokens: tokens,
			}}}
			if got := estimate(t, plan, publishedTables(t), publishedCards("USD")).TotalIn("USD").Sum; !got.Equal(dec(want)) {
				t.Errorf("%d replies of %d tokens: %s, want %s", quantity, tokens, got, want)
			}
		}
	}
	// A third party's AI is a provider's fee for each message, beside Meta's charge of 10,000 × 0.0068.
	thirdParty := func(perMessage, fee, total string) func(*testing.T) {
		return func(t *testing.T) {
			plan := planOf(2026_10_01, "USD", 0, "Brazil", []counted{{pricing.Service, 10_000, ""}})
			plan.Fees.PerMessage = dec(perMessage)
			got := estimate(t, plan, publishedTables(t), publishedCards("USD")).TotalIn("USD")
			if !got.Meta.Equal(dec("68.00")) || !got.Fee.Equal(dec(fee)) || !got.Sum.Equal(dec(total)) {
				t.Errorf("delivery %s, fee %s, total %s; want 68.00, %s, %s", got.Meta, got.Fee, got.Sum, fee, total)
			}
		}
	}
	return []vector{
		{"oct26-off-04", official, "Meta, pricing page of 2026-09-30: 1,000 delivered service messages a month, per business phone number", sinceOctober2026, provePerNumber},
		{"mba-simple", official, metaNonTemplate, "2026-08-01", func(t *testing.T) {
			agent(4, 80_000, "0.16")(t)
			agent(4, 4*25_000, "0.20")(t) // the estimate's upper end
		}},
		{"mba-complex", official, metaNonTemplate, "2026-08-01", func(t *testing.T) {
			agent(10, 250_000, "0.50")(t)
			agent(10, 10*20_000, "0.40")(t) // the estimate's lower end
		}},
		{"meta-brazil-10000-mba", official, metaNonTemplate, "2026-08-01", func(t *testing.T) {
			agent(10_000, 10_000*20_000, "400")(t)
			agent(10_000, 10_000*25_000, "500")(t)
		}},
		{"meta-brazil-10000-low", official, metaNonTemplate, sinceOctober2026, func(t *testing.T) {
			thirdParty("0.02", "200", "268")(t)
			// With the allowance of one number: 9,000 × 0.0068.
			plan := planOf(2026_10_01, "USD", 1000, "Brazil", []counted{{pricing.Service, 10_000, ""}})
			if got := estimate(t, plan, publishedTables(t), publishedCards("USD")).TotalIn("USD").Sum; !got.Equal(dec("61.20")) {
				t.Errorf("with the allowance %s, want 61.20", got)
			}
		}},
		{"meta-brazil-10000-high", official, metaNonTemplate, sinceOctober2026, thirdParty("0.09", "900", "968")},
		{"inr-fep-service", bsp, whats91 + "; deliveries in free entry do not use the allowance", sinceOctober2026, func(t *testing.T) {
			proveFree(t, pricing.Journey{Monthly: 500, Steps: entryThen()}, pricing.Journey{Monthly: 1000, Steps: []pricing.Step{
				{Direction: pricing.Inbound}, {At: 60_000_000_000},
			}})
		}},
		{"inr-fep-all", bsp, whats91, sinceOctober2026, func(t *testing.T) {
			sent := func(n int64, c pricing.Category) pricing.Journey {
				return pricing.Journey{Monthly: n, Steps: entryAnsweredBy(pricing.Step{Kind: pricing.Template, Category: c})}
			}
			proveFree(t, sent(100, pricing.Marketing), sent(200, pricing.Utility), sent(300, pricing.Authentication),
				pricing.Journey{Monthly: 1500, Steps: entryThen()})
		}},
		{"inr-fr-intl-unavailable", bsp, whats91, sinceOctober2026, func(t *testing.T) {
			plan := planOf(2026_10_01, "INR", 1000, "France", []counted{{pricing.AuthenticationInternational, 100, ""}})
			bill := estimate(t, plan, publishedTables(t), publishedCards("INR"))
			var refusal *pricing.NoRateError
			if len(bill.Lines) != 1 || !errors.As(bill.Lines[0].Refusal, &refusal) {
				t.Fatalf("lines %+v, want one refused", bill.Lines)
			}
			if refusal.Reason != pricing.RateNotOffered || refusal.Market != "France" || refusal.Category != pricing.AuthenticationInternational {
				t.Errorf("refused by %v", refusal)
			}
			if total := bill.TotalIn("INR"); total.Complete || !total.Sum.IsZero() {
				t.Errorf("total %s, complete %t", total.Sum, total.Complete)
			}
		}},
	}
}

// entryThen is a user who comes from an ad and gets one reply.
func entryThen() []pricing.Step { return entryAnsweredBy(pricing.Step{}) }

// entryAnsweredBy is a user who comes from an ad and gets one message a minute later.
func entryAnsweredBy(answer pricing.Step) []pricing.Step {
	answer.At = 60_000_000_000
	return []pricing.Step{{Direction: pricing.Inbound, Entry: pricing.AdEntry}, answer}
}

// proveFree: the journeys cost nothing in India in rupees.
func proveFree(t *testing.T, journeys ...pricing.Journey) {
	t.Helper()
	plan := pricing.Plan{On: 2026_10_01, Currency: "INR", Numbers: 1, Journeys: journeys}
	for i := range plan.Journeys {
		plan.Journeys[i].Place.Market = "India"
	}
	if total := estimate(t, plan, publishedTables(t), publishedCards("INR")).TotalIn("INR"); !total.Sum.IsZero() || !total.Complete {
		t.Errorf("%s (complete %t), want 0", total.Sum, total.Complete)
	}
}

// provePerNumber: three numbers of one account in São Paulo; only B sends more than 1,000.
func provePerNumber(t *testing.T) {
	var acts []act
	for number, n := range map[string]int{"phone_A": 1000, "phone_B": 1001, "phone_C": 250} {
		acts = append(acts, wrote(0).from(number).in("BR"))
		for i := range n {
			acts = append(acts, reply(1+float64(i)/3600).from(number).in("BR"))
		}
	}
	tables := publishedTables(t)
	account := pricing.Account{Currency: "USD", Zone: zoneNamed(t, "America/Sao_Paulo")}
	s := scene{account: account, start: at(t, "America/Sao_Paulo", "2026-10-20 08:00:00"), acts: acts, cards: publishedCards("USD"), tables: &tables}
	p := s.play()
	p.costs(t, "0.0068")
	for _, row := range p.bill.Usage {
		got := fmt.Sprintf("%s %s %s %d", row.Number, row.Outcome, row.Month, row.Quantity)
		if row.Outcome == pricing.Charged && got != "phone_B charged 2026-10 1" {
			t.Errorf("charged: %s", got)
		}
	}
}
