package eventlog

import (
	"maps"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// shelves hold messages until the log has passed their first instant, one shelf for each step of time. So the sink has
// to keep only what is on its way, in about the order of time, and works on what it has just seen.
type shelves struct {
	byStep map[pricing.Instant]*shelf
	idle   []*shelf // empty, for use again
}

type shelf struct{ messages []pricing.Message }

// step is the time one shelf covers, and how far the log must have come to be worth telling.
const step = 10 * pricing.Minute

func newShelves() shelves { return shelves{byStep: make(map[pricing.Instant]*shelf)} }

// put keeps a message under its first instant.
func (s *shelves) put(m *pricing.Message, first pricing.Instant) {
	at := s.byStep[first/step]
	if at == nil {
		if n := len(s.idle); n > 0 {
			at, s.idle = s.idle[n-1], s.idle[:n-1]
		} else {
			at = new(shelf)
		}
		s.byStep[first/step] = at
	}
	at.messages = append(at.messages, *m)
}

// clear hands on every message whose step ends by the instant, shelf by shelf in order of time, and says after each
// how far that was.
func (s *shelves) clear(until pricing.Instant, sink Sink) {
	var over []pricing.Instant
	for at := range maps.Keys(s.byStep) {
		if (at+1)*step <= until {
			over = append(over, at)
		}
	}
	slices.Sort(over)
	for _, at := range over {
		shelf := s.byStep[at]
		for i := range shelf.messages {
			sink.Add(shelf.messages[i])
		}
		clear(shelf.messages)
		shelf.messages = shelf.messages[:0]
		s.idle = append(s.idle, shelf)
		delete(s.byStep, at)
		sink.Advance((at + 1) * step)
	}
}
