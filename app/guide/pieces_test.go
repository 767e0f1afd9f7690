package guide

import (
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// The states of the pieces, each as it is drawn.
func TestPieces(t *testing.T) {
	for name, piece := range map[string]ui.Composer{
		"rates-shared-es": &started{CountryRates: &CountryRates{Locale: "es-AR"}, then: func(s *started) { s.country = "UY" }},
		"rates-us-en":     &started{CountryRates: &CountryRates{Locale: "en-US"}, then: func(s *started) { s.country = "US" }},
		"rates-india-pt":  &started{CountryRates: &CountryRates{Locale: "pt-BR"}, then: func(s *started) { s.country = "IN" }},
	} {
		t.Run(name, func(t *testing.T) { golden.Check(t, name, piece) })
	}
	t.Run("clock-error-pt", func(t *testing.T) { golden.Check(t, "clock-error-pt", clockWith("pt-BR", clockHourName, "x")) })
	t.Run("clock-2023-en", func(t *testing.T) {
		golden.Check(t, "clock-2023-en", clockWith("en-US", clockEraName, "CBP-1", clockTemplateName, "marketing"))
	})
	t.Run("quick-error-en", func(t *testing.T) {
		golden.Check(t, "quick-error-en", quickWith("en-US", app.Typed{Field: app.FieldChats, Text: "2.5"}, app.Typed{Field: app.FieldMarketing, Text: "x"}))
	})
	t.Run("quick-us-es", func(t *testing.T) {
		golden.Check(t, "quick-us-es", quickWith("es-MX", app.Typed{Field: app.FieldCountry, Text: "US"}))
	})
}

// started are the rates after a country was chosen.
type started struct {
	*CountryRates
	then func(*started)
}

func (s *started) OnInit() {
	s.CountryRates.OnInit()
	s.then(s)
}

// typedClock is a clock after something was done in its controls.
type typedClock struct {
	Clock
	done []string // control, text, control, text
}

func clockWith(l app.Locale, done ...string) *typedClock { return &typedClock{Clock{Locale: l}, done} }

func (c *typedClock) OnInit() {
	c.Clock.OnInit()
	for i := 0; i < len(c.done); i += 2 {
		c.choose(c.done[i], c.done[i+1])
	}
}

// typedQuick is a calculation after something was typed.
type typedQuick struct {
	Quick
	done []app.Typed
}

func quickWith(l app.Locale, done ...app.Typed) *typedQuick {
	return &typedQuick{Quick{Locale: l}, done}
}

func (q *typedQuick) OnInit() {
	q.Quick.OnInit()
	for _, typed := range q.done {
		q.state = app.Update(q.state, typed)
	}
}

// The clock says what the decision matrix says, whatever is chosen.
func TestClockByTheMatrix(t *testing.T) {
	for _, c := range []struct{ era, entry, template, hour, want string }{
		{"PMP-2", entryNone, "utility", "26", "free DLV-6, counted SVC-1, charged MSG-4"},
		{"PMP-2", entryNone, "utility", "23.5", "free DLV-6, counted SVC-1, charged MSG-6"},
		{"PMP-1", entryNone, "utility", "23,99", "free DLV-6, free MSG-7, free MSG-5"},
		{"PMP-1", entryNone, "utility", "24", "free DLV-6, free MSG-7, charged MSG-4"},
		{"PMP-2", entryNone, "marketing", "2", "free DLV-6, counted SVC-1, charged MSG-2"},
		{"PMP-2", entryAd, "marketing", "26", "free DLV-6, free FEP-3, free FEP-5"},
		{"PMP-2", entryAd, "authentication", "72.99", "free DLV-6, free FEP-3, free FEP-5"},
		{"PMP-2", entryAd, "authentication", "73", "free DLV-6, free FEP-3, charged MSG-3"},
		{"CBP-1", entryNone, "utility", "2", "free DLV-6, counted CONV-7, charged CONV-4"},
		{"CBP-2", entryNone, "marketing", "26", "free DLV-6, free FREE-5, charged CONV-4"},
		{"CBP-0", entryNone, "utility", "2", "free DLV-6, counted CONV-18, inside CONV-19"},
	} {
		clock := clockWith("es-MX", clockEraName, c.era, clockEntryName, c.entry, clockTemplateName, c.template, clockHourName, c.hour)
		clock.OnInit()
		hour, _ := app.NumberField("es-MX", clock.hour, clockMost, false)
		var got []string
		for _, v := range clock.exchange(hour.Number).verdicts {
			got = append(got, v.Outcome.String()+" "+string(v.Rule))
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s %s %s at %s: %s, want %s", c.era, c.entry, c.template, c.hour, got, c.want)
		}
	}
}

// Readers of every country find its rates without the program: by the table of all, and by the pages of those most look for.
func TestRatesLeadToOtherCountries(t *testing.T) {
	for l, want := range map[app.Language][]string{
		app.Spanish:    {`<a href="../tarifas/">`, `<a href="../tarifas/colombia/">`, `<a href="../tarifas/republica-dominicana/">`, `<a href="../tarifas/brasil/">`},
		app.Portuguese: {`<a href="../tarifas/">`, `<a href="../tarifas/portugal/">`, `<a href="../tarifas/angola/">`},
		app.English:    {`<a href="../rates/">`, `<a href="../rates/united-kingdom/">`, `<a href="../rates/india/">`},
	} {
		_, section, _ := strings.Cut(golden.Drawn(t, pageIn(l)), `<h2 id="rates">`)
		section, _, _ = strings.Cut(section, "</section>")
		for _, link := range want {
			if !strings.Contains(section, link) {
				t.Errorf("%s: no %s beside the rates of one country", l, link)
			}
		}
	}
}

// The clock shows the rules of 2022 as they ended, and says so where it matters: for people from an ad.
func TestClockSaysThatFreeEntryWasShorter(t *testing.T) {
	const note = "These rules held from March 1, 2023; before that, free entry lasted 24 hours. FEP-4"
	for _, c := range []struct {
		era, entry string
		said       bool
	}{{"CBP-0", entryAd, true}, {"CBP-0", entryNone, false}, {"CBP-1", entryAd, false}, {"PMP-2", entryAd, false}} {
		clock := clockWith("en-US", clockEraName, c.era, clockEntryName, c.entry)
		if got := strings.Contains(textOf(golden.Drawn(t, clock)), note); got != c.said {
			t.Errorf("%s, %s: said is %t, want %t", c.era, c.entry, got, c.said)
		}
	}
}

// A number is read as the locale writes it: 1.500 are fifteen hundred chats in Argentina, as 1,500 are in Mexico.
// 4,500 replies less 1,000 are 3,500 × 0.0085 = 29.75, and 500 × 0.0397 = 19.85.
func TestQuickReadsNumbersAsTheLocaleDoes(t *testing.T) {
	for l, text := range map[app.Locale]string{"es-MX": "1,500", "es-AR": "1.500"} {
		q := quickWith(l, app.Typed{Field: app.FieldChats, Text: text})
		page := strings.NewReplacer(",", ".").Replace(textOf(golden.Drawn(t, q)))
		if want := "USD 49.60"; !strings.Contains(page, want) {
			t.Errorf("%s: %q does not make %s:\n%s", l, text, want, page)
		}
	}
}

// The calculator opens with the very plan that was priced here.
func TestQuickHandsItsPlanOver(t *testing.T) {
	q := quickWith("es-MX", app.Typed{Field: app.FieldCountry, Text: "CO"}, app.Typed{Field: app.FieldChats, Text: "800"})
	q.OnInit()
	want := "../#v=1&c=CO&chats=800&ads=0&utility=0"
	if got := q.href(writerFor("es-MX")); got != want {
		t.Errorf("the link is %q, want %q", got, want)
	}
	opened := app.Update(app.NewState(app.Spanish, app.EmbeddedPrices().Facts()), app.Opened{Fragment: strings.TrimPrefix(want, "../#")})
	there, _ := opened.Plan()
	here, _ := q.state.Plan()
	prices := app.EmbeddedPrices()
	for _, plan := range []pricing.Plan{there, here} {
		bill, err := pricing.Estimate(plan, prices.Tables(), prices.Book("USD", false))
		// Colombia: 500 × 0.0125 = 6.25, and 2,400 replies less 1,000 × 0.0008 = 1.12.
		if got := bill.TotalIn("USD").Sum.String(); err != nil || got != "7.37" {
			t.Errorf("the plan costs %s (%v), want 7.37", got, err)
		}
	}
}
