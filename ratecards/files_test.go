package ratecards

import (
	"bytes"
	"encoding/json"
	"io/fs"
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
	if err != nil || count != 40+4+1+5+1+10 { // cards, tiers, ladders, tables, index, schemas
		t.Errorf("%d files, %v", count, err)
	}
	if _, err := fs.ReadFile(files, "nothing.json"); err == nil {
		t.Error("nothing.json exists")
	}
}

func TestIndex(t *testing.T) {
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(files, "index.json")
	if err != nil {
		t.Fatal(err)
	}
	var index struct {
		AsOf       string      `json:"as_of"`
		Last       string      `json:"last_card_date"`
		Next       string      `json:"next_price_date"`
		Currencies []string    `json:"currencies"`
		Cards      []indexCard `json:"cards"`
		Tables     []string    `json:"tables"`
		Schemas    []string    `json:"schemas"`
	}
	if err := json.Unmarshal(data, &index); err != nil {
		t.Fatal(err)
	}
	if index.AsOf != "2026-11-22" || index.Last != "2026-10-01" || index.Next != "2027-01-01" || len(index.Cards) != 40 || len(index.Schemas) != 10 {
		t.Errorf("got %+v", index)
	}
	if got := strings.Join(index.Currencies, " "); got != "AED ARS BRL CLP COP EUR IDR INR MXN USD" {
		t.Errorf("currencies: %s", got)
	}
	if got := strings.Join(index.Tables, " "); got != "changelog.json international.json markets.json prefixes.json territories.json tiers/ladders.json" {
		t.Errorf("tables: %s", got)
	}
	last := index.Cards[len(index.Cards)-1]
	if want := (indexCard{"2026-10-01-USD", "2026-10-01-USD.json", "2026-10-01", "USD", "message", "published", 47, 47, 0, "very high", "tiers/2026-10-01-USD.json"}); last != want {
		t.Errorf("got %+v", last)
	}
	for _, card := range index.Cards {
		for _, name := range []string{card.File, card.Tiers} {
			if _, err := fs.Stat(files, name); name != "" && err != nil {
				t.Errorf("%s: %v", card.ID, err)
			}
		}
	}
}
