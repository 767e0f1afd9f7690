package timeline

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/pricing"
)

// everywhere takes every number and place for what it is called; the tests' events name their countries.
type everywhere struct{}

func (everywhere) Number(text string) (string, pricing.Place, error) {
	return text, pricing.Place{}, nil
}
func (everywhere) HasTerritory(pricing.Territory) bool { return true }
func (everywhere) HasMarket(pricing.Market) bool       { return true }

// collected keeps what a log holds.
type collected struct{ messages []pricing.Message }

func (c *collected) Add(m *pricing.Message)            { c.messages = append(c.messages, *m) }
func (c *collected) Advance(pricing.Instant)           {}
func (c *collected) Unpriced(*pricing.Message, string) {}

func readLog(t *testing.T, log string) []pricing.Message {
	t.Helper()
	var c collected
	r := eventlog.NewReader(eventlog.Config{Atlas: everywhere{}}, &c)
	if err := r.Read(eventlog.Source{Name: "log", Input: strings.NewReader(log)}); err != nil {
		t.Fatal(err)
	}
	r.Close()
	return c.messages
}

// TestFromMessages: a conversation of a log opens as the timeline it was, in order of time, with what the log proves.
func TestFromMessages(t *testing.T) {
	zone := zoneNamed(t, home.Zone) // UTC−6
	at := pricing.Date(2026_10_05).Start(zone)
	messages := []pricing.Message{
		{Number: "1", User: "a", Kind: pricing.Template, Category: pricing.Utility, Place: pricing.Place{Territory: "CO"}, Sent: at + 11*pricing.Hour, Delivered: at + 12*pricing.Hour},
		{Number: "1", User: "a", Direction: pricing.Inbound, Entry: pricing.AdEntry, Sent: at + 9*pricing.Hour},
		{Number: "1", User: "b", Direction: pricing.Inbound, Sent: at + 9*pricing.Hour},
		{Number: "1", User: "a", Delivered: at + 40*pricing.Hour, Proven: true}, // only its delivery is known
		{Number: "1", User: "a", Kind: pricing.Template, Category: pricing.Marketing, Sent: at + 41*pricing.Hour},
		{Number: "1", User: "a", Kind: pricing.Template, Sent: at + 42*pricing.Hour, Delivered: at + 42*pricing.Hour},
		{Number: "1", User: "a"},
		{Number: "1", User: "a", Direction: pricing.Inbound, Sent: at + 9000*pricing.Hour},
	}
	line, left := FromMessages(messages, zone, home)
	const want = "v=1&start=2026-10-05&zone=America/Mexico_City&c=CO&s=9h_customer_ad~11h_utility_late_1h~40h_reply_proven~41h_marketing_failed"
	if got := EncodeFragment(line); got != want {
		t.Errorf(" got %s\nwant %s", got, want)
	}
	wanted := []LeftOut{{2, OtherPair}, {5, UnknownCategory}, {6, UnknownInstant}, {7, TooFar}}
	if !slices.Equal(left, wanted) {
		t.Errorf("left out %v, want %v", left, wanted)
	}
	// the reply at 40 lies in no window the log shows; its delivery proves that it could be sent (LOG-16), and it is free
	// in the free entry window [12, 84)
	r, err := Read(line, 0, zone, published2026(t))
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for i := range r.Messages {
		said = append(said, say(&r, &r.Messages[i]))
	}
	expect(t, "steps", said, []string{user, "free FEP-3 opens free_entry_point_window", "free FEP-5", "not_delivered DLV-3"})
}

// TestFromMessagesOfGroup: those of a group who received a message are its members.
func TestFromMessagesOfGroup(t *testing.T) {
	zone := zoneNamed(t, home.Zone)
	at := pricing.Date(2026_10_05).Start(zone)
	line, left := FromMessages([]pricing.Message{
		{Number: "1", Group: "g", User: "a", Direction: pricing.Inbound, Sent: at + 8*pricing.Hour},
		{Number: "1", Group: "g", Kind: pricing.Template, Category: pricing.Utility, Sent: at + 9*pricing.Hour, Recipients: []pricing.Recipient{
			{User: "a", Place: pricing.Place{Territory: "BR"}, Delivered: at + 9*pricing.Hour}, {User: "b", Place: pricing.Place{Territory: "BR"}},
			{User: "c", Delivered: at + 10*pricing.Hour},
		}},
	}, zone, home)
	const want = "v=1&start=2026-10-05&zone=America/Mexico_City&c=BR&s=8h_customer_group_BR~9h_utility_group_BR.2"
	if got := EncodeFragment(line); got != want || left != nil {
		t.Errorf(" got %s, left out %v\nwant %s", got, left, want)
	}
	if empty, left := FromMessages(nil, zone, home); len(empty.Steps) != 0 || left != nil {
		t.Errorf("of nothing: %+v, %v", empty, left)
	}
}

// TestFromLog: the verdicts on the timeline of a log's conversation are those on the log.
func TestFromLog(t *testing.T) {
	zone := zoneNamed(t, home.Zone)
	log := strings.Join([]string{
		`{"v":1,"id":"m1","number":"1","user":"52155","direction":"inbound","sent":"2026-10-05T16:00:00Z","country":"MX"}`,
		`{"v":1,"id":"m2","number":"1","user":"52155","direction":"outbound","kind":"free_form","sent":"2026-10-05T16:05:00Z","delivered":"2026-10-05T16:05:02Z","country":"MX"}`,
		`{"v":1,"id":"m3","number":"1","user":"52155","direction":"outbound","kind":"template","category":"utility","sent":"2026-10-06T17:00:00Z","delivered":"2026-10-06T17:00:01Z","country":"MX"}`,
	}, "\n")
	messages := readLog(t, log)
	if len(messages) != 3 {
		t.Fatalf("%d messages", len(messages))
	}
	line, _ := FromMessages(messages, zone, home)
	r, err := Read(line, 0, zone, published2026(t))
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for i := range r.Messages {
		said = append(said, say(&r, &r.Messages[i]))
	}
	expect(t, "steps", said, []string{user, free, "charged utility MSG-4"})
}
