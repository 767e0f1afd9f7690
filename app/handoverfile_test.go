package app

import (
	"testing"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

func TestFileNames(t *testing.T) {
	plan := showing(Spanish, Typed{FieldCurrency, "COP"}, Typed{FieldWhen, "CBP-2"}).estimate.Plan
	want := [fileCount]string{
		"tarifario-2025-06-30-COP.csv", "tarifario-2025-06-30-COP-lines.csv",
		"tarifario-2025-06-30-COP-plan.json", "tarifario-2025-06-30-COP-bill.json",
	}
	for f := range fileCount {
		if got := f.name("tarifario", &plan); got != want[f] {
			t.Errorf("got %s, want %s", got, want[f])
		}
	}
}

// The documents are those of everyone: the plan reads back, and priced anew gives the same bill, byte for byte.
func TestDocumentsOfThePage(t *testing.T) {
	for _, page := range pages {
		c := showing(page.lang, page.typed...)
		text, err := filePlan.write(c.priced, c.estimate)
		if err != nil {
			t.Fatalf("%s: %v", page.name, err)
		}
		plan, err := document.DecodePlan("plan.json", text)
		if err != nil {
			t.Fatalf("%s: %v in\n%s", page.name, err, text)
		}
		estimate, err := estimateOf(plan.Plan, plan.Inferred, EmbeddedPrices())
		if err != nil {
			t.Fatalf("%s: %v", page.name, err)
		}
		want := document.Bill{Bill: estimate.Bill, On: plan.On, Currency: plan.Currency}
		if estimate.Card.Effective() != 0 {
			want.Cards = []pricing.Card{estimate.Card}
		}
		wanted, err := document.EncodeBill(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := fileBill.write(c.priced, c.estimate)
		if err != nil || string(got) != string(wanted) {
			t.Errorf("%s: %v, the bill is\n%s\nwant\n%s", page.name, err, got, wanted)
		}
	}
}
