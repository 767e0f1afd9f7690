package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestReplay bills a log of every form for people, with the verdicts beside it.
func TestReplay(t *testing.T) {
	t.Chdir("testdata/replay")
	verdicts := filepath.Join(t.TempDir(), "verdicts.ndjson")
	code, stdout, stderr := tarifario("", "replay", "--zone", "America/Mexico_City", "--verdicts", verdicts, "mixed.ndjson")
	if code != exitPartial || stderr != "" {
		t.Errorf("got code %d, %q; want %d: a line is bad", code, stderr, exitPartial)
	}
	lines, err := os.ReadFile(verdicts)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../..")
	golden(t, "replay/mixed.golden", stdout)
	golden(t, "replay/mixed.verdicts.golden", string(lines))
}

// webhook is one webhook payload with a status of the message wamid.1.
func webhook(fields string) string {
	return `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106540352242922"},"statuses":[{"id":"wamid.1",` +
		fields + `}]}}]}]}` + "\n"
}

// billed is what of a bill document the tests look at.
type billed struct {
	Schema string
	Totals []struct{ Currency, Sum string }
	Lines  []struct {
		Month, Market, Category, Outcome, Rule string
		Quantity, Free, Charged                int64
	}
}

// TestReplayMetaExamples bills Meta's own examples of webhooks: what they charge, and what they do not.
func TestReplayMetaExamples(t *testing.T) {
	const pmp = `"pricing":{"billable":true,"pricing_model":"PMP",`
	cases := []struct {
		name, source, log string
		sum               string
		line              string // market, category, outcome of the only line
	}{
		{"wh-off-01", "status messages webhook reference, example 1: sent is no charge",
			webhook(`"status":"sent","timestamp":"1785542400","recipient_id":"16505551234",` + pmp + `"type":"regular","category":"marketing"}`),
			"0", "North America marketing not_delivered"},
		{"wh-off-01, delivered", "the same: charged as marketing once delivered",
			webhook(`"status":"sent","timestamp":"1785542400","recipient_id":"16505551234",`+pmp+`"type":"regular","category":"marketing"}`) +
				webhook(`"status":"delivered","timestamp":"1785542402","recipient_id":"16505551234"`),
			"0.025", "North America marketing charged"},
		{"wh-off-02", "messages webhook reference: service is free since November 2024, though billable is true",
			webhook(`"status":"delivered","timestamp":"1750263773","recipient_id":"16505551234","conversation":{"id":"c","origin":{"type":"service"}},"pricing":{"billable":true,"pricing_model":"CBP","category":"service"}`),
			"0", "North America service free"},
		{"wh-off-03", "status messages webhook reference, failed example",
			webhook(`"status":"failed","timestamp":"1751142888","recipient_id":"16505551234","errors":[{"code":131049}]`),
			"0", "North America  not_delivered"},
		{"wh-off-04", "Authentication-international rates: the international rate of India",
			webhook(`"status":"delivered","timestamp":"1785542402","recipient_id":"919999999999",` + pmp + `"type":"regular","category":"authentication_international"}`),
			"0.0304", "India authentication_international charged"},
		{"webhook-free-tier", "status messages webhook reference: service inside the 1,000 of October 2026",
			webhook(`"status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678","pricing":{"billable":false,"pricing_model":"PMP","type":"free_customer_service","category":"service"}`),
			"0", "Mexico service free"},
		{"webhook-service-paid", "Pricing for non-template messages: service after the 1,000",
			webhook(`"status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678",` + pmp + `"type":"regular","category":"service"}`),
			"0.0085", "Mexico service charged"},
		{"coex-off-01", "Onboard WhatsApp Business app users: messages of the app are free",
			`{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"smb_message_echoes","value":{"metadata":{"phone_number_id":"1"},"message_echoes":[{"from":"15550783881","to":"5215512345678","id":"wamid.1","timestamp":"1790899200","type":"text"}]}}]}]}`,
			"0", "Mexico service free"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			code, stdout, _ := tarifario(c.log, "replay", "--json")
			var bill billed
			if err := json.Unmarshal([]byte(stdout), &bill); err != nil {
				t.Fatalf("%v\n%s", err, stdout)
			}
			if len(bill.Lines) != 1 || len(bill.Totals) != 1 {
				t.Fatalf("%s\ngot %s", c.log, stdout)
			}
			line := bill.Lines[0]
			got := line.Market + " " + line.Category + " " + line.Outcome
			if code != exitOK || got != c.line || bill.Totals[0].Sum != c.sum || bill.Schema != "tarifario/bill" {
				t.Errorf("%s: %s\ngot  %d, %s, %s\nwant 0, %s, %s", c.source, c.log, code, got, bill.Totals[0].Sum, c.line, c.sum)
			}
		})
	}
}

const event = `{"id":"%s","number":"N","user":"+5215512345678","direction":"outbound","kind":"template","category":"%s","sent":"%s","delivered":"%s"}` + "\n"

func sentAt(id, category, at string) string { return fmt.Sprintf(event, id, category, at, at) }

// TestReplayOptions: each option changes the sum of a log as its rule says.
func TestReplayOptions(t *testing.T) {
	authentication := sentAt("a", "authentication", "2026-11-02T12:00:00Z")
	jamaica := strings.Replace(sentAt("a", "marketing", "2026-11-02T12:00:00Z"), "+5215512345678", "+18765550100", 1)
	india := strings.Replace(authentication, "+5215512345678", "+919812345678", 1)
	cases := []struct {
		name string
		log  string
		args []string
		sum  string
	}{
		{"plain", authentication, nil, "0.0085"},
		{"zone: the first instant of October in Mexico", sentAt("a", "utility", "2026-10-01T06:00:00Z"), []string{"--zone", "America/Mexico_City"}, "0.0085"},
		{"domestic (INTL-7)", india, nil, "0.0014"},
		{"eligible (INTL-1)", india, []string{"--eligible"}, "0.0304"},
		{"before the start (INTL-3)", india, []string{"--eligible", "--international-start", "2026-11-02T12:00:01Z"}, "0.0014"},
		{"at the start (INTL-3)", india, []string{"--eligible", "--international-start", "2026-11-02T12:00:00Z"}, "0.0304"},
		{"home country (INTL-4)", india, []string{"--eligible", "--location", "IN"}, "0.0014"},
		{"exception (INTL-3)", india, []string{"--eligible", "--exception", "IN=2026-12-01T00:00:00Z"}, "0.0014"},
		{"volume used before (TIER-13)", authentication, []string{"--used", "Mexico:authentication=250000"}, "0.0081"},
		{"Jamaica as Meta's table has it (MKT-4)", jamaica, nil, "0.074"},
		{"Jamaica billed as Other (MKT-10)", jamaica, []string{"--override", "+1876=Other"}, "0.0604"},
		{"the longest prefix holds (MKT-10)", jamaica, []string{"--override", "1876=Other", "--override", "1=Mexico", "--override", "18765=North America"}, "0.025"},
		{"a prefix of other numbers (MKT-10)", jamaica, []string{"--override", "1658=Other"}, "0.074"},
		{"exempt (SVC-11)", authentication, []string{"--option", "service_exempt=yes"}, "0.0085"},
		{"horizon", authentication, []string{"--horizon", "0"}, "0.0085"},
		{"horizon in days", authentication, []string{"--horizon", "2d"}, "0.0085"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			code, stdout, stderr := tarifario(c.log, append([]string{"replay", "--json"}, c.args...)...)
			var bill billed
			if err := json.Unmarshal([]byte(stdout), &bill); err != nil {
				t.Fatalf("%v\n%s\n%s", err, stdout, stderr)
			}
			if code != exitOK || bill.Totals[0].Sum != c.sum {
				t.Errorf("got %d, %s, want %s\n%s", code, bill.Totals[0].Sum, c.sum, stdout)
			}
		})
	}
}

// TestReplayEnds runs command lines and looks at the exit code and what is said.
func TestReplayEnds(t *testing.T) {
	dir := t.TempDir()
	right := sentAt("a", "marketing", "2026-11-02T12:00:00Z")
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	cases := []struct {
		name, stdin string
		args        []string
		code        int
		says        string // part of stderr, or of stdout when stderr is empty
	}{
		{"help", "", []string{"--help"}, exitOK, "Usage: tarifario replay"},
		{"empty", "", nil, exitOK, "no message that counts"},
		{"right", right, nil, exitOK, "0.0397"},
		{"bad line among right ones", right + "x\n", nil, exitPartial, "stdin:2: not a JSON object"},
		{"only bad lines", "x\n", nil, exitInput, "stdin:1: not a JSON object"},
		{"unknown category", webhook(`"status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678"`), nil, exitPartial, "not priced (LOG-3): 1 (none)"},
		{"before the first card", sentAt("a", "marketing", "2024-06-01T12:00:00Z"), []string{"--currency", "MXN"}, exitRefused, "Refused, not free"},
		{"no card in the currency", right, []string{"--currency", "XYZ"}, exitRefused, "no rate card in XYZ is known"},
		{"unknown zone", right, []string{"--zone", "Mars/Base"}, exitUsage, `unknown time zone "Mars/Base"`},
		{"zone of the machine", right, []string{"--zone", "Local"}, exitUsage, `unknown time zone "Local"`},
		{"unknown option", right, []string{"--option", "fep=1"}, exitUsage, `unknown option "fep"`},
		{"bad option", right, []string{"--option", "fep_hours=x"}, exitUsage, "whole number of hours"},
		{"option without value", right, []string{"--option", "fep_hours"}, exitUsage, "name=value"},
		{"unknown market", right, []string{"--used", "Brasil:utility=5"}, exitUsage, `unknown market "Brasil"`},
		{"tiers of marketing", right, []string{"--used", "Brazil:marketing=5"}, exitUsage, "utility or authentication"},
		{"negative volume", right, []string{"--used", "Brazil:utility=-5"}, exitUsage, "not a number of messages"},
		{"override without a market", right, []string{"--override", "1876"}, exitUsage, "prefix=market"},
		{"override of no number", right, []string{"--override", "JM=Other"}, exitUsage, "not the beginning of a phone number"},
		{"override to no market", right, []string{"--override", "1876=Jamaica"}, exitUsage, `unknown market "Jamaica"`},
		{"unknown location", right, []string{"--location", "Mexico"}, exitUsage, "not an ISO 3166 code"},
		{"bad exception", right, []string{"--exception", "MX"}, exitUsage, "country=instant"},
		{"bad start", right, []string{"--international-start", "2026-10-01"}, exitUsage, "not an instant"},
		{"bad horizon", right, []string{"--horizon", "week"}, exitUsage, "not a duration"},
		{"negative horizon", right, []string{"--horizon=-1h"}, exitUsage, "not a duration"},
		{"two to standard output", right, []string{"--json", "--verdicts", "-"}, exitUsage, "standard output"},
		{"no such log", "", []string{filepath.Join(dir, "none")}, exitIO, "no such file"},
		{"a directory", "", []string{dir}, exitIO, "is a directory"},
		{"verdicts nowhere", right, []string{"--verdicts", filepath.Join(dir, "none", "v")}, exitIO, "no such file"},
		{"UTF-16", "\xff\xfe{\x00", nil, exitInput, "save the log as UTF-8"},
		{"broken gzip", "\x1f\x8bxxxxxxxxxxxx", nil, exitInput, "stdin: gzip: "},
		{"several logs", "", []string{file("b", sentAt("b", "marketing", "2026-11-03T12:00:00Z")), file("a", right)}, exitOK, "0.0794"},
		{"options behind the log", right, []string{"-", "--currency", "USD"}, exitOK, "0.0397"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			code, stdout, stderr := tarifario(c.stdin, append([]string{"replay"}, c.args...)...)
			said := stderr
			if said == "" {
				said = stdout
			}
			if code != c.code || !strings.Contains(strings.Join(strings.Fields(said), " "), c.says) {
				t.Errorf("got %d, want %d with %q\n%s", code, c.code, c.says, said)
			}
		})
	}
}

// TestReplayGzip: packed logs and standard input read like a plain file; the verdicts may go to standard output.
func TestReplayGzip(t *testing.T) {
	text, err := os.ReadFile("testdata/replay/mixed.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	log := string(text)
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := io.WriteString(w, log); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	_, plain, aside := tarifario(log, "replay", "--verdicts", "-")
	_, unpacked, aside2 := tarifario(packed.String(), "replay", "--verdicts", "-", "-")
	if plain != unpacked || aside != aside2 || strings.Count(plain, "\n") != 13 || !strings.Contains(aside, "Bill of the log") {
		t.Errorf("got\n%s\n%s\nand\n%s\n%s", plain, aside, unpacked, aside2)
	}
}

// TestReplayProgress: a person at a terminal sees how far the reading has come, on a line that is cleared at the end.
func TestReplayProgress(t *testing.T) {
	var log strings.Builder
	for i := range 3000 {
		log.WriteString(sentAt(fmt.Sprint(i), "marketing", "2026-11-02T12:00:00Z"))
	}
	name := filepath.Join(t.TempDir(), "log.ndjson")
	if err := os.WriteFile(name, []byte(log.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	now := time.Date(2026, time.November, 22, 12, 0, 0, 0, time.UTC)
	env := environment{Stdin: strings.NewReader(log.String()), Stdout: &out, Stderr: &errs, Terminal: true, Now: func() time.Time {
		now = now.Add(progressEvery)
		return now
	}}
	if code := run(env, []string{"replay", name}); code != exitOK {
		t.Fatalf("got code %d\n%s", code, errs.String())
	}
	if !regexp.MustCompile(`^\r0\.\d MB of 0\.5 MB, \d+ %, [\d,]+ messages`).MatchString(errs.String()) || !strings.Contains(errs.String(), "100 %") {
		t.Errorf("got %q", errs.String())
	}
	if last := errs.String()[strings.LastIndex(strings.TrimRight(errs.String(), "\r"), "\r"):]; strings.TrimSpace(last) != "" {
		t.Errorf("the line is not cleared: %q", last)
	}
	errs.Reset()
	if code := run(env, []string{"replay"}); code != exitOK || !regexp.MustCompile(`^\r0\.\d MB, [\d,]+ messages`).MatchString(errs.String()) {
		t.Errorf("standard input: got %d, %q", code, errs.String())
	}
}

// TestReplayFullOutput: an output that cannot be written is an error.
func TestReplayFullOutput(t *testing.T) {
	for _, args := range [][]string{{"replay"}, {"replay", "--json"}, {"replay", "--verdicts", "-"}} {
		var errs bytes.Buffer
		env := environment{Stdin: strings.NewReader(sentAt("a", "marketing", "2026-11-02T12:00:00Z")), Stdout: brokenPipe{}, Stderr: &errs, Now: time.Now}
		if code := run(env, args); code != exitIO {
			t.Errorf("%v: got code %d, %q", args, code, errs.String())
		}
	}
}

// TestFormatsExamples: the events that docs/formats.md shows are right, and give the verdict it shows.
func TestFormatsExamples(t *testing.T) {
	text, err := os.ReadFile("../../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	block := func(section string) string {
		_, after, _ := strings.Cut(string(text), "\n## "+section+"\n")
		_, after, _ = strings.Cut(after, "```json\n")
		example, _, _ := strings.Cut(after, "```")
		return example
	}
	code, stdout, stderr := tarifario(block("Event"), "replay", "--verdicts", "-")
	if code != exitOK {
		t.Errorf("got code %d\n%s", code, stderr)
	}
	if want := block("Verdict"); want == "" || !strings.Contains(stdout, want) {
		t.Errorf("got\n%s\nwant among it\n%s", stdout, want)
	}
}
