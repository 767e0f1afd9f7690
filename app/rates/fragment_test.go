package rates

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

var (
	nobody    = &app.Vendor{Name: "Tarifario", Language: app.Spanish}
	brazilian = &app.Vendor{Name: "Zap", Language: app.Portuguese, Currency: "BRL"}
)

// An address says what is asked, in the order and the words that are documented.
func TestFragments(t *testing.T) {
	for fragment, want := range map[string]Ask{
		"": {Currency: "USD"},
		"v=1&on=2026-10-01&cur=EUR&inferred=1&vs=2026-07-01&only=changed&pin=BR,rest-of-africa&sort=-marketing&q=mex": {
			On: 2026_10_01, Currency: "EUR", Inferred: true, Versus: Versus{On: 2026_07_01}, Changed: true,
			Pins: []string{"BR", "rest-of-africa"}, Sort: Order{By: pricing.Marketing, Down: true}, Search: "mex",
		},
		"v=1&vs=COP":                             {Currency: "USD", Versus: Versus{Currency: "COP"}},
		"v=1&cur=SGD":                            {Currency: "USD", Missed: "SGD"},
		"v=1&sort=-market":                       {Currency: "USD", Sort: Order{Down: true}},
		"v=1&sort=authentication_international":  {Currency: "USD", Sort: Order{By: pricing.AuthenticationInternational}},
		"v=1&on=2023-08-15":                      {Currency: "USD", On: 2023_08_15},
		"v=1&q=%2B52+81+%26+M%C3%A9xico":         {Currency: "USD", Search: "+52 81 & México"},
		"v=1&on=2022-05-01&sort=-user_initiated": {Currency: "USD", On: 2022_05_01, Sort: Order{By: pricing.UserInitiated, Down: true}},
	} {
		if got := DecodeFragment(fragment, nobody, nil); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", fragment, got, want)
		}
		if got := EncodeFragment(want, nobody); got != fragment {
			t.Errorf("%+v: got %q, want %q", want, got, fragment)
		}
	}
}

// What makes no sense in an address is left out, and the rest holds.
func TestHostileFragments(t *testing.T) {
	for fragment, want := range map[string]string{
		"cur=EUR":                               "", // a version nobody knows
		"v=2&cur=EUR":                           "",
		"v=1&cur=EUR&cur=COP":                   "v=1&cur=EUR",
		"v=1&cur=XXX&on=2026-13-01":             "v=1&cur=XXX", // said to be missing
		"v=1&cur=<b>":                           "",
		"v=1&on=1999-01-01&sort=price":          "v=1&on=1999-01-01", // said to have no card
		"v=1&vs=USD":                            "",                  // with itself
		"v=1&vs=GBP":                            "",                  // no card is known
		"v=1&vs=2021-01-01&only=changed":        "v=1&vs=2021-01-01&only=changed",
		"v=1&vs=COP&only=changed":               "v=1&vs=COP", // every figure is another one
		"v=1&pin=BR,BR,XX,,<script>,MX":         "v=1&pin=BR,MX",
		"v=1&pin=AE,AR,BD,BR,CL,CO,DE,EG,ES,FR": "v=1&pin=AE,AR,BD,BR,CL,CO,DE,EG",
		"v=1&sort=-meta_business_agent":         "",
		"v=1&q=%zz&cur=COP":                     "v=1&cur=COP",
		"v=1&q=%ff":                             "",
		"v=1&q=" + strings.Repeat("a", 200):     "v=1&q=" + strings.Repeat("a", 80),
		"v=1&q=" + strings.Repeat("a", 5000):    "",
		"v=1&nobody=knows&inferred=true":        "",
		"#v=1&cur=COP":                          "v=1&cur=COP",
	} {
		if got := EncodeFragment(DecodeFragment(fragment, nobody, nil), nobody); got != want {
			t.Errorf("%.60s: got %q, want %q", fragment, got, want)
		}
	}
}

// An empty address is what a vendor's page opens with; any other means the same on every site.
func TestFragmentsOfAVendor(t *testing.T) {
	if got := DecodeFragment("", brazilian, nil); got.Currency != "BRL" {
		t.Errorf("a page that bills in BRL opens in %s", got.Currency)
	}
	if got := EncodeFragment(DecodeFragment("", brazilian, nil), nobody); got != "v=1&cur=BRL" {
		t.Errorf("elsewhere that is %q", got)
	}
	if got := EncodeFragment(DecodeFragment("", nobody, nil), brazilian); got != "v=1" {
		t.Errorf("dollars on its page are %q", got)
	}
	if got := DecodeFragment("v=1", brazilian, nil); got.Currency != "USD" {
		t.Errorf("v=1 is in %s", got.Currency)
	}
	if got := NewAsk(&app.Vendor{Currency: "GBP"}, nil); got.Currency != "USD" {
		t.Errorf("a vendor whose currency has no card opens in %s", got.Currency)
	}
}

// Whatever is asked comes back from its address as it was.
func TestFragmentsRoundTrip(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		for _, v := range []*app.Vendor{nobody, brazilian} {
			a := randomAsk(random, v)
			fragment := EncodeFragment(a, v)
			if got := DecodeFragment(fragment, v, nil); !reflect.DeepEqual(got, a) {
				t.Fatalf("%+v comes back as %+v from %q", a, got, fragment)
			}
		}
	}
}

// randomAsk does what a visitor may do, at random.
func randomAsk(random *rand.Rand, v *app.Vendor) Ask {
	a := NewAsk(v, nil)
	currencies := ratecards.Embedded().Currencies()
	currency := func() pricing.Currency { return currencies[random.IntN(len(currencies))] }
	date := func() pricing.Date {
		return pricing.Date(2021_01_01).AddDays(random.IntN(4000))
	}
	searches := []string{"", "mex", "+52 1", "ñ&=#%+ ,", "  ", "北京", strings.Repeat("é", 100), "a\tb\n"}
	for range random.IntN(12) {
		switch random.IntN(8) {
		case 0:
			a = a.in(currency())
		case 1:
			a = a.on(date())
		case 2:
			a = a.against(Versus{On: date()})
		case 3:
			a = a.against(Versus{Currency: currency()})
		case 4:
			a = a.onlyChanged(random.IntN(2) == 0)
		case 5:
			all := marketIndex().all
			a, _ = a.pinned(marketKey(&all[random.IntN(len(all))]))
		case 6:
			a = a.sorted(append(allColumns, pricing.NoCategory)[random.IntN(len(allColumns)+1)])
		case 7:
			a = a.searching(searches[random.IntN(len(searches))])
			a.Inferred = random.IntN(2) == 0
		}
	}
	return a
}

// No address makes the page fail, and what is read from one is written back the same.
func FuzzFragment(f *testing.F) {
	for _, seed := range []string{"", "v=1", "v=1&on=2026-10-01&cur=EUR&vs=2026-07-01&pin=BR,MX&sort=-marketing&q=mex", "v=1&q=%2B1876", "v=1&vs=COP&q=1234567890", "v=1&on=2022-02-01&vs=2027-01-01&only=changed&inferred=1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		a := DecodeFragment(fragment, nobody, nil)
		if again := DecodeFragment(EncodeFragment(a, nobody), nobody, nil); !reflect.DeepEqual(a, again) {
			t.Fatalf("%q: %+v comes back as %+v", fragment, a, again)
		}
		p := NewPage(app.Spanish, nobody)
		p.open(fragment)
	})
}
