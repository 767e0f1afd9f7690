package rates

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// ControlsView is the form above the table.
type ControlsView struct {
	Search      string
	Currencies  []app.OptionView
	Dates       []app.OptionView
	Date        string // in the field for a date of one's own; empty where there is none
	VersusDates []app.OptionView
	VersusMoney []app.OptionView
	VersusNone  app.OptionView
	VersusDate  string // in the field for a second date of one's own; empty where there is none
	// Why the date of a field has no card; empty where it has one.
	DateProblem, VersusProblem string
	Inferred                   bool
	AsksChanged                bool // only what changed can be asked for
	Changed                    bool
}

// What is chosen besides dates and currencies.
const (
	newestOption = "latest"
	ownOption    = "date"
	noneOption   = "none"
)

// controls writes the form. A field for a date of one's own is there when one was asked for, and when the date is none of
// the dates of cards.
func (w writer) controls(r *answer, ownOn, ownVersus bool) ControlsView {
	a := &r.ask
	dates := a.library().Book(a.Currency, a.use()).Dates()
	slices.Reverse(dates)
	v := ControlsView{
		Search: a.Search, Inferred: a.Inferred, AsksChanged: a.Versus.On != 0, Changed: a.Changed,
		VersusNone: app.OptionView{Value: noneOption, Text: noVersus.in(w.lang), Chosen: a.Versus == Versus{}},
	}
	ownOn = ownOn && a.On != 0 || a.On != 0 && !slices.Contains(dates, a.On)
	ownVersus = ownVersus && a.Versus.On != 0 || a.Versus.On != 0 && !slices.Contains(dates, a.Versus.On)
	v.Dates = append(v.Dates, app.OptionView{Value: newestOption, Text: w.opening(a), Chosen: a.On == 0})
	for _, on := range dates {
		option := app.OptionView{Value: on.String(), Text: w.dated(a, on), Chosen: !ownOn && on == a.On}
		v.Dates = append(v.Dates, option)
		option.Chosen = !ownVersus && on == a.Versus.On
		v.VersusDates = append(v.VersusDates, option)
	}
	own := app.OptionView{Value: ownOption, Text: ownDate.in(w.lang), Chosen: ownOn}
	v.Dates = append(v.Dates, own)
	own.Chosen = ownVersus
	v.VersusDates = append(v.VersusDates, own)
	if ownOn {
		v.Date = a.On.String()
		v.DateProblem = w.dateProblem(a.Currency, r.refusal)
	}
	if ownVersus {
		v.VersusDate = a.Versus.On.String()
		v.VersusProblem = w.dateProblem(a.Currency, r.unpair)
	}
	for _, c := range a.library().Currencies() {
		option := app.OptionView{Value: string(c), Text: w.currency(a, c), Chosen: c == a.Currency}
		v.Currencies = append(v.Currencies, option)
		if c != a.Currency {
			option.Chosen = c == a.Versus.Currency
			v.VersusMoney = append(v.VersusMoney, option)
		}
	}
	return v
}

// dateProblem says beside a date that it has no card; it is empty where it has one.
func (w writer) dateProblem(c pricing.Currency, refusal error) string {
	if refusal == nil {
		return ""
	}
	return noCardThen(w.lang, string(c))
}

// opening names the card a page opens with by its date: the one in force, or the newest where that one has ended or is yet
// to begin.
func (w writer) opening(a *Ask) string {
	date := w.dated(a, a.opensOn(a.Currency))
	if s, err := a.sheetOn(a.Currency, 0); err == nil && !s.isOver(app.DayOf(a.Today)) && s.on <= app.DayOf(a.Today) {
		return cardInForce(w.lang) + date
	}
	return newestCard(w.lang) + date
}

// dated is a date on which a card of the currency begins, and says of one of the visitor's own that it is, and of one to
// come that it is not in force.
func (w writer) dated(a *Ask, on pricing.Date) string {
	date := w.format.Date(on)
	if card, err := a.library().Book(a.Currency, a.use()).CardOn(on); err == nil && card.Status() == pricing.Own {
		date += " · " + app.OwnLabel(w.lang, card.Owner())
	}
	if on > app.DayOf(a.Today) {
		date += notYet(w.lang)
	}
	return date
}

// currency says of a currency how much of its card of the date is known.
func (w writer) currency(a *Ask, c pricing.Currency) string {
	words := app.CatalogOf(w.lang)
	s, err := a.sheetOn(c, a.On)
	switch {
	case err != nil || len(s.infos) == 0:
		return string(c) + " · " + words.NoCard()
	case s.isOwn():
		return string(c) + " · " + app.OwnNamed(w.lang, s.card.Owner())
	}
	status := string(c) + " · " + words.CardKnown(s.card.Status())
	if info := &s.infos[0]; info.Status == pricing.Partial && s.card.Status() == pricing.Partial && info.Rows < info.MarketsInForce {
		status = string(c) + " · " + words.CardPart(w.count(info.Rows), w.count(info.MarketsInForce))
	}
	return status
}
