package rates

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// sheet is the card that was asked for, with what is known about it.
type sheet struct {
	on       pricing.Date // the date that was asked for; where none was, the first of the card
	card     pricing.Card
	read     pricing.Card     // the same without inferred figures; the zero value where all are
	infos    []ratecards.Info // of its files: the published one, then the inferred
	until    pricing.Date     // the last date on which it is in force (inclusive); zero where no later card is announced
	markets  []pricing.Market // in force on its first date
	freeRule string           // of service messages where they are free by rule and not by the card; else empty
}

// sheetOn returns the card of a currency in force on a date; zero is the one a page opens with. Where there is none
// the error is a *pricing.NoCardError.
func (a *Ask) sheetOn(currency pricing.Currency, on pricing.Date) (*sheet, error) {
	book := a.library().Book(currency, a.use())
	if on == 0 {
		on = a.opensOn(currency)
	}
	card, err := book.CardOn(on)
	if err != nil {
		return nil, err
	}
	s := &sheet{on: on, card: card, markets: marketIndex().table.Markets(card.Effective())}
	if s.infos, err = book.Infos(card.Effective()); err != nil {
		return nil, err
	}
	if s.until, err = book.Until(on); err != nil {
		return nil, err
	}
	s.read = card
	if card.Status() == pricing.Inferred {
		s.read = pricing.Card{}
		if published, err := a.library().Book(currency, ratecards.PublishedOnly).CardOn(on); err == nil {
			s.read = published
		}
	}
	s.freeRule = freeServiceRule(card.Effective())
	return s, nil
}

// around returns the last day of the known card before a date that has none, and the first day of the one after it; zero
// where there is none.
func (a *Ask) around(none *pricing.NoCardError) (ended, next pricing.Date) {
	book := a.library().Book(none.Currency, a.use())
	for _, begins := range book.Dates() {
		if begins > none.On {
			return ended, begins
		}
		ended, _ = book.Until(begins) // of a card that is there
	}
	return ended, 0
}

// isOver reports whether the card has ended before a day: no later one of its currency is known then.
func (s *sheet) isOver(day pricing.Date) bool { return s.until != 0 && s.until < day }

// isOwn reports whether the card is the visitor's own.
func (s *sheet) isOwn() bool { return s.card.Status() == pricing.Own }

// isPriceList reports whether the card is a provider's list: its rates are no rates of Meta's.
func (s *sheet) isPriceList() bool { return s.card.Owner().Provider != "" }

// freeServiceRule returns the rule that made service messages free in an era whose cards have no rate for them; empty in
// the others.
func freeServiceRule(on pricing.Date) string {
	switch pricing.EraOn(on) {
	case pricing.CBP2:
		return "FREE-5"
	case pricing.PMP1:
		return "MSG-7"
	}
	return ""
}

// The columns of the models of cards, in the order in which they are shown.
var (
	columns2022 = []pricing.Category{pricing.BusinessInitiated, pricing.UserInitiated}
	columns     = []pricing.Category{
		pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
	}
	allColumns = slices.Concat(columns, columns2022)
)

// columnsOf returns the columns of a card.
func columnsOf(m pricing.Model) []pricing.Category {
	if m == pricing.ConversationModel2022 {
		return columns2022
	}
	return columns
}

// figureKind says what a cell holds. The zero value is a figure that exists and was not found.
type figureKind uint8

// The kinds of figures.
const (
	unknownFigure    figureKind = iota
	pricedFigure                // a rate
	notOfferedFigure            // the card does not sell it, and is no card of a model that does
	freeFigure                  // not on the card, and free by a rule
)

// figure is a cell of a sheet as a reader takes it.
type figure struct {
	kind     figureKind
	rate     pricing.Rate // of a priced one
	inferred bool         // the rate was inferred from other cards
}

// figure returns the figure of a market and category. What a partial card has no row for is unknown, never free.
func (s *sheet) figure(m pricing.Market, c pricing.Category) figure {
	switch {
	case !slices.Contains(columnsOf(s.card.Model()), c):
		return figure{kind: notOfferedFigure}
	case c == pricing.Service && s.freeRule != "":
		return figure{kind: freeFigure}
	}
	cell := s.card.Cell(m, c)
	if rate, priced := cell.Rate(); priced {
		_, read := s.read.Cell(m, c).Rate()
		return figure{kind: pricedFigure, rate: rate, inferred: !read}
	}
	if cell.IsNotOffered() {
		return figure{kind: notOfferedFigure}
	}
	return figure{}
}
