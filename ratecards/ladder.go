package ratecards

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// Ladder is the volume bands behind the tier tables of October 2026, in messages of a month and percent of the list
// rate. Earlier ladders are not known (TIER-11).
type Ladder struct {
	ID             string
	Utility        []int64 // upper ends of the bands, inclusive; one more band follows without end
	Authentication []int64 // the same for authentication and authentication-international (TIER-8)
	Discounts      []int64 // percent less than the list rate, one for each band
	Markets        []pricing.Market
}

// Bands returns the bands of a category with the rates the printed rule gives: list x (1 - discount), rounded
// half-up to 4 decimals (TIER-9). It returns nil for a category without tiers (TIER-1).
func (l Ladder) Bands(category pricing.Category, list pricing.Rate) []pricing.Band {
	ends := l.Authentication
	switch {
	case !category.HasTiers():
		return nil
	case category == pricing.Utility:
		ends = l.Utility
	}
	bands := make([]pricing.Band, len(l.Discounts))
	for i, discount := range l.Discounts {
		rate := list
		if discount > 0 {
			value := list.Decimal().Mul(decimal.New(100-discount, -2)).Round(4)
			// A rounded product of a rate and a share of it is a plain decimal, so it parses.
			rate, _ = pricing.ParseRate(value.StringFixed(4))
		}
		bands[i].Rate = rate
		if i > 0 {
			bands[i].From = ends[i-1] + 1
		}
		if i < len(ends) {
			bands[i].To = ends[i]
		}
	}
	return bands
}

// laddersWire is tiers/ladders.json as it is written (schema/ladders.schema.json).
type laddersWire struct {
	Effective *string      `json:"effective"`
	Sources   []Source     `json:"sources"`
	Notes     []string     `json:"notes"`
	Ladders   []ladderWire `json:"ladders"`
}

type ladderWire struct {
	ID              *string  `json:"id"`
	Utility         []int64  `json:"utility"`
	Authentication  []int64  `json:"authentication"`
	DiscountPercent []int64  `json:"discount_percent"`
	Markets         []string `json:"markets"`
}

// ladderTable is tiers/ladders.json after it was verified.
type ladderTable struct {
	info    TableInfo
	ladders []Ladder
}

// parseLadders reads tiers/ladders.json.
func parseLadders(file string, data []byte, markets *marketList) (*ladderTable, *Error) {
	var w laddersWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	ladders, err := w.ladders(markets)
	if err != nil {
		return nil, err.in(file, data)
	}
	return &ladderTable{TableInfo{w.Sources, w.Notes}, ladders}, nil
}

// ladders verifies the file. Every market in force on its date has one ladder.
func (w *laddersWire) ladders(markets *marketList) ([]Ladder, *Error) {
	effective, err := parseDate("effective", w.Effective)
	if err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	var ladders []Ladder
	seen := map[pricing.Market]bool{}
	for i := range w.Ladders {
		at := fmt.Sprintf("ladders[%d]", i)
		l, err := w.Ladders[i].ladder(at)
		if err != nil {
			return nil, err
		}
		for j, name := range w.Ladders[i].Markets {
			market, err := markets.inForce(&name, "", effective)
			if err == nil && seen[market] {
				err = fault(market, "", DuplicateMarket, "a second ladder of %s", market)
			}
			if err != nil {
				return nil, err.under("%s.markets[%d]", at, j)
			}
			seen[market] = true
			l.Markets = append(l.Markets, market)
		}
		ladders = append(ladders, l)
	}
	if n := markets.count(effective); len(seen) != n {
		return nil, fault("", "ladders", MissingField, "ladders for %d of %d markets", len(seen), n)
	}
	return ladders, nil
}

// ladder verifies one ladder.
func (w *ladderWire) ladder(at string) (Ladder, *Error) {
	id, err := required(at+".id", w.ID)
	if err != nil {
		return Ladder{}, err
	}
	for _, ends := range [...]struct {
		field string
		list  []int64
	}{{".utility", w.Utility}, {".authentication", w.Authentication}} {
		if len(ends.list) == 0 || len(ends.list) != len(w.DiscountPercent)-1 {
			return Ladder{}, fault("", at+ends.field, MissingField, "%s: one upper end less than discounts", id)
		}
		for i, end := range ends.list {
			if end <= 0 || i > 0 && end <= ends.list[i-1] {
				return Ladder{}, fault("", fmt.Sprintf("%s%s[%d]", at, ends.field, i), BandsUnsorted, "%s: the ends do not rise", id)
			}
		}
	}
	for i, d := range w.DiscountPercent {
		if d < 0 || d > 99 || i == 0 && d != 0 || i > 0 && d <= w.DiscountPercent[i-1] {
			return Ladder{}, fault("", fmt.Sprintf("%s.discount_percent[%d]", at, i), Inconsistent, "%s: discounts rise from 0", id)
		}
	}
	return Ladder{ID: id, Utility: w.Utility, Authentication: w.Authentication, Discounts: w.DiscountPercent}, nil
}

// ladderOf returns the ladder of a market. A market that left a region keeps its own of October 2026.
func ladderOf(ladders []Ladder, market pricing.Market) (Ladder, bool) {
	i := slices.IndexFunc(ladders, func(l Ladder) bool { return slices.Contains(l.Markets, market) })
	if i < 0 {
		return Ladder{}, false
	}
	return ladders[i], true
}

// withLadders returns a card in which every cell that has tiers by its category, a rate and no printed bands has
// the bands of its market's ladder, marked as derived.
func withLadders(card pricing.Card, ladders []Ladder) pricing.Card {
	if card.Model() != pricing.MessageModel {
		return card // tiers exist since 2025-07-01 (TIER-1)
	}
	spec := pricing.CardSpec{
		Effective: card.Effective(), Currency: card.Currency(), Model: card.Model(), Status: card.Status(),
		Rows:         map[pricing.Market]map[pricing.Category]pricing.Cell{},
		Bands:        map[pricing.Market]map[pricing.Category][]pricing.Band{},
		DerivedBands: map[pricing.Market]map[pricing.Category]bool{},
		LaterLadder:  !card.HasBands(),
	}
	for _, market := range card.Markets() {
		spec.Rows[market] = map[pricing.Category]pricing.Cell{}
		spec.Bands[market] = map[pricing.Category][]pricing.Band{}
		spec.DerivedBands[market] = map[pricing.Category]bool{}
		ladder, known := ladderOf(ladders, market)
		for _, c := range columnsOf(card.Model()) {
			cell := card.Cell(market, c)
			spec.Rows[market][c] = cell
			bands, derived := card.Bands(market, c), card.BandsDerived(market, c)
			if list, priced := cell.Rate(); bands == nil && priced && known && c.HasTiers() {
				bands, derived = ladder.Bands(c, list), true
			}
			if bands != nil {
				spec.Bands[market][c], spec.DerivedBands[market][c] = bands, derived
			}
		}
	}
	laddered, err := pricing.NewCard(spec)
	if err != nil {
		return card // ladders are verified to be whole, and their first band has the list rate
	}
	return laddered
}
