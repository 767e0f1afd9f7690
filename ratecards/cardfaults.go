package ratecards

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/ratecards/strict"
)

// CardFaults returns everything that is wrong with a card file that OwnCard refuses, in the order of the lines: also what is of
// the wrong kind, and besides it what is wrong with the rest. It is no part of OwnCard, which every page needs: what people
// mend is looked for where they load it.
func (l *Library) CardFaults(file string, data []byte) Errors {
	markets, err := l.markets()
	if err != nil {
		return Errors{err}
	}
	var w cardWire
	var all Errors
	found, read := strict.DecodeAll(file, data, &w, maxFaults)
	for _, e := range found {
		all = append(all, errorOf(e, data))
	}
	if read {
		faults := faultList{most: maxFaults - len(all)}
		w.sheet(markets, &faults)
		for _, err := range faults.found {
			if !all.tells(err.Field) {
				all = append(all, err.in(file, data))
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *Error) int { return a.Line - b.Line })
	return all
}

// tells reports whether a fault of a field, or of a value around it, is among the faults.
func (e Errors) tells(field string) bool {
	return slices.ContainsFunc(e, func(other *Error) bool {
		rest, begins := strings.CutPrefix(field, other.Field)
		return begins && other.Field != "" && (rest == "" || rest[0] == '.' || rest[0] == '[')
	})
}
