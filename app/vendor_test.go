package app

import (
	"math/rand/v2"
	"net/url"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// brazilian is a vendor with something to say of everything.
var brazilian = Vendor{
	Name: "Ponte Índigo", Language: Portuguese, Country: "BR", Currency: "BRL",
	Contact: "https://ponte.example/contato/",
	Fees:    VendorFees{PerMessage: "0.05", PerMonth: "1199", Markup: "12.5"},
}

func factsOf(v Vendor) *Facts {
	facts := *testFacts
	facts.Vendor = v
	return &facts
}

func TestPagesOpenWithWhatTheVendorSays(t *testing.T) {
	for l, want := range map[Language]struct{ country, fee, month, markup string }{
		Spanish:    {"Brasil", "0.05", "1199", "12.5"},
		Portuguese: {"Brasil", "0,05", "1199", "12,5"},
		English:    {"Brazil", "0.05", "1199", "12.5"},
	} {
		s := NewState(l, factsOf(brazilian))
		got := struct{ country, fee, month, markup string }{
			s.input(0, FieldCountry).Text, s.Inputs[FieldFeeMessage].Text, s.Inputs[FieldFeeMonth].Text, s.Inputs[FieldMarkup].Text,
		}
		plan, sensible := s.Plan()
		if got != want || !sensible || plan.Currency != "BRL" {
			t.Errorf("%s: %+v in %s, sensible %v, want %+v", l, got, plan.Currency, sensible, want)
		}
		if !plan.Fees.PerMonth.Equal(decimal.NewFromInt(1199)) || !plan.Fees.Markup.Equal(decimal.RequireFromString("12.5")) {
			t.Errorf("%s: fees %+v", l, plan.Fees)
		}
	}
	// What is not said stays the standard plan's.
	s := NewState(English, factsOf(Vendor{Name: "A", Language: English, Currency: "EUR"}))
	if s.Currency() != "EUR" || s.input(0, FieldCountry).Text != "United States" || s.Inputs[FieldFeeMonth].Text != "0" {
		t.Errorf("%s, %v", s.Currency(), s.Inputs[FieldFeeMonth])
	}
}

// A link says what differs from the standard plan, not from the vendor's: it means the same on every site.
func TestFragmentsOfAVendor(t *testing.T) {
	const opening = "cur=BRL&fee=0.05&monthly=1199&markup=12.5"
	facts := factsOf(brazilian)
	for _, c := range []struct {
		lang  Language
		typed []Typed
		want  string
	}{
		{Portuguese, nil, ""},
		{English, nil, ""},
		{Portuguese, []Typed{{FieldChats, "5"}}, "v=1&" + opening + "&chats=5"},
		{English, []Typed{{FieldChats, "5"}}, "v=1&" + opening + "&c=BR&chats=5"},
		{Portuguese, []Typed{{FieldCurrency, "USD"}, {FieldFeeMessage, "0"}, {FieldFeeMonth, "0"}, {FieldMarkup, "0"}}, "v=1"},
		{Portuguese, []Typed{{FieldFeeMonth, "0"}}, "v=1&cur=BRL&fee=0.05&markup=12.5"},
	} {
		s := NewState(c.lang, facts)
		for _, m := range c.typed {
			s = Update(s, m)
		}
		if got := EncodeFragment(s, c.lang); got != c.want {
			t.Errorf("%s %v: got %q, want %q", c.lang, c.typed, got, c.want)
		}
	}
	for _, c := range []struct{ fragment, chats, fee string }{
		{"", "1000", "0,05"},
		{"#", "1000", "0,05"},
		{"#total", "1000", "0,05"},        // no plan at all
		{"v=2&fee=1", "1000", "0,05"},     // nobody knows what it means
		{"v=1", "1000", "0"},              // the standard plan
		{"chats=20", "20", "0"},           // also without its version
		{"numbers=2", "1000", "0"},        //
		{"v=1&chats=20&fee=1", "20", "1"}, //
	} {
		s := Update(NewState(Portuguese, facts), Opened{c.fragment})
		if chats, fee := s.input(0, FieldChats).Text, s.Inputs[FieldFeeMessage].Text; chats != c.chats || fee != c.fee {
			t.Errorf("%q: %s chats, a fee of %s, want %s and %s", c.fragment, chats, fee, c.chats, c.fee)
		}
	}
}

// What is typed on a vendor's page comes back whole there, and opens as the same plan on any other site.
func TestFragmentRoundTripOfAVendor(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	texts := map[Field][]string{
		FieldCountry: {"BR", "MX", "US", "Narnia"}, FieldChats: {"1000", "5", "x"}, FieldCurrency: {"BRL", "USD", "XXX"},
		FieldFeeMessage: {"0", "0,05", "-1"}, FieldFeeMonth: {"0", "1199", ""}, FieldMarkup: {"0", "12,5", "12.5", "2000"},
		FieldNumbers: {"1", "2"},
	}
	facts := factsOf(brazilian)
	for range 3000 {
		l := Languages()[random.IntN(3)]
		s := NewState(l, facts)
		for f, choices := range texts {
			if random.IntN(2) > 0 {
				s = Update(s, Typed{f, choices[random.IntN(len(choices))]})
			}
		}
		fragment := EncodeFragment(s, l)
		again := Update(NewState(l, facts), Opened{fragment})
		if twice := EncodeFragment(again, l); !same(s, again) || twice != fragment {
			t.Fatalf("%q in %s says something else, or comes back as %q", fragment, l, twice)
		}
		if elsewhere := Update(NewState(l, testFacts), Opened{fragment}); fragment != "" && !same(s, elsewhere) {
			t.Fatalf("%q in %s says something else on another site", fragment, l)
		}
	}
}

// A link that was passed on keeps its fees when the vendor changes them.
func TestPermalinkKeepsItsFees(t *testing.T) {
	dearer := brazilian
	dearer.Fees.PerMonth = "2399"
	for _, l := range Languages() {
		s := NewState(l, factsOf(brazilian))
		opened, err := url.Parse(permalink("https://ponte.example/", s, pricing.Total{}))
		if err != nil {
			t.Fatal(err)
		}
		got, _ := Update(NewState(l, factsOf(dearer)), Opened{opened.EscapedFragment()}).Plan()
		want, _ := s.Plan()
		if planText(t, got) != planText(t, want) {
			t.Errorf("%s: %s becomes %+v", l, opened, got)
		}
	}
}

// The address of the opening plan stays bare, also of the other languages.
func TestLanguageLinksOfAVendor(t *testing.T) {
	for _, link := range languageLinks(NewState(Spanish, factsOf(brazilian))) {
		if want := "../" + link.Lang + "/"; link.Href != want {
			t.Errorf("got %s, want %s", link.Href, want)
		}
	}
}

func TestPageOfAVendor(t *testing.T) {
	c := NewCalculator(Portuguese, VendorPrices(testPrices{EmbeddedPrices()}, &brazilian))
	c.price()
	c.followNow()
	golden.Check(t, "vendor", c)
}

// Fees in the vendor's numbers mean something else in another currency, and the page says so.
func TestForeignFees(t *testing.T) {
	dollars := Vendor{Name: "A", Language: Spanish, Fees: VendorFees{PerMonth: "49"}}
	for _, c := range []struct {
		vendor Vendor
		typed  []Typed
		want   bool
	}{
		{brazilian, nil, false},
		{brazilian, []Typed{{FieldCurrency, "USD"}}, true},
		{brazilian, []Typed{{FieldCurrency, "USD"}, {FieldFeeMonth, "240"}}, true}, // the other fee is still the vendor's
		{brazilian, []Typed{{FieldCurrency, "USD"}, {FieldFeeMonth, "240"}, {FieldFeeMessage, "0"}}, false},
		{Vendor{Name: "A", Language: Spanish}, []Typed{{FieldCurrency, "COP"}}, false},
		{dollars, nil, false},
		{dollars, []Typed{{FieldCurrency, "COP"}}, true},
	} {
		for _, l := range Languages() {
			p := VendorPrices(testPrices{EmbeddedPrices()}, &c.vendor)
			page := NewCalculator(l, p)
			for _, m := range c.typed {
				page.state = Update(page.state, m)
			}
			page.price()
			said := catalogs[l].FeesAreForeign(string(c.vendor.currency()), string(page.state.Currency()))
			if got := slices.Contains(page.view.Warnings.Sentences, said); got != c.want {
				t.Errorf("%s: %v of %+v: said %v, want %v", l, c.typed, c.vendor.Fees, got, c.want)
			}
		}
	}
}

func TestVendorRefused(t *testing.T) {
	for _, c := range []struct {
		change func(*Vendor)
		field  string
	}{
		{func(*Vendor) {}, ""},
		{func(v *Vendor) { *v = Vendor{Name: "A", Language: Spanish} }, ""},
		{func(v *Vendor) { v.Country = "ZZ" }, "country"},
		{func(v *Vendor) { v.Currency = "XTS" }, "currency"},
		{func(v *Vendor) { v.Fees.PerMessage = "x" }, "fees.per_message"},
		{func(v *Vendor) { v.Fees.PerMonth = "-1" }, "fees.per_month"},
		{func(v *Vendor) { v.Fees.Markup = "1000" }, ""},
		{func(v *Vendor) { v.Fees.Markup = "1000.5" }, "fees.markup"},
	} {
		v := brazilian
		c.change(&v)
		if got, value := v.Refused(); got != c.field {
			t.Errorf("%+v: got %q (%s), want %q", v, got, value, c.field)
		}
	}
}

func TestVendorVariable(t *testing.T) {
	for _, v := range []Vendor{brazilian, {Name: `<"A&B">`, Language: English}} {
		if got, err := ParseVendor(v.Variable()); err != nil || *got != v {
			t.Errorf("%+v comes back as %+v, %v", v, got, err)
		}
	}
	if _, err := ParseVendor(""); err == nil {
		t.Error("nothing is taken for a vendor")
	}
}

func TestVendorTexts(t *testing.T) {
	for _, c := range []struct{ name, contact, stem, text string }{
		{"Tarifario", "", "tarifario", ""},
		{"Ponte Índigo", "https://ponte.example/contato/", "ponte-indigo", "ponte.example/contato"},
		{"A & B, S.A.", "mailto:ventas@example.com", "a-b-sa", "ventas@example.com"},
		{"価格", "https://wa.me/5215555555555", "価格", "wa.me/5215555555555"},
	} {
		v := Vendor{Name: c.name, Contact: c.contact}
		if v.FileStem() != c.stem || v.contactText() != c.text {
			t.Errorf("%s: %q, %q", c.name, v.FileStem(), v.contactText())
		}
	}
}
