package names

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"México":                    "mexico",
		"  CÔTE d’Ivoire ":          "cote divoire",
		"Cote d'Ivoire":             "cote divoire",
		"Antigua & Barbuda":         "antigua barbuda",
		"EE. UU.":                   "ee uu",
		"Bosnia-Herzegovina":        "bosnia herzegovina",
		"Mexico\u0301":              "mexico",
		"São Tomé e Príncipe":       "sao tome e principe",
		"Åland":                     "aland",
		"\t\u00a0":                  "",
		"...":                       "",
		"Territorios Palestinos \n": "territorios palestinos",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

// Every name of the table folds to plain letters: no accent was forgotten.
func TestFoldKnowsEveryAccent(t *testing.T) {
	for _, language := range []string{"es", "pt", "en"} {
		for _, territory := range In(language).All() {
			for _, r := range Fold(territory.Name) {
				if r > 'z' {
					t.Errorf("%s: Fold(%q) keeps %q", language, territory.Name, r)
				}
			}
		}
	}
}

func TestListsAreWhole(t *testing.T) {
	var sizes []int
	for _, language := range []string{"es", "pt", "en"} {
		all := In(language).All()
		sizes = append(sizes, len(all))
		seen := map[string]string{}
		for _, territory := range all {
			if twin, twice := seen[Fold(territory.Name)]; twice {
				t.Errorf("%s: %s and %s are both called %q", language, twin, territory.Code, territory.Name)
			}
			seen[Fold(territory.Name)] = territory.Code
		}
		if !slices.IsSortedFunc(all, func(a, b Territory) int { return strings.Compare(Fold(a.Name), Fold(b.Name)) }) {
			t.Errorf("%s is not in order", language)
		}
	}
	if sizes[0] < 240 || sizes[0] != sizes[1] || sizes[1] != sizes[2] {
		t.Errorf("sizes are %v", sizes)
	}
}

func TestFind(t *testing.T) {
	cases := []struct{ language, text, want string }{
		{"es", "México", "MX"},
		{"es", "mexico", "MX"},
		{"es", "MX", "MX"},
		{"es", "mx", "MX"},
		{"es", "Brazil", "BR"},
		{"es", "eeuu", "US"},
		{"es", "EE. UU.", "US"},
		{"pt", "eua", "US"},
		{"pt", "Alemanha", "DE"},
		{"pt", "alemania", "DE"},
		{"en", "côte d'ivoire", "CI"},
		{"en", "ivory coast", "CI"},
		{"en", "uk", "GB"},
		{"es", "Nigeria", "NG"},
		{"es", "Níger", "NE"},
		{"en", "Guinea", "GN"},
		{"es", "méx", ""},
		{"es", "Narnia", ""},
		{"es", "", ""},
		{"es", "<script>", ""},
	}
	for _, c := range cases {
		got, found := In(c.language).Find(c.text)
		if got.Code != c.want || found != (c.want != "") {
			t.Errorf("%s: Find(%q) = %v, %v, want %q", c.language, c.text, got, found, c.want)
		}
	}
}

func TestSearch(t *testing.T) {
	cases := []struct{ language, text, want string }{
		{"es", "méx", "MX"},
		{"es", "guinea", "GN GW GQ PG"},
		{"es", "corea", "KR KP"},
		{"es", "unidos", "AE US"},
		{"es", "germany", "DE"},
		{"pt", "holanda", "NL"},
		{"en", "united", "AE GB US"},
		{"es", "us", "US"},
		{"es", "zz", ""},
	}
	for _, c := range cases {
		var got []string
		for _, territory := range In(c.language).Search(c.text) {
			got = append(got, territory.Code)
		}
		if s := fmt.Sprint(strings.Join(got, " ")); !strings.HasPrefix(s, c.want) || c.want == "" && s != "" {
			t.Errorf("%s: Search(%q) = %s, want %s first", c.language, c.text, s, c.want)
		}
	}
	if got := len(In("es").Search(" ")); got != len(In("es").All()) {
		t.Errorf("a blank finds %d", got)
	}
}

func TestName(t *testing.T) {
	if got := In("pt").Name("DE"); got != "Alemanha" {
		t.Errorf("got %q", got)
	}
	if got := In("pt").Name("ZZ"); got != "" {
		t.Errorf("got %q", got)
	}
}
