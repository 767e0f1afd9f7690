package app

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// after returns the state of a Spanish page after messages.
func after(msgs ...Msg) State {
	s := NewState(Spanish, testFacts)
	for _, m := range msgs {
		s = Update(s, m)
	}
	return s
}

func sharesOf(s State) string {
	var all []string
	for i := range s.Countries {
		all = append(all, s.input(i, FieldShare).Text)
	}
	return strings.Join(all, " ")
}

func TestSplit(t *testing.T) {
	three := []Msg{CountryAdded{}, CountryAdded{}, Typed{FieldSplit, splitShares}}
	with := func(more ...Msg) []Msg { return append(slices.Clone(three), more...) }
	cases := []struct {
		name   string
		msgs   []Msg
		shares string
		wrong  bool // the shares together
	}{
		{"even at first", three, "34 33 33", false},
		{"typed", with(TypedIn{0, Typed{FieldShare, "50"}}, TypedIn{1, Typed{FieldShare, "17"}}), "50 17 33", false},
		{"99.9 is not the whole", with(TypedIn{0, Typed{FieldShare, "33.9"}}), "33.9 33 33", true},
		{"nor is 100.1", with(TypedIn{0, Typed{FieldShare, "34.1"}}), "34.1 33 33", true},
		{"a share that is no number is wrong by itself", with(TypedIn{0, Typed{FieldShare, "x"}}), "x 33 33", false},
		{"a new country gets what is left", with(TypedIn{0, Typed{FieldShare, "30"}}, CountryAdded{}), "30 33 33 4", false},
		{"which may be nothing", with(CountryAdded{}), "34 33 33 0", false},
		{"and is never less", with(TypedIn{0, Typed{FieldShare, "90"}}, CountryAdded{}), "90 33 33 0", true},
		{"a copy too", with(TypedIn{2, Typed{FieldShare, "0"}}, CountryDuplicated{0}), "34 33 33 0", false},
		{"a removal leaves something", with(CountryRemoved{0}), "33 33", true},
		{"its undoing does not", with(CountryRemoved{0}, ListUndone{}), "34 33 33", false},
		{"alone it has all", with(CountryRemoved{0}, CountryRemoved{0}), "33", false},
		{"the rest goes to those that have none", with(TypedIn{0, Typed{FieldShare, "60"}}, TypedIn{1, Typed{FieldShare, "0"}}, TypedIn{2, Typed{FieldShare, "0"}}, RestShared{}), "60 20 20", false},
		{"in tenths where it must be", with(TypedIn{0, Typed{FieldShare, "59.5"}}, TypedIn{1, Typed{FieldShare, "0"}}, TypedIn{2, Typed{FieldShare, "0"}}, RestShared{}), "59.5 20.3 20.2", false},
		{"or where it is too little", with(TypedIn{0, Typed{FieldShare, "99"}}, TypedIn{1, Typed{FieldShare, "0"}}, TypedIn{2, Typed{FieldShare, "0"}}, RestShared{}), "99 0.5 0.5", false},
		{"to nobody where all have one", with(TypedIn{0, Typed{FieldShare, "30"}}, RestShared{}), "30 33 33", true},
		{"and nothing where there is none", with(TypedIn{0, Typed{FieldShare, "90"}}, TypedIn{1, Typed{FieldShare, "0"}}, RestShared{}), "90 0 33", true},
	}
	for _, c := range cases {
		s := after(c.msgs...)
		if got := sharesOf(s); got != c.shares || s.sharesWrong() != c.wrong {
			t.Errorf("%s: shares %s, wrong %v", c.name, got, s.sharesWrong())
		}
		if _, sensible := s.Plan(); sensible == c.wrong && !strings.Contains(c.shares, "x") {
			t.Errorf("%s: problems %v", c.name, s.Problems())
		}
	}
}

// Changing between the two keeps what was typed in each, and can be undone.
func TestSplitKeepsWhatWasTyped(t *testing.T) {
	chats := func(s State, want ...string) {
		t.Helper()
		var got []string
		for i := range s.Countries {
			if s.asksIn(i, FieldChats) {
				got = append(got, s.input(i, FieldChats).Text)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("chats %q, want %q", got, want)
		}
	}
	own := after(Typed{FieldChats, "70"}, CountryAdded{}, TypedIn{1, Typed{FieldChats, "80"}})
	shares := Update(own, Typed{FieldSplit, splitShares})
	chats(shares, "70")
	shares = Update(Update(shares, Typed{FieldChats, "150"}), TypedIn{1, Typed{FieldShare, "x"}})
	chats(shares, "150")
	back := Update(shares, Typed{FieldSplit, splitOwn})
	chats(back, "70", "80")
	chats(Update(back, ListUndone{}), "150")
	chats(Update(Update(back, ListUndone{}), ListUndone{}), "70", "80")
	if again := Update(back, Typed{FieldSplit, splitShares}); sharesOf(again) != "50 x" {
		t.Errorf("shares %s", sharesOf(again))
	}
	chats(own, "70", "80") // no state is changed in place
	if focus := Update(back, ListUndone{}).listFocus(); focus != "split" {
		t.Errorf("the focus is on %s", focus)
	}
}

// One mix of 1,001 chats and 500 campaigns, 60.5 % in Mexico: 605.605 and 395.395 chats are 606 and 395; 302.5 and
// 197.5 campaigns are 303 and 197, since the larger part gets the odd one.
func TestSplitPlan(t *testing.T) {
	s := after(Opened{"split=shares&c=CO&share=39.5&chats=1001&entry=page&lost=2&c=MX&share=60.5"})
	plan, sensible := s.Plan()
	if !sensible || len(plan.Traffic) != 2 {
		t.Fatalf("problems %v, plan %+v", s.Problems(), plan)
	}
	for i, want := range []string{"CO 395 197", "MX 606 303"} {
		tr := plan.Traffic[i]
		if got := fmt.Sprint(tr.Place.Territory, " ", tr.Chats, " ", tr.Marketing); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if tr.Entry != pricing.PageButton || !tr.UndeliveredShare.Equal(decimal.NewFromInt(2)) {
			t.Errorf("traffic %+v", tr)
		}
	}
}

func TestChatsADay(t *testing.T) {
	for fragment, want := range map[string]int64{"chats=50": 50, "chats=50&per=day": 1500, "chats=0&per=day": 0, "chats=30000000000&per=day": 900_000_000_000} {
		plan, sensible := after(Opened{fragment}).Plan()
		if !sensible || plan.Traffic[0].Chats != want {
			t.Errorf("%s: %d chats, want %d", fragment, plan.Traffic[0].Chats, want)
		}
		if _, err := estimateOf(plan, false, EmbeddedPrices()); err != nil {
			t.Errorf("%s: %v", fragment, err)
		}
	}
	for fragment, want := range map[string]string{
		"chats=50&per=day": "50 al día = 1,500 al mes.", "chats=50": "", "chats=x&per=day": "",
	} {
		v := writerIn(Mexico).field(after(Opened{fragment}), 0, FieldChats)
		if v.Echo != want {
			t.Errorf("%s: %q, want %q", fragment, v.Echo, want)
		}
	}
	// A number that could be read two ways is shown as it was read.
	if v := writerIn(Mexico).field(after(Opened{"per=day"}, Typed{FieldChats, "1.500"}), 0, FieldChats); v.Echo != "1,500 al día = 45,000 al mes." {
		t.Errorf("%q", v.Echo)
	}
}

// The order of the countries never changes the total of a mix, and what each gets sums to the whole.
func TestOrderNeverChangesTheTotalOfAMix(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	countries := []string{"MX", "CO", "AR", "BR", "UY", "ES", "MX"}
	for range 60 {
		n := 2 + random.IntN(5)
		left, parts := 1000, make([]string, n)
		for i := range parts {
			share := random.IntN(left + 1)
			if i == n-1 {
				share = left
			}
			left -= share
			parts[i] = fmt.Sprintf("&c=%s&share=%d.%d", countries[random.IntN(len(countries))], share/10, share%10)
		}
		mix := fmt.Sprintf("&chats=%d&replies=2.5&ads=33&back=7&marketing=%d&answers=9&utility=%d&auth=%d&lost=3",
			random.IntN(3000), random.IntN(3000), random.IntN(200_000), random.IntN(500_000))
		total := func() string {
			s := after(Opened{"v=1&split=shares" + mix + strings.Join(parts, "")})
			plan, sensible := s.Plan()
			if !sensible {
				t.Fatalf("%s%s: %v", mix, parts, s.Problems())
			}
			e, err := estimateOf(plan, false, EmbeddedPrices())
			if err != nil {
				t.Fatal(err)
			}
			var chats, marketing int64
			for _, tr := range plan.Traffic {
				chats, marketing = chats+tr.Chats, marketing+tr.Marketing
			}
			return fmt.Sprint(chats, marketing, e.Bill.TotalIn("USD").Sum)
		}
		want := total()
		random.Shuffle(n, func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		if got := total(); got != want {
			t.Errorf("%s%s: %s, in another order %s", mix, parts, want, got)
		}
	}
}

func TestSharesInWords(t *testing.T) {
	cases := []struct{ fragment, sum, rest string }{
		{"split=shares&c=MX&share=60&c=CO&share=40", "", ""},
		{"split=shares&c=MX&share=60&c=CO&share=30.5", "Las partes suman 90.5%: falta 9.5%.", ""},
		{"split=shares&c=MX&share=60&c=CO", "Las partes suman 60%: falta 40%.", "Repartir 40% entre los países sin parte"},
		{"split=shares&c=MX&share=60&c=CO&share=50&c=PE", "Las partes suman 110%: sobra 10%.", ""},
		{"c=MX&share=60&c=CO", "", ""},
	}
	for _, c := range cases {
		v := writerIn(Mexico).shares(after(Opened{c.fragment}))
		if v.Sum != c.sum || v.Rest != c.rest {
			t.Errorf("%s: %q, %q", c.fragment, v.Sum, v.Rest)
		}
	}
}

// Where all countries have one traffic between them, its bounds are those of all, and a budget's count is parted by
// the shares.
func TestRangeAndBudgetOfAMix(t *testing.T) {
	s := after(CountryAdded{}, Typed{FieldSplit, splitShares}, Typed{FieldChatsPer, perDay},
		BoundTyped{0, 0, HighEnd, "5"}, BoundTyped{1, 0, HighEnd, "9"})
	plan, sensible := s.at(0, HighEnd).Plan()
	if !sensible || len(plan.Traffic) != 2 || len(s.varied()) != 1 {
		t.Fatalf("%d countries, %d numbers varied", len(plan.Traffic), len(s.varied()))
	}
	for _, traffic := range plan.Traffic {
		if traffic.RepliesPerChat.String() != "5" {
			t.Errorf("%v replies in %v", traffic.RepliesPerChat, traffic.Place)
		}
	}
	// 777 in two halves: 388.5 each, of which one is rounded up.
	plan, _ = s.countsTaken(CountsTaken{FieldChats, []int64{777}}).Plan()
	if a, b := plan.Traffic[0].Chats, plan.Traffic[1].Chats; a+b != 777 || max(a, b) != 389 {
		t.Errorf("%d and %d chats", a, b)
	}
	if same := s.countsTaken(CountsTaken{FieldChats, []int64{1, 2}}); EncodeFragment(same, Spanish) != EncodeFragment(s, Spanish) {
		t.Error("counts of two were taken where one is asked for")
	}
}
