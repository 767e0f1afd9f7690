package app

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// orderChat is a customer who asks for an order, is answered twice, and gets a notice the day after.
var orderChat = Journey{
	Name: "Pedido", Place: pricing.Place{Territory: "CO"},
	Steps: []pricing.Step{
		{Direction: pricing.Inbound},
		{At: 5 * time.Minute},
		{At: 20 * time.Minute},
		{At: 30 * time.Hour, Kind: pricing.Template, Category: pricing.Utility, Delay: time.Minute},
	},
}

// withJourneys is the plan a page opens with after messages.
func withJourneys(l Language, msgs ...Msg) State {
	s := NewState(l, testFacts)
	for _, m := range msgs {
		s = Update(s, m)
	}
	return s
}

// journeysAlone has no traffic but its journeys.
var journeysAlone = []Msg{Typed{FieldChats, "0"}, Typed{FieldMarketing, "0"}, Typed{FieldUtility, "0"}}

// A journey is priced as often as it happens: 500 conversations with Colombia use the 1,000 free replies, and 500 notices
// outside the window cost the utility rate of October 2026, 0.0008 dollars each.
func TestJourneyIsPriced(t *testing.T) {
	s := withJourneys(Spanish, append(slices.Clone(journeysAlone), JourneyAdded{orderChat, "500"})...)
	c := NewCalculator(Spanish, testPrices{EmbeddedPrices()})
	c.state = s
	c.price()
	total := c.estimate.Bill.TotalIn("USD")
	if got := total.Sum.String(); !total.Complete || got != "0.4" {
		t.Errorf("500 conversations cost %s (complete: %v), want 0.4", got, total.Complete)
	}
	if got := c.estimate.Bill.Allowance.Used; got != 1000 {
		t.Errorf("%d free replies are used, want 1000", got)
	}
	if n := chatsOf(&c.estimate.Plan); n != 500 {
		t.Errorf("%d chats, want 500", n)
	}
	c.state = Update(c.state, JourneyTyped{0, "1,000"})
	c.price()
	// 2,000 replies, of which 1,000 are charged at 0.0008, and 1,000 notices at the same rate.
	if got := c.estimate.Bill.TotalIn("USD").Sum.String(); got != "1.6" {
		t.Errorf("1,000 conversations cost %s, want 1.6", got)
	}
}

// Journeys stand in the fragment behind the countries, readable, without what is the default.
func TestJourneyInAFragment(t *testing.T) {
	s := withJourneys(Spanish, JourneyAdded{orderChat, "500"}, JourneyAdded{Journey{
		Place: pricing.Place{Market: "Rest of Africa"}, Start: 2026_10_05, Steps: []pricing.Step{{Direction: pricing.Inbound, Entry: pricing.AdEntry}},
	}, "1"})
	const want = "v=1&j=0h_customer~5m_reply~20m_reply~30h_utility_late_1m&times=500&jc=CO&jn=Pedido&j=0h_customer_ad&jm=Rest+of+Africa&js=2026-10-05"
	if got := EncodeFragment(s, Spanish); got != want {
		t.Errorf("the fragment is\n%s, want\n%s", got, want)
	}
	back := Update(NewState(Spanish, testFacts), Opened{want})
	if got := EncodeFragment(back, Spanish); got != want {
		t.Errorf("read and written again it is\n%s", got)
	}
	if len(back.Journeys) != 2 || back.Journeys[0].Name != "Pedido" || back.Journeys[0].Times.Number.IntPart() != 500 ||
		!slices.EqualFunc(back.Journeys[0].Steps, orderChat.Steps, sameStep) || back.Journeys[1].Start != 2026_10_05 {
		t.Errorf("read: %+v", back.Journeys)
	}
	if back.On() != testFacts.Latest || back.Countries[0].Inputs[FieldChats].Text != "1000" {
		t.Error("the rest of the plan is not the standard plan")
	}
}

func sameStep(a, b pricing.Step) bool {
	return timeline.EncodeSteps([]pricing.Step{a}) == timeline.EncodeSteps([]pricing.Step{b})
}

// What makes no sense in a link is told and never priced as something else.
func TestJourneyOfAHostileLink(t *testing.T) {
	open := func(fragment string) State { return Update(NewState(English, testFacts), Opened{fragment}) }
	for _, c := range []struct {
		fragment       string
		journeys, lost int
		problem        Problem
	}{
		{"v=1&j=0h_customer~x_y~5m_reply&jc=MX", 1, 1, NoProblem},
		{"v=1&j=nonsense&jc=MX", 0, 0, NoProblem},
		{"v=1&j=&times=5", 0, 0, NoProblem},
		{"v=1&times=5&jc=MX&jn=none", 0, 0, NoProblem},
		{"v=1&j=0h_customer&jc=MX&times=-1", 1, 0, ProblemNegative},
		{"v=1&j=0h_customer&jc=MX&times=x", 1, 0, ProblemNotNumber},
		{"v=1&j=0h_customer&jc=MX&times=2&times=3", 1, 0, NoProblem},
		{"v=1&" + strings.Repeat("j=0h_customer&jc=MX&", 50), MaxJourneys, 0, NoProblem},
		{"v=1&j=0h_customer&jc=MX&jn=" + strings.Repeat("x", 300), 1, 0, NoProblem},
		{"v=1&j=0h_customer&jc=MX&jn=" + strings.Repeat("x", maxFragment), 0, 0, NoProblem},
	} {
		s := open(c.fragment)
		if len(s.Journeys) != c.journeys {
			t.Errorf("%.60s: %d journeys, want %d", c.fragment, len(s.Journeys), c.journeys)
			continue
		}
		for _, j := range s.Journeys {
			if j.Lost != c.lost || j.Times.Problem != c.problem {
				t.Errorf("%.60s: %d steps lost, problem %d", c.fragment, j.Lost, j.Times.Problem)
			}
		}
		if _, sensible := s.Plan(); sensible != (c.problem == NoProblem) {
			t.Errorf("%.60s: sensible: %v", c.fragment, sensible)
		}
	}
}

// Random journeys come back from a fragment as they went, in every language.
func TestJourneysRoundTrip(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 7))
	for range 300 {
		l := Languages()[random.IntN(3)]
		s := NewState(l, testFacts)
		for range random.IntN(4) {
			s = Update(s, JourneyAdded{randomJourney(random), []string{"0", "1", "7", "x", "12000", ""}[random.IntN(6)]})
		}
		fragment := EncodeFragment(s, l)
		back := Update(NewState(l, testFacts), Opened{fragment})
		if again := EncodeFragment(back, l); again != fragment || len(back.Journeys) != len(s.Journeys) {
			t.Fatalf("%s comes back as %s", fragment, again)
		}
		for i := range s.Journeys {
			a, b := &s.Journeys[i], &back.Journeys[i]
			if a.Name != b.Name || a.Place != b.Place || a.Start != b.Start || a.Times.Problem != b.Times.Problem ||
				!a.Times.Number.Equal(b.Times.Number) || !slices.EqualFunc(a.Steps, b.Steps, sameStep) {
				t.Fatalf("%+v comes back as %+v", a, b)
			}
		}
	}
}

func randomJourney(random *rand.Rand) Journey {
	j := Journey{
		Name:  []string{"", "Pedido", "a&b=c#d", "Ñandú 50 %", "j=0h_customer"}[random.IntN(5)],
		Place: []pricing.Place{{Territory: "MX"}, {Territory: "BR"}, {Market: "Rest of Latin America"}}[random.IntN(3)],
		Start: []pricing.Date{0, 2026_10_05, 2023_06_01}[random.IntN(3)],
	}
	for range 1 + random.IntN(12) {
		step := pricing.Step{At: time.Duration(random.IntN(200*60)) * time.Minute, Direction: pricing.Direction(random.IntN(2))}
		switch {
		case step.Direction == pricing.Inbound:
			step.Entry = pricing.Entry(random.IntN(3))
		case random.IntN(2) == 0:
			step.Kind = pricing.Template
			step.Category = []pricing.Category{pricing.Marketing, pricing.Utility, pricing.Authentication}[random.IntN(3)]
			step.Delay = time.Duration(random.IntN(3)) * time.Hour
			step.Failed = random.IntN(4) == 0
		default:
			step.Author = pricing.Author(random.IntN(2))
		}
		j.Steps = append(j.Steps, step)
	}
	return j
}

// No link panics or yields journeys that are written other than they are read.
func FuzzJourneyFragment(f *testing.F) {
	for _, seed := range []string{
		"v=1&j=0h_customer~5m_reply&times=500&jc=CO&jn=Pedido", "v=1&j=0h_customer&j=0h_reply&jm=Other", "v=1&j=%ff&times=1.5", "j=0h_customer",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		s := Update(NewState(Portuguese, testFacts), Opened{fragment})
		if len(s.Journeys) > MaxJourneys {
			t.Fatalf("%d journeys", len(s.Journeys))
		}
		written := EncodeFragment(s, Portuguese)
		if len(written) > maxFragment {
			return
		}
		back := Update(NewState(Portuguese, testFacts), Opened{written})
		if len(back.Journeys) != len(s.Journeys) {
			t.Fatalf("%q is written %q, which has %d journeys", fragment, written, len(back.Journeys))
		}
		for i := range back.Journeys {
			if !slices.EqualFunc(back.Journeys[i].Steps, s.Journeys[i].Steps, sameStep) {
				t.Fatalf("%q is written %q", fragment, written)
			}
		}
	})
}

// What was removed can be put back where it stood; a removal of none changes nothing.
func TestJourneyRemovedAndPutBack(t *testing.T) {
	second := orderChat
	second.Name = "Reclamo"
	s := withJourneys(Spanish, JourneyAdded{orderChat, "5"}, JourneyAdded{second, "6"})
	names := func(s State) string {
		var all []string
		for _, j := range s.Journeys {
			all = append(all, j.Name+" "+j.Times.Text)
		}
		return strings.Join(all, ", ")
	}
	removed := Update(s, JourneyRemoved{0})
	if got := names(removed); got != "Reclamo 6" {
		t.Errorf("after the removal: %s", got)
	}
	if got := names(Update(removed, JourneyReturned{})); got != "Pedido 5, Reclamo 6" {
		t.Errorf("put back: %s", got)
	}
	for _, m := range []Msg{JourneyRemoved{2}, JourneyRemoved{-1}, JourneyTyped{2, "1"}, JourneyReturned{}} {
		if got := names(Update(s, m)); got != "Pedido 5, Reclamo 6" {
			t.Errorf("%#v: %s", m, got)
		}
	}
	if names(s) != "Pedido 5, Reclamo 6" {
		t.Error("a change reached the state before it")
	}
}

// A timeline becomes a plan of nothing else, and its journey opens as the same timeline.
func TestJourneyFromAndToATimeline(t *testing.T) {
	drawn := timeline.New(timeline.Timeline{
		Name: "Pedido", Start: 2026_09_10, Zone: "America/Bogota", Place: pricing.Place{Territory: "CO"}, Currency: "COP", On: 2026_10_01, Used: 1000,
	}, orderChat.Steps...)
	s := JourneyPlan(Spanish, testFacts, drawn, "500")
	plan, sensible := s.Plan()
	if !sensible || plan.On != 2026_10_01 || plan.Currency != "COP" || plan.AllowanceUsed != 1000 || len(plan.Journeys) != 1 ||
		plan.Journeys[0].Monthly != 500 || s.Zone() != "America/Bogota" {
		t.Fatalf("the plan is %+v (sensible: %v)", plan, sensible)
	}
	if tr := plan.Traffic[0]; tr.Chats+tr.Marketing+tr.Utility+tr.Authentication != 0 {
		t.Errorf("other traffic: %+v", tr)
	}
	if got, want := s.WindowsLink(0), "/es/ventanas/#"+timeline.EncodeFragment(drawn); got != want {
		t.Errorf("opens at\n%s, want\n%s", got, want)
	}
	if s.WindowsLink(1) != "" {
		t.Error("a journey that is none opens")
	}
	own := drawn
	own.On = 0 // each message by its own date: the plan has that of the start
	if got := JourneyPlan(Spanish, testFacts, own, "1").On(); got != 2026_09_10 {
		t.Errorf("without a date of its own the plan is priced on %s", got)
	}
}

// A plan document keeps the journeys of the calculator.
func TestJourneyInAPlanDocument(t *testing.T) {
	s := withJourneys(Spanish, JourneyAdded{orderChat, "500"})
	plan, _ := s.Plan()
	written, err := filePlan.write(s, Estimate{Plan: plan})
	if err != nil {
		t.Fatal(err)
	}
	back, err := document.DecodePlan("", written)
	if err != nil {
		t.Fatal(err)
	}
	if len(back.Journeys) != 1 || back.Journeys[0].Name != "Pedido" || back.Journeys[0].Monthly != 500 || !slices.EqualFunc(back.Journeys[0].Steps, orderChat.Steps, sameStep) {
		t.Errorf("read back: %+v", back.Journeys)
	}
}

// The list of journeys as drawn in every language.
func TestJourneysAreListed(t *testing.T) {
	unnamed := orderChat
	unnamed.Name, unnamed.Place = "", pricing.Place{Market: "Rest of Latin America"}
	for _, c := range []struct {
		name string
		lang Language
		msgs []Msg
	}{
		{"journeys-es", Spanish, []Msg{JourneyAdded{orderChat, "1,500"}, JourneyAdded{unnamed, "x"}}},
		{"journeys-pt", Portuguese, []Msg{JourneyAdded{orderChat, "1.500"}, JourneyAdded{unnamed, "2"}, JourneyRemoved{0}}},
		{"journeys-en", English, []Msg{Opened{"v=1&j=0h_customer~x~5m_reply&jc=US&jn=Order"}}},
	} {
		s := withJourneys(c.lang, c.msgs...)
		page := NewCalculator(c.lang, testPrices{EmbeddedPrices()})
		golden.Check(t, c.name, &Journeys{Page: page, View: writerIn(s.Locale).journeys(s)})
	}
}
