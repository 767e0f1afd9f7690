package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Assumption is something a plan says that no field of the form has the label for.
type Assumption uint8

// The assumptions.
const (
	AssumptionReturn Assumption = iota
	AssumptionAgent
	AssumptionTokens
	AssumptionAnswer
	AssumptionAnswerReplies
	AssumptionAllowanceUsed
	AssumptionFeePerMessage
	AssumptionFeePerMonth
	AssumptionMarkup
	AssumptionTax
	assumptionCount
)

// AssumptionsView is what a plan says of one place, or under an empty heading of the whole account.
type AssumptionsView struct {
	Heading string
	Items   []string
}

// assumptions writes what a plan says, place by place and the account last. What is nought is left out, and so is
// what only matters beside something that is.
func (w writer) assumptions(plan *pricing.Plan) []AssumptionsView {
	var views []AssumptionsView
	for i := range plan.Traffic {
		views = append(views, w.placeAssumptions(&plan.Traffic[i]))
	}
	account := assumptionList{writer: w}
	account.count(w.words.Label(FieldNumbers), int64(plan.Numbers))
	account.count(w.words.Assumption(AssumptionAllowanceUsed), plan.AllowanceUsed)
	account.money(w.words.Assumption(AssumptionFeePerMessage), plan.Fees.PerMessage, plan.Currency)
	account.money(w.words.Assumption(AssumptionFeePerMonth), plan.Fees.PerMonth, plan.Currency)
	account.share(w.words.Assumption(AssumptionMarkup), plan.Fees.Markup)
	account.share(w.words.Assumption(AssumptionTax), plan.Tax.Rate)
	return append(views, AssumptionsView{Items: account.items})
}

func (w writer) placeAssumptions(t *pricing.Traffic) AssumptionsView {
	list := assumptionList{writer: w}
	if list.count(w.words.Label(FieldChats), t.Chats); t.Chats > 0 {
		list.mean(w.words.Label(FieldReplies), t.RepliesPerChat)
		list.share(w.words.Label(FieldEntryShare), t.EntryShare)
		list.share(w.words.Assumption(AssumptionReturn), t.ReturnShare)
		if list.share(w.words.Assumption(AssumptionAgent), t.AgentShare); t.AgentShare.IsPositive() {
			list.count(w.words.Assumption(AssumptionTokens), t.TokensPerReply)
		}
	}
	if list.count(w.words.Label(FieldMarketing), t.Marketing); t.Marketing > 0 && t.AnswerShare.IsPositive() {
		list.share(w.words.Assumption(AssumptionAnswer), t.AnswerShare)
		list.mean(w.words.Assumption(AssumptionAnswerReplies), t.RepliesPerAnswer)
	}
	if list.count(w.words.Label(FieldUtility), t.Utility); t.Utility > 0 {
		list.share(w.words.Label(FieldInWindow), t.InWindowShare)
	}
	list.count(w.words.Label(FieldAuthentication), t.Authentication)
	return AssumptionsView{Heading: placeName(w.lang, t.Place), Items: list.items}
}

// placeName is what a country or a market is called in the language.
func placeName(l Language, p pricing.Place) string {
	if p.Market != "" {
		return marketName(l, p.Market)
	}
	return names.In(string(l)).Name(string(p.Territory))
}

// assumptionList gathers what a plan says, each with its label.
type assumptionList struct {
	writer
	items []string
}

func (l *assumptionList) add(label, value string) { l.items = append(l.items, label+": "+value) }

func (l *assumptionList) count(label string, n int64) {
	if n != 0 {
		l.add(label, l.number(n))
	}
}

func (l *assumptionList) mean(label string, n decimal.Decimal) {
	if !n.IsZero() {
		l.add(label, l.format.Number(n, allDecimals))
	}
}

func (l *assumptionList) share(label string, percent decimal.Decimal) {
	if !percent.IsZero() {
		l.add(label, l.format.Percent(percent))
	}
}

func (l *assumptionList) money(label string, amount decimal.Decimal, c pricing.Currency) {
	if _, places := fixed(amount, allDecimals); !amount.IsZero() {
		l.add(label, l.format.Money(amount, c, max(places, c.MinorUnits())))
	}
}
