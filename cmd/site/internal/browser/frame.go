package browser

import (
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

// Allow lets the tab load from another origin, as a page does that shows frames of another site. It comes before the page.
func (p *Page) Allow(origin string) {
	p.faults.framed = append(p.faults.framed, strings.TrimSuffix(origin, "/"))
}

// Size sets the size of the window.
func (p *Page) Size(width, height int64) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, height))
}

// Frames waits for so many frames of another site in the tab, whose addresses begin with one, and returns them as pages of
// their own. Chromium runs each site in a process of its own: what happens in a frame is no fault of the page around it.
func (p *Page) Frames(address string, n int) []*Page {
	p.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		infos, err := chromedp.Targets(p.ctx)
		if err != nil {
			p.t.Fatal(err)
		}
		own := chromedp.FromContext(p.ctx).BrowserContextID
		var frames []*Page
		for _, info := range infos {
			if info.Type != "iframe" || info.BrowserContextID != own || !strings.HasPrefix(info.URL, address) {
				continue
			}
			if frames = append(frames, nil); len(frames) < n {
				continue
			}
			frames = nil
			for _, info := range infos {
				if info.Type == "iframe" && info.BrowserContextID == own && strings.HasPrefix(info.URL, address) {
					frames = append(frames, p.attach(chromedp.WithTargetID(info.TargetID), address))
				}
			}
			return frames
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited %v in vain for %d frames of %s; faults: %q", patience, n, address, p.faults.list())
		}
	}
}

// attach opens what is there already as a page.
func (p *Page) attach(to chromedp.ContextOption, origin string) *Page {
	p.t.Helper()
	ctx, stop := chromedp.NewContext(p.ctx, to)
	frame := &Page{t: p.t, ctx: ctx, origin: origin, faults: newFaults(origin)}
	p.t.Cleanup(func() {
		stop()
		for _, f := range frame.faults.list() {
			p.t.Error(f)
		}
	})
	if err := chromedp.Listen(ctx, frame.faults.see); err != nil {
		p.t.Fatal(err)
	}
	return frame
}
