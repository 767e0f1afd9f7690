package document

import "strings"

// isDecimal accepts decimalForm.
func isDecimal(text string) bool {
	whole, fraction, point := strings.Cut(text, ".")
	return countDigits(whole) == len(whole) && len(whole) >= 1 && len(whole) <= 18 && (whole == "0" || whole[0] != '0') &&
		(!point || isFraction(fraction, 9))
}

// isFraction accepts one decimal digit, or more up to a limit.
func isFraction(text string, limit int) bool {
	return len(text) >= 1 && len(text) <= limit && countDigits(text) == len(text)
}

// countDigits counts the decimal digits a text begins with.
func countDigits(text string) int {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return i
		}
	}
	return len(text)
}

// isSpan accepts spanForm: hours, minutes and seconds in this order, of which any may be missing but not all. What
// follows a larger unit is below 60.
func isSpan(text string) bool {
	rest := text
	for _, unit := range []struct {
		name  byte
		limit int // digits, where no larger unit stands before it
	}{{'h', 6}, {'m', 5}, {'s', 5}} {
		digits := countDigits(rest)
		end := digits
		if unit.name == 's' && strings.HasPrefix(rest[end:], ".") {
			places := countDigits(rest[end+1:])
			if places < 1 || places > 3 {
				return false
			}
			end += 1 + places
		}
		if digits == 0 || end == len(rest) || rest[end] != unit.name {
			continue
		}
		first := len(rest) == len(text)
		if digits > unit.limit || !first && (digits > 2 || digits == 2 && rest[0] > '5') {
			return false
		}
		rest = rest[end+1:]
	}
	return rest == "" && text != ""
}

// isInstant accepts instantForm.
func isInstant(text string) bool {
	const clock = "9999-99-99T29:59:59"
	if len(text) < len(clock) || !hasShape(text[:len(clock)], clock) {
		return false
	}
	rest := text[len(clock):]
	if after, point := strings.CutPrefix(rest, "."); point {
		places := countDigits(after)
		if places < 1 || places > 3 {
			return false
		}
		rest = after[places:]
	}
	if rest == "Z" {
		return true
	}
	return (strings.HasPrefix(rest, "+") || strings.HasPrefix(rest, "-")) &&
		(hasShape(rest[1:], "19:59") || hasShape(rest[1:], "23:59"))
}

// hasShape reports whether a text is as long as a shape, with a digit not above each digit of the shape and its other
// characters in their places.
func hasShape(text, shape string) bool {
	if len(text) != len(shape) {
		return false
	}
	for i := range len(text) {
		most := shape[i]
		if most < '0' || most > '9' {
			if text[i] != most {
				return false
			}
		} else if text[i] < '0' || text[i] > most {
			return false
		}
	}
	return true
}

// IsCurrency reports whether the text has the form of a currency, such as "USD": it accepts currencyForm.
func IsCurrency(text string) bool { return len(text) == 3 && isCapitals(text) }

// IsCountry reports whether the text has the form of a country code, such as "MX": it accepts countryForm.
func IsCountry(text string) bool { return len(text) == 2 && isCapitals(text) }

func isCapitals(text string) bool {
	return strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// IsZone reports whether the text has the form of a time zone, such as "America/Bogota": it accepts zoneForm.
func IsZone(text string) bool {
	parts := strings.Split(text, "/")
	if len(parts) > 3 || text == "" || !isLetter(text[0]) || len(parts[0]) > 32 {
		return false
	}
	for i, part := range parts {
		if i > 0 && (part == "" || len(part) > 31) {
			return false
		}
		for j := range len(part) {
			if c := part[j]; !isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '+' && c != '-' {
				return false
			}
		}
	}
	return true
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
