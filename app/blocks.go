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
		return El("div", "none")
	}
	return Block("blocks-heading", v.Heading,
		Table("blocks", v.Heading, v.Columns[:],
			RowGroup("tbody", Each(v.Rows, blockRow)...),
			RowGroup("tfoot", Row(RowHeader(ui.Text(v.Total)), Cell("", ui.Text(v.Sum)))),
		),
	)
}

func blockRow(r *BlockView) ui.UI {
	head := []ui.UI{TextEl("span", "thing", r.Name)}
	head = append(head, Each(r.Parts, func(p *string) ui.UI { return TextEl("span", "block-part", *p) })...)
	return Row(RowHeader(head...), Cell("", ui.Text(r.Amount)))
}
