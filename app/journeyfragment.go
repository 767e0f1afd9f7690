package app

import (
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// The journeys of a plan stand behind its countries, each opened by its steps:
//
//	&j=0h_customer_ad~5m_reply&times=500&jc=CO&js=2026-10-05&jn=Pedido
//
// Steps are written as Windows writes them, see package timeline. times is how often it happens a month, once where it is
// left out; jc is the country of the customer by its ISO code, or jm its market by name; js is the day its picture begins
// on, that of the plan where it is left out; jn is its name.

// The keys of a journey.
const (
	journeySteps   = "j"
	journeyTimes   = "times"
	journeyCountry = "jc"
	journeyMarket  = "jm"
	journeyStart   = "js"
	journeyName    = "jn"
)

// journeyOnce is the default of journeyTimes.
const journeyOnce = "1"

func isJourneyKey(key string) bool {
	switch key {
	case journeySteps, journeyTimes, journeyCountry, journeyMarket, journeyStart, journeyName:
		return true
	}
	return false
}

// writeJourneys writes every journey as pairs of a fragment.
func (s *State) writeJourneys(pair func(key, value string)) {
	optional := func(key, value string) {
		if value != "" {
			pair(key, value)
		}
	}
	for i := range s.Journeys {
		j := &s.Journeys[i]
		pair(journeySteps, timeline.EncodeSteps(j.Steps))
		if times := s.fragmentNumber(&j.Times); times != journeyOnce {
			pair(journeyTimes, times)
		}
		optional(journeyCountry, string(j.Place.Territory))
		if j.Place.Territory == "" {
			optional(journeyMarket, string(j.Place.Market))
		}
		optional(journeyStart, j.Start.String())
		optional(journeyName, j.Name)
	}
}

// readJourneyPair takes a pair of a journey; those before the first journey belong to none.
func (p *fragmentParts) readJourneyPair(key, value string) {
	if key == journeySteps {
		p.journeys = append(p.journeys, map[string]string{})
	}
	if len(p.journeys) == 0 {
		return
	}
	plain, err := url.QueryUnescape(value)
	last := p.journeys[len(p.journeys)-1]
	if _, twice := last[key]; err == nil && utf8.ValidString(plain) && !twice {
		last[key] = plain
	}
}

// readJourneys returns the journeys of a fragment, each of which has a step that makes sense.
func (s State) readJourneys(parts []map[string]string) []Journey {
	var all []Journey
	for _, values := range parts {
		steps, problems := timeline.DecodeSteps(values[journeySteps])
		if len(steps) == 0 || len(all) == MaxJourneys {
			continue
		}
		times, given := values[journeyTimes]
		if !given {
			times = journeyOnce
		}
		j := Journey{Steps: steps, Lost: len(problems), Times: s.read(FieldTimes, s.typedForm(FieldTimes, times))}
		if code := values[journeyCountry]; s.Locale.names().Name(code) != "" {
			j.Place.Territory = pricing.Territory(code)
		} else {
			j.Place.Market = pricing.Market(values[journeyMarket])
		}
		if on := readDate(values[journeyStart]).On; on != 0 {
			j.Start = on
		}
		if name := strings.TrimSpace(values[journeyName]); utf8.RuneCountInString(name) <= maxJourneyName {
			j.Name = name
		}
		all = append(all, j)
	}
	return all
}

// plainUsed writes a count as it would be typed.
func plainUsed(n int64) string { return strconv.FormatInt(n, 10) }
