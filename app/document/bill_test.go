package document

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

var update = flag.Bool("update", false, "write the golden files anew")

func rate(text string) pricing.Rate {
	r, err := pricing.ParseRate(text)
	if err != nil {
		panic(err)
	}
	return r
}

// fullBill uses every field of the document. Its figures are made up, but they add up.
func fullBill(t *testing.T) Bill {
	card, err := pricing.NewCard(pricing.CardSpec{
		Effective: 2026_10_01, Currency: "MXN", Model: pricing.MessageModel, Status: pricing.Partial,
	})
	if err != nil {
		t.Fatal(err)
	}
	return Bill{
		On: 2026_11_01, Currency: "MXN", Cards: []pricing.Card{card},
		Bill: pricing.Bill{
			Lines: []pricing.Line{
				{
					Block: pricing.MetaBlock, Month: 2026_11, Market: "Mexico", Category: pricing.Utility, Outcome: pricing.Charged,
					Unit: pricing.PerMessage, Rule: "MSG-6", Card: "2026-10-01-MXN", BandNo: 1,
					Band:     pricing.Band{From: 0, To: 1_000_000, Rate: rate("0.1560")},
					Quantity: 1_000_000, Charged: 1_000_000, Rate: rate("0.1560"), Currency: "MXN", Amount: dec("156000.0000"),
				},
				{
					Block: pricing.MetaBlock, Month: 2026_11, Market: "Mexico", Category: pricing.Utility, Outcome: pricing.Charged,
					Unit: pricing.PerMessage, Rule: "MSG-6", Card: "2026-10-01-MXN", BandNo: 2,
					Band:     pricing.Band{From: 1_000_001, Rate: rate("0.1482")},
					Quantity: 3, Charged: 3, Rate: rate("0.1482"), Currency: "MXN", Amount: dec("0.4446"),
				},
				{
					Block: pricing.MetaBlock, Month: 2026_11, Market: "Mexico", Category: pricing.Service, Outcome: pricing.Free,
					Unit: pricing.PerMessage, Rule: "SVC-1", FreeBy: "SVC-4", Quantity: 800, Free: 800, Currency: "MXN",
				},
				{
					Block: pricing.MetaBlock, Month: 2026_11, Market: "Mexico", Category: pricing.Marketing, Outcome: pricing.Charged,
					Unit: pricing.PerMessage, Rule: "MSG-2", Card: "2026-10-01-MXN", Quantity: 500, Charged: 500, Currency: "MXN",
					Refusal: &pricing.NoRateError{
						Card: "2026-10-01-MXN", Currency: "MXN", Market: "Mexico", Category: pricing.Marketing, Reason: pricing.RateUnknown,
					},
				},
				{
					Block: pricing.MetaBlock, Month: 2026_11, Market: "Brazil", Category: pricing.Marketing, Outcome: pricing.Charged,
					Unit: pricing.PerMessage, Rule: "MSG-2", Quantity: 5, Charged: 5, Currency: "MXN",
					Refusal: &pricing.NoCardError{Currency: "MXN", On: 2025_11_01, First: 2026_07_01, Known: []string{"2026-07-01-MXN", "2026-10-01-MXN"}},
				},
				{
					Block: pricing.MetaBlock, Month: 2026_11, Category: pricing.MetaBusinessAgent, Outcome: pricing.Charged, Unit: pricing.PerToken,
					Rule: "MBA-2", Quantity: 22_500, Messages: 1, Charged: 22_500, Rate: rate("0.000002"), Currency: "USD", Amount: dec("0.045"),
				},
				{
					Block: pricing.FeeBlock, Month: 2026_11, Outcome: pricing.Charged, Unit: pricing.PerMonth, Rule: "MONEY-7",
					Quantity: 1, Charged: 1, Rate: rate("900"), Currency: "MXN", Amount: dec("900"),
				},
				{
					Block: pricing.MarkupBlock, Month: 2026_11, Outcome: pricing.Charged, Rule: "MONEY-7", Percent: dec("10"),
					Currency: "MXN", Amount: dec("15600.04446"),
				},
				{
					Block: pricing.TaxBlock, Month: 2026_11, Outcome: pricing.Charged, Rule: "MONEY-5", Percent: dec("16"),
					Currency: "MXN", Amount: dec("27600.078256"),
				},
			},
			Usage: []pricing.UsageRow{{
				Month: 2026_11, Number: "15550001111", Market: "Mexico", Category: pricing.Service, Unit: pricing.PerMessage,
				Outcome: pricing.Free, Rule: "SVC-1", FreeBy: "SVC-4", Quantity: 800,
			}},
			Totals: []pricing.Total{
				{
					Currency: "MXN", Meta: dec("156000.4446"), Fee: dec("900"), Markup: dec("15600.04446"), Tax: dec("27600.078256"),
					Sum: dec("200100.567316"), Complete: false,
				},
				{Currency: "USD", Meta: dec("0.045"), Sum: dec("0.045"), Complete: true},
			},
			Allowance: pricing.AllowanceRange{
				Rule: "SVC-4", Units: 1000, Used: 800, Default: dec("156000.4446"), Lowest: dec("156000.4446"), Highest: dec("156000.4446"),
			},
			Notices: []pricing.Notice{
				{Code: pricing.NoticePartial, Subject: "2026-10-01-MXN"},
				{Code: pricing.NoticeRefused, Market: "Mexico", Category: pricing.Marketing},
			},
		},
	}
}

// golden compares with a file of testdata, which -update writes.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(filepath.Join("testdata", name), got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := readFile(t, name); string(got) != string(want) {
		t.Errorf("%s:\n got %s\nwant %s", name, got, want)
	}
}

func TestBillIsWrittenInFull(t *testing.T) {
	got, err := EncodeBill(fullBill(t))
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "full.bill.json", got)
	if err := validate(compileSchema(t, "bill.schema.json", BillSchema), string(got)); err != nil {
		t.Errorf("the schema refuses it: %v", err)
	}
}

func TestEmptyBillHasItsLists(t *testing.T) {
	got, err := EncodeBill(Bill{Currency: "USD"})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{
  "schema": "tarifario/bill",
  "version": 1,
  "currency": "USD",
  "cards": [],
  "lines": [],
  "totals": [],
  "notices": []
}
`
	if string(got) != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if err := validate(compileSchema(t, "bill.schema.json", BillSchema), string(got)); err != nil {
		t.Errorf("the schema refuses it: %v", err)
	}
}

func TestBillsAreAList(t *testing.T) {
	got, err := EncodeBills([]Bill{fullBill(t), {Currency: "USD"}})
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]any
	if err := json.Unmarshal(got, &list); err != nil || len(list) != 2 || list[1]["schema"] != BillSchemaName {
		t.Errorf("got %s, %v", got, err)
	}
	if none, err := EncodeBills(nil); err != nil || string(none) != "[]\n" {
		t.Errorf("no bill: %q, %v", none, err)
	}
}

func TestRefusalWithoutFormIsAnError(t *testing.T) {
	bill := Bill{Bill: pricing.Bill{Lines: []pricing.Line{{Refusal: errors.New("for no reason")}}}}
	if got, err := EncodeBill(bill); err == nil {
		t.Errorf("written as %s", got)
	}
	if got, err := EncodeBills([]Bill{bill}); err == nil {
		t.Errorf("written as %s", got)
	}
}

// TestBrokenBills changes one value of a sound bill at a time; the schema must refuse each.
func TestBrokenBills(t *testing.T) {
	schema := compileSchema(t, "bill.schema.json", BillSchema)
	sound := string(readFile(t, "full.bill.json"))
	for _, change := range [][2]string{
		{`"version": 1`, `"version": 2`},
		{`"tarifario/bill"`, `"tarifario/plan"`},
		{`"on": "2026-11-01"`, `"on": "2026-02-30"`},
		{`"era": "PMP-2"`, `"era": "PMP-3"`},
		{`"currency": "MXN"`, `"curency": "MXN"`},
		{`"amount": "0.4446"`, `"amount": 0.4446`},
		{`"amount": "0.4446"`, `"amount": "4.446e-1"`},
		{`"amount": "0.4446"`, `"amount": "0.44460"`},
		{`"amount": "0.4446"`, `"cost": "0.4446"`},
		{`"amount": "900"`, `"amount": "900", "refusal": {"code": "unknown", "currency": "MXN"}`},
		{`"code": "no_card"`, `"code": "no_reason"`},
		{`"code": "no_card"`, `"message": "no_card"`},
		{`"outcome": "free"`, `"outcome": "gratis"`},
		{`"unit": "token"`, `"unit": "tokens"`},
		{`"rule": "MBA-2"`, `"rule": "mba-2"`},
		{`"charged": 22500`, `"charged": -1`},
		{`"block": "tax"`, `"block": "vat"`},
		{`"complete": false`, `"complete": "no"`},
		{`"status": "partial"`, `"status": "estimated"`},
		{`"code": "partial_card"`, `"code": "partly_card"`},
		{`"no": 2`, `"no": 0`},
		{`"used": 800`, `"used": "800"`},
	} {
		if strings.Count(sound, change[0]) == 0 {
			t.Errorf("%s is not in the bill", change[0])
		}
		if validate(schema, strings.Replace(sound, change[0], change[1], 1)) == nil {
			t.Errorf("%s accepted in place of %s", change[1], change[0])
		}
	}
}

// TestBillSchemaHasEveryWord holds the closed sets of the schema to those of package pricing, by encoding each.
func TestBillSchemaHasEveryWord(t *testing.T) {
	var schema struct {
		Properties struct {
			Era struct{ Enum []string }
		}
		Defs map[string]struct {
			Enum       []string
			Properties map[string]struct{ Enum []string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(BillSchema), &schema); err != nil {
		t.Fatal(err)
	}
	outcomes := []string{}
	for o := pricing.Charged; o <= pricing.NotDelivered; o++ {
		outcomes = append(outcomes, o.String())
	}
	for _, tc := range []struct {
		name      string
		got, want []string
	}{
		{"eras", schema.Properties.Era.Enum, mapped(pricing.Eras(), pricing.Era.String)},
		{"categories", schema.Defs["category"].Enum, categoryNames()},
		{"outcomes", schema.Defs["outcome"].Enum, outcomes},
		{"units", schema.Defs["unit"].Enum, words(pricing.PerConversation, pricing.PerMessage, pricing.PerToken, pricing.PerMonth)},
		{"blocks", schema.Defs["block"].Enum, words(pricing.MetaBlock, pricing.FeeBlock, pricing.MarkupBlock, pricing.TaxBlock)},
		{"models", schema.Defs["card"].Properties["model"].Enum, words(pricing.ConversationModel2022, pricing.ConversationModel, pricing.MessageModel)},
		{"statuses", schema.Defs["card"].Properties["status"].Enum, words(pricing.Published, pricing.Composed, pricing.Partial, pricing.Inferred, pricing.Own)},
		{"refusals", schema.Defs["refusal"].Properties["code"].Enum, append([]string{noCard}, words(pricing.MarketNotOnCard, pricing.RateNotOffered, pricing.RateUnknown)...)},
		{"notices", schema.Defs["notice"].Properties["code"].Enum, words(
			pricing.NoticeListRate, pricing.NoticeLadder2026, pricing.NoticeDerivedBands, pricing.NoticeFutureCard,
			pricing.NoticeInferred, pricing.NoticeComposed, pricing.NoticePartial, pricing.NoticeUSMarketing,
			pricing.NoticeAgentDollars, pricing.NoticeAgentBefore, pricing.NoticeFreeEntry, pricing.NoticeLocalIndia,
			pricing.NoticeLocalBrazil, pricing.NoticeRefused, pricing.NoticeOption, pricing.NoticeTokensAssumed)},
	} {
		if !reflect.DeepEqual(tc.got, tc.want) {
			t.Errorf("%s:\n got %v\nwant %v", tc.name, tc.got, tc.want)
		}
	}
}

func words[T ~string](values ...T) []string {
	return mapped(values, func(v T) string { return string(v) })
}

func TestDisplayRoundsOnceHalfAwayFromZero(t *testing.T) {
	for _, tc := range []struct {
		amount   string
		currency pricing.Currency
		want     string
	}{
		{"34.3", "USD", "34.30"},
		{"69.32", "USD", "69.32"},
		{"0.005", "USD", "0.01"},
		{"0.0049999", "USD", "0.00"},
		{"1.015", "EUR", "1.02"},
		{"2.675", "BRL", "2.68"},
		{"-0.005", "USD", "-0.01"},
		{"1234567.895", "INR", "1234567.90"},
		{"31.5", "CLP", "32"},
		{"31.4999", "CLP", "31"},
		{"0", "CLP", "0"},
	} {
		if got := Display(dec(tc.amount), tc.currency); got != tc.want {
			t.Errorf("Display(%s, %s) = %s, want %s", tc.amount, tc.currency, got, tc.want)
		}
	}
}
