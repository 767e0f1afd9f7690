package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// Rated marks an element whose text is the list rate of a card, or says that there is none, so that whoever reads the
// page can look the figure up: data-rate holds the ID of the card, the category as the card's file names it, and the
// market, with "/" between them. The text holds the rate alone, with or without its currency. A test of the site
// recomputes marked cells from the files. Rates of volume tiers, and amounts worked out from rates, are not marked: the tests of
// the site find those by the headings of their tables.
func Rated(e ui.HTMLElem, card pricing.Card, m pricing.Market, c pricing.Category) ui.HTMLElem {
	return e.DataSet("rate", card.ID()+"/"+c.String()+"/"+string(m))
}
