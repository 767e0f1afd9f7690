package document

import (
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// MaxCount is the largest count a document holds: the largest whole number that every reader of JSON keeps exactly.
const MaxCount = 1<<53 - 1

// The written forms. The schemas carry the same patterns, and the functions of matching.go accept the same texts
// without a regular expression, which would weigh on the page; tests hold the three together.
const (
	decimalForm  = `^(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$`
	spanForm     = `^([0-9]{1,6}h([0-5]?[0-9]m)?([0-5]?[0-9](\.[0-9]{1,3})?s)?|[0-9]{1,5}m([0-5]?[0-9](\.[0-9]{1,3})?s)?|[0-9]{1,5}(\.[0-9]{1,3})?s)$`
	dateForm     = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
	instantForm  = `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`
	currencyForm = `^[A-Z]{3}$`
	countryForm  = `^[A-Z]{2}$`
	zoneForm     = `^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$`
)

// parseDecimal reads a plain decimal. Equal numbers give equal values, whatever zeros they were written with.
func parseDecimal(text string) (decimal.Decimal, bool) {
	if !isDecimal(text) {
		return decimal.Decimal{}, false
	}
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	value, err := decimal.NewFromString(text)
	if err != nil {
		return decimal.Decimal{}, false
	}
	if value.IsZero() {
		return decimal.Decimal{}, true
	}
	return value, true
}

// formatDecimal writes a decimal exactly; nothing for zero, which plans leave out.
func formatDecimal(value decimal.Decimal) string {
	if value.IsZero() {
		return ""
	}
	return value.String()
}

// ParseSpan reads a span of time such as "26h", "15m", "1h30m" or "4.5s": the form of documents and of the fragment of a
// timeline.
func ParseSpan(text string) (time.Duration, bool) {
	if !isSpan(text) {
		return 0, false
	}
	span, err := time.ParseDuration(text)
	return span, err == nil
}

// FormatSpan writes a span of time in hours, minutes and seconds, leaving out those that are 0; nothing for 0.
func FormatSpan(span time.Duration) string {
	if span < 0 {
		return span.String()
	}
	var text strings.Builder
	if hours := span / time.Hour; hours > 0 {
		text.WriteString(strconv.FormatInt(int64(hours), 10) + "h")
	}
	if minutes := span % time.Hour / time.Minute; minutes > 0 {
		text.WriteString(strconv.FormatInt(int64(minutes), 10) + "m")
	}
	if rest := span % time.Minute; rest > 0 {
		text.WriteString(decimal.New(int64(rest), -9).String() + "s")
	}
	return text.String()
}

// parseInstant reads an RFC 3339 instant of whole milliseconds.
func parseInstant(text string) (pricing.Instant, bool) {
	if !isInstant(text) {
		return 0, false
	}
	at, err := time.Parse(time.RFC3339, text)
	return pricing.InstantOf(at), err == nil
}

// formatInstant writes an instant in UTC.
func formatInstant(at pricing.Instant) string {
	return at.Time().Format("2006-01-02T15:04:05.999Z07:00")
}
