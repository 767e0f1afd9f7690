package eventlog

import (
	"hash/maphash"

	"github.com/tarifario/tarifario/pricing"
)

// identity stands for the ID of a message: a 64-bit hash, which is as good as the ID, since among ten million the chance
// that two are alike is one in 400,000. Zero is no ID.
type identity uint64

// identities remembers which messages there were (LOG-6). A message is remembered for rememberFor to twice that, in
// time of the log, as long as no generation holds more than maxIdentities.
type identities struct {
	young, old hashSet
	since      pricing.Instant
}

const (
	rememberFor   = 15 * pricing.Day
	maxIdentities = 4 << 20
)

var identitySeed = maphash.MakeSeed()

func identityOf(id string) identity {
	if id == "" {
		return 0
	}
	return identity(maphash.String(identitySeed, id) | 1)
}

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

// add remembers an identity and reports whether it is new; no ID always is.
func (i *identities) add(id identity) bool {
	if id == 0 {
		return true
	}
	if i.young.count >= maxIdentities {
		i.rotate()
	}
	return i.young.add(id) && !i.old.has(id)
}

// sift remembers identities and leaves those that are new. It is the same as add for each, but the processor can look
// for many at a time.
func (i *identities) sift(ids []identity, isNew []bool) []bool {
	isNew = isNew[:0]
	for _, id := range ids {
		isNew = append(isNew, i.add(id))
	}
	return isNew
}

// has reports whether an identity is remembered.
func (i *identities) has(id identity) bool { return i.young.has(id) || i.old.has(id) }

// hashSet is a set of identities. It is written out because a map takes twice the time. The zero value is empty.
type hashSet struct {
	slots []identity // a power of two of them, at most three quarters in use; 0 is a free one
	count int
}

// add puts an identity in and reports whether it is new.
func (s *hashSet) add(id identity) bool {
	if s.count >= len(s.slots)/4*3 {
		s.grow()
	}
	i := s.find(id)
	if s.slots[i] != 0 {
		return false
	}
	s.slots[i] = id
	s.count++
	return true
}

func (s *hashSet) has(id identity) bool { return s.count > 0 && s.slots[s.find(id)] != 0 }

// find returns the slot that holds the identity, or the free one where it belongs.
func (s *hashSet) find(id identity) int {
	mask := len(s.slots) - 1
	for i := int(id>>1) & mask; ; i = (i + 1) & mask {
		if s.slots[i] == 0 || s.slots[i] == id {
			return i
		}
	}
}

func (s *hashSet) grow() {
	held := s.slots
	s.slots = make([]identity, max(1024, 2*len(held)))
	for _, id := range held {
		if id != 0 {
			s.slots[s.find(id)] = id
		}
	}
}

// clear forgets everything and keeps the room.
func (s *hashSet) clear() {
	clear(s.slots)
	s.count = 0
}
