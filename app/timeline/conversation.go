package timeline

import (
	"cmp"
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// LeftOut is a message of a log that a timeline does not show.
type LeftOut struct {
	Message int // index into the messages given
	Reason  LeftOutReason
}

// LeftOutReason says why a message is not part of a timeline.
type LeftOutReason string

// The reasons.
const (
	OtherPair       LeftOutReason = "other_pair"       // of another business number, user or group
	UnknownCategory LeftOutReason = "unknown_category" // a template whose category the log does not tell (LOG-3)
	UnknownInstant  LeftOutReason = "unknown_instant"  // neither sent nor delivered at a known instant
	TooFar          LeftOutReason = "too_far"          // more than a year and a day behind the first
	NoRoom          LeftOutReason = "no_room"          // beyond MaxSteps, in order of time
)

// FromMessages returns a conversation of a log as a timeline like home, which says zone, currency and the rest; the zone
// must be the one that home names. It is that of the number and the user or group of the first message. A step has the
// ID of its place in order of time. What is left out is returned with its reason.
func FromMessages(messages []pricing.Message, zone *time.Location, home Timeline) (Timeline, []LeftOut) {
	c := conversation{messages: messages}
	order := c.ordered()
	if len(order) == 0 {
		return New(home), c.left
	}
	t := home
	first := &messages[order[0]]
	t.Start = pricing.DateOf(sentAt(first), zone)
	for _, i := range order {
		if place := placeOf(&messages[i]); place != (pricing.Place{}) {
			t.Place = place
			break
		}
	}
	start := t.Start.Start(zone)
	var steps []pricing.Step
	for _, i := range order {
		s := stepOf(&messages[i], start, t.Place)
		switch {
		case s.At > longest || s.Delay > longest:
			c.leave(i, TooFar)
		case len(steps) == MaxSteps:
			c.leave(i, NoRoom)
		default:
			steps = append(steps, s)
		}
	}
	return New(t, steps...), c.left
}

// conversation picks the messages of one pair.
type conversation struct {
	messages []pricing.Message
	left     []LeftOut
}

func (c *conversation) leave(message int, why LeftOutReason) {
	c.left = append(c.left, LeftOut{message, why})
}

// ordered returns which messages make steps, in order of time.
func (c *conversation) ordered() []int {
	var order []int
	for i := range c.messages {
		m := &c.messages[i]
		first := &c.messages[0]
		switch {
		case m.Number != first.Number || m.User != first.User && m.Group == "" || m.Group != first.Group:
			c.leave(i, OtherPair)
		case !sentAt(m).Known():
			c.leave(i, UnknownInstant)
		case m.Direction == pricing.Outbound && m.Kind == pricing.Template && !isTemplateCategory(m.Category):
			c.leave(i, UnknownCategory)
		default:
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sentAt(&c.messages[a]), sentAt(&c.messages[b])) })
	return order
}

// deliveredAt returns the first delivery of a message; zero when there is none.
func deliveredAt(m *pricing.Message) pricing.Instant {
	at := m.Delivered
	for i := range m.Recipients {
		if to := m.Recipients[i].Delivered; to.Known() && (!at.Known() || to < at) {
			at = to
		}
	}
	return at
}

// sentAt returns when a message was sent; where only its delivery is known, or lies before, that.
func sentAt(m *pricing.Message) pricing.Instant {
	if at := deliveredAt(m); at.Known() && (!m.Sent.Known() || m.Sent > at) {
		return at
	}
	return m.Sent
}

// placeOf returns where the user of a message, or the first member of its group, is.
func placeOf(m *pricing.Message) pricing.Place {
	place := m.Place
	for i := 0; place == (pricing.Place{}) && i < len(m.Recipients); i++ {
		place = m.Recipients[i].Place
	}
	return place
}

// stepOf returns a message as a step counted from the start. A group's members who did not receive it are no part of
// it; those of unknown place are where the timeline is.
func stepOf(m *pricing.Message, start pricing.Instant, home pricing.Place) pricing.Step {
	sent, delivered := sentAt(m), deliveredAt(m)
	s := pricing.Step{
		At: span(sent - start), Direction: m.Direction, Kind: m.Kind, Author: m.Author, Category: m.Category,
		Entry: m.Entry, Desktop: m.Desktop, Tokens: m.Tokens, Proven: m.Proven,
	}
	if m.Direction == pricing.Outbound {
		s.Failed = !delivered.Known()
		s.Delay = max(span(delivered-sent), 0)
	}
	if m.Group == "" {
		return s
	}
	for i := range m.Recipients {
		if to := &m.Recipients[i]; s.Failed || to.Delivered.Known() {
			s.Members = append(s.Members, cmp.Or(to.Place, home))
		}
	}
	if len(s.Members) == 0 {
		s.Members = []pricing.Place{cmp.Or(m.Place, home)}
	}
	return s
}

// span returns the time between two instants.
func span(between pricing.Instant) time.Duration { return time.Duration(between) * time.Millisecond }
