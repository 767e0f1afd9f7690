package app

import (
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// What the visitor asks of the desk. Every one of these says what became of it and shows the desk anew; what happens
// to the form or needs the browser is for the caller.

// showDesk writes the desk anew.
func (c *Calculator) showDesk() { c.scenarios = writerIn(c.state.Locale).scenarios(&c.desk) }

// unrollDesk reads what the browser keeps.
func (c *Calculator) unrollDesk() {
	c.desk.unroll()
	c.showDesk()
}

// scenarioNameShown is what stands in the field for the name: what was typed, else the name of the scenario that was
// opened, else one made of the plan that no scenario has.
func (c *Calculator) scenarioNameShown() string {
	switch d := &c.desk; {
	case d.named:
		return d.typed
	case d.opened != "" && placeOf(d.list, d.opened) >= 0:
		return d.opened
	case c.estimate.isNone():
		return ""
	default:
		return freeName(d.list, writerIn(c.state.Locale).suggestedName(&c.estimate.Plan))
	}
}

// nameScenario takes a name typed for the plan.
func (c *Calculator) nameScenario(typed string) {
	c.desk.named, c.desk.typed = true, typed
	if c.desk.asking != "" || c.desk.problem != "" {
		c.desk.asking, c.desk.problem = "", ""
		c.showDesk()
	}
}

// keepScenario keeps the last plan that could be priced under the name shown; where another scenario has the name it
// asks first, unless it was asked already.
func (c *Calculator) keepScenario(now pricing.Instant, replace bool) {
	d, words := &c.desk, catalogs[c.lang]
	defer c.showDesk()
	name, fault := scenarioName(c.scenarioNameShown())
	d.quiet()
	if fault == noFault {
		d.read()
		if placeOf(d.list, name) >= 0 && !replace && !d.sealed {
			d.asking = name
			return
		}
		fault = d.put(newScenario(name, c.priced, &c.estimate, now))
	}
	if fault != noFault {
		d.problem = words.ScenarioFault(fault, name)
		return
	}
	d.named, d.opened = false, name
	d.said = words.ScenarioSaid(saidKept, name)
	if len(c.state.Problems()) > 0 || c.failed != nil {
		d.said += " " + words.KeptLastTotal()
	}
}

// chooseScenario takes a plan among those that are compared or out of them, and reports whether there was room.
func (c *Calculator) chooseScenario(name string, on bool) bool {
	c.desk.quiet()
	defer c.showDesk()
	if c.desk.choose(name, on) {
		return true
	}
	c.desk.said = catalogs[c.lang].CompareFull()
	return false
}

// beginRename asks for another name of a scenario; "" asks for none.
func (c *Calculator) beginRename(name string) {
	c.desk.quiet()
	c.desk.renaming, c.desk.renamed = name, name
	c.showDesk()
}

// renameScenario gives the scenario whose name was asked for that name, and reports whether it has it.
func (c *Calculator) renameScenario(now pricing.Instant) bool {
	d, words := &c.desk, catalogs[c.lang]
	defer c.showDesk()
	d.quiet()
	name, fault := scenarioName(d.renamed)
	if fault == noFault {
		fault = d.rename(d.renaming, name, now)
	}
	if fault != noFault {
		d.problem = words.ScenarioFault(fault, name)
		return false
	}
	d.renaming, d.said = "", words.ScenarioSaid(saidRenamed, name)
	return true
}

// removeScenario takes a scenario away, to be brought back.
func (c *Calculator) removeScenario(name string) {
	d, words := &c.desk, catalogs[c.lang]
	d.quiet()
	if fault := d.remove(name); fault != noFault {
		d.said = words.ScenarioFault(fault, name)
	} else {
		d.said = words.ScenarioSaid(saidRemoved, name)
	}
	c.showDesk()
}

// openScenario returns the message that puts the plan of a scenario into the form, or nothing where it cannot be read.
func (c *Calculator) openScenario(name string) Msg {
	d, words := &c.desk, catalogs[c.lang]
	defer c.showDesk()
	d.quiet()
	at := placeOf(d.list, name)
	if at < 0 {
		d.said = words.ScenarioFault(faultGone, name)
		return nil
	}
	if !readable(&d.list[at]) {
		d.said = words.ScenarioFault(faultSealed, name)
		return nil
	}
	before := c.state
	d.undo = deskUndo{before: &before, opened: d.opened}
	d.named, d.opened = false, name
	return Opened{d.list[at].Plan}
}

// saidOfOpened says, once a scenario stands in the form, what became of its total.
func (c *Calculator) saidOfOpened(name string) {
	d, w := &c.desk, writerIn(c.state.Locale)
	d.said = w.words.ScenarioSaid(saidOpened, name)
	if at := placeOf(d.list, name); at >= 0 && len(c.state.Problems()) == 0 && c.failed == nil {
		then, now := d.list[at].Total, shownTotal(&c.estimate)
		if !sameTotal(then, now) {
			d.said += " " + w.words.ScenarioThen(w.scenarioTotal(&then), w.scenarioTotal(&now))
		}
	}
	c.showDesk()
}

// undoScenario takes the last thing back. It returns the message that gives the form back what stood there, if that
// was what was done; that can be taken back in turn.
func (c *Calculator) undoScenario() Msg {
	d, words := &c.desk, catalogs[c.lang]
	defer c.showDesk()
	if before := d.undo.before; before != nil {
		now := c.state
		d.undo, d.opened = deskUndo{before: &now, opened: d.opened}, d.undo.opened
		d.said = words.ScenarioSaid(saidReturned, "")
		return Returned{*before}
	}
	if d.undo.removed == nil {
		return nil
	}
	name := d.undo.removed.Name
	if fault := d.bringBack(); fault != noFault {
		d.said = words.ScenarioFault(fault, name) // and can be tried again
		return nil
	}
	d.quiet()
	d.said = words.ScenarioSaid(saidBack, name)
	return nil
}

// importScenarios brings in what a file holds.
func (c *Calculator) importScenarios(data []byte) {
	d, w := &c.desk, writerIn(c.state.Locale)
	defer c.showDesk()
	d.quiet()
	others, fault := readScenarios(data)
	if fault.kind != importFine {
		d.said = w.words.ImportFault(fault)
		return
	}
	report, refused := d.merge(others)
	if refused != noFault {
		d.said = w.words.ScenarioFault(refused, "")
		return
	}
	d.said = w.words.ScenariosImported(w.count(int64(report.Added)), w.count(int64(report.Skipped)), w.count(int64(report.Renamed)), report)
}

// exportScenarios returns the file of all scenarios; nil where it cannot be written.
func (c *Calculator) exportScenarios() []byte {
	c.desk.quiet()
	defer c.showDesk()
	data, err := document.EncodeScenarios(c.desk.list)
	if err != nil {
		c.desk.said = catalogs[c.lang].FileRefused()
		return nil
	}
	return data
}

// Returned says that what stood in the form before is to stand there again.
type Returned struct{ State State }

func (Returned) isMsg() {}
