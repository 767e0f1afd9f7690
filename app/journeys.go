package app

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Journeys lists the conversations of the visitor's own. Exported fields are set by the page.
type Journeys struct {
	ui.Compo
	Page *Calculator
	View JourneysView
}

// OnUpdate shows numbers that came from elsewhere than the keyboard.
func (j *Journeys) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		for i := range j.View.Rows {
			ShowText(j.View.Rows[i].Times.Name, j.View.Rows[i].Times.Text)
		}
	})
}

// Render draws them.
func (j *Journeys) Render() ui.UI {
	v := &j.View
	return El("fieldset", "section journeys",
		TextEl("legend", "", v.Heading),
		TextEl("p", "hint", v.Lead),
		El("ul", "", Each(v.Rows, j.row)...),
		j.undo(),
	)
}

func (j *Journeys) row(v *JourneyView) ui.UI {
	place := v.Place
	return El("li", "journey",
		El("p", "", TextEl("strong", "", v.Name+" "), TextEl("span", "hint", v.What)),
		DrawField(&v.Times, func(ctx ui.Context, _ ui.Event) { j.Page.sendTyped(ctx, JourneyTyped{place, value(ctx)}) }),
		Optional("p", "problem", v.Lost),
		El("p", "tools",
			TextEl("a", "journey-open", v.Open).Attr("href", v.Href),
			Button("tool", ui.Text(v.Remove), TextEl("span", "hidden-text", " "+v.Name)).ID(journeyRemoveID+strconv.Itoa(place+1)).
				OnClick(func(ui.Context, ui.Event) { j.Page.changeJourneys(JourneyRemoved{place}, journeyUndoID) }),
		),
	)
}

// The buttons of journeys.
const (
	journeyRemoveID = "journey-remove-"
	journeyUndoID   = "journey-undo"
)

func (j *Journeys) undo() ui.UI {
	v := &j.View.Undo
	return ui.If(v.Label != "", func() ui.UI {
		return El("p", "undo",
			TextEl("span", "", v.Sentence+" "),
			Button("undo-button", ui.Text(v.Label)).ID(journeyUndoID).OnClick(func(ui.Context, ui.Event) {
				j.Page.changeJourneys(JourneyReturned{}, journeyTimesName+strconv.Itoa(j.Page.state.removed.at+1))
			}),
		)
	})
}

// changeJourneys changes the list and goes on at a control, since what was pressed may be gone.
func (c *Calculator) changeJourneys(m Msg, focus string) {
	c.send(c.own, m)
	c.own.Defer(func(ui.Context) { focusOn(focus) })
}
