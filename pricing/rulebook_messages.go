package pricing

// Pricing per message, since July 2025.
var messageRules = []RuleInfo{
	{
		ID: "MSG-1", Title: "Each message by itself",
		Says: "A delivered message has its own price, and no conversation takes in the next one.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "MSG-2", Title: "Marketing messages",
		Says: "A delivered marketing template is always charged, in the service window or out of it, and free entry alone makes it free.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09", "NONTPL"}, Where: InDecision,
	}, {
		ID: "MSG-3", Title: "Authentication messages",
		Says: "A delivered authentication template is always charged, at the domestic or the international rate (INTL-1), and free entry alone makes it free.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09", "NONTPL"}, Where: InDecision,
	}, {
		ID: "MSG-4", Title: "Utility outside the window",
		Says: "A utility template that arrives outside the service window is charged.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "MSG-5", Title: "Utility in the window until September 2026",
		Says: "A utility template that arrives in an open service window is free.",
		From: 2025_07_01, To: 2026_10_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
		Reason: "option window_instant",
	}, {
		ID: "MSG-6", Title: "Utility in the window since October 2026",
		Says: "A utility template that arrives in the service window costs the utility rate from the first one on, moves the volume tiers and has no allowance.",
		From: 2026_10_01, Mark: MetaText, Sources: []string{"NONTPL", "STATUS"}, Where: InDecision,
	}, {
		ID: "MSG-7", Title: "Free-form until September 2026",
		Says: "Free-form messages, which the service window permits, are free.",
		From: 2025_07_01, To: 2026_10_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
		Reason: "option window_instant",
	}, {
		ID: "MSG-8", Title: "A carried utility conversation",
		Says: "Utility templates cost nothing as long as a utility conversation opened before 1 July 2025 is still open.",
		From: 2025_07_01, To: 2025_07_02, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "MSG-9", Title: "Nothing else is carried",
		Says: "From the first second of 1 July 2025 a template of any other category has its own price.",
		From: 2025_07_01, To: 2025_07_02, Mark: OpenQuestion, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
		Reason: "option carry_over_2025_07",
	}, {
		ID: "MSG-10", Title: "Marketing Messages API",
		Says: "Marketing costs the same through the Marketing Messages API as through Cloud API, and is reported as plain marketing when it falls back to the latter.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"CBP", "MMAPI"}, Where: InDecision,
	}, {
		ID: "MSG-11", Title: "Maximum price",
		Says: "Where a maximum price was set Meta charges no more than that, so an amount it reports may stand on no card and is taken as it is.",
		From: 2026_05_15, Mark: MetaText + "/" + QuotedText, Sources: []string{"PRICE-2026-09", "MAXPRICE"}, Where: OutOfScope,
		Reason: "statuses state no amounts, and documents that do are not read",
	},
}

// Service messages since October 2026.
var serviceRules = []RuleInfo{
	{
		ID: "SVC-1", Title: "Service is charged for each delivery",
		Says: "A delivered service message is charged, except a reaction and what free entry, the allowance or an exemption makes free.",
		From: 2026_10_01, Mark: MetaText, Sources: []string{"NONTPL", "STATUS"}, Where: InDecision,
	}, {
		ID: "SVC-2", Title: "Rate of service",
		Says: "A service message costs the service rate of its market, the same figure as the list rate of utility and of authentication.",
		From: 2026_10_01, Mark: MetaText, Sources: []string{"NONTPL", "CARDS"}, Where: InRating,
	}, {
		ID: "SVC-3", Title: "No volume tiers for service",
		Says: "Service messages have no volume tiers and do not move those of others.",
		From: 2026_10_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InRating,
	}, {
		ID: "SVC-4", Title: "1,000 messages a number",
		Says: "Each business phone number delivers 1,000 service messages in a calendar month free of charge, so that the 1,001st is the first to cost.",
		From: 2026_10_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"STATUS", "PRICE-2026-10"}, Where: InCount,
	}, {
		ID: "SVC-5", Title: "The allowance starts anew",
		Says: "The allowance begins again at 00:00 of the 1st in the account's time zone, keeps nothing back, and is whole in October 2026.",
		From: 2026_10_01, Mark: QuotedText + "/" + Derived, Sources: []string{"PRICE-2026-10"}, Where: InCount,
	}, {
		ID: "SVC-6", Title: "What uses the allowance",
		Says: "Each delivery, and in a group each recipient reached, uses one unit whatever the content, but reactions, templates, replies of Meta Business Agent or of AI Providers and messages of users use none.",
		From: 2026_10_01, Mark: QuotedText + "/" + Derived, Sources: []string{"CHANGES", "PRICE-2026-10"}, Where: InCount,
	}, {
		ID: "SVC-7", Title: "Free entry leaves the allowance",
		Says: "A service message that free entry makes free leaves the allowance as it was.",
		From: 2026_10_01, Mark: OpenQuestion, Sources: []string{"STATUS"}, Where: InCount,
		Reason: "option allowance_fep",
	}, {
		ID: "SVC-8", Title: "One allowance for all markets",
		Says: "A number's allowance serves all its markets in order of delivery, and in a plan, which has no order, it is divided in proportion to their counts.",
		From: 2026_10_01, Mark: Derived + "/" + OpenQuestion, Sources: []string{"PRICE-2026-10"}, Where: InCount,
		Reason: "options allowance_order, allowance_split",
	}, {
		ID: "SVC-9", Title: "Numbers stand alone",
		Says: "Numbers cannot pool or lend their allowances, and a plan spreads its traffic evenly over its numbers.",
		From: 2026_10_01, Mark: QuotedText + "/" + Derived, Sources: []string{"PRICE-2026-10"}, Where: InCount,
	}, {
		ID: "SVC-10", Title: "Without a payment method",
		Says: "An account that cannot pay still delivers what its allowance covers, while service messages beyond it are rejected (error 131042) and so cost nothing.",
		From: 2026_10_01, Mark: QuotedText, Sources: []string{"PRICE-2026-10"}, Where: OutOfScope,
		Reason: "whether an account can pay is not asked; in a log such a message has no delivery (DLV-3)",
	}, {
		ID: "SVC-11", Title: "Exempt organisations",
		Says: "Until the end of 2027 governments and non-profits accepted by Meta pay nothing beyond the allowance, which statuses may mark as paid_exempt since 12 October 2026.",
		From: 2026_10_01, To: 2028_01_01, Mark: QuotedText, Sources: []string{"PRICE-2026-10", "CHANGES"}, Where: InCount,
		Reason: "option service_exempt",
	},
}

// Meta Business Agent.
var agentRules = []RuleInfo{
	{
		ID: "MBA-1", Title: "The agent's first month",
		Says: "Replies of Meta's own agent are a category since 1 July 2026 and cost nothing before 1 August.",
		From: 2026_07_01, To: 2026_08_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InDecision,
	}, {
		ID: "MBA-2", Title: "Price by the token",
		Says: "A reply of the agent costs 2.00 US dollars for every 1,000,000 tokens, spent on reading and on writing, in every market, delivery included.",
		From: 2026_08_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InDecision,
	}, {
		ID: "MBA-3", Title: "Tokens and nothing else",
		Says: "The agent knows no market, volume tier or allowance and leaves that of service messages alone.",
		From: 2026_08_01, Mark: MetaText + "/" + Derived, Sources: []string{"NONTPL"}, Where: InRating,
	}, {
		ID: "MBA-4", Title: "No window frees tokens",
		Says: "Tokens are charged in a service window and also in a free entry window, which frees the delivery only.",
		From: 2026_08_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InDecision,
	}, {
		ID: "MBA-5", Title: "Tokens to expect",
		Says: "A reply takes some 20,000 to 25,000 tokens, 4 to 5 US cents.",
		From: 2026_08_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InPlans,
		Reason: "question OQ-25",
	}, {
		ID: "MBA-6", Title: "Evidence of tokens",
		Says: "Tokens are told by Meta's usage insights and by no documented category of status, so a status of an unknown category is never taken for the agent's.",
		From: 2026_08_01, Mark: QuotedText, Sources: []string{"CHANGES"}, Where: InLogs,
	}, {
		ID: "MBA-7", Title: "Invoice of the agent",
		Says: "The agent is invoiced after each month, and needs a payment method.",
		From: 2026_08_01, Mark: MetaText + "/" + ProviderText, Sources: []string{"NONTPL"}, Where: OutOfScope,
		Reason: "how a bill is paid does not change it",
	},
}
