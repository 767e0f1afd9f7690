package app

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// anEstimate is an estimate of the default plan with lines made by hand.
func anEstimate(lines ...pricing.Line) Estimate {
	plan, _ := NewState(Spanish, testFacts).Plan()
	e := Estimate{Plan: plan, Bill: pricing.Bill{Lines: lines}}
	total := pricing.Total{Currency: "USD", Complete: true}
	for _, l := range lines {
		total.Complete = total.Complete && l.Refusal == nil
		total.Meta = total.Meta.Add(l.Amount)
		total.Sum = total.Meta
	}
	e.Bill.Totals = []pricing.Total{total}
	return e
}

// aLine is a line of marketing messages in Mexico.
func aLine(charged int64, amount string) pricing.Line {
	return pricing.Line{
		Block: pricing.MetaBlock, Market: "Mexico", Category: pricing.Marketing, Unit: pricing.PerMessage, Outcome: pricing.Charged,
		Rule: "MSG-2", Quantity: charged, Charged: charged, Currency: "USD", Amount: decimal.RequireFromString(amount),
	}
}

func viewOf(e Estimate, failed error, typed ...Typed) View {
	return NewView(typing(Spanish, typed...), e, failed, testPrices{EmbeddedPrices()}, 0)
}

func TestAnswerRoundsOnce(t *testing.T) {
	// Five lines that would add up to 69.31 if each were rounded (MONEY-4).
	v := viewOf(anEstimate(aLine(1, "5.024"), aLine(1, "5.024"), aLine(1, "46.08"), aLine(1, "6.912"), aLine(1, "6.28")), nil)
	if v.Answer.Figure != "69.32" || v.Answer.Currency != "USD" || v.Answer.Qualifier != "" {
		t.Errorf("answer %+v", v.Answer)
	}
	if v.Charged.Sum != "69.3200" || v.Charged.Lines[0].Amount != "5.0240" {
		t.Errorf("lines do not show every decimal: %q, sum %q", v.Charged.Lines[0].Amount, v.Charged.Sum)
	}
	if v.Spoken != "Total: USD 69.32 al mes." {
		t.Errorf("spoken %q", v.Spoken)
	}
}

func TestAmountsNeverHaveThreeDecimals(t *testing.T) {
	cases := []struct{ amount, want string }{
		{"5", "5.00"}, {"5.1", "5.10"}, {"5.12", "5.12"}, {"5.125", "5.1250"}, {"5.1255", "5.1255"}, {"0.000001", "0.000001"},
	}
	for _, c := range cases {
		if got := viewOf(anEstimate(aLine(1, c.amount)), nil).Charged.Lines[0].Amount; got != c.want {
			t.Errorf("%s is shown as %s, want %s", c.amount, got, c.want)
		}
	}
}

func TestRefusedLines(t *testing.T) {
	refused := aLine(500, "0")
	refused.Refusal = &pricing.NoRateError{Card: "2026-10-01-USD", Currency: "USD", Market: "Mexico", Category: pricing.Marketing, Reason: pricing.RateUnknown}

	alone := viewOf(anEstimate(refused), nil)
	if alone.Answer.Figure != "Sin tarifa conocida" || alone.Answer.Currency != "" || alone.Charged.Sum != "sin tarifa" {
		t.Errorf("nothing is known, and the answer is %+v, the sum %q", alone.Answer, alone.Charged.Sum)
	}
	part := viewOf(anEstimate(aLine(1, "2"), refused), nil)
	if part.Answer.Figure != "2.00" || part.Answer.Qualifier != "al menos" || part.Charged.Total != "Total conocido" {
		t.Errorf("half is known, and the answer is %+v", part.Answer)
	}
	line := part.Charged.Lines[1]
	if line.Amount != "sin tarifa" || line.Rate != "–" || line.Refusal == "" {
		t.Errorf("the refused line is %+v", line)
	}
	if part.Spoken != "Total incompleto: al menos USD 2.00 al mes." {
		t.Errorf("spoken %q", part.Spoken)
	}
}

func TestOutdatedAnswers(t *testing.T) {
	good := anEstimate(aLine(1, "2"))
	if got := viewOf(good, nil, Typed{FieldChats, "x"}, Typed{FieldUtility, "-1"}).Answer; got.Figure != "2.00" || got.Outdated != "Es el último total válido: 2 datos por corregir." {
		t.Errorf("got %+v", got)
	}
	if got := viewOf(good, errors.New("refused")).Answer; got.Figure != "2.00" || got.Outdated != "Es el último total válido: este plan no se puede calcular." {
		t.Errorf("got %+v", got)
	}
	none := viewOf(Estimate{}, nil, Typed{FieldChats, "x"})
	if !none.Empty || none.Answer.Figure != "–" || none.Answer.Outdated != "Falta corregir 1 dato para calcular." {
		t.Errorf("got %+v", none.Answer)
	}
}

func TestWhatIsFree(t *testing.T) {
	half := aLine(400, "15.88")
	half.Category, half.Rule, half.Quantity, half.Free, half.FreeBy = pricing.Service, "SVC-1", 1400, 1000, "SVC-4"
	inbound := pricing.Line{Block: pricing.MetaBlock, Outcome: pricing.Free, Unit: pricing.PerMessage, Rule: "DLV-6", FreeBy: "DLV-6", Quantity: 3000, Free: 3000}
	paused := pricing.Line{Block: pricing.MetaBlock, Category: pricing.Marketing, Outcome: pricing.NotDelivered, Unit: pricing.PerMessage, Rule: "DLV-10", Quantity: 5000}
	e := anEstimate(inbound, half, paused)
	e.Bill.Allowance = pricing.AllowanceRange{
		Rule: "SVC-4", Units: 2000, Used: 1000,
		Lowest: decimal.RequireFromString("10"), Highest: decimal.RequireFromString("12.5"),
	}
	v := viewOf(e, nil).Free
	want := []FreeLineView{
		{Thing: "Mensajes de marketing, no se entregan", Quantity: "5,000", Reason: RuleSentence(Spanish, "DLV-10"), Rule: "DLV-10"},
		{Thing: "Respuestas de servicio", Quantity: "1,000", Reason: RuleSentence(Spanish, "SVC-4"), Rule: "SVC-4"},
		{Thing: "Mensajes de los clientes", Quantity: "3,000", Reason: RuleSentence(Spanish, "DLV-6"), Rule: "DLV-6"},
	}
	if len(v.Lines) != len(want) {
		t.Fatalf("got %+v", v.Lines)
	}
	for i := range want {
		if v.Lines[i] != want[i] {
			t.Errorf("line %d: got %+v, want %+v", i, v.Lines[i], want[i])
		}
	}
	if len(v.Allowance) != 2 || v.Allowance[0] != "Se usan 1,000 de las 2,000 respuestas gratis del mes." {
		t.Errorf("allowance %q", v.Allowance)
	}
}

func TestEraDifferences(t *testing.T) {
	total := func(sum string, complete bool) pricing.Bill {
		return pricing.Bill{Totals: []pricing.Total{{Currency: "USD", Meta: decimal.RequireFromString(sum), Sum: decimal.RequireFromString(sum), Complete: complete}}}
	}
	e := anEstimate(aLine(1, "10.004"))
	eras := []EraBill{
		{Era: pricing.CBP0, On: 2023_05_31, Bill: total("0", false)},
		{Era: pricing.CBP1, On: 2024_10_31, Bill: total("4", false)},
		{Era: pricing.CBP2, On: 2025_06_30, Bill: total("12.5", true)},
		{Era: pricing.PMP1, On: 2026_09_30, Bill: total("10.001", true)},
		{Era: pricing.PMP2, On: 2026_10_01, Bill: e.Bill, Own: true},
	}
	want := []struct{ total, qualifier, difference, direction string }{
		{"USD\u00a010.00", "", "elegido", ""},
		{"USD\u00a010.00", "", "igual", ""},
		{"USD\u00a012.50", "", "+2.50", "more"},
		{"USD\u00a04.00", "al menos", "faltan tarifas", ""},
		{"sin tarifa conocida", "", "", ""},
	}
	for i, row := range newStudyViews(NewState(Spanish, testFacts), &e, &Studies{Eras: eras}).Eras.Rows {
		got := struct{ total, qualifier, difference, direction string }{row.Total, row.Qualifier, row.Difference, row.Direction}
		if got != want[i] {
			t.Errorf("%s: got %+v, want %+v", row.Name, got, want[i])
		}
	}
}

func TestStaleCardsAreSaid(t *testing.T) {
	s, e := NewState(Spanish, testFacts), anEstimate(aLine(1, "2"))
	for today, want := range map[pricing.Date]int{0: 0, 2026_12_31: 0, 2027_01_01: 1, 2031_05_05: 1} {
		v := NewView(s, e, nil, testPrices{EmbeddedPrices()}, today)
		if len(v.Warnings.Sentences) != want {
			t.Errorf("on %s: %q", today, v.Warnings.Sentences)
		}
	}
}

// The answer of the page each language opens with, worked out by hand from the card of 1 October 2026: half the
// chats' replies are free by the ad or the allowance, 2,400 less 1,000 are charged.
func TestDefaultAnswers(t *testing.T) {
	want := map[Language]string{
		Spanish:    "34.30", // 500 × 0.0397 + 300 × 0.0085 + 1,400 × 0.0085
		Portuguese: "42,81", // 500 × 0.0625 + 300 × 0.0068 + 1,400 × 0.0068
		English:    "5.78",  // marketing is not delivered; 300 × 0.0034 + 1,400 × 0.0034
	}
	for l, figure := range want {
		if got := showing[Msg](l).view.Answer.Figure; got != figure {
			t.Errorf("%s: got %s, want %s", l, got, figure)
		}
	}
}

// What customers answer to a campaign is replied to, and a customer who is still talking after a day opens another
// conversation where conversations are charged. Worked out by hand for Mexico in US dollars.
func TestAnswersAndReturns(t *testing.T) {
	cases := []struct {
		name  string
		typed []Typed
		want  string
	}{
		// 500 × 0.0397 + (2,400 - 1,000) × 0.0085 + 300 × 0.0085, and 8 % of 500 with two replies each: 80 × 0.0085.
		{"answered", []Typed{{FieldAnswerShare, "8"}}, "34.98"},
		{"answered with more", []Typed{{FieldAnswerShare, "8"}, {FieldRepliesPerAnswer, "3"}}, "35.32"},
		{"nobody answers", []Typed{{FieldRepliesPerAnswer, "100"}}, "34.30"},
		{"a message costs the same after a day", []Typed{{FieldReturnShare, "50"}, {FieldEntryShare, "0"}}, "39.40"},
	}
	for _, c := range cases {
		if got := showing(Spanish, c.typed...).view.Answer.Figure; got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	once := showing(Spanish, Typed{FieldWhen, "CBP-1"}, Typed{FieldChats, "3000"})
	again := showing(Spanish, Typed{FieldWhen, "CBP-1"}, Typed{FieldChats, "3000"}, Typed{FieldReturnShare, "50"})
	if !again.estimate.Bill.TotalIn("USD").Sum.GreaterThan(once.estimate.Bill.TotalIn("USD").Sum) {
		t.Error("a customer who comes back opens no other conversation")
	}
}
