package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// go-app has a type of its own with some hundred methods for every HTML element, and each one that is used adds more
// than a kilobyte to what a first visit loads. Here one type draws them all.

// El is an element with a class ("" for none) and what stands in it.
func El(tag, class string, body ...ui.UI) ui.HTMLElem {
	e := ui.Elem(tag)
	if class != "" {
		e = e.Class(class)
	}
	return e.Body(body...)
}

// TextEl is an element with nothing but a text in it.
func TextEl(tag, class, text string) ui.HTMLElem { return El(tag, class, ui.Text(text)) }

// Optional is textEl, or nothing where there is no text.
func Optional(tag, class, text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return TextEl(tag, class, text) })
}

// Each draws every entry of a list.
func Each[T any](entries []T, draw func(*T) ui.UI) []ui.UI {
	drawn := make([]ui.UI, len(entries))
	for i := range entries {
		drawn[i] = draw(&entries[i])
	}
	return drawn
}

// Block is a part of the results under a heading that names it.
func Block(id, heading string, body ...ui.UI) ui.UI {
	head := []ui.UI{TextEl("h2", "", heading).ID(id)}
	return El("section", "block", append(head, body...)...).Aria("labelledby", id)
}
