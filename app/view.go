package app

import (
	"errors"
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// View is the page as strings ready to show.
type View struct {
	StudyViews // set by the page, when they are told

	Empty      bool // there is nothing yet to show but the form
	Form       FormView
	Answer     AnswerView
	Units      UnitsView
	Warnings   NoticesView // what changes the answer
	Blocks     BlocksView
	Charged    ChargedView
	Parts      PartsView
	Bounds     BoundsView // what may be said of uncertain numbers
	Budget     BudgetView // what is asked of a budget
	Growth     GrowthView
	AskChanges ChangesFormView
	AskQuote   QuoteFormView
	Handover   HandoverView // set by the page, which knows its address
	Free       FreeView
	Taken      UndoView    // the hint that was taken just now
	Notes      NoticesView // what else is worth knowing
	Spoken     string      // the answer as one sentence, for those who hear the page
}

// AnswerView is the total.
type AnswerView struct {
	Label     string
	Qualifier string // "at least"; empty for a whole total
	Currency  string // code; empty when there is no figure
	Figure    string
	Shown     ApproximateView
	Scope     string
	Besides   string // what is charged in another currency; empty when nothing is
	Outdated  string // why the figure is that of an earlier plan; empty when it is not
}

// NoticesView is a list of things to know.
type NoticesView struct {
	Kind      string // "warnings" or "notes"
	Heading   string
	Sentences []string
}

// ChargedView is the table of lines that are charged, or would be if their rate were known.
type ChargedView struct {
	Heading string
	Scope   string
	Caption string
	Columns [columnCount]string
	Lines   []LineView
	Total   string // row header
	Sum     string
	Empty   string       // stands for the table when nothing is charged
	Links   string       // what the IDs of the rules lead to; empty where they lead nowhere
	Sources []SourceView // for paper, on which no link can be followed
}

// LineView is one line.
type LineView struct {
	Thing    string
	Market   string
	Band     string // volume tier; empty where none applies
	Next     string // how far the next one is; empty where a later line goes on with the count
	Own      string // whose the card of the rate is, where it is none of Meta's
	Reason   string
	Rule     string // ID
	Quantity string
	Free     string
	Charged  string
	Rate     string
	Amount   string
	Refusal  string // why there is no amount; empty when there is one
}

// FreeView is what costs nothing.
type FreeView struct {
	Heading   string
	Lead      string
	Lines     []FreeLineView
	Allowance []string
}

// FreeLineView is a quantity of messages that cost nothing for one reason.
type FreeLineView struct {
	Thing    string
	Market   string // where there is more than one country
	Quantity string
	Reason   string
	Rule     string
}

// ErasView is the same plan under all rules.
type ErasView struct {
	Heading string
	Lead    string
	Columns [3]string
	Rows    []EraView
}

// EraView is the plan under the rules of one era.
type EraView struct {
	Name       string
	Span       string
	On         string
	Total      string
	Qualifier  string // "at least"; empty for a whole total
	Difference string
	Direction  string // "more", "less" or "" : how the total compares
	Own        bool
	Length     int  // of its bar, in thousandths
	Open       bool // more than the bar shows is not known
}

// NewView shows a state and the last plan that could be priced. failed says why the state itself could not; nil when
// the estimate is its own. today is the visitor's date, or zero where none is known.
func NewView(s State, e Estimate, failed error, p Prices, today pricing.Date) View {
	return writerIn(s.Locale).view(s, e, failed, p, today)
}

func (w writer) view(s State, e Estimate, failed error, p Prices, today pricing.Date) View {
	v := View{
		Empty:    e.isNone(),
		Form:     w.form(s, e, p),
		Answer:   w.answer(s, e, failed),
		Units:    w.units(e),
		Warnings: w.warnings(s, e, today),
		Blocks:   w.blocks(e),
		Charged:  w.charged(e),
		Parts:    w.parts(e),
		Free:     w.free(e),
		Taken:    w.taken(s),
		Notes:    w.notices("notes", w.words.NotesHeading(), e, minorNotices),
	}
	w.askedInPanels(&v, s, p)
	v.Spoken = w.spoken(&v.Answer)
	return v
}

// askedInPanels writes what is asked in the panels.
func (w writer) askedInPanels(v *View, s State, p Prices) {
	if before := w.before; before != nil {
		old := before.view
		v.AskChanges, v.AskQuote, v.Bounds, v.Budget, v.Growth = old.AskChanges, old.AskQuote, old.Bounds, old.Budget, old.Growth
	}
	for panel, write := range map[panel]func(){
		changesPanel: func() { v.AskChanges = w.changesForm(s, p) },
		quotePanel:   func() { v.AskQuote = w.quoteForm(s) },
		rangePanel:   func() { v.Bounds = w.bounds(s) },
		budgetPanel:  func() { v.Budget = w.budget(s) },
		monthsPanel:  func() { v.Growth = w.growth(s) },
	} {
		if !w.before.keepsFolded(panel) {
			write()
		}
	}
}

// writer writes in one language, as one country writes it.
type writer struct {
	locale Locale
	lang   Language
	words  Catalog
	format Formatter
	before *drawn // what the page shows already
}

// writerIn returns the writer of a locale.
func writerIn(l Locale) writer {
	lang := l.Language()
	return writer{locale: l, lang: lang, words: catalogs[lang], format: FormatterOf(l)}
}

func (w writer) count(n int64) Count {
	return Count{Text: w.number(n), Form: w.format.Plural(n)}
}

func (w writer) number(n int64) string { return w.format.Number(decimal.NewFromInt(n), 0) }

// answer writes the total of Meta's charge.
func (w writer) answer(s State, e Estimate, failed error) AnswerView {
	total := e.Bill.TotalIn(e.Plan.Currency)
	a := AnswerView{Label: w.words.TotalLabel(contentsOf(&e.Plan)), Scope: w.scope(e), Besides: w.besides(e)}
	if provider := e.Card.Owner().Provider; provider != "" && contentsOf(&e.Plan) == MetaAlone {
		a.Label = w.listTotal(provider)
	}
	switch {
	case e.isNone():
		a.Figure = noFigure
		if wrong := len(s.Problems()); wrong > 0 {
			a.Outdated = w.words.AnswerWaits(w.count(int64(wrong)))
		}
		return a
	case unpriced(total):
		a.Figure = w.words.NoAnswer()
	default:
		a.Currency = string(e.Plan.Currency)
		a.Figure = w.format.Number(total.Sum, e.Plan.Currency.MinorUnits())
		a.Shown = w.approximate(s, e, total.Sum)
		if !total.Complete {
			a.Qualifier = w.words.AtLeast()
			a.Shown.atLeast(a.Qualifier)
		}
	}
	if wrong := len(s.Problems()); wrong > 0 {
		a.Outdated = w.words.AnswerOutdated(w.count(int64(wrong)))
	} else if failed != nil {
		a.Outdated = w.words.AnswerRefused()
	}
	return a
}

// noFigure stands where there is no figure to show.
const noFigure = "–"

// unpriced reports whether nothing of Meta's charge is known: it is then no total, and not zero, whatever a provider
// adds.
func unpriced(t pricing.Total) bool { return !t.Complete && t.Meta.IsZero() }

// knownSum is what is known of a total: nothing where it is unpriced.
func knownSum(t pricing.Total) decimal.Decimal {
	if unpriced(t) {
		return decimal.Decimal{}
	}
	return t.Sum
}

// scope says which card the answer is from, and what it leaves out.
func (w writer) scope(e Estimate) string {
	effective := e.Card.Effective()
	if effective == 0 {
		return ""
	}
	if e.Card.Status() == pricing.Own {
		return FromOwn(w.locale, e.Card) + w.outside(contentsOf(&e.Plan))
	}
	return w.words.TotalScope(contentsOf(&e.Plan), string(e.Plan.Currency), w.format.Date(effective))
}

// spoken is the answer in one sentence.
func (w writer) spoken(a *AnswerView) string {
	besides := ""
	if a.Besides != "" {
		besides = " " + a.Besides
	}
	if a.Shown.Amount != "" {
		besides += " " + a.Shown.sentence()
	}
	switch {
	case a.Outdated != "":
		return a.Outdated
	case a.Currency == "":
		return a.Figure
	case a.Qualifier != "":
		return w.words.AnnounceAtLeast(a.Currency+" "+a.Figure) + besides
	}
	return w.words.Announce(a.Currency+" "+a.Figure) + besides
}

// warnings writes what makes the answer another one than it seems.
func (w writer) warnings(s State, e Estimate, today pricing.Date) NoticesView {
	v := w.notices("warnings", w.words.WarningsHeading(), e, majorNotices)
	if name := s.missesOwn(); name != "" {
		v.Sentences = append([]string{w.ownMissing(name, &e)}, v.Sentences...)
	}
	if s.Facts.UnreadCards {
		v.Sentences = append(v.Sentences, w.unreadCards())
	}
	latest := s.Facts.Latest
	if s.Facts.Published != 0 {
		latest = s.Facts.Published
	}
	if today >= ratecards.NextPriceDate(latest) && e.Card.Status() != pricing.Own {
		v.Sentences = append(v.Sentences, w.words.StaleCards(w.format.Date(latest)))
	}
	if vendor := &s.Facts.Vendor; vendor.feesAreForeign(&e.Plan) {
		v.Sentences = append(v.Sentences, w.words.FeesAreForeign(string(vendor.currency()), string(e.Plan.Currency)))
	}
	return v
}

// notices writes what the engine says of some codes, in their order, each sentence once.
func (w writer) notices(kind, heading string, e Estimate, codes []pricing.NoticeCode) NoticesView {
	v := NoticesView{Kind: kind, Heading: heading}
	for _, code := range codes {
		for _, n := range e.Bill.Notices {
			if n.Code != code || needless(code, &e) {
				continue
			}
			currency, since := w.cardWords(n.Subject)
			if sentence := w.words.Notice(code, currency, since); !slices.Contains(v.Sentences, sentence) {
				v.Sentences = append(v.Sentences, sentence)
			}
		}
	}
	return v
}

// needless reports whether the page says already what a notice would: that nothing is known, or how a free entry is read.
func needless(code pricing.NoticeCode, e *Estimate) bool {
	switch code {
	case pricing.NoticeRefused:
		return unpriced(e.Bill.TotalIn(e.Plan.Currency))
	case pricing.NoticeFreeEntry:
		return e.Plan.Options.Value("fep_ctwa_hours") != entry72Hours
	}
	return false
}

// The notices that change the answer, and the others, each in the order of their weight. What is not delivered and
// what must change its currency are said by hints, with what they come to.
var (
	majorNotices = []pricing.NoticeCode{
		pricing.NoticeRefused, pricing.NoticeInferred, pricing.NoticePartial,
		pricing.NoticeFutureCard, pricing.NoticeAgentDollars, pricing.NoticeAgentBefore, pricing.NoticeTokensAssumed,
	}
	minorNotices = []pricing.NoticeCode{
		pricing.NoticeListRate, pricing.NoticeLadder2026, pricing.NoticeDerivedBands, pricing.NoticeComposed,
		pricing.NoticeFreeEntry,
	}
)

// cardWords returns the currency and the date of a card by its ID, such as "2026-10-01-USD".
func (w writer) cardWords(id string) (currency, since string) {
	const dateLength = len("2006-01-02")
	if len(id) < dateLength+4 {
		return "", ""
	}
	on, err := pricing.ParseDate(id[:dateLength])
	if err != nil {
		return "", ""
	}
	return id[dateLength+1 : dateLength+4], w.format.Date(on)
}

// charged writes the lines that cost something or whose cost is not known.
func (w writer) charged(e Estimate) ChargedView {
	v := ChargedView{
		Heading: w.words.ChargedHeading(),
		Scope:   w.scope(e),
		Caption: w.words.ChargedCaption(w.format.Date(e.Plan.On)),
		Total:   w.words.TotalRow(),
		Empty:   w.words.NothingCharged(),
	}
	for c := range columnCount {
		v.Columns[c] = w.words.Column(c, string(e.Plan.Currency))
	}
	lines := metaLines(e.Bill.Lines)
	decimals := decimalsOf(lines, e.Plan.Currency)
	for i := range lines {
		if l := &lines[i]; l.Charged > 0 {
			line := w.line(l, decimals)
			if l.Currency != e.Plan.Currency && l.Refusal == nil {
				line.Amount = w.money(l.Amount, l.Currency)
			}
			line.Band, line.Next = w.band(&e, lines, i)
			if e.Card.Status() == pricing.Own && l.Card == e.Card.ID() {
				line.Own = OwnLabel(w.lang, e.Card.Owner())
			}
			v.Lines = append(v.Lines, line)
		}
	}
	if len(e.Plan.Traffic) == 1 {
		w.hideMarket(v.Lines, e.Plan.Traffic[0].Place.Territory)
	}
	if v.Sources = sourcesOf(v.Lines); len(v.Sources) > 0 {
		v.Links = w.words.RuleLinks()
	}
	total := e.Bill.TotalIn(e.Plan.Currency)
	switch {
	case !total.Complete:
		v.Total = w.words.KnownTotalRow()
	case contentsOf(&e.Plan) != MetaAlone:
		v.Total = w.chargeSubtotal(e.Card)
	}
	if v.Sum = w.words.Unpriced(); !unpriced(total) {
		v.Sum = w.format.Number(total.Meta, decimals)
	}
	return v
}

// hideMarket takes the market away where it says no more than the one country of the plan.
func (w writer) hideMarket(lines []LineView, chosen pricing.Territory) {
	country := w.locale.names().Name(string(chosen))
	for i := range lines {
		if m := lines[i].Market; m != country && m != "" {
			return
		}
	}
	for i := range lines {
		lines[i].Market = ""
	}
}

// decimalsOf returns how many decimals show every amount exactly, so that the lines visibly add up. Never three: half
// of the readers would take 19.850 for thousands.
func decimalsOf(lines []pricing.Line, c pricing.Currency) int32 {
	decimals := c.MinorUnits()
	for i := range lines {
		if lines[i].Currency == c && lines[i].Refusal == nil {
			_, places := fixed(lines[i].Amount, allDecimals)
			decimals = max(decimals, places)
		}
	}
	if decimals == 3 {
		return 4
	}
	return decimals
}

// metaLines returns the lines of Meta's own charge, which come first.
func metaLines(lines []pricing.Line) []pricing.Line {
	n := slices.IndexFunc(lines, func(l pricing.Line) bool { return l.Block != pricing.MetaBlock })
	if n < 0 {
		return lines
	}
	return lines[:n]
}

func (w writer) line(l *pricing.Line, decimals int32) LineView {
	v := LineView{
		Thing:    w.words.Thing(l.Category, l.Unit),
		Market:   MarketName(w.locale, l.Market),
		Reason:   RuleSentence(w.lang, l.Rule),
		Rule:     string(l.Rule),
		Quantity: w.number(l.Quantity),
		Free:     w.number(l.Free),
		Charged:  w.number(l.Charged),
	}
	if l.Refusal != nil {
		v.Rate, v.Amount, v.Refusal = noFigure, w.words.Unpriced(), w.refusal(l.Refusal)
		return v
	}
	v.Rate = w.rate(l.Rate)
	v.Amount = w.format.Number(l.Amount, decimals)
	return v
}

// rate writes a rate with the decimals it is printed with (RATE-7).
func (w writer) rate(r pricing.Rate) string {
	return w.format.Number(r.Decimal(), max(0, -r.Decimal().Exponent()))
}

// refusal says why there is no rate.
func (w writer) refusal(err error) string {
	var noRate *pricing.NoRateError
	if errors.As(err, &noRate) {
		_, since := w.cardWords(noRate.Card)
		return w.words.NoRate(noRate.Reason, MarketName(w.locale, noRate.Market), since)
	}
	var noCard *pricing.NoCardError
	if !errors.As(err, &noCard) {
		return err.Error()
	}
	if noCard.First > noCard.On {
		return w.words.NoCardBefore(string(noCard.Currency), w.format.Date(noCard.On), w.format.Date(noCard.First))
	}
	return w.words.NoCardFor(string(noCard.Currency), w.format.Date(noCard.On))
}

// free writes what costs nothing: whole lines and the free part of charged ones.
func (w writer) free(e Estimate) FreeView {
	v := FreeView{Heading: w.words.FreeHeading(), Lead: w.words.FreeLead()}
	for _, l := range freeLines(e.Bill.Lines) {
		reason, quantity := l.FreeBy, l.Quantity-l.Charged
		if reason == "" {
			reason = l.Rule
		}
		line := FreeLineView{
			Thing:    w.words.Thing(l.Category, l.Unit),
			Quantity: w.number(quantity),
			Reason:   RuleSentence(w.lang, reason),
			Rule:     string(reason),
		}
		if len(e.Plan.Traffic) > 1 {
			line.Market = MarketName(w.locale, l.Market)
		}
		if l.Outcome == pricing.NotDelivered {
			line.Thing += ", " + w.words.NotDelivered()
		}
		v.Lines = append(v.Lines, line)
	}
	a := e.Bill.Allowance
	if before := e.Plan.AllowanceUsed; a.Rule != "" && before > 0 {
		v.Allowance = append(v.Allowance, w.words.AllowanceBefore(w.count(before)))
	}
	if a.Rule != "" && a.Used > 0 {
		if a.Used < a.Units {
			v.Allowance = append(v.Allowance, w.words.AllowanceUsed(a.Rule, w.count(a.Used), w.count(a.Units)))
		}
		if !a.Lowest.Equal(a.Highest) {
			v.Allowance = append(v.Allowance, w.words.AllowanceRange(w.money(a.Lowest, e.Plan.Currency), w.money(a.Highest, e.Plan.Currency)))
		}
	}
	return v
}

// freeLines returns the lines of which something is not charged, what was saved most of first, messages of the
// customer last.
func freeLines(lines []pricing.Line) []*pricing.Line {
	var free []*pricing.Line
	for i := range lines {
		if l := &lines[i]; l.Block == pricing.MetaBlock && l.Quantity > l.Charged {
			free = append(free, l)
		}
	}
	sort.SliceStable(free, func(i, j int) bool {
		a, b := free[i], free[j]
		if inbound := a.Category == pricing.NoCategory; inbound != (b.Category == pricing.NoCategory) {
			return !inbound
		}
		return a.Quantity-a.Charged > b.Quantity-b.Charged
	})
	return free
}

func (w writer) money(amount decimal.Decimal, c pricing.Currency) string {
	return w.format.Money(amount, c, c.MinorUnits())
}

// eras writes the plan under the rules of every era, the newest first.
func (w writer) eras(e *Estimate, eras []EraBill) ErasView {
	v := ErasView{Heading: w.words.ErasHeading(), Lead: w.words.ErasLead(), Columns: w.words.EraColumns()}
	own := e.Bill.TotalIn(e.Plan.Currency)
	var sums []decimal.Decimal
	for _, b := range slices.Backward(eras) {
		v.Rows = append(v.Rows, w.era(b, own, e.Plan.Currency))
		sums = append(sums, knownSum(b.Bill.TotalIn(e.Plan.Currency)))
	}
	for i, length := range scaled(sums) {
		v.Rows[i].Length = length
	}
	return v
}

func (w writer) era(b EraBill, own pricing.Total, c pricing.Currency) EraView {
	total := b.Bill.TotalIn(c)
	v := EraView{
		Name: w.words.EraName(b.Era), Span: w.eraSpan(b.Era), On: w.words.EraPricedOn(w.format.Date(b.On)), Own: b.Own,
		Total: w.money(total.Sum, c), Open: !total.Complete,
	}
	switch {
	case unpriced(total):
		v.Total = w.words.EraUnknown()
	case !total.Complete:
		v.Qualifier = w.words.AtLeast()
	}
	minor := c.MinorUnits()
	difference := total.Sum.Round(minor).Sub(own.Sum.Round(minor))
	switch {
	case b.Own:
		v.Difference = w.words.EraChosen()
	case unpriced(total), unpriced(own): // nothing to compare
	case !total.Complete || !own.Complete:
		v.Difference = w.words.EraPart()
	case difference.IsZero():
		v.Difference = w.words.EraSame()
	case difference.IsPositive():
		v.Difference, v.Direction = "+"+w.format.Number(difference, minor), "more"
	default:
		v.Difference, v.Direction = "−"+w.format.Number(difference.Neg(), minor), "less"
	}
	return v
}

func (w writer) eraSpan(era pricing.Era) string {
	if last := era.Last(); last != 0 {
		return w.format.Month(era.First()) + " – " + w.format.Month(last)
	}
	return w.words.Since(w.format.Month(era.First()))
}
