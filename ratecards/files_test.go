//go:build !js

package ratecards

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestFiles(t *testing.T) {
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	if err := fstest.TestFS(files, "index.json", "2026-10-01-USD.json", "2022-02-01-USD.json", "inferred/2025-07-01-USD.json", "tiers/2026-10-01-USD.json",
		"tiers/ladders.json", "markets.json", "territories.json", "prefixes.json", "international.json", "changelog.json",
		"schema/card.schema.json", "schema/common.schema.json", "schema/index.schema.json"); err != nil {
		t.Error(err)
	}
	again, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	err = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		count++
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		other, err := fs.ReadFile(again, name)
		if !bytes.Equal(data, other) {
			t.Errorf("%s differs", name)
		}
		return err
	})
	if err != nil || count < 40+4+1+5+1+10 { // cards, tiers, ladders, tables, index, schemas of November 2026
		t.Errorf("%d files, %v", count, err)
	}
	if _, err := fs.ReadFile(files, "nothing.json"); err == nil {
		t.Error("nothing.json exists")
	}
}

// servedIndex is index.json as a reader of it would write it down.
type servedIndex struct {
	Version    int          `json:"version"`
	Schema     string       `json:"schema"`
	AsOf       string       `json:"as_of"`
	Last       string       `json:"last_card_date"`
	Next       string       `json:"next_price_date"`
	Currencies []string     `json:"currencies"`
	Cards      []indexCard  `json:"cards"`
	Tiers      []servedFile `json:"tiers"`
	Tables     []servedFile `json:"tables"`
	Schemas    []servedFile `json:"schemas"`
}

type servedFile struct{ Name, File, SHA256, Schema string }

func readIndex(t *testing.T) (fs.FS, servedIndex) {
	t.Helper()
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(files, "index.json")
	if err != nil {
		t.Fatal(err)
	}
	var index servedIndex
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&index); err != nil {
		t.Fatal(err)
	}
	return files, index
}

func TestIndex(t *testing.T) {
	_, index := readIndex(t)
	if index.Version != 1 || index.Schema != "schema/index.schema.json" || index.AsOf < "2026-11-22" || index.Last < "2026-10-01" || index.Next <= index.Last {
		t.Errorf("got %+v", index)
	}
	if len(index.Cards) < 40 || len(index.Tiers) < 4 || len(index.Schemas) < 10 { // those of November 2026
		t.Errorf("%d cards, %d tables of tiers, %d schemas", len(index.Cards), len(index.Tiers), len(index.Schemas))
	}
	for _, want := range []string{"AED", "ARS", "BRL", "CLP", "COP", "EUR", "IDR", "INR", "MXN", "USD"} {
		if !slices.Contains(index.Currencies, want) {
			t.Errorf("no %s in %v", want, index.Currencies)
		}
	}
	for _, want := range []servedFile{
		{Name: "changelog", File: "changelog.json", Schema: "schema/changelog.schema.json"},
		{Name: "international", File: "international.json", Schema: "schema/international.schema.json"},
		{Name: "ladders", File: "tiers/ladders.json", Schema: "schema/ladders.schema.json"},
		{Name: "markets", File: "markets.json", Schema: "schema/markets.schema.json"},
		{Name: "prefixes", File: "prefixes.json", Schema: "schema/prefixes.schema.json"},
		{Name: "territories", File: "territories.json", Schema: "schema/territories.schema.json"},
		{Name: "2026-10-01-USD", File: "tiers/2026-10-01-USD.json", Schema: "schema/tiers.schema.json"},
		{Name: "card", File: "schema/card.schema.json"},
	} {
		if !slices.ContainsFunc(slices.Concat(index.Tiers, index.Tables, index.Schemas), func(f servedFile) bool {
			f.SHA256 = ""
			return f == want
		}) {
			t.Errorf("the index lacks %+v", want)
		}
	}
}

// A card never changes, and so its line in the index does not either; the hashes are those of testdata/cards.sha256.
func TestIndexDescribesACard(t *testing.T) {
	_, index := readIndex(t)
	for _, want := range []indexCard{
		{
			"2026-10-01-USD", "2026-10-01-USD.json", listedSum(t, "data/cards/2026-10-01-USD.json"), "2026-10-01", "USD",
			"message", "published", false, 47, 47, 0, "very high", "tiers/2026-10-01-USD.json",
		},
		{
			"2026-10-01-EUR-inferred", "inferred/2026-10-01-EUR.json", listedSum(t, "data/cards/inferred/2026-10-01-EUR.json"), "2026-10-01", "EUR",
			"message", "inferred", true, 47, 47, 59, "", "",
		},
		{
			"2026-10-01-MXN", "2026-10-01-MXN.json", listedSum(t, "data/cards/2026-10-01-MXN.json"), "2026-10-01", "MXN",
			"message", "partial", false, 1, 47, 3, "medium", "",
		},
	} {
		if !slices.Contains(index.Cards, want) {
			t.Errorf("the index lacks %+v", want)
		}
	}
}

// listedSum is the hash that testdata/cards.sha256 has of a file.
func listedSum(t *testing.T, file string) string {
	t.Helper()
	for line := range strings.Lines(cardSums) {
		if sum, name, _ := strings.Cut(strings.TrimSpace(line), "  "); name == file {
			return sum
		}
	}
	t.Fatalf("%s is not listed", file)
	return ""
}

// Whoever has the index has every file, and can tell whether each arrived whole.
func TestIndexNamesEveryFileWithItsHash(t *testing.T) {
	files, index := readIndex(t)
	sums := map[string]string{}
	for _, c := range index.Cards {
		sums[c.File] = c.SHA256
	}
	for _, f := range slices.Concat(index.Tiers, index.Tables, index.Schemas) {
		sums[f.File] = f.SHA256
		if f.Schema != "" && !slices.ContainsFunc(index.Schemas, func(s servedFile) bool { return s.File == f.Schema }) {
			t.Errorf("%s follows %s, which is no schema of the index", f.File, f.Schema)
		}
	}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "index.json" {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != sums[name] {
			t.Errorf("%s has the hash %s, and in the index %q", name, got, sums[name])
		}
		delete(sums, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range sums {
		t.Errorf("the index names %s, which is no file", name)
	}
	for _, c := range index.Cards {
		if _, err := fs.Stat(files, c.Tiers); c.Tiers != "" && err != nil {
			t.Errorf("%s: %v", c.ID, err)
		}
	}
}

// What is known of volume tiers and ladders besides their figures can be told, as for cards.
func TestTablesSayWhereTheyWereRead(t *testing.T) {
	library := Embedded()
	infos, err := library.Cards()
	if err != nil {
		t.Fatal(err)
	}
	tiers := map[string]int{} // sources by card
	for _, i := range infos {
		if n := len(i.Tiers.Sources); n > 0 {
			tiers[i.ID] = n
		}
	}
	want := map[string]int{"2026-10-01-USD": 2, "2026-10-01-INR": 1, "2026-10-01-COP": 2, "2026-10-01-BRL": 3}
	if !maps.Equal(tiers, want) {
		t.Errorf("sources of tiers: %v, want %v", tiers, want)
	}
	ladders, err := library.LadderInfo()
	if err != nil || len(ladders.Sources) != 4 || len(ladders.Notes) != 5 {
		t.Errorf("the ladders have %d sources and %d notes, want 4 and 5 (%v)", len(ladders.Sources), len(ladders.Notes), err)
	}
}
