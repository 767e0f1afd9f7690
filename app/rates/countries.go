package rates

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Countries is the list of all countries with their markets, each leading to its page. Exported fields are set by the page.
type Countries struct {
	ui.Compo
	Locale app.Locale
	On     pricing.Date // of which the markets are told
}

// Render draws the list in order of name.
func (c *Countries) Render() ui.UI {
	l := c.Locale.Language()
	w := writerIn(c.Locale)
	var entries []ui.UI
	for _, t := range names.In(string(c.Locale)).All() {
		code := pricing.Territory(t.Code)
		parts := []ui.UI{app.TextEl("a", "", t.Name).Attr("href", w.countryHref(code))}
		if market := marketIndex().table.MarketOf(code, c.On); market != "" {
			if info := marketIndex().byName[market]; info.Territory != code {
				parts = append(parts, ui.Text(" "), app.TextEl("small", "", app.MarketName(c.Locale, market)))
			}
		}
		entries = append(entries, app.El("li", "", parts...))
	}
	return app.Block("countries", countriesHeading.in(l),
		app.TextEl("p", "lead", countriesLead.in(l)),
		app.El("ul", "country-list", entries...),
	)
}
