package pricing

import (
	"maps"
	"slices"

	"github.com/shopspring/decimal"
)

// planTally counts the units of a plan. Units an allowance decides wait until all are counted, because a monthly
// total has no order (SVC-8).
type planTally struct {
	ledger    *ledger
	counted   map[ledgerKey]int64 // units that wait for the allowance
	consumed  int64               // units free by a window that use the allowance all the same (option allowance_fep)
	delivered int64               // messages of the business, for a provider's fee
	notices   []Notice
	tooLarge  bool // a sum went beyond what can be counted
}

func newPlanTally(a Account, t Tables, cards CardSource) *planTally {
	return &planTally{ledger: newLedger(a, t, cards), counted: make(map[ledgerKey]int64)}
}

// take adds what a part of the plan comes to.
func (p *planTally) take(part *partCount) {
	for i := range part.units {
		u := &part.units[i]
		p.count(p.ledger.withCard(u.key, p.ledger.account.RulesOn), u.units, u.tokens)
	}
	p.add(&p.delivered, part.delivered, 1)
	p.add(&p.consumed, part.consumed, 1)
	p.notices = append(p.notices, part.notices...)
	p.ledger.tokensAssumed = p.ledger.tokensAssumed || part.tokensAssumed
	p.tooLarge = p.tooLarge || part.tooLarge
}

// count enters units with their tokens.
func (p *planTally) count(k ledgerKey, units, tokens int64) {
	if k.outcome == Counted {
		waiting := p.counted[k]
		p.add(&waiting, units, 1)
		p.counted[k] = waiting
		return
	}
	t := p.ledger.at(k)
	p.add(&t.units, units, 1)
	p.add(&t.tokens, tokens, 1)
}

// add adds a*b to a sum, unless it goes beyond what can be counted.
func (p *planTally) add(sum *int64, a, b int64) {
	p.tooLarge = !addCounted(sum, a, b) || p.tooLarge
}

// usage counts units given directly (RATE-1): they stand outside every window.
func (p *planTally) usage(u Usage) {
	on := p.ledger.account.RulesOn
	outcome, rule, _ := directVerdict(u.Category, on)
	_, market := p.ledger.tables.Markets.resolve(u.Place, on)
	v := Verdict{Outcome: outcome, Rule: rule, Category: u.Category, Market: market, On: on, Unit: EraOn(on).Unit()}
	if u.Category == MetaBusinessAgent && outcome == Charged {
		v.Unit = PerToken
	}
	if EraOn(on) >= PMP1 && u.Category == MarketingLite {
		v.Category = Marketing
	}
	p.add(&p.delivered, u.Quantity, 1)
	if v.Category == Marketing && market == NorthAmerica && on >= marketingPaused {
		p.notices = append(p.notices, Notice{Code: NoticeUSMarketing, Market: market, Category: Marketing})
	}
	tokens := u.Tokens
	if v.Unit != PerToken {
		tokens = 0
	}
	p.count(p.ledger.keyOf("", &v, false), u.Quantity, tokens)
}

// directVerdict returns what becomes of units of a category that stand outside every window, and whether the era
// charges the category at all.
func directVerdict(c Category, on Date) (Outcome, RuleID, bool) {
	era := EraOn(on)
	switch c {
	case BusinessInitiated, UserInitiated:
		return Counted, "CONV-18", era == CBP0
	case MetaBusinessAgent:
		if on < agentCharged {
			return Free, "MBA-1", on >= agentLaunch
		}
		return Charged, "MBA-2", true
	case GeneralPurposeAI:
		return Charged, "AIP-1", on >= 2026_02_16
	case Service:
		return directService(era)
	}
	switch {
	case era == CBP0:
		return Undecided, "", false
	case c == MarketingLite && era < PMP1:
		return Charged, "CONV-13", on >= 2024_10_15
	case era < PMP1:
		return Charged, "CONV-4", true
	case c == Marketing || c == MarketingLite:
		return Charged, "MSG-2", true
	case c == Utility:
		return Charged, "MSG-4", true
	default:
		return Charged, "MSG-3", true
	}
}

func directService(era Era) (Outcome, RuleID, bool) {
	switch era {
	case CBP1:
		return Counted, "CONV-7", true
	case CBP2:
		return Free, "FREE-5", true
	case PMP1:
		return Free, "MSG-7", true
	case PMP2:
		return Counted, "SVC-1", true
	default:
		return Undecided, "", false
	}
}

// bill splits the allowance, rates the units and adds what is not Meta's.
func (p *planTally) bill(plan *Plan) Bill {
	keys, shares := p.shares()
	free := p.allowance(plan.Numbers)
	p.splitByOption(shares, free)
	p.settle(keys, shares)
	meta := p.ledger.lines()
	fees := plan.Fees.feeLines(meta, p.delivered, plan.On, plan.Currency)
	lines := append(meta, fees...)
	lines = append(lines, plan.Tax.taxLines(lines, plan.On, plan.Currency)...)
	b := Bill{Lines: lines, Totals: totals(lines, plan.Currency)}
	b.Allowance = p.allowanceRange(shares, plan.Numbers, totals(meta, plan.Currency)[0].Meta)
	b.Notices = append(p.ledger.notices(lines), p.unique()...)
	return b
}

// shares lists the units that wait for the allowance, in order of market, with the rate of a charged one.
func (p *planTally) shares() ([]ledgerKey, []share) {
	keys := slices.SortedFunc(maps.Keys(p.counted), compareKeys)
	shares := make([]share, len(keys))
	for i, k := range keys {
		shares[i] = share{market: k.market, count: p.counted[k]}
		use := p.ledger.cards[p.ledger.cardOn(p.ledger.account.RulesOn)]
		if use.err == nil {
			rate, err := use.card.Rate(k.market, k.category)
			shares[i].rate, shares[i].priced = rate, err == nil
		}
	}
	return keys, shares
}

// allowance returns the free units of the month: per account, or since October 2026 per number, over which a plan's
// traffic is spread evenly (SVC-9).
func (p *planTally) allowance(numbers int) int64 {
	free := int64(monthlyAllowance)
	switch allowanceRule(p.ledger.account.RulesOn) {
	case "":
		return 0
	case "SVC-4":
		free *= int64(numbers)
	}
	return max(0, free-p.consumed-p.ledger.account.AllowanceUsed)
}

func (p *planTally) splitByOption(shares []share, free int64) {
	switch p.ledger.account.Options.value(optAllowanceSplit) {
	case "cheapest_first":
		splitByRate(shares, free, true)
	case "dearest_first":
		splitByRate(shares, free, false)
	default:
		splitProportionally(shares, free)
	}
}

// settle enters the units that waited as free or charged.
func (p *planTally) settle(keys []ledgerKey, shares []share) {
	on := p.ledger.account.RulesOn
	for i, k := range keys {
		free, beyond := k, k
		free.outcome, free.freeBy = Free, allowanceRule(on)
		beyond.outcome, beyond.card = Charged, -1
		rest := shares[i].count - shares[i].free
		if p.ledger.account.exempt(on) {
			beyond.outcome, beyond.freeBy = Free, exemption
		} else if rest > 0 {
			beyond.card = p.ledger.cardOn(on)
		}
		p.ledger.at(free).units += shares[i].free
		p.ledger.at(beyond).units += rest
	}
}

// allowanceRange tells what the order in which the allowance is used can make of Meta's charge (SVC-8).
func (p *planTally) allowanceRange(shares []share, numbers int, meta decimal.Decimal) AllowanceRange {
	rule := allowanceRule(p.ledger.account.RulesOn)
	if rule == "" {
		return AllowanceRange{}
	}
	r := AllowanceRange{Rule: rule, Units: monthlyAllowance, Default: meta, Lowest: meta, Highest: meta}
	if rule == "SVC-4" {
		r.Units *= int64(numbers)
	}
	for i := range shares {
		r.Used += shares[i].free
	}
	if p.ledger.account.exempt(p.ledger.account.RulesOn) {
		return r
	}
	others := meta.Sub(chargeOf(shares))
	free := p.allowance(numbers)
	for _, extreme := range []struct {
		cheapestFirst bool
		total         *decimal.Decimal
	}{{true, &r.Highest}, {false, &r.Lowest}} {
		splitByRate(shares, free, extreme.cheapestFirst)
		*extreme.total = others.Add(chargeOf(shares))
	}
	return r
}

// chargeOf returns what the units beyond the allowance cost; those without a known rate are no part of it.
func chargeOf(shares []share) decimal.Decimal {
	var sum decimal.Decimal
	for i := range shares {
		if shares[i].priced {
			sum = sum.Add(shares[i].rate.Times(shares[i].count - shares[i].free))
		}
	}
	return sum
}

func (p *planTally) unique() []Notice {
	var seen []Notice
	for _, n := range p.notices {
		if !slices.Contains(seen, n) {
			seen = append(seen, n)
		}
	}
	return seen
}
