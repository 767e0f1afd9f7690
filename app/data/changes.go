package data

import (
	"cmp"
	"slices"
	"sync"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// changeKind says what changed on a date.
type changeKind uint8

const (
	rateChange changeKind = iota // figures of the cards
	ruleChange                   // when and how a figure applies
)

// change is one entry of the changelog: moved of a rate change that the cards show, told of any other.
type change struct {
	kind  changeKind
	rules []pricing.RuleID
	moved *movedRates
	told  *told
}

// changeDay is all that changed on a date.
type changeDay struct {
	on      pricing.Date
	changes []change
}

// has reports whether anything of a kind changed.
func (d *changeDay) has(k changeKind) bool {
	return slices.ContainsFunc(d.changes, func(c change) bool { return c.kind == k })
}

// movedRates is a change that Meta announced, with the figures of the cards in US dollars before and after.
type movedRates struct {
	ratecards.Change
	all     bool             // every market in force but those in except
	except  []pricing.Market // few
	inForce int              // markets in force on the date
	rates   []marketRates    // of the markets named, or of examples where all are meant
}

// marketRates is what the rates of one market were and became, in the order of the categories of the change. Either may
// be unknown.
type marketRates struct {
	market        pricing.Market
	before, after []pricing.Cell
}

// allChanges returns everything that changed, the newest first, and of one date rates before rules.
var allChanges = sync.OnceValue(func() []changeDay {
	library := ratecards.Embedded()
	byDate := map[pricing.Date]*changeDay{}
	day := func(on pricing.Date) *changeDay {
		if byDate[on] == nil {
			byDate[on] = &changeDay{on: on}
		}
		return byDate[on]
	}
	for _, a := range sure(library.Changelog()) {
		d := day(a.Effective)
		for _, c := range a.Changes {
			d.changes = append(d.changes, change{kind: rateChange, rules: rulesOf(c), moved: movedOn(library, a.Effective, c)})
		}
	}
	for i := range toldChanges {
		t := &toldChanges[i]
		d := day(t.on)
		d.changes = append(d.changes, change{kind: t.kind, rules: t.rules, told: t})
	}
	days := make([]changeDay, 0, len(byDate))
	for _, d := range byDate {
		slices.SortStableFunc(d.changes, func(a, b change) int { return cmp.Compare(a.kind, b.kind) })
		days = append(days, *d)
	}
	slices.SortFunc(days, func(a, b changeDay) int { return cmp.Compare(b.on, a.on) })
	return days
})

// rulesOf returns the rules behind a change of rates.
func rulesOf(c ratecards.Change) []pricing.RuleID {
	switch c.Direction {
	case ratecards.NewCard:
		return []pricing.RuleID{"RATE-1", "CONV-3"}
	case ratecards.Added:
		return []pricing.RuleID{"INTL-6"}
	case ratecards.NewMarket:
		return []pricing.RuleID{"MKT-6", "TIER-10"}
	case ratecards.MadeFree:
		return []pricing.RuleID{"FREE-5"}
	case ratecards.Charged:
		return []pricing.RuleID{"SVC-1"}
	}
	return []pricing.RuleID{"RATE-1"}
}

// fewExcepted is how many markets a change of all the others may leave out.
const fewExcepted = 3

// exampleMarkets stand for all where a change has too many markets to name.
var exampleMarkets = []pricing.Market{"Brazil", "Mexico"}

// movedOn looks up what a change came to.
func movedOn(library *ratecards.Library, on pricing.Date, c ratecards.Change) *movedRates {
	m := &movedRates{Change: c}
	for _, market := range sure(library.Markets()) {
		if market.From > on {
			continue
		}
		m.inForce++
		if !slices.Contains(c.Markets, market.Market) {
			m.except = append(m.except, market.Market)
		}
	}
	shown := c.Markets
	if m.all = len(m.except) <= fewExcepted; m.all {
		shown = exampleMarkets
	}
	book := library.Book("USD", ratecards.PublishedOnly)
	after, _ := book.CardOn(on) // where none in US dollars is known, none of its figures is
	before, _, err := book.Before(on)
	sure(before, err)
	for _, market := range shown {
		rates := marketRates{market: market}
		for _, category := range c.Categories {
			rates.before = append(rates.before, before.Cell(market, category))
			rates.after = append(rates.after, after.Cell(market, category))
		}
		m.rates = append(m.rates, rates)
	}
	return m
}
