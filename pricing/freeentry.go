package pricing

// Dates on which the length of the free entry point window changed (FEP-4, FEP-13).
const (
	freeEntry72Hours  Date = 2023_03_01
	freeEntryUpTo7Day Date = 2026_09_28
)

// maxFreeEntry is the longest a free entry point window can last under any reading of "up to 7 days" (FEP-13).
const maxFreeEntry = 168 * Hour

// noteEntry remembers a free entry of the user (FEP-1). Entries during an open window are not kept (FEP-8), unless
// option fep_reentry keeps them for after its end.
func (p *pair) noteEntry(m *Message, o *Options) {
	if m.Entry == NoEntry || m.Desktop || m.Kind != FreeForm {
		return
	}
	if p.freeEntry.Contains(m.Sent) && !o.is(optFEPReentry) {
		return
	}
	p.entryAt, p.entry = m.Sent, m.Entry
	p.busy(m.Sent + conversationLength)
}

// extendFreeEntry lengthens an open window by 24 hours for a message of the user, to 7 days at most: option
// fep_extension (FEP-13).
func (p *pair) extendFreeEntry(at Instant, o *Options) {
	if o.is(optFEPExtension) && p.freeEntry.Contains(at) {
		p.freeEntry.Until = max(p.freeEntry.Until, min(p.freeEntry.Until+24*Hour, p.freeEntry.From+maxFreeEntry))
		p.busy(p.freeEntry.Until)
	}
}

// answersEntry reports whether the message is a timely answer to a free entry while no window is open (FEP-2). What
// Meta reports of the answer confirms or refutes an entry that a log only suggests (FEP-15).
func (s *subject) answersEntry() bool {
	p := s.pair
	if p.freeEntry.Contains(s.at) {
		return false
	}
	if r := s.m.Reported; r != nil {
		switch r.Type {
		case ReportedFreeEntry:
			return true
		case ReportedRegular:
			p.entryAt = 0
			return false
		}
	}
	if p.entryAt == 0 || s.sent < p.entryAt {
		return false
	}
	if s.options.is(optFEPResponseLimit) {
		return s.permitted() && p.entryAt >= s.service.From
	}
	return s.sent < p.entryAt+24*Hour
}

// openFreeEntry opens the free entry point window with the answer and closes every conversation (FEP-3, FEP-7).
func (s *subject) openFreeEntry(v *Verdict) {
	p := s.pair
	from := s.at
	if s.options.is(optFEPStart) {
		from = s.sent
	}
	p.freeEntry = Window{Kind: FreeEntryWindow, From: from, Until: from + s.freeEntryLength()}
	p.entryAt = 0
	s.answered = true
	p.busy(p.freeEntry.Until)
	s.trustReportedEnd()
	v.Opened = p.freeEntry
	v.Closed = p.closeConversations(s.at)
}

// freeEntryLength returns how long a window opened now lasts (FEP-4, FEP-13).
func (s *subject) freeEntryLength() Instant {
	switch {
	case s.on < freeEntry72Hours:
		return 24 * Hour
	case s.on < freeEntryUpTo7Day:
		return s.options.hours(optFEPHours)
	case s.pair.entry == PageButton:
		return s.options.hours(optFEPPageHours)
	default:
		return s.options.hours(optFEPAdHours)
	}
}

// trustReportedEnd takes the end of the window from Meta's webhook where it states one (FEP-16).
func (s *subject) trustReportedEnd() {
	if r := s.m.Reported; r != nil && r.Type == ReportedFreeEntry && r.Expires > s.pair.freeEntry.From {
		s.pair.freeEntry.Until = r.Expires
		s.pair.busy(r.Expires)
	}
}
