package app

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

// What is taken over from the view before is what would be written anew.
func TestViewAfterAnEditIsTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	c := NewCalculator(Spanish, testPrices{EmbeddedPrices()})
	for p := range panelCount {
		c.open[p] = true
	}
	c.price()
	for range 1500 {
		country := random.IntN(len(c.state.Countries))
		messages := []Msg{
			TypedIn{country, Typed{FieldChats, pick("5", "1000", "x", "1,000")}},
			TypedIn{country, Typed{FieldCountry, pick("México", "India", "Narnia")}},
			TypedIn{country, Typed{FieldUsedUtility, pick("0", "7", "-1")}},
			TypedIn{country, Typed{FieldShare, pick("20", "80", "101")}},
			Typed{FieldSplit, pick(splitOwn, splitShares)},
			Typed{FieldCurrency, pick("USD", "EUR")}, Typed{FieldInternational, pick("", "1")}, Typed{FieldTaxMode, pick(noTax, taxOnTop)},
			BoundTyped{country, 0, HighEnd, pick("", "9", "x")}, Typed{FieldWhen, pick(latestRules, "CBP-1")},
			CountryMoved{country, random.IntN(len(c.state.Countries))}, LocaleChosen{[]Locale{Mexico, Argentina}[random.IntN(2)]},
			CountryDuplicated{country}, CountryRemoved{country}, ListUndone{},
		}
		m := messages[random.IntN(len(messages))]
		c.state = Update(c.state, m)
		c.price()
		want := NewView(c.state, c.estimate, c.failed, c.prices, c.today)
		want.StudyViews, want.Handover = c.view.StudyViews, c.view.Handover
		if !reflect.DeepEqual(c.view, want) {
			t.Fatalf("after %T %+v the view is another one than if it were written anew", m, m)
		}
		if len(c.state.Countries) > 5 {
			c.state = NewState(Spanish, testFacts)
			c.price()
		}
	}
}

// What is folded is not written until it opens.
func TestFoldedPanelsWait(t *testing.T) {
	c := NewCalculator(Spanish, testPrices{EmbeddedPrices()})
	c.price()
	c.state = Update(c.state, CountryAdded{})
	c.price()
	if n := len(c.view.Bounds.Countries); n != 1 {
		t.Errorf("folded, the bounds are of %d countries", n)
	}
	c.open[rangePanel] = true
	c.look()
	if n := len(c.view.Bounds.Countries); n != 2 {
		t.Errorf("opened, the bounds are of %d countries", n)
	}
}
