//go:build !js

package ratecards

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"slices"
	"strings"
)

// indexFile is the one address a program has to know: it names every other file.
const indexFile = "index.json"

// indexVersion is that of the shape of index.json. A shape that an older program could misread gets the next one, at
// an address of its own (docs/data.md).
const indexVersion = 1

// indexCard is a card in index.json (schema/index.schema.json). Addresses are relative to that of the index; a hash is
// that of the file's bytes as they are served, before any compression on the way.
type indexCard struct {
	ID             string `json:"id"`
	File           string `json:"file"`
	SHA256         string `json:"sha256"`
	Effective      string `json:"effective"`
	Currency       string `json:"currency"`
	Model          string `json:"model"`
	Status         string `json:"status"`
	Inferred       bool   `json:"inferred"`
	Rows           int    `json:"rows"`
	MarketsInForce int    `json:"markets_in_force"`
	Unknown        int    `json:"unknown"`
	Confidence     string `json:"confidence,omitempty"`
	Tiers          string `json:"tiers,omitempty"`
}

// indexFileOf is any other file in index.json: a table of tiers, a table beside the cards, or a schema.
type indexFileOf struct {
	Name   string `json:"name"`
	File   string `json:"file"`
	SHA256 string `json:"sha256"`
	Schema string `json:"schema,omitempty"` // address of the schema the file follows; a schema follows none of its own
}

// index writes index.json.
func (l *Library) index(files memoryFS) ([]byte, error) {
	cards, err := l.indexCards(files)
	if err != nil {
		return nil, err
	}
	asOf, err := l.AsOf()
	if err != nil {
		return nil, err
	}
	text := []byte("{\n  ")
	text = append(appendText(text, "version"), ": "...)
	text = append(text, jsonOf(indexVersion)...)
	text = append(text, ",\n  "...)
	text = append(appendMember(text, "schema", "schema/index.schema.json"), ",\n  "...)
	text = append(appendMember(text, "as_of", asOf.String()), ",\n  "...)
	text = append(appendMember(text, "last_card_date", l.LastDate().String()), ",\n  "...)
	text = append(appendMember(text, "next_price_date", NextPriceDate(l.LastDate()).String()), ",\n"...)
	text = append(appendJSON(text, "currencies", l.Currencies()), ",\n"...)
	text = append(appendJSON(text, "cards", cards), ",\n"...)
	text = append(appendJSON(text, "tiers", indexFiles(files, tiersFolder)), ",\n"...)
	text = append(appendJSON(text, "tables", indexTables(files)), ",\n"...)
	text = appendJSON(text, "schemas", indexFiles(files, "schema"))
	return append(text, "\n}\n"...), nil
}

// indexCards lists the cards in order of currency and date.
func (l *Library) indexCards(files memoryFS) ([]indexCard, error) {
	infos, err := l.Cards()
	if err != nil {
		return nil, err
	}
	cards := make([]indexCard, len(infos))
	for n, i := range infos {
		file := publicName(i.File)
		cards[n] = indexCard{
			ID: i.ID, File: file, SHA256: sumOf(files[file]), Effective: i.Effective.String(), Currency: string(i.Currency),
			Model: string(i.Model), Status: string(i.Status), Inferred: i.Inferred, Rows: i.Rows, MarketsInForce: i.MarketsInForce,
			Unknown: i.Unknown, Confidence: i.Confidence,
		}
		if i.TierSeries > 0 {
			cards[n].Tiers = path.Join(tiersFolder, path.Base(i.File))
		}
	}
	return cards, nil
}

// indexTables lists what stands beside the cards: ladders, markets, territories, prefixes, changelog.
func indexTables(files memoryFS) []indexFileOf {
	return append(slices.DeleteFunc(indexFiles(files, "."), func(f indexFileOf) bool { return isCardName(f.File) }),
		indexOf(files, laddersFile))
}

// indexFiles lists the files of a folder in order of name; ladders are a table, although they stand beside the tiers.
func indexFiles(files memoryFS, folder string) []indexFileOf {
	var found []indexFileOf
	for _, entry := range files.entries(folder) {
		if name := path.Join(folder, entry.Name()); !entry.IsDir() && name != laddersFile {
			found = append(found, indexOf(files, name))
		}
	}
	return found
}

// indexOf describes a file. Files of a kind share a schema; every other file has one of its own name.
func indexOf(files memoryFS, file string) indexFileOf {
	name, isSchema := strings.CutSuffix(strings.TrimSuffix(path.Base(file), ".json"), ".schema")
	schema := name
	if isCardName(name) {
		schema = "tiers"
	}
	f := indexFileOf{Name: name, File: file, SHA256: sumOf(files[file]), Schema: "schema/" + schema + ".schema.json"}
	if isSchema {
		f.Schema = ""
	}
	return f
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// appendJSON writes a list with an entry on each line.
func appendJSON[T any](text []byte, name string, entries []T) []byte {
	return appendLines(text, name, len(entries), func(text []byte, i int) []byte { return append(text, jsonOf(entries[i])...) })
}

// jsonOf writes an entry of the index, whose fields are texts, counts and truths: they always encode.
func jsonOf(entry any) []byte {
	text, err := json.Marshal(entry)
	if err != nil {
		panic(err)
	}
	return text
}
