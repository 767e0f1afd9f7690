package app

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// testFacts are what the tests choose from, whatever cards are added later.
var testFacts = &Facts{Latest: 2026_10_01, Currencies: []pricing.Currency{"BRL", "CLP", "COP", "EUR", "INR", "USD"},
	International: []pricing.Territory{"AE", "EG", "ID", "IN", "MY", "NG", "PK", "SA", "ZA"},
	Vendor:        Vendor{Name: "Tarifario", Language: Spanish}}

// typing returns the state of a page after fields were typed into.
func typing(l Language, typed ...Typed) State {
	s := NewState(l, testFacts)
	for _, m := range typed {
		s = Update(s, m)
	}
	return s
}

func TestDefaultsMakeSense(t *testing.T) {
	want := map[Language]struct {
		country   string
		territory pricing.Territory
	}{Spanish: {"México", "MX"}, Portuguese: {"Brasil", "BR"}, English: {"United States", "US"}}
	for _, l := range Languages() {
		s := NewState(l, testFacts)
		plan, sensible := s.Plan()
		if !sensible {
			t.Errorf("%s: %v make no sense", l, s.Problems())
			continue
		}
		traffic := plan.Traffic[0]
		if s.input(0, FieldCountry).Text != want[l].country || traffic.Place.Territory != want[l].territory {
			t.Errorf("%s: country %q is %s", l, s.input(0, FieldCountry).Text, traffic.Place.Territory)
		}
		if plan.On != 2026_10_01 || plan.Currency != "USD" || plan.Numbers != 1 || s.Inferred() {
			t.Errorf("%s: plan on %s in %s with %d numbers, inferred %v", l, plan.On, plan.Currency, plan.Numbers, s.Inferred())
		}
		if traffic.Chats != 1000 || traffic.Marketing != 500 || traffic.Utility != 300 || traffic.Authentication != 0 {
			t.Errorf("%s: traffic %+v", l, traffic)
		}
		for _, c := range []struct {
			got  decimal.Decimal
			want int64
		}{{traffic.RepliesPerChat, 3}, {traffic.EntryShare, 20}, {traffic.InWindowShare, 30}} {
			if !c.got.Equal(decimal.NewFromInt(c.want)) {
				t.Errorf("%s: got %s, want %d", l, c.got, c.want)
			}
		}
	}
}

func TestUpdate(t *testing.T) {
	cases := []struct {
		lang    Language
		field   Field
		text    string
		problem Problem
	}{
		{Spanish, FieldCountry, "colombia", NoProblem},
		{Spanish, FieldCountry, "COREA DEL SUR", NoProblem},
		{Spanish, FieldCountry, "Narnia", ProblemCountry},
		{Spanish, FieldCountry, "", ProblemCountry},
		{Spanish, FieldChats, "1,500", NoProblem},
		{Spanish, FieldChats, "0", NoProblem},
		{Spanish, FieldChats, "", ProblemEmpty},
		{Spanish, FieldChats, "mil", ProblemNotNumber},
		{Spanish, FieldChats, "-1", ProblemNegative},
		{Spanish, FieldChats, "1.5", ProblemNotWhole},
		{Spanish, FieldChats, "30000000000", NoProblem},
		{Spanish, FieldChats, "30000000001", ProblemTooLarge},
		{Spanish, FieldMarketing, "100000000000", NoProblem},
		{Spanish, FieldMarketing, "100000000001", ProblemTooLarge},
		{Spanish, FieldChatsPer, "day", NoProblem},
		{Spanish, FieldChatsPer, "week", ProblemChoice},
		{Spanish, FieldEntry, "page", NoProblem},
		{Spanish, FieldEntry, "", ProblemChoice},
		{Spanish, FieldUndelivered, "100", NoProblem},
		{Spanish, FieldUndelivered, "100.5", ProblemTooLarge},
		{Spanish, FieldChats, "9999999999999", ProblemTooLong},
		{Spanish, FieldReplies, "2.5", NoProblem},
		{Spanish, FieldReplies, "201", ProblemTooLarge},
		{Portuguese, FieldReplies, "2,5", NoProblem},
		{Spanish, FieldEntryShare, "100", NoProblem},
		{Spanish, FieldEntryShare, "12.5 %", NoProblem},
		{Spanish, FieldEntryShare, "100.01", ProblemTooLarge},
		{Spanish, FieldEntryShare, "%", ProblemEmpty},
		{Spanish, FieldInWindow, "-5", ProblemNegative},
		{Spanish, FieldNumbers, "0", ProblemTooSmall},
		{Spanish, FieldNumbers, "100001", ProblemTooLarge},
		{Spanish, FieldCurrency, "EUR", NoProblem},
		{Spanish, FieldCurrency, "XXX", ProblemCurrency},
		{Spanish, FieldWhen, "latest", NoProblem},
		{Spanish, FieldWhen, "CBP-0", NoProblem},
		{Spanish, FieldWhen, "date", NoProblem},
		{Spanish, FieldWhen, "PMP-2", ProblemWhen}, // has no last day: it is "latest"
		{Spanish, FieldWhen, "", ProblemWhen},
		{Spanish, FieldInferred, "1", NoProblem},
		{Spanish, FieldInferred, "", NoProblem},
	}
	for _, c := range cases {
		s := typing(c.lang, Typed{c.field, c.text})
		in := s.input(0, c.field)
		if in.Text != c.text || in.Problem != c.problem {
			t.Errorf("%s: field %d: %q is kept as %q, problem %d, want %d", c.lang, c.field, c.text, in.Text, in.Problem, c.problem)
		}
		_, sensible := s.Plan()
		if sensible != (c.problem == NoProblem) {
			t.Errorf("field %d: %q: plan %v", c.field, c.text, sensible)
		}
	}
}

func TestDates(t *testing.T) {
	cases := []struct {
		when, date string
		on         pricing.Date
		problem    Problem
	}{
		{"latest", "2023-08-15", 2026_10_01, NoProblem},
		{"latest", "nonsense", 2026_10_01, NoProblem}, // nobody asks for it
		{"CBP-0", "", 2023_05_31, NoProblem},
		{"CBP-1", "", 2024_10_31, NoProblem},
		{"CBP-2", "", 2025_06_30, NoProblem},
		{"PMP-1", "", 2026_09_30, NoProblem},
		{"date", "2023-08-15", 2023_08_15, NoProblem},
		{"date", "2022-02-01", 2022_02_01, NoProblem},
		{"date", "2022-01-31", 0, ProblemDateTooEarly},
		{"date", "2023-02-30", 0, ProblemDate},
		{"date", "", 0, ProblemDate},
		{"date", "2101-01-01", 0, ProblemDate},
	}
	for _, c := range cases {
		s := typing(Spanish, Typed{FieldDate, c.date}, Typed{FieldWhen, c.when})
		if s.On() != c.on {
			t.Errorf("%s, %q: on %s, want %s", c.when, c.date, s.On(), c.on)
		}
		if problems := s.Problems(); (len(problems) > 0) != (c.problem != NoProblem) {
			t.Errorf("%s, %q: problems %v", c.when, c.date, problems)
		}
		if c.problem != NoProblem && s.Inputs[FieldDate].Problem != c.problem {
			t.Errorf("%s, %q: problem %d, want %d", c.when, c.date, s.Inputs[FieldDate].Problem, c.problem)
		}
	}
}

func TestUpdateKeepsTheRest(t *testing.T) {
	before := typing(Spanish, Typed{FieldChats, "77"}, Typed{FieldMarketing, "abc"})
	after := Update(before, Typed{FieldUtility, "12"})
	if after.input(0, FieldChats).Text != "77" || after.input(0, FieldMarketing).Text != "abc" || after.input(0, FieldUtility).Text != "12" {
		t.Errorf("got %+v", after.Countries)
	}
	if before.input(0, FieldUtility).Text != "300" {
		t.Error("the state before has changed")
	}
	if got := Update(before, Typed{fieldCount, "x"}); got.input(0, FieldChats).Text != "77" {
		t.Error("a field that does not exist was typed into")
	}
}

// tidied reports whether what is understood in a field is written in one way: blanks go, codes get capitals.
func tidied(k fieldKind) bool { return k == switchField || k == zoneField || k == codeField }

func FuzzUpdate(f *testing.F) {
	for _, text := range []string{"", "1.000,5", "-3", "México", "latest", "2023-08-15", "EUR", "1e999", "\xff", "<script>", "９"} {
		for field := range fieldCount {
			f.Add(uint8(field), text)
		}
	}
	prices := EmbeddedPrices()
	f.Fuzz(func(t *testing.T, field uint8, text string) {
		s := typing(Portuguese, Typed{FieldWhen, ownDate}, Typed{Field(field), text})
		if Field(field) < fieldCount && !tidied(fieldSpecs[field].kind) && s.input(0, Field(field)).Text != text {
			t.Fatalf("%q was not kept", text)
		}
		for f := range fieldCount {
			if f != FieldGrowth && s.input(0, f).Number.IsNegative() {
				t.Fatalf("%q is below zero", text)
			}
		}
		plan, sensible := s.Plan()
		if !sensible {
			return
		}
		e, err := estimateOf(plan, s.Inferred(), prices)
		if err != nil {
			t.Fatalf("%q passes, and the engine refuses it: %v", text, err)
		}
		for _, total := range e.Bill.Totals {
			if total.Sum.IsNegative() {
				t.Fatalf("%q costs %s", text, total.Sum)
			}
		}
		NewView(s, e, nil, prices, 0)
	})
}
