package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// startRuns is how often each start is measured; the middle one is reported.
const startRuns = 5

// sharedPlan is the address of a plan whose total only the program knows: 2,000 marketing messages in Mexico at 0.0397.
const (
	sharedPlan  = "/es/#v=1&c=MX&chats=0&marketing=2000&utility=0&authentication=0"
	sharedTotal = "79.40"
)

// timeStart notes when the page was first painted, when it showed the total of the plan, and when its program was ready,
// in milliseconds from the start of the navigation.
const timeStart = `{
	window.started = {};
	new PerformanceObserver((list) => {
		for (const e of list.getEntries()) if (e.name === "first-contentful-paint") started.painted = e.startTime;
	}).observe({ type: "paint", buffered: true });
	const look = () => {
		if (!started.right && document.querySelector(".total-figure")?.textContent.trim() === "` + sharedTotal + `") started.right = performance.now();
		if (!started.ready && document.documentElement && "ready" in document.documentElement.dataset) started.ready = performance.now();
		if (!started.right || !started.ready) requestAnimationFrame(look);
	};
	look();
}`

// BenchmarkStart measures, in Chromium, what a visitor waits who follows the link of a plan: to the first paint, to the
// right total of that plan, and until the form answers; at the first visit and at the second. Beside it stands the least
// there can be: the same page with nothing but its HTML, whose answer is there with the first paint. Three machines are tried:
// as this one is, on a fast 4G network, and on a slow one with a processor four times slower.
func BenchmarkStart(b *testing.B) {
	page, floor := servedSite(b), plainSite(b)
	for _, c := range []struct {
		name    string
		network *browser.Network
		slower  float64
	}{
		{"none", nil, 1}, {"fast-4G", &browser.Fast4G, 1}, {"slow-4G,cpu=1÷4", &browser.Slow4G, 4},
	} {
		through := func(b *testing.B, address string) *browser.Page {
			p := testBrowser(b).Open(b, address)
			p.Before(timeStart)
			if c.network != nil {
				p.Through(*c.network)
			}
			p.SlowDown(c.slower)
			return p
		}
		b.Run(c.name+"/floor", func(b *testing.B) {
			var painted []float64
			for range startRuns {
				p := through(b, floor)
				p.Goto("/es/")
				p.WaitFor(`started.painted`)
				painted = append(painted, browser.Eval[float64](p, `started.painted`))
				p.Close()
			}
			b.ReportMetric(percentile(painted, 50), "painted-ms")
			b.ReportMetric(0, "ns/op")
		})
		cold, warm := startTimes{}, startTimes{}
		b.Run(c.name+"/first-visit", func(b *testing.B) {
			for range startRuns {
				p := through(b, page)
				cold.take(p, sharedPlan)
				keepVisit(p)
				p.Goto("/es/tarifas/")
				p.WaitReady()
				warm.take(p, sharedPlan)
				p.Close()
			}
			cold.report(b)
		})
		b.Run(c.name+"/second-visit", func(b *testing.B) { warm.report(b) })
	}
}

// keepVisit waits until the first visit is kept: the service worker has all it wants, and the browser what it has compiled.
func keepVisit(p *browser.Page) {
	p.WaitFor(`navigator.serviceWorker.controller !== null || navigator.serviceWorker.ready.then(() => true)`)
	time.Sleep(3 * time.Second)
}

// startTimes are those of several starts.
type startTimes struct{ painted, right, ready []float64 }

func (s *startTimes) take(p *browser.Page, path string) {
	p.Goto(path)
	p.WaitFor(`started.painted && started.right && started.ready`)
	took := browser.Eval[[]float64](p, `[started.painted, started.right, started.ready]`)
	s.painted, s.right, s.ready = append(s.painted, took[0]), append(s.right, took[1]), append(s.ready, took[2])
}

func (s *startTimes) report(b *testing.B) {
	b.ReportMetric(percentile(s.painted, 50), "painted-ms")
	b.ReportMetric(percentile(s.right, 50), "right-ms")
	b.ReportMetric(percentile(s.ready, 50), "ready-ms")
	b.ReportMetric(0, "ns/op")
}

// plainSite serves the page of the calculator without any script.
func plainSite(b *testing.B) string {
	scripts := regexp.MustCompile(`<script[^>]*>[^<]*</script>`)
	whole := siteHandler(b)
	html := scripts.ReplaceAll(builtSite(b).files["es/index.html"], nil)
	packed := packBrotli(html, bestBrotli)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, "/") {
			whole.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Encoding", "br")
		fmt.Fprint(w, string(packed))
	}))
	b.Cleanup(server.Close)
	return server.URL
}
