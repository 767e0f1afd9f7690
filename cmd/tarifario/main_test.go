package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/ratecards"
)

// What the command is expected to say was written down from the cards up to those of 2026-10-01.
func init() { ratecards.KnownUntil(2026_10_01) }

var update = flag.Bool("update", false, "write the golden files anew")

// tarifario runs a command line at noon UTC of 2026-11-22.
func tarifario(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(environment{
		Stdin: strings.NewReader(stdin), Stdout: &out, Stderr: &errs,
		Now: func() time.Time { return time.Date(2026, time.November, 22, 12, 0, 0, 0, time.UTC) },
	}, args)
	return code, out.String(), errs.String()
}

// golden compares with a file of testdata, which -update writes.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s:\n got\n%s\nwant\n%s", name, got, want)
	}
}

// planSaying returns the text of a plan with more fields, the first on line 3.
func planSaying(fields string) string {
	return "{\"schema\": \"tarifario/plan\",\n\"version\": 1,\n" + fields + "}"
}

// sound is what a plan needs beside its traffic.
const sound = `"on": "2026-11-01", "currency": "USD", "numbers": 1`

// TestEnds runs command lines and looks at the exit code and at what is said on Stderr.
func TestEnds(t *testing.T) {
	for _, tc := range []struct {
		name   string
		stdin  string
		args   []string
		code   int
		stderr string // part of it; empty: nothing is said
	}{
		// The command line.
		{"no command", "", nil, exitUsage, "Usage: tarifario COMMAND"},
		{"unknown command", "", []string{"prize"}, exitUsage, `unknown command "prize"`},
		{"help", "", []string{"help"}, exitOK, ""},
		{"help by flag", "", []string{"--help"}, exitOK, ""},
		{"help for a command", "", []string{"help", "price"}, exitOK, ""},
		{"help for no command", "", []string{"help", "prize"}, exitUsage, `unknown command "prize"`},
		{"help by flag of a command", "", []string{"cards", "-h"}, exitOK, ""},
		{"help by flag of an action", "", []string{"cards", "show", "--help"}, exitOK, ""},
		{"version", "", []string{"version"}, exitOK, ""},
		{"unknown flag", "", []string{"price", "--dat", "2026-11-01"}, exitUsage, "flag provided but not defined: -dat\nRun 'tarifario help price'"},
		{"two plans", "", []string{"price", "a.json", "b.json"}, exitUsage, "one plan at a time, not 2"},
		{"date and compare", "", []string{"price", "--date", "2026-11-01", "--compare", "CBP-1"}, exitUsage, "leave --date out"},
		{"bad date", planSaying(sound), []string{"price", "--date", "2026-02-30"}, exitUsage, `--date: "2026-02-30" is neither a date such as 2026-11-01 nor an era: CBP-0, CBP-1, CBP-2, PMP-1 and PMP-2`},
		{"bad date among several", planSaying(sound), []string{"price", "--compare", "2023-09-01,"}, exitUsage, `--compare: "" is neither a date`},
		{"date before the rules", planSaying(sound), []string{"price", "--date", "2021-12-31"}, exitUsage, `--date: "2021-12-31" lies before 2022-02-01, when the first of these rules began`},
		{"option without value", planSaying(sound), []string{"price", "--option", "fep_start"}, exitUsage, `--option "fep_start" is not of the form name=value`},
		{"unknown option", planSaying(sound), []string{"price", "--option", "fep=1"}, exitUsage, `--option: unknown option "fep"`},
		{"bad value of an option", planSaying(sound), []string{"price", "--option", "fep_start=read"}, exitUsage, `--option: option fep_start: "read" is not "delivered"`},
		{"no action", "", []string{"cards"}, exitUsage, "say what to do: list, show, check, convert or add"},
		{"unknown action", "", []string{"cards", "print"}, exitUsage, `unknown action "print"`},
		{"list with a file", "", []string{"cards", "list", "x"}, exitUsage, "list takes no file"},
		{"unknown flag of an action", "", []string{"cards", "list", "--csv"}, exitUsage, "list: flag provided but not defined: -csv\nRun 'tarifario help cards'"},
		{"show nothing", "", []string{"cards", "show"}, exitUsage, "show one card"},
		{"show with a bad date", "", []string{"cards", "show", "USD", "--date", "today"}, exitUsage, `--date: "today": not a date`},
		{"show a card twice said", "", []string{"cards", "show", "2026-10-01-USD", "--date", "2026-11-01"}, exitUsage, "leave --date and --inferred out"},
		{"check nothing", "", []string{"cards", "check"}, exitUsage, "name the files to check"},

		// Files.
		{"no such plan", "", []string{"price", "testdata/none.json"}, exitIO, "tarifario price: testdata/none.json: no such file or directory"},
		{"a folder", "", []string{"price", "testdata"}, exitIO, "testdata: is a directory"},
		{"no such card", "", []string{"cards", "check", "testdata/none.json"}, exitIO, "testdata/none.json: no such file or directory"},

		// The plan.
		{"nothing on stdin", "", []string{"price"}, exitInput, "stdin:1: the document is empty"},
		{"not JSON", "{\n\"schema\"", []string{"price", "-"}, exitInput, "stdin:2: schema: the text ends where a colon is due"},
		{"unknown field", planSaying(`"curency": "USD"`), []string{"price"}, exitInput, "stdin:3: curency: unknown field"},
		{"a bill", `{"schema": "tarifario/bill", "version": 1}`, []string{"price"}, exitInput, `stdin:1: schema: "tarifario/bill", where "tarifario/plan" is due`},
		{"no currency", planSaying(`"on": "2026-11-01", "numbers": 1`), []string{"price"}, exitInput, "currency: is missing"},
		{"no currency on the command line", planSaying(sound), []string{"price", "--currency", ""}, exitUsage, "--currency: is missing"},
		{"no number", planSaying(`"on": "2026-11-01", "currency": "USD"`), []string{"price"}, exitInput, "numbers: is missing"},
		{"before the rules", planSaying(`"on": "2022-01-31", "currency": "USD", "numbers": 1`), []string{"price"}, exitInput, `stdin:3: on: "2022-01-31" lies before 2022-02-01`},
		{"unknown country", planSaying(sound + ",\n\"traffic\": [{\"country\": \"MX\"},\n{\"country\": \"UK\", \"chats\": 1}]"), []string{"price"}, exitInput, `stdin:5: traffic[1].country: unknown country "UK"`},
		{"unknown home country", planSaying(sound + ",\n\"international\": {\"location\": \"UK\"}"), []string{"price"}, exitInput, `stdin:4: international.location: unknown country "UK"`},
		{"unknown market", planSaying(sound + ",\n\"traffic\": [{\"market\": \"Brasil\"}]"), []string{"price"}, exitInput, `stdin:4: traffic[0].market: unknown market "Brasil"`},
		{"share over 100", planSaying(sound + ",\n\"traffic\": [{\"country\": \"MX\",\n\"entry_share\": \"120\"}]"), []string{"price"}, exitInput, `stdin:5: traffic[0].entry_share: "120" is not a percentage from 0 to 100`},
		{"too many chats", planSaying(sound + ",\n\"traffic\": [{\"country\": \"MX\", \"chats\": 9000000000000000}]"), []string{"price"}, exitInput, `stdin:4: traffic[0].chats: "9000000000000000" is too much`},
		{"category that is no template's", planSaying(sound + ",\n\"used\": [{\"country\": \"MX\", \"category\": \"marketing\", \"quantity\": 1}]"), []string{"price"}, exitInput, `stdin:4: used[0].category: "marketing" has no volume tiers; utility and authentication have`},
		{"category of another era", planSaying(sound + ",\n\"usage\": [{\"country\": \"MX\", \"category\": \"utility\", \"quantity\": 1}]"), []string{"price", "--compare", "2026-11-01,2023-05-01"}, exitInput, `stdin:4: usage[0].category: "utility" is not a unit of charge under the rules of 2023-05-01 (CBP-0)`},
		{"unknown zone", planSaying("\"zone\": \"America/Atlantis\""), []string{"price"}, exitInput, `stdin:3: zone: unknown time zone "America/Atlantis"`},
		{"zone of this machine", planSaying("\"zone\": \"Local\""), []string{"price"}, exitInput, `stdin:3: zone: unknown time zone "Local"`},
		{"too long", strings.Repeat(" ", maxDocument+1), []string{"price"}, exitInput, "stdin: longer than 8 MiB"},

		// What has no price.
		{"a hole before the first card", "", []string{"price", "testdata/examples/plan.json", "--currency", "EUR", "--date", "2025-08-01"}, exitRefused, ""},
		{"a row that is not known", "", []string{"price", "testdata/examples/plan.json", "--currency", "EUR"}, exitRefused, ""},
		{"some figures that are not known", "", []string{"price", "testdata/examples/plan.json", "--currency", "MXN"}, exitPartial, ""},
		{"a currency without cards", "", []string{"price", "testdata/examples/plan.json", "--currency", "GBP"}, exitRefused, ""},
		{"a hole on one of two dates", "", []string{"price", "testdata/examples/plan.json", "--currency", "EUR", "--compare", "2026-08-01,2025-08-01"}, exitRefused, ""},
		{"some figures on one of two dates", "", []string{"price", "testdata/examples/plan.json", "--currency", "MXN", "--compare", "2026-11-01,2026-11-02"}, exitPartial, ""},
		{"nothing to price", planSaying(sound), []string{"price"}, exitOK, ""},
		{"no card on that date", "", []string{"cards", "show", "EUR", "--date", "2026-03-31"}, exitRefused, "no rate card in EUR is known for 2026-03-31; the known ones are 2026-04-01-EUR, "},
		{"no such card ID", "", []string{"cards", "show", "2026-10-02-USD"}, exitRefused, "no card 2026-10-02-USD is known"},
		{"no card of the currency", "", []string{"cards", "show", "GBP"}, exitRefused, "no rate card in GBP is known; there are cards in AED, ARS, "},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := tarifario(tc.stdin, tc.args...)
			if code != tc.code {
				t.Errorf("exit code %d, want %d\n%s%s", code, tc.code, stdout, stderr)
			}
			if tc.stderr == "" && stderr != "" || !strings.Contains(stderr, tc.stderr) {
				t.Errorf("stderr %q, want %q in it", stderr, tc.stderr)
			}
			if (code == exitUsage || code == exitInput || code == exitIO) && stdout != "" {
				t.Errorf("stdout %q beside an error", stdout)
			}
		})
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

type brokenFile struct{}

func (brokenFile) Read([]byte) (int, error) { return 0, errors.New("read error") }

func TestInputAndOutputThatFail(t *testing.T) {
	for _, args := range [][]string{
		{"help"}, {"version"}, {"price", "testdata/examples/plan.json"}, {"price", "--json", "testdata/examples/plan.json"},
		{"cards", "list"}, {"cards", "list", "--json"}, {"cards", "show", "USD"}, {"price", "--help"},
	} {
		var errs bytes.Buffer
		if code := run(environment{Stdout: brokenPipe{}, Stderr: &errs, Now: time.Now}, args); code != exitIO || !strings.Contains(errs.String(), "broken pipe") {
			t.Errorf("%v: exit code %d, %q, want %d", args, code, errs.String(), exitIO)
		}
	}
	var out, errs bytes.Buffer
	code := run(environment{Stdin: brokenFile{}, Stdout: &out, Stderr: &errs, Now: time.Now}, []string{"price"})
	if code != exitIO || !strings.Contains(errs.String(), "read error") {
		t.Errorf("exit code %d, %q, want %d", code, errs.String(), exitIO)
	}
}

// TestHelpAndDocumentationAgree: the exit codes stand in the help and in docs/formats.md, and every command in the help.
func TestHelpAndDocumentationAgree(t *testing.T) {
	_, text, _ := tarifario("", "help")
	docs, err := os.ReadFile(filepath.Join("..", "..", "docs", "formats.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, meaning := range []string{
		"done, and the answer is whole", "the command line makes no sense",
		"what was read makes no sense: the message names the file, the line and the field",
		"nothing that is due could be priced: a card or its rates are not known",
		"part of the answer is missing: a rate that is not known, a line of a log that could not be read",
		"a file could not be read, or the output not written",
	} {
		if !strings.Contains(text, meaning) || !strings.Contains(string(docs), meaning) {
			t.Errorf("%q is not in the help and in docs/formats.md", meaning)
		}
	}
	for _, c := range commands() {
		if !strings.Contains(text, "\n  "+c.name+" ") {
			t.Errorf("command %s is not in the help", c.name)
		}
	}
}
