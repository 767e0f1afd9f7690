package app

import (
	"net/url"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

func TestPageAddress(t *testing.T) {
	cases := []struct{ opened, want string }{
		{"https://example.com/es/", "https://example.com/es/"},
		{"https://example.com:8443/x/y/es/index.html?utm=1#v=1&chats=5", "https://example.com:8443/x/y/es/index.html"},
		{"https://user:word@example.com/a%2Fb/#x", "https://example.com/a%2Fb/"},
	}
	for _, c := range cases {
		opened, err := url.Parse(c.opened)
		if err != nil {
			t.Fatal(err)
		}
		if got := PageAddress(opened); got != c.want {
			t.Errorf("%s: got %s, want %s", c.opened, got, c.want)
		}
	}
}

// A link costs tomorrow what it costs today, also when a newer card is out.
func TestPermalinkKeepsItsPrice(t *testing.T) {
	for _, typed := range [][]Typed{
		nil,
		{{FieldChats, "2500"}, {FieldCurrency, "COP"}},
		{{FieldWhen, "CBP-2"}},
		{{FieldWhen, "date"}, {FieldDate, "2025-03-15"}},
	} {
		for _, l := range Languages() {
			s := typing(l, typed...)
			opened, err := url.Parse(permalink("https://example.com/", s, pricing.Total{}))
			if err != nil {
				t.Fatal(err)
			}
			later := &Facts{Latest: 2027_01_01, Currencies: testFacts.Currencies}
			got, sensible := Update(NewState(l, later), Opened{opened.EscapedFragment()}).Plan()
			want, _ := s.Plan()
			if !sensible || planText(t, got) != planText(t, want) {
				t.Errorf("%s, %v: %s becomes %+v", l, typed, opened, got)
			}
		}
	}
}

// planText is a plan in words that can be compared.
func planText(t *testing.T, plan pricing.Plan) string {
	t.Helper()
	w := writerIn(English.Locale())
	text := plan.On.String() + " " + string(plan.Currency)
	for _, v := range w.assumptions(&plan) {
		text += " " + v.Heading
		for i := range v.Items {
			text += " " + v.Items[i].String()
		}
	}
	return text
}
