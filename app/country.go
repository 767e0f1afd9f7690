package app

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Country is a country of the plan with its own traffic.
type Country struct {
	Inputs [firstOfAccount]Input
	Bounds countryBounds // of its uncertain numbers
}

// MaxCountries is the most countries that one plan holds; a fragment drops those beyond.
const MaxCountries = 20

// newCountry returns the country of a name with the traffic a page opens with.
func (s State) newCountry(name string) Country {
	var c Country
	for f := range firstOfAccount {
		c.Inputs[f] = s.read(f, s.defaultText(f))
	}
	c.Inputs[FieldCountry] = readCountry(s.Locale, name)
	return c
}

// nextCountry returns the name of the likeliest country that is not in the plan.
func (s State) nextCountry() string {
	for _, t := range NearFirst(s.Locale, s.Locale.names().All()) {
		if !slices.ContainsFunc(s.Countries, func(c Country) bool { return string(c.territory()) == t.Code }) {
			return t.Name
		}
	}
	return ""
}

// has reports whether there is a country of the number, counted from 0.
func (s State) has(country int) bool { return country >= 0 && country < len(s.Countries) }

// territory is the country itself; empty when what was typed names none.
func (c *Country) territory() pricing.Territory { return c.Inputs[FieldCountry].Territory }

// traffic is a month of the country's messages.
func (c *Country) traffic() pricing.Traffic {
	count := func(f Field) int64 { return c.Inputs[f].Number.IntPart() }
	chats, entry := count(FieldChats), pricing.NoEntry // which is an ad
	if c.Inputs[FieldChatsPer].Text == perDay {
		chats *= daysOfMonth
	}
	if c.Inputs[FieldEntry].Text == entryPage {
		entry = pricing.PageButton
	}
	return pricing.Traffic{
		Place:          pricing.Place{Territory: c.territory()},
		Chats:          chats,
		RepliesPerChat: c.Inputs[FieldReplies].Number,
		EntryShare:     c.Inputs[FieldEntryShare].Number,
		Entry:          entry,
		ReturnShare:    c.Inputs[FieldReturnShare].Number,

		Marketing:        count(FieldMarketing),
		AnswerShare:      c.Inputs[FieldAnswerShare].Number,
		RepliesPerAnswer: c.Inputs[FieldRepliesPerAnswer].Number,

		Utility:       count(FieldUtility),
		InWindowShare: c.Inputs[FieldInWindow].Number,

		Authentication: count(FieldAuthentication),

		UndeliveredShare: c.Inputs[FieldUndelivered].Number,
	}
}
