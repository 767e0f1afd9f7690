// Package golden holds drawn components to files that somebody has looked at, in the folder testdata of the package that is
// tested. Run its tests with -update to write them anew.
//
// What was looked at was drawn from the cards of a day, and tests that draw also expect figures of the newest card or count
// cards. So whatever imports this package is tested with the cards of that day, and another card changes no test: that it
// is drawn is for the build of the site and TestMakeCard to show.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// lastCard is the effective date of the newest cards that tests draw.
const lastCard pricing.Date = 2026_10_01

func init() { ratecards.KnownUntil(lastCard) }

var update = flag.Bool("update", false, "write the golden files anew")

// Updating reports whether the files are written anew instead of compared.
func Updating() bool { return *update }

// Drawn is a component as HTML.
func Drawn(t testing.TB, c ui.Composer) string {
	t.Helper()
	engine := ui.NewTestEngine()
	if err := engine.Load(c); err != nil {
		t.Fatal(err)
	}
	engine.ConsumeAll()
	return sortAttributes(ui.HTMLString(c)) + "\n"
}

// Check holds a component to the file of a name.
func Check(t testing.TB, name string, c ui.Composer) {
	t.Helper()
	CheckText(t, name, Drawn(t, c))
}

// CheckText holds HTML to the file of a name.
func CheckText(t testing.TB, name, got string) {
	t.Helper()
	if strings.Contains(got, `\`) {
		t.Errorf("an attribute holds a character that go-app would write with a backslash")
	}
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; go test -update writes it", err)
	}
	if got != string(want) {
		t.Errorf("%s differs from what is drawn:\n%s", file, firstDifference(string(want), got))
	}
}

// firstDifference shows the first line that is not the same.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return "-" + w[i] + "\n+" + g[i]
		}
	}
	return "one is longer"
}

var (
	startTag  = regexp.MustCompile(`<([a-z0-9]+)((?: [a-zA-Z0-9-]+(?:="[^"]*")?)+)>`)
	attribute = regexp.MustCompile(`[a-zA-Z0-9-]+(?:="[^"]*")?`)
)

// sortAttributes puts attributes in order: go-app writes them as they come.
func sortAttributes(html string) string {
	return startTag.ReplaceAllStringFunc(html, func(tag string) string {
		parts := startTag.FindStringSubmatch(tag)
		attributes := attribute.FindAllString(parts[2], -1)
		slices.Sort(attributes)
		return "<" + parts[1] + " " + strings.Join(attributes, " ") + ">"
	})
}
