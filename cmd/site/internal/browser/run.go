package browser

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// do runs actions in the tab and ends the test when one fails.
func (p *Page) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	run(p, chromedp.Steps(actions...))
}

// run runs an action in the tab and ends the test when it fails or takes too long.
func run[T any](p *Page, action chromedp.Action[T]) T {
	p.t.Helper()
	// The first action of all starts the tab, which lives as long as the context of that action.
	timed := func(ctx context.Context, t *chromedp.Target) (T, error) {
		ctx, stop := context.WithTimeout(ctx, patience)
		defer stop()
		return action(ctx, t)
	}
	v, err := chromedp.Run(p.ctx, timed)
	if err != nil {
		p.t.Fatalf("browser: %v; faults: %q", err, p.faults.list())
	}
	return v
}

// command is an action made of one command of the browser's protocol.
func command[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}
