package pricing

// Eras and how one gives way to the next.
var eraRules = []RuleInfo{
	{
		ID: "ERA-1", Title: "Five sets of rules",
		Says: "Prices have followed five sets of rules one after another, and what came before 1 February 2022, when each notification was charged, is not covered.",
		From: 2022_02_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"CBP", "PRICE-2026-09", "CHANGES"}, Where: InDecision,
	}, {
		ID: "ERA-2", Title: "The delivery picks the era",
		Says: "A message belongs to the era in which it is delivered, and a conversation to the one in which it opens, by the clock of the account that sends.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "ERA-3", Title: "Midnight is local",
		Says: "Eras and rate cards take effect at 00:00 in the time zone of each account, so one change reaches different accounts at different moments.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "ERA-4", Title: "Into pricing per message",
		Says: "Of the conversations open when 1 July 2025 begins, the utility ones run to their end and the others stop taking messages in.",
		From: 2025_07_01, To: 2025_07_02, Mark: MetaText + "/" + OpenQuestion, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
		Reason: "option carry_over_2025_07",
	}, {
		ID: "ERA-5", Title: "Into four categories",
		Says: "A conversation that is open when 1 June 2023 begins takes in every message until it ends.",
		From: 2023_06_01, To: 2023_06_02, Mark: OpenQuestion, Where: InDecision,
		Reason: "option carry_over_2023_06",
	}, {
		ID: "ERA-6", Title: "Into paid service messages",
		Says: "A service window opened in September 2026 makes nothing free that is delivered on 1 October or later, because this change carries nothing over.",
		From: 2026_10_01, Mark: Derived, Sources: []string{"NONTPL", "STATUS"}, Where: InDecision,
	}, {
		ID: "ERA-7", Title: "Free entry outlives an era",
		Says: "A free entry window that is open when the era changes keeps its end and goes on making messages free until then.",
		From: 2023_06_01, Mark: Derived, Sources: []string{"CBP", "NONTPL"}, Where: InWindows,
	},
}

// What counts as delivered, and what is never charged.
var deliveryRules = []RuleInfo{
	{
		ID: "DLV-1", Title: "No charge without delivery",
		Says: "Sending a message, or having it accepted, costs nothing, and only a message of the business that arrives can cause a charge.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09", "NONTPL"}, Where: InDecision,
	}, {
		ID: "DLV-2", Title: "Read means delivered",
		Says: "A message reported as read or played but never as delivered counts as delivered all the same, and of the three reports the earliest is the delivery.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"STATUS"}, Where: InLogs,
	}, {
		ID: "DLV-3", Title: "Failures cost nothing",
		Says: "What failed, was refused or never arrived costs nothing, opens nothing and is not counted, but a reported delivery outweighs a reported failure.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP", "STATUS"}, Where: InDecision,
	}, {
		ID: "DLV-4", Title: "Priced when delivered",
		Says: "Era, card, month and the place in an allowance or volume tier are those of the delivery, even if the message was sent in the month before.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "DLV-5", Title: "Late delivery",
		Says: "A message may arrive up to 30 days after it was sent (24 hours before 26 January 2024), an authentication template made since 23 October 2024 within 10 minutes, unless its sender set another limit.",
		From: 2022_02_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"TTL", "CHANGES"}, Where: InLogs,
	}, {
		ID: "DLV-6", Title: "What users send is free",
		Says: "A message of the user costs nothing and uses up no allowance.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "DLV-7", Title: "Reactions are free",
		Says: "A reaction of the business needs a service window but costs nothing, uses no allowance and opens neither a conversation nor a free entry window.",
		From: 2022_02_01, Mark: QuotedText + "/" + Derived, Sources: []string{"CHANGES", "REACT"}, Where: InDecision,
	}, {
		ID: "DLV-8", Title: "Not messages at all",
		Says: "Read receipts, typing indicators, transfers of media and requests that manage the account cost nothing.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"PRICE-2026-10"}, Where: OutOfScope,
		Reason: "they are no messages: neither a plan nor a log holds them",
	}, {
		ID: "DLV-9", Title: "Typed in the Business app",
		Says: "What is typed in the WhatsApp Business app beside the API is free and leaves windows, conversations and allowances of the API untouched.",
		From: 2025_02_11, Mark: MetaText, Sources: []string{"COEX"}, Where: InDecision,
	}, {
		ID: "DLV-10", Title: "Marketing to the United States",
		Says: "Marketing templates to +1 numbers with an area code of the United States are not delivered since 1 April 2025 and so cost nothing, while Canada still receives them and a log that shows a delivery is believed.",
		From: 2025_04_01, Mark: MetaText + "/" + Derived, Sources: []string{"LIMITS"}, Where: InDecision,
		Reason: "option us_marketing",
	},
}

// Kinds and categories of message.
var categoryRules = []RuleInfo{
	{
		ID: "CAT-1", Title: "Templates and the rest",
		Says: "Templates may go out at any time, and everything else only inside a service window.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "CAT-2", Title: "The category when it was sent",
		Says: "A message is charged by the category its template had when it was sent, which is why the category is kept with the message.",
		From: 2023_06_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InDecision,
	}, {
		ID: "CAT-3", Title: "Meta may change a category",
		Says: "Since 1 July 2024 Meta moves wrongly labelled utility templates to marketing with a day's notice, since 16 April 2025 at once for businesses it has warned, and since 9 April 2025 it may approve new ones as marketing.",
		From: 2024_07_01, Mark: MetaText, Sources: []string{"CATEG"}, Where: OutOfScope,
		Reason: "a plan or log states the category that was in force (CAT-2)",
	}, {
		ID: "CAT-4", Title: "Marketing is what remains",
		Says: "A template is marketing unless it is authentication or nothing but utility.",
		From: 2023_06_01, Mark: MetaText, Sources: []string{"CATEG"}, Where: OutOfScope,
		Reason: "texts are not read; a plan or log states the category",
	}, {
		ID: "CAT-5", Title: "What utility is",
		Says: "A utility template promotes nothing and concerns a request or a purchase of the user, or something the user needs to know.",
		From: 2023_06_01, Mark: MetaText, Sources: []string{"CATEG"}, Where: OutOfScope,
		Reason: "texts are not read; a plan or log states the category",
	}, {
		ID: "CAT-6", Title: "What authentication is",
		Says: "Authentication templates carry one-time passcodes, and no template of another category may.",
		From: 2023_06_01, Mark: MetaText, Sources: []string{"CATEG"}, Where: OutOfScope,
		Reason: "texts are not read; a plan or log states the category",
	}, {
		ID: "CAT-7", Title: "One message, one charge",
		Says: "A message has a single category and a single charge, so advertising in a free-form reply leaves it a service message.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InDecision,
	}, {
		ID: "CAT-8", Title: "Service or Meta Business Agent",
		Says: "A free-form message is service, whether a person or any AI wrote it, unless it is the work of Meta's own agent.",
		From: 2026_07_01, Mark: MetaText, Sources: []string{"NONTPL"}, Where: InDecision,
	},
}

// The customer service window.
var serviceWindowRules = []RuleInfo{
	{
		ID: "WIN-1", Title: "The user opens the service window",
		Says: "Each message of the user opens the service window, or restarts it, for 24 hours from the message's timestamp.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"SERVICE", "PRICE-2026-09"}, Where: InWindows,
	}, {
		ID: "WIN-2", Title: "Calls count too",
		Says: "A call of the user, answered or missed, and a call of the business that the user takes have the effect of a message of the user.",
		From: 2025_07_15, Mark: MetaText, Sources: []string{"CALLS", "SERVICE"}, Where: InWindows,
	}, {
		ID: "WIN-3", Title: "What a service window contains",
		Says: "A window contains the instant it opens and no longer the instant 24 hours later, and windows that overlap are one.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InWindows,
	}, {
		ID: "WIN-4", Title: "One service window for a pair",
		Says: "A window belongs to one business number and one user, or to one group (GRP-2).",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"SERVICE", "CBP"}, Where: InWindows,
	}, {
		ID: "WIN-5", Title: "Permission to write",
		Says: "A message that is no template is refused (error 131047), at no cost, unless the window is open when it is sent.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"SERVICE", "CBP"}, Where: InDecision,
	}, {
		ID: "WIN-6", Title: "The window is no conversation",
		Says: "Opening the window costs nothing and starts no conversation: it permits, and from July 2025 to September 2026 it also made utility and service messages free.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "WIN-7", Title: "The business cannot prolong the window",
		Says: "No template and no reply of the business opens the window or starts it afresh.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"SERVICE"}, Where: InWindows,
	}, {
		ID: "WIN-8", Title: "What counts as a message of the user",
		Says: "Every inbound message counts, pressed buttons, orders and (by default) reactions among them, but no status and no notice of the system.",
		From: 2022_02_01, Mark: Derived + "/" + OpenQuestion, Sources: []string{"SERVICE"}, Where: InWindows,
		Reason: "option inbound_reaction_opens_csw",
	},
}

// Conversations, the unit of charge until June 2025.
var conversationRules = []RuleInfo{
	{
		ID: "CONV-1", Title: "One charge for a conversation",
		Says: "What is charged is a conversation between a business number and a user, once, when it opens, and not its messages.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP", "ANALYTICS"}, Where: InDecision,
	}, {
		ID: "CONV-2", Title: "A conversation lasts 24 hours",
		Says: "A conversation ends 24 hours after the delivery that opened it, whatever is written meanwhile.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "CONV-3", Title: "Categories of conversation",
		Says: "Templates alone open conversations of marketing, utility and authentication, free-form messages alone those of service, and free entry is a type of its own.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "CONV-4", Title: "A template opens its category",
		Says: "Outside a free entry conversation a delivered template opens, and pays for, a conversation of its category unless the pair has one open.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-5", Title: "The same category is taken in",
		Says: "A template delivered while a conversation of its own category is open opens nothing and costs nothing.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-6", Title: "Nothing else matters to a template",
		Says: "Neither an open service window nor a conversation of service or of another category makes a template free or takes it in.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-7", Title: "A reply opens service",
		Says: "A delivered free-form message opens a service conversation only when the pair has no conversation of any kind open.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-8", Title: "Replies ride along",
		Says: "As long as any conversation is open, free-form messages neither open another nor cost anything, though they need the service window as ever.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-9", Title: "Users open no conversation",
		Says: "By writing, a user opens no conversation and causes no charge, which only the delivered reply may do.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-10", Title: "Conversations side by side",
		Says: "Conversations of different categories can be open at once, each paid for once, and a template leaves an open service conversation as it is.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InWindows,
	}, {
		ID: "CONV-11", Title: "A conversation's price is fixed",
		Says: "A conversation keeps the market, card, currency and category of the instant it opened, also when a new card comes into force meanwhile.",
		From: 2022_02_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InRating,
	}, {
		ID: "CONV-12", Title: "A conversation is no permission",
		Says: "When a service conversation outlasts the service window, free-form messages are refused although the conversation goes on.",
		From: 2023_06_01, To: 2025_07_01, Mark: Derived, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-13", Title: "MM Lite apart",
		Says: "Marketing sent through MM Lite is marketing_lite, with rates and conversations of its own that marketing neither joins nor takes in.",
		From: 2024_10_15, To: 2025_07_01, Mark: QuotedText, Sources: []string{"CHANGES"}, Where: InDecision,
	}, {
		ID: "CONV-14", Title: "No refund of a conversation",
		Says: "A conversation that free entry cuts short has been charged and stays charged.",
		From: 2022_02_01, To: 2025_07_01, Mark: Derived, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-15", Title: "Authentication is one family",
		Says: "Authentication-international shares the conversations of authentication and differs in the rate alone.",
		From: 2024_06_01, To: 2025_07_01, Mark: Derived, Sources: []string{"AUTHINTL", "STATUS"}, Where: InWindows,
	}, {
		ID: "CONV-16", Title: "Any number of messages",
		Says: "In its 24 hours a conversation holds as many messages of its category and free-form messages as one likes.",
		From: 2023_06_01, To: 2025_07_01, Mark: MetaText, Sources: []string{"CBP"}, Where: InDecision,
	}, {
		ID: "CONV-17", Title: "The two types of 2022",
		Says: "A conversation was begun by the business or by the user, at a rate per market for each of the two, and a pair never had two open.",
		From: 2022_02_01, To: 2023_06_01, Mark: ProviderText, Sources: []string{"MODEL-2022"}, Where: InWindows,
	}, {
		ID: "CONV-18", Title: "Who began the conversation",
		Says: "When none was open, the first delivered message of the business began one, user-initiated if the service window was open at its sending, business-initiated if not.",
		From: 2022_02_01, To: 2023_06_01, Mark: ProviderText, Sources: []string{"MODEL-2022"}, Where: InDecision,
	}, {
		ID: "CONV-19", Title: "The conversation of 2022 took in everything",
		Says: "While such a conversation was open, every delivered message belonged to it, templates included.",
		From: 2022_02_01, To: 2023_06_01, Mark: ProviderText, Sources: []string{"MODEL-2022"}, Where: InDecision,
	},
}
