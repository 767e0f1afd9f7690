package pricing

// The free entry point window.
var freeEntryRules = []RuleInfo{
	{
		ID: "FEP-1", Title: "What a free entry is",
		Says: "A free entry is a message from the Android or iOS app that came through an ad that clicks to WhatsApp or the call-to-action button of a Facebook Page, and not through a desktop or web client, a website, a link or a QR code.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InWindows,
	}, {
		ID: "FEP-2", Title: "The entry is answered in time",
		Says: "The answer must be sent at or after the entry and less than 24 hours after it, and must arrive.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP", "PRICE-2026-09", "CHANGES"}, Where: InWindows,
		Reason: "option fep_response_limit",
	}, {
		ID: "FEP-3", Title: "The answer opens free entry",
		Says: "A timely answer is free, and with its delivery the free entry window begins.",
		From: 2022_02_01, Mark: MetaText + "/" + OpenQuestion, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
		Reason: "option fep_start",
	}, {
		ID: "FEP-4", Title: "Length of free entry",
		Says: "A free entry window lasts 72 hours, and lasted 24 when it opened before 1 March 2023.",
		From: 2022_02_01, Mark: MetaText + "/" + ProviderText, Sources: []string{"CBP", "NONTPL", "WATI"}, Where: InWindows,
		Reason: "option fep_hours",
	}, {
		ID: "FEP-5", Title: "Everything inside free entry is free",
		Says: "Whatever the business sends, in any category, is free when delivered inside the window, save tokens of Meta Business Agent and messages of AI Providers.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09", "NONTPL"}, Where: InDecision,
		Reason: "option window_instant",
	}, {
		ID: "FEP-6", Title: "Free entry is no permission to write",
		Says: "The free entry window does not stand in for the service window, without which only templates can be sent.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "FEP-7", Title: "Free entry ends conversations",
		Says: "When the window opens, all conversations of the pair are closed, and until it ends no other opens.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "FEP-8", Title: "Entries in between",
		Says: "A further entry while the window is open does not lengthen it and is forgotten.",
		From: 2022_02_01, Mark: OpenQuestion, Sources: []string{"CBP"}, Where: InWindows,
		Reason: "option fep_reentry",
	}, {
		ID: "FEP-9", Title: "The entry is answered too late",
		Says: "If no answer is sent in time there is no window, and what can still be sent are templates, at the usual price.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "FEP-10", Title: "Any answer opens free entry",
		Says: "A template, a free-form message, a reply of Meta Business Agent or of an AI Provider may open the window, the last two still paying their own price, but a reaction may not.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09", "REACT"}, Where: InDecision,
	}, {
		ID: "FEP-11", Title: "Free entry is not counted",
		Says: "Messages inside the window move no volume tier and, by default, use no allowance.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09", "ANALYTICS"}, Where: InCount,
		Reason: "option allowance_fep",
	}, {
		ID: "FEP-12", Title: "After free entry",
		Says: "Once the window is over the usual rules hold, and a service window still open permits free-form messages at their usual price.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "FEP-13", Title: "Free entry for up to seven days",
		Says: "Since 28 September 2026 Meta's page lets the window last up to 7 days without saying how long in a given case, so 72 hours remain the default.",
		From: 2026_09_28, Mark: QuotedText, Sources: []string{"PRICE-2026-10", "CHANGES"}, Where: InWindows,
		Reason: "options fep_ctwa_hours, fep_page_hours, fep_extension",
	}, {
		ID: "FEP-14", Title: "One free entry window for a pair",
		Says: "A business number and a user have one window between them, whichever account sends on the number.",
		From: 2022_02_01, Mark: QuotedText + "/" + Derived, Sources: []string{"CHANGES", "CBP"}, Where: InWindows,
	}, {
		ID: "FEP-15", Title: "Free entry in a log",
		Says: "A referral of source type ad, and not post, marks an entry in a log, but as neither the device nor a Page button shows, it is an estimate until a status says free_entry_point or referral_conversion, and a regular answer refutes it.",
		From: 2022_02_01, Mark: MetaText + "/" + ProviderText + "/" + Derived, Sources: []string{"TEXT", "STATUS", "WATI"}, Where: InLogs,
	}, {
		ID: "FEP-16", Title: "A stated end of free entry is believed",
		Says: "Where a status states when the window expires, that instant is its end.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"STATUS", "CHANGES"}, Where: InLogs,
	}, {
		ID: "FEP-17", Title: "The ad itself is not free",
		Says: "Free entry waives what WhatsApp charges and not the price of the ad.",
		From: 2022_02_01, Mark: ProviderText, Sources: []string{"WATI"}, Where: OutOfScope,
		Reason: "ads are not priced",
	},
}

// The free allowances of the conversation eras.
var freeTierRules = []RuleInfo{
	{
		ID: "FREE-1", Title: "1,000 conversations of any type",
		Says: "Each account had 1,000 free conversations in a calendar month, counting those of users and of the business alike.",
		From: 2022_02_01, To: 2023_06_01, Mark: ProviderText, Sources: []string{"MODEL-2022"}, Where: InCount,
	}, {
		ID: "FREE-2", Title: "Without those of the business",
		Says: "In spring 2023 conversations begun by the business left the allowance, on 4 April by Meta's changelog and on 1 June for accounts served by a partner.",
		From: 2023_04_04, To: 2023_06_01, Mark: QuotedText, Sources: []string{"CHANGES"}, Where: InDecision,
		Reason: "option free_tier_bic_end",
	}, {
		ID: "FREE-3", Title: "1,000 service conversations",
		Says: "Each account had 1,000 free service conversations in a calendar month of its time zone, over all numbers and markets, and what it did not use lapsed.",
		From: 2023_06_01, To: 2024_11_01, Mark: QuotedText, Sources: []string{"CBP-2023", "BOTMAKER"}, Where: InCount,
	}, {
		ID: "FREE-4", Title: "The allowance is used in order of opening",
		Says: "Service conversations use the allowance in the order in which they open anywhere in the account, and nothing else uses it, free entry included.",
		From: 2023_06_01, To: 2024_11_01, Mark: Derived, Sources: []string{"CBP-2023", "ANALYTICS"}, Where: InCount,
	}, {
		ID: "FREE-5", Title: "Service without limit",
		Says: "Service conversations cost nothing, however many, and open, take in and stand in the way as they did.",
		From: 2024_11_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "FREE-6", Title: "No allowance for templates",
		Says: "Marketing, utility and authentication have no part in a free allowance.",
		From: 2023_06_01, Mark: QuotedText, Sources: []string{"CBP-2023", "PRICE-2026-10"}, Where: InCount,
	}, {
		ID: "FREE-7", Title: "Two different thousands",
		Says: "The 1,000 of 2023 are conversations of an account and those of 2026 delivered messages of a number, and must never be confused.",
		From: 2023_06_01, Mark: Derived, Sources: []string{"CBP-2023", "PRICE-2026-10"}, Where: InCount,
	},
}
