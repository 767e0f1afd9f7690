package pricing

import "strings"

// aiProviderSpan is a set of countries in which AI Providers pay for non-template messages (AIP-2).
type aiProviderSpan struct {
	territories string // ISO codes between blanks
	from, to    Date   // [from, to); to 0 = no known end
}

var aiProviderSpans = []aiProviderSpan{
	{" IT ", 2026_02_16, 2026_05_13},
	{" AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE LV LI LT LU MT NL NO PL PT RO SK SI ES SE ", 2026_03_11, 2026_05_13},
	{" BR ", 2026_03_11, 0},
}

// aiProviderPays reports whether the message is one of an AI Provider in a country and on a date it is charged for
// (AIP-1, AIP-2).
func (s *subject) aiProviderPays() bool {
	if s.m.Author != AIProvider || s.m.Kind != FreeForm || s.territory == "" {
		return false
	}
	for _, span := range aiProviderSpans {
		if span.from <= s.on && (span.to == 0 || s.on < span.to) &&
			strings.Contains(span.territories, " "+string(s.territory)+" ") {
			return true
		}
	}
	return false
}
