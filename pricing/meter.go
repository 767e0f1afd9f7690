package pricing

import (
	"cmp"
	"slices"
)

// Meter counts the verdicts of a log, in the order in which Replay gives them, and rates them by month. Its memory
// grows with the months, numbers and markets of the log, not with its messages.
type Meter struct {
	ledger     *ledger
	allowances map[allowanceKey]*allowance
	delivered  int64             // messages of the business, for a provider's fee
	first      Month             // of the log
	positions  map[counter]int64 // charged messages that moved a tier, in the order of delivery (TIER-7)
}

// allowanceKey names one monthly allowance: of a number since 2026 (SVC-4), of the account before (FREE-1, FREE-3).
type allowanceKey struct {
	month  Month
	number string
	rule   RuleID
}

// allowance is what one month has used of it.
type allowance struct {
	before int64   // used before the log
	used   int64   // of them all
	taken  []taken // by sending, under option allowance_order; nil otherwise
}

// taken is a free unit that an earlier sent one may still claim.
type taken struct {
	sent          Instant
	free, charged ledgerKey
}

// NewMeter starts with nothing counted.
func NewMeter(a Account, source CardSource, t Tables) *Meter {
	return &Meter{ledger: newLedger(a, t, source), allowances: make(map[allowanceKey]*allowance)}
}

// Add counts one verdict and returns it with its outcome final: units that an allowance decides become free or
// charged (SVC-4, FREE-3). What Meta reported is counted in place of the engine's own verdict (LOG-1, LOG-8), which is
// returned all the same. Under option allowance_order = sent a unit returned as free may still become charged.
func (m *Meter) Add(msg *Message, v Verdict) Verdict {
	if msg.Direction == Outbound && v.Outcome != NotSendable && v.Outcome != NotDelivered && v.Outcome != Undecided {
		m.delivered++
	}
	if m.first == 0 {
		m.first = v.On.Month()
	}
	group := msg.Group != ""
	m.ledger.tokensAssumed = m.ledger.tokensAssumed || v.Assumed
	if v.Reported.Known() && v.Reported.Outcome != Counted {
		return m.addReported(msg, v, group)
	}
	if v.Outcome == Counted {
		return m.addCounted(msg, v, group)
	}
	m.consumeFreeEntry(msg, &v)
	m.count(m.inTier(m.ledger.keyOf(msg.Number, &v, group)), v.Tokens)
	return v
}

// inTier finds the volume tier of one more charged message (TIER-4, TIER-7).
func (m *Meter) inTier(k ledgerKey) ledgerKey {
	if k.card < 0 || m.ledger.cards[k.card].err != nil {
		return k
	}
	ladder := m.ledger.cards[k.card].card.ladder(k.market, k.category, k.unit, k.tierless)
	if ladder == nil {
		return k
	}
	if m.positions == nil {
		m.positions = m.ledger.usedVolumes(m.first)
	}
	c := counter{k.month, k.market, k.category.family()}
	m.positions[c]++
	k.band = bandOf(ladder, m.positions[c]) + 1
	return k
}

// Price returns the line of the one message whose final verdict Add has just returned: its rate and amount, or why
// there is none. Nothing is counted by it.
func (m *Meter) Price(msg *Message, v Verdict) Line {
	k := m.ledger.keyOf(msg.Number, &v, msg.Group != "")
	if k.card >= 0 && m.ledger.cards[k.card].err == nil {
		if ladder := m.ledger.cards[k.card].card.ladder(k.market, k.category, k.unit, k.tierless); ladder != nil {
			k.band = bandOf(ladder, m.positions[counter{k.month, k.market, k.category.family()}]) + 1
		}
	}
	g := lineGroup{key: k, card: k.card}
	g.add(k, &tally{units: 1, tokens: v.Tokens})
	return m.ledger.rate(nil, &g, nil)[0]
}

// Differs reports whether Meta's verdict on a message is another than the engine's final one (LOG-1).
func (v Verdict) Differs() bool {
	if !v.Reported.Known() || v.Reported.Outcome == Counted {
		return false
	}
	paid := func(o Outcome) bool { return o == Charged }
	if paid(v.Outcome) != paid(v.Reported.Outcome) {
		return true
	}
	return paid(v.Outcome) && v.Category != v.Reported.Category
}

func (m *Meter) addReported(msg *Message, v Verdict, group bool) Verdict {
	counted := v
	counted.Outcome, counted.Rule, counted.Category = v.Reported.Outcome, v.Reported.Rule, v.Reported.Category
	if counted.Category != MetaBusinessAgent && counted.Unit == PerToken {
		counted.Unit = PerMessage
	}
	m.count(m.inTier(m.ledger.keyOf(msg.Number, &counted, group)), 0)
	if v.Outcome == Counted {
		v.Outcome, v.Rule = m.take(msg, &v).outcome(&v)
	}
	return v
}

// addCounted lets the allowance decide a unit.
func (m *Meter) addCounted(msg *Message, v Verdict, group bool) Verdict {
	decision := m.take(msg, &v)
	key := m.ledger.keyOf(msg.Number, &v, group)
	free, charged := key, key
	free.outcome, free.freeBy = Free, decision.rule
	charged.outcome, charged.card = Charged, m.ledger.cardOn(v.On)
	switch {
	case !decision.free:
		free = charged
	case decision.bySending != nil:
		if late := decision.bySending.claim(taken{msg.Sent, free, charged}); late != nil {
			m.ledger.at(late.free).units--
			m.ledger.at(late.charged).units++
		}
	}
	m.count(free, 0)
	v.Outcome, v.Rule = decision.outcome(&v)
	return v
}

// grant is what the allowance says to one unit.
type grant struct {
	free      bool
	rule      RuleID // that frees it
	bySending *allowance
}

func (g grant) outcome(v *Verdict) (Outcome, RuleID) {
	if g.free {
		return Free, g.rule
	}
	return Charged, v.Rule
}

// take uses one unit of the month's allowance if any is left (FREE-3, FREE-4, SVC-4, SVC-5).
func (m *Meter) take(msg *Message, v *Verdict) grant {
	a := m.allowanceFor(msg, v)
	rule := allowanceRule(v.On)
	bySending := rule == "SVC-4" && m.ledger.account.Options.is(optAllowanceOrder)
	switch {
	case a.used < monthlyAllowance:
		a.used++
		if bySending {
			return grant{true, rule, a}
		}
		return grant{free: true, rule: rule}
	case m.ledger.account.exempt(v.On):
		return grant{free: true, rule: exemption}
	case bySending && a.claims(msg.Sent):
		return grant{true, rule, a}
	default:
		return grant{}
	}
}

func (m *Meter) allowanceFor(msg *Message, v *Verdict) *allowance {
	key := allowanceKey{month: v.On.Month(), rule: allowanceRule(v.On)}
	if key.rule == "SVC-4" {
		key.number = msg.Number
	}
	a := m.allowances[key]
	if a == nil {
		a = new(allowance)
		if key.month == m.first {
			a.before = m.ledger.account.AllowanceUsed
			a.used = a.before
		}
		m.allowances[key] = a
	}
	return a
}

// consumeFreeEntry lets a service message that free entry frees use a unit of the allowance: option allowance_fep
// (SVC-7).
func (m *Meter) consumeFreeEntry(msg *Message, v *Verdict) {
	freeEntry := v.Joined.Kind == FreeEntryWindow || v.Opened.Kind == FreeEntryWindow
	if v.Outcome == Free && v.Category == Service && freeEntry && EraOn(v.On) == PMP2 && m.ledger.account.Options.is(optAllowanceFEP) {
		if a := m.allowanceFor(msg, v); a.used < monthlyAllowance {
			a.used++
		}
	}
}

// claims reports whether a unit sent at the instant goes before one that holds a free unit.
func (a *allowance) claims(sent Instant) bool {
	return len(a.taken) > 0 && sent < a.taken[len(a.taken)-1].sent
}

// claim enters a unit among the free ones in order of sending and returns the one it drives out, if any.
func (a *allowance) claim(unit taken) *taken {
	i, _ := slices.BinarySearchFunc(a.taken, unit.sent+1, func(t taken, sent Instant) int { return cmp.Compare(t.sent, sent) })
	a.taken = slices.Insert(a.taken, i, unit)
	if int64(len(a.taken)) <= monthlyAllowance-a.before {
		return nil
	}
	last := a.taken[len(a.taken)-1]
	a.taken = a.taken[:len(a.taken)-1]
	return &last
}

func (m *Meter) count(k ledgerKey, tokens int64) {
	t := m.ledger.at(k)
	t.units++
	t.tokens += tokens
}

// Bill rates what was counted so far. It may be asked at any time and changes nothing.
func (m *Meter) Bill() Bill {
	lines := m.ledger.lines()
	return Bill{
		Lines:   lines,
		Usage:   m.ledger.usage(),
		Totals:  totals(lines, m.ledger.account.Currency),
		Notices: m.ledger.notices(lines),
	}
}

// usage lists what was counted by number, whatever the volume tier.
func (l *ledger) usage() []UsageRow {
	var rows []UsageRow
	at := make(map[UsageRow]int) // index of the row with the same names and no quantities
	for _, k := range l.keys() {
		row := UsageRow{
			Month: k.month, Number: k.number, Market: k.market, Category: k.category, Unit: k.unit, Outcome: k.outcome,
			Rule: k.rule, FreeBy: k.freeBy,
		}
		i, listed := at[row]
		if !listed {
			i = len(rows)
			at[row] = i
			rows = append(rows, row)
		}
		rows[i].Quantity += l.tallies[k].units
		rows[i].Tokens += l.tallies[k].tokens
	}
	return rows
}
