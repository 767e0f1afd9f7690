package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// laterPrices are the embedded cards with one more in dollars, of January 2027, in which marketing to Mexico costs
// 0.0417 in place of 0.0397 and everything else what it did.
type laterPrices struct{ testPrices }

var laterFacts = &Facts{Latest: 2027_01_01, Currencies: testFacts.Currencies}

func (p laterPrices) Facts() *Facts { return laterFacts }

func (p laterPrices) Book(c pricing.Currency, inferred bool) pricing.CardSource {
	book := p.testPrices.Book(c, inferred)
	if c != "USD" {
		return book
	}
	return laterBook{book}
}

type laterBook struct{ pricing.CardSource }

func (b laterBook) CardOn(on pricing.Date) (pricing.Card, error) {
	card, err := b.CardSource.CardOn(on)
	if err != nil || on < 2027_01_01 {
		return card, err
	}
	spec := pricing.CardSpec{
		Effective: 2027_01_01, Currency: card.Currency(), Model: card.Model(), Status: pricing.Published,
		Rows: map[pricing.Market]map[pricing.Category]pricing.Cell{},
	}
	for _, m := range card.Markets() {
		row := map[pricing.Category]pricing.Cell{}
		for _, category := range pricing.Categories() {
			row[category] = card.Cell(m, category)
		}
		spec.Rows[m] = row
	}
	dearer, err := pricing.ParseRate("0.0417")
	if err != nil {
		return pricing.Card{}, err
	}
	spec.Rows["Mexico"][pricing.Marketing] = pricing.Priced(dearer)
	return pricing.NewCard(spec)
}

// opened returns the page a fragment opens on a day, with every panel open.
func opened(l Language, p Prices, today pricing.Date, fragment string) *Calculator {
	c := NewCalculator(l, p)
	c.today = today
	c.state = Update(c.state, Opened{fragment})
	for i := range c.open {
		c.open[i] = true
	}
	c.price()
	c.followNow()
	return c
}

// The pages with their panels open, and those of links that were priced with another card.
func TestPanelPages(t *testing.T) {
	embedded := testPrices{EmbeddedPrices()}
	cases := []struct {
		name     string
		lang     Language
		prices   Prices
		today    pricing.Date
		fragment string
	}{
		{"changes-es", Spanish, embedded, 0, "v=1&monthly=49&markup=10"},
		{"changes-pt", Portuguese, embedded, 0, "v=1&change=2025-07-01&quote=0.09"},
		{"changes-en", English, embedded, 0, "v=1&change=date&before=2023-05-31&after=2023-06-01&c=KZ&c=MX"},
		{"changes-moved", Spanish, embedded, 0, "v=1&c=KZ&utility=1000&c=AD&utility=1000"},
		{"changes-refused", English, embedded, 0, "v=1&cur=COP&change=date&before=2023-06-30&c=CO&quote=200"},
		{"changes-wrong", Spanish, embedded, 0, "v=1&change=date&before=1999-01-01&quote=caro&quotein=Narnia"},
		{"quoted-tiers", Spanish, embedded, 0, "v=1&c=AR&auth=150000&quote=0.026&quotefor=authentication"},
		{"today-es", Spanish, laterPrices{embedded}, 2027_02_03, "v=1&on=2026-10-01&total=34.3"},
		{"today-pt", Portuguese, embedded, 2026_11_28, "v=1&on=CBP-1&c=MX"},
		{"today-en", English, embedded, 2026_11_28, "v=1&on=2026-10-01&c=MX&total=33.1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, opened(c.lang, c.prices, c.today, c.fragment)) })
	}
}

// changed writes a comparison in short: thing, before, after, difference.
func changed(v *ChangesView) []string {
	side := func(s *SideView) string { return strings.Join(append(slices.Clone(s.Parts), s.Amount), " ") }
	var all []string
	for i := range v.Rows {
		r := &v.Rows[i]
		all = append(all, r.Thing+": "+side(&r.Before)+" | "+side(&r.After)+" | "+r.Difference)
	}
	for _, t := range v.Totals {
		all = append(all, t.Name+": "+t.Before+" | "+t.After+" | "+t.Difference)
	}
	return all
}

// The plan a page opens with, in Mexico, before and after October 2026, by the rates of the two dollar cards: the
// worked example of the README, and before it 500 × 0.0305 = 15.25 and 210 × 0.0085 = 1.785.
func TestOctoberIsComparedFirst(t *testing.T) {
	c := opened(English, testPrices{EmbeddedPrices()}, 0, "v=1&c=MX")
	want := []string{
		"Marketing messages: 500 × 0.0305 15.2500 | 500 × 0.0397 19.8500 | +4.6000",
		"Utility messages: 210 × 0.0085 1.7850 | 210 × 0.0085 1.7850 | 0.0000",
		"Utility messages: free | 90 × 0.0085 0.7650 | +0.7650",
		"Service replies: free | 1,400 × 0.0085 11.9000 | +11.9000",
		"Total in USD: 17.0350 | 34.3000 | +17.2650",
	}
	if got := changed(&c.view.Changes); !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
	reasons := []string{
		"Rate from 0.0305 to 0.0397 (card of October 1, 2026).",
		"No change.",
		"Charged since October 1, 2026. " + RuleSentence(English, "MSG-6"),
		"Charged since October 1, 2026. " + RuleSentence(English, "SVC-1"),
	}
	for i, want := range reasons {
		if got := c.view.Changes.Rows[i].Causes[0].Sentence; got != want {
			t.Errorf("row %d because %q, want %q", i, got, want)
		}
	}
	if got := c.view.Changes.Rows[3].Causes[1]; got.Rule != "SVC-4" || !strings.HasPrefix(got.Sentence, "1,000 free each month. ") {
		t.Errorf("the free part is %+v", got)
	}
	if first := c.view.AskChanges.Change.Options[0]; first.Value != "2026-10-01" || !first.Chosen || first.Text != "October 1, 2026 · rules and rates" {
		t.Errorf("offered first: %+v", first)
	}
}

// The dates offered are those of the rules, of the cards of the currency, and of the moves of the plan's countries.
func TestKnownChanges(t *testing.T) {
	cases := []struct {
		typed []Typed
		want  string
	}{
		{[]Typed{{FieldCurrency, "COP"}}, "2026-10-01 rules and rates, 2026-07-01 rates, 2025-07-01 rules, 2024-11-01 rules, 2023-06-01 rules"},
		{[]Typed{{FieldCurrency, "COP"}, {FieldCountry, "ZW"}}, "2026-10-01 rules and rates, 2026-07-01 rates, 2025-10-01 market, 2025-07-01 rules, 2024-11-01 rules, 2023-06-01 rules"},
		{[]Typed{{FieldCurrency, "COP"}, {FieldCountry, "KZ"}}, "2026-10-01 rules, rates and market, 2026-07-01 rates, 2025-07-01 rules, 2024-11-01 rules, 2023-06-01 rules"},
	}
	for _, c := range cases {
		var got []string
		for _, k := range knownChanges(typing(English, c.typed...), testPrices{EmbeddedPrices()}) {
			got = append(got, k.On.String()+" "+catalogs[English].ChangeOf(k))
		}
		if text := strings.Join(got, ", "); text != c.want {
			t.Errorf("%v: got %s, want %s", c.typed, text, c.want)
		}
	}
}

// Dates that make no sense leave the last comparison standing, marked as such, and the total as it is.
func TestWrongDatesLeaveTheLastComparison(t *testing.T) {
	c := opened(English, testPrices{EmbeddedPrices()}, 0, "v=1&c=MX&change=date")
	if c.view.AskChanges.Outdated != "" || len(c.view.Changes.Rows) != 4 {
		t.Fatalf("two dates: %+v", c.view.AskChanges)
	}
	c.state = Update(c.state, Typed{FieldAfter, "2026-13-01"})
	c.price()
	c.followNow()
	if c.view.AskChanges.Outdated == "" || c.view.AskChanges.After.Problem == "" || c.view.AskChanges.After.Text != "2026-13-01" || len(c.view.Changes.Rows) != 4 {
		t.Errorf("a wrong date: %+v", c.view.AskChanges)
	}
	if c.view.Answer.Outdated != "" {
		t.Errorf("the total is outdated: %s", c.view.Answer.Outdated)
	}
}

// What is refused is no zero: the thing has no difference, and the total at least what is known.
func TestRefusedChanges(t *testing.T) {
	c := opened(English, testPrices{EmbeddedPrices()}, 0, "v=1&cur=COP&c=CO&change=date&before=2023-06-30")
	for _, r := range c.view.Changes.Rows[:2] {
		if r.Difference != "not comparable" || r.Before.Amount != "no rate" || !strings.HasPrefix(r.Causes[0].Sentence, "June 30, 2023: ") {
			t.Errorf("refused: %+v", r)
		}
	}
	if total := c.view.Changes.Totals[0]; total.Before != "no rate" || total.Difference != "not comparable" {
		t.Errorf("total: %+v", total)
	}
}

// A link keeps the card it was priced with, and says what it costs with today's and why.
func TestALinkSaysTodaysPrice(t *testing.T) {
	prices := testPrices{EmbeddedPrices()}
	sold := opened(English, prices, 2026_11_28, "v=1&c=MX")
	link := permalink("https://example.com/en/", sold.priced, sold.estimate.Bill.TotalIn("USD"))
	if want := "https://example.com/en/#v=1&on=2026-10-01&total=34.3&c=MX"; link != want {
		t.Fatalf("the link is %s, want %s", link, want)
	}
	_, fragment, _ := strings.Cut(link, "#")

	same := opened(English, prices, 2026_11_29, fragment)
	if same.view.Today.Heading != "" {
		t.Errorf("with the same card: %+v", same.view.Today)
	}
	// 500 marketing messages at 0.0417 in place of 0.0397: 1.00 more than 34.30.
	later := opened(English, laterPrices{prices}, 2027_02_03, fragment)
	if later.view.Answer.Figure != "34.30" {
		t.Errorf("the link shows %s", later.view.Answer.Figure)
	}
	v := later.view.Today
	if want := "The total above uses the rules and rates of October 1, 2026. With today's card (January 1, 2027): USD\u00a035.30, difference +1.00."; v.Sentence != want {
		t.Errorf("got %q, want %q", v.Sentence, want)
	}
	if len(v.Changes) != 1 || v.Changes[0].Thing != "Marketing messages" || v.Changes[0].Difference != "+1.0000" ||
		v.Changes[0].Causes[0].Sentence != "Rate from 0.0397 to 0.0417 (card of January 1, 2027)." {
		t.Errorf("because %+v", v.Changes)
	}
	if v.Corrected != "" {
		t.Errorf("nothing was corrected: %s", v.Corrected)
	}
	for _, m := range later.state.atTodaysPrice(later.today) {
		later.state = Update(later.state, m)
	}
	later.price()
	later.followNow()
	if later.view.Answer.Figure != "35.30" || later.view.Today.Heading != "" {
		t.Errorf("at today's price: %s, %+v", later.view.Answer.Figure, later.view.Today)
	}
	// Before the newest card is in force, today's is the one before it.
	early := opened(English, laterPrices{prices}, 2026_12_31, "v=1&c=MX&on=2027-01-01")
	if !strings.Contains(early.view.Today.Sentence, "(October 1, 2026): USD\u00a034.30, difference −1.00.") {
		t.Errorf("a day early: %q", early.view.Today.Sentence)
	}
	if got := early.state.atTodaysPrice(early.today); len(got) != 2 || got[1] != (Typed{FieldDate, "2026-12-31"}) {
		t.Errorf("a day early: %v", got)
	}
}

// A link that showed another total when it was shared says so, until the plan is another one.
func TestACorrectedCard(t *testing.T) {
	c := opened(English, testPrices{EmbeddedPrices()}, 2026_11_28, "v=1&on=2026-10-01&c=MX&total=33.1")
	if want := "When it was shared, this link showed USD\u00a033.10. The rates or rules of its date were corrected since."; c.view.Today.Corrected != want {
		t.Errorf("got %q, want %q", c.view.Today.Corrected, want)
	}
	c.state = Update(c.state, Typed{FieldQuote, "0.05"})
	if c.state.Inputs[FieldSharedTotal].Text == "" {
		t.Error("a question about the result takes the promise away")
	}
	for _, m := range []Msg{Typed{FieldNumbers, "2"}, TypedIn{0, Typed{FieldChats, "5"}}, CountryAdded{}} {
		if s := Update(c.state, m); s.Inputs[FieldSharedTotal].Text != "" {
			t.Errorf("after %v the link still promises %s", m, s.Inputs[FieldSharedTotal].Text)
		}
	}
}

// The fields of the panels stand in the fragment and come back.
func TestPanelsInTheFragment(t *testing.T) {
	for _, c := range []struct {
		typed []Typed
		want  string
		opens panel
	}{
		{nil, "", noPanel},
		{[]Typed{{FieldQuote, "0,0450"}}, "v=1&quote=0.045", quotePanel},
		{[]Typed{{FieldQuote, "0"}, {FieldQuoteCountry, "Chile"}, {FieldQuoteCategory, "utility"}}, "v=1&quote=0&quotefor=utility&quotein=CL", quotePanel},
		{[]Typed{{FieldQuote, "caro"}}, "v=1&quote=caro", quotePanel},
		{[]Typed{{FieldChange, "2025-07-01"}}, "v=1&change=2025-07-01", changesPanel},
		{[]Typed{{FieldChange, ownDate}, {FieldBefore, "2024-01-01"}, {FieldAfter, ""}}, "v=1&change=date&before=2024-01-01&after=", changesPanel},
	} {
		s := typing(Portuguese, c.typed...)
		got := EncodeFragment(s, Portuguese)
		if got != c.want {
			t.Errorf("%v: got %q, want %q", c.typed, got, c.want)
		}
		again := Update(NewState(Portuguese, testFacts), Opened{got})
		for f := firstOfPanels; f < fieldCount; f++ {
			if !sameInput(f, &s.Inputs[f], &again.Inputs[f]) {
				t.Errorf("%q: field %d comes back as %+v", got, f, again.Inputs[f])
			}
		}
		used := again.askedPanels()
		if c.opens != noPanel && !used[c.opens] || c.opens == noPanel && used != (panels{}) {
			t.Errorf("%q opens %v", got, used)
		}
		if _, sensible := again.Plan(); !sensible {
			t.Errorf("%q: the plan makes no sense", got)
		}
	}
}

// The verdicts on a quote, by the dollar card of October 2026: marketing to Mexico is 0.0397.
func TestQuotedVerdicts(t *testing.T) {
	cases := []struct {
		fragment, verdict, effect string
	}{
		{"quote=0.045", "USD\u00a00.0053 per message above Meta's rate: a mark-up of 13.4%.", "On this plan, 500 messages charged a month: USD\u00a02.65 more than Meta charges."},
		{"quote=0.0397", "This is Meta's rate: no mark-up.", "On this plan, 500 messages charged a month: the same as Meta charges."},
		{"quote=0.03", "USD\u00a00.0097 per message below Meta's rate (24.4% less): check what is left out, such as fixed fees, minimums or other categories.", "On this plan, 500 messages charged a month: USD\u00a04.85 less than Meta charges."},
		// Brazil, not in the plan: 0.0625.
		{"quote=0.125&quotein=BR", "USD\u00a00.0625 per message above Meta's rate: a mark-up of 100%.", "The plan has none of this that is charged, so the month's total does not change."},
		{"quote=0.1&quotefor=authentication_international", "There is no rate of Meta's to compare with.", "-"},
		{"quote=0.05&on=CBP-2", "USD\u00a00.0064 per conversation above Meta's rate: a mark-up of 14.7%.", "On this plan, 500 conversations charged a month: USD\u00a03.20 more than Meta charges."},
		{"", "", ""},
	}
	for _, c := range cases {
		v := opened(English, testPrices{EmbeddedPrices()}, 0, "v=1&c=MX&"+c.fragment).view.Quoted
		if v.Verdict != c.verdict || v.Effect != c.effect && (c.effect != "-" || v.Effect == "") {
			t.Errorf("%s: got %q, %q", c.fragment, v.Verdict, v.Effect)
		}
	}
}

// Rates are judged tier by tier: codes to Argentina are 0.0260, 0.0247 from the 120,001st on.
func TestQuotedTiers(t *testing.T) {
	v := opened(Portuguese, testPrices{EmbeddedPrices()}, 0, "v=1&c=AR&auth=150000&quote=0.026&quotefor=authentication").view.Quoted
	if len(v.Rows) != 6 {
		t.Fatalf("rows %+v", v.Rows)
	}
	for i, want := range []QuotedBandView{
		{Rate: "0,0260", Difference: "0", Percent: "0%", Units: "120.000"},
		{Rate: "0,0247", Difference: "+0,0013", Direction: "more", Percent: "+5,3%", Units: "30.000"},
		{Rate: "0,0234", Difference: "+0,0026", Direction: "more", Percent: "+11,1%", Units: "0"},
	} {
		got := v.Rows[i]
		got.Band = ""
		if got != want {
			t.Errorf("row %d: got %+v, want %+v", i, got, want)
		}
	}
	if want := "Neste plano, 150.000 mensagens cobradas por mês: USD\u00a039,00 a mais do que a Meta cobra."; v.Effect != want {
		t.Errorf("got %q, want %q", v.Effect, want)
	}
}

// What rows show adds up to what the totals show, digit by digit.
func TestShownDifferencesAddUp(t *testing.T) {
	for _, fragment := range []string{"", "monthly=49&markup=7.5&fee=0.005", "agent=25&cur=COP&c=CO", "change=2023-06-01", "change=2025-07-01&c=MX&c=AR&auth=500000"} {
		c := opened(English, testPrices{EmbeddedPrices()}, 0, "v=1&"+fragment)
		sums := map[string]decimal.Decimal{}
		number := func(text string) (currency string, d decimal.Decimal) {
			currency = "own"
			if mark := strings.TrimLeft(text, "+−"); strings.Contains(mark, "\u00a0") {
				currency, _, _ = strings.Cut(mark, "\u00a0")
				text = strings.Replace(text, currency+"\u00a0", "", 1)
			}
			return currency, decimal.RequireFromString(strings.NewReplacer("−", "-", "+", "", ",", "").Replace(text))
		}
		for _, r := range c.view.Changes.Rows {
			if r.Difference == "not comparable" {
				continue
			}
			currency, d := number(r.Difference)
			sums[currency] = sums[currency].Add(d)
		}
		for _, total := range c.view.Changes.Totals {
			if strings.HasPrefix(total.Difference, "not") || strings.HasPrefix(total.Difference, "at least") {
				continue
			}
			if currency, d := number(total.Difference); !sums[currency].Equal(d) {
				t.Errorf("%s: rows add up to %s, the total differs by %s", fragment, sums[currency], total.Difference)
			}
		}
	}
}
