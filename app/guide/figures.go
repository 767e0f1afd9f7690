package guide

import (
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// currency is that of the figures in the article. Its cards are known for every date up to the newest, see latest.
const currency pricing.Currency = "USD"

// figures are what sentences state in numbers, found by asking the engine and the cards.
type figures struct {
	serviceWindow pricing.Instant // WIN-1
	conversation  pricing.Instant // CONV-2
	freeEntry     pricing.Instant // FEP-4, today
	freeEntry2023 pricing.Instant // FEP-4, in June 2023
	answerLimit   pricing.Instant // FEP-2: an answer must be sent before
	replies       int64           // SVC-4: free a month for each number
	conversations int64           // FREE-3: free a month for each account
	tokens        decimal.Decimal // MBA-2: of 1,000,000, in US dollars
	markets       int             // of the newest card
	international ratecards.InternationalRule
	asOf          pricing.Date // up to which publications are known
}

// engineFigures asks once: the answers are the same as long as the program runs.
var engineFigures = sync.OnceValue(func() *figures {
	today, june := latest(), pricing.CBP1.First()
	library := ratecards.Embedded()
	facts, err := library.InternationalFacts()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	asOf, err := library.AsOf()
	if err != nil {
		panic(err)
	}
	return &figures{
		serviceWindow: length(last(today, wrote(0, pricing.NoEntry)).Opened),
		conversation:  length(last(dayOf(pricing.CBP1), template(0, pricing.Utility)).Opened),
		freeEntry:     length(last(today, wrote(0, pricing.AdEntry), reply(pricing.Hour)).Opened),
		freeEntry2023: length(last(dayOf(pricing.CBP1), wrote(0, pricing.AdEntry), reply(pricing.Hour)).Opened),
		answerLimit:   answerLimit(today),
		replies:       allowance(today, pricing.Service),
		conversations: allowance(june, pricing.Service),
		tokens:        priceOfTokens(today, 1_000_000),
		markets:       len(app.EmbeddedPrices().Tables().Markets.Markets(today)),
		international: facts.Rule,
		asOf:          asOf,
	}
})

func length(w pricing.Window) pricing.Instant { return w.Until - w.From }

// answerLimit is how long after an entry an answer no longer opens the free entry window (FEP-2).
func answerLimit(on pricing.Date) pricing.Instant {
	for at := pricing.Hour; at <= 7*pricing.Day; at += pricing.Hour {
		if last(on, wrote(0, pricing.AdEntry), template(at, pricing.Utility)).Rule != "FEP-3" {
			return at
		}
	}
	return 0
}

// allowance is how much of a category is free in a month, of one number or of the account.
func allowance(on pricing.Date, c pricing.Category) int64 {
	return estimated(on, pricing.Usage{Place: pricing.Place{Market: "Mexico"}, Category: c, Quantity: 1}).Allowance.Units
}

// priceOfTokens is what so many tokens of Meta Business Agent cost, in US dollars.
func priceOfTokens(on pricing.Date, n int64) decimal.Decimal {
	bill := estimated(on, pricing.Usage{Place: pricing.Place{Market: "Mexico"}, Category: pricing.MetaBusinessAgent, Quantity: 1, Tokens: n})
	return bill.TotalIn(currency).Sum
}

func estimated(on pricing.Date, usage pricing.Usage) pricing.Bill {
	prices := app.EmbeddedPrices()
	plan := pricing.Plan{On: on, Currency: currency, Numbers: 1, Usage: []pricing.Usage{usage}}
	bill, err := pricing.Estimate(plan, prices.Tables(), prices.Book(currency, false))
	if err != nil {
		panic(err) // the plan makes sense
	}
	return bill
}

// published are figures that nothing is computed with. A test finds each in the text of its rule.
var published = struct {
	freeEntryDays  int64        // FEP-13: the most days a free entry window may last
	freeEntrySince pricing.Date // FEP-13
	exemptUntil    pricing.Date // SVC-11, the last day
	rupeesBy       pricing.Date // RATE-6, the last day
	reaisBy        pricing.Date // RATE-6, the last day
}{7, 2026_09_28, 2027_12_31, 2026_12_31, 2027_06_30}

// exampleCountry is the country the article speaks of where a visitor has named none: that of the language whose
// campaigns Meta delivers (DLV-10).
func exampleCountry(l app.Language) pricing.Territory {
	return pricing.Territory(app.Say(l, "MX", "BR", "GB"))
}

// writer writes for the readers of a locale.
type writer struct {
	lang   app.Language
	locale app.Locale
	format app.Formatter
	fill   *strings.Replacer
}

func writerFor(l app.Locale) *writer {
	w := &writer{lang: l.Language(), locale: l, format: app.FormatterOf(l)}
	w.fill = strings.NewReplacer(append(w.filling(), w.answerFilling()...)...)
	return w
}

// filling pairs the names that stand in sentences with the figures as the locale writes them.
func (w *writer) filling() []string {
	f := engineFigures()
	country := exampleCountry(w.lang)
	return []string{
		"{window}", w.hours(f.serviceWindow),
		"{conversation}", w.hours(f.conversation),
		"{entry}", w.hours(f.freeEntry),
		"{entry2023}", w.hours(f.freeEntry2023),
		"{answer}", w.hours(f.answerLimit),
		"{days}", w.number(published.freeEntryDays),
		"{days-since}", w.format.Date(published.freeEntrySince),
		"{replies}", w.number(f.replies),
		"{first-charged}", w.number(f.replies + 1),
		"{conversations}", w.number(f.conversations),
		"{tokens}", w.format.Money(f.tokens, currency, currency.MinorUnits()),
		"{million}", w.number(1_000_000),
		"{markets}", w.number(int64(f.markets)),
		"{threshold}", w.number(f.international.Threshold),
		"{threshold-days}", w.number(int64(f.international.WindowDays)),
		"{today}", w.format.Date(pricing.PMP2.First()),
		"{card}", w.format.Date(latest()),
		"{june}", w.format.Date(pricing.CBP1.First()),
		"{june-last}", w.format.Date(pricing.CBP1.Last()),
		"{free-service}", w.format.Date(pricing.CBP2.First()),
		"{utility-last}", w.format.Date(pricing.PMP1.Last()),
		"{per-message}", w.format.Date(pricing.PMP1.First()),
		"{conversations-last}", w.format.Date(pricing.CBP2.Last()),
		"{exempt}", w.format.Date(published.exemptUntil),
		"{rupees}", w.format.Date(published.rupeesBy),
		"{reais}", w.format.Date(published.reaisBy),
		"{as-of}", w.format.Date(f.asOf),
		"{country}", w.country(country),
		"{tiers}", w.tiers(country, utilityBands(country)),
	}
}

// utilityBands are the volume tiers of utility messages in a country on the newest card; none where they are not known yet.
func utilityBands(country pricing.Territory) []pricing.Band {
	prices, on := app.EmbeddedPrices(), latest()
	card, err := prices.Book(currency, false).CardOn(on)
	if err != nil {
		panic(err) // the newest card is there
	}
	return card.Bands(prices.Tables().Markets.MarketOf(country, on), pricing.Utility)
}

// tiers says what volume tiers do, with the first of a country as example; in general where it is not known (TIER-11).
func (w *writer) tiers(country pricing.Territory, bands []pricing.Band) string {
	if len(bands) < 2 {
		return app.Say(w.lang, "cada mensaje paga el nivel en que cae", "cada envio paga o nível em que cai", "each message pays the tier it falls in")
	}
	name, from := w.country(country), w.number(bands[1].From)
	rate, list := w.format.Rate(bands[1].Rate, currency), w.format.Rate(bands[0].Rate, currency)
	return app.Say(w.lang,
		"en "+name+", el aviso "+from+" paga "+rate+" en vez de "+list,
		"no país do exemplo ("+name+"), o aviso "+from+" paga "+rate+" em vez de "+list,
		"for example ("+name+"), notice "+from+" pays "+rate+" instead of "+list)
}

// say writes a sentence with its figures.
func (w *writer) say(s words) string { return w.fill.Replace(s.in(w.lang)) }

func (w *writer) number(n int64) string { return w.format.Number(decimal.NewFromInt(n), 0) }

func (w *writer) hours(i pricing.Instant) string { return w.number(int64(i / pricing.Hour)) }

func (w *writer) country(t pricing.Territory) string {
	return names.In(string(w.locale)).Name(string(t))
}
