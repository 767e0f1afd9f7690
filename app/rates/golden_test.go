package rates

import (
	"regexp"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
)

// The pages of named states are drawn as they were when somebody last looked at them.
func TestPages(t *testing.T) {
	for _, page := range []struct {
		name     string
		lang     app.Language
		fragment string
	}{
		{"opens-es", app.Spanish, ""},
		{"search-pt", app.Portuguese, "v=1&q=cor&sort=-marketing&pin=BR"},
		{"number-en", app.English, "v=1&q=%2B40+721+234+567&on=2027-03-01"},
		{"nothing-es", app.Spanish, "v=1&q=xyz"},
		{"dates-pt", app.Portuguese, "v=1&vs=2026-07-01&only=changed&q=%2B212&pin=MX"},
		{"currencies-en", app.English, "v=1&vs=COP&q=57"},
		{"partial-es", app.Spanish, "v=1&cur=MXN&on=2026-07-01&q=colombia"},
		{"inferred-en", app.English, "v=1&cur=EUR&inferred=1&q=ital"},
		{"conversations-2022-en", app.English, "v=1&on=2022-02-01&q=colombia"},
		{"no-card-pt", app.Portuguese, "v=1&cur=CLP&on=2026-10-01&q=chile"},
	} {
		t.Run(page.name, func(t *testing.T) {
			got := golden.Drawn(t, pageOf(page.lang, page.fragment))
			if page.fragment != "" { // the list of countries is the same in all
				got = regexp.MustCompile(`(?s)<ul class="country-list">.*?</ul>`).ReplaceAllString(got, `<ul class="country-list"></ul>`)
			}
			golden.CheckText(t, page.name, got)
		})
	}
}

// Each country of the world is in the list once, in order of name, and leads to its page; one without a market of its own
// says whose rate it pays.
func TestCountries(t *testing.T) {
	html := golden.Drawn(t, &Countries{Locale: app.Mexico, On: 2026_10_01})
	if n := strings.Count(html, "<li>"); n < 245 || n > 255 {
		t.Errorf("%d countries", n)
	}
	flat := regexp.MustCompile(`\s*\n\s*`).ReplaceAllString(html, "")
	for _, want := range []string{
		`<a href="mexico/">México</a></li>`,
		`<a href="uruguay/">Uruguay</a><small>Resto de América Latina</small></li>`,
		`<a href="marruecos/">Marruecos</a></li>`,
	} {
		if !strings.Contains(flat, want) {
			t.Errorf("no %s", want)
		}
	}
	flat = regexp.MustCompile(`\s*\n\s*`).ReplaceAllString(golden.Drawn(t, &Countries{Locale: app.Mexico, On: 2026_09_30}), "")
	if want := `Marruecos</a><small>Resto de África</small></li>`; !strings.Contains(flat, want) {
		t.Errorf("before October 2026: no %s", want)
	}
}
