package pricing

// What becomes of a message: the Then of the rules.

func free(_ *subject, v *Verdict)         { v.Outcome = Free }
func notSendable(_ *subject, v *Verdict)  { v.Outcome = NotSendable }
func notDelivered(_ *subject, v *Verdict) { v.Outcome = NotDelivered }

// charged is due at the category's rate; authentication at the international one where that is due (INTL-1).
func charged(s *subject, v *Verdict) {
	v.Outcome = Charged
	if s.category == Authentication && s.internationalDue() {
		v.Category = AuthenticationInternational
	}
}

func chargedAs(c Category) func(*subject, *Verdict) {
	return func(_ *subject, v *Verdict) { v.Outcome, v.Category = Charged, c }
}

func counted(s *subject, v *Verdict) {
	v.Outcome = Counted
	v.Gap = s.gap()
}

// gap reports a delivered free-form message whose service window the log does not show (LOG-16).
func (s *subject) gap() bool { return !s.template() && !s.permitted() }

func freeInService(s *subject, v *Verdict) {
	v.Outcome = Free
	v.Joined = s.service
	if s.inService() && !s.options.is(optWindowInstant) || s.pair.service.From == s.service.From {
		v.Joined = s.pair.service // as it stands by now
	}
	v.Gap = s.gap()
}

func freeInFreeEntry(s *subject, v *Verdict) {
	s.trustReportedEnd()
	v.Outcome = Free
	if v.Opened.Kind == NoWindow {
		v.Joined = s.pair.freeEntry
	}
	v.Gap = s.gap()
}

func freeInGroupFreeEntry(s *subject, v *Verdict) {
	v.Outcome = Free
	v.Joined = s.groupFreeEntry
}

func freeAgent(s *subject, v *Verdict) { agent(s, v, Free, PerMessage) }

// tokens charges the tokens of a reply; where they are not known, Meta's planning figure (MBA-2, MBA-5).
func tokens(s *subject, v *Verdict) {
	if v.Tokens == 0 {
		v.Tokens, v.Assumed = DefaultTokens, true
	}
	agent(s, v, Charged, PerToken)
}

// agent: a reply of Meta Business Agent is charged once for its tokens, also to a group (MBA-2). The copies of the
// other recipients are inside that charge.
func agent(s *subject, v *Verdict, outcome Outcome, unit Unit) {
	v.Outcome, v.Category, v.Unit = outcome, MetaBusinessAgent, unit
	v.Gap = s.gap()
	if s.otherCopy {
		v.Outcome, v.Unit, v.Tokens, v.Assumed = Inside, PerMessage, 0, false
	}
}

// groupMarketing is always charged; option group_marketing_in_window follows the one sentence that says otherwise
// (GRP-3).
func groupMarketing(s *subject, v *Verdict) {
	if s.options.is(optGroupMarketingInWindow) && s.inService() {
		freeInService(s, v)
		return
	}
	charged(s, v)
}

func groupUtility(s *subject, v *Verdict) {
	if s.inService() {
		freeInService(s, v)
		return
	}
	charged(s, v)
}

func inside(k WindowKind) func(*subject, *Verdict) {
	return func(s *subject, v *Verdict) {
		v.Outcome = Inside
		v.Joined = s.pair.conversation(k)
		v.Gap = s.gap()
	}
}

var insideConversation2022 = inside(Conversation2022)

func insideOwn(s *subject, v *Verdict) {
	k := s.own()
	if !s.pair.openAt(k, s.at) {
		k = s.carriedConversation()
	}
	inside(k)(s, v)
}

func insideFirstOpen(s *subject, v *Verdict) { inside(s.firstOpen())(s, v) }

func opens(outcome Outcome) func(*subject, *Verdict) {
	return func(s *subject, v *Verdict) {
		v.Opened, v.Unit = s.pair.openConversation(s.own(), s.at), PerConversation
		if outcome == Charged {
			charged(s, v)
		}
		v.Outcome = outcome
		v.Gap = s.gap()
	}
}

var (
	opensCharged = opens(Charged)
	opensCounted = opens(Counted)
	opensFree    = opens(Free)
)

// openConversation2022 opens a conversation whose type follows from the service window when the message was sent
// (CONV-18).
func openConversation2022(s *subject, v *Verdict) {
	v.Opened, v.Unit = s.pair.openConversation(Conversation2022, s.at), PerConversation
	v.Outcome, v.Category = Counted, UserInitiated
	if s.businessInitiated() {
		v.Category = BusinessInitiated
	}
	v.Gap = s.gap()
}

// openBusinessInitiated opens one that counts in no allowance (FREE-2).
func openBusinessInitiated(s *subject, v *Verdict) {
	openConversation2022(s, v)
	v.Outcome = Charged
}
