package ratecards

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// goodCard is a card every broken one is made of.
const goodCard = `{
  "effective": "2026-07-01",
  "currency": "EUR",
  "model": "message",
  "status": "partial",
  "sources": [
    {"title": "A copy", "url": "https://example.org/", "copied": "2026-08"}
  ],
  "notes": [],
  "rows": [
    {"market": "Brazil", "marketing": "0.0518", "utility": "0.0056", "authentication": "0.0056", "authentication_international": null, "service": null},
    {"market": "India", "marketing": "0.0099", "utility": "0.0012", "authentication_international": "0.0252", "service": null, "unknown": ["authentication"]}
  ]
}
`

// brokenCards are all the ways in which a card file can be wrong: the text to replace, what by, and the error.
var brokenCards = []struct {
	name, old, new string
	problem        Problem
	want           string
}{
	{"unknown field", `"notes"`, `"note"`, UnknownField, "f:9: note: unknown field"},
	{"unknown field in a row", `"marketing": "0.0099"`, `"marketting": "0.0099"`, UnknownField, "f:12: India: rows[1].marketting: unknown field"},
	{"field in other case", `"utility": "0.0056"`, `"Utility": "0.0056"`, UnknownField, "f:11: Brazil: rows[0].Utility: unknown field (names are case-sensitive: utility)"},
	{"repeated key", `"currency": "EUR"`, `"currency": "EUR", "currency": "EUR"`, RepeatedKey, "f:3: currency: the key stands twice in the same object"},
	{"repeated key in a row", `"utility": "0.0012"`, `"utility": "0.0012", "utility": "0.0013"`, RepeatedKey, "f:12: India: rows[1].utility: the key stands twice in the same object"},
	{"trailing data", "  ]\n}\n", "  ]\n}\n{}", TrailingData, "f:15: something follows the end of the document"},
	{"byte order mark", "{\n  \"eff", "\ufeff{\n  \"eff", ByteOrderMark, "f:1: the text begins with a byte order mark"},
	{"not UTF-8", "A copy", "A c\xc3py", NotUTF8, "f:7: not UTF-8"},
	{"not JSON", `"status": "partial",`, `"status": "partial"`, InvalidSyntax, `f:6: '"', where a comma or the end of the object is due`},
	{"rate as a number", `"0.0012"`, `0.0012`, WrongType, "f:12: India: rows[1].utility: a number, where a text is due"},
	{"rows null", `"notes": []`, `"notes": null`, NullValue, "f:9: notes: null, where a list is due"},
	{"duplicate market", `"market": "India"`, `"market": "Brazil"`, DuplicateMarket, "f:12: Brazil: rows[1].market: a second row of Brazil"},
	{"unknown market", `"market": "India"`, `"market": "Bharat"`, UnknownMarket, `f:12: Bharat: rows[1].market: no market has the name "Bharat"`},
	{"market in other case", `"market": "India"`, `"market": "india"`, UnknownMarket, `f:12: india: rows[1].market: no market has the name "india"`},
	{"market not yet in force", `"market": "India"`, `"market": "Nepal"`, MarketNotInForce, "f:12: Nepal: rows[1].market: the market has a row of its own only from 2026-10-01"},
	{"market missing", `"market": "India", `, ``, MissingField, "f:12: rows[1].market: missing"},
	{"more than 6 decimals", `"0.0012"`, `"0.0012000"`, RateTooPrecise, `f:12: India: rows[1].utility: "0.0012000": more than 6 decimals`},
	{"exponent", `"0.0012"`, `"12e-4"`, RateExponent, `f:12: India: rows[1].utility: "12e-4": a rate has no exponent`},
	{"large exponent", `"0.0012"`, `"1e100000"`, RateExponent, `f:12: India: rows[1].utility: "1e100000": a rate has no exponent`},
	{"minus", `"0.0012"`, `"-0.0012"`, RateSign, `f:12: India: rows[1].utility: "-0.0012": a rate has no sign`},
	{"plus", `"0.0012"`, `"+0.0012"`, RateSign, `f:12: India: rows[1].utility: "+0.0012": a rate has no sign`},
	{"decimal comma", `"0.0012"`, `"0,0012"`, BadRate, `f:12: India: rows[1].utility: "0,0012": not a plain decimal`},
	{"leading zero", `"0.0012"`, `"00.0012"`, BadRate, `f:12: India: rows[1].utility: "00.0012": not a plain decimal`},
	{"blank", `"0.0012"`, `" 0.0012"`, BadRate, `f:12: India: rows[1].utility: " 0.0012": not a plain decimal`},
	{"empty rate", `"0.0012"`, `""`, BadRate, `f:12: India: rows[1].utility: "": not a plain decimal`},
	{"n/a as text", `"0.0012"`, `"n/a"`, BadRate, `f:12: India: rows[1].utility: "n/a": not a plain decimal`},
	{"unknown category", `["authentication"]`, `["authentification"]`, UnknownCategory, `f:12: India: rows[1].unknown[0]: a message card has no category "authentification"`},
	{"category of another model as unknown", `["authentication"]`, `["authentication", "user_initiated"]`, UnknownCategory, `f:12: India: rows[1].unknown[1]: a message card has no category "user_initiated"`},
	{"category of another model", `"utility": "0.0012"`, `"utility": "0.0012", "user_initiated": "0.01"`, UnknownCategory, `f:12: India: rows[1].user_initiated: a message card has no category "user_initiated"`},
	{"given and unknown", `"utility": "0.0012"`, `"utility": "0.0012", "authentication": "0.0012"`, GivenAndUnknown, "f:12: India: rows[1].unknown[0]: authentication is given and listed as unknown"},
	{"null and unknown", `"utility": "0.0012"`, `"utility": "0.0012", "authentication": null`, GivenAndUnknown, "f:12: India: rows[1].unknown[0]: authentication is given and listed as unknown"},
	{"unknown twice", `["authentication"]`, `["authentication", "authentication"]`, RepeatedKey, "f:12: India: rows[1].unknown[1]: authentication is listed twice"},
	{"neither given nor null nor unknown", `"utility": "0.0012", `, ``, MissingCell, "f:12: India: rows[1].utility: utility is neither given nor null nor listed as unknown"},
	{"bad date", `"2026-07-01"`, `"2026-06-31"`, BadDate, `f:2: effective: "2026-06-31": not a date of the form 2026-10-01`},
	{"date in other form", `"2026-07-01"`, `"1.7.2026"`, BadDate, `f:2: effective: "1.7.2026": not a date of the form 2026-10-01`},
	{"no date", `"effective": "2026-07-01",`, ``, MissingField, "f:1: effective: missing"},
	{"unknown currency", `"EUR"`, `"CHF"`, UnknownCurrency, `f:3: currency: "CHF" is not a billing currency`},
	{"currency in other case", `"EUR"`, `"eur"`, UnknownCurrency, `f:3: currency: "eur" is not a billing currency`},
	{"no currency", `"currency": "EUR",`, ``, MissingField, "f:1: currency: missing"},
	{"unknown model", `"model": "message"`, `"model": "messages"`, UnknownModel, `f:4: model: unknown model "messages"`},
	{"model of another era", `"model": "message"`, `"model": "conversation"`, WrongModel, `f:4: model: the model on 2026-07-01 is "message"`},
	{"no model", `"model": "message",`, ``, MissingField, "f:1: model: missing"},
	{"unknown status", `"partial"`, `"official"`, UnknownStatus, `f:5: status: unknown status "official"`},
	{"published without all markets", `"partial"`, `"published"`, WrongStatus, "f:5: status: published, but only 2 of 38 markets and 1 unknown cells"},
	{"inferred without basis", `"partial"`, `"inferred"`, WrongStatus, "f:11: Brazil: rows[0].basis: every row of an inferred card says its basis, and no other row does"},
	{"basis without inferred", `"unknown": ["authentication"]`, `"unknown": ["authentication"], "basis": "the USD card"`, WrongStatus, "f:12: India: rows[1].basis: every row of an inferred card says its basis, and no other row does"},
	{"no source", `{"title": "A copy", "url": "https://example.org/", "copied": "2026-08"}`, ``, MissingField, "f:6: sources: no source"},
	{"source without title", `"title": "A copy", `, ``, MissingField, "f:7: sources[0]: a source without title"},
	{"bad copy date", `"2026-08"`, `"August"`, BadDate, `f:7: sources[0].copied: "August" is not of the form 2026-09-10, 2026-09 or 2026`},
}

func TestBrokenCards(t *testing.T) {
	markets := marketsOf(t)
	if _, err := parseSheet("f", []byte(goodCard), markets); err != nil {
		t.Fatalf("the good card: %v", err)
	}
	for _, c := range brokenCards {
		t.Run(c.name, func(t *testing.T) {
			checkBroken(t, c.problem, c.want, replaceOnce(t, goodCard, c.old, c.new), func(text string) *Error {
				_, err := parseSheet("f", []byte(text), markets)
				return err
			})
		})
	}
	t.Run("no row", func(t *testing.T) {
		text := goodCard[:strings.Index(goodCard, `"rows": [`)] + `"rows": []}`
		checkBroken(t, MissingField, "f:10: rows: no row", text, func(text string) *Error {
			_, err := parseSheet("f", []byte(text), markets)
			return err
		})
	})
}

// goodTiers are tiers of a card whose Brazil row has utility and authentication at 0.0056 and nothing else.
const goodTiers = `{
  "effective": "2026-07-01",
  "currency": "EUR",
  "sources": [{"title": "A copy"}],
  "notes": [],
  "rows": [
    {"market": "Brazil", "utility": [["0:100", "0.0056"], ["101:200", "0.0053"], ["201:MAX", "0.0050"]], "authentication": [["0:MAX", "0.0056"]], "authentication_international": null, "derived": ["authentication"]}
  ]
}
`

var brokenTiers = []struct {
	name, old, new string
	problem        Problem
	want           string
}{
	{"gap", `"101:200"`, `"102:200"`, BandGap, "f:7: Brazil: rows[0].utility[1]: the band starts at 102, the one before ends at 100"},
	{"overlap", `"101:200"`, `"100:200"`, BandOverlap, "f:7: Brazil: rows[0].utility[1]: the band starts at 100, the one before ends at 100"},
	{"unsorted", `["101:200", "0.0053"], ["201:MAX", "0.0050"]`, `["201:300", "0.0050"], ["101:200", "0.0053"]`, BandsUnsorted, "f:7: Brazil: rows[0].utility[2]: the band starts at 101, the one before at 201"},
	{"unsorted without gap", `["101:200", "0.0053"]`, `["101:200", "0.0053"], ["0:100", "0.0056"]`, BandsUnsorted, "f:7: Brazil: rows[0].utility[2]: the band starts at 0, the one before at 101"},
	{"not from zero", `"0:100"`, `"1:100"`, BandsFromZero, "f:7: Brazil: rows[0].utility[0]: the first band starts at 1"},
	{"no open end", `"201:MAX"`, `"201:300"`, BandsOpen, "f:7: Brazil: rows[0].utility[2]: the last band ends at 300"},
	{"open in the middle", `"101:200"`, `"101:MAX"`, BandsOpen, "f:7: Brazil: rows[0].utility[2]: a band after the one without upper end"},
	{"ends before it starts", `"101:200"`, `"101:99"`, BadBand, `f:7: Brazil: rows[0].utility[1][0]: "101:99" is not a range such as 100001:1000000 or 30000001:MAX`},
	{"not a range", `"101:200"`, `"101-200"`, BadBand, `f:7: Brazil: rows[0].utility[1][0]: "101-200" is not a range such as 100001:1000000 or 30000001:MAX`},
	{"leading zero", `"101:200"`, `"0101:200"`, BadBand, `f:7: Brazil: rows[0].utility[1][0]: "0101:200" is not a range such as 100001:1000000 or 30000001:MAX`},
	{"bad rate", `"0.0053"`, `"0.00530001"`, RateTooPrecise, `f:7: Brazil: rows[0].utility[1][1]: "0.00530001": more than 6 decimals`},
	{"first tier is not the list rate", `["0:100", "0.0056"]`, `["0:100", "0.0057"]`, FirstTierNotList, "f:7: Brazil: rows[0].utility[0]: the first band costs 0.0057, the list rate is 0.0056"},
	{"no band", `[["0:MAX", "0.0056"]]`, `[]`, MissingField, "f:7: Brazil: rows[0].authentication: no band"},
	{"band of three", `["101:200", "0.0053"]`, `["101:200", "0.0053", ""]`, "wrong_length", "f:7: Brazil: rows[0].utility[1]: a list of 3, where 2 values are due"},
	{"tiers of what is not offered", `"authentication_international": null`, `"authentication_international": [["0:MAX", "0.1"]]`, NoSuchRate, "f:7: Brazil: rows[0].authentication_international: tiers of a cell that has no rate on the card"},
	{"null tiers of a rate", `"authentication": [["0:MAX", "0.0056"]]`, `"authentication": null`, NoSuchRate, "f:7: Brazil: rows[0].derived[0]: no tiers of authentication that could be derived"},
	{"series missing", `"authentication_international": null, `, ``, MissingCell, "f:7: Brazil: rows[0].authentication_international: neither given nor null"},
	{"derived twice", `["authentication"]`, `["authentication", "authentication"]`, RepeatedKey, "f:7: Brazil: rows[0].derived[1]: authentication is listed twice"},
	{"derived without tiers", `["authentication"]`, `["marketing"]`, UnknownCategory, `f:7: Brazil: rows[0].derived[0]: no tiers of a category "marketing"`},
	{"market not on the card", `"Brazil"`, `"Chile"`, UnknownMarket, `f:7: Chile: rows[0].market: "Chile" has no row on card 2026-07-01-EUR`},
	{"tiers of another date", `"2026-07-01"`, `"2026-10-01"`, WrongName, "f:2: effective: tiers of 2026-10-01 in EUR for card 2026-07-01-EUR"},
	{"unknown field", `"derived"`, `"computed"`, UnknownField, "f:7: Brazil: rows[0].computed: unknown field"},
}

func TestBrokenTiers(t *testing.T) {
	markets := marketsOf(t)
	parse := func(text string) *Error {
		s, err := parseSheet("card", []byte(goodCard), markets)
		if err != nil {
			t.Fatal(err)
		}
		return parseTiers("f", []byte(text), s)
	}
	if err := parse(goodTiers); err != nil {
		t.Fatalf("the good tiers: %v", err)
	}
	for _, c := range brokenTiers {
		t.Run(c.name, func(t *testing.T) { checkBroken(t, c.problem, c.want, replaceOnce(t, goodTiers, c.old, c.new), parse) })
	}
	t.Run("duplicate market", func(t *testing.T) {
		row := goodTiers[strings.Index(goodTiers, `    {"market"`):strings.Index(goodTiers, "\n  ]")]
		text := strings.Replace(goodTiers, row, row+",\n"+row, 1)
		checkBroken(t, DuplicateMarket, "f:8: Brazil: rows[1].market: a second row of Brazil", text, parse)
	})
}

// The three things a cell can be stay three things to the end (RATE-9).
func TestNullUnknownAndZeroStayApart(t *testing.T) {
	text := replaceOnce(t, goodCard, `"marketing": "0.0099"`, `"marketing": "0"`)
	card, info, err := Embedded().ParseCard("f", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if info.Unknown != 1 || info.Rows != 2 || info.MarketsInForce != 38 {
		t.Errorf("got %+v", info)
	}
	zero, err := card.Rate("India", pricing.Marketing)
	if err != nil || zero.String() != "0" {
		t.Errorf("zero: got %s, %v", zero, err)
	}
	for category, reason := range map[pricing.Category]pricing.NoRateReason{
		pricing.Service: pricing.RateNotOffered, pricing.Authentication: pricing.RateUnknown,
	} {
		_, err := card.Rate("India", category)
		if none, ok := err.(*pricing.NoRateError); !ok || none.Reason != reason {
			t.Errorf("%s: got %v, want %s", category, err, reason)
		}
	}
	if _, err := card.Rate("Chile", pricing.Marketing); err == nil || err.(*pricing.NoRateError).Reason != pricing.MarketNotOnCard {
		t.Errorf("Chile: got %v", err)
	}
}

// marketsOf returns the embedded markets.
func marketsOf(t testing.TB) *marketList {
	t.Helper()
	markets, err := Embedded().markets()
	if err != nil {
		t.Fatal(err)
	}
	return markets
}

// replaceOnce replaces a text that must stand exactly once.
func replaceOnce(t *testing.T, text, old, replacement string) string {
	t.Helper()
	if strings.Count(text, old) != 1 {
		t.Fatalf("%q stands %d times", old, strings.Count(text, old))
	}
	return strings.Replace(text, old, replacement, 1)
}

// checkBroken verifies the error for a broken file.
func checkBroken(t *testing.T, problem Problem, want, text string, parse func(string) *Error) {
	t.Helper()
	err := parse(text)
	if err == nil {
		t.Fatalf("accepted:\n%s", text)
	}
	if err.Error() != want || err.Problem != problem {
		t.Errorf("got  %s (%s)\nwant %s (%s)", err, err.Problem, want, problem)
	}
}
