package pricing

import (
	"slices"
	"strings"
)

// RuleInfo describes a rule for people: what it says, when it holds, how it is known and where in this code it lives.
type RuleInfo struct {
	ID      RuleID
	Title   string
	Says    string   // one sentence
	From    Date     // inclusive
	To      Date     // exclusive; 0 = no known end
	Mark    Mark     // how it is known
	Sources []string // keys of Sources; empty where no text says it
	Where   Where
	Reason  string // why it is out of scope, or the option or open question it depends on; empty otherwise
}

// Mark says how a rule is known. Several joined by "/" tell first how the rule is known, then how its details are.
type Mark string

// The marks.
const (
	MetaText     Mark = "meta"     // read in Meta's documentation
	QuotedText   Mark = "quoted"   // Meta's words as others quote or summarise them
	ProviderText Mark = "provider" // documentation of a provider
	Derived      Mark = "derived"  // follows from other rules
	OpenQuestion Mark = "open"     // documented nowhere: a default of this project (see Questions)
)

// Parts returns the marks that were joined, in their order.
func (m Mark) Parts() []Mark {
	var parts []Mark
	for part := range strings.SplitSeq(string(m), "/") {
		parts = append(parts, Mark(part))
	}
	return parts
}

// Where names the part of the code in which a rule lives.
type Where string

// The parts.
const (
	InDecision Where = "decide"       // the order of decision, and the instant and category it looks at
	InWindows  Where = "windows"      // opening, joining and closing windows and conversations
	InCount    Where = "count"        // the monthly allowances
	InRating   Where = "rate"         // rates, volume tiers, amounts and totals
	InMarkets  Where = "market"       // territories, numbers and markets
	InCards    Where = "card"         // rate cards and the tiers printed with them
	InLogs     Where = "log"          // reading events and webhooks
	InPlans    Where = "plan"         // what a plan states
	InDisplay  Where = "display"      // what is shown, and rounding
	OutOfScope Where = "out of scope" // nowhere, for the Reason given
)

// Rulebook returns every rule, family by family. The order of decision is DecisionOrder.
func Rulebook() []RuleInfo {
	var book []RuleInfo
	for _, family := range ruleFamilies() {
		for _, r := range family {
			book = append(book, r.clone())
		}
	}
	return book
}

// Rule returns the rule of an ID, and whether there is one.
func Rule(id RuleID) (RuleInfo, bool) {
	for _, family := range ruleFamilies() {
		for _, r := range family {
			if r.ID == id {
				return r.clone(), true
			}
		}
	}
	return RuleInfo{}, false
}

// DecisionOrder returns the IDs of the rules in the order in which they are asked. A rule that stands at several places,
// or was changed by date, comes as often.
func DecisionOrder() []RuleID {
	order := make([]RuleID, len(rules))
	for i := range rules {
		order[i] = rules[i].ID
	}
	return order
}

func (r RuleInfo) clone() RuleInfo {
	r.Sources = slices.Clone(r.Sources)
	return r
}

// ruleFamilies lists the tables of the rulebook. They are reached by this function alone and need no code to be set
// up, so that a program that does not ask for the rulebook does not carry its texts.
func ruleFamilies() [20][]RuleInfo {
	return [...][]RuleInfo{
		eraRules, deliveryRules, categoryRules, serviceWindowRules, conversationRules, freeEntryRules, freeTierRules,
		messageRules, serviceRules, agentRules, tierRules, internationalRules, marketRules, rateRules, groupRules,
		aiProviderRules, paymentRules, callRules, logRules, moneyRules,
	}
}
