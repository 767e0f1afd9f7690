package ratecards

import (
	"fmt"

	"github.com/tarifario/tarifario/pricing"
)

// MarketInfo is a row of the cards: a country or a region.
type MarketInfo struct {
	Market    pricing.Market    // the published name
	Slug      string            // the name in addresses, such as "rest-of-africa"
	Kind      MarketKind        // country, region or other
	Group     string            // slug of the region it is shown in
	Territory pricing.Territory // of a country; empty otherwise
	From      pricing.Date      // the first date it has a row of its own (inclusive); no market was ever withdrawn
	SplitFrom pricing.Market    // the market that billed the country before; empty where it was always its own
}

// MarketKind says what a market covers.
type MarketKind string

// The kinds of markets.
const (
	CountryMarket MarketKind = "country"
	RegionMarket  MarketKind = "region"
	OtherMarket   MarketKind = "other" // every country that the published table does not list (MKT-3)
)

// Group is a region of the world in which markets are shown together.
type Group struct {
	Slug string `json:"slug"`
	Name string `json:"name"`
}

// marketList is markets.json after it was verified.
type marketList struct {
	since   pricing.Date // the first date of the table
	groups  []Group
	markets []MarketInfo
	index   map[pricing.Market]int
}

// marketsWire is markets.json as it is written (schema/markets.schema.json).
type marketsWire struct {
	AsOf    *string      `json:"as_of"`
	Since   *string      `json:"since"`
	Sources []Source     `json:"sources"`
	Notes   []string     `json:"notes"`
	Groups  []Group      `json:"groups"`
	Markets []marketWire `json:"markets"`
}

type marketWire struct {
	Name      *string `json:"name"`
	Slug      *string `json:"slug"`
	Kind      *string `json:"kind"`
	Group     *string `json:"group"`
	Territory string  `json:"territory"`
	From      *string `json:"from"`
	SplitFrom string  `json:"split_from"`
}

// parseMarkets reads markets.json.
func parseMarkets(file string, data []byte) (*marketList, *Error) {
	var w marketsWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	list, err := w.list()
	if err != nil {
		return nil, err.in(file, data)
	}
	return list, nil
}

// list verifies the markets.
func (w *marketsWire) list() (*marketList, *Error) {
	if _, err := parseDate("as_of", w.AsOf); err != nil {
		return nil, err
	}
	since, err := parseDate("since", w.Since)
	if err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	l := &marketList{since: since, groups: w.Groups, index: make(map[pricing.Market]int, len(w.Markets))}
	groups := make(map[string]bool, len(w.Groups))
	for _, g := range w.Groups {
		groups[g.Slug] = true
	}
	slugs := make(map[string]bool, len(w.Markets))
	for i := range w.Markets {
		m, err := w.Markets[i].market(since)
		if err != nil {
			return nil, err.under("markets[%d]", i)
		}
		_, twice := l.index[m.Market]
		_, split := l.index[m.SplitFrom]
		var fail *Error
		switch {
		case twice || slugs[m.Slug]:
			fail = fault(m.Market, "", DuplicateMarket, "a second market %s (%s)", m.Market, m.Slug)
		case !groups[m.Group]:
			fail = fault(m.Market, ".group", Inconsistent, "no group %q", m.Group)
		case (m.SplitFrom != "") != (m.From > since) || split && l.markets[l.index[m.SplitFrom]].From >= m.From:
			fail = fault(m.Market, ".split_from", Inconsistent, "a market of the first table was split from none, a later one from an older")
		}
		if fail != nil {
			return nil, fail.under("markets[%d]", i)
		}
		slugs[m.Slug] = true
		l.index[m.Market] = len(l.markets)
		l.markets = append(l.markets, m)
	}
	for i, m := range l.markets {
		if _, known := l.index[m.SplitFrom]; m.SplitFrom != "" && !known {
			return nil, fault(m.Market, fmt.Sprintf("markets[%d].split_from", i), UnknownMarket, "no market %q", m.SplitFrom)
		}
	}
	return l, nil
}

// market verifies one market.
func (w *marketWire) market(since pricing.Date) (MarketInfo, *Error) {
	m := MarketInfo{Territory: pricing.Territory(w.Territory), From: since, SplitFrom: pricing.Market(w.SplitFrom)}
	var texts [4]string
	for i, field := range [...]*string{w.Name, w.Slug, w.Kind, w.Group} {
		var err *Error
		if texts[i], err = required([...]string{".name", ".slug", ".kind", ".group"}[i], field); err != nil {
			return m, err
		}
	}
	m.Market, m.Slug, m.Kind, m.Group = pricing.Market(texts[0]), texts[1], MarketKind(texts[2]), texts[3]
	switch m.Kind {
	case CountryMarket, RegionMarket, OtherMarket:
	default:
		return m, fault(m.Market, ".kind", Inconsistent, "unknown kind %q", m.Kind)
	}
	if (m.Kind == CountryMarket) != (m.Territory != "") {
		return m, fault(m.Market, ".territory", Inconsistent, "a country has a territory, and nothing else has")
	}
	if w.From != nil {
		var err *Error
		if m.From, err = parseDate(".from", w.From); err != nil {
			return m, err
		}
	}
	return m, nil
}

// inForce returns the market of a row, which must exist and have a row of its own on the date (MKT-6).
func (l *marketList) inForce(name *string, field string, on pricing.Date) (pricing.Market, *Error) {
	text, err := required(field, name)
	if err != nil {
		return "", err
	}
	market := pricing.Market(text)
	i, known := l.index[market]
	if !known {
		return "", fault(market, field, UnknownMarket, "no market has the name %.60q", text)
	}
	if from := l.markets[i].From; on < from {
		return "", fault(market, field, MarketNotInForce, "the market has a row of its own only from %s", from)
	}
	return market, nil
}

// count returns the number of markets in force on a date.
func (l *marketList) count(on pricing.Date) int {
	n := 0
	for _, m := range l.markets {
		if m.From <= on {
			n++
		}
	}
	return n
}

// group returns the group of a market.
func (l *marketList) group(m pricing.Market) string { return l.markets[l.index[m]].Group }
