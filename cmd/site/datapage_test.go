package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// dataPage is the page of the data in Spanish.
var dataPage = app.Path(app.Spanish, app.DataPage)

// shownCards counts the cards a visitor sees.
const shownCards = `document.querySelectorAll("#cards ~ .cards > li:not([hidden])").length`

// clockAt sets the visitor's clock to a day.
func clockAt(day string) string {
	return fmt.Sprintf(`{
		const day = new Date(%q).getTime();
		const Real = Date;
		window.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(day) } static now() { return day } };
	}`, day+"T12:00:00")
}

// The choices leave out what was not asked for, say what is left, and keep what is unfolded.
func TestDataPageFilters(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Goto(dataPage)
	p.WaitReady()
	p.Click("#fold-card-2026-07-01-MXN summary")
	pick(p, "#card-currency", "MXN")
	p.WaitFor(shownCards + ` === 2`)
	if got := p.Text(".shown"); got != "2 de 40 tablas." {
		t.Errorf("what is shown: %q", got)
	}
	if !browser.Eval[bool](p, `document.querySelector("#fold-card-2026-07-01-MXN").open`) {
		t.Error("the card was folded by a choice")
	}
	pick(p, "#card-currency", "all")
	pick(p, "#card-status", "inferred")
	p.WaitFor(shownCards + ` === 5`)
	pick(p, "#change-kind", "rates")
	p.WaitFor(`document.querySelector("#change-2027-01-01").hidden`)
	pick(p, "#change-kind", "rules")
	p.WaitFor(`!document.querySelector("#change-2027-01-01").hidden && document.querySelector("#change-2024-06-01").hidden`)
}

// What is chosen and unfolded before the program is ready is kept.
func TestDataPageKeepsWhatIsDoneEarly(t *testing.T) {
	t.Parallel()
	address, release := heldSite(t)
	p := testBrowser(t).Open(t, address)
	p.Begin(dataPage)
	p.WaitFor(`document.querySelector("#card-status") && window.tarifarioEarly`)
	pick(p, "#card-status", "composed")
	p.Click("#fold-changes-2025 summary")
	p.Click("#fold-changes-2026 summary")
	release()
	p.WaitReady()
	p.WaitFor(shownCards + ` === 4`)
	if got := browser.Eval[string](p, `document.querySelector("#card-status").value`); got != "composed" {
		t.Errorf("the choice is %q", got)
	}
	open := browser.Eval[[]string](p, `[...document.querySelectorAll("details[open]")].map((d) => d.id)`)
	if got := strings.Join(open, " "); got != "fold-changes-2028 fold-changes-2027 fold-changes-2025" {
		t.Errorf("unfolded are %s", got)
	}
}

// A link to a card or a change shows it, by the browser alone and by the program, also where it is folded.
func TestLinksIntoTheDataPage(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	const open = `document.querySelector(%q).closest("details").open`
	bare := b.Open(t, address)
	bare.DisableScripts()
	bare.Goto(dataPage + "#change-2024-08-01")
	bare.WaitFor(fmt.Sprintf(open, "#change-2024-08-01"))

	p := b.Open(t, address)
	p.Goto(dataPage + "#card-2024-11-01-USD")
	p.WaitReady()
	p.WaitFor(fmt.Sprintf(open, "#card-2024-11-01-USD"))
	p.Click(`#card-2024-11-01-USD .card-conflicts a`)
	p.WaitFor(fmt.Sprintf(open, "#conflict-10"))
	p.WaitFor(`location.hash === "#conflict-10"`)
	p.Click(`#card-2024-11-01-USD .card-links a[href$=".json"]`)
	p.WaitAt("/data/ratecards/2024-11-01-USD.json")
}

// When a newer card is due by the visitor's clock, the page says so; the day before it does not.
func TestDataPageIsDueByTheClock(t *testing.T) {
	t.Parallel()
	b, address := testBrowser(t), servedSite(t)
	for _, c := range []struct {
		day string
		due bool
	}{{"2026-12-31", false}, {"2027-01-01", true}, {"2027-01-02", true}} {
		p := b.Open(t, address)
		p.Before(clockAt(c.day))
		p.Goto(dataPage)
		p.WaitReady()
		if got := browser.Eval[bool](p, `Boolean(document.querySelector("#fresh ~ .warnings"))`); got != c.due {
			t.Errorf("on %s a newer card is due: %v, want %v", c.day, got, c.due)
		}
	}
}

// With what it says when a card is due, the page is open to all, in both themes.
func TestDueDataPageIsAccessible(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(clockAt("2027-02-10"))
	p.Goto("/es/datos/")
	p.WaitReady()
	checkBothSchemes(t, p, "a card is due")
}

// pick chooses from a list as a visitor does.
func pick(p *browser.Page, selector, value string) {
	browser.Eval[bool](p, fmt.Sprintf(`{
		const list = document.querySelector(%q);
		list.value = %q;
		for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
		list.value === %[2]q
	}`, selector, value))
}
