package app

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// GrowthView is what is asked of the twelve months.
type GrowthView struct {
	Heading  string
	Lead     string
	Waiting  string // stands for the months until they are told
	Field    FieldView
	Outdated string // that the months are of an earlier growth; empty when they are not
}

// MonthsView is a year of the plan. Without rows it is not told yet.
type MonthsView struct {
	Caption string
	Columns [3]string
	Rows    []MonthView
	Total   string // row header
	Sum     string
	Besides string   // what is charged in another currency; empty when nothing is
	Key     []string // what pale columns and broken lines mean, where there are any
}

// MonthView is one of the months.
type MonthView struct {
	Name    string
	Initial string
	Notes   []string // the rules and the card, where they are not those of the month before
	Total   string
	Height  int  // thousandths of the tallest column
	Unknown bool // there is no column
	Open    bool // more than the column shows is not known
	Pale    bool // priced with the last known card, which may have been superseded by then
	Turn    bool // rules or card are not those of the month before
}

// growth writes what is asked.
func (w writer) growth(s State) GrowthView {
	v := GrowthView{
		Heading: w.words.MonthsHeading(), Lead: w.words.MonthsLead(), Waiting: w.words.MonthsWaiting(),
		Field: w.field(s, 0, FieldGrowth),
	}
	if s.Inputs[FieldGrowth].Problem != NoProblem {
		v.Outdated = w.words.MonthsOutdated()
	}
	return v
}

// months writes the year, month by month, and what it comes to.
func (w writer) months(e *Estimate, m *Months) MonthsView {
	if len(m.Bills) == 0 {
		return MonthsView{}
	}
	c := e.Plan.Currency
	v := MonthsView{
		Caption: w.words.MonthsCaption(w.format.Percent(m.Growth)), Total: w.words.MonthsTotal(),
		Columns: [3]string{w.words.MonthColumn(), w.words.MonthPricedWith(), w.words.Column(ColumnAmount, string(c))},
	}
	year := pricing.Total{Currency: c, Complete: true}
	var sums []decimal.Decimal
	for i := range m.Bills {
		b := &m.Bills[i]
		total := b.total(c)
		row := w.month(b, total)
		if i == 0 || b.turns(&m.Bills[i-1]) {
			row.Turn, row.Notes = i > 0, append(w.turnNotes(b), row.Notes...)
		}
		v.Rows = append(v.Rows, row)
		sums = append(sums, knownSum(total))
		year.Complete = year.Complete && total.Complete
		if !unpriced(total) {
			year.Meta, year.Sum = year.Meta.Add(total.Meta), year.Sum.Add(total.Sum)
		}
	}
	for i, height := range scaled(sums) {
		v.Rows[i].Height = height
	}
	v.Sum = w.totalText(year)
	v.Besides = w.besidesOfMonths(e, m)
	v.Key = w.monthsKey(v.Rows)
	return v
}

// month writes one month.
func (w writer) month(b *MonthBill, total pricing.Total) MonthView {
	name := w.format.Month(b.On)
	v := MonthView{
		Name: name, Initial: strings.ToUpper(string([]rune(name)[:1])),
		Total: w.totalText(total), Unknown: unpriced(total), Open: !total.Complete,
	}
	if b.Refused {
		v.Notes = append(v.Notes, w.words.MonthTooLarge())
	}
	if hasNotice(&b.Bill, pricing.NoticeFutureCard) {
		v.Pale, v.Notes = true, append(v.Notes, w.words.MonthLastCard())
	}
	return v
}

// totalText writes a total that may be known in part or not at all.
func (w writer) totalText(t pricing.Total) string {
	switch {
	case unpriced(t):
		return w.words.EraUnknown()
	case !t.Complete:
		return w.words.AtLeast() + " " + w.money(t.Sum, t.Currency)
	}
	return w.money(t.Sum, t.Currency)
}

// turnNotes says which rules and which card a month begins to be priced with.
func (w writer) turnNotes(b *MonthBill) []string {
	card := w.words.NoCard()
	if b.Card != 0 {
		card = w.words.MonthCard(w.format.Date(b.Card))
	}
	return []string{w.words.EraName(pricing.EraOn(b.On)), card}
}

// monthsKey explains the columns that are not whole and solid.
func (w writer) monthsKey(rows []MonthView) []string {
	var key []string
	if slices.ContainsFunc(rows, func(r MonthView) bool { return r.Pale }) {
		key = append(key, w.words.PaleColumns())
	}
	if slices.ContainsFunc(rows, func(r MonthView) bool { return r.Open }) {
		key = append(key, w.words.OpenColumns())
	}
	if slices.ContainsFunc(rows, func(r MonthView) bool { return r.Turn }) {
		key = append(key, w.words.TurnLines())
	}
	return key
}

// besidesOfMonths writes what the months cost in another currency than the account's.
func (w writer) besidesOfMonths(e *Estimate, m *Months) string {
	other := pricing.Total{}
	for i := range m.Bills {
		for _, t := range m.Bills[i].Bill.Totals {
			if t.Currency != e.Plan.Currency {
				other.Currency, other.Sum = t.Currency, other.Sum.Add(t.Sum)
			}
		}
	}
	if other.Sum.IsZero() {
		return ""
	}
	return w.words.Besides(contentsOf(&e.Plan), w.money(other.Sum, other.Currency))
}

// hasNotice reports whether a bill says something.
func hasNotice(b *pricing.Bill, code pricing.NoticeCode) bool {
	return slices.ContainsFunc(b.Notices, func(n pricing.Notice) bool { return n.Code == code })
}
