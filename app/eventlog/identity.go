package eventlog

import (
	"hash/maphash"

	"github.com/tarifario/tarifario/pricing"
)

// identities remembers which messages were handed on, so that webhooks that Meta repeats, and statuses that come
// after a message was decided, are not taken for new messages (LOG-6). A message is remembered for rememberFor to
// twice that, in time of the log, as long as no generation holds more than maxIdentities.
type identities struct {
	known recent[uint64, struct{}] // by hash
	seed  maphash.Seed
	since pricing.Instant
}

const (
	rememberFor   = 15 * pricing.Day
	maxIdentities = 4 << 20
)

func newIdentities() identities {
	return identities{known: newRecent[uint64, struct{}](maxIdentities), seed: maphash.MakeSeed()}
}

// pass notes that the log has come to an instant.
func (i *identities) pass(at pricing.Instant) {
	switch {
	case i.since == 0:
		i.since = at
	case at >= i.since+rememberFor:
		i.known.rotate()
		i.since = at
	}
}

// isNew reports whether an ID is met for the first time, and remembers it. An empty ID is always new.
func (i *identities) isNew(id string) bool {
	if id == "" {
		return true
	}
	key := maphash.String(i.seed, id)
	if _, old := i.known.find(key); old {
		return false
	}
	i.known.add(key, struct{}{})
	return true
}

// has reports whether an ID is remembered.
func (i *identities) has(id string) bool {
	_, old := i.known.find(maphash.String(i.seed, id))
	return old
}
