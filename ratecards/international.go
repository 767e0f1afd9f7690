package ratecards

import (
	"fmt"

	"github.com/tarifario/tarifario/pricing"
)

// InternationalFacts is what is published about authentication-international rates (INTL).
type InternationalFacts struct {
	Rule    InternationalRule
	Markets []InternationalMarket // in order of their first date
	Sources []Source
	Notes   []string
}

// InternationalRule says whom the rates concern and from when, in the words of the published page.
type InternationalRule struct {
	Threshold       int64            `json:"threshold"`  // messages
	Comparison      string           `json:"comparison"` // "more than": exactly the threshold is not enough (INTL-2)
	WindowDays      int              `json:"window_days"`
	Window          string           `json:"window"` // "moving"
	Counted         []CountedUnit    `json:"counted"`
	Scope           string           `json:"scope"`
	Permanent       bool             `json:"permanent"`
	StartNoticeDays int              `json:"start_notice_days"` // from eligibility to the start time (INTL-3)
	AppliesWhen     []string         `json:"applies_when"`
	PrimaryLocation string           `json:"primary_location"` // INTL-4
	NotVerified     string           `json:"location_not_verified_after_start"`
	Exceptions      string           `json:"exceptions"`
	LaunchLookback  []LaunchLookback `json:"launch_lookback"`
	Tiers           string           `json:"tiers"` // TIER-8
	Fields          []string         `json:"fields"`
	Webhooks        []string         `json:"webhooks"`
	Spellings       []string         `json:"category_spellings"`
}

// CountedUnit says what counts towards the threshold in a span of dates.
type CountedUnit struct {
	From string `json:"from"`         // date, inclusive
	To   string `json:"to,omitempty"` // date, inclusive; empty: no known end
	Unit string `json:"unit"`
}

// LaunchLookback is a longer window that applied before the launch in a market (INTL-9).
type LaunchLookback struct {
	Market pricing.Market `json:"market"`
	Launch string         `json:"launch"` // date
	Days   int            `json:"days"`
}

// InternationalMarket is a market that has the rate.
type InternationalMarket struct {
	Market    pricing.Market
	Territory pricing.Territory
	From      pricing.Date // first date of the rate, in every currency
	USD       []InternationalRate
}

// InternationalRate is the rate in US dollars from a date on, until the date of the next.
type InternationalRate struct {
	From pricing.Date
	Cell pricing.Cell // unknown where the rate existed and was not found
	Read bool         // on a card that is not inferred
}

// internationalWire is international.json as it is written (schema/international.schema.json).
type internationalWire struct {
	AsOf    *string                   `json:"as_of"`
	Sources []Source                  `json:"sources"`
	Notes   []string                  `json:"notes"`
	Rule    *InternationalRule        `json:"rule"`
	Markets []internationalMarketWire `json:"markets"`
}

type internationalMarketWire struct {
	Market    *string                 `json:"market"`
	Territory *string                 `json:"territory"`
	From      *string                 `json:"from"`
	USD       []internationalRateWire `json:"usd"`
}

type internationalRateWire struct {
	From   *string `json:"from"`
	Rate   *string `json:"rate"` // null with status unknown
	Status string  `json:"status"`
}

// parseInternational reads international.json.
func parseInternational(file string, data []byte, markets *marketList) (*InternationalFacts, *Error) {
	var w internationalWire
	if err := decode(file, data, &w); err != nil {
		return nil, err
	}
	facts, err := w.facts(markets)
	if err != nil {
		return nil, err.in(file, data)
	}
	return facts, nil
}

// facts verifies the file.
func (w *internationalWire) facts(markets *marketList) (*InternationalFacts, *Error) {
	if _, err := parseDate("as_of", w.AsOf); err != nil {
		return nil, err
	}
	if err := checkSources(w.Sources); err != nil {
		return nil, err
	}
	if w.Rule == nil {
		return nil, fault("", "rule", MissingField, "rule is missing")
	}
	f := &InternationalFacts{Rule: *w.Rule, Sources: w.Sources, Notes: w.Notes}
	seen := make(map[pricing.Market]bool, len(w.Markets))
	for i := range w.Markets {
		at := fmt.Sprintf("markets[%d]", i)
		m, err := w.Markets[i].market(at, markets)
		if err != nil {
			return nil, err
		}
		if seen[m.Market] {
			return nil, fault(m.Market, at+".market", DuplicateMarket, "a second entry of %s", m.Market)
		}
		seen[m.Market] = true
		f.Markets = append(f.Markets, m)
	}
	return f, nil
}

// market verifies one market.
func (w *internationalMarketWire) market(at string, markets *marketList) (InternationalMarket, *Error) {
	var m InternationalMarket
	var err *Error
	if m.From, err = parseDate(at+".from", w.From); err != nil {
		return m, err
	}
	if m.Market, err = markets.inForce(w.Market, at+".market", m.From); err != nil {
		return m, err
	}
	territory, err := required(at+".territory", w.Territory)
	if err != nil {
		return m, err
	}
	if m.Territory = pricing.Territory(territory); m.Territory != markets.markets[markets.index[m.Market]].Territory {
		return m, fault(m.Market, at+".territory", Inconsistent, "%s is not the territory of the market", territory)
	}
	for i := range w.USD {
		step := fmt.Sprintf("%s.usd[%d]", at, i)
		from, err := parseDate(step+".from", w.USD[i].From)
		if err != nil {
			return m, err
		}
		r := InternationalRate{From: from, Read: w.USD[i].Status == "read"}
		switch status, rate := w.USD[i].Status, w.USD[i].Rate; {
		case status != "read" && status != "inferred" && status != "unknown", (status == "unknown") != (rate == nil):
			return m, fault(m.Market, step+".status", UnknownStatus, "%q", status)
		case rate != nil:
			value, err := parseRate(m.Market, *rate)
			if err != nil {
				return m, err.under("%s.rate", step)
			}
			r.Cell = pricing.Priced(value)
		}
		if i > 0 && from <= m.USD[i-1].From || i == 0 && from != m.From {
			return m, fault(m.Market, step+".from", Inconsistent, "the rates begin with the market's first date and are in order")
		}
		m.USD = append(m.USD, r)
	}
	return m, nil
}
