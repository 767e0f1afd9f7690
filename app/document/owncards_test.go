package document

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/ratecards/strict"
)

func ownCardsDocument(list string) string {
	return `{"schema": "tarifario/own-cards", "version": 1, "cards": [` + list + `]}`
}

const soundOwnCard = `{"name": "A", "added": "2026-11-28T18:44:38Z", "card": "{}"}`

func TestOwnCardsSchemaAndReaderAgree(t *testing.T) {
	schema := compileSchema(t, "own-cards.schema.json", OwnCardsSchema)
	for name, text := range map[string]string{
		"nothing":       `{"schema": "tarifario/own-cards", "version": 1}`,
		"empty list":    ownCardsDocument(""),
		"one":           ownCardsDocument(soundOwnCard),
		"all fields":    ownCardsDocument(`{"name": "Mi tabla «oct»", "provider": "Acme S. A.", "added": "2026-11-28T18:44:38.5-03:00", "used": true, "card": "{\"effective\": \"2026-10-01\"}"}`),
		"60 characters": ownCardsDocument(strings.Replace(soundOwnCard, `"A"`, `"`+strings.Repeat("é", 60)+`"`, 1)),
		"no card file":  ownCardsDocument(strings.Replace(soundOwnCard, "{}", "what?", 1)),
	} {
		if err := validate(schema, text); err != nil {
			t.Errorf("%s: the schema refuses what should be accepted: %v", name, err)
		}
		cards, err := DecodeOwnCards("", []byte(text))
		if err != nil {
			t.Errorf("%s: the reader refuses what should be accepted: %v", name, err)
			continue
		}
		again, err := EncodeOwnCards(cards)
		if err != nil || validate(schema, string(again)) != nil {
			t.Errorf("%s: cannot be written: %v\n%s", name, err, again)
		}
		if back, err := DecodeOwnCards("", again); err != nil || !reflect.DeepEqual(back, cards) {
			t.Errorf("%s: comes back as %+v (%v)", name, back, err)
		}
	}
	for _, broken := range []struct {
		name, text, field string
		problem           strict.Problem
		pastSchema        bool // no schema can see it
	}{
		{"scenarios", `{"schema": "tarifario/scenarios", "version": 1}`, "schema", WrongSchema, false},
		{"a later version", `{"schema": "tarifario/own-cards", "version": 2, "lists": []}`, "version", WrongVersion, false},
		{"cut off", `{"schema": "tarifario/own-cards", "version": 1, "cards": [{`, "cards[0]", strict.Syntax, false},
		{"unknown field", ownCardsDocument(strings.Replace(soundOwnCard, `"card"`, `"colour": "red", "card"`, 1)), "cards[0].colour", strict.UnknownField, false},
		{"no name", ownCardsDocument(`{"added": "2026-11-28T18:44:38Z", "card": "{}"}`), "cards[0]", WrongForm, false},
		{"61 characters", ownCardsDocument(strings.Replace(soundOwnCard, `"A"`, `"`+strings.Repeat("é", 61)+`"`, 1)), "cards[0].name", WrongForm, false},
		{"two lines", ownCardsDocument(strings.Replace(soundOwnCard, `"A"`, `"A\nB"`, 1)), "cards[0].name", WrongForm, false},
		{"same name", ownCardsDocument(soundOwnCard + "," + soundOwnCard), "cards[1].name", WrongForm, true},
		{"provider with blanks", ownCardsDocument(strings.Replace(soundOwnCard, `"card"`, `"provider": " x ", "card"`, 1)), "cards[0].provider", WrongForm, true},
		{"a day is no instant", ownCardsDocument(strings.Replace(soundOwnCard, "T18:44:38Z", "", 1)), "cards[0].added", WrongForm, false},
		{"no card", ownCardsDocument(`{"name": "A", "added": "2026-11-28T18:44:38Z"}`), "cards[0]", WrongForm, false},
		{"a card as an object", ownCardsDocument(strings.Replace(soundOwnCard, `"{}"`, `{}`, 1)), "cards[0].card", strict.WrongType, false},
		{"a card too long", ownCardsDocument(strings.Replace(soundOwnCard, `"{}"`, `"`+strings.Repeat("x", MaxOwnCard+1)+`"`, 1)), "cards[0].card", WrongForm, false},
		{"used as a text", ownCardsDocument(strings.Replace(soundOwnCard, `"card"`, `"used": "yes", "card"`, 1)), "cards[0].used", strict.WrongType, false},
	} {
		if err := validate(schema, broken.text); err == nil && !broken.pastSchema {
			t.Errorf("%s: the schema accepts it", broken.name)
		}
		_, err := DecodeOwnCards("", []byte(broken.text))
		var fault *strict.Error
		if !errors.As(err, &fault) || fault.Field != broken.field || fault.Problem != broken.problem {
			t.Errorf("%s: got %v, want %s at %q", broken.name, err, broken.problem, broken.field)
		}
	}
}

// Whatever the browser holds, reading it ends, and what was read is written and read again the same.
func FuzzOwnCards(f *testing.F) {
	f.Add(ownCardsDocument(soundOwnCard))
	f.Add(`{"schema": "tarifario/own-cards", "version": 1}`)
	f.Add("\x00{")
	f.Fuzz(func(t *testing.T, text string) {
		cards, err := DecodeOwnCards("", []byte(text))
		if err != nil {
			return
		}
		data, err := EncodeOwnCards(cards)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := DecodeOwnCards("", data); err != nil || len(back) != len(cards) || len(cards) > 0 && !reflect.DeepEqual(back, cards) {
			t.Fatalf("%+v comes back as %+v (%v)", cards, back, err)
		}
	})
}
