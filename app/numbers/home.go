package numbers

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// nationalPlan is how numbers are written inside a country.
type nationalPlan struct {
	code    string // of the country, behind the plus
	trunk   string // dialled before a number inside the country and not part of it; empty where there is none
	lengths []int  // digits of numbers that can receive messages, without trunk
}

// nationalPlans are those of the countries a list may be at home in: their national numbering plans, as filed with the ITU
// (E.164). A country without an entry cannot be chosen: its numbers need their code.
var nationalPlans = map[pricing.Territory]nationalPlan{
	"AR": {"54", "0", []int{10}},
	"BO": {"591", "", []int{8}},
	"BR": {"55", "0", []int{10, 11}},
	"CA": {"1", "", []int{10}}, // as the United States: the area code tells the country
	"CL": {"56", "", []int{9}},
	"CO": {"57", "", []int{10}},
	"CR": {"506", "", []int{8}},
	"DO": {"1", "", []int{10}},
	"EC": {"593", "0", []int{8, 9}},
	"ES": {"34", "", []int{9}},
	"GB": {"44", "0", []int{10}},
	"GT": {"502", "", []int{8}},
	"HN": {"504", "", []int{8}},
	"IN": {"91", "0", []int{10}},
	"MX": {"52", "", []int{10}},
	"NI": {"505", "", []int{8}},
	"PA": {"507", "", []int{7, 8}},
	"PE": {"51", "0", []int{8, 9}},
	"PT": {"351", "", []int{9}},
	"PY": {"595", "0", []int{9}},
	"SV": {"503", "", []int{8}},
	"US": {"1", "", []int{10}},
	"UY": {"598", "0", []int{8}},
	"VE": {"58", "0", []int{10}},
}

// Homes lists the countries whose numbers can be read without their code, in order of code.
func Homes() []pricing.Territory {
	var all []pricing.Territory
	for t := range nationalPlans {
		all = append(all, t)
	}
	slices.Sort(all)
	return all
}

// national returns digits that were written inside a country with the code of the country.
func (p *nationalPlan) national(digits string) (full string, ok bool) {
	if p.trunk != "" {
		digits = strings.TrimPrefix(digits, p.trunk)
	}
	if !slices.Contains(p.lengths, len(digits)) || strings.HasPrefix(digits, "0") {
		return "", false
	}
	return p.code + digits, true
}

// readsAbroad reports whether digits without a sign of their country may also be a number with the code of one: as long as
// numbers of that country are, where its plan is known, and longer than any number inside a country where it is not.
func readsAbroad(library *ratecards.Library, digits string) bool {
	for _, p := range nationalPlans {
		if rest, has := strings.CutPrefix(digits, p.code); has {
			return slices.Contains(p.lengths, len(rest)) && !strings.HasPrefix(rest, "0") && (p.code != "1" || rest[0] > '1')
		}
	}
	number, err := library.NumberTerritory("+" + digits)
	return err == nil && len(digits) > nationalDigits && number.Place().Territory != ""
}
