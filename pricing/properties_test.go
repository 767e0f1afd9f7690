package pricing_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/pricing/internal/oracle"
)

// forRandom tries a property on many random cases. The seed stands in the log of a failure.
func forRandom(t *testing.T, cases int, property func(rng *rand.Rand) error) {
	t.Helper()
	if testing.Short() {
		cases = max(1, cases/10)
	}
	seed := uint64(time.Now().UnixNano())
	for i := range cases {
		if err := property(rand.New(rand.NewPCG(seed, uint64(i)))); err != nil {
			t.Fatalf("seed %d, case %d: %v", seed, i, err)
		}
	}
	t.Logf("seed %d, %d cases", seed, cases)
}

// randomLog is an account with its tables and a log in no order, as the oracle's generator makes them.
type randomLog struct {
	account  pricing.Account
	tables   pricing.Tables
	messages []pricing.Message
}

func newRandomLog(rng *rand.Rand) randomLog {
	account, events := oracle.Random(rng)
	var log randomLog
	log.account, log.tables = fromOracleAccount(account)
	log.account.RulesOn = 0 // a log is priced by its own dates
	for i := range events {
		log.messages = append(log.messages, fromOracleEvent(&events[i]))
	}
	return log
}

// ruling is a verdict on a message, for comparison.
type ruling struct {
	id      string
	verdict pricing.Verdict
}

// rulings decides messages at once and returns the verdicts in the order in which they were given, and the bill.
func (l *randomLog) rulings(messages []pricing.Message) ([]ruling, pricing.Bill) {
	var all []ruling
	meter := pricing.NewMeter(l.account, syntheticCards{}, l.tables)
	pricing.Decide(l.account, l.tables, messages, func(i int, v pricing.Verdict) {
		all = append(all, ruling{messages[i].ID, v})
		meter.Add(&messages[i], v)
	})
	return all, meter.Bill()
}

// sameRulings reports the first difference of two lists of rulings.
func sameRulings(want, got []ruling) error {
	if len(want) != len(got) {
		return fmt.Errorf("%d verdicts, want %d", len(got), len(want))
	}
	for i := range want {
		if want[i] != got[i] {
			return fmt.Errorf("verdict %d: %+v, want %+v", i, got[i], want[i])
		}
	}
	return nil
}

// sameTotals compares the totals of two bills by currency.
func sameTotals(want, got pricing.Bill) error {
	for _, total := range slices.Concat(want.Totals, got.Totals) {
		w, g := want.TotalIn(total.Currency), got.TotalIn(total.Currency)
		if !w.Meta.Equal(g.Meta) || !w.Fee.Equal(g.Fee) || !w.Markup.Equal(g.Markup) || !w.Tax.Equal(g.Tax) || !w.Sum.Equal(g.Sum) || w.Complete != g.Complete {
			return fmt.Errorf("total %+v, want %+v", g, w)
		}
	}
	return nil
}

// TestArrivalOrderChangesNothing: messages may be added in any order (LOG-5).
func TestArrivalOrderChangesNothing(t *testing.T) {
	forRandom(t, 600, func(rng *rand.Rand) error {
		log := newRandomLog(rng)
		want, bill := log.rulings(log.messages)
		shuffled := slices.Clone(log.messages)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got, other := log.rulings(shuffled)
		return errors.Join(sameRulings(want, got), sameTotals(bill, other))
	})
}

// TestReplayInParts: a log replayed in two parts with the state kept, and one advanced in many steps, are the whole.
func TestReplayInParts(t *testing.T) {
	forRandom(t, 600, func(rng *rand.Rand) error {
		log := newRandomLog(rng)
		want, bill := log.rulings(log.messages)
		ordered := slices.Clone(log.messages)
		slices.SortStableFunc(ordered, func(a, b pricing.Message) int { return int(firstInstant(&a) - firstInstant(&b)) })

		// In two parts: the second is added after the first was decided up to it.
		var got []ruling
		meter := pricing.NewMeter(log.account, syntheticCards{}, log.tables)
		emit := func(m *pricing.Message, v pricing.Verdict) {
			got = append(got, ruling{m.ID, v})
			meter.Add(m, v)
		}
		cut := rng.IntN(len(ordered) + 1)
		replay := pricing.NewReplay(log.account, log.tables)
		for _, m := range ordered[:cut] {
			replay.Add(m)
		}
		if cut < len(ordered) {
			replay.Advance(firstInstant(&ordered[cut]), emit)
		}
		for _, m := range ordered[cut:] {
			replay.Add(m)
		}
		replay.Close(emit)
		if err := errors.Join(sameRulings(want, got), sameTotals(bill, meter.Bill())); err != nil {
			return fmt.Errorf("in two parts at %d: %w", cut, err)
		}

		// In steps: each message is added as late as it may be.
		got = nil
		replay = pricing.NewReplay(log.account, log.tables)
		for i := range ordered {
			replay.Advance(firstInstant(&ordered[i]), emit)
			replay.Add(ordered[i])
		}
		for step := range 40 { // and what is left, 30 days and more in steps of a day
			replay.Advance(firstInstant(&ordered[len(ordered)-1])+pricing.Instant(step)*pricing.Day, emit)
		}
		if left := replay.Pending(); left != 0 {
			return fmt.Errorf("%d moments left after 40 days", left)
		}
		replay.Close(emit)
		if err := sameRulings(want, got); err != nil {
			return fmt.Errorf("in steps: %w", err)
		}
		return nil
	})
}

// firstInstant is the earliest moment of a message.
func firstInstant(m *pricing.Message) pricing.Instant {
	first := m.Sent
	earlier := func(at pricing.Instant) {
		if at.Known() && (!first.Known() || at < first) {
			first = at
		}
	}
	if m.Direction == pricing.Outbound {
		earlier(m.Delivered)
		for _, r := range m.Recipients {
			earlier(r.Delivered)
		}
	}
	return first
}

// TestSplittingByUserChangesNothing: each pair of a number and a user or group is decided for itself (WIN-4, CONV-1,
// FEP-14). The one option by which a user's own window frees a copy sent to a group is left out.
func TestSplittingByUserChangesNothing(t *testing.T) {
	forRandom(t, 600, func(rng *rand.Rand) error {
		log := newRandomLog(rng)
		if log.account.Options.Value("group_fep") == "yes" {
			return nil
		}
		whole, _ := log.rulings(log.messages)
		parts := make(map[[3]string][]pricing.Message)
		for _, m := range log.messages {
			key := [3]string{m.Number, m.User, m.Group}
			if m.Group != "" {
				key[1] = ""
			}
			parts[key] = append(parts[key], m)
		}
		got := make(map[string][]ruling)
		for _, key := range slices.SortedFunc(maps.Keys(parts), func(a, b [3]string) int { return slices.Compare(a[:], b[:]) }) {
			rulings, _ := log.rulings(parts[key])
			for _, r := range rulings {
				got[r.id] = append(got[r.id], r)
			}
		}
		want := make(map[string][]ruling)
		for _, r := range whole {
			want[r.id] = append(want[r.id], r)
		}
		for id := range want {
			if err := sameRulings(want[id], got[id]); err != nil {
				return fmt.Errorf("message %s: %w", id, err)
			}
		}
		return nil
	})
}

// TestSplittingByMonthChangesNothing: the months of a log, each counted for itself, sum to the whole.
func TestSplittingByMonthChangesNothing(t *testing.T) {
	forRandom(t, 1000, func(rng *rand.Rand) error {
		log := newRandomLog(rng)
		_, whole := log.rulings(log.messages)
		months := make(map[pricing.Month]*pricing.Meter)
		pricing.Decide(log.account, log.tables, log.messages, func(i int, v pricing.Verdict) {
			meter := months[v.On.Month()]
			if meter == nil {
				meter = pricing.NewMeter(log.account, syntheticCards{}, log.tables)
				months[v.On.Month()] = meter
			}
			meter.Add(&log.messages[i], v)
		})
		sums := make(map[pricing.Currency]decimal.Decimal)
		var units, wholeUnits int64
		for _, meter := range months {
			bill := meter.Bill()
			for _, total := range bill.Totals {
				sums[total.Currency] = sums[total.Currency].Add(total.Sum)
			}
			units += unitsOf(bill)
		}
		wholeUnits = unitsOf(whole)
		for _, total := range whole.Totals {
			if !total.Sum.Equal(sums[total.Currency]) {
				return fmt.Errorf("%d months sum to %s %s, the whole to %s", len(months), sums[total.Currency], total.Currency, total.Sum)
			}
		}
		if units != wholeUnits {
			return fmt.Errorf("%d units by month, %d in the whole", units, wholeUnits)
		}
		return nil
	})
}

func unitsOf(b pricing.Bill) (n int64) {
	for _, row := range b.Usage {
		n += row.Quantity
	}
	return n
}

// TestManyUsersAreForgottenInTime: pairs whose windows have ended leave the memory of a replay without changing a
// verdict.
func TestManyUsersAreForgottenInTime(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	messages := benchMessages(20_000, 8000)
	for i := range messages {
		messages[i].ID = fmt.Sprintf("%06d", i)
		if messages[i].Direction == pricing.Inbound && rng.IntN(10) == 0 {
			messages[i].Entry = pricing.AdEntry
		}
	}
	account, tables := pricing.Account{Currency: "EUR"}, pricing.Tables{Markets: oracleMarketTable}
	var want, got []ruling
	pricing.Decide(account, tables, messages, func(i int, v pricing.Verdict) { want = append(want, ruling{messages[i].ID, v}) })
	replay := pricing.NewReplay(account, tables)
	emit := func(m *pricing.Message, v pricing.Verdict) { got = append(got, ruling{m.ID, v}) }
	for i := range messages {
		replay.Advance(messages[i].Sent, emit)
		replay.Add(messages[i])
	}
	replay.Close(emit)
	if err := sameRulings(want, got); err != nil {
		t.Error(err)
	}
}

// TestBillsOfLogsAddUp: the lines of a log's bill are the usage, and sum to the totals; no charge without a delivery.
func TestBillsOfLogsAddUp(t *testing.T) {
	forRandom(t, 1000, func(rng *rand.Rand) error {
		log := newRandomLog(rng)
		rulings, bill := log.rulings(log.messages)
		for i, r := range rulings {
			at := slices.IndexFunc(log.messages, func(m pricing.Message) bool { return m.ID == r.id })
			m := &log.messages[at]
			delivered := m.Delivered.Known() || slices.ContainsFunc(m.Recipients, func(r pricing.Recipient) bool { return r.Delivered.Known() })
			if (r.verdict.Outcome == pricing.Charged || r.verdict.Outcome == pricing.Counted) && !delivered {
				return fmt.Errorf("verdict %d charges what was not delivered: %+v", i, r.verdict)
			}
			if i > 0 && r.verdict.At < rulings[i-1].verdict.At {
				return fmt.Errorf("verdict %d comes before the one ahead of it", i)
			}
		}
		if n := unitsOf(bill); n != int64(len(rulings)) {
			return fmt.Errorf("%d units counted of %d verdicts", n, len(rulings))
		}
		return addsUp(bill)
	})
}

// addsUp checks what holds for every bill: a free line has no amount, a charged one is its units times its rate, no
// amount is negative, and the lines of each block sum to its total.
func addsUp(b pricing.Bill) error {
	type blockOf struct {
		currency pricing.Currency
		block    pricing.Block
	}
	sums := make(map[blockOf]decimal.Decimal)
	refused := make(map[pricing.Currency]bool)
	for i, line := range b.Lines {
		switch {
		case line.Amount.IsNegative(), line.Free < 0, line.Charged < 0, line.Quantity < line.Free+line.Charged:
			return fmt.Errorf("line %d: %+v", i, line)
		case line.Refusal != nil:
			refused[line.Currency] = true
			if !line.Amount.IsZero() || line.Charged == 0 {
				return fmt.Errorf("refused line %d: %+v", i, line)
			}
		case line.Charged == 0 && line.Block == pricing.MetaBlock && line.Unit != pricing.PerToken && (!line.Amount.IsZero() || !line.Rate.Decimal().IsZero()):
			return fmt.Errorf("free line %d: %+v", i, line)
		case line.Charged > 0 && !line.Amount.Equal(line.Rate.Times(line.Charged)):
			return fmt.Errorf("line %d: %d × %s is not %s", i, line.Charged, line.Rate, line.Amount)
		case line.Charged > 0 && line.Outcome != pricing.Charged, line.Free > 0 && line.FreeBy == "":
			return fmt.Errorf("line %d: %+v", i, line)
		}
		key := blockOf{line.Currency, line.Block}
		sums[key] = sums[key].Add(line.Amount)
	}
	for _, total := range b.Totals {
		var sum decimal.Decimal
		for block, part := range map[pricing.Block]decimal.Decimal{
			pricing.MetaBlock: total.Meta, pricing.FeeBlock: total.Fee, pricing.MarkupBlock: total.Markup, pricing.TaxBlock: total.Tax,
		} {
			if !part.Equal(sums[blockOf{total.Currency, block}]) {
				return fmt.Errorf("%s of %s is %s, its lines %s", block, total.Currency, part, sums[blockOf{total.Currency, block}])
			}
			sum = sum.Add(part)
		}
		if !total.Sum.Equal(sum) || total.Complete == refused[total.Currency] {
			return fmt.Errorf("total %+v, parts sum to %s, refused %t", total, sum, refused[total.Currency])
		}
	}
	return nil
}

// randomPlan is a plan of any date and size that makes sense.
func randomPlan(rng *rand.Rand) pricing.Plan {
	eras := pricing.Eras()
	on := eras[rng.IntN(len(eras))].First().AddDays(rng.IntN(700))
	plan := pricing.Plan{On: on, Currency: "EUR", Numbers: 1 + rng.IntN(4), AllowanceUsed: rng.Int64N(3) * 400}
	place := func() pricing.Place {
		if rng.IntN(2) == 0 {
			return pricing.Place{Market: oracleMarkets[rng.IntN(len(oracleMarkets))]}
		}
		return pricing.Place{Territory: []pricing.Territory{"BR", "IN", "IT", "DE", "ID", "US", "ZW", "HK", "KZ", "KR"}[rng.IntN(10)]}
	}
	count := func() int64 {
		return []int64{0, 1, 3, 17, 999, 1000, 1001, 123_456}[rng.IntN(8)] * rng.Int64N(3)
	}
	share := func() decimal.Decimal { return decimal.New(rng.Int64N(1001), -1) }
	for range 1 + rng.IntN(4) {
		plan.Traffic = append(plan.Traffic, pricing.Traffic{
			Place: place(), Chats: count(), RepliesPerChat: decimal.New(rng.Int64N(60), -1), EntryShare: share(), Entry: pricing.Entry(rng.IntN(3)),
			Gap: time.Duration(rng.IntN(600)) * time.Minute, ReturnShare: share(), AgentShare: share(), TokensPerReply: rng.Int64N(2) * 12_345,
			Marketing: count(), AnswerShare: share(), RepliesPerAnswer: decimal.New(rng.Int64N(30), -1),
			Utility: count(), InWindowShare: share(), Authentication: count(), UndeliveredShare: share(),
		})
	}
	for range rng.IntN(4) {
		u := pricing.Usage{Place: place(), Category: pricing.Categories()[rng.IntN(10)], Quantity: count()}
		if u.Category == pricing.MetaBusinessAgent {
			u.Tokens = u.Quantity * 20_001
		}
		trial := plan
		trial.Usage = append(slices.Clone(plan.Usage), u)
		if trial.Validate(exampleTables) == nil { // the era charges the category
			plan.Usage = trial.Usage
		}
	}
	for range rng.IntN(3) {
		plan.Used = append(plan.Used, pricing.Used{Place: place(), Category: []pricing.Category{pricing.Utility, pricing.Authentication}[rng.IntN(2)], Quantity: rng.Int64N(30)})
	}
	if rng.IntN(2) == 0 {
		plan.Fees = pricing.Fees{PerMessage: decimal.New(rng.Int64N(100), -4), PerMonth: decimal.New(rng.Int64N(100), 0), Markup: share()}
		plan.Tax = pricing.Tax{Mode: []pricing.TaxMode{pricing.NoTax, pricing.OnTop, pricing.GrossUp, pricing.ReverseCharge}[rng.IntN(4)], Rate: decimal.New(rng.Int64N(50), 0)}
	}
	if rng.IntN(3) == 0 {
		plan.International = pricing.International{Eligible: true, Location: "ID"}
	}
	for _, o := range pricing.OptionList() {
		if rng.IntN(10) == 0 && len(o.Alternatives) > 0 {
			if err := plan.Options.Set(o.Name, o.Alternatives[rng.IntN(len(o.Alternatives))]); err != nil {
				panic(err)
			}
		}
	}
	return plan
}

// TestPlansAddUpInEveryEra: a plan of any era is priced, adds up, and equal plans have equal bills.
func TestPlansAddUpInEveryEra(t *testing.T) {
	forRandom(t, 150, func(rng *rand.Rand) error {
		plan := randomPlan(rng)
		for _, era := range pricing.Eras() {
			again := plan
			again.On, again.Usage = era.First(), nil
			bill, err := pricing.Estimate(again, exampleTables, syntheticCards{})
			if err != nil {
				return fmt.Errorf("on %s: %w", again.On, err)
			}
			if err := addsUp(bill); err != nil {
				return fmt.Errorf("on %s: %w", again.On, err)
			}
		}
		bill, err := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if err != nil {
			return err
		}
		twin, _ := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if fmt.Sprint(bill) != fmt.Sprint(twin) {
			return fmt.Errorf("two bills of one plan: %v and %v", bill, twin)
		}
		return addsUp(bill)
	})
}

// TestOrderOfPlansChangesNothing: traffic, journeys, counts and used volumes may stand in any order.
func TestOrderOfPlansChangesNothing(t *testing.T) {
	forRandom(t, 200, func(rng *rand.Rand) error {
		plan := randomPlan(rng)
		for _, tr := range plan.Traffic[1:] {
			plan.Journeys = append(plan.Journeys, tr.Journeys(true)...)
		}
		want, err := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if err != nil {
			return err
		}
		other := plan
		other.Traffic, other.Journeys = slices.Clone(plan.Traffic), slices.Clone(plan.Journeys)
		other.Usage, other.Used = slices.Clone(plan.Usage), slices.Clone(plan.Used)
		rng.Shuffle(len(other.Traffic), func(i, j int) { other.Traffic[i], other.Traffic[j] = other.Traffic[j], other.Traffic[i] })
		rng.Shuffle(len(other.Journeys), func(i, j int) { other.Journeys[i], other.Journeys[j] = other.Journeys[j], other.Journeys[i] })
		rng.Shuffle(len(other.Usage), func(i, j int) { other.Usage[i], other.Usage[j] = other.Usage[j], other.Usage[i] })
		rng.Shuffle(len(other.Used), func(i, j int) { other.Used[i], other.Used[j] = other.Used[j], other.Used[i] })
		got, err := pricing.Estimate(other, exampleTables, syntheticCards{})
		return errors.Join(err, sameTotals(want, got))
	})
}

// TestZeroTrafficCostsZero: nothing sent is nothing due, in any era.
func TestZeroTrafficCostsZero(t *testing.T) {
	forRandom(t, 100, func(rng *rand.Rand) error {
		plan := randomPlan(rng)
		plan.Fees.PerMonth = decimal.Zero // is due all the same
		for i := range plan.Traffic {
			tr := &plan.Traffic[i]
			tr.Chats, tr.Marketing, tr.Utility, tr.Authentication = 0, 0, 0, 0
		}
		for i := range plan.Usage {
			plan.Usage[i].Quantity, plan.Usage[i].Tokens = 0, 0
		}
		bill, err := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if err != nil {
			return err
		}
		for _, total := range bill.Totals {
			if !total.Sum.IsZero() || !total.Complete {
				return fmt.Errorf("total %+v of nothing", total)
			}
		}
		return nil
	})
}

// TestAllowanceRangeHoldsTheDefault: lowest ≤ default ≤ highest, whatever the option chosen.
func TestAllowanceRangeHoldsTheDefault(t *testing.T) {
	forRandom(t, 300, func(rng *rand.Rand) error {
		plan := randomPlan(rng)
		bill, err := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if err != nil {
			return err
		}
		r := bill.Allowance
		if r.Rule == "" {
			return nil
		}
		if r.Lowest.GreaterThan(r.Default) || r.Default.GreaterThan(r.Highest) || r.Used > r.Units || r.Lowest.IsNegative() {
			return fmt.Errorf("range %+v", r)
		}
		if !r.Default.Equal(bill.TotalIn("EUR").Meta) {
			return fmt.Errorf("default %s, Meta's charge %s", r.Default, bill.TotalIn("EUR").Meta)
		}
		return nil
	})
}

// TestTiersAreMonotone: more messages never cost less, the mean price never rises, and pricing a month in two goes,
// the second behind the first's volume, is pricing it whole (TIER-4, TIER-13).
func TestTiersAreMonotone(t *testing.T) {
	card := oneCard{providersCard()}
	costs := func(used, n int64) decimal.Decimal {
		plan := planOf(2025_08_01, "USD", 1000, "XX", []counted{{pricing.Utility, n, ""}})
		plan.Used = []pricing.Used{{Place: pricing.Place{Market: "XX"}, Category: pricing.Utility, Quantity: used}}
		return estimate(t, plan, xxTables, card).TotalIn("USD").Sum
	}
	forRandom(t, 500, func(rng *rand.Rand) error {
		a, b := rng.Int64N(7000), 1+rng.Int64N(7000)
		whole, first, rest := costs(0, a+b), costs(0, a), costs(a, b)
		if !first.Add(rest).Equal(whole) {
			return fmt.Errorf("%d and %d: %s + %s is not %s", a, b, first, rest, whole)
		}
		if whole.LessThan(first) {
			return fmt.Errorf("%d cost %s, %d cost %s", a, first, a+b, whole)
		}
		// mean of all ≤ mean of the first a: whole × a ≤ first × (a + b)
		if whole.Mul(decimal.NewFromInt(a)).GreaterThan(first.Mul(decimal.NewFromInt(a + b))) {
			return fmt.Errorf("the mean price rises from %d to %d", a, a+b)
		}
		return nil
	})
}

// TestSharesDivideWholes: the journeys of simple traffic hold every chat and message exactly once.
func TestSharesDivideWholes(t *testing.T) {
	forRandom(t, 500, func(rng *rand.Rand) error {
		tr := randomPlan(rng).Traffic[0]
		var users, marketing, utility, authentication int64
		for _, j := range tr.Journeys(true) {
			if j.Monthly <= 0 {
				return fmt.Errorf("%d journeys", j.Monthly)
			}
			first := j.Steps[0]
			switch last := j.Steps[len(j.Steps)-1]; {
			case first.Category == pricing.Marketing:
				marketing += j.Monthly
			case last.Category == pricing.Utility:
				utility += j.Monthly
			case last.Category == pricing.Authentication:
				authentication += j.Monthly
			default:
				users += j.Monthly
			}
		}
		if users != tr.Chats || marketing != tr.Marketing || utility != tr.Utility || authentication != tr.Authentication {
			return fmt.Errorf("%d chats, %d marketing, %d utility, %d authentication of %+v", users, marketing, utility, authentication, tr)
		}
		return nil
	})
}
