package pricing

// ReportedType is the type of charge in the pricing object of a status webhook (LOG-2).
type ReportedType string

// The reported types.
const (
	ReportedRegular      ReportedType = "regular"
	ReportedFreeService  ReportedType = "free_customer_service"
	ReportedFreeGroup    ReportedType = "free_group_customer_service"
	ReportedFreeEntry    ReportedType = "free_entry_point"
	ReportedTypeNotGiven ReportedType = "" // conversation pricing has no type
)

// Reported is what Meta's status webhook said of a message: it stands beside the engine's own verdict and, under
// per-message pricing, wins (LOG-1).
type Reported struct {
	Model        string // "CBP" or "PMP"
	Type         ReportedType
	Category     Category // NoCategory when the category named is unknown (LOG-3)
	CategoryName string   // as written
	Conversation string   // conversation.id; empty when there is none (LOG-9)
	Expires      Instant  // conversation.expiration_timestamp; zero when there is none (FEP-16)
	Exempt       bool     // subtype paid_exempt: free by an exemption, not by the allowance (SVC-11)
}

// ReportedVerdict is Meta's verdict on a message as read from its webhook. The zero value is "nothing reported".
type ReportedVerdict struct {
	Outcome  Outcome // Charged, Free or Inside; Undecided when nothing that decides was reported
	Rule     RuleID  // the rule that reads the report
	Category Category
}

// Known reports whether Meta's webhook decided the message.
func (r ReportedVerdict) Known() bool { return r.Outcome != Undecided }

// readReported reads Meta's verdict on a delivered message (LOG-1). Per-message pricing states it by type (LOG-2);
// conversation pricing by the conversation's identity: one charge for each (LOG-9).
func (s *subject) readReported() ReportedVerdict {
	r := s.m.Reported
	switch {
	case r.Category == NoCategory && r.Type != ReportedFreeEntry:
		return ReportedVerdict{} // an unknown category is never priced (LOG-3)
	case s.conversations() || r.Model == "CBP" && r.Category == Utility: // a carried conversation (LOG-10, MSG-8)
		return s.readReportedConversation()
	}
	switch r.Type {
	case ReportedRegular:
		return ReportedVerdict{Charged, s.chargeRule(), r.Category}
	case ReportedFreeEntry:
		return ReportedVerdict{Free, "FEP-5", r.Category}
	case ReportedFreeService, ReportedFreeGroup:
		return ReportedVerdict{Free, s.freeRule(), r.Category}
	default:
		return ReportedVerdict{}
	}
}

// chargeRule names the rule by which a message that Meta charged is charged.
func (s *subject) chargeRule() RuleID {
	switch {
	case s.group():
		return s.groupRule()
	case s.m.Reported.Category == Marketing || s.m.Reported.Category == MarketingLite:
		return "MSG-2"
	case s.m.Reported.Category.family() == Authentication:
		return "MSG-3"
	case s.m.Reported.Category == GeneralPurposeAI:
		return "AIP-1"
	case s.m.Reported.Category == Service:
		return "SVC-1"
	case s.era == PMP2 && s.inService():
		return "MSG-6"
	default:
		return "MSG-4"
	}
}

// freeRule names the rule by which a message is free that Meta reports as free_customer_service: the window until
// September 2026, the allowance since (LOG-2).
func (s *subject) freeRule() RuleID {
	switch {
	case s.m.Reported.Exempt:
		return exemption
	case s.era == PMP2:
		return "SVC-4"
	case s.group():
		return s.groupRule()
	case s.m.Reported.Category == Utility:
		return "MSG-5"
	default:
		return "MSG-7"
	}
}

func (s *subject) groupRule() RuleID {
	switch c := s.m.Reported.Category; {
	case c == Marketing:
		return "GRP-3"
	case c == Utility && s.era == PMP2:
		return "GRP-6"
	case c == Utility:
		return "GRP-4"
	case s.era == PMP2:
		return "GRP-7"
	default:
		return "GRP-5"
	}
}

// readReportedConversation tells from the identity of the conversation whether the message opened it. Service
// conversations are decided by the allowance, not by the flag billable (LOG-4).
func (s *subject) readReportedConversation() ReportedVerdict {
	r := s.m.Reported
	if r.Type == ReportedFreeEntry {
		return ReportedVerdict{Free, "FEP-5", r.Category}
	}
	if r.Conversation == "" {
		return ReportedVerdict{}
	}
	if s.pair.reported == nil {
		s.pair.reported = new([windowKinds]string)
	}
	last := &s.pair.reported[conversationOf(r.Category)]
	if *last == r.Conversation {
		return ReportedVerdict{Inside, "LOG-9", r.Category}
	}
	*last = r.Conversation
	if r.Category == Service {
		if s.era == CBP2 {
			return ReportedVerdict{Free, "FREE-5", Service}
		}
		return ReportedVerdict{Counted, "LOG-9", Service}
	}
	return ReportedVerdict{Charged, "LOG-9", r.Category}
}
