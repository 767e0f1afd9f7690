package pricing

// Volume tiers.
var tierRules = []RuleInfo{
	{
		ID: "TIER-1", Title: "Tiers of utility and authentication",
		Says: "Volume tiers exist for utility and for authentication with authentication-international, and for nothing else.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09", "NONTPL"}, Where: InRating,
	}, {
		ID: "TIER-2", Title: "What a tier counts together",
		Says: "A counter belongs to a business portfolio, a market, a category and a month, and adds up all accounts and partners of the portfolio.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "TIER-3", Title: "Only charged messages move tiers",
		Says: "A message that is free moves no tier, so utility in the service window counts only since 1 October 2026.",
		From: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09", "NONTPL"}, Where: InRating,
	}, {
		ID: "TIER-4", Title: "Each message pays its band",
		Says: "The n-th charged message of the month pays the rate of the band that holds n, and the ones before it keep their price.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09", "ANALYTICS"}, Where: InRating,
	}, {
		ID: "TIER-5", Title: "Both ends of a band count",
		Says: "A band is printed with its first and last number, both part of it, the lowest beginning at 0 and the highest without end.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"ANALYTICS"}, Where: InCards,
	}, {
		ID: "TIER-6", Title: "Tiers start anew",
		Says: "Counting begins again at 00:00 of the 1st in the time zone of the account that sends, so accounts in different zones may count in different months at one instant.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "TIER-7", Title: "Tiers follow the deliveries",
		Says: "The place in the tiers follows the deliveries of the whole portfolio, and each account pays by the card of its own currency.",
		From: 2025_07_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "TIER-8", Title: "Authentication counts once",
		Says: "Authentication and authentication-international move one counter, and a change from one to the other keeps the place and takes the rate of that band from the other list.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "TIER-9", Title: "Tier rates as printed",
		Says: "The rate of a band is the printed one and never a discount taken off the list rate, as printing rounds half up to 4 decimals and small rates lose the discount.",
		From: 2025_07_01, Mark: Derived, Sources: []string{"CARDS"}, Where: InCards,
	}, {
		ID: "TIER-10", Title: "New markets count anew",
		Says: "A market that leaves a region counts by itself from then on and no longer for the region.",
		From: 2026_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "TIER-11", Title: "Tiers that are not known",
		Says: "Where a card comes without printed tiers the list rate holds, and the bill says so.",
		From: 2025_07_01, Mark: OpenQuestion, Sources: []string{"CARDS"}, Where: InRating,
		Reason: "option tier_fallback",
	}, {
		ID: "TIER-12", Title: "Meta has the last word on tiers",
		Says: "Meta's own count decides, and its webhook of a reached band tells it better than analytics, which are approximate.",
		From: 2025_10_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: OutOfScope,
		Reason: "the webhook of volume tiers is not read: the engine counts by itself",
	}, {
		ID: "TIER-13", Title: "Volume used before",
		Says: "A plan may start with volume already used in a market and category, which moves the place in the tiers and is not priced again.",
		From: 2025_07_01, Mark: Derived, Sources: []string{"PRICE-2026-09"}, Where: InPlans,
	},
}

// Authentication-international.
var internationalRules = []RuleInfo{
	{
		ID: "INTL-1", Title: "When the international rate is due",
		Says: "An authentication template pays the international rate where the market has one on the card, the business is eligible, the country is not its own and its start time there has come, and the domestic rate otherwise.",
		From: 2024_06_01, Mark: MetaText, Sources: []string{"AUTHINTL"}, Where: InDecision,
	}, {
		ID: "INTL-2", Title: "Eligible for the international rate",
		Says: "With more than 750,000 messages (before July 2025 conversations) outside service windows in 30 running days, from all its accounts to countries with such a rate, a business becomes eligible and remains so.",
		From: 2024_06_01, Mark: MetaText + "/" + QuotedText, Sources: []string{"AUTHINTL"}, Where: InPlans,
		Reason: "question OQ-19: asked, not counted",
	}, {
		ID: "INTL-3", Title: "Start of the international rate",
		Says: "The rate starts 30 days after the business became eligible, everywhere at once save in countries listed with a start time of their own.",
		From: 2024_06_01, Mark: MetaText, Sources: []string{"AUTHINTL"}, Where: InDecision,
	}, {
		ID: "INTL-4", Title: "Home country",
		Says: "In the country of its verified main location a business pays the domestic rate, even if the country is listed as an exception.",
		From: 2024_06_01, Mark: MetaText, Sources: []string{"AUTHINTL"}, Where: InDecision,
	}, {
		ID: "INTL-5", Title: "No verified location",
		Says: "A business without a verified location has no home country and pays the rate, once it has started, in every country that has one.",
		From: 2024_06_01, Mark: MetaText, Sources: []string{"AUTHINTL"}, Where: InDecision,
	}, {
		ID: "INTL-6", Title: "Where the international rate exists",
		Says: "The rate exists where the card prints a figure, in 9 markets before 1 October 2026 and in 18 since, and a printed n/a is not zero.",
		From: 2024_06_01, Mark: MetaText, Sources: []string{"AUTHINTL", "CARDS"}, Where: InCards,
	}, {
		ID: "INTL-7", Title: "Eligibility is asked",
		Says: "Eligibility, start times and location are asked for and never read out of a log, and who states nothing is not eligible.",
		From: 2024_06_01, Mark: Derived, Sources: []string{"AUTHINTL"}, Where: InPlans,
		Reason: "question OQ-19",
	}, {
		ID: "INTL-8", Title: "Markets that get the rate later",
		Says: "For a business already eligible the rate starts in a new market with the market's first card that has it or with its own start time, whichever is later, unless an exception says otherwise.",
		From: 2026_10_01, Mark: OpenQuestion, Sources: []string{"AUTHINTL"}, Where: InDecision,
		Reason: "question OQ-18",
	}, {
		ID: "INTL-9", Title: "India in 2024",
		Says: "Before the launch in India on 1 July 2024 eligibility was judged by the 180 days that led up to it.",
		From: 2024_06_01, To: 2024_07_01, Mark: QuotedText, Sources: []string{"AUTHINTL"}, Where: OutOfScope,
		Reason: "eligibility is asked for and not counted (INTL-7)",
	},
}

// The market of a recipient.
var marketRules = []RuleInfo{
	{
		ID: "MKT-1", Title: "The recipient decides",
		Says: "The calling code of the recipient, with the digits behind it where needed, gives the market, and where the business sits gives nothing (but see INTL-4).",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-2", Title: "Longest prefix",
		Says: "Among the listed prefixes of an international number the longest that fits wins.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-3", Title: "Not listed means Other",
		Says: "A country that Meta's table does not name belongs to Other on whatever continent it lies.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-4", Title: "Numbers with +1",
		Says: "Of the +1 numbers those of the Dominican Republic (809, 829, 849), Jamaica (658, 876) and Puerto Rico (787, 939) are Rest of Latin America, those of other islands and territories are Other, and all the rest are North America.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-5", Title: "Numbers with +7",
		Says: "A +7 number that goes on with 6 or 7 is in Kazakhstan, part of Other before 1 October 2026 and a market since, and any other is in Russia.",
		From: 2022_02_01, Mark: Derived + "/" + OpenQuestion, Sources: []string{"PRICE-2026-09", "CARDS"}, Where: InMarkets,
	}, {
		ID: "MKT-6", Title: "The market table has dates",
		Says: "Markets have been split off and countries moved over the years, and the table in force at delivery is used.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-7", Title: "Shared calling codes",
		Says: "A territory with the calling code of a listed country is billed as that country when the number is all one knows, and as Other when its ISO code is.",
		From: 2022_02_01, Mark: OpenQuestion, Sources: []string{"PRICE-2026-09"}, Where: InMarkets,
	}, {
		ID: "MKT-8", Title: "Users without a number",
		Says: "A user known only by a business-scoped ID is in the country whose ISO code Meta sends along.",
		From: 2026_05_27, Mark: MetaText + "/" + Derived, Sources: []string{"BSUID", "PRICE-2026-09"}, Where: InLogs,
	}, {
		ID: "MKT-9", Title: "Members of a group",
		Says: "Every recipient of a group message counts in the market of their own number.",
		From: 2025_10_06, Mark: MetaText, Sources: []string{"GROUPS"}, Where: InMarkets,
	}, {
		ID: "MKT-10", Title: "Doubtful prefixes",
		Says: "Prefixes that MKT-4, MKT-5 and MKT-7 leave in doubt may be given another market, which must be visible.",
		From: 2022_02_01, Mark: OpenQuestion, Where: InPlans,
		Reason: "question OQ-17",
	},
}

// Rate cards and currencies.
var rateRules = []RuleInfo{
	{
		ID: "RATE-1", Title: "Card, row, column",
		Says: "The rate stands on the card of the account's billing currency in force at delivery in the account's time zone, in the row of the market and the column of the category.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-09"}, Where: InRating,
	}, {
		ID: "RATE-2", Title: "Nothing is converted",
		Says: "Every currency has cards of its own, which no exchange rate links, and no figure is converted.",
		From: 2022_02_01, Mark: MetaText + "/" + Derived, Sources: []string{"PRICE-2026-09", "CARDS"}, Where: InRating,
	}, {
		ID: "RATE-3", Title: "Days on which prices change",
		Says: "Prices change on 1 January, 1 April, 1 July and 1 October only, announced 1 month ahead for rates, 3 for an add-on and 6 for a new model.",
		From: 2025_07_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InCards,
	}, {
		ID: "RATE-4", Title: "Currencies",
		Says: "Accounts are billed in one of 16 currencies: USD, INR, IDR, EUR, GBP and AUD from the start, MXN by 1 January 2026, AED, ARS, CLP, COP, MYR, PEN, SAR and SGD from 1 April 2026, and BRL, for accounts sold to Brazil, from 1 July 2026.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CBP", "PRICE-2026-03", "PRICE-2026-09"}, Where: InCards,
	}, {
		ID: "RATE-5", Title: "The currency of an account",
		Says: "An account keeps the currency it was created with, short of opening another one or, since 1 June 2026, migrating by Meta's API.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: OutOfScope,
		Reason: "a bill is in one currency, which is asked for",
	}, {
		ID: "RATE-6", Title: "Forced currencies",
		Says: "Accounts sold to India must be in INR by the end of 2026 and those sold to Brazil in BRL by the end of June 2027, or from the next day nothing of theirs is delivered.",
		From: 2026_01_01, Mark: MetaText, Sources: []string{"PRICE-2026-09"}, Where: InDisplay,
	}, {
		ID: "RATE-7", Title: "Four decimals",
		Says: "Cards print rates with up to 4 decimals whatever the currency, and every one of them is kept.",
		From: 2022_02_01, Mark: MetaText, Sources: []string{"CARDS"}, Where: InCards,
	}, {
		ID: "RATE-8", Title: "Equal columns",
		Says: "Authentication equals utility in every row of the cards since 1 October 2025, and service equals utility since 1 October 2026, which serves to check the data and never to fill it.",
		From: 2025_10_01, Mark: Derived, Sources: []string{"CARDS"}, Where: InCards,
	}, {
		ID: "RATE-9", Title: "Absent is not free",
		Says: "A figure that is missing, or printed n/a, leads to a refusal that says why and is never taken for 0.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"CARDS"}, Where: InRating,
	}, {
		ID: "RATE-10", Title: "After the last card",
		Says: "Beyond the newest card that is known its rates are used, under a notice that says so.",
		From: 2026_10_01, Mark: OpenQuestion, Where: InRating,
		Reason: "option future_card",
	}, {
		ID: "RATE-11", Title: "No prices of providers",
		Says: "Price lists with a provider's mark-up are no rate cards, and what a provider adds stands in lines of its own.",
		From: 2022_02_01, Mark: Derived, Sources: []string{"CARDS"}, Where: InCards,
	}, {
		ID: "RATE-12", Title: "Several accounts",
		Says: "Each message is priced in the currency and time zone of the account that sent it, which is also the one that pays.",
		From: 2022_02_01, Mark: QuotedText, Sources: []string{"PRICE-2026-10"}, Where: InPlans,
		Reason: "question OQ-12",
	},
}
