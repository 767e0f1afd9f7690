package app

import (
	"testing"

	"github.com/tarifario/tarifario/app/internal/nextcard"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// A page shows the cards of the visitor's day or, drawn ahead, of the day it is drawn for; a clock that is before the day on
// which the figures were compared is wrong.
func TestDayOf(t *testing.T) {
	defer func() { DrawnOn = 0 }()
	for _, c := range []struct{ drawn, today, want pricing.Date }{
		{0, 0, 2026_11_22},
		{0, 2026_11_21, 2026_11_22},
		{0, 2026_11_23, 2026_11_23},
		{2026_12_31, 0, 2026_12_31},
		{2024_01_01, 0, 2026_11_22},
		{2027_01_01, 2026_12_31, 2026_12_31}, // built where the new year has begun, read where it has not
	} {
		DrawnOn = c.drawn
		if got := DayOf(c.today); got != c.want {
			t.Errorf("drawn on %s and read on %s: %s, want %s", c.drawn, c.today, got, c.want)
		}
	}
}

// A card that is published ahead prices no plan before its day: the plan, its rules and what is said of them keep the one in
// force. An own card that has not begun changes nothing either, see TestOwnCardsOfAComingMonth.
func TestPublishedAhead(t *testing.T) {
	library := nextcard.Library(t)
	for _, c := range []struct {
		day   pricing.Date
		on    pricing.Date
		label string
		total string // of 1,000 marketing messages in Mexico
	}{
		{2026_11_29, 2026_10_01, "Vigentes, desde oct 2026", "39.7"},
		{2026_12_31, 2026_10_01, "Vigentes, desde oct 2026", "39.7"},
		{2027_01_01, 2027_01_01, "Vigentes, desde ene 2027", "42"},
	} {
		prices := pricesOn(library, c.day)
		s := NewState(Spanish, prices.Facts())
		for _, f := range []Field{FieldChats, FieldMarketing, FieldUtility, FieldAuthentication} {
			s = Update(s, Typed{f, "0"})
		}
		s = Update(s, Typed{FieldMarketing, "1000"})
		pricer := Pricer{prices: prices}
		plan, _ := s.Plan()
		bill, err := pricer.Bill(plan)
		if err != nil {
			t.Fatal(err)
		}
		label := writerIn(s.Locale).whens(s).Options[0].Text
		if total := bill.TotalIn("USD").Sum.String(); s.On() != c.on || label != c.label || total != c.total {
			t.Errorf("on %s: %s, %q, %s; want %s, %q, %s", c.day, s.On(), label, total, c.on, c.label, c.total)
		}
	}
}

// What is known of a card that has not begun: it is the newest, none is due before the price day after its own, and the next
// price day is its own.
func TestFreshnessBeforeACardBegins(t *testing.T) {
	if f := FreshnessOf(nextcard.On, 2026_11_29); f.Due || f.Next != 2027_01_01 || f.Since != 2027_04_01 {
		t.Errorf("%+v", f)
	}
	library := nextcard.Library(t)
	for on, want := range map[pricing.Date]pricing.Date{2022_01_31: 0, 2026_12_31: 2026_10_01, 2027_01_01: 2027_01_01, 2030_01_01: 2027_01_01} {
		if got := library.BegunBy(on); got != want {
			t.Errorf("by %s the newest card that has begun is of %s, want %s", on, got, want)
		}
	}
	if library.LastDate() != nextcard.On || ratecards.Embedded().LastDate() != 2026_10_01 {
		t.Error("the newest card is another one")
	}
}
