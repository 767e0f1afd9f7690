package app

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// aRate is a rate in US dollars.
func aRate(t *testing.T, text string) pricing.Rate {
	t.Helper()
	r, err := pricing.ParseRate(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// csvLines are a charged line in the second tier, one that is refused and a fee.
func csvLines(t *testing.T) []pricing.Line {
	charged := aLine(1500, "45.75")
	charged.Quantity, charged.Free, charged.FreeBy, charged.Card, charged.BandNo = 2000, 500, "SVC-4", "2026-10-01-USD", 2
	charged.Rate = aRate(t, "0.0305")
	refused := aLine(7, "0")
	refused.Refusal = &pricing.NoRateError{Card: "2026-10-01-USD", Currency: "USD", Market: "Mexico", Category: pricing.Marketing, Reason: pricing.RateUnknown}
	fee := pricing.Line{Block: pricing.MarkupBlock, Rule: "MONEY-7", Quantity: 1, Charged: 1, Percent: decimal.NewFromInt(10), Currency: "USD", Amount: decimal.RequireFromString("4.575")}
	return []pricing.Line{charged, refused, fee}
}

func TestMachineCSV(t *testing.T) {
	const want = "month,market,category,unit,rule,free_by,card,band,quantity,free,charged,rate,currency,amount,refusal\r\n" +
		",Mexico,marketing,message,MSG-2,SVC-4,2026-10-01-USD,2,2000,500,1500,0.0305,USD,45.75,\r\n" +
		",Mexico,marketing,message,MSG-2,,,,7,0,7,,USD,,unknown\r\n" +
		",,markup,,MONEY-7,,,,1,0,1,,USD,4.575,\r\n"
	got, err := machineCSV(&pricing.Bill{Lines: csvLines(t)})
	if err != nil || string(got) != want {
		t.Errorf("got\n%s\n(%v) want\n%s", got, err, want)
	}
}

// The documentation names the columns as they are written.
func TestCSVIsDocumented(t *testing.T) {
	if columns := strings.Join(billColumnNames[:], ","); !strings.Contains(readFile(t, "../docs/formats.md"), "\n"+columns+"\n") {
		t.Errorf("docs/formats.md does not hold the line %s", columns)
	}
}

func TestSpreadsheetCSV(t *testing.T) {
	for l, want := range map[Language][2]string{
		Spanish: {
			"Mes,Mercado,Concepto,Unidad,Regla,Gratis por,Tabla,Nivel de volumen,Cantidad,Gratis,Se cobran,Tarifa,Moneda,Importe,Sin tarifa",
			",2,2000,500,1500,0.0305,USD,45.75,",
		},
		Portuguese: {
			"Mês;Mercado;Item;Unidade;Regra;Grátis por;Tabela;Nível de volume;Quantidade;Grátis;Cobradas;Tarifa;Moeda;Valor;Sem tarifa",
			";2;2000;500;1500;0,0305;USD;45,75;",
		},
		English: {
			"Month,Market,Item,Unit,Rule,Free by,Card,Volume tier,Quantity,Free,Charged,Rate,Currency,Amount,No rate",
			",2,2000,500,1500,0.0305,USD,45.75,",
		},
	} {
		w := writerIn(l.Locale())
		got, err := w.spreadsheetCSV(&pricing.Bill{Lines: csvLines(t)})
		if err != nil {
			t.Fatal(err)
		}
		text, marked := strings.CutPrefix(string(got), "\uFEFF")
		lines := strings.Split(text, "\r\n")
		if !marked || len(lines) != 5 || lines[0] != want[0] || !strings.HasSuffix(lines[1], want[1]) {
			t.Errorf("%s: got\n%s\nwant\n%s", l, got, want)
		}
		if thing := catalogs[l].BillPart(pricing.MarkupBlock); !strings.Contains(lines[3], thing) {
			t.Errorf("%s: %s says nothing of %q", l, lines[3], thing)
		}
		if w.refusal(csvLines(t)[1].Refusal) == "" || !strings.Contains(strings.ReplaceAll(lines[2], `""`, `"`), w.refusal(csvLines(t)[1].Refusal)) {
			t.Errorf("%s: %s does not say why it has no amount", l, lines[2])
		}
	}
}

// What could be read as a formula is text; a figure stays a figure; what is written reads back.
func TestCSVHoldsNoFormula(t *testing.T) {
	hostile := []string{`=1+1`, `+1`, `-1`, `@SUM(A1)`, "\tx", "\r=1", "\n=1", "\x00=1", "＝1", "＋1", "－1", "＠x", `=HYPERLINK("http://x";"y")`}
	harmless := []string{"", "Mordor", `a "quoted", text; of two` + "\nlines", "a=1", " =1", "'=1"}
	for _, text := range append(hostile, harmless...) {
		line := aLine(1, "-5.5")
		line.Market, line.Card, line.Currency = pricing.Market(text), text, pricing.Currency(text)
		w := writerIn(Portuguese.Locale())
		machine, err1 := machineCSV(&pricing.Bill{Lines: []pricing.Line{line}})
		sheet, err2 := w.spreadsheetCSV(&pricing.Bill{Lines: []pricing.Line{line}})
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		for _, written := range []struct {
			text   string
			comma  rune
			amount string
		}{{string(machine), ',', "-5.5"}, {strings.TrimPrefix(string(sheet), "\uFEFF"), ';', "-5,5"}} {
			r := csv.NewReader(strings.NewReader(written.text))
			r.Comma = written.comma
			rows, err := r.ReadAll()
			if err != nil || len(rows) != 2 {
				t.Fatalf("%q: %v in\n%s", text, err, written.text)
			}
			want := strings.ReplaceAll(text, "\r", "") // lines end in both; one alone is no part of a text
			for _, h := range hostile {
				if text == h {
					want = "'" + want
				}
			}
			for _, c := range []billColumn{billMarket, billCard, billCurrency} {
				if got := rows[1][c]; got != want {
					t.Errorf("%q is written as %q, want %q", text, got, want)
				}
			}
			if got := rows[1][billAmount]; got != written.amount {
				t.Errorf("the amount is written as %q, want %q", got, written.amount)
			}
		}
	}
}

func TestBillWords(t *testing.T) {
	for _, l := range Languages() {
		columns := map[string]bool{}
		for c := range billColumnCount {
			columns[catalogs[l].BillColumn(c)] = true
		}
		if len(columns) != int(billColumnCount) || columns[""] {
			t.Errorf("%s: two columns are called the same", l)
		}
		for _, u := range []pricing.Unit{pricing.PerConversation, pricing.PerMessage, pricing.PerToken, pricing.PerMonth} {
			if catalogs[l].BillUnit(u) == "" {
				t.Errorf("%s: no word for the unit %s", l, u)
			}
		}
		for _, b := range []pricing.Block{pricing.FeeBlock, pricing.MarkupBlock, pricing.TaxBlock} {
			if catalogs[l].BillPart(b) == "" {
				t.Errorf("%s: no word for the block %s", l, b)
			}
		}
		files := map[string]bool{}
		for f := range fileCount {
			files[catalogs[l].File(f)] = true
		}
		if len(files) != int(fileCount) || files[""] {
			t.Errorf("%s: two files are called the same", l)
		}
	}
}
