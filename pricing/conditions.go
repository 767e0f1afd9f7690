package pricing

// The conditions of the order of decision that need more than a line.

func always(*subject) bool { return true }

// fromBusinessApp: typed in the WhatsApp Business app under coexistence (DLV-9).
func fromBusinessApp(s *subject) bool {
	return s.m.Author == BusinessApp && !s.inbound()
}

// refused: a non-template message outside the customer service window. In a log, a delivery proves that the window
// was open (LOG-16).
func (s *subject) refused() bool {
	return !s.template() && !s.permitted() && !(s.m.Proven && s.delivered)
}

// marketingToUnitedStates: not delivered since April 2025; a log that shows one delivered is believed (DLV-10).
func marketingToUnitedStates(s *subject) bool {
	marketing := s.category == Marketing || s.category == MarketingLite
	return marketing && s.territory == UnitedStates && !s.m.Proven && !s.options.is(optUSMarketing)
}

// fromAgent: a reply that Meta's own agent wrote (CAT-8).
func fromAgent(s *subject) bool { return s.m.Author == AgentAuthor && s.m.Kind == FreeForm }

// aiProviderCharged: AI Providers pay also in a free entry window, save with option aip_in_fep (AIP-1, AIP-5).
func aiProviderCharged(s *subject) bool {
	return s.aiProviderPays() && !(s.options.is(optAIPInFEP) && (s.inFreeEntry() || s.answered || inGroupFreeEntry(s)))
}

// templateOfUnknownCategory: reported and never priced, unless free entry makes it free whatever it is (LOG-3, FEP-5).
func templateOfUnknownCategory(s *subject) bool {
	return s.template() && s.category == NoCategory && !s.answered && !s.inFreeEntry()
}

// inGroupFreeEntry: option group_fep lets a recipient's own free entry window free his copy (GRP-8).
func inGroupFreeEntry(s *subject) bool { return s.group() && s.groupFreeEntry.Contains(s.at) }

// inConversation2022: any conversation takes in everything (CONV-19).
func inConversation2022(s *subject) bool { return s.pair.openAt(Conversation2022, s.at) }

// carriedFrom2022: a conversation of May 2023 keeps taking in everything, save with option carry_over_2023_06 (ERA-5).
func carriedFrom2022(s *subject) bool {
	return inConversation2022(s) && !s.options.is(optCarryOver2023)
}

// inOwn: a conversation of the message's category is open (CONV-5).
func (s *subject) inOwn() bool { return s.pair.openAt(s.own(), s.at) }

// freeFormInAnyConversation: free-form messages ride along in any conversation (CONV-8).
func freeFormInAnyConversation(s *subject) bool {
	return s.category == Service && s.firstOpen() != NoWindow
}

// carriedTemplate and carriedFreeForm: option carry_over_2025_07 lets every conversation of June 2025 run on (ERA-4).
func carriedTemplate(s *subject) bool {
	return s.options.is(optCarryOver2025) && s.template() && s.carried(s.carriedConversation())
}

func carriedFreeForm(s *subject) bool {
	return s.options.is(optCarryOver2025) && !s.template() && s.firstOpen() != NoWindow
}

// carriedConversation is the conversation of June 2025 a template belongs to: MM Lite had one of its own (CONV-13).
func (s *subject) carriedConversation() WindowKind { return conversationOf(s.m.Category) }

// firstOpen returns the kind of the open conversation that takes in a free-form message: its own if open, else the
// first in order of kind; the model of 2022 is none of them.
func (s *subject) firstOpen() WindowKind {
	if s.pair.openAt(ServiceConversation, s.at) {
		return ServiceConversation
	}
	for k := MarketingConversation; k < ServiceConversation; k++ {
		if s.pair.openAt(k, s.at) {
			return k
		}
	}
	return NoWindow
}

// businessInitiated: a template outside the service window. A free-form message that a log proves was delivered shows
// that the window was open (CONV-18, LOG-16).
func (s *subject) businessInitiated() bool { return s.template() && !s.permitted() }

// outsideAllowance2022: business-initiated conversations left the allowance in spring 2023, sooner or later (FREE-2).
func outsideAllowance2022(s *subject) bool {
	return s.options.is(optFreeTierBICEnd) && s.businessInitiated()
}
