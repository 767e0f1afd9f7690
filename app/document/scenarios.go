package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// The name and the version of the document of saved scenarios.
const (
	ScenariosSchemaName = "tarifario/scenarios"
	ScenariosVersion    = 1
)

// MaxScenarioName is how many characters the name of a scenario has at most; MaxScenarioPlan bounds its plan.
const (
	MaxScenarioName = 80
	MaxScenarioPlan = 8192
)

// Scenario is a plan that a visitor of the calculator has kept under a name.
type Scenario struct {
	Name    string          // no two scenarios of a document have the same
	Created pricing.Instant // when it was first kept
	Changed pricing.Instant // when it was last replaced or renamed; Created where it never was
	Plan    string          // the fragment of the calculator's address, with its version: "v=1&…"
	Total   ScenarioTotal   // what the page said when it was kept; the zero value where it had no figure
}

// ScenarioTotal is the total of a plan as a page showed it. The zero value is none.
type ScenarioTotal struct {
	Amount   decimal.Decimal // rounded to the minor unit of the currency
	Currency pricing.Currency
	Card     pricing.Date // effective date of the card it is from; 0 where no card was known
	AtLeast  bool         // a line had no rate: the total is a lower bound
}

// DecodeScenarios reads a document of scenarios, in their order. The file name is only for errors, which are
// *strict.Error; the field of one that is about a scenario begins with its place, such as "scenarios[2]".
func DecodeScenarios(file string, data []byte) ([]Scenario, error) {
	var wire scenariosWire
	if err := decode(file, data, ScenariosSchemaName, ScenariosVersion, &wire); err != nil {
		return nil, err
	}
	r := &reader{}
	scenarios := each(r, "scenarios", wire.Scenarios, scenarioWire.scenario)
	names := map[string]bool{}
	for i, s := range scenarios {
		if names[s.Name] {
			r.fail(element("scenarios", i)+".name", quoted(s.Name)+" is the name of another scenario, too")
		}
		names[s.Name] = true
	}
	if r.failed {
		return nil, r.error(file, data)
	}
	return scenarios, nil
}

// EncodeScenarios writes the document of scenarios in its one canonical form. What cannot be read back is an error.
func EncodeScenarios(scenarios []Scenario) ([]byte, error) {
	data, err := encode(scenariosWire{
		Schema: ScenariosSchemaName, Version: ScenariosVersion, Scenarios: mapped(scenarios, scenarioWireOf),
	})
	if err != nil {
		return nil, err
	}
	if _, err := DecodeScenarios("", data); err != nil {
		return nil, err
	}
	return data, nil
}

// EntryOf returns the place of the scenario, from 0, that an error of DecodeScenarios is about; false where it is
// about none.
func EntryOf(err *strict.Error) (int, bool) {
	place, inside := strings.CutPrefix(err.Field, "scenarios[")
	place, _, closed := strings.Cut(place, "]")
	entry, bad := strconv.Atoi(place)
	return entry, inside && closed && bad == nil
}

// EntryField is the field of the scenario at a place, from 0.
func EntryField(entry int) string { return element("scenarios", entry) }

// scenariosWire is the document as JSON. Its fields are in canonical order.
type scenariosWire struct {
	Schema    string         `json:"schema"`
	Version   int            `json:"version"`
	Scenarios []scenarioWire `json:"scenarios,omitempty"`
}

type scenarioWire struct {
	Name    string            `json:"name"`
	Created string            `json:"created"`
	Changed string            `json:"changed,omitempty"`
	Plan    string            `json:"plan"`
	Total   scenarioTotalWire `json:"total,omitzero"`
}

type scenarioTotalWire struct {
	Amount   string `json:"amount"`
	Currency string `json:"currency"`
	Card     string `json:"card,omitempty"`
	AtLeast  bool   `json:"at_least,omitempty"`
}

func (w scenarioWire) scenario(r *reader, field string) Scenario {
	for _, due := range [...]struct{ name, text string }{{"name", w.Name}, {"created", w.Created}, {"plan", w.Plan}} {
		if due.text == "" {
			r.fail(field, due.name+" is missing")
		}
	}
	s := Scenario{
		Name: parsed(r, field+".name", w.Name, func(text string) (string, bool) { return text, IsScenarioName(text) },
			"is not a name of at most "+strconv.Itoa(MaxScenarioName)+" characters on one line, without blanks around it"),
		Created: keptInstant(r, field+".created", w.Created),
		Changed: keptInstant(r, field+".changed", w.Changed),
		Plan: parsed(r, field+".plan", w.Plan, func(text string) (string, bool) { return text, isScenarioPlan(text) },
			"is not a plan such as \"v=1&chats=2000\""),
		Total: w.Total.total(r, field+".total"),
	}
	if w.Changed == "" {
		s.Changed = s.Created
	}
	return s
}

// keptInstant reads an instant that can be written again: in UTC its year may have another number of digits.
func keptInstant(r *reader, field, text string) pricing.Instant {
	at := r.instant(field, text)
	if text != "" && !isInstant(formatInstant(at)) {
		r.fail(field, quoted(text)+" lies outside the years 0 to 9999 of UTC")
	}
	return at
}

func (w scenarioTotalWire) total(r *reader, field string) ScenarioTotal {
	if w == (scenarioTotalWire{}) {
		return ScenarioTotal{}
	}
	if w.Amount == "" || w.Currency == "" {
		r.fail(field, "an amount needs a currency, and a currency an amount")
	}
	return ScenarioTotal{
		Amount:   r.decimal(field+".amount", w.Amount),
		Currency: r.currency(field+".currency", w.Currency),
		Card:     r.date(field+".card", w.Card),
		AtLeast:  w.AtLeast,
	}
}

func scenarioWireOf(s Scenario) scenarioWire {
	w := scenarioWire{Name: s.Name, Created: formatInstant(s.Created), Plan: s.Plan}
	if s.Changed != s.Created {
		w.Changed = formatInstant(s.Changed)
	}
	if t := s.Total; t.Currency != "" {
		w.Total = scenarioTotalWire{Amount: t.Amount.String(), Currency: string(t.Currency), Card: t.Card.String(), AtLeast: t.AtLeast}
	}
	return w
}

// IsScenarioName reports whether a text can be the name of a scenario: one line without blanks around it and without
// control characters.
func IsScenarioName(text string) bool {
	if text == "" || text != strings.TrimSpace(text) || !utf8.ValidString(text) || utf8.RuneCountInString(text) > MaxScenarioName {
		return false
	}
	return !strings.ContainsFunc(text, func(c rune) bool { return c < ' ' || c >= 0x7f && c < 0xa0 })
}

// isScenarioPlan reports whether a text has the form of a plan in an address: its version first, and only characters
// that stand in addresses. What it says is for the calculator to read.
func isScenarioPlan(text string) bool {
	version, versioned := strings.CutPrefix(text, "v=")
	version, _, _ = strings.Cut(version, "&")
	if !versioned || len(version) < 1 || len(version) > 4 || len(text) > MaxScenarioPlan {
		return false
	}
	for _, c := range version {
		if c < '0' || c > '9' {
			return false
		}
	}
	return !strings.ContainsFunc(text, func(c rune) bool { return c <= ' ' || c > '~' })
}
