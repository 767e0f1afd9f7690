package app

import (
	"net/url"

	"github.com/tarifario/tarifario/pricing"
)

// pageAddress is the address of a page without what it was opened with.
func pageAddress(opened *url.URL) string {
	here := url.URL{Scheme: opened.Scheme, Host: opened.Host, Path: opened.Path, RawPath: opened.RawPath}
	return here.String()
}

// permalink is the address that shows the plan of a state at the price it has today: the newest card is named by its
// date, since another one may be the newest when the link is opened. It is empty where the page has no address yet.
func permalink(here string, s State) string {
	if here == "" {
		return ""
	}
	if s.Inputs[FieldWhen].Text == latestRules {
		s = s.pricedOn(s.On())
	}
	return here + "#" + EncodeFragment(s, s.Lang)
}

// pricedOn is the state with a date of its own.
func (s State) pricedOn(on pricing.Date) State {
	return Update(Update(s, Typed{FieldWhen, ownDate}), Typed{FieldDate, on.String()})
}
