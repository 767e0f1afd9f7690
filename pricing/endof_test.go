package pricing_test

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// TestEndOf: conversations of June 2025 end with it, save those of utility (ERA-4, MSG-8); those of May 2023 are carried
// over (ERA-5).
func TestEndOf(t *testing.T) {
	const zone = "America/Bogota" // UTC−5
	account := pricing.Account{Zone: zoneNamed(t, zone)}
	tests := []struct {
		name        string
		kind        pricing.WindowKind
		from, until string
		rulesOn     pricing.Date
		option      [2]string
		want        string
	}{
		{"marketing over the boundary", pricing.MarketingConversation, "2025-06-30 14:00:00", "2025-07-01 14:00:00", 0, [2]string{}, "2025-07-01 00:00:00"},
		{"service over the boundary", pricing.ServiceConversation, "2025-06-30 23:59:59", "2025-07-01 23:59:59", 0, [2]string{}, "2025-07-01 00:00:00"},
		{"utility is carried over", pricing.UtilityConversation, "2025-06-30 14:00:00", "2025-07-01 14:00:00", 0, [2]string{}, "2025-07-01 14:00:00"},
		{"the service window is no conversation", pricing.ServiceWindow, "2025-06-30 14:00:00", "2025-07-01 14:00:00", 0, [2]string{}, "2025-07-01 14:00:00"},
		{"free entry runs on", pricing.FreeEntryWindow, "2025-06-30 14:00:00", "2025-07-03 14:00:00", 0, [2]string{}, "2025-07-03 14:00:00"},
		{"ended just at the boundary", pricing.MarketingConversation, "2025-06-30 00:00:00", "2025-07-01 00:00:00", 0, [2]string{}, "2025-07-01 00:00:00"},
		{"ended before", pricing.MarketingConversation, "2025-06-29 14:00:00", "2025-06-30 14:00:00", 0, [2]string{}, "2025-06-30 14:00:00"},
		{"one set of rules for all", pricing.MarketingConversation, "2025-06-30 14:00:00", "2025-07-01 14:00:00", 2025_06_30, [2]string{}, "2025-07-01 14:00:00"},
		{"all carried over", pricing.MarketingConversation, "2025-06-30 14:00:00", "2025-07-01 14:00:00", 0, [2]string{"carry_over_2025_07", "all"}, "2025-07-01 14:00:00"},
		{"of 2022, kept", pricing.Conversation2022, "2023-05-31 14:00:00", "2023-06-01 14:00:00", 0, [2]string{}, "2023-06-01 14:00:00"},
		{"of 2022, not kept", pricing.Conversation2022, "2023-05-31 14:00:00", "2023-06-01 14:00:00", 0, [2]string{"carry_over_2023_06", "none"}, "2023-06-01 00:00:00"},
	}
	for _, tt := range tests {
		a := account
		a.RulesOn = tt.rulesOn
		if tt.option[0] != "" {
			if err := a.Options.Set(tt.option[0], tt.option[1]); err != nil {
				t.Fatal(err)
			}
		}
		w := pricing.Window{Kind: tt.kind, From: at(t, zone, tt.from), Until: at(t, zone, tt.until)}
		if got, want := a.EndOf(w), at(t, zone, tt.want); got != want {
			t.Errorf("%s: ends %s, want %s", tt.name, got.Time(), want.Time())
		}
	}
}
