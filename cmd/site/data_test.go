package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// indexFile is an entry of the index: a card, or any other file.
type indexFile struct{ File, SHA256, Schema, Tiers string }

// indexFiles are the entries of the index as the running server hands it out, by their addresses.
func indexFiles(t *testing.T, address string) map[string]indexFile {
	t.Helper()
	_, data := ask(t, "GET", address+"/data/ratecards/index.json")
	var index struct {
		Version                       int
		Cards, Tiers, Tables, Schemas []indexFile
	}
	if err := json.Unmarshal(data, &index); err != nil {
		t.Fatal(err)
	}
	if index.Version != 1 || len(index.Cards) < 40 || len(index.Tiers) < 4 || len(index.Tables) != 6 || len(index.Schemas) < 10 {
		t.Errorf("version %d of the index names %d cards, %d tiers, %d tables and %d schemas",
			index.Version, len(index.Cards), len(index.Tiers), len(index.Tables), len(index.Schemas))
	}
	files := map[string]indexFile{}
	for _, f := range slices.Concat(index.Cards, index.Tiers, index.Tables, index.Schemas) {
		files["/data/ratecards/"+f.File] = f
	}
	return files
}

// Every file of the index is served with the hash it states, for any page of any site, and no other file is there.
func TestDataIsServedAsTheIndexSays(t *testing.T) {
	t.Parallel()
	address := servedWithHeaders(t)
	files := indexFiles(t, address)
	for path, f := range files {
		answer, body := ask(t, "GET", address+path, "Origin", "https://elsewhere.test")
		if answer.StatusCode != http.StatusOK {
			t.Errorf("%s: status %d", path, answer.StatusCode)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(body)); got != f.SHA256 {
			t.Errorf("%s has the hash %s, in the index %s", path, got, f.SHA256)
		}
		if got := answer.Header.Get("Access-Control-Allow-Origin"); got != "*" {
			t.Errorf("%s: other sites may not read it: %q", path, got)
		}
		for _, other := range []string{f.Schema, f.Tiers} {
			if _, known := files["/data/ratecards/"+other]; other != "" && !known {
				t.Errorf("%s names %s, which is not in the index", path, other)
			}
		}
	}
	for path := range builtSite(t).files {
		if _, known := files["/"+path]; !known && strings.HasPrefix(path, dataFolder) && path != "data/ratecards/index.json" {
			t.Errorf("%s is not in the index", path)
		}
	}
}

// What docs/data.md promises of addresses and copies holds on the running server.
func TestDataDocumentNamesWhatIsServed(t *testing.T) {
	t.Parallel()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(root, "docs", "data.md"))
	if err != nil {
		t.Fatal(err)
	}
	address := servedWithHeaders(t)
	named := regexp.MustCompile(`/data/ratecards/[\w./-]+\.json`).FindAllString(string(text), -1)
	for _, path := range named {
		answer, body := ask(t, "GET", address+path)
		if answer.StatusCode != http.StatusOK || !json.Valid(body) {
			t.Errorf("%s: status %d, %d bytes", path, answer.StatusCode, len(body))
		}
		for name, want := range map[string]string{
			"Access-Control-Allow-Origin": "*", "Content-Type": "application/json", "Cache-Control": "no-cache",
		} {
			if got := answer.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
		again, body := ask(t, "GET", address+path, "If-None-Match", answer.Header.Get("ETag"))
		if again.StatusCode != http.StatusNotModified || len(body) != 0 || again.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s asked for again: status %d, %d bytes", path, again.StatusCode, len(body))
		}
	}
	// Every kind of file is named: cards and their tiers by example, each table and each schema by itself.
	ofCard := regexp.MustCompile(`/\d{4}-\d\d-\d\d-[A-Z]{3}\.json$`)
	for path := range indexFiles(t, address) {
		if !ofCard.MatchString(path) && !slices.Contains(named, path) {
			t.Errorf("docs/data.md does not name %s", path)
		}
	}
}
