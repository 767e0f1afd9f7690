package oracle

import "slices"

// Decide gives every event its verdict, in the order given. It replays the log
// per pair of number and user, and per number and group, in the order of
// section 6.1; the order of the slice does not matter (LOG-5).
func Decide(a Account, events []Event) []Verdict {
	r := replay{account: a, threads: map[pair]*thread{}}
	for i, e := range events {
		r.log = append(r.log, newMessage(a, i, e))
	}
	slices.SortStableFunc(r.log, inOrder)

	verdicts := make([]Verdict, len(events))
	for _, m := range r.log {
		if m.Group == "" || m.Inbound {
			verdicts[m.index] = r.verdict(m)
		}
	}
	// Groups come second, because a recipient's copy may ask for that
	// recipient's 1:1 free entry windows; 1:1 messages never ask for groups.
	for _, m := range r.log {
		if m.Group != "" && !m.Inbound {
			verdicts[m.index] = r.groupVerdict(m)
		}
	}
	return verdicts
}

// replay is a log being decided.
type replay struct {
	account Account
	log     []message // in order
	threads map[pair]*thread
}

// verdict decides a user message or a 1:1 business message.
func (r *replay) verdict(m message) Verdict {
	if m.Inbound {
		return r.receive(m)
	}
	ruling, opened := r.decide(m)
	date := r.account.date(m.at)
	return Verdict{
		Ruling:    ruling,
		Opened:    opened,
		Count:     count(ruling),
		DecidedAt: m.at,
		Units: []Unit{{
			Ruling:    ruling,
			User:      m.User,
			Territory: m.Territory,
			Date:      date,
			Market:    r.account.market(m.Territory, date),
			Sent:      m.sent,
			At:        m.at,
			Tokens:    tokens(m, ruling),
		}},
	}
}

// count is how many charge units a ruling is worth: everything with a category.
func count(ruling Ruling) int {
	if ruling.Category == "" {
		return 0
	}
	return 1
}

// tokens is what the Meta Business Agent spent on a message, if it was it.
func tokens(m message, ruling Ruling) int64 {
	if ruling.Category == AgentTokens {
		return m.Tokens
	}
	return 0
}

// receive takes in an event from the user: it is free (DLV-6), opens or
// refreshes the service window (WIN-1), may extend a free entry window
// (FEP-13) and may be an entry (FEP-1, FEP-8).
func (r *replay) receive(m message) Verdict {
	v := Verdict{Ruling: Ruling{Outcome: Free, Rule: "DLV-6"}, DecidedAt: m.at}
	if m.opensCSW {
		v.Opened = Window{ServiceWindow, m.at, m.at + day}
	}
	if m.Group != "" {
		return v
	}
	t := r.thread(m.Number, m.User)
	open := t.freeEntry().contains(m.at)
	if isEntry(m.Event) && (!open || r.account.Options.FEPReentryKept) {
		t.entry = &m
	}
	if open && m.opensCSW && r.account.Options.FEPExtension {
		w := &t.freeEntries[len(t.freeEntries)-1]
		w.Until = max(w.Until, min(w.Until+day, w.From+7*day))
	}
	return v
}

// decide rules on a 1:1 business message, in the order of section 3.4, and
// says what it opened.
func (r *replay) decide(m message) (Ruling, Window) {
	if m.Author == BusinessApp {
		return Ruling{Outcome: Free, Rule: "DLV-9"}, Window{}
	}
	if m.Kind == Call {
		return Ruling{Outcome: Free, Rule: "CALL-1"}, Window{}
	}
	if m.Kind != Template && !r.permitted(m) {
		return Ruling{Outcome: NotSendable, Rule: "WIN-5"}, Window{}
	}
	if m.Kind == Reaction {
		return Ruling{Outcome: Free, Rule: "DLV-7"}, Window{}
	}
	if m.delivered == 0 {
		return Ruling{Outcome: NotDelivered, Rule: "DLV-3"}, Window{}
	}
	t := r.thread(m.Number, m.User)
	if r.answers(t, m) {
		opened := r.openFreeEntry(t, m)
		return r.decideAnswer(m), opened
	}
	return r.decideOther(t, m)
}

// permitted says whether a non-template could be sent: a service window was
// open when it was (WIN-5), or a log proves that it was delivered (LOG-16).
func (r *replay) permitted(m message) bool {
	_, open := r.serviceWindow(m, m.sent, m.at)
	return open || m.Proven && m.delivered != 0
}

// decideAnswer rules on a message that opened a free entry window: it is free
// (FEP-3), save what Meta's agent and AI Providers owe all the same (FEP-10).
func (r *replay) decideAnswer(m message) Ruling {
	date := r.account.date(m.delivered)
	if isAgent(m, date) {
		return agentRuling(date)
	}
	if r.isPaidAI(m, m.Territory, date) && !r.account.Options.AIPFreeInFEP {
		return Ruling{Outcome: Charged, Rule: "AIP-1", Category: GeneralPurposeAI}
	}
	return Ruling{Outcome: Free, Rule: "FEP-3", Category: r.ownCategory(m, m.Territory, date)}
}

// decideOther rules on a delivered message that answers no entry.
func (r *replay) decideOther(t *thread, m message) (Ruling, Window) {
	date := r.account.date(m.delivered)
	if isAgent(m, date) {
		return agentRuling(date), Window{}
	}
	w := t.freeEntry()
	free := w.contains(r.windowInstant(m.sent, m.delivered))
	if r.isPaidAI(m, m.Territory, date) && !(free && r.account.Options.AIPFreeInFEP) { // AIP-5
		return Ruling{Outcome: Charged, Rule: "AIP-1", Category: GeneralPurposeAI}, Window{}
	}
	if free {
		return Ruling{Free, "FEP-5", r.ownCategory(m, m.Territory, date), w}, Window{}
	}
	switch eraOf(date) {
	case cbp0:
		return r.conversation2022(t, m, date)
	case cbp1, cbp2:
		return r.conversation(t, m, date)
	default:
		return r.perMessage(t, m, date), Window{}
	}
}
