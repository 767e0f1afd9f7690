package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// The page is there before the program is, and a script keeps what the visitor does meanwhile in
// window.tarifarioEarly: the program redraws every control. See web/early.js.

// earlyInput returns what was typed, chosen or switched before the program was ready.
func earlyInput() []Msg {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return nil
	}
	var typed []Msg
	values := early.Get("values")
	for f := range fieldCount {
		switch v := values.Get(fieldSpecs[f].name); v.Type() {
		case ui.TypeString:
			typed = append(typed, Typed{f, v.String()})
		case ui.TypeBoolean:
			typed = append(typed, Typed{f, switchText(v.Bool())})
		}
	}
	for u := range uncertains {
		for e := range endCount {
			if v := values.Get(boundName(0, u, e)); v.Type() == ui.TypeString {
				typed = append(typed, BoundTyped{0, u, e, v.String()})
			}
		}
	}
	return typed
}

// earlyLocale returns the locale that was chosen before the program was ready; empty where none was.
func earlyLocale() Locale {
	chosen, _ := EarlyText(localeName)
	return Locale(chosen)
}

// askedTags are the tags of the languages the visitor reads, as the browser tells them.
func askedTags() []string {
	list := ui.Window().Get("navigator").Get("languages")
	if !list.Truthy() {
		return nil
	}
	tags := make([]string, list.Length())
	for i := range tags {
		tags[i] = list.Index(i).String()
	}
	return tags
}

// AskedLocale returns the locale of a language in which the page of a visitor is to be written: the one chosen before the
// program was ready, or the one the browser asks for.
func AskedLocale(l Language) Locale {
	if chosen := earlyLocale(); chosen.Language() == l {
		return chosen
	}
	return askedLocale(l, askedTags())
}

// earlyFocus gives the focus and the selection back to the control of the form that had them.
func earlyFocus() {
	EarlyFocus(func(name string) bool {
		_, known := fieldNamed(name)
		return known
	})
}

// EarlyFocus gives the focus and the selection back to the control that had them, if it is one the page knows by its name
// or that of its head.
func EarlyFocus(known func(name string) bool) {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return
	}
	name := early.Get("focus").String()
	if !known(name) && name != localeName {
		return
	}
	control := ui.Window().GetElementByID(name)
	if !control.Truthy() {
		return
	}
	control.Call("focus", map[string]any{"preventScroll": true})
	if s := early.Get("selection"); s.Truthy() {
		control.Call("setSelectionRange", s.Index(0), s.Index(1))
	}
}

// EarlyText returns what was typed, chosen or switched in a control before the program was ready; kept is false where it
// was not touched. A switch that was turned on is "1", one that was turned off is empty.
func EarlyText(name string) (text string, kept bool) {
	if !ui.IsClient {
		return "", false
	}
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return "", false
	}
	switch v := early.Get("values").Get(name); v.Type() {
	case ui.TypeString:
		return v.String(), true
	case ui.TypeBoolean:
		return switchText(v.Bool()), true
	}
	return "", false
}

// EarlyFile returns the file of the browser's that was chosen in a control before the program was ready; nil where none was.
// Parts of a page ask in OnInit: by the time they are told that they are mounted, the page may have called [StopEarly].
func EarlyFile(name string) ui.Value {
	if !ui.IsClient {
		return nil
	}
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return nil
	}
	if file := early.Get("values").Get(name); file.Type() == ui.TypeObject {
		return file
	}
	return nil
}

// earlyActs presses the buttons that were pressed, in their order.
func earlyActs() {
	for _, id := range EarlyPressed() {
		if button := ui.Window().GetElementByID(id); button.Truthy() {
			button.Call("click")
		}
	}
}

// EarlyPressed returns the ids of the buttons that were pressed before the program was ready, in their order.
func EarlyPressed() []string {
	early := ui.Window().Get("tarifarioEarly")
	if !early.Truthy() {
		return nil
	}
	pressed := early.Get("pressed")
	ids := make([]string, pressed.Length())
	for i := range ids {
		ids[i] = pressed.Index(i).String()
	}
	return ids
}

// StopEarly ends the keeping and forgets what was kept.
func StopEarly() {
	if early := ui.Window().Get("tarifarioEarly"); early.Truthy() {
		early.Call("stop")
		ui.Window().Set("tarifarioEarly", nil)
	}
}
