package pricing_test

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// A shop in Mexico in November 2026, with one number that bills in US dollars: 1,000 chats with 3 replies each, 20 % of
// them from ads, 500 marketing messages, and 300 utility notices of which 30 % find the customer's window open.
//
//	marketing  500 × 0.0397 = 19.850
//	utility    300 × 0.0085 =  2.550  in the window or not, since October 2026
//	service  3,000 replies: 200 chats × 3 are free through the ad; of the other 2,400 the first 1,000 are free:
//	         1,400 × 0.0085 = 11.900
//	                          34.300
func ExampleEstimate() {
	cards := ratecards.Embedded()
	tables, err := cards.Tables()
	if err != nil {
		fmt.Println(err)
		return
	}
	plan := pricing.Plan{
		On:       2026_11_01,
		Currency: "USD",
		Numbers:  1,
		Traffic: []pricing.Traffic{{
			Place:          pricing.Place{Territory: "MX"},
			Chats:          1000,
			RepliesPerChat: decimal.NewFromInt(3),
			EntryShare:     decimal.NewFromInt(20),
			Marketing:      500,
			Utility:        300,
			InWindowShare:  decimal.NewFromInt(30),
		}},
	}
	bill, err := pricing.Estimate(plan, tables, cards.Book("USD", ratecards.PublishedOnly))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range bill.Lines {
		if line.Charged > 0 {
			fmt.Printf("%-9s %4d × %s = %6s by %s", line.Category, line.Charged, line.Rate, line.Amount.StringFixed(3), line.Rule)
			if line.Free > 0 {
				fmt.Printf(", %d free by %s", line.Free, line.FreeBy)
			}
			fmt.Println()
		}
	}
	fmt.Println("total", bill.TotalIn("USD").Sum.StringFixed(2))

	// Output:
	// marketing  500 × 0.0397 = 19.850 by MSG-2
	// utility     90 × 0.0085 =  0.765 by MSG-6
	// utility    210 × 0.0085 =  1.785 by MSG-4
	// service   1400 × 0.0085 = 11.900 by SVC-1, 1000 free by SVC-4
	// total 34.30
}
