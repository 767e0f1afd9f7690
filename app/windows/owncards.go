package windows

import (
	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// ownCards says with which cards of the visitor's own something is priced, each once.
type ownCards struct {
	locale app.Locale
	prices app.Prices
	seen   map[string]bool
	told   []string
	list   bool // one of them is a provider's price list
}

// add takes the card in force for a currency on a date, if it is one of the visitor's own.
func (o *ownCards) add(c pricing.Currency, on pricing.Date) {
	card, err := o.prices.Book(c, false).CardOn(on)
	if err != nil || card.Status() != pricing.Own || o.seen[card.ID()] {
		return
	}
	if o.seen == nil {
		o.seen = map[string]bool{}
	}
	o.seen[card.ID()] = true
	o.told = append(o.told, app.FromOwn(o.locale, card))
	o.list = o.list || card.Owner().Provider != ""
}

// ownCardsOf says it of a timeline.
func ownCardsOf(l app.Locale, p app.Prices, r *timeline.Reading) *ownCards {
	own := &ownCards{locale: l, prices: p}
	for i := range r.Messages {
		m := &r.Messages[i]
		if m.Card == "" {
			continue
		}
		on := r.On
		if on == 0 {
			on = pricing.DateOf(m.Sent, r.Zone)
		}
		own.add(m.Currency, on)
	}
	return own
}

// ownCardsOfAnswer says it of what may be sent at an instant.
func ownCardsOfAnswer(l app.Locale, p app.Prices, a *NowAnswer, on pricing.Date) []string {
	own := ownCards{locale: l, prices: p}
	for i := range a.Choices {
		if a.Choices[i].Card != "" {
			own.add(a.Choices[i].Currency, on)
		}
	}
	return own.told
}
