package pricing

import (
	"fmt"
	"maps"
	"slices"
)

// Model is the unit a card prices.
type Model string

// The models of rate cards.
const (
	ConversationModel2022 Model = "conversation-2022" // two kinds of conversation, to 2023-05-31
	ConversationModel     Model = "conversation"      // four categories of conversation, to 2025-06-30
	MessageModel          Model = "message"           // delivered messages, since 2025-07-01
)

// Status says how the figures of a card are known.
type Status string

// The statuses of rate cards and tier series.
const (
	Published Status = "published" // every cell was read in a copy of Meta's card
	Composed  Status = "composed"  // cells of two published cards joined by Meta's changelog
	Partial   Status = "partial"   // rows or cells are missing
	Inferred  Status = "inferred"  // carried from other cards: never Meta's own figures, used only when asked for
	Own       Status = "own"       // a user's own: brought along and vouched for by nobody else
)

// Cell is one figure of a card. It is one of three things that are never confused (RATE-9): a rate, which may be
// "0"; not offered, printed n/a; or unknown, which exists but was not recorded. The zero value is unknown.
type Cell struct {
	state cellState
	rate  Rate
}

type cellState uint8

const (
	cellUnknown cellState = iota
	cellNotOffered
	cellPriced
)

// Priced returns a cell that holds a rate.
func Priced(rate Rate) Cell { return Cell{cellPriced, rate} }

// NotOffered returns the cell of something the card does not sell.
func NotOffered() Cell { return Cell{state: cellNotOffered} }

// Unknown returns the cell of a figure that exists but was not recorded.
func Unknown() Cell { return Cell{} }

// Rate returns the rate and whether the cell has one.
func (c Cell) Rate() (Rate, bool) { return c.rate, c.state == cellPriced }

// IsNotOffered reports whether the card prints n/a.
func (c Cell) IsNotOffered() bool { return c.state == cellNotOffered }

// IsUnknown reports whether the figure exists but was not recorded.
func (c Cell) IsUnknown() bool { return c.state == cellUnknown }

// CardSpec is what a card is made of.
type CardSpec struct {
	Effective Date // first date on which the card is in force, in the zone of the account
	Currency  Currency
	Model     Model
	Status    Status
	Rows      map[Market]map[Category]Cell
	// Bands holds the printed volume tiers by market and category; absent where none were printed or found.
	Bands map[Market]map[Category][]Band
	// DerivedBands marks the series of Bands that were computed from a ladder and not read.
	DerivedBands map[Market]map[Category]bool
	// LaterLadder marks a card whose Bands follow the ladders of 2026-10-01 because none of its own date is known.
	LaterLadder bool
	// Owner is whose card it is where its status is Own; the zero value otherwise.
	Owner Owner
}

// Owner says whose a card is that is none of Meta's as far as anybody else knows. The zero value is nobody.
type Owner struct {
	Name     string // what its user calls the card
	Provider string // whose own price list it is; empty for a user's copy of a card of Meta's
}

// Card is one published price list: one currency, one effective date. It is immutable. Its zero value has no row.
type Card struct {
	spec CardSpec
	id   string
}

// NewCard builds a card. Every ladder must be whole (TIER-5) and its first rate must be the list rate of its cell.
func NewCard(spec CardSpec) (Card, error) {
	for _, market := range slices.Sorted(maps.Keys(spec.Bands)) {
		for category, ladder := range spec.Bands[market] {
			if err := CheckBands(ladder); err != nil {
				return Card{}, fmt.Errorf("%s, %s: %w", market, category, err)
			}
			list, priced := spec.Rows[market][category].Rate()
			if !priced || !list.Equal(ladder[0].Rate) {
				return Card{}, fmt.Errorf("%s, %s: first tier %s is not the list rate", market, category, ladder[0].Rate)
			}
		}
	}
	return Card{spec, spec.id()}, nil
}

// ID returns the name of the card, such as "2026-10-01-USD", with "-inferred" behind it where it is inferred and "-own"
// where it is a user's own.
func (c Card) ID() string { return c.id }

func (s *CardSpec) id() string {
	id := s.Effective.String() + "-" + string(s.Currency)
	switch s.Status {
	case Inferred, Own:
		id += "-" + string(s.Status)
	}
	return id
}

// Effective returns the first date on which the card is in force (inclusive, zone of the account).
func (c Card) Effective() Date { return c.spec.Effective }

// Currency returns the billing currency of every figure of the card.
func (c Card) Currency() Currency { return c.spec.Currency }

// Model returns the unit the card prices.
func (c Card) Model() Model { return c.spec.Model }

// Status returns how the figures are known.
func (c Card) Status() Status { return c.spec.Status }

// Owner returns whose card it is where its status is Own; the zero value otherwise.
func (c Card) Owner() Owner { return c.spec.Owner }

// Markets returns the markets that have a row, in order of name.
func (c Card) Markets() []Market { return slices.Sorted(maps.Keys(c.spec.Rows)) }

// Cell returns a figure; unknown where the card has no such row or column.
func (c Card) Cell(market Market, category Category) Cell { return c.spec.Rows[market][category] }

// Rate returns the list rate of a market and category, or a *NoRateError that says why there is none (RATE-1,
// RATE-9).
func (c Card) Rate(market Market, category Category) (Rate, error) {
	row, listed := c.spec.Rows[market]
	cell := row[category]
	if rate, ok := cell.Rate(); ok {
		return rate, nil
	}
	reason := RateUnknown
	switch {
	case !listed:
		reason = MarketNotOnCard
	case cell.IsNotOffered():
		reason = RateNotOffered
	}
	return Rate{}, &NoRateError{Card: c.ID(), Currency: c.spec.Currency, Market: market, Category: category, Reason: reason}
}

// HasBands reports whether any volume tier of the card is known.
func (c Card) HasBands() bool { return len(c.spec.Bands) > 0 }

// Bands returns the printed volume tiers of a market and category; nil where none were printed or found (TIER-11).
func (c Card) Bands(market Market, category Category) []Band {
	return slices.Clone(c.spec.Bands[market][category])
}

// BandsDerived reports whether the volume tiers of a market and category were computed from a ladder, not read.
func (c Card) BandsDerived(market Market, category Category) bool {
	return c.spec.DerivedBands[market][category]
}

// LaterLadder reports whether the volume tiers follow the ladders of 2026-10-01 because none of the card's own date is
// known (TIER-11).
func (c Card) LaterLadder() bool { return c.spec.LaterLadder }

// bands is Bands without the copy.
func (c Card) bands(market Market, category Category) []Band { return c.spec.Bands[market][category] }

// NoRateReason says why a card has no rate.
type NoRateReason string

// The reasons of a NoRateError.
const (
	MarketNotOnCard NoRateReason = "market_not_on_card" // the card has no row for the market
	RateNotOffered  NoRateReason = "not_offered"        // the card prints n/a
	RateUnknown     NoRateReason = "unknown"            // the figure exists but was not recorded
)

// NoRateError refuses a price: the card in force has no rate for the market and category. It is never zero
// (RATE-9).
type NoRateError struct {
	Card     string // Card.ID
	Currency Currency
	Market   Market
	Category Category
	Reason   NoRateReason
}

func (e *NoRateError) Error() string {
	why := map[NoRateReason]string{
		MarketNotOnCard: "the market is not on the card",
		RateNotOffered:  "not offered",
		RateUnknown:     "the rate was not recorded",
	}[e.Reason]
	return fmt.Sprintf("no %s rate for %s on card %s: %s", e.Category, e.Market, e.Card, why)
}

// CardSource finds the card in force on a local date of the account. It returns a *NoCardError where none is known.
// Package ratecards implements it.
type CardSource interface {
	CardOn(on Date) (Card, error)
	// WithLaterLadder returns the card with volume tiers after the ladders of 2026-10-01: option tier_fallback
	// (TIER-11). It is asked for message cards without tiers of their own.
	WithLaterLadder(Card) Card
}

// NoCardError refuses a price: no card of the currency is known for the date (RATE-9).
type NoCardError struct {
	Currency Currency
	On       Date
	First    Date     // effective date of the first known card of the currency; zero when there is none
	Known    []string // IDs of the cards of the currency that are known
}

func (e *NoCardError) Error() string {
	if e.First == 0 {
		return fmt.Sprintf("no rate card in %s is known", e.Currency)
	}
	return fmt.Sprintf("no rate card in %s is known for %s; known: %v", e.Currency, e.On, e.Known)
}
