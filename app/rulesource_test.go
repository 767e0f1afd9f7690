package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// Every rule that has a sentence leads to a page of Meta's on which the rulebook says it was read, and to none only
// where the rulebook knows no address of one.
func TestOfficialSources(t *testing.T) {
	addresses := map[string]string{}
	for _, s := range pricing.Sources() {
		addresses[s.Key] = s.Address
	}
	for _, r := range ruleSentences {
		rule, _ := pricing.Rule(r.id)
		var official []string
		for _, key := range rule.Sources {
			if strings.HasPrefix(addresses[key], metaDocs) {
				official = append(official, addresses[key])
			}
		}
		got := OfficialSource(string(r.id))
		if got == "" && len(official) > 0 || got != "" && !slices.Contains(official, got) {
			t.Errorf("%s leads to %q; the rulebook names %q", r.id, got, official)
		}
	}
}

func TestSourcesOf(t *testing.T) {
	got := sourcesOf([]LineView{{Rule: "MSG-2"}, {Rule: "MSG-6"}, {Rule: "MSG-4"}, {Rule: "MSG-2"}, {Rule: "FREE-1"}, {Rule: "SVC-1"}})
	want := []SourceView{
		{"MSG-2, MSG-4", metaDocs + "pricing"},
		{"MSG-6, SVC-1", metaDocs + "pricing/non-template-messages"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
