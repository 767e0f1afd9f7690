package document

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func instant(text string) pricing.Instant {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return pricing.InstantOf(at)
}

// fullPlan is testdata/full.plan.json, written by hand: it uses every field of the document.
func fullPlan(t testing.TB) Plan {
	var options pricing.Options
	for name, value := range map[string]string{"fep_ctwa_hours": "168", "window_instant": "sent"} {
		if err := options.Set(name, value); err != nil {
			t.Fatal(err)
		}
	}
	return Plan{
		Zone:     "America/Argentina/Buenos_Aires",
		Inferred: true,
		Plan: pricing.Plan{
			On: 2026_11_01, Currency: "USD", Numbers: 2,
			Traffic: []pricing.Traffic{
				{
					Place: pricing.Place{Territory: "MX"},
					Chats: 1000, RepliesPerChat: dec("2.5"), Gap: 15 * time.Minute,
					EntryShare: dec("20"), Entry: pricing.PageButton, ReturnShare: dec("12.5"),
					AgentShare: dec("30"), TokensPerReply: 21000,
					Marketing: 500, AnswerShare: dec("8"), RepliesPerAnswer: dec("2"),
					Utility: 300, InWindowShare: dec("30"), Authentication: 50, UndeliveredShare: dec("1.5"),
				},
				{Place: pricing.Place{Market: "Rest of Africa"}, Marketing: 9007199254740991},
			},
			Journeys: []pricing.Journey{{
				Name: `Pedido <entregado> & "pago" 💳`, Place: pricing.Place{Territory: "BR"}, Monthly: 100,
				Steps: []pricing.Step{
					{Direction: pricing.Inbound, Entry: pricing.AdEntry, Desktop: true},
					{At: 90 * time.Minute, Author: pricing.AgentAuthor, Tokens: 22000},
					{At: 26*time.Hour + 4500*time.Millisecond, Kind: pricing.Template, Category: pricing.Utility, Delay: 2 * time.Second},
					{At: 30 * time.Hour, Kind: pricing.Reaction, Failed: true},
					{At: 31 * time.Hour, Members: []pricing.Place{{Territory: "BR"}, {Market: "Other"}}},
				},
			}},
			Usage: []pricing.Usage{
				{Place: pricing.Place{Territory: "IN"}, Category: pricing.Marketing, Quantity: 10000},
				{Place: pricing.Place{Market: "Other"}, Category: pricing.MetaBusinessAgent, Quantity: 20, Tokens: 450000},
			},
			Used:          []pricing.Used{{Place: pricing.Place{Territory: "IN"}, Category: pricing.Utility, Quantity: 25_000_000}},
			AllowanceUsed: 250,
			International: pricing.International{
				Eligible: true, Start: instant("2026-10-15T06:00:00.5Z"), Location: "BR",
				Exceptions: map[pricing.Territory]pricing.Instant{
					"EG": instant("2025-03-01T00:00:00Z"), "IN": instant("2024-07-01T00:00:00Z"),
				},
			},
			Fees:    pricing.Fees{PerMessage: dec("0.005"), PerMonth: dec("49"), Markup: dec("10")},
			Tax:     pricing.Tax{Mode: pricing.GrossUp, Rate: dec("16")},
			Options: options,
		},
	}
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestPlanIsReadInFull(t *testing.T) {
	got, err := DecodePlan("full.plan.json", readFile(t, "full.plan.json"))
	if err != nil {
		t.Fatal(err)
	}
	if want := fullPlan(t); !reflect.DeepEqual(got, want) {
		t.Errorf("DecodePlan:\n got %+v\nwant %+v", got, want)
	}
}

func TestPlanIsWrittenCanonically(t *testing.T) {
	got, err := EncodePlan(fullPlan(t))
	if err != nil {
		t.Fatal(err)
	}
	if want := readFile(t, "full.plan.json"); string(got) != string(want) {
		t.Errorf("EncodePlan:\n got %s\nwant %s", got, want)
	}
}

func TestZeroPlanIsTwoFields(t *testing.T) {
	got, err := EncodePlan(Plan{})
	if err != nil {
		t.Fatal(err)
	}
	const want = "{\n  \"schema\": \"tarifario/plan\",\n  \"version\": 1\n}\n"
	if string(got) != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestSeveralSpellings reads spellings that are not canonical and writes the canonical one.
func TestSeveralSpellings(t *testing.T) {
	spelled := `{"version":1,"schema":"tarifario/plan","numbers":0,"traffic":[{"chats":7,"gap":"90m","country":"MX",
		"replies_per_chat":"2.50","entry_share":"0.0","utility":0}],"journeys":[],"fees":{},"tax":{"rate":"0"},
		"international":{"exceptions":{},"start":"2026-10-15T00:00:00-06:00"},"options":{"fep_start":"delivered"},
		"inferred":false}`
	const want = `{
  "schema": "tarifario/plan",
  "version": 1,
  "traffic": [
    {
      "country": "MX",
      "chats": 7,
      "replies_per_chat": "2.5",
      "gap": "1h30m"
    }
  ],
  "international": {
    "start": "2026-10-15T06:00:00Z"
  }
}
`
	plan, err := DecodePlan("", []byte(spelled))
	if err != nil {
		t.Fatal(err)
	}
	got, err := EncodePlan(plan)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBrokenPlansNameTheFieldAndTheLine(t *testing.T) {
	for _, tc := range brokenPlans {
		t.Run(tc.name, func(t *testing.T) {
			_, err := DecodePlan("plan.json", []byte(tc.text))
			var at *strict.Error
			if !errors.As(err, &at) {
				t.Fatalf("error %v (%T), want a *strict.Error", err, err)
			}
			if at.File != "plan.json" || at.Line != tc.line || at.Field != tc.field || !strings.Contains(at.Detail, tc.detail) {
				t.Errorf("error at %s:%d: %q: %q\nwant at line %d, field %q, detail with %q",
					at.File, at.Line, at.Field, at.Detail, tc.line, tc.field, tc.detail)
			}
		})
	}
}

func TestPlansThatCannotBeWritten(t *testing.T) {
	mx := pricing.Place{Territory: "MX"}
	traffic := func(change func(*pricing.Traffic)) pricing.Plan {
		one := pricing.Traffic{Place: mx}
		change(&one)
		return pricing.Plan{Traffic: []pricing.Traffic{one}}
	}
	step := func(s pricing.Step) pricing.Plan {
		return pricing.Plan{Journeys: []pricing.Journey{{Place: mx, Steps: []pricing.Step{s}}}}
	}
	for name, plan := range map[string]pricing.Plan{
		"negative count":         traffic(func(t *pricing.Traffic) { t.Chats = -1 }),
		"count beyond JSON":      traffic(func(t *pricing.Traffic) { t.Chats = MaxCount + 1 }),
		"negative share":         traffic(func(t *pricing.Traffic) { t.EntryShare = dec("-1") }),
		"ten decimals":           traffic(func(t *pricing.Traffic) { t.EntryShare = dec("0.0000000001") }),
		"negative span":          traffic(func(t *pricing.Traffic) { t.Gap = -time.Minute }),
		"span below millisecond": traffic(func(t *pricing.Traffic) { t.Gap = time.Second + time.Microsecond }),
		"span of 200 years":      traffic(func(t *pricing.Traffic) { t.Gap = 200 * 8766 * time.Hour }),
		"no place":               traffic(func(t *pricing.Traffic) { t.Place = pricing.Place{} }),
		"both places":            traffic(func(t *pricing.Traffic) { t.Place.Market = "Mexico" }),
		"country in lower case":  traffic(func(t *pricing.Traffic) { t.Place.Territory = "mx" }),
		"entry outside the set":  traffic(func(t *pricing.Traffic) { t.Entry = 9 }),
		"kind outside the set":   step(pricing.Step{Kind: 9}),
		"author outside the set": step(pricing.Step{Author: 9}),
		"direction of no set":    step(pricing.Step{Direction: 9}),
		"category of no set":     step(pricing.Step{Category: 99}),
		"member without place":   step(pricing.Step{Members: []pricing.Place{{}}}),
		"tax mode of no set":     {Tax: pricing.Tax{Mode: "vat"}},
		"name not UTF-8":         {Journeys: []pricing.Journey{{Name: "caf\xe9", Place: mx}}},
		"name too long":          {Journeys: []pricing.Journey{{Name: strings.Repeat("é", 201), Place: mx}}},
		"market too long":        {Journeys: []pricing.Journey{{Place: pricing.Place{Market: pricing.Market(strings.Repeat("é", 65))}}}},
		"date of no calendar":    {On: 2026_02_30},
		"instant in year 10000":  {International: pricing.International{Start: 253402300800000}},
		"exception without name": {International: pricing.International{Exceptions: map[pricing.Territory]pricing.Instant{"": 1}}},
	} {
		t.Run(name, func(t *testing.T) {
			if data, err := EncodePlan(Plan{Plan: plan}); err == nil {
				t.Errorf("written as %s, want an error", data)
			}
		})
	}
}

// TestNamesThatLookReplaced writes names that hold U+FFFD or its escape: they are text like any other.
func TestNamesThatLookReplaced(t *testing.T) {
	for _, name := range []string{"\ufffd", `\ufffd`, `\\ufffd`, "a\\\ufffd", "\u2028 \x7f"} {
		plan := Plan{Plan: pricing.Plan{Journeys: []pricing.Journey{{Name: name, Place: pricing.Place{Territory: "MX"}}}}}
		data, err := EncodePlan(plan)
		if err != nil {
			t.Errorf("%q: %v", name, err)
			continue
		}
		if back, err := DecodePlan("", data); err != nil || back.Journeys[0].Name != name {
			t.Errorf("%q reads back as %q, %v", name, back.Journeys[0].Name, err)
		}
	}
}
