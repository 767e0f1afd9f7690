package ratecards

import (
	"errors"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// Numbers, the territory and the market they belong to from 2026-10-01 (MKT-2, MKT-4, MKT-5, MKT-7).
var numbers = []struct {
	text      string
	digits    string
	territory pricing.Territory
	billsAs   pricing.Territory
	market    pricing.Market
}{
	{"+55 11 99999-9999", "5511999999999", "BR", "", "Brazil"},
	{"5511999999999", "5511999999999", "BR", "", "Brazil"},
	{"0055 11 99999 9999", "5511999999999", "BR", "", "Brazil"},
	{"(+52) 55.1234.5678", "525512345678", "MX", "", "Mexico"},
	{" +54 9 11 2233-4455 ", "5491122334455", "AR", "", "Argentina"},
	{"+44\u00a07700\u00a0900123", "447700900123", "GB", "", "United Kingdom"},
	// +1 by area code (MKT-4)
	{"+12125550100", "12125550100", "US", "", "North America"},
	{"+14165550100", "14165550100", "CA", "", "North America"},
	{"+16225550100", "16225550100", "CA", "", "North America"},
	{"+18005550100", "18005550100", "US", "", "North America"},
	{"+18095550100", "18095550100", "DO", "", "Rest of Latin America"},
	{"+18295550100", "18295550100", "DO", "", "Rest of Latin America"},
	{"+18495550100", "18495550100", "DO", "", "Rest of Latin America"},
	{"+16585550100", "16585550100", "JM", "", "Rest of Latin America"},
	{"+18765550100", "18765550100", "JM", "", "Rest of Latin America"},
	{"+17875550100", "17875550100", "PR", "", "Rest of Latin America"},
	{"+19395550100", "19395550100", "PR", "", "Rest of Latin America"},
	{"+16845550100", "16845550100", "AS", "", "Other"},
	{"+12645550100", "12645550100", "AI", "", "Other"},
	{"+12685550100", "12685550100", "AG", "", "Other"},
	{"+12425550100", "12425550100", "BS", "", "Other"},
	{"+12465550100", "12465550100", "BB", "", "Other"},
	{"+14415550100", "14415550100", "BM", "", "Other"},
	{"+12845550100", "12845550100", "VG", "", "Other"},
	{"+13455550100", "13455550100", "KY", "", "Other"},
	{"+17675550100", "17675550100", "DM", "", "Other"},
	{"+14735550100", "14735550100", "GD", "", "Other"},
	{"+16715550100", "16715550100", "GU", "", "Other"},
	{"+16645550100", "16645550100", "MS", "", "Other"},
	{"+16705550100", "16705550100", "MP", "", "Other"},
	{"+18695550100", "18695550100", "KN", "", "Other"},
	{"+17585550100", "17585550100", "LC", "", "Other"},
	{"+17845550100", "17845550100", "VC", "", "Other"},
	{"+17215550100", "17215550100", "SX", "", "Other"},
	{"+18685550100", "18685550100", "TT", "", "Other"},
	{"+16495550100", "16495550100", "TC", "", "Other"},
	{"+13405550100", "13405550100", "VI", "", "Other"},
	// +7 by the next digit (MKT-5)
	{"+79161234567", "79161234567", "RU", "", "Russia"},
	{"+74951234567", "74951234567", "RU", "", "Russia"},
	{"+77011234567", "77011234567", "KZ", "", "Kazakhstan"},
	{"+76511234567", "76511234567", "KZ", "", "Kazakhstan"},
	// shared codes are billed as the listed country (MKT-7)
	{"+447781123456", "447781123456", "GG", "GB", "United Kingdom"},
	{"+447797123456", "447797123456", "JE", "GB", "United Kingdom"},
	{"+447624123456", "447624123456", "IM", "GB", "United Kingdom"},
	{"+358181234567", "358181234567", "AX", "FI", "Rest of Western Europe"},
	{"+4779123456", "4779123456", "SJ", "NO", "Rest of Western Europe"},
	{"+390669812345", "390669812345", "VA", "IT", "Italy"},
	{"+212528812345", "212528812345", "EH", "MA", "Morocco"},
	{"+61891641234", "61891641234", "CX", "AU", "Rest of Asia Pacific"},
	{"+61891621234", "61891621234", "CC", "AU", "Rest of Asia Pacific"},
	// not listed, hence Other (MKT-3)
	{"+821012345678", "821012345678", "KR", "", "Other"},
	{"+243812345678", "243812345678", "CD", "", "Other"},
	{"+3725551234", "3725551234", "EE", "", "Other"},
	{"+37912345678", "37912345678", "VA", "", "Other"},
	{"+6834123", "6834123", "NU", "", "Other"},
	// well-formed, and of no listed country: satellite, international networks, codes without country
	{"+870773112345", "870773112345", "", "", "Other"},
	{"+88213300000", "88213300000", "", "", "Other"},
	{"+9991234567", "9991234567", "", "", "Other"},
	{"+2101234567", "2101234567", "", "", "Other"},
}

func TestNumberTerritory(t *testing.T) {
	table := tablesOf(t).Markets
	for _, c := range numbers {
		n, err := Embedded().NumberTerritory(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if n.Digits != c.digits || n.Territory != c.territory || n.BillsAs != c.billsAs || n.Shared() != (c.billsAs != "") || n.String() != "+"+c.digits {
			t.Errorf("%s: got %+v", c.text, n)
		}
		place := n.Place()
		market := place.Market
		if place.Territory != "" {
			market = table.MarketOf(place.Territory, 2026_10_01)
		}
		if market != c.market {
			t.Errorf("%s: got %s, want %s", c.text, market, c.market)
		}
	}
}

// A malformed number is a refusal, never Other.
var refusedNumbers = []struct {
	text    string
	problem NumberProblem
}{
	{"", NumberEmpty},
	{"   ", NumberEmpty},
	{"+", NumberEmpty},
	{"()", NumberEmpty},
	{"00", NumberEmpty},
	{"++5511999999999", NumberPlus},
	{"+55+11999999999", NumberPlus},
	{"5511999999999+", NumberPlus},
	{"+1-800-FLOWERS", NumberCharacter},
	{"+55 11 9999 9999 ext 2", NumberCharacter},
	{"+55/11/999999999", NumberCharacter},
	{"+55,11999999999", NumberCharacter},
	{"+55\n11999999999", NumberCharacter},
	{"+٥٥١١٩٩٩٩٩٩٩٩٩", NumberCharacter},
	{"BR.1234567890", NumberCharacter},
	{"011 2233-4455", NumberNational},
	{"+0111234567", NumberNational},
	{"000551199999999", NumberNational},
	{"+005511999999999", NumberNational},
	{"+551199", NumberTooShort},
	{"123456", NumberTooShort},
	{"+1234567890123456", NumberTooLong},
	{"12345678901234567890", NumberTooLong},
	{"001234567890123456", NumberTooLong},
}

func TestRefusedNumbers(t *testing.T) {
	for _, c := range refusedNumbers {
		n, err := Embedded().NumberTerritory(c.text)
		var refusal *NumberError
		if !errors.As(err, &refusal) || refusal.Problem != c.problem || refusal.Text != c.text || n != (Number{}) {
			t.Errorf("%q: got %+v, %v; want %s", c.text, n, err, c.problem)
		}
	}
	// the shortest and the longest
	for _, text := range []string{"+6834123", "+123456789012345", "00123456789012345"} {
		if _, err := Embedded().NumberTerritory(text); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	if err := (&NumberError{"+551199", NumberTooShort}).Error(); err != `phone number "+551199": too short: a number with its country code has at least 7 digits` {
		t.Error(err)
	}
}

// map-off-01: example numbers of the published country table, on the cards of 2023-06-01 and 2025-10-01. Source: Meta,
// Conversation-based pricing (deprecated) and Pricing on the WhatsApp Business Platform, section Country calling codes
// (updated 2026-03-02; same text on 2026-09-11).
func TestMapOff01(t *testing.T) {
	for number, want := range map[string]pricing.Market{
		"+5491122334455": "Argentina", "+5511999999999": "Brazil", "+18095550100": "Rest of Latin America", "+18765550100": "Rest of Latin America",
		"+16585550100": "Rest of Latin America", "+19395550100": "Rest of Latin America", "+12125550100": "North America", "+14165550100": "North America",
		"+263771234567": "Other", "+97312345678": "Rest of Middle East", "+37061234567": "Rest of Central & Eastern Europe", "+3725551234": "Other",
		"+35312345678": "Rest of Western Europe",
	} {
		if got := marketOfNumber(t, number, 2023_06_01); got != want {
			t.Errorf("%s on 2023-06-01: got %s, want %s", number, got, want)
		}
	}
	for on, want := range map[pricing.Date]pricing.Market{2025_09_30: "Other", 2025_10_01: "Rest of Africa"} {
		if got := marketOfNumber(t, "+263771234567", on); got != want {
			t.Errorf("Zimbabwe on %s: got %s, want %s", on, got, want)
		}
	}
}

// map-off-02: markets with a row of their own from 2026-07-01 and 2026-10-01, by number, the day before and on the
// date. Source: Meta, Pricing on the WhatsApp Business Platform, updates of July and October 2026.
func TestMapOff02(t *testing.T) {
	for on, numbers := range map[pricing.Date]map[string]pricing.Market{
		2026_07_01: {"+85212345678": "Hong Kong", "+36201234567": "Hungary", "+48501234567": "Poland", "+97431234567": "Qatar", "+40712345678": "Romania", "+6581234567": "Singapore"},
		2026_10_01: {"+8801712345678": "Bangladesh", "+9647901234567": "Iraq", "+77011234567": "Kazakhstan", "+96551234567": "Kuwait", "+212612345678": "Morocco",
			"+9779812345678": "Nepal", "+96892123456": "Oman", "+94712345678": "Sri Lanka", "+380501234567": "Ukraine"},
	} {
		for number, want := range numbers {
			if got := marketOfNumber(t, number, on); got != want {
				t.Errorf("%s on %s: got %s, want %s", number, on, got, want)
			}
			before := marketOfNumber(t, number, on.AddDays(-1))
			if before == want || !strings.HasPrefix(string(before), "Rest of ") && before != pricing.Other {
				t.Errorf("%s before %s: got %s", number, on, before)
			}
		}
	}
}

func marketOfNumber(t *testing.T, text string, on pricing.Date) pricing.Market {
	t.Helper()
	n, err := Embedded().NumberTerritory(text)
	if err != nil {
		t.Fatal(err)
	}
	return tablesOf(t).Markets.MarketOf(n.Place().Territory, on)
}

// Every prefix leads to the territory it is listed for, and every territory with a prefix is in the table of markets.
func TestPrefixes(t *testing.T) {
	prefixes, err := Embedded().prefixes()
	if err != nil {
		t.Fatal(err)
	}
	if len(prefixes.owners) != 327 {
		t.Errorf("%d prefixes, want 327", len(prefixes.owners))
	}
	table := tablesOf(t).Markets
	reached := map[pricing.Territory]bool{}
	for prefix, owner := range prefixes.owners {
		reached[owner.territory] = true
		if got := prefixes.longest(prefix); got != owner {
			t.Errorf("%s: got %+v, want %+v", prefix, got, owner)
		}
		for _, territory := range []pricing.Territory{owner.territory, owner.billsAs} {
			if territory != "" && len(table.Moves(territory)) == 0 {
				t.Errorf("%s: no market of %s", prefix, territory)
			}
		}
	}
	for _, territory := range table.Territories() {
		if !reached[territory] && territory != "GS" && territory != "PN" {
			t.Errorf("no number reaches %s", territory)
		}
	}
}

// FuzzNumber: no text panics; every error is a refusal; an accepted number is 7 to 15 digits, keeps its digits in
// order, and is the same number when written with its plus.
func FuzzNumber(f *testing.F) {
	for _, c := range numbers {
		f.Add(c.text)
	}
	for _, c := range refusedNumbers {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, err := Embedded().NumberTerritory(text)
		if err != nil {
			var refusal *NumberError
			if !errors.As(err, &refusal) {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		if len(n.Digits) < 7 || len(n.Digits) > 15 || n.Digits[0] == '0' {
			t.Fatalf("%q: %s", text, n.Digits)
		}
		var digits strings.Builder
		for _, r := range text {
			if r >= '0' && r <= '9' {
				digits.WriteRune(r)
			}
		}
		if !strings.HasSuffix(digits.String(), n.Digits) {
			t.Fatalf("%q: %s", text, n.Digits)
		}
		if again, err := Embedded().NumberTerritory(n.String()); err != nil || again != n {
			t.Fatalf("%q: %+v, again %+v, %v", text, n, again, err)
		}
		if p := n.Place(); p == (pricing.Place{}) {
			t.Fatalf("%q: no place", text)
		}
	})
}
