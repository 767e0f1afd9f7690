package app

import (
	"errors"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

func TestMonthsLater(t *testing.T) {
	cases := []struct {
		on   pricing.Date
		n    int
		want pricing.Date
	}{
		{2026_10_01, 0, 2026_10_01},
		{2026_10_01, 3, 2027_01_01},
		{2026_12_31, 1, 2027_01_31},
		{2026_10_31, 1, 2026_11_30},
		{2026_10_31, 4, 2027_02_28},
		{2026_10_31, 5, 2027_03_31}, // the day of the first month, not that of February
		{2027_11_30, 3, 2028_02_29},
		{2026_10_28, 4, 2027_02_28},
	}
	for _, c := range cases {
		if got := monthsLater(c.on, c.n); got != c.want {
			t.Errorf("%d months after %s: %s, want %s", c.n, c.on, got, c.want)
		}
	}
}

func TestGrown(t *testing.T) {
	cases := []struct {
		factor string
		n      int64
		want   int64
	}{
		{"1", 7, 7}, {"0", 7, 0}, {"1.05", 10, 11}, {"1.05", 9, 9}, {"0.95", 10, 10}, {"0.949", 10, 9},
	} // 10.5 and 9.5 round up, 9.45 and 9.49 down
	for _, c := range cases {
		plan := pricing.Plan{
			Traffic:  []pricing.Traffic{{Chats: c.n, Marketing: c.n, Utility: c.n, Authentication: c.n, RepliesPerChat: decimal.NewFromInt(3)}},
			Journeys: []pricing.Journey{{Monthly: c.n}}, Usage: []pricing.Usage{{Quantity: c.n, Tokens: c.n}},
			Used: []pricing.Used{{Quantity: c.n}}, Numbers: 2,
		}
		got := grown(plan, decimal.RequireFromString(c.factor))
		traffic := got.Traffic[0]
		counts := []int64{traffic.Chats, traffic.Marketing, traffic.Utility, traffic.Authentication, got.Journeys[0].Monthly, got.Usage[0].Quantity, got.Usage[0].Tokens}
		if !slices.Equal(counts, slices.Repeat([]int64{c.want}, 7)) {
			t.Errorf("%d times %s: %v, want %d", c.n, c.factor, counts, c.want)
		}
		if got.Used[0].Quantity != c.n || got.Numbers != 2 || !traffic.RepliesPerChat.Equal(decimal.NewFromInt(3)) || plan.Traffic[0].Chats != c.n {
			t.Errorf("something else grew: %+v from %+v", got, plan)
		}
	}
}

// yearOf returns the months of a page that is open at them.
func yearOf(l Language, typed ...Typed) *Calculator {
	c := NewCalculator(l, testPrices{EmbeddedPrices()})
	for _, m := range typed {
		c.state = Update(c.state, m)
	}
	c.open[monthsPanel] = true
	c.price()
	c.followNow()
	return c
}

// In August and September 2026 marketing costs 500 × 0.0305 in Mexico, notices outside the window 210 × 0.0085, and the
// rest is free: 17.035. From October on it is 34.30: 2 × 17.035 + 10 × 34.30 = 377.07. Of the last card nobody knows
// whether it still holds in January.
func TestMonthsOfAKnownChange(t *testing.T) {
	v := yearOf(Spanish, Typed{FieldWhen, ownDate}, Typed{FieldDate, "2026-08-15"}).view.Months
	if len(v.Rows) != 12 || v.Sum != "USD\u00a0377.07" {
		t.Fatalf("got %+v", v)
	}
	for i, r := range v.Rows {
		want := MonthView{
			Name: r.Name, Initial: string("ASONDEFMAMJJ"[i]), Total: "USD\u00a034.30", Height: 1000,
			Notes: r.Notes, Turn: i == 2, Pale: i >= 5,
		}
		if i < 2 {
			want.Total, want.Height = "USD\u00a017.04", 497 // 17.035 ÷ 34.30 = 0.4966…
		}
		if got := r; !sameMonth(got, want) {
			t.Errorf("month %d: got %+v, want %+v", i, got, want)
		}
	}
	if got := v.Rows[0].Notes; !slices.Equal(got, []string{"Por mensaje, servicio gratis", "tabla del 1 de julio de 2026"}) {
		t.Errorf("the first month is priced with %q", got)
	}
	if got := v.Rows[2].Notes; !slices.Equal(got, []string{"Por mensaje, servicio cobrado", "tabla del 1 de octubre de 2026"}) {
		t.Errorf("October is priced with %q", got)
	}
	if got := v.Rows[5].Notes; v.Rows[4].Notes != nil || !slices.Equal(got, []string{"última tabla conocida"}) {
		t.Errorf("December is priced with %q, January with %q", v.Rows[4].Notes, got)
	}
	if v.Rows[0].Name != "ago 2026" || v.Rows[11].Name != "jul 2027" {
		t.Errorf("from %s to %s", v.Rows[0].Name, v.Rows[11].Name)
	}
}

func sameMonth(a, b MonthView) bool {
	return a.Name == b.Name && a.Initial == b.Initial && a.Total == b.Total && a.Height == b.Height &&
		a.Unknown == b.Unknown && a.Open == b.Open && a.Pale == b.Pale && a.Turn == b.Turn && slices.Equal(a.Notes, b.Notes)
}

// With ten percent: 550 × 0.0397 + 330 × 0.0085 + (880 × 3 − 1,000) × 0.0085 = 38.58; then 605, 363 and
// 1,210 chats of which 242 are free: 605 × 0.0397 + 363 × 0.0085 + (968 × 3 − 1,000) × 0.0085 = 43.288.
func TestMonthsThatGrow(t *testing.T) {
	v := yearOf(Spanish, Typed{FieldGrowth, "10"}).view.Months
	for i, want := range []string{"USD\u00a034.30", "USD\u00a038.58", "USD\u00a043.29"} {
		if got := v.Rows[i].Total; got != want {
			t.Errorf("month %d: %s, want %s", i, got, want)
		}
	}
	if v.Caption != "Doce meses del plan con un crecimiento de 10% al mes" {
		t.Errorf("caption %q", v.Caption)
	}
	// All of it lost in a month: eleven months cost nothing, which is a figure.
	gone := yearOf(Spanish, Typed{FieldGrowth, "-100"}).view.Months
	if gone.Rows[1].Total != "USD\u00a00.00" || gone.Rows[1].Height != 0 || gone.Rows[1].Unknown || gone.Sum != "USD\u00a034.30" {
		t.Errorf("got %+v, sum %s", gone.Rows[1], gone.Sum)
	}
}

// What cannot be priced is said and is not zero: a month without a rate, one with some rates, and one that outgrows the
// engine.
func TestMonthsThatCannotBePriced(t *testing.T) {
	refused := MonthBill{On: 2026_11_01, Refused: true}
	whole := MonthBill{On: 2026_10_01, Bill: anEstimate(aLine(1, "2")).Bill}
	line := aLine(500, "0")
	line.Refusal = &pricing.NoCardError{Currency: "USD"}
	unknown := MonthBill{On: 2026_12_01, Bill: anEstimate(line).Bill}
	part := MonthBill{On: 2027_01_01, Bill: anEstimate(aLine(1, "1"), line).Bill}
	e := anEstimate(aLine(1, "2"))
	w := writerIn(Mexico)
	v := w.months(&e, &Months{Bills: []MonthBill{whole, refused, unknown, part}})
	want := []MonthView{
		{Total: "USD\u00a02.00", Height: 1000},
		{Total: "sin tarifa conocida", Unknown: true, Open: true},
		{Total: "sin tarifa conocida", Unknown: true, Open: true},
		{Total: "al menos USD\u00a01.00", Height: 500, Open: true},
	}
	for i, r := range v.Rows {
		if r.Total != want[i].Total || r.Height != want[i].Height || r.Unknown != want[i].Unknown || r.Open != want[i].Open {
			t.Errorf("month %d: got %+v, want %+v", i, r, want[i])
		}
	}
	if !slices.Contains(v.Rows[1].Notes, "el volumen pasa de lo que se puede calcular") {
		t.Errorf("the refused month says %q", v.Rows[1].Notes)
	}
	if v.Sum != "al menos USD\u00a03.00" {
		t.Errorf("the year is %s", v.Sum)
	}
	if v := w.months(&e, &Months{Bills: []MonthBill{refused, unknown}}); v.Sum != "sin tarifa conocida" {
		t.Errorf("a year of which nothing is known is %s", v.Sum)
	}
}

// A plan that outgrows the engine has its first months all the same.
func TestMonthsThatOutgrow(t *testing.T) {
	c := yearOf(Spanish, Typed{FieldMarketing, "100000000000"}, Typed{FieldGrowth, "100"})
	refused := slices.IndexFunc(c.studies.Months.Bills, func(b MonthBill) bool { return b.Refused })
	if refused != 4 { // 100, 200, 400, 800 thousand million; a million million is the most
		t.Errorf("month %d is refused first", refused)
	}
}

// A growth that makes no sense leaves the total and the last months standing, and says so.
func TestGrowthThatMakesNoSense(t *testing.T) {
	for text, want := range map[string]Problem{
		"": ProblemEmpty, "x": ProblemNotNumber, "101": ProblemTooLarge, "-101": ProblemTooSmall, "--1": ProblemNegative,
	} {
		c := yearOf(Spanish, Typed{FieldGrowth, text})
		if got := c.state.Inputs[FieldGrowth].Problem; got != want {
			t.Errorf("%q: problem %d, want %d", text, got, want)
		}
		if c.view.Answer.Figure != "34.30" || c.view.Answer.Outdated != "" {
			t.Errorf("%q: the answer is %+v", text, c.view.Answer)
		}
		if c.view.Growth.Outdated == "" || c.view.Growth.Field.Problem == "" {
			t.Errorf("%q: nothing is said", text)
		}
		q := c.question()
		if _, err := newMonths(q); !errors.Is(err, errNoGrowth) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// The months wait while their panel is folded.
func TestMonthsWaitForTheirPanel(t *testing.T) {
	if c := showing[Msg](Spanish); len(c.studies.Months.Bills) != 0 {
		t.Error("a folded panel had its months priced")
	}
}

func TestSlots(t *testing.T) {
	// Twelve slots of 83 or 84 thousandths, an eighth of which is left free on both sides.
	for _, c := range []struct{ i, left, width int }{{0, 10, 63}, {1, 93, 63}, {11, 926, 64}} {
		if left, width := slot(c.i, 12); left != c.left || width != c.width {
			t.Errorf("column %d is %d wide at %d, want %d at %d", c.i, width, left, c.width, c.left)
		}
	}
}
