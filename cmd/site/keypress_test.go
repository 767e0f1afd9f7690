package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// tenCountries is a plan of as many countries, each with its own traffic.
const tenCountries = "#v=1&c=MX&c=CO&c=AR&c=CL&c=PE&c=BR&c=ES&c=EC&c=US&c=IN"

// floorPage is the least a page can do for a key press: a handler that writes one number.
const (
	floorPage   = `<!DOCTYPE html><html lang="en"><title>floor</title><input id="in"><output id="total">0</output><script src="floor.js"></script>`
	floorScript = `const out = document.querySelector("output");
document.getElementById("in").addEventListener("input", (e) => { out.textContent = String(e.target.value.length * 1000) });
document.documentElement.dataset.ready = "";`
)

// timePresses notes for each key press when its event was made, when what is watched had changed, and when that was
// painted. What is watched is a selector.
const timePresses = `{
	window.presses = [];
	window.longTasks = [];
	window.timed?.abort();
	window.timed = new AbortController();
	const watchFor = (observer, ...what) => {
		observer.observe(...what);
		timed.signal.addEventListener("abort", () => observer.disconnect());
	};
	let press = null;
	addEventListener("keydown", (e) => presses.push(press = { at: e.timeStamp }), { capture: true, signal: timed.signal });
	watchFor(new MutationObserver(() => {
		const of = press;
		if (!of || of.told) return;
		of.told = performance.now();
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => { of.shown = performance.now() };
			port2.postMessage(0);
		});
	}), document.querySelector("%s"), { childList: true, characterData: true, attributeFilter: ["x"], subtree: true });
	watchFor(new PerformanceObserver((list) => {
		for (const e of list.getEntries()) longTasks.push(Math.round(e.duration));
	}), { type: "longtask" });
	true
}`

// pressPace is that of quick typing: the next key comes while the page may still work on what follows the last one.
const (
	pressPace  = 150 * time.Millisecond
	pressCount = 100
)

// settling is how long a page is looked at before a key is pressed: what belongs to its start, such as the browser's second
// compilation of the program, is over.
const settling = 3 * time.Second

// pressed is a page on which keys are pressed, one series behind the other.
type pressed struct {
	name, address, path string
	series              []series
}

// series is where keys are pressed, in turn, and what they change.
type series struct {
	name           string // empty where there is no other
	field, watched string // selectors
	keys           [2]string
}

// BenchmarkKeyPress measures, in Chromium, what a visitor waits from a key press to its answer in the page, and to the
// frame that shows it: beside the least any page could take, on this machine as it is and slowed down four times. With
// ten countries in the calculator the bar is one frame, 16 ms, and two, 33 ms, for the 95th percentile of the total; with
// 200 steps on the message clock it is one frame on the slow machine, for steps that are moved, deleted and brought back.
func BenchmarkKeyPress(b *testing.B) {
	floor := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".js") {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, floorScript)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, floorPage)
	}))
	defer floor.Close()
	site := servedSite(b)
	for _, slower := range []float64{1, 4} {
		typed := [2]string{"1", "\b"}
		for _, c := range []pressed{
			{"floor", floor.URL, "/", []series{{"", "#in", "#total", typed}}},
			{"calculator", site, "/es/" + tenCountries, []series{{"", "#chats-7", "#total", typed}}},
			{"windows", site, fullTimeline(), []series{
				{"moved-", "#mark-100", ".mark-place:has(> #mark-100)", [2]string{kb.ArrowRight, kb.ArrowLeft}},
				{"deleted-", "#mark-100", ".steps", [2]string{kb.Delete, kb.Delete}},
				{"undone-", "#undo", ".steps", [2]string{kb.Enter, kb.Enter}},
			}},
		} {
			b.Run(fmt.Sprintf("cpu=1÷%v/%s", slower, c.name), func(b *testing.B) {
				for range b.N {
					p := testBrowser(b).Open(b, c.address)
					p.Goto(c.path)
					p.WaitReady()
					p.SlowDown(slower)
					for _, s := range c.series {
						time.Sleep(settling)
						reportPresses(b, p, s)
					}
				}
			})
		}
	}
}

// reportPresses presses the keys and reports what it took.
func reportPresses(b *testing.B, p *browser.Page, s series) {
	browser.Eval[bool](p, fmt.Sprintf(timePresses, s.watched))
	browser.Eval[bool](p, fmt.Sprintf("document.querySelector(`%s`).focus() || true", s.field))
	for i := range pressCount {
		p.Press(s.keys[i%2])
		time.Sleep(pressPace)
	}
	p.WaitFor(`presses.every((p) => p.shown)`)
	told := browser.Eval[[]float64](p, `presses.map((p) => p.told - p.at)`)
	shown := browser.Eval[[]float64](p, `presses.map((p) => p.shown - p.at)`)
	long := browser.Eval[[]int](p, `longTasks`)
	b.ReportMetric(percentile(told, 50), s.name+"answer-p50-ms")
	b.ReportMetric(percentile(told, 95), s.name+"answer-p95-ms")
	b.ReportMetric(percentile(shown, 95), s.name+"frame-p95-ms")
	b.ReportMetric(float64(len(long)), s.name+"tasks>50ms")
	b.ReportMetric(0, "ns/op") // what the whole took says nothing
	if len(long) > 0 {
		b.Logf("tasks of more than 50 ms: %v", long)
	}
}

// percentile is the least value that so many percent do not exceed.
func percentile(values []float64, percent int) float64 {
	slices.Sort(values)
	return values[(len(values)*percent+99)/100-1]
}
