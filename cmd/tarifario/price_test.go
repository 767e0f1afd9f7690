package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// billDocument is the part of a bill document the tests look at.
type billDocument struct {
	On       string
	Era      string
	Currency string
	Cards    []struct{ ID string }
	Lines    []struct {
		Block, Market, Category, Rule, Rate, Amount string
		FreeBy                                      string `json:"free_by"`
		Quantity, Free, Charged                     int64
		Refusal                                     *struct{ Code string }
	}
	Totals []struct {
		Currency, Meta, Fee, Markup, Tax, Sum string
		Complete                              bool
		Display                               struct{ Meta, Sum string }
	}
}

func billOf(t *testing.T, stdin string, args ...string) billDocument {
	t.Helper()
	_, stdout, stderr := tarifario(stdin, append([]string{"price", "--json"}, args...)...)
	var bill billDocument
	if err := json.Unmarshal([]byte(stdout), &bill); err != nil {
		t.Fatalf("%v\n%s%s", err, stdout, stderr)
	}
	return bill
}

// TestWorkedExample is the example of the README, computed by hand.
//
// Mexico on 2026-11-01, card 2026-10-01-USD: marketing 0.0397, utility 0.0085, service 0.0085. One number: 1,000
// free service messages.
//
//	marketing     500 × 0.0397                                          = 19.85
//	utility       30 % of 300 in an open window, charged all the same:
//	              90 × 0.0085 = 0.765 and 210 × 0.0085 = 1.785          =  2.55
//	service       1,000 chats; the 200 from ads open the free entry window: 200 × 3 = 600 replies free, and they
//	              use none of the allowance; 800 × 3 = 2,400 replies,
//	              1,000 of them free, 1,400 × 0.0085                    = 11.90
//	total                                                               = 34.30
func TestWorkedExample(t *testing.T) {
	bill := billOf(t, "", "testdata/examples/plan.json")
	type line struct {
		category, rule, freeBy  string
		quantity, free, charged int64
		rate, amount            string
	}
	want := map[line]bool{
		{"marketing", "MSG-2", "", 500, 0, 500, "0.0397", "19.85"}:        true,
		{"utility", "MSG-6", "", 90, 0, 90, "0.0085", "0.765"}:            true,
		{"utility", "MSG-4", "", 210, 0, 210, "0.0085", "1.785"}:          true,
		{"service", "FEP-3", "FEP-3", 200, 200, 0, "", "0"}:               true,
		{"service", "FEP-5", "FEP-5", 400, 400, 0, "", "0"}:               true,
		{"service", "SVC-1", "SVC-4", 2400, 1000, 1400, "0.0085", "11.9"}: true,
	}
	for _, l := range bill.Lines {
		got := line{l.Category, l.Rule, l.FreeBy, l.Quantity, l.Free, l.Charged, l.Rate, l.Amount}
		if l.Category == "" && l.Free == l.Quantity {
			continue // what the customers wrote
		}
		if !want[got] || l.Market != "Mexico" {
			t.Errorf("line %+v of %s is not in the example", got, l.Market)
		}
		delete(want, got)
	}
	for l := range want {
		t.Errorf("line %+v is missing", l)
	}
	if len(bill.Totals) != 1 {
		t.Fatalf("totals %+v", bill.Totals)
	}
	total := bill.Totals[0]
	if total.Sum != "34.3" || total.Display.Sum != "34.30" || total.Meta != "34.3" || !total.Complete || total.Currency != "USD" {
		t.Errorf("total %+v, want 34.30 USD", total)
	}
	if bill.Era != "PMP-2" || bill.On != "2026-11-01" || len(bill.Cards) != 1 || bill.Cards[0].ID != "2026-10-01-USD" {
		t.Errorf("priced on %s under %s by %v", bill.On, bill.Era, bill.Cards)
	}
}

// TestWorkedComparison prices the same plan in September 2023 and in August 2025, computed by hand.
//
//	2023-09-01, card 2023-06-01-USD, conversations: marketing 500 × 0.0436 = 21.80; utility 300 × 0.0266 = 7.98, also
//	in the window; 800 service conversations outside free entry, of 1,000 free. Total 29.78.
//	2025-08-01, card 2025-07-01-USD, messages: marketing 500 × 0.0436 = 21.80; utility outside the window
//	210 × 0.0085 = 1.785; service free. Total 23.585, shown as 23.59; the difference is −6.195.
func TestWorkedComparison(t *testing.T) {
	code, stdout, _ := tarifario("", "price", "testdata/examples/plan.json", "--compare", "2023-09-01,2025-08-01,2026-11-01", "--json")
	var bills []billDocument
	if err := json.Unmarshal([]byte(stdout), &bills); err != nil || code != exitOK {
		t.Fatalf("exit code %d, %v\n%s", code, err, stdout)
	}
	for i, want := range []struct{ on, sum string }{{"2023-09-01", "29.78"}, {"2025-08-01", "23.585"}, {"2026-11-01", "34.3"}} {
		if bills[i].On != want.on || bills[i].Totals[0].Sum != want.sum {
			t.Errorf("%s costs %s, want %s on %s", bills[i].On, bills[i].Totals[0].Sum, want.sum, want.on)
		}
	}
}

// TestTables holds the tables to golden files, which were read line by line against the rate cards.
func TestTables(t *testing.T) {
	for _, tc := range []struct {
		golden string
		args   []string
		code   int
	}{
		{"example.golden", []string{"price", "testdata/examples/plan.json"}, exitOK},
		{"compare.golden", []string{"price", "testdata/examples/plan.json", "--compare", "2023-09-01,2025-08-01,2026-11-01"}, exitOK},
		{"eras.golden", []string{"price", "testdata/examples/plan.json", "--compare", "cbp-1,CBP-2,PMP-1,PMP-2"}, exitOK},
		{"same.golden", []string{"price", "testdata/examples/plan.json", "--compare", "2026-11-01,2026-12-01"}, exitOK},
		{"partial.golden", []string{"price", "testdata/examples/plan.json", "--currency", "MXN"}, exitPartial},
		{"refused.golden", []string{"price", "testdata/examples/plan.json", "--currency", "EUR", "--date", "2025-08-01"}, exitRefused},
		{"holes.golden", []string{"price", "testdata/examples/plan.json", "--currency", "EUR", "--compare", "2025-08-01,2026-08-01,2026-11-01"}, exitRefused},
		{"inferred.golden", []string{"price", "testdata/examples/plan.json", "--currency", "EUR", "--inferred"}, exitPartial},
		{"full.golden", []string{"price", "testdata/full.plan.json"}, exitOK},
		{"fees.golden", []string{"price", "testdata/full.plan.json", "--compare", "2023-09-01,2026-11-01"}, exitOK},
		{"card2022.golden", []string{"cards", "show", "USD", "--date", "2022-02-01"}, exitOK},
		{"card.golden", []string{"cards", "show", "MXN", "--date", "2026-11-01", "--tiers"}, exitOK},
		{"tiers.golden", []string{"cards", "show", "2026-10-01-BRL", "--tiers"}, exitOK},
	} {
		t.Run(tc.golden, func(t *testing.T) {
			code, stdout, stderr := tarifario("", tc.args...)
			if code != tc.code || stderr != "" {
				t.Errorf("exit code %d, want %d; %s", code, tc.code, stderr)
			}
			golden(t, tc.golden, stdout)
		})
	}
}

// TestFlagsOverrideThePlan compares the flags with a plan that says the same.
func TestFlagsOverrideThePlan(t *testing.T) {
	traffic := `,"traffic": [{"country": "IN", "chats": 100, "replies_per_chat": "20", "utility": 10, "entry_share": "10"}]`
	plain := planSaying(`"on": "2025-01-01", "currency": "EUR", "numbers": 1` + traffic)
	said := planSaying(`"on": "2026-08-01", "currency": "INR", "inferred": true, "numbers": 1, "options": {"fep_start": "sent", "window_instant": "sent"}` + traffic)
	args := []string{"--date", "2026-08-01", "--currency", "INR", "--inferred", "--option", "fep_start=sent", "--option", "window_instant=sent"}
	_, got, _ := tarifario(plain, append([]string{"price", "--json"}, args...)...)
	_, want, _ := tarifario(said, "price", "--json", "-")
	if got != want || !strings.Contains(want, `"2026-07-01-INR-inferred"`) {
		t.Errorf("got %s\nwant %s", got, want)
	}
	_, got, _ = tarifario(said, "price", "--json", "--inferred=false")
	if strings.Contains(got, "inferred") {
		t.Errorf("inferred card used against the command line: %s", got)
	}
}

// TestTodayIsThatOfTheZone prices a plan without a date at noon UTC of 2026-11-22: on Kiritimati it is the next day.
func TestTodayIsThatOfTheZone(t *testing.T) {
	for zone, want := range map[string]string{"": "2026-11-22", "Pacific/Kiritimati": "2026-11-23", "America/Mexico_City": "2026-11-22"} {
		plan := `"currency": "USD", "numbers": 1`
		if zone != "" {
			plan += `, "zone": "` + zone + `"`
		}
		if got := billOf(t, planSaying(plan)).On; got != want {
			t.Errorf("today in %q is %s, want %s", zone, got, want)
		}
	}
}

// TestErasMeanTheirLastDay reads the dates that names of eras stand for.
func TestErasMeanTheirLastDay(t *testing.T) {
	for _, tc := range []struct {
		word string
		on   pricing.Date
		want pricing.Date
	}{
		{"2024-02-29", 2026_11_01, 2024_02_29},
		{"CBP-0", 2026_11_01, 2023_05_31},
		{"cbp-1", 2026_11_01, 2024_10_31},
		{"CBP-2", 2026_11_01, 2025_06_30},
		{"PMP-1", 2026_11_01, 2026_09_30},
		{"PMP-2", 2026_11_15, 2026_11_15},
		{"PMP-2", 2025_11_15, 2026_10_01},
	} {
		if got, err := parseWhen(tc.word, tc.on); got != tc.want || err != nil {
			t.Errorf("%s of a plan on %s means %s, %v, want %s", tc.word, tc.on, got, err, tc.want)
		}
	}
}

// TestBillsMatchTheSchema prices plans of every kind on dates of every era and in every currency, and holds what
// comes out to the schema of bills.
func TestBillsMatchTheSchema(t *testing.T) {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(document.BillSchema))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("bill.schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema := compiler.MustCompile("bill.schema.json")
	r := rand.New(rand.NewPCG(2026, 11))
	for _, plan := range []string{"testdata/examples/plan.json", "testdata/full.plan.json"} {
		for _, currency := range []string{"USD", "INR", "EUR", "CLP", "GBP"} {
			for _, date := range []string{"2022-06-01", "2023-09-01", "2025-03-01", "2025-08-01", "2026-11-01", "2027-06-01"} {
				_, stdout, stderr := tarifario("", "price", plan, "--json", "--currency", currency, "--date", date, "--option", "fep_hours="+[]string{"24", "72"}[r.IntN(2)])
				instance, err := jsonschema.UnmarshalJSON(strings.NewReader(stdout))
				if err != nil {
					t.Fatalf("%s in %s on %s: %v %s", plan, currency, date, err, stderr)
				}
				if err := schema.Validate(instance); err != nil {
					t.Errorf("%s in %s on %s: %v", plan, currency, date, err)
				}
			}
		}
	}
}

// TestExamplesAreCanonical holds the plans people copy from to the form the calculator writes.
func TestExamplesAreCanonical(t *testing.T) {
	files, err := filepath.Glob("testdata/examples/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plan, err := document.DecodePlan(name, data)
		if err != nil {
			t.Fatal(err)
		}
		if written, err := document.EncodePlan(plan); err != nil || string(written) != string(data) {
			t.Errorf("%s: written as %s, %v", name, written, err)
		}
	}
}
