package ratecards

import (
	"fmt"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// Number is a phone number and the territory its prefix belongs to.
type Number struct {
	Digits    string            // E.164 without the plus: country code and national number
	Territory pricing.Territory // owner of the longest listed prefix; empty where no listed country owns it
	BillsAs   pricing.Territory // of a territory that shares the calling code of a listed country: that country (MKT-7)
}

// Shared reports whether the territory shares the calling code of a listed country. The published table names no
// prefix for it, so that neither the territory nor how it is billed is certain (MKT-7).
func (n Number) Shared() bool { return n.BillsAs != "" }

// Place returns where the number is for pricing: the listed country it is billed as, else its territory, else Other
// (MKT-2, MKT-3, MKT-7).
func (n Number) Place() pricing.Place {
	switch {
	case n.BillsAs != "":
		return pricing.Place{Territory: n.BillsAs}
	case n.Territory != "":
		return pricing.Place{Territory: n.Territory}
	}
	return pricing.Place{Market: pricing.Other}
}

// String returns the number with its plus.
func (n Number) String() string { return "+" + n.Digits }

// NumberProblem says why a text is not a phone number.
type NumberProblem string

// The problems of phone numbers.
const (
	NumberEmpty     NumberProblem = "empty"      // no digit
	NumberCharacter NumberProblem = "character"  // a letter or another character that numbers do not have
	NumberPlus      NumberProblem = "plus"       // a plus that is not at the start, or several
	NumberNational  NumberProblem = "no_country" // it begins with 0, which no country code does
	NumberTooShort  NumberProblem = "too_short"  // fewer than 7 digits
	NumberTooLong   NumberProblem = "too_long"   // more than 15 digits, the most E.164 allows
)

// NumberError refuses a text that is not a phone number with its country code. It is never Other.
type NumberError struct {
	Text    string // as given
	Problem NumberProblem
}

func (e *NumberError) Error() string {
	why := map[NumberProblem]string{
		NumberEmpty:     "no digits",
		NumberCharacter: "only digits, spaces, dots, hyphens, parentheses and a plus at the start are allowed",
		NumberPlus:      "a plus is allowed only once, at the start",
		NumberNational:  "it begins with 0: the country code is missing",
		NumberTooShort:  "too short: a number with its country code has at least 7 digits",
		NumberTooLong:   "too long: a number with its country code has at most 15 digits",
	}[e.Problem]
	return fmt.Sprintf("phone number %.40q: %s", e.Text, why)
}

const (
	shortestNumber = 7  // digits of Niue's numbers, country code included
	longestNumber  = 15 // E.164
)

// normalNumber returns the digits of a number, without a leading plus or 00.
func normalNumber(text string) (string, *NumberError) {
	digits := make([]byte, 0, longestNumber+2)
	plus := false
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			if len(digits) == longestNumber+2 {
				return "", &NumberError{text, NumberTooLong}
			}
			digits = append(digits, byte(r))
		case r == '+':
			if plus || len(digits) > 0 {
				return "", &NumberError{text, NumberPlus}
			}
			plus = true
		case !strings.ContainsRune(" \u00a0\u202f.-\u2010\u2011()", r):
			return "", &NumberError{text, NumberCharacter}
		}
	}
	number := string(digits)
	if !plus {
		number = strings.TrimPrefix(number, "00")
	}
	switch {
	case number == "":
		return "", &NumberError{text, NumberEmpty}
	case number[0] == '0':
		return "", &NumberError{text, NumberNational}
	case len(number) < shortestNumber:
		return "", &NumberError{text, NumberTooShort}
	case len(number) > longestNumber:
		return "", &NumberError{text, NumberTooLong}
	}
	return number, nil
}

// NumberTerritory finds the territory of a phone number by its longest listed prefix (MKT-2, MKT-4, MKT-5, MKT-7).
// It accepts a number with its country code, with or without a plus or 00 before it, and with spaces, dots, hyphens
// and parentheses. A text that is no such number is a *NumberError; a number that no listed country owns is no error
// and belongs to Other.
func (l *Library) NumberTerritory(text string) (Number, error) {
	digits, refusal := normalNumber(text)
	if refusal != nil {
		return Number{}, refusal
	}
	table, err := l.prefixes()
	if err != nil {
		return Number{}, err
	}
	owner := table.longest(digits)
	return Number{Digits: digits, Territory: owner.territory, BillsAs: owner.billsAs}, nil
}
