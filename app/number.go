package app

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Separators are the marks a locale writes numbers with.
type Separators struct {
	Decimal rune
	Group   rune
}

// Understood is what a typed number was read as.
type Understood struct {
	Value decimal.Decimal
	// Doubtful is set when readers of another locale would read another number: the reading is then shown.
	Doubtful bool
}

// NumberFault says why a text is no number. The zero value means that it is one.
type NumberFault uint8

// The faults of a number.
const (
	NumberFine     NumberFault = iota
	NumberEmpty                // nothing is written
	NumberNot                  // not a number in any locale
	NumberNegative             // below zero
	NumberNotWhole             // has decimals where only whole numbers make sense
	NumberTooLong              // more digits than any month of messages has
)

// The longest numbers that are read. A month of messages of the whole world has fewer digits.
const (
	maxWholeDigits   = 12
	maxDecimalDigits = 6
)

// ParseNumber reads a number as people type it: with the separators of their own locale or, where that leaves no
// doubt, of another: "1.000,5" and "1,000.5" are the same to every reader. One separator before exactly three digits
// is the doubtful case. Where whole numbers are asked for it groups thousands, since nobody writes one chat with three
// decimals; elsewhere it is what the locale says it is.
func ParseNumber(text string, s Separators, whole bool) (Understood, NumberFault) {
	text = strings.Map(plainBlank, text)
	text = strings.TrimSpace(text)
	if text == "" {
		return Understood{}, NumberEmpty
	}
	negative := strings.HasPrefix(text, "-") || strings.HasPrefix(text, "−")
	if negative {
		text = strings.TrimSpace(strings.TrimLeft(text, "-−"))
	}
	digits, marks, ok := cut(text)
	if !ok {
		return Understood{}, NumberNot
	}
	decimals, doubtful, ok := layOut(digits, marks, s, whole)
	if !ok {
		return Understood{}, NumberNot
	}
	integer, fraction := strings.Join(digits, ""), ""
	if decimals {
		last := len(digits) - 1
		integer, fraction = strings.Join(digits[:last], ""), strings.TrimRight(digits[last], "0")
	}
	integer = strings.TrimLeft(integer, "0")
	switch {
	case negative && integer+fraction != "":
		return Understood{}, NumberNegative
	case whole && fraction != "":
		return Understood{}, NumberNotWhole
	case len(integer) > maxWholeDigits, len(fraction) > maxDecimalDigits:
		return Understood{}, NumberTooLong
	}
	value, err := decimal.NewFromString("0" + integer + "." + fraction + "0")
	if err != nil {
		return Understood{}, NumberNot
	}
	return Understood{Value: value, Doubtful: doubtful}, NumberFine
}

// plainBlank makes one blank of all kinds of blank that numbers are pasted with.
func plainBlank(r rune) rune {
	switch r {
	case '\u00a0', '\u202f', '\u2009', '\t':
		return ' '
	case '’':
		return '\''
	}
	return r
}

// cut splits a text into runs of digits and the marks between them. It fails on anything else, and on a text that
// does not end in a digit. A leading mark, as in ".5", leaves an empty first run.
func cut(text string) (digits []string, marks []rune, ok bool) {
	run := ""
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			run += string(r)
		case r == '.' || r == ',' || r == '\'' || r == ' ':
			digits, marks, run = append(digits, run), append(marks, r), ""
		default:
			return nil, nil, false
		}
	}
	digits = append(digits, run)
	for i, d := range digits {
		if d == "" && i > 0 {
			return nil, nil, false
		}
	}
	return digits, marks, true
}

// layOut says whether the last run of digits is decimals, whether that could be read two ways, and whether the runs
// make a number at all.
func layOut(digits []string, marks []rune, s Separators, whole bool) (decimals, doubtful, ok bool) {
	if len(marks) == 0 {
		return false, false, true
	}
	last := marks[len(marks)-1]
	alone := count(marks, last) == 1 && (last == '.' || last == ',')
	grouped := groups(digits)
	switch {
	case alone && len(marks) == 1 && grouped && !whole:
		return last == s.Decimal, true, true
	case grouped && (!alone || len(marks) == 1) && oneMark(marks):
		return false, last != s.Group && (last == '.' || last == ','), true
	case grouped && apostrophes(marks) && (whole || last == s.Group):
		return false, false, true
	case alone && (len(marks) == 1 || groups(digits[:len(digits)-1]) && oneMark(marks[:len(marks)-1])):
		return true, len(marks) == 1 && last != s.Decimal, true
	}
	return false, false, false
}

// groups reports whether the runs are thousands ("1 234 567"), or thousands and lakhs as in India ("12 34 567").
func groups(digits []string) bool {
	first, rest := digits[0], digits[1:]
	if len(rest) == 0 {
		return first != ""
	}
	if len(first) < 1 || len(first) > 3 || first[0] == '0' || len(rest[len(rest)-1]) != 3 {
		return false
	}
	size := 3
	if len(rest) > 1 && len(rest[0]) == 2 && len(first) <= 2 {
		size = 2
	}
	for _, run := range rest[:len(rest)-1] {
		if len(run) != size {
			return false
		}
	}
	return true
}

func oneMark(marks []rune) bool { return count(marks, marks[0]) == len(marks) }

// apostrophes reports whether the marks are those of "1'000,000": an apostrophe for millions, then one other mark.
func apostrophes(marks []rune) bool {
	return marks[0] == '\'' && len(marks) > 1 && oneMark(marks[1:])
}

func count(marks []rune, mark rune) int {
	n := 0
	for _, m := range marks {
		if m == mark {
			n++
		}
	}
	return n
}
