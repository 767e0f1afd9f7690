package ratecards

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// The inventory, written by hand: what was found in copies of the published cards up to that of 2026-10-01. Rows is markets
// on the card / markets in force at that date. Later cards are listed by make card in testdata/cards.sha256, which
// TestCardsAreNeverEdited holds them to.
var inventory = []struct {
	id             string
	status         pricing.Status
	rows, markets  int
	unknown, rates int
}{
	{"2026-10-01-AED", pricing.Partial, 6, 47, 2, 24},
	{"2026-04-01-ARS", pricing.Partial, 1, 32, 0, 3},
	{"2026-07-01-BRL", pricing.Partial, 2, 38, 0, 6},
	{"2026-10-01-BRL", pricing.Partial, 1, 47, 0, 4},
	{"2026-07-01-CLP", pricing.Partial, 1, 38, 0, 3},
	{"2026-07-01-COP", pricing.Published, 38, 38, 0, 123},
	{"2026-10-01-COP", pricing.Published, 47, 47, 0, 206},
	{"2026-04-01-EUR", pricing.Partial, 31, 32, 40, 62},
	{"2026-07-01-EUR", pricing.Published, 38, 38, 0, 123},
	{"2026-10-01-EUR", pricing.Partial, 2, 47, 0, 8},
	{"2026-10-01-EUR-inferred", pricing.Inferred, 47, 47, 59, 147},
	{"2026-07-01-IDR", pricing.Partial, 1, 38, 0, 4},
	{"2026-10-01-IDR", pricing.Partial, 1, 47, 0, 5},
	{"2023-06-01-INR", pricing.Partial, 1, 32, 1, 2},
	{"2025-07-01-INR", pricing.Partial, 1, 32, 1, 3},
	{"2025-10-01-INR", pricing.Published, 32, 32, 0, 105},
	{"2026-01-01-INR", pricing.Partial, 1, 32, 1, 3},
	{"2026-01-01-INR-inferred", pricing.Inferred, 32, 32, 0, 105},
	{"2026-04-01-INR", pricing.Partial, 1, 32, 0, 4},
	{"2026-04-01-INR-inferred", pricing.Inferred, 32, 32, 3, 102},
	{"2026-07-01-INR-inferred", pricing.Inferred, 38, 38, 3, 120},
	{"2026-10-01-INR", pricing.Published, 47, 47, 0, 206},
	{"2026-07-01-MXN", pricing.Partial, 9, 38, 12, 15},
	{"2026-10-01-MXN", pricing.Partial, 1, 47, 3, 1},
	{"2022-02-01-USD", pricing.Partial, 26, 32, 0, 52},
	{"2023-06-01-USD", pricing.Published, 32, 32, 0, 127},
	{"2024-06-01-USD", pricing.Composed, 32, 32, 0, 128},
	{"2024-07-01-USD", pricing.Composed, 32, 32, 0, 130},
	{"2024-08-01-USD", pricing.Composed, 32, 32, 0, 130},
	{"2024-10-01-USD", pricing.Published, 32, 32, 0, 130},
	{"2024-11-01-USD", pricing.Composed, 32, 32, 0, 98},
	{"2025-02-01-USD", pricing.Partial, 32, 32, 14, 91},
	{"2025-04-01-USD", pricing.Partial, 32, 32, 14, 91},
	{"2025-07-01-USD", pricing.Partial, 24, 32, 23, 55},
	{"2025-07-01-USD-inferred", pricing.Inferred, 32, 32, 5, 100},
	{"2025-10-01-USD", pricing.Published, 32, 32, 0, 105},
	{"2026-01-01-USD", pricing.Published, 32, 32, 0, 105},
	{"2026-04-01-USD", pricing.Published, 32, 32, 0, 105},
	{"2026-07-01-USD", pricing.Published, 38, 38, 0, 123},
	{"2026-10-01-USD", pricing.Published, 47, 47, 0, 206},
}

func TestInventory(t *testing.T) {
	infos, err := autumn2026(t).Cards()
	if err != nil {
		t.Fatal(err)
	}
	if len(infos) != len(inventory) {
		t.Fatalf("%d cards, the inventory has %d", len(infos), len(inventory))
	}
	for i, want := range inventory {
		got := infos[i]
		if got.ID != want.id || got.Status != want.status || got.Rows != want.rows || got.MarketsInForce != want.markets || got.Unknown != want.unknown {
			t.Errorf("got %s %s %d/%d, %d unknown; want %+v", got.ID, got.Status, got.Rows, got.MarketsInForce, got.Unknown, want)
		}
		if got.Inferred != (want.status == pricing.Inferred) || len(got.Sources) == 0 || len(got.Notes) == 0 {
			t.Errorf("%s: %+v", want.id, got)
		}
		rates := 0
		for _, row := range sheetOf(t, want.id).spec.Rows {
			for _, cell := range row {
				if _, ok := cell.Rate(); ok {
					rates++
				}
			}
		}
		if rates != want.rates {
			t.Errorf("%s: %d rates, want %d", want.id, rates, want.rates)
		}
	}
}

// sheetOf returns the card file with the given ID.
func sheetOf(t testing.TB, id string) *sheet {
	t.Helper()
	for _, i := range Embedded().issues {
		for _, load := range i.sheets() {
			s, err := load()
			if err != nil {
				t.Fatal(err)
			}
			if s.info.ID == id {
				return s
			}
		}
	}
	t.Fatalf("no card %s", id)
	return nil
}

// Cells of every card, written by hand from the copies: marketing, utility, authentication,
// authentication-international, service; for 2022 business-initiated and user-initiated. "-" is not offered, "?" is
// not recorded.
var sampleCells = []struct {
	id     string
	market pricing.Market
	cells  string
}{
	{"2022-02-01-USD", "Brazil", "0.0500 0.0300"},
	{"2022-02-01-USD", "North America", "0.0147 0.0088"},
	{"2022-02-01-USD", "Rest of Africa", "0.1208 0.0363"},
	{"2023-06-01-INR", "India", "0.7265 0.3082 - - ?"},
	{"2023-06-01-USD", "Brazil", "0.0625 0.0350 0.0315 - 0.0300"},
	{"2023-06-01-USD", "India", "0.0099 0.0042 - - 0.0040"},
	{"2023-06-01-USD", "France", "0.1432 0.0768 0.0691 - 0.0859"},
	{"2024-06-01-USD", "Indonesia", "0.0411 0.0200 0.0300 0.1360 0.0190"},
	{"2024-06-01-USD", "Other", "0.0604 0.0338 0.0304 - 0.0145"},
	{"2024-07-01-USD", "India", "0.0099 0.0042 0.0014 0.0280 0.0040"},
	{"2024-07-01-USD", "Mexico", "0.0436 0.0266 0.0239 - 0.0105"},
	{"2024-08-01-USD", "Brazil", "0.0625 0.0080 0.0315 - 0.0300"},
	{"2024-08-01-USD", "Mexico", "0.0436 0.0100 0.0239 - 0.0105"},
	{"2024-10-01-USD", "India", "0.0107 0.0014 0.0014 0.0280 0.0040"},
	{"2024-10-01-USD", "United Kingdom", "0.0529 0.0220 0.0358 - 0.0388"},
	{"2024-11-01-USD", "North America", "0.0250 0.0040 0.0135 - -"},
	{"2024-11-01-USD", "Rest of Africa", "0.0225 0.0061 0.0144 - -"},
	{"2025-02-01-USD", "Egypt", "0.1073 0.0052 ? ? -"},
	{"2025-02-01-USD", "India", "0.0107 0.0014 0.0014 0.0280 -"},
	{"2025-04-01-USD", "Egypt", "0.1073 0.0052 ? ? -"},
	{"2025-04-01-USD", "Other", "0.0604 0.0077 0.0304 - -"},
	{"2025-07-01-INR", "India", "0.7846 0.1150 0.1150 ? -"},
	{"2025-07-01-USD", "Mexico", "0.0436 0.0085 ? - -"},
	{"2025-07-01-USD", "Other", "0.0604 0.0077 0.0077 - -"},
	{"2025-07-01-USD-inferred", "Colombia", "0.0125 0.0002 ? - -"},
	{"2025-07-01-USD-inferred", "Saudi Arabia", "0.0455 0.0115 ? 0.0598 -"},
	{"2025-10-01-INR", "India", "0.7846 0.1150 0.1150 2.3000 -"},
	{"2025-10-01-INR", "Egypt", "7.8651 0.2639 0.2639 4.7668 -"},
	{"2025-10-01-USD", "Mexico", "0.0305 0.0085 0.0085 - -"},
	{"2025-10-01-USD", "United Arab Emirates", "0.0499 0.0157 0.0157 0.0510 -"},
	{"2026-01-01-INR", "India", "0.8631 0.1150 0.1150 ? -"},
	{"2026-01-01-INR-inferred", "India", "0.8631 0.1150 0.1150 2.3000 -"},
	{"2026-01-01-USD", "India", "0.0118 0.0014 0.0014 0.0280 -"},
	{"2026-01-01-USD", "North America", "0.0250 0.0034 0.0034 - -"},
	{"2026-04-01-ARS", "Argentina", "89.5620 37.6798 37.6798 - -"},
	{"2026-04-01-EUR", "Egypt", "0.0533 0.0030 ? ? -"},
	{"2026-04-01-EUR", "North America", "0.0207 0.0028 ? - -"},
	{"2026-04-01-INR", "India", "0.8631 0.1150 0.1150 2.4971 -"},
	{"2026-04-01-INR-inferred", "Saudi Arabia", "? 0.7834 0.7834 4.3871 -"},
	{"2026-04-01-USD", "Pakistan", "0.0473 0.0100 0.0100 0.0750 -"},
	{"2026-04-01-USD", "Turkey", "0.0109 0.0009 0.0009 - -"},
	{"2026-07-01-BRL", "Argentina", "0.3181 0.1338 0.1338 - -"},
	{"2026-07-01-BRL", "Brazil", "0.3217 0.0350 0.0350 - -"},
	{"2026-07-01-CLP", "Chile", "78.4917 17.6584 17.6584 - -"},
	{"2026-07-01-COP", "Hong Kong", "269.5087 95.7272 95.7272 - -"},
	{"2026-07-01-COP", "Indonesia", "151.3225 92.0453 92.0453 500.7266 -"},
	{"2026-07-01-EUR", "India", "0.0099 0.0012 0.0012 0.0252 -"},
	{"2026-07-01-EUR", "Other", "0.0500 0.0064 0.0064 - -"},
	{"2026-07-01-IDR", "Indonesia", "586.33 356.65 356.65 1940.13 -"},
	{"2026-07-01-INR-inferred", "Colombia", "0.9161 0.0588 0.0588 - -"},
	{"2026-07-01-MXN", "France", "1.5811 ? ? - -"},
	{"2026-07-01-MXN", "Mexico", "0.5614 0.1565 ? - -"},
	{"2026-07-01-USD", "Italy", "0.0795 0.0300 0.0300 - -"},
	{"2026-07-01-USD", "Spain", "0.0707 0.0200 0.0200 - -"},
	{"2026-10-01-AED", "Bangladesh", "0.2688 0.0136 0.0136 0.3526 0.0136"},
	{"2026-10-01-AED", "Egypt", "0.2364 0.0132 0.0132 ? ?"},
	{"2026-10-01-BRL", "Brazil", "0.3217 0.0350 0.0350 - 0.0350"},
	{"2026-10-01-COP", "Mexico", "145.9839 31.2954 31.2954 - 31.2954"},
	{"2026-10-01-EUR", "Italy", "0.0658 0.0248 0.0248 - 0.0248"},
	{"2026-10-01-EUR-inferred", "Bangladesh", "? ? ? ? ?"},
	{"2026-10-01-EUR-inferred", "Egypt", "0.0533 0.0030 0.0030 0.0538 0.0030"},
	{"2026-10-01-IDR", "Indonesia", "586.33 356.65 356.65 1940.13 356.65"},
	{"2026-10-01-INR", "India", "0.8631 0.1150 0.1150 2.4971 0.1150"},
	{"2026-10-01-MXN", "Mexico", "? 0.1565 ? - ?"},
	{"2026-10-01-USD", "Argentina", "0.0618 0.0260 0.0260 - 0.0260"},
	{"2026-10-01-USD", "Kazakhstan", "0.0604 0.0180 0.0180 0.1600 0.0180"},
	{"2026-10-01-USD", "Mexico", "0.0397 0.0085 0.0085 - 0.0085"},
	{"2026-10-01-USD", "Other", "0.0604 0.0077 0.0077 - 0.0077"},
}

func TestSampleCells(t *testing.T) {
	sampled := map[string]bool{}
	for _, c := range sampleCells {
		sampled[c.id] = true
		spec := sheetOf(t, c.id).spec
		var got []string
		for _, category := range columnsOf(spec.Model) {
			got = append(got, printed(spec.Rows[c.market][category]))
		}
		if strings.Join(got, " ") != c.cells {
			t.Errorf("%s, %s: got %s, want %s", c.id, c.market, got, c.cells)
		}
	}
	for _, i := range inventory {
		if !sampled[i.id] {
			t.Errorf("no cell of %s is tested", i.id)
		}
	}
}

// printed is a cell as the sample table writes it.
func printed(c pricing.Cell) string {
	rate, ok := c.Rate()
	switch {
	case ok:
		return rate.String()
	case c.IsNotOffered():
		return "-"
	}
	return "?"
}

// Every card file is in the one form in which cards are written.
func TestCardsAreCanonical(t *testing.T) {
	for _, file := range cardFiles(t) {
		data := fileText(t, file)
		var w cardWire
		if err := decode(file, data, &w); err != nil {
			t.Fatal(err)
		}
		if got := string(w.encode()); got != string(data) {
			t.Errorf("%s is written differently:\n%s", file, got)
		}
	}
}

// cardFiles returns the paths of all card files.
func cardFiles(t testing.TB) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(Embedded().files, cardsFolder, func(name string, entry fs.DirEntry, err error) error {
		if !entry.IsDir() {
			files = append(files, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// fileText returns an embedded file.
func fileText(t testing.TB, file string) []byte {
	t.Helper()
	data, err := Embedded().read(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
