package eventlog

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// atlas knows a few countries by their calling code.
type atlas struct{}

var callingCodes = []struct {
	code      string
	territory pricing.Territory
}{{"1", "US"}, {"39", "IT"}, {"52", "MX"}, {"54", "AR"}, {"55", "BR"}, {"91", "IN"}}

func (atlas) Number(text string) (string, pricing.Place, error) {
	digits := strings.TrimPrefix(text, "+")
	if len(digits) < 7 || len(digits) > 15 || strings.Trim(digits, "0123456789") != "" {
		return "", pricing.Place{}, errors.New("not a phone number")
	}
	for _, c := range callingCodes {
		if strings.HasPrefix(digits, c.code) {
			return digits, pricing.Place{Territory: c.territory}, nil
		}
	}
	return digits, pricing.Place{Market: pricing.Other}, nil
}

func (atlas) HasTerritory(code pricing.Territory) bool {
	for _, c := range callingCodes {
		if c.territory == code {
			return true
		}
	}
	return false
}

func (atlas) HasMarket(name pricing.Market) bool { return name == "Brazil" || name == "Mexico" }

// basket is a sink that keeps everything.
type basket struct {
	messages []pricing.Message
	advances []pricing.Instant
	unpriced []string
}

func (b *basket) Add(m *pricing.Message)        { b.messages = append(b.messages, *m) }
func (b *basket) Advance(until pricing.Instant) { b.advances = append(b.advances, until) }
func (b *basket) Unpriced(m *pricing.Message, category string) {
	b.unpriced = append(b.unpriced, fmt.Sprintf("%s %q", m.ID, category))
}

// read reads a log whole.
func read(t testing.TB, log string) (*basket, Report) {
	t.Helper()
	var b basket
	r := NewReader(Config{Atlas: atlas{}}, &b)
	if err := r.Read(Source{"log", strings.NewReader(log)}); err != nil {
		t.Fatal(err)
	}
	r.Close()
	return &b, r.Report()
}

// readOne reads a log that holds one message and nothing wrong.
func readOne(t testing.TB, log string) pricing.Message {
	t.Helper()
	b, report := read(t, log)
	if len(report.Errors) > 0 {
		t.Fatalf("%s\n%v", log, report.Errors[0])
	}
	if len(b.messages) != 1 {
		t.Fatalf("%s\ngot %d messages, want 1", log, len(b.messages))
	}
	return b.messages[0]
}

// seconds is an instant in Unix seconds.
func seconds(n int64) pricing.Instant { return pricing.Instant(n) * pricing.Second }

// change is one webhook payload with one change.
func change(field, value string) string {
	return `{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},` +
		value + `},"field":"` + field + `"}]}]}`
}

// statusLine is a payload with one status.
func statusLine(status string) string { return change("messages", `"statuses":[`+status+`]`) }

// userLine is a payload with one message of a user.
func userLine(message string) string {
	return change("messages", `"contacts":[{"profile":{"name":"x"},"wa_id":"16505551234"}],"messages":[`+message+`]`)
}

// ruled is a sink that decides what it is given.
type ruled struct {
	replay   *pricing.Replay
	verdicts []string // "id recipient outcome rule category reported", in order
	unpriced []string
}

var testTables = func() pricing.Tables {
	spans := []pricing.MarketSpan{{Market: "Other"}, {Market: "North America"}, {Market: "India"}, {Market: "Brazil"}, {Market: "Mexico"}, {Market: "Italy"}}
	moves := map[pricing.Territory][]pricing.Move{
		"US": {{Market: "North America"}}, "IN": {{Market: "India"}}, "BR": {{Market: "Brazil"}}, "MX": {{Market: "Mexico"}}, "IT": {{Market: "Italy"}},
	}
	table, err := pricing.NewMarketTable(spans, moves)
	if err != nil {
		panic(err)
	}
	return pricing.Tables{Markets: table}
}()

func newRuled() *ruled {
	return &ruled{replay: pricing.NewReplay(pricing.Account{Currency: "USD"}, testTables)}
}

func (r *ruled) emit(m *pricing.Message, v pricing.Verdict) {
	r.verdicts = append(r.verdicts, fmt.Sprintf("%s %s %s %s %s at %s meta %s %s gap %t", m.ID, recipientOf(m, v), v.Outcome, v.Rule, v.Category,
		textOf(v.At), v.Reported.Outcome, v.Reported.Category, v.Gap))
}

func (r *ruled) Add(m *pricing.Message)        { r.replay.Add(*m) }
func (r *ruled) Advance(until pricing.Instant) { r.replay.Advance(until, r.emit) }
func (r *ruled) Unpriced(m *pricing.Message, category string) {
	r.unpriced = append(r.unpriced, fmt.Sprintf("%s %s %q", m.ID, m.User, category))
}

// decide reads logs one after the other, as parts of one, and decides them.
func decide(t testing.TB, horizon time.Duration, parts ...string) (*ruled, Report) {
	t.Helper()
	out := newRuled()
	r := NewReader(Config{Atlas: atlas{}, Horizon: horizon, Backlog: -1}, out)
	for i, part := range parts {
		if err := r.Read(Source{fmt.Sprintf("part%d", i+1), strings.NewReader(part)}); err != nil {
			t.Fatal(err)
		}
	}
	r.Close()
	out.replay.Close(out.emit)
	return out, r.Report()
}
