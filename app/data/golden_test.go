package data

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

var testVendor = &app.Vendor{Name: "Tarifario", Language: app.Spanish}

// pageOn is the page as the program draws it on a day; zero is that of the page drawn ahead.
func pageOn(l app.Language, today pricing.Date) *Page {
	p := newPage(l, testVendor)
	p.today = today
	return p
}

// The named states of the page.
func TestPages(t *testing.T) {
	filtered := pageOn(app.Spanish, 0)
	filtered.choose(currencyControl, "INR")
	filtered.choose(statusControl, "inferred")
	filtered.choose(kindControl, "rules")
	argentine := pageOn(app.Spanish, 0)
	argentine.locale = app.Argentina
	for _, c := range []struct {
		name string
		page *Page
	}{
		{"drawn-es", pageOn(app.Spanish, 0)},
		{"drawn-pt", pageOn(app.Portuguese, 0)},
		{"drawn-en", pageOn(app.English, 0)},
		{"due-es", pageOn(app.Spanish, 2027_02_10)},
		{"filtered-es", filtered},
		{"argentina", argentine},
	} {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, c.page) })
	}
}
