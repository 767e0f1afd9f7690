package app

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/internal/golden"
)

// compared is a page that sets plans side by side, each as a name and a fragment.
func compared(t *testing.T, l Language, scenarios ...string) *Calculator {
	t.Helper()
	c := deskOf(t, l, scenarios...)
	for i := 0; i < len(scenarios); i += 2 {
		c.chooseScenario(scenarios[i], true)
	}
	c.followNow()
	return c
}

// rowsOf writes a comparison with a line for each row.
func rowsOf(v *ComparisonView) string {
	var b strings.Builder
	for _, g := range v.Groups {
		b.WriteString("# " + g.Heading + "\n")
		for _, r := range g.Rows {
			b.WriteString(r.Label)
			if r.Place != "" {
				b.WriteString(" (" + r.Place + ")")
			}
			for _, c := range r.Cells {
				b.WriteString(" | " + c.Text)
				for _, more := range []string{c.Detail, c.Difference} {
					if more != "" {
						b.WriteString("; " + more)
					}
				}
			}
			b.WriteString("\n")
		}
	}
	return strings.ReplaceAll(b.String(), "\u00a0", " ")
}

func checkRows(t *testing.T, c *Calculator, want string, notes ...string) {
	t.Helper()
	v := &c.view.Comparison
	if got := rowsOf(v); got != want {
		t.Errorf("compared are\n%s\nwant\n%s", got, want)
	}
	if got := strings.Join(v.Notes, "\n"); got != strings.Join(notes, "\n") {
		t.Errorf("the notes are\n%s", got)
	}
}

// From the card of 2026-10-01 in USD, Mexico: marketing 0.0397, utility and service 0.0085. A is the example of the
// README, 19.85 + 2.55 + 11.90 = 34.30. B sends 1,000 marketing messages, 39.70, answers 900 chats with 3 replies
// each, a fifth from ads: 2,160 replies are not free by entry, 1,000 by the allowance, 1,160 × 0.0085 = 9.86; together
// 39.70 + 2.55 + 9.86 = 52.11, and its provider adds 10 a month and 10 % of Meta's charge, 5.211: 67.321.
func TestComparison(t *testing.T) {
	c := compared(t, English, "A", "v=1&c=MX", "B", "v=1&monthly=10&markup=10&c=MX&chats=900&marketing=1000")
	checkRows(t, c, `# What it costs
Monthly total | USD 34.30 | USD 67.32; +33.02
What Meta charges | USD 34.30 | USD 52.11; +17.81
Provider fees | USD 0.00 | USD 10.00; +10.00
Provider mark-up | USD 0.00 | USD 5.21; +5.21
# Where the plans differ
Chats a month (Mexico) | 1,000 | 900
Marketing messages a month (Mexico) | 500 | 1,000
Provider fee per month | – | USD 10.00
Provider mark-up | – | 10%
# What Meta charges, by kind
Marketing messages | USD 19.85; 500 charged | USD 39.70; 1,000 charged; +19.85
Utility messages | USD 2.55; 300 charged | USD 2.55; 300 charged; the same
Service replies | USD 11.90; 1,400 charged | USD 9.86; 1,160 charged; −2.04
`, "Differences are from “A”.")
}

// Amounts in different currencies are not subtracted, nor kinds of different eras, nor what lacks a rate.
func TestComparisonOfWhatCannotBeSubtracted(t *testing.T) {
	c := compared(t, English, "A", "v=1&c=MX", "euros", "v=1&cur=EUR&on=CBP-1&c=MX")
	v := &c.view.Comparison
	if got := rowsOf(v); !strings.HasPrefix(got, "# What it costs\nMonthly total | USD 34.30 | no rate\n") || strings.Contains(got, "; +") || strings.Contains(got, "; −") {
		t.Errorf("compared are\n%s", got)
	}
	if got := strings.Join(v.Notes, "\n"); !strings.Contains(got, "different currencies") || !strings.Contains(got, "different eras") {
		t.Errorf("the notes are\n%s", got)
	}
	for _, r := range v.Groups[len(v.Groups)-1].Rows {
		if r.Cells[1].Difference != "" {
			t.Errorf("%s differs by %s", r.Label, r.Cells[1].Difference)
		}
	}
}

// The plan of the page stands beside the others, also while what is typed makes no sense; a plan that cannot be
// priced says so, and the others stand.
func TestComparisonWithThePage(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1&c=MX", "bad", "v=1&c=MX")
	c.desk.list[0].Plan = "v=1&c=MX&chats=abc"
	for _, name := range []string{onScreen, "A", "bad"} {
		c.chooseScenario(name, true)
	}
	receive(c, Typed{FieldMarketing, "1000"})
	v := &c.view.Comparison
	if got := strings.Join(v.Columns, "|"); got != "Concepto|El plan de esta página|A|bad" {
		t.Errorf("the columns are %s", got)
	}
	if got := rowsOf(v); !strings.HasPrefix(got, "# Lo que cuesta\nTotal al mes | USD 54.15 | USD 34.30; −19.85 | sin tarifa\n") {
		t.Errorf("compared are\n%s", got)
	}
	if got := strings.Join(v.Notes, "|"); got != "Las diferencias son con «El plan de esta página».|«bad» no se puede calcular: al abrirlo se ve qué hay que corregir." {
		t.Errorf("the notes are %s", got)
	}
	c.chooseScenario("A", false)
	c.chooseScenario("bad", false)
	c.followNow()
	if c.view.Comparison.Columns != nil {
		t.Error("one plan is compared with none")
	}
}

// While the panel is folded nothing is priced for it.
func TestNothingIsComparedWhileFolded(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1", "B", "v=1&chats=5")
	c.open[scenariosPanel] = false
	c.chooseScenario("A", true)
	c.chooseScenario("B", true)
	if c.followNow(); c.view.Comparison.Columns != nil {
		t.Error("compared all the same")
	}
}

// The panel in its states, drawn.
func TestPagesOfScenarios(t *testing.T) {
	asked := deskOf(t, Spanish, "A", "v=1&c=MX", "B", "v=1&c=CO&chats=50")
	asked.nameScenario("A")
	asked.keepScenario(savedAt, false)
	asked.desk.renaming, asked.desk.renamed, asked.desk.problem = "B", "A", "Ya hay un escenario «A»."
	asked.desk.aside = "x"
	asked.showDesk()
	removed := deskOf(t, Portuguese, "A", "v=1&c=MX", "B", "v=1&c=CO&chats=50")
	removed.removeScenario("A")
	for name, page := range map[string]*Calculator{
		"scenarios-asked-es": asked, "scenarios-removed-pt": removed,
		"scenarios-compared-en": compared(t, English, "A", "v=1&c=MX", "B", "v=1&c=MX&fee=0.01&c=CO", "C", "v=1&on=CBP-1&c=MX"),
	} {
		t.Run(name, func(t *testing.T) { golden.Check(t, name, page) })
	}
}
