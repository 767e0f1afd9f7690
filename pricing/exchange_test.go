package pricing_test

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// TestAgentExchange: tokens stay in US dollars unless the plan states the price of a dollar (MONEY-6, OQ-29).
func TestAgentExchange(t *testing.T) {
	for _, c := range []struct {
		name, exchange string
		currency       pricing.Currency
		amount, rate   string
	}{
		// 1,000 tokens a reply, 2,000 replies: 2,000,000 × 0.000002 = 4 dollars.
		{"not stated", "0", "USD", "4", "0.000002"},
		// 4 × 0.92 = 3.68 euros.
		{"stated", "0.92", "EUR", "3.68", "0.00000184"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := pricing.Plan{On: 2026_11_01, Currency: "EUR", Numbers: 1, AgentExchange: dec(c.exchange), Traffic: []pricing.Traffic{{
				Place: pricing.Place{Market: "Brazil"}, Chats: 1000, RepliesPerChat: dec("2"), AgentShare: dec("100"), TokensPerReply: 1000,
			}}}
			bill, err := pricing.Estimate(plan, pricing.Tables{Markets: oracleMarketTable}, syntheticCards{})
			if err != nil {
				t.Fatal(err)
			}
			if got := bill.TotalIn(c.currency).Sum; !got.Equal(dec(c.amount)) {
				t.Errorf("total %s %s, want %s", c.currency, got, c.amount)
			}
			for _, line := range bill.Lines {
				if line.Unit == pricing.PerToken && line.Rate.String() != c.rate {
					t.Errorf("rate %s, want %s", line.Rate, c.rate)
				}
			}
		})
	}
}

// TestLinesRoundedBeforeAdding: the example of the tariff of salons, whose exact total and sum of rounded lines differ by a
// cent (MONEY-4).
func TestLinesRoundedBeforeAdding(t *testing.T) {
	var bill pricing.Bill
	for _, amount := range []string{"5.024", "5.024", "46.08", "6.912", "6.28"} {
		bill.Lines = append(bill.Lines, pricing.Line{Currency: "USD", Amount: dec(amount)})
	}
	bill.Lines = append(bill.Lines, pricing.Line{Currency: "EUR", Amount: dec("1.005")})
	if got := bill.SumOfRoundedLines("USD"); !got.Equal(dec("69.31")) {
		t.Errorf("USD %s, want 69.31", got)
	}
	if got := bill.SumOfRoundedLines("EUR"); !got.Equal(dec("1.01")) {
		t.Errorf("EUR %s, want 1.01", got)
	}
}
