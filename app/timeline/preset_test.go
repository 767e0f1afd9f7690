package timeline

import (
	"testing"
)

const (
	user    = "free DLV-6"
	refused = "not_sendable WIN-5"
	free    = "free SVC-4"
)

// presetWants are what the presets are to draw, written from the publications and the rules: what becomes of each step,
// every window in hours since the start, and the cost at the rates the published examples use (marketing 0.07, utility
// 0.03, authentication 0.02, service 0.011, AI Provider 0.0691; tokens two dollars a million).
var presetWants = []struct {
	id    string
	steps []string
	spans []string
	cost  string
}{
	{
		"desk-order-notice",
		[]string{"charged utility MSG-4", user, free, free},
		[]string{"customer_service_window 11h30m-35h30m"}, "0.03",
	},
	{
		"desk-reply-late",
		[]string{user, free, refused, "charged utility MSG-4", user, free},
		[]string{"customer_service_window 9h-33h", "customer_service_window 35h-59h"}, "0.03",
	},
	{
		"desk-campaign",
		[]string{"charged marketing MSG-2", user, free, "charged marketing MSG-2"},
		[]string{"customer_service_window 32h-56h"}, "0.14",
	},
	{
		"desk-ad-three-days",
		[]string{
			user, "free FEP-3 opens free_entry_point_window", user, "free FEP-5", "free FEP-5", user, "free FEP-5",
			"charged utility MSG-6", "charged service SVC-1",
		},
		[]string{"customer_service_window 20h-58h", "free_entry_point_window 20h10m-92h10m", "customer_service_window 80h-104h"}, "0.041",
	},
	{
		"desk-night",
		[]string{user, free, free, refused},
		[]string{"customer_service_window 22h30m-46h30m"}, "0",
	},
	{
		"desk-code-then-notice",
		[]string{"charged authentication MSG-3", "charged utility MSG-4"}, nil, "0.05",
	},
	{
		"desk-agent",
		[]string{user, "charged meta_business_agent MBA-2", free},
		[]string{"customer_service_window 21h-45h"}, "0.036",
	},
	{
		"desk-allowance",
		[]string{user, free, "charged service SVC-1"},
		[]string{"customer_service_window 10h-34h"}, "0.011",
	},
	{
		"desk-delivered-late",
		[]string{user, "free MSG-5", "charged utility MSG-4"},
		[]string{"customer_service_window 9h-33h"}, "0.03",
	},
	{
		"desk-ad-missed",
		[]string{user, refused, "charged marketing MSG-2"},
		[]string{"customer_service_window 19h-43h"}, "0.07",
	},
	{
		"desk-failed",
		[]string{"not_delivered DLV-3", "charged marketing MSG-2"}, nil, "0.07",
	},
	{
		"desk-reaction",
		[]string{user, "free DLV-7", "charged service SVC-1"},
		[]string{"customer_service_window 10h-34h"}, "0.011",
	},
	{
		"cbp-off-01",
		[]string{"charged marketing CONV-4 opens marketing_conversation", "charged utility CONV-4 opens utility_conversation", "inside CONV-5"},
		[]string{"marketing_conversation 0h-24h", "utility_conversation 4h-28h"}, "0.1",
	},
	{
		"cbp-off-02",
		[]string{
			"charged marketing CONV-4 opens marketing_conversation", user, "inside CONV-8",
			"charged service CONV-7 opens service_conversation", "inside CONV-8",
		},
		[]string{"marketing_conversation 0h-24h", "customer_service_window 4h-28h", "service_conversation 25h-49h"}, "0.081",
	},
	{
		"cbp-off-03",
		[]string{
			user, "free FEP-3 opens free_entry_point_window", "free FEP-5", refused, "free FEP-5",
			"charged marketing CONV-4 opens marketing_conversation",
		},
		[]string{"customer_service_window 10h-34h", "free_entry_point_window 22h-94h", "marketing_conversation 94h-118h"}, "0.07",
	},
	{
		"cbp-off-04",
		[]string{
			user, "free FREE-3 opens service_conversation", "charged utility CONV-4 opens utility_conversation",
			"charged marketing CONV-4 opens marketing_conversation", "charged authentication CONV-4 opens authentication_conversation",
		},
		[]string{
			"customer_service_window 0h-24h", "service_conversation 1h-25h", "utility_conversation 2h-26h",
			"marketing_conversation 3h-27h", "authentication_conversation 4h-28h",
		}, "0.12",
	},
	{
		"cbp-off-05",
		[]string{
			"charged marketing CONV-4 opens marketing_conversation", user, "free FEP-3 opens free_entry_point_window",
			"free FEP-5", "free FEP-5", "charged utility CONV-4 opens utility_conversation",
		},
		[]string{
			"marketing_conversation 0h-2h of 24h", "customer_service_window 1h-25h", "free_entry_point_window 2h-74h",
			"utility_conversation 75h-99h",
		}, "0.1",
	},
	{
		"cbp-off-06",
		[]string{user, refused, "charged marketing CONV-4 opens marketing_conversation"},
		[]string{"customer_service_window 0h-24h", "marketing_conversation 25h-49h"}, "0.07",
	},
	{
		"cbp-off-07",
		[]string{user, "charged service CONV-7 opens service_conversation", "charged marketing CONV-4 opens marketing_conversation"},
		[]string{"customer_service_window 0h-24h", "service_conversation 1h-25h", "marketing_conversation 2h-26h"}, "0.081",
	},
	{
		"cbp-bsp-01",
		[]string{"charged marketing CONV-4 opens marketing_conversation", "inside CONV-5", "charged utility CONV-4 opens utility_conversation"},
		[]string{"marketing_conversation 0h-24h", "utility_conversation 6h-30h"}, "0.1",
	},
	{
		"cbp-bsp-02",
		[]string{user, "free FREE-5 opens service_conversation", "charged marketing CONV-4 opens marketing_conversation", "inside CONV-8"},
		[]string{"customer_service_window 0h-24h", "service_conversation 30m-24h30m", "marketing_conversation 5h-29h"}, "0.07",
	},
	{
		"cbp-bsp-04",
		[]string{"charged utility CONV-4 opens utility_conversation", "inside CONV-5", "inside CONV-5"},
		[]string{"utility_conversation 0h-24h"}, "0.03",
	},
	{
		"pmp-off-01",
		[]string{"charged marketing MSG-2", user, "free MSG-7", "free MSG-5", refused, "charged utility MSG-4"},
		[]string{"customer_service_window 2h-26h"}, "0.1",
	},
	{
		"pmp-off-02",
		[]string{"charged utility CONV-4 opens utility_conversation", "inside MSG-8", "inside MSG-8", "charged utility MSG-4"},
		[]string{"utility_conversation 14h-38h"}, "0.06",
	},
	{
		"pmp-off-03",
		[]string{user, "free FEP-3 opens free_entry_point_window", "free FEP-5", refused, "free FEP-5", "charged marketing MSG-2"},
		[]string{"customer_service_window 0h-24h", "free_entry_point_window 12h-84h"}, "0.07",
	},
	{
		"pmp-off-04",
		[]string{user, "charged marketing MSG-2", "charged authentication MSG-3", "free MSG-5", "free MSG-7"},
		[]string{"customer_service_window 0h-24h"}, "0.09",
	},
	{
		"meta-charge-example-4msgs",
		[]string{"charged marketing MSG-2", user, "free MSG-7", "free MSG-5", "charged utility MSG-4"},
		[]string{"customer_service_window 2h-26h"}, "0.1",
	},
	{
		"oct26-off-01", // 0.07 + 2 × 22,500 tokens + 0.011 + 0.03
		[]string{
			"charged marketing MSG-2", user, "charged meta_business_agent MBA-2", "charged meta_business_agent MBA-2",
			"charged service SVC-1", "charged utility MSG-6",
		},
		[]string{"customer_service_window 10h-34h"}, "0.201",
	},
	{
		"meta-h2-2026-jul",
		[]string{"charged marketing MSG-2", user, "free MBA-1", user, "free MBA-1", user, "free MSG-7", "free MSG-5"},
		[]string{"customer_service_window 10h-36h30m"}, "0.07",
	},
	{
		"meta-h2-2026-aug",
		[]string{
			"charged marketing MSG-2", user, "charged meta_business_agent MBA-2", user, "charged meta_business_agent MBA-2", user,
			"free MSG-7", "free MSG-5",
		},
		[]string{"customer_service_window 10h-36h30m"}, "0.16",
	},
	{
		"meta-h2-2026-oct",
		[]string{
			"charged marketing MSG-2", user, "charged meta_business_agent MBA-2", user, "charged meta_business_agent MBA-2", user,
			"charged service SVC-1", "charged utility MSG-6",
		},
		[]string{"customer_service_window 10h-36h30m"}, "0.201",
	},
	{
		"ai-provider-italy",
		[]string{user, "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1", "charged general_purpose_ai AIP-1"},
		[]string{"customer_service_window 12h-36h"}, "0.2073",
	},
	{"grp-off-01", []string{"charged marketing GRP-3 × 5"}, nil, "0.35"},
	{"grp-off-02", []string{"charged marketing GRP-3 × 4"}, nil, "0.28"},
	{"coex-off-01", []string{"free DLV-9", "free DLV-9", "free DLV-9"}, nil, "0"},
	{
		"seed-1",
		[]string{
			user, "free FREE-3 opens service_conversation", "charged utility CONV-4 opens utility_conversation",
			"charged authentication CONV-4 opens authentication_conversation", "charged marketing CONV-4 opens marketing_conversation",
		},
		[]string{
			"customer_service_window 9h-33h", "service_conversation 9h10m-33h10m", "utility_conversation 10h-34h",
			"authentication_conversation 11h-35h", "marketing_conversation 12h-36h",
		}, "0.12",
	},
	{
		"seed-2",
		[]string{user, "free FREE-3 opens service_conversation", "inside CONV-8", refused},
		[]string{"customer_service_window 8h-32h", "service_conversation 20h-44h"}, "0",
	},
	{
		"seed-3",
		[]string{user, "free FREE-3 opens service_conversation", "charged utility CONV-4 opens utility_conversation"},
		[]string{"customer_service_window 9h-33h", "service_conversation 9h5m-33h5m", "utility_conversation 9h30m-33h30m"}, "0.03",
	},
	{
		"seed-4",
		[]string{
			"charged authentication CONV-4 opens authentication_conversation", "inside CONV-5",
			"charged authentication CONV-4 opens authentication_conversation",
		},
		[]string{"authentication_conversation 9h-33h", "authentication_conversation 33h-57h"}, "0.04",
	},
	{
		"seed-6",
		[]string{
			"charged marketing CONV-4 opens marketing_conversation", "inside CONV-5",
			"charged utility CONV-4 opens utility_conversation", user, "inside CONV-8",
		},
		[]string{"marketing_conversation 9h-33h", "utility_conversation 16h-40h", "customer_service_window 17h-41h"}, "0.1",
	},
	{
		"seed-8",
		[]string{user, "free FREE-3 opens service_conversation", user, "charged service CONV-7 opens service_conversation"},
		[]string{
			"customer_service_window 9h-33h", "service_conversation 9h10m-33h10m", "customer_service_window 33h10m-57h10m",
			"service_conversation 33h20m-57h20m",
		}, "0.011",
	},
	{
		"seed-9",
		[]string{user, "free FEP-3 opens free_entry_point_window", "free FEP-5"},
		[]string{"customer_service_window 9h-33h", "free_entry_point_window 10h-82h"}, "0",
	},
	{
		"seed-10",
		[]string{
			user, "free FEP-3 opens free_entry_point_window", "free FEP-5", "free FEP-5",
			"charged utility CONV-4 opens utility_conversation",
		},
		[]string{"customer_service_window 9h-33h", "free_entry_point_window 10h-82h", "utility_conversation 82h-106h"}, "0.03",
	},
}

// TestPresetsDrawWhatTheySay holds every preset to its windows, verdicts and cost.
func TestPresetsDrawWhatTheySay(t *testing.T) {
	for i, p := range Presets() {
		if i >= len(presetWants) || presetWants[i].id != p.ID {
			t.Fatalf("%s has no expectation in its place", p.ID)
		}
		want := presetWants[i]
		t.Run(p.ID, func(t *testing.T) {
			line := p.In(home)
			r := mustRead(t, line)
			var steps []string
			for k := range r.Messages {
				steps = append(steps, say(&r, &r.Messages[k]))
			}
			expect(t, "steps", steps, want.steps)
			expect(t, "windows", saidSpans(&r), want.spans)
			if !r.Total.Complete || !r.Total.Sum.Equal(dec(want.cost)) {
				t.Errorf("costs %s (complete %t), want %s", r.Total.Sum, r.Total.Complete, want.cost)
			}
		})
	}
	if len(Presets()) != len(presetWants) {
		t.Errorf("%d presets, %d expectations", len(Presets()), len(presetWants))
	}
}

// TestPresetsAreNamed: each has a title in the three languages and an ID of its own, and what was published says where.
func TestPresetsAreNamed(t *testing.T) {
	seen := make(map[string]bool)
	for _, p := range Presets() {
		if p.ID == "" || seen[p.ID] || p.Title.ES == "" || p.Title.PT == "" || p.Title.EN == "" || p.Group == "" {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
		if (p.Group == Published) != (p.Source != "") {
			t.Errorf("%s: group %s, source %q", p.ID, p.Group, p.Source)
		}
	}
	if _, ok := PresetOf("cbp-off-04"); !ok {
		t.Error("cbp-off-04 is not found by its ID")
	}
	if _, ok := PresetOf("none"); ok {
		t.Error("a preset without a name is found")
	}
}

// TestPresetsAreNotShared: what is done with the timeline of a preset does not reach the next one who takes it.
func TestPresetsAreNotShared(t *testing.T) {
	p, _ := PresetOf("grp-off-01")
	mexico, brazil := p.In(home), home
	brazil.Place.Territory = "BR"
	other := p.In(brazil)
	if mexico.Steps[0].Members[0].Territory != "MX" || other.Steps[0].Members[4].Territory != "BR" {
		t.Errorf("members are %v and %v", mexico.Steps[0].Members, other.Steps[0].Members)
	}
}
