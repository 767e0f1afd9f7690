// Package pricing says what WhatsApp Business Platform messaging costs, by the rules Meta published for any date since
// February 2022, and which rule is behind every amount.
//
// A business phone number and a user write to each other. What they write opens windows: the customer service window
// (24 hours from each message of the user), the free entry point window (72 hours from the answer to someone who came
// from an ad or a Page button), and until June 2025 conversations of one category each. Five eras have followed one
// another: two kinds of conversation, then four categories with 1,000 free service conversations a month, then free
// service, then a charge for each delivered template message, and since October 2026 a charge for every delivered
// message, with 1,000 free service messages a month for each number.
//
// Prices are found in four steps:
//
//	Decide   messages  -> verdicts  charged, free, inside a conversation, not sendable, and by which rule (Replay)
//	Count    verdicts  -> units     by month, number, market and category; the monthly allowance (Meter, Estimate)
//	Rate     units     -> lines     volume tiers and rates of the card in force, in exact decimals
//	Total    lines     -> bill      Meta's charge, provider fee, mark-up and tax, each a block of its own
//
// The rules of the first step are one ordered, dated list in rules.go: the first that holds decides, and the loop over
// them knows none by name. Rulebook describes every rule by its ID, which code, tests and bills share.
//
// Estimate prices a Plan: journeys, which are timelines with a monthly count, simple traffic that builds journeys, and
// counts given directly. A journey is decided once under the rules of the plan's date and counts as often as it happens.
// Replay and Meter price a log of any length, in memory that grows with the open windows only.
//
// The package knows no file, clock, language or JSON. A rate that is missing refuses its line and is never zero; an
// interval contains its start and not its end; dates begin at midnight in the time zone of the account; amounts are
// never rounded.
package pricing
