package timeline

import (
	"cmp"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// Plan returns the timeline as a plan of one journey that happens so many times a month. The plan has one date for its
// rules and card, while a timeline may take each message by its own: such a plan has no date, and whoever prices it
// says which.
func (t Timeline) Plan(monthly int64) document.Plan {
	j := t.journey(monthly)
	if t.Start != t.On {
		j.Start = t.Start
	}
	return document.Plan{
		Plan: pricing.Plan{
			On: t.On, Currency: t.Currency, Numbers: 1, Journeys: []pricing.Journey{j}, AllowanceUsed: t.Used,
		},
		Zone: t.Zone, Inferred: t.Inferred,
	}
}

// FromPlan returns a journey of a plan as a timeline; false when there is no such journey. What the plan says besides of
// other journeys, fees and taxes is not part of it. Where neither journey nor plan has a date the timeline has none.
func FromPlan(p document.Plan, journey int) (Timeline, bool) {
	if journey < 0 || journey >= len(p.Journeys) {
		return Timeline{}, false
	}
	j := p.Journeys[journey]
	return New(Timeline{
		Name: j.Name, Start: cmp.Or(j.Start, p.On), Zone: p.Zone, Place: j.Place, Currency: p.Currency, On: p.On,
		Used: p.AllowanceUsed, Inferred: p.Inferred,
	}, j.Steps...), true
}

// EncodeJSON writes the timeline as a plan document of one journey that happens once a month (docs/timeline.md). What
// cannot be read back is an error.
func EncodeJSON(t Timeline) ([]byte, error) { return document.EncodePlan(t.Plan(1)) }

// DecodeJSON reads the first journey of a plan document. The file name is only for errors: *strict.Error for what is no
// plan document, *NoJourneyError for a plan without one.
func DecodeJSON(file string, data []byte) (Timeline, error) {
	plan, err := document.DecodePlan(file, data)
	if err != nil {
		return Timeline{}, err
	}
	t, ok := FromPlan(plan, 0)
	if !ok {
		return Timeline{}, &NoJourneyError{File: file}
	}
	return t, nil
}

// NoJourneyError says that a plan document has no journey to make a timeline of.
type NoJourneyError struct{ File string }

func (e *NoJourneyError) Error() string { return e.File + ": the plan has no journey" }
