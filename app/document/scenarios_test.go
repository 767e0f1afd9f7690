package document

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/ratecards/strict"
)

// scenarioDocument is a document of scenarios, of which the text of the list is given.
func scenarioDocument(list string) string {
	return `{"schema": "tarifario/scenarios", "version": 1, "scenarios": [` + list + `]}`
}

const soundScenario = `{"name": "A", "created": "2026-11-28T18:44:38Z", "plan": "v=1&c=MX"}`

var soundScenarios = map[string]string{
	"nothing":    `{"schema": "tarifario/scenarios", "version": 1}`,
	"empty list": scenarioDocument(""),
	"one":        scenarioDocument(soundScenario),
	"all fields": scenarioDocument(`{"name": "México · «oct»", "created": "2026-11-28T18:44:38.123Z", "changed": "2026-11-29T01:00:00-06:00",
		"plan": "v=2&x=%C3%A9", "total": {"amount": "0.00", "currency": "USD", "card": "2026-10-01", "at_least": true}}`),
	"80 characters": scenarioDocument(strings.Replace(soundScenario, `"A"`, `"`+strings.Repeat("é", 80)+`"`, 1)),
	"version alone": scenarioDocument(strings.Replace(soundScenario, "v=1&c=MX", "v=1", 1)),
}

// brokenScenarios name the place and the problem of what is wrong. pastSchema marks what no schema can see.
var brokenScenarios = []struct {
	name, text, field string
	problem           strict.Problem
	pastSchema        bool
}{
	{"a plan", `{"schema": "tarifario/plan", "version": 1}`, "schema", WrongSchema, false},
	{"a later version", `{"schema": "tarifario/scenarios", "version": 2, "shelves": []}`, "version", WrongVersion, false},
	{"no list", `{"schema": "tarifario/scenarios", "version": 1, "scenarios": {}}`, "scenarios", strict.WrongType, false},
	{"cut off", `{"schema": "tarifario/scenarios", "version": 1, "scenarios": [`, "", strict.Syntax, false},
	{"unknown field", scenarioDocument(`{"name": "A", "created": "2026-11-28T18:44:38Z", "plan": "v=1", "colour": "red"}`), "scenarios[0].colour", strict.UnknownField, false},
	{"no name", scenarioDocument(soundScenario + `,{"created": "2026-11-28T18:44:38Z", "plan": "v=1"}`), "scenarios[1]", WrongForm, false},
	{"empty name", scenarioDocument(strings.Replace(soundScenario, `"A"`, `""`, 1)), "scenarios[0].name", EmptyText, false},
	{"null name", scenarioDocument(strings.Replace(soundScenario, `"A"`, `null`, 1)), "scenarios[0].name", strict.NullValue, false},
	{"81 characters", scenarioDocument(strings.Replace(soundScenario, `"A"`, `"`+strings.Repeat("é", 81)+`"`, 1)), "scenarios[0].name", WrongForm, false},
	{"two lines", scenarioDocument(strings.Replace(soundScenario, `"A"`, `"A\nB"`, 1)), "scenarios[0].name", WrongForm, false},
	{"blank before", scenarioDocument(strings.Replace(soundScenario, `"A"`, `" A"`, 1)), "scenarios[0].name", WrongForm, true},
	{"same name", scenarioDocument(soundScenario + "," + soundScenario), "scenarios[1].name", WrongForm, true},
	{"no date", scenarioDocument(`{"name": "A", "plan": "v=1"}`), "scenarios[0]", WrongForm, false},
	{"a day is no instant", scenarioDocument(strings.Replace(soundScenario, "T18:44:38Z", "", 1)), "scenarios[0].created", WrongForm, false},
	{"no plan", scenarioDocument(`{"name": "A", "created": "2026-11-28T18:44:38Z"}`), "scenarios[0]", WrongForm, false},
	{"plan without version", scenarioDocument(strings.Replace(soundScenario, "v=1&", "", 1)), "scenarios[0].plan", WrongForm, false},
	{"plan with a blank", scenarioDocument(strings.Replace(soundScenario, "c=MX", "c=M X", 1)), "scenarios[0].plan", WrongForm, false},
	{"plan of 8193 characters", scenarioDocument(strings.Replace(soundScenario, "c=MX", "c="+strings.Repeat("x", 8187), 1)), "scenarios[0].plan", WrongForm, false},
	{"total without currency", scenarioDocument(strings.Replace(soundScenario, `"plan"`, `"total": {"amount": "1"}, "plan"`, 1)), "scenarios[0].total", WrongForm, false},
	{"negative total", scenarioDocument(strings.Replace(soundScenario, `"plan"`, `"total": {"amount": "-1", "currency": "USD"}, "plan"`, 1)), "scenarios[0].total.amount", WrongForm, false},
}

func TestScenariosSchemaAndReaderAgree(t *testing.T) {
	schema := compileSchema(t, "scenarios.schema.json", ScenariosSchema)
	for name, text := range soundScenarios {
		if err := validate(schema, text); err != nil {
			t.Errorf("%s: the schema refuses what should be accepted: %v", name, err)
		}
		if _, err := DecodeScenarios("", []byte(text)); err != nil {
			t.Errorf("%s: the reader refuses what should be accepted: %v", name, err)
		}
	}
	for _, broken := range brokenScenarios {
		if err := validate(schema, broken.text); err == nil && !broken.pastSchema {
			t.Errorf("%s: the schema accepts it", broken.name)
		}
		_, err := DecodeScenarios("", []byte(broken.text))
		var fault *strict.Error
		if !errors.As(err, &fault) || fault.Problem != broken.problem || broken.field != "" && fault.Field != broken.field {
			t.Errorf("%s: the reader says %v, want %s: %s", broken.name, err, broken.field, broken.problem)
		}
	}
}

func TestScenariosComeBack(t *testing.T) {
	list := []Scenario{
		{Name: "A <&> «é»", Created: 1_764_355_478_000, Changed: 1_764_355_478_000, Plan: "v=1&c=MX"},
		{Name: "B", Created: 1_764_355_478_123, Changed: 1_764_441_878_000, Plan: "v=1&c=BR",
			Total: ScenarioTotal{Amount: decimal.RequireFromString("34.3"), Currency: "USD", Card: 2026_10_01, AtLeast: true}},
		{Name: "C", Created: 1, Changed: 1, Plan: "v=1", Total: ScenarioTotal{Currency: "CLP"}},
	}
	data, err := EncodeScenarios(list)
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeScenarios("", data)
	if err != nil || !reflect.DeepEqual(got, list) {
		t.Errorf("comes back as %+v (%v) from\n%s", got, err, data)
	}
	for _, bad := range []Scenario{{}, {Name: "A", Created: 1, Changed: 1, Plan: "c=MX"}, {Name: "\xff", Created: 1, Changed: 1, Plan: "v=1"}} {
		if _, err := EncodeScenarios([]Scenario{bad}); err == nil {
			t.Errorf("%+v is written", bad)
		}
	}
}

func TestEntryOf(t *testing.T) {
	for field, want := range map[string]int{"scenarios[0]": 0, "scenarios[12].plan": 12, "scenarios": -1, "version": -1, "scenarios[x]": -1} {
		entry, inside := EntryOf(&strict.Error{Field: field})
		if !inside {
			entry = -1
		}
		if entry != want {
			t.Errorf("%s is of scenario %d, want %d", field, entry, want)
		}
	}
}

// Whatever a file holds, it is refused or comes back as it was read.
func FuzzDecodeScenarios(f *testing.F) {
	for _, text := range soundScenarios {
		f.Add([]byte(text))
	}
	for _, broken := range brokenScenarios {
		f.Add([]byte(broken.text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := DecodeScenarios("", data)
		if err != nil {
			return
		}
		again, err := EncodeScenarios(list)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if got, err := DecodeScenarios("", again); err != nil || !sameScenarios(got, list) {
			t.Fatalf("%+v comes back as %+v (%v)", list, got, err)
		}
	})
}

func sameScenarios(a, b []Scenario) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, y := a[i], b[i]
		if !x.Total.Amount.Equal(y.Total.Amount) {
			return false
		}
		x.Total.Amount, y.Total.Amount = decimal.Decimal{}, decimal.Decimal{}
		if x != y {
			return false
		}
	}
	return true
}
