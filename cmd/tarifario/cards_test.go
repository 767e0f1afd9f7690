package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestInventoryListsEveryCard(t *testing.T) {
	code, text, stderr := tarifario("", "cards", "list")
	_, data, _ := tarifario("", "cards", "list", "--json")
	var cards []struct {
		ID, Effective, Currency, Model, Status string
		Rows                                   int
		MarketRows                             int `json:"market_rows"`
		Sources                                []struct{ Title string }
	}
	if err := json.Unmarshal([]byte(data), &cards); err != nil || code != exitOK || stderr != "" {
		t.Fatalf("exit code %d, %v, %s", code, err, stderr)
	}
	lines := strings.Split(text, "\n")
	if len(cards) < 39 {
		t.Errorf("%d cards, want at least the 39 of November 2026", len(cards))
	}
	for i, c := range cards {
		if !strings.HasPrefix(lines[i+1], c.ID+" ") {
			t.Errorf("line %d is %q, want that of %s", i+1, lines[i+1], c.ID)
		}
		if c.Rows == 0 || c.MarketRows < c.Rows || len(c.Sources) == 0 || c.Sources[0].Title == "" || !strings.HasPrefix(c.ID, c.Effective+"-"+c.Currency) {
			t.Errorf("card %+v", c)
		}
	}
	for _, want := range []string{
		"2026-10-01-USD           message            published  47/47        -    112  2026-10-09  Meta's own USD files",
		"2026-10-01-MXN           message            partial     1/47        3      -  -           Note:",
		"2026-10-01-EUR-inferred  message            inferred   47/47       59      -  ",
	} {
		if !strings.Contains(text, "\n"+want) {
			t.Errorf("the list lacks %q\n%s", want, text)
		}
	}
}

func TestShowFindsTheSameCardByIDAndByDate(t *testing.T) {
	for _, tc := range []struct{ id, currency, date, flag string }{
		{"2026-10-01-USD", "USD", "2026-11-30", "--tiers"},
		{"2023-06-01-USD", "USD", "2024-05-31", ""},
		{"2026-10-01-EUR-inferred", "EUR", "2026-11-01", "--inferred"},
		{"2026-10-01-EUR", "EUR", "", ""}, // today is 2026-11-22
	} {
		byID, byDate := []string{"cards", "show", tc.id}, []string{"cards", "show", tc.currency}
		if tc.flag == "--tiers" {
			byID = append(byID, tc.flag)
		}
		if tc.flag != "" {
			byDate = append(byDate, tc.flag)
		}
		if tc.date != "" {
			byDate = append(byDate, "--date", tc.date)
		}
		code, want, stderr := tarifario("", byID...)
		_, got, _ := tarifario("", byDate...)
		if code != exitOK || got != want || !strings.HasPrefix(want, "Rate card "+tc.id+": ") {
			t.Errorf("%s: exit code %d, %s\n%s\n%s", tc.id, code, stderr, got, want)
		}
	}
}

// metaCSV is a card in the layout of Meta's files, with two markets.
const metaCSV = `"Cost per message in USD on the WhatsApp Business Platform, effective October 1, 2026",,,,,
Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service
Argentina,$US,0.0618,0.0260,0.0260,n/a,0.0260
Egypt,$US,0.0644,0.0036,0.0036,0.0650,0.0036
`

func TestConvertedCardIsSound(t *testing.T) {
	code, card, stderr := tarifario(metaCSV, "cards", "convert", "-", "--effective", "2026-10-01", "--currency", "USD")
	if code != exitOK || stderr != "" {
		t.Fatalf("exit code %d, %s", code, stderr)
	}
	path := filepath.Join(t.TempDir(), "2026-10-01-USD.json")
	if err := os.WriteFile(path, []byte(card), 0o600); err != nil {
		t.Fatal(err)
	}
	code, said, stderr := tarifario("", "cards", "check", path)
	if want := path + ": card 2026-10-01-USD, partial, 2 of 47 rows, 0 unknown figures\n"; code != exitOK || said != want {
		t.Errorf("exit code %d, %q, %s, want %q", code, said, stderr, want)
	}
}

func TestConvertRefuses(t *testing.T) {
	csv := filepath.Join(t.TempDir(), "meta.csv")
	if err := os.WriteFile(csv, []byte(strings.Replace(metaCSV, "0.0644", "6.44e-2", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name   string
		args   []string
		code   int
		stderr string
	}{
		{"no file", []string{"--effective", "2026-10-01", "--currency", "USD"}, exitUsage, "convert one file"},
		{"no date", []string{csv, "--currency", "USD"}, exitUsage, "say --effective and --currency"},
		{"bad date", []string{csv, "--currency", "USD", "--effective", "October"}, exitUsage, "--effective: "},
		{"no such file", []string{csv + "x", "--currency", "USD", "--effective", "2026-10-01"}, exitIO, "no such file"},
		{"a rate with an exponent", []string{csv, "--currency", "USD", "--effective", "2026-10-01"}, exitInput, csv + ":4: Egypt: Marketing: "},
		{"another date", []string{csv, "--currency", "USD", "--effective", "2026-07-01"}, exitInput, csv + ":1: "},
		{"no billing currency", []string{csv, "--currency", "XXX", "--effective", "2026-10-01"}, exitInput, "not a billing currency"},
	} {
		code, stdout, stderr := tarifario("", append([]string{"cards", "convert"}, tc.args...)...)
		if code != tc.code || stdout != "" || !strings.Contains(stderr, tc.stderr) {
			t.Errorf("%s: exit code %d, %q, want %d and %q", tc.name, code, stderr, tc.code, tc.stderr)
		}
	}
}

func TestCheckLooksAtEveryFile(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	_, card, _ := tarifario(metaCSV, "cards", "convert", "-", "--effective", "2026-10-01", "--currency", "USD")
	sound := write("sound.json", card)
	twice := write("twice.json", strings.Replace(card, `"Egypt"`, `"Argentina"`, 1))
	exponent := write("exponent.json", strings.Replace(card, `"0.0644"`, `"6.44e-2"`, 1))
	for _, tc := range []struct {
		name   string
		files  []string
		stdin  string
		code   int
		stdout string
		stderr []string
	}{
		{"a sound card", []string{sound}, "", exitOK, sound + ": card 2026-10-01-USD", nil},
		{"stdin", []string{"-"}, card, exitOK, "stdin: card 2026-10-01-USD", nil},
		{"all of several", []string{twice, sound, exponent}, "", exitInput, sound + ": card", []string{
			twice + ":", "Argentina", "a second row", exponent + ":", "exponent", "tarifario cards: 2 of 3 files are not sound cards",
		}},
		{"one that cannot be read", []string{sound, sound + "x"}, "", exitIO, sound + ": card", []string{"no such file"}},
		{"one broken, one missing", []string{sound + "x", twice}, "", exitInput, "", []string{"no such file", "1 of 2 files are not sound cards"}},
		{"not JSON", []string{"-"}, "{", exitInput, "", []string{"stdin:1: "}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := tarifario(tc.stdin, append([]string{"cards", "check"}, tc.files...)...)
			if code != tc.code || !strings.HasPrefix(stdout, tc.stdout) {
				t.Errorf("exit code %d, %q, want %d, %q", code, stdout, tc.code, tc.stdout)
			}
			for _, part := range tc.stderr {
				if !strings.Contains(stderr, part) {
					t.Errorf("%q is not in %q", part, stderr)
				}
			}
		})
	}
}
