// Package browser opens pages in a real Chromium for tests. Whatever a visitor's console would show as an
// error, and whatever leaves the origin of the page, fails the test that opened it.
package browser

import (
	"context"
	"fmt"
	"os/exec"

	"github.com/chromedp/chromedp"
)

// Browser is one running Chromium.
type Browser struct {
	ctx  context.Context
	stop context.CancelFunc
}

// Start runs the chromium of this machine. A test cannot do without it, so the caller fails when it is missing. A brief
// one is for many pages that are looked at for a moment: it never compiles a program a second time to make it faster, which
// is a third of all its work. Whoever measures takes another.
func Start(brief bool) (*Browser, error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, fmt.Errorf("no chromium to test with, tools/setup.sh installs it: %w", err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox, // for containers, where the tests run as root; only our own pages are opened
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
		// Every window would start two processes for the suggestions of its address bar, which no test looks at. The first
		// two are the driver's own choice.
		chromedp.Flag("disable-features", "Translate,BlinkGenPropertyTrees,WebUIOmniboxPopup,WebUIOmniboxAimPopup"),
	)
	if brief {
		options = append(options, chromedp.Flag("js-flags", "--liftoff-only"))
	}
	ctx, stopProcess := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopTab := chromedp.NewContext(ctx)
	stop := func() {
		stopTab()
		stopProcess()
	}
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	return &Browser{ctx: ctx, stop: stop}, nil
}

// Stop ends the browser.
func (b *Browser) Stop() {
	b.stop()
}
