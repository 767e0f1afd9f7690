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

type shelf struct {
	messages   []pricing.Message
	identities []identity
}

// step is the time one shelf covers, and how far the log must have come to be worth telling.
const step = 10 * pricing.Minute

func newShelves() shelves { return shelves{byStep: make(map[pricing.Instant]*shelf)} }

// put keeps a message under its first instant.
func (s *shelves) put(m *pricing.Message, first pricing.Instant, id identity) {
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
	at.identities = append(at.identities, id)
}

// clear hands on every shelf whose step ends by the instant, in order of time, with the end of its step.
func (s *shelves) clear(until pricing.Instant, take func(*shelf, pricing.Instant)) {
	var over []pricing.Instant
	for at := range maps.Keys(s.byStep) {
		if (at+1)*step <= until {
			over = append(over, at)
		}
	}
	slices.Sort(over)
	for _, at := range over {
		shelf := s.byStep[at]
		take(shelf, (at+1)*step)
		clear(shelf.messages)
		shelf.messages, shelf.identities = shelf.messages[:0], shelf.identities[:0]
		s.idle = append(s.idle, shelf)
		delete(s.byStep, at)
	}
}
