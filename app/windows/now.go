package windows

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Now answers whether a customer may be written to at this moment, what that costs and until when. It opens with an example,
// which needs no clock; as soon as the visitor tells when their own customer wrote, the clock of the visitor runs and the
// answer changes by itself when a window closes. Exported fields are set by the page; the rest is its own.
type Now struct {
	ui.Compo
	Locale app.Locale
	Vendor *app.Vendor
	Prices app.Prices // with the visitor's own cards, in the browser

	ask      nowAsk
	at       pricing.Instant // asked about
	known    NowKnown
	answer   NowAnswer
	priced   app.Prices // what the answer was priced with
	unfolded bool       // what stays from one customer to the next is open
	said     string     // the answer as spoken
	ticker   nowTicker
	own      ui.Context
}

// OnInit starts with what was asked at the last visit and what was done before the program was ready.
func (n *Now) OnInit() {
	n.ask = nowOpening(n.Locale, n.Vendor)
	if ui.IsClient {
		clock := app.VisitorInstant()
		n.ask = readNowAsk(app.BrowserStorage(), n.ask)
		for _, name := range nowNames {
			if text, touched := app.EarlyText(name); touched {
				n.ask = n.ask.typed(name, text, clock)
			}
		}
		for _, id := range app.EarlyPressed() {
			n.ask, _ = n.ask.pressed(id, clock)
		}
		details := ui.Window().GetElementByID(nowAccountID)
		n.unfolded = details.Truthy() && details.Get("open").Bool()
	}
	n.look()
}

// OnMount lets the clock run.
func (n *Now) OnMount(ctx ui.Context) {
	n.own = ctx
	if ui.IsClient {
		n.ticker.start(n.tick)
	}
	ctx.Defer(func(ui.Context) { n.show() })
}

// OnDismount stops the clock.
func (n *Now) OnDismount() { n.ticker.stop() }

// OnUpdate writes what has come from elsewhere than its control, and the countdowns.
func (n *Now) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { n.show() })
}

// runs reports whether the answer is about this very moment.
func (n *Now) runs() bool { return n.ask.said() && !n.ask.Fixed }

// look answers what is asked.
func (n *Now) look() {
	switch {
	case !n.ask.said():
		n.at = nowExample()
	case n.ask.Fixed && n.ask.When.set():
		n.at = n.ask.When.At
	default:
		n.at = app.VisitorInstant()
	}
	n.known = n.ask.known(n.at, n.Locale)
	n.answer, n.priced = n.known.Now(n.at, n.Prices), n.Prices
}

// changesAt is when the answer changes next; zero for never within what is looked ahead.
func (a *NowAnswer) changesAt() pricing.Instant {
	var next pricing.Instant
	sooner := func(at pricing.Instant) {
		if at.Known() && (next == 0 || at < next) {
			next = at
		}
	}
	for i := range a.Choices {
		sooner(a.Choices[i].Until)
	}
	for _, w := range a.Open {
		sooner(w.Until)
	}
	return next
}

// change asks something else and shows the answer.
func (n *Now) change(ctx ui.Context, next nowAsk) {
	n.ask = next
	n.ask.keep(app.BrowserStorage())
	n.look()
	n.said = n.writer().headline(&n.answer)
	ctx.Update()
}

// onControl takes what is typed or chosen in a control.
func (n *Now) onControl(name string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		text := app.TextOf(ctx)
		if m := n.ask.moment(name); m != nil && m.set() && text == writeNowTime(m.At, n.ask.zone(m.At)) {
			return
		}
		n.change(ctx, n.ask.typed(name, text, app.VisitorInstant()))
	}
}

// onPress takes a button that was pressed.
func (n *Now) onPress(ctx ui.Context, _ ui.Event) {
	if next, known := n.ask.pressed(ctx.JSSrc().Get("id").String(), app.VisitorInstant()); known {
		n.change(ctx, next)
	}
}

// tick is called once a second while the page is seen. It writes the countdowns, and answers anew when something has
// changed or a minute that is told has gone by.
func (n *Now) tick() {
	clock := app.VisitorInstant()
	if !n.runs() {
		return
	}
	next := n.answer.changesAt()
	ended := n.answer.Ended.Kind != pricing.NoWindow
	future := n.known.Wrote > n.at || n.known.Sent > n.at
	switch {
	case next != 0 && clock >= next, clock < n.answer.At,
		toMinute(clock) != toMinute(n.at) && (ended || future), n.known.dateOf(clock) != n.answer.On:
		n.own.Dispatch(func(ui.Context) {
			before := n.writer().headline(&n.answer)
			n.look()
			if after := n.writer().headline(&n.answer); after != before {
				n.said = after
			}
		})
	default:
		n.at = clock
		n.countDown()
	}
}

// show writes what stands in properties of controls, and the countdowns.
func (n *Now) show() {
	if !ui.IsClient {
		return
	}
	for _, name := range nowNames {
		m := n.ask.moment(name)
		if m == nil {
			continue
		}
		text := m.Typed
		if m.set() {
			text = writeNowTime(m.At, n.ask.zone(m.At))
		}
		app.ShowText(name, text)
	}
	entry, as := n.ask.Entry, n.ask.SentAs
	if entry == "" {
		entry = nowAlone
	}
	if as == "" {
		as = nowNothing
	}
	app.ShowText(nowEntryName, entry)
	app.ShowText(nowAsName, as)
	app.ShowText(nowCurrencyName, n.ask.Currency)
	app.ShowText(nowCountryName, n.ask.Country)
	app.ShowText(nowZoneName, n.ask.Zone)
	app.ShowSwitch(nowSpentName, n.ask.Spent)
	app.ShowSwitch(nowFixedName, n.ask.Fixed)
	n.countDown()
}

// countDown writes what is left of every open window into its element, which the component draws empty and leaves alone:
// a second that goes by draws nothing else.
func (n *Now) countDown() {
	w := n.writer()
	for i, window := range n.answer.Open {
		if e := ui.Window().GetElementByID(nowLeftID(i)); e.Truthy() {
			e.Set("textContent", w.span(nowLeft(n.at, window.Until), true))
		}
	}
}

func nowLeftID(window int) string { return "now-left-" + strconv.Itoa(window) }

func (n *Now) writer() *nowWriter {
	w := &nowWriter{locale: n.Locale, lang: n.Locale.Language(), format: app.FormatterOf(n.Locale), zone: n.ask.zone, never: n.ask.Never}
	if n.ask.said() {
		w.clock = n.at
	}
	return w
}
