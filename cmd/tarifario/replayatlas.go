package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// logAtlas tells the readers of logs where users are, as the library does save for what the options say.
type logAtlas struct {
	*ratecards.Atlas
	overrides []marketOverride // the longest prefix first
}

// marketOverride bills the numbers with a prefix as another market than Meta's table is read to say: option
// market_overrides (MKT-10).
type marketOverride struct {
	prefix string // digits of the number, from the country calling code on
	market pricing.Market
}

func newLogAtlas(library *ratecards.Library) (*logAtlas, error) {
	atlas, err := library.Atlas()
	return &logAtlas{Atlas: atlas}, err
}

// Number implements eventlog.Atlas.
func (a *logAtlas) Number(text string) (digits string, place pricing.Place, err error) {
	digits, place, err = a.Atlas.Number(text)
	for _, o := range a.overrides {
		if strings.HasPrefix(digits, o.prefix) {
			return digits, pricing.Place{Market: o.market}, err
		}
	}
	return digits, place, err
}

// override reads prefix=market.
func (a *logAtlas) override(text string) error {
	prefix, market, ok := strings.Cut(text, "=")
	prefix = strings.TrimPrefix(prefix, "+")
	switch {
	case !ok:
		return errors.New("not of the form prefix=market")
	case prefix == "" || strings.Trim(prefix, "0123456789") != "":
		return fmt.Errorf("%q is not the beginning of a phone number", prefix)
	case !a.HasMarket(pricing.Market(market)):
		return fmt.Errorf("unknown market %q", market)
	}
	a.overrides = append(a.overrides, marketOverride{prefix, pricing.Market(market)})
	slices.SortStableFunc(a.overrides, func(x, y marketOverride) int { return len(y.prefix) - len(x.prefix) })
	return nil
}

// notices says in the bill which numbers were billed otherwise.
func (a *logAtlas) notices() []pricing.Notice {
	var notices []pricing.Notice
	for _, o := range a.overrides {
		notices = append(notices, pricing.Notice{Code: pricing.NoticeOption, Market: o.market, Subject: "market_overrides=" + o.prefix + ":" + string(o.market)})
	}
	return notices
}

func (a *logAtlas) check(code pricing.Territory) error {
	if !a.HasTerritory(code) {
		return fmt.Errorf("%q is not an ISO 3166 code of a country or territory", string(code))
	}
	return nil
}
