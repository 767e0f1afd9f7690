package document

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// The functions accept what the patterns of the schemas accept, and nothing else.
func TestMatchingIsThatOfThePatterns(t *testing.T) {
	forms := []struct {
		name    string
		pattern string
		accepts func(string) bool
		letters string
		seeds   []string
	}{
		{"decimal", decimalForm, isDecimal, "0019.-", []string{"", "0", "00", "0.5", "12.345678901", "12.3456789012", "123456789012345678", "1234567890123456789", "1.", ".5", "-1"}},
		{"span", spanForm, isSpan, "0156.hms", []string{"", "h", "26h", "1h30m", "1h60m", "4.5s", "4.5678s", "4.s", "1h2m3.004s", "90m", "123456m", "1234567h", "1m60s", "1m2h", "1h 2m", "5", "1.5h", "1h99"}},
		{"instant", instantForm, isInstant, "0239-+:.TZ", []string{"", "2026-10-01T09:30:00Z", "2026-10-01T29:30:00Z", "2026-10-01T09:60:00Z", "2026-10-01T09:30:00.5+05:30", "2026-10-01T09:30:00.1234Z", "2026-10-01T09:30:00-23:59", "2026-10-01T09:30:00+24:00", "2026-10-01T09:30:00+19:59", "2026-10-01T09:30:00"}},
		{"currency", currencyForm, IsCurrency, "AZaz0", []string{"", "USD", "usd", "USDX", "US", "ÀÉ"}},
		{"country", countryForm, IsCountry, "AZaz0", []string{"", "MX", "mx", "MXN", "M", "Ñ"}},
		{"zone", zoneForm, IsZone, "aZ0_+-/ ", []string{"", "America/Mexico_City", "Etc/GMT+6", "A/b/c", "A/b/c/d", "1/b", "A//b", "/A", "A/", "America/Argentina/Buenos_Aires", strings.Repeat("a", 32), strings.Repeat("a", 33), "a/" + strings.Repeat("b", 31), "a/" + strings.Repeat("b", 32)}},
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, form := range forms {
		pattern := regexp.MustCompile(form.pattern)
		accepted := 0
		check := func(text string) {
			want := pattern.MatchString(text)
			if got := form.accepts(text); got != want {
				t.Errorf("%s %q: accepted %v, want %v", form.name, text, got, want)
			}
			if want {
				accepted++
			}
		}
		for _, seed := range form.seeds {
			check(seed)
			for range 3000 {
				check(changed(random, seed, form.letters))
			}
		}
		if accepted < 20 {
			t.Errorf("%s: only %d of the texts are accepted", form.name, accepted)
		}
	}
}

// changed is a text with one to three letters taken out, put in or exchanged.
func changed(random *rand.Rand, text, letters string) string {
	for range 1 + random.IntN(3) {
		at := random.IntN(len(text) + 1)
		letter := string(letters[random.IntN(len(letters))])
		switch end := min(at+1, len(text)); random.IntN(3) {
		case 0:
			text = text[:at] + text[end:]
		case 1:
			text = text[:at] + letter + text[at:]
		default:
			text = text[:at] + letter + text[end:]
		}
	}
	return text
}

// Text that is not UTF-8 is told from text that only looks like what the encoder makes of it.
func TestEncodeRefusesWhatIsNotText(t *testing.T) {
	for text, wrong := range map[string]bool{
		"plain": false, "\uFFFD": false, `\ufffd`: false, `\\ufffd`: false, `"\ufffd`: false, "\xff": true, "a\\\xff": true, `\`: false, "": false,
	} {
		if _, err := encode(text); (err != nil) != wrong {
			t.Errorf("%q: error %v", text, err)
		}
	}
}
