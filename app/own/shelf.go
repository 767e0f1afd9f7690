package own

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// asideKey is where the browser keeps what once stood under app.OwnCardsKey and could not be read.
const asideKey = "tarifario.own-cards.unread"

// maxCards is how many cards are kept on a device.
const maxCards = 40

// shelf is the cards that the visitor keeps on the device. Other tabs may have them open too, so a change begins with what
// is there now; and what cannot be read is never written over.
type shelf struct {
	storage app.Storage
	cards   []document.OwnCard // the last kept first; never changed in place
	aside   string             // what could not be read
	sealed  bool               // what is there is of a newer program, or could not be put aside: it stays as it is
}

// fault says why the cards could not be changed. The zero value is none.
type fault uint8

// The faults.
const (
	noFault       fault = iota
	faultNoName         // no name was given
	faultBadName        // the name is too long or has characters no name has
	faultTaken          // another card has the name
	faultProvider       // no name of the provider, or one no name may be
	faultGone           // another tab has removed the card
	faultFull           // there are as many as there may be
	faultNoRoom         // the browser has no room left
	faultSealed         // what is there is of a newer program
	faultCount
)

// read looks at what is there now.
func (s *shelf) read() {
	s.cards, s.sealed = nil, false
	if text := s.storage.Text(app.OwnCardsKey); text != "" {
		cards, err := document.DecodeOwnCards("", []byte(text))
		var wrong *strict.Error
		switch {
		case err == nil:
			s.cards = cards
		case errors.As(err, &wrong) && wrong.Problem == document.WrongVersion:
			s.sealed = true
		default:
			s.sealed = !s.putAside(text)
		}
	}
	s.aside = s.storage.Text(asideKey)
}

// putAside makes room for a list that can be read, and reports whether there was a place for what could not be.
func (s *shelf) putAside(text string) bool {
	with := text
	if before := s.storage.Text(asideKey); before != "" {
		with = before + "\n" + text
	}
	s.storage.Keep(app.OwnCardsKey, "") // there may not be room for both
	if s.storage.Keep(asideKey, with) {
		return true
	}
	s.storage.Keep(app.OwnCardsKey, text)
	return false
}

// dropAside forgets what could not be read.
func (s *shelf) dropAside() {
	s.storage.Keep(asideKey, "")
	s.aside = ""
}

// change keeps what a function makes of the list that is there now; a fault changes nothing.
func (s *shelf) change(make func([]document.OwnCard) ([]document.OwnCard, fault)) fault {
	if s.read(); s.sealed {
		return faultSealed
	}
	cards, wrong := make(slices.Clone(s.cards))
	if wrong != noFault {
		return wrong
	}
	text := ""
	if len(cards) > 0 {
		data, err := document.EncodeOwnCards(cards)
		if err != nil {
			return faultBadName
		}
		text = string(data)
	}
	if !s.storage.Keep(app.OwnCardsKey, text) {
		return faultNoRoom
	}
	s.cards = cards
	return noFault
}

// placeOf returns the place of the card of a name; -1 where there is none.
func placeOf(cards []document.OwnCard, name string) int {
	return slices.IndexFunc(cards, func(c document.OwnCard) bool { return c.Name == name })
}

// add puts a card first. One that is to be used takes the place of another of its currency and date.
func (s *shelf) add(c document.OwnCard) fault {
	switch {
	case c.Name == "":
		return faultNoName
	case !document.IsOwnCardName(c.Name):
		return faultBadName
	case c.Provider != "" && !document.IsOwnCardName(c.Provider):
		return faultProvider
	}
	return s.change(func(cards []document.OwnCard) ([]document.OwnCard, fault) {
		switch {
		case placeOf(cards, c.Name) >= 0:
			return nil, faultTaken
		case len(cards) >= maxCards:
			return nil, faultFull
		}
		cards = slices.Insert(cards, 0, c)
		return usedAlone(cards, 0), noFault
	})
}

// putBack puts a card that was removed where it stood, under another name if its own is taken. Another that was taken into
// use meanwhile stays in use.
func (s *shelf) putBack(c document.OwnCard, at int) fault {
	return s.change(func(cards []document.OwnCard) ([]document.OwnCard, fault) {
		if len(cards) >= maxCards {
			return nil, faultFull
		}
		c.Name = freeName(cards, c.Name)
		for i := range cards {
			c.Used = c.Used && !(cards[i].Used && sameDay(&cards[i], &c))
		}
		return slices.Insert(cards, min(at, len(cards)), c), noFault
	})
}

// remove takes a card out and returns it with its place.
func (s *shelf) remove(name string) (removed document.OwnCard, at int, wrong fault) {
	wrong = s.change(func(cards []document.OwnCard) ([]document.OwnCard, fault) {
		if at = placeOf(cards, name); at < 0 {
			return nil, faultGone
		}
		removed = cards[at]
		return slices.Delete(cards, at, at+1), noFault
	})
	return removed, at, wrong
}

// rename gives a card another name that is free.
func (s *shelf) rename(from, to string) fault {
	switch {
	case to == "":
		return faultNoName
	case !document.IsOwnCardName(to):
		return faultBadName
	}
	return s.change(func(cards []document.OwnCard) ([]document.OwnCard, fault) {
		at := placeOf(cards, from)
		switch {
		case at < 0:
			return nil, faultGone
		case from != to && placeOf(cards, to) >= 0:
			return nil, faultTaken
		}
		cards[at].Name = to
		return cards, noFault
	})
}

// use takes a card into use, in place of another of its currency and date, or out of use.
func (s *shelf) use(name string, used bool) fault {
	return s.change(func(cards []document.OwnCard) ([]document.OwnCard, fault) {
		at := placeOf(cards, name)
		if at < 0 {
			return nil, faultGone
		}
		cards[at].Used = used
		return usedAlone(cards, at), noFault
	})
}

// usedAlone takes every other card of the currency and the date of one in use out of use.
func usedAlone(cards []document.OwnCard, at int) []document.OwnCard {
	if !cards[at].Used {
		return cards
	}
	for i := range cards {
		if i != at && cards[i].Used && sameDay(&cards[i], &cards[at]) {
			cards[i].Used = false
		}
	}
	return cards
}

// sameDay reports whether two cards are of one currency and date, as far as they can be read.
func sameDay(a, b *document.OwnCard) bool {
	cardA, errA := parse(a)
	cardB, errB := parse(b)
	return errA == nil && errB == nil && cardA.Info().Effective == cardB.Info().Effective && cardA.Info().Currency == cardB.Info().Currency
}

// parse reads a kept card.
func parse(c *document.OwnCard) (ratecards.OwnCard, error) {
	return ratecards.Embedded().OwnCard(c.Name, app.OwnerOf(c), []byte(c.Card))
}

// inUse returns the card in use of a currency and date; nil where there is none.
func (s *shelf) inUse(currency pricing.Currency, effective pricing.Date) *document.OwnCard {
	for i := range s.cards {
		if card, err := parse(&s.cards[i]); err == nil && s.cards[i].Used && card.Info().Currency == currency && card.Info().Effective == effective {
			return &s.cards[i]
		}
	}
	return nil
}

// tidyName is a name as it was typed, on one line and without needless blanks.
func tidyName(typed string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(typed, "")), " ")
}

// freeName is a name, or the first with a number behind it that no card has.
func freeName(cards []document.OwnCard, name string) string {
	free := name
	for n := 2; placeOf(cards, free) >= 0; n++ {
		suffix := " (" + strconv.Itoa(n) + ")"
		letters := []rune(name)
		if most := document.MaxOwnCardName - len(suffix); len(letters) > most {
			letters = []rune(strings.TrimSpace(string(letters[:most])))
		}
		free = string(letters) + suffix
	}
	return free
}
