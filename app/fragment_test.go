package app

import (
	"math/rand/v2"
	"reflect"
	"strconv"
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
		{Portuguese, []Typed{{FieldShownCurrency, " brl"}, {FieldShownRate, "5,25"}, {FieldUsedAuthentication, "1.000"}}, "v=1&show=BRL&rate=5.25&aused=1000"},
		{English, []Typed{{FieldInternational, "1"}, {FieldInternationalSince, "2026-03-01"}, {FieldInternationalHome, "EG"}, {FieldAllowanceUsed, "400"}, {FieldFreeEntry, entryAds7Days}}, "v=1&freeused=400&intl=1&intlsince=2026-03-01&intlhome=EG&fep=ads"},
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
		{"c=MX&share=60&c=CO&share=40", "v=1&c=MX&c=CO"}, // nobody asks for a share
		{"c=MX&share=60&chats=50&per=day&c=CO&share=40&chats=7&split=shares", "v=1&split=shares&c=MX&share=60&chats=50&per=day&c=CO&share=40"},
		{"split=shares&share=60&chats=7", "v=1&split=shares&chats=7"}, // one country has it all
		{"split=half&c=MX&c=CO", "v=1&split=half&c=MX&c=CO"},
		{"entry=page&lost=2.50&per=week", "v=1&per=week&entry=page&lost=2.5"},
	}
	for _, c := range cases {
		if got := EncodeFragment(Update(NewState(Spanish, testFacts), Opened{c.opened}), Spanish); got != c.want {
			t.Errorf("%s comes back as %q, want %q", c.opened, got, c.want)
		}
	}
	s := Update(NewState(Spanish, testFacts), Opened{"v=1" + strings.Repeat("&c=PE", MaxCountries+10)})
	if len(s.Countries) != MaxCountries {
		t.Errorf("a link opened %d countries", len(s.Countries))
	}
	s.Countries = s.Countries[:10]
	for country := range s.Countries {
		for _, f := range countryOrder[1:] {
			text := "98.5"
			if fieldSpecs[f].kind == countField {
				text = "9876543"
			}
			if choices := fieldSpecs[f].choices; choices != nil {
				text = choices[len(choices)-1]
			}
			s = Update(s, TypedIn{country, Typed{f, text}})
		}
	}
	if n := len(EncodeFragment(s, Spanish)); n >= 2000 {
		t.Errorf("ten countries take %d characters", n)
	}
	for country := range s.Countries { // a plan of next month, then
		s = Update(Update(s, TypedIn{country, Typed{FieldUsedUtility, "0"}}), TypedIn{country, Typed{FieldUsedAuthentication, "0"}})
	}
	for u := range uncertains {
		s = Update(Update(s, BoundTyped{0, u, LowEnd, "12.3456"}), BoundTyped{0, u, HighEnd, "98.7654"})
	}
	s = Update(s, BoundsCopied{0})
	if n := len(EncodeFragment(s, Spanish)); n >= 2000 {
		t.Errorf("ten countries with the same bounds take %d characters", n)
	}
	for country := range s.Countries {
		for _, f := range countryOrder[1:] {
			if f < FieldUsedUtility {
				s = Update(s, TypedIn{country, Typed{f, "45"}})
			}
		}
		for u := range uncertains {
			low, high := strconv.Itoa(10+country), strconv.Itoa(60+country)
			s = Update(Update(s, BoundTyped{country, u, LowEnd, low}), BoundTyped{country, u, HighEnd, high})
		}
	}
	if n := len(EncodeFragment(s, Spanish)); n >= 2000 {
		t.Errorf("ten countries with bounds of their own take %d characters", n)
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
		{"v=1&chats=20&x=" + strings.Repeat("9", 17_000), texts{FieldChats: "1000"}},
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
	sendersA, sendersB := a.senders(), b.senders()
	if len(sendersA) != len(sendersB) {
		return false
	}
	for i := range sendersA {
		for u := range uncertains {
			for e := range endCount {
				if x, y := sendersA[i].Bounds[u][e], sendersB[i].Bounds[u][e]; !x.Number.Equal(y.Number) || x.Problem != y.Problem {
					return false
				}
			}
		}
	}
	for country := range a.Countries {
		for f := range fieldCount {
			if x, y := a.input(country, f), b.input(country, f); (a.asksIn(country, f) || b.asksIn(country, f)) && !sameInput(f, x, y) {
				return false
			}
		}
	}
	planA, sensibleA := a.Plan()
	planB, sensibleB := b.Plan()
	planA.Traffic, planB.Traffic = nil, nil // compared field by field above
	return sensibleA == sensibleB && a.splits() == b.splits() && reflect.DeepEqual(planA, planB)
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
		countField:     {"0", "1", "1,000", "1.000", "999999999999", "-1", "2.5", "", "abc", " 5 "},
		meanField:      {"0", "2.5", "2,5", "1.000", "200", "201", "x", "", ".5"},
		growthField:    {"0", "5", "-2.5", "−100", "-1.125", "101", "--1", "+7%", ""},
		shareField:     {"0", "12.5", "100", "101", "20%", "-1", ""},
		countryField:   {"México", "co", "Germany", "Narnia", "", "a&b=c"},
		whenField:      {latestRules, "CBP-0", "CBP-1", "CBP-2", "PMP-1", ownDate},
		dateField:      {"2023-08-15", "2022-01-01", "2026-12-31", ""},
		currencyField:  {"USD", "EUR", "XXX"},
		switchField:    {"", "1"},
		choiceField:    {noTax, taxOnTop, taxGrossUp, "more", entry7Days},
		rateField:      {"", "0", "0,0", "18.5", "18,5", "1.234", "0.0002431234", "x", "-1"},
		homeField:      {noHome, "EG", "MX", ""},
		zoneField:      {"UTC", "America/Bogota", "Narnia", "", " Europe/Madrid "},
		codeField:      {"", "mxn", "USD", "EUR", "m", "€€€"},
		changeField:    {"2026-10-01", "2025-07-01", "2022-02-01", ownDate, "then"},
		placeField:     {"", "México", "co", "Narnia"},
		planPlaceField: {everyPlace, "CO", "MX", "XX"},
		plainField:     {"", "Mi tabla «oct» 50 % & más"},
	}
	for range 5000 {
		l := Languages()[random.IntN(3)]
		s := NewState(l, testFacts)
		var typed []Msg
		for range random.IntN(3) * random.IntN(4) {
			typed = append(typed, []Msg{
				CountryAdded{}, CountryDuplicated{0}, CountryRemoved{1}, CountryMoved{0, 1}, ListUndone{}, RestShared{}, Typed{FieldSplit, splitShares},
			}[random.IntN(7)])
		}
		for country := range 4 {
			for f := range fieldCount {
				texts := append(choices[fieldSpecs[f].kind], fieldSpecs[f].choices...)
				if fieldSpecs[f].kind == choiceField {
					texts = append(texts, "more")
				}
				if random.IntN(3) > 0 {
					typed = append(typed, TypedIn{country, Typed{f, texts[random.IntN(len(texts))]}})
				}
			}
			for u := range uncertains {
				for e := range endCount {
					if texts := []string{"", " ", "0", "1", "2.5", "2,5", ".5", "12%", "1.000", "201", "-1", "a~b", "~", "x,y"}; random.IntN(4) == 0 {
						typed = append(typed, BoundTyped{country, u, e, texts[random.IntN(len(texts))]})
					}
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
	for _, seed := range []string{"", "#v=1&c=CO&chats=20", "v=1&on=2023-08-15&cur=EUR", "v=9", "&&&=", "v=1&chats=%00", "v=1&on=date", "chats=1.125", "c=%F0%9F%87%B2%F0%9F%87%BD", "v=1&c=CO&chats=5&c=PE&c=&chats=7", "chats=3&c=%zz&c=MX&numbers=2", "v=1&split=shares&c=MX&share=60.5&chats=50&per=day&c=CO&share=39.5&chats=7", "split=shares&chats=5", "split=half&c=MX&share=x&c=CO",
		"v=1&zone=Asia%2FTokyo&freeused=400&intl=1&intlsince=2026-03-01&intlhome=EG&fep=168&show=MXN&rate=18.5&aused=20", "tax=none&rate=0",
		"rr=2~5&c=MX&c=CO&ra=~20&c=PE&rr=&rb=a~b~c", "budget=500&buy=auth&of=CO"} {
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
				if f != FieldGrowth && s.input(country, f).Number.IsNegative() {
					t.Fatalf("%q holds a number below zero", fragment)
				}
			}
		}
	})
}
