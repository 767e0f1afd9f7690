package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// changeList applies a message that changes the list of countries, says what happened and moves the focus there.
func (c *Calculator) changeList(m Msg) {
	c.send(c.own, m) // what was pressed may go with the change
	w := writerIn(c.state.Locale)
	c.said = w.listChanged(c.state)
	c.own.Defer(func(ui.Context) { focusOn(c.state.listFocus()) })
}

// listFocus returns the control to go on with after the last change of the list: the field of a country that came,
// the button that brings back one that went, the button that moved one on, or back at the end of the list.
func (s State) listFocus() string {
	switch last := s.last; last.kind {
	case insertion:
		return controlName(fieldSpecs[FieldCountry].name, last.at)
	case removal:
		return undoID
	case move:
		up := last.to < last.at && last.to > 0 || last.to == len(s.Countries)-1
		if up {
			return controlName(moveUpTool, last.to)
		}
		return controlName(moveDownTool, last.to)
	case splitting:
		return fieldSpecs[FieldSplit].name
	}
	return addCountryID
}

// focusOn moves the focus to a control, and marks the text of one that holds text.
func focusOn(id string) {
	control := ui.Window().GetElementByID(id)
	if !control.Truthy() {
		return
	}
	control.Call("focus")
	if control.Get("select").Truthy() {
		control.Call("select")
	}
}
