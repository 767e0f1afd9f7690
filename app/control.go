package app

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// go-app writes an attribute only when it differs from what it wrote before, and an empty value not at all. What the
// program changes in a control, as opposed to what the visitor typed, is therefore written to its property.

// ShowText puts a text into a control if another stands there.
func ShowText(id, text string) {
	control := ui.Window().GetElementByID(id)
	if control.Truthy() && control.Get("value").String() != text {
		control.Set("value", text)
	}
}

// ShowSwitch turns a checkbox on or off.
func ShowSwitch(id string, on bool) {
	if control := ui.Window().GetElementByID(id); control.Truthy() {
		control.Set("checked", on)
	}
}

// value is the text of the control an event happened in.
func value(ctx ui.Context) string { return ctx.JSSrc().Get("value").String() }

// textInput is a one-line control of a kind, such as "text" or "date", with its text.
func textInput(kind, name, text string) ui.HTMLElemSelfClosing {
	return named(ui.ElemSelfClosing("input").Attr("type", kind).Attr("autocomplete", "off").Attr("value", text), name)
}

// element is an element of any kind.
type element[E any] interface {
	ID(format string, v ...any) E
	Attr(name string, value any) E
	Aria(name string, value any) E
}

// named gives a control its name, by which its label, its remarks and the program find it.
func named[E element[E]](control E, name string) E { return control.ID(name).Attr("name", name) }

// Where the remarks on a control stand.
const (
	hintSuffix    = "-hint"
	echoSuffix    = "-echo"
	problemSuffix = "-problem"
)

// described ties a control to its remarks, what is wrong first.
func described[E element[E]](control E, name, problem, echo, hintID string) E {
	ids := hintID
	if echo != "" {
		ids = name + echoSuffix + " " + ids
	}
	if problem != "" {
		ids = name + problemSuffix + " " + ids
		control = control.Aria("invalid", "true")
	}
	if ids == "" {
		return control
	}
	return control.Aria("describedby", strings.TrimSuffix(ids, " "))
}

// labelSuffix marks the label of a control.
const labelSuffix = "-label"

// label names a control.
func label(name, text string) ui.HTMLElem {
	return TextEl("label", "", text).ID(name+labelSuffix).Attr("for", name)
}

// remarks are the lines under a control: what is wrong, what was understood, what it means.
func remarks(name, problem, echo, hint string) ui.UI {
	return El("div", "remarks",
		remark("problem", name+problemSuffix, problem),
		remark("echo", name+echoSuffix, echo),
		remark("hint", name+hintSuffix, hint),
	)
}

func remark(class, id, text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return TextEl("p", class, text).ID(id) })
}
