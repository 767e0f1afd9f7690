package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// The page is there before the program is, and a script keeps what the visitor does meanwhile in
// window.tarifarioEarly: the program redraws every control. See web/early.js.

// earlyInput returns what was typed, chosen or switched before the program was ready.
func earlyInput() []Typed {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return nil
	}
	var typed []Typed
	values := early.Get("values")
	for f := range fieldCount {
		switch v := values.Get(fieldSpecs[f].name); v.Type() {
		case ui.TypeString:
			typed = append(typed, Typed{f, v.String()})
		case ui.TypeBoolean:
			typed = append(typed, Typed{f, switchText(v.Bool())})
		}
	}
	return typed
}

// earlyFocus gives the focus and the selection back to the control that had them.
func earlyFocus() {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return
	}
	f, known := fieldNamed(early.Get("focus").String())
	if !known {
		return
	}
	control := ui.Window().GetElementByID(fieldSpecs[f].name)
	if !control.Truthy() {
		return
	}
	control.Call("focus", map[string]any{"preventScroll": true})
	if s := early.Get("selection"); s.Truthy() {
		control.Call("setSelectionRange", s.Index(0), s.Index(1))
	}
}

// stopEarly ends the keeping and forgets what was kept.
func stopEarly() {
	if early := ui.Window().Get("tarifarioEarly"); early.Truthy() {
		early.Call("stop")
		ui.Window().Set("tarifarioEarly", nil)
	}
}
