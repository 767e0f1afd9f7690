package browser

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long a page may take for anything a test waits for; a busy machine needs much of it.
const patience = time.Minute

// Page is one tab with storage and caches of its own.
type Page struct {
	t      testing.TB
	ctx    context.Context
	origin string
	faults *faults
}

// Open opens an empty tab, which has the focus whatever other tests do, for the site at an address like "http://127.0.0.1:8080". When the test ends, the
// tab is closed, and each fault seen in it is an error of the test.
func (b *Browser) Open(t testing.TB, origin string) *Page {
	t.Helper()
	return openIn(t, origin, b.ctx, chromedp.WithNewBrowserContext())
}

func openIn(t testing.TB, origin string, where context.Context, how ...chromedp.ContextOption) *Page {
	t.Helper()
	ctx, stop := chromedp.NewContext(where, how...)
	p := &Page{t: t, ctx: ctx, origin: strings.TrimSuffix(origin, "/"), faults: newFaults(origin)}
	t.Cleanup(func() {
		stop()
		for _, f := range p.faults.list() {
			t.Error(f)
		}
	})
	p.do(chromedp.EmulateViewport(1280, 800))
	if err := chromedp.Listen(ctx, p.faults.see); err != nil {
		t.Fatal(err)
	}
	p.do(command(log.Enable, cdp.Empty{}))
	p.do(command(emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}))
	p.Before(reportViolations)
	p.Before(aKnownDay)
	return p
}

// Beside opens another tab of the same browser, with the storage of this one.
func (p *Page) Beside(t testing.TB) *Page {
	t.Helper()
	return openIn(t, p.origin, p.ctx)
}

// aKnownDay sets the clock of a page to a day of the newest rates, from where it runs on: pages say other things on other
// days, and tests are read on any.
const aKnownDay = `{
  const Real = Date, late = Real.now() - Real.UTC(2026, 10, 29, 12);
  window.Date = class Date extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() - late) }
    static now() { return Real.now() - late }
  };
}`

// reportViolations also shows what a page has tried against its policy and caught, which no console does.
const reportViolations = `document.addEventListener("securitypolicyviolation", (e) =>
  console.error("Content Security Policy:", e.violatedDirective, e.blockedURI, e.sourceFile))`

// DisableScripts makes the tab one without JavaScript.
func (p *Page) DisableScripts() {
	p.t.Helper()
	p.do(command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
}

// Before runs a script in every document before anything else.
func (p *Page) Before(script string) {
	p.t.Helper()
	p.do(command(page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}))
}

// Look sets the width of the window and the colours the visitor prefers, "light" or "dark".
func (p *Page) Look(width int64, scheme string) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, 800))
	p.Prefer("prefers-color-scheme", scheme)
}

// Prefer sets what the visitor has told their system, such as "forced-colors" to "active", and nothing besides.
func (p *Page) Prefer(feature, value string) {
	p.t.Helper()
	p.do(command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: feature, Value: value}},
	}))
}

// Phone makes the tab that of a phone of 360 × 640 points.
func (p *Page) Phone() {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(360, 640, chromedp.EmulateMobile, chromedp.EmulateTouch))
}

// Network is what lies between a page and its host: milliseconds until an answer begins, and bits per second each way.
type Network struct{ Latency, Down, Up float64 }

// Networks as Chromium's own tools have them under these names.
var (
	Fast4G = Network{165, 8.1e6, 1.35e6}
	Slow4G = Network{562.5, 1.44e6, 0.675e6}
)

// Through puts a network between the tab and its host.
func (p *Page) Through(n Network) {
	p.t.Helper()
	p.do(command(network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: n.Latency, DownloadThroughput: n.Down / 8, UploadThroughput: n.Up / 8}},
	}))
}

// OnPaper lays the page out as for a printer.
func (p *Page) OnPaper() {
	p.t.Helper()
	p.do(command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
}

// PDF is the page as printed.
func (p *Page) PDF() []byte {
	p.t.Helper()
	return run(p, func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		printed, err := cdp.Call(ctx, t, page.PrintToPDF, page.PrintToPDFParams{})
		if err != nil {
			return nil, err
		}
		return printed.Data, nil
	})
}

// Goto opens a path of the site and waits until the document and what it names are loaded.
func (p *Page) Goto(path string) {
	p.t.Helper()
	p.do(chromedp.Navigate(p.origin + path))
}

// Begin opens a path of the site and waits only until the document is parsed and its early scripts have run.
func (p *Page) Begin(path string) {
	p.t.Helper()
	p.do(command(page.Navigate, page.NavigateParams{URL: p.origin + path}))
	p.WaitFor(`typeof tarifarioEarly === "object"`)
}

// WaitAt waits until the tab is at a path of the site, in whatever folder of its host that lives.
func (p *Page) WaitAt(path string) {
	p.t.Helper()
	p.WaitFor(fmt.Sprintf(`location.origin + location.pathname === %q`, p.origin+path))
}

// Path is where in the site the tab is: what follows the site's address in the tab's, up to the query. Elsewhere it is the
// whole address.
func (p *Page) Path() string {
	p.t.Helper()
	return strings.TrimPrefix(Eval[string](p, `location.origin + location.pathname`), p.origin)
}

// Forgive drops the faults that a test has brought about on purpose, by a part of how they read. There must be one.
func (p *Page) Forgive(part string) {
	p.t.Helper()
	if !p.faults.forgive(part) {
		p.t.Errorf("browser: no fault with %q in it: %q", part, p.faults.list())
	}
}

// WaitReady waits until the program has taken the page over.
func (p *Page) WaitReady() {
	p.t.Helper()
	p.WaitFor(`"ready" in document.documentElement.dataset`)
}

// WaitFor waits until a JavaScript expression holds. It asks from outside, since the page's own policy
// forbids the evaluation of strings inside.
func (p *Page) WaitFor(expression string) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); ; {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("Boolean("+expression+")"))
		if ok {
			return
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited %v in vain for %s (last error: %v); faults: %q", patience, expression, err, p.faults.list())
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// Type sends keys to the first element that matches a CSS selector, behind what stands in it.
func (p *Page) Type(selector, keys string) {
	p.t.Helper()
	p.do(chromedp.SendKeys(chromedp.CSS(selector), keys))
}

// Fill replaces what stands in a field, as a visitor would: mark everything, then type.
func (p *Page) Fill(selector, text string) {
	p.t.Helper()
	p.do(chromedp.Focus(chromedp.CSS(selector)))
	Eval[chromedp.Void](p, `document.activeElement.select()`)
	p.do(chromedp.KeyEvent(text))
}

// Press sends keys to the page as a keyboard does, to whatever has the focus.
func (p *Page) Press(keys string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(keys))
}

// SlowDown makes the tab's processor so many times slower.
func (p *Page) SlowDown(times float64) {
	p.t.Helper()
	p.do(command(emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times}))
}

// Click clicks the first element that matches a CSS selector, once it has come to rest: what the page writes above an
// element after an answer moves it, and a click that is aimed before and lands after meets something else.
func (p *Page) Click(selector string) {
	p.t.Helper()
	p.do(chromedp.WaitVisible(chromedp.CSS(selector)))
	Eval[bool](p, fmt.Sprintf(atRest, selector))
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

// atRest brings the first element that matches a CSS selector into view and ends when it stands where it stood three
// frames before, or after two seconds.
const atRest = `(async (selector) => {
	const frame = () => new Promise((next) => { requestAnimationFrame(next); setTimeout(next, 50) });
	for (let still = 0, last = "", end = Date.now() + 2000; still < 3 && Date.now() < end; await frame()) {
		const e = document.querySelector(selector);
		e?.scrollIntoViewIfNeeded();
		const r = e?.getBoundingClientRect();
		const place = [r?.x, r?.y, r?.width, r?.height].join();
		still = place === last ? still + 1 : 0;
		last = place;
	}
	return true;
})(%q)`

// Upload chooses a file in the first control that matches a CSS selector.
func (p *Page) Upload(selector, file string) {
	p.t.Helper()
	p.do(chromedp.SetUploadFiles(chromedp.CSS(selector), []string{file}))
}

// Text is the visible text of the first element that matches a CSS selector.
func (p *Page) Text(selector string) string {
	p.t.Helper()
	return run(p, chromedp.Text(chromedp.CSS(selector)))
}

// Screenshot is the whole page as PNG.
func (p *Page) Screenshot() []byte {
	p.t.Helper()
	return run(p, chromedp.FullScreenshot(100))
}

// Element is the first element that matches a CSS selector as PNG.
func (p *Page) Element(selector string) []byte {
	p.t.Helper()
	return run(p, chromedp.Screenshot(chromedp.CSS(selector)))
}

// Eval is the value of a JavaScript expression in the page; a promise is awaited.
func Eval[T any](p *Page, expression string) T {
	p.t.Helper()
	return run(p, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}
