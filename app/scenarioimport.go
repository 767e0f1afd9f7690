package app

import (
	"errors"
	"strconv"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// importFault says why a file of scenarios was not brought in. The zero value is none.
type importFault struct {
	kind  importKind
	entry int    // the scenario that is wrong, from 1
	name  string // and its name, where it has one that can be read
	field string // what of it is wrong; empty for all of it
	line  int    // of the file
}

type importKind uint8

const (
	importFine     importKind = iota
	importTooLarge            // larger than any file this page writes
	importOther               // no document of scenarios
	importBroken              // no JSON
	importNewer               // of a newer program
	importWrong               // a scenario is not as it must be
	importKindCount
)

// maxImport bounds a file of scenarios, in bytes.
const maxImport = 4 << 20

// readScenarios reads a file of scenarios: all of it or, with what is wrong, nothing.
func readScenarios(data []byte) ([]document.Scenario, importFault) {
	if len(data) > maxImport {
		return nil, importFault{kind: importTooLarge}
	}
	list, err := document.DecodeScenarios("", data)
	if err != nil {
		return nil, newImportFault(data, err)
	}
	for i := range list {
		if !readable(&list[i]) {
			return nil, importFault{kind: importNewer, entry: i + 1, name: list[i].Name}
		}
	}
	return list, importFault{}
}

func newImportFault(data []byte, err error) importFault {
	var wrong *strict.Error
	if !errors.As(err, &wrong) {
		return importFault{kind: importOther}
	}
	f := importFault{kind: importOther, line: wrong.Line}
	entry, inside := document.EntryOf(wrong)
	switch wrong.Problem {
	case document.WrongVersion:
		f.kind = importNewer
		return f
	case strict.Syntax, strict.NotUTF8, strict.TrailingData, strict.TooDeep:
		f.kind = importBroken
		return f
	}
	if !inside {
		return f
	}
	place := document.EntryField(entry)
	f.kind, f.entry, f.name = importWrong, entry+1, strict.Text(data, place+".name")
	if len(wrong.Field) > len(place)+1 {
		f.field = wrong.Field[len(place)+1:]
	}
	return f
}

// entryText is the place of the scenario that is wrong, with its name between quotes where it can be read.
func (f importFault) entryText(open, end string) string {
	text := strconv.Itoa(f.entry)
	if f.name != "" {
		text += " " + open + f.name + end
	}
	return text
}

// fieldText is what of it is wrong, after a phrase; nothing where that is all of it.
func (f importFault) fieldText(phrase string) string {
	if f.field == "" {
		return ""
	}
	return phrase + f.field
}

func (f importFault) lineText() string { return strconv.Itoa(f.line) }
