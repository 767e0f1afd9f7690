package oracle

// answers says whether a delivered message answers an entry in time, with no
// free entry window open at its delivery (FEP-2).
func (r *replay) answers(t *thread, m message) bool {
	if t.entry == nil || t.freeEntry().contains(m.delivered) || m.sent < t.entry.at {
		return false
	}
	if !r.account.Options.FEPResponseInWindow {
		return m.sent < t.entry.at+day
	}
	w, open := r.serviceWindow(*t.entry, t.entry.at, m.at)
	return open && w.contains(m.sent)
}

// openFreeEntry opens the free entry window that a message answers into
// (FEP-3), which closes the pair's conversations (FEP-7).
func (r *replay) openFreeEntry(t *thread, m message) Window {
	start := m.delivered
	if r.account.Options.FEPStartSent {
		start = m.sent
	}
	length := r.freeEntryHours(t.entry.Entry, r.account.date(m.delivered)) * hour
	w := Window{FreeEntryWindow, start, start + length}
	t.entry = nil
	t.freeEntries = append(t.freeEntries, w)
	t.conversations = nil
	return w
}

// freeEntryHours is the length of a free entry window by the date of the
// answer's delivery and the kind of entry (FEP-4, FEP-13).
func (r *replay) freeEntryHours(kind Entry, date string) int64 {
	o := r.account.Options
	switch {
	case date < longFreeEntry:
		return 24
	case date < upToSevenDays:
		return orDefault(o.FEPHours)
	case kind == Ad:
		return orDefault(o.FEPAdHours)
	default:
		return orDefault(o.FEPPageHours)
	}
}
