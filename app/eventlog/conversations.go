package eventlog

import (
	"cmp"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Silence is how long nothing may be written before a conversation is over: no window lasts longer, so what comes later
// stands on its own (WIN-1, FEP-13, CONV-2).
const Silence = 7 * pricing.Day

// Conversation is what a business number and a user, or a group, wrote each other without a Silence in between.
type Conversation struct {
	Number      string
	User, Group string          // one of the two is empty; a user as the log names it, a phone number in digits
	First, Last pricing.Instant // of being sent or delivered, both included
	Messages    int
}

// Conversations is a Sink that lists the conversations of a log, and forgets what they say. The zero value is ready.
type Conversations struct {
	runs map[pair][]*Conversation // those of a pair in order of time
}

// pair is who writes each other.
type pair struct{ number, user, group string }

func pairOf(m *pricing.Message) pair {
	if m.Group != "" {
		return pair{number: m.Number, group: m.Group}
	}
	return pair{number: m.Number, user: m.User}
}

// Add implements Sink. A message of no known instant belongs to no conversation.
func (c *Conversations) Add(m *pricing.Message) {
	from := firstInstant(m)
	if !from.Known() {
		return
	}
	if c.runs == nil {
		c.runs = map[pair][]*Conversation{}
	}
	who, until := pairOf(m), lastInstant(m)
	runs := c.runs[who]
	at := len(runs)
	for at > 0 && runs[at-1].First >= until+Silence { // messages come nearly in order
		at--
	}
	if at == 0 || from >= runs[at-1].Last+Silence {
		one := &Conversation{Number: who.number, User: who.user, Group: who.group, First: from, Last: until, Messages: 1}
		c.runs[who] = slices.Insert(runs, at, one)
		return
	}
	run := runs[at-1]
	run.First, run.Last = min(run.First, from), max(run.Last, until)
	run.Messages++
	c.runs[who] = c.join(runs, at-1)
}

// join puts a conversation together with those before it, when what came between has ended the silence.
func (c *Conversations) join(runs []*Conversation, at int) []*Conversation {
	for ; at > 0 && runs[at].First < runs[at-1].Last+Silence; at-- {
		before, after := runs[at-1], runs[at]
		before.First, before.Last = min(before.First, after.First), max(before.Last, after.Last)
		before.Messages += after.Messages
		runs = slices.Delete(runs, at, at+1)
	}
	return runs
}

// Advance implements Sink.
func (c *Conversations) Advance(pricing.Instant) {}

// Unpriced implements Sink: a message without a category is part of its conversation.
func (c *Conversations) Unpriced(m *pricing.Message, _ string) { c.Add(m) }

// List returns all of them, the latest first.
func (c *Conversations) List() []Conversation {
	list := make([]Conversation, 0, len(c.runs))
	for _, runs := range c.runs {
		for _, run := range runs {
			list = append(list, *run)
		}
	}
	slices.SortFunc(list, func(a, b Conversation) int {
		return cmp.Or(cmp.Compare(b.Last, a.Last), cmp.Compare(b.First, a.First),
			cmp.Compare(a.Number, b.Number), cmp.Compare(a.User, b.User), cmp.Compare(a.Group, b.Group))
	})
	return list
}

// Chosen is a Sink that keeps the messages of one conversation.
type Chosen struct {
	Conversation Conversation
	Messages     []pricing.Message // in no order
}

// Add implements Sink.
func (c *Chosen) Add(m *pricing.Message) {
	of := &c.Conversation
	if from := firstInstant(m); pairOf(m) == (pair{of.Number, of.User, of.Group}) && from >= of.First && from <= of.Last {
		kept := *m
		kept.Recipients = slices.Clone(m.Recipients)
		c.Messages = append(c.Messages, kept)
	}
}

// Advance implements Sink.
func (c *Chosen) Advance(pricing.Instant) {}

// Unpriced implements Sink.
func (c *Chosen) Unpriced(m *pricing.Message, _ string) { c.Add(m) }

// lastInstant is the latest that is known of a message, as firstInstant is the earliest.
func lastInstant(m *pricing.Message) pricing.Instant {
	last := max(m.Sent, m.Delivered)
	for i := range m.Recipients {
		last = max(last, m.Recipients[i].Delivered)
	}
	return last
}
