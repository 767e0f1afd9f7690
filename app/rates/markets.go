package rates

import (
	"sync"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// markets are the rows the cards ever had, found by their names and keys, and the territories behind them.
type markets struct {
	all         []ratecards.MarketInfo
	byName      map[pricing.Market]*ratecards.MarketInfo
	keys        map[string]*ratecards.MarketInfo
	table       pricing.MarketTable
	territories map[pricing.Territory]*ratecards.TerritoryInfo
}

// marketIndex returns the markets of the data the program was built with.
var marketIndex = sync.OnceValue(func() *markets {
	library := ratecards.Embedded()
	all, err := library.Markets()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	territories, err := library.Territories()
	if err != nil {
		panic(err)
	}
	tables, err := library.Tables()
	if err != nil {
		panic(err)
	}
	m := &markets{
		all: all, byName: map[pricing.Market]*ratecards.MarketInfo{}, keys: map[string]*ratecards.MarketInfo{},
		table: tables.Markets, territories: map[pricing.Territory]*ratecards.TerritoryInfo{},
	}
	for i := range all {
		m.byName[all[i].Market] = &all[i]
		m.keys[marketKey(&all[i])] = &all[i]
	}
	for i := range territories {
		m.territories[territories[i].Territory] = &territories[i]
	}
	return m
})

// marketKey is what addresses call a market: the ISO code of its country, of a region its slug.
func marketKey(m *ratecards.MarketInfo) string {
	if m.Territory != "" {
		return string(m.Territory)
	}
	return m.Slug
}

// byKey returns a market by its key; nil for a key that is none.
func (m *markets) byKey(key string) *ratecards.MarketInfo { return m.keys[key] }

// elsewhere returns the market that a market's messages belong to on another date: a country may have been part of a
// region then.
func (m *markets) elsewhere(market pricing.Market, on pricing.Date) pricing.Market {
	if info := m.byName[market]; info != nil && info.Territory != "" {
		return m.table.MarketOf(info.Territory, on)
	}
	return market
}

// searchNames are what a market is found by besides its countries: its names in the three languages, as [names.Fold] has
// them.
func searchNames(m pricing.Market) []string {
	var folded []string
	for _, name := range marketNames(m) {
		folded = append(folded, names.Fold(name))
	}
	return append(folded, names.Fold(string(m)))
}
