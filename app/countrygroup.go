package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// CountryGroup is a country of the form with its traffic and, where there are several, with what can be done with it.
// Exported fields are set by the page.
type CountryGroup struct {
	ui.Compo
	Page *Calculator
	View CountryGroupView
}

// Render draws the country, its tools and its traffic.
func (c *CountryGroup) Render() ui.UI {
	v := &c.View
	group := El("div", "country-group",
		El("div", "country-head", &CountryField{Page: c.Page, View: v.Country}, c.tools()),
		ui.If(v.Share.Name != "", func() ui.UI { return &TextField{Page: c.Page, View: v.Share} }),
		ui.If(len(v.Sections) > 0, func() ui.UI {
			return El("div", "country-traffic", Each(v.Sections, c.section)...)
		}),
	)
	if v.Title != "" {
		group = group.Role("group").Aria("labelledby", v.Country.Field.Name+labelSuffix)
	}
	return El("div", "country-place", undo(c.Page, &v.Undo), group)
}

func (c *CountryGroup) section(v *SectionView) ui.UI { return section(c.Page, v) }

func (c *CountryGroup) tools() ui.UI {
	v := &c.View.Tools
	if v.Remove == "" {
		return El("div", "none")
	}
	parts := []ui.UI{
		c.tool(moveUpTool, v.Up, v.First, c.onUp),
		c.tool(moveDownTool, v.Down, v.Last, c.onDown),
		c.tool("duplicate", v.Duplicate, v.Duplicate == "", c.onDuplicate),
		c.tool("remove", v.Remove, false, c.onRemove),
	}
	return El("div", "tools", parts...)
}

// The tools that move a country.
const (
	moveUpTool   = "move-up"
	moveDownTool = "move-down"
)

// tool is a button that says in full, to those who hear it, which country it is for.
func (c *CountryGroup) tool(name, label string, disabled bool, pressed ui.EventHandler) ui.UI {
	b := Button("tool", ui.Text(label), TextEl("span", "hidden-text", " "+c.View.Tools.Of)).
		ID(controlName(name, c.View.Place)).OnClick(pressed)
	if disabled {
		b = b.Attr("disabled", true)
	}
	return b
}

func (c *CountryGroup) onUp(ui.Context, ui.Event) {
	c.Page.changeList(CountryMoved{c.View.Place, c.View.Place - 1})
}

func (c *CountryGroup) onDown(ui.Context, ui.Event) {
	c.Page.changeList(CountryMoved{c.View.Place, c.View.Place + 1})
}

func (c *CountryGroup) onDuplicate(ui.Context, ui.Event) {
	c.Page.changeList(CountryDuplicated{c.View.Place})
}

func (c *CountryGroup) onRemove(ui.Context, ui.Event) {
	c.Page.changeList(CountryRemoved{c.View.Place})
}
