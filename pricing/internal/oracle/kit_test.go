package oracle

import (
	"fmt"
	"math/big"
	"testing"
	"time"
	_ "time/tzdata"
)

// The kit below keeps cases short: events are placed by hours after a start,
// on number "n" with user "u" in territory "XX", delivered when sent.

// zone loads a time zone.
func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// clock reads a wall-clock time in a zone, in Unix milliseconds.
func clock(t testing.TB, text string, z *time.Location) int64 {
	t.Helper()
	at, err := time.ParseInLocation(time.DateTime, text, z)
	if err != nil {
		t.Fatal(err)
	}
	return at.UnixMilli()
}

// on places an event some hours after the start; log fixes the start.
func on(hours float64, e Event) Event {
	e.Sent = int64(hours * float64(hour))
	if !e.Inbound {
		e.Delivered = e.Sent
	}
	return e
}

func user(hours float64) Event { return on(hours, Event{Inbound: true}) }

func ad(hours float64) Event { return on(hours, Event{Inbound: true, Entry: Ad}) }

func page(hours float64) Event { return on(hours, Event{Inbound: true, Entry: PageButton}) }

func text(hours float64) Event { return on(hours, Event{}) }

func template(hours float64, c Category) Event {
	return on(hours, Event{Kind: Template, Category: c})
}

// late makes the delivery of an event later than its sending.
func late(hours float64, e Event) Event {
	e.Delivered = int64(hours * float64(hour))
	return e
}

// by gives an event an author.
func by(author Author, e Event) Event {
	e.Author = author
	if author == MetaBusinessAgent {
		e.Tokens = 20_000
	}
	return e
}

// to sends a 1:1 event to a territory.
func to(territory string, e Event) Event {
	e.Territory = territory
	return e
}

// group sends an event to group "g", with one recipient per delivery given in
// hours; a negative one was never delivered.
func group(e Event, delivered ...float64) Event {
	e.Group = "g"
	for i, h := range delivered {
		r := Recipient{User: fmt.Sprintf("u%d", i), Territory: "XX"}
		if h >= 0 {
			r.Delivered = int64(h * float64(hour))
		}
		e.Recipients = append(e.Recipients, r)
	}
	return e
}

// log shifts events to a start and fills in what the kit leaves out.
func log(start int64, events ...Event) []Event {
	shift := func(at *int64) {
		*at += start
	}
	for i := range events {
		e := &events[i]
		if e.ID == "" {
			e.ID = fmt.Sprintf("m%02d", i)
		}
		if e.Number == "" {
			e.Number = "n"
		}
		if e.User == "" {
			e.User = "u"
		}
		if e.Territory == "" {
			e.Territory = "XX"
		}
		known := e.Delivered != 0 || e.Sent == 0
		shift(&e.Sent)
		if !e.Inbound && known && e.Failed == 0 && e.Read == 0 {
			shift(&e.Delivered)
		}
		for j := range e.Recipients {
			if e.Recipients[j].Delivered != 0 {
				shift(&e.Recipients[j].Delivered)
			}
		}
	}
	return events
}

// says is a verdict in words: "charged MSG-2".
func says(r Ruling) string { return string(r.Outcome) + " " + r.Rule }

// check compares the verdicts on a log with words written by hand.
func check(t *testing.T, a Account, events []Event, want ...string) []Verdict {
	t.Helper()
	got := Decide(a, events)
	if len(got) != len(want) {
		t.Fatalf("%d verdicts, want %d", len(got), len(want))
	}
	for i := range got {
		if s := says(got[i].Ruling); s != want[i] {
			t.Errorf("event %d: got %q, want %q", i, s, want[i])
		}
	}
	return got
}

// money parses a decimal.
func money(text string) *big.Rat {
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		panic("not a decimal: " + text)
	}
	return r
}

// flat are the made-up rates of the worked examples, the same everywhere.
func flat() Rates {
	card := map[Category]*big.Rat{
		Marketing: money("0.0700"), MarketingLite: money("0.0600"), Utility: money("0.0300"),
		Authentication: money("0.0200"), Service: money("0.0110"),
		AuthenticationInternational: money("0.0500"), GeneralPurposeAI: money("0.0691"),
		BusinessInitiated: money("0.0400"), UserInitiated: money("0.0100"),
	}
	return Rates{
		Currency: "USD",
		Rate: func(_ string, c Category, _ string) (*big.Rat, bool) {
			r, ok := card[c]
			return r, ok
		},
	}
}

// used makes rates whose allowances are partly spent.
func used(r Rates, n int64) Rates {
	r.AllowanceUsed = func(string, string) int64 { return n }
	return r
}

// costs bills a log and compares the total.
func costs(t *testing.T, a Account, events []Event, rates Rates, want string) []Line {
	t.Helper()
	lines, total := Bill(a, events, Decide(a, events), rates)
	if total.Cmp(money(want)) != 0 {
		t.Errorf("total %s, want %s", total.FloatString(6), want)
	}
	return lines
}

var inUTC = Account{Zone: time.UTC}

// Starts of cases, at midnight UTC, one or two in each era.
func utc(date string) int64 {
	at, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return at.UnixMilli()
}
