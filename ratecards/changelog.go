package ratecards

import (
	"fmt"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Announcement is an entry of WhatsApp's changelog of rate cards: what changed on a date, in US dollars. Other
// currencies change on the same dates on their own cards.
type Announcement struct {
	Effective pricing.Date // from 00:00 in the zone of the account
	Changes   []Change
	Note      string // may be empty
}

// Change is one change of an announcement, of every category in every market it names.
type Change struct {
	Categories []pricing.Category
	Markets    []pricing.Market
	Direction  Direction
}

// Direction says what happened to rates.
type Direction string

// The directions of changes.
const (
	NewCard   Direction = "new_card"   // a card of a new model
	Added     Direction = "added"      // a category the market did not have before
	NewMarket Direction = "new_market" // a row the card did not have before
	Up        Direction = "up"
	Down      Direction = "down"
	MadeFree  Direction = "free"    // no longer charged, and no longer on the card
	Charged   Direction = "charged" // charged again, and on the card again
)

var directions = []Direction{NewCard, Added, NewMarket, Up, Down, MadeFree, Charged}

// changelogWire is changelog.json as it is written (schema/changelog.schema.json).
type changelogWire struct {
	AsOf    *string     `json:"as_of"`
	Sources []Source    `json:"sources"`
	Notes   []string    `json:"notes"`
	Entries []entryWire `json:"entries"`
}

type entryWire struct {
	Effective *string      `json:"effective"`
	Note      string       `json:"note"`
	Changes   []changeWire `json:"changes"`
}

type changeWire struct {
	Categories []string `json:"categories"`
	Direction  string   `json:"direction"`
	Markets    []string `json:"markets"`
	All        bool     `json:"all"`    // every market in force on the date
	Except     []string `json:"except"` // save these
}

// changelog is changelog.json after it was verified.
type changelog struct {
	asOf    pricing.Date
	entries []Announcement
}

// parseChangelog reads changelog.json.
func parseChangelog(file string, data []byte, markets *marketList) (*changelog, *Error) {
	var w changelogWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	log, err := w.changelog(markets)
	if err != nil {
		return nil, err.in(file, data)
	}
	return log, nil
}

// changelog verifies the file.
func (w *changelogWire) changelog(markets *marketList) (*changelog, *Error) {
	asOf, err := parseDate("as_of", w.AsOf)
	if err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	entries := make([]Announcement, 0, len(w.Entries))
	for i := range w.Entries {
		at := fmt.Sprintf("entries[%d]", i)
		effective, err := parseDate(at+".effective", w.Entries[i].Effective)
		if err != nil {
			return nil, err
		}
		if i > 0 && effective <= entries[i-1].Effective {
			return nil, fault("", at+".effective", Inconsistent, "not after the entry before")
		}
		entry := Announcement{Effective: effective, Note: w.Entries[i].Note}
		for j := range w.Entries[i].Changes {
			change, err := w.Entries[i].Changes[j].change(fmt.Sprintf("%s.changes[%d]", at, j), effective, markets)
			if err != nil {
				return nil, err
			}
			entry.Changes = append(entry.Changes, change)
		}
		entries = append(entries, entry)
	}
	return &changelog{asOf, entries}, nil
}

// change verifies one change.
func (w *changeWire) change(at string, on pricing.Date, markets *marketList) (Change, *Error) {
	c := Change{Direction: Direction(w.Direction)}
	if !slices.Contains(directions, c.Direction) {
		return c, fault("", at+".direction", Inconsistent, "unknown direction %q", w.Direction)
	}
	for i, name := range w.Categories {
		category, err := pricing.ParseCategory(name)
		if err != nil {
			return c, fault("", fmt.Sprintf("%s.categories[%d]", at, i), UnknownCategory, "%v", err)
		}
		c.Categories = append(c.Categories, category)
	}
	if w.All == (len(w.Markets) > 0) {
		return c, fault("", at, MissingField, "either markets or all")
	}
	for _, list := range [...]struct {
		field string
		names []string
	}{{".markets", w.Markets}, {".except", w.Except}} {
		for i, name := range list.names {
			if _, err := markets.inForce(&name, "", on); err != nil {
				return c, err.under("%s%s[%d]", at, list.field, i)
			}
		}
	}
	for _, name := range w.Markets {
		c.Markets = append(c.Markets, pricing.Market(name))
	}
	if w.All {
		for _, m := range markets.markets {
			if m.From <= on && !slices.Contains(w.Except, string(m.Market)) {
				c.Markets = append(c.Markets, m.Market)
			}
		}
	}
	return c, nil
}
