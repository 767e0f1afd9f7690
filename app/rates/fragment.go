package rates

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// What is asked of the rates stands in the fragment of the address:
//
//	#v=1&on=2026-10-01&cur=EUR&inferred=1&vs=2026-07-01&only=changed&pin=BR,rest-of-africa&sort=-marketing&q=mex
//
// Keys and values are joined by "=", pairs by "&", values escaped as in a query. v is the version of this grammar. Keys
// come in this order, and one that says what a page shows anyway is left out: on is the card in force, cur is USD, vs is
// nothing, sort is "market". A market in pin is the ISO code of its country or, of a region, its name in the addresses of
// the data; sort is "market" or a category as Meta's webhooks write it, behind a minus from the highest down.
// An empty fragment is what the page of a vendor opens with. Any other means the same on every site: what it does not say
// is in US dollars, whoever the vendor is, so "v=1" alone is the card in force in dollars. What makes no sense is left out
// like a key nobody knows; the first of a key that stands twice counts.

// fragmentVersion is the version that is written.
const fragmentVersion = "1"

// maxFragment is the length of the longest fragment that is read.
const maxFragment = 2048

// marketOrder is the value of sort for the order of names.
const marketOrder = "market"

// EncodeFragment returns the fragment, without "#", that says what is asked on the page of a vendor.
func EncodeFragment(a Ask, v *app.Vendor) string {
	opening := NewAsk(v, a.Library)
	fragment := a.beside()
	switch fragment {
	case opening.beside():
		return ""
	case "":
		return "v=" + fragmentVersion
	}
	return fragment
}

// beside says what is asked besides the card in force in dollars; it is empty where that is all.
func (a *Ask) beside() string {
	var b strings.Builder
	pair := func(key, value, standard string) {
		if value == standard {
			return
		}
		if b.Len() == 0 {
			b.WriteString("v=" + fragmentVersion)
		}
		b.WriteString("&" + key + "=" + value)
	}
	pair("on", dateText(a.On), "")
	pair("cur", string(cmp.Or(a.Missed, a.Currency)), string(standardCurrency))
	pair("inferred", switchText(a.Inferred), "")
	pair("vs", dateText(a.Versus.On)+string(a.Versus.Currency), "")
	if a.Changed {
		pair("only", "changed", "")
	}
	pair("pin", strings.Join(a.Pins, ","), "")
	pair("sort", a.Sort.text(), marketOrder)
	pair("q", url.QueryEscape(a.Search), "")
	return b.String()
}

// text is an order as fragments write it.
func (o Order) text() string {
	name, sign := marketOrder, ""
	if o.By != pricing.NoCategory {
		name = o.By.String()
	}
	if o.Down {
		sign = "-"
	}
	return sign + name
}

// DecodeFragment reads a fragment, with or without "#", on the page of a vendor, for the cards of a library as in [Ask].
func DecodeFragment(fragment string, v *app.Vendor, library *ratecards.Library) Ask {
	values := readPairs(strings.TrimPrefix(fragment, "#"))
	if values["v"] != fragmentVersion {
		return NewAsk(v, library)
	}
	a := Ask{Currency: standardCurrency, Library: library, Inferred: values["inferred"] == "1"}
	if c := pricing.Currency(values["cur"]); a.hasCard(c) {
		a = a.in(c)
	} else if isCode(c) {
		a.Missed = c
	}
	a = a.on(readDate(values["on"]))
	if versus := values["vs"]; len(versus) == len("USD") {
		a = a.against(Versus{Currency: pricing.Currency(versus)})
	} else {
		a = a.against(Versus{On: readDate(versus)})
	}
	a = a.onlyChanged(values["only"] == "changed")
	for key := range strings.SplitSeq(values["pin"], ",") {
		if !contains(a.Pins, key) {
			a, _ = a.pinned(key)
		}
	}
	a.Sort = readOrder(values["sort"])
	return a.searching(values["q"])
}

// isCode reports whether a text may be the ISO 4217 code of a currency.
func isCode(c pricing.Currency) bool {
	return len(c) == len("USD") && strings.Trim(string(c), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// readPairs takes a fragment apart.
func readPairs(fragment string) map[string]string {
	values := map[string]string{}
	if len(fragment) > maxFragment {
		return values
	}
	for pair := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		value, err := url.QueryUnescape(value)
		if _, twice := values[key]; err == nil && !twice {
			values[key] = strings.ToValidUTF8(value, "")
		}
	}
	return values
}

// readDate returns a date that is written in full; zero for anything else.
func readDate(text string) pricing.Date {
	date, err := pricing.ParseDate(text)
	if err != nil {
		return 0
	}
	return date
}

// readOrder returns an order; that of names for one that is none.
func readOrder(text string) Order {
	name, down := strings.CutPrefix(text, "-")
	if name == marketOrder {
		return Order{Down: down}
	}
	for _, c := range allColumns {
		if c.String() == name {
			return Order{By: c, Down: down}
		}
	}
	return Order{}
}

// dateText is a date as fragments write it; empty for none.
func dateText(date pricing.Date) string {
	if date == 0 {
		return ""
	}
	return date.String()
}

// switchText is a switch as fragments write it.
func switchText(on bool) string {
	if on {
		return "1"
	}
	return ""
}

func contains(keys []string, key string) bool {
	for _, k := range keys {
		if k == key {
			return true
		}
	}
	return false
}
