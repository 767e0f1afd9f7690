package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// Every file that the index of the rate cards names is there.
func TestDataIsComplete(t *testing.T) {
	s := builtSite(t)
	const folder = "data/ratecards/"
	var index struct {
		Cards   []struct{ File string }
		Tables  []string
		Schemas []string
	}
	if err := json.Unmarshal(s.files[folder+"index.json"], &index); err != nil {
		t.Fatal(err)
	}
	names := append(index.Tables, index.Schemas...)
	for _, c := range index.Cards {
		names = append(names, c.File)
	}
	if len(index.Cards) == 0 || len(index.Schemas) == 0 {
		t.Errorf("the index names %d cards and %d schemas", len(index.Cards), len(index.Schemas))
	}
	for _, name := range names {
		if !json.Valid(s.files[folder+name]) {
			t.Errorf("%s is missing or no JSON", name)
		}
	}
	for path := range s.files {
		if strings.HasPrefix(path, folder) && !strings.HasSuffix(path, ".json") {
			t.Errorf("%s is no data", path)
		}
	}
}
