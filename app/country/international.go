package country

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// international draws what is published of the authentication-international rate; nothing for a country without one.
func (w *writer) international() ui.UI {
	f := &w.facts
	since, has := f.tables.InternationalSince[f.market]
	known, err := f.library.InternationalFacts()
	if !has || err != nil {
		return app.El("div", "none")
	}
	r := &known.Rule
	rate, domestic := f.card.Cell(f.market, pricing.AuthenticationInternational), f.card.Cell(f.market, pricing.Authentication)
	said := internationalRate(w.lang, w.cell(rate, f.currency), w.cell(domestic, f.currency), w.format.Date(since))
	if rate.IsUnknown() {
		said = internationalUnknown(w.lang, string(f.currency), w.format.Date(since))
	}
	return app.Block("international", internationalHeading(w.lang),
		app.El("p", "country-text", ui.Text(said+" "), ruleOn("INTL-6", "LOG-3")),
		app.El("p", "country-text",
			ui.Text(internationalPayer(w.lang, w.number(r.Threshold), w.number(int64(r.WindowDays)), w.number(int64(r.StartNoticeDays)))+" "), ruleOn("INTL-2", "LOG-3")),
		app.El("p", "country-text", ui.Text(internationalHome(w.lang, w.in)+" "), ruleOn("INTL-4", "LOG-3")),
		app.El("p", "country-text", app.TextEl("a", "", officialRule(w.lang)).Attr("href", app.OfficialSource("LOG-3"))),
	)
}
