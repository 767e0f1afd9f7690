package oracle

// anyConversation says whether a conversation is of the two types of 2022,
// which absorb everything (CONV-17, CONV-19).
func anyConversation(w Window) bool {
	return w.Kind == string(BusinessInitiated) || w.Kind == string(UserInitiated)
}

// openConversations are the pair's conversations open at an instant, the one
// opened first ahead (CONV-2), without those that the era's beginning ended:
// those of 2022 by option (ERA-5), and all but utility on 2025-07-01 unless the
// option keeps them (ERA-4).
func (r *replay) openConversations(t *thread, at int64) []Window {
	now, o := eraOf(r.account.date(at)), r.account.Options
	var open []Window
	for _, w := range t.conversations {
		switch {
		case !w.contains(at):
		case now != cbp0 && anyConversation(w) && o.CarryOver2023None:
		case now >= pmp1 && w.Kind != string(Utility) && !o.CarryOver2025All:
		default:
			open = append(open, w)
		}
	}
	return open
}

// open opens a conversation of 24 hours at the delivery of a message (CONV-2).
func (t *thread) open(c Category, m message) Window {
	w := Window{string(c), m.delivered, m.delivered + day}
	t.conversations = append(t.conversations, w)
	return w
}

// ofKind is the first conversation of a category.
func ofKind(open []Window, c Category) (Window, bool) {
	for _, w := range open {
		if w.Kind == string(c) {
			return w, true
		}
	}
	return Window{}, false
}

// conversation2022 rules on a message of the first era: inside what is open
// (CONV-19), or opening a conversation that is user-initiated if a service
// window was open when it was sent (CONV-18). A free-form message that got here
// had one, or proves it (LOG-16).
func (r *replay) conversation2022(t *thread, m message, date string) (Ruling, Window) {
	if open := r.openConversations(t, m.delivered); len(open) > 0 {
		return Ruling{Inside, "CONV-19", r.ownCategory(m, m.Territory, date), open[0]}, Window{}
	}
	c := BusinessInitiated
	if _, open := r.serviceWindow(m, m.sent, m.at); open || m.Kind != Template {
		c = UserInitiated
	}
	ruling := Ruling{Outcome: Counted, Rule: "CONV-18", Category: c} // FREE-1 decides
	if c == BusinessInitiated && date >= r.account.Options.bicEnd() {
		ruling = Ruling{Outcome: Charged, Rule: "FREE-2", Category: c}
	}
	return ruling, t.open(c, m)
}

// conversation rules on a message of the eras of four categories.
func (r *replay) conversation(t *thread, m message, date string) (Ruling, Window) {
	open := r.openConversations(t, m.delivered)
	own := r.ownCategory(m, m.Territory, date)
	for _, w := range open {
		if anyConversation(w) {
			return Ruling{Inside, "ERA-5", own, w}, Window{}
		}
	}
	c := family(m, date)
	if c == Service {
		if len(open) > 0 {
			return Ruling{Inside, "CONV-8", own, open[0]}, Window{}
		}
		if eraOf(date) == cbp2 {
			return Ruling{Outcome: Free, Rule: "FREE-5", Category: Service}, t.open(c, m)
		}
		return Ruling{Outcome: Counted, Rule: "CONV-7", Category: Service}, t.open(c, m) // FREE-3 decides
	}
	inside, opens := "CONV-5", "CONV-4"
	if c == MarketingLite {
		inside, opens = "CONV-13", "CONV-13"
	}
	if w, ok := ofKind(open, c); ok {
		return Ruling{Inside, inside, own, w}, Window{}
	}
	return Ruling{Outcome: Charged, Rule: opens, Category: r.chargedAs(m)}, t.open(c, m)
}

// chargedAs is the category whose rate a template pays: INTL-1 picks between
// the two of authentication, and marketing_lite is a column of its own only in
// the conversation eras (CONV-13, MSG-10).
func (r *replay) chargedAs(m message) Category {
	c := r.ownCategory(m, m.Territory, r.account.date(m.delivered))
	if c == Authentication && r.account.intlDue(m.Territory, m.delivered) {
		return AuthenticationInternational
	}
	return c
}

// perMessage rules on a message priced alone (MSG-1), unless a conversation
// carried over from June 2025 still absorbs it (MSG-8, ERA-4).
func (r *replay) perMessage(t *thread, m message, date string) Ruling {
	own := r.ownCategory(m, m.Territory, date)
	if w, rule, ok := r.carried(t, m, date); ok {
		return Ruling{Inside, rule, own, w}
	}
	switch own {
	case Utility:
		return r.utility(m, date)
	case Marketing:
		return Ruling{Outcome: Charged, Rule: "MSG-2", Category: Marketing}
	case Authentication:
		return Ruling{Outcome: Charged, Rule: "MSG-3", Category: r.chargedAs(m)}
	}
	if eraOf(date) == pmp1 {
		w, _ := r.serviceWindow(m, m.sent, m.at)
		return Ruling{Free, "MSG-7", Service, w}
	}
	return Ruling{Outcome: Counted, Rule: "SVC-1", Category: Service} // SVC-4 decides
}

// utility rules on a utility template: free in the service window until October
// 2026 (MSG-5), charged there since (MSG-6), charged outside it (MSG-4).
func (r *replay) utility(m message, date string) Ruling {
	w, open := r.serviceWindow(m, r.windowInstant(m.sent, m.delivered), m.at)
	switch {
	case open && eraOf(date) == pmp1:
		return Ruling{Free, "MSG-5", Utility, w}
	case open:
		return Ruling{Outcome: Charged, Rule: "MSG-6", Category: Utility}
	default:
		return Ruling{Outcome: Charged, Rule: "MSG-4", Category: Utility}
	}
}

// carried finds the conversation opened before 2025-07-01 that absorbs a
// message: a template's own category, or any for a free-form message where the
// option keeps them all (MSG-8, ERA-4).
func (r *replay) carried(t *thread, m message, date string) (Window, string, bool) {
	open := r.openConversations(t, m.delivered)
	c := family(m, date)
	if c == Service {
		if len(open) > 0 && r.account.Options.CarryOver2025All {
			return open[0], "ERA-4", true
		}
		return Window{}, "", false
	}
	w, ok := ofKind(open, c)
	if c == Utility {
		return w, "MSG-8", ok
	}
	return w, "ERA-4", ok
}
