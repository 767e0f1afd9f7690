package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// categoryWords are the categories as people say them.
var categoryWords = map[pricing.Category]string{
	pricing.Marketing:                   "marketing",
	pricing.MarketingLite:               "marketing (MM Lite)",
	pricing.Utility:                     "utility",
	pricing.Authentication:              "authentication",
	pricing.AuthenticationInternational: "authentication-international",
	pricing.Service:                     "service",
	pricing.MetaBusinessAgent:           "Meta Business Agent",
	pricing.GeneralPurposeAI:            "AI Provider",
	pricing.BusinessInitiated:           "business-initiated",
	pricing.UserInitiated:               "user-initiated",
}

// blockWords are the parts of a bill.
var blockWords = map[pricing.Block]string{
	pricing.MetaBlock:   "Meta",
	pricing.FeeBlock:    "provider fee",
	pricing.MarkupBlock: "provider mark-up",
	pricing.TaxBlock:    "tax",
}

// whatOf says what a line counts, such as "utility messages, tier 2" or "tax 16 %".
func whatOf(l pricing.Line) string {
	switch l.Block {
	case pricing.FeeBlock:
		return "provider fee per " + string(l.Unit)
	case pricing.MarkupBlock, pricing.TaxBlock:
		return blockWords[l.Block] + " " + l.Percent.String() + " %"
	}
	what := categoryWords[l.Category]
	if what == "" {
		what = "customer"
	}
	switch {
	case l.Outcome == pricing.Inside: // a message that an open conversation absorbed
		what += " " + string(pricing.PerMessage) + "s, inside"
	case l.Unit != "":
		what += " " + string(l.Unit) + "s"
	}
	if l.BandNo > 1 {
		what += fmt.Sprintf(", tier %d", l.BandNo)
	}
	return what
}

// rulesOf names the rule that decided a line and the one that freed part of it.
func rulesOf(l pricing.Line) string {
	if l.FreeBy != "" && l.FreeBy != l.Rule {
		return string(l.Rule) + ", free by " + string(l.FreeBy)
	}
	return string(l.Rule)
}

// reasonWords say in one or two words why a line has no rate.
var reasonWords = map[pricing.NoRateReason]string{
	pricing.MarketNotOnCard: "not on card",
	pricing.RateNotOffered:  "not offered",
	pricing.RateUnknown:     "unknown",
}

// refusalWord says in one or two words why a line has no rate.
func refusalWord(refusal error) string {
	var rate *pricing.NoRateError
	if errors.As(refusal, &rate) {
		return reasonWords[rate.Reason]
	}
	return "no card"
}

// ownCard holds the rule by which a category stands on a card of its own and not on the rate cards.
var ownCard = map[pricing.Category]pricing.RuleID{pricing.GeneralPurposeAI: "AIP-3", pricing.MarketingLite: "CONV-13"}

// refusalSentence says what is missing and what exists.
func refusalSentence(refusal error, currencies []pricing.Currency) string {
	var card *pricing.NoCardError
	if errors.As(refusal, &card) {
		if card.First == 0 {
			return fmt.Sprintf("no rate card in %s is known; there are cards in %s", card.Currency, join(currencies))
		}
		return fmt.Sprintf("no rate card in %s is known for %s; the known ones are %s", card.Currency, card.On, join(card.Known))
	}
	var rate *pricing.NoRateError
	if !errors.As(refusal, &rate) {
		return refusal.Error()
	}
	what := categoryWords[rate.Category]
	switch rate.Reason {
	case pricing.RateUnknown:
		if ownCard[rate.Category] != "" {
			return fmt.Sprintf("rates for %s stand on a card of their own, which is not known (%s)", what, ownCard[rate.Category])
		}
		return fmt.Sprintf("card %s has a rate for %s in %s, but the figure is not known", rate.Card, what, rate.Market)
	case pricing.MarketNotOnCard:
		return fmt.Sprintf("card %s, as far as it is known, has no row for %s", rate.Card, rate.Market)
	default:
		return fmt.Sprintf("card %s offers no %s in %s", rate.Card, what, rate.Market)
	}
}

// noticeSentence says a notice in plain English.
func noticeSentence(n pricing.Notice) string {
	what := categoryWords[n.Category]
	if n.Market != "" {
		what = strings.TrimSpace(what + " in " + string(n.Market))
	}
	switch n.Code {
	case pricing.NoticeListRate:
		return fmt.Sprintf("Card %s has volume tiers for %s, but they are not known: priced at the list rate, which is never too low (TIER-11).", n.Subject, what)
	case pricing.NoticeLadder2026:
		return fmt.Sprintf("The volume tiers for %s are those of a later card, as option tier_fallback asks (TIER-11).", what)
	case pricing.NoticeDerivedBands:
		return fmt.Sprintf("The volume tiers for %s on card %s were computed from Meta's ladder, not read (TIER-9).", what, n.Subject)
	case pricing.NoticeFutureCard:
		return fmt.Sprintf("The date lies beyond card %s, the last one known: prices may have changed since (RATE-10).", n.Subject)
	case pricing.NoticeInferred:
		return fmt.Sprintf("Card %s is inferred from other cards: these are not Meta's own figures.", n.Subject)
	case pricing.NoticeComposed:
		return fmt.Sprintf("Card %s is joined from two published cards by Meta's changelog.", n.Subject)
	case pricing.NoticePartial:
		return fmt.Sprintf("Card %s is known in part: rows or figures are missing.", n.Subject)
	case pricing.NoticeUSMarketing:
		return "Marketing templates to United States numbers are not delivered since 2025-04-01, hence not charged; those to Canada are (DLV-10)."
	case pricing.NoticeAgentDollars:
		return "Meta Business Agent is charged in US dollars in every currency; nothing is converted (MONEY-6)."
	case pricing.NoticeAgentBefore:
		return "Meta Business Agent did not exist on that date: its replies count as service (MBA-1)."
	case pricing.NoticeTokensAssumed:
		return "Replies of Meta Business Agent whose tokens are not known count 22,500 each, Meta's planning figure (MBA-5)."
	case pricing.NoticeFreeEntry:
		return "Since 2026-09-28 the free entry window from ads may last up to 7 days; the default is 72 hours, option fep_ctwa_hours sets it (FEP-13)."
	case pricing.NoticeLocalIndia:
		return "Accounts sold to India must bill in INR by 2026-12-31; others are no longer delivered from 2027-01-01 (RATE-6)."
	case pricing.NoticeLocalBrazil:
		return "Accounts sold to Brazil must bill in BRL by 2027-06-30; others are no longer delivered from 2027-07-01 (RATE-6)."
	case pricing.NoticeRefused:
		return fmt.Sprintf("No rate is known for %s: it is part of no total (RATE-9).", what)
	case pricing.NoticeOption:
		return fmt.Sprintf("Option %s was chosen.", n.Subject)
	default:
		return strings.TrimSpace(fmt.Sprintf("%s %s %s.", n.Code, what, n.Subject))
	}
}

// count writes a whole number with commas between thousands.
func count(n int64) string { return grouped(fmt.Sprint(n)) }

// moneyDecimals is how many decimals an amount keeps where they are zeros: those of a printed rate.
const moneyDecimals = 4

// money writes an amount exactly, with commas between thousands. Zeros beyond four decimals are left out.
func money(amount decimal.Decimal) string {
	places := max(0, -amount.Exponent())
	for places > moneyDecimals && amount.Equal(amount.Truncate(places-1)) {
		places--
	}
	return grouped(amount.StringFixed(places))
}

// grouped puts commas between the thousands of a plain decimal.
func grouped(number string) string {
	whole, fraction, dot := strings.Cut(number, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if dot {
		return sign + whole + "." + fraction
	}
	return sign + whole
}

// join lists words, such as "A, B and C".
func join[T ~string](words []T) string {
	var text strings.Builder
	for i, word := range words {
		switch {
		case i > 0 && i == len(words)-1:
			text.WriteString(" and ")
		case i > 0:
			text.WriteString(", ")
		}
		text.WriteString(string(word))
	}
	return text.String()
}
