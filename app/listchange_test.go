package app

import (
	"slices"
	"strings"
	"testing"
)

// placesOf are the codes of the countries in their order.
func placesOf(s State) string {
	var codes []string
	for i := range s.Countries {
		codes = append(codes, string(s.Countries[i].territory()))
	}
	return strings.Join(codes, " ")
}

func TestListOfCountries(t *testing.T) {
	three := []Msg{CountryAdded{}, CountryAdded{}}
	cases := []struct {
		name  string
		msgs  []Msg
		want  string
		focus string
	}{
		{"added", three, "MX CO AR", "country-3"},
		{"added before one that is near", []Msg{Typed{FieldCountry, "Colombia"}, CountryAdded{}}, "CO MX", "country-2"},
		{"duplicated", append(three, CountryDuplicated{1}), "MX CO CO AR", "country-3"},
		{"removed", append(three, CountryRemoved{0}), "CO AR", "undo"},
		{"removal undone", append(three, CountryRemoved{0}, ListUndone{}), "MX CO AR", "country"},
		{"adding undone", append(three, ListUndone{}), "MX CO", "undo"},
		{"undoing undone", append(three, ListUndone{}, ListUndone{}), "MX CO AR", "country-3"},
		{"moved up", append(three, CountryMoved{2, 1}), "MX AR CO", "move-up-2"},
		{"moved to the top", append(three, CountryMoved{1, 0}), "CO MX AR", "move-down"},
		{"moved down", append(three, CountryMoved{0, 1}), "CO MX AR", "move-down-2"},
		{"moved to the end", append(three, CountryMoved{0, 2}), "CO AR MX", "move-up-3"},
		{"move undone", append(three, CountryMoved{0, 2}, ListUndone{}), "MX CO AR", "move-down"},
		{"the last one stays", []Msg{CountryRemoved{0}}, "MX", "add-country"},
		{"no such countries", []Msg{CountryRemoved{5}, CountryDuplicated{-1}, CountryMoved{0, 1}, CountryMoved{-1, 0}, TypedIn{7, Typed{FieldChats, "1"}}}, "MX", "add-country"},
		{"nothing to undo", []Msg{ListUndone{}}, "MX", "add-country"},
		{"a link forgets", append(three, Opened{"v=1&c=PE&c=CL"}, ListUndone{}), "PE CL", "add-country"},
	}
	for _, c := range cases {
		s := NewState(Spanish, testFacts)
		for _, m := range c.msgs {
			s = Update(s, m)
		}
		if got := placesOf(s); got != c.want || s.listFocus() != c.focus {
			t.Errorf("%s: got %s and the focus on %s, want %s and %s", c.name, got, s.listFocus(), c.want, c.focus)
		}
	}
}

// What was typed stays with its country, what is typed after a removal survives its undoing, and no state is changed
// in place.
func TestCountriesKeepWhatWasTyped(t *testing.T) {
	s := NewState(Spanish, testFacts)
	for _, m := range []Msg{CountryAdded{}, TypedIn{1, Typed{FieldChats, "77"}}, CountryDuplicated{1}, TypedIn{2, Typed{FieldChats, "abc"}}} {
		s = Update(s, m)
	}
	before := s
	for _, m := range []Msg{CountryRemoved{1}, TypedIn{1, Typed{FieldUtility, "5"}}, TypedIn{0, Typed{FieldChats, "6"}}, ListUndone{}} {
		s = Update(s, m)
	}
	var chats []string
	for i := range s.Countries {
		chats = append(chats, s.input(i, FieldChats).Text)
	}
	if !slices.Equal(chats, []string{"6", "77", "abc"}) || s.input(2, FieldUtility).Text != "5" {
		t.Errorf("chats %q, notices %q", chats, s.input(2, FieldUtility).Text)
	}
	if before.input(0, FieldChats).Text != "1000" || before.input(2, FieldUtility).Text != "300" || len(before.Countries) != 3 {
		t.Error("the state before has changed")
	}
	if got := s.Problems(); !slices.Equal(got, []Field{FieldChats}) {
		t.Errorf("problems %v", got)
	}
}

func TestListIsBounded(t *testing.T) {
	s := NewState(English, testFacts)
	for range MaxCountries + 5 {
		s = Update(s, CountryAdded{})
	}
	if len(s.Countries) != MaxCountries {
		t.Errorf("%d countries", len(s.Countries))
	}
	if len(Update(s, CountryDuplicated{3}).Countries) != MaxCountries {
		t.Error("a full list took a copy")
	}
	seen := map[string]bool{}
	for i := range s.Countries {
		seen[s.input(i, FieldCountry).Text] = true
	}
	if len(seen) != MaxCountries {
		t.Errorf("%d different countries were added", len(seen))
	}
}

// The order of the countries never changes a total, under any rules.
func TestOrderNeverChangesATotal(t *testing.T) {
	s := Update(NewState(Spanish, testFacts), Opened{"v=1&numbers=2&c=MX&chats=5000&c=AR&auth=500000&c=UY&utility=120000&c=CO&c=UY&chats=7&c=US&replies=2.5&c=EG&auth=9"})
	totals := func(s State) string {
		plan, sensible := s.Plan()
		if !sensible {
			t.Fatalf("problems %v", s.Problems())
		}
		e, err := estimateOf(plan, false, EmbeddedPrices())
		if err != nil {
			t.Fatal(err)
		}
		eras, err := newEras(&question{state: s, estimate: &e, pricer: &Pricer{prices: EmbeddedPrices()}})
		if err != nil {
			t.Fatal(err)
		}
		var sums []string
		for _, era := range eras {
			sums = append(sums, era.Bill.TotalIn("USD").Sum.String())
		}
		return strings.Join(sums, " ")
	}
	want := totals(s)
	for from := range s.Countries {
		for to := range s.Countries {
			if got := totals(Update(s, CountryMoved{from, to})); got != want {
				t.Errorf("country %d moved to %d: %s, before %s", from, to, got, want)
			}
		}
	}
}

// The answer for two countries, worked out by hand from the card of 1 October 2026. The 2,400 replies of each that no
// ad makes free share the 1,000 free ones of the month: 1,900 are charged.
func TestTwoCountriesAddUp(t *testing.T) {
	c := showing[Msg](Spanish, CountryAdded{})
	// Mexico: 500 × 0.0397 + (300 + 1,900) × 0.0085 = 38.55; Colombia: 500 × 0.0125 + (300 + 1,900) × 0.0008 = 8.01.
	if got := c.view.Answer.Figure; got != "46.56" {
		t.Errorf("got %s", got)
	}
	for _, line := range c.view.Charged.Lines {
		if line.Market != "México" && line.Market != "Colombia" {
			t.Errorf("%s names the market %q", line.Thing, line.Market)
		}
	}
	for _, line := range c.view.Free.Lines {
		if line.Market != "México" && line.Market != "Colombia" {
			t.Errorf("%s, free, names the market %q", line.Thing, line.Market)
		}
	}
	if one := showing[Msg](Spanish).view.Charged.Lines[0].Market; one != "" {
		t.Errorf("alone the market %q is named", one)
	}
}
