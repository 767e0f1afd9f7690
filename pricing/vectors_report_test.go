package pricing_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// reportVectors are Meta's webhook and analytics samples: what pricing decides of them. Reading their JSON is tested
// where it is read.
func reportVectors() []vector {
	const (
		status    = "Meta, status messages webhook reference, "
		analytics = "Meta, Analytics, "
	)
	return []vector{
		{"wh-off-01", official, status + "example 1", untilSept2026, proveSentIsNotCharged},
		{"wh-off-02", official, "Meta, messages webhook reference, outgoing example of 2025-06-18", untilJune2025, proveBillableServiceIsFree},
		{"wh-off-03", official, status + "failed example", untilSept2026, func(t *testing.T) {
			s := scene{account: inDollars, start: at(t, "UTC", "2025-06-28 20:34:48"), acts: []act{template(0, pricing.Marketing).neverDelivered().proven()}}
			p := s.play()
			p.expect(t, "not_delivered DLV-3")
			p.costs(t, "0")
		}},
		{"wh-off-04", official, "Meta, Authentication-international rates, Pricing in messages webhook", untilSept2026, proveReportedInternational},
		{"webhook-free-tier", official, status + "2026", sinceOctober2026, func(t *testing.T) {
			proveReportedService(t, 0, pricing.ReportedFreeService, pricing.ReportedVerdict{Outcome: pricing.Free, Rule: "SVC-4", Category: pricing.Service}, "0")
		}},
		{"webhook-service-paid", official, metaNonTemplate, sinceOctober2026, func(t *testing.T) {
			proveReportedService(t, 1000, pricing.ReportedRegular, pricing.ReportedVerdict{Outcome: pricing.Charged, Rule: "SVC-1", Category: pricing.Service}, "0.0110")
		}},
		{"an-off-01", official, analytics + "conversation_analytics sample: a month of an account in Los Angeles", untilOctober2024, func(t *testing.T) {
			zone := zoneNamed(t, "America/Los_Angeles")
			if got := pricing.Date(2023_06_01).Start(zone); got != 1685602800*pricing.Second {
				t.Errorf("June 2023 starts at %d, want 1685602800", got/pricing.Second)
			}
			if got := pricing.Date(2023_07_01).Start(zone); got != 1688194800*pricing.Second {
				t.Errorf("July 2023 starts at %d, want 1688194800", got/pricing.Second)
			}
		}},
		{"an-off-02", official, analytics + "half-hour sample", untilOctober2024, func(t *testing.T) {
			proveUnit(t, 3, "0.0432", "0.0144")
			proveUnit(t, 2, "0.0128", "0.0064")
		}},
		{"an-off-03", official, analytics + "monthly by type sample", "2022-02", proveFreeTierIsCapped},
		{"an-off-04", official, analytics + "pricing_analytics sample: authentication-international to India, tier 0:750000", "2025-06", func(t *testing.T) {
			proveUnit(t, 2, "4.6", "2.3")
			proveUnit(t, 1, "2.3", "2.3")
			// Linear inside the tier: three messages cost the two rows together.
			card := tieredCard("USD", column{pricing.AuthenticationInternational: "2.3"}, map[pricing.Category][]pricing.Band{
				pricing.AuthenticationInternational: bandsOf(750_000, "2.3", 0, "2.1"),
			})
			proveTiers(t, card, 0, []counted{{pricing.AuthenticationInternational, 3, ""}}, "6.9", "3 at 2.3")
		}},
	}
}

// proveUnit: a row of analytics is its volume times the rate.
func proveUnit(t *testing.T, volume int64, cost, unit string) {
	t.Helper()
	if got := dec(cost).Div(decimal.NewFromInt(volume)); !got.Equal(dec(unit)) {
		t.Errorf("%s / %d = %s, want %s", cost, volume, got, unit)
	}
	if got := printedRate(unit).Times(volume); !got.Equal(dec(cost)) {
		t.Errorf("%d × %s = %s, want %s", volume, unit, got, cost)
	}
}

// proveSentIsNotCharged: a pricing object that comes with "sent" charges nothing; with a delivery it charges
// marketing. The expiration reported is that of 24 hours, rounded up to the minute.
func proveSentIsNotCharged(t *testing.T) {
	sent := at(t, "UTC", "2025-06-15 23:27:53") // 1750030073
	reported := pricing.Reported{
		Model: "PMP", Type: pricing.ReportedRegular, Category: pricing.Marketing, CategoryName: "marketing",
		Conversation: "72b14d6bd5407799e66f64d1b338e567", Expires: 1750116480 * pricing.Second,
	}
	template := template(0, pricing.Marketing).in("US").proven().reported(reported)
	s := scene{account: inDollars, start: sent, acts: []act{template.neverDelivered()}}
	p := s.play()
	p.expect(t, "not_delivered DLV-3")
	p.costs(t, "0")

	s.acts = []act{template}
	p = s.play()
	p.expect(t, "charged marketing CONV-4 opens marketing_conversation")
	p.costs(t, "0.0700")
	v := p.verdicts[0][0]
	if v.Market != "North America" {
		t.Errorf("market %s, want North America", v.Market)
	}
	if v.Reported.Outcome != pricing.Charged || v.Reported.Category != pricing.Marketing || v.Differs() {
		t.Errorf("reported %+v, differs %t", v.Reported, v.Differs())
	}
	if got := reported.Expires - v.At; got != 86_407*pricing.Second {
		t.Errorf("expires %d s after sending, want 86407", got/pricing.Second)
	}
	if late := reported.Expires - v.Opened.Until; late < 0 || late >= pricing.Minute {
		t.Errorf("conversation until %s, reported %s", v.Opened.Until.Time(), reported.Expires.Time())
	}
}

// proveBillableServiceIsFree: a service conversation of June 2025 is free although its webhook says billable.
func proveBillableServiceIsFree(t *testing.T) {
	delivered := at(t, "UTC", "2025-06-18 16:22:53") // 1750263773
	s := scene{account: inDollars, start: delivered, acts: []act{
		reply(0).in("US").proven().reported(pricing.Reported{
			Model: "CBP", Category: pricing.Service, CategoryName: "service", Conversation: "6ceb9d929c9bdc4f90e967a32f8639b4",
		}),
	}}
	p := s.play()
	p.expect(t, "free FREE-5 opens service_conversation")
	p.costs(t, "0")
	v := p.verdicts[0][0]
	if v.Reported.Outcome != pricing.Free || v.Reported.Rule != "FREE-5" || v.Differs() {
		t.Errorf("reported %+v, differs %t", v.Reported, v.Differs())
	}
	if !v.Gap {
		t.Error("the missing message of the user is not told")
	}
}

// proveReportedInternational: Meta's verdict is counted, and its difference from the engine's told.
func proveReportedInternational(t *testing.T) {
	s := scene{account: inDollars, start: at(t, "UTC", "2025-08-04 12:00:00"), acts: []act{
		template(0, pricing.Authentication).in("IN").proven().reported(pricing.Reported{
			Model: "PMP", Type: pricing.ReportedRegular, Category: pricing.AuthenticationInternational, CategoryName: "authentication_international",
		}),
	}}
	p := s.play()
	v := p.verdicts[0][0]
	if want := (pricing.ReportedVerdict{Outcome: pricing.Charged, Rule: "MSG-3", Category: pricing.AuthenticationInternational}); v.Reported != want {
		t.Errorf("reported %+v, want %+v", v.Reported, want)
	}
	if !v.Differs() {
		t.Error("the account is not known to be eligible: the verdicts differ")
	}
	p.costs(t, "0.0500")
}

// proveReportedService: what Meta reports of a service message inside and behind the 1,000 is what the engine says,
// and the 1,000 are not taken off twice.
func proveReportedService(t *testing.T, used int64, reported pricing.ReportedType, want pricing.ReportedVerdict, cost string) {
	t.Helper()
	account := inDollars
	account.AllowanceUsed = used
	s := scene{account: account, start: at(t, "UTC", "2026-11-02 12:00:00"), acts: []act{
		wrote(0), reply(1).proven().reported(pricing.Reported{Model: "PMP", Type: reported, Category: pricing.Service, CategoryName: "service"}),
	}}
	p := s.play()
	if v := p.verdicts[1][0]; v.Reported != want || v.Outcome != want.Outcome || v.Differs() {
		t.Errorf("%s, reported %+v, differs %t; want %+v", say(v), v.Reported, v.Differs(), want)
	}
	p.costs(t, cost)
}

// proveFreeTierIsCapped: 8,500 regular and 1,000 free-tier conversations are one month's 9,500, of which exactly 1,000
// are free; those in free entry stand apart. Only the regular ones cost.
func proveFreeTierIsCapped(t *testing.T) {
	bill := estimate(t, planOf(2022_02_01, "USD", 1000, "XX", []counted{{pricing.UserInitiated, 9500, ""}}), xxTables, exampleCard)
	if len(bill.Lines) != 1 || bill.Lines[0].Free != 1000 || bill.Lines[0].Charged != 8500 || bill.Lines[0].FreeBy != "FREE-1" {
		t.Errorf("lines %+v, want 1,000 free and 8,500 charged", bill.Lines)
	}
	if total := decimal.Sum(dec("88.1010"), dec("0.0000"), dec("0.0000")); !total.Equal(dec("88.1010")) {
		t.Errorf("total %s, want 88.1010", total)
	}
}
