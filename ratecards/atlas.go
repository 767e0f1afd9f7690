package ratecards

import "github.com/tarifario/tarifario/pricing"

// Atlas tells the readers of logs where users are: by their phone numbers (MKT-2, MKT-4, MKT-5, MKT-7), and by the countries and markets that
// a log names. It is safe for use by several goroutines.
type Atlas struct {
	library     *Library
	territories map[pricing.Territory]bool
	markets     map[pricing.Market]bool
}

// Atlas returns the atlas of the library. An error is one of the library's files.
func (l *Library) Atlas() (*Atlas, error) {
	a := &Atlas{library: l, territories: map[pricing.Territory]bool{}, markets: map[pricing.Market]bool{}}
	territories, err := l.Territories()
	if err != nil {
		return nil, err
	}
	for _, t := range territories {
		a.territories[t.Territory] = true
	}
	markets, err := l.Markets()
	if err != nil {
		return nil, err
	}
	for _, m := range markets {
		a.markets[m.Market] = true
	}
	return a, nil
}

// Number returns the digits of a phone number with its country code, and its place. A text that cannot be one is a
// *NumberError.
func (a *Atlas) Number(text string) (digits string, place pricing.Place, err error) {
	number, err := a.library.NumberTerritory(text)
	if err != nil {
		return "", pricing.Place{}, err
	}
	return number.Digits, number.Place(), nil
}

// HasTerritory reports whether the ISO 3166-1 alpha-2 code is one of a country or territory.
func (a *Atlas) HasTerritory(code pricing.Territory) bool { return a.territories[code] }

// HasMarket reports whether a market of that name exists on any date.
func (a *Atlas) HasMarket(name pricing.Market) bool { return a.markets[name] }
