package guide

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
)

// pageIn is the page as it is drawn ahead.
func pageIn(l app.Language) *Page {
	return &Page{lang: l, vendor: &app.Vendor{Name: "Tarifario"}, locale: l.Locale()}
}

func TestPages(t *testing.T) {
	for _, l := range app.Languages() {
		t.Run(string(l), func(t *testing.T) { golden.Check(t, "page-"+string(l), pageIn(l)) })
	}
}
