package app

import (
	"strings"
)

// optionGroup is a group of what few visitors need, folded away under its name and what holds now.
type optionGroup uint8

// The groups, in the order of the form.
const (
	groupRates optionGroup = iota
	groupUsed
	groupInternational
	groupFreeEntry
	groupAgent
	groupProvider
	groupTax
	groupShown
	groupCount
)

// groupFields are the fields of the account in each group.
var groupFields = [groupCount][]Field{
	groupRates:         {FieldCurrency, FieldWhen, FieldDate, FieldInferred, FieldZone},
	groupUsed:          {FieldAllowanceUsed},
	groupInternational: {FieldInternational, FieldInternationalSince, FieldInternationalHome},
	groupFreeEntry:     {FieldFreeEntry},
	groupAgent:         {FieldAgentShare, FieldTokens},
	groupProvider:      {FieldFeeMessage, FieldFeeMonth, FieldMarkup},
	groupTax:           {FieldTaxMode, FieldTaxRate},
	groupShown:         {FieldShownCurrency, FieldShownRate},
}

// usedFields are the fields of a country in groupUsed.
var usedFields = []Field{FieldUsedUtility, FieldUsedAuthentication}

// AdvancedView is what few visitors need.
type AdvancedView struct {
	Heading       string
	Groups        [groupCount]GroupView
	Rates         RatesView
	Used          UsedView
	International InternationalView
	FreeEntry     SelectView
	Agent         []FieldView
	Provider      []FieldView
	Tax           TaxFieldsView
	Shown         ShownView
}

// GroupView is a group as it is folded.
type GroupView struct {
	ID    string
	Title string
	State string // what holds now
	Open  bool   // something in it is not as a page opens
}

// RatesView is what is asked about card and date.
type RatesView struct {
	Currency SelectView
	When     SelectView
	Date     FieldView
	AskDate  bool
	Inferred SwitchView
	Zone     SuggestView
}

// UsedView is what is asked about the month so far.
type UsedView struct {
	Lead      string
	Countries []SectionView // without a heading where there is only one
	Allowance FieldView
}

// TaxFieldsView is what is asked about tax.
type TaxFieldsView struct {
	Mode    SelectView
	Rate    FieldView
	AskRate bool
}

// ShownView is what is asked about a currency to show the total in.
type ShownView struct {
	Currency SuggestView
	Rate     FieldView
	AskRate  bool
}

// agentName is the same in every language.
const agentName = "Meta Business Agent"

func (w writer) advanced(s State, e Estimate, p Prices) AdvancedView {
	if w.before.keepsAccount(&s) {
		v := w.before.view.Form.Advanced
		v.Used, v.International = w.used(s), w.international(s, e, p)
		v.Groups[groupUsed] = w.group(s, p, groupUsed)
		return v
	}
	v := AdvancedView{
		Heading: w.words.AdvancedHeading(),
		Rates: RatesView{
			Currency: w.currencies(s, p), When: w.whens(s), Date: w.field(s, 0, FieldDate), AskDate: s.asks(FieldDate),
			Inferred: w.switched(s, FieldInferred), Zone: w.zone(s),
		},
		Used:          w.used(s),
		International: w.international(s, e, p),
		FreeEntry:     w.choices(FieldFreeEntry, &s.Inputs[FieldFreeEntry], w.words.FreeEntryLength),
		Agent:         w.fields(s, 0, groupFields[groupAgent]),
		Provider:      w.fields(s, 0, groupFields[groupProvider]),
		Tax:           w.taxFields(s),
		Shown:         w.shownFields(s),
	}
	for g := range groupCount {
		v.Groups[g] = w.group(s, p, g)
	}
	return v
}

func (w writer) group(s State, p Prices, g optionGroup) GroupView {
	return GroupView{ID: "options-" + groupIDs[g], Title: w.words.Group(g), State: w.groupState(s, p, g), Open: s.differs(g)}
}

// groupIDs name the groups in the page.
var groupIDs = [groupCount]string{"rates", "used", "international", "free-entry", "agent", "provider", "tax", "shown"}

// differs reports whether something in the group is not as a page opens.
func (s State) differs(g optionGroup) bool {
	for _, f := range groupFields[g] {
		if s.asks(f) && s.Inputs[f].Text != s.defaultText(f) {
			return true
		}
	}
	return g == groupUsed && s.anyCountry(func(in *Input, f Field) bool { return in.Text != fieldSpecs[f].text })
}

// wrong reports whether something in the group makes no sense.
func (s State) wrong(g optionGroup) bool {
	for _, f := range groupFields[g] {
		if s.asks(f) && s.Inputs[f].Problem != NoProblem {
			return true
		}
	}
	return g == groupUsed && s.anyCountry(func(in *Input, _ Field) bool { return in.Problem != NoProblem })
}

// anyCountry reports whether something holds of what a country has used.
func (s State) anyCountry(holds func(*Input, Field) bool) bool {
	for i := range s.Countries {
		for _, f := range usedFields {
			if holds(&s.Countries[i].Inputs[f], f) {
				return true
			}
		}
	}
	return false
}

// groupState says what holds in a group, so that it can stay folded.
func (w writer) groupState(s State, p Prices, g optionGroup) string {
	if s.wrong(g) {
		return w.words.ToCorrect()
	}
	switch g {
	case groupRates:
		return w.ratesState(s, p)
	case groupUsed:
		return w.usedState(s)
	case groupInternational:
		return w.words.YesNo(s.Inputs[FieldInternational].Text != "")
	case groupFreeEntry:
		return w.words.FreeEntryLength(s.Inputs[FieldFreeEntry].Text)
	case groupAgent:
		if share := s.Inputs[FieldAgentShare].Number; share.IsPositive() {
			return w.words.OfChats(w.format.Percent(share))
		}
		return w.words.YesNo(false)
	case groupProvider:
		return w.providerState(s)
	case groupTax:
		if s.asks(FieldTaxRate) {
			return w.format.Percent(s.Inputs[FieldTaxRate].Number)
		}
		return w.words.YesNo(false)
	}
	if shown := s.Shown(); shown != "" {
		return string(shown)
	}
	return w.words.YesNo(false)
}

// ratesState names the currency and the card in force on the date.
func (w writer) ratesState(s State, p Prices) string {
	currency := string(s.Currency())
	card, err := p.Book(s.Currency(), s.Inferred()).CardOn(s.On())
	if err != nil {
		return currency + ", " + w.words.NoCard()
	}
	return w.words.CardOf(currency, w.format.Date(card.Effective()))
}

func (w writer) usedState(s State) string {
	total := s.Inputs[FieldAllowanceUsed].Number.IntPart()
	for _, u := range s.used() {
		total += u.Quantity
	}
	if total == 0 {
		return w.words.NothingUsed()
	}
	return w.words.UsedMessages(w.count(total))
}

func (w writer) providerState(s State) string {
	var parts []string
	add := func(f Field, written func() string) {
		if s.Inputs[f].Number.IsPositive() {
			parts = append(parts, written())
		}
	}
	money := func(f Field) string {
		amount, c := s.Inputs[f].Number, s.Currency()
		_, places := fixed(amount, allDecimals)
		return w.format.Money(amount, c, max(places, c.MinorUnits()))
	}
	add(FieldFeeMessage, func() string { return w.words.EachMessage(money(FieldFeeMessage)) })
	add(FieldFeeMonth, func() string { return w.words.EachMonth(money(FieldFeeMonth)) })
	add(FieldMarkup, func() string { return w.format.Percent(s.Inputs[FieldMarkup].Number) })
	if len(parts) == 0 {
		return w.words.NoFees()
	}
	return strings.Join(parts, " + ")
}

func (w writer) used(s State) UsedView {
	if w.before.keepsUsed(&s) {
		return w.before.view.Form.Advanced.Used
	}
	v := UsedView{Lead: w.words.UsedLead(), Allowance: w.field(s, 0, FieldAllowanceUsed)}
	for i := range s.Countries {
		section := SectionView{Fields: w.fields(s, i, usedFields)}
		if len(s.Countries) > 1 {
			section.Heading = w.countryName(&s.Countries[i], i)
		}
		v.Countries = append(v.Countries, section)
	}
	return v
}

func (w writer) taxFields(s State) TaxFieldsView {
	v := TaxFieldsView{
		Mode: w.choices(FieldTaxMode, &s.Inputs[FieldTaxMode], w.words.TaxMode),
		Rate: w.field(s, 0, FieldTaxRate), AskRate: s.asks(FieldTaxRate),
	}
	return v
}

// zones are what is suggested until the browser tells all it knows.
var zones = []string{
	universalTime, "America/Argentina/Buenos_Aires", "America/Bogota", "America/Lima", "America/Mexico_City",
	"America/Santiago", "America/Sao_Paulo", "Europe/Madrid",
}

func (w writer) zone(s State) SuggestView {
	return SuggestView{Field: w.field(s, 0, FieldZone), Kind: "timeZone", Known: zones}
}

func (w writer) shownFields(s State) ShownView {
	v := ShownView{
		Currency: SuggestView{Field: w.field(s, 0, FieldShownCurrency), Kind: "currency"},
		Rate:     w.field(s, 0, FieldShownRate), AskRate: s.asks(FieldShownRate),
	}
	for _, c := range s.Facts.Currencies {
		v.Currency.Known = append(v.Currency.Known, string(c))
	}
	if v.AskRate {
		v.Rate.Label = w.words.PriceIn(string(s.Currency()), string(s.Shown()))
	}
	return v
}
