package guide

import (
	"errors"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// latest is the effective date of the newest card in force in the currency of the article: one in another may come first.
func latest() pricing.Date { return latestOf(app.EmbeddedPrices()) }

func latestOf(prices app.Prices) pricing.Date {
	dates, on := prices.CardDates(currency, false), prices.Facts().Latest
	for len(dates) > 1 && dates[len(dates)-1] > on {
		dates = dates[:len(dates)-1]
	}
	return dates[len(dates)-1]
}

// card returns the card in force on a date. Those of the article are there, as a test sees.
func (w *writer) card(on pricing.Date) pricing.Card { return cardOf(app.EmbeddedPrices(), on) }

func cardOf(prices app.Prices, on pricing.Date) pricing.Card {
	card, err := prices.Book(currency, false).CardOn(on)
	if err != nil {
		panic(err)
	}
	return card
}

// rateOn writes the rate of a card for a country, or why there is none.
func (w *writer) rateOn(card pricing.Card, country pricing.Territory, c pricing.Category) string {
	market := app.EmbeddedPrices().Tables().Markets.MarketOf(country, card.Effective())
	rate, err := card.Rate(market, c)
	if err != nil {
		return w.refusal(err)
	}
	return w.format.Rate(rate, currency)
}

// refusal says why there is no rate: none is never zero (RATE-9).
func (w *writer) refusal(err error) string {
	var none *pricing.NoRateError
	if !errors.As(err, &none) {
		return app.CatalogOf(w.lang).Unpriced()
	}
	return app.CatalogOf(w.lang).NoRate(none.Reason, app.MarketName(w.locale, none.Market), w.format.Date(latest()))
}
