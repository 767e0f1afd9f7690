package ratecards

import (
	"bytes"
	"io/fs"
	"path"
	"sync"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Until returns a folder laid out as ratecards/data is, without what came after a date: it has no card, no volume tiers and
// no announcement of a later one. Everything else stays as it is.
func Until(files fs.FS, last pricing.Date) (fs.FS, error) {
	known := memoryFS{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || dateOfName(name) > last {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if name == changelogFile {
			data = announcedUntil(data, last)
		}
		known[name] = data
		return err
	})
	return known, err
}

// KnownUntil makes Embedded the library as it stood on a date, see Until. It is for tests whose expectations were written
// down from the cards of that date, and which another card is not to change; it is to be called before anything is asked of
// Embedded.
func KnownUntil(last pricing.Date) {
	embeddedLibrary = sync.OnceValue(func() *Library {
		files, err := fs.Sub(embedded, "data")
		if err != nil {
			panic(err) // "data" is a valid path
		}
		if files, err = Until(files, last); err != nil {
			panic(err) // embedded files can be read
		}
		return newEmbedded(files)
	})
}

// dateOfName is the date that the name of a card or of a table of tiers begins with; zero where it begins with none.
func dateOfName(name string) pricing.Date {
	base := path.Base(name)
	date, err := pricing.ParseDate(base[:min(len(base), len(time.DateOnly))])
	if err != nil {
		return 0
	}
	return date
}

// The form in which changelog.json has its entries, in order of date: how each begins, and what follows the last.
const (
	entryHead  = "\n    {\"effective\": \""
	entriesEnd = "\n  ]\n}\n"
)

// announcedUntil is changelog.json without the entries of later dates.
func announcedUntil(text []byte, last pricing.Date) []byte {
	for at := 0; ; at += len(entryHead) {
		next := bytes.Index(text[at:], []byte(entryHead))
		if next < 0 {
			return text
		}
		at += next
		if string(text[at+len(entryHead):][:len(time.DateOnly)]) > last.String() {
			return append(bytes.TrimSuffix(bytes.Clone(text[:at]), []byte(",")), entriesEnd...)
		}
	}
}
