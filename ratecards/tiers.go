package ratecards

import (
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
	s.info.Tiers = TableInfo{w.Sources, w.Notes}
	s.spec.Bands = make(map[pricing.Market]map[pricing.Category][]pricing.Band, len(w.Rows))
	s.spec.DerivedBands = map[pricing.Market]map[pricing.Category]bool{}
	for i := range w.Rows {
		if err := w.Rows[i].addTo(s); err != nil {
			return err.under("rows[%d]", i)
		}
	}
	return nil
}

// addTo verifies the series of one market and adds them to a card.
func (r *tierRowWire) addTo(s *sheet) *Error {
	name, err := required(".market", r.Market)
	if err != nil {
		return err
	}
	market := pricing.Market(name)
	row, onCard := s.spec.Rows[market]
	if !onCard {
		return fault(market, ".market", UnknownMarket, "%.60q has no row on card %s", name, s.info.ID)
	}
	if s.spec.Bands[market] != nil {
		return fault(market, ".market", DuplicateMarket, "a second row of %s", market)
	}
	derived, err := r.derivedSeries(market)
	if err != nil {
		return err
	}
	s.spec.DerivedBands[market] = derived
	s.spec.Bands[market] = make(map[pricing.Category][]pricing.Band, len(tierColumns))
	for _, c := range tierColumns {
		bands, err := seriesBands(r.series(c), market, row[c])
		if err != nil {
			return err.under(".%s", c)
		}
		if bands != nil {
			s.spec.Bands[market][c] = bands
			s.info.TierSeries++
		}
	}
	s.info.DerivedSeries += len(derived)
	return nil
}

// derivedSeries verifies the list of series that were computed from a ladder.
func (r *tierRowWire) derivedSeries(market pricing.Market) (map[pricing.Category]bool, *Error) {
	derived := make(map[pricing.Category]bool, len(r.Derived))
	for i, name := range r.Derived {
		c, _ := pricing.ParseCategory(name)
		var fail *Error
		switch series := r.series(c); {
		case series == nil:
			fail = fault(market, "", UnknownCategory, "no tiers of a category %q", name)
		case derived[c]:
			fail = fault(market, "", RepeatedKey, "%s is listed twice", name)
		case !series.Given || series.Null:
			fail = fault(market, "", NoSuchRate, "no tiers of %s that could be derived", name)
		}
		if fail != nil {
			return nil, fail.under(".derived[%d]", i)
		}
		derived[c] = true
	}
	return derived, nil
}

// seriesBands returns the bands of a series whose list rate is in the cell; nil where the market has no such rate.
func seriesBands(series *seriesWire, market pricing.Market, cell pricing.Cell) ([]pricing.Band, *Error) {
	switch list, priced := cell.Rate(); {
	case !series.Given:
		return nil, fault(market, "", MissingCell, "neither given nor null")
	case series.Null && priced:
		return nil, fault(market, "", NoSuchRate, "null, but the card has the rate %s", list)
	case series.Null:
		return nil, nil
	case !priced:
		return nil, fault(market, "", NoSuchRate, "tiers of a cell that has no rate on the card")
	default:
		bands, err := parseBands(market, series.Value)
		if err != nil {
			return nil, err
		}
		if !bands[0].Rate.Equal(list) {
			return nil, fault(market, "[0]", FirstTierNotList, "the first band costs %s, the list rate is %s", bands[0].Rate, list)
		}
		return bands, nil
	}
}

// parseBands reads a series and verifies that its bands follow one another from 0 to no end (TIER-5).
func parseBands(market pricing.Market, series [][2]string) ([]pricing.Band, *Error) {
	if len(series) == 0 {
		return nil, fault(market, "", MissingField, "no band")
	}
	bands := make([]pricing.Band, len(series))
	for i, written := range series {
		from, to, ok := parseRange(written[0])
		if !ok {
			return nil, fault(market, "[0]", BadBand, "%.60q is not a range such as 100001:1000000 or 30000001:MAX", written[0]).under("[%d]", i)
		}
		rate, err := parseRate(market, written[1])
		if err != nil {
			return nil, err.under("[%d][1]", i)
		}
		bands[i] = pricing.Band{From: from, To: to, Rate: rate}
		if i > 0 && from <= bands[i-1].From {
			return nil, fault(market, "", BandsUnsorted, "the band starts at %d, the one before at %d", from, bands[i-1].From).under("[%d]", i)
		}
	}
	return bands, checkBands(market, bands)
}

// checkBands verifies that bands in order of their starts begin at 0, follow one another and have no end.
func checkBands(market pricing.Market, bands []pricing.Band) *Error {
	if bands[0].From != 0 {
		return fault(market, "[0]", BandsFromZero, "the first band starts at %d", bands[0].From)
	}
	for i, band := range bands[1:] {
		var fail *Error
		switch before := bands[i]; {
		case before.Open():
			fail = fault(market, "", BandsOpen, "a band after the one without upper end")
		case band.From <= before.To:
			fail = fault(market, "", BandOverlap, "the band starts at %d, the one before ends at %d", band.From, before.To)
		case band.From > before.To+1:
			fail = fault(market, "", BandGap, "the band starts at %d, the one before ends at %d", band.From, before.To)
		}
		if fail != nil {
			return fail.under("[%d]", i+1)
		}
	}
	if last := bands[len(bands)-1]; !last.Open() {
		return fault(market, "", BandsOpen, "the last band ends at %d", last.To).under("[%d]", len(bands)-1)
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
