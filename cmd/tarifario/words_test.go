package main

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

func TestAmountsAreExactAndGrouped(t *testing.T) {
	for amount, want := range map[string]string{
		"0": "0", "0.0000": "0.0000", "19.8500": "19.8500", "11.9": "11.9", "1265.91000000": "1,265.9100",
		"2477.1216000000": "2,477.1216", "0.1234567800": "0.12345678", "1000": "1,000", "-1234567.5": "-1,234,567.5",
		"999": "999", "123456": "123,456", "-100": "-100",
	} {
		if got := money(decimal.RequireFromString(amount)); got != want {
			t.Errorf("money(%s) = %s, want %s", amount, got, want)
		}
	}
}

// TestEveryWordIsThere holds the English words to the closed sets of package pricing.
func TestEveryWordIsThere(t *testing.T) {
	for _, c := range pricing.Categories() {
		if categoryWords[c] == "" {
			t.Errorf("category %s has no word", c)
		}
	}
	for _, code := range []pricing.NoticeCode{
		pricing.NoticeListRate, pricing.NoticeLadder2026, pricing.NoticeDerivedBands, pricing.NoticeFutureCard,
		pricing.NoticeInferred, pricing.NoticeComposed, pricing.NoticePartial, pricing.NoticeUSMarketing,
		pricing.NoticeAgentDollars, pricing.NoticeAgentBefore, pricing.NoticeFreeEntry, pricing.NoticeLocalIndia,
		pricing.NoticeLocalBrazil, pricing.NoticeRefused, pricing.NoticeOption, pricing.NoticeTokensAssumed,
	} {
		sentence := noticeSentence(pricing.Notice{Code: code, Market: "Mexico", Category: pricing.Utility, Subject: "X"})
		if strings.Contains(sentence, string(code)+" ") || !strings.HasSuffix(sentence, ".") {
			t.Errorf("notice %s says %q", code, sentence)
		}
	}
}

func TestRefusalsSayWhatIsMissingAndWhatExists(t *testing.T) {
	currencies := []pricing.Currency{"BRL", "EUR", "USD"}
	for _, tc := range []struct {
		refusal error
		want    string
	}{
		{&pricing.NoCardError{Currency: "GBP", On: 2026_11_01}, "no rate card in GBP is known; there are cards in BRL, EUR and USD"},
		{
			&pricing.NoCardError{Currency: "EUR", On: 2025_11_01, First: 2026_04_01, Known: []string{"2026-04-01-EUR", "2026-07-01-EUR"}},
			"no rate card in EUR is known for 2025-11-01; the known ones are 2026-04-01-EUR and 2026-07-01-EUR",
		},
		{
			&pricing.NoRateError{Card: "2026-10-01-EUR", Currency: "EUR", Market: "Mexico", Category: pricing.Marketing, Reason: pricing.MarketNotOnCard},
			"card 2026-10-01-EUR, as far as it is known, has no row for Mexico",
		},
		{
			&pricing.NoRateError{Card: "2026-10-01-USD", Currency: "USD", Market: "Mexico", Category: pricing.AuthenticationInternational, Reason: pricing.RateNotOffered},
			"card 2026-10-01-USD offers no authentication-international in Mexico",
		},
		{
			&pricing.NoRateError{Card: "2026-10-01-MXN", Currency: "MXN", Market: "Mexico", Category: pricing.Marketing, Reason: pricing.RateUnknown},
			"card 2026-10-01-MXN has a rate for marketing in Mexico, but the figure is not known",
		},
		{
			&pricing.NoRateError{Card: "2026-10-01-USD", Currency: "USD", Market: "Italy", Category: pricing.GeneralPurposeAI, Reason: pricing.RateUnknown},
			"rates for AI Provider stand on a card of their own, which is not known (AIP-3)",
		},
	} {
		if got := refusalSentence(tc.refusal, currencies); got != tc.want {
			t.Errorf("got %q, want %q", got, tc.want)
		}
	}
}
