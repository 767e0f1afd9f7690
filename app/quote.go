package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// QuoteView is what the printed page holds besides the total and the lines.
type QuoteView struct {
	Title       string
	Blanks      [blankCount]string // what is written in by hand
	Heading     string             // of the assumptions
	Assumptions []AssumptionsView
	Rules       string // and the card
	From        string // what the quote was made with
	Link        string
}

// quoteBlank is a line to be written on by hand.
type quoteBlank uint8

// The lines to be written on.
const (
	blankVendor quoteBlank = iota
	blankClient
	blankDate
	blankCount
)

// quote draws the parts of the printed page that the screen does not show; the style sheet puts the total and the
// lines between them.
func quote(v *QuoteView) ui.UI {
	return el("div", "quote",
		el("div", "quote-top",
			el("ul", "quote-blanks", each(v.Blanks[:], func(label *string) ui.UI { return textEl("li", "", *label) })...),
			textEl("h2", "", v.Title),
		),
		el("div", "quote-terms",
			textEl("h2", "", v.Heading),
			el("div", "quote-places", each(v.Assumptions, quotePlace)...),
		),
		el("div", "quote-end",
			optional("p", "", v.Rules),
			el("p", "", ui.Text(v.From+" "), textEl("span", "quote-link", v.Link)),
		),
	)
}

func quotePlace(v *AssumptionsView) ui.UI {
	return el("div", "quote-place",
		optional("h3", "", v.Heading),
		el("ul", "", each(v.Items, func(item *string) ui.UI { return textEl("li", "", *item) })...),
	)
}
