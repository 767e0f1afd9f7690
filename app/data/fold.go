package data

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// foldPrefix is before the id of what a link leads to, in the id of what folds around it: browsers unfold what is around
// the target of a link, not the target.
const foldPrefix = "fold-"

// fold draws what folds under a summary, and what a link to id shows.
func (p *Page) fold(class, id string, open bool, summary []ui.UI, body ...ui.UI) ui.UI {
	details := app.El("details", class, app.El("summary", "", summary...), app.El("div", "fold-body", body...).ID(id)).ID(foldPrefix + id)
	if left, drawn := p.open[foldPrefix+id]; drawn {
		open = left
	}
	if open {
		details = details.Attr("open", true)
	}
	return details
}
