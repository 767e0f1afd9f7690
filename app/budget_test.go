package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
)

// The page in Spanish costs 34.30: 500 × 0.0397 = 19.85 for campaigns, 300 × 0.0085 = 2.55 for notices, and 11.90 for
// 2,400 replies, those of the 800 chats that no ad brought, of which 1,000 are free.
func TestPurchases(t *testing.T) {
	fees := []Typed{{FieldFeeMessage, "0.01"}, {FieldFeeMonth, "49"}, {FieldMarkup, "10"}, {FieldTaxMode, taxOnTop}, {FieldTaxRate, "16"}}
	cases := []struct {
		budget, part string
		typed        []Typed
		outcome      purchaseOutcome
		count        int64
		totals       []string // with none, with them, with one more
	}{
		// 14.45 + 2,154 × 0.0397 = 99.9638
		{"100", "marketing", nil, bought, 2154, []string{"14.45", "99.9638", "100.0035"}},
		{"100.0034", "marketing", nil, bought, 2154, []string{"14.45", "99.9638", "100.0035"}},
		{"100.0035", "marketing", nil, bought, 2155, []string{"14.45", "100.0035", "100.0432"}},
		// 31.75 + 970 × 0.0085 = 39.995
		{"40", "utility", nil, bought, 970, []string{"31.75", "39.995", "40.0035"}},
		// 34.30 + 82 × 0.0085 = 34.997
		{"35", "auth", nil, bought, 82, []string{"34.3", "34.997", "35.0055"}},
		// The plan itself; of 1,001 chats 200 come from ads, and 801 × 3 replies are 3 more.
		{"34.30", "chats", nil, bought, 1000, []string{"22.4", "34.3", "34.3255"}},
		{"34.29", "chats", nil, bought, 999, []string{"22.4", "34.2745", "34.3"}},
		// Of 416 chats 83 come from ads: 333 × 3 = 999 replies are free. The next has 334 × 3 = 1,002, 2 of them charged.
		{"22.40", "chats", nil, bought, 416, []string{"22.4", "22.4", "22.417"}},
		{"22.39", "chats", nil, tooSmall, 0, []string{"22.4"}},
		{"14.45", "marketing", nil, bought, 0, []string{"14.45", "14.45", "14.4897"}},
		{"14.44", "marketing", nil, tooSmall, 0, []string{"14.45"}},
		// Meta 14.45 and its 10 %, 3,300 messages × 0.01, 49 a month, and 16 % on all of it: 113.5582. One message more is
		// (0.0397 × 1.1 + 0.01) × 1.16 = 0.0622572, and 1,388 of them 86.4129936.
		{"200", "marketing", fees, bought, 1388, []string{"113.5582", "199.9711936", "200.0334508"}},
	}
	for _, c := range cases {
		s := typing(Spanish, append(c.typed, Typed{FieldBudget, c.budget}, Typed{FieldBudgetPart, c.part})...)
		p := answered(t, s, newPurchase)
		got := figures(p.Rest, p.Total, p.Next)
		if c.outcome == tooSmall {
			got = got[:1]
		}
		if p.Outcome != c.outcome || p.Count != c.count || !slices.Equal(got, c.totals) {
			t.Errorf("%s for %s: outcome %d, %d, totals %v; want %d, %d, %v", c.budget, c.part, p.Outcome, p.Count, got, c.outcome, c.count, c.totals)
		}
	}
}

func TestPurchasesWithoutAnAnswer(t *testing.T) {
	cases := []struct {
		name  string
		s     State
		want  purchaseOutcome
		count int64
	}{
		{"no budget", typing(Spanish), notAsked, 0},
		{"a bad budget", typing(Spanish, Typed{FieldBudget, "much"}), notAsked, 0},
		{"too small a budget", typing(Spanish, Typed{FieldBudget, "0.99"}), notAsked, 0},
		{"a part that does not exist", typing(Spanish, Typed{FieldBudget, "100"}, Typed{FieldBudgetPart, "x"}), notAsked, 0},
		{"marketing is not delivered", typing(English, Typed{FieldBudget, "100"}, Typed{FieldBudgetPart, "marketing"}), costsNothing, maxCount},
		{"more than there is", typing(Spanish, Typed{FieldBudget, "100000000000"}, Typed{FieldBudgetPart, "auth"}), beyondCounting, maxCount},
		{"no rate", typing(English, Typed{FieldBudget, "100"}, Typed{FieldCurrency, "EUR"}), noRate, 0},
		{"a country that has left", Update(NewState(Spanish, testFacts), Opened{"budget=100&of=PE&c=MX&c=CO"}), notInPlan, 0},
		{"one country", typing(Spanish, Typed{FieldBudget, "34.30"}, Typed{FieldBudgetPlace, "PE"}), bought, 1000}, // nobody asks which
	}
	for _, c := range cases {
		if p := answered(t, c.s, newPurchase); p.Outcome != c.want || p.Count != c.count {
			t.Errorf("%s: outcome %d, count %d; want %d, %d", c.name, p.Outcome, p.Count, c.want, c.count)
		}
	}
}

// 500 campaign messages in Mexico at 0.0397, 250 in Colombia at 0.0125. In proportion, 2,176 and 1,088 cost 86.3872 +
// 13.6 = 99.9872; the next goes to Mexico. In Colombia alone 19.85 leave 80.15, which is 6,412 × 0.0125 to the cent.
func TestPurchasesOfSeveralCountries(t *testing.T) {
	const plan = "v=1&budget=100&buy=marketing&c=MX&chats=0&utility=0&c=CO&chats=0&marketing=250&utility=0"
	cases := []struct {
		fragment string
		counts   []int64
		next     string
	}{
		{plan, []int64{2176, 1088}, "100.0269"},
		{plan + "&of=CO", []int64{500, 6412}, "100.0125"},
		{plan + "&of=MX", []int64{2440, 250}, "100.0327"}, // (100 − 3.125) / 0.0397 = 2,440.2; 2,441 cost 96.9077
	}
	for _, c := range cases {
		s := Update(NewState(Spanish, testFacts), Opened{c.fragment})
		p := answered(t, s, newPurchase)
		if p.Outcome != bought || !slices.Equal(p.Counts, c.counts) || p.Next.String() != c.next {
			t.Errorf("%s: outcome %d, %v, next %s", c.fragment, p.Outcome, p.Counts, p.Next)
		}
	}
}

func TestInProportion(t *testing.T) {
	cases := []struct {
		count   int64
		weights []int64
		want    []int64
	}{
		{0, []int64{5}, []int64{0}},
		{7, []int64{0}, []int64{7}},
		{7, []int64{0, 0}, []int64{4, 3}},
		{3, []int64{2, 1}, []int64{2, 1}},
		{4, []int64{2, 1}, []int64{3, 1}},
		{10, []int64{0, 3}, []int64{0, 10}},
		{maxCount, []int64{maxCount, maxCount}, []int64{maxCount / 2, maxCount / 2}},
	}
	for _, c := range cases {
		if got := inProportion(c.count, c.weights); !slices.Equal(got, c.want) {
			t.Errorf("%d by %v: got %v, want %v", c.count, c.weights, got, c.want)
		}
	}
	random := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		weights := make([]int64, 1+random.IntN(6))
		for i := range weights {
			weights[i] = random.Int64N(50)
		}
		before := make([]int64, len(weights))
		for count := range int64(60) {
			parts, sum := inProportion(count, weights), int64(0)
			for i, n := range parts {
				sum += n
				if n < before[i] {
					t.Fatalf("%d by %v takes from one: %v after %v", count, weights, parts, before)
				}
			}
			if sum != count {
				t.Fatalf("%d by %v sums to %d", count, weights, sum)
			}
			before = parts
		}
	}
}

// Of random plans: so many fit, one more does not, and for templates no larger count fits either.
func TestPurchasesFitAndNoMore(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	number := func(below int) string { return strconv.Itoa(random.IntN(below)) }
	eras := []string{latestRules, "CBP-1", "CBP-2", "PMP-1"}
	for range 60 {
		part := random.IntN(len(budgetParts))
		s := typing(Spanish, Typed{FieldWhen, eras[random.IntN(len(eras))]}, Typed{FieldBudget, number(300)}, Typed{FieldBudgetPart, budgetParts[part].choice})
		s = Update(s, CountryAdded{})
		for country := range 2 {
			for _, m := range []Typed{
				{FieldChats, number(900)}, {FieldReplies, fmt.Sprintf("%d.%d", random.IntN(5), random.IntN(10))}, {FieldEntryShare, number(101)}, {FieldReturnShare, number(101)},
				{FieldMarketing, number(900)}, {FieldAnswerShare, number(101)}, {FieldUtility, number(900)}, {FieldInWindow, number(101)}, {FieldAuthentication, number(900)},
			} {
				s = Update(s, TypedIn{country, m})
			}
		}
		p := answered(t, s, newPurchase)
		if p.Outcome != bought {
			continue
		}
		cost := func(counts []int64) decimal.Decimal {
			then := Update(s, CountsTaken{budgetParts[part].field, counts})
			plan, _ := then.Plan()
			e, err := estimateOf(plan, false, EmbeddedPrices())
			if err != nil {
				t.Fatal(err)
			}
			return e.Bill.TotalIn("USD").Sum
		}
		weights := []int64{}
		for i := range s.Countries {
			weights = append(weights, s.Countries[i].Inputs[budgetParts[part].field].Number.IntPart())
		}
		if got := cost(p.Counts); !got.Equal(p.Total) || got.GreaterThan(p.Budget) {
			t.Errorf("%v cost %s of %s", p.Counts, got, p.Budget)
		}
		for more := range int64(12) {
			if got := cost(inProportion(p.Count+1+more, weights)); !got.GreaterThan(p.Budget) && (more == 0 || part > 0) {
				t.Errorf("%d more than %d cost %s of %s", more+1, p.Count, got, p.Budget)
			}
		}
	}
}

func TestCountsTaken(t *testing.T) {
	s := Update(NewState(Spanish, testFacts), Opened{"c=MX&c=CO"})
	got := Update(s, CountsTaken{FieldMarketing, []int64{-1, 6412}})
	if got.input(0, FieldMarketing).Text != "500" || got.input(1, FieldMarketing).Text != "6412" || s.input(1, FieldMarketing).Text != "500" {
		t.Errorf("got %q and %q", got.input(0, FieldMarketing).Text, got.input(1, FieldMarketing).Text)
	}
	if other := Update(s, CountsTaken{FieldMarketing, []int64{1}}); other.input(0, FieldMarketing).Text != "500" {
		t.Error("counts of another list were taken")
	}
}

// What one more costs is shown with as many decimals as show that it is above the budget.
func TestDecimalsAbove(t *testing.T) {
	cases := []struct {
		budget, total string
		want          int32
	}{
		{"100", "100.01", 2}, {"100", "100.0035", 4}, {"34.35", "34.351", 4}, {"100", "100.00001", 5},
	}
	for _, c := range cases {
		if got := decimalsAbove(decimal.RequireFromString(c.budget), decimal.RequireFromString(c.total), 2); got != c.want {
			t.Errorf("%s above %s: %d decimals, want %d", c.total, c.budget, got, c.want)
		}
	}
}
