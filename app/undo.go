package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// undoID is the button that undoes the last change of the list; there is one at most.
const undoID = "undo"

// undo says what happened to the list and offers to undo it; nothing where nothing happened.
func undo(page *Calculator, v *UndoView) ui.UI {
	if v.Label == "" {
		return El("div", "none")
	}
	return El("p", "undo",
		TextEl("span", "", v.Sentence+" "),
		Button("undo-button", ui.Text(v.Label)).ID(undoID).OnClick(func(ui.Context, ui.Event) {
			page.changeList(ListUndone{})
		}),
	)
}

// Button is a Button with a class.
func Button(class string, body ...ui.UI) ui.HTMLElem {
	return El("button", class, body...).Attr("type", "button")
}
