// Package loggen writes logs of events for tests and benchmarks: the same seed gives the same log.
//
// The log is that of a busy account: support chats with replies after minutes, a fifth of them through ads, marketing
// and utility templates, passwords, a few groups, reactions and replies of Meta Business Agent. Messages are
// delivered after seconds, some after hours, a few after days or never. Lines stand in order of their first instant.
package loggen

import (
	"bufio"
	"container/heap"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
)

// Log says what log to write.
type Log struct {
	Seed     uint64
	Messages int   // lines
	Users    int   // different users
	Numbers  int   // business numbers
	Begin    int64 // Unix seconds
	PerDay   int   // messages a day, which with Messages gives the length of the log
}

// Default is the log of the benchmark: a million messages by 200,000 users in 30 days from 15 October 2026.
var Default = Log{Seed: 1, Messages: 1_000_000, Users: 200_000, Numbers: 5, Begin: 1_792_022_400, PerDay: 33_334}

// Write writes the log as events, one on each line.
func (l Log) Write(to io.Writer) error {
	g := &generator{Log: l, random: rand.New(rand.NewPCG(l.Seed, l.Seed^0x9e3779b97f4a7c15)), out: bufio.NewWriterSize(to, 1<<16)}
	for g.written < l.Messages {
		g.startJourneys()
		if err := g.writeUntil(g.now); err != nil {
			return err
		}
	}
	return g.out.Flush()
}

// generator plans journeys of users ahead of the clock and writes their messages in order of time.
type generator struct {
	Log
	random  *rand.Rand
	out     *bufio.Writer
	now     int64 // in milliseconds since Begin
	ahead   plannedQueue
	planned int
	written int
	line    []byte
}

// planned is a message to come.
type planned struct {
	at     int64 // in milliseconds since Begin
	serial int
	user   int
	kind   kind
	first  bool // of a chat
}

type kind uint8

const (
	userText kind = iota
	userReaction
	reply
	agentReply
	reaction
	marketing
	utility
	authentication
	groupText
)

// startJourneys lets the journeys of the next minute begin. A journey has 3.8 messages on average.
func (g *generator) startJourneys() {
	const minute = 60_000
	begin := g.now
	g.now += minute
	for range g.PerDay * 20 / (1440 * 38) {
		if g.random.IntN(2) == 0 {
			g.journey(begin+g.random.Int64N(minute), g.random.IntN(g.Users))
		}
	}
}

func (g *generator) journey(at int64, user int) {
	switch n := g.random.IntN(100); {
	case n < 45:
		g.chat(at, user)
	case n < 65:
		g.plan(at, user, marketing)
		if g.random.IntN(12) == 0 {
			g.chat(at+g.random.Int64N(6*3600_000), user)
		}
	case n < 85:
		for i := range int64(3) {
			g.plan(at+i*g.random.Int64N(20*3600_000), user, utility)
		}
	case n < 98:
		g.plan(at, user, authentication)
	default:
		g.plan(at, user, groupText)
	}
}

// chat is a user's question with its answers.
func (g *generator) chat(at int64, user int) {
	answer := reply
	if g.random.IntN(20) == 0 {
		answer = agentReply
	}
	g.planFirst(at, user)
	for range 1 + g.random.IntN(4) {
		g.plan(at+1+g.random.Int64N(240_000), user, answer)
		at += 60_000 + g.random.Int64N(1_800_000)
		if g.random.IntN(40) == 0 {
			at += 20 * 3600_000 // the next day, perhaps too late
		}
		g.plan(at, user, userText)
	}
	if g.random.IntN(10) == 0 {
		g.plan(at+5_000, user, []kind{reaction, userReaction}[g.random.IntN(2)])
	}
}

func (g *generator) plan(at int64, user int, k kind) {
	g.planned++
	heap.Push(&g.ahead, planned{at: at, serial: g.planned, user: user, kind: k})
}

func (g *generator) planFirst(at int64, user int) {
	g.planned++
	heap.Push(&g.ahead, planned{at: at, serial: g.planned, user: user, kind: userText, first: true})
}

func (g *generator) writeUntil(at int64) error {
	for len(g.ahead) > 0 && g.ahead[0].at < at && g.written < g.Messages {
		g.message(heap.Pop(&g.ahead).(planned))
		if _, err := g.out.Write(g.line); err != nil {
			return err
		}
		g.written++
	}
	return nil
}

// countries are the calling codes of users with the length of the number behind them.
var countries = []struct {
	code   string
	digits int64
}{
	{"52155", 10_000_000}, {"55119", 100_000_000}, {"54911", 100_000_000}, {"573", 1_000_000_000}, {"569", 100_000_000},
	{"519", 100_000_000}, {"346", 100_000_000}, {"1213", 10_000_000}, {"9198", 100_000_000}, {"628", 1_000_000_000},
}

func (g *generator) phone(user int) string {
	c := countries[user%len(countries)]
	return c.code + strconv.FormatInt(c.digits+int64(user)*7919%c.digits, 10)[1:]
}

// message writes the line of a message.
func (g *generator) message(p planned) {
	sent := g.Begin*1000 + p.at
	number := 1 + p.user%g.Numbers
	g.line = fmt.Appendf(g.line[:0], `{"id":"wamid.HBgN%016X%08X","number":"10654035224%04d"`, uint64(p.serial)*0x9e3779b97f4a7c15, p.serial, number)
	if p.kind == groupText {
		g.group(p, sent)
		return
	}
	g.line = fmt.Appendf(g.line, `,"user":"%s"`, g.phone(p.user))
	switch p.kind {
	case userText:
		g.text(`,"direction":"inbound"`)
		if p.first && g.random.IntN(5) == 0 {
			g.text(`,"entry":"ad","device":"phone"`)
		}
	case userReaction:
		g.text(`,"direction":"inbound","kind":"reaction"`)
	case reply:
		g.text(`,"direction":"outbound"`)
	case agentReply:
		g.line = fmt.Appendf(g.line, `,"direction":"outbound","author":"meta_business_agent","tokens":%d`, 20_000+g.random.IntN(5_000))
	case reaction:
		g.text(`,"direction":"outbound","kind":"reaction"`)
	case marketing:
		g.text(`,"direction":"outbound","kind":"template","category":"marketing"`)
	case utility:
		g.text(`,"direction":"outbound","kind":"template","category":"utility"`)
	case authentication:
		g.text(`,"direction":"outbound","kind":"template","category":"authentication"`)
	}
	g.instant("sent", sent)
	switch p.kind {
	case reply, agentReply, marketing, utility, authentication:
		g.fate(sent)
	}
	g.text("}\n")
}

func (g *generator) text(text string) { g.line = append(g.line, text...) }

func (g *generator) instant(field string, at int64) {
	g.line = fmt.Appendf(g.line, `,"%s":%d`, field, at/1000)
}

// fate writes the delivery and the reading: 3 in 100 messages fail or never arrive, 1 in 50 arrives hours or days
// later.
func (g *generator) fate(sent int64) {
	delivered := sent + 500 + g.random.Int64N(4_000)
	switch n := g.random.IntN(100); {
	case n < 2:
		g.instant("failed", delivered)
		return
	case n < 3:
		return
	case n < 5:
		delivered += g.random.Int64N(3 * 86400_000)
	}
	g.instant("delivered", delivered)
	if g.random.IntN(10) < 7 {
		g.instant("read", delivered+g.random.Int64N(3600_000))
	}
}

// group writes a message to a group of five.
func (g *generator) group(p planned, sent int64) {
	g.line = fmt.Appendf(g.line, `,"group":"Y2FwaV9ncm91cD%d","direction":"outbound","kind":"template","category":"utility"`, p.user%1000)
	g.instant("sent", sent)
	g.text(`,"recipients":[`)
	for i := range 5 {
		if i > 0 {
			g.text(",")
		}
		g.line = fmt.Appendf(g.line, `{"user":"%s"`, g.phone((p.user+i)%g.Users))
		g.instant("delivered", sent+500+g.random.Int64N(60_000))
		g.text("}")
	}
	g.text("]}\n")
}

// plannedQueue is a heap of messages to come, the earliest on top.
type plannedQueue []planned

func (q plannedQueue) Len() int { return len(q) }
func (q plannedQueue) Less(i, j int) bool {
	if q[i].at != q[j].at {
		return q[i].at < q[j].at
	}
	return q[i].serial < q[j].serial
}
func (q plannedQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *plannedQueue) Push(x any)   { *q = append(*q, x.(planned)) }
func (q *plannedQueue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}
