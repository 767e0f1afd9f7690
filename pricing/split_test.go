package pricing_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

func part(country pricing.Territory, percent string) pricing.Part {
	return pricing.Part{Place: pricing.Place{Territory: country}, Percent: dec(percent)}
}

// Each count is worked out by hand: the whole parts first, then one more to the largest fractions.
func TestSplit(t *testing.T) {
	cases := []struct {
		name  string
		chats int64
		parts []pricing.Part
		want  []int64
	}{
		{"even", 1000, []pricing.Part{part("MX", "60"), part("CO", "40")}, []int64{600, 400}},
		{"all to one", 7, []pricing.Part{part("MX", "100"), part("CO", "0")}, []int64{7, 0}},
		{"alone", 7, []pricing.Part{part("MX", "100")}, []int64{7}},
		{"nothing", 0, []pricing.Part{part("MX", "50"), part("CO", "50")}, []int64{0, 0}},
		{"5.5 and 5.5: the tie goes by country", 11, []pricing.Part{part("MX", "50"), part("CO", "50")}, []int64{5, 6}},
		{"6.7, 2.3 and 1.0", 10, []pricing.Part{part("MX", "67"), part("CO", "23"), part("AR", "10")}, []int64{7, 2, 1}},
		{"0.34, 0.33 and 0.33 of one chat", 1, []pricing.Part{part("AR", "33"), part("CO", "33"), part("MX", "34")}, []int64{0, 0, 1}},
		{"1.02, 0.99 and 0.99: both fractions of 0.99", 3, []pricing.Part{part("MX", "34"), part("AR", "33"), part("CO", "33")}, []int64{1, 1, 1}},
		{"0.5 of 90 and 0.5 of 10: the larger part", 5, []pricing.Part{part("AR", "10"), part("MX", "90")}, []int64{0, 5}},
		{"one country twice", 11, []pricing.Part{part("MX", "50"), part("MX", "50")}, []int64{6, 5}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []int64
			for _, tr := range (pricing.Traffic{Chats: c.chats}).Split(c.parts) {
				got = append(got, tr.Chats)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestSplitSumsToTheWhole: every count is divided without loss, whatever the parts and their order, and all else is
// as it was.
func TestSplitSumsToTheWhole(t *testing.T) {
	forRandom(t, 500, func(rng *rand.Rand) error {
		whole := randomPlan(rng).Traffic[0]
		parts, left := []pricing.Part{}, int64(10_000)
		for _, country := range []pricing.Territory{"BR", "IN", "BR", "DE", "ID"} {
			percent := rng.Int64N(left + 1)
			left -= percent
			parts = append(parts, pricing.Part{Place: pricing.Place{Territory: country}, Percent: decimal.New(percent, -2)})
		}
		parts[0].Percent = parts[0].Percent.Add(decimal.New(left, -2))
		split := whole.Split(parts)
		sum := whole
		sum.Chats, sum.Marketing, sum.Utility, sum.Authentication = 0, 0, 0, 0
		for i, tr := range split {
			if tr.Place != parts[i].Place || !tr.EntryShare.Equal(whole.EntryShare) || tr.Gap != whole.Gap {
				return fmt.Errorf("part %d is %+v of %+v", i, tr, whole)
			}
			sum.Chats, sum.Marketing = sum.Chats+tr.Chats, sum.Marketing+tr.Marketing
			sum.Utility, sum.Authentication = sum.Utility+tr.Utility, sum.Authentication+tr.Authentication
		}
		if sum.Chats != whole.Chats || sum.Marketing != whole.Marketing || sum.Utility != whole.Utility || sum.Authentication != whole.Authentication {
			return fmt.Errorf("%+v is split into %+v", whole, split)
		}
		shuffled := slices.Clone(parts)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got, want := countsOf(whole.Split(shuffled)), countsOf(split); !slices.Equal(got, want) {
			return fmt.Errorf("in another order %v is %v", want, got)
		}
		return nil
	})
}

// countsOf are the counts of each place, in order of place and count.
func countsOf(split []pricing.Traffic) []string {
	var all []string
	for _, t := range split {
		all = append(all, fmt.Sprintf("%s %d %d %d %d", t.Place.Territory, t.Chats, t.Marketing, t.Utility, t.Authentication))
	}
	slices.Sort(all)
	return all
}
