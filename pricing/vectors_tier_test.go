package pricing_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// tierVectors are Meta's examples of volume tiers, with figures of the examples where it gives letters only.
func tierVectors() []vector {
	const source = metaPricing + ", Volume tiers examples, "
	return []vector{
		{"tier-off-01", official, source + "Example 1", untilSept2026, func(t *testing.T) {
			// A·list + (B−A)·tier1, with A = 1,000 and B = 5,000: 1,000 × 0.0100 + 4,000 × 0.0090.
			card := tieredCard("USD", column{pricing.Utility: "0.0100"}, map[pricing.Category][]pricing.Band{
				pricing.Utility: bandsOf(1000, "0.0100", 5000, "0.0090", 0, "0.0080"),
			})
			proveTiers(t, card, 0, []counted{{pricing.Utility, 5000, ""}}, "46.00", "1,000 at 0.0100, 4,000 at 0.0090")
		}},
		{"tier-off-02", official, source + "Example 2 (authentication-international from day 15)", untilSept2026, func(t *testing.T) {
			// 100,000 × 0.0040 + 50,000 × 0.0036 + 50,000 × 0.0270: the position is kept, the list is the other.
			proveTiers(t, authenticationCard("100000"), 0,
				[]counted{{pricing.Authentication, 150_000, ""}, {pricing.AuthenticationInternational, 50_000, ""}},
				"1930.0000", "100,000 at 0.0040, 50,000 at 0.0036, 50,000 at 0.0270")
		}},
		{"tier-off-03", official, source + "Example 3 (3 WABAs, July/August by each WABA's time zone)", untilSept2026, proveMonthOfEachAccount},
		{"tier-off-04", official, source + "Example 4 (two providers share one portfolio count)", untilSept2026, func(t *testing.T) {
			card := providersCard()
			proveTiers(t, card, 0, []counted{{pricing.Utility, 3000, ""}}, "27.0000", "1,000 at 0.0100, 1,000 at 0.0090, 1,000 at 0.0080")
			proveTiers(t, card, 3000, []counted{{pricing.Utility, 500, ""}}, "4.0000", "500 at 0.0080")
		}},
		{"meta-tier-two-providers", official, source + "example 4", "2025-07-01", func(t *testing.T) {
			// The first provider sends the first B messages; the second stands in the third band from its first on.
			proveTiers(t, providersCard(), 2000, []counted{{pricing.Utility, 700, ""}}, "5.6000", "700 at 0.0080")
		}},
		{"meta-tier-auth-intl-day15", official, source + "example 2", "2025-07-01", proveSwitchOnDay15},
	}
}

// tieredCard is a card of the market XX with ladders.
func tieredCard(currency pricing.Currency, figures column, ladders map[pricing.Category][]pricing.Band) pricing.Card {
	spec := pricing.CardSpec{
		Effective: 2025_07_01, Currency: currency, Model: pricing.MessageModel, Status: pricing.Published,
		Bands: map[pricing.Market]map[pricing.Category][]pricing.Band{"XX": ladders},
	}
	return mustCard(withRows(spec, map[pricing.Market]column{"XX": figures}))
}

func providersCard() pricing.Card {
	return tieredCard("USD", column{pricing.Utility: "0.0100"}, map[pricing.Category][]pricing.Band{
		pricing.Utility: bandsOf(1000, "0.0100", 2000, "0.0090", 5000, "0.0080", 0, "0.0070"),
	})
}

// authenticationCard has the two ladders of example 2, whose first band ends at 100,000, or at a hundredth of it.
func authenticationCard(firstEnd string) pricing.Card {
	first, second := 100_000, 500_000
	if firstEnd == "100" {
		first, second = 100, 500
	}
	figures := column{pricing.Authentication: "0.0040", pricing.AuthenticationInternational: "0.0300"}
	return tieredCard("USD", figures, map[pricing.Category][]pricing.Band{
		pricing.Authentication:              bandsOf(first, "0.0040", second, "0.0036", 0, "0.0032"),
		pricing.AuthenticationInternational: bandsOf(first, "0.0300", second, "0.0270", 0, "0.0240"),
	})
}

// xxTables know the market XX, which has an authentication-international rate.
var xxTables = func() pricing.Tables {
	markets, err := pricing.NewMarketTable([]pricing.MarketSpan{{Market: "XX", From: 2022_02_01}}, nil)
	if err != nil {
		panic(err)
	}
	return pricing.Tables{Markets: markets, InternationalSince: map[pricing.Market]pricing.Date{"XX": 2024_06_01}}
}()

// proveTiers prices counts that follow a volume already used, and compares the total and the parts by band.
func proveTiers(t *testing.T, card pricing.Card, used int64, lines []counted, want, parts string) {
	t.Helper()
	plan := planOf(2025_08_01, card.Currency(), 1000, "XX", lines)
	plan.Used = []pricing.Used{
		{Place: pricing.Place{Market: "XX"}, Category: pricing.Utility, Quantity: used},
		{Place: pricing.Place{Market: "XX"}, Category: pricing.Authentication, Quantity: used},
	}
	bill := estimate(t, plan, xxTables, oneCard{card})
	if got := bill.TotalIn(card.Currency()).Sum; !got.Equal(dec(want)) {
		t.Errorf("after %d: %s, want %s", used, got, want)
	}
	if got := bandParts(bill); got != parts {
		t.Errorf("after %d: %s, want %s", used, got, parts)
	}
}

// bandParts writes the quantity and rate of each line of tiers, in order.
func bandParts(b pricing.Bill) string {
	text := ""
	for _, line := range b.Lines {
		if line.BandNo > 0 {
			if text != "" {
				text += ", "
			}
			text += fmt.Sprintf("%s at %s", thousands(line.Charged), line.Rate)
		}
	}
	return text
}

func thousands(n int64) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return thousands(n/1000) + fmt.Sprintf(",%03d", n%1000)
}

// proveMonthOfEachAccount: at the same instant it is still July for A in Los Angeles and already August for B in
// Kolkata. A had used 600: 400 × 0.0100 + 1,000 × 0.0090 + 100 × 0.0080 = 13.80; B pays 500 × 0.0100 = 5.00.
func proveMonthOfEachAccount(t *testing.T) {
	card := tieredCard("USD", column{pricing.Utility: "0.0100"}, map[pricing.Category][]pricing.Band{
		pricing.Utility: bandsOf(1000, "0.0100", 2000, "0.0090", 0, "0.0080"),
	})
	tests := []struct {
		zone, month string
		n, before   int64
		want        string
	}{
		{"America/Los_Angeles", "2025-07", 1500, 600, "13.80"},
		{"Asia/Kolkata", "2025-08", 500, 0, "5.00"},
	}
	for _, tt := range tests {
		account := pricing.Account{Currency: "USD", Zone: zoneNamed(t, tt.zone), Used: []pricing.Used{
			{Place: pricing.Place{Market: "XX"}, Category: pricing.Utility, Quantity: tt.before},
		}}
		var acts []act
		for range tt.n {
			acts = append(acts, template(0, pricing.Utility))
		}
		s := scene{account: account, start: at(t, "UTC", "2025-08-01 05:00:00"), acts: acts, cards: oneCard{card}, tables: &xxTables}
		p := s.play()
		p.costs(t, tt.want)
		if rows := p.bill.Usage; len(rows) != 1 || rows[0].Month.String() != tt.month || rows[0].Quantity != tt.n {
			t.Errorf("%s: usage %+v, want %d in %s", tt.zone, rows, tt.n, tt.month)
		}
	}
}

// proveSwitchOnDay15: 150 authentication messages on day 1 to 14, then 50 at the international rate of the band
// already reached: 100 × 0.0040 + 50 × 0.0036 + 50 × 0.0270.
func proveSwitchOnDay15(t *testing.T) {
	account := inDollars
	account.International = pricing.International{Eligible: true, Start: at(t, "UTC", "2025-08-15 00:00:00")}
	var acts []act
	for i := range 150 {
		acts = append(acts, template(float64(i), pricing.Authentication)) // to 7 August
	}
	for i := range 50 {
		acts = append(acts, template(14*24+float64(i), pricing.Authentication))
	}
	s := scene{account: account, start: at(t, "UTC", "2025-08-01 00:00:00"), acts: acts, cards: oneCard{authenticationCard("100")}, tables: &xxTables}
	p := s.play()
	p.costs(t, "1.93")
	if got, want := bandParts(p.bill), "100 at 0.0040, 50 at 0.0036, 50 at 0.0270"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Lines of volume tiers say how far the month has come: with what was used before, and with authentication and
// authentication-international in one count (TIER-4, TIER-8, TIER-13).
func TestLinesSayWhatTheyReach(t *testing.T) {
	cases := []struct {
		card  pricing.Card
		used  int64
		lines []counted
		want  []int64
	}{
		{providersCard(), 0, []counted{{pricing.Utility, 1000, ""}}, []int64{1000}},
		{providersCard(), 0, []counted{{pricing.Utility, 1001, ""}}, []int64{1000, 1001}},
		{providersCard(), 600, []counted{{pricing.Utility, 1500, ""}}, []int64{1000, 2000, 2100}},
		{authenticationCard("100"), 0, []counted{{pricing.Authentication, 150, ""}, {pricing.AuthenticationInternational, 50, ""}}, []int64{100, 150, 200}},
	}
	for _, c := range cases {
		plan := planOf(2025_08_01, "USD", 1000, "XX", c.lines)
		plan.Used = []pricing.Used{{Place: pricing.Place{Market: "XX"}, Category: pricing.Utility, Quantity: c.used}}
		var got []int64
		for _, line := range estimate(t, plan, xxTables, oneCard{c.card}).Lines {
			got = append(got, line.Reached)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v after %d: reached %v, want %v", c.lines, c.used, got, c.want)
		}
	}
}
