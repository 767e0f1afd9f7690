package windows

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// A log of three conversations of two numbers: one with a customer in Mexico, one with a user of no known number, and one
// with a group; a line that is no JSON and one without a user.
const threeConversations = `{"id":"1","number":"15550001","user":"+5215512345678","direction":"inbound","sent":"2026-10-02T15:00:00Z"}
{"id":"2","number":"15550001","user":"+5215512345678","direction":"outbound","sent":"2026-10-02T15:01:00Z","delivered":"2026-10-02T15:01:02Z"}
no JSON
{"id":"3","number":"15550002","user":"BR.17167321495015","direction":"inbound","entry":"ad","sent":"2026-10-03T15:00:00Z"}
{"id":"4","number":"15550002","direction":"inbound","sent":"2026-10-03T15:00:00Z"}
{"id":"5","number":"15550002","group":"g1","direction":"outbound","sent":"2026-10-09T15:00:00Z","recipients":[{"user":"+5215512345678","delivered":"2026-10-09T15:00:01Z"}]}
{"id":"6","number":"15550002","group":"g1","direction":"outbound","sent":"2026-10-10T15:00:00Z","recipients":[{"user":"+5215512345678","delivered":"2026-10-10T15:00:01Z"}]}
`

// listed opens the part of the page with a log, as it was listed.
func listed(t *testing.T, l app.Language, text string) *OpenFile {
	t.Helper()
	v := app.Vendor{Name: "Tarifario", Language: l}
	page := NewPage(l, &v)
	log, err := listLog("log.ndjson", strings.NewReader(text), func() {})
	if err != nil {
		t.Fatal(err)
	}
	return &OpenFile{Page: page, Locale: page.locale, log: log, shown: logPage}
}

// TestLogIsListed: a log is listed by conversation, the latest first, and what could not be used is told.
func TestLogIsListed(t *testing.T) {
	o := listed(t, app.English, threeConversations)
	w := o.words()
	var rows []string
	for i := range o.log.conversations {
		c := &o.log.conversations[i]
		rows = append(rows, fmt.Sprintf("%s | %s | %s | %d", w.customer(c), c.Number, w.times(c), c.Messages))
	}
	expect(t, "rows", strings.Join(rows, "\n"), strings.Join([]string{
		"group g1 | 15550002 | October 9, 2026 – October 10, 2026 | 2",
		"BR.17167321495015 | 15550002 | October 3, 2026 | 1",
		"+5215512345678 | 15550001 | October 2, 2026 | 2",
	}, "\n"))
	expect(t, "found", w.found(o.log), "Messages in the log: 5. Conversations, which end after seven days of silence: 3.")
	expect(t, "numbers", o.log.numbers, 2)
	expect(t, "bad lines", w.badLines(o.log.report.BadLines), "Lines that could not be used: 2")
	expect(t, "a bad line", w.badLine(o.log.report.Errors[0]), "Line 3: not JSON.")
	expect(t, "another", w.badLine(o.log.report.Errors[1]), "Line 5: user: missing.")
}

// TestLogIsFiltered: by part of a number however it is written, of an identifier or of the business number.
func TestLogIsFiltered(t *testing.T) {
	o := listed(t, app.Spanish, threeConversations)
	for _, c := range []struct{ filter, want string }{
		{"", "[0 1 2]"}, {"  ", "[0 1 2]"},
		{"+52 1 (55) 1234-5678", "[2]"}, {"5678", "[2]"}, {"5679", "[]"},
		{"br.17", "[1]"}, {"G1", "[0]"}, {"15550002", "[0 1]"}, {"<b>", "[]"},
	} {
		o.filter = c.filter
		expect(t, "filter "+c.filter, fmt.Sprint(o.chosen()), c.want)
	}
}

// TestEmptyLog: a file without a message is told so, with the first line that made no sense.
func TestEmptyLog(t *testing.T) {
	o := listed(t, app.Portuguese, "Bom dia\n")
	expect(t, "said", o.words().nothing(&o.log.report), "No arquivo não há nenhuma mensagem: são precisos webhooks da Meta ou eventos, um por linha. Linha 1: não é JSON.")
	o = listed(t, app.Spanish, "")
	expect(t, "said", o.words().nothing(&o.log.report), "En el archivo no hay ningún mensaje: hacen falta webhooks de Meta o eventos, uno por línea.")
}

// TestLogFailure: what keeps a log from being read is said in the visitor's language.
func TestLogFailure(t *testing.T) {
	read := func(data []byte) error {
		_, err := listLog("log", bytes.NewReader(data), func() {})
		return err
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	io.WriteString(z, threeConversations)
	z.Close()
	if err := read(packed.Bytes()); err != nil {
		t.Errorf("a packed log: %v", err)
	}
	var bomb bytes.Buffer
	z = gzip.NewWriter(&bomb)
	z.Write(make([]byte, 20<<20))
	z.Close()
	for _, c := range []struct {
		name string
		err  error
		want string
	}{
		{"cut off", read(packed.Bytes()[:40]), "it is damaged or cut off."},
		{"a bomb", read(bomb.Bytes()), "it is packed, and too large when unpacked."},
		{"UTF-16", read([]byte("\xff\xfe{\x00}\x00")), "its text is UTF-16; save it as UTF-8."},
		{"moved", fmt.Errorf("log: %w", errUnreadable), "the browser cannot read it. Choose it again."},
		{"anything else", errors.New("?"), "it is damaged or cut off."},
	} {
		if c.err == nil {
			t.Errorf("%s: no error", c.name)
			continue
		}
		expect(t, c.name, logFailure(app.English, c.err), c.want)
	}
}

// TestLineFaults: every reason for which a line is refused is said in words.
func TestLineFaults(t *testing.T) {
	for _, r := range []eventlog.Reason{
		eventlog.BadSyntax, eventlog.BadEncoding, eventlog.TooLong, eventlog.UnknownField, eventlog.RepeatedField, eventlog.WrongType,
		eventlog.MissingField, eventlog.BadInstant, eventlog.BadNumber, eventlog.BadValue, eventlog.Contradiction, eventlog.NotClosed,
	} {
		if s := lineFaults[r]; s.es == "" || s.pt == "" || s.en == "" {
			t.Errorf("no words for %s", r)
		}
	}
}

// TestOpenedSays: which conversation is shown, and what of it is not.
func TestOpenedSays(t *testing.T) {
	o := listed(t, app.English, threeConversations)
	c := &eventlog.Conversation{User: "5215512345678", First: pricing.Date(2026_10_02).Start(o.words().zone), Last: pricing.Date(2026_10_02).Start(o.words().zone)}
	expect(t, "all", o.words().opened(c, 12, nil), "Conversation opened: +5215512345678, October 2, 2026, messages: 12.")
	left := []timeline.LeftOut{{Reason: timeline.NoRoom}, {Reason: timeline.UnknownCategory}, {Reason: timeline.NoRoom}}
	expect(t, "not all", o.words().opened(c, 200, left),
		"Conversation opened: +5215512345678, October 2, 2026, messages: 200. Left out: templates whose category the log does not tell: 1; beyond the 200 that fit: 2.")
}

func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got\n%v\nwant\n%v", what, got, want)
	}
}
