// Package nextcard is the site's rate cards with one more that Meta has published and that has not begun, for tests.
package nextcard

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"testing/fstest"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// On is the day on which the card begins.
const On = pricing.Date(2027_01_01)

// card is in US dollars alone and knows two countries: Mexico's rates are those of 2026-10-01 with other figures, Colombia's
// service has none.
const card = `{"effective": "2027-01-01", "currency": "USD", "model": "message", "status": "partial", "confidence": "high", "sources": [{"title": "a test"}],
"rows": [
  {"market": "Mexico", "marketing": "0.0420", "utility": "0.0090", "authentication": "0.0090", "authentication_international": null, "service": "0.0070"},
  {"market": "Colombia", "marketing": "0.0130", "utility": "0.0008", "authentication": "0.0008", "authentication_international": null, "unknown": ["service"]}
]}`

const announcement = `,
    {"effective": "2027-01-01", "note": "A test.", "changes": [{"categories": ["marketing"], "direction": "up", "markets": ["Mexico", "Colombia"]}]}
  ]
}
`

// Library returns the embedded cards with the coming one and the entry of the changelog that announces it.
func Library(t testing.TB) *ratecards.Library {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	files := fstest.MapFS{"cards/2027-01-01-USD.json": {Data: []byte(card)}}
	data := os.DirFS(filepath.Join(filepath.Dir(here), "..", "..", "..", "ratecards", "data"))
	err := fs.WalkDir(data, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(name) != ".json" {
			return err
		}
		text, err := fs.ReadFile(data, name)
		if name == "changelog.json" {
			text = append(bytes.TrimRight(text, "]}\n "), "]}]}"+announcement...)
		}
		files[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	library, err := ratecards.Open(files)
	if err != nil {
		t.Fatal(err)
	}
	return library
}
