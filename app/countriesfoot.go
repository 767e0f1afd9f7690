package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// CountriesFoot stands below the countries: it says what is wrong with their shares and adds one more. Exported fields are set by the page.
type CountriesFoot struct {
	ui.Compo
	Page *Calculator
	View CountriesFootView
}

// Render draws the button, or says that the list is full.
func (c *CountriesFoot) Render() ui.UI {
	v := &c.View
	return El("div", "countries-foot",
		ui.If(v.Shares.Sum != "", c.shares),
		undo(c.Page, &v.Undo),
		ui.If(v.Add != "", func() ui.UI { return Button("add", ui.Text(v.Add)).ID(addCountryID).OnClick(c.onAdd) }),
		Optional("p", "hint", v.Full),
	)
}

// shares says what is wrong with the shares and offers to mend it.
func (c *CountriesFoot) shares() ui.UI {
	v := &c.View.Shares
	return El("div", "shares-sum",
		remark("problem", sharesID, v.Sum),
		ui.If(v.Rest != "", func() ui.UI { return Button("tool", ui.Text(v.Rest)).ID(restID).OnClick(c.onRest) }),
	)
}

// restID is the button that divides what the shares leave.
const restID = "share-rest"

// onRest goes on at the first share, since what was pressed goes.
func (c *CountriesFoot) onRest(ui.Context, ui.Event) {
	c.Page.send(c.Page.own, RestShared{})
	c.Page.own.Defer(func(ui.Context) { focusOn(fieldSpecs[FieldShare].name) })
}

// addCountryID is the button that adds a country.
const addCountryID = "add-country"

func (c *CountriesFoot) onAdd(ui.Context, ui.Event) { c.Page.changeList(CountryAdded{}) }
