package pricing_test

import (
	"errors"
	"testing"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// TestQuote lays quotes beside the dollar card of October 2026, by the rates of the card.
func TestQuote(t *testing.T) {
	library := ratecards.Embedded()
	tables, err := library.Tables()
	if err != nil {
		t.Fatal(err)
	}
	book := library.Book("USD", ratecards.PublishedOnly)
	type band struct {
		no            int
		over, percent string
		units         int64
	}
	tests := []struct {
		name     string
		rate     string
		market   pricing.Market
		category pricing.Category
		traffic  pricing.Traffic
		bands    []band
		extra    string
	}{
		{
			// Marketing to Mexico is 0.0397: 0.0053 more is 13.35 %, on 500 messages 2.65.
			"above", "0.0450", "Mexico", pricing.Marketing,
			pricing.Traffic{Place: pricing.Place{Territory: "MX"}, Marketing: 500},
			[]band{{0, "0.0053", "13.35", 500}}, "2.65",
		},
		{
			"Meta's own", "0.0397", "Mexico", pricing.Marketing,
			pricing.Traffic{Place: pricing.Place{Territory: "MX"}, Marketing: 500},
			[]band{{0, "0", "0", 500}}, "0",
		},
		{
			// 0.0097 less is 24.43 %; the plan sends none.
			"below, and none of it in the plan", "0.03", "Mexico", pricing.Marketing,
			pricing.Traffic{Place: pricing.Place{Territory: "MX"}, Utility: 10},
			[]band{{0, "-0.0097", "-24.43", 0}}, "0",
		},
		{
			// 150,000 codes to Argentina: 120,000 × 0.0260 + 30,000 × 0.0247 = 3,861; at 0.0260 they would be 3,900.
			"the list rate where tiers are cheaper", "0.0260", "Argentina", pricing.Authentication,
			pricing.Traffic{Place: pricing.Place{Territory: "AR"}, Authentication: 150_000},
			[]band{
				{1, "0", "0", 120_000}, {2, "0.0013", "5.26", 30_000}, {3, "0.0026", "11.11", 0},
				{4, "0.0039", "17.65", 0}, {5, "0.0052", "25", 0}, {6, "0.0065", "33.33", 0},
			}, "39",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			bill, err := pricing.Estimate(pricing.Plan{On: 2026_10_01, Currency: "USD", Numbers: 1, Traffic: []pricing.Traffic{tt.traffic}}, tables, book)
			if err != nil {
				t.Fatal(err)
			}
			card, err := book.CardOn(2026_10_01)
			if err != nil {
				t.Fatal(err)
			}
			q, err := pricing.Quote(dec(tt.rate), card, tt.market, tt.category, &bill)
			if err != nil {
				t.Fatal(err)
			}
			if len(q.Bands) != len(tt.bands) || !q.Extra().Equal(dec(tt.extra)) {
				t.Fatalf("%d bands, %s extra; want %d, %s", len(q.Bands), q.Extra(), len(tt.bands), tt.extra)
			}
			for i, want := range tt.bands {
				b := &q.Bands[i]
				percent, known := q.Percent(b, 2)
				if b.No != want.no || !q.Over(b).Equal(dec(want.over)) || !known || !percent.Equal(dec(want.percent)) || b.Units != want.units {
					t.Errorf("band %d: %s over, %s%%, %d units; want %+v", b.No, q.Over(b), percent, b.Units, want)
				}
			}
		})
	}
}

// A quote is not judged by a rate that is not there, and nothing is a percentage of a rate of 0.
func TestQuoteWithoutARate(t *testing.T) {
	card := cardWith(2026_10_01, "USD", map[pricing.Market]column{"Mexico": {pricing.Marketing: "?", pricing.Utility: "0"}})
	var none *pricing.NoRateError
	for _, c := range []struct {
		market   pricing.Market
		category pricing.Category
		reason   pricing.NoRateReason
	}{
		{"Mexico", pricing.Marketing, pricing.RateUnknown},
		{"Brazil", pricing.Marketing, pricing.MarketNotOnCard},
	} {
		if _, err := pricing.Quote(dec("0.05"), card, c.market, c.category, &pricing.Bill{}); !errors.As(err, &none) || none.Reason != c.reason {
			t.Errorf("%s, %s: %v", c.market, c.category, err)
		}
	}
	q, err := pricing.Quote(dec("0.05"), card, "Mexico", pricing.Utility, &pricing.Bill{})
	if err != nil {
		t.Fatal(err)
	}
	if _, known := q.Percent(&q.Bands[0], 2); known || !q.Over(&q.Bands[0]).Equal(dec("0.05")) {
		t.Errorf("of a free utility message: %+v", q)
	}
}
