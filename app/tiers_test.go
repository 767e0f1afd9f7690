package app

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// Mexico in US dollars on 1 October 2026: utility costs 0.0085 to 1,000,000 a month, 0.0081 to 5,000,000, and so on to
// a sixth tier from 40,000,001. Notices inside and outside the window are counted together; the last line that counts
// says how far the next tier is.
func TestNextTier(t *testing.T) {
	const first, second = "Nivel de volumen 1: de 1 a 1,000,000 al mes|", "Nivel de volumen 2: de 1,000,001 a 5,000,000 al mes|"
	cases := []struct {
		utility string
		want    []string
	}{
		{"300", []string{first, first + "Con 999,701 mensajes más se llega al nivel 2, a 0.0081."}},
		{"999999", []string{first, first + "Con 2 mensajes más se llega al nivel 2, a 0.0081."}},
		{"1000000", []string{first, first + "Con 1 mensaje más se llega al nivel 2, a 0.0081."}},
		{"1000001", []string{first, first, second + "Con 4,000,000 de mensajes más se llega al nivel 3, a 0.0077."}},
	}
	for _, c := range cases {
		var got []string
		for _, l := range showing(Spanish, Typed{FieldUtility, c.utility}, Typed{FieldChats, "0"}, Typed{FieldMarketing, "0"}).view.Charged.Lines {
			got = append(got, l.Band+"|"+l.Next)
		}
		if len(got) != len(c.want) {
			t.Errorf("%s notices: %q", c.utility, got)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s notices, line %d: %q, want %q", c.utility, i, got[i], c.want[i])
			}
		}
	}
	lines := showing(Spanish, Typed{FieldUtility, "90000000"}, Typed{FieldChats, "0"}).view.Charged.Lines
	if last := lines[len(lines)-1]; last.Band != "Nivel de volumen 6: desde 40,000,001 al mes" || last.Next != "Es el último nivel." {
		t.Errorf("the last line says %q, %q", last.Band, last.Next)
	}
}

// Where tiers or the next one are not known, that is said; marketing and conversations have none.
func TestTiersThatAreNotKnown(t *testing.T) {
	line := aLine(100, "2.60")
	line.Category = pricing.Utility
	known := line
	known.BandNo, known.Band, known.Reached = 1, pricing.Band{To: 1000}, 100
	conversation, marketing := line, aLine(5, "0.20")
	conversation.Unit = pricing.PerConversation
	cases := []struct {
		line       pricing.Line
		band, next string
	}{
		{line, "Los niveles de volumen de esta tabla no se conocen: se aplica la tarifa de lista.", ""},
		{known, "Nivel de volumen 1: de 1 a 1,000 al mes", "De la tarifa del nivel siguiente no hay datos."},
		{conversation, "", ""},
		{marketing, "", ""},
	}
	for _, c := range cases {
		if got := viewOf(anEstimate(c.line), nil).Charged.Lines[0]; got.Band != c.band || got.Next != c.next {
			t.Errorf("got %q and %q, want %q and %q", got.Band, got.Next, c.band, c.next)
		}
	}
}

// Both kinds of authentication are one count (TIER-8): the first does not say how far its next tier is, since the
// second goes on.
func TestAuthenticationIsOneCount(t *testing.T) {
	a, b, elsewhere := aLine(100, "2.60"), aLine(50, "9.60"), aLine(1, "1")
	a.Category, a.BandNo, a.Band, a.Reached = pricing.Authentication, 1, pricing.Band{To: 1000}, 100
	b.Category, b.BandNo, b.Band, b.Reached = pricing.AuthenticationInternational, 1, pricing.Band{To: 1000}, 150
	elsewhere.Market, elsewhere.Category, elsewhere.BandNo = "Chile", pricing.Authentication, 1
	lines := []pricing.Line{a, b, elsewhere}
	for i, want := range []bool{true, false, false} {
		if got := countedOn(lines, i); got != want {
			t.Errorf("line %d is counted on: %t", i, got)
		}
	}
}
