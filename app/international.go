package app

import (
	"strings"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// InternationalView is what is asked about authentication-international, and what it changes.
type InternationalView struct {
	Eligible SwitchView
	Ask      bool
	Since    FieldView
	Home     SelectView
	Effects  []EffectView // for each country of the plan
}

// EffectView is which authentication rate a country of the plan has, and why.
type EffectView struct {
	Country  string
	Sentence string
}

// InternationalCase is what decides between the two authentication rates of a country.
type InternationalCase uint8

// The cases.
const (
	NoInternationalRate InternationalCase = iota // the country has none on the date
	DomesticHome                                 // the business is from there (INTL-4)
	DomesticYet                                  // the start has not come (INTL-3)
	InternationalDue
)

func (w writer) international(s State, e Estimate, p Prices) InternationalView {
	v := InternationalView{
		Eligible: w.switched(s, FieldInternational), Ask: s.Inputs[FieldInternational].Text != "",
		Since: w.field(s, 0, FieldInternationalSince), Home: w.homes(s),
	}
	if v.Ask && !e.isNone() {
		for i := range e.Plan.Traffic {
			v.Effects = append(v.Effects, w.internationalEffect(&e, e.Plan.Traffic[i].Place.Territory, p.Tables()))
		}
	}
	return v
}

// homes lists the countries that have the rate: to be from elsewhere changes nothing.
func (w writer) homes(s State) SelectView {
	in := &s.Inputs[FieldInternationalHome]
	v := w.choice(FieldInternationalHome, in.Problem)
	v.Options = []OptionView{{Value: noHome, Text: w.words.NoHome(), Chosen: in.Text == noHome}}
	for _, t := range w.locale.names().All() {
		for _, code := range s.Facts.International {
			if string(code) == t.Code {
				v.Options = append(v.Options, OptionView{Value: t.Code, Text: t.Name, Chosen: in.Text == t.Code})
			}
		}
	}
	return withGiven(v, in.Text)
}

// internationalEffect says which authentication rate a country has under the plan.
func (w writer) internationalEffect(e *Estimate, country pricing.Territory, t pricing.Tables) EffectView {
	v := EffectView{Country: placeName(w.locale, pricing.Place{Territory: country})}
	market := t.Markets.MarketOf(country, e.Plan.On)
	known, on := e.Plan.International, e.Plan.On.Start(time.UTC)
	since, has := t.InternationalSince[market]
	which := InternationalDue
	switch {
	case !has || since > e.Plan.On:
		which = NoInternationalRate
	case known.Location == country:
		which = DomesticHome
	case known.Start > on:
		which = DomesticYet
	}
	if which == NoInternationalRate {
		v.Sentence = w.words.InternationalEffect(which, "", "")
		return v
	}
	domestic, refusal := w.rateOrRefusal(e, market, pricing.Authentication)
	international, other := w.rateOrRefusal(e, market, pricing.AuthenticationInternational)
	if which == InternationalDue {
		refusal = other // that of the rate that is due
	}
	v.Sentence = strings.TrimSpace(w.words.InternationalEffect(which, domestic, international) + " " + refusal)
	return v
}

// rateOrRefusal writes a rate of the card in force, and why there is none where there is none.
func (w writer) rateOrRefusal(e *Estimate, market pricing.Market, c pricing.Category) (rate, refusal string) {
	if e.Card.Effective() == 0 {
		return w.words.Unpriced(), w.words.NoCardFor(string(e.Plan.Currency), w.format.Date(e.Plan.On))
	}
	printed, err := e.Card.Rate(market, c)
	if err != nil {
		return w.words.Unpriced(), w.refusal(err)
	}
	return w.format.Rate(printed, e.Plan.Currency), ""
}
