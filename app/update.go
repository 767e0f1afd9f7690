package app

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Msg is something that happened: [Typed], [TypedIn], [Opened], [LocaleChosen], [HintTaken] or a change of the list of
// countries.
type Msg interface{ isMsg() }

// Typed says that a field was typed into, chosen from or switched: one of the account, or of the first country.
type Typed struct {
	Field Field
	Text  string
}

// TypedIn is Typed for a country, counted from 0.
type TypedIn struct {
	Country int
	Typed
}

// Opened says that the page was opened, or its address changed, with a plan in the fragment.
type Opened struct{ Fragment string }

func (Typed) isMsg()  {} // TypedIn too
func (Opened) isMsg() {}

// Update returns the state after a message. It keeps what was typed, whatever it is.
func Update(s State, m Msg) State {
	s.taken = nil
	switch m := m.(type) {
	case Typed:
		return s.typed(0, m)
	case TypedIn:
		return s.typed(m.Country, m.Typed)
	case LocaleChosen:
		return s.writtenAs(m.Locale)
	case BoundTyped:
		return s.boundTyped(m)
	case BoundsCopied:
		return s.boundsCopied(m.Country)
	case CountsTaken:
		return s.countsTaken(m)
	case Opened:
		return s.opened(m.Fragment)
	case HintTaken:
		return s.take(m)
	case Returned:
		return m.State
	}
	if next, ofJourneys := s.journeyUpdate(m); ofJourneys {
		return next
	}
	s.Inputs[FieldSharedTotal], s.Inputs[FieldOwnCard] = Input{}, Input{}
	return s.listUpdate(m)
}

// typed takes a text into a field; a field or a country that does not exist changes nothing.
func (s State) typed(country int, m Typed) State {
	if m.Field >= fieldCount || !s.has(country) {
		return s
	}
	if m.Field == FieldSplit && m.Text != s.Inputs[FieldSplit].Text {
		return s.splitBy(s.read(m.Field, m.Text))
	}
	if m.Field.ofCountry() {
		s.Countries = slices.Clone(s.Countries)
	}
	if m.Field < firstOfPanels {
		s.Inputs[FieldSharedTotal], s.Inputs[FieldOwnCard] = Input{}, Input{} // what a link promised, it promised of its own plan
	}
	*s.input(country, m.Field) = s.read(m.Field, m.Text)
	return s
}

// firstDate is the first whose rules are known (ERA-1); lastYear bounds what can be asked for.
const (
	firstDate = pricing.Date(2022_02_01)
	lastYear  = 2100
)

// read understands the text of a field.
func (s State) read(f Field, text string) Input {
	spec := &fieldSpecs[f]
	switch spec.kind {
	case countryField:
		return readCountry(s.Locale, text)
	case placeField:
		if text == "" {
			return Input{}
		}
		return readCountry(s.Locale, text)
	case changeField:
		return readChange(text)
	case whenField:
		return s.readWhen(text)
	case dateField:
		if spec.optional {
			return readOptionalDate(text)
		}
		return readDate(text)
	case currencyField:
		return s.readCurrency(text)
	case choiceField:
		return readChoice(spec, text)
	case planPlaceField:
		return readPlace(s.Locale, text)
	case switchField:
		return readSwitch(text)
	case homeField:
		return s.readHome(text)
	case zoneField:
		return readZone(text)
	case codeField:
		return readCode(text)
	case plainField:
		return Input{Text: text}
	}
	return s.readNumber(spec, text)
}

func (s State) readNumber(spec *fieldSpec, text string) Input {
	if spec.optional && strings.TrimSpace(text) == "" {
		return Input{Text: text}
	}
	number := text
	if spec.kind.isPercent() {
		number = strings.TrimSuffix(strings.TrimSpace(text), "%")
	}
	below := ""
	if spec.kind == growthField {
		below, number = signOf(number)
	}
	understood, fault := ParseNumber(number, s.Locale.Separators(), spec.kind == countField)
	if below != "" {
		understood.Value = understood.Value.Neg()
	}
	in := Input{Text: text, Number: understood.Value, Doubtful: understood.Doubtful}
	switch {
	case spec.kind == rateField && (fault == NumberEmpty || fault == NumberTooLong || fault == NumberFine && understood.Value.IsZero()):
		in.Problem = ProblemRate
	case fault != NumberFine:
		in.Problem = problemOf[fault]
	case understood.Value.GreaterThan(decimal.NewFromInt(spec.max)):
		in.Problem = ProblemTooLarge
	case understood.Value.LessThan(decimal.NewFromInt(spec.min)):
		in.Problem = ProblemTooSmall
	}
	return in
}

// signOf parts a number from the minus in front of it.
func signOf(text string) (sign, number string) {
	text = strings.TrimSpace(text)
	for _, minus := range []string{"-", "−"} {
		if number, below := strings.CutPrefix(text, minus); below {
			return "-", number
		}
	}
	return "", strings.TrimPrefix(text, "+")
}

var problemOf = [...]Problem{
	NumberEmpty:    ProblemEmpty,
	NumberNot:      ProblemNotNumber,
	NumberNegative: ProblemNegative,
	NumberNotWhole: ProblemNotWhole,
	NumberTooLong:  ProblemTooLong,
}

func readCountry(l Locale, text string) Input {
	territory, known := l.names().Find(text)
	if !known {
		return Input{Text: text, Problem: ProblemCountry}
	}
	return Input{Text: text, Territory: pricing.Territory(territory.Code)}
}

func (s State) readWhen(text string) Input {
	in := Input{Text: text}
	switch text {
	case latestRules:
		in.On = s.Facts.Latest
		return in
	case ownDate:
		return in
	}
	era, err := pricing.ParseEra(text)
	if err != nil || era.Last() == 0 {
		in.Problem = ProblemWhen
		return in
	}
	in.On = era.Last()
	return in
}

func readDate(text string) Input {
	on, err := pricing.ParseDate(text)
	switch {
	case err != nil, int(on)/10000 > lastYear:
		return Input{Text: text, Problem: ProblemDate}
	case on < firstDate:
		return Input{Text: text, Problem: ProblemDateTooEarly}
	}
	return Input{Text: text, On: on}
}

// readChange reads the day of a change, which has a day before it.
func readChange(text string) Input {
	if text == ownDate {
		return Input{Text: text}
	}
	in := readDate(text)
	if in.On == firstDate {
		return Input{Text: text, Problem: ProblemDateTooEarly}
	}
	return in
}

func (s State) readCurrency(text string) Input {
	if !slices.Contains(s.Facts.Currencies, pricing.Currency(text)) {
		return Input{Text: text, Problem: ProblemCurrency}
	}
	return Input{Text: text}
}

func readChoice(spec *fieldSpec, text string) Input {
	if !slices.Contains(spec.choices, text) {
		return Input{Text: text, Problem: ProblemChoice}
	}
	return Input{Text: text}
}

func readSwitch(text string) Input {
	if text != "" {
		text = switchedOn
	}
	return Input{Text: text}
}
