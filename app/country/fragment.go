package country

import (
	"net/url"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// The currency that was chosen stands in the fragment of the address, as on the page of all rates: "#v=1&cur=COP". A
// fragment of another version, or of a place in the page, asks for none.

const fragmentVersion = "1"

// readFragment returns the currency a fragment asks for, whether the page has it or not; empty for none.
func readFragment(fragment string) pricing.Currency {
	values, err := url.ParseQuery(strings.TrimPrefix(fragment, "#"))
	if err != nil || values.Get("v") != fragmentVersion {
		return ""
	}
	return pricing.Currency(values.Get("cur"))
}

// writeFragment asks for a currency that the page offers; it is empty for any other.
func writeFragment(c pricing.Currency, offered []pricing.Currency) string {
	if !slices.Contains(offered, c) {
		return ""
	}
	return "v=" + fragmentVersion + "&cur=" + string(c)
}
