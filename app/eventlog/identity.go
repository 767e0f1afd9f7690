package eventlog

import (
	"hash/maphash"

	"github.com/tarifario/tarifario/pricing"
)

// identities remembers which messages were handed on, so that webhooks that Meta repeats, and statuses that come
// after a message was decided, are not taken for new messages (LOG-6). A message is remembered for rememberFor to
// twice that, in time of the log, as long as no generation holds more than maxIdentities.
type identities struct {
	young, old hashSet
	seed       maphash.Seed
	since      pricing.Instant
}

const (
	rememberFor   = 15 * pricing.Day
	maxIdentities = 4 << 20
)

func newIdentities() identities { return identities{seed: maphash.MakeSeed()} }

// pass notes that the log has come to an instant.
func (i *identities) pass(at pricing.Instant) {
	switch {
	case i.since == 0:
		i.since = at
	case at >= i.since+rememberFor:
		i.rotate()
		i.since = at
	}
}

func (i *identities) rotate() {
	i.young, i.old = i.old, i.young
	i.young.clear()
}

// isNew reports whether an ID is met for the first time, and remembers it. An empty ID is always new.
func (i *identities) isNew(id string) bool {
	if id == "" {
		return true
	}
	hash := maphash.String(i.seed, id)
	if i.young.count >= maxIdentities {
		i.rotate()
	}
	return i.young.add(hash) && !i.old.has(hash)
}

// has reports whether an ID is remembered.
func (i *identities) has(id string) bool {
	hash := maphash.String(i.seed, id)
	return i.young.has(hash) || i.old.has(hash)
}

// hashSet is a set of 64-bit hashes, which are as good as the identifiers behind them: among ten million the chance
// that two are alike is one in 400,000. It is written out because a map takes twice the time. The zero value is
// empty.
type hashSet struct {
	slots []uint64 // a power of two of them, at most three quarters in use; 0 is a free one
	count int
}

// add puts a hash in and reports whether it is new.
func (s *hashSet) add(hash uint64) bool {
	if s.count >= len(s.slots)/4*3 {
		s.grow()
	}
	i := s.find(hash)
	if s.slots[i] != 0 {
		return false
	}
	s.slots[i] = hash | 1
	s.count++
	return true
}

func (s *hashSet) has(hash uint64) bool { return s.count > 0 && s.slots[s.find(hash)] != 0 }

// find returns the slot that holds the hash, or the free one where it belongs.
func (s *hashSet) find(hash uint64) int {
	mask := len(s.slots) - 1
	for i := int(hash>>1) & mask; ; i = (i + 1) & mask {
		if s.slots[i] == 0 || s.slots[i] == hash|1 {
			return i
		}
	}
}

func (s *hashSet) grow() {
	held := s.slots
	s.slots = make([]uint64, max(1024, 2*len(held)))
	for _, hash := range held {
		if hash != 0 {
			s.slots[s.find(hash)] = hash
		}
	}
}

// clear forgets everything and keeps the room.
func (s *hashSet) clear() {
	clear(s.slots)
	s.count = 0
}
