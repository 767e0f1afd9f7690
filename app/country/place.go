package country

import (
	"strings"

	"github.com/tarifario/tarifario/app"
)

// placeForm is how a language says that something is in a country.
type placeForm struct {
	in    string // before the name
	codes string // of the countries that take it
}

// placeForms hold, by language, the forms that need more than the plain preposition, which is the last.
var placeForms = map[app.Language][]placeForm{
	app.Spanish: {
		{"en los ", "NL"},
		{"en la ", "AQ CD CF CG CX DO GF IM NF PF VA"},
		{"en el ", "BQ EH GB IO"},
		{"en las ", "AX BM BS CC CK FK FO GS KY MH MP PN SB TC VG VI"},
		{"en ", ""},
	},
	app.Portuguese: {
		{"no ", "AF AZ BH BI BJ BN BR BT CA CD CL DJ EC EG EH GA GB HT IO IQ IR JP KE KG KH KW KZ LA LB LK LS MA ML MW MX NE " +
			"NP PA PE PK PY QA SD SN SR SS TD TG TJ TL TM UY UZ VN XK YE ZW"},
		{"na ", "AL AM AQ AR AS AT AU BA BE BG BO BY CF CG CH CI CN CO CR CX CZ DE DK DO DZ EE ER ES ET FI FM FR GE GF GL GM GN " +
			"GQ GR GT GW GY HR HU ID IE IM IN IS IT JM JO KP KR LR LT LV LY MD MK MN MQ MR MY NA NC NF NG NI NO NZ PF PG PL PS " +
			"RE RO RS RU SA SE SI SK SO SY TH TN TR TZ UA VA VE ZA ZM"},
		{"nos ", "AE BQ NL US"},
		{"nas ", "AX BM BS CC CK FK FO GS KM KY MH MP MV PH PN SB SC TC VG VI"},
		{"em ", ""},
	},
	app.English: {
		{"in the ", "AE AX BQ BS CC CF CK DO FK FO GB IM IO KM KY MH MP MV NL PH PN SB SC TC US VG VI"},
		{"in ", ""},
	},
}

// inCountry says "in the country" as the language does: "no México", "in the United States".
func inCountry(l app.Language, code, name string) string {
	for _, form := range placeForms[l] {
		if form.codes == "" || strings.Contains(form.codes, code) {
			return form.in + name
		}
	}
	return name
}
