package pricing

import "github.com/shopspring/decimal"

// dollar is the currency of Meta Business Agent tokens (MBA-2, MONEY-6).
const dollar Currency = "USD"

// tokenRate is the price of one Meta Business Agent token in US dollars: 2.00 for 1,000,000 (MBA-2).
var tokenRate = Rate{decimal.New(2, -6)}

// counter names the volume that moves a tier: all charged messages of a month in a market and category family, over
// the whole portfolio (TIER-2, TIER-8).
type counter struct {
	month  Month
	market Market
	family Category
}

// lines rates what the ledger counted. Lines come in the order of keys; units of several numbers are one line.
func (l *ledger) lines() []Line {
	keys := l.keys()
	if len(keys) == 0 {
		return nil
	}
	lines := make([]Line, 0, len(keys))
	positions := l.usedVolumes(keys[0].month)
	for i := 0; i < len(keys); {
		k := keys[i]
		k.number = ""
		group := lineGroup{key: k, card: k.card}
		for ; i < len(keys) && group.takes(keys[i]); i++ {
			group.add(keys[i], l.tallies[keys[i]])
		}
		lines = l.rate(lines, &group, positions)
	}
	return lines
}

// usedVolumes starts the counters of the first month with the volume already used (TIER-13).
func (l *ledger) usedVolumes(first Month) map[counter]int64 {
	positions := make(map[counter]int64)
	on := first.First()
	if l.account.RulesOn != 0 {
		on = l.account.RulesOn
	}
	for _, u := range l.account.Used {
		_, market := l.tables.Markets.resolve(u.Place, on)
		positions[counter{first, market, u.Category.family()}] += u.Quantity
	}
	return positions
}

// lineGroup collects the keys that share a line: those of several numbers, and the free and charged units that one
// allowance parted.
type lineGroup struct {
	key                    ledgerKey
	free, charged, nothing int64
	tokens                 int64
	freeBy                 RuleID
	card                   int
}

func (g *lineGroup) takes(k ledgerKey) bool {
	if g.key.month != k.month || g.key.market != k.market || g.key.category != k.category || g.key.unit != k.unit || g.key.rule != k.rule || g.key.tierless != k.tierless || g.key.band != k.band {
		return false
	}
	if parted(g.key) && parted(k) {
		return k.card < 0 || g.card < 0 || k.card == g.card
	}
	return g.key.outcome == k.outcome && g.key.freeBy == k.freeBy && g.key.card == k.card
}

// parted reports whether the key is one side of units that an allowance parts into free and charged ones. The units
// an exemption frees are a line of their own.
func parted(k ledgerKey) bool { return k.counted && k.freeBy != exemption }

func (g *lineGroup) add(k ledgerKey, t *tally) {
	g.tokens += t.tokens
	switch k.outcome {
	case Charged:
		g.charged += t.units
		g.card = k.card
	case Free, Inside:
		g.free += t.units
		if k.freeBy != "" {
			g.freeBy = k.freeBy
		}
	default:
		g.nothing += t.units
	}
}

// rate appends the price of a group: one line, or one for each volume tier its charged units reach.
func (l *ledger) rate(lines []Line, g *lineGroup, positions map[counter]int64) []Line {
	line := Line{
		Block: MetaBlock, Month: g.key.month, Market: g.key.market, Category: g.key.category, Unit: g.key.unit,
		Outcome: g.key.outcome, Rule: g.key.rule, FreeBy: g.freeBy, Currency: l.account.Currency,
		Quantity: g.free + g.charged + g.nothing, Free: g.free, Charged: g.charged,
	}
	if line.FreeBy == "" && g.free > 0 {
		line.FreeBy = g.key.rule
	}
	if g.charged == 0 {
		return append(lines, line)
	}
	line.Outcome = Charged
	if g.key.unit == PerToken {
		line.Messages, line.Quantity, line.Charged = g.charged, g.tokens, g.tokens
		line.Market = ""
		line.Currency, line.Rate = l.tokenRate()
		line.Amount = line.Rate.Times(g.tokens)
		return append(lines, line)
	}
	line.BandNo = g.key.band
	return l.rateByCard(lines, line, &l.cards[g.card], g.key.tierless, positions)
}

// tokenRate returns the price of a token in US dollars, or by the exchange rate the account states (MBA-2, OQ-29).
func (l *ledger) tokenRate() (Currency, Rate) {
	if l.account.AgentExchange.IsZero() || l.account.Currency == dollar {
		return dollar, tokenRate
	}
	return l.account.Currency, statedRate(tokenRate.value.Mul(l.account.AgentExchange))
}

// rateByCard appends a line priced by the card in force, or refused (RATE-1, RATE-9).
func (l *ledger) rateByCard(lines []Line, line Line, use *cardUse, tierless bool, positions map[counter]int64) []Line {
	if use.err != nil {
		line.Refusal = use.err
		return append(lines, line)
	}
	line.Card = use.card.ID()
	ladder := use.card.ladder(line.Market, line.Category, line.Unit, tierless)
	if ladder == nil {
		rate, err := use.card.Rate(line.Market, line.Category)
		if err != nil {
			line.Refusal = err
			return append(lines, line)
		}
		line.Rate, line.Amount = rate, rate.Times(line.Charged)
		return append(lines, line)
	}
	if line.BandNo > 0 {
		return append(lines, line.inBand(ladder, line.BandNo-1, line.Charged))
	}
	position := counter{line.Month, line.Market, line.Category.family()}
	for _, part := range split(ladder, positions[position], line.Charged) {
		positions[position] += part.quantity
		piece := line.inBand(ladder, part.band, part.quantity)
		piece.Reached = positions[position]
		lines = append(lines, piece)
	}
	return lines
}

// inBand is the part of a line that falls into one volume tier.
func (l Line) inBand(ladder []Band, band int, quantity int64) Line {
	l.BandNo, l.Band = band+1, ladder[band]
	l.Quantity, l.Charged = quantity, quantity
	l.Rate = l.Band.Rate
	l.Amount = l.Rate.Times(quantity)
	return l
}

// ladder returns the volume tiers that units pay; nil where they pay the list rate (TIER-1, GRP-4, TIER-11).
func (c Card) ladder(market Market, category Category, unit Unit, tierless bool) []Band {
	if tierless || unit != PerMessage || !category.HasTiers() {
		return nil
	}
	return c.bands(market, category)
}
