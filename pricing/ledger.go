package pricing

import (
	"cmp"
	"slices"
)

// ledgerKey names units that are counted and rated together.
type ledgerKey struct {
	month    Month
	number   string // business phone number of a log; empty in a plan
	market   Market
	category Category
	unit     Unit
	outcome  Outcome
	rule     RuleID
	freeBy   RuleID
	card     int  // index into ledger.cards; -1 where no card is needed
	band     int  // volume tier from 1, where the order of delivery has told it; 0 where the lines must
	counted  bool // units an allowance decides
	tierless bool // group messages neither count in volume tiers nor pay their rates (GRP-4, GRP-6)
}

// tally is how much of it there was.
type tally struct {
	units  int64
	tokens int64
}

// cardUse is the card in force on a date, or why there is none.
type cardUse struct {
	card Card
	err  error
}

// ledger counts decided units and turns them into the lines of a bill.
type ledger struct {
	account Account
	tables  Tables
	source  CardSource
	tallies map[ledgerKey]*tally
	cards   []cardUse
	byID    map[string]int
	lastOn  Date // the last date asked for
	last    int  // its card

	tokensAssumed bool // a Meta Business Agent reply of unknown tokens was counted (MBA-5)
	beyondLast    bool // a date was priced with a card that may have been superseded (RATE-10)
}

func newLedger(a Account, t Tables, source CardSource) *ledger {
	return &ledger{account: a, tables: t, source: source, tallies: make(map[ledgerKey]*tally), byID: make(map[string]int)}
}

// keyOf names the units of a final verdict, without their card.
func keyOf(number string, v *Verdict, group bool) ledgerKey {
	return ledgerKey{
		month: v.On.Month(), number: number, market: v.Market, category: v.Category, unit: v.Unit,
		outcome: v.Outcome, rule: v.Rule, counted: v.Outcome == Counted, card: -1, tierless: group,
	}
}

// keyOf names the units of a final verdict, with the card that prices them.
func (l *ledger) keyOf(number string, v *Verdict, group bool) ledgerKey {
	return l.withCard(keyOf(number, v, group), v.On)
}

// withCard names the card of a date with units that need one.
func (l *ledger) withCard(k ledgerKey, on Date) ledgerKey {
	if k.outcome == Charged && k.unit != PerToken {
		k.card = l.cardOn(on)
	}
	return k
}

func (l *ledger) at(k ledgerKey) *tally {
	t := l.tallies[k]
	if t == nil {
		t = new(tally)
		l.tallies[k] = t
	}
	return t
}

// cardOn finds the card in force on a date and remembers it.
func (l *ledger) cardOn(on Date) int {
	if on == l.lastOn {
		return l.last
	}
	card, err := l.source.CardOn(on)
	beyond := err == nil && beyondLastCard(card, on)
	l.beyondLast = l.beyondLast || beyond
	if beyond && l.account.Options.is(optFutureCard) {
		err = &NoCardError{Currency: l.account.Currency, On: on, First: card.Effective(), Known: []string{card.ID()}}
	}
	if err == nil && card.Model() == MessageModel && !card.HasBands() && l.account.Options.is(optTierFallback) {
		card = l.source.WithLaterLadder(card)
	}
	id := card.ID()
	if err != nil {
		id = err.Error()
	}
	i, seen := l.byID[id]
	if !seen {
		i = len(l.cards)
		l.byID[id] = i
		l.cards = append(l.cards, cardUse{card, err})
	}
	l.lastOn, l.last = on, i
	return i
}

// keys returns what was counted in the order of bills: month, market, category, rule as the rules stand, and so on.
func (l *ledger) keys() []ledgerKey {
	keys := make([]ledgerKey, 0, len(l.tallies))
	for k, t := range l.tallies {
		if t.units != 0 || t.tokens != 0 {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, compareKeys)
	return keys
}

// compareKeys is the order of keys. Most differ in the first four fields, and the place of a rule takes a search.
func compareKeys(a, b ledgerKey) int {
	if order := cmp.Or(
		cmp.Compare(a.month, b.month),
		cmp.Compare(a.market, b.market),
		cmp.Compare(a.category, b.category),
		cmp.Compare(a.unit, b.unit),
	); order != 0 {
		return order
	}
	return cmp.Or(
		cmp.Compare(ruleOrder(a.rule), ruleOrder(b.rule)),
		cmp.Compare(a.rule, b.rule),
		cmp.Compare(boolOrder(a.tierless), boolOrder(b.tierless)),
		cmp.Compare(a.freeBy, b.freeBy),
		cmp.Compare(a.outcome, b.outcome),
		cmp.Compare(a.card, b.card),
		cmp.Compare(a.band, b.band),
		cmp.Compare(a.number, b.number),
	)
}

func boolOrder(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ruleOrder returns the place of a rule in the order of decision; rules that decide nothing come last.
func ruleOrder(id RuleID) int {
	for i := range rules {
		if rules[i].ID == id {
			return i
		}
	}
	return len(rules)
}
