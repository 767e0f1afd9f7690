package ratecards

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed data/*.json data/cards/*.json data/cards/inferred/*.json data/tiers/*.json
var embedded embed.FS

// Embedded returns the library of the data this program was built with. It is the same at every call and safe for
// concurrent use.
func Embedded() *Library { return embeddedLibrary() }

var embeddedLibrary = sync.OnceValue(func() *Library {
	files, err := fs.Sub(embedded, "data")
	if err != nil {
		panic(err) // "data" is a valid path
	}
	return newEmbedded(files)
})

// newEmbedded returns the library of files of which a test has built one.
func newEmbedded(files fs.FS) *Library {
	library, err := newLibrary(files)
	if err != nil {
		panic(err) // the names of the embedded files are the same at every run
	}
	return library
}
