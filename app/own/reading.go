package own

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// reading is a file that the visitor has given, as far as it was understood.
type reading struct {
	file      string
	data      []byte
	csv       bool
	told      ratecards.CSVHead // what a CSV says of itself; what it does not say is asked
	effective pricing.Date      // of the card; 0 while it is asked for
	currency  pricing.Currency  // of the card; empty while it is asked for
	unformed  bool              // a CSV that is none of a card, whatever its date and currency: neither is asked
	refused   refusal
	faults    ratecards.Errors // what is wrong with it, in the order of the lines
	card      ratecards.OwnCard
	text      []byte // the card file; nil until it is one without a fault
}

// refusal says why a file was not looked into. The zero value is that it was.
type refusal uint8

// The refusals.
const (
	notRefused      refusal = iota
	refusedEmpty            // nothing in it
	refusedLarge            // larger than any card
	refusedUnread           // the browser could not read it
	refusedNotCards         // a spreadsheet or an archive, by its first bytes
	refusalCount
)

// read takes a file: the project's card as JSON or a published card as CSV, told apart by the first character.
func read(file string, data []byte) *reading {
	r := &reading{file: file, data: data}
	start := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	switch {
	case len(data) > document.MaxOwnCard:
		r.refused = refusedLarge
		return r
	case len(start) == 0:
		r.refused = refusedEmpty
		return r
	case bytes.HasPrefix(start, []byte("PK\x03\x04")) || bytes.HasPrefix(start, []byte("%PDF")) || bytes.IndexByte(start, 0) >= 0:
		r.refused = refusedNotCards
		return r
	}
	if r.csv = start[0] != '{' && start[0] != '['; r.csv {
		r.told = ratecards.ReadCSVHead(data)
		r.effective, r.currency = r.told.Effective, r.told.Currency
	}
	r.judge()
	return r
}

// asksDate and asksCurrency report whether the file does not tell it.
func (r *reading) asksDate() bool     { return r.csv && !r.unformed && r.told.Effective == 0 }
func (r *reading) asksCurrency() bool { return r.csv && !r.unformed && r.told.Currency == "" }

// provider is whose price list the file says that it is; empty where it says nothing of it.
func (r *reading) provider() string {
	if r.isSound() {
		return r.card.Card().Owner().Provider
	}
	return r.told.Provider
}

// isSound reports whether the file is a card.
func (r *reading) isSound() bool { return r.text != nil }

// judge reads the card anew, when everything needed for that is known.
func (r *reading) judge() {
	r.faults, r.text, r.card, r.unformed = nil, nil, ratecards.OwnCard{}, false
	text := r.data
	if r.csv {
		if !utf8.Valid(r.data) {
			r.faults, r.unformed = ratecards.Errors{{File: r.file, Line: lineOfInvalid(r.data), Problem: ratecards.NotUTF8}}, true
			return
		}
		if r.effective == 0 || r.currency == "" {
			r.judgeForm()
			return
		}
		var err error
		if text, err = ratecards.ConvertCSV(r.effective, r.currency, r.data); err != nil {
			r.take(err)
			return
		}
	}
	card, err := ratecards.Embedded().OwnCard(r.file, pricing.Owner{}, text)
	if err != nil {
		if r.faults = ratecards.Embedded().CardFaults(r.file, text); len(r.faults) == 0 {
			r.take(err)
		}
		return
	}
	r.card, r.text = card, text
	r.effective, r.currency = card.Info().Effective, card.Info().Currency
}

// judgeForm looks for what is wrong with a CSV on any date and in any currency, so that neither is asked in vain.
func (r *reading) judgeForm() {
	_, err := ratecards.ConvertCSV(cmp.Or(r.effective, app.LatestCard()), cmp.Or(r.currency, "USD"), r.data)
	if err == nil {
		return
	}
	r.take(err)
	r.faults = slices.DeleteFunc(r.faults, func(e *ratecards.Error) bool {
		return e.Problem != ratecards.NoHeader && e.Problem != ratecards.BadCSV && e.Problem != ratecards.UnknownColumn
	})
	r.unformed = len(r.faults) > 0
}

func (r *reading) take(err error) {
	if !errors.As(err, &r.faults) {
		r.faults = ratecards.Errors{{File: r.file, Problem: ratecards.Inconsistent, Detail: err.Error()}}
	}
	slices.SortStableFunc(r.faults, func(a, b *ratecards.Error) int { return a.Line - b.Line })
}

// lineOfInvalid is the line, from 1, of the first byte that is not UTF-8.
func lineOfInvalid(data []byte) int {
	line := 1
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			break
		}
		if r == '\n' {
			line++
		}
		data = data[size:]
	}
	return line
}

// published returns the site's card of the same currency and date, and whether there is one.
func (r *reading) published() (pricing.Card, bool) {
	card, err := ratecards.Embedded().Book(r.currency, ratecards.PublishedOnly).CardOn(r.effective)
	return card, err == nil && card.Effective() == r.effective
}

// differences lists where two cards disagree; what one of them does not know is none.
func differences(own, other pricing.Card) []ratecards.CellChange {
	return slices.DeleteFunc(ratecards.CellChanges(other, own), func(c ratecards.CellChange) bool {
		return c.Before.IsUnknown() || c.After.IsUnknown()
	})
}

// columns are the categories of cards since June 2023.
var columns = []pricing.Category{
	pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
}
