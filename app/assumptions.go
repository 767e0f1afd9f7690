package app

import (
	"github.com/shopspring/decimal"

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
	AssumptionInternational
	AssumptionFeePerMessage
	AssumptionFeePerMonth
	AssumptionMarkup
	AssumptionTax
	AssumptionChats
	assumptionCount
)

// AssumptionsView is what a plan says of one place, or under an empty heading of the whole account.
type AssumptionsView struct {
	Heading string
	Items   []AssumptionView
}

// AssumptionView is one thing that a plan says.
type AssumptionView struct{ Label, Value string }

// String is the assumption on one line.
func (v *AssumptionView) String() string { return v.Label + ": " + v.Value }

// assumptions writes what a plan says, place by place and the account last. What is nought is left out, and so is
// what only matters beside something that is.
func (w writer) assumptions(plan *pricing.Plan) []AssumptionsView {
	var views []AssumptionsView
	for i := range plan.Traffic {
		views = append(views, w.placeAssumptions(&plan.Traffic[i], plan.Used))
	}
	if len(plan.Journeys) > 0 {
		views = append(views, w.journeyAssumptions(plan.Journeys))
	}
	account := assumptionList{writer: w}
	account.count(w.words.Label(FieldNumbers), int64(plan.Numbers))
	account.count(w.words.Assumption(AssumptionAllowanceUsed), plan.AllowanceUsed)
	account.money(w.words.Assumption(AssumptionFeePerMessage), plan.Fees.PerMessage, plan.Currency)
	account.money(w.words.Assumption(AssumptionFeePerMonth), plan.Fees.PerMonth, plan.Currency)
	account.share(w.words.Assumption(AssumptionMarkup), plan.Fees.Markup)
	account.share(w.words.Assumption(AssumptionTax), plan.Tax.Rate)
	if plan.International.Eligible {
		home := placeName(w.locale, pricing.Place{Territory: plan.International.Location})
		account.items = append(account.items, AssumptionView{w.words.Assumption(AssumptionInternational), w.words.PaysInternational(home)})
	}
	return append(views, AssumptionsView{Items: account.items})
}

func (w writer) placeAssumptions(t *pricing.Traffic, used []pricing.Used) AssumptionsView {
	list := assumptionList{writer: w}
	if list.count(w.words.Assumption(AssumptionChats), t.Chats); t.Chats > 0 {
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
	if t.Marketing+t.Utility+t.Authentication > 0 {
		list.share(w.words.Label(FieldUndelivered), t.UndeliveredShare)
	}
	for _, u := range used {
		if u.Place == t.Place {
			list.count(w.words.Label(usedField(u.Category)), u.Quantity)
		}
	}
	return AssumptionsView{Heading: placeName(w.locale, t.Place), Items: list.items}
}

// journeyAssumptions writes how often each conversation of the visitor's own happens.
func (w writer) journeyAssumptions(journeys []pricing.Journey) AssumptionsView {
	list := assumptionList{writer: w}
	for i := range journeys {
		j := &journeys[i]
		name := w.journeyName(&Journey{Name: j.Name}, i)
		list.add(name+" ("+placeName(w.locale, j.Place)+")", w.say(w.number(j.Monthly)+" al mes", w.number(j.Monthly)+" por mês", w.number(j.Monthly)+" a month"))
	}
	return AssumptionsView{Heading: w.say("Conversaciones propias", "Conversas próprias", "Conversations of your own"), Items: list.items}
}

// placeName is what a country or a market is called in the locale.
func placeName(l Locale, p pricing.Place) string {
	if p.Market != "" {
		return MarketName(l, p.Market)
	}
	return l.names().Name(string(p.Territory))
}

// assumptionList gathers what a plan says, each with its label.
type assumptionList struct {
	writer
	items []AssumptionView
}

func (l *assumptionList) add(label, value string) {
	l.items = append(l.items, AssumptionView{label, value})
}

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
