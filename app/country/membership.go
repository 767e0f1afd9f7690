package country

import (
	"cmp"
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// marketSection draws which market the country belongs to and belonged to, and who shares it.
func (w *writer) marketSection() ui.UI {
	f, last := &w.facts, len(w.facts.moves)-1
	sharing := f.sharing()
	since := ""
	if last > 0 {
		since = w.format.Date(f.moves[last].From)
	}
	first := partOf(w.lang, w.market(f.market), since)
	if len(sharing) == 0 {
		first = ownMarket(w.lang, since)
	}
	body := []ui.UI{app.TextEl("p", "country-text", first)}
	for i := last; i > 0; i-- {
		body = append(body, app.TextEl("p", "country-text", before(w.lang, w.market(f.moves[i-1].Market), w.format.Date(f.moves[i].From.AddDays(-1)))))
	}
	body = append(body, w.basis()...)
	if codes := w.callingCodes(); codes != "" {
		body = append(body, app.El("p", "country-text", ui.Text(callingCode(w.lang, codes)+" "), ruleOn("MKT-1", "MSG-2")))
	}
	if len(sharing) > 0 {
		heading := sameMarket(w.lang, countries(w.lang, w.number(int64(len(sharing))), len(sharing) == 1))
		body = append(body, app.TextEl("h3", "", heading), w.countryList(sharing, w.countryLink))
	}
	if near := f.nearby(); len(near) > 0 {
		body = append(body, app.TextEl("h3", "", nearMarkets(w.lang)), w.nearList(near))
	}
	return app.Block("market", marketHeading(w.lang), body...)
}

// basis says how the market is known, where Meta's list does not name the country.
func (w *writer) basis() []ui.UI {
	info := w.facts.territory()
	var said []ui.UI
	if !info.Listed() {
		said = append(said, app.TextEl("p", "country-text", unlisted(w.lang)))
	}
	if !info.Verified {
		said = append(said, app.TextEl("p", "country-text", notCertain(w.lang)))
	}
	return said
}

// fewCodes are as many prefixes as are listed one by one.
const fewCodes = 4

// callingCodes writes how numbers of the country begin: every prefix where they are few, else what they have in common.
func (w *writer) callingCodes() string {
	calling, err := w.facts.library.Calling(w.facts.country)
	if err != nil || len(calling.Prefixes) == 0 {
		return ""
	}
	if len(calling.Prefixes) > fewCodes {
		return "+" + common(calling.Prefixes)
	}
	codes := make([]string, len(calling.Prefixes))
	for i, prefix := range calling.Prefixes {
		codes[i] = "+" + prefix
	}
	return strings.Join(codes, ", ")
}

// common returns how all texts of a sorted list begin.
func common(sorted []string) string {
	first, last := sorted[0], sorted[len(sorted)-1]
	n := 0
	for n < len(first) && n < len(last) && first[n] == last[n] {
		n++
	}
	return first[:n]
}

// countryList draws countries in the order of their names.
func (w *writer) countryList(list []pricing.Territory, draw func(pricing.Territory) ui.UI) ui.UI {
	var items []ui.UI
	for _, t := range names.In(string(w.locale)).All() {
		if slices.Contains(list, pricing.Territory(t.Code)) {
			items = append(items, app.El("li", "", draw(pricing.Territory(t.Code))))
		}
	}
	return app.El("ul", "country-links", items...)
}

// nearList draws markets of one country with their marketing rate, the dearest first: what a reader compares. It is in US
// dollars where the card of the page does not know them all.
func (w *writer) nearList(near []ratecards.MarketInfo) ui.UI {
	card := w.facts.card
	value := func(m ratecards.MarketInfo) pricing.Rate {
		rate, _ := card.Cell(m.Market, pricing.Marketing).Rate()
		return rate
	}
	if slices.ContainsFunc(near, func(m ratecards.MarketInfo) bool { return card.Cell(m.Market, pricing.Marketing).IsUnknown() }) {
		if inDollars, err := w.facts.metas.Book(dollars, ratecards.PublishedOnly).CardOn(w.facts.day); err == nil {
			card = inDollars
		}
	}
	slices.SortStableFunc(near, func(a, b ratecards.MarketInfo) int {
		return cmp.Compare(0, value(a).Decimal().Cmp(value(b).Decimal()))
	})
	return app.El("ul", "country-links", app.Each(near, func(m *ratecards.MarketInfo) ui.UI {
		return app.El("li", "", w.countryLink(m.Territory), ui.Text(" "+w.cell(card.Cell(m.Market, pricing.Marketing), card.Currency())))
	})...)
}
