package pricing_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// compared prices a plan on two dates with the embedded cards and compares the bills.
func compared(t *testing.T, plan pricing.Plan, before, after pricing.Date) pricing.Comparison {
	t.Helper()
	library := ratecards.Embedded()
	tables, err := library.Tables()
	if err != nil {
		t.Fatal(err)
	}
	bill := func(on pricing.Date) pricing.DatedBill {
		plan.On = on
		b, err := pricing.Estimate(plan, tables, library.Book(plan.Currency, ratecards.PublishedOnly))
		if err != nil {
			t.Fatal(err)
		}
		return pricing.DatedBill{On: on, Bill: b}
	}
	return pricing.Compare(&plan, tables, bill(before), bill(after))
}

// cause writes a cause in one line.
func cause(c pricing.Cause) string {
	since := ""
	if c.Since != 0 {
		since = " since " + c.Since.String()
	}
	switch c.Kind {
	case pricing.CauseRefused:
		return "refused on " + c.On.String()
	case pricing.CauseMarket:
		return fmt.Sprintf("from %s to %s", c.From, c.To)
	case pricing.CauseUnit:
		return fmt.Sprintf("%s, not %s, by %s%s", c.ToUnit, c.FromUnit, c.Rule, since)
	case pricing.CauseCharged:
		return "charged by " + string(c.Rule) + since
	case pricing.CauseFree:
		return "free by " + string(c.Rule) + since
	case pricing.CauseGone:
		return "gone with " + string(c.Rule)
	case pricing.CauseRule:
		return "by " + string(c.Rule) + since
	case pricing.CauseAllowance:
		return fmt.Sprintf("%d free by %s", c.Units, c.Rule)
	case pricing.CauseQuantity:
		return "quantity"
	case pricing.CauseRate:
		return fmt.Sprintf("rate %s to %s of %s", c.FromRate, c.ToRate, c.Card)
	case pricing.CauseTiers:
		return "tiers of " + c.Card
	case pricing.CauseBase:
		return "follows"
	}
	return "none"
}

// changesOf writes what is charged on either date: block or category, market, difference, causes.
func changesOf(c pricing.Comparison) []string {
	var all []string
	for i := range c.Changes {
		ch := &c.Changes[i]
		if !ch.Charges() {
			continue
		}
		what := string(ch.Subject.Block)
		if ch.Subject.Block == pricing.MetaBlock {
			what = ch.Subject.Category.String() + " " + string(ch.Subject.Market)
		}
		figure := "unknown"
		if d, known := ch.Difference(); known {
			figure = d.String()
		}
		var causes []string
		for _, k := range ch.Causes {
			causes = append(causes, cause(k))
		}
		all = append(all, fmt.Sprintf("%s: %s: %s", what, figure, strings.Join(causes, "; ")))
	}
	return all
}

func TestCompare(t *testing.T) {
	notices := func(territories ...pricing.Territory) pricing.Plan {
		p := pricing.Plan{Currency: "USD", Numbers: 1}
		for _, territory := range territories {
			p.Traffic = append(p.Traffic, pricing.Traffic{Place: pricing.Place{Territory: territory}, Utility: 1000})
		}
		return p
	}
	with := func(p pricing.Plan, change func(*pricing.Plan)) pricing.Plan { change(&p); return p }
	tests := []struct {
		name          string
		plan          pricing.Plan
		before, after pricing.Date
		changes       []string
		difference    string // of the totals; "" where they cannot be compared
	}{
		{
			// Mexico: marketing 500 × (0.0397 − 0.0305) = 4.60; 90 notices in the window × 0.0085 = 0.765; of 2,400 replies
			// 1,400 × 0.0085 = 11.90; 210 notices stay at 0.0085.
			"October 2026", desk(0), 2026_09_30, 2026_10_01,
			[]string{
				"marketing Mexico: 4.6: rate 0.0305 to 0.0397 of 2026-10-01-USD",
				"utility Mexico: 0: ",
				"utility Mexico: 0.765: charged by MSG-6 since 2026-10-01",
				"service Mexico: 11.9: charged by SVC-1 since 2026-10-01; 1000 free by SVC-4",
			}, "17.265",
		},
		{
			"backwards", desk(0), 2026_10_01, 2026_09_30,
			[]string{
				"marketing Mexico: -4.6: rate 0.0397 to 0.0305 of 2026-07-01-USD",
				"utility Mexico: 0: ",
				"utility Mexico: -0.765: free by MSG-5",
				"service Mexico: -11.9: free by MSG-7",
			}, "-17.265",
		},
		{"the same day", desk(0), 2026_10_01, 2026_10_01, []string{
			"marketing Mexico: 0: ", "utility Mexico: 0: ", "utility Mexico: 0: ", "service Mexico: 0: ",
		}, "0"},
		{
			// 300 notices in conversations at 0.0100 = 3.00; then 210 messages at 0.0085 = 1.785, and 90 in the window free.
			"conversations become messages", desk(0), 2025_06_30, 2025_07_01,
			[]string{
				"marketing Mexico: 0: message, not conversation, by MSG-2 since 2025-07-01",
				"utility Mexico: -1.215: message, not conversation, by MSG-4 since 2025-07-01; rate 0.0100 to 0.0085 of 2025-07-01-USD",
			}, "-1.215",
		},
		{
			// 300 × 0.0100 = 3.00 in conversations, then 300 messages at 0.0085 = 2.55, in the window and outside.
			"conversations and October 2026", with(desk(0), func(p *pricing.Plan) {
				p.Traffic = []pricing.Traffic{{Place: pricing.Place{Territory: "MX"}, Utility: 300, InWindowShare: dec("30"), Chats: 100}}
			}), 2025_06_30, 2026_10_01,
			[]string{"utility Mexico: -0.45: message, not conversation, by MSG-4 since 2025-07-01; rate 0.0100 to 0.0085 of 2026-10-01-USD"}, "-0.45",
		},
		{
			// 3,000 chats, 2,400 of them not from ads: 1,400 conversations at 0.0105 are charged until October 2024.
			"service becomes free", with(desk(0), func(p *pricing.Plan) {
				p.Traffic = []pricing.Traffic{{Place: pricing.Place{Territory: "MX"}, Chats: 3000, RepliesPerChat: dec("1"), EntryShare: dec("20")}}
			}), 2024_10_31, 2024_11_01,
			[]string{"service Mexico: -14.7: free by FREE-5 since 2024-11-01"}, "-14.7",
		},
		{
			// Fee 0.01 on the 3,600 delivered messages of the business stays; 10 % of Meta's 17.035, then of 34.30; 16 % on
			// all of it.
			"blocks of the provider", with(desk(0), func(p *pricing.Plan) {
				p.Fees = pricing.Fees{PerMonth: dec("49"), Markup: dec("10")}
				p.Tax = pricing.Tax{Mode: pricing.OnTop, Rate: dec("16")}
			}), 2026_09_30, 2026_10_01,
			[]string{
				"marketing Mexico: 4.6: rate 0.0305 to 0.0397 of 2026-10-01-USD",
				"utility Mexico: 0: ",
				"utility Mexico: 0.765: charged by MSG-6 since 2026-10-01",
				"service Mexico: 11.9: charged by SVC-1 since 2026-10-01; 1000 free by SVC-4",
				"fee: 0: ",
				"markup: 1.7265: follows",
				"tax: 3.03864: follows",
			}, "22.03014",
		},
		{
			// Service 1,400 × 31.2954 pesos.
			"no card on one side", with(desk(0), func(p *pricing.Plan) { p.Currency = "COP" }), 2023_06_30, 2026_10_01,
			[]string{
				"marketing Mexico: unknown: refused on 2023-06-30",
				"utility Mexico: unknown: refused on 2023-06-30",
				"service Mexico: 43813.56: charged by SVC-1 since 2026-10-01; 1000 free by SVC-4",
			}, "",
		},
		{
			// 500,000 codes to Argentina at the list rate of 0.0260 are 13,000; in tiers 120,000 × 0.0260 + 280,000 × 0.0247 +
			// 100,000 × 0.0234 = 12,376.
			"volume tiers", with(desk(0), func(p *pricing.Plan) {
				p.Traffic = []pricing.Traffic{{Place: pricing.Place{Territory: "AR"}, Authentication: 500_000}}
			}), 2026_09_30, 2026_10_01,
			[]string{"authentication Argentina: -624: tiers of 2026-10-01-USD"}, "-624",
		},
		{
			// 266 × 0.0349 and 334 × 0.0105 end, 500 × 0.0436 and 300 × 0.0266 begin.
			"two kinds of conversation end", desk(0), 2023_05_31, 2023_06_01,
			[]string{
				"marketing Mexico: 21.8: charged by CONV-4 since 2023-06-01",
				"utility Mexico: 7.98: charged by CONV-4 since 2023-06-01",
				"business_initiated Mexico: -9.2834: gone with CONV-18",
				"user_initiated Mexico: -3.507: gone with CONV-18",
			}, "16.9896",
		},
		{
			// Kazakhstan left Other: 1,000 × (0.0180 − 0.0077).
			"a country moves", notices("KZ"), 2026_09_30, 2026_10_01,
			[]string{"utility Kazakhstan: 10.3: from Other to Kazakhstan; rate 0.0077 to 0.0180 of 2026-10-01-USD"}, "10.3",
		},
		{
			// Andorra stays in Other: 2,000 × 0.0077 become 1,000 × 0.0077 and 1,000 × 0.0180.
			"one of two countries moves", notices("AD", "KZ"), 2026_09_30, 2026_10_01,
			[]string{
				"utility Kazakhstan: 18: from Other to Kazakhstan",
				"utility Other: -7.7: from Other to Kazakhstan; quantity",
			}, "10.3",
		},
		{
			"one of two countries moves, backwards", notices("AD", "KZ"), 2026_10_01, 2026_09_30,
			[]string{
				"utility Other: 7.7: from Kazakhstan to Other; quantity",
				"utility Kazakhstan: -18: from Kazakhstan to Other",
			}, "-10.3",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := compared(t, tt.plan, tt.before, tt.after)
			if got := changesOf(c); !slices.Equal(got, tt.changes) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(tt.changes, "\n\t"))
			}
			difference, complete := c.Difference(tt.plan.Currency)
			if complete != (tt.difference != "") || complete && difference.String() != tt.difference {
				t.Errorf("the totals differ by %s (complete %t), want %q", difference, complete, tt.difference)
			}
		})
	}
}

// The differences of the lines add up exactly to those of the totals, in every currency, and what differs has a cause.
func TestDifferencesAddUp(t *testing.T) {
	places := []pricing.Territory{"MX", "BR", "US", "AR", "UY", "IN", "ES", "AE", "ID", "XX", "TR", "PK"}
	currencies := []pricing.Currency{"USD", "USD", "INR", "BRL", "COP"}
	forRandom(t, 400, func(rng *rand.Rand) error {
		share := func() decimal.Decimal { return decimal.NewFromInt(rng.Int64N(101)) }
		plan := pricing.Plan{Currency: currencies[rng.IntN(len(currencies))], Numbers: 1 + rng.IntN(3)}
		for range 1 + rng.IntN(4) {
			plan.Traffic = append(plan.Traffic, pricing.Traffic{
				Place: pricing.Place{Territory: places[rng.IntN(len(places))]},
				Chats: rng.Int64N(5000), RepliesPerChat: decimal.NewFromInt(rng.Int64N(4)), EntryShare: share(), ReturnShare: share(),
				AgentShare: share(), Marketing: rng.Int64N(1000), AnswerShare: share(), RepliesPerAnswer: decimal.NewFromInt(1),
				Utility: rng.Int64N(400_000), InWindowShare: share(), Authentication: rng.Int64N(300_000),
			})
		}
		if rng.IntN(2) == 0 {
			plan.Fees = pricing.Fees{PerMessage: dec("0.005"), PerMonth: dec("49"), Markup: dec("7.5")}
			plan.Tax = pricing.Tax{Mode: pricing.GrossUp, Rate: dec("13.83")}
		}
		day := func() pricing.Date { return pricing.Date(2022_02_01).AddDays(rng.IntN(1800)) }
		c := compared(t, plan, day(), day())
		sums := map[pricing.Currency]decimal.Decimal{}
		for i := range c.Changes {
			ch := &c.Changes[i]
			sums[ch.Currency] = sums[ch.Currency].Add(pricing.Sum(ch.After)).Sub(pricing.Sum(ch.Before))
			if d, known := ch.Difference(); len(ch.Causes) == 0 && (!known || !d.IsZero()) {
				return fmt.Errorf("%s to %s: %+v differs without a cause", c.Before.On, c.After.On, ch)
			}
		}
		for _, currency := range []pricing.Currency{plan.Currency, "USD"} {
			if want, _ := c.Difference(currency); !sums[currency].Equal(want) {
				return fmt.Errorf("%s to %s: lines in %s differ by %s, totals by %s", c.Before.On, c.After.On, currency, sums[currency], want)
			}
		}
		return nil
	})
}
