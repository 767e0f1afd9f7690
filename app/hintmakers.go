package app

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// undeliveredHint says what marketing to the United States would cost if it were delivered. It stands whatever the
// amount: the messages do not arrive (DLV-10).
func undeliveredHint(q *question) ([]Hint, error) {
	h := Hint{Kind: hintUndelivered, Currency: q.estimate.Plan.Currency, Unknown: true}
	for i := range q.estimate.Bill.Lines {
		if l := &q.estimate.Bill.Lines[i]; l.Rule == "DLV-10" {
			h.Count += l.Quantity
		}
	}
	if h.Count == 0 {
		return nil, nil
	}
	delivered := altered(q.estimate.Plan, func(t *pricing.Traffic) {
		if t.Place.Territory == pricing.UnitedStates {
			t.AnswerShare = decimal.Zero // the messages alone, not what is answered to them
		}
	})
	if err := delivered.Options.Set("us_marketing", "priced"); err != nil {
		return nil, err
	}
	bill, priced, err := q.rebill(delivered)
	if err != nil {
		return nil, err
	}
	if saved, known := q.saved(&bill); priced && known {
		h.Amount, h.Unknown = saved.Neg(), false
	}
	return []Hint{h}, nil
}

// numberHint is one more business number, which brings an allowance of its own (SVC-4, SVC-9).
func numberHint(q *question) ([]Hint, error) {
	more := int64(q.estimate.Plan.Numbers) + 1
	if q.era() != pricing.PMP2 || more > fieldSpecs[FieldNumbers].max {
		return nil, nil
	}
	return q.changeHint(Hint{Kind: hintNumber, Count: more},
		[]TypedIn{q.typedNumber(0, FieldNumbers, decimal.NewFromInt(more))})
}

// windowHint is about notices inside and outside the customer service window, which the message eras treat each in
// their way; to conversations it makes no difference (CONV-6).
func windowHint(q *question) ([]Hint, error) {
	switch q.era() {
	case pricing.PMP1:
		return insideHint(q)
	case pricing.PMP2:
		return paidWindowHint(q)
	}
	return nil, nil
}

// insideHint moves notices inside the window, where they are free (MSG-5): at most one for each chat of the month, in
// whole percents.
func insideHint(q *question) ([]Hint, error) {
	h := Hint{Kind: hintInside}
	change := q.eachSender(FieldInWindow, func(t *pricing.Traffic) (decimal.Decimal, bool) {
		if t.Utility == 0 {
			return decimal.Zero, false
		}
		room := decimal.NewFromInt(min(t.Utility, t.Chats))
		share := room.Shift(2).Div(decimal.NewFromInt(t.Utility)).Floor()
		then := *t
		then.InWindowShare = share
		more := then.UtilityInWindow() - t.UtilityInWindow()
		h.Count += max(0, more)
		return share, more > 0
	})
	return q.changeHint(h, change)
}

// paidWindowHint is about the notices inside the window since they are charged there (MSG-6): sent as free-form
// replies they would use what is left of the allowance (SVC-4). Where that saves nothing, it says what they cost.
func paidWindowHint(q *question) ([]Hint, error) {
	var inside []pricing.Usage
	var count int64
	without := altered(q.estimate.Plan, func(t *pricing.Traffic) {
		n := t.UtilityInWindow()
		t.Utility, t.InWindowShare = t.Utility-n, decimal.Zero
		if n > 0 {
			inside = append(inside, pricing.Usage{Place: t.Place, Category: pricing.Service, Quantity: n})
			count += n
		}
	})
	if count == 0 {
		return nil, nil
	}
	asReplies := without
	asReplies.Usage = append(asReplies.Usage[:len(asReplies.Usage):len(asReplies.Usage)], inside...)
	if found, err := q.hintOf(Hint{Kind: hintReply, Count: count}, asReplies); len(found) > 0 || err != nil {
		return found, err
	}
	return q.hintOf(Hint{Kind: hintWindowPaid, Count: count}, without)
}

// joinedPart is the part of the notices that a hint lets follow another one, by joinedAfter: one in ten.
const (
	joinedPart  = 10
	joinedAfter = time.Hour
)

// joinHint lets one notice in ten follow another to the same customer within 24 hours, so that both are one
// conversation (CONV-5).
func joinHint(q *question) ([]Hint, error) {
	if era := q.era(); era != pricing.CBP1 && era != pricing.CBP2 {
		return nil, nil
	}
	h := Hint{Kind: hintJoin}
	var pairs []pricing.Journey
	plan := altered(q.estimate.Plan, func(t *pricing.Traffic) {
		n := t.Utility / joinedPart
		t.Utility -= 2 * n
		notice := pricing.Step{Kind: pricing.Template, Category: pricing.Utility}
		next := notice
		next.At = joinedAfter
		pairs = append(pairs, pricing.Journey{Place: t.Place, Monthly: n, Steps: []pricing.Step{notice, next}})
		h.Count += n
	})
	if h.Count == 0 {
		return nil, nil
	}
	plan.Journeys = append(plan.Journeys[:len(plan.Journeys):len(plan.Journeys)], pairs...)
	return q.hintOf(h, plan)
}

// one reply.
var one = decimal.NewFromInt(1)

// shorterHint is one reply less in every chat that has two or more, since every reply is charged (SVC-1).
func shorterHint(q *question) ([]Hint, error) {
	if q.era() != pricing.PMP2 {
		return nil, nil
	}
	return q.changeHint(Hint{Kind: hintShorter}, q.eachSender(FieldReplies, func(t *pricing.Traffic) (decimal.Decimal, bool) {
		fewer := t.RepliesPerChat.Sub(one)
		return fewer, t.Chats > 0 && fewer.GreaterThanOrEqual(one)
	}))
}

// morePoints is how many more chats of a hundred a hint lets start from an ad.
const morePoints = 10

// entryHint is more chats from ads, in countries that have room for it (FEP-5).
func entryHint(q *question) ([]Hint, error) {
	return q.changeHint(Hint{Kind: hintEntry, Count: morePoints}, q.eachSender(FieldEntryShare, func(t *pricing.Traffic) (decimal.Decimal, bool) {
		share := t.EntryShare.Add(decimal.NewFromInt(morePoints))
		return share, t.Chats > 0 && share.LessThanOrEqual(decimal.NewFromInt(fieldSpecs[FieldEntryShare].max))
	}))
}

// Since when Meta moves utility templates to marketing (CAT-3), and delivers none of that to the United States (DLV-10).
const (
	recategorised   pricing.Date = 2024_07_01
	marketingPaused pricing.Date = 2025_04_01
)

// categoryHint is what the notices would cost more if Meta took them for marketing (CAT-3). Where it does not deliver
// marketing they would be lost, which is no cost.
func categoryHint(q *question) ([]Hint, error) {
	on := q.estimate.Plan.On
	if on < recategorised {
		return nil, nil
	}
	h := Hint{Kind: hintCategory}
	var campaigns []pricing.Traffic
	plan := altered(q.estimate.Plan, func(t *pricing.Traffic) {
		if t.Place.Territory == pricing.UnitedStates && on >= marketingPaused {
			return
		}
		h.Count += t.Utility
		campaigns = append(campaigns, pricing.Traffic{Place: t.Place, Marketing: t.Utility})
		t.Utility = 0
	})
	if h.Count == 0 {
		return nil, nil
	}
	plan.Traffic = append(plan.Traffic, campaigns...)
	return q.hintOf(h, plan)
}

// tierAhead is a volume tier that is near.
type tierAhead struct {
	Market   pricing.Market
	Category pricing.Category
	No       int // from 1
	Rate     pricing.Rate
}

// tierHints are the volume tiers with a lower rate that a tenth more messages would reach (TIER-4).
func tierHints(q *question) ([]Hint, error) {
	var found []Hint
	for i := range q.estimate.Bill.Lines {
		l := &q.estimate.Bill.Lines[i]
		if l.BandNo == 0 || l.Refusal != nil || q.isCountedBefore(i) {
			continue
		}
		if h, near := q.tierHint(l); near {
			found = append(found, h)
		}
	}
	return found, nil
}

// sharesTier reports whether two lines move the same counter: the authentication rates share one (TIER-8).
func sharesTier(a, b *pricing.Line) bool {
	return b.BandNo > 0 && a.Market == b.Market && (a.Category == pricing.Utility) == (b.Category == pricing.Utility)
}

func (q *question) isCountedBefore(line int) bool {
	lines := q.estimate.Bill.Lines
	for i := range line {
		if sharesTier(&lines[line], &lines[i]) {
			return true
		}
	}
	return false
}

// tierHint finds the next lower rate of the messages of a line, if a tenth more of them would reach it.
func (q *question) tierHint(l *pricing.Line) (h Hint, near bool) {
	charged := q.reached(l)
	now := l.Rate
	for i, band := range q.estimate.Card.Bands(l.Market, l.Category) {
		if band.Contains(charged) {
			now = band.Rate
		}
		if band.From <= charged || !band.Rate.Less(now) {
			continue
		}
		h = Hint{
			Kind: hintTier, Count: band.From - charged,
			Amount: now.Decimal().Sub(band.Rate.Decimal()), Currency: l.Currency,
			Tier: &tierAhead{Market: l.Market, Category: l.Category, No: i + 1, Rate: band.Rate},
		}
		return h, h.Count <= charged/nearPart
	}
	return Hint{}, false
}

// nearPart is how near a tier must be to be worth saying: a tenth of what is charged already.
const nearPart = 10

// reached is how many messages of a line's tiers are charged in the month, also before the plan (TIER-13).
func (q *question) reached(l *pricing.Line) (charged int64) {
	for i := range q.estimate.Bill.Lines {
		if other := &q.estimate.Bill.Lines[i]; sharesTier(l, other) {
			charged = max(charged, other.Reached)
		}
	}
	return charged
}

// currencyHints say what Meta would charge on the card that an account must move to by a date (RATE-6), if it is one
// of those: the plan does not tell. Provider's fees and tax, which are in the currency of the plan, are left out.
func currencyHints(q *question) ([]Hint, error) {
	var found []Hint
	for _, n := range q.estimate.Bill.Notices {
		h := Hint{Kind: hintIndia, Currency: "INR"}
		switch n.Code {
		case pricing.NoticeLocalIndia:
		case pricing.NoticeLocalBrazil:
			h = Hint{Kind: hintBrazil, Currency: "BRL"}
		default:
			continue
		}
		plan := q.estimate.Plan
		plan.Currency, plan.Fees, plan.Tax, plan.AgentExchange = h.Currency, pricing.Fees{}, pricing.Tax{}, decimal.Zero
		bill, priced, err := q.rebill(plan)
		if err != nil {
			return nil, err
		}
		total := bill.TotalIn(h.Currency)
		h.Amount, h.Unknown = total.Meta, !priced || !total.Complete
		found = append(found, h)
	}
	return found, nil
}
