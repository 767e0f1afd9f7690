package app

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// BoundsView is what may be said of the uncertain numbers.
type BoundsView struct {
	Heading   string
	Lead      string
	Caption   string
	Columns   [4]string // number, low, likely, high
	Choose    string    // label of the list of countries
	Countries []CountryBoundsView
	Copy      string // what takes the bounds of one country over into the others; empty where there are none
}

// CountryBoundsView is what was said of the uncertain numbers of a country.
type CountryBoundsView struct {
	Name string
	Rows []BoundsRowView
}

// BoundsRowView is what was said of one uncertain number.
type BoundsRowView struct {
	Label     string
	RemarksID string
	Remarks   []RemarkView
	Likely    string
	Fields    [endCount]BoundView
}

// RemarkView is what is wrong with a number, or how it was read.
type RemarkView struct {
	Wrong bool
	Text  string
}

// BoundView is the control of an end of an uncertain number.
type BoundView struct {
	Message   BoundTyped // with the text that stands in it
	Name      string
	Label     string
	Mode      string // inputmode
	Wrong     bool
	RemarksID string // empty where there are none
}

// RangeView is the total over what is uncertain.
type RangeView struct {
	Line     RangeLineView
	Sentence string
	Method   string
	Caption  string
	Key      string
	Columns  [4]string // number, total at the low, total at the high, difference
	Swings   []SwingView
}

// RangeLineView is the range beside the total, in two parts; the zero value is nothing.
type RangeLineView struct {
	From, To string
	Waiting  bool // it is still being worked out
}

// spoken is the range as it follows the spoken total, once it is told.
func (v *RangeView) spoken() string {
	if v.Line == (RangeLineView{}) || v.Line.Waiting || v.Sentence == "" {
		return ""
	}
	return " " + v.Sentence
}

// SwingView is what one assumption does to the total. Places are in thousandths of the width.
type SwingView struct {
	Label      string
	Totals     [endCount]string
	Difference string
	Likely     int
	Places     [endCount]int
}

// boundName is the name of the control of an end.
func boundName(country, uncertain int, e End) string {
	name := fieldSpecs[uncertains[uncertain].field].name
	return controlName(name+[endCount]string{"-low", "-high"}[e], country)
}

func (w writer) bounds(s State) BoundsView {
	v := BoundsView{
		Heading: w.words.RangeHeading(), Lead: w.words.RangeLead(), Caption: w.words.RangeHeading(),
		Columns: w.words.BoundColumns(), Choose: w.words.BoundsOf(),
	}
	senders := s.senders()
	if len(senders) > 1 {
		v.Copy = w.words.CopyBounds()
	}
	for i, c := range senders {
		country := CountryBoundsView{Name: w.countryName(c, i)}
		for u := range uncertains {
			country.Rows = append(country.Rows, w.boundsRow(c, i, u))
		}
		v.Countries = append(v.Countries, country)
	}
	return v
}

func (w writer) boundsRow(c *Country, place, uncertain int) BoundsRowView {
	f := uncertains[uncertain].field
	spec, likely := &fieldSpecs[f], &c.Inputs[f]
	v := BoundsRowView{Label: w.words.Label(f), Likely: likely.Text, RemarksID: controlName(spec.name+"-bounds", place)}
	if spec.kind == shareField && likely.Problem == NoProblem {
		v.Likely = strings.TrimSuffix(strings.TrimSpace(likely.Text), "%") + "%" // as typed: this is written at every key press
	}
	for e := range endCount {
		in, end := &c.Bounds[uncertain][e], w.words.BoundColumns()[1+2*int(e)]
		field := BoundView{
			Message: BoundTyped{place, uncertain, e, in.Text}, Name: boundName(place, uncertain, e),
			Label: v.Label + ": " + end, Mode: "decimal",
		}
		remark := ""
		switch {
		case in.Problem != NoProblem:
			remark = end + ": " + w.problem(in.Problem, spec)
		case c.beyondLikely(uncertain, e):
			remark = w.words.BeyondLikely(e, v.Likely)
		case in.Doubtful:
			v.Remarks = append(v.Remarks, RemarkView{Text: end + ": " + w.words.ReadAs(w.format.Number(in.Number, allDecimals))})
			field.RemarksID = v.RemarksID
		}
		if remark != "" {
			v.Remarks = append(v.Remarks, RemarkView{true, remark})
			field.Wrong, field.RemarksID = true, v.RemarksID
		}
		v.Fields[e] = field
	}
	return v
}

// rangeOf writes the total over what is uncertain, and what moves it most.
func (w writer) rangeOf(s State, e *Estimate, r *Range) RangeView {
	v := RangeView{Line: w.rangeLine(s, e, r)}
	c := e.Plan.Currency
	switch r.Outcome {
	case rangeUnknown:
		v.Sentence = w.words.RangeUnknown()
	case rangeNotPriced:
		v.Sentence = w.words.RangeNotPriced()
	case ranged:
		v.Sentence = w.words.RangeSentence(w.money(r.Lowest, c), w.money(r.Likely, c), w.money(r.Highest, c))
		v.Method, v.Key = w.words.RangeMethod(), w.words.SwingsKey()
		if len(s.senders()) > 1 {
			v.Method += " " + w.words.RangeTogether()
		}
		if w.besides(*e) != "" {
			v.Method += " " + w.words.OtherCurrencyApart()
		}
		v.Caption, v.Columns = w.words.SwingsCaption(), w.words.SwingColumns(string(c))
		v.Swings = w.swings(r, c.MinorUnits())
	}
	return v
}

// swings writes what each assumption does, on one scale from the lowest of their totals to the highest.
func (w writer) swings(r *Range, decimals int32) []SwingView {
	lowest, highest := r.Likely, r.Likely
	for i := range r.Swings {
		lowest, highest = decimal.Min(lowest, r.Swings[i].Totals[:]...), decimal.Max(highest, r.Swings[i].Totals[:]...)
	}
	place := func(total decimal.Decimal) int {
		if highest.Equal(lowest) {
			return full / 2
		}
		return int(total.Sub(lowest).Mul(decimal.NewFromInt(full)).DivRound(highest.Sub(lowest), 0).IntPart())
	}
	var views []SwingView
	for i := range r.Swings {
		swing := &r.Swings[i]
		v := SwingView{
			Label:      w.words.Label(uncertains[swing.Uncertain].field),
			Difference: w.format.Number(swing.spread(), decimals),
			Likely:     place(r.Likely),
		}
		for e, total := range swing.Totals {
			v.Totals[e], v.Places[e] = w.format.Number(total, decimals), place(total)
		}
		views = append(views, v)
	}
	return views
}

// rangeLine writes the range beside the total, of a state that was priced.
func (w writer) rangeLine(s State, e *Estimate, r *Range) RangeLineView {
	amount := func(n decimal.Decimal) string { return w.format.Number(n, e.Plan.Currency.MinorUnits()) }
	wrong := s.wrongBounds()
	switch {
	case wrong > 0:
		return w.words.RangeWaits(w.number(int64(wrong)))
	case len(s.varied()) == 0:
		return RangeLineView{}
	case r.Stale || slices.Contains([]rangeOutcome{noBounds, rangeWrong}, r.Outcome):
		return RangeLineView{From: w.words.RangeFrom("…"), To: w.words.RangeTo("…"), Waiting: true}
	case r.Outcome == rangeUnknown:
		return w.words.RangeMissing()
	case r.Outcome == rangeNotPriced:
		return w.words.RangeRefused()
	}
	return RangeLineView{From: w.words.RangeFrom(amount(r.Lowest)), To: w.words.RangeTo(amount(r.Highest))}
}
