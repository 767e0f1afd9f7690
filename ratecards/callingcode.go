package ratecards

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Calling is how the phone numbers of a territory begin.
type Calling struct {
	Prefixes []string          // digits behind the plus, in order; empty where no prefix is known
	BillsAs  pricing.Territory // the listed country with which one of the prefixes is shared (MKT-7); empty otherwise
}

// Calling returns how the numbers of a territory begin.
func (l *Library) Calling(territory pricing.Territory) (Calling, error) {
	table, err := l.prefixes()
	if err != nil {
		return Calling{}, err
	}
	return table.calling(territory), nil
}

func (t *prefixTable) calling(territory pricing.Territory) Calling {
	var c Calling
	for prefix, owner := range t.owners {
		if owner.territory == territory {
			c.Prefixes = append(c.Prefixes, prefix)
			if owner.billsAs != "" { // Vatican City has a code of its own beside the one it shares
				c.BillsAs = owner.billsAs
			}
		}
	}
	slices.Sort(c.Prefixes)
	return c
}
