package country

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// tiers draws the volume bands of the market.
func (w *writer) tiers() ui.UI {
	f := &w.facts
	var tables []ui.UI
	derived := false
	for _, c := range f.columns() {
		bands := f.card.Bands(f.market, c)
		if len(bands) == 0 {
			continue
		}
		derived = derived || f.card.BandsDerived(f.market, c)
		tables = append(tables, app.El("div", "country-tier",
			app.TextEl("h3", "", app.CategoryName(w.lang, c)),
			app.ScrollTable("", tiersHeading(w.lang)+": "+inSentence(w.lang, c), tierColumns(w.lang), app.Each(bands, w.band)...),
		))
	}
	if len(tables) == 0 {
		said := tiersUnknown(w.lang, string(f.currency))
		if f.isOwn() {
			said = tiersNotOwn(w.lang, app.OwnNamed(w.lang, f.card.Owner()))
		}
		return app.Block("tiers", tiersHeading(w.lang), app.TextEl("p", "lead", said))
	}
	body := []ui.UI{
		app.TextEl("p", "lead", tiersLead(w.lang, string(f.currency), w.format.Date(f.on))),
		app.El("div", "country-tiers", tables...),
	}
	if derived {
		body = append(body, app.TextEl("p", "country-note", tiersDerived(w.lang)))
	}
	return app.Block("tiers", tiersHeading(w.lang), body...)
}

// band is a row; the first message of a month is the first of the first band (TIER-4), which is printed from 0.
func (w *writer) band(b *pricing.Band) ui.UI {
	to := ""
	if !b.Open() {
		to = w.number(b.To)
	}
	return app.El("tr", "",
		app.TextEl("th", "", band(w.lang, w.number(max(1, b.From)), to)).Attr("scope", "row"),
		app.TextEl("td", "", w.format.Rate(b.Rate, w.facts.currency)),
	)
}
