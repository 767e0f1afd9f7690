package numbers

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Share is the numbers of one country.
type Share struct {
	Territory pricing.Territory
	Market    pricing.Market // on the date of the table
	Count     int64
	Percent   decimal.Decimal // of all, to a tenth
}

// SplitOn splits a tally by country, the largest first, with the market that bills each on a date; once counts each
// number once.
func SplitOn(t *Tally, table pricing.MarketTable, on pricing.Date, once bool) []Share {
	total := decimal.NewFromInt(t.Total(once))
	var shares []Share
	for territory, n := range t.of(once) {
		shares = append(shares, Share{territory, table.MarketOf(territory, on), n, decimal.NewFromInt(n*100).DivRound(total, 1)})
	}
	slices.SortFunc(shares, func(a, b Share) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Territory, b.Territory))
	})
	return shares
}

// ByMarket sums the countries of each market, the largest first.
func ByMarket(shares []Share) []Share {
	var sums []Share
	for _, s := range shares {
		i := slices.IndexFunc(sums, func(o Share) bool { return o.Market == s.Market })
		if i < 0 {
			i = len(sums)
			sums = append(sums, Share{Market: s.Market})
		}
		sums[i].Count += s.Count
	}
	var total int64
	for _, s := range sums {
		total += s.Count
	}
	for i := range sums {
		sums[i].Percent = decimal.NewFromInt(sums[i].Count*100).DivRound(decimal.NewFromInt(total), 1)
	}
	slices.SortStableFunc(sums, func(a, b Share) int { return cmp.Compare(b.Count, a.Count) })
	return sums
}

// Plan is the fragment of the calculator with a campaign of one message for every number, and what of the split does not
// fit into it. On is the date whose rules price it, or zero for those of the newest card. It holds counts, no numbers.
func Plan(l app.Language, shares []Share, on pricing.Date) (fragment string, left []Share) {
	if len(shares) > app.MaxCountries {
		shares, left = shares[:app.MaxCountries], shares[app.MaxCountries:]
	}
	var b strings.Builder
	b.WriteString("v=1")
	if on != 0 {
		b.WriteString("&on=" + on.String())
	}
	for _, s := range shares {
		b.WriteString("&c=" + string(s.Territory) + "&chats=0&utility=0&marketing=" + strconv.FormatInt(s.Count, 10))
	}
	state := app.NewState(l, app.EmbeddedPrices().Facts())
	return app.EncodeFragment(app.Update(state, app.Opened{Fragment: b.String()}), l), left
}
