package pricing

// partCount is what one part of a plan, the journeys of one place, comes to before the parts meet: the allowance, the
// volume tiers and the card are not asked yet. So it holds for every plan with that part on that date.
type partCount struct {
	units         []unitCount // each key once
	consumed      int64       // see planTally
	delivered     int64
	notices       []Notice
	tokensAssumed bool
	tooLarge      bool
}

// unitCount is how many units there were of one kind.
type unitCount struct {
	key           ledgerKey // without a card
	units, tokens int64
}

// partCounter decides journeys and counts their verdicts.
type partCounter struct {
	account  Account
	replay   *Replay
	messages []Message // of the journey at hand
}

func newPartCounter(a Account, t Tables) *partCounter {
	return &partCounter{account: a, replay: NewReplay(a, t)}
}

// count decides each journey once and counts its verdicts as often as it happens.
func (p *partCounter) count(journeys []Journey) partCount {
	var c partCount
	for i := range journeys {
		if journeys[i].Monthly > 0 {
			p.journey(&c, &journeys[i])
		}
	}
	return c
}

func (p *partCounter) journey(c *partCount, j *Journey) {
	p.messages = j.messages(p.messages[:0], p.account.RulesOn)
	p.replay.timeline(p.messages, func(i int, v Verdict) {
		if !j.Steps[i].assumed {
			c.verdict(&p.messages[i], &v, j.Monthly, p.account.Options.is(optAllowanceFEP))
		}
	})
}

// messages appends the steps laid out from noon UTC of the date: the rules are those of the plan's date however long
// the journey lasts.
func (j *Journey) messages(to []Message, on Date) []Message {
	noon := InstantOf(on.utc()) + 12*Hour
	for i := range j.Steps {
		to = append(to, j.Steps[i].Message(j.Place, noon))
	}
	return to
}

// Message returns the step as a message with a user at the place, its offset counted from the instant. A step with
// Members is one of a group: of the business to each of them, or of one of them to all.
func (s *Step) Message(place Place, from Instant) Message {
	m := Message{
		Direction: s.Direction, Kind: s.Kind, Author: s.Author, Category: s.Category, Entry: s.Entry, Desktop: s.Desktop,
		Place: place, Sent: from + Instant(s.At.Milliseconds()), Tokens: s.Tokens,
		Proven: s.Proven,
	}
	if len(s.Members) > 0 {
		m.Group = "group"
	}
	if s.Direction == Inbound || s.Failed {
		return m
	}
	at := m.Sent + Instant(s.Delay.Milliseconds())
	if m.Group == "" {
		m.Delivered = at
		return m
	}
	for _, member := range s.Members {
		m.Recipients = append(m.Recipients, Recipient{Place: member, Delivered: at})
	}
	return m
}

// verdict counts a verdict n times.
func (c *partCount) verdict(m *Message, v *Verdict, n int64, freeEntryConsumes bool) {
	c.note(m, v)
	c.tokensAssumed = c.tokensAssumed || v.Assumed
	if m.Direction == Outbound && v.Outcome != NotSendable && v.Outcome != NotDelivered {
		c.add(&c.delivered, n, 1)
	}
	freeEntry := v.Joined.Kind == FreeEntryWindow || v.Opened.Kind == FreeEntryWindow
	if freeEntryConsumes && v.Outcome == Free && v.Category == Service && freeEntry && EraOn(v.On) == PMP2 {
		c.add(&c.consumed, n, 1)
	}
	u := c.of(keyOf("", v, m.Group != ""))
	c.add(&u.units, n, 1)
	c.add(&u.tokens, n, v.Tokens)
}

// of returns the count of a key. Keys are few.
func (c *partCount) of(k ledgerKey) *unitCount {
	for i := range c.units {
		if c.units[i].key == k {
			return &c.units[i]
		}
	}
	c.units = append(c.units, unitCount{key: k})
	return &c.units[len(c.units)-1]
}

func (c *partCount) add(sum *int64, a, b int64) {
	c.tooLarge = !addCounted(sum, a, b) || c.tooLarge
}

// note collects what a reader must know of a verdict.
func (c *partCount) note(m *Message, v *Verdict) {
	switch {
	case v.Rule == "DLV-10":
		c.notices = append(c.notices, Notice{Code: NoticeUSMarketing, Market: v.Market, Category: Marketing})
	case v.Category == Marketing && v.Market == NorthAmerica && v.On >= marketingPaused && m.Place.Territory == "":
		c.notices = append(c.notices, Notice{Code: NoticeUSMarketing, Market: v.Market, Category: Marketing})
	case m.Author == AgentAuthor && v.On < agentLaunch:
		c.notices = append(c.notices, Notice{Code: NoticeAgentBefore})
	}
	if v.Opened.Kind == FreeEntryWindow && v.On >= freeEntryUpTo7Day {
		c.notices = append(c.notices, Notice{Code: NoticeFreeEntry})
	}
}
