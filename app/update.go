package app

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Msg is something that happened: [Typed], [TypedIn], [Opened] or a change of the list of countries.
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
	switch m := m.(type) {
	case Typed:
		return s.typed(0, m)
	case TypedIn:
		return s.typed(m.Country, m.Typed)
	case Opened:
		return decodeFragment(s.Lang, s.Facts, m.Fragment)
	}
	return s.listUpdate(m)
}

// typed takes a text into a field; a field or a country that does not exist changes nothing.
func (s State) typed(country int, m Typed) State {
	if m.Field >= fieldCount || !s.has(country) {
		return s
	}
	if m.Field.ofCountry() {
		s.Countries = slices.Clone(s.Countries)
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
		return readCountry(s.Lang, text)
	case whenField:
		return s.readWhen(text)
	case dateField:
		return readDate(text)
	case currencyField:
		return s.readCurrency(text)
	case choiceField:
		return readChoice(spec, text)
	case switchField:
		return readSwitch(text)
	}
	return s.readNumber(spec, text)
}

func (s State) readNumber(spec *fieldSpec, text string) Input {
	number := text
	if spec.kind == shareField {
		number = strings.TrimSuffix(strings.TrimSpace(text), "%")
	}
	understood, fault := ParseNumber(number, locales[s.Lang].separators, spec.kind == countField)
	in := Input{Text: text, Number: understood.Value, Doubtful: understood.Doubtful}
	switch {
	case fault != NumberFine:
		in.Problem = problemOf[fault]
	case understood.Value.GreaterThan(decimal.NewFromInt(spec.max)):
		in.Problem = ProblemTooLarge
	case understood.Value.LessThan(decimal.NewFromInt(spec.min)):
		in.Problem = ProblemTooSmall
	}
	return in
}

var problemOf = [...]Problem{
	NumberEmpty:    ProblemEmpty,
	NumberNot:      ProblemNotNumber,
	NumberNegative: ProblemNegative,
	NumberNotWhole: ProblemNotWhole,
	NumberTooLong:  ProblemTooLong,
}

func readCountry(l Language, text string) Input {
	territory, known := names.In(string(l)).Find(text)
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
