package pricing

// subject is one message, or one recipient's copy of a group message, at the instant it is decided: everything a
// rule may ask about.
type subject struct {
	m             *Message
	pair          *pair
	options       *Options
	international *International
	tables        *Tables

	sent      Instant // decides permission and timely answers
	at        Instant // decides everything else: the delivery, or the sending of what was not delivered
	delivered bool
	on        Date // at as a local date
	era       Era
	territory Territory
	market    Market
	category  Category // as charged by the rules of the date
	service   Window   // the service window that was open when it was sent; Kind NoWindow when none was
	answered  bool     // it has just opened the free entry window (FEP-3)

	otherCopy bool // a copy of a group message behind the first one delivered in order of the list
	// groupFreeEntry is the recipient's own free entry window, for copies of a group message under option group_fep.
	groupFreeEntry Window

	verdict Verdict // in the making; here, so that it is not allocated for every message
}

// decide applies the rules in their order: the first that holds decides, save effects, which let the next ones go on.
func (s *subject) decide() Verdict {
	v := &s.verdict
	*v = Verdict{Category: s.category, Market: s.market, At: s.at, On: s.on, Unit: PerMessage, Tokens: s.m.Tokens}
	inForce := rulesOn(s.on)
	for i := range inForce {
		r := &inForce[i]
		if !r.When(s) {
			continue
		}
		r.Then(s, v)
		if v.Outcome != Undecided {
			v.Rule = r.ID
			break
		}
	}
	return *v
}

// chargedCategory returns the category of a message under the rules of a date: free-form messages are service
// (CAT-8); MM Lite is a category of its own only in the conversation eras since 2024-10-15 (CONV-13, MSG-10).
func chargedCategory(m *Message, on Date) Category {
	switch {
	case m.Direction == Inbound || m.Kind == Reaction || m.Kind == Call:
		return NoCategory
	case m.Kind != Template:
		return Service
	case m.Category == MarketingLite && (on < 2024_10_15 || on >= 2025_07_01):
		return Marketing
	default:
		return m.Category.family()
	}
}

func (s *subject) inbound() bool  { return s.m.Direction == Inbound }
func (s *subject) template() bool { return s.m.Kind == Template }
func (s *subject) group() bool    { return s.m.Group != "" }

// conversations reports whether the date belongs to an era that charges conversations.
func (s *subject) conversations() bool { return s.era < PMP1 }

// permitted reports whether a non-template message could be sent (WIN-5, GRP-2).
func (s *subject) permitted() bool { return s.service.Kind != NoWindow }

// windowInstant returns the instant that must lie in a window for the window to free the message: the delivery, or
// with option window_instant the sending.
func (s *subject) windowInstant() Instant {
	if s.options.is(optWindowInstant) {
		return s.sent
	}
	return s.at
}

// inService reports whether the customer service window frees or would free the message. A delivery that a log
// proves shows that the window was open (LOG-16).
func (s *subject) inService() bool {
	if s.options.is(optWindowInstant) {
		return s.permitted()
	}
	return s.pair.service.Contains(s.at)
}

func (s *subject) inFreeEntry() bool { return s.pair.freeEntry.Contains(s.windowInstant()) }

// own returns the conversation the message belongs to.
func (s *subject) own() WindowKind { return conversationOf(s.category) }

// carried reports whether a conversation opened before per-message pricing is still open (ERA-4, MSG-8).
func (s *subject) carried(k WindowKind) bool { return s.pair.openAt(k, s.at) }
