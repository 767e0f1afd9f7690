package ratecards

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// A territory has its calling code, the prefixes of its own within a shared one, and the country it is billed as
// (MKT-2, MKT-4, MKT-7).
func TestCalling(t *testing.T) {
	cases := []struct {
		territory pricing.Territory
		prefixes  []string
		billsAs   pricing.Territory
	}{
		{"MX", []string{"52"}, ""},
		{"DO", []string{"1809", "1829", "1849"}, ""},
		{"SJ", []string{"4779"}, "NO"},
		{"VA", []string{"379", "3906698"}, "IT"}, // +379 is its own, +39 06698 is what its numbers have
		{"GS", nil, ""},
	}
	for _, c := range cases {
		got, err := Embedded().Calling(c.territory)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Prefixes, c.prefixes) || got.BillsAs != c.billsAs {
			t.Errorf("%s: %v billed as %q, want %v billed as %q", c.territory, got.Prefixes, got.BillsAs, c.prefixes, c.billsAs)
		}
	}
}
