package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Advanced is what few visitors need, in groups that are folded away under their name and what holds in them. A group
// opens when the visitor opens it or a plan uses it; it never folds by itself. Exported fields are set by the page;
// the rest is its own.
type Advanced struct {
	ui.Compo
	Page *Calculator
	View AdvancedView

	open [groupCount]bool
}

// OnInit opens what a plan uses, and what was opened before the program was ready.
func (a *Advanced) OnInit() {
	for g := range groupCount {
		a.open[g] = a.View.Groups[g].Open || ui.IsClient && drawnOpen(a.View.Groups[g].ID)
	}
}

// OnUpdate opens what a plan uses.
func (a *Advanced) OnUpdate(ui.Context) {
	for g := range groupCount {
		a.open[g] = a.open[g] || a.View.Groups[g].Open
	}
}

// Render draws the groups.
func (a *Advanced) Render() ui.UI {
	groups := []ui.UI{TextEl("legend", "", a.View.Heading)}
	for g := range groupCount {
		groups = append(groups, a.group(g))
	}
	return El("fieldset", "section options", groups...)
}

func (a *Advanced) group(g optionGroup) ui.UI {
	v := &a.View.Groups[g]
	details := El("details", "option",
		El("summary", "", TextEl("span", "option-title", v.Title+" "), TextEl("span", "option-state", v.State)),
		El("div", "fields", a.body(g)...),
	).ID(v.ID)
	if a.open[g] {
		details = details.Attr("open", true)
	}
	return details
}

func (a *Advanced) body(g optionGroup) []ui.UI {
	v := &a.View
	switch g {
	case groupRates:
		return a.rates()
	case groupUsed:
		return a.used()
	case groupInternational:
		return a.international()
	case groupFreeEntry:
		return []ui.UI{a.selection(&v.FreeEntry)}
	case groupAgent:
		return Each(v.Agent, a.text)
	case groupProvider:
		return Each(v.Provider, a.text)
	case groupTax:
		return a.tax()
	}
	shown := []ui.UI{a.suggestion(&v.Shown.Currency)}
	if v.Shown.AskRate {
		shown = append(shown, a.text(&v.Shown.Rate))
	}
	return shown
}

func (a *Advanced) rates() []ui.UI {
	v := &a.View.Rates
	fields := []ui.UI{a.selection(&v.Currency), a.selection(&v.When)}
	if v.AskDate {
		fields = append(fields, a.text(&v.Date))
	}
	return append(fields, &SwitchField{Page: a.Page, View: v.Inferred}, a.suggestion(&v.Zone))
}

func (a *Advanced) used() []ui.UI {
	v := &a.View.Used
	parts := []ui.UI{TextEl("p", "option-lead", v.Lead)}
	for i := range v.Countries {
		if country := &v.Countries[i]; country.Heading == "" {
			parts = append(parts, Each(country.Fields, a.text)...)
		} else {
			parts = append(parts, section(a.Page, country))
		}
	}
	return append(parts, a.text(&v.Allowance))
}

func (a *Advanced) international() []ui.UI {
	v := &a.View.International
	fields := []ui.UI{&SwitchField{Page: a.Page, View: v.Eligible}}
	if v.Ask {
		fields = append(fields, a.text(&v.Since), a.selection(&v.Home), El("ul", "effects", Each(v.Effects, effect)...))
	}
	return fields
}

func effect(v *EffectView) ui.UI {
	return El("li", "", TextEl("strong", "", v.Country+": "), ui.Text(v.Sentence))
}

func (a *Advanced) tax() []ui.UI {
	v := &a.View.Tax
	fields := []ui.UI{a.selection(&v.Mode)}
	if v.AskRate {
		fields = append(fields, a.text(&v.Rate))
	}
	return fields
}

func (a *Advanced) text(v *FieldView) ui.UI { return &TextField{Page: a.Page, View: *v} }

func (a *Advanced) selection(v *SelectView) ui.UI { return &SelectField{Page: a.Page, View: *v} }

func (a *Advanced) suggestion(v *SuggestView) ui.UI { return &SuggestField{Page: a.Page, View: *v} }
