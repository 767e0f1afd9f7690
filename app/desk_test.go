package app

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// savedAt is when the scenarios of the tests are kept: 2026-11-28, noon in UTC.
const savedAt = pricing.Instant(1_795_867_200_000)

// deskOf is a page with a desk of its own, and scenarios on it: names and fragments by turns, the last kept first.
func deskOf(t *testing.T, l Language, scenarios ...string) *Calculator {
	t.Helper()
	c := NewCalculator(l, testPrices{EmbeddedPrices()})
	c.desk.storage = newMemory()
	c.price()
	c.open[scenariosPanel] = true
	c.unrollDesk()
	for i := 0; i < len(scenarios); i += 2 {
		then := c.state
		receive(c, Opened{scenarios[i+1]})
		c.nameScenario(scenarios[i])
		c.keepScenario(savedAt, false)
		if len(c.desk.list) == 0 || c.desk.list[0].Name != scenarios[i] {
			t.Fatalf("%s was not kept: %+v", scenarios[i], c.desk)
		}
		receive(c, Returned{then})
	}
	c.desk.quiet()
	c.desk.opened = ""
	c.showDesk()
	return c
}

// receive is what send does to a page, without a browser.
func receive(c *Calculator, m Msg) {
	if m == nil {
		return
	}
	c.state = Update(c.state, m)
	c.price()
	c.followNow()
}

// A scenario opened again has the plan it was kept with, in every language and when a newer card is out.
func TestScenarioKeepsItsPlan(t *testing.T) {
	for _, opened := range []string{"", "v=1&chats=2500&cur=COP&c=CO", "v=1&on=CBP-2&c=PE&c=PE&chats=5&inferred=1", "v=1&on=2025-03-15&tax=on_top&taxrate=16&fee=0.005"} {
		for _, l := range Languages() {
			s := Update(NewState(l, testFacts), Opened{opened})
			plan, _ := s.Plan()
			kept := newScenario("A", s, &Estimate{}, savedAt)
			later := &Facts{Latest: 2027_01_01, Currencies: testFacts.Currencies}
			for _, other := range Languages() {
				got, sensible := Update(NewState(other, later), Opened{kept.Plan}).Plan()
				if !sensible || planText(t, got) != planText(t, plan) {
					t.Errorf("%s, %s: %s becomes in %s %+v", opened, l, kept.Plan, other, got)
				}
			}
			if _, err := document.EncodeScenarios([]document.Scenario{kept}); err != nil {
				t.Errorf("%s: %v", opened, err)
			}
		}
	}
}

// wholePlan is the plan a Spanish page opens with, as a scenario keeps it.
const wholePlan = "v=1&on=2026-10-01&cur=USD&numbers=1&split=own&agent=0&tokens=22500&fee=0&monthly=0&markup=0&tax=none&taxrate=0&zone=UTC&freeused=0&intlhome=none&fep=72&c=MX"

func TestWholeFragment(t *testing.T) {
	if got, want := newScenario("A", NewState(Spanish, testFacts), &Estimate{}, savedAt).Plan, wholePlan; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSuggestedName(t *testing.T) {
	cases := []struct {
		lang           Language
		fragment, want string
	}{
		{Spanish, "", "México · oct 2026"},
		{Portuguese, "v=1&c=BR&c=MX&c=BR", "Brasil, México · out. de 2026"},
		{English, "v=1&on=2024-02-10&c=US&c=MX&c=CO&c=PE&c=AR", "United States, Mexico, Colombia +2 · Feb 2024"},
	}
	for _, c := range cases {
		page := deskOf(t, c.lang)
		receive(page, Opened{c.fragment})
		if got := page.scenarioNameShown(); got != c.want {
			t.Errorf("%s: got %q, want %q", c.fragment, got, c.want)
		}
	}
	page := deskOf(t, Spanish)
	page.keepScenario(savedAt, false)
	if got := page.scenarioNameShown(); got != "México · oct 2026" {
		t.Errorf("what was kept is kept again as %q", got)
	}
	page.desk.opened = ""
	if got := page.scenarioNameShown(); got != "México · oct 2026 (2)" {
		t.Errorf("another plan is to be kept as %q", got)
	}
}

// The example of the README costs 34.30 USD; kept under a name that is taken, a plan asks first.
func TestKeepScenario(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1")
	kept := c.desk.list[0]
	if total := kept.Total; total.Amount.String() != "34.3" || total.Currency != "USD" || total.Card != 2026_10_01 || total.AtLeast {
		t.Errorf("the total is kept as %+v", total)
	}
	receive(c, Typed{FieldMarketing, "1000"})
	c.nameScenario(" A ")
	c.keepScenario(savedAt+1000, false)
	if c.desk.asking != "A" || c.scenarios.Exists != "Ya hay un escenario «A» (USD\u00a034.30). ¿Reemplazarlo?" || c.desk.list[0].Plan != kept.Plan {
		t.Errorf("asked is %q, kept %+v", c.scenarios.Exists, c.desk.list)
	}
	c.keepScenario(savedAt+1000, true)
	// 500 marketing messages more at 0.0397 are 19.85 more.
	if got := c.desk.list[0]; len(c.desk.list) != 1 || got.Created != savedAt || got.Changed != savedAt+1000 || got.Total.Amount.String() != "54.15" {
		t.Errorf("kept are %+v", c.desk.list)
	}
	for typed, want := range map[string]string{
		" ": "Falta un nombre.", strings.Repeat("x", 81): "El nombre es demasiado largo: admite 80 caracteres.",
		"a\x00": "No se guardó: el nombre tiene caracteres que no se admiten.",
	} {
		c.nameScenario(typed)
		if c.keepScenario(savedAt, false); c.scenarios.Problem != want || len(c.desk.list) != 1 || c.scenarioNameShown() != typed {
			t.Errorf("%q: %q", typed, c.scenarios.Problem)
		}
	}
	// What makes no sense in the form is not kept, but the plan of the last total, which is said.
	receive(c, Typed{FieldChats, "abc"})
	c.nameScenario("B")
	c.keepScenario(savedAt, false)
	if !strings.HasSuffix(c.scenarios.Said, "Es el plan del último total válido: en el formulario hay algo por corregir.") || strings.Contains(c.desk.list[0].Plan, "abc") {
		t.Errorf("said is %q, kept %+v", c.scenarios.Said, c.desk.list[0])
	}
}

// A plan without any rate has no total, and one that lacks some has a lower bound.
func TestKeptTotals(t *testing.T) {
	c := deskOf(t, Spanish, "none", "v=1&cur=EUR&on=CBP-1", "part", "v=1&cur=BRL&c=BR&c=MX")
	if got := c.scenarios.Rows[1].Total; got != "Sin tarifa conocida" {
		t.Errorf("without rates the total is %q", got)
	}
	if got := c.scenarios.Rows[0].Total; !strings.HasPrefix(got, "al menos BRL") {
		t.Errorf("with some rates the total is %q", got)
	}
}

// What was in the form comes back, and the opened plan after it, as often as one likes.
func TestOpenAndUndo(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1&chats=7")
	receive(c, Typed{FieldChats, "123"})
	receive(c, Typed{FieldUtility, "muchos"}) // also what makes no sense comes back
	receive(c, c.openScenario("A"))
	c.saidOfOpened("A")
	if c.state.Countries[0].Inputs[FieldChats].Text != "7" || c.scenarios.Said != "El plan «A» está en el formulario." || c.scenarios.Undo == "" {
		t.Errorf("%q, said %q", c.state.Countries[0].Inputs[FieldChats].Text, c.scenarios.Said)
	}
	for _, want := range []string{"123", "7", "123"} {
		receive(c, c.undoScenario())
		if got := c.state.Countries[0].Inputs[FieldChats].Text; got != want {
			t.Errorf("chats are %s, want %s", got, want)
		}
	}
	if got := c.state.Countries[0].Inputs[FieldUtility].Text; got != "muchos" {
		t.Errorf("notices are %q", got)
	}
	if len(c.desk.list) != 1 {
		t.Error("the list has changed")
	}
}

// A total that is no longer what it was is said beside what it is.
func TestThenAndToday(t *testing.T) {
	c := deskOf(t, English, "A", "v=1&c=MX")
	c.desk.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		s := list[0]
		s.Total.Amount = s.Total.Amount.Shift(1)
		return withScenario(list, s)
	})
	receive(c, c.openScenario("A"))
	c.saidOfOpened("A")
	if want := "The plan “A” is in the form. Total when it was saved: USD\u00a0343.00. Worked out today, with the rules and rates of the same date: USD\u00a034.30."; c.scenarios.Said != want {
		t.Errorf("said is %q, want %q", c.scenarios.Said, want)
	}
}

// A plan that a later program kept is not taken for the plan a page opens with.
func TestOpenOfALaterPlan(t *testing.T) {
	c := deskOf(t, English)
	putOn(t, &c.desk.shelf, plain("A", "v=2&everything=new"))
	if m := c.openScenario("A"); m != nil || c.scenarios.Said != "It was saved by a newer version of this page. It stays as it is; reload the page to use it." {
		t.Errorf("opened with %v, said %q", m, c.scenarios.Said)
	}
	if m := c.openScenario("B"); m != nil || !strings.Contains(c.scenarios.Said, "gone") {
		t.Errorf("opened with %v, said %q", m, c.scenarios.Said)
	}
}

func TestRemoveAndUndo(t *testing.T) {
	c := deskOf(t, Portuguese, "A", "v=1", "B", "v=1&chats=5", "C", "v=1&chats=6")
	c.chooseScenario("B", true)
	c.removeScenario("B")
	if got := namesOf(c.desk.list); got != "C|A" || c.scenarios.Said != "Excluído: “B”." || len(c.desk.chosen) != 0 {
		t.Errorf("%s, said %q, compared %q", got, c.scenarios.Said, c.desk.chosen)
	}
	if m := c.undoScenario(); m != nil || namesOf(c.desk.list) != "C|B|A" || c.scenarios.Undo != "" {
		t.Errorf("%s, undo %q", namesOf(c.desk.list), c.scenarios.Undo)
	}
}

func TestRenameScenario(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1", "B", "v=1&chats=5")
	c.chooseScenario("A", true)
	c.beginRename("A")
	if !c.scenarios.Rows[1].Renaming || c.scenarios.Rows[1].NewName != "A" {
		t.Errorf("%+v", c.scenarios.Rows)
	}
	c.desk.renamed = "B"
	if c.renameScenario(savedAt) || c.scenarios.Rows[1].Problem != "Ya hay un escenario «B»." || c.scenarios.Problem != "" {
		t.Errorf("%+v", c.scenarios.Rows)
	}
	c.desk.renamed = "D"
	if !c.renameScenario(savedAt) || namesOf(c.desk.list) != "B|D" || c.desk.chosen[0] != "D" {
		t.Errorf("%s, compared %q", namesOf(c.desk.list), c.desk.chosen)
	}
}

func TestChooseScenario(t *testing.T) {
	c := deskOf(t, English, "A", "v=1", "B", "v=1&chats=5", "C", "v=1&chats=6")
	for _, name := range []string{"A", onScreen, "C"} {
		if !c.chooseScenario(name, true) {
			t.Errorf("%q is refused", name)
		}
	}
	if c.chooseScenario("B", true) || c.scenarios.Said != "Up to three plans are compared: untick one to tick another." {
		t.Errorf("a fourth: said %q", c.scenarios.Said)
	}
	if !c.chooseScenario("C", true) || !c.chooseScenario("A", false) || strings.Join(c.desk.chosen, "|") != "|C" {
		t.Errorf("compared are %q", c.desk.chosen)
	}
	if c.scenarios.Rows[2].Compared || !c.scenarios.Rows[0].Compared || !c.scenarios.ScreenTaken {
		t.Errorf("%+v", c.scenarios)
	}
}

// What was exported comes back whole after everything was lost, and once more adds nothing.
func TestExportAndImport(t *testing.T) {
	c := deskOf(t, Spanish, "A", "v=1", "B", "v=1&chats=5")
	data, before := c.exportScenarios(), c.desk.list
	c.desk.storage = newMemory()
	c.unrollDesk()
	c.importScenarios(data)
	if !sameNamesAndPlans(c.desk.list, before) || c.scenarios.Said != "Se importaron 2 escenarios." {
		t.Errorf("%+v, said %q", c.desk.list, c.scenarios.Said)
	}
	c.importScenarios(data)
	if len(c.desk.list) != 2 || c.scenarios.Said != "No había nada que importar. Ya estaban en la lista: 2." {
		t.Errorf("%s, said %q", namesOf(c.desk.list), c.scenarios.Said)
	}
	for text, want := range map[string]string{
		"":                            "No se importó nada: el archivo está dañado en la línea 1.",
		`{"schema":"tarifario/plan"}`: "No se importó nada: el archivo no es de escenarios guardados.",
		strings.Replace(string(data), "1", "2", 1):                                      "No se importó nada: el archivo es de una versión más nueva de esta página.",
		strings.Replace(string(data), `"`+wholePlan+`"`, `"c=MX"`, 1):                   "No se importó nada: está mal el escenario 2 «A», en el campo plan (línea 18).",
		strings.Replace(string(data), `"name": "B"`, `"name": "B", "colour": "red"`, 1): "No se importó nada: está mal el escenario 1 «B», en el campo colour (línea 6).",
		strings.Repeat(" ", maxImport+1):                                                "No se importó nada: el archivo es demasiado grande.",
	} {
		if c.importScenarios([]byte(text)); c.scenarios.Said != want || len(c.desk.list) != 2 {
			t.Errorf("%.300s: said %q, want %q", text, c.scenarios.Said, want)
		}
	}
}

func sameNamesAndPlans(a, b []document.Scenario) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Name != b[i].Name || a[i].Plan != b[i].Plan || a[i].Created != b[i].Created {
			return false
		}
	}
	return true
}

// A browser that keeps nothing says so in one sentence, and what is on the desk can be exported all the same.
func TestFleetingDesk(t *testing.T) {
	c := deskOf(t, English)
	c.desk.storage = &memory{texts: map[string]string{}, fleeting: true}
	c.unrollDesk()
	c.keepScenario(savedAt, false)
	if v := c.scenarios; v.Trouble != "The browser lets nothing be saved here: scenarios last until the page is closed. Export them to keep them." || v.Lead != "" || v.Export == "" || len(v.Rows) != 1 {
		t.Errorf("%+v", v)
	}
}

// Every sentence that takes an argument has one for every value of it.
func TestScenarioWordsSaySomething(t *testing.T) {
	for l, c := range catalogs {
		said := map[string]bool{}
		add := func(text string) {
			if text == "" || strings.Contains(text, "  ") || said[text] {
				t.Errorf("%s: %q", l, text)
			}
			said[text] = true
		}
		for f := noFault + 1; f < faultCount; f++ {
			add(c.ScenarioFault(f, "X"))
		}
		for k := importFine + 1; k < importKindCount; k++ {
			add(c.ImportFault(importFault{kind: k, entry: 2, line: 3}))
		}
		for s := range scenarioSaidCount {
			add(c.ScenarioSaid(s, "X"))
		}
		for s := range scenarioToolCount {
			add(c.ScenarioTool(s))
		}
		for g := range compareGroupCount {
			add(c.CompareGroup(g))
		}
	}
}
