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

	lang     Language
	prices   Prices
	state    State
	estimate Estimate     // of the last plan that could be priced
	priced   State        // that the estimate is of
	here     string       // address of the page; empty where it is drawn ahead
	failed   error        // why the plan of the state could not be; nil when the estimate is its own
	today    pricing.Date // zero where the page is drawn ahead
	view     View
	said     string     // the answer as last spoken
	edits    int        // counts messages: what waits for a pause in typing looks whether it is over
	address  ui.Func    // called when the address changes
	own      ui.Context // of the page: what it is asked for outlives the control that asked
}

// NewCalculator returns the page in a language with the plan it opens with.
func NewCalculator(l Language, p Prices) *Calculator {
	return &Calculator{lang: l, prices: p, state: NewState(l, p.Facts())}
}

// OnInit takes over the plan of the address and what was typed before the program was ready, before anything is drawn.
func (c *Calculator) OnInit() {
	if ui.IsClient {
		year, month, day := time.Now().Date()
		c.today = pricing.NewDate(year, month, day)
		c.here = pageAddress(ui.Window().URL())
		c.state = Update(c.state, Opened{ui.Window().URL().EscapedFragment()})
		for _, typed := range earlyInput() {
			c.state = Update(c.state, typed)
		}
	}
	c.price()
}

// OnMount listens to the address and gives the focus back.
func (c *Calculator) OnMount(ctx ui.Context) {
	c.own = ctx
	c.address = ui.FuncOf(func(ui.Value, []ui.Value) any {
		ctx.Dispatch(c.onAddress)
		return nil
	})
	ui.Window().Call("addEventListener", addressEvent, c.address)
	ctx.Defer(func(ui.Context) {
		earlyFocus()
		stopEarly()
	})
}

// addressEvent is sent when the fragment of the address changes other than by the program. go-app's own OnNav misses
// addresses the page has been at before.
const addressEvent = "hashchange"

// OnDismount stops listening.
func (c *Calculator) OnDismount() {
	if c.address != nil {
		ui.Window().Call("removeEventListener", addressEvent, c.address)
		c.address.Release()
	}
}

// Render draws the parts.
func (c *Calculator) Render() ui.UI {
	words := catalogs[c.lang]
	return el("div", "page",
		&Header{Label: words.LanguagesLabel(), Links: c.links()},
		el("main", "",
			el("div", "intro", textEl("h1", "", words.Heading()), textEl("p", "intro-lead", words.Lead())),
			&Answer{View: c.view.Answer},
			&Form{Page: c, View: c.view.Form},
			el("div", "results", c.results()...),
		),
		&Footer{Sentences: c.footer()},
		textEl("p", "hidden-text", c.said).Role("status"),
	)
}

func (c *Calculator) results() []ui.UI {
	if c.view.Empty {
		return nil
	}
	return []ui.UI{
		&Notices{View: c.view.Warnings},
		&Blocks{View: c.view.Blocks},
		&Charged{View: c.view.Charged},
		&Handover{Page: c, View: c.view.Handover},
		&Free{View: c.view.Free},
		&Eras{View: c.view.Eras},
		&Notices{View: c.view.Notes},
	}
}

func (c *Calculator) links() []LanguageLink {
	var links []LanguageLink
	for _, l := range Languages() {
		href := "../" + string(l) + "/"
		if fragment := EncodeFragment(c.state, l); EncodeFragment(c.state, c.lang) != "" && fragment != "" {
			href += "#" + fragment
		}
		links = append(links, LanguageLink{Lang: string(l), Name: catalogs[l].LanguageName(), Href: href, Current: l == c.lang})
	}
	return links
}

func (c *Calculator) footer() []string {
	words := catalogs[c.lang]
	return []string{
		words.StaysHere(),
		words.Independent(),
		words.Version(Version, formatterOf(c.lang).Date(c.state.Facts.Latest)),
	}
}

// The pauses in typing after which the plan is written into the address (browsers allow few writes a minute) and the
// answer is spoken.
const (
	pauseToRemember = 400 * time.Millisecond
	pauseToSpeak    = 900 * time.Millisecond
)

// send applies a message and shows what follows from it.
func (c *Calculator) send(ctx ui.Context, m Msg) {
	c.state = Update(c.state, m)
	c.price()
	c.edits++
	edit := c.edits
	ctx.After(pauseToRemember, func(ctx ui.Context) {
		if edit == c.edits {
			c.remember(ctx)
		}
	})
	ctx.After(pauseToSpeak, func(ui.Context) {
		if edit == c.edits {
			c.said = c.view.Spoken
		}
	})
}

// price prices the plan of the state; a plan that makes no sense leaves the last one standing.
func (c *Calculator) price() {
	c.failed = nil
	if plan, sensible := c.state.Plan(); sensible {
		estimate, err := NewEstimate(plan, c.state.Inferred(), c.state.Facts.Latest, c.prices)
		if c.failed = err; err == nil {
			c.estimate, c.priced = estimate, c.state
		}
	}
	if c.view = NewView(c.state, c.estimate, c.failed, c.prices, c.today); !c.view.Empty {
		c.view.Handover = newHandoverView(c.priced, c.estimate, &c.view.Answer, c.here)
	}
}

// remember writes the plan into the address, in place of the one before.
func (c *Calculator) remember(ctx ui.Context) {
	here := ctx.Page().URL()
	fragment := EncodeFragment(c.state, c.lang)
	if fragment == here.EscapedFragment() {
		return
	}
	next := *here
	next.Fragment, next.RawFragment = "", ""
	if fragment != "" {
		with, err := here.Parse("#" + fragment)
		if err != nil {
			return
		}
		next = *with
	}
	ctx.Page().ReplaceURL(&next)
}

// onAddress takes over a plan that was put into the address while the page was open.
func (c *Calculator) onAddress(ctx ui.Context) {
	if fragment := ctx.Page().URL().EscapedFragment(); fragment != EncodeFragment(c.state, c.lang) {
		c.send(ctx, Opened{fragment})
	}
}
