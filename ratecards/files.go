package ratecards

import (
	"embed"
	"encoding/json"
	"io/fs"
	"path"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

//go:embed schema/*.json
var schemas embed.FS

// Files returns everything that is served under /data/ratecards/: index.json, the cards as <effective>-<currency>.json,
// the inferred ones in inferred, volume tiers and ladders in tiers, the tables, and the JSON Schemas in schema. It holds
// the same bytes at every call, and times of files are zero. It is built anew each time: a variable that kept it would
// bring schemas and encoder into every program, also into the one for browsers.
func Files() (fs.FS, error) {
	files := memoryFS{}
	for _, part := range [...]struct {
		from fs.FS
		cut  string
	}{{embedded, "data/"}, {schemas, ""}} {
		err := fs.WalkDir(part.from, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(part.from, name)
			files[publicName(strings.TrimPrefix(name, part.cut))] = data
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	index, err := Embedded().index(files)
	if err != nil {
		return nil, err
	}
	files["index.json"] = index
	return files, nil
}

// publicName is the path of a file as it is served: cards stand at the top.
func publicName(name string) string { return strings.TrimPrefix(name, cardsFolder+"/") }

// indexCard is a card in index.json (schema/index.schema.json).
type indexCard struct {
	ID             string `json:"id"`
	File           string `json:"file"`
	Effective      string `json:"effective"`
	Currency       string `json:"currency"`
	Model          string `json:"model"`
	Status         string `json:"status"`
	Rows           int    `json:"rows"`
	MarketsInForce int    `json:"markets_in_force"`
	Unknown        int    `json:"unknown"`
	Confidence     string `json:"confidence,omitempty"`
	Tiers          string `json:"tiers,omitempty"`
}

// index writes index.json.
func (l *Library) index(files memoryFS) ([]byte, error) {
	infos, err := l.Cards()
	if err != nil {
		return nil, err
	}
	asOf, err := l.AsOf()
	if err != nil {
		return nil, err
	}
	cards := make([][]byte, len(infos))
	for n, i := range infos {
		card := indexCard{
			ID: i.ID, File: publicName(i.File), Effective: i.Effective.String(), Currency: string(i.Currency), Model: string(i.Model),
			Status: string(i.Status), Rows: i.Rows, MarketsInForce: i.MarketsInForce, Unknown: i.Unknown, Confidence: i.Confidence,
		}
		if i.TierSeries > 0 {
			card.Tiers = path.Join(tiersFolder, path.Base(i.File))
		}
		if cards[n], err = json.Marshal(card); err != nil {
			return nil, err
		}
	}
	var tables, schemaFiles []string
	for _, entry := range files.entries(".") {
		if !entry.IsDir() && !isCardName(entry.Name()) {
			tables = append(tables, entry.Name())
		}
	}
	tables = append(tables, laddersFile)
	for _, entry := range files.entries("schema") {
		schemaFiles = append(schemaFiles, "schema/"+entry.Name())
	}
	text := []byte("{\n  ")
	text = append(appendMember(text, "as_of", asOf.String()), ",\n  "...)
	text = append(appendMember(text, "last_card_date", l.LastDate().String()), ",\n  "...)
	text = append(appendMember(text, "next_price_date", NextPriceDate(l.LastDate()).String()), ",\n"...)
	currencies := l.Currencies()
	text = appendLines(text, "currencies", len(currencies), func(text []byte, i int) []byte { return appendText(text, string(currencies[i])) })
	text = append(text, ",\n"...)
	text = appendLines(text, "cards", len(cards), func(text []byte, i int) []byte { return append(text, cards[i]...) })
	text = append(text, ",\n"...)
	text = appendLines(text, "tables", len(tables), func(text []byte, i int) []byte { return appendText(text, tables[i]) })
	text = append(text, ",\n"...)
	text = appendLines(text, "schemas", len(schemaFiles), func(text []byte, i int) []byte { return appendText(text, schemaFiles[i]) })
	return append(text, "\n}\n"...), nil
}

// isCardName reports whether a file name is that of a card.
func isCardName(name string) bool {
	_, err := pricing.ParseDate(name[:min(len(name), len("2026-10-01"))])
	return err == nil
}
