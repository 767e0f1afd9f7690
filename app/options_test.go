package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// onlyCodes is a plan of nothing but authentication codes.
func onlyCodes(country, codes string, more ...Typed) []Typed {
	return append([]Typed{
		{FieldCountry, country}, {FieldChats, "0"}, {FieldMarketing, "0"}, {FieldUtility, "0"}, {FieldAuthentication, codes},
	}, more...)
}

// onlyReplies is a plan of 100 chats with one reply each, none from an ad.
func onlyReplies(more ...Typed) []Typed {
	return append([]Typed{
		{FieldCountry, "MX"}, {FieldChats, "100"}, {FieldReplies, "1"}, {FieldEntryShare, "0"}, {FieldMarketing, "0"}, {FieldUtility, "0"},
	}, more...)
}

// Exact totals of Meta's charge, worked out from the cards by hand.
func TestTotalsOfOptions(t *testing.T) {
	cases := []struct {
		name  string
		typed []Typed
		want  string
	}{
		// Argentina, USD 2026-10-01, authentication: 0.0260 up to the 120,000th of the month, then 0.0247.
		{"all in the first tier", onlyCodes("AR", "10", Typed{FieldUsedAuthentication, "119990"}), "0.26"},
		{"the last in the second", onlyCodes("AR", "10", Typed{FieldUsedAuthentication, "119991"}), "0.2587"}, // 9 × 0.0260 + 0.0247
		{"all in the second", onlyCodes("AR", "10", Typed{FieldUsedAuthentication, "120000"}), "0.247"},
		{"utility moves another tier", onlyCodes("AR", "10", Typed{FieldUsedUtility, "900000"}), "0.26"},
		// No tiers before July 2025.
		{"conversations have no tiers", onlyCodes("AR", "10", Typed{FieldWhen, "CBP-2"}, Typed{FieldUsedAuthentication, "120000"}), "0.367"},
		// Mexico, USD 2026-10-01, service: 1,000 free a number, then 0.0085.
		{"all free", onlyReplies(Typed{FieldAllowanceUsed, "900"}), "0"},
		{"the last one is charged", onlyReplies(Typed{FieldAllowanceUsed, "901"}), "0.0085"},
		{"more used than was free", onlyReplies(Typed{FieldAllowanceUsed, "5000"}), "0.85"},
		{"two numbers have twice as many", onlyReplies(Typed{FieldAllowanceUsed, "1950"}, Typed{FieldNumbers, "2"}), "0.425"}, // 50 × 0.0085
		// The 1,000 conversations of 2023 and 2024 are of the account, however many numbers: 50 × 0.0105.
		{"conversations", onlyReplies(Typed{FieldWhen, "CBP-1"}, Typed{FieldAllowanceUsed, "950"}, Typed{FieldNumbers, "2"}), "0.525"},
		{"no allowance", onlyReplies(Typed{FieldWhen, "PMP-1"}, Typed{FieldAllowanceUsed, "5000"}), "0"},
		// Egypt, USD 2026-10-01: authentication 0.0036, authentication-international 0.0650.
		{"not eligible", onlyCodes("EG", "100", Typed{FieldInternationalSince, "2026-01-01"}), "0.36"},
		{"eligible", onlyCodes("EG", "100", Typed{FieldInternational, "1"}), "6.5"},
		{"since the date of the plan", onlyCodes("EG", "100", Typed{FieldInternational, "1"}, Typed{FieldInternationalSince, "2026-10-01"}), "6.5"},
		{"since the day after", onlyCodes("EG", "100", Typed{FieldInternational, "1"}, Typed{FieldInternationalSince, "2026-10-02"}), "0.36"},
		{"at home", onlyCodes("EG", "100", Typed{FieldInternational, "1"}, Typed{FieldInternationalHome, "EG"}), "0.36"},
		{"from elsewhere", onlyCodes("EG", "100", Typed{FieldInternational, "1"}, Typed{FieldInternationalHome, "IN"}), "6.5"},
		{"a country without the rate", onlyCodes("MX", "100", Typed{FieldInternational, "1"}), "0.85"},
		// Neither the zone nor another currency to look at is in the price, right or wrong.
		{"zone", onlyCodes("EG", "100", Typed{FieldZone, "Asia/Tokyo"}), "0.36"},
		{"no zone", onlyCodes("EG", "100", Typed{FieldZone, "Narnia"}), "0.36"},
		{"shown", onlyCodes("EG", "100", Typed{FieldShownCurrency, "MXN"}), "0.36"},
		{"shown at a rate", onlyCodes("EG", "100", Typed{FieldShownCurrency, "MXN"}, Typed{FieldShownRate, "18.5"}), "0.36"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			page := showing(English, c.typed...)
			if got := page.estimate.Bill.TotalIn("USD"); got.Sum.String() != c.want || page.view.Answer.Outdated != "" {
				t.Errorf("%s %s, want %s", got.Sum, page.view.Answer.Outdated, c.want)
			}
		})
	}
}

// What is used of two countries of one market adds up: 60,000 codes in Uruguay and 60,000 in Paraguay fill the first
// tier of Rest of Latin America, which ends with the 120,000th, so that the next ten fall into the second.
func TestUsedOfOneMarketAddsUp(t *testing.T) {
	s := typing(English, onlyCodes("UY", "10", Typed{FieldUsedAuthentication, "60000"})...)
	s = Update(Update(s, CountryAdded{}), TypedIn{1, Typed{FieldCountry, "PY"}})
	s = Update(s, TypedIn{1, Typed{FieldUsedAuthentication, "60000"}})
	plan, sensible := s.Plan()
	if !sensible || len(plan.Used) != 2 || plan.Used[1].Place.Territory != "PY" || plan.Used[1].Quantity != 60000 {
		t.Fatalf("%+v", plan.Used)
	}
	e, err := estimateOf(plan, false, EmbeddedPrices())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range e.Bill.Lines {
		if l.Category == pricing.Authentication && (l.BandNo != 2 || l.Charged != 10) {
			t.Errorf("%d in tier %d", l.Charged, l.BandNo)
		}
	}
}

// A copy of a country has its mix and nothing used.
func TestACopyHasNothingUsed(t *testing.T) {
	s := Update(typing(Spanish, Typed{FieldUsedUtility, "50"}, Typed{FieldChats, "7"}), CountryDuplicated{0})
	if got := s.Countries[1].Inputs; got[FieldUsedUtility].Text != "0" || got[FieldChats].Text != "7" {
		t.Errorf("used %s, chats %s", got[FieldUsedUtility].Text, got[FieldChats].Text)
	}
}

// A card that lacks the international rate refuses it with the reason, and the domestic rate stands beside it.
func TestInternationalRateNotOnCard(t *testing.T) {
	facts := *testFacts
	facts.Currencies = append(slices.Clone(facts.Currencies), "AED")
	s := NewState(English, &facts)
	for _, m := range onlyCodes("EG", "100", Typed{FieldCurrency, "AED"}, Typed{FieldInternational, "1"}) {
		s = Update(s, m)
	}
	plan, _ := s.Plan()
	e, err := estimateOf(plan, false, EmbeddedPrices())
	if err != nil {
		t.Fatal(err)
	}
	v := NewView(s, e, nil, EmbeddedPrices(), 0)
	effects := v.Form.Advanced.International.Effects
	if len(effects) != 1 || !strings.Contains(effects[0].Sentence, "AED\u00a00.0132") || !strings.HasSuffix(effects[0].Sentence, catalogs[English].NoRate(pricing.RateUnknown, "Egypt", "October 1, 2026")) {
		t.Errorf("%q", effects)
	}
	if v.Answer.Currency != "" {
		t.Errorf("the answer is %+v", v.Answer)
	}
}

func TestFreeEntryOptions(t *testing.T) {
	for choice, want := range map[string][2]string{
		entry72Hours: {"72", "72"}, entryAds7Days: {"168", "72"}, entry7Days: {"168", "168"},
	} {
		plan, _ := typing(Spanish, Typed{FieldFreeEntry, choice}).Plan()
		if got := [2]string{plan.Options.Value("fep_ctwa_hours"), plan.Options.Value("fep_page_hours")}; got != want {
			t.Errorf("%s: %v, want %v", choice, got, want)
		}
	}
}

// The note that a free entry is counted as 72 hours goes when another reading is chosen.
func TestNoteOfFreeEntry(t *testing.T) {
	const note = "72"
	for choice, want := range map[string]bool{entry72Hours: true, entryAds7Days: false, entry7Days: false} {
		notes := strings.Join(showing(Spanish, Typed{FieldFreeEntry, choice}).view.Notes.Sentences, " ")
		if strings.Contains(notes, note) != want {
			t.Errorf("%s: %s", choice, notes)
		}
	}
}

// 34.30 US dollars (the default plan) at 18.5 are 634.55 pesos; what has no minor unit is rounded to the whole.
func TestTotalInAnotherCurrency(t *testing.T) {
	cases := []struct {
		typed []Typed
		want  string
	}{
		{nil, ""},
		{[]Typed{{FieldShownCurrency, "MXN"}}, ""},
		{[]Typed{{FieldShownCurrency, "MXN"}, {FieldShownRate, "0"}}, ""},
		{[]Typed{{FieldShownCurrency, "MXN"}, {FieldShownRate, "18.5"}}, "≈ MXN\u00a0634.55"},
		{[]Typed{{FieldShownCurrency, "jpy"}, {FieldShownRate, "155.02"}}, "≈ JPY\u00a05,317"}, // 5,317.186
		{[]Typed{{FieldShownCurrency, "CLP"}, {FieldShownRate, "950.5"}}, "≈ CLP\u00a032,602"}, // 32,602.15
		{[]Typed{{FieldShownCurrency, "USD"}, {FieldShownRate, "1"}}, ""},
		{[]Typed{{FieldShownCurrency, "MXN"}, {FieldShownRate, "18.5"}, {FieldChats, "x"}}, "≈ MXN\u00a0634.55"},
		// Nothing is known in EUR of 2024: there is nothing to convert.
		{[]Typed{{FieldShownCurrency, "MXN"}, {FieldShownRate, "18.5"}, {FieldCurrency, "EUR"}, {FieldWhen, "CBP-1"}}, ""},
	}
	for _, c := range cases {
		page := showing(Spanish, c.typed...)
		if got := page.view.Answer.Shown.Amount; got != c.want {
			t.Errorf("%v: %q, want %q", c.typed, got, c.want)
		}
		message := page.view.Handover.Message
		if told := strings.Contains(message, "≈"); told != (c.want != "") {
			t.Errorf("%v: the message is %q", c.typed, message)
		}
		for f := range fileCount {
			if data, err := f.write(page.priced, page.estimate); err != nil || strings.Contains(string(data), "634.55") {
				t.Errorf("%v: file %d: %v\n%s", c.typed, f, err, data)
			}
		}
	}
}

// Italy has a rate in EUR and Mexico has none: 100 codes at 0.0248 are 2.48 euros, of which 2.728 dollars are made.
func TestPartOfATotalInAnotherCurrency(t *testing.T) {
	var msgs []Msg
	for _, m := range onlyCodes("IT", "100", Typed{FieldCurrency, "EUR"}, Typed{FieldShownCurrency, "USD"}, Typed{FieldShownRate, "1.1"}) {
		msgs = append(msgs, m)
	}
	a := showing(English, append(msgs, CountryAdded{}, TypedIn{1, Typed{FieldCountry, "Mexico"}})...).view.Answer
	if a.Figure != "2.48" || a.Shown.Amount != "at least ≈ USD\u00a02.73" || a.Shown.Rate != "at your exchange rate: EUR\u00a01 = USD\u00a01.1." {
		t.Errorf("%+v", a)
	}
}

// The zone is in the plan file and in the link.
func TestZoneIsKept(t *testing.T) {
	page := showing(Spanish, Typed{FieldZone, "America/Bogota"})
	data, err := filePlan.write(page.priced, page.estimate)
	if err != nil || !strings.Contains(string(data), `"zone": "America/Bogota"`) {
		t.Errorf("%v\n%s", err, data)
	}
	if got := EncodeFragment(page.state, Spanish); got != "v=1&zone=America%2FBogota" {
		t.Errorf("the fragment is %s", got)
	}
	data, err = filePlan.write(showing(Spanish, Typed{FieldZone, "Narnia"}).priced, page.estimate)
	if err != nil || strings.Contains(string(data), "zone") {
		t.Errorf("%v\n%s", err, data)
	}
}

// Every value of the fields has its words.
func TestWordsOfOptions(t *testing.T) {
	for l, c := range catalogs {
		said := map[string]bool{}
		for g := range groupCount {
			said[c.Group(g)] = true
		}
		for _, choice := range fieldSpecs[FieldFreeEntry].choices {
			said[c.FreeEntryLength(choice)] = true
		}
		for which := NoInternationalRate; which <= InternationalDue; which++ {
			said[c.InternationalEffect(which, "1", "2")] = true
		}
		if want := int(groupCount) + 3 + 4; len(said) != want || said[""] {
			t.Errorf("%s: %d words, want %d", l, len(said), want)
		}
	}
}

// The cards offer the rate in the countries of their column.
func TestInternationalCountries(t *testing.T) {
	got := EmbeddedPrices().Facts().International
	if len(got) != 18 || got[0] != "AE" || !slices.Contains(got, "UA") || slices.Contains(got, "MX") {
		t.Errorf("%v", got)
	}
}
