package app

import (
	"testing"

	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// A version with a newer card says from when it holds; one with the card of the page says only that it is new.
func TestNewVersionSaysWhatItBrings(t *testing.T) {
	latest := pricing.NewDate(2026, 10, 1)
	for _, c := range []struct {
		locale Locale
		cards  pricing.Date
		want   string
	}{
		{"es-MX", pricing.NewDate(2027, 1, 1), "Hay una versión nueva, con tarifas vigentes desde el 1 de enero de 2027. El plan y lo guardado se conservan."},
		{"pt-BR", pricing.NewDate(2027, 4, 1), "Há uma versão nova, com tarifas em vigor desde 1º de abril de 2027. O plano e o que foi salvo são mantidos."},
		{"en-US", pricing.NewDate(2027, 1, 1), "A new version is ready, with rates in effect from January 1, 2027. Your plan and what you have saved stay."},
		{"es-MX", latest, "Hay una versión nueva de este sitio. El plan y lo guardado se conservan."},
		{"pt-BR", latest, "Há uma versão nova deste site. O plano e o que foi salvo são mantidos."},
		{"en-US", 0, "A new version of this site is ready. Your plan and what you have saved stay."},
	} {
		if got := (newVersion{waits: true, cards: c.cards}).sentence(c.locale, latest); got != c.want {
			t.Errorf("%s, card of %v: %q, want %q", c.locale, c.cards, got, c.want)
		}
	}
}

// The line is on the page only when a version waits, and comes empty first.
func TestNewVersionLine(t *testing.T) {
	for name, version := range map[string]newVersion{
		"foot": {}, "foot-waiting": {waits: true}, "foot-told": {waits: true, told: true},
	} {
		golden.Check(t, name, &Footer{Sentences: []string{"A"}, Locale: "es-MX", Newest: pricing.NewDate(2026, 10, 1), version: version})
	}
}
