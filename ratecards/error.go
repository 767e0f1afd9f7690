package ratecards

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// Problem says what is wrong with a file. Its values are stable names, fit for JSON. Besides the constants here, it
// may be any problem of package strict under the same name.
type Problem string

// The problems of files as JSON documents, from package strict.
const (
	UnknownField  = Problem(strict.UnknownField)  // a field the shape does not have
	RepeatedKey   = Problem(strict.RepeatedKey)   // an object has the same key twice
	TrailingData  = Problem(strict.TrailingData)  // something follows the document
	WrongType     = Problem(strict.WrongType)     // a text where a list is due, and the like
	NullValue     = Problem(strict.NullValue)     // null where a value is due
	InvalidSyntax = Problem(strict.Syntax)        // not JSON
	NotUTF8       = Problem(strict.NotUTF8)       // not UTF-8
	ByteOrderMark = Problem(strict.ByteOrderMark) // a byte order mark at the start
)

// The problems of files as rate cards, tiers and tables.
const (
	MissingField     Problem = "missing_field"       // a field that every such file has is absent or empty
	BadDate          Problem = "bad_date"            // not a calendar date of the form 2026-10-01
	UnknownCurrency  Problem = "unknown_currency"    // not one of the billing currencies (RATE-4)
	UnknownModel     Problem = "unknown_model"       // not one of the pricing models
	WrongModel       Problem = "wrong_model"         // not the model of the card's date (ERA-1)
	UnknownStatus    Problem = "unknown_status"      // not one of the statuses
	WrongStatus      Problem = "wrong_status"        // whole and called partial, not whole and called published, in the wrong folder
	WrongName        Problem = "wrong_name"          // the file's name and content disagree about date or currency
	UnknownMarket    Problem = "unknown_market"      // no market has this name
	MarketNotInForce Problem = "market_not_in_force" // the market has no row of its own yet on the card's date (MKT-6)
	DuplicateMarket  Problem = "duplicate_market"    // two rows of one market
	UnknownCategory  Problem = "unknown_category"    // not a category of the card's model
	MissingCell      Problem = "missing_cell"        // neither a rate nor null nor listed as unknown
	GivenAndUnknown  Problem = "given_and_unknown"   // a cell that is there and also listed as unknown
	RateTooPrecise   Problem = "rate_too_precise"    // more than 6 decimals
	RateExponent     Problem = "rate_exponent"       // written with an exponent
	RateSign         Problem = "rate_sign"           // written with a sign
	BadRate          Problem = "bad_rate"            // not a plain decimal for another reason
	BadBand          Problem = "bad_band"            // not of the form LOWER:UPPER, or it ends before it starts (TIER-5)
	BandsFromZero    Problem = "bands_not_from_zero" // the first band does not start at 0
	BandsOpen        Problem = "bands_not_open"      // the last band has an upper end, or an earlier one has none
	BandsUnsorted    Problem = "bands_unsorted"      // a band starts at or before the start of the one before
	BandGap          Problem = "band_gap"            // messages between two bands belong to none
	BandOverlap      Problem = "band_overlap"        // messages belong to two bands
	FirstTierNotList Problem = "first_tier_not_list" // the first band does not have the card's list rate
	NoSuchRate       Problem = "no_such_rate"        // tiers of a cell that has no rate, or null tiers of one that has
	NotMetas         Problem = "not_metas"           // a provider's price list where a card of Meta's is due (RATE-11)
	Inconsistent     Problem = "inconsistent"        // two facts of the tables contradict one another
)

// Error says where a file is wrong and how. Every error of loading and converting is an *Error.
type Error struct {
	File    string         // path of the file
	Line    int            // from 1; 0 where the fault is not on a line
	Market  pricing.Market // of the row; empty outside rows
	Field   string         // path such as "rows[3].utility", or the column of a CSV file; "" is the whole file
	Problem Problem        // what is wrong
	Detail  string         // the same as a sentence, without the place
}

// Error returns "file:line: market: field: detail".
func (e *Error) Error() string {
	var text strings.Builder
	text.WriteString(e.File)
	if e.Line > 0 {
		fmt.Fprintf(&text, ":%d", e.Line)
	}
	for _, part := range [...]string{string(e.Market), e.Field, e.Detail} {
		if part != "" {
			text.WriteString(": " + part)
		}
	}
	return text.String()
}

// fault is an Error that does not know its file and line yet.
func fault(market pricing.Market, field string, problem Problem, format string, args ...any) *Error {
	return &Error{Market: market, Field: field, Problem: problem, Detail: fmt.Sprintf(format, args...)}
}

// under puts the path of the value around before the field of a fault. Paths are built on the way out, and so only
// when something is wrong.
func (e *Error) under(format string, args ...any) *Error {
	e.Field = fmt.Sprintf(format, args...) + e.Field
	return e
}

// in completes a fault with its file and line.
func (e *Error) in(file string, data []byte) *Error {
	e.File, e.Line = file, strict.Line(data, e.Field)
	return e
}

// decode reads a file strictly. An error inside a row names the row's market where it can be read.
func decode(file string, data []byte, into any) *Error {
	err := strict.Decode(file, data, into)
	if err == nil {
		return nil
	}
	var e *strict.Error
	errors.As(err, &e)
	return errorOf(e, data)
}

// errorOf is what package strict has found in a file.
func errorOf(e *strict.Error, data []byte) *Error {
	return &Error{
		File: e.File, Line: e.Line, Market: marketAt(data, e.Field), Field: e.Field, Problem: Problem(e.Problem), Detail: e.Detail,
	}
}

// marketAt returns the market of the row that a field such as "rows[3].utility" belongs to, or "".
func marketAt(data []byte, field string) pricing.Market {
	rest, inRow := strings.CutPrefix(field, "rows[")
	number, _, _ := strings.Cut(rest, "]")
	index, err := strconv.Atoi(number)
	if !inRow || err != nil {
		return ""
	}
	return pricing.Market(strict.Text(data, fmt.Sprintf("rows[%d].market", index)))
}
