package app

import (
	"regexp"
	"testing"
)

func TestPaths(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Path(Spanish, CalculatorPage), "/es/"},
		{Path(Portuguese, RatesPage), "/pt/tarifas/"},
		{Path(English, DataPage), "/en/data/"},
		{Path(Spanish, WindowsPage), "/es/ventanas/"},
		{Path(Portuguese, WindowsPage), "/pt/janelas/"},
		{Path(English, WindowsPage), "/en/windows/"},
		{CountryPath(Spanish, "MX"), "/es/tarifas/mexico/"},
		{CountryPath(Spanish, "GB"), "/es/tarifas/reino-unido/"},
		{CountryPath(Portuguese, "DE"), "/pt/tarifas/alemanha/"},
		{CountryPath(English, "CI"), "/en/rates/cote-divoire/"},
		{CountryPath(English, "XX"), ""},
		{CalculatorLink(English, "v=1&c=MX"), "/en/#v=1&c=MX"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// Every country has an address of its own in each language, of plain letters.
func TestCountryPathsDiffer(t *testing.T) {
	plain := regexp.MustCompile(`^/[a-z]{2}/[a-z]+/[a-z0-9]+(-[a-z0-9]+)*/$`)
	for _, l := range Languages() {
		seen := map[string]string{}
		for _, c := range l.Locale().names().All() {
			path := CountryPath(l, c.Code)
			if !plain.MatchString(path) {
				t.Errorf("%s lives at %q", c.Name, path)
			}
			if other := seen[path]; other != "" {
				t.Errorf("%s and %s live at %q", c.Name, other, path)
			}
			seen[path] = c.Name
		}
		if len(seen) < 240 {
			t.Errorf("only %d countries in %s", len(seen), l)
		}
	}
}

// Addresses are as short as the folders in common let them be.
func TestRelative(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"/", "/", "./"},
		{"/", "/es/", "es/"},
		{"/", "web/icon.svg", "web/icon.svg"},
		{"/es/", "/es/", "./"},
		{"/es/", "/", "../"},
		{"/es/", "/pt/", "../pt/"},
		{"/es/", "/web/icon.svg", "../web/icon.svg"},
		{"/es/embed/", "/es/", "../"},
		{"/es/embed/", "/es/guia/", "../guia/"},
		{"/es/embed/", "/pt/embed/", "../../pt/embed/"},
		{"/es/", "/es/guia/", "guia/"},
		{"/es/", "/especial/", "../especial/"},
		{"/es/tarifas/mexico/", "/es/tarifas/chile/", "../chile/"},
		{"/es/tarifas/mexico/", "/es/#v=1&c=MX", "../../#v=1&c=MX"},
		{"/es/", "/es/#v=1&c=MX", "#v=1&c=MX"},
	} {
		if got := Relative(c.from, c.to); got != c.want {
			t.Errorf("Relative(%q, %q) = %q, want %q", c.from, c.to, got, c.want)
		}
	}
}
