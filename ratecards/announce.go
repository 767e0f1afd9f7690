package ratecards

import (
	"bytes"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// UnannouncedNote is the note of an announcement that was written down from cards alone and not held against one of Meta's.
// It is fixed, so that pages say it in their languages.
const UnannouncedNote = "As the cards show it; not read in an announcement."

// AnnouncementOf writes down what two cards show: one change for each direction and set of markets.
func AnnouncementOf(effective pricing.Date, changes []CellChange) Announcement {
	a := Announcement{Effective: effective, Note: UnannouncedNote}
	for _, direction := range directions {
		marketsOf := map[pricing.Category][]pricing.Market{}
		for _, c := range changes {
			if c.Direction == direction {
				marketsOf[c.Category] = append(marketsOf[c.Category], c.Market)
			}
		}
		for _, category := range cardColumns {
			markets := marketsOf[category]
			same := slices.IndexFunc(a.Changes, func(c Change) bool {
				return c.Direction == direction && slices.Equal(c.Markets, markets)
			})
			switch {
			case len(markets) == 0:
			case same >= 0:
				a.Changes[same].Categories = append(a.Changes[same].Categories, category)
			default:
				a.Changes = append(a.Changes, Change{[]pricing.Category{category}, markets, direction})
			}
		}
	}
	return a
}

// Announce returns changelog.json with another announcement, in its place by date and in the form the file has; one of the
// same date gives way to it. The text around it stays as it is.
func (l *Library) Announce(a Announcement) ([]byte, error) {
	text, fail := l.read(changelogFile)
	if fail != nil {
		return nil, fail
	}
	markets, fail := l.markets()
	if fail != nil {
		return nil, fail
	}
	log, fail := l.changelog()
	if fail != nil {
		return nil, fail
	}
	entry := a.encode(markets)
	later := slices.IndexFunc(log.entries, func(e Announcement) bool { return e.Effective >= a.Effective })
	var before, after []byte
	var found bool
	switch {
	case later < 0:
		before, found = bytes.CutSuffix(text, []byte(entriesEnd))
		text = slices.Concat(before, []byte(",\n"), entry, []byte(entriesEnd))
	case log.entries[later].Effective == a.Effective:
		before, after, found = bytes.Cut(text, log.entries[later].encode(markets))
		text = slices.Concat(before, entry, after)
	default:
		head := entryHead + log.entries[later].Effective.String()
		before, after, found = bytes.Cut(text, []byte(head))
		text = slices.Concat(before, []byte("\n"), entry, []byte(","+head), after)
	}
	if !found {
		return nil, &Error{File: changelogFile, Problem: InvalidSyntax, Detail: "not in the form the file is written in: add the entry by hand"}
	}
	if _, err := parseChangelog(changelogFile, text, markets); err != nil {
		return nil, err
	}
	return text, nil
}

// encode writes an entry of changelog.json.
func (a *Announcement) encode(markets *marketList) []byte {
	text := appendMember([]byte("    {"), "effective", a.Effective.String())
	if a.Note != "" {
		text = appendMember(append(text, ", "...), "note", a.Note)
	}
	text = append(text, `, "changes": [`...)
	for i, c := range a.Changes {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(text, "\n      {"...)
		names := make([]string, len(c.Categories))
		for i, category := range c.Categories {
			names[i] = category.String()
		}
		text = append(appendTexts(text, "categories", names), ", "...)
		text = append(appendMember(text, "direction", string(c.Direction)), ", "...)
		if len(c.Markets) == markets.count(a.Effective) {
			text = append(text, `"all": true}`...)
			continue
		}
		text = append(appendTexts(text, "markets", c.Markets), '}')
	}
	if len(a.Changes) > 0 {
		text = append(text, "\n    "...)
	}
	return append(text, "]}"...)
}

// appendTexts writes a key and a list of texts.
func appendTexts[T ~string](text []byte, name string, values []T) []byte {
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = string(appendText(nil, string(v)))
	}
	return append(append(appendText(text, name), ": ["...), strings.Join(quoted, ", ")+"]"...)
}
