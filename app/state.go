package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// State is everything the visitor has said: what was typed or chosen, field by field, and what was understood of it.
// It is a value; Update returns a new one.
type State struct {
	Lang      Language
	Locale    Locale            // how it is written
	Countries []Country         // at least one, in the order of the form; never changed in place
	Inputs    [fieldCount]Input // of the account; what is said of a country is in Countries
	// Mix holds the fields of traffic of all countries together, where they have one between them.
	Mix      Country
	Journeys []Journey // conversations of the visitor's own; never changed in place
	// Facts are what the page was built with. They never change while it is open.
	Facts *Facts

	asked   Locale         // by the visitor's browser
	last    listChange     // of Countries; can be undone
	mixed   bool           // Mix was asked for: it keeps what was typed
	removed removedJourney // can be put back
	taken   []TypedIn      // what undoes the hint that was taken just now; nil after anything else
}

// Input is one field as typed and as understood.
type Input struct {
	Text    string
	Problem Problem // why the text makes no sense here; the zero value means that it does

	Number    decimal.Decimal   // of a field of numbers
	Doubtful  bool              // the number could be read two ways
	Territory pricing.Territory // of FieldCountry
	On        pricing.Date      // of a date, and of FieldWhen; zero where none is given
}

// Facts are what a page is built with: what the rate cards offer to choose from, and whose site it is on.
type Facts struct {
	Latest     pricing.Date // effective date of the newest card in force
	Currencies []pricing.Currency
	// International are the countries that have an authentication-international rate, in order of code (INTL-6).
	International []pricing.Territory
	Vendor        Vendor
	// Own are the marks of the visitor's own cards in use; see ownMark. UnreadCards: some are kept that cannot be read.
	Own []string
	// Published is the effective date of the newest card of Meta's in force, where one of the visitor's own is newer; zero elsewhere.
	Published   pricing.Date
	UnreadCards bool
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
	ProblemZone
	ProblemCode
	ProblemRate
	problemCount
)

// NewState returns the plan a page in the language opens with: the standard plan with what the vendor of the site
// says otherwise.
func NewState(l Language, facts *Facts) State { return newState(l.Locale(), facts) }

// newState is NewState for a visitor whose browser asks for a locale.
func newState(l Locale, facts *Facts) State { return facts.Vendor.open(standardState(l, facts)) }

// standardState returns the standard plan: a small business of the language's largest market, billed in US dollars,
// under the rules of the newest card. Links are read against it on every site, so it never changes.
func standardState(l Locale, facts *Facts) State {
	s := State{Lang: l.Language(), Locale: l, asked: l, Facts: facts}
	s.Countries = []Country{s.newCountry(l.names().Name(string(languageSpecs[s.Lang].home)))}
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

// input is what stands in a field, for a field of a country in that of the country, for one of traffic in that of all
// where they have one between them.
func (s *State) input(country int, f Field) *Input {
	switch {
	case f.ofTraffic() && s.splits():
		return &s.Mix.Inputs[f]
	case f.ofCountry():
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

// Problems returns the fields that make no sense and hold the price up, in the order of the form, a field of a country
// once for each, and FieldShare once more where the shares do not sum to the whole. A field that is not asked for is
// none.
func (s State) Problems() []Field {
	var wrong []Field
	for i := range s.Countries {
		for f := range firstOfAccount {
			if s.asksIn(i, f) && s.input(i, f).Problem != NoProblem {
				wrong = append(wrong, f)
			}
		}
	}
	if s.sharesWrong() {
		wrong = append(wrong, FieldShare)
	}
	for f := firstOfAccount; f < fieldCount; f++ {
		if s.Inputs[f].Problem != NoProblem && s.asks(f) && f.movesPrice() {
			wrong = append(wrong, f)
		}
	}
	for i := range s.Journeys {
		if s.Journeys[i].Times.Problem != NoProblem {
			wrong = append(wrong, FieldTimes)
		}
	}
	return wrong
}

// asksIn reports whether the form shows the field for a country; one of the account it shows for all.
func (s *State) asksIn(country int, f Field) bool {
	switch {
	case f == FieldShare:
		return s.splits() && len(s.Countries) > 1
	case f.ofTraffic():
		return country == 0 || !s.splits()
	}
	return s.asks(f)
}

// asks reports whether the form shows the field.
func (s State) asks(f Field) bool {
	switch f {
	case FieldSplit:
		return len(s.Countries) > 1 || s.splits()
	case FieldDate:
		return s.Inputs[FieldWhen].Text == ownDate
	case FieldTaxRate:
		return s.Inputs[FieldTaxMode].Text != noTax
	case FieldInternationalSince, FieldInternationalHome:
		return s.Inputs[FieldInternational].Text != ""
	case FieldShownRate:
		return s.Shown() != ""
	case FieldBudgetPlace:
		return len(s.Countries) > 1 && !s.splits()
	}
	return f < firstOfPanels
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
		Journeys:      s.journeys(),
		Used:          s.used(),
		AllowanceUsed: s.Inputs[FieldAllowanceUsed].Number.IntPart(),
		International: s.international(),
		Options:       s.options(),
	}
	if mode := s.Inputs[FieldTaxMode].Text; mode != noTax {
		plan.Tax = pricing.Tax{Mode: pricing.TaxMode(mode), Rate: s.Inputs[FieldTaxRate].Number}
	}
	for _, traffic := range s.traffics() {
		traffic.AgentShare = s.Inputs[FieldAgentShare].Number
		traffic.TokensPerReply = s.Inputs[FieldTokens].Number.IntPart()
		plan.Traffic = append(plan.Traffic, traffic)
	}
	return plan, true
}
