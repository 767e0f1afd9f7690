package pricing

// callsOpenWindows is the first date on which a call of the user acts like a message (WIN-2).
const callsOpenWindows Date = 2025_07_15

// Replay decides the messages of an account in order of time. Messages may be added in any order; Advance says up
// to when none is missing. Its memory grows with the messages not yet decided and the windows still open, not with
// the length of the log.
type Replay struct {
	account  Account
	tables   Tables
	calendar calendar
	pairs    pairs
	queue    queue
	idle     []*flight // for use again
	subject  subject   // the one at hand
	added    int
}

// NewReplay starts with no message known.
func NewReplay(a Account, t Tables) *Replay {
	return &Replay{account: a, tables: t, calendar: newCalendar(a), pairs: newPairs()}
}

// Add takes a message in. Its instants must not lie before the last Advance, or windows may be misjudged.
func (r *Replay) Add(message Message) {
	f := r.flight()
	f.m = message
	m := &f.m
	m.normalise()
	f.serial, f.pair = r.added, r.pairs.of(m)
	f.pair.flights++
	r.added++
	switch {
	case m.Direction == Inbound:
		r.queueMoment(f, moment{at: m.Sent, phase: received, recipient: -1})
	case m.Group != "" && m.firstDelivered() >= 0:
		r.queueMoment(f, moment{at: m.Sent, phase: sending, recipient: -1})
		for i := range m.Recipients {
			if at := m.Recipients[i].Delivered; at.Known() {
				r.queueMoment(f, moment{at: at, phase: delivered, recipient: int32(i)})
			}
		}
	case m.Delivered > m.Sent:
		r.queueMoment(f, moment{at: m.Sent, phase: sending, recipient: -1})
		r.queueMoment(f, moment{at: m.Delivered, phase: delivered, recipient: -1})
	default: // sent and delivered at once, or never delivered
		r.queueMoment(f, moment{at: m.Sent, phase: delivered, recipient: -1})
	}
}

// Advance decides every message whose moment lies before the instant and hands each verdict to emit, in order of
// time. A group message has one verdict for each recipient it was delivered to. The message is valid during the call
// of emit only.
func (r *Replay) Advance(until Instant, emit func(*Message, Verdict)) {
	for len(r.queue) > 0 && r.queue[0].at < until {
		r.process(r.queue.pop(), emit)
	}
	r.pairs.forget(until)
}

// Close decides the messages that are left.
func (r *Replay) Close(emit func(*Message, Verdict)) {
	for len(r.queue) > 0 {
		r.process(r.queue.pop(), emit)
	}
}

// Pending returns the number of moments not yet decided.
func (r *Replay) Pending() int { return len(r.queue) }

// Decide replays a whole timeline and hands every verdict to emit in order of time, with the index of its message.
func Decide(a Account, t Tables, messages []Message, emit func(index int, v Verdict)) {
	NewReplay(a, t).timeline(messages, emit)
}

// timeline decides a whole timeline that has nothing to do with what was replayed before.
func (r *Replay) timeline(messages []Message, emit func(index int, v Verdict)) {
	r.pairs.forgetAll()
	r.added = 0
	for i := range messages {
		r.Add(messages[i])
	}
	for len(r.queue) > 0 {
		m := r.queue.pop()
		r.process(m, func(_ *Message, v Verdict) { emit(m.flight.serial, v) })
	}
}

func (r *Replay) queueMoment(f *flight, m moment) {
	m.flight, m.sent = f, f.m.Sent
	f.pending++
	r.queue.push(m)
}

func (r *Replay) flight() *flight {
	if n := len(r.idle); n > 0 {
		f := r.idle[n-1]
		r.idle = r.idle[:n-1]
		*f = flight{}
		return f
	}
	return new(flight)
}

func (r *Replay) process(m moment, emit func(*Message, Verdict)) {
	f := m.flight
	p := f.pair
	switch m.phase {
	case received:
		emit(&f.m, r.receive(p, &f.m))
	case sending:
		f.service = p.serviceAt(m.at)
	case delivered:
		if m.at == f.m.Sent && m.recipient < 0 {
			f.service = p.serviceAt(m.at)
		}
		emit(&f.m, r.decide(p, f, m))
	}
	if f.pending--; f.pending == 0 {
		p.flights--
		r.idle = append(r.idle, f)
	}
}

// receive notes a message of the user: it is free and may open windows (DLV-6, WIN-1, FEP-1).
func (r *Replay) receive(p *pair, m *Message) Verdict {
	s := &r.subject
	*s = subject{m: m, pair: p, options: &r.account.Options, at: m.Sent, on: r.calendar.dateOf(m.Sent)}
	s.era = EraOn(s.on)
	_, s.market = r.tables.Markets.resolve(m.Place, s.on)
	v := s.decide()
	if !s.opensService() {
		return v
	}
	p.extendFreeEntry(m.Sent, s.options)
	p.refreshService(m.Sent)
	if m.Group == "" {
		p.noteEntry(m, s.options)
	}
	v.Opened = p.service
	return v
}

// opensService reports whether a message of the user acts on the service window (WIN-2, WIN-8).
func (s *subject) opensService() bool {
	switch s.m.Kind {
	case Call:
		return s.on >= callsOpenWindows
	case Reaction:
		return !s.options.is(optInboundReaction)
	default:
		return true
	}
}

// decide gives the verdict on a message of the business, or on one recipient's copy of it.
func (r *Replay) decide(p *pair, f *flight, m moment) Verdict {
	s := &r.subject
	*s = subject{
		m: &f.m, pair: p, options: &r.account.Options, international: &r.account.International, tables: &r.tables,
		sent: f.m.Sent, at: m.at, delivered: f.m.Delivered.Known() || m.recipient >= 0,
		on: r.calendar.dateOf(m.at), service: f.service,
	}
	s.era = EraOn(s.on)
	s.category = chargedCategory(s.m, s.on)
	place := s.m.Place
	if m.recipient >= 0 {
		to := &s.m.Recipients[m.recipient]
		place = to.Place
		s.otherCopy = int(m.recipient) != s.m.firstDelivered()
		if s.options.is(optGroupFEP) {
			s.groupFreeEntry = r.pairs.freeEntry(s.m.Number, to.User)
		}
	}
	s.territory, s.market = r.tables.Markets.resolve(place, s.on)
	v := s.decide()
	v.Recipient = int(m.recipient) + 1
	if s.m.Reported != nil && s.delivered {
		v.Reported = s.readReported()
	}
	return v
}
