package pricing

import (
	"slices"
	"sort"
)

// rule is one step of the order of decision. It holds from From until To, local dates of the account.
type rule struct {
	ID   RuleID
	From Date // inclusive
	To   Date // exclusive; 0 = no known end
	When func(s *subject) bool
	// Then says what becomes of the message. Leaving the outcome undecided makes the step an effect: it changes the
	// windows, and the rules behind it go on.
	Then func(s *subject, v *Verdict)
}

// start is the first date of the rules: conversation pricing replaced notifications (ERA-1).
const start Date = 2022_02_01

// Dates other steps need too.
const (
	marketingPaused Date = 2025_04_01 // marketing to United States numbers (DLV-10)
	agentLaunch     Date = 2026_07_01 // Meta Business Agent (MBA-1)
	agentCharged    Date = 2026_08_01 // per token (MBA-2)
)

// rules is the order of decision: the first rule that is in force and whose When holds decides the message. A rule
// that changed stands twice, each with its dates. The sentences stand in the rulebook.
var rules = []rule{
	// Messages that are not the API's business, and those of the user.
	{"DLV-9", start, 0, fromBusinessApp, free},
	{"DLV-6", start, 0, (*subject).inbound, free},
	{"CALL-1", start, 0, func(s *subject) bool { return s.m.Kind == Call }, free},

	// What was refused, costs nothing by its kind, or never arrived.
	{"GRP-2", start, 0, func(s *subject) bool { return s.group() && s.refused() }, notSendable},
	{"WIN-5", start, 0, (*subject).refused, notSendable},
	{"DLV-7", start, 0, func(s *subject) bool { return s.m.Kind == Reaction }, free},
	{"DLV-3", start, 0, func(s *subject) bool { return !s.delivered }, notDelivered},
	{"DLV-10", marketingPaused, 0, marketingToUnitedStates, notDelivered},

	// A timely answer opens the free entry window, whatever the answer itself costs.
	{"FEP-10", start, 0, func(s *subject) bool { return !s.group() && s.answersEntry() }, (*subject).openFreeEntry},

	// Messages with a price of their own.
	{"MBA-1", agentLaunch, agentCharged, fromAgent, freeAgent},
	{"MBA-2", agentCharged, 0, fromAgent, tokens},
	{"AIP-1", 2026_02_16, 0, aiProviderCharged, chargedAs(GeneralPurposeAI)},

	// A template whose category a log does not tell: not free, and no price is known for it.
	{"LOG-3", 2023_06_01, 0, templateOfUnknownCategory, charged},

	// Groups: each recipient by himself, without free entry.
	{"GRP-1", start, 2025_10_06, (*subject).group, notSendable},
	{"GRP-1", 2025_10_06, 0, func(s *subject) bool { return s.group() && s.category == Authentication }, notSendable},
	{"FEP-5", 2025_10_06, 0, inGroupFreeEntry, freeInGroupFreeEntry},
	{"GRP-3", 2025_10_06, 0, func(s *subject) bool { return s.group() && s.category == Marketing }, groupMarketing},
	{"GRP-4", 2025_10_06, 2026_10_01, func(s *subject) bool { return s.group() && s.category == Utility }, groupUtility},
	{"GRP-6", 2026_10_01, 0, func(s *subject) bool { return s.group() && s.category == Utility }, charged},
	{"GRP-5", 2025_10_06, 2026_10_01, (*subject).group, freeInService},
	{"GRP-7", 2026_10_01, 0, (*subject).group, counted},

	// Free entry.
	{"FEP-3", start, 0, func(s *subject) bool { return s.answered }, freeInFreeEntry},
	{"FEP-5", start, 0, (*subject).inFreeEntry, freeInFreeEntry},

	// The model of 2022: one conversation of two types takes in everything.
	{"CONV-19", start, 2023_06_01, inConversation2022, insideConversation2022},
	{"FREE-2", 2023_04_04, 2023_06_01, outsideAllowance2022, openBusinessInitiated},
	{"CONV-18", start, 2023_06_01, always, openConversation2022},

	// Conversations in four categories.
	{"ERA-5", 2023_06_01, 2023_06_02, carriedFrom2022, insideConversation2022},
	{"CONV-8", 2023_06_01, 2025_07_01, freeFormInAnyConversation, insideFirstOpen},
	{"CONV-13", 2024_10_15, 2025_07_01, func(s *subject) bool { return s.category == MarketingLite && s.inOwn() }, insideOwn},
	{"CONV-5", 2023_06_01, 2025_07_01, (*subject).inOwn, insideOwn},
	{"CONV-7", 2023_06_01, 2024_11_01, func(s *subject) bool { return s.category == Service }, opensCounted},
	{"FREE-5", 2024_11_01, 2025_07_01, func(s *subject) bool { return s.category == Service }, opensFree},
	{"CONV-13", 2024_10_15, 2025_07_01, func(s *subject) bool { return s.category == MarketingLite }, opensCharged},
	{"CONV-4", 2023_06_01, 2025_07_01, always, opensCharged},

	// Messages: what a conversation of June 2025 still takes in on 1 July.
	{"MSG-8", 2025_07_01, 2025_07_02, func(s *subject) bool { return s.category == Utility && s.carried(UtilityConversation) }, insideOwn},
	{"ERA-4", 2025_07_01, 2025_07_02, carriedTemplate, insideOwn},
	{"ERA-4", 2025_07_01, 2025_07_02, carriedFreeForm, insideFirstOpen},

	// Messages, each by itself.
	{"MSG-2", 2025_07_01, 0, func(s *subject) bool { return s.category == Marketing }, charged},
	{"MSG-3", 2025_07_01, 0, func(s *subject) bool { return s.category == Authentication }, charged},
	{"MSG-5", 2025_07_01, 2026_10_01, func(s *subject) bool { return s.category == Utility && s.inService() }, freeInService},
	{"MSG-6", 2026_10_01, 0, func(s *subject) bool { return s.category == Utility && s.inService() }, charged},
	{"MSG-4", 2025_07_01, 0, func(s *subject) bool { return s.category == Utility }, charged},
	{"MSG-7", 2025_07_01, 2026_10_01, func(s *subject) bool { return s.category == Service }, freeInService},
	{"SVC-1", 2026_10_01, 0, func(s *subject) bool { return s.category == Service }, counted},
}

// ruleSpan is the list of rules in force from a date until the next span's.
type ruleSpan struct {
	from  Date
	rules []rule
}

// ruleSpans cuts the list at every date a rule begins or ends, so that a message walks only the rules in force.
var ruleSpans = func() []ruleSpan {
	dates := []Date{start}
	for _, r := range rules {
		dates = append(dates, r.From)
		if r.To != 0 {
			dates = append(dates, r.To)
		}
	}
	slices.Sort(dates)
	var spans []ruleSpan
	for _, from := range slices.Compact(dates) {
		span := ruleSpan{from: from}
		for _, r := range rules {
			if r.From <= from && (r.To == 0 || from < r.To) {
				span.rules = append(span.rules, r)
			}
		}
		spans = append(spans, span)
	}
	return spans
}()

// rulesOn returns the rules in force on a date in their order; those of the first date for any date before it.
func rulesOn(on Date) []rule {
	i := sort.Search(len(ruleSpans), func(i int) bool { return ruleSpans[i].from > on })
	return ruleSpans[max(i-1, 0)].rules
}
