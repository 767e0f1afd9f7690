package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// shelfFault says why the saved scenarios could not be changed. The zero value is none.
type shelfFault uint8

// The faults.
const (
	noFault     shelfFault = iota
	faultNoName            // no name was given
	faultLong              // the name is too long
	faultTaken             // another scenario has the name
	faultGone              // another tab has removed the scenario
	faultFull              // there are as many as there may be
	faultNoRoom            // the browser has no room left
	faultSealed            // what is there is of a newer program
	faultUnfit             // what is to be kept has not the form it must have
	faultCount
)

// maxScenarios is how many scenarios are kept on a device.
const maxScenarios = 200

// placeOf returns the place of the scenario of a name; -1 where there is none.
func placeOf(list []document.Scenario, name string) int {
	return slices.IndexFunc(list, func(s document.Scenario) bool { return s.Name == name })
}

// scenarioName is a name as it was typed, on one line and without needless blanks.
func scenarioName(typed string) (string, shelfFault) {
	name := strings.Join(strings.Fields(strings.ToValidUTF8(typed, "")), " ")
	switch {
	case name == "":
		return "", faultNoName
	case len([]rune(name)) > document.MaxScenarioName:
		return name, faultLong
	case !document.IsScenarioName(name):
		return name, faultUnfit
	}
	return name, noFault
}

// withScenario puts a scenario first, in place of the one of its name, whose creation it inherits.
func withScenario(list []document.Scenario, s document.Scenario) ([]document.Scenario, shelfFault) {
	if at := placeOf(list, s.Name); at >= 0 {
		s.Created = list[at].Created
		list = slices.Delete(slices.Clone(list), at, at+1)
	}
	if len(list) >= maxScenarios {
		return nil, faultFull
	}
	return slices.Insert(slices.Clone(list), 0, s), noFault
}

// withoutScenario takes the scenario of a name out of the list.
func withoutScenario(list []document.Scenario, name string) ([]document.Scenario, shelfFault) {
	at := placeOf(list, name)
	if at < 0 {
		return nil, faultGone
	}
	return slices.Delete(slices.Clone(list), at, at+1), noFault
}

// withScenarioBack puts a scenario that was removed where it stood, under another name if its own is taken.
func withScenarioBack(list []document.Scenario, s document.Scenario, at int) ([]document.Scenario, shelfFault) {
	if len(list) >= maxScenarios {
		return nil, faultFull
	}
	s.Name = freeName(list, s.Name)
	return slices.Insert(slices.Clone(list), min(at, len(list)), s), noFault
}

// renamedScenario gives a scenario another name that is free.
func renamedScenario(list []document.Scenario, from, to string, on pricing.Instant) ([]document.Scenario, shelfFault) {
	at := placeOf(list, from)
	switch {
	case at < 0:
		return nil, faultGone
	case from == to:
		return list, noFault
	case placeOf(list, to) >= 0:
		return nil, faultTaken
	}
	list = slices.Clone(list)
	list[at].Name, list[at].Changed = to, on
	return list, noFault
}

// mergeReport says what became of scenarios that were brought in.
type mergeReport struct {
	Added   int
	Renamed int // of those added: their name was taken by another plan
	Skipped int // the same name with the same plan was there
}

// mergedScenarios is a list with others behind it. One whose name is taken by the same plan is there already; one
// whose name is taken by another plan gets a number behind its name, and both are kept.
func mergedScenarios(list, others []document.Scenario) ([]document.Scenario, mergeReport, shelfFault) {
	list = slices.Clone(list)
	var report mergeReport
	for _, s := range others {
		name, known := s.Name, false
		for n := 2; !known; n++ {
			at := placeOf(list, name)
			if at < 0 {
				break
			}
			known = list[at].Plan == s.Plan
			name = numberedName(s.Name, n)
		}
		switch {
		case known:
			report.Skipped++
			continue
		case name != s.Name:
			report.Renamed++
		}
		report.Added++
		s.Name = name
		list = append(list, s)
	}
	if len(list) > maxScenarios && report.Added > 0 {
		return nil, mergeReport{}, faultFull
	}
	return list, report, noFault
}

// freeName is a name, or the first with a number behind it that no scenario has.
func freeName(list []document.Scenario, name string) string {
	free := name
	for n := 2; placeOf(list, free) >= 0; n++ {
		free = numberedName(name, n)
	}
	return free
}

// numberedName is a name with a number behind it, shortened where it would be too long.
func numberedName(name string, n int) string {
	suffix := " (" + strconv.Itoa(n) + ")"
	if letters := []rune(name); len(letters)+len(suffix) > document.MaxScenarioName {
		name = strings.TrimSpace(string(letters[:document.MaxScenarioName-len(suffix)]))
	}
	return name + suffix
}
