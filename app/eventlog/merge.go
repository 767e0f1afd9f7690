package eventlog

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// Webhooks tell of one message of the business in several statuses, in any order and more than once. merge holds what
// is known of each until nothing that the horizon allows can change its delivery (LOG-6).

// news is one status of a message.
type news struct {
	id     string
	number string
	group  string // empty for one-to-one messages
	user   person // the recipient; empty when the status is of a group message as a whole
	what   status
	at     pricing.Instant
	said   *said
}

// record is one message of the business as its statuses tell of it.
type record struct {
	id     string
	number string
	group  string
	seen   statuses        // of the message as a whole
	first  pricing.Instant // earliest status
	sent   pricing.Instant
	said   told // by the status sent, or failed
	copies []fate
	open   bool // still in the map
}

// fate is what became of one recipient's copy. A one-to-one message has one.
type fate struct {
	user      person
	seen      statuses
	delivered pricing.Instant // earliest of delivered, read, played (DLV-2)
	said      told            // by the statuses that show delivery
	decided   bool
}

// told is what Meta said of the charge, by the earliest status that said it.
type told struct {
	said *said
	at   pricing.Instant
	by   status
}

func (t *told) add(n *news) {
	if n.said != nil && (t.said == nil || n.at < t.at || n.at == t.at && n.what < t.by) {
		t.said, t.at, t.by = n.said, n.at, n.what
	}
}

// merge holds the records whose fate is open.
type merge struct {
	records map[string]*record
	due     dueQueue
	swept   pricing.Instant // up to when records were looked over for those on which Meta has given up
}

// patience is how long a message may be on its way: Meta tries for 30 days (DLV-5).
const patience = 30 * pricing.Day

func newMerge() merge { return merge{records: make(map[string]*record)} }

// add takes in a status. It reports false when the status had been told before.
func (g *merge) add(n *news) bool {
	rec := g.records[n.id]
	if rec == nil {
		rec = &record{id: strings.Clone(n.id), number: n.number, group: n.group, first: n.at, open: true}
		g.records[rec.id] = rec
	}
	if rec.group == "" {
		rec.group = n.group
	}
	rec.first = min(rec.first, n.at)
	if n.user.user == "" {
		return rec.addWhole(n)
	}
	return g.addCopy(rec, rec.fateOf(n.user), n)
}

// addWhole takes in a status of a group message as a whole.
func (rec *record) addWhole(n *news) bool {
	isNew := !rec.seen.has(n.what)
	rec.seen = rec.seen.with(n.what)
	rec.noteSent(n)
	rec.said.add(n)
	return isNew
}

func (rec *record) noteSent(n *news) {
	if n.what == statusSent && (!rec.sent.Known() || n.at < rec.sent) {
		rec.sent = n.at
	}
}

// addCopy takes in a status of one recipient's copy.
func (g *merge) addCopy(rec *record, i int, n *news) bool {
	f := &rec.copies[i]
	isNew := !f.seen.has(n.what)
	f.seen = f.seen.with(n.what)
	switch {
	case n.what.delivers():
		f.said.add(n)
		if !f.delivered.Known() || n.at < f.delivered {
			f.delivered = n.at
			g.due.push(due{n.at, rec, i})
		}
	default:
		rec.noteSent(n)
		rec.said.add(n)
		if n.what == statusFailed {
			g.due.push(due{n.at, rec, i})
		}
	}
	return isNew
}

// fateOf returns the index of a recipient's copy.
func (rec *record) fateOf(who person) int {
	for i := range rec.copies {
		if rec.copies[i].user.user == who.user {
			return i
		}
	}
	rec.copies = append(rec.copies, fate{user: who})
	return len(rec.copies) - 1
}

// settle hands over what can be decided when every status before the instant is known: copies delivered or failed by
// then, and records on which Meta has given up. decide is called once for each copy, and with wholeRecord for a group
// message of which no copy is known; forget once for each record, at its end.
func (g *merge) settle(until pricing.Instant, decide func(*record, int), forget func(id string)) {
	for len(g.due) > 0 && g.due[0].at < until {
		d := heap.Pop(&g.due).(due)
		rec := d.rec
		switch {
		case !rec.open || rec.copies[d.copy].decided:
		case rec.copies[d.copy].delivered >= until: // failed, yet delivered later (DLV-3)
		case rec.group == "":
			g.end(rec, decide, forget)
		default:
			rec.decide(d.copy, decide)
		}
	}
	if until >= g.swept+pricing.Day {
		g.swept = until
		g.endBefore(until-patience, decide, forget)
	}
}

// close hands over everything.
func (g *merge) close(decide func(*record, int), forget func(id string)) {
	g.endBefore(math.MaxInt64, decide, forget)
}

// endBefore ends the records that began before the instant, in order of time.
func (g *merge) endBefore(until pricing.Instant, decide func(*record, int), forget func(id string)) {
	var over []*record
	for _, rec := range g.records {
		if rec.first < until {
			over = append(over, rec)
		}
	}
	slices.SortFunc(over, func(a, b *record) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.id, b.id))
	})
	for _, rec := range over {
		g.end(rec, decide, forget)
	}
}

// end decides what is left of a record.
func (g *merge) end(rec *record, decide func(*record, int), forget func(id string)) {
	if len(rec.copies) == 0 {
		decide(rec, wholeRecord)
	}
	for i := range rec.copies {
		rec.decide(i, decide)
	}
	rec.open = false
	delete(g.records, rec.id)
	forget(rec.id)
}

func (rec *record) decide(i int, decide func(*record, int)) {
	if f := &rec.copies[i]; !f.decided {
		f.decided = true
		decide(rec, i)
	}
}

// charge returns what Meta said of a copy: by the status that delivered it, else by that of the sending, else by any
// later one; what one leaves out the other fills in (LOG-6). Nil when nothing was said.
func (rec *record) charge(i int) *said {
	if i == wholeRecord {
		return rec.said.said
	}
	f := &rec.copies[i]
	if f.said.said == nil {
		return rec.said.said
	}
	first, second := f.said.said, rec.said.said
	if second == nil {
		return first
	}
	if f.said.at != f.delivered {
		first, second = second, first
	}
	merged := *first
	merged.fill(second)
	return &merged
}

// fill takes over what is not known from another status.
func (s *said) fill(other *said) {
	if s.reported.CategoryName == "" {
		conversation, expires := s.reported.Conversation, s.reported.Expires
		*s = *other
		if conversation != "" {
			s.reported.Conversation = conversation
		}
		if expires.Known() {
			s.reported.Expires = expires
		}
		return
	}
	if s.reported.Type == "" {
		s.reported.Type = other.reported.Type
	}
	if s.reported.Model == "" {
		s.reported.Model = other.reported.Model
	}
	if s.reported.Conversation == "" {
		s.reported.Conversation = other.reported.Conversation
	}
	if !s.reported.Expires.Known() {
		s.reported.Expires = other.reported.Expires
	}
}

// wholeRecord stands in place of the index of a copy.
const wholeRecord = -1

// due says when a copy of a record can be decided.
type due struct {
	at   pricing.Instant
	rec  *record
	copy int
}

// dueQueue is a heap of dues, the earliest on top. An entry that no longer holds is passed over when it comes up.
type dueQueue []due

func (q dueQueue) Len() int           { return len(q) }
func (q dueQueue) Less(i, j int) bool { return q[i].at < q[j].at }
func (q dueQueue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *dueQueue) Push(x any)        { *q = append(*q, x.(due)) }
func (q *dueQueue) Pop() any {
	last := (*q)[len(*q)-1]
	(*q)[len(*q)-1] = due{}
	*q = (*q)[:len(*q)-1]
	return last
}
func (q *dueQueue) push(d due) { heap.Push(q, d) }
