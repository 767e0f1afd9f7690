package ratecards

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	_ "time/tzdata"

	"github.com/tarifario/tarifario/pricing"
)

// Which card is in force the day before, on and after each date on which a card begins or ends. "" is a refusal.
var inForceCases = []struct {
	currency pricing.Currency
	use      Use
	on       pricing.Date
	card     string
	before   string
	next     string
}{
	{"USD", PublishedOnly, 2022_01_31, "", "", "2022-02-01-USD"},
	{"USD", PublishedOnly, 2022_02_01, "2022-02-01-USD", "", "2023-06-01-USD"},
	{"USD", PublishedOnly, 2022_02_02, "2022-02-01-USD", "", "2023-06-01-USD"},
	{"USD", PublishedOnly, 2023_05_31, "2022-02-01-USD", "", "2023-06-01-USD"},
	{"USD", PublishedOnly, 2023_06_01, "2023-06-01-USD", "2022-02-01-USD", "2024-06-01-USD"},
	{"USD", PublishedOnly, 2023_06_02, "2023-06-01-USD", "2022-02-01-USD", "2024-06-01-USD"},
	{"USD", PublishedOnly, 2024_05_31, "2023-06-01-USD", "2022-02-01-USD", "2024-06-01-USD"},
	{"USD", PublishedOnly, 2024_06_01, "2024-06-01-USD", "2023-06-01-USD", "2024-07-01-USD"},
	{"USD", PublishedOnly, 2024_06_30, "2024-06-01-USD", "2023-06-01-USD", "2024-07-01-USD"},
	{"USD", PublishedOnly, 2024_07_01, "2024-07-01-USD", "2024-06-01-USD", "2024-08-01-USD"},
	{"USD", PublishedOnly, 2024_07_31, "2024-07-01-USD", "2024-06-01-USD", "2024-08-01-USD"},
	{"USD", PublishedOnly, 2024_08_01, "2024-08-01-USD", "2024-07-01-USD", "2024-10-01-USD"},
	{"USD", PublishedOnly, 2024_09_30, "2024-08-01-USD", "2024-07-01-USD", "2024-10-01-USD"},
	{"USD", PublishedOnly, 2024_10_01, "2024-10-01-USD", "2024-08-01-USD", "2024-11-01-USD"},
	{"USD", PublishedOnly, 2024_10_31, "2024-10-01-USD", "2024-08-01-USD", "2024-11-01-USD"},
	{"USD", PublishedOnly, 2024_11_01, "2024-11-01-USD", "2024-10-01-USD", "2025-02-01-USD"},
	{"USD", PublishedOnly, 2025_01_31, "2024-11-01-USD", "2024-10-01-USD", "2025-02-01-USD"},
	{"USD", PublishedOnly, 2025_02_01, "2025-02-01-USD", "2024-11-01-USD", "2025-04-01-USD"},
	{"USD", PublishedOnly, 2025_03_31, "2025-02-01-USD", "2024-11-01-USD", "2025-04-01-USD"},
	{"USD", PublishedOnly, 2025_04_01, "2025-04-01-USD", "2025-02-01-USD", "2025-07-01-USD"},
	{"USD", PublishedOnly, 2025_06_30, "2025-04-01-USD", "2025-02-01-USD", "2025-07-01-USD"},
	{"USD", PublishedOnly, 2025_07_01, "2025-07-01-USD", "2025-04-01-USD", "2025-10-01-USD"},
	{"USD", PublishedOnly, 2025_09_30, "2025-07-01-USD", "2025-04-01-USD", "2025-10-01-USD"},
	{"USD", PublishedOnly, 2025_10_01, "2025-10-01-USD", "2025-07-01-USD", "2026-01-01-USD"},
	{"USD", PublishedOnly, 2025_12_31, "2025-10-01-USD", "2025-07-01-USD", "2026-01-01-USD"},
	{"USD", PublishedOnly, 2026_01_01, "2026-01-01-USD", "2025-10-01-USD", "2026-04-01-USD"},
	{"USD", PublishedOnly, 2026_03_31, "2026-01-01-USD", "2025-10-01-USD", "2026-04-01-USD"},
	{"USD", PublishedOnly, 2026_04_01, "2026-04-01-USD", "2026-01-01-USD", "2026-07-01-USD"},
	{"USD", PublishedOnly, 2026_06_30, "2026-04-01-USD", "2026-01-01-USD", "2026-07-01-USD"},
	{"USD", PublishedOnly, 2026_07_01, "2026-07-01-USD", "2026-04-01-USD", "2026-10-01-USD"},
	{"USD", PublishedOnly, 2026_09_30, "2026-07-01-USD", "2026-04-01-USD", "2026-10-01-USD"},
	{"USD", PublishedOnly, 2026_10_01, "2026-10-01-USD", "2026-07-01-USD", ""},
	{"USD", PublishedOnly, 2026_10_02, "2026-10-01-USD", "2026-07-01-USD", ""},
	{"USD", PublishedOnly, 2030_01_01, "2026-10-01-USD", "2026-07-01-USD", ""}, // RATE-10
	{"USD", WithInferred, 2025_06_30, "2025-04-01-USD", "2025-02-01-USD", "2025-07-01-USD-inferred"},
	{"USD", WithInferred, 2025_07_01, "2025-07-01-USD-inferred", "2025-04-01-USD", "2025-10-01-USD"},
	{"USD", WithInferred, 2025_10_01, "2025-10-01-USD", "2025-07-01-USD-inferred", "2026-01-01-USD"},
	// The changelog ended the card of 2023 on 2024-06-01; no INR card of that date is known.
	{"INR", PublishedOnly, 2023_05_31, "", "", "2023-06-01-INR"},
	{"INR", PublishedOnly, 2023_06_01, "2023-06-01-INR", "", "2025-07-01-INR"},
	{"INR", PublishedOnly, 2024_05_31, "2023-06-01-INR", "", "2025-07-01-INR"},
	{"INR", PublishedOnly, 2024_06_01, "", "2023-06-01-INR", "2025-07-01-INR"},
	{"INR", PublishedOnly, 2025_06_30, "", "2023-06-01-INR", "2025-07-01-INR"},
	{"INR", PublishedOnly, 2025_07_01, "2025-07-01-INR", "2023-06-01-INR", "2025-10-01-INR"},
	{"INR", PublishedOnly, 2026_06_30, "2026-04-01-INR", "2026-01-01-INR", "2026-10-01-INR"},
	{"INR", PublishedOnly, 2026_07_01, "", "2026-04-01-INR", "2026-10-01-INR"},
	{"INR", PublishedOnly, 2026_09_30, "", "2026-04-01-INR", "2026-10-01-INR"},
	{"INR", PublishedOnly, 2026_10_01, "2026-10-01-INR", "2026-04-01-INR", ""},
	{"INR", WithInferred, 2026_07_01, "2026-07-01-INR-inferred", "2026-04-01-INR-inferred", "2026-10-01-INR"},
	{"INR", WithInferred, 2026_10_01, "2026-10-01-INR", "2026-07-01-INR-inferred", ""},
	{"ARS", PublishedOnly, 2026_03_31, "", "", "2026-04-01-ARS"},
	{"ARS", PublishedOnly, 2026_06_30, "2026-04-01-ARS", "", ""},
	{"ARS", PublishedOnly, 2026_07_01, "", "2026-04-01-ARS", ""},
	{"BRL", PublishedOnly, 2026_06_30, "", "", "2026-07-01-BRL"},
	{"BRL", PublishedOnly, 2026_07_01, "2026-07-01-BRL", "", "2026-10-01-BRL"},
	{"EUR", PublishedOnly, 2026_10_01, "2026-10-01-EUR", "2026-07-01-EUR", ""},
	{"EUR", WithInferred, 2026_10_01, "2026-10-01-EUR-inferred", "2026-07-01-EUR", ""},
	{"GBP", PublishedOnly, 2026_10_01, "", "", ""},
	{"CHF", WithInferred, 2026_10_01, "", "", ""},
}

func TestCardInForce(t *testing.T) {
	library := autumn2026(t)
	id := func(card pricing.Card, known bool, err error) string {
		if err != nil {
			t.Error(err)
		}
		if !known {
			return ""
		}
		return card.ID()
	}
	for _, c := range inForceCases {
		b := library.Book(c.currency, c.use)
		card, err := b.CardOn(c.on)
		var none *pricing.NoCardError
		switch {
		case c.card == "" && !errors.As(err, &none), c.card != "" && (err != nil || card.ID() != c.card):
			t.Errorf("%s on %s: got %s, %v; want %q", c.currency, c.on, card.ID(), err, c.card)
		}
		if got := id(b.Before(c.on)); got != c.before {
			t.Errorf("%s before %s: got %q, want %q", c.currency, c.on, got, c.before)
		}
		if got := id(b.Next(c.on)); got != c.next {
			t.Errorf("%s after %s: got %q, want %q", c.currency, c.on, got, c.next)
		}
	}
}

func TestNoCardSaysWhatExists(t *testing.T) {
	for _, c := range []struct {
		currency pricing.Currency
		use      Use
		on       pricing.Date
		first    pricing.Date
		known    string
	}{
		{"INR", PublishedOnly, 2024_06_01, 2023_06_01, "2023-06-01-INR 2025-07-01-INR 2025-10-01-INR 2026-01-01-INR 2026-04-01-INR 2026-10-01-INR"},
		{"INR", WithInferred, 2024_06_01, 2023_06_01, "2023-06-01-INR 2025-07-01-INR 2025-10-01-INR 2026-01-01-INR-inferred 2026-04-01-INR-inferred 2026-07-01-INR-inferred 2026-10-01-INR"},
		{"USD", PublishedOnly, 2022_01_31, 2022_02_01, "2022-02-01-USD 2023-06-01-USD 2024-06-01-USD 2024-07-01-USD 2024-08-01-USD 2024-10-01-USD 2024-11-01-USD 2025-02-01-USD 2025-04-01-USD 2025-07-01-USD 2025-10-01-USD 2026-01-01-USD 2026-04-01-USD 2026-07-01-USD 2026-10-01-USD"},
		{"SGD", PublishedOnly, 2026_11_22, 0, ""},
	} {
		_, err := autumn2026(t).Book(c.currency, c.use).CardOn(c.on)
		var none *pricing.NoCardError
		if !errors.As(err, &none) {
			t.Fatalf("%s on %s: got %v", c.currency, c.on, err)
		}
		if none.Currency != c.currency || none.On != c.on || none.First != c.first || strings.Join(none.Known, " ") != c.known {
			t.Errorf("got %+v", none)
		}
	}
}

func TestUntil(t *testing.T) {
	for _, c := range []struct {
		currency pricing.Currency
		on, want pricing.Date
	}{
		{"USD", 2025_07_01, 2025_09_30}, {"USD", 2025_09_30, 2025_09_30}, {"USD", 2026_10_01, 0}, {"USD", 2022_02_01, 2023_05_31},
		{"INR", 2023_12_31, 2024_05_31}, {"INR", 2024_06_01, 0}, {"ARS", 2026_04_01, 2026_06_30},
	} {
		if got, err := autumn2026(t).Book(c.currency, PublishedOnly).Until(c.on); got != c.want || err != nil {
			t.Errorf("%s on %s: got %s, %v; want %s", c.currency, c.on, got, err, c.want)
		}
	}
}

// A card begins at local midnight of the account: one second before, at and one second after, in several zones. Local
// midnight does not exist in Beirut on 2024-03-31 and exists twice in Havana on 2024-11-03; those dates have no card,
// so they are asked of localDate.
func TestCardsBeginAtLocalMidnight(t *testing.T) {
	for _, c := range []struct {
		zone string
		utc  string // the first instant of 2026-10-01 there
	}{
		{"UTC", "2026-10-01T00:00:00Z"},
		{"America/Mexico_City", "2026-10-01T06:00:00Z"},
		{"America/Sao_Paulo", "2026-10-01T03:00:00Z"},
		{"America/Los_Angeles", "2026-10-01T07:00:00Z"},
		{"Asia/Kolkata", "2026-09-30T18:30:00Z"},
		{"Asia/Kathmandu", "2026-09-30T18:15:00Z"},
		{"Pacific/Kiritimati", "2026-09-30T10:00:00Z"},
		{"Pacific/Pago_Pago", "2026-10-01T11:00:00Z"},
		{"Europe/Madrid", "2026-09-30T22:00:00Z"},
	} {
		zone, start := zoneAndInstant(t, c.zone, c.utc)
		for _, step := range []struct {
			after  pricing.Instant
			on     pricing.Date
			card   string
			before string
			next   string
		}{
			{-pricing.Second, 2026_09_30, "2026-07-01-USD", "2026-04-01-USD", "2026-10-01-USD"},
			{0, 2026_10_01, "2026-10-01-USD", "2026-07-01-USD", ""},
			{pricing.Second, 2026_10_01, "2026-10-01-USD", "2026-07-01-USD", ""},
		} {
			p, err := autumn2026(t).At("USD", start+step.after, zone)
			if err != nil {
				t.Fatal(err)
			}
			next := ""
			if p.Next != nil {
				next = p.Next.ID()
			}
			if p.On != step.on || p.Card.ID() != step.card || p.Before.ID() != step.before || next != step.next {
				t.Errorf("%s %+d s: got %s %s, before %s, next %s", c.zone, step.after/1000, p.On, p.Card.ID(), p.Before.ID(), next)
			}
		}
	}
	if p, err := Embedded().At("USD", pricing.InstantOf(time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)), nil); err != nil || p.On != 2026_10_01 {
		t.Errorf("no zone: got %s, %v", p.On, err)
	}
	if _, err := Embedded().At("USD", 0, time.UTC); err == nil {
		t.Error("a card in 1970")
	}
}

func TestLocalDate(t *testing.T) {
	for _, c := range []struct {
		zone, utc string
		want      pricing.Date
	}{
		{"Asia/Beirut", "2024-03-30T21:59:59Z", 2024_03_30}, // clocks jump from 00:00 to 01:00
		{"Asia/Beirut", "2024-03-30T22:00:00Z", 2024_03_31},
		{"America/Havana", "2024-11-03T03:59:59Z", 2024_11_02},
		{"America/Havana", "2024-11-03T04:00:00Z", 2024_11_03}, // 00:00 for the first time
		{"America/Havana", "2024-11-03T05:00:00Z", 2024_11_03}, // 00:00 again
		{"America/Santiago", "2024-04-07T02:59:59Z", 2024_04_06},
		{"America/Santiago", "2024-04-07T03:00:00Z", 2024_04_06}, // 23:00 again
		{"America/Santiago", "2024-04-07T04:00:00Z", 2024_04_07},
	} {
		zone, at := zoneAndInstant(t, c.zone, c.utc)
		if got := localDate(at, zone); got != c.want {
			t.Errorf("%s %s: got %s, want %s", c.zone, c.utc, got, c.want)
		}
	}
}

func zoneAndInstant(t *testing.T, zone, utc string) (*time.Location, pricing.Instant) {
	t.Helper()
	z, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	at, err := time.Parse(time.RFC3339, utc)
	if err != nil {
		t.Fatal(err)
	}
	return z, pricing.InstantOf(at)
}

// Inferred figures fill what the published part of the same date lacks, and never replace what it has.
func TestInferredFillsGaps(t *testing.T) {
	for _, c := range []struct {
		use    Use
		market pricing.Market
		cells  string
	}{
		{PublishedOnly, "Mexico", "0.0436 0.0085 ? - -"},
		{WithInferred, "Mexico", "0.0436 0.0085 0.0085 - -"}, // authentication from the inferred card
		{PublishedOnly, "Saudi Arabia", "? ? ? ? ?"},         // no row
		{WithInferred, "Saudi Arabia", "0.0455 0.0115 ? 0.0598 -"},
		{WithInferred, "Other", "0.0604 0.0077 0.0077 - -"},
	} {
		card, err := Embedded().Book("USD", c.use).CardOn(2025_08_15)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, category := range columnsOf(card.Model()) {
			got = append(got, printed(card.Cell(c.market, category)))
		}
		if strings.Join(got, " ") != c.cells {
			t.Errorf("use %d, %s: got %s, want %s", c.use, c.market, got, c.cells)
		}
	}
	for _, b := range []Book{Embedded().Book("USD", PublishedOnly), Embedded().Book("INR", PublishedOnly), Embedded().Book("EUR", PublishedOnly)} {
		for _, date := range b.Dates() {
			if card, err := b.CardOn(date); err != nil || card.Status() == pricing.Inferred {
				t.Errorf("%s: %v, %v", date, card.ID(), err)
			}
		}
	}
}

// In every issue that has both parts, each published cell is in the merged card.
func TestPublishedCellsWin(t *testing.T) {
	merged := 0
	for _, i := range Embedded().issues {
		if i.publishedFile == "" || i.inferredFile == "" {
			continue
		}
		merged++
		card, err := i.cards[WithInferred]()
		if err != nil {
			t.Fatal(err)
		}
		published, _ := i.published()
		inferred, _ := i.inferred()
		if card.Status() != pricing.Inferred || len(card.Markets()) != inferred.info.MarketsInForce {
			t.Errorf("%s: %s, %d markets", card.ID(), card.Status(), len(card.Markets()))
		}
		for market, row := range published.spec.Rows {
			for category, cell := range row {
				if got := printed(card.Cell(market, category)); !cell.IsUnknown() && got != printed(cell) {
					t.Errorf("%s, %s %s: got %s, published %s", card.ID(), market, category, got, printed(cell))
				}
			}
		}
	}
	if merged != 4 {
		t.Errorf("%d issues have both parts, want 4", merged)
	}
}

// What a published part says wins even where the inferred card says something else.
func TestPublishedCellsWinOverOthers(t *testing.T) {
	inferred := strings.NewReplacer(
		`"partial"`, `"inferred"`, `"service": null}`, `"service": null, "basis": "b"}`, `"unknown": ["authentication"]}`, `"authentication": "0.0011", "basis": "b"}`,
		`"0.0012"`, `"0.0099"`, `"authentication_international": "0.0252"`, `"authentication_international": null`).Replace(goodCard)
	files := fstest.MapFS{
		"cards/2026-07-01-EUR.json":          {Data: []byte(goodCard)},
		"cards/inferred/2026-07-01-EUR.json": {Data: []byte(inferred)},
		"markets.json":                       {Data: fileText(t, marketsFile)},
		"changelog.json":                     {Data: fileText(t, changelogFile)},
	}
	l, err := newLibrary(files)
	if err != nil {
		t.Fatal(err)
	}
	card, err := l.Book("EUR", WithInferred).CardOn(2026_07_01)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, category := range columnsOf(card.Model()) {
		got = append(got, printed(card.Cell("India", category)))
	}
	if want := "0.0099 0.0012 0.0011 0.0252 -"; strings.Join(got, " ") != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Faults of a library as a whole: names and folders that contradict the files.
func TestBrokenLibraries(t *testing.T) {
	for _, c := range []struct {
		name, file string
		problem    Problem
	}{
		{"another date", "cards/2026-10-01-EUR.json", WrongName},
		{"another currency", "cards/2026-07-01-USD.json", WrongName},
		{"published card among the inferred", "cards/inferred/2026-07-01-EUR.json", WrongStatus},
	} {
		l, err := newLibrary(fstest.MapFS{
			c.file: {Data: []byte(goodCard)}, "markets.json": {Data: fileText(t, marketsFile)}, "changelog.json": {Data: fileText(t, changelogFile)},
		})
		if err != nil {
			t.Fatal(err)
		}
		var e *Error
		if _, err := l.Cards(); !errors.As(err, &e) || e.Problem != c.problem || e.File != c.file {
			t.Errorf("%s: got %v", c.name, err)
		}
		book := l.Book(l.Currencies()[0], WithInferred)
		if _, err := book.CardOn(book.Dates()[0]); !errors.As(err, &e) {
			t.Errorf("%s: the book has it: %v", c.name, err)
		}
	}
	for _, name := range []string{"cards/2026-07-01.json", "cards/2026-07-32-EUR.json", "cards/2026-07-01-CHF.json", "cards/card.json"} {
		var e *Error
		if _, err := newLibrary(fstest.MapFS{name: {}}); !errors.As(err, &e) || e.Problem != WrongName {
			t.Errorf("%s: got %v", name, err)
		}
	}
	l, err := newLibrary(fstest.MapFS{"cards/2026-07-01-EUR.json": {Data: []byte(goodCard)}})
	if err != nil {
		t.Fatal(err)
	}
	for name, fail := range map[string]func() error{
		"tables": func() error { _, err := l.Tables(); return err }, "cards": func() error { _, err := l.Cards(); return err },
		"numbers": func() error { _, err := l.NumberTerritory("+5511999999999"); return err }, "ladder": func() error { _, _, err := l.Ladder("Brazil"); return err },
		"in force": func() error { _, err := l.Book("EUR", PublishedOnly).CardOn(2026_07_01); return err },
		"around":   func() error { _, err := l.At("EUR", 1_800_000_000_000, nil); return err },
	} {
		var e *Error
		if err := fail(); !errors.As(err, &e) {
			t.Errorf("%s without tables: got %v", name, err)
		}
	}
}

func TestDates(t *testing.T) {
	if got := autumn2026(t).LastDate(); got != 2026_10_01 {
		t.Errorf("last date: got %s", got)
	}
	if got, err := Embedded().AsOf(); got < 2026_11_22 || err != nil {
		t.Errorf("as of: got %s, %v", got, err)
	}
	for after, want := range map[pricing.Date]pricing.Date{
		2026_10_01: 2027_01_01, 2026_09_30: 2026_10_01, 2026_12_31: 2027_01_01, 2027_01_01: 2027_04_01, 2026_03_31: 2026_04_01,
		2026_04_01: 2026_07_01, 2026_06_15: 2026_07_01, 2026_07_01: 2026_10_01, 2026_11_22: 2027_01_01,
	} {
		if got := NextPriceDate(after); got != want {
			t.Errorf("after %s: got %s, want %s", after, got, want)
		}
	}
	if got := autumn2026(t).Currencies(); len(got) != 10 || got[0] != "AED" || got[9] != "USD" {
		t.Errorf("currencies: got %s", got)
	}
	if got := BillingCurrencies(); len(got) != 16 {
		t.Errorf("billing currencies: got %s", got)
	}
}
