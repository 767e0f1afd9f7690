package main

import (
	"fmt"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// logAtlas tells the readers of logs where users are.
type logAtlas struct {
	library     *ratecards.Library
	territories map[pricing.Territory]bool
	markets     map[pricing.Market]bool
}

func newLogAtlas(library *ratecards.Library) (*logAtlas, error) {
	a := &logAtlas{library: library, territories: map[pricing.Territory]bool{}, markets: map[pricing.Market]bool{}}
	territories, err := library.Territories()
	if err != nil {
		return nil, err
	}
	for _, t := range territories {
		a.territories[t.Territory] = true
	}
	markets, err := library.Markets()
	if err != nil {
		return nil, err
	}
	for _, m := range markets {
		a.markets[m.Market] = true
	}
	return a, nil
}

// Number implements eventlog.Atlas.
func (a *logAtlas) Number(text string) (digits string, place pricing.Place, err error) {
	number, err := a.library.NumberTerritory(text)
	if err != nil {
		return "", pricing.Place{}, err
	}
	return number.Digits, number.Place(), nil
}

// HasTerritory implements eventlog.Atlas.
func (a *logAtlas) HasTerritory(code pricing.Territory) bool { return a.territories[code] }

// HasMarket implements eventlog.Atlas.
func (a *logAtlas) HasMarket(name pricing.Market) bool { return a.markets[name] }

func (a *logAtlas) check(code pricing.Territory) error {
	if !a.HasTerritory(code) {
		return fmt.Errorf("%q is not an ISO 3166 code of a country or territory", string(code))
	}
	return nil
}
