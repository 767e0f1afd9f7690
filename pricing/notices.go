package pricing

import (
	"cmp"
	"slices"
)

// notices says what a reader of the lines must know about cards, tiers and options.
func (l *ledger) notices(lines []Line) []Notice {
	var all []Notice
	for _, use := range l.cards {
		if use.err == nil {
			all = append(all, cardNotices(use.card)...)
		}
	}
	if l.beyondLast {
		all = append(all, Notice{Code: NoticeFutureCard, Subject: l.cards[l.last].card.ID()})
	}
	if l.tokensAssumed {
		all = append(all, Notice{Code: NoticeTokensAssumed, Category: MetaBusinessAgent})
	}
	for i := range lines {
		all = append(all, l.lineNotices(&lines[i])...)
	}
	if rate := l.account.AgentExchange; !rate.IsZero() {
		all = append(all, Notice{Code: NoticeOption, Subject: "mba_exchange=" + rate.String()})
	}
	for _, chosen := range l.account.Options.Changed() {
		all = append(all, Notice{Code: NoticeOption, Subject: chosen.Name + "=" + chosen.Value})
	}
	slices.SortFunc(all, func(a, b Notice) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Market, b.Market), cmp.Compare(a.Category, b.Category), cmp.Compare(a.Subject, b.Subject))
	})
	return slices.Compact(all)
}

// cardNotices says how the figures of a card are known, where they are not Meta's card as published.
func cardNotices(c Card) []Notice {
	code, unsure := map[Status]NoticeCode{Composed: NoticeComposed, Partial: NoticePartial, Inferred: NoticeInferred}[c.Status()]
	if !unsure {
		return nil
	}
	return []Notice{{Code: code, Subject: c.ID()}}
}

func (l *ledger) lineNotices(line *Line) []Notice {
	found := l.localisation(line)
	about := func(code NoticeCode, subject string) {
		found = append(found, Notice{Code: code, Market: line.Market, Category: line.Category, Subject: subject})
	}
	switch {
	case line.Refusal != nil:
		about(NoticeRefused, "")
	case line.Category == MetaBusinessAgent && line.Unit == PerToken && line.Currency != l.account.Currency:
		about(NoticeAgentDollars, "")
	case line.Charged > 0 && line.Unit == PerMessage && line.Category.HasTiers():
		use := l.cards[l.byID[line.Card]]
		if line.BandNo == 0 && len(use.card.bands(line.Market, line.Category)) == 0 {
			about(NoticeListRate, line.Card)
		}
		switch {
		case line.BandNo > 0 && use.card.LaterLadder():
			about(NoticeLadder2026, line.Card)
		case line.BandNo > 1 && use.card.BandsDerived(line.Market, line.Category):
			about(NoticeDerivedBands, line.Card)
		}
	}
	return found
}

// localisations are the countries whose businesses must be billed in their own currency (RATE-6). Traffic with the
// country is only a hint that the business may be one of them.
var localisations = []struct {
	market   Market
	currency Currency
	since    Month
	code     NoticeCode
}{
	{"India", "INR", 2026_01, NoticeLocalIndia},
	{"Brazil", "BRL", 2026_07, NoticeLocalBrazil},
}

func (l *ledger) localisation(line *Line) []Notice {
	for _, rule := range localisations {
		if line.Block == MetaBlock && line.Market == rule.market && l.account.Currency != rule.currency && line.Month >= rule.since {
			return []Notice{{Code: rule.code, Market: line.Market}}
		}
	}
	return nil
}
