package pricing

import "slices"

// Question is something Meta's texts leave open, with the reading that is the default here.
type Question struct {
	ID           string // such as "OQ-8"
	Name         string // of the option, or of what a plan states
	Default      string
	Alternatives []string // nil when any value of its kind may be given
	Why          string   // it is open
	Rules        []RuleID
	Switch       bool   // whether it is an option of a plan: see OptionList
	Answer       string // how one without a switch is answered; empty otherwise
}

// Questions returns every open question in order. What options have to say of theirs comes from OptionList.
func Questions() []Question {
	all := make([]Question, len(questions))
	for i, q := range questions {
		for _, o := range optionTable {
			if o.Question == q.ID {
				q.Name, q.Default, q.Alternatives, q.Rules, q.Switch = o.Name, o.Default, o.Alternatives, o.Rules, true
			}
		}
		q.Alternatives, q.Rules = slices.Clone(q.Alternatives), slices.Clone(q.Rules)
		all[i] = q
	}
	return all
}

// questions needs no code to be set up (see ruleFamilies).
var questions = []Question{
	{ID: "OQ-1", Why: "the hours of a free entry window before Meta wrote \"up to 7 days\"; before March 2023 they were 24"},
	{ID: "OQ-2", Why: "from 28 September 2026 a window from an ad may last up to 7 days (168 hours), by no published formula; 72 never makes the bill too low"},
	{ID: "OQ-3", Why: "a notice of one partner lets each message of the user add 24 hours, to 168 at most"},
	{ID: "OQ-4", Why: "readers of the same page disagree whether the 7 days (168 hours) hold for the Page button as well"},
	{ID: "OQ-5", Why: "the text on conversations says delivery, the one on messages says response"},
	{ID: "OQ-6", Why: "since 28 September 2026 the page speaks of a reply inside the service window"},
	{ID: "OQ-7", Why: "no text says what becomes of an entry during an open window"},
	{ID: "OQ-8", Why: "Meta's pages say both sent and delivered; a status decides where there is one"},
	{ID: "OQ-9", Why: "\"the 1,001st\" only suggests an order of delivery"},
	{ID: "OQ-10", Why: "the total of a month has no order: spending the allowance on the cheapest or on the dearest market gives the highest and the lowest bill"},
	{ID: "OQ-11", Why: "no text says whether a message freed by free entry uses the allowance"},
	{
		ID: "OQ-12", Name: "allowance_zone", Default: "zone of the account that sends", Alternatives: []string{"zone of another account on the number"},
		Why: "two accounts may share a number", Rules: []RuleID{"SVC-5", "RATE-12"},
		Answer: "a bill has one account and its time zone (zone): there is no other to choose",
	},
	{ID: "OQ-13", Why: "Meta decides which governments and non-profits are exempt"},
	{ID: "OQ-14", Why: "the text names utility conversations only"},
	{ID: "OQ-15", Why: "no text says what became of conversations open at the change"},
	{ID: "OQ-16", Why: "the date depended on whether an account was served by Meta or by a partner"},
	{
		ID: "OQ-17", Name: "market_overrides", Default: "none",
		Why: "islands with +1, the two sides of +7 and shared calling codes, on which providers disagree", Rules: []RuleID{"MKT-10"},
		Answer: "a place may state its market in place of its country (market), in a plan and in each event of a log; tarifario replay --override prefix=market does so for all numbers with a prefix",
	},
	{
		ID: "OQ-18", Name: "intl_new_market_start", Default: "later of start time and card date", Alternatives: []string{"start time only"},
		Why: "no text says when the rate starts in a market that gets it later", Rules: []RuleID{"INTL-8"},
		Answer: "it makes no difference: INTL-1 asks for a rate on the card, and before the market's first card there is none",
	},
	{
		ID: "OQ-19", Name: "intl_eligible, intl_start, intl_location", Default: "not eligible",
		Why: "neither a plan nor the log of one account shows it", Rules: []RuleID{"INTL-7"},
		Answer: "the plan states it (international: eligible, start, location, exceptions)",
	},
	{ID: "OQ-20", Why: "the tiers printed before October 2026 were not found"},
	{ID: "OQ-21", Why: "Meta's page contradicts itself"},
	{ID: "OQ-22", Why: "no text applies free entry to groups, and none excludes it"},
	{ID: "OQ-23", Why: "the policy for AI Providers does not mention free entry"},
	{ID: "OQ-24", Why: "no text says whether a reaction of the user opens the service window"},
	{
		ID: "OQ-25", Name: "mba_tokens_per_message", Default: "22,500",
		Why: "Meta gives 20,000 to 25,000 as an estimate and says nothing of rounding tokens", Rules: []RuleID{"MBA-2", "MBA-5"},
		Answer: "traffic states it (tokens_per_reply), as do steps, counts and events (tokens)",
	},
	{
		ID: "OQ-26", Name: "invoice_rounding", Default: "exact total", Alternatives: []string{"sum of rounded lines"},
		Why: "Meta does not publish how it rounds", Rules: []RuleID{"MONEY-4"},
		Answer: "the exact total and the sum of rounded lines stand side by side (Bill.SumOfRoundedLines; sum_of_rounded_lines in bill documents)",
	},
	{
		ID: "OQ-27", Name: "tax_mode, tax_rate", Default: "none", Alternatives: []string{"on_top", "gross_up", "reverse_charge"},
		Why: "tax depends on seller and buyer", Rules: []RuleID{"MONEY-5"},
		Answer: "the plan states it (tax: mode, rate)",
	},
	{ID: "OQ-28", Why: "prices may change next on 1 January 2027, to be published by 1 December 2026"},
	{
		ID: "OQ-29", Name: "mba_exchange", Default: "none: US dollars apart", Alternatives: []string{"a rate typed by the user"},
		Why: "Meta publishes no conversion", Rules: []RuleID{"MONEY-6"},
		Answer: "the plan states it (agent_exchange: the price of one US dollar in the billing currency)",
	},
	{ID: "OQ-30", Why: "the pause may end without any change of price"},
}
