package app

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// panel is a part of the results that is folded under its heading until the visitor opens it.
type panel uint8

// The panels, in the order of the page.
const (
	noPanel panel = iota
	changesPanel
	monthsPanel
	rangePanel
	budgetPanel
	quotePanel
	scenariosPanel
	panelCount
)

// panels is a set of them.
type panels [panelCount]bool

// panelFields are the fields that stand in a panel.
var panelFields = [panelCount][]Field{
	changesPanel: {FieldChange, FieldBefore, FieldAfter},
	monthsPanel:  {FieldGrowth},
	budgetPanel:  {FieldBudget, FieldBudgetPart, FieldBudgetPlace},
	quotePanel:   {FieldQuote, FieldQuoteCategory, FieldQuoteCountry},
}

// askedPanels returns the panels in which something is not as a page opens: a link that asks something shows the answer.
func (s State) askedPanels() panels {
	var used panels
	for p, fields := range panelFields {
		for _, f := range fields {
			used[p] = used[p] || s.Inputs[f].Text != s.defaultText(f)
		}
	}
	used[rangePanel] = s.hasBounds()
	return used
}

// and returns the panels of both sets.
func (p panels) and(others panels) panels {
	for i := range p {
		p[i] = p[i] || others[i]
	}
	return p
}

// shows reports whether a study has a place on the page.
func (p *panels) shows(s *study) bool { return s.panel == noPanel || p[s.panel] }

// id is that of the element that folds the panel.
func (p panel) id() string { return "panel-" + strconv.Itoa(int(p)) }

// drawnOpen reports whether the visitor has opened what folds, by its id, in the page as it was drawn ahead.
func drawnOpen(id string) bool {
	details := ui.Window().GetElementByID(id)
	return details.Truthy() && details.Get("open").Bool()
}

// fold draws a panel: its heading, and below it what it holds. What holds it is a component that redraws when it opens.
func fold(page *Calculator, p panel, heading string, body ...ui.UI) ui.UI {
	details := El("details", "fold",
		El("summary", "", TextEl("h2", "", heading)),
		El("div", "fold-body", body...),
	).ID(p.id()).On("toggle", func(ctx ui.Context, _ ui.Event) { page.unfold(p, ctx.JSSrc().Get("open").Bool()) })
	if page.open[p] {
		details = details.Attr("open", true)
	}
	return details
}

// unfold takes note that a panel was opened or folded, and makes the studies it shows.
func (c *Calculator) unfold(p panel, open bool) {
	if c.open[p] == open {
		return
	}
	if c.open[p] = open; open {
		if p == scenariosPanel && !c.desk.unrolled {
			c.unrollDesk()
		}
		c.follow(c.own)
	}
}
