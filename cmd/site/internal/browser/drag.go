package browser

import (
	"fmt"

	"github.com/chromedp/chromedp"
)

// Drag takes hold of the middle of the first element that matches a CSS selector and drags it to the right (or, by a
// negative number, to the left), by so many pixels in so many moves.
func (p *Page) Drag(selector string, by float64, moves int) {
	p.t.Helper()
	at := Eval[[]float64](p, fmt.Sprintf(`((e) => {
		e.scrollIntoView({ block: "center" });
		const r = e.getBoundingClientRect();
		return [r.left + r.width / 2, r.top + r.height / 2];
	})(document.querySelector(%q))`, selector))
	p.do(chromedp.MouseEvent(chromedp.MouseMoved, at[0], at[1]))
	p.do(chromedp.MouseEvent(chromedp.MousePressed, at[0], at[1], chromedp.ButtonLeft, chromedp.ClickCount(1)))
	for i := range moves {
		p.do(chromedp.MouseEvent(chromedp.MouseMoved, at[0]+by*float64(i+1)/float64(moves), at[1], chromedp.ButtonLeft))
	}
	p.do(chromedp.MouseEvent(chromedp.MouseReleased, at[0]+by, at[1], chromedp.ButtonLeft, chromedp.ClickCount(1)))
}
