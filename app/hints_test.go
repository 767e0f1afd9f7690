package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// quiet is a month without messages; the tests add what they are about. The country is Mexico, which costs in US
// dollars, per message or conversation:
//
//	on 2024-06-30  marketing 0.0436  utility 0.0266  service 0.0105
//	on 2024-10-31  marketing 0.0436  utility 0.0100  service 0.0105
//	on 2026-09-30  marketing 0.0305  utility 0.0085  service free
//	on 2026-10-01  marketing 0.0397  utility 0.0085  service 0.0085
func quiet(typed ...Typed) []Typed {
	return append([]Typed{
		{FieldChats, "0"}, {FieldReplies, "1"}, {FieldEntryShare, "0"}, {FieldMarketing, "0"}, {FieldUtility, "0"}, {FieldInWindow, "0"},
	}, typed...)
}

// on is a date of one's own, before what else was typed.
func on(date string, typed ...Typed) []Typed {
	return append([]Typed{{FieldWhen, ownDate}, {FieldDate, date}}, typed...)
}

// hintOn returns the hint of a kind for a plan, if there is one. There is never more than one of a kind here.
func hintOn(t *testing.T, kind hintKind, typed []Typed) (Hint, bool) {
	t.Helper()
	c := showing(Spanish, typed...)
	if c.failed != nil || len(c.state.Problems()) > 0 {
		t.Fatalf("no plan: %v, %v", c.failed, c.state.Problems())
	}
	at := slices.IndexFunc(c.studies.Hints, func(h Hint) bool { return h.Kind == kind })
	if at < 0 {
		return Hint{}, false
	}
	return c.studies.Hints[at], true
}

func TestHints(t *testing.T) {
	cases := []struct {
		name   string
		kind   hintKind
		typed  []Typed
		amount string // empty: there is no such hint
		count  int64
	}{
		// Another number has 1,000 replies of its own: 2,000 of 3,000 were charged, then 1,000.
		{"another number", hintNumber, quiet(Typed{FieldChats, "3000"}), "8.5", 2},
		// Two replies are charged, 0.017; one is 0.0085, and no cent.
		{"two replies over", hintNumber, quiet(Typed{FieldChats, "1002"}), "0.017", 2},
		{"less than a cent", hintNumber, quiet(Typed{FieldChats, "1001"}), "", 0},
		// 100 replies over are 0.85. With 2,119 marketing messages the total is 84.1243 + 0.85 = 84.9743, of which that
		// is a hundredth; with 2,120 it is 85.0140, of which it is not.
		{"a hundredth of the total", hintNumber, quiet(Typed{FieldChats, "1100"}, Typed{FieldMarketing, "2119"}), "0.85", 2},
		{"less than a hundredth", hintNumber, quiet(Typed{FieldChats, "1100"}, Typed{FieldMarketing, "2120"}), "", 0},
		// A tax of 10 % is saved as well.
		{"with tax", hintNumber, quiet(Typed{FieldChats, "3000"}, Typed{FieldTaxMode, taxOnTop}, Typed{FieldTaxRate, "10"}), "9.35", 2},
		// The allowance of 2023 is one for the account, and while replies are free there is none.
		{"allowance of the account", hintNumber, quiet(Typed{FieldChats, "3000"}, Typed{FieldWhen, "CBP-1"}), "", 0},
		{"replies free", hintNumber, quiet(Typed{FieldChats, "3000"}, Typed{FieldWhen, "PMP-1"}), "", 0},
		{"no more numbers", hintNumber, quiet(Typed{FieldChats, "300000000"}, Typed{FieldNumbers, "100,000"}), "", 0},

		// 90 of 300 notices are inside. 200 chats have room for 66 whole percent, 198: another 108 × 0.0085.
		{"inside while free", hintInside, quiet(on("2026-09-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "200"})...), "0.918", 108},
		// 93 chats have room for 31 %, 93 notices; 92 for 30 %, those that are inside already.
		{"room for three more", hintInside, quiet(on("2026-09-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "93"})...), "0.0255", 3},
		{"room for no more", hintInside, quiet(on("2026-09-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "92"})...), "", 0},
		{"inside since it is charged", hintInside, quiet(on("2026-10-01", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "200"})...), "", 0},
		{"inside in conversations", hintInside, quiet(on("2025-06-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "200"})...), "", 0},
		// What was never priced is left alone: 100 codes, whose rate of July 2025 is not known. 300 × 0.0085.
		{"beside what has no price", hintInside, quiet(on("2025-07-01", Typed{FieldUtility, "300"}, Typed{FieldChats, "300"}, Typed{FieldAuthentication, "100"})...), "2.55", 300},

		// 100 replies leave 900 free ones, enough for 90 notices of 0.0085.
		{"notices as replies", hintReply, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "100"}), "0.765", 90},
		// 997 leave three, 0.0255: a hundredth of 300 × 0.0085 = 2.55. 998 leave two.
		{"three free replies left", hintReply, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "997"}), "0.0255", 90},
		{"two free replies left", hintReply, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "998"}), "", 0},
		{"replies before October 2026", hintReply, quiet(on("2026-09-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "100"})...), "", 0},

		// With no free reply left it says what they cost: 90 × 0.0085, down to three of 300, and not two.
		{"charged inside", hintWindowPaid, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "1000"}), "0.765", 90},
		{"three charged inside", hintWindowPaid, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "1"}, Typed{FieldChats, "1000"}), "0.0255", 3},
		{"two charged inside", hintWindowPaid, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "0.5"}, Typed{FieldChats, "1000"}), "", 0},
		{"either reply or charged", hintWindowPaid, quiet(Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "100"}), "", 0},
		{"free inside", hintWindowPaid, quiet(on("2026-09-30", Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldChats, "1000"})...), "", 0},

		// 30 of 300 notices join the conversation of another, 30 × 0.0100; one of ten does, and of nine none.
		{"notices that join", hintJoin, quiet(Typed{FieldUtility, "300"}, Typed{FieldWhen, "CBP-1"}), "0.3", 30},
		{"one that joins", hintJoin, quiet(Typed{FieldUtility, "10"}, Typed{FieldWhen, "CBP-2"}), "0.01", 1},
		{"none that joins", hintJoin, quiet(Typed{FieldUtility, "9"}, Typed{FieldWhen, "CBP-2"}), "", 0},
		{"no conversations", hintJoin, quiet(Typed{FieldUtility, "300"}, Typed{FieldWhen, "PMP-1"}), "", 0},

		// 2 × 1,000 replies, of which 1,000 are free; one each, and all are.
		{"shorter chats", hintShorter, quiet(Typed{FieldChats, "1000"}, Typed{FieldReplies, "2"}), "8.5", 0},
		{"two replies less", hintShorter, quiet(Typed{FieldChats, "501"}, Typed{FieldReplies, "2"}), "0.017", 0},
		{"free anyway", hintShorter, quiet(Typed{FieldChats, "500"}, Typed{FieldReplies, "2"}), "", 0},
		{"one reply must stay", hintShorter, quiet(Typed{FieldChats, "2000"}, Typed{FieldReplies, "1.9"}), "", 0},
		// A provider's fee of 0.01 for each of 1,000 replies is saved too.
		{"with a fee", hintShorter, quiet(Typed{FieldChats, "1000"}, Typed{FieldReplies, "2"}, Typed{FieldFeeMessage, "0.01"}), "18.5", 0},
		{"within a conversation", hintShorter, quiet(Typed{FieldChats, "3000"}, Typed{FieldReplies, "2"}, Typed{FieldWhen, "CBP-1"}), "", 0},

		// Another 100 of 1,000 chats with 3 replies each; 2,400 replies were outside free entry, 1,400 charged.
		{"from ads", hintEntry, quiet(Typed{FieldChats, "1000"}, Typed{FieldReplies, "3"}, Typed{FieldEntryShare, "20"}), "2.55", 10},
		// 2,000 of 20,000 chats are not from ads, and 1,000 replies charged; then none. 91 % have no room for ten more.
		{"all from ads", hintEntry, quiet(Typed{FieldChats, "20000"}, Typed{FieldEntryShare, "90"}), "8.5", 10},
		{"no room for more ads", hintEntry, quiet(Typed{FieldChats, "20000"}, Typed{FieldEntryShare, "91"}), "", 0},
		// 300 conversations of 0.0105.
		{"conversations from ads", hintEntry, quiet(Typed{FieldChats, "3000"}, Typed{FieldEntryShare, "20"}, Typed{FieldWhen, "CBP-1"}), "3.15", 10},
		{"service conversations free", hintEntry, quiet(Typed{FieldChats, "3000"}, Typed{FieldEntryShare, "20"}, Typed{FieldWhen, "CBP-2"}), "", 0},

		// 300 × (0.0397 − 0.0085); on 2024-07-01, when Meta began, 300 × (0.0436 − 0.0266).
		{"taken for marketing", hintCategory, quiet(Typed{FieldUtility, "300"}), "9.36", 300},
		{"the first day of it", hintCategory, quiet(on("2024-07-01", Typed{FieldUtility, "300"})...), "5.1", 300},
		{"the day before", hintCategory, quiet(on("2024-06-30", Typed{FieldUtility, "300"})...), "", 0},
		// Ten notices are 0.312. With 783 marketing messages the total is 0.085 + 31.0851 = 31.1701; with 784 it is
		// 31.2098, and 0.312 less than a hundredth.
		{"a hundredth at risk", hintCategory, quiet(Typed{FieldUtility, "10"}, Typed{FieldMarketing, "783"}), "0.312", 10},
		{"less at risk", hintCategory, quiet(Typed{FieldUtility, "10"}, Typed{FieldMarketing, "784"}), "", 0},
		// In the United States 0.0250 against 0.0040, until marketing is not delivered there.
		{"United States before", hintCategory, quiet(on("2025-03-31", Typed{FieldUtility, "300"}, Typed{FieldCountry, "US"})...), "6.3", 300},
		{"United States since", hintCategory, quiet(on("2025-04-01", Typed{FieldUtility, "300"}, Typed{FieldCountry, "US"})...), "", 0},

		// Chile: codes cost 0.0200 up to 120,000, then 0.0190. A tenth of 109,092 reaches 120,001; of 109,091 not.
		{"a tier ahead", hintTier, quiet(Typed{FieldCountry, "CL"}, Typed{FieldAuthentication, "109092"}), "0.001", 10909},
		{"a tier too far", hintTier, quiet(Typed{FieldCountry, "CL"}, Typed{FieldAuthentication, "109091"}), "", 0},
		// Notices inside and outside the window move one counter: 5,001 until 100,001.
		{"two lines of a tier", hintTier, quiet(Typed{FieldCountry, "CL"}, Typed{FieldUtility, "95000"}, Typed{FieldInWindow, "50"}), "0.001", 5001},
		// Colombia: the second tier, from 100,001, prints the same 0.0008; the third, from 1,000,001, 0.0007.
		{"a tier that saves nothing", hintTier, quiet(Typed{FieldCountry, "CO"}, Typed{FieldUtility, "99000"}), "", 0},
		{"the one after it", hintTier, quiet(Typed{FieldCountry, "CO"}, Typed{FieldUtility, "950000"}), "0.0001", 50001},
		{"the last tier", hintTier, quiet(Typed{FieldCountry, "CL"}, Typed{FieldUtility, "40000000"}), "", 0},
		{"no tiers then", hintTier, quiet(Typed{FieldCountry, "CL"}, Typed{FieldUtility, "95000"}, Typed{FieldWhen, "CBP-2"}), "", 0},

		// 500 × 0.0250, whatever would be answered to them.
		{"not delivered", hintUndelivered, quiet(on("2025-04-01", Typed{FieldMarketing, "500"}, Typed{FieldCountry, "US"})...), "12.5", 500},
		{"the messages alone", hintUndelivered, quiet(Typed{FieldMarketing, "500"}, Typed{FieldAnswerShare, "50"}, Typed{FieldChats, "1000"}, Typed{FieldCountry, "US"}), "12.5", 500},
		{"still delivered", hintUndelivered, quiet(on("2025-03-31", Typed{FieldMarketing, "500"}, Typed{FieldCountry, "US"})...), "", 0},

		// India in INR: 500 × 0.8631 + 300 × 0.1150, without the provider's fee.
		{"India in dollars", hintIndia, quiet(Typed{FieldMarketing, "500"}, Typed{FieldUtility, "300"}, Typed{FieldCountry, "IN"}, Typed{FieldFeeMonth, "49"}), "466.05", 0},
		{"India in rupees", hintIndia, quiet(Typed{FieldMarketing, "500"}, Typed{FieldCountry, "IN"}, Typed{FieldCurrency, "INR"}), "", 0},
		{"India before", hintIndia, quiet(on("2025-12-31", Typed{FieldMarketing, "500"}, Typed{FieldCountry, "IN"})...), "", 0},
		// Brazil in BRL: 500 × 0.3217 + 210 × 0.0350; the notices inside the window are free until October.
		{"Brazil in dollars", hintBrazil, quiet(on("2026-07-01", Typed{FieldMarketing, "500"}, Typed{FieldUtility, "300"}, Typed{FieldInWindow, "30"}, Typed{FieldCountry, "BR"})...), "168.2", 0},
		{"Brazil before", hintBrazil, quiet(on("2026-06-30", Typed{FieldMarketing, "500"}, Typed{FieldCountry, "BR"})...), "", 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			h, found := hintOn(t, c.kind, c.typed)
			if !found {
				if c.amount != "" {
					t.Errorf("no hint, want %s", c.amount)
				}
				return
			}
			if got := h.Amount.String(); got != c.amount || h.Count != c.count || h.Unknown {
				t.Errorf("got %s of %d, unknown %v; want %q of %d", got, h.Count, h.Unknown, c.amount, c.count)
			}
		})
	}
}

// Without a rate there is no amount, but what is not delivered is still said.
func TestHintsWithoutARate(t *testing.T) {
	c := showing(Spanish, quiet(Typed{FieldCountry, "US"}, Typed{FieldCurrency, "EUR"}, Typed{FieldMarketing, "500"}, Typed{FieldUtility, "300"}, Typed{FieldChats, "5000"})...)
	if hints := c.studies.Hints; len(hints) != 1 || hints[0].Kind != hintUndelivered || !hints[0].Unknown {
		t.Errorf("hints %+v", hints)
	}
	if got := c.view.Hints.Hints[0].Effect; got != "sin tarifa" {
		t.Errorf("the amount is %q", got)
	}
}

// What is lost comes first, then what saves, then what costs, in each the largest first.
func TestOrderOfHints(t *testing.T) {
	c := showing[Msg](Spanish, CountryAdded{}, TypedIn{1, Typed{FieldCountry, "US"}}, TypedIn{0, Typed{FieldCountry, "IN"}})
	var kinds []hintKind
	for _, h := range c.studies.Hints {
		kinds = append(kinds, h.Kind)
	}
	// Of 4,800 replies outside free entry 3,800 are charged. India 0.0014, United States 0.0034, half of the allowance
	// each. One reply less per chat: 800 × (0.0014 + 0.0034) = 3.84. Another number: 500 × 0.0048 = 2.40. Ten points of
	// ads: 300 × 0.0048 = 1.44. Taken for marketing, in India alone: 300 × (0.0118 − 0.0014) = 3.12. Inside the window:
	// 90 × 0.0048 = 0.432.
	want := []hintKind{hintUndelivered, hintShorter, hintNumber, hintEntry, hintCategory, hintWindowPaid, hintIndia}
	if !slices.Equal(kinds, want) {
		t.Errorf("got %v, want %v", kinds, want)
	}
	for i, amount := range []string{"12.5", "3.84", "2.4", "1.44", "3.12", "0.432"} {
		if got := c.studies.Hints[i].Amount.String(); got != amount {
			t.Errorf("hint %d is %s, want %s", i, got, amount)
		}
	}
}

// Taking a hint brings exactly what it says, and can be taken back, and that again.
func TestTakenHints(t *testing.T) {
	plans := [][]Msg{
		nil,
		{CountryAdded{}, TypedIn{1, Typed{FieldReplies, "4,5"}}, TypedIn{0, Typed{FieldEntryShare, "95"}}},
		{Typed{FieldWhen, "PMP-1"}, CountryAdded{}, TypedIn{1, Typed{FieldChats, "17"}}},
		{Typed{FieldWhen, "CBP-1"}, Typed{FieldChats, "5000"}, Typed{FieldTaxMode, taxGrossUp}, Typed{FieldTaxRate, "11"}},
	}
	taken := 0
	for _, typed := range plans {
		c := showing(Portuguese, typed...)
		for _, h := range c.studies.Hints {
			if h.Change == nil {
				continue
			}
			taken++
			before := c.state
			next := showing(Portuguese, append(slices.Clone(typed), HintTaken{h.Change})...)
			saved := c.estimate.Bill.TotalIn("USD").Sum.Sub(next.estimate.Bill.TotalIn("USD").Sum)
			if !saved.Equal(h.Amount) {
				t.Errorf("hint %d says %s and saves %s", h.Kind, h.Amount, saved)
			}
			if next.view.Taken.Label != "Desfazer" {
				t.Errorf("hint %d cannot be taken back: %+v", h.Kind, next.view.Taken)
			}
			back := Update(next.state, HintTaken{next.state.taken})
			if EncodeFragment(back, Portuguese) != EncodeFragment(before, Portuguese) {
				t.Errorf("hint %d, taken back, leaves %s", h.Kind, EncodeFragment(back, Portuguese))
			}
			if again := Update(back, HintTaken{back.taken}); EncodeFragment(again, Portuguese) != EncodeFragment(next.state, Portuguese) {
				t.Errorf("hint %d, taken again, gives %s", h.Kind, EncodeFragment(again, Portuguese))
			}
		}
	}
	if taken < 8 {
		t.Errorf("only %d hints were taken", taken)
	}
}

func TestTakenHintIsTyped(t *testing.T) {
	s := typing(Portuguese, Typed{FieldReplies, "2,5"})
	s = Update(s, HintTaken{[]TypedIn{{0, Typed{FieldReplies, "1,5"}}, {3, Typed{FieldReplies, "9"}}, {0, Typed{fieldCount, "9"}}}})
	if got := s.input(0, FieldReplies); got.Text != "1,5" || !got.Number.Equal(decimal.RequireFromString("1.5")) {
		t.Errorf("replies %+v", got)
	}
	if got := writerIn(Brazil).taken(s).Sentence; got != "Respostas por atendimento: de 2,5 para 1,5." {
		t.Errorf("it says %q", got)
	}
	if s = Update(s, Typed{FieldChats, "7"}); s.taken != nil {
		t.Errorf("typing goes on, and the hint can still be taken back: %+v", s.taken)
	}
}

// What a hint says no notice says again.
func TestHintsAreNoNotices(t *testing.T) {
	for _, typed := range [][]Typed{{{FieldCountry, "US"}}, {{FieldCountry, "IN"}}, {{FieldCountry, "BR"}}} {
		c := showing(English, typed...)
		for _, sentence := range slices.Concat(c.view.Warnings.Sentences, c.view.Notes.Sentences) {
			if strings.Contains(sentence, "United States") || strings.Contains(sentence, "sold-to") {
				t.Errorf("%v: a notice says %q", typed, sentence)
			}
		}
		if len(c.view.Hints.Hints) == 0 {
			t.Errorf("%v: no hint says it", typed)
		}
	}
}

func TestNoHintsNoHeading(t *testing.T) {
	c := showing(Spanish, quiet(Typed{FieldChats, "10"})...)
	engine := ui.NewTestEngine()
	if err := engine.Load(c); err != nil {
		t.Fatal(err)
	}
	engine.ConsumeAll()
	if html := ui.HTMLString(c); strings.Contains(html, "hints-heading") || !strings.Contains(html, "free-heading") {
		t.Error("there is nothing to hint at, and a heading over it")
	}
}
