package rates

import (
	"errors"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// View is the page for one question, in words ready to be shown.
type View struct {
	Controls ControlsView
	Card     CardView
	Refusal  string // why there is no card to show; then there is no table
	Found    FoundView
	Pair     *PairView // nil while nothing is compared
	Table    TableView
}

// CardView says which card is shown and how its figures are known.
type CardView struct {
	Heading   string
	Sentences []string
	Sources   string   // how many there are; empty for a card of the visitor's own
	Notices   []string // what must be known before the figures are used
}

// TableView is the table of rates.
type TableView struct {
	Caption string
	Columns []ColumnView
	Pinned  []RowView
	Rows    []RowView
	Legend  []LegendView
	Empty   string // why no row is there besides those pinned; empty where some are
}

// ColumnView is the head of a column, which sorts the table.
type ColumnView struct {
	Category pricing.Category // NoCategory is the market
	Text     string
	Sort     string // of aria-sort
}

// RowView is a market.
type RowView struct {
	Key    string
	Market pricing.Market
	Name   string
	Href   string // of the country's page; empty for a region
	Pinned bool
	Note   string // where it belonged on the other date
	Cells  []CellView
}

// CellView is a figure, or two side by side.
type CellView struct {
	Column  string
	Figures []FigureView
	Joint   string // between two figures, for who hears them
	Sign    string // the same for who sees them; empty where the figures stand below each other
	Mark    string // before the note, for who sees it
	Note    string // what became of the first figure
	Class   string // of the note; "hidden-text" where who sees one figure alone knows
}

// FigureView is a rate, or what stands for one.
type FigureView struct {
	Text  string
	Said  string // read out in place of the text; empty where the text says it
	Class string
	Mark  string // behind the text
	Of    *cardCell
}

// cardCell is where a figure stands.
type cardCell struct {
	card     pricing.Card
	market   pricing.Market
	category pricing.Category
}

// LegendView is what a word of the table means.
type LegendView struct {
	Sign, Meaning, Rule string
}

// writer writes in a locale.
type writer struct {
	lang   app.Language
	locale app.Locale
	format app.Formatter
}

func writerIn(l app.Locale) writer {
	return writer{lang: l.Language(), locale: l, format: app.FormatterOf(l)}
}

// answer is what a question has come to: what the view and the files are written from.
type answer struct {
	ask     Ask
	shown   *sheet // nil where there is no card
	refusal error  // then
	pair    *pairing
	unpair  error // why there is nothing to compare with
	found   found
	columns []pricing.Category
	pinned  []pricing.Market
	rows    []pricing.Market // the others, in order
}

// newAnswer answers a question for the readers of a locale.
func newAnswer(a Ask, l app.Locale) *answer {
	r := &answer{ask: a}
	if r.shown, r.refusal = a.sheetOn(a.Currency, a.On); r.refusal != nil {
		r.found = search(a.Search, l, a.marketsOn())
		return r
	}
	if a.Versus != (Versus{}) {
		if r.pair, r.unpair = a.pair(r.shown); r.unpair != nil {
			r.pair = nil
		}
	}
	r.columns = columnsOf(r.shown.card.Model())
	if r.pair != nil {
		r.columns = bothColumns(r.pair)
	}
	r.found = search(a.Search, l, r.shown.on)
	r.sortRows(l)
	return r
}

// bothColumns are the columns of two cards, each once.
func bothColumns(p *pairing) []pricing.Category {
	all := slices.Clone(columnsOf(p.first.card.Model()))
	for _, c := range columnsOf(p.second.card.Model()) {
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	return all
}

// sortRows finds the markets that are shown and puts them in order.
func (r *answer) sortRows(l app.Locale) {
	for _, key := range r.ask.Pins {
		if m := marketIndex().byKey(key); m != nil && slices.Contains(r.shown.markets, m.Market) {
			r.pinned = append(r.pinned, m.Market)
		}
	}
	for _, m := range r.shown.markets {
		switch {
		case slices.Contains(r.pinned, m),
			r.found.asked && !r.found.markets[m],
			r.ask.Changed && r.pair != nil && !r.pair.changedRow(m, r.columns):
		default:
			r.rows = append(r.rows, m)
		}
	}
	folded := map[pricing.Market]string{}
	for _, m := range r.rows {
		folded[m] = names.Fold(app.MarketName(l, m))
	}
	order := r.ask.Sort
	slices.SortFunc(r.rows, func(a, b pricing.Market) int {
		byName := strings.Compare(folded[a], folded[b])
		if order.By == pricing.NoCategory {
			return reversed(byName, order.Down)
		}
		x, y := r.shown.figure(a, order.By), r.shown.figure(b, order.By)
		switch {
		case x.kind != pricedFigure && y.kind != pricedFigure:
			return byName
		case x.kind != pricedFigure: // what has no rate comes last, whatever the direction
			return 1
		case y.kind != pricedFigure:
			return -1
		}
		if c := x.rate.Decimal().Cmp(y.rate.Decimal()); c != 0 {
			return reversed(c, order.Down)
		}
		return byName
	})
}

func reversed(c int, down bool) int {
	if down {
		return -c
	}
	return c
}

// view writes the page.
func (w writer) view(r *answer, ownDate, ownVersus bool) View {
	v := View{Controls: w.controls(r, ownDate, ownVersus), Found: w.found(r)}
	if r.refusal != nil {
		v.Refusal = w.refusal(&r.ask, r.refusal)
		return v
	}
	v.Card = w.card(r)
	v.Pair = w.pair(r)
	v.Table = w.table(r)
	return v
}

// refusal says why no card can be shown.
func (w writer) refusal(a *Ask, err error) string {
	var none *pricing.NoCardError
	if !errors.As(err, &none) {
		return err.Error() // the files are the same at every run: a test reads them
	}
	ended, next := a.around(none)
	return noCard(w.lang, string(none.Currency), w.format.Date(none.On), w.format.Date(ended), w.format.Date(next))
}

// card says which card is shown.
func (w writer) card(r *answer) CardView {
	s, day := r.shown, app.DayOf(r.ask.Today)
	from := s.card.Effective()
	v := CardView{
		Heading: cardHeading(w.lang, string(s.card.Currency()), w.format.Date(from), w.format.Date(s.until), from <= day),
	}
	if !s.isPriceList() { // what a provider's rates leave out, the site does not know
		v.Sentences = append(v.Sentences, unitSentence(w.lang, s.card.Model()))
	}
	sources := 0
	for i := range s.infos {
		info := &s.infos[i]
		v.Sentences = append(v.Sentences, w.known(s, info.Status))
		if info.Status == pricing.Partial || s.isOwn() && info.Rows < info.MarketsInForce {
			v.Sentences = append(v.Sentences, marketsRead(w.lang, w.whole(info.Rows), w.whole(info.MarketsInForce)))
			if info.Unknown > 0 {
				v.Sentences = append(v.Sentences, figuresMissing(w.lang, w.count(info.Unknown)))
			}
		}
		sources += len(info.Sources)
	}
	if !s.isOwn() {
		v.Sources = sourceCount(w.lang, w.count(sources))
	}
	if next, known, err := r.ask.library().Book(s.card.Currency(), r.ask.use()).Next(s.on); err == nil && known && next.Effective() > day {
		v.Sentences = append(v.Sentences, w.next(next))
	}
	for _, shown := range []*sheet{s, r.other()} {
		if shown == nil || shown.until != 0 {
			continue
		}
		last := shown.card.Effective()
		if next := ratecards.NextPriceDate(last); shown.on >= next {
			v.Notices = append(v.Notices, futureNotice(w.lang, w.format.Date(shown.on), w.format.Date(last), w.format.Date(next)))
		}
	}
	if due := app.FreshnessOf(from, r.ask.Today).DueNotice(w.locale); due != "" && s.until == 0 && !s.isPriceList() && len(v.Notices) == 0 {
		v.Notices = append(v.Notices, due)
	}
	if missed := r.ask.Missed; missed != "" {
		v.Notices = append(v.Notices, missedNotice(w.lang, string(missed), string(s.card.Currency())))
	}
	if r.ask.On == 0 && s.isOver(day) {
		v.Notices = append(v.Notices, endedNotice(w.lang, string(s.card.Currency()), w.format.Date(s.until)))
	}
	return v
}

// next says from when a card holds that has not begun, and of one of the visitor's own that it is.
func (w writer) next(card pricing.Card) string {
	date := w.format.Date(card.Effective())
	if card.Status() == pricing.Own {
		date += " (" + app.OwnNamed(w.lang, card.Owner()) + ")"
	}
	return nextSentence(w.lang, date)
}

// known says how the figures of a file of a sheet are known.
func (w writer) known(s *sheet, status pricing.Status) string {
	if s.isOwn() {
		return app.FromOwn(w.locale, s.card)
	}
	return statusMeaning(w.lang, status)
}

// other is the sheet the one that is shown is compared with; nil where there is none.
func (r *answer) other() *sheet {
	switch {
	case r.pair == nil:
		return nil
	case r.pair.first == r.shown:
		return r.pair.second
	}
	return r.pair.first
}

// table writes the table.
func (w writer) table(r *answer) TableView {
	v := TableView{
		Caption: tableCaption(w.lang, string(r.shown.card.Currency()), w.format.Date(r.shown.on)),
		Columns: []ColumnView{w.column(r, pricing.NoCategory)},
	}
	for _, c := range r.columns {
		v.Columns = append(v.Columns, w.column(r, c))
	}
	for _, m := range r.pinned {
		v.Pinned = append(v.Pinned, w.row(r, m))
	}
	for _, m := range r.rows {
		v.Rows = append(v.Rows, w.row(r, m))
	}
	if len(v.Rows) == 0 && len(r.pinned) < len(r.shown.markets) {
		switch {
		case r.found.asked && len(r.found.markets) == 0:
			v.Empty = v.emptied(w, r)
		case r.ask.Changed && r.pair != nil:
			v.Empty = nothingChanged(w.lang)
		}
	}
	v.Legend = w.legend(r)
	return v
}

func (*TableView) emptied(w writer, r *answer) string {
	if p := r.found.problem; p != "" {
		return numberProblem(w.lang, p)
	}
	return nothingFound(w.lang, strings.TrimSpace(r.ask.Search))
}

func (w writer) column(r *answer, c pricing.Category) ColumnView {
	v := ColumnView{Category: c, Text: columnName(w.lang, c), Sort: "none"}
	if r.ask.Sort.By == c {
		v.Sort = "ascending"
		if r.ask.Sort.Down {
			v.Sort = "descending"
		}
	}
	return v
}

func (w writer) row(r *answer, m pricing.Market) RowView {
	info := marketIndex().byName[m]
	v := RowView{
		Key: marketKey(info), Market: m, Name: app.MarketName(w.locale, m), Pinned: slices.Contains(r.pinned, m),
		Href: w.countryHref(info.Territory),
	}
	if other := r.other(); other != nil {
		if was := r.pair.market(other, m); was != m {
			v.Note = movedFrom(w.lang, app.MarketName(w.locale, was))
		}
	}
	for _, c := range r.columns {
		v.Cells = append(v.Cells, w.cell(r, m, c))
	}
	return v
}

// countryHref leads to the page of a country; empty for no country.
func (w writer) countryHref(t pricing.Territory) string {
	path := app.CountryPath(w.lang, string(t))
	if t == "" || path == "" {
		return ""
	}
	return app.Relative(app.Path(w.lang, app.RatesPage), path)
}

func (w writer) cell(r *answer, m pricing.Market, c pricing.Category) CellView {
	v := CellView{Column: columnName(w.lang, c)}
	if r.pair == nil {
		f := r.shown.figure(m, c)
		shown := w.figure(f, "")
		if f.kind == pricedFigure && !f.inferred && !r.shown.isOwn() {
			shown.Of = &cardCell{r.shown.card, m, c}
		}
		v.Figures = []FigureView{shown}
		return v
	}
	k := r.pair.contrast(m, c)
	var first, second pricing.Currency
	if !r.pair.byDate {
		first, second = r.pair.first.card.Currency(), r.pair.second.card.Currency()
	}
	v.Figures = []FigureView{w.figure(k.first, first), w.figure(k.second, second)}
	v.Joint = besideSaid.in(w.lang)
	if r.pair.byDate {
		v.Joint, v.Sign = toSaid.in(w.lang), "→"
	}
	switch k.shift {
	case sameFigure, neitherIsOffered:
		v.Figures = v.Figures[1:]
		if k.shift == sameFigure {
			v.Note, v.Class = sameSaid.in(w.lang), "hidden-text"
		}
	case incomparable:
		if k.first.kind == k.second.kind {
			v.Figures = v.Figures[1:] // unknown on both
		} else {
			v.Note, v.Class = shiftWords(w.lang, k.shift), "same"
		}
	case higherFigure:
		v.Mark, v.Note, v.Class = upMark, "+"+w.format.Percent(k.percent), "more"
	case lowerFigure:
		v.Mark, v.Note, v.Class = downMark, w.format.Percent(k.percent), "less"
	case anotherCurrency:
		v.Note, v.Class = w.format.Money(k.ratio, second, ratioPlaces(k.ratio))+" / "+string(first), "same"
	default:
		v.Note, v.Class = shiftWords(w.lang, k.shift), "other"
	}
	return v
}

// ratioPlaces are the decimals that tell one ratio from another.
func ratioPlaces(ratio decimal.Decimal) int32 {
	if ratio.GreaterThanOrEqual(decimal.NewFromInt(10)) {
		return 2
	}
	return 4
}

// figure writes a figure, with the code of its currency where one is given.
func (w writer) figure(f figure, in pricing.Currency) FigureView {
	switch f.kind {
	case pricedFigure:
		v := FigureView{Text: w.rate(f.rate, in), Class: "figure"}
		if f.inferred {
			v.Mark, v.Said = "*", v.Text+" "+inferredSaid.in(w.lang)
		}
		return v
	case notOfferedFigure:
		return FigureView{Text: notOfferedWord.in(w.lang), Said: notOfferedSaid.in(w.lang), Class: "figure no-figure"}
	case freeFigure:
		return FigureView{Text: freeWord.in(w.lang), Class: "figure free-figure"}
	}
	return FigureView{Text: unknownWord.in(w.lang), Class: "figure unknown-figure"}
}

// rate writes a rate with the decimals it is printed with (RATE-7).
func (w writer) rate(r pricing.Rate, in pricing.Currency) string {
	if in != "" {
		return w.format.Rate(r, in)
	}
	return w.format.Number(r.Decimal(), max(0, -r.Decimal().Exponent()))
}

// legend explains the words that stand in the table.
func (w writer) legend(r *answer) []LegendView {
	var stands [freeFigure + 1]bool
	inferred := false
	see := func(s *sheet, m pricing.Market, c pricing.Category) {
		f := s.figure(m, c)
		stands[f.kind] = true
		inferred = inferred || f.inferred
	}
	rule := r.shown.freeRule
	for _, m := range slices.Concat(r.pinned, r.rows) {
		for _, c := range r.columns {
			see(r.shown, m, c)
			if other := r.other(); other != nil {
				see(other, r.pair.market(other, m), c)
				if rule == "" {
					rule = other.freeRule
				}
			}
		}
	}
	var legend []LegendView
	if stands[notOfferedFigure] {
		legend = append(legend, LegendView{Sign: notOfferedWord.in(w.lang), Meaning: notOfferedMeaning.in(w.lang)})
	}
	if stands[unknownFigure] {
		meaning := unknownMeaning
		if r.shown.isOwn() {
			meaning = ownUnknownMeaning
		}
		legend = append(legend, LegendView{Sign: unknownWord.in(w.lang), Meaning: meaning.in(w.lang)})
	}
	if stands[freeFigure] {
		legend = append(legend, LegendView{Sign: freeWord.in(w.lang), Meaning: freeMeaning.in(w.lang), Rule: rule})
	}
	if inferred {
		legend = append(legend, LegendView{Sign: "*", Meaning: inferredMeaning.in(w.lang)})
	}
	return legend
}

func (w writer) whole(n int) string { return w.format.Number(decimal.NewFromInt(int64(n)), 0) }

func (w writer) count(n int) app.Count {
	return app.Count{Text: w.whole(n), Form: w.format.Plural(int64(n))}
}
