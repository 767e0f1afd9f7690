package app

import (
	"slices"
	"strings"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// What is said of the account besides numbers and money: what was used of the month, what Meta has said of the
// business, how an open question is read, and where its days begin.

// used is the volume already charged this month, country by country. What countries of one market have used adds up
// (TIER-13).
func (s State) used() []pricing.Used {
	var all []pricing.Used
	for i := range s.Countries {
		c := &s.Countries[i]
		for _, part := range [...]struct {
			field    Field
			category pricing.Category
		}{{FieldUsedUtility, pricing.Utility}, {FieldUsedAuthentication, pricing.Authentication}} {
			if n := c.Inputs[part.field].Number.IntPart(); n > 0 {
				all = append(all, pricing.Used{Place: pricing.Place{Territory: c.territory()}, Category: part.category, Quantity: n})
			}
		}
	}
	return all
}

// unused is a country of which nothing is used: what was is a fact of its market and not of its mix.
func (s State) unused(c Country) Country {
	for _, f := range usedFields {
		c.Inputs[f] = s.read(f, s.defaultText(f))
	}
	return c
}

// usedField is the field of what was used of a category.
func usedField(c pricing.Category) Field {
	if c == pricing.Utility {
		return FieldUsedUtility
	}
	return FieldUsedAuthentication
}

// international is what is known of the business for authentication-international (INTL-7). A plan has a date and no
// hours, so a start is the first instant of its date in UTC, where plans are priced.
func (s State) international() pricing.International {
	if s.Inputs[FieldInternational].Text == "" {
		return pricing.International{}
	}
	known := pricing.International{Eligible: true}
	if since := s.Inputs[FieldInternationalSince].On; since != 0 {
		known.Start = since.Start(time.UTC)
	}
	if home := s.Inputs[FieldInternationalHome].Text; home != noHome {
		known.Location = pricing.Territory(home)
	}
	return known
}

// options are the readings that differ from the defaults.
func (s State) options() pricing.Options {
	const week = "168"
	var o pricing.Options
	entry := s.Inputs[FieldFreeEntry].Text
	if entry == entryAds7Days || entry == entry7Days {
		_ = o.Set("fep_ctwa_hours", week) // a test sets every value
	}
	if entry == entry7Days {
		_ = o.Set("fep_page_hours", week)
	}
	return o
}

// Zone returns the IANA name of the account's time zone; empty for UTC, and for a name that makes no sense.
func (s State) Zone() string {
	in := &s.Inputs[FieldZone]
	if in.Problem != NoProblem || in.Text == universalTime {
		return ""
	}
	return in.Text
}

// Shown returns the currency the total is shown in besides the billing currency; empty for none.
func (s State) Shown() pricing.Currency {
	in := &s.Inputs[FieldShownCurrency]
	if c := pricing.Currency(in.Text); in.Problem == NoProblem && c != s.Currency() {
		return c
	}
	return ""
}

func readOptionalDate(text string) Input {
	if text == "" {
		return Input{}
	}
	return readDate(text)
}

func (s State) readHome(text string) Input {
	if text != noHome && !slices.Contains(s.Facts.International, pricing.Territory(text)) {
		return Input{Text: text, Problem: ProblemChoice}
	}
	return Input{Text: text}
}

func readZone(text string) Input {
	name := strings.TrimSpace(text)
	if name != universalTime && !knownZone(name) {
		return Input{Text: text, Problem: ProblemZone}
	}
	return Input{Text: name}
}

// readCode reads the code of any currency: the three letters of ISO 4217. Which of them is one the browser knows.
func readCode(text string) Input {
	code := strings.ToUpper(strings.TrimSpace(text))
	if code == "" {
		return Input{}
	}
	letters := strings.IndexFunc(code, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
	if !letters || len(code) != 3 {
		return Input{Text: text, Problem: ProblemCode}
	}
	return Input{Text: code}
}
