package pricing

// Who pays, and how.
var paymentRules = []RuleInfo{
	{
		ID: "PAY-1", Title: "Where bills are paid",
		Says: "Meta bills in the Billing Hub of Meta Business Suite, to the payment method of the account.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: OutOfScope,
		Reason: "how a bill is paid does not change it",
	}, {
		ID: "PAY-2", Title: "Through a partner",
		Says: "An account on a partner's credit line gets the partner's invoice at the partner's prices, and Meta has shown it no costs since 1 July 2023.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"ANALYTICS"}, Where: OutOfScope,
		Reason: "what a partner asks is stated as fees (MONEY-7)",
	}, {
		ID: "PAY-3", Title: "Changing partner",
		Says: "When an account moves, each partner pays for what its own app sent, even if it was delivered after the move.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"MIGRATE"}, Where: OutOfScope,
		Reason: "a bill does not say who pays it",
	}, {
		ID: "PAY-4", Title: "Paid in advance",
		Says: "Accounts in India may be funded in advance, and without funds sending is rejected (error 131042).",
		From: 2026_09_08, Mark: QuotedText, Sources: []string{"CHANGES"}, Where: OutOfScope,
		Reason: "whether an account can pay is not asked; in a log such a message has no delivery (DLV-3)",
	},
}

// Calls.
var callRules = []RuleInfo{
	{
		ID: "CALL-1", Title: "Calls have no price here",
		Says: "Calls are not priced, though a call may open a service window (WIN-2).",
		From: 2025_07_15, Mark: Derived, Sources: []string{"CALLS"}, Where: InDecision,
	}, {
		ID: "CALL-2", Title: "What calls cost",
		Says: "Calls of users are free, and those of the business cost by begun pulses of 6 seconds, by the country called and by monthly tiers of minutes, a call that reaches a better tier being priced in it as a whole.",
		From: 2025_07_15, Mark: MetaText, Sources: []string{"CALLS"}, Where: OutOfScope,
		Reason: "calls are not priced (CALL-1)",
	},
}

// Reading webhooks and analytics.
var logRules = []RuleInfo{
	{
		ID: "LOG-1", Title: "Meta's verdict wins",
		Says: "What a status says in its pricing object of type and category settles its message, and the engine's own verdict is kept for comparison, with every difference listed.",
		From: 2025_07_01, Mark: Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-2", Title: "Reported types",
		Says: "Type regular is charged, free_entry_point is free by free entry, and free_customer_service and free_group_customer_service are free by the service window before 1 October 2026 and by the allowance since.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-3", Title: "Reported categories",
		Says: "Only the categories that Meta documents are read, authentication-international in either spelling, and a message of any other is reported and not priced.",
		From: 2023_06_01, Mark: MetaText, Sources: []string{"STATUS", "AUTHINTL", "AIPROV"}, Where: InLogs,
	}, {
		ID: "LOG-4", Title: "Not by the flag billable",
		Says: "Nothing is priced by the flag billable, which was true of free conversations too and is announced to go.",
		From: 2022_02_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-5", Title: "Order of a log",
		Says: "Events are put in order of their timestamps and not of arrival, and at one timestamp the user's come first, then what was sent earlier, then by message ID.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-6", Title: "Identity of messages",
		Says: "Each message ID, in a group together with the recipient, has one outcome: repetitions are dropped and what its statuses say is put together.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-7", Title: "Sent is not charged",
		Says: "A pricing object may already come with the status sent, but until there is a delivery nothing is due.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-8", Title: "No second discount",
		Says: "Where statuses tell which messages the allowance covered, the 1,000 are not taken off again.",
		From: 2026_10_01, Mark: Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-9", Title: "The conversation object",
		Says: "Under conversation pricing each conversation ID is one charge, of the category its origin names, while under message pricing an ID says nothing except in a free entry window, which it names.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-10", Title: "CBP after July 2025",
		Says: "The pricing model CBP is accepted after June 2025 as well, but of utility only, for the conversations of MSG-8.",
		From: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"STATUS", "PRICE-2026-09"}, Where: InLogs,
	}, {
		ID: "LOG-11", Title: "Statuses that are read",
		Says: "The statuses sent, delivered, read, played and failed are read and others passed over, and timestamps are Unix seconds written as text.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "LOG-12", Title: "Messages of users in a log",
		Says: "An inbound message states its sender, ID, timestamp, type and perhaps a referral, the business number is its phone_number_id, and echoes of the Business app are DLV-9.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"TEXT"}, Where: InLogs,
	}, {
		ID: "LOG-13", Title: "Conversation analytics",
		Says: "Analytics of conversations gave counts and costs by number, country, type, category and direction, in half hours, days or months of the account.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"ANALYTICS"}, Where: OutOfScope,
		Reason: "exports of analytics are not read",
	}, {
		ID: "LOG-14", Title: "Pricing analytics",
		Says: "Analytics of pricing give volume and cost by number, country, tier, type and category, where free points have no tier and utility freed by the window may be found under service.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"ANALYTICS", "GROUPS"}, Where: OutOfScope,
		Reason: "exports of analytics are not read",
	}, {
		ID: "LOG-15", Title: "Analytics are approximate",
		Says: "Costs in analytics are approximations, go back one year since 1 December 2025, and are withheld from accounts that a partner bills.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"ANALYTICS"}, Where: OutOfScope,
		Reason: "exports of analytics are not read",
	}, {
		ID: "LOG-16", Title: "Evidence beats reconstruction",
		Says: "A free-form message that was delivered proves the service window open, so it is priced as inside it and the gap in the log is reported.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"STATUS"}, Where: InLogs,
	},
}

// Precision, rounding, fees and tax.
var moneyRules = []RuleInfo{
	{
		ID: "MONEY-1", Title: "Exact amounts",
		Says: "An amount is the quantity times the printed rate in exact decimals, without floating point and without rounding on the way.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"CARDS"}, Where: InRating,
	}, {
		ID: "MONEY-2", Title: "Total",
		Says: "The total adds up the exact lines and is rounded only once, where it is shown.",
		From: 2022_02_01, Mark: Derived, Where: InRating,
	}, {
		ID: "MONEY-3", Title: "Rounding for display",
		Says: "Amounts are shown rounded half up, away from zero, to 2 decimals, in CLP to none, and rates with the decimals they were printed with.",
		From: 2022_02_01, Mark: Derived, Where: InDisplay,
	}, {
		ID: "MONEY-4", Title: "Rounding of invoices",
		Says: "As Meta does not say how it rounds an invoice, the exact total is shown, and an invoice may differ by half a minor unit for each line.",
		From: 2022_02_01, Mark: OpenQuestion + "/" + ProviderText, Where: InDisplay,
		Reason: "question OQ-26",
	}, {
		ID: "MONEY-5", Title: "Tax",
		Says: "Rates are before tax, and tax is added only as asked for: on top, grossed up to net / (1 − rate), or as a reverse charge of zero.",
		From: 2022_02_01, Mark: Derived, Where: InPlans,
		Reason: "question OQ-27",
	}, {
		ID: "MONEY-6", Title: "One total for each currency",
		Says: "Currencies are never added together, and what Meta Business Agent costs stays in US dollars because Meta publishes no conversion.",
		From: 2022_02_01, Mark: Derived + "/" + OpenQuestion, Sources: []string{"NONTPL"}, Where: InRating,
		Reason: "question OQ-29",
	}, {
		ID: "MONEY-7", Title: "Four blocks",
		Says: "What Meta charges, the provider's fees, the provider's mark-up and tax are kept in four blocks.",
		From: 2022_02_01, Mark: Derived, Where: InPlans,
	},
}
