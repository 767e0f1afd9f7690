package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// go-app has a type of its own with some hundred methods for every HTML element, and each one that is used adds more
// than a kilobyte to what a first visit loads. Here one type draws them all.

// el is an element with a class ("" for none) and what stands in it.
func el(tag, class string, body ...ui.UI) ui.HTMLElem {
	e := ui.Elem(tag)
	if class != "" {
		e = e.Class(class)
	}
	return e.Body(body...)
}

// textEl is an element with nothing but a text in it.
func textEl(tag, class, text string) ui.HTMLElem { return el(tag, class, ui.Text(text)) }

// optional is textEl, or nothing where there is no text.
func optional(tag, class, text string) ui.UI {
	return ui.If(text != "", func() ui.UI { return textEl(tag, class, text) })
}

// each draws every entry of a list.
func each[T any](entries []T, draw func(*T) ui.UI) []ui.UI {
	drawn := make([]ui.UI, len(entries))
	for i := range entries {
		drawn[i] = draw(&entries[i])
	}
	return drawn
}

// block is a part of the results under a heading that names it.
func block(id, heading string, body ...ui.UI) ui.UI {
	head := []ui.UI{textEl("h2", "", heading).ID(id)}
	return el("section", "block", append(head, body...)...).Aria("labelledby", id)
}
