package app

import (
	"slices"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// ScenariosView is the saved scenarios. The strings of what is not shown are empty.
type ScenariosView struct {
	Heading string
	Lead    string
	Trouble string // why nothing can be kept, or not for long

	Aside         string // what could not be read is kept aside
	AsideDownload string
	AsideDrop     string

	NameLabel string
	Keep      string
	Problem   string // what is wrong with the name
	Exists    string // another scenario has the name
	Replace   string
	Cancel    string

	Said string
	Undo string

	Empty       string // stands for the list when it is empty
	CompareLead string
	OnScreen    string // the plan of the page, to be compared
	ScreenTaken bool
	Rows        []ScenarioView

	Export string // empty where there is nothing to export
	Import string
}

// ScenarioView is one of them.
type ScenarioView struct {
	Place    int
	Name     string
	Total    string
	Facts    string // its card and when it was kept
	Compared bool
	Tools    [scenarioToolCount]string
	Renaming bool
	NewName  string
	NewLabel string
	Save     string
	Cancel   string
	Problem  string
}

// scenarioTool is something to be done with a scenario.
type scenarioTool uint8

// The tools.
const (
	openScenario scenarioTool = iota
	renameScenario
	removeScenario
	scenarioToolCount
)

// scenarios shows the desk.
func (w writer) scenarios(d *desk) *ScenariosView {
	v := &ScenariosView{
		Heading:   w.words.ScenariosHeading(),
		Lead:      w.words.ScenariosLead(),
		NameLabel: w.words.ScenarioName(),
		Keep:      w.words.KeepScenario(),
		Said:      d.said,
		Empty:     w.words.NoScenarios(),
		Import:    w.words.ImportScenarios(),
	}
	switch {
	case d.sealed:
		v.Trouble = w.words.ScenarioFault(faultSealed, "")
	case d.unrolled && d.storage != nil && !d.storage.Lasts():
		v.Lead, v.Trouble = "", w.words.ScenariosFleeting()
	}
	if d.aside != "" {
		v.Aside, v.AsideDownload, v.AsideDrop = w.words.ScenariosAside(), w.words.AsideDownload(), w.words.AsideDrop()
	}
	if d.renaming == "" {
		v.Problem = d.problem
	}
	if at := placeOf(d.list, d.asking); at >= 0 {
		v.Exists = w.words.ScenarioExists(d.asking, w.scenarioTotal(&d.list[at].Total))
		v.Replace, v.Cancel = w.words.ReplaceScenario(), w.words.CancelScenario()
	}
	if !d.undo.none() {
		v.Undo = w.words.Undo()
	}
	if len(d.list) > 0 {
		v.Empty, v.CompareLead = "", w.words.CompareLead()
		v.OnScreen, v.ScreenTaken = w.words.PlanOnScreen(), slices.Contains(d.chosen, onScreen)
		v.Export = w.words.ExportScenarios()
	}
	for i := range d.list {
		v.Rows = append(v.Rows, w.scenario(d, i))
	}
	return v
}

func (w writer) scenario(d *desk, place int) ScenarioView {
	s := &d.list[place]
	v := ScenarioView{
		Place: place, Name: s.Name, Total: w.scenarioTotal(&s.Total), Compared: slices.Contains(d.chosen, s.Name),
		Facts: w.words.ScenarioKept(w.format.Date(localDate(s.Changed))),
	}
	if s.Total.Card != 0 {
		v.Facts = w.words.ScenarioRates(w.format.Date(s.Total.Card)) + " · " + v.Facts
	}
	for t := range scenarioToolCount {
		v.Tools[t] = w.words.ScenarioTool(t)
	}
	if d.renaming == s.Name {
		v.Renaming, v.NewName, v.NewLabel, v.Problem = true, d.renamed, w.words.NewScenarioName(), d.problem
		v.Save, v.Cancel = w.words.SaveScenarioName(), w.words.CancelScenario()
	}
	return v
}

// scenarioTotal is a total as it was when it was kept.
func (w writer) scenarioTotal(t *document.ScenarioTotal) string {
	if t.Currency == "" {
		return w.words.NoAnswer()
	}
	total := w.money(t.Amount, t.Currency)
	if t.AtLeast {
		total = w.words.AtLeast() + " " + total
	}
	return total
}

// localDate is the visitor's date at an instant.
func localDate(at pricing.Instant) pricing.Date {
	year, month, day := at.Time().Local().Date()
	return pricing.NewDate(year, month, day)
}
