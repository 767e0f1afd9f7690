package ratecards

import (
	"fmt"

	"github.com/tarifario/tarifario/pricing"
)

// prefixTable is prefixes.json after it was verified.
type prefixTable struct {
	owners map[string]owner
	most   int // digits of the longest prefix
}

// owner is whom a prefix belongs to.
type owner struct{ territory, billsAs pricing.Territory }

// longest returns the owner of the longest prefix of a number; the zero owner where there is none.
func (t *prefixTable) longest(digits string) owner {
	for n := min(t.most, len(digits)); n > 0; n-- {
		if o, ok := t.owners[digits[:n]]; ok {
			return o
		}
	}
	return owner{}
}

// prefixesWire is prefixes.json as it is written (schema/prefixes.schema.json).
type prefixesWire struct {
	AsOf        *string       `json:"as_of"`
	Sources     []Source      `json:"sources"`
	Notes       []string      `json:"notes"`
	Territories []prefixesRow `json:"territories"`
}

// prefixesRow is the prefixes of one territory.
type prefixesRow struct {
	ISO      *string   `json:"iso"`
	Code     *string   `json:"code"`     // the country calling code
	Prefixes *[]string `json:"prefixes"` // absent: the calling code alone
	BillsAs  string    `json:"bills_as"`
	Note     string    `json:"note"`
}

// parsePrefixes reads prefixes.json.
func parsePrefixes(file string, data []byte) (*prefixTable, *Error) {
	var w prefixesWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	t, err := w.table()
	if err != nil {
		return nil, err.in(file, data)
	}
	return t, nil
}

// table verifies the prefixes.
func (w *prefixesWire) table() (*prefixTable, *Error) {
	if _, err := parseDate("as_of", w.AsOf); err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	t := &prefixTable{owners: make(map[string]owner, 512)}
	for i := range w.Territories {
		row, at := &w.Territories[i], fmt.Sprintf("territories[%d]", i)
		iso, err := required(at+".iso", row.ISO)
		if err != nil {
			return nil, err
		}
		code, err := required(at+".code", row.Code)
		if err != nil {
			return nil, err
		}
		prefixes := []string{code}
		if row.Prefixes != nil {
			prefixes = *row.Prefixes
		}
		for _, p := range prefixes {
			if _, twice := t.owners[p]; twice {
				return nil, fault("", at+".prefixes", RepeatedKey, "%s: the prefix %s stands twice", iso, p)
			}
			if n, ok := parseCount(p); !ok || n == 0 {
				return nil, fault("", at+".prefixes", Inconsistent, "%s: %q is not a prefix", iso, p)
			}
			t.owners[p] = owner{pricing.Territory(iso), pricing.Territory(row.BillsAs)}
			t.most = max(t.most, len(p))
		}
	}
	return t, nil
}
