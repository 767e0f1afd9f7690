package pricing_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/pricing/internal/oracle"
)

// TestOracle holds the engine to an independent, slow reading of the rules on random timelines of every era: each
// verdict, each window opened, and the exact bill.
func TestOracle(t *testing.T) {
	timelines := 200_000
	if testing.Short() {
		timelines = 4_000
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d, %d timelines", seed, timelines)
	compared := make(map[pricing.RuleID]int)
	for i := range timelines {
		rng := rand.New(rand.NewPCG(seed, uint64(i)))
		account, events := oracle.Random(rng)
		if needsHindsight(account, events) {
			continue
		}
		if problem := compareWithOracle(rng, account, events, compared); problem != "" {
			t.Fatalf("seed %d, timeline %d: %s\n%s", seed, i, problem, describe(account, events))
		}
	}
	if !testing.Short() && len(compared) < 36 {
		t.Errorf("only %d rules decided anything: %v", len(compared), compared)
	}
}

// needsHindsight reports timelines under option group_fep in which the oracle, who looks at the whole history, knows
// more of a recipient's own window than the engine, who goes through the log in order (LOG-5): a copy delivered at the
// very instant of another message, or windows that start before their answer is delivered. It also reports
// agentCopiesApart.
func needsHindsight(account oracle.Account, events []oracle.Event) bool {
	if slices.ContainsFunc(events, agentCopiesApart) {
		return true
	}
	if !account.Options.GroupFEP {
		return false
	}
	if account.Options.FEPStartSent {
		return true
	}
	seen := make(map[int64]bool)
	var copies []int64
	for _, e := range events {
		if e.Group == "" {
			seen[e.Sent], seen[e.Delivered], seen[e.Read] = true, true, true
		}
		for _, r := range e.Recipients {
			copies = append(copies, r.Delivered, r.Read)
		}
	}
	return slices.ContainsFunc(copies, func(at int64) bool { return at != 0 && seen[at] })
}

// agentCopiesApart reports a Meta Business Agent reply to a group whose copies arrive at different instants: the
// oracle decides the whole message at its first copy, the engine each copy at its own date.
func agentCopiesApart(e oracle.Event) bool {
	if e.Author != oracle.MetaBusinessAgent || e.Group == "" {
		return false
	}
	var first, last int64
	for _, r := range e.Recipients {
		for _, at := range []int64{r.Delivered, r.Read} {
			if at != 0 {
				last = max(last, at)
				if first == 0 || at < first {
					first = at
				}
			}
		}
	}
	return first != last
}

// compareWithOracle returns what differs, or "".
func compareWithOracle(rng *rand.Rand, account oracle.Account, events []oracle.Event, compared map[pricing.RuleID]int) string {
	want := oracle.Decide(account, events)
	a, tables := fromOracleAccount(account)
	used, tierUsed := rng.Int64N(1005), rng.Int64N(40)
	a.AllowanceUsed = used
	for market := range usedMarkets {
		a.Used = append(a.Used,
			pricing.Used{Place: pricing.Place{Market: market}, Category: pricing.Utility, Quantity: tierUsed},
			pricing.Used{Place: pricing.Place{Market: market}, Category: pricing.Authentication, Quantity: tierUsed})
	}
	messages := make([]pricing.Message, len(events))
	for i := range events {
		messages[i] = fromOracleEvent(&events[i])
	}
	cards := syntheticCards{}
	meter := pricing.NewMeter(a, cards, tables)
	var first pricing.Month
	problem := ""
	pricing.Decide(a, tables, messages, func(i int, v pricing.Verdict) {
		if first == 0 {
			first = v.On.Month()
		}
		if p := compareVerdict(&want[i], v); p != "" && problem == "" {
			problem = fmt.Sprintf("event %d (%s): %s", i, events[i].ID, p)
		}
		compared[v.Rule]++
		meter.Add(&messages[i], v)
	})
	if problem != "" {
		return problem
	}
	_, total := oracle.Bill(account, events, want, oracle.Rates{
		Currency: "EUR",
		Rate:     cards.rat,
		Bands:    cards.bands,
		TierUsed: func(market string, _ oracle.Category, month string) int64 {
			if !usedMarkets[pricing.Market(market)] {
				return 0
			}
			return onlyIn(first, month, tierUsed)
		},
		AllowanceUsed: func(_, month string) int64 { return onlyIn(first, month, used) },
	})
	if got := meter.Bill().TotalIn("EUR").Sum; got.Rat().Cmp(total) != 0 {
		return fmt.Sprintf("total %s, oracle %s", got, total.FloatString(6))
	}
	return ""
}

// usedMarkets have volume used before the log. They are markets on every date.
var usedMarkets = map[pricing.Market]bool{"Brazil": true, "India": true, "Indonesia": true, "Other": true}

func onlyIn(first pricing.Month, month string, n int64) int64 {
	if first.String() == month {
		return n
	}
	return 0
}

func compareVerdict(want *oracle.Verdict, got pricing.Verdict) string {
	if got.Recipient > 0 && got.Outcome == pricing.Inside && got.Category == pricing.MetaBusinessAgent {
		return "" // the oracle has one unit for the whole message
	}
	ruling := want.Ruling
	if got.Recipient > 0 && len(want.Units) >= got.Recipient {
		ruling = want.Units[got.Recipient-1].Ruling
	}
	if string(ruling.Outcome) != outcomeWords[got.Outcome] || ruling.Rule != string(got.Rule) {
		return fmt.Sprintf("%s by %s, oracle %s by %s", outcomeWords[got.Outcome], got.Rule, ruling.Outcome, ruling.Rule)
	}
	if (got.Outcome == pricing.Charged || got.Outcome == pricing.Counted) && string(ruling.Category) != got.Category.String() {
		return fmt.Sprintf("category %s, oracle %s", got.Category, ruling.Category)
	}
	if opened := want.Opened; opened.Kind != oracle.ServiceWindow && opened != (oracle.Window{}) {
		if int64(got.Opened.From) != opened.From || int64(got.Opened.Until) != opened.Until {
			return fmt.Sprintf("opened %v, oracle %v", got.Opened, opened)
		}
	} else if opened == (oracle.Window{}) && got.Opened.Kind != pricing.NoWindow {
		return fmt.Sprintf("opened %v, oracle none", got.Opened)
	} else if opened.Kind == oracle.ServiceWindow && int64(got.Opened.Until) != opened.Until {
		return fmt.Sprintf("service window until %d, oracle %d", got.Opened.Until, opened.Until)
	}
	return ""
}

var outcomeWords = map[pricing.Outcome]string{
	pricing.Charged: "charged", pricing.Free: "free", pricing.Inside: "inside", pricing.Counted: "counted",
	pricing.NotSendable: "not sendable", pricing.NotDelivered: "not delivered",
}

func fromOracleEvent(e *oracle.Event) pricing.Message {
	earliest := func(delivered, read int64) pricing.Instant {
		if delivered == 0 || read != 0 && read < delivered {
			return pricing.Instant(read)
		}
		return pricing.Instant(delivered)
	}
	m := pricing.Message{
		ID: e.ID, Number: e.Number, User: e.User, Group: e.Group, Kind: pricing.Kind(e.Kind), Author: pricing.Author(e.Author),
		Entry: pricing.Entry(e.Entry), Desktop: e.Desktop, Proven: e.Proven, Tokens: e.Tokens, Sent: pricing.Instant(e.Sent),
		Place: pricing.Place{Territory: pricing.Territory(e.Territory)},
	}
	if e.Kind == oracle.Template && !e.Inbound {
		m.Category, _ = pricing.ParseCategory(string(e.Category))
	}
	if e.Inbound {
		m.Direction = pricing.Inbound
		return m
	}
	if e.Group != "" {
		for _, r := range e.Recipients {
			m.Recipients = append(m.Recipients, pricing.Recipient{
				User: r.User, Place: pricing.Place{Territory: pricing.Territory(r.Territory)}, Delivered: earliest(r.Delivered, r.Read),
			})
		}
		return m
	}
	m.Delivered = earliest(e.Delivered, e.Read)
	return m
}

func fromOracleAccount(a oracle.Account) (pricing.Account, pricing.Tables) {
	out := pricing.Account{Currency: "EUR", Zone: a.Zone}
	if a.Frozen != "" {
		out.RulesOn, _ = pricing.ParseDate(a.Frozen)
	}
	out.International = pricing.International{
		Eligible: a.International.Eligible, Start: pricing.Instant(a.International.Start), Location: pricing.Territory(a.International.Location),
	}
	if len(a.International.Exceptions) > 0 {
		out.International.Exceptions = make(map[pricing.Territory]pricing.Instant)
		for territory, at := range a.International.Exceptions {
			out.International.Exceptions[pricing.Territory(territory)] = pricing.Instant(at)
		}
	}
	setOptions(&out.Options, a.Options)
	tables := pricing.Tables{Markets: oracleMarketTable, InternationalSince: make(map[pricing.Market]pricing.Date)}
	for market, date := range a.IntlFrom {
		tables.InternationalSince[pricing.Market(market)], _ = pricing.ParseDate(date)
	}
	return out, tables
}

func setOptions(o *pricing.Options, from oracle.Options) {
	set := func(name, value string, when bool) {
		if when {
			if err := o.Set(name, value); err != nil {
				panic(err)
			}
		}
	}
	set("fep_hours", fmt.Sprint(from.FEPHours), from.FEPHours != 0)
	set("fep_ctwa_hours", fmt.Sprint(from.FEPAdHours), from.FEPAdHours != 0)
	set("fep_page_hours", fmt.Sprint(from.FEPPageHours), from.FEPPageHours != 0)
	set("fep_extension", "24h_per_message", from.FEPExtension)
	set("fep_start", "sent", from.FEPStartSent)
	set("fep_response_limit", "service_window", from.FEPResponseInWindow)
	set("fep_reentry", "kept", from.FEPReentryKept)
	set("window_instant", "sent", from.WindowInstantSent)
	set("allowance_order", "sent", from.AllowanceOrderSent)
	set("allowance_fep", "consumed", from.AllowanceFEP)
	set("service_exempt", "yes", from.ServiceExempt)
	set("carry_over_2025_07", "all", from.CarryOver2025All)
	set("carry_over_2023_06", "none", from.CarryOver2023None)
	set("free_tier_bic_end", from.FreeTierBICEnd, from.FreeTierBICEnd != "")
	set("group_marketing_in_window", "free", from.GroupMarketingFree)
	set("group_fep", "yes", from.GroupFEP)
	set("aip_in_fep", "free", from.AIPFreeInFEP)
	set("us_marketing", "priced", true) // a plan's reading, which a log does not know
	set("inbound_reaction_opens_csw", "no", from.ReactionsIgnored)
}

// syntheticCards is a price list with a different rate for every market and category, low tiers, and one hole.
type syntheticCards struct{}

func (syntheticCards) rate(market string, category string) (int64, bool) {
	if category == "marketing" && market == "Germany" {
		return 0, false
	}
	n := int64(7)
	for _, r := range market + category {
		n = (n*31 + int64(r)) % 9973
	}
	return n + 1, true
}

func (c syntheticCards) rat(market string, category oracle.Category, _ string) (*big.Rat, bool) {
	n, ok := c.rate(market, string(category))
	return big.NewRat(n, 10_000), ok
}

func (c syntheticCards) bands(market string, category oracle.Category, date string) []oracle.Band {
	if category != oracle.Utility && category != oracle.Authentication && category != oracle.AuthenticationInternational || date < "2025-07-01" {
		return nil
	}
	n, _ := c.rate(market, string(category))
	return []oracle.Band{
		{From: 0, To: 3, Rate: big.NewRat(n, 10_000)},
		{From: 4, To: 20, Rate: big.NewRat(n*9, 100_000)},
		{From: 21, Rate: big.NewRat(n*8, 100_000)},
	}
}

func (syntheticCards) WithLaterLadder(card pricing.Card) pricing.Card { return card }

func (c syntheticCards) CardOn(on pricing.Date) (pricing.Card, error) {
	if card, ok := syntheticCache[on]; ok {
		return card, nil
	}
	spec := pricing.CardSpec{
		Effective: on, Currency: "EUR", Model: pricing.MessageModel, Status: pricing.Published,
		Rows: make(map[pricing.Market]map[pricing.Category]pricing.Cell), Bands: make(map[pricing.Market]map[pricing.Category][]pricing.Band),
	}
	for _, market := range oracleMarkets {
		row := make(map[pricing.Category]pricing.Cell)
		spec.Rows[market], spec.Bands[market] = row, make(map[pricing.Category][]pricing.Band)
		for _, category := range pricing.Categories() {
			n, ok := c.rate(string(market), category.String())
			if !ok {
				continue
			}
			row[category] = pricing.Priced(rateOf(big.NewRat(n, 10_000)))
			for _, b := range c.bands(string(market), oracle.Category(category.String()), on.String()) {
				spec.Bands[market][category] = append(spec.Bands[market][category], pricing.Band{From: b.From, To: b.To, Rate: rateOf(b.Rate)})
			}
			if len(spec.Bands[market][category]) == 0 {
				delete(spec.Bands[market], category)
			}
		}
	}
	card, err := pricing.NewCard(spec)
	if err != nil {
		panic(err)
	}
	syntheticCache[on] = card
	return card, nil
}

var syntheticCache = make(map[pricing.Date]pricing.Card)

func rateOf(r *big.Rat) pricing.Rate {
	rate, err := pricing.ParseRate(r.FloatString(6))
	if err != nil {
		panic(err)
	}
	return rate
}

func describe(a oracle.Account, events []oracle.Event) string {
	text := fmt.Sprintf("zone %v frozen %q options %+v international %+v\n", a.Zone, a.Frozen, a.Options, a.International)
	for _, e := range events {
		text += fmt.Sprintf("  %s sent %s delivered %s read %s: %+v\n", e.ID, clock(e.Sent), clock(e.Delivered), clock(e.Read), e)
	}
	return text
}

func clock(ms int64) string {
	if ms == 0 {
		return "-"
	}
	return time.UnixMilli(ms).UTC().Format("2006-01-02T15:04:05.000")
}

// oracleMarkets and oracleMarketTable are the small dated market table of the random timelines.
var oracleMarkets = []pricing.Market{
	"Brazil", "India", "Italy", "Germany", "Indonesia", "North America", "Rest of Africa", "Hong Kong", "Rest of Asia Pacific", "Kazakhstan", "Other",
}

var oracleMarketTable = func() pricing.MarketTable {
	var spans []pricing.MarketSpan
	for _, m := range oracleMarkets {
		spans = append(spans, pricing.MarketSpan{Market: m, From: 2022_02_01})
	}
	since := func(m pricing.Market) []pricing.Move { return []pricing.Move{{Market: m, From: 2022_02_01}} }
	table, err := pricing.NewMarketTable(spans, map[pricing.Territory][]pricing.Move{
		"BR": since("Brazil"), "IN": since("India"), "IT": since("Italy"), "DE": since("Germany"), "ID": since("Indonesia"), "US": since("North America"),
		"ZW": append(since("Other"), pricing.Move{Market: "Rest of Africa", From: 2025_10_01}),
		"HK": append(since("Rest of Asia Pacific"), pricing.Move{Market: "Hong Kong", From: 2026_07_01}),
		"KZ": append(since("Other"), pricing.Move{Market: "Kazakhstan", From: 2026_10_01}),
	})
	if err != nil {
		panic(err)
	}
	return table
}()
