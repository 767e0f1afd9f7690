//go:build !js

package ratecards

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schemaOf returns the name of the schema a served file follows.
func schemaOf(name string) string {
	switch {
	case isCardName(path.Base(name)) && strings.HasPrefix(name, "tiers/"):
		return "tiers"
	case isCardName(path.Base(name)):
		return "card"
	}
	return strings.TrimSuffix(path.Base(name), ".json")
}

// compileSchemas compiles all schemas.
func compileSchemas(t *testing.T) func(name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	entries, err := fs.ReadDir(schemas, "schema")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		data, err := fs.ReadFile(schemas, "schema/"+entry.Name())
		if err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", entry.Name(), err)
		}
		if err := c.AddResource("https://schema.test/"+entry.Name(), document); err != nil {
			t.Fatal(err)
		}
	}
	return func(name string) *jsonschema.Schema {
		s, err := c.Compile("https://schema.test/" + name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
}

// Every served file follows its schema, and every schema but the common one has a file.
func TestFilesFollowTheirSchemas(t *testing.T) {
	compile := compileSchemas(t)
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]int{}
	err = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(name, "schema/") {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		used[schemaOf(name)]++
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			return err
		}
		if err := compile(schemaOf(name)).Validate(instance); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if used["card"] < 40 || used["tiers"] < 4 || len(used) != 9 {
		t.Errorf("got %v", used)
	}
}

// What the schema can tell of a broken card, it refuses as the loader does. It cannot compare rows with one another,
// dates with markets, or status with content, nor see what a decoder swallows.
func TestSchemaRefusesBrokenCards(t *testing.T) {
	beyond := map[Problem]bool{
		RepeatedKey: true, TrailingData: true, ByteOrderMark: true, NotUTF8: true, InvalidSyntax: true, DuplicateMarket: true, UnknownMarket: true,
		MarketNotInForce: true, WrongModel: true,
	}
	schema := compileSchemas(t)("card")
	check := func(name, text string, refused bool) {
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(instance); (err != nil) != refused {
			t.Errorf("%s: %v", name, err)
		}
	}
	check("the good card", goodCard, false)
	for _, c := range brokenCards {
		if !beyond[c.problem] && c.name != "published without all markets" {
			check(c.name, replaceOnce(t, goodCard, c.old, c.new), true)
		}
	}
}
