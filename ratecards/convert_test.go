package ratecards

import (
	"errors"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// csvOf writes a card as the published CSV files are written: a title, notes, a header with a line break in a field.
func csvOf(t *testing.T, id, title string) string {
	t.Helper()
	var text strings.Builder
	text.WriteString(title + "\n")
	text.WriteString("\"Some markets are mapped to a \"\"Rest of\"\" region or \"\"Other.\"\" Learn more here:\",,,,https://example.org/,,\n")
	text.WriteString("Market,Currency,Marketing,Utility,Authentication,\"Authentication-\nInternational\",Service\n")
	s := sheetOf(t, id)
	for _, m := range marketsOf(t).markets {
		row, listed := s.spec.Rows[m.Market]
		if !listed {
			continue
		}
		text.WriteString(string(m.Market) + "," + string(s.info.Currency))
		for _, category := range columnsOf(s.spec.Model) {
			text.WriteString("," + strings.Replace(printed(row[category]), "-", "n/a", 1))
		}
		text.WriteString("\n")
	}
	return text.String()
}

// The published CSV of COP, 2026-07-01, begins so; the rows are those of the card. Every cell comes back.
func TestConvertCSVWholeCard(t *testing.T) {
	for _, c := range []struct{ id, title string }{
		{"2026-07-01-COP", `"Cost per message in COP on the WhatsApp Business Platform, effective July 1, 2026",,,,,,`},
		{"2026-10-01-USD", `"Cost per message in USD on the WhatsApp Business Platform, effective October 1, 2026",,,,,,`},
		{"2023-06-01-USD", `"Cost per conversation in USD, effective June 1, 2023",,,,,,`},
		{"2025-10-01-INR", `"Cost per message in INR on the WhatsApp Business Platform, effective October 1, 2025",,,,,,`},
	} {
		want := sheetOf(t, c.id)
		data, err := ConvertCSV(want.info.Effective, want.info.Currency, []byte(csvOf(t, c.id, c.title)))
		if err != nil {
			t.Errorf("%s: %v", c.id, err)
			continue
		}
		card, info, err := Embedded().ParseCard(c.id, data)
		if err != nil {
			t.Fatalf("%s: %v\n%s", c.id, err, data)
		}
		if info.ID != c.id || info.Status != pricing.Published || !info.IsWhole() || info.Rows != want.info.Rows || !strings.Contains(info.Sources[0].Title, "Cost per") {
			t.Errorf("got %+v", info)
		}
		for market, row := range want.spec.Rows {
			for category, cell := range row {
				if got := card.Cell(market, category); printed(got) != printed(cell) {
					t.Errorf("%s, %s %s: got %s, want %s", c.id, market, category, printed(got), printed(cell))
				}
			}
		}
	}
}

// What varies from file to file.
func TestConvertCSVVariants(t *testing.T) {
	for _, c := range []struct {
		name string
		on   pricing.Date
		csv  string
		want string // the row of Brazil
	}{
		{"plain", 2026_07_01, "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\nBrazil,USD,0.0625,0.0068,0.0068,n/a,n/a\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "service": null}`},
		{"byte order mark, CRLF, blanks, other case", 2026_07_01, "\ufeffmarket , CURRENCY,marketing,utility,authentication,authentication international,service\r\n  brazil , usd,0.0625,0.0068, 0.0068,N/A,\r\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "service": null}`},
		{"dollar signs", 2026_07_01, "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\nBrazil,$US,$0.0625,US$0.0068,USD 0.0068,n/a,n/a\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "service": null}`},
		{"empty cells and quoted fields", 2026_10_01, "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n\"Brazil\",\"USD\",\"0.0625\",\"0.0068\",,\"\",\"0.0068\"\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": null, "authentication_international": null, "service": "0.0068"}`},
		{"columns in another order, one left out, empty columns", 2026_10_01, "Market,Utility,Marketing,Service,Meta Business Agent (per 1M tokens),Authentication,\nBrazil,0.0068,0.0625,0.0068,2.00,0.0068,\n,,,,,,\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "service": "0.0068"}`},
		{"no service column before October 2026", 2026_07_01, "Market,Marketing,Utility\nBrazil,0.0625,0.0068\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication_international": null, "service": null, "unknown": ["authentication"]}`},
		{"no service column since", 2026_10_01, "Market,Marketing,Utility,Authentication\nBrazil,0.0625,0.0068,0.0068\n",
			`{"market": "Brazil", "marketing": "0.0625", "utility": "0.0068", "authentication": "0.0068", "authentication_international": null, "unknown": ["service"]}`},
	} {
		data, err := ConvertCSV(c.on, "USD", []byte(c.csv))
		if err != nil || !strings.Contains(string(data), "\n    "+c.want+"\n") || !strings.Contains(string(data), `"status": "partial"`) {
			t.Errorf("%s: got %v\n%s", c.name, err, data)
		}
	}
	// "and" for "&", and a market that has the rate in a file without its column
	data, err := ConvertCSV(2026_10_01, "USD", []byte("Market,Marketing\nRest of Central and Eastern Europe,0.0860\nIndia,0.0118\n"))
	if err != nil || !strings.Contains(string(data), `{"market": "India", "marketing": "0.0118", "unknown": ["utility", "authentication", "authentication_international", "service"]}`) ||
		!strings.Contains(string(data), `{"market": "Rest of Central & Eastern Europe", "marketing": "0.0860", "authentication_international": null, "unknown": ["utility", "authentication", "service"]}`) {
		t.Errorf("got %v\n%s", err, data)
	}
}

func TestConvertCSVRefuses(t *testing.T) {
	const header = "Market,Currency,Marketing,Utility\n"
	for _, c := range []struct {
		name     string
		on       pricing.Date
		currency pricing.Currency
		csv      string
		want     string
	}{
		{"empty", 2026_10_01, "USD", "", "csv: no line begins with Market"},
		{"no header", 2026_10_01, "USD", "Brazil,USD,0.1,0.1\n", "csv: no line begins with Market"},
		{"header alone", 2026_10_01, "USD", header, "csv: no row"},
		{"header without category", 2026_10_01, "USD", "Market\nBrazil\n", "csv:1: the header names no category"},
		{"unknown column", 2026_10_01, "USD", "Market,Marketing,Voice\nBrazil,0.1,0.1\n", `csv:1: Voice: no card has a column "Voice"`},
		{"column twice", 2026_10_01, "USD", "Market,Marketing,MARKETING\nBrazil,0.1,0.1\n", "csv:1: MARKETING: the column stands twice"},
		{"every fault with its line", 2026_10_01, "USD", "Title\n" + header + "Brasil,USD,0.1,0.1\nChile,EUR,0.1,1e3\nChile,USD,0.1234567,-1\n",
			"csv:3: Brasil: Market: no market has the name \"Brasil\"\ncsv:4: Chile: Currency: \"EUR\", the card is in USD\ncsv:4: Chile: Utility: \"1e3\": a rate has no exponent\n" +
				"csv:5: Chile: Market: a second row of Chile\ncsv:5: Chile: Marketing: \"0.1234567\": more than 6 decimals\ncsv:5: Chile: Utility: \"-1\": a rate has no sign"},
		{"market not yet in force", 2026_07_01, "USD", header + "Nepal,USD,0.1,0.1\n", "csv:2: Nepal: Market: the market has a row of its own only from 2026-10-01"},
		{"too few fields", 2026_10_01, "USD", header + "Brazil,USD,0.1\n", "csv:2: 3 fields, the header has 4"},
		{"too many fields", 2026_10_01, "USD", header + "Brazil,USD,0.1,0.1,0.1\n", "csv:2: Brazil: more fields than the header has"},
		{"open quote", 2026_10_01, "USD", header + "\"Brazil,USD,0.1,0.1\n", "csv:2: extraneous or missing \" in quoted-field"},
		{"another date in the title", 2026_10_01, "USD", "\"Cost per message in USD, effective July 1, 2026\",,,\n" + header + "Brazil,USD,0.1,0.1\n", "csv:1: the title says 2026-07-01, the card is of 2026-10-01"},
		{"another currency in the title", 2026_10_01, "USD", "\"Cost per message in COP, effective October 1, 2026\",,,\n" + header + "Brazil,USD,0.1,0.1\n", "csv:1: the title says COP, the card is in USD"},
		{"unknown currency", 2026_10_01, "CHF", header + "Brazil,CHF,0.1,0.1\n", `csv: Currency: "CHF" is not a billing currency`},
		{"model of 2022", 2023_05_31, "USD", header + "Brazil,USD,0.1,0.1\n", "csv: 2023-05-31: such cards exist since 2023-06-01"},
	} {
		data, err := ConvertCSV(c.on, c.currency, []byte(c.csv))
		var all Errors
		if data != nil || !errors.As(err, &all) || err.Error() != c.want {
			t.Errorf("%s:\ngot  %v\nwant %s", c.name, err, c.want)
		}
		var first *Error
		if !errors.As(err, &first) || first != all[0] {
			t.Errorf("%s: the first fault cannot be reached", c.name)
		}
	}
}

// FuzzConvertCSV: no text panics; every error is an Errors; what is converted is a card in its canonical form.
func FuzzConvertCSV(f *testing.F) {
	f.Add("Market,Currency,Marketing,Utility,Authentication,\"Authentication-\nInternational\",Service\nBrazil,USD,0.0625,0.0068,0.0068,n/a,n/a\n")
	f.Add("\ufeff\"Cost per message in USD, effective July 1, 2026\"\r\nMarket,Marketing\r\nRest of Central and Eastern Europe,$0.1\r\n")
	f.Add("Title\nMarket,Currency,Marketing,Utility\nBrasil,EUR,1e3,-1\n\"")
	f.Fuzz(func(t *testing.T, text string) {
		data, err := ConvertCSV(2026_07_01, "USD", []byte(text))
		if err != nil {
			var all Errors
			if !errors.As(err, &all) || len(all) == 0 || data != nil {
				t.Fatalf("%v", err)
			}
			return
		}
		var w cardWire
		if err := decode("csv", data, &w); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if string(w.encode()) != string(data) {
			t.Fatalf("not canonical:\n%s", data)
		}
	})
}
