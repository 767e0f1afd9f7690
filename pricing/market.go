package pricing

import (
	"fmt"
	"maps"
	"slices"
)

// Market is a row of the rate cards by its published English name, such as "Brazil" or "Rest of Latin America".
// The recipient's number decides it (MKT-1). The zero value is "no market".
type Market string

// Other is the market of every country that Meta's table does not list (MKT-3).
const Other Market = "Other"

// NorthAmerica is the market of Canada and the United States.
const NorthAmerica Market = "North America"

// Territory is a country or territory by its ISO 3166-1 alpha-2 code, such as "BR". The zero value is "not known".
type Territory string

// UnitedStates is the territory in which marketing templates are not delivered since 2025-04-01 (DLV-10).
const UnitedStates Territory = "US"

// MarketSpan says from which date a market has a row of its own. It has no end: no market was ever withdrawn.
type MarketSpan struct {
	Market Market
	From   Date // inclusive
}

// Move says that a territory belongs to a market from a date on, until the date of its next move.
type Move struct {
	Market Market
	From   Date // inclusive
}

// MarketTable is Meta's dated table of territories and markets (MKT-6). It is immutable; the zero value knows no
// territory.
type MarketTable struct {
	spans []MarketSpan
	moves map[Territory][]Move
	sole  map[Market]Territory // markets that hold one territory
}

// NewMarketTable builds a table. The moves of a territory must be in order of date, the first at or before the
// first date that will be asked for, and every market named must have a span that covers the move.
func NewMarketTable(spans []MarketSpan, moves map[Territory][]Move) (MarketTable, error) {
	from := make(map[Market]Date, len(spans))
	for _, s := range spans {
		if _, twice := from[s.Market]; twice {
			return MarketTable{}, fmt.Errorf("market %q: listed twice", s.Market)
		}
		from[s.Market] = s.From
	}
	for territory, history := range moves {
		for i, move := range history {
			since, known := from[move.Market]
			switch {
			case !known:
				return MarketTable{}, fmt.Errorf("territory %s: %w", territory, &UnknownNameError{Kind: "market", Name: string(move.Market)})
			case move.From < since:
				return MarketTable{}, fmt.Errorf("territory %s: in %s from %s, which exists only since %s", territory, move.Market, move.From, since)
			case i > 0 && move.From <= history[i-1].From:
				return MarketTable{}, fmt.Errorf("territory %s: moves are not in order of date", territory)
			}
		}
	}
	return MarketTable{spans: slices.Clone(spans), moves: maps.Clone(moves), sole: soleTerritories(moves)}, nil
}

// soleTerritories finds the markets that are one country, such as Brazil.
func soleTerritories(moves map[Territory][]Move) map[Market]Territory {
	sole := make(map[Market]Territory)
	shared := make(map[Market]bool)
	for territory, history := range moves {
		for _, move := range history {
			if _, taken := sole[move.Market]; taken {
				shared[move.Market] = true
			}
			sole[move.Market] = territory
		}
	}
	maps.DeleteFunc(sole, func(m Market, _ Territory) bool { return shared[m] })
	return sole
}

// resolve returns the territory and the market of a place on a date. Either is empty where it cannot be known: a
// market of several territories names none of them. A market that is one country stands for the country, also on
// dates on which the country belonged to another market.
func (t MarketTable) resolve(place Place, on Date) (Territory, Market) {
	territory := place.Territory
	if territory == "" {
		territory = t.sole[place.Market]
	}
	if territory == "" {
		return "", place.Market
	}
	return territory, t.MarketOf(territory, on)
}

// MarketOf returns the market of a territory on a date (MKT-1, MKT-6). A territory the table does not hold is
// unlisted and belongs to Other (MKT-3).
func (t MarketTable) MarketOf(territory Territory, on Date) Market {
	market := Other
	for _, move := range t.moves[territory] {
		if move.From > on {
			break
		}
		market = move.Market
	}
	return market
}

// Exists reports whether the market has a row of its own on the date.
func (t MarketTable) Exists(market Market, on Date) bool {
	return slices.ContainsFunc(t.spans, func(s MarketSpan) bool { return s.Market == market && s.From <= on })
}

// knows reports whether the market exists on any date.
func (t MarketTable) knows(market Market) bool {
	return slices.ContainsFunc(t.spans, func(s MarketSpan) bool { return s.Market == market })
}

// Markets returns the markets in force on a date, in the order the table was built with.
func (t MarketTable) Markets(on Date) []Market {
	var names []Market
	for _, s := range t.spans {
		if s.From <= on {
			names = append(names, s.Market)
		}
	}
	return names
}

// Moves returns the history of a territory in order of date; empty for an unlisted one.
func (t MarketTable) Moves(territory Territory) []Move { return slices.Clone(t.moves[territory]) }

// Territories returns the territories the table holds, in order of code.
func (t MarketTable) Territories() []Territory { return slices.Sorted(maps.Keys(t.moves)) }
