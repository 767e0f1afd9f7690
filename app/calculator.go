package app

import (
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// Calculator is the page that answers what a month costs. It holds the state; its parts draw what they are handed and
// send messages back.
type Calculator struct {
	ui.Compo

	lang      Language
	prices    Prices
	ownCards  string // the document of the visitor's own cards that prices hold; empty for none
	state     State
	pricer    Pricer       // of the plan as it is edited
	estimate  Estimate     // of the last plan that could be priced
	priced    State        // that the estimate is of
	here      string       // address of the page; empty where it is drawn ahead
	failed    error        // why the plan of the state could not be; nil when the estimate is its own
	today     pricing.Date // zero where the page is drawn ahead
	view      View
	studies   Studies // of the last plan they were made for
	left      bool    // a study is left to be made once the page is drawn
	following int     // counts the times studies were begun: an earlier time has no reader any more
	open      panels
	links     []LanguageLink
	answer    *Answer        // as mounted
	looked    State          // that the view shows
	behind    bool           // the view is that of an earlier state, but for the answer
	desk      desk           // the saved scenarios
	scenarios *ScenariosView // of the desk
	said      string         // the answer as last spoken
	edits     int            // counts messages: what waits for a pause in typing looks whether it is over
	deaf      func()         // ends the listening to the address and to what the browser keeps; nil before the page is mounted
	own       ui.Context     // of the page: what it is asked for outlives the control that asked
}

// NewCalculator returns the page in a language with the plan it opens with.
func NewCalculator(l Language, p Prices) *Calculator {
	c := &Calculator{lang: l, prices: p, pricer: Pricer{prices: p}, state: NewState(l, p.Facts())}
	c.showDesk()
	return c
}

// OnInit takes over the plan of the address and what was typed before the program was ready, before anything is drawn.
func (c *Calculator) OnInit() {
	if ui.IsClient {
		c.today = VisitorDate()
		c.here = PageAddress(ui.Window().URL())
		c.takeOwnCards(BrowserStorage())
		c.state = newState(askedLocale(c.lang, askedTags()), c.state.Facts)
		c.state = Update(c.state, Opened{Fragment()})
		c.state = Update(c.state, LocaleChosen{earlyLocale()})
		for p := noPanel + 1; p < panelCount; p++ {
			c.open[p] = drawnOpen(p.id())
		}
		for _, typed := range earlyInput() {
			c.state = Update(c.state, typed)
		}
		c.open = c.open.and(c.state.askedPanels())
	}
	c.price()
	c.followNow()
}

// OnMount listens to the address and gives the focus back.
func (c *Calculator) OnMount(ctx ui.Context) {
	c.own = ctx
	stopAddress := Listen(ctx, AddressEvent, c.onAddress)
	if c.left {
		c.follow(ctx)
	}
	stopKept := ListenToKept(ctx, c.onKept)
	c.deaf = func() {
		stopAddress()
		stopKept()
	}
	ctx.Defer(func(ui.Context) {
		earlyFocus()
		earlyActs()
		StopEarly()
	})
	ctx.Async(collectOnce)
}

// OnNav takes over the address of a page that a link inside the program has led to. OnInit came before go-app changed
// the address, and has seen that of the page before.
func (c *Calculator) OnNav(ctx ui.Context) {
	here := ctx.Page().URL()
	if !ui.IsClient || PageAddress(here) == c.here {
		return
	}
	c.here = PageAddress(here)
	c.state = Update(c.state, Opened{Fragment()})
	c.open = c.open.and(c.state.askedPanels())
	c.price()
	c.follow(ctx)
}

// now is the time of the visitor's clock.
func now() time.Time { return time.Now() }

// VisitorDate is the date of the visitor's clock, in the time zone it is set to. A page drawn ahead has no clock and must not
// ask.
func VisitorDate() pricing.Date { return pricing.NewDate(now().Date()) }

// VisitorInstant is the instant the visitor's clock shows. A page drawn ahead has no clock and must not ask.
func VisitorInstant() pricing.Instant { return pricing.InstantOf(now()) }

// OnDismount stops listening.
func (c *Calculator) OnDismount() {
	if c.deaf != nil {
		c.deaf()
	}
}

// Render draws the parts.
func (c *Calculator) Render() ui.UI {
	words := catalogs[c.lang]
	frame := Frame{
		Vendor: c.vendor(), Locale: c.state.Locale, Page: CalculatorPage, Path: Path(c.lang, CalculatorPage),
		Links: c.links, Latest: c.state.Facts.Latest, Chooser: c, Said: c.said,
	}
	return frame.Around(
		El("div", "intro", TextEl("h1", "", words.Heading()), TextEl("p", "intro-lead", words.Lead())),
		&Answer{Page: c, View: c.view.Answer, Range: c.view.Range.Line},
		&Form{Page: c, View: c.view.Form},
		El("div", "results", c.results()...),
	)
}

// ChooseLocale shows the plan as a locale writes it.
func (c *Calculator) ChooseLocale(_ ui.Context, l Locale) { c.send(c.own, LocaleChosen{l}) }

func (c *Calculator) results() []ui.UI {
	if c.view.Empty {
		return []ui.UI{c.panelOfScenarios()}
	}
	return []ui.UI{
		&Today{Page: c, View: c.view.Today},
		&Units{View: c.view.Units},
		&Notices{View: c.view.Warnings},
		&Blocks{View: c.view.Blocks},
		&Charged{View: c.view.Charged},
		&Parts{View: c.view.Parts},
		&Free{View: c.view.Free},
		&Hints{Page: c, View: c.view.Hints, Taken: c.view.Taken},
		&Handover{Page: c, View: c.view.Handover},
		&Eras{View: c.view.Eras},
		&Changes{Page: c, Form: c.view.AskChanges, View: c.view.Changes},
		&TwelveMonths{Page: c, Growth: c.view.Growth, View: c.view.Months},
		&Ranges{Page: c, Bounds: c.view.Bounds, View: c.view.Range},
		&Budget{Page: c, Form: c.view.Budget, View: c.view.Purchase},
		&Quoted{Page: c, Form: c.view.AskQuote, View: c.view.Quoted},
		c.panelOfScenarios(),
		&Notices{View: c.view.Notes},
	}
}

func (c *Calculator) panelOfScenarios() ui.UI {
	return &Scenarios{
		Page: c, View: c.scenarios, Name: c.scenarioNameShown(), Ready: !c.view.Empty, Comparison: c.view.Comparison,
	}
}

func (c *Calculator) vendor() *Vendor { return &c.state.Facts.Vendor }

// The pauses in typing after which the plan is written into the address (browsers allow few writes a minute) and the
// answer is spoken.
const (
	pauseToRemember = 400 * time.Millisecond
	pauseToSpeak    = 900 * time.Millisecond
)

// send applies a message and shows what follows from it.
func (c *Calculator) send(ctx ui.Context, m Msg) {
	c.state = Update(c.state, m)
	if _, opened := m.(Opened); opened {
		c.open = c.open.and(c.state.askedPanels())
	}
	c.price()
	c.follow(ctx)
	c.pause()
}

// sendTyped applies a message that comes with every key press: the answer alone is drawn at once, and the rest of the page
// after a pause in typing.
func (c *Calculator) sendTyped(ctx ui.Context, m Msg) {
	if c.answer == nil {
		c.send(ctx, m)
		return
	}
	c.state = Update(c.state, m)
	c.reckon()
	w := writerIn(c.state.Locale)
	c.view.Answer = w.answer(c.state, c.estimate, c.failed)
	c.view.Range.Line = w.rangeLine(c.priced, &c.estimate, &c.studies.Range)
	c.behind = true
	ctx.PreventUpdate()
	c.answer.show(c.view.Answer, c.view.Range.Line)
	c.follow(ctx)
	c.pause()
}

// pause does what waits for a pause in typing.
func (c *Calculator) pause() {
	c.edits++
	c.after(pauseToRemember, c.remember)
	c.after(pauseToSpeak, func(ui.Context) { c.said = c.aloud() })
}

// after does something when nothing was edited for a while.
func (c *Calculator) after(pause time.Duration, do func(ui.Context)) {
	edit := c.edits
	c.own.Async(func() {
		time.Sleep(pause)
		if edit == c.edits { // asked here, since go-app draws the page after whatever is dispatched
			c.own.Dispatch(do)
		}
	})
}

// aloud is the answer as it is spoken, with the range and what a budget buys where they are told.
func (c *Calculator) aloud() string {
	said := c.view.Spoken + c.view.Range.spoken()
	if answer := c.view.Purchase.Answer; answer != "" && c.open[budgetPanel] {
		said += " " + answer
	}
	return said
}

// price prices the plan of the state and shows it.
func (c *Calculator) price() {
	c.reckon()
	c.look()
}

// reckon prices the plan of the state; a plan that makes no sense leaves the last one standing.
func (c *Calculator) reckon() {
	c.failed = nil
	plan, sensible := c.state.Plan()
	if !sensible {
		return
	}
	c.pricer.inferred = c.state.Inferred()
	estimate, err := c.pricer.estimate(plan)
	if c.failed = err; err == nil {
		c.state = c.state.markOwn(&estimate)
		c.estimate, c.priced = estimate, c.state
		c.studies.Range.Stale = true
	}
}

// look shows what was reckoned last. What studies have told, and what leads elsewhere, stays until it is told anew.
func (c *Calculator) look() {
	c.behind = false
	told, handover := c.view.StudyViews, c.view.Handover
	w := writerIn(c.state.Locale)
	if c.looked.Facts != nil {
		w.before = &drawn{state: c.looked, view: &c.view, open: c.open}
	}
	c.looked = c.state
	if c.view = w.view(c.state, c.estimate, c.failed, c.prices, c.today); !c.view.Empty {
		c.view.StudyViews, c.view.Handover = told, handover
		c.view.Range.Line = w.rangeLine(c.priced, &c.estimate, &c.studies.Range)
	}
}

// remember writes the plan into the address, in place of the one before.
func (c *Calculator) remember(ctx ui.Context) {
	WriteFragment(EncodeFragment(c.state, c.lang), false)
}

// onAddress takes over a plan that was put into the address while the page was open.
func (c *Calculator) onAddress(ctx ui.Context) {
	if fragment := Fragment(); fragment != EncodeFragment(c.state, c.lang) {
		c.send(ctx, Opened{fragment})
	}
}

// takeOwnCards prices with the cards of the visitor's own that a storage holds, in place of those before. It reports
// whether they are others than those.
func (c *Calculator) takeOwnCards(s Storage) bool {
	text := s.Text(OwnCardsKey)
	if text == c.ownCards {
		return false
	}
	c.ownCards = text
	c.prices = withOwnCards(metaPrices(c.prices), ReadOwnCards(s), c.today)
	c.pricer = Pricer{prices: c.prices}
	c.state = c.state.withFacts(c.prices.Facts())
	return true
}

// onKept looks again at the cards and the scenarios that another tab may have changed.
func (c *Calculator) onKept(ctx ui.Context) {
	if c.takeOwnCards(BrowserStorage()) {
		c.price()
		c.follow(ctx)
	}
	if c.desk.unrolled {
		c.unrollDesk()
		c.followCompared()
	}
}
