package document

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// reader turns the words of a document into values of the domain. It keeps the first word it could not read; what
// it returns for such a word is the zero value.
type reader struct {
	failed        bool
	field, reason string // of the first word that could not be read
}

func (r *reader) fail(field, reason string) {
	if !r.failed {
		r.failed, r.field, r.reason = true, field, reason
	}
}

// error returns what was wrong, with its place in the document.
func (r *reader) error(file string, data []byte) error {
	return &strict.Error{File: file, Line: strict.Line(data, r.field), Field: r.field, Problem: WrongForm, Detail: r.reason}
}

func (r *reader) decimal(field, text string) decimal.Decimal {
	return parsed(r, field, text, parseDecimal, "is not a plain decimal of at most 9 decimals, such as \"2.5\"")
}

func (r *reader) span(field, text string) time.Duration {
	return parsed(r, field, text, ParseSpan, "is not a span of time such as \"26h\", \"15m\" or \"1h30m\"")
}

func (r *reader) instant(field, text string) pricing.Instant {
	return parsed(r, field, text, parseInstant, "is not an instant such as \"2026-10-01T09:30:00Z\"")
}

func (r *reader) date(field, text string) pricing.Date {
	return parsed(r, field, text, func(text string) (pricing.Date, bool) {
		date, err := pricing.ParseDate(text)
		return date, err == nil
	}, "is not a date of the form 2026-10-01")
}

func (r *reader) currency(field, text string) pricing.Currency {
	return parsed(r, field, text, func(text string) (pricing.Currency, bool) {
		return pricing.Currency(text), IsCurrency(text)
	}, "is not a currency such as \"USD\"")
}

func (r *reader) country(field, text string) pricing.Territory {
	return parsed(r, field, text, func(text string) (pricing.Territory, bool) {
		return pricing.Territory(text), IsCountry(text)
	}, "is not a country code such as \"MX\"")
}

func (r *reader) zone(field, text string) string {
	return parsed(r, field, text, func(text string) (string, bool) {
		return text, IsZone(text)
	}, "is not a time zone such as \"America/Mexico_City\"")
}

func (r *reader) count(field string, n int64) int64 {
	if n < 0 || n > MaxCount {
		r.fail(field, strconv.FormatInt(n, 10)+" is not a count from 0 to "+strconv.FormatInt(MaxCount, 10))
		return 0
	}
	return n
}

func (r *reader) category(field, text string) pricing.Category {
	return named(r, field, text, pricing.ParseCategory)
}

func (r *reader) options(field string, chosen map[string]string) pricing.Options {
	var options pricing.Options
	for _, name := range slices.Sorted(maps.Keys(chosen)) {
		if err := options.Set(name, chosen[name]); err != nil {
			r.fail(member(field, name), optionReason(err))
		}
	}
	return options
}

// optionReason says what is wrong with an option without repeating its name, which the field already says.
func optionReason(err error) string {
	var bad *pricing.BadOptionError
	if !errors.As(err, &bad) {
		return err.Error()
	}
	if bad.Option.Alternatives == nil {
		return quoted(bad.Value) + " is not a whole number of hours from 1 to 720"
	}
	reason := quoted(bad.Value) + " is not " + quoted(bad.Option.Default)
	for _, other := range bad.Option.Alternatives {
		reason += " or " + quoted(other)
	}
	return reason
}

// parsed reads a word that may be left out.
func parsed[T any](r *reader, field, text string, parse func(string) (T, bool), problem string) T {
	var none T
	if text == "" {
		return none
	}
	value, ok := parse(text)
	if !ok {
		r.fail(field, quoted(text)+" "+problem)
		return none
	}
	return value
}

// named reads a word of a closed set that may be left out.
func named[T any](r *reader, field, text string, parse func(string) (T, error)) T {
	var none T
	if text == "" {
		return none
	}
	value, err := parse(text)
	if err != nil {
		r.fail(field, err.Error())
		return none
	}
	return value
}

// each reads the elements of a list; a list without elements is nil.
func each[W, T any](r *reader, field string, list []W, read func(W, *reader, string) T) []T {
	if len(list) == 0 {
		return nil
	}
	values := make([]T, len(list))
	for i, w := range list {
		values[i] = read(w, r, element(field, i))
	}
	return values
}

// mapped writes the elements of a list; a list without elements is nil.
func mapped[T, W any](list []T, write func(T) W) []W {
	if len(list) == 0 {
		return nil
	}
	words := make([]W, len(list))
	for i, value := range list {
		words[i] = write(value)
	}
	return words
}

// maxQuoted bounds the text an error repeats, in bytes.
const maxQuoted = 60

// quoted repeats what was written, shortened where it is long.
func quoted(text string) string {
	if len(text) > maxQuoted {
		cut := maxQuoted
		for cut > 0 && text[cut]&0xC0 == 0x80 { // not inside a character
			cut--
		}
		text = text[:cut] + "…"
	}
	return strconv.Quote(text)
}
