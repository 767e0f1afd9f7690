package eventlog

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// status is one status of the message wamid.m.
type part struct{ status, rest string }

func (p part) line() string {
	return statusLine(`{"id":"wamid.m","recipient_id":"5215512345678","status":"` + p.status + `"` + p.rest + `}`)
}

const (
	regular = `,"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"utility"}`
	free    = `,"pricing":{"billable":false,"pricing_model":"PMP","type":"free_entry_point","category":"utility"}`
)

// TestMergeStatuses merges the statuses of one message in every order, each of them also twice.
func TestMergeStatuses(t *testing.T) {
	mexico := pricing.Place{Territory: "MX"}
	message := func(change func(*pricing.Message)) pricing.Message {
		m := pricing.Message{
			ID: "wamid.m", Number: "106540352242922", User: "5215512345678", Kind: pricing.Template, Proven: true, Place: mexico,
			Sent: seconds(1790899200), Delivered: seconds(1790899205), Category: pricing.Utility,
			Reported: &pricing.Reported{Model: "PMP", Type: "regular", Category: pricing.Utility, CategoryName: "utility"},
		}
		change(&m)
		return m
	}
	const sent, delivered, readAt, failed = `,"timestamp":"1790899200"`, `,"timestamp":"1790899205"`, `,"timestamp":"1790899260"`, `,"timestamp":"1790899203"`
	cases := []struct {
		name  string
		parts []part
		want  pricing.Message
	}{
		{"sent, delivered, read", []part{{"sent", sent + regular}, {"delivered", delivered + regular}, {"read", readAt}},
			message(func(*pricing.Message) {})},
		{"the price at the delivery counts, not the one at the sending (LOG-7)", []part{{"sent", sent + free}, {"delivered", delivered + regular}, {"read", readAt}},
			message(func(*pricing.Message) {})},
		{"price with the sending only", []part{{"sent", sent + regular}, {"delivered", delivered}, {"read", readAt}},
			message(func(*pricing.Message) {})},
		{"price with the reading only (LOG-7)", []part{{"sent", sent}, {"delivered", delivered}, {"read", readAt + regular}},
			message(func(*pricing.Message) {})},
		{"read without delivered (DLV-2)", []part{{"sent", sent + regular}, {"read", readAt + regular}},
			message(func(m *pricing.Message) { m.Delivered = seconds(1790899260) })},
		{"played without delivered (DLV-2)", []part{{"sent", sent + regular}, {"played", readAt}},
			message(func(m *pricing.Message) { m.Delivered = seconds(1790899260) })},
		{"no sending known", []part{{"delivered", delivered + regular}, {"read", readAt}},
			message(func(m *pricing.Message) { m.Sent = 0 })},
		{"sent only (LOG-7)", []part{{"sent", sent + regular}},
			message(func(m *pricing.Message) { m.Delivered = 0 })},
		{"failed (DLV-3)", []part{{"sent", sent + regular}, {"failed", failed}},
			message(func(m *pricing.Message) { m.Delivered = 0 })},
		{"failed only (DLV-3)", []part{{"failed", failed}},
			message(func(m *pricing.Message) {
				m.Sent, m.Delivered, m.Category, m.Reported, m.Proven = seconds(1790899203), 0, 0, nil, false
			})},
		{"failed and delivered: the delivery wins (DLV-3)", []part{{"sent", sent + regular}, {"failed", failed}, {"delivered", delivered + regular}},
			message(func(*pricing.Message) {})},
		{"the end of the conversation comes with the sending (FEP-16, LOG-9)", []part{
			{"sent", sent + free + `,"conversation":{"id":"w1","expiration_timestamp":"1791158460","origin":{"type":"utility"}}`},
			{"delivered", delivered + free + `,"conversation":{"id":"w1","origin":{"type":"utility"}}`},
		}, message(func(m *pricing.Message) {
			m.Reported = &pricing.Reported{Model: "PMP", Type: "free_entry_point", Category: pricing.Utility, CategoryName: "utility", Conversation: "w1", Expires: seconds(1791158460)}
		})},
		{"category in the conversation only", []part{{"delivered", delivered + `,"conversation":{"id":"c1","origin":{"type":"utility"}}`}, {"sent", sent}},
			message(func(m *pricing.Message) {
				m.Reported = &pricing.Reported{Category: pricing.Utility, CategoryName: "utility", Conversation: "c1"}
			})},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			permutations(c.parts, func(order []part) {
				var lines, twice []string
				for _, p := range order {
					lines = append(lines, p.line())
					twice = append(twice, p.line(), order[0].line())
				}
				for _, log := range []string{strings.Join(lines, "\n"), strings.Join(twice, "\n"), "[" + strings.Join(lines, ",") + "]"} {
					if got := readOne(t, log); !reflect.DeepEqual(got, c.want) {
						t.Errorf("%v\ngot  %+v %+v\nwant %+v %+v", order, got, got.Reported, c.want, c.want.Reported)
					}
				}
			})
		})
	}
}

func permutations(parts []part, do func([]part)) {
	if len(parts) <= 1 {
		do(parts)
		return
	}
	for i := range parts {
		rest := append(slices.Clone(parts[:i]), parts[i+1:]...)
		permutations(rest, func(order []part) { do(append([]part{parts[i]}, order...)) })
	}
}

// arrival is a line of a log and when its webhook was triggered.
type arrival struct {
	at   int64 // Unix seconds
	line string
}

// randomLog is a log of webhooks of a few users over three months, in order of time.
func randomLog(r *rand.Rand, messages int) []arrival {
	var log []arrival
	begin := int64(1788220800) // 2026-09-01
	add := func(at int64, line string) { log = append(log, arrival{at, line}) }
	for i := range messages {
		at := begin + r.Int64N(90*86400)
		user := []string{"5215512345671", "5511912345672", "919999999993"}[r.IntN(3)]
		if r.IntN(3) == 0 {
			referral := []string{"", `,"referral":{"source_type":"ad"}`}[r.IntN(2)]
			add(at, userLine(fmt.Sprintf(`{"from":"%s","id":"in%d","timestamp":"%d","type":"text"%s}`, user, i, at, referral)))
			continue
		}
		said := []string{
			``, `,"pricing":{"pricing_model":"PMP","type":"regular","category":"marketing"}`,
			`,"pricing":{"pricing_model":"PMP","type":"regular","category":"utility"}`,
			`,"pricing":{"pricing_model":"PMP","type":"free_customer_service","category":"service"}`,
			`,"pricing":{"pricing_model":"PMP","type":"regular","category":"service"}`,
		}[r.IntN(5)]
		tell := func(status string, at int64, said string) {
			add(at, statusLine(fmt.Sprintf(`{"id":"m%d","status":"%s","timestamp":"%d","recipient_id":"%s"%s}`, i, status, at, user, said)))
		}
		delay := []int64{0, 2, 3600, 20 * 3600}[r.IntN(4)]
		switch r.IntN(6) {
		case 0:
			tell("sent", at, said)
		case 1:
			tell("sent", at, said)
			tell("failed", at+delay, "")
		case 2:
			tell("sent", at, said)
			tell("read", at+delay, said)
		case 3:
			tell("delivered", at, said)
		default:
			tell("sent", at, "")
			tell("delivered", at+delay, said)
			tell("read", at+delay+60+r.Int64N(3*86400), "")
		}
	}
	slices.SortStableFunc(log, func(a, b arrival) int { return int(a.at - b.at) })
	return log
}

func text(log []arrival) string {
	var lines strings.Builder
	for _, a := range log {
		lines.WriteString(a.line + "\n")
	}
	return lines.String()
}

// TestArrivalOrder: within the horizon, the order of arrival and repeated webhooks change no verdict (LOG-5, LOG-6).
func TestArrivalOrder(t *testing.T) {
	const horizon = 3 * 24 * time.Hour
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 1))
		log := randomLog(r, 150)
		want, _ := decide(t, horizon, text(log))
		shuffled := slices.Clone(log)
		for range 40 {
			shuffled = append(shuffled, log[r.IntN(len(log))])
		}
		for i := range shuffled {
			shuffled[i].at += r.Int64N(int64(horizon.Seconds()))
		}
		slices.SortStableFunc(shuffled, func(a, b arrival) int { return int(a.at - b.at) })
		got, report := decide(t, horizon, text(shuffled))
		if d := difference(got, want); d != "" {
			t.Fatalf("seed %d: %s", seed, d)
		}
		if report.Duplicates+report.Decided < 40 || report.Late != 0 {
			t.Errorf("seed %d: %d duplicates, %d late; want 40 or more, and none", seed, report.Duplicates+report.Decided, report.Late)
		}
	}
}

// difference tells the verdicts of two readings apart, whatever their order: what was never delivered is decided when
// Meta has given up, which is later in a long log. It costs nothing; whether it could be sent is told by windows that
// may be forgotten by then.
func difference(got, want *ruled) string {
	set := func(r *ruled) []string {
		all := slices.Concat(r.verdicts, r.unpriced)
		for i, v := range all {
			v = strings.Replace(v, "not_sendable WIN-5", "undelivered", 1)
			all[i] = strings.Replace(v, "not_delivered DLV-3", "undelivered", 1)
		}
		slices.Sort(all)
		return all
	}
	g, w := set(got), set(want)
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "got " + g[i] + ", want " + w[i]
		}
	}
	if len(g) != len(w) {
		return fmt.Sprintf("got %d verdicts, want %d", len(g), len(w))
	}
	return ""
}

// TestParts: a log read in parts, with the state kept, is the log read whole; so is one whose files are read together.
func TestParts(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 2))
		log := randomLog(r, 120)
		want, _ := decide(t, 0, text(log))
		cut := r.IntN(len(log))
		got, _ := decide(t, 0, text(log[:cut]), text(log[cut:]))
		if d := difference(got, want); d != "" {
			t.Fatalf("seed %d, cut at %d: %s", seed, cut, d)
		}
		var odd, even []arrival
		for i, a := range log {
			if i%2 == 0 {
				even = append(even, a)
			} else {
				odd = append(odd, a)
			}
		}
		together := newRuled()
		reader := NewReader(Config{Atlas: atlas{}, Horizon: time.Hour, Backlog: -1}, together)
		if err := reader.Read(Source{"odd", strings.NewReader(text(odd))}, Source{"even", strings.NewReader(text(even))}); err != nil {
			t.Fatal(err)
		}
		reader.Close()
		together.replay.Close(together.emit)
		if d := difference(together, want); d != "" || reader.Report().Late != 0 {
			t.Fatalf("seed %d: read together, %d late: %s", seed, reader.Report().Late, d)
		}
	}
}

// TestLateDelivery: a message that Meta delivers after 29 days is charged on that day (DLV-4, DLV-5), in both forms.
func TestLateDelivery(t *testing.T) {
	begin, late := int64(1788307200), int64(1788307200+29*86400) // 2026-09-02, 2026-10-01
	var webhooks, events []string
	for day := int64(0); day < 60; day++ {
		at := begin + day*86400
		webhooks = append(webhooks, userLine(fmt.Sprintf(`{"from":"5511912345678","id":"u%d","timestamp":"%d","type":"text"}`, day, at)))
		events = append(events, fmt.Sprintf(`{"id":"u%d","number":"106540352242922","user":"5511912345678","direction":"inbound","sent":%d}`, day, at))
		if day == 0 {
			webhooks = append(webhooks, statusLine(fmt.Sprintf(`{"id":"m","status":"sent","timestamp":"%d","recipient_id":"5215512345678","pricing":{"pricing_model":"PMP","type":"regular","category":"utility"}}`, at)))
			events = append(events, fmt.Sprintf(`{"id":"m","number":"106540352242922","user":"5215512345678","direction":"outbound","kind":"template","category":"utility","sent":%d,"delivered":%d}`, at, late))
		}
		if day == 29 {
			webhooks = append(webhooks, statusLine(fmt.Sprintf(`{"id":"m","status":"delivered","timestamp":"%d","recipient_id":"5215512345678"}`, late)))
		}
	}
	for form, log := range map[string][]string{"webhooks": webhooks, "events": events} {
		out, report := decide(t, 24*time.Hour, strings.Join(log, "\n"))
		want := "m 5215512345678 charged MSG-4 utility at 2026-10-01T00:00:00Z"
		if !slices.ContainsFunc(out.verdicts, func(v string) bool { return strings.HasPrefix(v, want) }) || len(out.verdicts) != 61 || report.Late != 0 {
			t.Errorf("%s: got %d verdicts, %d late\n%s", form, len(out.verdicts), report.Late, strings.Join(out.verdicts, "\n"))
		}
	}
}

// TestGivenUp: a message that was never delivered is decided when Meta has given up, and a later reading of a decided
// message is no message of its own.
func TestGivenUp(t *testing.T) {
	at := func(day int64) int64 { return 1788307200 + day*86400 }
	var log []string
	tell := func(id, status string, day int64, said string) {
		log = append(log, statusLine(fmt.Sprintf(`{"id":"%s","status":"%s","timestamp":"%d","recipient_id":"5215512345678"%s}`, id, status, at(day), said)))
	}
	tell("never", "sent", 0, regular)
	tell("read late", "delivered", 0, regular)
	var b basket
	reader := NewReader(Config{Atlas: atlas{}, Horizon: 24 * time.Hour, Backlog: -1}, &b)
	for day := int64(1); day < 40; day++ {
		tell(fmt.Sprintf("d%d", day), "delivered", day, regular)
		if day == 20 {
			tell("read late", "read", day, regular)
		}
	}
	if err := reader.Read(Source{"log", strings.NewReader(strings.Join(log, "\n"))}); err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, m := range b.messages {
		counts[m.ID]++
	}
	if counts["never"] != 1 || counts["read late"] != 1 || reader.Report().Decided != 1 {
		t.Errorf("got %v, %d statuses of decided messages", counts, reader.Report().Decided)
	}
}

// TestLate: what comes later than the horizon is counted and decided all the same.
func TestLate(t *testing.T) {
	line := func(id string, at int64) string {
		return fmt.Sprintf(`{"id":"%s","number":"N","user":"5215512345678","direction":"outbound","kind":"template","category":"marketing","sent":%d,"delivered":%d}`+"\n", id, at, at)
	}
	var log strings.Builder
	for i := range int64(1000) {
		log.WriteString(line(fmt.Sprint(i), 1790899200+i*60))
	}
	log.WriteString(line("late", 1790899200))
	out, report := decide(t, time.Hour, log.String())
	if len(out.verdicts) != 1001 || report.Late != 1 {
		t.Errorf("got %d verdicts and %d late, want 1001 and 1", len(out.verdicts), report.Late)
	}
}

// TestAdvances: the sink hears of an ever later instant, which no message in order lies before.
func TestAdvances(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	var b basket
	reader := NewReader(Config{Atlas: atlas{}, Horizon: time.Hour, Backlog: -1}, &b)
	if err := reader.Read(Source{"log", strings.NewReader(text(randomLog(r, 300)))}); err != nil {
		t.Fatal(err)
	}
	if len(b.advances) < 50 || !slices.IsSorted(b.advances) {
		t.Errorf("got %d advances, sorted %t", len(b.advances), slices.IsSorted(b.advances))
	}
}

// TestDuplicateEvents: an ID is counted once; events without one each count (LOG-6).
func TestDuplicateEvents(t *testing.T) {
	line := func(id string) string {
		return `{` + id + `"number":"N","user":"5215512345678","direction":"inbound","sent":1790899200}` + "\n"
	}
	b, report := read(t, line(`"id":"a",`)+line(`"id":"a",`)+line("")+line(""))
	if len(b.messages) != 3 || report.Duplicates != 1 {
		t.Errorf("got %d messages and %d duplicates, want 3 and 1", len(b.messages), report.Duplicates)
	}
}

// TestMixedForms: events and payloads may stand in one file; one that tells of a message the other has told of is not
// counted again.
func TestMixedForms(t *testing.T) {
	same := `{"id":"b","number":"N","user":"5215512345678","direction":"outbound","sent":1790899200,"delivered":1790899200}` + "\n"
	payload := statusLine(`{"id":"b","status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678"`+regular+`}`) + "\n"
	for _, log := range []string{same + payload, payload + same} {
		if b, report := read(t, log); len(b.messages) != 1 || report.Duplicates != 1 {
			t.Errorf("got %d messages and %d duplicates, want 1 and 1", len(b.messages), report.Duplicates)
		}
	}
	b, report := read(t, `{"id":"a","number":"N","user":"5215512345678","direction":"inbound","sent":1790899200}`+"\n"+
		statusLine(`{"id":"b","status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678"`+regular+`}`)+"\n")
	if len(b.messages) != 2 || report.Events != 1 || report.Payloads != 1 || !report.Right() {
		t.Errorf("got %d messages, %+v", len(b.messages), report)
	}
}
