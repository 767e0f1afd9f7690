package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/ratecards"
)

// copyFolder copies a folder of the module.
func copyFolder(t *testing.T, from, to string) {
	t.Helper()
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
}

// ownCards is a copy of the folder of the cards, which a test may change.
func ownCards(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "ratecards")
	copyCards(t, folder)
	return folder
}

// copyCards copies the cards, and what is listed of them, as they stood when those of 2026-10-01 were the last.
func copyCards(t *testing.T, folder string) {
	t.Helper()
	from := filepath.Join("..", "..", "ratecards")
	files, err := ratecards.Until(os.DirFS(filepath.Join(from, "data")), 2026_10_01)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(folder, "data"), files); err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile(filepath.Join(from, sumsPath))
	if err != nil {
		t.Fatal(err)
	}
	var known strings.Builder
	for line := range strings.Lines(string(sums)) {
		if _, err := os.Stat(filepath.Join(folder, strings.Fields(line)[1])); err == nil {
			known.WriteString(line)
		}
	}
	writeFile(t, filepath.Join(folder, sumsPath), known.String())
}

// writeFile writes a file and the folders it stands in.
func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// newYear is the card of October 2026 in US dollars as Meta would publish it for January 2027, with changes of the texts
// of rows.
func newYear(t *testing.T, changes ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "ratecards", "data", "cards", "2026-10-01-USD.json"))
	if err != nil {
		t.Fatal(err)
	}
	var card struct{ Rows []map[string]any }
	if err := json.Unmarshal(data, &card); err != nil {
		t.Fatal(err)
	}
	text := "\"Cost per message in USD on the WhatsApp Business Platform, effective January 1, 2027\",,,,,,\n" +
		"Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n"
	for _, row := range card.Rows {
		text += fmt.Sprintf("%s,$US", row["market"])
		for _, category := range []string{"marketing", "utility", "authentication", "authentication_international", "service"} {
			rate := "n/a"
			if given, ok := row[category].(string); ok {
				rate = given
			}
			text += "," + rate
		}
		text += "\n"
	}
	for i := 0; i < len(changes); i += 2 {
		if !strings.Contains(text, changes[i]) {
			t.Fatalf("no row %q in\n%s", changes[i], text)
		}
		text = strings.Replace(text, changes[i], changes[i+1], 1)
	}
	return text
}

// The rows of October 2026 that the tests change, and what they make of them.
var newYearChanges = []string{
	"Mexico,$US,0.0397,0.0085,0.0085,n/a,0.0085", "Mexico,$US,0.0410,0.0085,0.0085,n/a,0.0085",
	"Egypt,$US,0.0644,0.0036,0.0036,0.0650,0.0036", "Egypt,$US,0.0600,0.0036,0.0036,0.0650,0.0036",
	"Brazil,$US,0.0625,0.0068,0.0068,n/a,0.0068", "Brazil,$US,0.0625,0.0068,0.0068,0.0300,0.0068",
}

func TestAddWritesCardHashAndAnnouncement(t *testing.T) {
	folder := ownCards(t)
	before, err := os.ReadFile(filepath.Join(folder, sumsPath))
	if err != nil {
		t.Fatal(err)
	}
	code, said, stderr := tarifario(newYear(t, newYearChanges...), "cards", "add", "--into", folder, "--url", "https://example.org/rates", "-")
	if code != exitOK || stderr != "" {
		t.Fatalf("exit code %d, %s", code, stderr)
	}
	for _, want := range []string{
		"Card 2027-01-01-USD, published, 47 of 47 rows, 0 unknown figures. Written:\n",
		"  " + filepath.ToSlash(folder) + "/data/cards/2027-01-01-USD.json\n",
		"\nDifferences from 2026-10-01-USD: 3 of 235 figures.\n",
		"\nBrazil  authentication-international     n/a  0.0300       -  added\n",
		"\nEgypt   marketing                     0.0644  0.0600  -6.8 %  down\n", // 44 / 644
		"\nMexico  marketing                     0.0397  0.0410  +3.3 %  up\n",   // 13 / 397
		"\nWhat is left to do, see docs/new-card.md:\n- look at the differences; tell the card in CHANGELOG.md;\n" +
			"- write its volume tiers into data/tiers/2027-01-01-USD.json: until then it is priced at list rates;\n" +
			"- hold the new entry of changelog.json against Meta's announcement;\n" +
			"- take the new authentication-international rates into international.json;\n" + // Brazil's
			"- run go test ./ratecards, then make test.\n",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, said)
		}
	}
	card := filepath.Join(folder, "data", "cards", "2027-01-01-USD.json")
	text, err := os.ReadFile(card)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"effective": "2027-01-01"`, `"currency": "USD"`, `"model": "message"`, `"status": "published"`, `"url": "https://example.org/rates"`,
		`"copied": "2026-11-22"`, `{"market": "Mexico", "marketing": "0.0410",`, "SHA-256",
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the card lacks %s:\n%s", want, text)
		}
	}
	sum, err := exec.Command("sha256sum", card).Output()
	if err != nil {
		t.Fatal(err)
	}
	line := strings.Fields(string(sum))[0] + "  data/cards/2027-01-01-USD.json\n"
	after, err := os.ReadFile(filepath.Join(folder, sumsPath))
	if err != nil || strings.Replace(string(after), line, "", 1) != string(before) || !strings.Contains(string(after), "2026-10-01-USD.json\n"+line) {
		t.Errorf("the hashes are\n%s\nwant %q added behind that of October (%v)", after, line, err)
	}
	log, err := os.ReadFile(filepath.Join(folder, changelogPath))
	want := `"markets": ["Bangladesh", "Iraq", "Kazakhstan", "Kuwait", "Morocco", "Nepal", "Oman", "Sri Lanka", "Ukraine"]}
    ]},
    {"effective": "2027-01-01", "note": "As the cards show it; not read in an announcement.", "changes": [
      {"categories": ["authentication_international"], "direction": "added", "markets": ["Brazil"]},
      {"categories": ["marketing"], "direction": "up", "markets": ["Mexico"]},
      {"categories": ["marketing"], "direction": "down", "markets": ["Egypt"]}
    ]}
  ]
}
`
	if err != nil || !strings.HasSuffix(string(log), want) {
		t.Errorf("the changelog ends with\n%s\nwant\n%s (%v)", log[max(0, len(log)-len(want)):], want, err)
	}

	// The same card in another currency finds the date announced.
	code, said, stderr = tarifario(strings.NewReplacer("in USD", "in GBP", "$US", "GBP").Replace(newYear(t)), "cards", "add", "--into", folder, "-")
	if code != exitOK || !strings.Contains(said, "It is the first card in GBP") || strings.Contains(said, "changelog.json") || strings.Contains(said, "international.json") {
		t.Errorf("exit code %d, %s\n%s", code, stderr, said)
	}
}

// A market that Meta adds, one that the file lacks, and figures nothing tells about.
func TestAddTellsMarketsThatComeAndGo(t *testing.T) {
	folder := ownCards(t)
	// The last card in Mexican pesos has Mexico alone; a figure it does not know is not taken for a change of price.
	csv := "\"Cost per message in MXN on the WhatsApp Business Platform, effective January 1, 2027\"\n" +
		"Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n" +
		"Peru,MXN,1.2345,0.3456,0.3456,n/a,0.3456\n"
	code, said, stderr := tarifario(csv, "cards", "add", "--into", folder, "-")
	if code != exitOK {
		t.Fatalf("exit code %d, %s", code, stderr)
	}
	for _, want := range []string{
		"Card 2027-01-01-MXN, partial, 1 of 47 rows",
		"\nMarkets the card before had no row of: Peru.\n", "\nMarkets that are on the card before and not on this one: Mexico.\n",
		"no row  1.2345",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, said)
		}
	}
	if log, err := os.ReadFile(filepath.Join(folder, changelogPath)); err != nil || !strings.Contains(string(log), `{"effective": "2027-01-01", "note": "As the cards show it; not read in an announcement.", "changes": []}`) {
		t.Errorf("what a partial card does not have was announced as new:\n%s (%v)", log, err)
	}
}

// Whatever is wrong, nothing is written.
func TestAddRefuses(t *testing.T) {
	folder := ownCards(t)
	untouched := snapshot(t, folder)
	for _, tc := range []struct {
		name, csv string
		args      []string
		code      int
		stderr    []string
	}{
		{"no file", "", nil, exitUsage, []string{"add one file"}},
		{"a published card", strings.Replace(newYear(t), "January 1, 2027", "October 1, 2026", 1), []string{"-"}, exitInput, []string{
			"data/cards/2026-10-01-USD.json is published, and a published card is never edited",
		}},
		{"neither date nor currency", "Market,Marketing\nMexico,0.0397\n", []string{"-"}, exitUsage, []string{
			"stdin does not tell its effective date and currency: say --effective and --currency (make card: DATE and CUR)",
		}},
		{"no date", "Market,Currency,Marketing\nMexico,USD,0.0397\n", []string{"-"}, exitUsage, []string{"does not tell its effective date"}},
		{"another date than the title's", newYear(t), []string{"--effective", "2027-04-01", "-"}, exitInput, []string{"stdin:1: ", "2027-01-01"}},
		{"a provider's list", "Price list of a provider: Acme\n" + newYear(t), []string{"-"}, exitInput, []string{"data/cards/2027-01-01-USD.json:6: provider: the price list of \"Acme\" is no card of Meta's"}},
		{"a bad date", newYear(t), []string{"--effective", "soon", "-"}, exitUsage, []string{"--effective: "}},
		{"an address that is none", newYear(t), []string{"--url", "meta", "-"}, exitUsage, []string{"--url: "}},
		{
			"every fault by its line",
			newYear(t, "Mexico,$US,0.0397", "Mexico,$US,0.0397e1", "Egypt,$US,", "Atlantis,$US,", "Peru,$US", "Peru,EUR"), []string{"-"},
			exitInput, []string{": Mexico: Marketing: ", `no market has the name "Atlantis"`, ": Peru: Currency: ", "stdin:"},
		},
	} {
		code, stdout, stderr := tarifario(tc.csv, append([]string{"cards", "add", "--into", folder}, tc.args...)...)
		if code != tc.code || stdout != "" {
			t.Errorf("%s: exit code %d, want %d; said %q, %s", tc.name, code, tc.code, stdout, stderr)
		}
		for _, want := range tc.stderr {
			if !strings.Contains(stderr, want) {
				t.Errorf("%s: %q is not in %q", tc.name, want, stderr)
			}
		}
		if now := snapshot(t, folder); now != untouched {
			t.Fatalf("%s: files were changed", tc.name)
		}
	}
	if code, _, stderr := tarifario(newYear(t), "cards", "add", "--into", filepath.Join(folder, "nowhere"), "-"); code != exitInput && code != exitIO {
		t.Errorf("without a folder: exit code %d, %s", code, stderr)
	}
}

// snapshot is the names and contents of all files of a folder.
func snapshot(t *testing.T, folder string) string {
	t.Helper()
	var all bytes.Buffer
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		fmt.Fprintf(&all, "%s %d\n%s", name, len(text), text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

// moduleCopy is a copy of what a card can change, with the cards of 2026-10-01 as the last, and a way to run commands in it.
func moduleCopy(t *testing.T) func(name string, args ...string) (string, error) {
	t.Helper()
	root := filepath.Join("..", "..")
	copied := filepath.Join(t.TempDir(), "module")
	for _, folder := range []string{"pricing", "ratecards", "app", "cmd/tarifario", "docs"} {
		copyFolder(t, filepath.Join(root, folder), filepath.Join(copied, folder))
	}
	for _, file := range []string{"go.mod", "go.sum", "Makefile"} {
		text, err := os.ReadFile(filepath.Join(root, file))
		if err != nil {
			t.Fatal(err)
		}
		writeFile(t, filepath.Join(copied, file), string(text))
	}
	if err := os.RemoveAll(filepath.Join(copied, "ratecards", "data")); err != nil {
		t.Fatal(err)
	}
	copyCards(t, filepath.Join(copied, "ratecards"))
	return func(name string, args ...string) (string, error) {
		cmd := exec.Command(name, args...)
		cmd.Dir = copied
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
}

// In a copy of the module, make card takes Meta's file to a checked-in card, every test of the cards holds, what the command
// has written is said in words, and every page can be drawn: with a card that is not in US dollars alone, and with one that
// is, of which no volume tiers are known yet.
func TestMakeCard(t *testing.T) {
	command := moduleCopy(t)
	csv := func(name, text string) string {
		file := filepath.Join(t.TempDir(), name)
		writeFile(t, file, text)
		return "FILE=" + file
	}
	if out, err := command("make", "card"); err == nil || !strings.Contains(out, "make card FILE=") {
		t.Errorf("without a file: %v\n%s", err, out)
	}

	pesos := "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n" +
		"Colombia,COP,52.0000,3.2000,3.2000,n/a,3.2000\n"
	if out, err := command("make", "card", csv("COP.csv", pesos), "DATE=2027-01-01"); err != nil || !strings.Contains(out, "ratecards/data/changelog.json\n") {
		t.Fatalf("%v\n%s", err, out)
	}
	draw := []string{"run", "./cmd/tarifario/testdata/draw", "2027-01-01"}
	if out, err := command("go", draw...); err != nil {
		t.Errorf("with a card in COP: %v\n%s", err, out)
	}

	dollars := csv("USD rates.csv", newYear(t, newYearChanges...))
	out, err := command("make", "card", dollars)
	if err != nil || !strings.Contains(out, "Mexico  marketing                     0.0397  0.0410  +3.3 %  up\n") || !strings.Contains(out, "ratecards/data/changelog.json\n") {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := command("make", "card", dollars); err == nil || !strings.Contains(out, "never edited") {
		t.Errorf("a second time: %v\n%s", err, out)
	}
	if out, err := command("go", "run", "./cmd/tarifario", "cards", "show", "USD", "--date", "2027-02-01"); err != nil || !strings.Contains(out, "Rate card 2027-01-01-USD: ") {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := command("go", "test", "./ratecards"); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := command("go", "test", "-run", "Note", "./app/data", "./app/rates"); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	out, err = command("go", append(draw, "/es/guia/", "/es/datos/", "/es/tarifas/mexico/")...)
	for _, want := range []string{"2027-01-01-USD", "Convertida de un archivo CSV.", "cada mensaje paga el nivel en que cae", "0.0410"} {
		if err != nil || !strings.Contains(out, want) {
			t.Errorf("the pages lack %q: %v\n%.2000s", want, err, out)
		}
	}
}
