package data

import (
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/internal/nextcard"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// RATE-3: after the card of 2026-10-01 the next price day is 2027-01-01. A newer card is due from that day on.
func TestNewerCardIsDueOnThePriceDay(t *testing.T) {
	for _, c := range []struct {
		today, next pricing.Date
		due         bool
	}{
		{0, 2027_01_01, false}, // drawn ahead, without a clock
		{2026_11_22, 2027_01_01, false},
		{2026_12_31, 2027_01_01, false},
		{2027_01_01, 2027_04_01, true},
		{2027_01_02, 2027_04_01, true},
		{2027_03_31, 2027_04_01, true},
		{2027_04_01, 2027_07_01, true},
	} {
		f := app.FreshnessOn(c.today)
		if f.Due != c.due || f.Next != c.next || f.Since != 2027_01_01 || f.Newest != 2026_10_01 || f.AsOf != 2026_11_22 {
			t.Errorf("on %s: %+v, want due %v and next %s", c.today, f, c.due, c.next)
		}
		if notice := f.DueNotice(app.USA); (notice != "") != c.due {
			t.Errorf("on %s the notice is %q", c.today, notice)
		}
	}
	want := "A newer card may have been in force since January 1, 2027. The last one this page knows is that of October 1, 2026: check Meta's own."
	if got := app.FreshnessOn(2027_01_01).DueNotice(app.USA); got != want {
		t.Errorf("the notice is %q, want %q", got, want)
	}
}

// A card that is published ahead is the newest and not the one in force, whose date and currencies stand beside it until the
// day it begins.
func TestCardInForceBesideTheNewest(t *testing.T) {
	const inForce, newest = "Card in force October 1, 2026 (AED, BRL, COP, EUR, IDR, INR, MXN and USD)", "Newest card January 1, 2027 (USD)"
	w := writerIn("en-US")
	for _, c := range []struct {
		library *ratecards.Library
		newest  pricing.Date
		today   pricing.Date
		beside  bool
	}{
		{nextcard.Library(t), 2027_01_01, 0, true},
		{nextcard.Library(t), 2027_01_01, 2026_12_31, true},
		{nextcard.Library(t), 2027_01_01, 2027_01_01, false},
		{ratecards.Embedded(), 2026_10_01, 2026_12_31, false},
	} {
		drawn := ui.HTMLString(app.El("dl", "", w.freshFacts(c.library, app.FreshnessOf(c.newest, c.today), app.DayOf(c.today))...))
		text := strings.Join(strings.Fields(readText(drawn)), " ")
		if strings.Contains(text, inForce) != c.beside || strings.Contains(text, newest) != (c.newest == nextcard.On) {
			t.Errorf("on %s: %s", c.today, text)
		}
	}
}

// Without a clock, and while nothing is due, the page says until when the newest card holds, and what comes after it as long as that is to be told.
func TestNeutralSentence(t *testing.T) {
	const want = "La tabla del 1 de octubre de 2026 vale por lo menos hasta el día anterior al 1 de enero de 2027, la primera fecha en que los precios pueden volver a cambiar. Meta avisa con un mes: ese cambio se sabrá a más tardar el 1 de diciembre de 2026."
	ahead := golden.Drawn(t, pageOn(app.Spanish, 0))
	if !strings.Contains(readText(ahead), want) {
		t.Errorf("%q is missing", want)
	}
	if golden.Drawn(t, pageOn(app.Spanish, 2026_12_01)) != ahead {
		t.Error("on the last day on which Meta may tell the change the page is not the one drawn ahead")
	}
	const told = "Meta avisa con un mes: si algo cambia ese día, ya se sabe desde el 1 de diciembre de 2026, y esta página, comparada por última vez el 22 de noviembre de 2026, aún no lo tiene."
	for _, on := range []pricing.Date{2026_12_02, 2026_12_31} {
		if got := readText(golden.Drawn(t, pageOn(app.Spanish, on))); !strings.Contains(got, told) || strings.Contains(got, "se sabrá") {
			t.Errorf("on %s %q is missing", on, told)
		}
	}
	if due := golden.Drawn(t, pageOn(app.Spanish, 2027_01_01)); strings.Contains(readText(due), want) || !strings.Contains(due, `class="notices warnings"`) {
		t.Error("on the day a card is due the page does not say so")
	}
}

// What is to come is so by the visitor's clock, and by the day of the figures where there is none.
func TestWhatIsToCome(t *testing.T) {
	for _, c := range []struct {
		today pricing.Date
		want  int // 2027-01-01, 2027-07-01, 2028-01-01
	}{{0, 3}, {2026_12_31, 3}, {2027_01_01, 2}, {2027_07_01, 1}, {2028_01_01, 0}} {
		if got := strings.Count(golden.Drawn(t, pageOn(app.English, c.today)), `class="to-come"`); got != c.want {
			t.Errorf("on %s %d dates are to come, want %d", c.today, got, c.want)
		}
	}
}
