package guide

import (
	"cmp"
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// The currency of the answers: only its cards are known for every date and market.
const answerCurrency pricing.Currency = "USD"

// The last days of rules that people remember.
var (
	lastOfFreeService  = pricing.PMP1.Last() // service and utility in the window were free (MSG-5, MSG-7)
	lastOfFreeTier2023 = pricing.CBP1.Last() // 1,000 service conversations a month were free (FREE-3)
	firstOfPaidService = pricing.PMP2.First()
)

// quoter works out the figures of the answers for one country, and writes them in one locale.
type quoter struct {
	locale  app.Locale
	lang    app.Language
	country pricing.Territory
	format  app.Formatter
	prices  app.Prices
	fill    *strings.Replacer // figures for their names
}

func newQuoter(l app.Locale, country pricing.Territory) *quoter {
	return &quoter{l, l.Language(), country, app.FormatterOf(l), app.EmbeddedPrices(), writerFor(l).fill}
}

// say writes the sentence of the language with what is to stand in its places {0} to {9}, with the figures it names (see
// writer.filling), and with its numbers, which have more digits (see numbered).
func (q *quoter) say(t words, parts ...string) string {
	var places []string
	for i, part := range parts {
		places = append(places, "{"+strconv.Itoa(i)+"}", part)
	}
	return numbered(q.locale, q.fill.Replace(strings.NewReplacer(places...).Replace(t.in(q.lang))))
}

// numbered writes the numbers of a text as a locale does. They stand in braces: "{1000}".
func numbered(locale app.Locale, text string) string {
	format := app.FormatterOf(locale)
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		number, after, _ := strings.Cut(rest, "}")
		b.WriteString(format.Number(decimal.RequireFromString(number), 0))
		text = after
	}
}

// on is the date of the newest card in force: the one the answers are priced with.
func (q *quoter) on() pricing.Date { return latestOf(q.prices) }

// name is what the country is called.
func (q *quoter) name() string { return names.In(string(q.locale)).Name(string(q.country)) }

// market is that of the country on a date (MKT-6).
func (q *quoter) market(on pricing.Date) pricing.Market {
	return q.prices.Tables().Markets.MarketOf(q.country, on)
}

// noMarketing reports whether marketing to the country is not delivered (DLV-10).
func (q *quoter) noMarketing() bool { return q.country == "US" }

func (q *quoter) count(n int64) string { return q.format.Number(decimal.NewFromInt(n), 0) }

func (q *quoter) percent(n int64) string { return q.format.Percent(decimal.NewFromInt(n)) }

func (q *quoter) date(d pricing.Date) string { return q.format.Date(d) }

// card is the one of a currency in force on a date.
func (q *quoter) card(c pricing.Currency, on pricing.Date) (pricing.Card, error) {
	return q.prices.Book(c, false).CardOn(on)
}

// rate is the list rate of a category on a date, in US dollars.
func (q *quoter) rate(category pricing.Category, on pricing.Date) string {
	return q.rateIn(answerCurrency, category, on)
}

// rateIn is rate in another currency. Where none is known it says so (RATE-9).
func (q *quoter) rateIn(c pricing.Currency, category pricing.Category, on pricing.Date) string {
	card, err := q.card(c, on)
	if err != nil {
		return noFigure.in(q.lang)
	}
	rate, err := card.Rate(q.market(on), category)
	var refusal *pricing.NoRateError
	switch {
	case errors.As(err, &refusal) && refusal.Reason == pricing.RateNotOffered:
		return notOffered.in(q.lang)
	case err != nil:
		return noFigure.in(q.lang)
	}
	return q.format.Rate(rate, c)
}

// offers reports whether the newest card has a rate of the category for the country.
func (q *quoter) offers(category pricing.Category) bool {
	card, err := q.card(answerCurrency, q.on())
	if err != nil {
		return false
	}
	_, err = card.Rate(q.market(q.on()), category)
	return err == nil
}

// bands are the volume tiers of a category on the newest card; nil where none is known (TIER-11).
func (q *quoter) bands(category pricing.Category) []pricing.Band {
	card, err := q.card(answerCurrency, q.on())
	if err != nil {
		return nil
	}
	return card.Bands(q.market(q.on()), category)
}

// month is a month of messages with one country in the terms of the calculator. Shares are percentages.
type month struct {
	chats, replies, ads, agent   int64 // replies in each chat; shares of chats from ads, and answered by Meta's agent
	marketing, utility, inWindow int64
	authentication, undelivered  int64
	numbers                      int64 // 0 is one
	markup                       int64 // percent of Meta's charge
}

// state is the calculator with the month filled in.
func (q *quoter) state(m month) app.State {
	s := app.NewState(q.lang, q.prices.Facts())
	for _, typed := range []app.Typed{
		{Field: app.FieldCountry, Text: names.In(string(s.Locale)).Name(string(q.country))},
		{Field: app.FieldChats, Text: plain(m.chats)},
		{Field: app.FieldReplies, Text: plain(cmp.Or(m.replies, 1))},
		{Field: app.FieldEntryShare, Text: plain(m.ads)},
		{Field: app.FieldAgentShare, Text: plain(m.agent)},
		{Field: app.FieldMarketing, Text: plain(m.marketing)},
		{Field: app.FieldUtility, Text: plain(m.utility)},
		{Field: app.FieldInWindow, Text: plain(m.inWindow)},
		{Field: app.FieldAuthentication, Text: plain(m.authentication)},
		{Field: app.FieldUndelivered, Text: plain(m.undelivered)},
		{Field: app.FieldNumbers, Text: plain(cmp.Or(m.numbers, 1))},
		{Field: app.FieldMarkup, Text: plain(m.markup)},
	} {
		s = app.Update(s, typed)
	}
	return s
}

func plain(n int64) string { return strconv.FormatInt(n, 10) }

// link is the path of the calculator with the month filled in.
func (q *quoter) link(m month) string {
	return app.CalculatorLink(q.lang, app.EncodeFragment(q.state(m), q.lang))
}

// bill prices the month under the rules and the card of a date.
func (q *quoter) bill(m month, on pricing.Date) (pricing.Total, bool) {
	plan, sensible := q.state(m).Plan()
	if !sensible {
		return pricing.Total{}, false
	}
	plan.On = on
	bill, err := pricing.Estimate(plan, q.prices.Tables(), q.prices.Book(answerCurrency, false))
	total := bill.TotalIn(answerCurrency)
	return total, err == nil && total.Complete
}

// cost is what the month costs under the rules of a date; where it is not known it says so.
func (q *quoter) cost(m month, on pricing.Date) string {
	total, known := q.bill(m, on)
	if !known {
		return noFigure.in(q.lang)
	}
	return q.money(total.Sum)
}

// now is cost today.
func (q *quoter) now(m month) string { return q.cost(m, q.on()) }

// markup is the provider's part of what the month costs today.
func (q *quoter) markup(m month) string {
	total, known := q.bill(m, q.on())
	if !known {
		return noFigure.in(q.lang)
	}
	return q.money(total.Markup)
}

func (q *quoter) money(amount decimal.Decimal) string {
	return q.format.Money(amount, answerCurrency, answerCurrency.MinorUnits())
}

// localCurrencies are the billing currencies of Meta's, besides the US dollar, that are those of a country.
var localCurrencies = map[pricing.Territory]pricing.Currency{
	"AE": "AED", "AR": "ARS", "AU": "AUD", "BR": "BRL", "CL": "CLP", "CO": "COP", "GB": "GBP", "ID": "IDR", "IN": "INR",
	"MX": "MXN", "MY": "MYR", "PE": "PEN", "SA": "SAR", "SG": "SGD",
	"AT": "EUR", "BE": "EUR", "DE": "EUR", "ES": "EUR", "FI": "EUR", "FR": "EUR", "GR": "EUR", "IE": "EUR", "IT": "EUR",
	"NL": "EUR", "PT": "EUR",
}

var (
	noFigure   = words{"sin dato", "sem dado", "not known"}
	notOffered = words{"no existe", "não existe", "does not exist"}
)
