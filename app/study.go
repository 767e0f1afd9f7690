package app

import (
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// Studies are what takes more than one price to tell: they follow once the answer is on the screen, one after another
// in the order of the list below, and until then the page shows those of the plan before. The zero value of each is
// "not told yet".
type Studies struct {
	Eras       []EraBill           // the plan under the rules of every era, in order of time
	Today      TodayBill           // the plan at today's price, where it has another
	Changes    *pricing.Comparison // the plan on the two dates asked for
	Quoted     QuotedRate
	Months     Months     // the plan over a year
	Range      Range      // the total over what is uncertain
	Purchase   Purchase   // what a budget buys
	Hints      []Hint     // what the numbers suggest, in the order of the page
	Comparison []Compared // the plans the visitor has chosen to see side by side
}

// study works one of them out. It is a plain function of what was priced: where prices rest, the [Pricer] does.
type study struct {
	panel panel // that shows it: while that is folded, the study is not made; noPanel where it always shows
	make  func(*question) (tell func(*Studies), err error)
}

// question is what a study is about: a state, its estimate, and what to price with.
type question struct {
	state    State
	estimate *Estimate
	pricer   *Pricer
	today    pricing.Date        // zero where the page is drawn ahead
	compared []document.Scenario // that are to stand side by side; see desk.compared
}

// studies lists them, what is seen first before the others.
var studies = []study{
	{noPanel, into(func(s *Studies) *TodayBill { return &s.Today }, newTodayBill)},
	{noPanel, into(func(s *Studies) *[]Hint { return &s.Hints }, newHints)},
	{noPanel, into(func(s *Studies) *[]EraBill { return &s.Eras }, newEras)},
	{noPanel, into(func(s *Studies) *Range { return &s.Range }, newRange)},
	{changesPanel, into(func(s *Studies) **pricing.Comparison { return &s.Changes }, newChanges)},
	{monthsPanel, into(func(s *Studies) *Months { return &s.Months }, newMonths)},
	{quotePanel, into(func(s *Studies) *QuotedRate { return &s.Quoted }, newQuotedRate)},
	{budgetPanel, into(func(s *Studies) *Purchase { return &s.Purchase }, newPurchase)},
	{scenariosPanel, into(func(s *Studies) *[]Compared { return &s.Comparison }, newComparison)},
}

// into is a study with the place where its result goes.
func into[T any](place func(*Studies) *T, make func(*question) (T, error)) func(*question) (func(*Studies), error) {
	return func(q *question) (func(*Studies), error) {
		result, err := make(q)
		return func(s *Studies) { *place(s) = result }, err
	}
}

// StudyViews are the studies as strings ready to show.
type StudyViews struct {
	Eras       ErasView
	Today      TodayView
	Changes    ChangesView
	Quoted     QuotedView
	Months     MonthsView
	Range      RangeView
	Purchase   PurchaseView
	Hints      HintsView
	Comparison ComparisonView
}

// newStudyViews shows what is told of an estimate.
func newStudyViews(s State, e *Estimate, told *Studies) StudyViews {
	w := writerIn(s.Locale)
	return StudyViews{
		Eras:       w.eras(e, told.Eras),
		Today:      w.today(s, e, &told.Today),
		Changes:    w.changes(e, told.Changes),
		Quoted:     w.quoted(e, &told.Quoted),
		Months:     w.months(e, &told.Months),
		Range:      w.rangeOf(s, e, &told.Range),
		Purchase:   w.purchase(s, e, &told.Purchase),
		Hints:      w.hints(told.Hints),
		Comparison: w.comparison(told.Comparison),
	}
}
