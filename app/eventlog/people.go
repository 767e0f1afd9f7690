package eventlog

import (
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// Atlas knows where users are.
type Atlas interface {
	// Number returns the digits of a phone number with its country code, and its place. A text that cannot be one is
	// an error.
	Number(text string) (digits string, place pricing.Place, err error)
	// HasTerritory reports whether the ISO 3166-1 alpha-2 code is one of a country or territory.
	HasTerritory(code pricing.Territory) bool
	// HasMarket reports whether a market of that name exists on any date.
	HasMarket(name pricing.Market) bool
}

// person is a user as a log names him.
type person struct {
	user  string        // digits of the phone number, or the business-scoped ID
	place pricing.Place // by the number; of an ID by the country it begins with
}

// people finds the same text for the same user and the place of each. It remembers those seen lately.
type people struct {
	atlas   Atlas
	users   recent[string, person]
	numbers recent[string, string] // of the business, and groups
	latest  [64]string             // of the numbers, by their last characters: most logs have few
	ids     texts                  // of messages
}

// texts keeps texts that live about equally long, many in one piece of memory.
type texts struct{ piece strings.Builder }

// keep returns lasting text.
func (t *texts) keep(text string) string {
	const size = 16 << 10
	if t.piece.Cap()-t.piece.Len() < len(text) {
		t.piece = strings.Builder{}
		t.piece.Grow(max(size, len(text)))
	}
	from := t.piece.Len()
	t.piece.WriteString(text)
	return t.piece.String()[from:]
}

const (
	maxPeople  = 1 << 18 // per generation
	maxNumbers = 1 << 10
	maxName    = 256 // longest identifier: business-scoped IDs have up to 256 characters
)

func newPeople(atlas Atlas) *people {
	return &people{atlas: atlas, users: newRecent[string, person](maxPeople), numbers: newRecent[string, string](maxNumbers)}
}

// number returns the lasting text of a business number's identifier.
func (p *people) number(field, text string) (string, error) {
	latest := &p.latest[0]
	if n := len(text); n > 0 {
		latest = &p.latest[int(text[n-1])%len(p.latest)]
	}
	if *latest == text && text != "" {
		return *latest, nil
	}
	if known, ok := p.numbers.find(text); ok {
		*latest = known
		return known, nil
	}
	switch {
	case text == "":
		return "", wrong(field, MissingField, "the business number is missing")
	case len(text) > maxName:
		return "", wrong(field, BadValue, "longer than %d characters", maxName)
	}
	text = strings.Clone(text)
	p.numbers.add(text, text)
	return text, nil
}

// user returns the user of a phone number with its country code, with or without "+", or of a business-scoped ID.
func (p *people) user(field, text string) (person, error) {
	if known, ok := p.users.find(text); ok {
		return known, nil
	}
	switch {
	case text == "":
		return person{}, wrong(field, MissingField, "the user is missing")
	case len(text) > maxName:
		return person{}, wrong(field, BadValue, "longer than %d characters", maxName)
	}
	text = strings.Clone(text)
	who := person{user: text}
	if isLetter(text[0]) {
		who.place = p.placeOfID(text)
	} else {
		var err error
		if who.user, who.place, err = p.atlas.Number(text); err != nil {
			return person{}, wrong(field, BadNumber, "%v", err)
		}
	}
	p.users.add(text, who)
	return who, nil
}

// placeOfID returns the country of a business-scoped ID such as "BR.17167321495015": Meta puts it in front. An ID of
// another form has no place of its own.
func (p *people) placeOfID(id string) pricing.Place {
	if len(id) < 4 || id[2] != '.' {
		return pricing.Place{}
	}
	if code := pricing.Territory(id[:2]); p.atlas.HasTerritory(code) {
		return pricing.Place{Territory: code}
	}
	return pricing.Place{}
}

// country returns the place of an ISO code that a log states.
func (p *people) country(field, code string) (pricing.Place, error) {
	if !p.atlas.HasTerritory(pricing.Territory(code)) {
		return pricing.Place{}, wrong(field, BadValue, "%q is not an ISO 3166-1 alpha-2 code", code)
	}
	return pricing.Place{Territory: pricing.Territory(strings.Clone(code))}, nil
}

// market returns the place of a market that a log states.
func (p *people) market(field, name string) (pricing.Place, error) {
	if !p.atlas.HasMarket(pricing.Market(name)) {
		return pricing.Place{}, wrong(field, BadValue, "%q is not a market", name)
	}
	return pricing.Place{Market: pricing.Market(strings.Clone(name))}, nil
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
