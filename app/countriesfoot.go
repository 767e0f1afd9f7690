package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// CountriesFoot stands below the countries: it adds one more. Exported fields are set by the page.
type CountriesFoot struct {
	ui.Compo
	Page *Calculator
	View CountriesFootView
}

// Render draws the button, or says that the list is full.
func (c *CountriesFoot) Render() ui.UI {
	v := &c.View
	return el("div", "countries-foot",
		undo(c.Page, &v.Undo),
		ui.If(v.Add != "", func() ui.UI { return button("add", ui.Text(v.Add)).ID(addCountryID).OnClick(c.onAdd) }),
		optional("p", "hint", v.Full),
	)
}

// addCountryID is the button that adds a country.
const addCountryID = "add-country"

func (c *CountriesFoot) onAdd(ui.Context, ui.Event) { c.Page.changeList(CountryAdded{}) }
