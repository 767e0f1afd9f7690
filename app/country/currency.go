package country

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// dollars are what every market has a known card in, on every date since June 2023.
const dollars pricing.Currency = "USD"

// homeCurrencies are the billing currencies that are also the money of countries, but for the dollar (RATE-4).
var homeCurrencies = map[pricing.Currency]string{
	"AED": "AE", "ARS": "AR", "AUD": "AU CC CX KI NF NR TV", "BRL": "BR", "CLP": "CL", "COP": "CO",
	"EUR": "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT",
	"GBP": "GB GG IM JE", "IDR": "ID", "INR": "IN", "MXN": "MX", "MYR": "MY", "PEN": "PE", "SAR": "SA", "SGD": "SG",
}

// currenciesFor lists the currencies whose card in force on a date has a row for a market, the dollar first.
func currenciesFor(library *ratecards.Library, market pricing.Market, on pricing.Date) []pricing.Currency {
	known := []pricing.Currency{dollars}
	for _, c := range library.Currencies() {
		if card, err := library.Book(c, ratecards.PublishedOnly).CardOn(on); err == nil && c != dollars && hasRow(card, market) {
			known = append(known, c)
		}
	}
	return known
}

func hasRow(card pricing.Card, market pricing.Market) bool {
	return slices.Contains(card.Markets(), market)
}

// homeCurrency returns the currency the page of a country opens in: the country's own where the card in force has the
// market's row without a gap, else the dollar.
func homeCurrency(library *ratecards.Library, country pricing.Territory, market pricing.Market, on pricing.Date) pricing.Currency {
	for _, c := range currenciesFor(library, market, on)[1:] {
		if !strings.Contains(homeCurrencies[c], string(country)) {
			continue
		}
		card, err := library.Book(c, ratecards.PublishedOnly).CardOn(on)
		if err == nil && !slices.ContainsFunc(categories[:], func(k pricing.Category) bool { return card.Cell(market, k).IsUnknown() }) {
			return c
		}
	}
	return dollars
}
