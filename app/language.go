package app

import "github.com/tarifario/tarifario/pricing"

// Language is a language of the site. The zero value is none.
type Language string

// The languages of the site, the default first.
const (
	Spanish    Language = "es"
	Portuguese Language = "pt"
	English    Language = "en"
)

// Languages returns the languages in the order in which they are offered.
func Languages() []Language { return []Language{Spanish, Portuguese, English} }

// locale is what a language of the site brings along besides its words.
type locale struct {
	tag        string // of Intl
	separators Separators
	home       pricing.Territory // country of the plan a page opens with
	// near are the countries most visitors of the language look for, offered before the others.
	near []string
}

var locales = map[Language]locale{
	Spanish: {
		tag: "es-MX", separators: Separators{Decimal: '.', Group: ','}, home: "MX",
		near: []string{"MX", "CO", "AR", "CL", "PE", "EC", "GT", "DO", "UY", "ES", "US", "BR"},
	},
	Portuguese: {
		tag: "pt-BR", separators: Separators{Decimal: ',', Group: '.'}, home: "BR",
		near: []string{"BR", "PT", "AO", "MZ", "AR", "PY", "US"},
	},
	English: {
		tag: "en-US", separators: Separators{Decimal: '.', Group: ','}, home: "US",
		near: []string{"US", "GB", "IN", "CA", "MX", "BR", "ID", "NG", "ZA", "AE", "SG"},
	},
}
