package app

import (
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Freshness says how new the figures are.
type Freshness struct {
	AsOf   pricing.Date // when they were last compared with what Meta publishes
	Newest pricing.Date // effective date of the newest card
	Since  pricing.Date // the first price day after the newest card, whose card is not known (RATE-3)
	Next   pricing.Date // the next price day: Since, or the one after today where Since is over
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
	asOf, err := ratecards.Embedded().AsOf()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	f := Freshness{AsOf: asOf, Newest: newest, Since: ratecards.NextPriceDate(newest)}
	f.Next, f.Told = f.Since, today > monthBefore(f.Since)
	if today >= f.Since {
		f.Due, f.Next = true, ratecards.NextPriceDate(today)
	}
	return f
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
