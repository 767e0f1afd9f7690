package data

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// cardFacts is what the page tells of a rate card.
type cardFacts struct {
	ratecards.Info
	until   pricing.Date     // last day it was in force, inclusive; zero where no later change is known
	rows    []pricing.Market // that the card has
	lacking []pricing.Market // in force on its date and without a row
	unknown []unknownCells   // of the rows there are
}

// unknownCells are the markets whose figure of one category exists and was not found.
type unknownCells struct {
	category pricing.Category
	markets  []pricing.Market
}

// allCards returns every card, the newest first, of one date in order of currency, each before what was inferred.
var allCards = sync.OnceValue(func() []cardFacts {
	library := ratecards.Embedded()
	infos := sure(library.Cards())
	slices.SortStableFunc(infos, func(a, b ratecards.Info) int { return cmp.Compare(b.Effective, a.Effective) })
	cards := make([]cardFacts, len(infos))
	for i, info := range infos {
		cards[i] = factsOf(library, info)
	}
	return cards
})

// sure unwraps what the embedded library answers: its files are the same at every run, and a test reads them all.
func sure[T any](answer T, err error) T {
	if err != nil {
		panic(err)
	}
	return answer
}

// factsOf looks a card over.
func factsOf(library *ratecards.Library, info ratecards.Info) cardFacts {
	use := ratecards.PublishedOnly
	if info.Inferred {
		use = ratecards.WithInferred
	}
	book := library.Book(info.Currency, use)
	card := sure(book.CardOn(info.Effective))
	c := cardFacts{Info: info, until: sure(book.Until(info.Effective)), rows: card.Markets()}
	for _, m := range sure(library.Markets()) {
		if m.From <= info.Effective && !slices.Contains(c.rows, m.Market) {
			c.lacking = append(c.lacking, m.Market)
		}
	}
	for _, category := range columnsOf(info.Model) {
		cells := unknownCells{category: category}
		for _, market := range c.rows {
			if card.Cell(market, category).IsUnknown() {
				cells.markets = append(cells.markets, market)
			}
		}
		if len(cells.markets) > 0 {
			c.unknown = append(c.unknown, cells)
		}
	}
	return c
}

// columnsOf returns the columns of the cards of a model, in the order in which they are printed.
func columnsOf(m pricing.Model) []pricing.Category {
	if m == pricing.ConversationModel2022 {
		return []pricing.Category{pricing.BusinessInitiated, pricing.UserInitiated}
	}
	return []pricing.Category{
		pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
	}
}

// anchor is the id of the place where the page tells of the card.
func (c *cardFacts) anchor() string { return cardAnchor(c.ID) }

func cardAnchor(id string) string { return "card-" + id }

// jsonPath is where the card is served, from the root of the site.
func (c *cardFacts) jsonPath() string { return machineFolder + strings.TrimPrefix(c.File, "cards/") }

// tiersPath is where the volume tiers of the card are served, from the root of the site.
func (c *cardFacts) tiersPath() string { return machineFolder + "tiers/" + path.Base(c.File) }

// hasTiers reports whether volume tiers of the card were found.
func (c *cardFacts) hasTiers() bool { return c.TierSeries > 0 }

// ratesFragment asks the page of the rates for the card.
func (c *cardFacts) ratesFragment() string {
	fragment := "#v=1&on=" + c.Effective.String() + "&cur=" + string(c.Currency)
	if c.Inferred {
		fragment += "&inferred=1"
	}
	return fragment
}
