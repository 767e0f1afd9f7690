package app

import "github.com/tarifario/tarifario/pricing"

// TodayView is what a plan of another day costs today. It is empty where that is the same.
type TodayView struct {
	Corrected string // that the card was corrected since the link was shared
	Heading   string
	Sentence  string
	Because   string
	Changes   []TodayChangeView
	Use       string // label of the button that takes today's card
}

// TodayChangeView is one thing that costs something else today.
type TodayChangeView struct {
	Thing      string
	Difference string
	Direction  string
	Causes     []CauseView
}

func (w writer) today(s State, e *Estimate, b *TodayBill) TodayView {
	var v TodayView
	currency := e.Plan.Currency
	if b.Corrected {
		v.Heading = w.words.TodayHeading()
		v.Corrected = w.words.CardCorrected(w.money(b.Promised, currency))
		if s.Inputs[FieldOwnCard].Text != "" || e.Card.Status() == pricing.Own {
			v.Corrected = w.otherPromise(w.money(b.Promised, currency))
		}
	}
	if b.Comparison == nil {
		return v
	}
	c := b.Comparison
	minor := currency.MinorUnits()
	was, is := c.Before.Bill.TotalIn(currency), c.After.Bill.TotalIn(currency)
	was.Sum, is.Sum = was.Sum.Round(minor), is.Sum.Round(minor)
	difference, _ := w.difference(e, is.Sum.Sub(was.Sum), currency, minor)
	total := w.money(is.Sum, currency)
	v.Heading, v.Use = w.words.TodayHeading(), w.words.UseTodaysCard()
	since := w.format.Date(b.Card.Effective())
	switch {
	case unpriced(is):
		v.Sentence = w.words.TodayUnknown(w.format.Date(e.Plan.On), since)
	case !is.Complete || !was.Complete:
		if !is.Complete {
			total = w.words.AtLeast() + " " + total
		}
		v.Sentence = w.words.TodayNotComparable(w.format.Date(e.Plan.On), since, total)
	default:
		v.Sentence = w.words.TodayTotal(w.format.Date(e.Plan.On), since, total, difference)
	}
	v.Changes = w.todayChanges(e, c)
	if len(v.Changes) > 0 {
		v.Because = w.words.Because()
	}
	return v
}

// todayChanges lists what costs something else.
func (w writer) todayChanges(e *Estimate, c *pricing.Comparison) []TodayChangeView {
	var changes []TodayChangeView
	decimals := w.changeDecimals(e, c)
	for i := range c.Changes {
		change := &c.Changes[i]
		if difference, known := change.Difference(); known && difference.IsZero() || !change.Charges() {
			continue
		}
		row := w.change(e, c, change, decimals)
		if row.Market != "" {
			row.Thing += ", " + row.Market
		}
		changes = append(changes, TodayChangeView{row.Thing, row.Difference, row.Direction, row.Causes})
	}
	return changes
}
