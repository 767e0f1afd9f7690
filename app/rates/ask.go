package rates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Ask is what a visitor asks of the rates: which card, which markets of it and in what order, and what they are compared
// with. It is what the address of the page says; see [EncodeFragment].
type Ask struct {
	On       pricing.Date     // local date of the account; zero is the card of the currency in force today
	Currency pricing.Currency // one that has a card
	Missed   pricing.Currency // named by the address without a card here, which is said; empty as soon as a currency is chosen
	Inferred bool             // figures inferred from other cards may stand where published ones are missing
	Versus   Versus
	Changed  bool     // only markets in which a figure is another one than in what is compared with
	Pins     []string // keys of the markets that stay on top, in the order they were pinned; see [marketKey]
	Sort     Order
	Search   string // as typed
	// Library holds the cards that are asked, those of the visitor's own among them; nil are those of the site. It is no
	// part of the address.
	Library *ratecards.Library
	// Today is the day of the visitor's clock; zero where there is none. It is no part of the address.
	Today pricing.Date
}

// Versus is what a card is compared with: the card of another date or that of another currency. The zero value is nothing.
type Versus struct {
	On       pricing.Date     // zero where it is no date
	Currency pricing.Currency // empty where it is no currency
}

// Order is an order of markets. The zero value is that of their names, from A to Z.
type Order struct {
	By   pricing.Category // whose rate; NoCategory is the name
	Down bool             // from the highest rate to the lowest, or from Z to A
}

// What an address can ask for: no table is read with more.
const (
	maxPins   = 8
	maxSearch = 80 // characters
)

// The dates a visitor is offered, both inclusive. Any other may be asked for too: there are no cards before the first, and
// that is said.
const (
	firstDate pricing.Date = 2022_02_01
	lastDate  pricing.Date = 2099_12_31
)

// standardCurrency is that of a table of which nothing else is said.
const standardCurrency pricing.Currency = "USD"

// NewAsk returns what a page of a vendor opens with: the card in force in the vendor's currency, or in dollars where that has
// no card. The library is as in [Ask].
func NewAsk(v *app.Vendor, library *ratecards.Library) Ask {
	a := Ask{Currency: standardCurrency, Library: library}
	if c := pricing.Currency(v.Currency); a.hasCard(c) {
		a.Currency = c
	}
	return a
}

// opensOn is the date of the card that is shown where none is asked for: the newest one that has begun, or else the first
// there is; zero where there is none. The newest one may have ended: see sheet.isOver.
func (a *Ask) opensOn(c pricing.Currency) pricing.Date {
	var opens pricing.Date
	for _, on := range a.library().Book(c, a.use()).Dates() {
		if opens == 0 || on <= app.DayOf(a.Today) {
			opens = on
		}
	}
	return opens
}

// library holds the cards that are asked.
func (a *Ask) library() *ratecards.Library {
	if a.Library == nil {
		return ratecards.Embedded()
	}
	return a.Library
}

// hasCard reports whether any card of the currency is known.
func (a *Ask) hasCard(c pricing.Currency) bool { return slices.Contains(a.library().Currencies(), c) }

// in asks for another currency. What was compared with that currency is no longer.
func (a Ask) in(c pricing.Currency) Ask {
	if !a.hasCard(c) {
		return a
	}
	a.Currency, a.Missed = c, ""
	return a.against(a.Versus)
}

// on asks for a date; zero asks for the card in force.
func (a Ask) on(date pricing.Date) Ask {
	a.On = date
	return a
}

// against compares with something; with what cannot be compared, with nothing.
func (a Ask) against(v Versus) Ask {
	switch {
	case v.On != 0 && v.Currency == "":
	case v.On == 0 && v.Currency != a.Currency && a.hasCard(v.Currency):
	default:
		v = Versus{}
	}
	a.Versus = v
	if v.On == 0 {
		a.Changed = false // every figure of another currency is another one
	}
	return a
}

// onlyChanged shows the changed markets alone, or all of them again.
func (a Ask) onlyChanged(on bool) Ask {
	a.Changed = on && a.Versus.On != 0
	return a
}

// pinned pins a market, or lets it go if it is pinned; full is true where there is no room for it.
func (a Ask) pinned(key string) (next Ask, full bool) {
	switch at := slices.Index(a.Pins, key); {
	case at >= 0:
		a.Pins = slices.Delete(slices.Clone(a.Pins), at, at+1)
		if len(a.Pins) == 0 {
			a.Pins = nil
		}
	case len(a.Pins) == maxPins:
		return a, true
	case marketIndex().byKey(key) != nil:
		a.Pins = append(slices.Clone(a.Pins), key)
	}
	return a, false
}

// sorted orders the markets by a column, and by the one they are ordered by already the other way round.
func (a Ask) sorted(by pricing.Category) Ask {
	if a.Sort.By == by {
		a.Sort.Down = !a.Sort.Down
	} else {
		a.Sort = Order{By: by}
	}
	return a
}

// pressed does what a button does that was pressed before the program was ready, by its id: a search that was typed
// besides may have taken the button from the page.
func (a Ask) pressed(id string) Ask {
	if key, pin := strings.CutPrefix(id, pinID("")); pin {
		a, _ = a.pinned(key)
		return a
	}
	if id == sortID(pricing.NoCategory) {
		return a.sorted(pricing.NoCategory)
	}
	for _, c := range allColumns {
		if id == sortID(c) {
			return a.sorted(c)
		}
	}
	return a
}

// searching looks for a text.
func (a Ask) searching(text string) Ask {
	if utf8.RuneCountInString(text) > maxSearch {
		text = string([]rune(text)[:maxSearch])
	}
	a.Search = text
	return a
}

// marketsOn is the date whose markets are told where there is no card: there are none before the first date.
func (a *Ask) marketsOn() pricing.Date { return max(a.On, firstDate) }

// use says which figures may be shown.
func (a *Ask) use() ratecards.Use {
	if a.Inferred {
		return ratecards.WithInferred
	}
	return ratecards.PublishedOnly
}
