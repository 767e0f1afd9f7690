package oracle

import (
	"cmp"
	"math/big"
	"slices"
)

// allowance is what is free of a month, in conversations per account (FREE-1,
// FREE-3) and in messages per business number (SVC-4).
const allowance = 1000

// Rates are the cards of the account's currency, as the caller knows them, and
// what was already used of the month elsewhere. A nil function knows nothing.
type Rates struct {
	Currency string // of the cards

	// Rate is the list rate of one unit on a date (RATE-1), and whether the card
	// has one (RATE-9).
	Rate func(market string, c Category, date string) (*big.Rat, bool)

	// Bands is the ladder of volume tiers, empty if there is none, in which case
	// the list rate applies (TIER-5, TIER-11).
	Bands func(market string, c Category, date string) []Band

	// TierUsed is how many charged messages precede this log in a month's
	// counter; the family of both authentication rates is Authentication
	// (TIER-13, TIER-8).
	TierUsed func(market string, family Category, month string) int64

	// AllowanceUsed is how many units of a month's allowance precede this log.
	// The number is "" for the conversation eras, whose allowance is the
	// account's.
	AllowanceUsed func(number, month string) int64
}

// Band is one volume tier: the n-th charged message of the month, n from 1,
// pays Rate if From <= n <= To. To 0 is open (TIER-4, TIER-5).
type Band struct {
	From, To int64
	Rate     *big.Rat
}

// Line is a sum of like units: those of one month, number, market, category,
// band or rate, and rule.
type Line struct {
	Month    string // YYYY-MM
	Number   string
	Market   string // "" for Meta Business Agent tokens, which have none (MBA-3)
	Category Category
	Rule     string // of the verdict, or of the allowance that freed the units
	Band     Band   // zero where the list rate applies
	Rate     *big.Rat
	Currency string

	Quantity int64 // units to pay
	Free     int64 // units that are free; a line has one or the other
	Tokens   int64 // of Meta Business Agent messages, whose Rate is per token

	Amount  *big.Rat // exact; nil if Refused
	Refused bool     // the card has no rate: what is due is not known, and not zero (RATE-9)
}

// Bill counts the verdicts of a log into allowances and tiers and rates them
// (section 6.2). The total is the exact sum of the amounts in the currency of
// the cards (MONEY-2): refused lines are not in it, nor are tokens, which are
// in USD, unless that is the currency (MONEY-6). Deliveries inside a
// conversation are on no line; those free by other rules are, as free.
func Bill(a Account, events []Event, verdicts []Verdict, rates Rates) ([]Line, *big.Rat) {
	items := itemsOf(events, verdicts)
	countConversations(items, rates)
	countService(a, items, rates)
	rate(items, rates)

	var lines []Line
	for _, it := range items {
		lines = add(lines, it)
	}
	slices.SortFunc(lines, byKey)

	total := new(big.Rat)
	for _, l := range lines {
		if !l.Refused && l.Currency == rates.Currency {
			total.Add(total, l.Amount)
		}
	}
	return lines, total
}

// item is a unit on its way to a line.
type item struct {
	Unit
	id       string
	number   string
	position int // among the recipients
	grouped  bool
	line     Line // of this unit alone
}

// month is the month of the delivery in the account's zone (TIER-6, SVC-5).
func (it item) month() string { return it.Date[:len("2006-01")] }

// itemsOf lists the units that have a price or would have had one, in the order
// of delivery (DLV-4, TIER-7).
func itemsOf(events []Event, verdicts []Verdict) []*item {
	var items []*item
	for i, v := range verdicts {
		for position, u := range v.Units {
			if u.Category == "" || u.Outcome == Inside {
				continue
			}
			items = append(items, &item{
				Unit: u, id: events[i].ID, number: events[i].Number,
				position: position, grouped: events[i].Group != "",
			})
		}
	}
	slices.SortStableFunc(items, byDelivery)
	return items
}

// byDelivery orders units by delivery, then as LOG-5 says.
func byDelivery(x, y *item) int {
	return cmp.Or(cmp.Compare(x.At, y.At), cmp.Compare(x.Sent, y.Sent),
		cmp.Compare(x.id, y.id), cmp.Compare(x.position, y.position))
}

// bySent orders units by sent instant (option allowance_order).
func bySent(x, y *item) int {
	return cmp.Or(cmp.Compare(x.Sent, y.Sent), byDelivery(x, y))
}

// countConversations grants the monthly allowance of the account, over all its
// numbers: to all conversations of 2022 (FREE-1), to service conversations
// since June 2023 (FREE-3), in the order in which they opened (FREE-4).
func countConversations(items []*item, rates Rates) {
	used := map[string]int64{}
	for _, it := range items {
		if it.Outcome != Counted || it.Rule != "CONV-18" && it.Rule != "CONV-7" {
			continue
		}
		month := it.month()
		if _, begun := used[month]; !begun && rates.AllowanceUsed != nil {
			used[month] = rates.AllowanceUsed("", month)
		}
		used[month]++
		switch {
		case used[month] > allowance:
			it.Outcome = Charged
		case it.Rule == "CONV-18":
			it.Outcome, it.Rule = Free, "FREE-1"
		default:
			it.Outcome, it.Rule = Free, "FREE-3"
		}
	}
}

// countService grants the monthly allowance of each business number to its
// service deliveries, in groups and outside (SVC-4, SVC-6, GRP-7). Those free
// in a free entry window take part only by option (SVC-7). Exempt businesses
// pay nothing beyond the allowance either (SVC-11).
func countService(a Account, items []*item, rates Rates) {
	items = slices.Clone(items)
	if a.Options.AllowanceOrderSent {
		slices.SortStableFunc(items, bySent)
	}
	type key struct{ number, month string }
	used := map[key]int64{}
	for _, it := range items {
		counted := it.Outcome == Counted && (it.Rule == "SVC-1" || it.Rule == "GRP-7")
		inFreeEntry := it.Rule == "FEP-3" || it.Rule == "FEP-5"
		freed := inFreeEntry && it.Category == Service && it.Date >= paidService
		if !counted && !(freed && a.Options.AllowanceFEP) {
			continue
		}
		k := key{it.number, it.month()}
		if _, begun := used[k]; !begun && rates.AllowanceUsed != nil {
			used[k] = rates.AllowanceUsed(k.number, k.month)
		}
		used[k]++
		switch {
		case freed:
		case used[k] <= allowance:
			it.Outcome, it.Rule = Free, "SVC-4"
		case a.Options.ServiceExempt && it.Date < exemptionEnds:
			it.Outcome, it.Rule = Free, "SVC-11"
		default:
			it.Outcome = Charged
		}
	}
}

// rate finds what each charged unit pays, walking the volume tiers as it goes:
// one counter per market, family and month, of charged messages outside groups,
// at the marginal rate of the band reached (TIER-2, TIER-3, TIER-4).
func rate(items []*item, rates Rates) {
	type key struct {
		market string
		family Category
		month  string
	}
	used := map[key]int64{}
	for _, it := range items {
		it.line = Line{
			Month: it.month(), Number: it.number, Market: it.Market,
			Category: it.Category, Rule: it.Rule, Currency: rates.Currency,
		}
		switch {
		case it.Outcome == Free:
			it.line.Free = 1
			it.line.Amount = new(big.Rat)
			if it.Category == AgentTokens {
				it.line.Market, it.line.Currency, it.line.Tokens = "", "USD", it.Tokens
			}
		case it.Category == AgentTokens:
			it.line = tokenLine(it)
		case tiered(it):
			k := key{it.Market, tierFamily(it.Category), it.month()}
			if _, begun := used[k]; !begun && rates.TierUsed != nil {
				used[k] = rates.TierUsed(k.market, k.family, k.month)
			}
			used[k]++
			it.line.atTier(it, rates, used[k])
		default:
			it.line.atList(it, rates)
		}
	}
}

// tokenLine is two dollars per million tokens, in USD (MBA-2, MBA-3).
func tokenLine(it *item) Line {
	perToken := big.NewRat(2, 1_000_000)
	return Line{
		Month: it.month(), Number: it.number, Category: it.Category, Rule: it.Rule,
		Rate: perToken, Currency: "USD", Quantity: 1, Tokens: it.Tokens,
		Amount: new(big.Rat).Mul(perToken, new(big.Rat).SetInt64(it.Tokens)),
	}
}

// tiered says whether a charged unit has volume tiers: utility and both kinds
// of authentication, priced per message, not in groups (TIER-1, GRP-4, GRP-6).
func tiered(it *item) bool {
	switch it.Category {
	case Utility, Authentication, AuthenticationInternational:
		return !it.grouped && it.Date >= perMessage
	}
	return false
}

// tierFamily is the counter of a category (TIER-8).
func tierFamily(c Category) Category {
	if c == AuthenticationInternational {
		return Authentication
	}
	return c
}

// atTier prices a unit as the n-th of its counter, at the printed rate of its
// band (TIER-9), or at the list rate if there is no ladder (TIER-11).
func (l *Line) atTier(it *item, rates Rates, n int64) {
	var bands []Band
	if rates.Bands != nil {
		bands = rates.Bands(it.Market, it.Category, it.Date)
	}
	if len(bands) == 0 {
		l.atList(it, rates)
		return
	}
	for _, b := range bands {
		if b.From <= n && (b.To == 0 || n <= b.To) {
			l.Band = b
			l.pay(b.Rate, b.Rate != nil)
			return
		}
	}
	l.pay(nil, false)
}

// atList prices a unit at the list rate (RATE-1).
func (l *Line) atList(it *item, rates Rates) {
	if rates.Rate == nil {
		l.pay(nil, false)
		return
	}
	l.pay(rates.Rate(it.Market, it.Category, it.Date))
}

// pay makes a line one unit at a rate, or refuses it (RATE-9).
func (l *Line) pay(rate *big.Rat, known bool) {
	l.Quantity = 1
	if !known {
		l.Refused = true
		return
	}
	l.Rate, l.Amount = rate, new(big.Rat).Set(rate)
}

// add puts a unit on the line of its key.
func add(lines []Line, it *item) []Line {
	for i := range lines {
		l := &lines[i]
		if byKey(*l, it.line) != 0 {
			continue
		}
		l.Quantity += it.line.Quantity
		l.Free += it.line.Free
		l.Tokens += it.line.Tokens
		if !l.Refused {
			l.Amount.Add(l.Amount, it.line.Amount)
		}
		return lines
	}
	return append(lines, it.line)
}

// byKey orders lines by what distinguishes them.
func byKey(x, y Line) int {
	return cmp.Or(
		cmp.Compare(x.Month, y.Month),
		cmp.Compare(x.Number, y.Number),
		cmp.Compare(x.Market, y.Market),
		cmp.Compare(x.Category, y.Category),
		cmp.Compare(x.Rule, y.Rule),
		cmp.Compare(x.Band.From, y.Band.From),
		cmp.Compare(x.Band.To, y.Band.To),
		compareRates(x.Rate, y.Rate),
		cmp.Compare(min(x.Free, 1), min(y.Free, 1)),
	)
}

// compareRates orders rates, the missing one first.
func compareRates(x, y *big.Rat) int {
	switch {
	case x == nil && y == nil:
		return 0
	case x == nil:
		return -1
	case y == nil:
		return 1
	}
	return x.Cmp(y)
}
