package pricing

import (
	"slices"

	"github.com/shopspring/decimal"
)

// DatedBill is a plan's bill under the rules and card of a date.
type DatedBill struct {
	On   Date
	Bill Bill
}

// Comparison sets the bills of one plan on two dates against each other. The differences of its changes in a currency
// add up exactly to the difference of the totals, where no line was refused.
type Comparison struct {
	Before, After DatedBill
	Changes       []Change // in the order of bills; also what stayed as it was
}

// Change is one thing that both bills speak of, or one alone: what it was, what it is, and why they differ.
type Change struct {
	Subject  Subject // its market is that of the later bill where a place moved to another as a whole
	Before   []Line  // empty where the first bill has nothing of it
	After    []Line
	Currency Currency
	Causes   []Cause // empty where nothing changed
}

// Subject is what lines of several dates are about. Units and rules are no part of it: conversations became messages.
type Subject struct {
	Block    Block
	Market   Market
	Category Category
	Unit     Unit     // tells a provider's fees apart; empty elsewhere
	Currency Currency // tells the taxes of several currencies apart; empty in Meta's block
}

// Subject returns what the line is about.
func (l *Line) Subject() Subject {
	s := Subject{Block: l.Block, Market: l.Market, Category: l.Category}
	if l.Block != MetaBlock {
		s.Currency = l.Currency
	}
	if l.Block == FeeBlock {
		s.Unit = l.Unit
	}
	return s
}

// CauseKind says why an amount is another one.
type CauseKind uint8

// The kinds of causes. The zero value is none.
const (
	NoCause        CauseKind = iota
	CauseRefused             // a line of one side has no known rate: there is no difference
	CauseMarket              // places of the plan moved to another market
	CauseUnit                // another unit is charged
	CauseCharged             // was not charged, and is
	CauseFree                // was charged, and is not
	CauseGone                // was charged, and there is no such thing any more
	CauseRule                // another rule decides
	CauseAllowance           // another part of it is free each month
	CauseQuantity            // more or fewer units are charged
	CauseRate                // another rate
	CauseTiers               // other volume tiers, or other parts of the quantity in them
	CauseBase                // a fee, mark-up or tax follows what it is reckoned on
)

// Cause is one reason of a change. Which of its fields speak depends on the kind.
type Cause struct {
	Kind     CauseKind
	Rule     RuleID // CauseUnit, CauseCharged, CauseFree, CauseGone, CauseRule, CauseAllowance: that says so
	Since    Date   // first date of Rule, of CauseUnit that of messages, where it lies between the dates; zero elsewhere
	FromRate Rate   // CauseRate
	ToRate   Rate
	Card     string // CauseRate, CauseTiers: of the later bill
	From, To Market // CauseMarket
	FromUnit Unit   // CauseUnit
	ToUnit   Unit
	Units    int64 // CauseAllowance: free units of the later bill, which may be none
	Err      error // CauseRefused
	On       Date  // CauseRefused: the date of the bill
}

// Compare tells line by line what became of a plan between two dates, in either order of time: both bills are of the
// plan, whatever its own date.
func Compare(p *Plan, t Tables, before, after DatedBill) Comparison {
	c := Comparison{Before: before, After: after}
	m := comparer{before: before.On, after: after.On, moves: p.moves(t, before.On, after.On)}
	was, is := before.Bill.Lines, after.Bill.Lines
	for _, block := range [...]Block{MetaBlock, FeeBlock, MarkupBlock, TaxBlock} {
		for _, s := range m.subjects(block, was, is) {
			c.Changes = append(c.Changes, m.changes(s, m.about(s, was), m.about(s, is))...)
		}
	}
	return c
}

// Refused reports whether a line of the change has no known rate, on either side. There is then no difference.
func (c *Change) Refused() bool { return hasRefused(c.Before) || hasRefused(c.After) }

// Charges reports whether anything of the change is charged on either date.
func (c *Change) Charges() bool { return hasCharge(c.Before) || hasCharge(c.After) }

// Difference returns what the change adds to the total, exactly; known is false where a line was refused.
func (c *Change) Difference() (difference decimal.Decimal, known bool) {
	if c.Refused() {
		return decimal.Decimal{}, false
	}
	return Sum(c.After).Sub(Sum(c.Before)), true
}

// Difference returns what the total of a currency became; complete is false where a line of either side was refused.
func (c *Comparison) Difference(in Currency) (difference decimal.Decimal, complete bool) {
	was, is := c.Before.Bill.TotalIn(in), c.After.Bill.TotalIn(in)
	return is.Sum.Sub(was.Sum), was.Complete && is.Complete
}

// Sum adds the amounts of lines of one currency. A refused line has none.
func Sum(lines []Line) decimal.Decimal {
	var sum decimal.Decimal
	for i := range lines {
		if lines[i].Refusal == nil {
			sum = sum.Add(lines[i].Amount)
		}
	}
	return sum
}

func hasRefused(lines []Line) bool {
	return slices.ContainsFunc(lines, func(l Line) bool { return l.Refusal != nil })
}

func hasCharge(lines []Line) bool {
	return slices.ContainsFunc(lines, func(l Line) bool { return l.Outcome == Charged })
}

// comparer holds what all changes between two dates share.
type comparer struct {
	before, after Date
	moves         []marketMove
}

// marketMove says that a place of the plan belongs to another market on the second date than on the first. A whole
// one takes along everything the plan sends to the first market, and is all it sends to the second.
type marketMove struct {
	from, to Market
	whole    bool
}

// moves returns the moves between two dates of the places a plan names.
func (p *Plan) moves(t Tables, before, after Date) []marketMove {
	var moves []marketMove
	stayed := make(map[Market]bool)
	for _, place := range p.places() {
		_, from := t.Markets.resolve(place, before)
		_, to := t.Markets.resolve(place, after)
		switch {
		case from == to:
			stayed[from] = true
		case !slices.Contains(moves, marketMove{from: from, to: to}):
			moves = append(moves, marketMove{from: from, to: to})
		}
	}
	for i := range moves {
		m := &moves[i]
		m.whole = !stayed[m.from] && !stayed[m.to] &&
			!slices.ContainsFunc(moves, func(o marketMove) bool {
				return (o.from != m.from || o.to != m.to) && (o.from == m.from || o.to == m.to)
			})
	}
	return moves
}

// places returns every place a plan names.
func (p *Plan) places() []Place {
	var places []Place
	for i := range p.Traffic {
		places = append(places, p.Traffic[i].Place)
	}
	for i := range p.Usage {
		places = append(places, p.Usage[i].Place)
	}
	for i := range p.Journeys {
		places = append(places, p.Journeys[i].Place)
		for s := range p.Journeys[i].Steps {
			places = append(places, p.Journeys[i].Steps[s].Members...)
		}
	}
	return places
}

// subject is Line.Subject with the market of the second date, where a market moved as a whole.
func (m *comparer) subject(l *Line) Subject {
	s := l.Subject()
	for _, move := range m.moves {
		if move.whole && move.from == s.Market {
			s.Market = move.to
			break
		}
	}
	return s
}

// subjects lists what the lines of a block are about, in the order of bills.
func (m *comparer) subjects(block Block, was, is []Line) []Subject {
	var all []Subject
	for _, lines := range [...][]Line{is, was} {
		for i := range lines {
			if s := m.subject(&lines[i]); s.Block == block && !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

func (m *comparer) about(s Subject, lines []Line) []Line {
	var of []Line
	for i := range lines {
		if m.subject(&lines[i]) == s {
			of = append(of, lines[i])
		}
	}
	return of
}

// changes pairs the lines of a subject: those that one rule decided on both dates face each other, and what is left on
// one side faces what is left on the other.
func (m *comparer) changes(s Subject, was, is []Line) []Change {
	var changes []Change
	var rest Change
	for _, l := range is {
		switch same := ofRule(was, l.Rule); {
		case len(same) == 0:
			rest.After = append(rest.After, l)
		case !slices.ContainsFunc(changes, func(c Change) bool { return c.After[0].Rule == l.Rule }):
			changes = append(changes, Change{Before: same, After: ofRule(is, l.Rule)})
		}
	}
	for _, l := range was {
		if len(ofRule(is, l.Rule)) == 0 {
			rest.Before = append(rest.Before, l)
		}
	}
	if len(rest.Before)+len(rest.After) > 0 {
		changes = append(changes, rest)
	}
	for i := range changes {
		c := &changes[i]
		c.Subject, c.Currency = s, currencyOf(c.After, c.Before)
		c.Causes = m.causes(c)
	}
	return changes
}

func ofRule(lines []Line, id RuleID) []Line {
	var of []Line
	for _, l := range lines {
		if l.Rule == id {
			of = append(of, l)
		}
	}
	return of
}

// currencyOf returns the currency of what is charged, or of what is not where nothing is.
func currencyOf(sides ...[]Line) Currency {
	var free Currency
	for _, lines := range sides {
		for i := range lines {
			if lines[i].Outcome == Charged {
				return lines[i].Currency
			}
			free = lines[i].Currency
		}
	}
	return free
}

// causes finds why a change is one.
func (m *comparer) causes(c *Change) []Cause {
	switch {
	case c.Refused():
		return append(refusals(c.Before, m.before), refusals(c.After, m.after)...)
	case !c.Charges():
		return nil
	case c.Subject.Block != MetaBlock:
		if Sum(c.Before).Equal(Sum(c.After)) {
			return nil
		}
		return []Cause{{Kind: CauseBase}}
	}
	causes := m.moved(c)
	switch was, is := chargedLines(c.Before), chargedLines(c.After); {
	case len(causes) > 0 && (len(c.Before) == 0 || len(c.After) == 0): // the move says it all
	case len(was) == 0:
		causes = append(causes, m.byRule(CauseCharged, mostly(is).Rule))
		if units, rule := allowed(c.After); units > 0 {
			causes = append(causes, Cause{Kind: CauseAllowance, Rule: rule, Units: units})
		}
	case len(is) == 0 && len(c.After) == 0:
		causes = append(causes, Cause{Kind: CauseGone, Rule: was[0].Rule})
	case len(is) == 0:
		causes = append(causes, m.byRule(CauseFree, deciding(c.After)))
	default:
		causes = append(causes, m.recounted(c, was, is)...)
		causes = append(causes, rerated(was, is)...)
	}
	return causes
}

func refusals(lines []Line, on Date) []Cause {
	var causes []Cause
	for i := range lines {
		if lines[i].Refusal != nil {
			causes = append(causes, Cause{Kind: CauseRefused, Err: lines[i].Refusal, On: on})
		}
	}
	return causes
}

// moved tells which places came to the market of the change or left it.
func (m *comparer) moved(c *Change) []Cause {
	var causes []Cause
	for _, move := range m.moves {
		if market := c.Subject.Market; move.from == market || move.to == market {
			causes = append(causes, Cause{Kind: CauseMarket, From: move.from, To: move.to})
		}
	}
	return causes
}

// byRule is a cause with its rule and, where it began between the two dates, its first date.
func (m *comparer) byRule(kind CauseKind, id RuleID) Cause {
	cause := Cause{Kind: kind, Rule: id}
	for i := range rules {
		if r := &rules[i]; r.ID == id && m.before < r.From && r.From <= m.after {
			cause.Since = r.From
		}
	}
	return cause
}

// recounted tells why another number of units is charged, or units of another kind.
func (m *comparer) recounted(c *Change, was, is []Line) []Cause {
	if from, to := was[0].Unit, is[0].Unit; from != to {
		cause := Cause{Kind: CauseUnit, Rule: mostly(is).Rule, FromUnit: from, ToUnit: to}
		if began := PMP1.First(); m.before < began && began <= m.after {
			cause.Since = began
		}
		causes := []Cause{cause}
		if units, rule := allowed(c.After); units > 0 {
			causes = append(causes, Cause{Kind: CauseAllowance, Rule: rule, Units: units})
		}
		return causes
	}
	var causes []Cause
	if rule := is[0].Rule; rule != was[0].Rule {
		causes = append(causes, m.byRule(CauseRule, rule))
	}
	unitsWas, ruleWas := allowed(c.Before)
	units, rule := allowed(c.After)
	if rule == "" {
		rule = ruleWas
	}
	switch {
	case units != unitsWas:
		causes = append(causes, Cause{Kind: CauseAllowance, Rule: rule, Units: units})
	case chargedUnits(was) != chargedUnits(is):
		causes = append(causes, Cause{Kind: CauseQuantity})
	}
	return causes
}

// rerated tells which rate is another one. Conversations and messages have rates of their own, which are compared all
// the same: it is what a reader asks.
func rerated(was, is []Line) []Cause {
	card := is[len(is)-1].Card
	from, to := ratesOf(was), ratesOf(is)
	switch {
	case slices.EqualFunc(from, to, Rate.Equal):
		return nil
	case len(from) == 1 && len(to) == 1:
		return []Cause{{Kind: CauseRate, FromRate: from[0], ToRate: to[0], Card: card}}
	}
	return []Cause{{Kind: CauseTiers, Card: card}}
}

// ratesOf returns the rates of lines, each once.
func ratesOf(lines []Line) []Rate {
	var rates []Rate
	for i := range lines {
		if !slices.ContainsFunc(rates, lines[i].Rate.Equal) {
			rates = append(rates, lines[i].Rate)
		}
	}
	return rates
}

// chargedLines returns the lines of which something is charged.
func chargedLines(lines []Line) []Line {
	var some []Line
	for _, l := range lines {
		if l.Outcome == Charged {
			some = append(some, l)
		}
	}
	return some
}

// chargedUnits counts the charged units of lines.
func chargedUnits(lines []Line) int64 {
	var n int64
	for i := range lines {
		n += lines[i].Charged
	}
	return n
}

// allowed returns the units a monthly allowance frees, and the allowance: units it freed bear its name and not that of
// the rule that decided them.
func allowed(lines []Line) (units int64, by RuleID) {
	for i := range lines {
		if l := &lines[i]; l.FreeBy != "" && l.FreeBy != l.Rule && l.FreeBy != exemption {
			units, by = units+l.Free, l.FreeBy
		}
	}
	return units, by
}

// deciding returns the rule that most of the units owe their fate to.
func deciding(lines []Line) RuleID {
	most := mostly(lines)
	if most.FreeBy != "" {
		return most.FreeBy
	}
	return most.Rule
}

// mostly returns the line with the most units, the first of several.
func mostly(lines []Line) *Line {
	most := &lines[0]
	for i := range lines {
		if lines[i].Quantity > most.Quantity {
			most = &lines[i]
		}
	}
	return most
}
