package app

import "github.com/tarifario/tarifario/pricing"

// band says which volume tier a line pays, and for the last line of what is counted together how far the next one is.
// Both are empty where there are no tiers. A market whose tiers are not known pays the list rate (TIER-11).
func (w writer) band(e *Estimate, lines []pricing.Line, at int) (band, next string) {
	l := &lines[at]
	switch {
	case l.Refusal != nil || l.Unit != pricing.PerMessage || !l.Category.HasTiers():
		return "", ""
	case l.BandNo == 0:
		return w.words.NoTiersKnown(), ""
	}
	to := ""
	if !l.Band.Open() {
		to = w.number(l.Band.To)
	}
	band = w.words.Band(w.number(int64(l.BandNo)), w.number(max(1, l.Band.From)), to)
	if countedOn(lines, at) {
		return band, ""
	}
	return band, w.nextBand(l, e.Card.Bands(l.Market, l.Category))
}

// nextBand says how far the next volume tier is and what it costs, or that there is none.
func (w writer) nextBand(l *pricing.Line, ladder []pricing.Band) string {
	if l.Band.Open() {
		return w.words.LastBand()
	}
	if l.Reached == 0 || l.BandNo >= len(ladder) {
		return w.words.NextBandUnknown()
	}
	next := ladder[l.BandNo]
	return w.words.NextBand(w.count(next.From-l.Reached), w.number(int64(l.BandNo)+1), w.rate(next.Rate))
}

// countedOn reports whether a later line goes on with the count of a line: that of its market and category, where both
// kinds of authentication are one (TIER-8).
func countedOn(lines []pricing.Line, at int) bool {
	l := &lines[at]
	for i := at + 1; i < len(lines); i++ {
		if other := &lines[i]; other.BandNo > 0 && other.Market == l.Market && tierCount(other.Category) == tierCount(l.Category) {
			return true
		}
	}
	return false
}

// tierCount is the category under which the volume of a category is counted.
func tierCount(c pricing.Category) pricing.Category {
	if c == pricing.AuthenticationInternational {
		return pricing.Authentication
	}
	return c
}
