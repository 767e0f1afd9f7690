package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Units are what the total comes to per chat, per message of a customer and per year. Exported fields are set by the
// page.
type Units struct {
	ui.Compo
	View UnitsView
}

// Render draws one figure beside another, or the sentence that says why there is none.
func (u *Units) Render() ui.UI {
	v := &u.View
	if v.Refusal != "" {
		return TextEl("p", "units-refusal", v.Refusal)
	}
	return El("ul", "units", Each(v.Rows, unit)...)
}

func unit(r *UnitView) ui.UI {
	if r.Refusal != "" {
		return El("li", "", TextEl("span", "unit-refusal", r.Refusal))
	}
	return El("li", "",
		part("unit-figure", r.Figure),
		part("unit-name", r.Name),
		TextEl("span", "unit-how", r.How),
	)
}
