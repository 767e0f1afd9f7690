package oracle

// groupVerdict decides a business message to a group. One service window, of
// any member's message, permits it (GRP-2); each recipient's own delivery
// decides that recipient's unit (GRP-1). Groups never open a free entry window
// (GRP-8).
func (r *replay) groupVerdict(m message) Verdict {
	if ruling, whole := r.wholeGroup(m); whole {
		return r.groupAlike(m, ruling)
	}
	v := Verdict{DecidedAt: m.at}
	first := true
	for _, to := range m.Recipients {
		u := r.copyUnit(m, to)
		v.Units = append(v.Units, u)
		if u.Outcome == NotDelivered {
			continue
		}
		v.Count += count(u.Ruling)
		if first {
			first = false
			v.Ruling, v.DecidedAt = u.Ruling, u.At
		}
	}
	if first {
		v.Ruling = Ruling{Outcome: NotDelivered, Rule: "DLV-3"}
		return v
	}
	if isAgent(m, r.account.date(v.DecidedAt)) {
		return r.agentInGroup(m, v)
	}
	return v
}

// wholeGroup is the ruling on a message that has one for all its recipients,
// before any delivery is looked at.
func (r *replay) wholeGroup(m message) (Ruling, bool) {
	switch {
	case m.Author == BusinessApp:
		return Ruling{Outcome: Free, Rule: "DLV-9"}, true
	case m.Kind == Call:
		return Ruling{Outcome: Free, Rule: "CALL-1"}, true
	case m.Kind != Template && !r.permitted(m):
		return Ruling{Outcome: NotSendable, Rule: "GRP-2"}, true
	case m.Kind == Reaction:
		return Ruling{Outcome: Free, Rule: "DLV-7"}, true
	}
	return Ruling{}, false
}

// groupAlike gives every recipient the same ruling, for which nothing is due.
func (r *replay) groupAlike(m message, ruling Ruling) Verdict {
	v := Verdict{Ruling: ruling, DecidedAt: m.at}
	for _, to := range m.Recipients {
		v.Units = append(v.Units, r.unit(m, to, ruling))
	}
	return v
}

// agentInGroup makes a Meta Business Agent's message to a group one unit, as
// its tokens are spent once, decided as for the first delivered recipient.
func (r *replay) agentInGroup(m message, v Verdict) Verdict {
	for _, u := range v.Units {
		if u.Outcome == NotDelivered {
			continue
		}
		u.User, u.Territory, u.Market, u.Tokens = "", "", "", m.Tokens
		v.Units, v.Count = []Unit{u}, 1
		break
	}
	return v
}

// copyUnit decides one recipient's copy of a group message.
func (r *replay) copyUnit(m message, to Recipient) Unit {
	delivered := deliveredAt(to.Delivered, to.Read)
	if delivered == 0 {
		return r.unit(m, to, Ruling{Outcome: NotDelivered, Rule: "DLV-3"})
	}
	return r.unit(m, to, r.copyRuling(m, to, delivered))
}

// unit wraps a ruling on one recipient's copy with its instants and market.
func (r *replay) unit(m message, to Recipient, ruling Ruling) Unit {
	at := deliveredAt(to.Delivered, to.Read)
	if at == 0 {
		at = m.sent
	}
	date := r.account.date(at)
	return Unit{
		Ruling:    ruling,
		User:      to.User,
		Territory: to.Territory,
		Date:      date,
		Market:    r.account.market(to.Territory, date), // MKT-9
		Sent:      m.sent,
		At:        at,
	}
}

// copyRuling rules on one delivered copy.
func (r *replay) copyRuling(m message, to Recipient, delivered int64) Ruling {
	date := r.account.date(delivered)
	if isAgent(m, date) {
		return agentRuling(date)
	}
	free, freed := r.copyInFreeEntry(m, to, delivered)
	if r.isPaidAI(m, to.Territory, date) && !(freed && r.account.Options.AIPFreeInFEP) {
		return Ruling{Outcome: Charged, Rule: "AIP-1", Category: GeneralPurposeAI}
	}
	if date < groupsBegin || family(m, date) == Authentication {
		return Ruling{Outcome: NotSendable, Rule: "GRP-1"}
	}
	own := r.ownCategory(m, to.Territory, date)
	if freed {
		return Ruling{Free, "FEP-5", own, free}
	}
	w, open := r.serviceWindow(m, r.windowInstant(m.sent, delivered), delivered)
	switch own {
	case Marketing:
		if open && r.account.Options.GroupMarketingFree {
			return Ruling{Free, "GRP-3", Marketing, w}
		}
		return Ruling{Outcome: Charged, Rule: "GRP-3", Category: Marketing}
	case Utility:
		if date >= paidService {
			return Ruling{Outcome: Charged, Rule: "GRP-6", Category: Utility}
		}
		if open {
			return Ruling{Free, "GRP-4", Utility, w}
		}
		return Ruling{Outcome: Charged, Rule: "GRP-4", Category: Utility}
	}
	if date >= paidService {
		return Ruling{Outcome: Counted, Rule: "GRP-7", Category: Service} // SVC-4 decides
	}
	w, _ = r.serviceWindow(m, m.sent, delivered)
	return Ruling{Free, "GRP-5", Service, w}
}

// copyInFreeEntry finds the recipient's own 1:1 free entry window that contains
// the copy's delivery, where the option lets it free the copy (GRP-8).
func (r *replay) copyInFreeEntry(m message, to Recipient, delivered int64) (Window, bool) {
	if !r.account.Options.GroupFEP {
		return Window{}, false
	}
	for _, w := range r.thread(m.Number, to.User).freeEntries {
		if w.contains(delivered) {
			return w, true
		}
	}
	return Window{}, false
}
