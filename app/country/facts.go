package country

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// categories are the columns of the cards since June 2023, in their order.
var categories = [...]pricing.Category{
	pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
}

// asked is what a visitor asks of the cards. The zero value is what a page that is drawn ahead tells.
type asked struct {
	currency pricing.Currency    // empty: the one the page opens with
	own      []ratecards.OwnCard // the visitor's, in use
	today    pricing.Date        // of the visitor's clock; zero: there is none
	cards    *ratecards.Library  // Meta's; nil: those the program was built with
}

// facts are what the cards and tables say of a country on a day: by the cards in force then, and the next one. They are computed once for a
// country and what is asked, and never change.
type facts struct {
	metas    *ratecards.Library // Meta's cards alone
	library  *ratecards.Library // with the visitor's own cards
	log      *ratecards.Library // of what Meta charged: with the visitor's own cards but for price lists of providers
	tables   pricing.Tables
	country  pricing.Territory
	day      pricing.Date     // for which the page is drawn; see app.DayOf
	on       pricing.Date     // of the newest card in force, inclusive; that of the visitor's own where it is newer
	market   pricing.Market   // in force
	moves    []pricing.Move   // of the country until the day, in order of date
	currency pricing.Currency // of the rates in force and of the tiers
	choices  []pricing.Currency
	card     pricing.Card // in force, in the currency
}

// newFacts finds the facts in the currency that is asked for; in the one the page opens with where that has no card for
// the market.
func newFacts(code string, a asked) facts {
	metas := a.cards
	if metas == nil {
		metas = ratecards.Embedded()
	}
	f := facts{
		metas: metas, library: metas.With(a.own...), log: metas.With(slices.DeleteFunc(slices.Clone(a.own), isPriceList)...),
		tables: app.EmbeddedPrices().Tables(), country: pricing.Territory(code), day: app.DayOf(a.today),
	}
	f.market, f.moves = f.tables.Markets.MarketOf(f.country, f.day), slices.Clone(f.tables.Markets.Moves(f.country))
	f.moves = slices.DeleteFunc(f.moves, func(m pricing.Move) bool { return m.From > f.day })
	f.choices = currenciesFor(f.library, f.market, f.day)
	if f.currency = a.currency; !slices.Contains(f.choices, f.currency) {
		f.currency = homeCurrency(f.library, f.country, f.market, f.day)
	}
	f.card, _ = f.book(f.currency).CardOn(f.day) // it is one of the choices
	f.on = max(metas.BegunBy(f.day), f.card.Effective())
	return f
}

func isPriceList(o ratecards.OwnCard) bool { return o.Card().Owner().Provider != "" }

// isOwn reports whether the card in force is the visitor's own.
func (f *facts) isOwn() bool { return f.card.Status() == pricing.Own }

func (f *facts) book(c pricing.Currency) ratecards.Book {
	return f.library.Book(c, ratecards.PublishedOnly)
}

// hasInternational reports whether the country has or had an authentication-international rate.
func (f *facts) hasInternational() bool {
	return slices.ContainsFunc(f.moves, func(m pricing.Move) bool { _, has := f.tables.InternationalSince[m.Market]; return has })
}

// columns are the categories that concern the country.
func (f *facts) columns() []pricing.Category {
	return slices.DeleteFunc(slices.Clone(categories[:]), func(c pricing.Category) bool {
		return c == pricing.AuthenticationInternational && !f.hasInternational()
	})
}

// sharing lists the countries that are in a market on a date, but for the country itself.
func (f *facts) sharing() []pricing.Territory {
	var others []pricing.Territory
	for _, t := range f.tables.Markets.Territories() {
		if t != f.country && f.tables.Markets.MarketOf(t, f.on) == f.market {
			others = append(others, t)
		}
	}
	return others
}

// nearby lists the markets of the same region of the world that are one country, but for the country itself and those a
// card of the visitor's own knows nothing of.
func (f *facts) nearby() []ratecards.MarketInfo {
	markets, err := f.library.Markets()
	at := slices.IndexFunc(markets, func(m ratecards.MarketInfo) bool { return m.Market == f.market })
	if err != nil || at < 0 {
		return nil
	}
	group := markets[at].Group
	return slices.DeleteFunc(markets, func(m ratecards.MarketInfo) bool {
		return m.Group != group || m.Kind != ratecards.CountryMarket || m.Territory == f.country || m.From > f.on ||
			f.isOwn() && !hasRow(f.card, m.Market)
	})
}

// territory is how the market of the country is known.
func (f *facts) territory() ratecards.TerritoryInfo {
	all, err := f.library.Territories()
	at := slices.IndexFunc(all, func(t ratecards.TerritoryInfo) bool { return t.Territory == f.country })
	if err != nil || at < 0 {
		return ratecards.TerritoryInfo{Territory: f.country, Basis: ratecards.Unlisted}
	}
	return all[at]
}

// step is what is known of the country's rates from a date on, until the next step.
type step struct {
	On     pricing.Date // inclusive
	Market pricing.Market
	Card   pricing.Card // in US dollars; its zero value where none is known
	Row    bool         // the card has a row for the market
	Moved  bool         // the country came to the market on that date
	Cells  [len(categories)]pricing.Cell
	Free   bool // service is free by rule and not on the card (FREE-5, MSG-7)
}

// firstStep is where the history begins: the first card of the four categories.
const firstStep = pricing.Date(2023_06_01)

// history lists the dates on which something is different for the country: a rate, what is known of it, the market, or
// what one rate pays for. It is in US dollars.
func (f *facts) history() []step {
	log, err := f.log.Changelog()
	if err != nil {
		return nil
	}
	book := f.log.Book(dollars, ratecards.PublishedOnly)
	dates := book.Dates() // a card of the visitor's own may begin between two entries
	for _, entry := range log {
		dates = append(dates, entry.Effective)
	}
	slices.Sort(dates)
	var steps []step
	for _, on := range slices.Compact(dates) {
		if on < firstStep || on > f.on {
			continue
		}
		s := f.stepOn(book, on)
		if n := len(steps); n > 0 {
			s.Moved = s.Market != steps[n-1].Market
			if s.same(&steps[n-1]) {
				continue
			}
		}
		steps = append(steps, s)
	}
	return steps
}

func (f *facts) stepOn(book ratecards.Book, on pricing.Date) step {
	s := step{On: on, Market: f.tables.Markets.MarketOf(f.country, on)}
	era := pricing.EraOn(on)
	s.Free = era == pricing.CBP2 || era == pricing.PMP1
	card, err := book.CardOn(on)
	if err != nil {
		return s
	}
	s.Card, s.Row = card, hasRow(card, s.Market)
	for i, c := range categories {
		s.Cells[i] = card.Cell(s.Market, c)
	}
	return s
}

// same reports whether nothing differs from the step before.
func (s *step) same(before *step) bool {
	if s.Moved || s.Free != before.Free || s.Card.Model() != before.Card.Model() {
		return false
	}
	for i := range categories {
		if !sameCell(s.Cells[i], before.Cells[i]) {
			return false
		}
	}
	return true
}

func sameCell(a, b pricing.Cell) bool {
	rate, priced := a.Rate()
	other, also := b.Rate()
	return a.IsUnknown() == b.IsUnknown() && priced == also && (!priced || rate.Equal(other))
}

// direction says whether a rate is above (+1) or below (-1) the last one known before a step; 0 where it is neither, and
// where what a rate pays for has changed.
func direction(steps []step, at, category int) int {
	rate, priced := steps[at].Cells[category].Rate()
	if !priced {
		return 0
	}
	for before := at - 1; before >= 0 && steps[before].Card.Model() == steps[at].Card.Model(); before-- {
		if earlier, known := steps[before].Cells[category].Rate(); known {
			return rate.Decimal().Cmp(earlier.Decimal())
		}
	}
	return 0
}

// heldSince returns the date since which a category is known to have the rate it has in US dollars. Where the step before
// is for the same unit and its rate is not known, it may have had it earlier: then the date is not exact.
func heldSince(steps []step, category int) (since pricing.Date, exact bool) {
	for at := len(steps) - 1; at > 0; at-- {
		now, before := &steps[at], &steps[at-1]
		if now.Card.Model() != before.Card.Model() {
			return now.On, true
		}
		if !sameCell(now.Cells[category], before.Cells[category]) {
			return now.On, !before.Cells[category].IsUnknown()
		}
	}
	return steps[0].On, false
}

// month is a month of ordinary traffic under the rules of an era: on its last day, or on the date of the newest card in
// force.
type month struct {
	Era       pricing.Era
	On        pricing.Date
	Chats     pricing.Bill // thousand support chats with three replies each
	Campaigns pricing.Bill // thousand marketing messages
}

// What the months are of.
const (
	thousand        = 1000
	repliesPerChats = 3
)

// months prices both kinds of traffic under every era, in US dollars, the newest first.
func (f *facts) months() ([]month, error) {
	eras := pricing.Eras()
	slices.Reverse(eras)
	estimator := pricing.NewEstimator(f.tables)
	var all []month
	for _, era := range eras {
		m := month{Era: era, On: era.Last()}
		if m.On == 0 {
			m.On = f.on
		}
		plan := pricing.Plan{On: m.On, Currency: dollars, Numbers: 1}
		place := pricing.Place{Territory: f.country}
		var err error
		plan.Traffic = []pricing.Traffic{{Place: place, Chats: thousand, RepliesPerChat: decimal.NewFromInt(repliesPerChats)}}
		if m.Chats, err = estimator.Estimate(plan, f.book(dollars)); err != nil {
			return nil, err
		}
		plan.Traffic = []pricing.Traffic{{Place: place, Marketing: thousand}}
		if m.Campaigns, err = estimator.Estimate(plan, f.book(dollars)); err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}
