package ratecards

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// tablesOf returns the embedded tables.
func tablesOf(t testing.TB) pricing.Tables {
	t.Helper()
	tables, err := Embedded().Tables()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

// MKT-6, rules 5.2: the versions of the market table. Every move, the day before and on its date.
func TestMoves(t *testing.T) {
	moves := []struct {
		territory pricing.Territory
		on        pricing.Date
		from, to  pricing.Market
	}{
		{"ZW", 2025_10_01, "Other", "Rest of Africa"},
		{"HK", 2026_07_01, "Rest of Asia Pacific", "Hong Kong"},
		{"SG", 2026_07_01, "Rest of Asia Pacific", "Singapore"},
		{"HU", 2026_07_01, "Rest of Central & Eastern Europe", "Hungary"},
		{"PL", 2026_07_01, "Rest of Central & Eastern Europe", "Poland"},
		{"RO", 2026_07_01, "Rest of Central & Eastern Europe", "Romania"},
		{"QA", 2026_07_01, "Rest of Middle East", "Qatar"},
		{"BD", 2026_10_01, "Rest of Asia Pacific", "Bangladesh"},
		{"NP", 2026_10_01, "Rest of Asia Pacific", "Nepal"},
		{"LK", 2026_10_01, "Rest of Asia Pacific", "Sri Lanka"},
		{"IQ", 2026_10_01, "Rest of Middle East", "Iraq"},
		{"KW", 2026_10_01, "Rest of Middle East", "Kuwait"},
		{"OM", 2026_10_01, "Rest of Middle East", "Oman"},
		{"MA", 2026_10_01, "Rest of Africa", "Morocco"},
		{"UA", 2026_10_01, "Rest of Central & Eastern Europe", "Ukraine"},
		{"KZ", 2026_10_01, "Other", "Kazakhstan"},
	}
	table := tablesOf(t).Markets
	for _, m := range moves {
		for on, want := range map[pricing.Date]pricing.Market{
			2022_02_01: m.from, 2023_06_01: m.from, m.on.AddDays(-1): m.from, m.on: m.to, m.on.AddDays(1): m.to, 2026_11_22: m.to,
		} {
			if got := table.MarketOf(m.territory, on); got != want {
				t.Errorf("%s on %s: got %s, want %s", m.territory, on, got, want)
			}
		}
	}
	moved := 0
	for _, territory := range table.Territories() {
		if len(table.Moves(territory)) > 1 {
			moved++
		}
	}
	if moved != len(moves) {
		t.Errorf("%d territories moved, want %d", moved, len(moves))
	}
	for on, want := range map[pricing.Date]int{
		2022_02_01: 32, 2023_06_01: 32, 2025_10_01: 32, 2026_06_30: 32, 2026_07_01: 38, 2026_09_30: 38, 2026_10_01: 47, 2022_01_31: 0,
	} {
		if got := len(table.Markets(on)); got != want {
			t.Errorf("%d markets on %s, want %d", got, on, want)
		}
	}
}

// Rules 5.1: territories of every region since 2026-10-01, and some that the table does not list (MKT-3).
func TestRegions(t *testing.T) {
	regions := map[pricing.Market][]pricing.Territory{
		"North America":                    {"CA", "US"},
		"Rest of Latin America":            {"BO", "CR", "DO", "EC", "SV", "GT", "HT", "HN", "JM", "NI", "PA", "PY", "PR", "UY", "VE"},
		"Rest of Western Europe":           {"AT", "BE", "DK", "FI", "IE", "NO", "PT", "SE", "CH"},
		"Rest of Central & Eastern Europe": {"AL", "AM", "AZ", "BY", "BG", "HR", "CZ", "GE", "GR", "LV", "LT", "MD", "MK", "RS", "SK", "SI"},
		"Rest of Middle East":              {"BH", "JO", "LB", "YE"},
		"Rest of Asia Pacific":             {"AF", "AU", "KH", "CN", "JP", "LA", "MN", "NZ", "PG", "PH", "TW", "TJ", "TH", "TM", "UZ", "VN"},
		"Rest of Africa": {"DZ", "AO", "BJ", "BW", "BF", "BI", "CM", "TD", "CG", "CI", "ER", "SZ", "ET", "GA", "GM", "GH", "GW", "KE", "LS", "LR", "LY", "MG",
			"MW", "ML", "MR", "MZ", "NA", "NE", "RW", "SN", "SL", "SO", "SS", "SD", "TZ", "TG", "TN", "UG", "ZM", "ZW"},
	}
	table := tablesOf(t).Markets
	listed := 39 // named markets that are one country
	for market, territories := range regions {
		listed += len(territories)
		var got []pricing.Territory
		for _, territory := range table.Territories() {
			if table.MarketOf(territory, 2026_10_01) == market {
				got = append(got, territory)
			}
		}
		slices.Sort(territories)
		if !slices.Equal(got, territories) {
			t.Errorf("%s: got %s, want %s", market, got, territories)
		}
	}
	for _, territory := range []pricing.Territory{
		"KR", "CD", "CU", "EE", "CY", "LU", "MT", "IS", "BA", "ME", "MM", "IR", "AS", "AI", "AG", "BS", "BB", "BM", "VG", "KY", "DM", "GD", "GU", "MS",
		"MP", "KN", "LC", "VC", "SX", "TT", "TC", "VI", "GG", "JE", "IM", "AX", "SJ", "VA", "EH", "CX", "CC", "PN", "XK", "ZZ", "",
	} {
		if got := table.MarketOf(territory, 2026_10_01); got != pricing.Other {
			t.Errorf("%q: got %s, want Other", territory, got)
		}
	}
	territories, err := Embedded().Territories()
	if err != nil || len(territories) != 246 {
		t.Fatalf("%d territories, %v", len(territories), err)
	}
	for _, info := range territories {
		if info.Listed() {
			listed--
		} else if m := info.Moves[0].Market; m != pricing.Other || len(info.Moves) > 1 || info.Group != "other" {
			t.Errorf("%s is not listed, and in %s (%s)", info.Territory, m, info.Group)
		}
		if info.Basis == SharedCallingCode && info.Verified {
			t.Errorf("%s is verified", info.Territory)
		}
	}
	if listed != 0 {
		t.Errorf("%d territories of the rules are not listed", listed)
	}
}

// Every territory has a market with a row on every whole card of every date.
func TestTerritoriesAreOnWholeCards(t *testing.T) {
	table := tablesOf(t).Markets
	whole := 0
	for _, i := range Embedded().issues {
		for _, load := range i.sheets() {
			s, err := load()
			if err != nil {
				t.Fatal(err)
			}
			if s.info.Rows != s.info.MarketsInForce {
				continue
			}
			whole++
			for _, territory := range table.Territories() {
				market := table.MarketOf(territory, s.info.Effective)
				if s.spec.Rows[market] == nil {
					t.Errorf("%s: no row of %s for %s", s.info.ID, market, territory)
				}
			}
		}
	}
	if whole < 23 { // those of November 2026
		t.Errorf("%d cards have all rows, want at least 23", whole)
	}
}

func TestMarkets(t *testing.T) {
	markets, err := Embedded().Markets()
	if err != nil || len(markets) != 47 {
		t.Fatalf("%d markets, %v", len(markets), err)
	}
	groups, err := Embedded().Groups()
	if err != nil || len(groups) != 8 {
		t.Fatalf("%d groups, %v", len(groups), err)
	}
	kinds := map[MarketKind]int{}
	for _, m := range markets {
		kinds[m.Kind]++
		if !slices.ContainsFunc(groups, func(g Group) bool { return g.Slug == m.Group }) {
			t.Errorf("%s: group %s", m.Market, m.Group)
		}
	}
	if kinds[CountryMarket] != 39 || kinds[RegionMarket] != 7 || kinds[OtherMarket] != 1 {
		t.Errorf("got %v", kinds)
	}
	poland := markets[slices.IndexFunc(markets, func(m MarketInfo) bool { return m.Market == "Poland" })]
	if want := (MarketInfo{"Poland", "poland", CountryMarket, "central-eastern-europe", "PL", 2026_07_01, "Rest of Central & Eastern Europe"}); poland != want {
		t.Errorf("got %+v", poland)
	}
}

// brokenTables are faults of the files around the cards.
func TestBrokenTables(t *testing.T) {
	markets := marketsOf(t)
	for _, c := range []struct {
		name, file, old, new string
		problem              Problem
		parse                func(file string, data []byte) *Error
	}{
		{"market twice", marketsFile, `"name": "Chile"`, `"name": "Brazil"`, DuplicateMarket, parseOnly(parseMarkets)},
		{"slug twice", marketsFile, `"slug": "chile"`, `"slug": "brazil"`, DuplicateMarket, parseOnly(parseMarkets)},
		{"unknown group", marketsFile, `"kind": "country", "group": "latin-america", "territory": "CL"`, `"kind": "country", "group": "latin", "territory": "CL"`, Inconsistent, parseOnly(parseMarkets)},
		{"unknown kind", marketsFile, `"kind": "other"`, `"kind": "rest"`, Inconsistent, parseOnly(parseMarkets)},
		{"country without territory", marketsFile, `, "territory": "CL"`, ``, Inconsistent, parseOnly(parseMarkets)},
		{"split from an unknown market", marketsFile, `"territory": "KZ", "from": "2026-10-01", "split_from": "Other"`, `"territory": "KZ", "from": "2026-10-01", "split_from": "Nobody"`, UnknownMarket, parseOnly(parseMarkets)},
		{"new market split from none", marketsFile, `"territory": "KZ", "from": "2026-10-01", "split_from": "Other"`, `"territory": "KZ", "from": "2026-10-01"`, Inconsistent, parseOnly(parseMarkets)},
		{"bad date", marketsFile, `"territory": "KZ", "from": "2026-10-01"`, `"territory": "KZ", "from": "2026-10"`, BadDate, parseOnly(parseMarkets)},
		{"unknown field", marketsFile, `"since"`, `"Since"`, UnknownField, parseOnly(parseMarkets)},

		{"territory twice", territoriesFile, `"iso": "CL"`, `"iso": "BR"`, RepeatedKey, parseWith(parseTerritories, markets)},
		{"unknown market", territoriesFile, `"market": "Chile"`, `"market": "Cile"`, UnknownMarket, parseWith(parseTerritories, markets)},
		{"market and history", territoriesFile, `"market": "Chile"`, `"market": "Chile", "history": [{"market": "Chile"}]`, MissingField, parseWith(parseTerritories, markets)},
		{"neither market nor history", territoriesFile, `, "market": "Chile"`, ``, MissingField, parseWith(parseTerritories, markets)},
		{"market before it exists", territoriesFile, `"iso": "CL", "name": "Chile", "market": "Chile"`, `"iso": "CL", "name": "Chile", "market": "Poland"`, Inconsistent, parseWith(parseTerritories, markets)},
		{"history without date", territoriesFile, `{"market": "Rest of Africa", "from": "2025-10-01"}`, `{"market": "Rest of Africa"}`, BadDate, parseWith(parseTerritories, markets)},
		{"unknown basis", territoriesFile, `"name": "Andorra", "market": "Other", "basis": "unlisted"`, `"name": "Andorra", "market": "Other", "basis": "unknown"`, Inconsistent, parseWith(parseTerritories, markets)},

		{"prefix twice", prefixesFile, `"iso": "CL", "code": "56"`, `"iso": "CL", "code": "55"`, RepeatedKey, parseOnly(parsePrefixes)},
		{"prefix with a letter", prefixesFile, `"iso": "CL", "code": "56"`, `"iso": "CL", "code": "5x"`, Inconsistent, parseOnly(parsePrefixes)},
		{"no calling code", prefixesFile, `"iso": "CL", "code": "56"`, `"iso": "CL"`, MissingField, parseOnly(parsePrefixes)},

		{"unknown direction", changelogFile, `"direction": "free"`, `"direction": "gratis"`, Inconsistent, parseWith(parseChangelog, markets)},
		{"market not yet in force", changelogFile, `"markets": ["India", "Saudi Arabia", "United Arab Emirates"]`, `"markets": ["Poland"]`, MarketNotInForce, parseWith(parseChangelog, markets)},
		{"markets and all", changelogFile, `"direction": "free", "all": true`, `"direction": "free", "all": true, "markets": ["India"]`, MissingField, parseWith(parseChangelog, markets)},
		{"unknown category", changelogFile, `{"categories": ["service"], "direction": "free"`, `{"categories": ["services"], "direction": "free"`, UnknownCategory, parseWith(parseChangelog, markets)},
		{"entries not in order", changelogFile, `"effective": "2024-11-01"`, `"effective": "2024-09-01"`, Inconsistent, parseWith(parseChangelog, markets)},

		{"rate of no market", internationalFile, `{"market": "Indonesia"`, `{"market": "Indonesien"`, UnknownMarket, parseWith(parseInternational, markets)},
		{"another territory", internationalFile, `"territory": "ID"`, `"territory": "IN"`, Inconsistent, parseWith(parseInternational, markets)},
		{"unknown status", internationalFile, `"rate": "0.1360", "status": "read"`, `"rate": "0.1360", "status": "seen"`, UnknownStatus, parseWith(parseInternational, markets)},
		{"read without rate", internationalFile, `"rate": "0.1360"`, `"rate": null`, UnknownStatus, parseWith(parseInternational, markets)},
		{"rate before the first date", internationalFile, `"usd": [{"from": "2024-06-01"`, `"usd": [{"from": "2024-05-01"`, Inconsistent, parseWith(parseInternational, markets)},
		{"no rule", internationalFile, `"rule"`, `"rules"`, UnknownField, parseWith(parseInternational, markets)},

		{"ends do not rise", laddersFile, `"utility": [250000, 2000000`, `"utility": [2500000, 2000000`, BandsUnsorted, parseWith(parseLadders, markets)},
		{"market without ladder", laddersFile, `"markets": ["Kazakhstan", `, `"markets": [`, MissingField, parseWith(parseLadders, markets)},
		{"market with two ladders", laddersFile, `"markets": ["Kazakhstan", `, `"markets": ["Kazakhstan", "Brazil", `, DuplicateMarket, parseWith(parseLadders, markets)},
		{"fewer ends than discounts", laddersFile, `"utility": [250000, 2000000, `, `"utility": [2000000, `, MissingField, parseWith(parseLadders, markets)},
		{"discounts do not rise", laddersFile, `[0, 6, 12, 18, 24, 30]`, `[0, 6, 6, 18, 24, 30]`, Inconsistent, parseWith(parseLadders, markets)},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.parse(c.file, []byte(replaceOnce(t, string(fileText(t, c.file)), c.old, c.new)))
			if err == nil || err.Problem != c.problem || err.File != c.file || err.Line < 2 {
				t.Errorf("got %v, want %s", err, c.problem)
			}
		})
	}
}

func parseOnly[T any](parse func(string, []byte) (T, *Error)) func(string, []byte) *Error {
	return func(file string, data []byte) *Error {
		_, err := parse(file, data)
		return err
	}
}

func parseWith[T any](parse func(string, []byte, *marketList) (T, *Error), markets *marketList) func(string, []byte) *Error {
	return func(file string, data []byte) *Error {
		_, err := parse(file, data, markets)
		return err
	}
}
