package eventlog

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// beyondSchema are the faults of events that a JSON Schema cannot see: names that stand twice, and what tables tell.
var beyondSchema = []string{
	"field twice", "field twice behind an escape", "letters in a number", "short number", "ID without country",
	"unknown country", "unknown market", "recipient with a bad number", "day that does not exist", "four decimals", "exponent",
	"not UTF-8",
}

// TestEventSchema holds the schema and the reader to the same events.
func TestEventSchema(t *testing.T) {
	text, err := os.ReadFile("event.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	if err := compiler.AddResource("event.schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("event.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	accepts := func(line string) error {
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err != nil {
			return err
		}
		return schema.Validate(instance)
	}
	for _, c := range rightEvents {
		if err := accepts(c.line); err != nil {
			t.Errorf("%s: refused: %s\n%v", c.name, c.line, err)
		}
	}
	for _, c := range badEvents {
		if c.reason == BadSyntax {
			continue
		}
		if seen := accepts(c.line) != nil; seen == slices.Contains(beyondSchema, c.name) {
			t.Errorf("%s: refused %t: %s", c.name, seen, c.line)
		}
	}
}
