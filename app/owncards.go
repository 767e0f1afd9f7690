package app

import (
	"slices"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// A visitor may bring rate cards along: a card of Meta's in a currency this site has none of, or a provider's price list.
// They are kept on the device by the data page (package own) and read here once, when a page starts, and again when another
// tab has changed them. Wherever one is used it is said to be the visitor's own.

// OwnCardsKey is the key under which the browser keeps a visitor's own rate cards, as one document.
const OwnCardsKey = "tarifario.own-cards"

// OwnCardsAnchor is the place of the data page where visitors keep cards of their own.
const OwnCardsAnchor = "own-cards"

// OwnCards are the cards of their own that a visitor prices with. The zero value is none.
type OwnCards struct {
	Cards  []ratecards.OwnCard // in use, in the order in which they are kept
	Unread bool                // something is kept that this program cannot read
}

// ReadOwnCards returns what is kept in a storage. Nothing there, whatever it is, stops a page: what cannot be read is left
// out and said.
func ReadOwnCards(s Storage) OwnCards {
	var own OwnCards
	text := s.Text(OwnCardsKey)
	if text == "" {
		return own
	}
	kept, err := document.DecodeOwnCards("", []byte(text))
	own.Unread = err != nil
	for i := range kept {
		if !kept[i].Used {
			continue
		}
		card, err := ratecards.Embedded().OwnCard("", OwnerOf(&kept[i]), []byte(kept[i].Card))
		if err != nil {
			own.Unread = true
			continue
		}
		own.Cards = append(own.Cards, card)
	}
	return own
}

// OwnerOf says whose a kept card is.
func OwnerOf(c *document.OwnCard) pricing.Owner {
	return pricing.Owner{Name: c.Name, Provider: c.Provider}
}

// VisitorLibrary returns the embedded library with the cards of their own that a visitor prices with. It is to be called
// in a browser only, when a page starts and again when [ListenToKept] says so.
func VisitorLibrary() *ratecards.Library {
	return ratecards.Embedded().With(ReadOwnCards(BrowserStorage()).Cards...)
}

// VisitorPrices returns the embedded prices with the cards of their own that a visitor prices with. It is to be called when
// [VisitorLibrary] is.
func VisitorPrices() Prices {
	return withOwnCards(EmbeddedPrices(), ReadOwnCards(BrowserStorage()), VisitorDate())
}

// ownPrices are prices with cards of a visitor's own among them.
type ownPrices struct {
	cardPrices
	base Prices
}

// withOwnCards are prices with cards of a visitor's own. The newest card is then the newest of all that are in force on
// the visitor's date: rules follow it. A provider's list of a coming month changes nothing yet.
func withOwnCards(base Prices, own OwnCards, today pricing.Date) Prices {
	if len(own.Cards) == 0 && !own.Unread {
		return base
	}
	library := ratecards.Embedded().With(own.Cards...)
	facts := *base.Facts()
	facts.Currencies = library.Currencies()
	facts.UnreadCards = own.Unread
	for i := range own.Cards {
		card := own.Cards[i].Card()
		facts.Own = append(facts.Own, ownMark(card))
		if on := card.Effective(); on <= today {
			facts.Latest = max(facts.Latest, on)
			facts.Published = base.Facts().Latest
		}
	}
	return &ownPrices{cardPrices{library: library, tables: base.Tables(), facts: facts}, base}
}

// metaPrices are the prices without the visitor's own cards.
func metaPrices(p Prices) Prices {
	if own, is := p.(*ownPrices); is {
		return own.base
	}
	return p
}

// ownMark is the name of a visitor's own card as links hold it; empty for any other card.
func ownMark(c pricing.Card) string {
	name := c.Owner().Name
	for len(name) > maxFragmentValue {
		_, last := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-last]
	}
	return name
}

// markOwn says in the state which of the visitor's own cards an estimate is from, so that the address and links say so
// too. The card of another visitor, which a link has named, stays named until the plan is edited.
func (s State) markOwn(e *Estimate) State {
	if named := s.Inputs[FieldOwnCard].Text; named == "" || slices.Contains(s.Facts.Own, named) {
		return s.named(&e.Card)
	}
	return s
}

// named is the state with the name of the card that its plan is priced with, where that is a visitor's own, and of no
// other card.
func (s State) named(c *pricing.Card) State {
	s.Inputs[FieldOwnCard] = Input{Text: ownMark(*c)}
	return s
}

// missesOwn returns the name of the card that a link was priced with and that is not among the visitor's own; empty where
// there is none.
func (s *State) missesOwn() string {
	if named := s.Inputs[FieldOwnCard].Text; !slices.Contains(s.Facts.Own, named) {
		return named
	}
	return ""
}

// withFacts is the state under other facts: what is read against them is read anew.
func (s State) withFacts(facts *Facts) State {
	s.Facts = facts
	for _, f := range []Field{FieldWhen, FieldCurrency} {
		s.Inputs[f] = s.read(f, s.Inputs[f].Text)
	}
	return s
}
