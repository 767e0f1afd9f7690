package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Hints are what the numbers suggest. Exported fields are set by the page.
type Hints struct {
	ui.Compo
	Page  *Calculator
	View  HintsView
	Taken UndoView // the hint that was taken just now
}

// Render draws the list, and above it what a hint has changed; an empty place when there is nothing to say.
func (h *Hints) Render() ui.UI {
	v := &h.View
	if len(v.Hints) == 0 && h.Taken.Label == "" {
		return El("div", "none")
	}
	return Block("hints-heading", v.Heading,
		Optional("p", "lead", v.Lead),
		ui.If(h.Taken.Label != "", func() ui.UI {
			return El("p", "undo",
				TextEl("span", "", h.Taken.Sentence+" ").ID(takenID),
				Button("undo-button", ui.Text(h.Taken.Label)).ID(undoHintID).Aria("describedby", takenID).OnClick(h.onUndo),
			)
		}),
		El("ul", "hints", Each(v.Hints, h.hint)...),
	)
}

// undoHintID is the button that takes a hint back, and takenID what it would take back.
const (
	undoHintID = "undo-hint"
	takenID    = "taken"
)

func (h *Hints) hint(v *HintView) ui.UI { return &HintEntry{Page: h.Page, View: *v} }

func (h *Hints) onUndo(ui.Context, ui.Event) { h.Page.takeHint(h.Page.state.taken) }

// HintEntry is one hint. Exported fields are set by the list.
type HintEntry struct {
	ui.Compo
	Page *Calculator
	View HintView
}

// Render draws what it suggests, what that comes to, why, and the button that does it.
func (h *HintEntry) Render() ui.UI {
	v := &h.View
	class := "hint-entry"
	if v.Class != "" {
		class += " " + v.Class
	}
	return El("li", class,
		TextEl("span", "hint-claim", v.Claim+" "),
		TextEl("span", "hint-effect", v.Effect),
		reason(v.Reason, v.Rule),
		ui.If(v.Button != "", func() ui.UI {
			return Button("tool", ui.Text(v.Button), TextEl("span", "hidden-text", ": "+v.Claim)).OnClick(h.onTake)
		}),
	)
}

func (h *HintEntry) onTake(ui.Context, ui.Event) { h.Page.takeHint(h.View.Change) }

// takeHint types a hint into the form and moves the focus to what takes it back: what was pressed may go.
func (c *Calculator) takeHint(change []TypedIn) {
	c.send(c.own, HintTaken{change})
	c.own.Defer(func(ui.Context) { focusOn(undoHintID) })
}
