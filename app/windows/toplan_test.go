package windows

import (
	"testing"
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// The link to the calculator holds the steps, the country, the date and the count, and no other traffic.
func TestCalculatorLink(t *testing.T) {
	drawn := timeline.New(timeline.Timeline{
		Name: "Pedido", Start: 2026_10_01, Place: pricing.Place{Territory: "CO"}, Currency: "USD", On: 2026_10_01,
	}, pricing.Step{Direction: pricing.Inbound}, pricing.Step{At: 5 * time.Minute})
	const want = "/es/#v=1&on=2026-10-01&c=CO&chats=0&marketing=0&utility=0&j=0h_customer~5m_reply&times=500&jc=CO&jn=Pedido"
	if got := CalculatorLink(app.Spanish, &nowVendor, drawn, "500"); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The way to the calculator as drawn, with a number that makes sense and without a step.
func TestToPlanPages(t *testing.T) {
	drawn := timeline.New(timeline.Timeline{Start: 2026_10_01, Place: pricing.Place{Territory: "MX"}, Currency: "USD"}, pricing.Step{Direction: pricing.Inbound})
	for _, l := range app.Languages() {
		golden.Check(t, "to-plan-"+string(l), &ToPlan{Locale: l.Locale(), Vendor: &nowVendor, Path: app.Path(l, app.WindowsPage), Timeline: drawn})
	}
	golden.Check(t, "to-plan-empty", &ToPlan{Locale: app.Mexico, Vendor: &nowVendor, Path: app.Path(app.Spanish, app.WindowsPage)})
}
