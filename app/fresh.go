package app

import (
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// DrawnOn is the day for which pages are drawn ahead; what builds a site sets it before anything else. Zero is the day on
// which the figures were last compared with what Meta publishes.
var DrawnOn pricing.Date

// DayOf returns the day whose cards a page shows as those in force: the visitor's today or, where that is zero because
// there is no clock, the one pages are drawn ahead for. No clock is before the day the figures were compared.
func DayOf(today pricing.Date) pricing.Date {
	if today == 0 {
		today = DrawnOn
	}
	return max(today, figuresAsOf())
}

// figuresAsOf is when the figures were last compared with what Meta publishes.
func figuresAsOf() pricing.Date {
	asOf, err := ratecards.Embedded().AsOf()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return asOf
}

// Freshness says how new the figures are.
type Freshness struct {
	AsOf   pricing.Date // when they were last compared with what Meta publishes
	Newest pricing.Date // effective date of the newest card that is known; it may not have begun
	Since  pricing.Date // the first price day after the newest card, whose card is not known (RATE-3)
	Next   pricing.Date // the next price day
	Due    bool         // the newest card may no longer be in force: the day of Since has come
	Told   bool         // the day is over by which Meta must have told what changes on Since
}

// FreshnessOn returns how new the figures of the site are on a day. The zero day is that of who has no clock: nothing is due
// then.
func FreshnessOn(today pricing.Date) Freshness {
	return FreshnessOf(ratecards.Embedded().LastDate(), today)
}

// FreshnessOf is FreshnessOn where the newest card is that of another date: a visitor's own may be newer.
func FreshnessOf(newest, today pricing.Date) Freshness {
	since := ratecards.NextPriceDate(newest)
	return Freshness{
		AsOf: figuresAsOf(), Newest: newest, Since: since, Next: ratecards.NextPriceDate(DayOf(today)), Due: today >= since,
		Told: today > monthBefore(since),
	}
}

// DueNotice says that a newer card is due; it is empty while none is.
func (f Freshness) DueNotice(l Locale) string {
	if !f.Due {
		return ""
	}
	since, newest := f.dates(l)
	return Say(l.Language(),
		"Desde el "+since+" puede regir una tabla más nueva. La última que conoce esta página es la del "+newest+": conviene comprobar la de Meta.",
		"Desde "+since+" pode vigorar uma tabela mais nova. A última que esta página conhece é a de "+newest+": vale conferir a da Meta.",
		"A newer card may have been in force since "+since+". The last one this page knows is that of "+newest+": check Meta's own.",
	)
}

// Neutral says until when the newest card holds, true on whatever day it is read.
func (f Freshness) Neutral(l Locale) string {
	since, newest := f.dates(l)
	known := FormatterOf(l).Date(monthBefore(f.Since))
	if f.Told {
		asOf := FormatterOf(l).Date(f.AsOf)
		return Say(l.Language(),
			"La tabla del "+newest+" vale por lo menos hasta el día anterior al "+since+", la primera fecha en que los precios pueden volver a cambiar. Meta avisa con un mes: si algo cambia ese día, ya se sabe desde el "+known+", y esta página, comparada por última vez el "+asOf+", aún no lo tiene.",
			"A tabela de "+newest+" vale pelo menos até a véspera de "+since+", a primeira data em que os preços podem mudar de novo. A Meta avisa com um mês: se algo muda nesse dia, já se sabe desde "+known+", e esta página, comparada pela última vez em "+asOf+", ainda não o traz.",
			"The card of "+newest+" holds at least until the day before "+since+", the first date on which prices may change again. Meta gives a month's notice: a change on that day has been known since "+known+", and this page, last compared on "+asOf+", does not have it yet.",
		)
	}
	return Say(l.Language(),
		"La tabla del "+newest+" vale por lo menos hasta el día anterior al "+since+", la primera fecha en que los precios pueden volver a cambiar. Meta avisa con un mes: ese cambio se sabrá a más tardar el "+known+".",
		"A tabela de "+newest+" vale pelo menos até a véspera de "+since+", a primeira data em que os preços podem mudar de novo. A Meta avisa com um mês: essa mudança será conhecida até "+known+".",
		"The card of "+newest+" holds at least until the day before "+since+", the first date on which prices may change again. Meta gives a month's notice, so that change will be known by "+known+".",
	)
}

func (f Freshness) dates(l Locale) (since, newest string) {
	format := FormatterOf(l)
	return format.Date(f.Since), format.Date(f.Newest)
}

// monthBefore returns the same day of the month before; price days are the first of a month.
func monthBefore(d pricing.Date) pricing.Date {
	return pricing.Date(d.AddDays(-1).Month())*100 + d%100
}
