package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app/names"
)

// CountryField is a text field that offers countries as the visitor types, after the combobox pattern of the ARIA
// Authoring Practices with the first match chosen ahead: the arrow keys move through the list, Enter takes the marked
// country, leaving the field takes it too if something was typed, Escape gives the text back as it was. What names no
// country stays as typed. Exported fields are set by the page; the rest is the field's own, so that typing redraws the
// list alone.
type CountryField struct {
	ui.Compo
	Page *Calculator
	View CountryView

	text   string // in the control; View.Text once it is taken
	typed  bool   // since the text was last taken
	open   bool
	marked int // index into offer
	offer  countryOffer
}

// OnInit starts with the text of the plan.
func (c *CountryField) OnInit() { c.text = c.View.Field.Text }

// OnUpdate shows a country that came from elsewhere than the field.
func (c *CountryField) OnUpdate(ctx ui.Context) {
	if c.typed {
		return
	}
	c.text = c.View.Field.Text
	ctx.Defer(func(ui.Context) { ShowText(c.View.Field.Name, c.text) })
}

// Render draws label, control, list and remarks.
func (c *CountryField) Render() ui.UI {
	v := &c.View.Field
	return El("div", "field country",
		label(v.Name, v.Label),
		El("div", "control", c.input(), c.choices()),
		TextEl("p", "hidden-text", c.spoken()).Role("status"),
		remarks(v.Name, v.Problem, "", v.Hint),
	)
}

func (c *CountryField) input() ui.UI {
	v := &c.View.Field
	input := textInput("text", v.Name, c.text).Role("combobox").
		Attr("autocapitalize", "words").Attr("spellcheck", "false").
		Aria("autocomplete", "list").Aria("controls", v.Name+listSuffix).Aria("expanded", c.open).
		OnInput(c.onInput).OnKeyDown(c.onKey).OnClick(c.onClick).OnBlur(c.onBlur)
	if c.open && len(c.offer.Countries) > 0 {
		input = input.Aria("activedescendant", c.optionID(&c.offer.Countries[c.marked]))
	}
	return described(input, v.Name, v.Problem, "", v.HintID)
}

// listSuffix marks the list that belongs to the control.
const listSuffix = "-list"

// choices is the list below the control with a note at its foot.
func (c *CountryField) choices() ui.UI {
	v := &c.View.Field
	var options []ui.UI
	if c.open {
		options = Each(c.offer.Countries, c.option)
	}
	list := El("ul", "", options...).ID(v.Name+listSuffix).Role("listbox").Aria("labelledby", v.Name+labelSuffix)
	box := El("div", "offer", list, Optional("p", "offer-note", c.note())).OnMouseDown(c.onPress).OnClick(c.onPick)
	if !c.open {
		box = box.Hidden(true)
	}
	return box
}

func (c *CountryField) option(country *names.Territory) ui.UI {
	marked := country == &c.offer.Countries[c.marked]
	return TextEl("li", "", country.Name).ID(c.optionID(country)).Role("option").
		Aria("selected", marked).DataSet("code", country.Code)
}

// note says what the list cannot: that there is no match, or that there are more.
func (c *CountryField) note() string {
	switch {
	case !c.open:
		return ""
	case len(c.offer.Countries) == 0:
		return c.View.None
	case c.offer.More > 0:
		return c.View.more(c.offer.More)
	}
	return ""
}

// spoken says how many countries match, to those who hear the list.
func (c *CountryField) spoken() string {
	switch {
	case !c.open || !c.typed:
		return ""
	case len(c.offer.Countries) == 0:
		return c.View.None
	}
	return c.View.found(len(c.offer.Countries) + c.offer.More)
}

func (c *CountryField) optionID(t *names.Territory) string { return c.View.Field.Name + "-" + t.Code }

func (c *CountryField) onInput(ctx ui.Context, _ ui.Event) {
	c.text, c.typed = value(ctx), true
	c.show(ctx)
}

func (c *CountryField) onClick(ctx ui.Context, _ ui.Event) {
	if !c.open {
		ctx.JSSrc().Call("select")
		c.show(ctx)
	}
}

// onPress keeps the focus in the field while the list is clicked.
func (c *CountryField) onPress(_ ui.Context, e ui.Event) { e.PreventDefault() }

func (c *CountryField) onPick(ctx ui.Context, e ui.Event) {
	option := e.Get("target").Call("closest", "[data-code]")
	if option.Truthy() {
		c.take(ctx, c.View.Locale.names().Name(option.Get("dataset").Get("code").String()))
	}
}

func (c *CountryField) onKey(ctx ui.Context, e ui.Event) {
	switch e.Get("key").String() {
	case "ArrowDown":
		c.move(ctx, e, 1)
	case "ArrowUp":
		c.move(ctx, e, -1)
	case "Enter":
		if c.open && len(c.offer.Countries) > 0 {
			e.PreventDefault()
			c.take(ctx, c.offer.Countries[c.marked].Name)
		}
	case "Escape":
		c.text, c.typed, c.open = c.View.Field.Text, false, false
		ShowText(c.View.Field.Name, c.text)
	}
}

// onBlur takes the marked country if something was typed, and keeps the text when it names none.
func (c *CountryField) onBlur(ctx ui.Context, _ ui.Event) {
	switch {
	case c.typed && c.open && len(c.offer.Countries) > 0:
		c.take(ctx, c.offer.Countries[c.marked].Name)
	case c.typed:
		c.take(ctx, c.text)
	}
	c.open = false
}

// show opens the list for the text.
func (c *CountryField) show(ctx ui.Context) {
	text := ""
	if c.typed {
		text = c.text
	}
	c.offer, c.marked, c.open = offerCountries(c.View.Locale, text), 0, true
	c.reveal(ctx)
}

// move marks the next or the one before, round the ends, and opens the list first.
func (c *CountryField) move(ctx ui.Context, e ui.Event, by int) {
	e.PreventDefault()
	if !c.open {
		c.show(ctx)
		return
	}
	if n := len(c.offer.Countries); n > 0 {
		c.marked = (c.marked + by + n) % n
	}
	c.reveal(ctx)
}

// reveal scrolls the marked country into the list once it is drawn.
func (c *CountryField) reveal(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		if !c.open || len(c.offer.Countries) == 0 {
			return
		}
		if option := ui.Window().GetElementByID(c.optionID(&c.offer.Countries[c.marked])); option.Truthy() {
			option.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// take ends the choice with a text.
func (c *CountryField) take(ctx ui.Context, text string) {
	c.text, c.typed, c.open = text, false, false
	ShowText(c.View.Field.Name, text)
	c.Page.send(ctx, c.View.Field.typed(text))
}
