package app

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func TestEncodeFragment(t *testing.T) {
	cases := []struct {
		lang  Language
		typed []Typed
		want  string
	}{
		{Spanish, nil, ""},
		{Spanish, []Typed{{FieldChats, "1,000"}}, ""},
		{Spanish, []Typed{{FieldChats, "2,000"}}, "v=1&chats=2000"},
		{Portuguese, []Typed{{FieldReplies, "2,50"}}, "v=1&replies=2.5"},
		{Spanish, []Typed{{FieldCountry, "corea del sur"}}, "v=1&c=KR"},
		{Spanish, []Typed{{FieldAuthentication, "5"}, {FieldCountry, "CO"}, {FieldNumbers, "2"}, {FieldInferred, "1"}, {FieldCurrency, "COP"}, {FieldWhen, "CBP-1"}}, "v=1&on=CBP-1&cur=COP&inferred=1&numbers=2&c=CO&auth=5"},
		{Spanish, []Typed{{FieldWhen, "date"}, {FieldDate, "2023-08-15"}}, "v=1&on=2023-08-15"},
		{Spanish, []Typed{{FieldDate, "2023-08-15"}}, ""}, // nobody asks for it
		{Spanish, []Typed{{FieldMarketing, "a b&c=d#é"}}, "v=1&marketing=a+b%26c%3Dd%23%C3%A9"},
		{Spanish, []Typed{{FieldUtility, ""}}, "v=1&utility="},
	}
	for _, c := range cases {
		if got := EncodeFragment(typing(c.lang, c.typed...), c.lang); got != c.want {
			t.Errorf("%v: got %q, want %q", c.typed, got, c.want)
		}
	}
}

// Ten countries with everything said of each stay a short link.
func TestFragmentsOfSeveralCountries(t *testing.T) {
	cases := []struct{ opened, want string }{
		{"v=1&c=MX&c=CO", "v=1&c=MX&c=CO"},
		{"v=1&c=CO&chats=20&c=CO&chats=30&chats=40", "v=1&c=CO&chats=20&c=CO&chats=30"},
		{"v=1&chats=20&c=CO&c=PE", "v=1&c=CO&chats=20&c=PE"}, // what stands before the first c is of the first country
		{"v=1&c=PE&numbers=3&c=CO&numbers=4", "v=1&numbers=3&c=PE&c=CO"},
		{"v=1&c=PE&chats=5&c=%zz&chats=6", "v=1&c=PE&chats=5&c=&chats=6"}, // an illegible country is one all the same
		{"c=MX", ""},
	}
	for _, c := range cases {
		if got := EncodeFragment(Update(NewState(Spanish, testFacts), Opened{c.opened}), Spanish); got != c.want {
			t.Errorf("%s comes back as %q, want %q", c.opened, got, c.want)
		}
	}
	s := Update(NewState(Spanish, testFacts), Opened{"v=1" + strings.Repeat("&c=PE", maxCountries+10)})
	if len(s.Countries) != maxCountries {
		t.Errorf("a link opened %d countries", len(s.Countries))
	}
	s.Countries = s.Countries[:10]
	for country := range s.Countries {
		for _, f := range countryOrder[1:] {
			s = Update(s, TypedIn{country, Typed{f, "98.7654"}})
		}
	}
	if n := len(EncodeFragment(s, Spanish)); n >= 2000 {
		t.Errorf("ten countries take %d characters", n)
	}
}

// A link into another language carries what is a default only here.
func TestEncodeFragmentForAnotherLanguage(t *testing.T) {
	if got := EncodeFragment(typing(Spanish, Typed{FieldChats, "5"}), Portuguese); got != "v=1&c=MX&chats=5" {
		t.Errorf("got %q", got)
	}
	if got := EncodeFragment(typing(Spanish, Typed{FieldCountry, "Brasil"}, Typed{FieldReplies, "2.5"}), Portuguese); got != "v=1&replies=2.5" {
		t.Errorf("got %q", got)
	}
}

func TestDecodeFragment(t *testing.T) {
	type texts map[Field]string
	cases := []struct {
		fragment string
		want     texts
	}{
		{"", texts{FieldChats: "1000", FieldCountry: "México"}},
		{"#v=1&chats=20", texts{FieldChats: "20"}},
		{"chats=20", texts{FieldChats: "20"}},
		{"v=1&c=CO&replies=2.5", texts{FieldCountry: "Colombia", FieldReplies: "2.5"}},
		{"v=1&c=co", texts{FieldCountry: "co"}},
		{"v=1&c=ZZ", texts{FieldCountry: "ZZ"}},
		{"v=2&chats=20", texts{FieldChats: "1000"}},
		{"v=1&chats=20&chats=30", texts{FieldChats: "20"}},
		{"v=1&unknown=1&&=&chats=20&=5", texts{FieldChats: "20"}},
		{"v=1&chats=abc", texts{FieldChats: "abc"}},
		{"v=1&chats=%zz", texts{FieldChats: "1000"}},
		{"v=1&chats=1.000", texts{FieldChats: "1"}},
		{"v=1&chats=1.125", texts{FieldChats: "1.1250"}}, // no thousand
		{"v=1&on=PMP-1", texts{FieldWhen: "PMP-1"}},
		{"v=1&on=2023-08-15", texts{FieldWhen: "date", FieldDate: "2023-08-15"}},
		{"v=1&on=yesterday", texts{FieldWhen: "date", FieldDate: "yesterday"}},
		{"v=1&cur=XYZ", texts{FieldCurrency: "XYZ"}},
		{"v=1&inferred=true", texts{FieldInferred: "1"}},
		{"v=1&marketing=%3Cscript%3Ealert(1)%3C%2Fscript%3E", texts{FieldMarketing: "<script>alert(1)</script>"}},
		{"v=1&marketing=" + strings.Repeat("9", 101), texts{FieldMarketing: "500"}},
		{"v=1&chats=20&x=" + strings.Repeat("9", 9000), texts{FieldChats: "1000"}},
		{"v=1&chats=%ff", texts{FieldChats: ""}},
	}
	for _, c := range cases {
		s := Update(NewState(Spanish, testFacts), Opened{c.fragment})
		for field, want := range c.want {
			if got := s.input(0, field).Text; got != want {
				t.Errorf("%.60q: field %d is %q, want %q", c.fragment, field, got, want)
			}
		}
	}
}

// same reports whether two states understand the same, however it was typed.
func same(a, b State) bool {
	if len(a.Countries) != len(b.Countries) {
		return false
	}
	for country := range a.Countries {
		for f := range fieldCount {
			if x, y := a.input(country, f), b.input(country, f); (a.asks(f) || b.asks(f)) && !sameInput(f, x, y) {
				return false
			}
		}
	}
	planA, sensibleA := a.Plan()
	planB, sensibleB := b.Plan()
	planA.Traffic, planB.Traffic = nil, nil // compared field by field above
	return sensibleA == sensibleB && reflect.DeepEqual(planA, planB)
}

func sameInput(f Field, x, y *Input) bool {
	if !x.Number.Equal(y.Number) || x.Problem != y.Problem || x.Territory != y.Territory || x.On != y.On {
		return false
	}
	return fieldSpecs[f].kind.isNumber() || f == FieldCountry || x.Text == y.Text
}

func TestFragmentRoundTrip(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	choices := map[fieldKind][]string{
		countField:    {"0", "1", "1,000", "1.000", "999999999999", "-1", "2.5", "", "abc", " 5 "},
		meanField:     {"0", "2.5", "2,5", "1.000", "200", "201", "x", "", ".5"},
		shareField:    {"0", "12.5", "100", "101", "20%", "-1", ""},
		countryField:  {"México", "co", "Germany", "Narnia", "", "a&b=c"},
		whenField:     {latestRules, "CBP-0", "CBP-1", "CBP-2", "PMP-1", ownDate},
		dateField:     {"2023-08-15", "2022-01-01", "2026-12-31", ""},
		currencyField: {"USD", "EUR", "XXX"},
		switchField:   {"", "1"},
		choiceField:   {noTax, taxOnTop, taxGrossUp, "more"},
	}
	for range 5000 {
		l := Languages()[random.IntN(3)]
		s := NewState(l, testFacts)
		var typed []Msg
		for range random.IntN(3) * random.IntN(4) {
			typed = append(typed, []Msg{CountryAdded{}, CountryDuplicated{0}, CountryRemoved{1}, CountryMoved{0, 1}, ListUndone{}}[random.IntN(5)])
		}
		for country := range 4 {
			for f := range fieldCount {
				if texts := choices[fieldSpecs[f].kind]; random.IntN(3) > 0 {
					typed = append(typed, TypedIn{country, Typed{f, texts[random.IntN(len(texts))]}})
				}
			}
		}
		for _, m := range typed {
			s = Update(s, m)
		}
		for _, to := range Languages() {
			fragment := EncodeFragment(s, to)
			again := Update(NewState(to, testFacts), Opened{fragment})
			if !same(s, again) {
				t.Fatalf("%v in %s: %q in %s says something else", typed, l, fragment, to)
			}
			if twice := EncodeFragment(again, to); twice != fragment {
				t.Fatalf("%q comes back as %q", fragment, twice)
			}
		}
	}
}

func FuzzFragment(f *testing.F) {
	for _, seed := range []string{"", "#v=1&c=CO&chats=20", "v=1&on=2023-08-15&cur=EUR", "v=9", "&&&=", "v=1&chats=%00", "v=1&on=date", "chats=1.125", "c=%F0%9F%87%B2%F0%9F%87%BD", "v=1&c=CO&chats=5&c=PE&c=&chats=7", "chats=3&c=%zz&c=MX&numbers=2"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		s := Update(NewState(Portuguese, testFacts), Opened{fragment})
		canonical := EncodeFragment(s, Portuguese)
		again := Update(NewState(Portuguese, testFacts), Opened{canonical})
		if len(canonical) < maxFragment && !same(s, again) {
			t.Fatalf("%q says something else than %q", canonical, fragment)
		}
		for country := range s.Countries {
			for f := range fieldCount {
				if s.input(country, f).Number.IsNegative() {
					t.Fatalf("%q holds a number below zero", fragment)
				}
			}
		}
	})
}
