package browser

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Window makes the window of the tab so many pixels wide and high.
func (p *Page) Window(width, height int64) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, height))
}

// Picture is what the window shows, in a format that browsers write, such as "png" or "webp", and for the latter with a
// quality of at most 100.
func (p *Page) Picture(format string, quality int64) []byte {
	p.t.Helper()
	return run(p, chromedp.Action[[]byte](func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		taken, err := cdp.Call(ctx, t, page.CaptureScreenshot, page.CaptureScreenshotParams{
			Format: page.CaptureScreenshotFormat(format), Quality: &quality,
		})
		if err != nil {
			return nil, err
		}
		return taken.Data, nil
	}))
}
