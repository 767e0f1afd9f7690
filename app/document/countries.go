package document

import (
	"maps"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// CheckCountries finds the first country code of a plan that the table of markets does not hold, such as "UK" for
// "GB", and returns it as a *pricing.PlanError. Package pricing puts a country it does not know into Other (MKT-3),
// which is right for what a log holds and wrong for a slip of the pen.
func (p Plan) CheckCountries(table pricing.MarketTable) error {
	c := countryCheck{known: table.Territories()}
	for i, t := range p.Traffic {
		c.place(element("traffic", i), t.Place)
	}
	for i, j := range p.Journeys {
		at := element("journeys", i)
		c.place(at, j.Place)
		for k, s := range j.Steps {
			for m, member := range s.Members {
				c.place(element(element(at+".steps", k)+".members", m), member)
			}
		}
	}
	for i, u := range p.Usage {
		c.place(element("usage", i), u.Place)
	}
	for i, u := range p.Used {
		c.place(element("used", i), u.Place)
	}
	c.territory("international.location", p.International.Location)
	for _, country := range slices.Sorted(maps.Keys(p.International.Exceptions)) {
		c.territory(member("international.exceptions", string(country)), country)
	}
	return c.err
}

// countryCheck keeps the first error.
type countryCheck struct {
	known []pricing.Territory // in order
	err   error
}

func (c *countryCheck) place(at string, p pricing.Place) { c.territory(at+".country", p.Territory) }

func (c *countryCheck) territory(at string, t pricing.Territory) {
	if t == "" || c.err != nil {
		return
	}
	if _, known := slices.BinarySearch(c.known, t); !known {
		c.err = &pricing.PlanError{Field: at, Value: string(t), Reason: pricing.ReasonUnknown}
	}
}
