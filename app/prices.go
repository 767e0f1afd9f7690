package app

import (
	"sync"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Prices are the cards and tables plans are priced with.
type Prices interface {
	// Book returns the cards of a currency, with inferred ones among them where they are allowed.
	Book(c pricing.Currency, inferred bool) pricing.CardSource
	// Tables returns the markets and the other facts rules refer to.
	Tables() pricing.Tables
	// Facts returns what there is to choose from.
	Facts() *Facts
}

// embeddedPrices returns the prices the program was built with.
var embeddedPrices = sync.OnceValue(func() Prices {
	library := ratecards.Embedded()
	tables, err := library.Tables()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return &cardPrices{
		library: library,
		tables:  tables,
		facts:   Facts{Latest: library.LastDate(), Currencies: library.Currencies()},
	}
})

// cardPrices are the prices of a library.
type cardPrices struct {
	library *ratecards.Library
	tables  pricing.Tables
	facts   Facts
}

func (p *cardPrices) Book(c pricing.Currency, inferred bool) pricing.CardSource {
	use := ratecards.PublishedOnly
	if inferred {
		use = ratecards.WithInferred
	}
	return p.library.Book(c, use)
}

func (p *cardPrices) Tables() pricing.Tables { return p.tables }

func (p *cardPrices) Facts() *Facts { return &p.facts }
