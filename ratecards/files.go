//go:build !js

package ratecards

import (
	"embed"
	"io/fs"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

//go:embed schema/*.json
var schemas embed.FS

// Files returns everything that is served under /data/ratecards/: index.json, the cards as <effective>-<currency>.json,
// the inferred ones in inferred, volume tiers and ladders in tiers, the tables, and the JSON Schemas in schema. It holds
// the same bytes at every call, and times of files are zero. It is built anew each time: a variable that kept it would
// bring the schemas into every program. The browser's has no need of it, and does not have it.
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
	files[indexFile] = index
	return files, nil
}

// publicName is the path of a file as it is served: cards stand at the top.
func publicName(name string) string { return strings.TrimPrefix(name, cardsFolder+"/") }

// isCardName reports whether a file name is that of a card.
func isCardName(name string) bool {
	_, err := pricing.ParseDate(name[:min(len(name), len("2026-10-01"))])
	return err == nil
}
