package app

import (
	"sync"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Prices are the cards and tables plans are priced with.
type Prices interface {
	// Book returns the cards of a currency, with inferred ones among them where they are allowed.
	Book(c pricing.Currency, inferred bool) pricing.CardSource
	// CardDates returns the effective dates of the cards of a currency in order.
	CardDates(c pricing.Currency, inferred bool) []pricing.Date
	// Tables returns the markets and the other facts rules refer to.
	Tables() pricing.Tables
	// Facts returns what there is to choose from, and on whose site.
	Facts() *Facts
}

// EmbeddedPrices returns the prices the program was built with, as they are on the day it starts.
var EmbeddedPrices = sync.OnceValue(func() Prices {
	var today pricing.Date
	if ui.IsClient {
		today = VisitorDate()
	}
	return pricesOn(ratecards.Embedded(), DayOf(today))
})

// pricesOn returns the prices of a library on a day.
func pricesOn(library *ratecards.Library, day pricing.Date) Prices {
	tables, err := library.Tables()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return &cardPrices{
		library: library,
		tables:  tables,
		facts: Facts{
			Latest: library.BegunBy(day), Currencies: library.Currencies(), International: internationalCountries(tables),
		},
	}
}

// LatestCard returns the effective date of the newest card in force: one that is published and has not begun is not it.
func LatestCard() pricing.Date { return EmbeddedPrices().Facts().Latest }

// internationalCountries returns the countries whose market has an authentication-international rate, now or on some
// date before, in order of code.
func internationalCountries(t pricing.Tables) []pricing.Territory {
	var countries []pricing.Territory
	for _, territory := range t.Markets.Territories() {
		for _, move := range t.Markets.Moves(territory) {
			if _, has := t.InternationalSince[move.Market]; has {
				countries = append(countries, territory)
				break
			}
		}
	}
	return countries
}

// cardPrices are the prices of a library.
type cardPrices struct {
	library *ratecards.Library
	tables  pricing.Tables
	facts   Facts
}

func (p *cardPrices) Book(c pricing.Currency, inferred bool) pricing.CardSource {
	return p.book(c, inferred)
}

func (p *cardPrices) CardDates(c pricing.Currency, inferred bool) []pricing.Date {
	return p.book(c, inferred).Dates()
}

func (p *cardPrices) book(c pricing.Currency, inferred bool) ratecards.Book {
	use := ratecards.PublishedOnly
	if inferred {
		use = ratecards.WithInferred
	}
	return p.library.Book(c, use)
}

func (p *cardPrices) Tables() pricing.Tables { return p.tables }

func (p *cardPrices) Facts() *Facts { return &p.facts }
