package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Blocks is the total by who asks for it. Exported fields are set by the page.
type Blocks struct {
	ui.Compo
	View BlocksView
}

// Render draws one row per block; an empty place when there is nothing but Meta's charge.
func (b *Blocks) Render() ui.UI {
	v := &b.View
	if len(v.Rows) == 0 {
		return el("div", "none")
	}
	return block("blocks-heading", v.Heading,
		table("blocks", v.Heading, v.Columns[:],
			rowGroup("tbody", each(v.Rows, blockRow)...),
			rowGroup("tfoot", row(rowHeader(ui.Text(v.Total)), cell("", ui.Text(v.Sum)))),
		),
	)
}

func blockRow(r *BlockView) ui.UI {
	head := []ui.UI{textEl("span", "thing", r.Name)}
	head = append(head, each(r.Parts, func(p *string) ui.UI { return textEl("span", "block-part", *p) })...)
	return row(rowHeader(head...), cell("", ui.Text(r.Amount)))
}
