package rates

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// pairing is two sheets side by side: of two dates the earlier is first, of two currencies the one that was asked for.
type pairing struct {
	first, second *sheet
	shown         *sheet // of the two: its markets are the rows
	byDate        bool
}

// pair puts the card that is shown beside the one it is compared with.
func (a *Ask) pair(shown *sheet) (*pairing, error) {
	if a.Versus.Currency != "" {
		other, err := a.sheetOn(a.Versus.Currency, shown.on)
		return &pairing{first: shown, second: other, shown: shown}, err
	}
	other, err := a.sheetOn(a.Currency, a.Versus.On)
	if err != nil {
		return nil, err
	}
	p := &pairing{first: other, second: shown, shown: shown, byDate: true}
	if other.on > shown.on {
		p.first, p.second = shown, other
	}
	return p, nil
}

// market returns the market of one of the two sheets that a row stands for.
func (p *pairing) market(s *sheet, row pricing.Market) pricing.Market {
	if s == p.shown {
		return row
	}
	return marketIndex().elsewhere(row, s.on)
}

// shift says what became of a figure. The zero value is "the same".
type shift uint8

// The shifts.
const (
	sameFigure       shift = iota
	higherFigure           // with a percentage
	lowerFigure            // with a percentage
	nowCharged             // it was free or not offered
	nowFree                // it was charged
	nowOffered             // it was not on the card
	noLongerOffered        // it is not on the card any more
	incomparable           // one of the two is unknown, or both
	anotherCurrency        // with a ratio
	neitherIsOffered       // on neither card
)

// contrast is two figures side by side.
type contrast struct {
	first, second figure
	shift         shift
	// percent is by how much the second rate is above the first, of a higher or a lower one, to a tenth; a smaller
	// difference that is none to a tenth, to a hundredth.
	percent decimal.Decimal
	ratio   decimal.Decimal // units of the second currency for one of the first, of another currency
}

// contrast compares the figures of a row.
func (p *pairing) contrast(row pricing.Market, c pricing.Category) contrast {
	k := contrast{
		first:  p.first.figure(p.market(p.first, row), c),
		second: p.second.figure(p.market(p.second, row), c),
	}
	if k.first.kind == pricedFigure && k.second.kind == pricedFigure {
		k.compareRates(p.byDate)
		return k
	}
	k.shift = shiftOf(k.first.kind, k.second.kind)
	return k
}

var hundred = decimal.NewFromInt(100)

func (k *contrast) compareRates(byDate bool) {
	before, after := k.first.rate.Decimal(), k.second.rate.Decimal()
	switch {
	case !byDate && before.IsPositive():
		k.shift, k.ratio = anotherCurrency, after.DivRound(before, 6)
		return
	case after.Equal(before):
		return
	case !before.IsPositive():
		k.shift = nowCharged
		return
	case after.GreaterThan(before):
		k.shift = higherFigure
	default:
		k.shift = lowerFigure
	}
	share := after.Sub(before).Mul(hundred).DivRound(before, 6)
	if k.percent = share.Round(1); k.percent.IsZero() {
		k.percent = share.Round(2)
	}
}

// shiftOf compares two figures of which one is no rate.
func shiftOf(before, after figureKind) shift {
	switch {
	case before == unknownFigure || after == unknownFigure:
		return incomparable
	case before == notOfferedFigure && after == notOfferedFigure:
		return neitherIsOffered
	case before == after:
		return sameFigure
	case after == pricedFigure && before == freeFigure:
		return nowCharged
	case after == pricedFigure:
		return nowOffered
	case after == freeFigure && before == pricedFigure:
		return nowFree
	case after == freeFigure:
		return nowOffered
	}
	return noLongerOffered
}

// changed reports whether the figure is another one.
func (k *contrast) changed() bool {
	switch k.shift {
	case sameFigure, neitherIsOffered, incomparable, anotherCurrency:
		return false
	}
	return true
}

// changedRow reports whether a figure of the row is another one.
func (p *pairing) changedRow(row pricing.Market, columns []pricing.Category) bool {
	for _, c := range columns {
		if k := p.contrast(row, c); k.changed() {
			return true
		}
	}
	return false
}

// announcements returns what WhatsApp announced for the days after the first date, up to and with the second.
func (p *pairing) announcements() ([]ratecards.Announcement, error) {
	log, err := ratecards.Embedded().Changelog()
	if err != nil || !p.byDate {
		return nil, err
	}
	var between []ratecards.Announcement
	for _, entry := range log {
		if entry.Effective > p.first.on && entry.Effective <= p.second.on {
			between = append(between, entry)
		}
	}
	return between, nil
}
