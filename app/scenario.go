package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// newScenario is a priced state under a name, with the card that prices it now and the total it has.
func newScenario(name string, s State, e *Estimate, now pricing.Instant) document.Scenario {
	if s.Inputs[FieldWhen].Text == latestRules {
		s = s.pricedOn(s.On())
	}
	s = s.named(&e.Card)
	return document.Scenario{Name: name, Created: now, Changed: now, Plan: wholeFragment(s), Total: shownTotal(e)}
}

// shownTotal is the total as the page shows it; none where it has no figure.
func shownTotal(e *Estimate) document.ScenarioTotal {
	total := e.Bill.TotalIn(e.Plan.Currency)
	if e.isNone() || unpriced(total) {
		return document.ScenarioTotal{}
	}
	return document.ScenarioTotal{
		Amount:   total.Sum.Round(e.Plan.Currency.MinorUnits()),
		Currency: e.Plan.Currency,
		Card:     e.Card.Effective(),
		AtLeast:  !total.Complete,
	}
}

// sameTotal reports whether two totals read the same.
func sameTotal(a, b document.ScenarioTotal) bool {
	return a.Currency == b.Currency && a.AtLeast == b.AtLeast && a.Amount.Equal(b.Amount)
}

// readable reports whether this program reads the plan of a scenario: a later one may have kept it.
func readable(s *document.Scenario) bool {
	version, _, _ := strings.Cut(strings.TrimPrefix(s.Plan, "v="), "&")
	return version == fragmentVersion
}

// suggestedName names a plan by its countries and the month of its prices.
func (w writer) suggestedName(plan *pricing.Plan) string {
	var places []string
	for i := range plan.Traffic {
		if name := placeName(w.locale, plan.Traffic[i].Place); !slices.Contains(places, name) {
			places = append(places, name)
		}
	}
	more := ""
	if n := len(places) - suggestedPlaces; n > 0 {
		places, more = places[:suggestedPlaces], " +"+strconv.Itoa(n)
	}
	return strings.Join(places, ", ") + more + " · " + w.format.Month(plan.On)
}

// suggestedPlaces is how many countries a suggested name names.
const suggestedPlaces = 3
