package pricing

// pair is the state between one business phone number and one user, or one group (WIN-4, CONV-1, FEP-14, GRP-2).
// The zero value is a pair that never wrote. Messages reach it in order of time.
type pair struct {
	busyUntil Instant // when all that was opened so far has ended; closing early does not bring it forward
	flights   int32   // messages on their way, which keep the pair from being forgotten
	service   Window  // the last customer service window; overlapping ones are merged (WIN-3)
	freeEntry Window  // the last free entry point window
	entryAt   Instant // the last free entry that was not answered yet; zero for none (FEP-1)
	entry     Entry
	until     [windowKinds]Instant // end of the last conversation of each kind (CONV-2)
	reported  *[windowKinds]string // ID of the last conversation of each kind that Meta named (LOG-9)
}

// conversationLength is the fixed length of a conversation and of a customer service window (CONV-2, WIN-1).
const conversationLength = 24 * Hour

// refreshService opens the customer service window at a message of the user, or restarts its 24 hours (WIN-1).
func (p *pair) refreshService(at Instant) {
	if !p.service.Contains(at) {
		p.service = Window{Kind: ServiceWindow, From: at}
	}
	p.service.Until = at + conversationLength
	p.busy(p.service.Until)
}

// busy says that something is open until the instant.
func (p *pair) busy(until Instant) { p.busyUntil = max(p.busyUntil, until) }

// serviceAt returns the customer service window open at the instant; the zero Window when none is.
func (p *pair) serviceAt(at Instant) Window {
	if p.service.Contains(at) {
		return p.service
	}
	return Window{}
}

// openAt reports whether a conversation of the kind is open at the instant.
func (p *pair) openAt(k WindowKind, at Instant) bool { return at < p.until[k] }

// conversation returns the last conversation of a kind.
func (p *pair) conversation(k WindowKind) Window {
	return Window{Kind: k, From: p.until[k] - conversationLength, Until: p.until[k]}
}

// openConversation starts a conversation of a kind (CONV-2).
func (p *pair) openConversation(k WindowKind, at Instant) Window {
	p.until[k] = at + conversationLength
	p.busy(p.until[k])
	return p.conversation(k)
}

// closeConversations ends every open conversation and says which those were (FEP-7).
func (p *pair) closeConversations(at Instant) WindowSet {
	var closed WindowSet
	for k := Conversation2022; k < windowKinds; k++ {
		if p.openAt(k, at) {
			closed = closed.with(k)
		}
		p.until[k] = 0
	}
	return closed
}

// restsAt reports whether nothing that began before the instant can matter from it on, so that the pair may be
// forgotten.
func (p *pair) restsAt(at Instant) bool { return p.flights == 0 && p.busyUntil <= at }
