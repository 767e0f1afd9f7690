package ratecards

import (
	"github.com/tarifario/tarifario/pricing"
)

// TerritoryInfo is a country or territory and the markets it belonged to.
type TerritoryInfo struct {
	Territory pricing.Territory // ISO 3166-1 alpha-2 code; XK (Kosovo) is in use, but not official
	Name      string            // in English
	Moves     []pricing.Move    // in order of date; the first holds since the table began
	Group     string            // slug of the region its present market is shown in
	Basis     Basis             // how the market is known
	Verified  bool              // whether that is beyond doubt
	Note      string            // may be empty
}

// Listed reports whether the published table names the territory.
func (t TerritoryInfo) Listed() bool { return t.Basis == Listed }

// Basis says how the market of a territory is known.
type Basis string

// The bases of territories.
const (
	Listed            Basis = "listed"              // in the published table
	Unlisted          Basis = "unlisted"            // not in it, hence Other (MKT-3)
	UnlistedAreaCode  Basis = "unlisted-nanp"       // a +1 area code that is not in it, hence Other (MKT-4)
	SharedCallingCode Basis = "shared-calling-code" // not in it; numbers are billed as a listed country (MKT-7)
)

// territoriesWire is territories.json as it is written (schema/territories.schema.json).
type territoriesWire struct {
	AsOf        *string         `json:"as_of"`
	Sources     []Source        `json:"sources"`
	Notes       []string        `json:"notes"`
	Territories []territoryWire `json:"territories"`
}

type territoryWire struct {
	ISO      *string    `json:"iso"`
	Name     *string    `json:"name"`
	Market   string     `json:"market"` // of a territory that never moved
	History  []moveWire `json:"history"`
	Basis    *string    `json:"basis"`
	Verified *bool      `json:"verified"`
	Note     string     `json:"note"`
}

type moveWire struct {
	Market   string  `json:"market"`
	From     *string `json:"from"`
	Verified *bool   `json:"verified"`
}

// territoryTable is territories.json after it was verified.
type territoryTable struct {
	territories []TerritoryInfo
	table       pricing.MarketTable
}

// parseTerritories reads territories.json.
func parseTerritories(file string, data []byte, markets *marketList) (*territoryTable, *Error) {
	var w territoriesWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	t, err := w.table(markets)
	if err != nil {
		return nil, err.in(file, data)
	}
	return t, nil
}

// table verifies the territories and builds the dated table of the engine.
func (w *territoriesWire) table(markets *marketList) (*territoryTable, *Error) {
	if _, err := parseDate("as_of", w.AsOf); err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	t := &territoryTable{territories: make([]TerritoryInfo, 0, len(w.Territories))}
	moves := make(map[pricing.Territory][]pricing.Move, len(w.Territories))
	for i := range w.Territories {
		info, err := w.Territories[i].territory(markets)
		if err != nil {
			return nil, err.under("territories[%d]", i)
		}
		if moves[info.Territory] != nil {
			return nil, fault("", ".iso", RepeatedKey, "%s stands twice", info.Territory).under("territories[%d]", i)
		}
		moves[info.Territory] = info.Moves
		t.territories = append(t.territories, info)
	}
	spans := make([]pricing.MarketSpan, len(markets.markets))
	for i, m := range markets.markets {
		spans[i] = pricing.MarketSpan{Market: m.Market, From: m.From}
	}
	var err error
	if t.table, err = pricing.NewMarketTable(spans, moves); err != nil {
		return nil, fault("", "territories", Inconsistent, "%v", err)
	}
	return t, nil
}

// territory verifies one territory.
func (w *territoryWire) territory(markets *marketList) (TerritoryInfo, *Error) {
	t := TerritoryInfo{Basis: Listed, Verified: w.Verified == nil || *w.Verified, Note: w.Note}
	iso, err := required(".iso", w.ISO)
	if err != nil {
		return t, err
	}
	if t.Name, err = required(".name", w.Name); err != nil {
		return t, err
	}
	t.Territory = pricing.Territory(iso)
	if w.Basis != nil {
		t.Basis = Basis(*w.Basis)
	}
	switch t.Basis {
	case Listed, Unlisted, UnlistedAreaCode, SharedCallingCode:
	default:
		return t, fault("", ".basis", Inconsistent, "unknown basis %q", t.Basis)
	}
	history := w.History
	if (w.Market != "") == (len(history) > 0) {
		return t, fault("", "", MissingField, "%s has either a market or a history", iso)
	}
	if w.Market != "" {
		history = []moveWire{{Market: w.Market}}
	}
	for i, move := range history {
		from := markets.since
		if (i == 0) != (move.From == nil) {
			return t, fault("", ".history", BadDate, "%s: every entry but the first has a date", iso)
		}
		if i > 0 {
			if from, err = parseDate(".from", move.From); err != nil {
				return t, err.under(".history[%d]", i)
			}
		}
		if _, known := markets.index[pricing.Market(move.Market)]; !known {
			return t, fault("", "", UnknownMarket, "%s: no market has the name %q", iso, move.Market)
		}
		t.Moves = append(t.Moves, pricing.Move{Market: pricing.Market(move.Market), From: from})
	}
	t.Group = markets.group(t.Moves[len(t.Moves)-1].Market)
	return t, nil
}
