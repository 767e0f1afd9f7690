package app

import "github.com/tarifario/tarifario/pricing"

// Language is a language of the site. The zero value is none.
type Language string

// The languages of the site.
const (
	Spanish    Language = "es"
	Portuguese Language = "pt"
	English    Language = "en"
)

// Languages returns the languages in the order in which they are offered.
func Languages() []Language { return []Language{Spanish, Portuguese, English} }

// LanguagesFrom returns the languages in the order in which they are offered, one of them first.
func LanguagesFrom(first Language) []Language {
	all := []Language{first}
	for _, l := range Languages() {
		if l != first {
			all = append(all, l)
		}
	}
	return all
}

// languageSpec is what a language of the site brings along besides its words.
type languageSpec struct {
	home pricing.Territory // country of the plan a page opens with
	// near are the countries most visitors of the language look for, offered before the others.
	near []string
}

var languageSpecs = map[Language]languageSpec{
	Spanish:    {"MX", []string{"MX", "CO", "AR", "CL", "PE", "EC", "GT", "DO", "UY", "ES", "US", "BR"}},
	Portuguese: {"BR", []string{"BR", "PT", "AO", "MZ", "AR", "PY", "US"}},
	English:    {"US", []string{"US", "GB", "IN", "CA", "MX", "BR", "ID", "NG", "ZA", "AE", "SG"}},
}
