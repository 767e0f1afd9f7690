package ratecards

import (
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Use says which figures a Book may use.
type Use int

// The uses of figures.
const (
	PublishedOnly Use = iota // figures read in copies of WhatsApp's cards
	WithInferred             // where those are missing, also figures inferred from other cards
)

// Book is the cards of one currency in order of date. It implements pricing.CardSource. Its zero value has no card.
type Book struct {
	library  *Library
	currency pricing.Currency
	use      Use
	issues   []*issue
}

var _ pricing.CardSource = Book{}

// Book returns the cards of a currency. Without WithInferred, inferred cards never appear in it.
func (l *Library) Book(currency pricing.Currency, use Use) Book {
	b := Book{library: l, currency: currency, use: use}
	for _, i := range l.issues {
		if i.currency == currency && i.usable(use) {
			b.issues = append(b.issues, i)
		}
	}
	return b
}

// Currency returns the currency of the book.
func (b Book) Currency() pricing.Currency { return b.currency }

// Dates returns the effective dates of the cards in order.
func (b Book) Dates() []pricing.Date {
	dates := make([]pricing.Date, len(b.issues))
	for n, i := range b.issues {
		dates[n] = i.effective
	}
	return dates
}

// CardOn returns the card in force on a local date of the account (RATE-1). Where none is known, because the date
// lies before the first card or after the next entry of the changelog, the error is a *pricing.NoCardError. After
// the last entry of the changelog the newest card stays in force; the engine says so (RATE-10).
func (b Book) CardOn(on pricing.Date) (pricing.Card, error) {
	n, err := b.inForce(on)
	if err != nil {
		return pricing.Card{}, err
	}
	if n < 0 {
		return pricing.Card{}, b.noCard(on)
	}
	return b.card(n)
}

// WithLaterLadder returns the card with the ladders of October 2026 in place of the volume tiers that were not found
// (option tier_fallback, TIER-11): bands with derived rates, marked so. Printed tiers stay, cards before July 2025,
// which knew no tiers, stay as they are, and so does every card when the ladders cannot be read. A provider's price list
// knows nothing of Meta's ladders and stays as it is.
func (b Book) WithLaterLadder(card pricing.Card) pricing.Card {
	table, err := b.library.ladders()
	if err != nil || card.Owner().Provider != "" {
		return card
	}
	return withLadders(card, table.ladders)
}

// Infos returns what is known about the files behind the card that begins on a date, the published one before the
// inferred, which is not among them unless the book may use it; nil where no card begins.
func (b Book) Infos(effective pricing.Date) ([]Info, error) {
	n := b.newest(effective)
	if n < 0 || b.issues[n].effective != effective {
		return nil, nil
	}
	var infos []Info
	for _, load := range b.issues[n].sheets() {
		s, err := load()
		if err != nil {
			return nil, err
		}
		if b.use == WithInferred || !s.info.Inferred {
			infos = append(infos, s.info)
		}
	}
	return infos, nil
}

// Before returns the newest known card that is older than the one in force on the date and, where none is in force,
// the newest known card that was. known is false where there is none.
func (b Book) Before(on pricing.Date) (card pricing.Card, known bool, err error) {
	current, err := b.inForce(on)
	if err != nil {
		return pricing.Card{}, false, err
	}
	before := b.newest(on)
	if current >= 0 {
		before = current - 1
	}
	return b.known(before)
}

// Next returns the first known card that begins after the date. known is false where there is none.
func (b Book) Next(on pricing.Date) (card pricing.Card, known bool, err error) {
	return b.known(b.newest(on) + 1)
}

// Until returns the last date, inclusive, on which the card that is in force on the date is: the day before the
// next entry of the changelog. It is zero where no entry follows, and where no card is in force.
func (b Book) Until(on pricing.Date) (pricing.Date, error) {
	n, err := b.inForce(on)
	if err != nil || n < 0 {
		return 0, err
	}
	next, err := b.change(b.issues[n].effective)
	if err != nil || next == 0 {
		return 0, err
	}
	return next.AddDays(-1), nil
}

// Position is the cards around a moment.
type Position struct {
	On     pricing.Date // the local date of the moment
	Card   pricing.Card // in force
	Before *pricing.Card
	Next   *pricing.Card // nil where none is known, which is no error
}

// At returns the cards around an instant in the time zone of an account: a card begins at the first instant of its
// date in that zone (ERA-3). Where no card is in force the error is a *pricing.NoCardError. A nil zone is UTC.
func (b Book) At(at pricing.Instant, zone *time.Location) (Position, error) {
	p := Position{On: localDate(at, zone)}
	var err error
	if p.Card, err = b.CardOn(p.On); err != nil {
		return Position{}, err
	}
	for _, side := range [...]struct {
		find func(pricing.Date) (pricing.Card, bool, error)
		into **pricing.Card
	}{{b.Before, &p.Before}, {b.Next, &p.Next}} {
		card, known, err := side.find(p.On)
		if err != nil {
			return Position{}, err
		}
		if known {
			*side.into = &card
		}
	}
	return p, nil
}

// At returns the published cards of a currency around an instant in the time zone of an account: see Book.At.
func (l *Library) At(currency pricing.Currency, at pricing.Instant, zone *time.Location) (Position, error) {
	return l.Book(currency, PublishedOnly).At(at, zone)
}

// localDate returns the date of an instant in a zone. A date begins at its first instant: what clocks set back over
// midnight repeat belongs to the new date (ERA-3).
func localDate(at pricing.Instant, zone *time.Location) pricing.Date {
	if zone == nil {
		zone = time.UTC
	}
	date := pricing.NewDate(at.Time().In(zone).Date())
	if next := date.AddDays(1); at >= next.Start(zone) {
		return next
	}
	return date
}

// newest returns the index of the last card that begins on the date or before it; -1 where there is none.
func (b Book) newest(on pricing.Date) int {
	n, begins := slices.BinarySearchFunc(b.issues, on, func(i *issue, on pricing.Date) int { return int(i.effective - on) })
	if begins {
		return n
	}
	return n - 1
}

// inForce returns the index of the card in force on a date; -1 where there is none.
func (b Book) inForce(on pricing.Date) (int, error) {
	n := b.newest(on)
	if n < 0 {
		return -1, nil
	}
	ended, err := b.change(b.issues[n].effective)
	if err != nil || ended != 0 && ended <= on {
		return -1, err
	}
	return n, nil
}

// change returns the date of the first entry of the changelog after a date; zero where there is none.
func (b Book) change(after pricing.Date) (pricing.Date, error) {
	log, err := b.library.changelog()
	if err != nil {
		return 0, err
	}
	for _, entry := range log.entries {
		if entry.Effective > after {
			return entry.Effective, nil
		}
	}
	return 0, nil
}

// card returns a card by its index.
func (b Book) card(n int) (pricing.Card, error) {
	card, err := b.issues[n].cards[b.use]()
	return card, failure(err)
}

// known returns a card by an index that may lie outside the book.
func (b Book) known(n int) (pricing.Card, bool, error) {
	if n < 0 || n >= len(b.issues) {
		return pricing.Card{}, false, nil
	}
	card, err := b.card(n)
	return card, err == nil, err
}

// noCard is the refusal of a date.
func (b Book) noCard(on pricing.Date) *pricing.NoCardError {
	e := &pricing.NoCardError{Currency: b.currency, On: on}
	for _, i := range b.issues {
		if e.First == 0 {
			e.First = i.effective
		}
		e.Known = append(e.Known, i.id(b.use))
	}
	return e
}
