package ratecards

import (
	"errors"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// FuzzLoadCard: no text panics; every error is an *Error with the file's name; an accepted card is written in one form,
// which is read as the same card and written again as itself.
func FuzzLoadCard(f *testing.F) {
	f.Add([]byte(goodCard))
	for _, c := range brokenCards {
		f.Add([]byte(strings.Replace(goodCard, c.old, c.new, 1)))
	}
	for _, file := range []string{"cards/2022-02-01-USD.json", "cards/2026-10-01-AED.json", "cards/inferred/2025-07-01-USD.json"} {
		f.Add(fileText(f, file))
	}
	f.Add([]byte(`{"rows":[{"market":`))
	f.Fuzz(func(t *testing.T, data []byte) {
		card, info, err := Embedded().ParseCard("f", data)
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.File != "f" || e.Problem == "" || e.Detail == "" {
				t.Fatalf("%T %v", err, err)
			}
			return
		}
		var w cardWire
		if err := decode("f", data, &w); err != nil {
			t.Fatal(err)
		}
		text := w.encode()
		again, infoAgain, err := Embedded().ParseCard("f", text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if info.ID != infoAgain.ID || info.Rows != infoAgain.Rows || info.Unknown != infoAgain.Unknown || info.Status != infoAgain.Status {
			t.Fatalf("%+v\n%+v", info, infoAgain)
		}
		for _, market := range card.Markets() {
			for _, category := range pricing.Categories() {
				if printed(card.Cell(market, category)) != printed(again.Cell(market, category)) {
					t.Fatalf("%s %s: %s, again %s", market, category, printed(card.Cell(market, category)), printed(again.Cell(market, category)))
				}
			}
		}
		w = cardWire{}
		if err := decode("f", text, &w); err != nil {
			t.Fatal(err)
		}
		if string(w.encode()) != string(text) {
			t.Fatalf("not canonical:\n%s\n%s", text, w.encode())
		}
	})
}

// FuzzLoadTiers: no text panics, and every error is an *Error; accepted tiers are whole ladders from the list rate.
func FuzzLoadTiers(f *testing.F) {
	f.Add([]byte(goodTiers))
	for _, c := range brokenTiers {
		f.Add([]byte(strings.Replace(goodTiers, c.old, c.new, 1)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := parseSheet("card", []byte(goodCard), marketsOf(t))
		if err != nil {
			t.Fatal(err)
		}
		if err := parseTiers("f", data, s); err != nil {
			if err.File != "f" || err.Problem == "" {
				t.Fatalf("%+v", err)
			}
			return
		}
		if _, err := pricing.NewCard(s.spec); err != nil {
			t.Fatal(err)
		}
	})
}
