package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// QuoteView is what the printed page holds besides the total and the lines.
type QuoteView struct {
	Title       string
	Blanks      [blankCount]QuoteBlankView
	Heading     string // of the assumptions
	Assumptions []AssumptionsView
	Rules       string // and the card
	From        string // what the quote was made with
	Link        string
}

// QuoteBlankView is a line of the printed page to be written on by hand, unless the site can say what belongs there.
type QuoteBlankView struct {
	Label   string
	Name    string
	Address string
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
	return El("div", "quote",
		El("div", "quote-top",
			El("ul", "quote-blanks", Each(v.Blanks[:], drawBlank)...),
			TextEl("h2", "", v.Title),
		),
		El("div", "quote-terms",
			TextEl("h2", "", v.Heading),
			El("div", "quote-places", Each(v.Assumptions, quotePlace)...),
		),
		El("div", "quote-end",
			Optional("p", "", v.Rules),
			El("p", "", ui.Text(v.From+" "), TextEl("span", "quote-link", v.Link)),
		),
	)
}

func drawBlank(v *QuoteBlankView) ui.UI {
	return El("li", "", ui.Text(v.Label), Optional("div", "brand", v.Name), Optional("div", "", v.Address))
}

func quotePlace(v *AssumptionsView) ui.UI {
	return El("div", "quote-place",
		Optional("h3", "", v.Heading),
		El("ul", "", Each(v.Items, func(item *AssumptionView) ui.UI { return TextEl("li", "", item.String()) })...),
	)
}
