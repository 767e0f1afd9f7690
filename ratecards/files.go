//go:build !js

package ratecards

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed schema/*.json
var schemas embed.FS

// Files returns everything that is served under /data/ratecards/: index.json, the cards as <effective>-<currency>.json,
// the inferred ones in inferred, volume tiers and ladders in tiers, the tables, and the JSON Schemas in schema. It holds
// the same bytes at every call, and times of files are zero. It is built anew each time: a variable that kept it would
// bring the schemas into every program. The browser's has no need of it, and does not have it.
func Files() (fs.FS, error) {
	files := memoryFS{}
	for _, from := range [...]fs.FS{Embedded().files, schemas} {
		err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(from, name)
			files[publicName(name)] = data
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
func isCardName(name string) bool { return dateOfName(name) != 0 }
