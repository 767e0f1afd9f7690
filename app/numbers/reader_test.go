package numbers

import (
	"maps"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

func read(t testing.TB, list string, piece int) *Tally {
	t.Helper()
	r := NewReader(ratecards.Embedded(), "")
	for data := []byte(list); len(data) > 0; {
		n := min(piece, len(data))
		if err := r.Feed(data[:n]); err != nil {
			t.Fatal(err)
		}
		data = data[n:]
	}
	if err := r.End(); err != nil {
		t.Fatal(err)
	}
	return r.Tally()
}

type counts = map[pricing.Territory]int64

func TestNumbersAreReadInAnyUsualWriting(t *testing.T) {
	for _, c := range []struct {
		name, list string
		want       counts
	}{
		{"plus", "+52 1 55 1234 5678", counts{"MX": 1}},
		{"00", "0052 55 1234 5678", counts{"MX": 1}},
		{"bare with country code", "5215512345678", counts{"MX": 1}},
		{"parentheses and hyphens", "+55 (11) 91234-5678", counts{"BR": 1}},
		{"plus in parentheses", "(+54) 9 11 1234-5678", counts{"AR": 1}},
		{"many on a line by blanks", "5215512345678 5511912345678", counts{"MX": 1, "BR": 1}},
		{"many on a line by plus", "+525512345678+5511912345678 +57 300 1234567", counts{"MX": 1, "BR": 1, "CO": 1}},
		{"cells", "+525512345678;+5511912345678,\t+573001234567|+51987654321", counts{"MX": 1, "BR": 1, "CO": 1, "PE": 1}},
		{"a list of contacts", "Nombre,Teléfono,Alta,Id\nAna,+52 55 1234 5678,2026-10-01,17\n\"Luis 2\",\"+573001234567\",01/10/2026 12:30,ab9", counts{"MX": 1, "CO": 1}},
		{"links", "https://wa.me/5215512345678\ntel:+14155552671\nwhatsapp:+5511912345678", counts{"MX": 1, "US": 1, "BR": 1}},
		{"0 inside parentheses", "+44 (0)20 7946 0958", counts{"GB": 1}},
		{"line ends and mark", "\ufeff+525512345678\r\n\r\n+573001234567\r+51987654321", counts{"MX": 1, "CO": 1, "PE": 1}},
		{"+1 by area code", "+18095551234 +14155552671 +16135551234", counts{"DO": 1, "US": 1, "CA": 1}},
		{"nothing", "", counts{}},
	} {
		for _, piece := range []int{1, 3, 1 << 20} {
			got := read(t, c.list, piece)
			if !maps.Equal(got.All, c.want) || got.RefusedTotal() != 0 {
				t.Errorf("%s in pieces of %d: got %v, refused %+v", c.name, piece, got.All, got.Faults)
			}
		}
	}
}

func TestWhatIsNoNumberIsSaidWithItsLineAndReason(t *testing.T) {
	for _, c := range []struct {
		text   string
		reason Reason
		masked string
	}{
		{"+52123", TooShort, "+52•••"},
		{"123456", TooShort, "12••••"},
		{"1234567", Ambiguous, "12•••••"},
		{"5512345678", Ambiguous, "55••••••••"}, // ten digits: Mexico City, or Brazil and eight more
		{"(55) 1234 5678", NoCountry, "(55) •••• ••••"},
		{"011 4123-4567", NoCountry, "01• ••••-••••"},
		{"+0 55 1234 5678", NoCountry, "+0 5• •••• ••••"},
		{"+5212345678901234", TooLong, "+52••••••••••••••"},
		{"+999123456789", NoPrefix, "+99••••••••••"},
		{"5.21551E+12", Exponent, "5.2•••••+••"},
		{"ana22@mail", NotNumber, "•••22@••••"},
	} {
		got := read(t, "\n"+c.text+"\n", 1<<20)
		if len(got.Faults) == 0 || got.Faults[0].Line != 2 || got.Total(false) != 0 {
			t.Errorf("%s: got %+v", c.text, got)
			continue
		}
		f := got.Faults[0]
		if f.Reason != c.reason || f.Masked != c.masked || len(got.Faults) != 1 {
			t.Errorf("%s: got %+v, want reason %d and %q", c.text, f, c.reason, c.masked)
		}
	}
	// The bounds: 7 and 15 digits with a country code, 11 without a plus.
	for _, sound := range []string{"+6834000", "+521234567890123", "51987654321"} {
		if got := read(t, sound, 1<<20); got.Total(false) != 1 {
			t.Errorf("%s: got %+v", sound, got)
		}
	}
}

func TestTwentyFaultsAreShownAndAllCounted(t *testing.T) {
	got := read(t, strings.Repeat("123\n", 25), 7)
	if len(got.Faults) != 20 || got.Refused[TooShort] != 25 || got.Faults[19].Line != 20 {
		t.Errorf("got %+v", got)
	}
}

// A number written twice is one, also with and without Mexico's 1 or Argentina's 9.
func TestDuplicatesCountOnceOrEachTime(t *testing.T) {
	got := read(t, "+5215512345678\n0052 55 1234 5678\n+5491123456789\n541123456789\n+573001234567", 1<<20)
	if !maps.Equal(got.All, counts{"MX": 2, "AR": 2, "CO": 1}) || !maps.Equal(got.Distinct, counts{"MX": 1, "AR": 1, "CO": 1}) {
		t.Errorf("each time %v, once %v", got.All, got.Distinct)
	}
}

// Poland left Rest of Central & Eastern Europe on 2026-07-01 for a row of its own.
func TestMarketIsThatOfTheDate(t *testing.T) {
	tables, err := ratecards.Embedded().Tables()
	if err != nil {
		t.Fatal(err)
	}
	tally := read(t, "+48501234567\n+48501234568\n+525512345678", 1<<20)
	for on, want := range map[pricing.Date]pricing.Market{2026_06_30: "Rest of Central & Eastern Europe", 2026_07_01: "Poland"} {
		got := SplitOn(tally, tables.Markets, on, true)
		if len(got) != 2 || got[0].Territory != "PL" || got[0].Market != want || got[0].Count != 2 || got[0].Percent.String() != "66.7" || got[1].Percent.String() != "33.3" {
			t.Errorf("%s: got %+v", on, got)
		}
	}
}

func TestPlanHoldsTwentyCountriesAndNoNumber(t *testing.T) {
	fragment, left := Plan(app.Spanish, []Share{{Territory: "MX", Count: 1200}, {Territory: "BR", Count: 7}}, 0)
	if want := "v=1&c=MX&chats=0&marketing=1200&utility=0&c=BR&chats=0&marketing=7&utility=0"; fragment != want || left != nil {
		t.Errorf("got %s and %v, want %s", fragment, left, want)
	}
	table, err := ratecards.Embedded().Territories()
	if err != nil {
		t.Fatal(err)
	}
	var shares []Share
	for _, info := range table[:23] {
		shares = append(shares, Share{Territory: info.Territory, Count: 1_000_000})
	}
	fragment, left = Plan(app.English, shares, 2026_09_30)
	if len(left) != 3 || strings.Count(fragment, "&c=") != 20 || len(fragment) > 2000 || !strings.HasPrefix(fragment, "v=1&on=2026-09-30&c=") {
		t.Errorf("%d left, %s", len(left), fragment)
	}
}

func FuzzReader(f *testing.F) {
	for _, seed := range []string{"+52 1 55 1234 5678\n(55) 1234", "0052;+55\r\n\xff", strings.Repeat("9", 5000), "5.2E+12"} {
		f.Add(seed, 3)
	}
	f.Fuzz(func(t *testing.T, list string, piece int) {
		got, again := read(t, list, 1+max(0, piece%64)), read(t, list, 1<<20)
		if !maps.Equal(got.All, again.All) || !maps.Equal(got.Distinct, again.Distinct) || got.Refused != again.Refused || got.Lines != again.Lines {
			t.Errorf("pieces change the tally: %+v and %+v", got, again)
		}
		for place, n := range got.Distinct {
			if place == "" || n <= 0 || n > got.All[place] {
				t.Errorf("%q: %d distinct of %d", place, n, got.All[place])
			}
		}
		if len(got.Faults) > maxShown || got.RefusedTotal() < int64(len(got.Faults)) {
			t.Errorf("%d faults of %d", len(got.Faults), got.RefusedTotal())
		}
	})
}

func BenchmarkReader(b *testing.B) {
	list := []byte(strings.Repeat("+52 1 55 1234 5678\n5511912345678\n", 5000))
	for b.Loop() {
		r := NewReader(ratecards.Embedded(), "")
		if err := r.Feed(list); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/10000, "ns/number")
}

// readAt reads a list of a home country.
func readAt(t *testing.T, home pricing.Territory, list string) *Tally {
	t.Helper()
	r := NewReader(ratecards.Embedded(), home)
	if err := r.Feed([]byte(list)); err != nil {
		t.Fatal(err)
	}
	if err := r.End(); err != nil {
		t.Fatal(err)
	}
	return r.Tally()
}

// With a home country, numbers written as inside it are its own; those with a code stay where they are.
func TestNationalNumbersAreThoseOfTheHomeCountry(t *testing.T) {
	for _, c := range []struct {
		home     pricing.Territory
		list     string
		want     counts
		national int64
	}{
		{"MX", "5512345678\n(81) 1234-5678\n5215512345678\n+573001234567", counts{"MX": 3, "CO": 1}, 2},
		{"AR", "011 4123-4567\n(011) 4123-4567\n1141234567", counts{"AR": 3}, 3},
		{"BR", "(21) 98765-4321\n021987654321\n2134567890\n5521987654321", counts{"BR": 4}, 3},
		{"US", "(415) 555-2671\n4165552671", counts{"US": 1, "CA": 1}, 2}, // 416 is Toronto
		{"CL", "912345678", counts{"CL": 1}, 1},
		{"UY", "099 123 456", counts{"UY": 1}, 1},
		{"PE", "987654321\n51987654321", counts{"PE": 2}, 1},
	} {
		got := readAt(t, c.home, c.list)
		if !maps.Equal(got.All, c.want) || got.National != c.national || got.RefusedTotal() != 0 {
			t.Errorf("%s: got %v, %d national, refused %+v", c.home, got.All, got.National, got.Faults)
		}
	}
}

// What can be read two ways is counted as the visitor said and told; what does not fit the home country either is refused.
func TestWhatReadsTwoWaysIsSaid(t *testing.T) {
	for _, c := range []struct {
		home    pricing.Territory
		text    string
		twoWays int64
	}{
		{"BR", "51987654321", 1},     // Porto Alegre, or a mobile number of Peru
		{"BR", "(51) 98765-4321", 0}, // a code of a country is not written so
		{"BR", "051987654321", 0},    // nor behind a 0
		{"BR", "11987654321", 0},     // São Paulo: no number of North America has the area code 198
		{"BR", "21987654321", 0},     // Rio de Janeiro: no country has a code that begins 219
		{"MX", "5071234567", 1},      // ten digits, or a fixed line of Panama
		{"MX", "5512345678", 0},      // numbers of Brazil are longer
	} {
		got := readAt(t, c.home, c.text)
		if !maps.Equal(got.All, counts{c.home: 1}) || got.National != 1 || got.TwoWays != c.twoWays {
			t.Errorf("%s, %s: %+v, want %d", c.home, c.text, got, c.twoWays)
		}
	}
	for _, c := range []struct {
		home   pricing.Territory
		text   string
		reason Reason
	}{
		{"MX", "1234567", Ambiguous}, // without its area code
		{"MX", "044 55 1234 5678", NoCountry},
		{"", "5512345678", Ambiguous},
		{"", "(55) 1234 5678", NoCountry},
	} {
		if got := readAt(t, c.home, c.text); len(got.Faults) != 1 || got.Faults[0].Reason != c.reason || got.Total(false) != 0 {
			t.Errorf("%s, %s: %+v, want reason %d", c.home, c.text, got, c.reason)
		}
	}
}

// The plans have the codes of the countries they are of.
func TestNationalPlansHaveTheirCountrysCode(t *testing.T) {
	for home, plan := range nationalPlans {
		calling, err := ratecards.Embedded().Calling(home)
		if err != nil || len(calling.Prefixes) == 0 {
			t.Fatalf("%s: %v, %v", home, calling, err)
		}
		for _, prefix := range calling.Prefixes {
			if !strings.HasPrefix(prefix, plan.code) {
				t.Errorf("%s has the prefix %s, which does not begin with %s", home, prefix, plan.code)
			}
		}
	}
}
