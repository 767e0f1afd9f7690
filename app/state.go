package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// State is everything the visitor has said: what was typed or chosen, field by field, and what was understood of it.
// It is a value; Update returns a new one.
type State struct {
	Lang      Language
	Countries []Country         // at least one, in the order of the form; never changed in place
	Inputs    [fieldCount]Input // of the account; what is said of a country is in Countries
	// Facts are what the rate cards offer. They never change while the page is open.
	Facts *Facts

	last listChange // of Countries; can be undone
}

// Input is one field as typed and as understood.
type Input struct {
	Text    string
	Problem Problem // why the text makes no sense here; the zero value means that it does

	Number    decimal.Decimal   // of a field of numbers
	Doubtful  bool              // the number could be read two ways
	Territory pricing.Territory // of FieldCountry
	On        pricing.Date      // of FieldWhen and FieldDate
}

// Facts are what the rate cards offer to choose from.
type Facts struct {
	Latest     pricing.Date // effective date of the newest card
	Currencies []pricing.Currency
}

// Problem says why what was typed into a field makes no sense. The zero value is none.
type Problem uint8

// The problems of a field.
const (
	NoProblem Problem = iota
	ProblemEmpty
	ProblemNotNumber
	ProblemNegative
	ProblemNotWhole
	ProblemTooLong
	ProblemTooSmall
	ProblemTooLarge
	ProblemCountry
	ProblemWhen
	ProblemDate
	ProblemDateTooEarly
	ProblemCurrency
	ProblemChoice
	problemCount
)

// NewState returns the plan a page in the language opens with: a small business of the language's largest market,
// billed in US dollars, under the rules of the newest card.
func NewState(l Language, facts *Facts) State {
	s := State{Lang: l, Facts: facts}
	s.Countries = []Country{s.newCountry(names.In(string(l)).Name(string(locales[l].home)))}
	for f := firstOfAccount; f < fieldCount; f++ {
		s.Inputs[f] = s.read(f, s.defaultText(f))
	}
	return s
}

// defaultText is what a field holds when nothing was said.
func (s State) defaultText(f Field) string {
	if f == FieldDate {
		return s.Facts.Latest.String()
	}
	return fieldSpecs[f].text
}

// input is what stands in a field, for a field of a country in that of the country.
func (s *State) input(country int, f Field) *Input {
	if f.ofCountry() {
		return &s.Countries[country].Inputs[f]
	}
	return &s.Inputs[f]
}

// On returns the date whose rules and card price the plan; zero when FieldDate makes no sense.
func (s State) On() pricing.Date {
	if s.Inputs[FieldWhen].Text == ownDate {
		return s.Inputs[FieldDate].On
	}
	return s.Inputs[FieldWhen].On
}

// Currency returns the billing currency.
func (s State) Currency() pricing.Currency { return pricing.Currency(s.Inputs[FieldCurrency].Text) }

// Inferred reports whether figures that are not Meta's own may be used.
func (s State) Inferred() bool { return s.Inputs[FieldInferred].Text != "" }

// Problems returns the fields that make no sense, in the order of the form, a field of a country once for each. A
// field that is not asked for is none.
func (s State) Problems() []Field {
	var wrong []Field
	for i := range s.Countries {
		for f := range firstOfAccount {
			if s.Countries[i].Inputs[f].Problem != NoProblem {
				wrong = append(wrong, f)
			}
		}
	}
	for f := firstOfAccount; f < fieldCount; f++ {
		if s.Inputs[f].Problem != NoProblem && s.asks(f) {
			wrong = append(wrong, f)
		}
	}
	return wrong
}

// asks reports whether the form shows the field.
func (s State) asks(f Field) bool {
	switch f {
	case FieldDate:
		return s.Inputs[FieldWhen].Text == ownDate
	case FieldTaxRate:
		return s.Inputs[FieldTaxMode].Text != noTax
	}
	return true
}

// Plan returns the plan of the state, and whether every field of it makes sense.
func (s State) Plan() (pricing.Plan, bool) {
	if len(s.Problems()) > 0 {
		return pricing.Plan{}, false
	}
	plan := pricing.Plan{
		On:       s.On(),
		Currency: s.Currency(),
		Numbers:  int(s.Inputs[FieldNumbers].Number.IntPart()),
		Fees: pricing.Fees{
			PerMessage: s.Inputs[FieldFeeMessage].Number,
			PerMonth:   s.Inputs[FieldFeeMonth].Number,
			Markup:     s.Inputs[FieldMarkup].Number,
		},
	}
	if mode := s.Inputs[FieldTaxMode].Text; mode != noTax {
		plan.Tax = pricing.Tax{Mode: pricing.TaxMode(mode), Rate: s.Inputs[FieldTaxRate].Number}
	}
	for i := range s.Countries {
		traffic := s.Countries[i].traffic()
		traffic.AgentShare = s.Inputs[FieldAgentShare].Number
		traffic.TokensPerReply = s.Inputs[FieldTokens].Number.IntPart()
		plan.Traffic = append(plan.Traffic, traffic)
	}
	return plan, true
}
