package numbers

import (
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// panelAfter is the panel as it is once a list was read.
func panelAfter(t *testing.T, l app.Locale, home pricing.Territory, list string) *Panel {
	t.Helper()
	return &Panel{Locale: l, Path: app.Path(l.Language(), app.RatesPage), home: home, readAs: home, tally: readAt(t, home, list)}
}

// The panel as drawn: empty, with a split and what was refused, with numbers read as national, while reading, and when
// nothing was found.
func TestPanels(t *testing.T) {
	reading := &Panel{Locale: app.Mexico, Path: app.Path(app.Spanish, app.RatesPage), size: 200, at: 50}
	reading.reader = NewReader(nil, "")
	for name, panel := range map[string]*Panel{
		"empty-es":    {Locale: app.Mexico, Path: app.Path(app.Spanish, app.RatesPage)},
		"split-en":    panelAfter(t, app.USA, "", "+5215512345678\n+525512345678\n+5511912345678\n(55) 1234 5678\nabc 123"),
		"national-pt": panelAfter(t, app.Brazil, "BR", "51987654321\n(21) 98765-4321\n+525512345678"),
		"reading-es":  reading,
		"nothing-en":  {Locale: app.USA, Path: app.Path(app.English, app.RatesPage), trouble: words{app.English}.nothing()},
	} {
		t.Run(name, func(t *testing.T) { golden.Check(t, name, panel) })
	}
}
