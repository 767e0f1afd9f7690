package app

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

func amounts(texts ...string) []decimal.Decimal {
	var all []decimal.Decimal
	for _, text := range texts {
		all = append(all, decimal.RequireFromString(text))
	}
	return all
}

func TestDivided(t *testing.T) {
	cases := []struct {
		name    string
		amounts []decimal.Decimal
		want    []int
	}{
		{"nothing", nil, nil},
		{"all zero", amounts("0", "0"), []int{0, 0}},
		{"one part", amounts("0.003"), []int{1000}},
		{"one part beside a zero", amounts("0", "7"), []int{0, 1000}},
		{"halves", amounts("5", "5"), []int{500, 500}},
		// 333.3 each: the one thousandth that is left goes to the first of three equal remainders.
		{"thirds", amounts("1", "1", "1"), []int{334, 333, 333}},
		// 142.857…, 285.714…, 571.428…: two are left, for the remainders .857 and .714.
		{"sevenths", amounts("1", "2", "4"), []int{143, 286, 571}},
		// 0.1 of 1000 is 0.0999…, which rounds to nothing: it is drawn 6 wide, and the widest gives those up.
		{"a tiny part", amounts("1000", "0.1", "0"), []int{994, 6, 0}},
		// 999.00099…, 0.999…: 999 and 0, one is left for the second; then 5 more from the first.
		{"a thousandth", amounts("1000", "1"), []int{994, 6}},
		// 6 of 1000 is as wide as the least, and stays.
		{"the least", amounts("994", "6"), []int{994, 6}},
		{"beyond the range of floats", amounts("900000000000000000000.01", "900000000000000000000.01"), []int{500, 500}},
	}
	for _, c := range cases {
		got := divided(c.amounts, 6)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
		sum := 0
		for _, width := range got {
			sum += width
			if width < 0 {
				t.Errorf("%s: a part is %d wide", c.name, width)
			}
		}
		if sum != 0 && sum != full {
			t.Errorf("%s: the parts are %d wide together", c.name, sum)
		}
	}
}

func TestScaled(t *testing.T) {
	cases := []struct {
		name    string
		amounts []decimal.Decimal
		want    []int
	}{
		{"nothing", nil, nil},
		{"all zero", amounts("0", "0"), []int{0, 0}},
		{"one", amounts("34.30"), []int{1000}},
		{"the largest fills it", amounts("5", "20", "10"), []int{250, 1000, 500}},
		{"half up", amounts("0.5", "0.4999", "1000"), []int{1, 1, 1000}}, // 0.5 and 0.4999 thousandths; never without length
		{"half up above one", amounts("1.5", "1.4", "1000"), []int{2, 1, 1000}},
		{"a zero has none", amounts("0", "3"), []int{0, 1000}},
	}
	for _, c := range cases {
		if got := scaled(c.amounts); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestThousandths(t *testing.T) {
	for n, want := range map[int]string{0: "0%", 5: "0.5%", 10: "1%", 334: "33.4%", 1000: "100%"} {
		if got := Thousandths(n); got != want {
			t.Errorf("%d is written %s, want %s", n, got, want)
		}
	}
}
