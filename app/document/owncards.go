package document

import (
	"strconv"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
)

// The name and the version of the document of a visitor's own rate cards.
const (
	OwnCardsSchemaName = "tarifario/own-cards"
	OwnCardsVersion    = 1
)

// MaxOwnCardName is how many characters the name of a card and of a provider have at most; MaxOwnCard how many bytes its
// text.
const (
	MaxOwnCardName = 60
	MaxOwnCard     = 256 << 10
)

// OwnCard is a rate card that a visitor has brought along and keeps under a name.
type OwnCard struct {
	Name     string          // no two cards of a document have the same
	Provider string          // whose own price list it is; empty for a copy of a card of Meta's
	Added    pricing.Instant // when it was first kept
	Used     bool            // plans are priced with it
	Card     string          // a card file (card.schema.json of the rate cards), as it was read; it need not be one
}

// DecodeOwnCards reads a document of own cards, in their order. The file name is only for errors, which are
// *strict.Error. What is in the cards is for package ratecards to judge.
func DecodeOwnCards(file string, data []byte) ([]OwnCard, error) {
	var wire ownCardsWire
	if err := decode(file, data, OwnCardsSchemaName, OwnCardsVersion, &wire); err != nil {
		return nil, err
	}
	r := &reader{}
	cards := each(r, "cards", wire.Cards, ownCardWire.card)
	names := map[string]bool{}
	for i, c := range cards {
		if names[c.Name] {
			r.fail(element("cards", i)+".name", quoted(c.Name)+" is the name of another card, too")
		}
		names[c.Name] = true
	}
	if r.failed {
		return nil, r.error(file, data)
	}
	return cards, nil
}

// EncodeOwnCards writes the document of own cards in its one canonical form. What cannot be read back is an error.
func EncodeOwnCards(cards []OwnCard) ([]byte, error) {
	data, err := encode(ownCardsWire{Schema: OwnCardsSchemaName, Version: OwnCardsVersion, Cards: mapped(cards, ownCardWireOf)})
	if err != nil {
		return nil, err
	}
	if _, err := DecodeOwnCards("", data); err != nil {
		return nil, err
	}
	return data, nil
}

// ownCardsWire is the document as JSON. Its fields are in canonical order.
type ownCardsWire struct {
	Schema  string        `json:"schema"`
	Version int           `json:"version"`
	Cards   []ownCardWire `json:"cards,omitempty"`
}

type ownCardWire struct {
	Name     string `json:"name"`
	Provider string `json:"provider,omitempty"`
	Added    string `json:"added"`
	Used     bool   `json:"used,omitempty"`
	Card     string `json:"card"`
}

func (w ownCardWire) card(r *reader, field string) OwnCard {
	for _, due := range [...]struct{ name, text string }{{"name", w.Name}, {"added", w.Added}, {"card", w.Card}} {
		if due.text == "" {
			r.fail(field, due.name+" is missing")
		}
	}
	if len(w.Card) > MaxOwnCard {
		r.fail(field+".card", "is longer than "+strconv.Itoa(MaxOwnCard)+" bytes")
	}
	const form = "is not a name of at most 60 characters on one line, without blanks around it"
	name := func(text string) (string, bool) { return text, IsOwnCardName(text) }
	return OwnCard{
		Name:     parsed(r, field+".name", w.Name, name, form),
		Provider: parsed(r, field+".provider", w.Provider, name, form),
		Added:    keptInstant(r, field+".added", w.Added),
		Used:     w.Used,
		Card:     w.Card,
	}
}

func ownCardWireOf(c OwnCard) ownCardWire {
	return ownCardWire{Name: c.Name, Provider: c.Provider, Added: formatInstant(c.Added), Used: c.Used, Card: c.Card}
}

// IsOwnCardName reports whether a text can be the name of a card or of a provider: one line without blanks around it and
// without control characters.
func IsOwnCardName(text string) bool {
	return utf8.RuneCountInString(text) <= MaxOwnCardName && IsScenarioName(text)
}
