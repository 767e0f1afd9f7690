package oracle

import "cmp"

// message is an event with its instants settled.
type message struct {
	Event
	index     int   // in the slice given
	sent      int64 // s
	delivered int64 // d; 0 if never
	at        int64 // its place in time: a user message's timestamp, d, or s
	opensCSW  bool
}

// newMessage settles the instants of an event: the delivery is the earliest
// status that proves one (DLV-2); a sent instant that is unknown or later than
// the delivery is the delivery. For a group they are those of the first copy.
func newMessage(a Account, index int, e Event) message {
	m := message{Event: e, index: index, sent: e.Sent}
	if e.Inbound {
		m.at = e.Sent
		m.opensCSW = opensServiceWindow(a, e)
		return m
	}
	if e.Group == "" {
		m.delivered = deliveredAt(e.Delivered, e.Read)
	}
	for _, to := range e.Recipients {
		d := deliveredAt(to.Delivered, to.Read)
		if e.Group != "" && d != 0 && (m.delivered == 0 || d < m.delivered) {
			m.delivered = d
		}
	}
	m.at = m.sent
	if m.delivered != 0 {
		m.at = m.delivered
		if m.sent == 0 || m.sent > m.delivered {
			m.sent = m.delivered
		}
	}
	return m
}

// opensServiceWindow says whether an inbound event opens or refreshes the
// service window: messages do (WIN-1, WIN-8), reactions by option, calls since
// 2025-07-15 (WIN-2).
func opensServiceWindow(a Account, e Event) bool {
	switch e.Kind {
	case Call:
		return a.date(e.Sent) >= callsCount
	case Reaction:
		return !a.Options.ReactionsIgnored
	default:
		return true
	}
}

// inOrder is the order of replay: by timestamp, then inbound first, then by
// sent instant, then by ID (LOG-5).
func inOrder(x, y message) int {
	return cmp.Or(
		cmp.Compare(x.at, y.at),
		cmp.Compare(side(x), side(y)),
		cmp.Compare(x.sent, y.sent),
		cmp.Compare(x.ID, y.ID),
	)
}

func side(m message) int {
	if m.Inbound {
		return 0
	}
	return 1
}
