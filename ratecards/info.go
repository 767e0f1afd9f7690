package ratecards

import "github.com/tarifario/tarifario/pricing"

// Info is what is known about a card besides its figures.
type Info struct {
	ID             string // as pricing.Card.ID: "2026-10-01-USD", with "-inferred" behind it where it is inferred
	File           string // path below data/cards
	Effective      pricing.Date
	Currency       pricing.Currency
	Model          pricing.Model
	Status         pricing.Status
	Inferred       bool
	Confidence     string // in words; empty where nothing was noted
	Rows           int    // markets that have a row
	MarketsInForce int    // markets of the published table on the card's date
	Unknown        int    // cells that exist and were not recorded, in the rows there are
	TierSeries     int    // volume tiers of one market and category; 0 where none were found
	DerivedSeries  int    // those of TierSeries that were computed from a ladder, not read
	Sources        []Source
	Notes          []string
	Tiers          TableInfo // of the volume tiers; empty where none were found
}

// TableInfo is what is known about a table besides its figures.
type TableInfo struct {
	Sources []Source
	Notes   []string
}

// IsWhole reports whether every market in force has a row and no cell is unknown.
func (i Info) IsWhole() bool { return i.Rows == i.MarketsInForce && i.Unknown == 0 }
