package pricing_test

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// marketVectors are the examples of numbers and markets.
func marketVectors() []vector {
	return []vector{
		{"map-off-01", official, metaConversations + " and " + metaPricing + ", Country calling codes", "2023-06-01/", proveMarketsOfNumbers},
		{"map-off-02", official, metaPricing + ", updates of July and October 2026", "2026-07-01, 2026-10-01", proveMarketsThatMove},
	}
}

func proveMarketsOfNumbers(t *testing.T) {
	tests := []struct {
		number string
		want   pricing.Market // on 2023-06-01
		since  pricing.Market // on 2025-10-01
	}{
		{"+5491122334455", "Argentina", "Argentina"},
		{"+5511999999999", "Brazil", "Brazil"},
		{"+18095550100", "Rest of Latin America", "Rest of Latin America"},
		{"+18765550100", "Rest of Latin America", "Rest of Latin America"},
		{"+16585550100", "Rest of Latin America", "Rest of Latin America"},
		{"+19395550100", "Rest of Latin America", "Rest of Latin America"},
		{"+12125550100", "North America", "North America"},
		{"+14165550100", "North America", "North America"},
		{"+263771234567", "Other", "Rest of Africa"},
		{"+97312345678", "Rest of Middle East", "Rest of Middle East"},
		{"+37061234567", "Rest of Central & Eastern Europe", "Rest of Central & Eastern Europe"},
		{"+3725551234", "Other", "Other"},
		{"+35312345678", "Rest of Western Europe", "Rest of Western Europe"},
	}
	markets := publishedTables(t).Markets
	for _, tt := range tests {
		number, err := ratecards.Embedded().NumberTerritory(tt.number)
		if err != nil {
			t.Error(err)
			continue
		}
		marketOn := func(on pricing.Date) pricing.Market {
			if place := number.Place(); place.Territory == "" {
				return place.Market
			}
			return markets.MarketOf(number.Place().Territory, on)
		}
		if got := marketOn(2023_06_01); got != tt.want {
			t.Errorf("%s on 2023-06-01: %s, want %s", tt.number, got, tt.want)
		}
		if got := marketOn(2025_09_30); got != tt.want {
			t.Errorf("%s on 2025-09-30: %s, want %s", tt.number, got, tt.want)
		}
		if got := marketOn(2025_10_01); got != tt.since {
			t.Errorf("%s on 2025-10-01: %s, want %s", tt.number, got, tt.since)
		}
	}
}

// moved are the markets that left a region, with the region.
var moved = []struct {
	territory pricing.Territory
	market    pricing.Market
	from      pricing.Date
	region    pricing.Market
}{
	{"HK", "Hong Kong", 2026_07_01, "Rest of Asia Pacific"},
	{"HU", "Hungary", 2026_07_01, "Rest of Central & Eastern Europe"},
	{"PL", "Poland", 2026_07_01, "Rest of Central & Eastern Europe"},
	{"QA", "Qatar", 2026_07_01, "Rest of Middle East"},
	{"RO", "Romania", 2026_07_01, "Rest of Central & Eastern Europe"},
	{"SG", "Singapore", 2026_07_01, "Rest of Asia Pacific"},
	{"BD", "Bangladesh", 2026_10_01, "Rest of Asia Pacific"},
	{"IQ", "Iraq", 2026_10_01, "Rest of Middle East"},
	{"KZ", "Kazakhstan", 2026_10_01, "Other"},
	{"KW", "Kuwait", 2026_10_01, "Rest of Middle East"},
	{"MA", "Morocco", 2026_10_01, "Rest of Africa"},
	{"NP", "Nepal", 2026_10_01, "Rest of Asia Pacific"},
	{"OM", "Oman", 2026_10_01, "Rest of Middle East"},
	{"LK", "Sri Lanka", 2026_10_01, "Rest of Asia Pacific"},
	{"UA", "Ukraine", 2026_10_01, "Rest of Central & Eastern Europe"},
}

// proveMarketsThatMove: from local midnight a market has its own row and its own tier counter, and stops feeding the
// region's.
func proveMarketsThatMove(t *testing.T) {
	published := publishedTables(t).Markets
	for _, m := range moved {
		before := m.from.AddDays(-1)
		if got := published.MarketOf(m.territory, before); got != m.region || published.Exists(m.market, before) {
			t.Errorf("%s on %s: %s, want %s", m.territory, before, got, m.region)
		}
		if got := published.MarketOf(m.territory, m.from); got != m.market || !published.Exists(m.market, m.from) {
			t.Errorf("%s on %s: %s, want %s", m.territory, m.from, got, m.market)
		}
	}
	proveOwnCounter(t)
}

// proveOwnCounter: an account in Hong Kong sends 3 utility messages to Hong Kong and 2 to Taiwan in the last two hours
// of June, and as many in the first hours of July. In June all five feed the region's counter; in July each market
// has its own.
func proveOwnCounter(t *testing.T) {
	const region, hongKong = pricing.Market("Rest of Asia Pacific"), pricing.Market("Hong Kong")
	markets, err := pricing.NewMarketTable(
		[]pricing.MarketSpan{{Market: region, From: 2022_02_01}, {Market: hongKong, From: 2026_07_01}},
		map[pricing.Territory][]pricing.Move{
			"HK": {{Market: region, From: 2022_02_01}, {Market: hongKong, From: 2026_07_01}},
			"TW": {{Market: region, From: 2022_02_01}},
		})
	if err != nil {
		t.Fatal(err)
	}
	tables := pricing.Tables{Markets: markets}
	ladders := func(figures map[pricing.Market][2]string) map[pricing.Market]map[pricing.Category][]pricing.Band {
		bands := make(map[pricing.Market]map[pricing.Category][]pricing.Band)
		for market, rates := range figures {
			bands[market] = map[pricing.Category][]pricing.Band{pricing.Utility: bandsOf(4, rates[0], 0, rates[1])}
		}
		return bands
	}
	card := func(effective pricing.Date, figures map[pricing.Market][2]string) pricing.Card {
		spec := pricing.CardSpec{Effective: effective, Currency: "USD", Model: pricing.MessageModel, Status: pricing.Published, Bands: ladders(figures)}
		rows := make(map[pricing.Market]column)
		for market, rates := range figures {
			rows[market] = column{pricing.Utility: rates[0]}
		}
		return mustCard(withRows(spec, rows))
	}
	cards := datedCards(
		card(2026_04_01, map[pricing.Market][2]string{region: {"0.0100", "0.0090"}}),
		card(2026_07_01, map[pricing.Market][2]string{region: {"0.0100", "0.0090"}, hongKong: {"0.0200", "0.0190"}}),
	)
	var acts []act
	for _, hour := range []float64{22, 24} { // 22:00 on 30 June, 00:00 on 1 July
		for i := range 5 {
			to := pricing.Territory("HK")
			if i >= 3 {
				to = "TW"
			}
			acts = append(acts, template(hour+float64(i)/10, pricing.Utility).in(to))
		}
	}
	account := pricing.Account{Currency: "USD", Zone: zoneNamed(t, "Asia/Hong_Kong")}
	s := scene{account: account, start: at(t, "Asia/Hong_Kong", "2026-06-30 00:00:00"), acts: acts, cards: cards, tables: &tables}
	p := s.play()
	// June: 4 × 0.0100 + 1 × 0.0090. July: Hong Kong 3 × 0.0200, the region 2 × 0.0100.
	if got, want := bandParts(p.bill), "4 at 0.0100, 1 at 0.0090, 3 at 0.0200, 2 at 0.0100"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	p.costs(t, "0.1290")
}
