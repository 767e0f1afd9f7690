package app

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// ComparisonView is plans side by side. Without columns nothing is compared.
type ComparisonView struct {
	Heading string
	Columns []string // what is compared, then the plans; the others are compared with the first
	Groups  []ComparisonGroupView
	Notes   []string
}

// ComparisonGroupView is some rows under a heading.
type ComparisonGroupView struct {
	Heading string
	Rows    []ComparisonRowView
}

// ComparisonRowView is one thing in every plan.
type ComparisonRowView struct {
	Label string
	Place string // country it is about; empty for the whole account
	Cells []ComparisonCellView
}

// ComparisonCellView is one thing in one plan.
type ComparisonCellView struct {
	Text       string
	Detail     string
	Difference string // from the first plan
	Direction  string // "more", "less" or ""
}

// CompareGroup is a part of the table.
type CompareGroup uint8

// The parts.
const (
	CompareTotals CompareGroup = iota
	CompareInputs
	CompareLines
	compareGroupCount
)

// comparison sets plans side by side.
func (w writer) comparison(all []Compared) ComparisonView {
	if len(all) < 2 {
		return ComparisonView{}
	}
	c := comparer{writer: w, all: all}
	v := ComparisonView{
		Heading: w.words.CompareHeading(),
		Columns: []string{w.words.CompareColumn()},
		Groups:  []ComparisonGroupView{c.totals(), c.inputs(), c.lines()},
		Notes:   c.notes(),
	}
	for i := range all {
		v.Columns = append(v.Columns, c.name(i))
	}
	v.Groups = slices.DeleteFunc(v.Groups, func(g ComparisonGroupView) bool { return len(g.Rows) == 0 })
	return v
}

// comparer writes the rows.
type comparer struct {
	writer
	all []Compared
}

func (c *comparer) name(i int) string {
	if c.all[i].Name == onScreen {
		return c.words.PlanOnScreen()
	}
	return c.all[i].Name
}

// figure is an amount that may be compared. The zero value is of something that the plan does not have.
type figure struct {
	currency pricing.Currency
	amount   decimal.Decimal
	complete bool // nothing of it lacks a rate
	unknown  bool // all of it lacks a rate
}

// row writes one figure of every plan, with the difference from the first. Amounts in different currencies, and those
// that lack rates, are never subtracted.
func (c *comparer) row(label string, figures []figure) ComparisonRowView {
	row := ComparisonRowView{Label: label}
	for i, f := range figures {
		cell := ComparisonCellView{Text: noFigure}
		switch {
		case f.unknown:
			cell.Text = c.words.Unpriced()
		case f.currency != "":
			if cell.Text = c.money(f.amount, f.currency); !f.complete {
				cell.Text = c.words.AtLeast() + " " + cell.Text
			}
		}
		if first := figures[0]; i > 0 && f.complete && first.complete && f.currency == first.currency {
			cell.Difference, cell.Direction = c.apart(first.amount, f.amount, f.currency)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// apart writes by how much an amount is above or below another, as both are shown.
func (c *comparer) apart(from, to decimal.Decimal, currency pricing.Currency) (text, direction string) {
	minor := currency.MinorUnits()
	by := to.Round(minor).Sub(from.Round(minor))
	switch {
	case by.IsZero():
		return c.words.EraSame(), ""
	case by.IsPositive():
		return "+" + c.format.Number(by, minor), "more"
	}
	return "−" + c.format.Number(by.Neg(), minor), "less"
}

// sameEra reports whether the first plan and another follow the same set of rules: between two sets the same message is
// charged as different things.
func (c *comparer) sameEra(i int) bool {
	return pricing.EraOn(c.all[0].Estimate.Plan.On) == pricing.EraOn(c.all[i].Estimate.Plan.On)
}

// totals compares the sums, and what they are made of where that is more than Meta's charge.
func (c *comparer) totals() ComparisonGroupView {
	g := ComparisonGroupView{Heading: c.words.CompareGroup(CompareTotals)}
	sum := func(t pricing.Total) decimal.Decimal { return t.Sum }
	g.Rows = append(g.Rows, c.row(c.words.CompareTotal(), c.figures(sum, true)))
	parts := []struct {
		block  pricing.Block
		amount func(pricing.Total) decimal.Decimal
	}{
		{pricing.MetaBlock, func(t pricing.Total) decimal.Decimal { return t.Meta }},
		{pricing.FeeBlock, func(t pricing.Total) decimal.Decimal { return t.Fee }},
		{pricing.MarkupBlock, func(t pricing.Total) decimal.Decimal { return t.Markup }},
		{pricing.TaxBlock, func(t pricing.Total) decimal.Decimal { return t.Tax }},
	}
	if !slices.ContainsFunc(c.all, func(one Compared) bool { return contentsOf(&one.Estimate.Plan) != MetaAlone }) {
		parts = nil
	}
	for _, part := range parts {
		figures := c.figures(part.amount, part.block == pricing.MetaBlock)
		for i := range figures {
			figures[i].complete = figures[i].complete || part.block == pricing.FeeBlock // needs no rate
		}
		if slices.ContainsFunc(figures, func(f figure) bool { return f.unknown || !f.amount.IsZero() }) {
			name := c.words.Block(part.block)
			if part.block == pricing.MetaBlock {
				name = c.charges()
			}
			g.Rows = append(g.Rows, c.row(name, figures))
		}
	}
	if besides := c.besides(); slices.ContainsFunc(besides, func(f figure) bool { return f.currency != "" }) {
		g.Rows = append(g.Rows, c.row(c.words.CompareBesides(), besides))
	}
	return g
}

// charges names who charges by the cards of the plans, each once.
func (c *comparer) charges() string {
	var names []string
	for i := range c.all {
		if name := c.chargeOf(c.all[i].Estimate.Card); !c.all[i].Estimate.isNone() && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, " / ")
}

// figures is an amount of every plan's total; needed says that it is unknown where nothing of Meta's charge is known.
func (c *comparer) figures(amount func(pricing.Total) decimal.Decimal, needed bool) []figure {
	var figures []figure
	for i := range c.all {
		e := &c.all[i].Estimate
		if e.isNone() {
			figures = append(figures, figure{unknown: true})
			continue
		}
		total := e.Bill.TotalIn(e.Plan.Currency)
		figures = append(figures, figure{
			currency: e.Plan.Currency, amount: amount(total), complete: total.Complete, unknown: needed && unpriced(total),
		})
	}
	return figures
}

// besides is what every plan is charged in another currency than its account's.
func (c *comparer) besides() []figure {
	figures := make([]figure, len(c.all))
	for i := range c.all {
		for _, t := range c.all[i].Estimate.Bill.Totals {
			if t.Currency != c.all[i].Estimate.Plan.Currency && !t.Sum.IsZero() {
				figures[i] = figure{currency: t.Currency, amount: t.Sum, complete: t.Complete}
			}
		}
	}
	return figures
}

// inputs lists what the plans do not say alike.
func (c *comparer) inputs() ComparisonGroupView {
	g := ComparisonGroupView{Heading: c.words.CompareGroup(CompareInputs)}
	g.Rows = append(g.Rows,
		c.input(c.words.CompareRules(), func(one *Compared) string { return c.format.Date(one.Estimate.Plan.On) }),
		c.input(c.words.Label(FieldCurrency), func(one *Compared) string { return string(one.Estimate.Plan.Currency) }),
		c.input(c.words.Label(FieldInferred), func(one *Compared) string { return c.words.CompareYes(one.Inferred) }),
	)
	var assumed [][]placedAssumption
	for i := range c.all {
		assumed = append(assumed, c.assumed(&c.all[i]))
	}
	var seen []placedAssumption
	for _, ofAccount := range []bool{false, true} {
		for i := range assumed {
			for _, a := range assumed[i] {
				key := a.key()
				if (a.place == "") == ofAccount && !slices.Contains(seen, key) {
					seen = append(seen, key)
					g.Rows = append(g.Rows, assumptionRow(key, assumed))
				}
			}
		}
	}
	g.Rows = slices.DeleteFunc(g.Rows, func(r ComparisonRowView) bool { return alike(r.Cells) })
	return g
}

func (c *comparer) input(label string, value func(*Compared) string) ComparisonRowView {
	row := ComparisonRowView{Label: label}
	for i := range c.all {
		text := noFigure
		if !c.all[i].Estimate.isNone() {
			text = value(&c.all[i])
		}
		row.Cells = append(row.Cells, ComparisonCellView{Text: text})
	}
	return row
}

func alike(cells []ComparisonCellView) bool {
	return !slices.ContainsFunc(cells, func(cell ComparisonCellView) bool { return cell != cells[0] })
}

// placedAssumption is an assumption and the place it is about, which may stand in a plan more than once.
type placedAssumption struct {
	place string
	time  int
	label string
	value string
}

// key is the assumption without what is assumed.
func (a placedAssumption) key() placedAssumption {
	a.value = ""
	return a
}

func (c *comparer) assumed(one *Compared) []placedAssumption {
	if one.Estimate.isNone() {
		return nil
	}
	var all []placedAssumption
	times := map[string]int{}
	for _, view := range c.assumptions(&one.Estimate.Plan) {
		times[view.Heading]++
		for _, item := range view.Items {
			all = append(all, placedAssumption{view.Heading, times[view.Heading], item.Label, item.Value})
		}
	}
	return all
}

func assumptionRow(key placedAssumption, assumed [][]placedAssumption) ComparisonRowView {
	row := ComparisonRowView{Label: key.label, Place: key.place}
	for _, plan := range assumed {
		cell := ComparisonCellView{Text: noFigure}
		for _, a := range plan {
			if a.key() == key {
				cell.Text = a.value
			}
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// lines compares what Meta charges, by kind.
func (c *comparer) lines() ComparisonGroupView {
	g := ComparisonGroupView{Heading: c.words.CompareGroup(CompareLines)}
	var things []string
	for i := range c.all {
		lines := metaLines(c.all[i].Estimate.Bill.Lines)
		for j := range lines {
			thing := c.words.Thing(lines[j].Category, lines[j].Unit)
			if lines[j].Charged > 0 && !slices.Contains(things, thing) {
				things = append(things, thing)
			}
		}
	}
	for _, thing := range things {
		figures, charged := make([]figure, len(c.all)), make([]int64, len(c.all))
		for i := range c.all {
			figures[i], charged[i] = c.thing(&c.all[i], thing)
		}
		row := c.row(thing, figures)
		for i := range row.Cells {
			if figures[i].currency != "" {
				row.Cells[i].Detail = c.words.CompareCharged(c.count(charged[i]))
			}
			if !c.sameEra(i) {
				row.Cells[i].Difference, row.Cells[i].Direction = "", ""
			}
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// thing sums up the lines of one kind, and how many units of it are charged.
func (c *comparer) thing(one *Compared, thing string) (f figure, charged int64) {
	known := false
	lines := metaLines(one.Estimate.Bill.Lines)
	for i := range lines {
		l := &lines[i]
		if c.words.Thing(l.Category, l.Unit) != thing {
			continue
		}
		if f.currency == "" {
			f = figure{currency: one.Estimate.Plan.Currency, complete: true}
		}
		charged += l.Charged
		switch {
		case l.Refusal != nil:
			f.complete = false
		default:
			f.amount = f.amount.Add(l.Amount)
			known = known || l.Charged > 0
			if l.Currency != "" {
				f.currency = l.Currency
			}
		}
	}
	f.unknown = f.currency != "" && !f.complete && !known
	return f, charged
}

// notes says what the differences are from, and what keeps the plans from being compared in everything.
func (c *comparer) notes() []string {
	notes := []string{c.words.CompareFirst(c.name(0))}
	first := &c.all[0].Estimate
	currencies, eras := false, false
	for i := range c.all {
		e := &c.all[i].Estimate
		switch {
		case e.isNone():
			notes = append(notes, c.words.CompareWrong(c.name(i)))
		case !first.isNone():
			currencies = currencies || e.Plan.Currency != first.Plan.Currency
			eras = eras || !c.sameEra(i)
		}
	}
	if currencies {
		notes = append(notes, c.words.CompareCurrencies())
	}
	if eras {
		notes = append(notes, c.words.CompareEras())
	}
	return notes
}
