package pricing_test

import (
	"errors"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// TestMoreThanCanBeCounted: sums that no counter holds are refused, never wrapped into a negative bill.
func TestMoreThanCanBeCounted(t *testing.T) {
	plan := pricing.Plan{On: 2026_11_01, Currency: "EUR", Numbers: 1}
	for range 300 {
		plan.Traffic = append(plan.Traffic, pricing.Traffic{
			Place: pricing.Place{Market: "Brazil"}, Chats: 100_000_000_000, RepliesPerChat: dec("199.5"), AgentShare: dec("50"),
		})
	}
	_, err := pricing.Estimate(plan, pricing.Tables{Markets: oracleMarketTable}, syntheticCards{})
	var refused *pricing.PlanError
	if !errors.As(err, &refused) || refused.Reason != pricing.ReasonTooLarge {
		t.Fatalf("error %v, want a plan error: too large", err)
	}
}
