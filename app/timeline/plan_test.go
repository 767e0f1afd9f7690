package timeline

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// TestJSON: a timeline is a plan document of one journey, in its one canonical form.
func TestJSON(t *testing.T) {
	line := steps(2026_10_05, came(pricing.AdEntry, 0, 0), template(pricing.Marketing, 12, 0))
	line.Name, line.Used = "Anuncio", 1000
	got, err := EncodeJSON(line)
	const want = `{
  "schema": "tarifario/plan",
  "version": 1,
  "currency": "USD",
  "zone": "America/Mexico_City",
  "numbers": 1,
  "journeys": [
    {
      "name": "Anuncio",
      "country": "MX",
      "monthly": 1,
      "start": "2026-10-05",
      "steps": [
        {
          "direction": "inbound",
          "entry": "ad"
        },
        {
          "at": "12h",
          "kind": "template",
          "category": "marketing"
        }
      ]
    }
  ],
  "allowance_used": 1000
}
`
	if err != nil || string(got) != want {
		t.Errorf("%v\n got %s\nwant %s", err, got, want)
	}
}

// TestRandomJSON: every timeline comes back as it was.
func TestRandomJSON(t *testing.T) {
	for seed := range uint64(200) {
		line := randomTimeline(rand.New(rand.NewPCG(seed, 9)))
		if len(line.Steps) == 0 {
			continue
		}
		data, err := EncodeJSON(line)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		back, err := DecodeJSON("file", data)
		if err != nil || !sameTimeline(back, line) {
			t.Fatalf("seed %d: %v\n%s\nread back as %+v", seed, err, data, back)
		}
	}
}

// TestBadJSON: what is no plan is an error with its place, and so is a plan without a journey.
func TestBadJSON(t *testing.T) {
	var wrong *strict.Error
	if _, err := DecodeJSON("a.json", []byte(`{"schema":"tarifario/plan","version":1,"journeys":[{"country":"MX","steps":[{"at":"soon"}]}]}`)); !errors.As(err, &wrong) || wrong.Field != "journeys[0].steps[0].at" {
		t.Errorf("a bad time: %v", err)
	}
	var none *NoJourneyError
	if _, err := DecodeJSON("a.json", []byte(`{"schema":"tarifario/plan","version":1}`)); !errors.As(err, &none) {
		t.Errorf("no journey: %v", err)
	}
}

// TestPlanOfTimeline: a journey of a plan opens as a timeline on the plan's date, and a timeline is priced as a journey for
// what it is priced as itself.
func TestPlanOfTimeline(t *testing.T) {
	plan := document.Plan{Plan: pricing.Plan{
		On: 2024_03_04, Currency: "USD", Numbers: 1, AllowanceUsed: 1000, Journeys: []pricing.Journey{
			{Place: pricing.Place{Territory: "MX"}, Monthly: 3, Steps: []pricing.Step{template(pricing.Marketing, 0, 0)}},
			{Name: "segundo", Place: pricing.Place{Territory: "BR"}, Monthly: 5, Steps: []pricing.Step{wrote(4, 0), reply(5, 0)}},
		},
	}, Zone: "America/Sao_Paulo"}
	line, ok := FromPlan(plan, 1)
	if !ok || line.Name != "segundo" || line.Start != 2024_03_04 || line.On != 2024_03_04 || line.Used != 1000 || len(line.Steps) != 2 {
		t.Errorf("%t, %+v", ok, line)
	}
	if _, ok := FromPlan(plan, 2); ok {
		t.Error("a third journey")
	}
	prices := examplePrices{published2026(t)}
	r := mustRead(t, line)
	monthly := line.Plan(1)
	bill, err := pricing.Estimate(monthly.Plan, prices.Tables(), prices.Book("USD", false))
	if err != nil || !bill.TotalIn("USD").Sum.Equal(r.Total.Sum) || !r.Total.Sum.Equal(dec("0.011")) {
		t.Errorf("as a plan %s, as a timeline %s, want 0.011: %v", bill.TotalIn("USD").Sum, r.Total.Sum, err)
	}
}

// TestEras: the same steps under the rules of all five eras. In 2022 one user-initiated conversation takes in everything
// (of the 1,000 free); since June 2023 utility opens a conversation of its own; in the message era of 2025 the window
// frees it, and since October 2026 it is charged again.
func TestEras(t *testing.T) {
	line := steps(2026_10_05, wrote(9, 0), reply(9, 10), template(pricing.Utility, 10, 0), template(pricing.Marketing, 11, 0))
	all, err := Eras(line, 2026_10_01, zoneNamed(t, home.Zone), examplePrices{published2026(t)})
	if err != nil || len(all) != 5 {
		t.Fatal(all, err)
	}
	want := []struct {
		era      pricing.Era
		on       pricing.Date
		steps    []string
		cost     string
		complete bool
	}{
		{pricing.CBP0, 2023_05_31, []string{user, "free FREE-1 opens conversation_2022", "inside CONV-19", "inside CONV-19"}, "0", true},
		{pricing.CBP1, 2024_10_31, []string{user, "free FREE-3 opens service_conversation", "charged utility CONV-4 opens utility_conversation", "charged marketing CONV-4 opens marketing_conversation"}, "0.1", true},
		{pricing.CBP2, 2025_06_30, []string{user, "free FREE-5 opens service_conversation", "charged utility CONV-4 opens utility_conversation", "charged marketing CONV-4 opens marketing_conversation"}, "0.1", true},
		{pricing.PMP1, 2026_09_30, []string{user, "free MSG-7", "free MSG-5", "charged marketing MSG-2"}, "0.07", true},
		{pricing.PMP2, 2026_10_01, []string{user, free, "charged utility MSG-6", "charged marketing MSG-2"}, "0.1", true},
	}
	for i, w := range want {
		r := all[i]
		var said []string
		for k := range r.Messages {
			said = append(said, say(&r.Reading, &r.Messages[k]))
		}
		expect(t, w.era.String(), said, w.steps)
		if r.Era != w.era || r.On != w.on || !r.Total.Sum.Equal(dec(w.cost)) || r.Total.Complete != w.complete {
			t.Errorf("%s on %s: %s (complete %t), want %s on %s: %s", r.Era, r.On, r.Total.Sum, r.Total.Complete, w.era, w.on, w.cost)
		}
	}
	// from October 2024 to the message era of 2025: the reply opens nothing, the utility template is free
	got := Differences(all[1].Reading, all[3].Reading)
	wanted := []Difference{
		{Message: 1, Rule: true, Windows: true},
		{Message: 2, Outcome: true, Rule: true, Windows: true, Amount: true},
		{Message: 3, Rule: true, Windows: true},
	}
	if len(got) != len(wanted) {
		t.Fatalf("differences %+v", got)
	}
	for i := range wanted {
		if got[i] != wanted[i] {
			t.Errorf("difference %d: %+v, want %+v", i, got[i], wanted[i])
		}
	}
	if same := Differences(all[2].Reading, all[2].Reading); len(same) != 0 {
		t.Errorf("of a reading and itself: %+v", same)
	}
}

// TestDifferencesOfAmount: the same rule at another rate differs in its amount, and a refusal from a price.
func TestDifferencesOfAmount(t *testing.T) {
	line := steps(2026_10_05, template(pricing.Marketing, 9, 0))
	zone, published := zoneNamed(t, home.Zone), published2026(t)
	read := func(on pricing.Date, place pricing.Territory) Reading {
		line.Place.Territory = place
		r, err := Read(line, on, zone, published)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	// Mexico, marketing, US dollars: 0.0305 on the card of 2026-07-01, 0.0397 on that of 2026-10-01
	july, october := read(2026_07_01, "MX"), read(2026_10_01, "MX")
	if got := july.Messages[0].Amount.String(); got != "0.0305" {
		t.Errorf("in July %s", got)
	}
	if got := Differences(july, october); len(got) != 1 || got[0] != (Difference{Amount: true}) {
		t.Errorf("differences %+v", got)
	}
	// marketing to the United States is not delivered
	if got := Differences(october, read(2026_10_01, "US")); len(got) != 1 || !got[0].Outcome || !got[0].Amount {
		t.Errorf("differences %+v", got)
	}
}
