package document

import (
	"errors"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

func TestUnknownCountriesAreFound(t *testing.T) {
	table, err := pricing.NewMarketTable(
		[]pricing.MarketSpan{{Market: "Brazil", From: 2023_06_01}, {Market: "Other", From: 2023_06_01}},
		map[pricing.Territory][]pricing.Move{"BR": {{Market: "Brazil", From: 2023_06_01}}, "KR": {{Market: "Other", From: 2023_06_01}}},
	)
	if err != nil {
		t.Fatal(err)
	}
	br, kr, uk := pricing.Place{Territory: "BR"}, pricing.Place{Territory: "KR"}, pricing.Place{Territory: "UK"}
	for _, tc := range []struct {
		name  string
		plan  pricing.Plan
		field string // empty: no error
	}{
		{"nothing", pricing.Plan{}, ""},
		{"known countries", pricing.Plan{Traffic: []pricing.Traffic{{Place: br}, {Place: kr}, {Place: pricing.Place{Market: "Brazil"}}}}, ""},
		{"traffic", pricing.Plan{Traffic: []pricing.Traffic{{Place: br}, {Place: uk}}}, "traffic[1].country"},
		{"journey", pricing.Plan{Journeys: []pricing.Journey{{Place: uk}}}, "journeys[0].country"},
		{"member", pricing.Plan{Journeys: []pricing.Journey{{Place: br, Steps: []pricing.Step{{Members: []pricing.Place{kr, uk}}}}}}, "journeys[0].steps[0].members[1].country"},
		{"usage", pricing.Plan{Usage: []pricing.Usage{{Place: uk}}}, "usage[0].country"},
		{"used", pricing.Plan{Used: []pricing.Used{{Place: uk}}}, "used[0].country"},
		{"location", pricing.Plan{International: pricing.International{Location: "UK"}}, "international.location"},
		{"exception", pricing.Plan{International: pricing.International{Exceptions: map[pricing.Territory]pricing.Instant{"BR": 1, "UK": 1}}}, "international.exceptions.UK"},
		{"the first of two", pricing.Plan{Traffic: []pricing.Traffic{{Place: uk}}, Usage: []pricing.Usage{{Place: uk}}}, "traffic[0].country"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			err := Plan{Plan: tc.plan}.CheckCountries(table)
			var at *pricing.PlanError
			switch {
			case tc.field == "" && err == nil:
			case !errors.As(err, &at) || at.Field != tc.field || at.Value != "UK" || at.Reason != pricing.ReasonUnknown:
				t.Errorf("error %v, want one about %q", err, tc.field)
			}
		})
	}
}
