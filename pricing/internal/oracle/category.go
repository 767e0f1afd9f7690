package oracle

// isAgent says whether a message is one of Meta's own agent, a category since
// 2026-07-01 (MBA-1); before that it is an ordinary free-form message.
func isAgent(m message, date string) bool {
	return m.Author == MetaBusinessAgent && m.Kind == FreeForm && date >= agentLaunch
}

// agentRuling is free before 2026-08-01 (MBA-1) and tokens since (MBA-2), in
// whatever window (MBA-4).
func agentRuling(date string) Ruling {
	if date < agentCharged {
		return Ruling{Outcome: Free, Rule: "MBA-1", Category: AgentTokens}
	}
	return Ruling{Outcome: Charged, Rule: "MBA-2", Category: AgentTokens}
}

// isPaidAI says whether a message is an AI Provider's, of the kind and to a
// place for which those pay (AIP-1, AIP-2).
func (r *replay) isPaidAI(m message, territory, date string) bool {
	return m.Author == AIProvider && m.Kind == FreeForm && r.account.aipCharged(territory, date)
}

// family is the category that a message opens or joins: authentication is one
// (CONV-15), marketing_lite exists since 2024-10-15 (CONV-13), and a template
// that is of no other category is marketing (CAT-4).
func family(m message, date string) Category {
	switch {
	case m.Kind != Template:
		return Service
	case m.Category == Utility, m.Category == Authentication:
		return m.Category
	case m.Category == MarketingLite && date >= liteCategory:
		return MarketingLite
	default:
		return Marketing
	}
}

// ownCategory is the category of a message for which nothing is due. Per
// message, marketing_lite is marketing (MSG-10).
func (r *replay) ownCategory(m message, territory, date string) Category {
	if r.isPaidAI(m, territory, date) {
		return GeneralPurposeAI
	}
	c := family(m, date)
	if c == MarketingLite && date >= perMessage {
		return Marketing
	}
	return c
}
