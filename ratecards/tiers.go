package ratecards

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// parseTiers reads a tier file and adds its bands to the card of the same date and currency. The card's list rates
// must be those of the first bands (TIER-5).
func parseTiers(file string, data []byte, s *sheet) *Error {
	var w tiersWire
	if err := decode(file, data, &w); err != nil {
		return err
	}
	if err := w.addTo(s); err != nil {
		return err.in(file, data)
	}
	return nil
}

// addTo verifies a tier file and adds its bands to a card.
func (w *tiersWire) addTo(s *sheet) *Error {
	effective, err := parseDate("effective", w.Effective)
	if err != nil {
		return err
	}
	currency, err := parseCurrency(w.Currency)
	if err != nil {
		return err
	}
	if effective != s.spec.Effective || currency != s.spec.Currency {
		return fault("", "effective", WrongName, "tiers of %s in %s for card %s", effective, currency, s.info.ID)
	}
	if err := checkSources(w.Sources); err != nil {
		return err
	}
	s.spec.Bands = make(map[pricing.Market]map[pricing.Category][]pricing.Band, len(w.Rows))
	s.spec.DerivedBands = map[pricing.Market]map[pricing.Category]bool{}
	for i := range w.Rows {
		if err := w.Rows[i].addTo(s, fmt.Sprintf("rows[%d]", i)); err != nil {
			return err
		}
	}
	return nil
}

// addTo verifies the series of one market and adds them to a card.
func (r *tierRowWire) addTo(s *sheet, at string) *Error {
	name, err := required(at+".market", r.Market)
	if err != nil {
		return err
	}
	market := pricing.Market(name)
	row, onCard := s.spec.Rows[market]
	if !onCard {
		return fault(market, at+".market", UnknownMarket, "%.60q has no row on card %s", name, s.info.ID)
	}
	if s.spec.Bands[market] != nil {
		return fault(market, at+".market", DuplicateMarket, "a second row of %s", market)
	}
	s.spec.Bands[market] = map[pricing.Category][]pricing.Band{}
	s.spec.DerivedBands[market] = map[pricing.Category]bool{}
	for i, name := range r.Derived {
		c, _ := pricing.ParseCategory(name)
		field := fmt.Sprintf("%s.derived[%d]", at, i)
		series := r.series(c)
		switch {
		case series == nil:
			return fault(market, field, UnknownCategory, "no tiers of a category %q", name)
		case slices.Contains(r.Derived[:i], name):
			return fault(market, field, RepeatedKey, "%s is listed twice", name)
		case !series.Given || series.Null:
			return fault(market, field, NoSuchRate, "no tiers of %s that could be derived", name)
		}
		s.spec.DerivedBands[market][c] = true
	}
	for _, c := range tierColumns {
		field := at + "." + c.String()
		series, cell := r.series(c), row[c]
		switch list, priced := cell.Rate(); {
		case !series.Given:
			return fault(market, field, MissingCell, "%s is neither given nor null", c)
		case series.Null && priced:
			return fault(market, field, NoSuchRate, "null, but the card has the rate %s", list)
		case series.Null:
		case !priced:
			return fault(market, field, NoSuchRate, "tiers of a cell that has no rate on the card")
		default:
			bands, err := parseBands(market, field, series.Value)
			if err != nil {
				return err
			}
			if !bands[0].Rate.Equal(list) {
				return fault(market, field+"[0]", FirstTierNotList, "the first band costs %s, the list rate is %s", bands[0].Rate, list)
			}
			s.spec.Bands[market][c] = bands
			s.info.TierSeries++
			if s.spec.DerivedBands[market][c] {
				s.info.DerivedSeries++
			}
		}
	}
	return nil
}

// parseBands reads a series and verifies that its bands follow one another from 0 to no end (TIER-5).
func parseBands(market pricing.Market, field string, series [][2]string) ([]pricing.Band, *Error) {
	if len(series) == 0 {
		return nil, fault(market, field, MissingField, "no band")
	}
	bands := make([]pricing.Band, len(series))
	for i, written := range series {
		at := fmt.Sprintf("%s[%d]", field, i)
		from, to, ok := parseRange(written[0])
		if !ok {
			return nil, fault(market, at+"[0]", BadBand, "%.60q is not a range such as 100001:1000000 or 30000001:MAX", written[0])
		}
		rate, err := parseRate(market, at+"[1]", written[1])
		if err != nil {
			return nil, err
		}
		bands[i] = pricing.Band{From: from, To: to, Rate: rate}
		if i > 0 && from <= bands[i-1].From {
			return nil, fault(market, at, BandsUnsorted, "the band starts at %d, the one before at %d", from, bands[i-1].From)
		}
	}
	return bands, checkBands(market, field, bands)
}

// checkBands verifies that bands in order of their starts begin at 0, follow one another and have no end.
func checkBands(market pricing.Market, field string, bands []pricing.Band) *Error {
	for i, band := range bands {
		at := fmt.Sprintf("%s[%d]", field, i)
		if i == 0 {
			if band.From != 0 {
				return fault(market, at, BandsFromZero, "the first band starts at %d", band.From)
			}
			continue
		}
		switch before := bands[i-1]; {
		case before.Open():
			return fault(market, at, BandsOpen, "a band after the one without upper end")
		case band.From <= before.To:
			return fault(market, at, BandOverlap, "the band starts at %d, the one before ends at %d", band.From, before.To)
		case band.From > before.To+1:
			return fault(market, at, BandGap, "the band starts at %d, the one before ends at %d", band.From, before.To)
		}
	}
	if last := bands[len(bands)-1]; !last.Open() {
		return fault(market, fmt.Sprintf("%s[%d]", field, len(bands)-1), BandsOpen, "the last band ends at %d", last.To)
	}
	return nil
}

// parseRange reads the ends of a band, LOWER:UPPER, both inclusive, where MAX is no upper end and returned as 0.
func parseRange(text string) (from, to int64, ok bool) {
	lower, upper, ok := strings.Cut(text, ":")
	from, lowerOK := parseCount(lower)
	if upper == "MAX" {
		return from, 0, ok && lowerOK
	}
	to, upperOK := parseCount(upper)
	return from, to, ok && lowerOK && upperOK && to > from
}

// parseCount reads a whole number without sign or leading zero.
func parseCount(text string) (int64, bool) {
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil && n < 1e15 && strconv.FormatInt(n, 10) == text && n >= 0
}
