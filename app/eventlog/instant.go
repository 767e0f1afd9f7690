package eventlog

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Instants of a log lie between these two, so that milliseconds taken for seconds are found out.
const (
	earliest pricing.Instant = 946_684_800 * pricing.Second   // 2000-01-01
	latest   pricing.Instant = 4_102_444_800 * pricing.Second // 2100-01-01, exclusive
)

// parseInstant reads the JSON value of an instant: Unix seconds as a number or as text, with up to three decimals, or
// RFC 3339 text. Null and nothing are the zero Instant, "not known". Nothing is guessed: other units are refused.
func parseInstant(field string, value []byte) (pricing.Instant, error) {
	switch {
	case len(value) == 0 || string(value) == "null" || string(value) == `""`:
		return 0, nil
	case value[0] != '"':
		return secondsOf(field, value)
	case len(value) < 2:
		return 0, wrong(field, BadInstant, "%s is not an instant", value)
	}
	text := value[1 : len(value)-1]
	if len(text) >= len("2006-01-02") && text[4] == '-' {
		return rfc3339(field, text)
	}
	return secondsOf(field, text)
}

// instantText reads an instant from the bare text of a webhook.
func instantText(field, text string) (pricing.Instant, error) {
	if text == "" {
		return 0, wrong(field, MissingField, "the instant is missing")
	}
	return secondsOf(field, []byte(text))
}

func secondsOf(field string, digits []byte) (pricing.Instant, error) {
	var n, unit pricing.Instant = 0, pricing.Second
	point := false
	for i, c := range digits {
		switch {
		case c >= '0' && c <= '9' && unit > 1 || c >= '0' && c <= '9' && !point:
			if n > latest {
				return 0, tooFar(field, digits)
			}
			n = n*10 + pricing.Instant(c-'0')
			if point {
				unit /= 10
			}
		case c == '.' && !point && i > 0 && i < len(digits)-1:
			point = true
		default:
			return 0, wrong(field, BadInstant, "%q is neither Unix seconds nor RFC 3339", digits)
		}
	}
	if n > latest {
		return 0, tooFar(field, digits)
	}
	if n *= unit; n < earliest || n >= latest {
		return 0, tooFar(field, digits)
	}
	return n, nil
}

func tooFar(field string, digits []byte) error {
	return wrong(field, BadInstant, "%s as Unix seconds lies outside the years 2000 to 2099: are these milliseconds?", digits)
}

func rfc3339(field string, text []byte) (pricing.Instant, error) {
	var t time.Time
	if err := t.UnmarshalText(text); err != nil {
		return 0, wrong(field, BadInstant, "%q is neither Unix seconds nor RFC 3339", text)
	}
	at := pricing.InstantOf(t)
	if at < earliest || at >= latest {
		return 0, wrong(field, BadInstant, "%q lies outside the years 2000 to 2099", text)
	}
	return at, nil
}
