package app

import (
	"net/url"

	"github.com/tarifario/tarifario/pricing"
)

// PageAddress is the address of a page without what it was opened with.
func PageAddress(opened *url.URL) string {
	here := url.URL{Scheme: opened.Scheme, Host: opened.Host, Path: opened.Path, RawPath: opened.RawPath}
	return here.String()
}

// permalink is the address that shows the plan of a state at the price it has today: the newest card is named by its
// date, since another one may be the newest when the link is opened, and the total goes along, so that it can be told
// when a card was corrected meanwhile. It is empty where the page has no address yet.
func permalink(here string, s State, total pricing.Total) string {
	if here == "" {
		return ""
	}
	own := s.Inputs[FieldOwnCard]
	if s.Inputs[FieldWhen].Text == latestRules {
		s = s.pricedOn(s.On())
		s.Inputs[FieldOwnCard] = own // what is priced stays the same
	}
	s.asked = s.Locale // who opens it reads numbers as they are used to
	s.Inputs[FieldSharedTotal] = Input{}
	if total.Complete {
		sum := total.Sum.Round(total.Currency.MinorUnits())
		s.Inputs[FieldSharedTotal] = Input{Text: sum.String(), Number: sum}
	}
	return here + "#" + EncodeFragment(s, s.Lang)
}

// pricedOn is the state with a date of its own.
func (s State) pricedOn(on pricing.Date) State {
	return Update(Update(s, Typed{FieldWhen, ownDate}), Typed{FieldDate, on.String()})
}
