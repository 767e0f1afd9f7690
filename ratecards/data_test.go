package ratecards

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// RATE-8: authentication equals utility in every row of the cards from 2025-10-01, service equals utility in every
// row from 2026-10-01. A check on data, not a substitute for it.
func TestEqualColumns(t *testing.T) {
	compared := 0
	for _, i := range Embedded().issues {
		for _, load := range i.sheets() {
			s, err := load()
			if err != nil {
				t.Fatal(err)
			}
			for market, row := range s.spec.Rows {
				utility, ok := row[pricing.Utility].Rate()
				for category, from := range map[pricing.Category]pricing.Date{pricing.Authentication: 2025_10_01, pricing.Service: 2026_10_01} {
					if rate, priced := row[category].Rate(); ok && priced && s.info.Effective >= from {
						compared++
						if !rate.Equal(utility) {
							t.Errorf("%s, %s: %s %s, utility %s", s.info.ID, market, category, rate, utility)
						}
					}
				}
			}
		}
	}
	if compared < 700 {
		t.Errorf("only %d cells compared", compared)
	}
}

// INTL-6 and section 5.3 of the rules: which markets have an authentication-international rate, and since when.
var internationalSince = map[pricing.Market]pricing.Date{
	"Indonesia": 2024_06_01, "India": 2024_07_01,
	"Egypt": 2025_02_01, "Malaysia": 2025_02_01, "Nigeria": 2025_02_01, "Pakistan": 2025_02_01, "Saudi Arabia": 2025_02_01,
	"South Africa": 2025_02_01, "United Arab Emirates": 2025_02_01,
	"Bangladesh": 2026_10_01, "Iraq": 2026_10_01, "Kazakhstan": 2026_10_01, "Kuwait": 2026_10_01, "Morocco": 2026_10_01,
	"Nepal": 2026_10_01, "Oman": 2026_10_01, "Sri Lanka": 2026_10_01, "Ukraine": 2026_10_01,
}

// The USD rates on the card of 2026-10-01, in the same place.
var internationalUSD = map[pricing.Market]string{
	"Indonesia": "0.1360", "India": "0.0304", "Egypt": "0.0650", "Malaysia": "0.0418", "Nigeria": "0.0750", "Pakistan": "0.0750",
	"Saudi Arabia": "0.0598", "South Africa": "0.0200", "United Arab Emirates": "0.0510", "Bangladesh": "0.0960", "Iraq": "0.1280",
	"Kazakhstan": "0.1600", "Kuwait": "0.1200", "Morocco": "0.0811", "Nepal": "0.1120", "Oman": "0.0600", "Sri Lanka": "0.1440",
	"Ukraine": "0.0746",
}

func TestInternationalFacts(t *testing.T) {
	tables, err := Embedded().Tables()
	if err != nil {
		t.Fatal(err)
	}
	if len(tables.InternationalSince) != 18 {
		t.Errorf("%d markets", len(tables.InternationalSince))
	}
	card, err := Embedded().Book("USD", PublishedOnly).CardOn(2026_10_01)
	if err != nil {
		t.Fatal(err)
	}
	for market, since := range internationalSince {
		if got := tables.InternationalSince[market]; got != since {
			t.Errorf("%s: got %s, want %s", market, got, since)
		}
		if got := printed(card.Cell(market, pricing.AuthenticationInternational)); got != internationalUSD[market] {
			t.Errorf("%s: got %s, want %s", market, got, internationalUSD[market])
		}
	}
	facts, err := Embedded().InternationalFacts()
	if err != nil {
		t.Fatal(err)
	}
	if r := facts.Rule; r.Threshold != 750_000 || r.Comparison != "more than" || r.WindowDays != 30 || r.StartNoticeDays != 30 || !r.Permanent || r.LaunchLookback[0].Days != 180 {
		t.Errorf("got %+v", r)
	}
}

// The facts and the cards' columns say the same: a market has a rate, or one that was not recorded, on every card from
// its first date on, and none before; and in US dollars it is the rate of the facts.
func TestInternationalFactsEqualTheCards(t *testing.T) {
	facts, err := Embedded().InternationalFacts()
	if err != nil {
		t.Fatal(err)
	}
	byMarket := map[pricing.Market]InternationalMarket{}
	for _, m := range facts.Markets {
		byMarket[m.Market] = m
	}
	for _, i := range inventory {
		s := sheetOf(t, i.id)
		if s.info.Model == pricing.ConversationModel2022 {
			continue
		}
		for market, row := range s.spec.Rows {
			cell := row[pricing.AuthenticationInternational]
			fact, has := byMarket[market]
			if has = has && s.info.Effective >= fact.From; has == cell.IsNotOffered() {
				t.Errorf("%s, %s: %s, and the rate exists since %s", i.id, market, printed(cell), fact.From)
			}
			if !has || s.info.Currency != "USD" {
				continue
			}
			var due InternationalRate
			for _, rate := range fact.USD {
				if rate.From <= s.info.Effective {
					due = rate
				}
			}
			// A rate of the facts that was read stands on the card, unless the card is partial there; an inferred one
			// stands on the inferred card only.
			switch got, want := printed(cell), printed(due.Cell); {
			case got == want:
			case got == "?" && s.info.Status == pricing.Partial:
			default:
				t.Errorf("%s, %s: the card has %s, the facts %s", i.id, market, got, want)
			}
		}
	}
}

// Two consecutive cards differ in exactly the cells the changelog names, in the direction it names. Cells unknown on either
// card cannot be compared. The changelog does not name the markets of 2025-07-01, and an entry that make card has written
// holds for the USD card alone.
func TestCardsDifferAsAnnounced(t *testing.T) {
	changes, err := Embedded().Changelog()
	if err != nil {
		t.Fatal(err)
	}
	pairs, changed := 0, 0
	for _, currency := range []pricing.Currency{"USD", "COP", "EUR", "INR", "BRL", "IDR"} {
		for _, use := range []Use{PublishedOnly, WithInferred} {
			book := Embedded().Book(currency, use)
			for n, date := range book.Dates() {
				entry := slices.IndexFunc(changes, func(a Announcement) bool { return a.Effective == date })
				if entry < 0 && n > 0 {
					t.Errorf("the changelog has no entry of %s, the date of a card in %s", date, currency)
					continue
				}
				if currency != "USD" && entry >= 0 && changes[entry].Note == UnannouncedNote {
					continue
				}
				if n == 0 || date == 2023_06_01 || date == 2025_07_01 || changes[entry-1].Effective != book.Dates()[n-1] {
					continue // no card before, another model, markets not named, or the card before is not the last one
				}
				before, _ := book.CardOn(date.AddDays(-1))
				after, _ := book.CardOn(date)
				pairs++
				changed += compareCards(t, before, after, changes[entry])
			}
		}
	}
	if pairs < 20 || changed < 200 {
		t.Errorf("%d pairs of cards and %d changed cells compared", pairs, changed)
	}
}

// compareCards returns the number of cells that changed.
func compareCards(t *testing.T, before, after pricing.Card, announced Announcement) int {
	t.Helper()
	changed := 0
	for _, market := range after.Markets() {
		for _, category := range columnsOf(after.Model()) {
			direction := announced.direction(market, category)
			was, is := before.Cell(market, category), after.Cell(market, category)
			got := Direction("")
			oldRate, hadRate := was.Rate()
			newRate, hasRate := is.Rate()
			_, onCard := before.Rate(market, category)
			switch none, _ := onCard.(*pricing.NoRateError); {
			case none != nil && none.Reason == pricing.MarketNotOnCard:
				if before.Status() == pricing.Partial || is.IsUnknown() || is.IsNotOffered() {
					continue
				}
				got = NewMarket
				if category == pricing.Service && pricing.EraOn(before.Effective()) != pricing.PMP2 {
					got = Charged // service was free in the market that billed it before
				}
			case was.IsUnknown() || is.IsUnknown():
				if was.IsNotOffered() && direction != Added && direction != Charged {
					t.Errorf("%s, %s %s: from n/a to unknown, announced %q", after.ID(), market, category, direction)
				}
				continue
			case hadRate && hasRate && oldRate.Less(newRate):
				got = Up
			case hadRate && hasRate && newRate.Less(oldRate):
				got = Down
			case hadRate && is.IsNotOffered():
				got = MadeFree
			case hasRate && was.IsNotOffered() && category == pricing.Service:
				got = Charged
			case hasRate && was.IsNotOffered():
				got = Added
			}
			if got != direction {
				t.Errorf("%s → %s, %s %s: %s → %s, announced %q", before.ID(), after.ID(), market, category, printed(was), printed(is), direction)
			}
			if got != "" {
				changed++
			}
		}
	}
	return changed
}

// direction returns what was announced for a cell; "" for nothing.
func (a Announcement) direction(market pricing.Market, category pricing.Category) Direction {
	for _, c := range a.Changes {
		if slices.Contains(c.Markets, market) && slices.Contains(c.Categories, category) {
			return c.Direction
		}
	}
	return ""
}

// TIER-9: printed band rates are the list rate less the ladder's discount, rounded half-up to 4 decimals, with the
// ladder's bounds. Printed rates are used, never the percentage: Colombia's 0.0008 keeps its price in the second band.
func TestLaddersExplainPrintedTiers(t *testing.T) {
	bands := 0
	for _, currency := range []pricing.Currency{"USD", "INR", "COP", "BRL"} {
		card, err := Embedded().Book(currency, PublishedOnly).CardOn(2026_10_01)
		if err != nil {
			t.Fatal(err)
		}
		for _, market := range card.Markets() {
			ladder, known, err := Embedded().Ladder(market)
			if err != nil || !known {
				t.Fatalf("%s: %t, %v", market, known, err)
			}
			for _, category := range tierColumns {
				list, priced := card.Cell(market, category).Rate()
				printed := card.Bands(market, category)
				if priced != (printed != nil) {
					t.Errorf("%s, %s %s: priced %t, %d bands", currency, market, category, priced, len(printed))
				}
				if !priced {
					continue
				}
				for n, want := range ladder.Bands(category, list) {
					bands++
					if got := printed[n]; got.From != want.From || got.To != want.To || !got.Rate.Equal(want.Rate) {
						t.Errorf("%s, %s %s: band %d is %v, the ladder gives %v", currency, market, category, n+1, got, want)
					}
				}
			}
		}
	}
	if bands != 2028 {
		t.Errorf("%d bands compared, want 2028", bands)
	}
}

// Bands written by hand from the workbook of 2026-10-01.
func TestSampleBands(t *testing.T) {
	for _, c := range []struct {
		currency pricing.Currency
		market   pricing.Market
		category pricing.Category
		want     []pricing.Band
		derived  bool
	}{
		{"USD", "Colombia", pricing.Utility, ladderBands(t, "0.0008 0.0008 0.0007 0.0007 0.0006 0.0006", 100_000, 1_000_000, 4_500_000, 15_000_000, 30_000_000), false},
		{"USD", "India", pricing.AuthenticationInternational, ladderBands(t, "0.0304 0.0286 0.0268 0.0249 0.0231 0.0213", 750_000, 15_000_000, 20_000_000, 50_000_000, 100_000_000), false},
		{"BRL", "Brazil", pricing.Utility, ladderBands(t, "0.0350 0.0333 0.0315 0.0298 0.0280 0.0263", 250_000, 2_000_000, 17_000_000, 35_000_000, 70_000_000), false},
		{"BRL", "Brazil", pricing.Authentication, ladderBands(t, "0.0350 0.0333 0.0315 0.0298 0.0280 0.0263", 500_000, 3_000_000, 5_250_000, 10_000_000, 20_000_000), true},
		{"USD", "Brazil", pricing.Marketing, nil, false},
		{"USD", "Brazil", pricing.Service, nil, false},
		{"USD", "Brazil", pricing.AuthenticationInternational, nil, false},
	} {
		card, err := Embedded().Book(c.currency, PublishedOnly).CardOn(2026_10_01)
		if err != nil {
			t.Fatal(err)
		}
		got := card.Bands(c.market, c.category)
		if !slices.EqualFunc(got, c.want, func(a, b pricing.Band) bool {
			return a.From == b.From && a.To == b.To && a.Rate.String() == b.Rate.String()
		}) {
			t.Errorf("%s, %s %s: got %v, want %v", c.currency, c.market, c.category, got, c.want)
		}
		if card.BandsDerived(c.market, c.category) != c.derived {
			t.Errorf("%s, %s %s: derived %t", c.currency, c.market, c.category, !c.derived)
		}
	}
}

// The ladders as rules 5.5 writes them, in thousands.
func TestLadders(t *testing.T) {
	for _, c := range []struct {
		market                  pricing.Market
		id                      string
		utility, authentication []int64
		discounts               []int64
	}{
		{"Rest of Latin America", "latin-america", []int64{100, 1000, 4500, 15000, 30000}, []int64{120, 400, 1000, 5000, 10000}, nil},
		{"Bangladesh", "asia-pacific", []int64{150, 1000, 4000, 25000, 50000}, []int64{100, 300, 1000, 10000, 20000}, nil},
		{"Ukraine", "europe-middle-east-africa", []int64{100, 1000, 4500, 40000, 80000}, []int64{300, 2000, 10000, 20000, 40000}, nil},
		{"Brazil", "brazil", []int64{250, 2000, 17000, 35000, 70000}, []int64{500, 3000, 5250, 10000, 20000}, nil},
		{"India", "india", []int64{25000, 50000, 100000, 200000, 300000}, []int64{750, 15000, 20000, 50000, 100000}, []int64{0, 6, 12, 18, 24, 30}},
		{"Indonesia", "indonesia", []int64{750, 4000, 25000, 75000, 150000}, []int64{750, 2000, 6000, 30000, 60000}, nil},
		{"Mexico", "mexico", []int64{1000, 5000, 10000, 20000, 40000}, []int64{250, 1000, 3000, 5000, 10000}, nil},
		{"Other", "north-america-other", []int64{80, 750, 2250, 3000, 6000}, []int64{100, 500, 2000, 5000, 10000}, nil},
	} {
		l, known, err := Embedded().Ladder(c.market)
		if err != nil || !known || l.ID != c.id {
			t.Fatalf("%s: %s, %t, %v", c.market, l.ID, known, err)
		}
		for i := range c.utility {
			if l.Utility[i] != c.utility[i]*1000 || l.Authentication[i] != c.authentication[i]*1000 {
				t.Errorf("%s: got %v %v", c.market, l.Utility, l.Authentication)
			}
		}
		if c.discounts == nil {
			c.discounts = []int64{0, 5, 10, 15, 20, 25}
		}
		if !slices.Equal(l.Discounts, c.discounts) {
			t.Errorf("%s: got %v", c.market, l.Discounts)
		}
	}
	if _, known, err := Embedded().Ladder("Atlantis"); known || err != nil {
		t.Errorf("Atlantis: %t, %v", known, err)
	}
}

func TestLaterLadder(t *testing.T) {
	book := Embedded().Book("USD", PublishedOnly)
	card, err := book.CardOn(2026_08_01)
	if err != nil {
		t.Fatal(err)
	}
	if card.Bands("Brazil", pricing.Utility) != nil {
		t.Fatal("the card of July 2026 has tiers")
	}
	later := book.WithLaterLadder(card)
	want := ladderBands(t, "0.0068 0.0065 0.0061 0.0058 0.0054 0.0051", 250_000, 2_000_000, 17_000_000, 35_000_000, 70_000_000)
	if got := later.Bands("Brazil", pricing.Utility); !slices.EqualFunc(got, want, func(a, b pricing.Band) bool {
		return a.From == b.From && a.To == b.To && a.Rate.Equal(b.Rate)
	}) || !later.BandsDerived("Brazil", pricing.Utility) {
		t.Errorf("got %v, derived %t", got, later.BandsDerived("Brazil", pricing.Utility))
	}
	if later.ID() != card.ID() || later.Bands("Brazil", pricing.Marketing) != nil || later.Bands("Brazil", pricing.AuthenticationInternational) != nil {
		t.Errorf("%s: tiers of what has none", later.ID())
	}
	if got := printed(later.Cell("India", pricing.AuthenticationInternational)); got != "0.0304" || len(later.Markets()) != 38 {
		t.Errorf("cells were lost: %s, %d markets", got, len(later.Markets()))
	}
	october, err := book.CardOn(2026_10_01)
	if err != nil {
		t.Fatal(err)
	}
	if printed := book.WithLaterLadder(october); printed.BandsDerived("Brazil", pricing.Utility) {
		t.Error("printed tiers were replaced")
	}
	conversations, err := book.CardOn(2025_06_30)
	if err != nil {
		t.Fatal(err)
	}
	if book.WithLaterLadder(conversations).Bands("Brazil", pricing.Utility) != nil {
		t.Error("conversations have tiers")
	}
}

// ladderBands builds bands from rates and upper ends.
func ladderBands(t *testing.T, rates string, ends ...int64) []pricing.Band {
	t.Helper()
	var bands []pricing.Band
	for i, text := range strings.Fields(rates) {
		rate, err := pricing.ParseRate(text)
		if err != nil {
			t.Fatal(err)
		}
		b := pricing.Band{Rate: rate}
		if i > 0 {
			b.From = ends[i-1] + 1
		}
		if i < len(ends) {
			b.To = ends[i]
		}
		bands = append(bands, b)
	}
	return bands
}
