package windows

import (
	"slices"
	"sync"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// presetGroups are where presets come from, in the order of the list.
var presetGroups = []struct {
	group timeline.PresetGroup
	name  words
}{
	{timeline.Desk, words{"Situaciones de atención", "Situações de atendimento", "Situations of a support desk"}},
	{timeline.Published, words{"Ejemplos publicados", "Exemplos publicados", "Published examples"}},
	{timeline.Article, words{"El artículo de junio de 2023", "O artigo de junho de 2023", "The article of June 2023"}},
}

// openingPreset is the id of what the page opens with.
const openingPreset = "desk-reply-late"

// presetTitle names a preset.
func presetTitle(l app.Language, p *timeline.Preset) string {
	return app.Say(l, p.Title.ES, p.Title.PT, p.Title.EN)
}

// presets are all there are, made once.
var presets = sync.OnceValue(timeline.Presets)

// presetNamed returns the preset with an id.
func presetNamed(id string) (timeline.Preset, bool) {
	all := presets()
	if i := slices.IndexFunc(all, func(p timeline.Preset) bool { return p.ID == id }); i >= 0 {
		return all[i], true
	}
	return timeline.Preset{}, false
}

// presetLike returns the id of the preset with the steps of a timeline; empty for none.
func presetLike(t timeline.Timeline) string {
	for _, p := range presets() {
		if sameSteps(p.In(t), t) {
			return p.ID
		}
	}
	return ""
}

// sameSteps reports whether two timelines tell the same.
func sameSteps(a, b timeline.Timeline) bool {
	return slices.EqualFunc(a.Steps, b.Steps, func(x, y timeline.Step) bool {
		return sameStep(&x.Step, &y.Step)
	})
}

// sameStep reports whether two steps are the same, wherever the members of a group are.
func sameStep(s, o *pricing.Step) bool {
	return s.At == o.At && s.Direction == o.Direction && s.Kind == o.Kind && s.Author == o.Author && s.Category == o.Category &&
		s.Entry == o.Entry && s.Desktop == o.Desktop && s.Delay == o.Delay && s.Failed == o.Failed && s.Tokens == o.Tokens &&
		len(s.Members) == len(o.Members)
}

// plain is what a fragment leaves out, the same on every site and in every language.
func plain() timeline.Timeline {
	return timeline.Timeline{Start: plainStart, Currency: "USD", Place: pricing.Place{Territory: "MX"}}
}

// plainStart is a Monday under the rules in force.
const plainStart pricing.Date = 2026_10_05

// openingOf is what a vendor's page opens with.
func openingOf(l app.Language, v *app.Vendor) timeline.Timeline {
	t := plain()
	t.Place = pricing.Place{Territory: homeOf(l, v)}
	if c := pricing.Currency(v.Currency); slices.Contains(ratecards.Embedded().Currencies(), c) {
		t.Currency = c
	}
	p, found := presetNamed(openingPreset)
	if !found {
		panic("no preset " + openingPreset) // the name is a constant
	}
	return p.In(t)
}

// homeOf is where the customer of the opening timeline is: in the vendor's country, or in that of the language.
func homeOf(l app.Language, v *app.Vendor) pricing.Territory {
	if v.Country != "" {
		return pricing.Territory(v.Country)
	}
	return map[app.Language]pricing.Territory{app.Spanish: "MX", app.Portuguese: "BR", app.English: "US"}[l]
}
