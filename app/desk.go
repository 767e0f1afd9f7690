package app

import (
	"slices"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// desk is the saved scenarios with what the visitor is doing with them.
type desk struct {
	shelf
	unrolled bool // the panel was opened: what the browser keeps has been read

	named    bool     // a name for the plan was typed
	typed    string   // that name
	asking   string   // the name that another scenario has, while it is asked whether to replace that
	renaming string   // the scenario that gets another name; "" for none
	renamed  string   // the name typed for it
	problem  string   // what is wrong with a name; "" for nothing
	opened   string   // the scenario that was opened last
	chosen   []string // the plans that are compared, in the order in which they were ticked
	said     string   // what became of the last thing that was asked for
	undo     deskUndo
}

// deskUndo takes the last thing back. The zero value is nothing to take back.
type deskUndo struct {
	removed *document.Scenario
	at      int    // where it stood
	before  *State // what was in the form
	opened  string // and the scenario it came from
}

// none reports whether there is nothing to take back.
func (u *deskUndo) none() bool { return u.removed == nil && u.before == nil }

// onScreen stands for the plan of the page among those that are compared; no scenario has it for a name.
const onScreen = ""

// maxCompared is how many plans stand side by side.
const maxCompared = 3

// unroll reads what the browser keeps, the first time or after another tab has changed it.
func (d *desk) unroll() {
	if d.storage == nil {
		d.storage = BrowserStorage()
	}
	d.unrolled = true
	d.read()
	d.chosen = slices.DeleteFunc(d.chosen, func(name string) bool { return name != onScreen && placeOf(d.list, name) < 0 })
}

// choose takes a plan among those that are compared or out of them. It reports whether there was room.
func (d *desk) choose(name string, on bool) bool {
	d.chosen = slices.DeleteFunc(slices.Clone(d.chosen), func(other string) bool { return other == name })
	if !on {
		return true
	}
	if len(d.chosen) == maxCompared {
		return false
	}
	d.chosen = append(d.chosen, name)
	return true
}

// compared returns the plans that stand side by side, in the order in which they were chosen; the zero Scenario is the
// plan of the page. It is nil for fewer than two.
func (d *desk) compared() []document.Scenario {
	if len(d.chosen) < 2 {
		return nil
	}
	var plans []document.Scenario
	for _, name := range d.chosen {
		plan := document.Scenario{}
		if at := placeOf(d.list, name); at >= 0 {
			plan = d.list[at]
		}
		plans = append(plans, plan)
	}
	return plans
}

// quiet forgets what was asked and said before something new is done.
func (d *desk) quiet() {
	d.asking, d.problem, d.said, d.undo = "", "", "", deskUndo{}
}

// put keeps a scenario, in place of the one of its name.
func (d *desk) put(s document.Scenario) shelfFault {
	return d.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) { return withScenario(list, s) })
}

// remove takes a scenario away, to be brought back by the undo.
func (d *desk) remove(name string) shelfFault {
	undo := deskUndo{}
	fault := d.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		if at := placeOf(list, name); at >= 0 {
			undo = deskUndo{removed: &list[at], at: at}
		}
		return withoutScenario(list, name)
	})
	if fault == noFault {
		d.choose(name, false)
		d.undo = undo
	}
	return fault
}

// bringBack undoes a removal.
func (d *desk) bringBack() shelfFault {
	undo := d.undo
	return d.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		return withScenarioBack(list, *undo.removed, undo.at)
	})
}

// rename gives a scenario another name.
func (d *desk) rename(from, to string, on pricing.Instant) shelfFault {
	fault := d.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		return renamedScenario(list, from, to, on)
	})
	if fault == noFault {
		if at := slices.Index(d.chosen, from); at >= 0 {
			d.chosen = slices.Clone(d.chosen)
			d.chosen[at] = to
		}
		if d.opened == from {
			d.opened = to
		}
	}
	return fault
}

// merge brings in the scenarios of a file.
func (d *desk) merge(others []document.Scenario) (mergeReport, shelfFault) {
	var report mergeReport
	fault := d.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		merged, what, fault := mergedScenarios(list, others)
		report = what
		return merged, fault
	})
	return report, fault
}
