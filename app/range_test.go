package app

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
)

// answered returns what a study says of a state.
func answered[T any](t *testing.T, s State, study func(*question) (T, error)) T {
	t.Helper()
	plan, sensible := s.Plan()
	if !sensible {
		t.Fatalf("the plan makes no sense: fields %v", s.Problems())
	}
	prices := EmbeddedPrices()
	e, err := estimateOf(plan, s.Inferred(), prices)
	if err != nil {
		t.Fatal(err)
	}
	told, err := study(&question{state: s, estimate: &e, pricer: &Pricer{prices: prices, inferred: s.Inferred()}})
	if err != nil {
		t.Fatal(err)
	}
	return told
}

// bounding returns a state after bounds of its first country were said.
func bounding(s State, bounds ...BoundTyped) State {
	for _, b := range bounds {
		s = Update(s, b)
	}
	return s
}

func figures(list ...decimal.Decimal) []string {
	var texts []string
	for _, a := range list {
		texts = append(texts, a.String())
	}
	return texts
}

// The page in Spanish: campaigns and notices come to 500 × 0.0397 + 300 × 0.0085 = 22.40; of the replies to chats that
// no ad brought 1,000 are free, and each other one costs 0.0085.
func TestRange(t *testing.T) {
	replies := []BoundTyped{{0, 0, LowEnd, "2"}, {0, 0, HighEnd, "5"}}
	ads := []BoundTyped{{0, 1, LowEnd, "10"}, {0, 1, HighEnd, "50"}}
	cases := []struct {
		name   string
		bounds []BoundTyped
		want   []string // lowest, highest, then of each assumption the total at its low and at its high
	}{
		// 800 × 2 − 1,000 = 600 and 800 × 5 − 1,000 = 3,000.
		{"one", replies, []string{"27.5", "47.9", "27.5", "47.9"}},
		{"low alone", replies[:1], []string{"27.5", "34.3", "27.5", "34.3"}},
		// At the lowest 500 × 2 use up what is free; at the highest 900 × 5 − 1,000 = 3,500. Alone, ads leave
		// 900 × 3 − 1,000 = 1,700 or 500 × 3 − 1,000 = 500: more of them is cheaper.
		{"two", append(ads, replies...), []string{"22.4", "52.15", "27.5", "47.9", "36.85", "26.65"}},
		// Nobody answers the campaigns in the plan: how often one replies to them matters only where they do.
		{"together", []BoundTyped{{0, 3, HighEnd, "10"}, {0, 4, HighEnd, "4"}}, []string{"34.3", "36", "34.3", "35.15", "34.3", "34.3"}},
		{"the likely itself", []BoundTyped{{0, 0, LowEnd, "3"}, {0, 0, HighEnd, " "}}, []string{"0", "0"}},
	}
	for _, c := range cases {
		r := answered(t, bounding(NewState(Spanish, testFacts), c.bounds...), newRange)
		got := figures(r.Lowest, r.Highest)
		for _, s := range r.Swings {
			got = append(got, figures(s.Totals[:]...)...)
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: got %v, want %v", c.name, got, c.want)
				break
			}
		}
	}
}

// An assumption changes in all countries at once, each to its own bound: Mexico from 1,000 × 2 to 1,000 × 3 replies,
// Colombia, where one reply costs 0.0008, from 1,000 × 3 to 1,000 × 4, and 1,000 of all are free, in proportion.
func TestRangeOfSeveralCountries(t *testing.T) {
	s := Update(NewState(Spanish, testFacts), Opened{"v=1&c=MX&marketing=0&utility=0&ads=0&rr=2~&c=CO&marketing=0&utility=0&ads=0&rr=~4"})
	r := answered(t, s, newRange)
	// Low: 2,000 and 3,000, of which 400 and 600 are free: 1,600 × 0.0085 + 2,400 × 0.0008 = 13.6 + 1.92.
	// High: 3,000 and 4,000, of which 429 and 571 are free, rounded: 2,571 × 0.0085 + 3,429 × 0.0008 = 21.8535 + 2.7432.
	if got := figures(r.Lowest, r.Highest); got[0] != "15.52" || got[1] != "24.5967" {
		t.Errorf("got %v", got)
	}
}

func TestBoundsThatMakeNoSense(t *testing.T) {
	cases := []struct {
		bound BoundTyped
		wrong int
	}{
		{BoundTyped{0, 0, LowEnd, "3"}, 0},
		{BoundTyped{0, 0, LowEnd, "3.01"}, 1},
		{BoundTyped{0, 0, HighEnd, "2.99"}, 1},
		{BoundTyped{0, 0, HighEnd, "200"}, 0},
		{BoundTyped{0, 0, HighEnd, "201"}, 1},
		{BoundTyped{0, 1, HighEnd, "100%"}, 0},
		{BoundTyped{0, 1, LowEnd, "-1"}, 1},
		{BoundTyped{0, 1, LowEnd, "some"}, 1},
		{BoundTyped{0, 1, LowEnd, "  "}, 0},
		{BoundTyped{5, 1, LowEnd, "x"}, 0},
		{BoundTyped{0, len(uncertains), LowEnd, "x"}, 0},
		{BoundTyped{0, 0, endCount, "x"}, 0},
	}
	for _, c := range cases {
		s := bounding(NewState(Spanish, testFacts), c.bound)
		if got := s.wrongBounds(); got != c.wrong {
			t.Errorf("%+v: %d wrong bounds, want %d", c.bound, got, c.wrong)
		}
		if _, sensible := s.Plan(); !sensible {
			t.Errorf("%+v leaves no plan", c.bound)
		}
		if r := answered(t, s, newRange); (r.Outcome == rangeWrong) != (c.wrong > 0) {
			t.Errorf("%+v: outcome %d", c.bound, r.Outcome)
		}
	}
	if s := bounding(typing(Spanish, Typed{FieldReplies, "x"}), BoundTyped{0, 0, LowEnd, "5"}); s.wrongBounds() != 0 {
		t.Error("a bound is wrong where nobody knows what is likely")
	}
}

// Where a rate is missing there is no range, and no figure either.
func TestNoRangeWithoutRates(t *testing.T) {
	s := bounding(typing(English, Typed{FieldCurrency, "EUR"}), BoundTyped{0, 0, LowEnd, "2"})
	if r := answered(t, s, newRange); r.Outcome != rangeUnknown {
		t.Errorf("got %+v", r)
	}
}

// What lies between the bounds costs no less than the lowest and no more than the highest, but for the rounding of
// shares to whole messages: a handful of them, at no more than the dearest rate here.
func TestRangeHoldsWhatLiesBetween(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	handful := decimal.RequireFromString("0.2")
	number := func(below int) string { return strconv.Itoa(random.IntN(below)) }
	for range 40 {
		s := typing(Spanish,
			Typed{FieldWhen, []string{latestRules, "CBP-1", "PMP-1"}[random.IntN(3)]},
			Typed{FieldChats, number(5000)}, Typed{FieldMarketing, number(5000)}, Typed{FieldUtility, number(5000)})
		var between []Msg
		for u, spec := range uncertains {
			if random.IntN(2) == 0 {
				continue
			}
			low, more, still := random.IntN(20), random.IntN(20), random.IntN(20)
			s = Update(s, Typed{spec.field, strconv.Itoa(low + more)})
			s = bounding(s, BoundTyped{0, u, LowEnd, strconv.Itoa(low)}, BoundTyped{0, u, HighEnd, strconv.Itoa(low + more + still)})
			between = append(between, Typed{spec.field, strconv.Itoa(low + random.IntN(more+still+1))})
		}
		r := answered(t, s, newRange)
		if r.Outcome != ranged {
			continue
		}
		inside := s
		for _, m := range between {
			inside = Update(inside, m)
		}
		plan, _ := inside.Plan()
		e, err := estimateOf(plan, false, EmbeddedPrices())
		if err != nil {
			t.Fatal(err)
		}
		total := e.Bill.TotalIn("USD").Sum
		if total.LessThan(r.Lowest.Sub(handful)) || total.GreaterThan(r.Highest.Add(handful)) {
			t.Errorf("%v costs %s, outside of %s to %s", between, total, r.Lowest, r.Highest)
		}
	}
}

// The range beside the total waits while it is worked out, and never shows that of another plan.
func TestRangeLine(t *testing.T) {
	c := showing[Msg](Spanish, BoundTyped{0, 0, LowEnd, "2"})
	if got := c.view.Range.Line; got != (RangeLineView{From: "entre 27.50", To: "y 34.30"}) {
		t.Errorf("got %+v", got)
	}
	c.state = Update(c.state, Typed{FieldChats, "2000"})
	c.price()
	if got := c.view.Range.Line; got != (RangeLineView{From: "entre …", To: "y …", Waiting: true}) {
		t.Errorf("of the next plan: %+v", got)
	}
	c.followNow()
	// 1,600 × 2 − 1,000 = 2,200 and 1,600 × 3 − 1,000 = 3,800 replies on top of 22.40.
	if got := c.view.Range.Line; got != (RangeLineView{From: "entre 41.10", To: "y 54.70"}) {
		t.Errorf("once told: %+v", got)
	}
	if got, want := c.aloud(), "Total: USD 54.70 al mes. El total va de USD\u00a041.10 a USD\u00a054.70; lo probable es USD\u00a054.70."; got != want {
		t.Errorf("aloud: %q", got)
	}
	c.state = Update(c.state, BoundTyped{0, 0, LowEnd, "9"})
	c.price()
	if got := c.view.Range.Line; got != (RangeLineView{From: "rango:", To: "1 por corregir"}) {
		t.Errorf("with a bound that is wrong: %+v", got)
	}
	c.state = Update(c.state, BoundTyped{0, 0, LowEnd, ""})
	c.price()
	if got := c.view.Range.Line; got != (RangeLineView{}) {
		t.Errorf("without bounds: %+v", got)
	}
}

// A link with bounds is not worked out before the page is drawn.
func TestWhatTakesLongWaitsForTheFirstPaint(t *testing.T) {
	s := typing(Spanish, Typed{FieldBudget, "100"})
	s = bounding(s, BoundTyped{0, 0, LowEnd, "2"})
	plan, _ := s.Plan()
	e, err := estimateOf(plan, false, EmbeddedPrices())
	if err != nil {
		t.Fatal(err)
	}
	q := &question{state: s, estimate: &e, pricer: &Pricer{prices: EmbeddedPrices(), first: true}}
	if _, err := newRange(q); err != errLater {
		t.Errorf("the range: %v", err)
	}
	if _, err := newPurchase(q); err != errLater {
		t.Errorf("the budget: %v", err)
	}
}
