package pricing

import "cmp"

// moment is a point in a message's life at which the windows matter: when the user wrote, when the business sent,
// when it was delivered (to one recipient, in a group).
type moment struct {
	at        Instant
	sent      Instant
	flight    *flight
	recipient int32 // index into Recipients; -1 for one-to-one messages and for the sending itself
	phase     phase
}

type phase uint8

const (
	received  phase = iota // the user's message: first among moments of one instant (LOG-5)
	sending                // of a message that is delivered later: only the permission is noted
	delivered              // the message is decided
)

// flight is a message on its way, with the service window that was open when it was sent.
type flight struct {
	m       Message
	pair    *pair
	service Window
	pending int32 // moments not yet processed
	serial  int   // counts the messages added
}

// before is the order of decision: by time, then the user first, then the earlier sent, then by ID (LOG-5).
func (a *moment) before(b *moment) bool {
	if a.at != b.at {
		return a.at < b.at
	}
	if (a.phase == received) != (b.phase == received) {
		return a.phase == received
	}
	if a.sent != b.sent {
		return a.sent < b.sent
	}
	if c := cmp.Compare(a.flight.m.ID, b.flight.m.ID); c != 0 {
		return c < 0
	}
	if a.phase != b.phase {
		return a.phase < b.phase
	}
	return a.recipient < b.recipient
}

// queue is a heap of moments, the earliest on top. It is written out because container/heap boxes every element.
type queue []moment

func (q *queue) push(m moment) {
	h := append(*q, m)
	i := len(h) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !m.before(&h[parent]) {
			break
		}
		h[i] = h[parent]
		i = parent
	}
	h[i] = m
	*q = h
}

func (q *queue) pop() moment {
	h := *q
	top, last := h[0], h[len(h)-1]
	h[len(h)-1] = moment{}
	h = h[:len(h)-1]
	*q = h
	for i := 0; len(h) > 0; {
		child := 2*i + 1
		if child+1 < len(h) && h[child+1].before(&h[child]) {
			child++
		}
		if child >= len(h) || !h[child].before(&last) {
			h[i] = last
			break
		}
		h[i] = h[child]
		i = child
	}
	return top
}
