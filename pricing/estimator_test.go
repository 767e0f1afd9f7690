package pricing_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// TestEstimatorRemembersNothingFalse: an estimator that has priced other plans prices the next one as a fresh one does,
// whatever the plans have in common.
func TestEstimatorRemembersNothingFalse(t *testing.T) {
	forRandom(t, 60, func(rng *rand.Rand) error {
		e := pricing.NewEstimator(exampleTables)
		plan, other := randomPlan(rng), randomPlan(rng)
		for range 15 {
			plan.Traffic = slices.Clone(plan.Traffic)
			edited := editPlan(rng, &plan, &other)
			got, err := e.Estimate(plan, syntheticCards{})
			want, wantErr := pricing.Estimate(plan, exampleTables, syntheticCards{})
			if fmt.Sprint(got, err) != fmt.Sprint(want, wantErr) {
				return fmt.Errorf("after an edit of %s: got %v, %v, want %v, %v", edited, got, err, want, wantErr)
			}
		}
		return nil
	})
}

// editPlan changes one thing in a plan, taking what it needs from another one.
func editPlan(rng *rand.Rand, plan, other *pricing.Plan) string {
	i := rng.IntN(len(plan.Traffic))
	traffic := &plan.Traffic[i]
	switch rng.IntN(10) {
	case 0:
		plan.On, plan.Usage = other.On, nil
		return "the date"
	case 1:
		plan.Options, other.Options = other.Options, plan.Options
		return "the options"
	case 2:
		plan.International = pricing.International{
			Eligible: true, Location: "ID", Exceptions: map[pricing.Territory]pricing.Instant{"IN": pricing.Instant(rng.Int64())},
		}
		return "authentication-international"
	case 3:
		plan.Traffic = append(plan.Traffic, other.Traffic[rng.IntN(len(other.Traffic))])
		return "a place more"
	case 4:
		if len(plan.Traffic) > 1 {
			plan.Traffic = slices.Delete(plan.Traffic, i, i+1)
		}
		return "a place less"
	case 5:
		traffic.Place = other.Traffic[0].Place
		return "a place"
	case 6:
		traffic.RepliesPerChat = traffic.RepliesPerChat.Add(decimal.New(5, -1))
		return "the replies"
	case 7:
		traffic.InWindowShare = decimal.NewFromInt(100).Sub(traffic.InWindowShare)
		return "a share"
	case 8:
		traffic.Chats += 1 + rng.Int64N(1000)
		return "the chats"
	default:
		plan.Numbers++
		return "the numbers"
	}
}

// Numbers that are equal need not be equal values: a share typed anew is the same share.
func TestEstimatorKnowsEqualTraffic(t *testing.T) {
	plan := pricing.Plan{On: 2026_11_01, Currency: "EUR", Numbers: 1, Traffic: []pricing.Traffic{{
		Place: pricing.Place{Territory: "BR"}, Chats: 5000, RepliesPerChat: dec("3.5"), EntryShare: dec("20"),
	}}}
	e := pricing.NewEstimator(exampleTables)
	price := func(entryShare string) func() {
		return func() {
			plan.Traffic[0].EntryShare = dec(entryShare)
			if _, err := e.Estimate(plan, syntheticCards{}); err != nil {
				t.Fatal(err)
			}
		}
	}
	same := testing.AllocsPerRun(20, func() { price("20")(); price("20.0")() })
	other := testing.AllocsPerRun(20, func() { price("20")(); price("30")() })
	if same > other*3/4 {
		t.Errorf("pricing the same again takes %v allocations, something else %v", same, other)
	}
}
