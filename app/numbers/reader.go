// Package numbers splits a list of phone numbers by country and market, wholly on the device: numbers are counted and
// never kept, shown or sent. What could not be counted is shown with its figures masked.
package numbers

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Limits that bound memory, whatever the list.
const (
	maxLine   = 4096      // bytes of a line that are looked at; the rest of a longer one is refused
	maxShown  = 20        // faults that are shown; the others are counted
	maxSeen   = 3_000_000 // distinct numbers that duplicates are told by
	maxMasked = 24        // characters of what is shown of a fault
)

// Reason says why a number was not counted.
type Reason uint8

// The reasons.
const (
	TooShort  Reason = iota // fewer digits than any number with its country code
	TooLong                 // more than 15 digits
	NoCountry               // it begins with 0 or a parenthesis: written as inside its country
	Ambiguous               // ten digits or fewer without plus or 00: it may be a number of inside a country
	NoPrefix                // no country has its prefix
	Exponent                // a spreadsheet wrote it as 5.21E+12: its last digits are gone
	NotNumber               // letters or marks that no number has
	LongLine                // a line too long to be a list
	reasonCount
)

// Fault is a number that was not counted.
type Fault struct {
	Line   int    // from 1
	Masked string // the beginning of what stands there, without its digits but the first two
	Reason Reason
}

// Tally is what was counted so far. Its zero value is nothing.
type Tally struct {
	All      map[pricing.Territory]int64 // every time a number stands in the list
	Distinct map[pricing.Territory]int64 // every number once
	National int64                       // of All, those that were taken for numbers of the home country
	TwoWays  int64                       // of National, those that may as well be numbers with the code of another country
	Lines    int
	Faults   []Fault // the first of them
	Refused  [reasonCount]int64
	Crowded  bool // there were more distinct numbers than can be kept: those behind were taken as new
}

// Total returns how many numbers were counted, each time or once.
func (t *Tally) Total(once bool) int64 {
	var sum int64
	for _, n := range t.of(once) {
		sum += n
	}
	return sum
}

func (t *Tally) of(once bool) map[pricing.Territory]int64 {
	if once {
		return t.Distinct
	}
	return t.All
}

// RefusedTotal returns how many numbers were not counted.
func (t *Tally) RefusedTotal() int64 {
	var sum int64
	for _, n := range t.Refused {
		sum += n
	}
	return sum
}

// Reader counts a list that comes in pieces. Its memory does not grow with the list, but for the numbers it has seen.
type Reader struct {
	library *ratecards.Library
	home    pricing.Territory
	tally   Tally
	rest    []byte // of a line that is not yet whole
	long    bool   // the line is longer than maxLine: its end is passed over
	cut     bool   // the last piece ended in a carriage return
	seen    map[uint64]struct{}
}

// NewReader returns a reader that finds territories by the prefixes of a library. Numbers without a sign of their country
// are read as those of the home country, one of [Homes]; they are refused where it is empty.
func NewReader(library *ratecards.Library, home pricing.Territory) *Reader {
	return &Reader{library: library, home: home, seen: map[uint64]struct{}{}, tally: Tally{
		All: map[pricing.Territory]int64{}, Distinct: map[pricing.Territory]int64{},
	}}
}

// Tally returns what was counted so far; it changes with the next piece.
func (r *Reader) Tally() *Tally { return &r.tally }

// Feed reads the next piece of the list. A piece may end anywhere, also inside a character.
func (r *Reader) Feed(piece []byte) error {
	for len(piece) > 0 {
		if r.cut && piece[0] == '\n' {
			r.cut, piece = false, piece[1:]
			continue
		}
		r.cut = false
		end := bytes.IndexAny(piece, "\r\n")
		if end < 0 {
			r.keep(piece)
			return nil
		}
		r.keep(piece[:end])
		r.cut = piece[end] == '\r'
		piece = piece[end+1:]
		if err := r.endLine(); err != nil {
			return err
		}
	}
	return nil
}

// End reads the last line, which nothing ends.
func (r *Reader) End() error {
	if len(r.rest) == 0 && !r.long {
		return nil
	}
	return r.endLine()
}

func (r *Reader) keep(part []byte) {
	if room := maxLine - len(r.rest); len(part) > room {
		part, r.long = part[:room], true
	}
	r.rest = append(r.rest, part...)
}

func (r *Reader) endLine() error {
	r.tally.Lines++
	line := string(bytes.ToValidUTF8(bytes.TrimPrefix(r.rest, []byte("\ufeff")), []byte("?")))
	long := r.long
	r.rest, r.long = r.rest[:0], false
	if long {
		// A whole list on one line, or no list: what was cut could be half a number.
		line = line[:max(0, strings.LastIndexAny(line, ",;\t| "))]
		r.refuse("", LongLine)
	}
	return r.line(line)
}

// line counts the numbers of a line. Beside a number, cells that are none, such as names and identifiers, are no faults.
func (r *Reader) line(line string) error {
	var faults []Fault
	found := false
	for _, cell := range cellsOf(line) {
		digits, reason, ok := understand(cell)
		home := abroad
		if !ok || reason == bare {
			digits, reason, home, ok = r.atHome(digits, reason)
		}
		if ok {
			number, err := r.library.NumberTerritory("+" + digits)
			var refused *ratecards.NumberError
			switch {
			case err != nil && !errors.As(err, &refused):
				return err
			case err != nil:
				reason, ok = reasonOf(refused.Problem), false
			case number.Place().Territory == "":
				reason, ok = NoPrefix, false
			default:
				found = true
				r.count(number)
				r.countHome(home)
			}
		}
		if !ok {
			faults = append(faults, Fault{r.tally.Lines, mask(cell), reason})
		}
	}
	for _, f := range faults {
		if beside := f.Reason == TooShort || f.Reason == NotNumber; !found || !beside {
			r.refuse(f.Masked, f.Reason)
		}
	}
	return nil
}

func (r *Reader) count(number ratecards.Number) {
	place := number.Place().Territory
	r.tally.All[place]++
	key, err := strconv.ParseUint(accountOf(number.Digits), 10, 64)
	if err != nil {
		return // at most 15 digits: cannot be
	}
	if _, twice := r.seen[key]; twice {
		return
	}
	r.tally.Distinct[place]++
	if len(r.seen) < maxSeen {
		r.seen[key] = struct{}{}
	} else {
		r.tally.Crowded = true
	}
}

func (r *Reader) refuse(masked string, reason Reason) {
	r.tally.Refused[reason]++
	if len(r.tally.Faults) < maxShown {
		r.tally.Faults = append(r.tally.Faults, Fault{r.tally.Lines, masked, reason})
	}
}

// accountOf is the one form of numbers that reach the same account: Mexico's mobile numbers are written with a 1 behind
// the country code or without, Argentina's with a 9 or without.
func accountOf(digits string) string {
	switch {
	case len(digits) == 13 && strings.HasPrefix(digits, "521"):
		return "52" + digits[3:]
	case len(digits) == 13 && strings.HasPrefix(digits, "549"):
		return "54" + digits[3:]
	}
	return digits
}

// cellsOf parts a line into what may be numbers: at the marks between cells, at a plus, and at blanks where what stands
// together is longer than a number. Cells without a digit and dates are left out.
func cellsOf(line string) []string {
	var cells []string
	for _, field := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",;\t|\"'<>", r) }) {
		if isExponent(strings.TrimSpace(field)) {
			cells = append(cells, field)
			continue
		}
		for i, part := range strings.Split(field, "+") {
			if i > 0 {
				part = "+" + part
			}
			cells = append(cells, whole(strings.TrimSpace(part))...)
		}
	}
	return cells
}

// isExponent reports whether a spreadsheet wrote the text, such as 5.21551E+12.
func isExponent(text string) bool {
	mantissa, power, found := strings.Cut(strings.ToUpper(text), "E+")
	return found && letters(text) == 1 && digitsIn(mantissa) > 0 && digitsIn(power) == len(power) && len(power) > 0
}

// whole parts a text at its blanks where each part could be a number and all together could not.
func whole(text string) []string {
	if digits := digitsIn(text); digits == 0 || isDate(text) {
		return nil
	} else if digits > 15 {
		parts := strings.Fields(text)
		for _, p := range parts {
			if digitsIn(p) < 7 {
				return []string{text}
			}
		}
		return parts
	}
	return []string{text}
}

func digitsIn(text string) int {
	n := 0
	for i := range len(text) {
		if text[i] >= '0' && text[i] <= '9' {
			n++
		}
	}
	return n
}

// isDate reports whether a text is a day such as 2026-10-01 or 01/10/2026, with an hour or not, which lists of contacts
// have beside a number.
func isDate(text string) bool {
	var shape strings.Builder
	for _, r := range text {
		if unicode.IsDigit(r) {
			r = '0'
		}
		shape.WriteRune(r)
	}
	for _, date := range []string{"0000-00-00", "00/00/0000", "0/0/0000", "0/00/0000", "00/0/0000", "0000/00/00"} {
		if rest, ok := strings.CutPrefix(shape.String(), date); ok && (rest == "" || strings.ContainsAny(rest[:1], " T")) {
			return true
		}
	}
	return false
}

// reading says how a number was read. The zero value is with its country code.
type reading uint8

// The readings.
const (
	abroad  reading = iota
	atHome          // as one of the home country: it cannot be read otherwise
	twoWays         // as one of the home country, though it might have the code of another
)

// atHome reads a number that has no sign of its country: one that was refused as written inside a country, or one that can
// be read with its code.
func (r *Reader) atHome(digits string, reason Reason) (full string, why Reason, how reading, ok bool) {
	plan, known := nationalPlans[r.home]
	if known && (reason == bare || reason == NoCountry || reason == Ambiguous) {
		if inside, fits := plan.national(digits); fits {
			if reason != NoCountry && readsAbroad(r.library, digits) {
				return inside, 0, twoWays, true
			}
			return inside, 0, atHome, true
		}
	}
	if reason == bare {
		return digits, 0, abroad, true
	}
	return "", reason, abroad, false
}

func (r *Reader) countHome(how reading) {
	switch how {
	case atHome:
		r.tally.National++
	case twoWays:
		r.tally.National++
		r.tally.TwoWays++
	}
}

// nationalDigits is the most digits that numbers have inside a country: one with so many and no sign of its country may be
// one of those. Brazil's mobile numbers have one more, but no country code begins as most of them do.
const nationalDigits = 10

// bare is no reason of a refusal: the number has no sign of its country, and is long enough to have its code.
const bare = reasonCount

// linkStarts are how links to a phone number begin.
var linkStarts = [...]string{"tel:", "whatsapp:", "https://wa.me/", "wa.me/"}

// FromLink returns the phone number that a link leads to, with the plus that links of WhatsApp leave out. Any other text is
// returned as it is.
func FromLink(text string) string {
	for _, start := range linkStarts {
		if len(text) < len(start) || !strings.EqualFold(text[:len(start)], start) {
			continue
		}
		number, _, _ := strings.Cut(text[len(start):], "?") // behind it the text of a message
		if number = strings.TrimSpace(number); strings.HasSuffix(start, "/") && !strings.HasPrefix(number, "+") {
			number = "+" + number
		}
		return number
	}
	return text
}

// understand returns the digits of a number with its country code, or why there is none; reason is bare where nothing says
// that the code is there. Of a number that is written as inside a country the digits are returned too.
func understand(cell string) (digits string, reason Reason, ok bool) {
	cell = FromLink(cell)
	if isExponent(strings.TrimSpace(cell)) {
		return "", Exponent, false
	}
	// "+44 (0)20": the 0 in parentheses is dialled inside the country only.
	plain := strings.ReplaceAll(cell, "(0)", "")
	var b strings.Builder
	for _, r := range plain {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == '+' && b.Len() == 0, strings.ContainsRune(" \u00a0\u202f\u2009.-–—\u2010\u2011()/_*·\u200e\u200f\u202a\u202c", r):
		default:
			return "", NotNumber, false
		}
	}
	digits = b.String()
	international := strings.HasPrefix(strings.TrimLeft(plain, " ()\u200e\u202a"), "+")
	if rest, is := strings.CutPrefix(digits, "00"); is && !international {
		digits, international = rest, true
	}
	switch {
	case !international && (strings.HasPrefix(digits, "0") || strings.HasPrefix(plain, "(")):
		return digits, NoCountry, false
	case len(digits) < 7:
		return "", TooShort, false
	case len(digits) > 15:
		return "", TooLong, false
	case !international && len(digits) <= nationalDigits:
		return digits, Ambiguous, false
	case !international:
		return digits, bare, true
	}
	return digits, 0, true
}

func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

func reasonOf(p ratecards.NumberProblem) Reason {
	switch p {
	case ratecards.NumberNational:
		return NoCountry
	case ratecards.NumberTooLong:
		return TooLong
	case ratecards.NumberTooShort, ratecards.NumberEmpty:
		return TooShort
	}
	return NotNumber
}

// mask hides what could tell who it is: every letter, and every digit but the first two.
func mask(text string) string {
	var b strings.Builder
	digits, shown := 0, 0
	for _, r := range text {
		if shown++; shown > maxMasked {
			b.WriteRune('…')
			break
		}
		switch {
		case unicode.IsDigit(r):
			if digits++; digits > 2 {
				r = '•'
			}
		case unicode.IsLetter(r) || r == utf8.RuneError:
			r = '•'
		case !unicode.IsPrint(r):
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}
