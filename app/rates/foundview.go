package rates

import (
	"slices"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// FoundView says what a search has found.
type FoundView struct {
	Asked  bool
	Count  string // of the markets
	Places []PlaceView
	More   string // where there are too many places to tell
	Empty  bool   // nothing was found
}

// PlaceView is a country that was found.
type PlaceView struct {
	Number    string // whose number was asked for; empty where none was
	Country   string // empty where no listed country owns the number
	Href      string
	Sentences string // its market, and since when
}

// found says what a search has found.
func (w writer) found(r *answer) FoundView {
	f := &r.found
	if !f.asked {
		return FoundView{}
	}
	v := FoundView{Asked: true, Empty: len(f.markets) == 0}
	if r.shown != nil {
		v.Count = foundCount(w.lang, w.whole(len(f.markets)), w.whole(len(r.shown.markets)))
	}
	if len(f.places) > mostTold {
		v.More = tooManyFound(w.lang, w.count(len(f.places)))
		return v
	}
	for i := range f.places {
		place := w.place(&f.places[i], f.number)
		if said := w.undelivered(r, f.places[i].territory); said != "" {
			place.Sentences += " " + said
		}
		v.Places = append(v.Places, place)
	}
	return v
}

// undelivered says of the United States that marketing is not delivered there, whatever rate their market has on the card
// that is shown (DLV-10); it is empty for others, and for cards of before.
func (w writer) undelivered(r *answer, countries ...pricing.Territory) string {
	const id = "DLV-10"
	if rule, _ := pricing.Rule(id); r.shown == nil || r.shown.on < rule.From || !slices.Contains(countries, pricing.UnitedStates) {
		return ""
	}
	return app.RuleSentence(w.lang, id)
}

func (w writer) place(p *place, number string) PlaceView {
	name := w.country(p.territory)
	v := PlaceView{Country: name, Href: w.countryHref(p.territory)}
	if number != "" {
		v.Number = numberOf(w.lang, number, name)
	}
	market := app.MarketName(w.locale, p.market)
	since, before := "", ""
	if p.since != 0 {
		since, before = w.format.Date(p.since), app.MarketName(w.locale, p.before)
	}
	v.Sentences = marketSince(w.lang, w.owns(p, p.market), market, since, before)
	if p.next.Market != "" {
		v.Sentences += " " + marketNext(w.lang, w.owns(p, p.next.Market), app.MarketName(w.locale, p.next.Market), w.format.Date(p.next.From))
	}
	switch {
	case p.billsAs != "":
		v.Sentences += " " + billedAs(w.lang, w.country(p.billsAs))
	case !p.listed && p.territory != "":
		v.Sentences += " " + notListed.in(w.lang)
	}
	if p.sharesWith != "" {
		v.Sentences += " " + sharesCode(w.lang, w.country(p.sharesWith))
	}
	return v
}

// country is what a territory is called; empty for none.
func (w writer) country(t pricing.Territory) string {
	if t == "" {
		return ""
	}
	return names.In(string(w.locale)).Name(string(t))
}

// owns reports whether a market is that of the place alone.
func (w writer) owns(p *place, m pricing.Market) bool {
	info := marketIndex().byName[m]
	return info != nil && p.territory != "" && info.Territory == p.territory
}
