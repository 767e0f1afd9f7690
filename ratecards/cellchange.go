package ratecards

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// CellChange is a figure that is not the same on two cards.
type CellChange struct {
	Market        pricing.Market
	Category      pricing.Category
	Before, After pricing.Cell // the zero cell, which is unknown, where the market has no row
	// Direction is what happened; empty where a figure is not known on one of the cards, or where a market has no row on
	// a card that does not have them all.
	Direction Direction
}

// CellChanges compares two cards figure by figure and returns what differs, in order of market and category. Cards of two
// models, or of two currencies, do not compare, and nothing differs.
func CellChanges(before, after pricing.Card) []CellChange {
	if before.Model() != after.Model() || before.Currency() != after.Currency() {
		return nil
	}
	rowsBefore, rowsAfter := before.Markets(), after.Markets()
	markets := slices.Compact(slices.Sorted(slices.Values(slices.Concat(rowsBefore, rowsAfter))))
	served := sells(before, pricing.Service)
	var changes []CellChange
	for _, market := range markets {
		_, was := slices.BinarySearch(rowsBefore, market)
		_, is := slices.BinarySearch(rowsAfter, market)
		for _, category := range columnsOf(after.Model()) {
			c := CellChange{Market: market, Category: category, Before: before.Cell(market, category), After: after.Cell(market, category)}
			switch {
			case was && is:
				c.Direction = c.direction()
			case is && before.Status() != pricing.Partial:
				c.Direction = c.entry(served)
			}
			if c.differs(was, is) {
				changes = append(changes, c)
			}
		}
	}
	return changes
}

// sells reports whether a category has a rate in any market of a card.
func sells(card pricing.Card, category pricing.Category) bool {
	return slices.ContainsFunc(card.Markets(), func(m pricing.Market) bool {
		_, priced := card.Cell(m, category).Rate()
		return priced
	})
}

// direction is what happened to the figure of a market that both cards have; empty where one does not know it.
func (c *CellChange) direction() Direction {
	old, had := c.Before.Rate()
	rate, has := c.After.Rate()
	switch {
	case had && has && old.Less(rate):
		return Up
	case had && has && rate.Less(old):
		return Down
	case had && c.After.IsNotOffered():
		return MadeFree
	case has && c.Before.IsNotOffered() && c.Category == pricing.Service:
		return Charged
	case has && c.Before.IsNotOffered():
		return Added
	}
	return ""
}

// entry is what happened where the market is new on the card: one that was billed as another before does not come new
// into a category that was free everywhere.
func (c *CellChange) entry(served bool) Direction {
	switch _, has := c.After.Rate(); {
	case !has:
		return ""
	case c.Category == pricing.Service && !served:
		return Charged
	}
	return NewMarket
}

// differs reports whether the two cells differ, or one of them has no row and the other has a figure.
func (c *CellChange) differs(was, is bool) bool {
	old, had := c.Before.Rate()
	rate, has := c.After.Rate()
	switch {
	case was != is:
		return had || has
	case had && has:
		return !old.Equal(rate)
	}
	return had != has || c.Before.IsNotOffered() != c.After.IsNotOffered()
}
