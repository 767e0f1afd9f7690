package pricing

// Messages to groups.
var groupRules = []RuleInfo{
	{
		ID: "GRP-1", Title: "For each recipient of a group",
		Says: "A charged message to a group costs once for every recipient it reaches, at the rate of the recipient's market, and its category is marketing, utility or service and never authentication.",
		From: 2025_10_06, Mark: MetaText, Sources: []string{"GROUPS"}, Where: InDecision,
	}, {
		ID: "GRP-2", Title: "The window of a group",
		Says: "A message of any member opens or restarts one service window for the group, without which free-form messages to it are refused.",
		From: 2025_10_06, Mark: MetaText, Sources: []string{"GROUPS"}, Where: InDecision,
	}, {
		ID: "GRP-3", Title: "Group marketing",
		Says: "Marketing to a group is charged inside and outside the window, although one sentence of Meta's page, against the rest of it, says free.",
		From: 2025_10_06, Mark: MetaText + "/" + Derived, Sources: []string{"GROUPS"}, Where: InDecision,
		Reason: "option group_marketing_in_window",
	}, {
		ID: "GRP-4", Title: "Group utility until September 2026",
		Says: "Utility to a group is free inside its window and charged outside, without volume tiers.",
		From: 2025_10_06, To: 2026_10_01, Mark: MetaText, Sources: []string{"GROUPS", "STATUS"}, Where: InDecision,
	}, {
		ID: "GRP-5", Title: "Free-form to groups until September 2026",
		Says: "Free-form messages to a group, which need its window, are free.",
		From: 2025_10_06, To: 2026_10_01, Mark: MetaText, Sources: []string{"GROUPS", "STATUS"}, Where: InDecision,
	}, {
		ID: "GRP-6", Title: "Group utility since October 2026",
		Says: "Utility to a group is charged in its window too, at the list rate, and counts for no volume tier.",
		From: 2026_10_01, Mark: MetaText + "/" + Derived, Sources: []string{"STATUS", "GROUPS"}, Where: InDecision,
	}, {
		ID: "GRP-7", Title: "Free-form to groups since October 2026",
		Says: "For each recipient it reaches, a free-form message to a group uses one of the number's 1,000 free service messages and is charged as service when they are used up.",
		From: 2026_10_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"STATUS", "CHANGES"}, Where: InDecision,
	}, {
		ID: "GRP-8", Title: "No free entry for groups",
		Says: "No free entry window makes messages to a group free, since no text of Meta's says so.",
		From: 2025_10_06, Mark: OpenQuestion, Sources: []string{"GROUPS"}, Where: InDecision,
		Reason: "option group_fep",
	},
}

// AI Providers.
var aiProviderRules = []RuleInfo{
	{
		ID: "AIP-1", Title: "AI Providers pay",
		Says: "A business that Meta's terms call an AI Provider pays for every delivered free-form message to users of certain countries, even in the service window.",
		From: 2026_02_16, Mark: MetaText, Sources: []string{"AIPROV"}, Where: InDecision,
	}, {
		ID: "AIP-2", Title: "Where and when AI Providers pay",
		Says: "The charge holds in Italy from 16 February 2026 and in 29 other countries of the EU and EEA from 11 March 2026, in all of them to 12 May 2026, and in Brazil since 11 March 2026.",
		From: 2026_02_16, Mark: MetaText, Sources: []string{"AIPROV"}, Where: InDecision,
	}, {
		ID: "AIP-3", Title: "Rate for AI Providers",
		Says: "The rate stands on a card for AI Providers, of 4 March, 12 May or 1 July 2026, and where that card is not at hand the amount is refused.",
		From: 2026_02_16, Mark: MetaText, Sources: []string{"AIPROV"}, Where: InRating,
	}, {
		ID: "AIP-4", Title: "AI Providers elsewhere",
		Says: "In other countries and at other times messages of an AI Provider are service messages like any.",
		From: 2026_02_16, Mark: Derived, Sources: []string{"AIPROV"}, Where: InDecision,
	}, {
		ID: "AIP-5", Title: "Free entry does not free AI Providers",
		Says: "They are charged in a free entry window as well, as the policy makes no exception.",
		From: 2026_02_16, Mark: OpenQuestion, Sources: []string{"AIPROV"}, Where: InDecision,
		Reason: "option aip_in_fep",
	}, {
		ID: "AIP-6", Title: "How AI Providers are marked",
		Says: "Statuses mark them general_purpose_ai and analytics AI_BOT, and a business with a bot is no AI Provider unless it says so.",
		From: 2026_02_16, Mark: MetaText + "/" + Derived, Sources: []string{"AIPROV"}, Where: InLogs,
	},
}
