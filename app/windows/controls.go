package windows

import (
	"slices"
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// The names of the controls, by which their labels, the program and what was done early find them.
const (
	presetName   = "preset"
	countryName  = "country"
	currencyName = "currency"
	rulesName    = "rules"
	onName       = "rules-date"
	startName    = "start"
	zoneName     = "zone"
	usedName     = "used"
	inferredName = "inferred"
	snapName     = "snap"
)

// moreID is the id of what folds around the settings few need.
const moreID = "clock-more"

// What is chosen besides presets, eras and countries.
const (
	noPreset = "none"
	ownDates = "own"
	anyDate  = "date"
	anyPlace = "none"
)

// control is one of the form: how it takes what was chosen or typed, and how it shows what holds.
type control struct {
	name string
	take func(p *Page, text string)
	show func(v *ControlsView) string // nil for a switch
	on   func(v *ControlsView) bool   // of a switch
}

// controls are in the order in which what was done early is taken over.
var controls []control

func init() {
	controls = []control{
		{name: presetName, take: (*Page).takePreset, show: func(v *ControlsView) string { return v.Preset }},
		{name: countryName, take: (*Page).takeCountry, show: func(v *ControlsView) string { return v.Country }},
		{name: currencyName, take: (*Page).takeCurrency, show: func(v *ControlsView) string { return v.Currency }},
		{name: rulesName, take: (*Page).takeRules, show: func(v *ControlsView) string { return v.Rules }},
		{name: onName, take: (*Page).takeOn, show: func(v *ControlsView) string { return v.On }},
		{name: startName, take: (*Page).takeStart, show: func(v *ControlsView) string { return v.Start }},
		{name: zoneName, take: (*Page).takeZone, show: func(v *ControlsView) string { return v.Zone }},
		{name: usedName, take: (*Page).takeUsed, show: func(v *ControlsView) string { return v.Used }},
		{name: inferredName, take: (*Page).takeInferred, on: func(v *ControlsView) bool { return v.Inferred }},
		{name: snapName, take: func(p *Page, text string) { p.free = text == "" }, on: func(v *ControlsView) bool { return v.Snap }},
	}
}

func controlNamed(name string) *control {
	for i := range controls {
		if controls[i].name == name {
			return &controls[i]
		}
	}
	return nil
}

// set puts a timeline in place that differs by a setting.
func (p *Page) set(t timeline.Timeline) {
	p.edit(t, app.Say(p.lang, "Ajuste cambiado.", "Ajuste mudado.", "Setting changed."))
}

// takePreset opens a preset. The country, the currency and the zone stay the visitor's; a published example keeps the
// time it tells.
func (p *Page) takePreset(id string) {
	preset, found := presetNamed(id)
	if !found {
		return
	}
	p.preset, p.chosen, p.ownDate = id, 0, false
	p.edit(preset.In(p.timeline()), app.Say(p.lang, "Ejemplo abierto.", "Exemplo aberto.", "Example opened."))
	if p.own.Src() != nil {
		app.WriteFragment(p.fragment(), true)
	}
}

// takeCountry moves the customer, and the members of groups with them.
func (p *Page) takeCountry(code string) {
	if names.In(string(p.locale)).Name(code) == "" {
		return
	}
	t := p.timeline()
	t.Place = pricing.Place{Territory: pricing.Territory(code)}
	t.Steps = slices.Clone(t.Steps)
	for i := range t.Steps {
		if n := len(t.Steps[i].Members); n > 0 {
			t.Steps[i].Members = slices.Repeat([]pricing.Place{t.Place}, n)
		}
	}
	p.set(t)
}

func (p *Page) takeCurrency(code string) {
	t := p.timeline()
	if c := pricing.Currency(code); slices.Contains(p.prices.Facts().Currencies, c) {
		t.Currency = c
		p.set(t)
	}
}

// takeRules chooses the rules of an era, of a date of one's own, or of the date of each message.
func (p *Page) takeRules(text string) {
	t := p.timeline()
	p.ownDate = text == anyDate
	switch era, err := pricing.ParseEra(text); {
	case err == nil:
		t.On = dayOf(era)
	case text == ownDates:
		t.On = 0
	case p.ownDate && t.On == 0:
		t.On = app.LatestCard()
	}
	p.set(t)
}

// dayOf is a date on which the rules of an era hold and nothing of the era before is carried over: its last, or for the
// era in force that of the newest card.
func dayOf(e pricing.Era) pricing.Date {
	if last := e.Last(); last != 0 {
		return last
	}
	return app.LatestCard()
}

// The dates that can be asked for, both inclusive. There are no rules before the first.
const (
	firstDate pricing.Date = 2022_02_01
	lastDate  pricing.Date = 2099_12_31
)

func (p *Page) takeOn(text string) {
	if on, err := pricing.ParseDate(text); err == nil && on >= firstDate && on <= lastDate {
		t := p.timeline()
		t.On, p.ownDate = on, true
		p.set(t)
	}
}

func (p *Page) takeStart(text string) {
	if on, err := pricing.ParseDate(text); err == nil && on >= firstDate && on <= lastDate {
		t := p.timeline()
		t.Start = on
		p.set(t)
	}
}

func (p *Page) takeZone(text string) {
	t := p.timeline()
	if text = strings.TrimSpace(text); text == "UTC" {
		text = ""
	}
	if t.Zone = text; text != "" && !knownZone(&t) {
		p.said = app.Say(p.lang, "No se conoce esa zona horaria: queda la anterior.", "Esse fuso horário não é conhecido: fica o anterior.", "That time zone is not known: the one before stays.")
		if p.own.Src() != nil {
			p.own.Update()
			p.own.Defer(func(ui.Context) { p.showControls() })
		}
		return
	}
	p.set(t)
}

// maxUsed is the whole allowance.
const maxUsed = 1000

func (p *Page) takeUsed(text string) {
	n, err := strconv.ParseInt(text, 10, 64)
	if text == "" {
		n, err = 0, nil
	}
	t := p.timeline()
	if err == nil && n >= 0 && n <= maxUsed {
		t.Used = n
	}
	p.set(t)
}

func (p *Page) takeInferred(text string) {
	t := p.timeline()
	t.Inferred = text != ""
	p.set(t)
}

// showControls puts what holds into the controls: go-app writes attributes, and what was typed or chosen lives in
// properties.
func (p *Page) showControls() {
	for i := range controls {
		if c := &controls[i]; c.on != nil {
			app.ShowSwitch(c.name, c.on(&p.view.Controls))
		} else {
			app.ShowText(c.name, c.show(&p.view.Controls))
		}
	}
}

// taking is what happens when a control changes.
func (p *Page) taking(name string) ui.EventHandler {
	return func(ctx ui.Context, _ ui.Event) {
		c := controlNamed(name)
		text := app.TextOf(ctx)
		if c.on != nil {
			text = ""
			if ctx.JSSrc().Get("checked").Bool() {
				text = "1"
			}
		}
		c.take(p, text)
		p.look()
	}
}

// ControlsView is the form: what holds, and what there is to choose from.
type ControlsView struct {
	Preset, Country, Currency, Rules, On, Start, Zone, Used string

	Inferred   bool
	Snap       bool
	AsksDate   bool
	RuleList   []app.OptionView
	Currencies []app.OptionView
	Source     string // of the preset
	SourceURL  string
}

// formView writes the form.
func (w *writer) controls(p *Page, t *timeline.Timeline) ControlsView {
	v := ControlsView{
		Preset: noPreset, Country: string(t.Place.Territory), Currency: string(t.Currency), Start: t.Start.String(), Zone: t.Zone,
		Used: strconv.FormatInt(t.Used, 10), Inferred: t.Inferred, Snap: !p.free,
	}
	if v.Zone == "" {
		v.Zone = "UTC"
	}
	if v.Country == "" {
		v.Country = anyPlace
	}
	if preset, found := presetNamed(p.preset); found && sameSteps(preset.In(*t), *t) {
		v.Preset, v.Source, v.SourceURL = preset.ID, preset.Source, preset.Address
	}
	v.Rules = w.rulesOf(p, t)
	if v.AsksDate = v.Rules == anyDate; v.AsksDate {
		v.On = t.On.String()
	}
	v.RuleList = append(v.RuleList, app.OptionView{Value: ownDates, Text: app.Say(w.lang, "Las del día de cada mensaje", "As do dia de cada mensagem", "Those of each message's own day")})
	for _, e := range slices.Backward(pricing.Eras()) {
		v.RuleList = append(v.RuleList, app.OptionView{Value: e.String(), Text: w.eraName(e)})
	}
	v.RuleList = append(v.RuleList, app.OptionView{Value: anyDate, Text: app.CatalogOf(w.lang).OwnDate()})
	for _, c := range p.prices.Facts().Currencies {
		v.Currencies = append(v.Currencies, app.OptionView{Value: string(c), Text: string(c)})
	}
	choose(v.RuleList, v.Rules)
	choose(v.Currencies, v.Currency)
	return v
}

// rulesOf is the choice that says which rules hold.
func (w *writer) rulesOf(p *Page, t *timeline.Timeline) string {
	if t.On == 0 {
		return ownDates
	}
	if era := pricing.EraOn(t.On); t.On == dayOf(era) && !p.ownDate {
		return era.String()
	}
	return anyDate
}

// eraName names an era and says when it was.
func (w *writer) eraName(e pricing.Era) string {
	words := app.CatalogOf(w.lang)
	if e.Last() == 0 {
		return words.CurrentRules(w.format.Month(e.First()))
	}
	return words.EraRules(e, w.format.Month(e.First()), w.format.Month(e.Last()))
}

func choose(options []app.OptionView, value string) {
	for i := range options {
		options[i].Chosen = options[i].Value == value
	}
}

// controls draws the form.
func (p *Page) controls() ui.UI {
	v, l := &p.view.Controls, p.lang
	source := ui.UI(app.El("p", "none"))
	switch {
	case v.SourceURL != "":
		source = app.El("p", "clock-source", ui.Text(app.Say(l, "Fuente: ", "Fonte: ", "Source: ")),
			app.TextEl("a", "", v.Source).Attr("href", v.SourceURL).Attr("rel", "external noopener noreferrer"))
	case v.Source != "":
		source = app.TextEl("p", "clock-source", app.Say(l, "Fuente: ", "Fonte: ", "Source: ")+v.Source)
	}
	more := app.El("details", "clock-more",
		app.TextEl("summary", "", app.Say(l, "Más ajustes: fecha, zona horaria, franquicia", "Mais ajustes: data, fuso horário, franquia", "More settings: date, time zone, allowance")),
		app.El("div", "clock-lists",
			p.field(startName, words{"Fecha del día 1", "Data do dia 1", "Date of day 1"}, words{},
				input("date", v.Start).Attr("min", firstDate.String()).Attr("max", lastDate.String())),
			p.field(zoneName, words{"Zona horaria de la cuenta", "Fuso horário da conta", "Time zone of the account"},
				words{"Por ejemplo America/Mexico_City.", "Por exemplo America/Sao_Paulo.", "For example America/New_York."},
				input("text", v.Zone).Attr("spellcheck", "false").Attr("autocapitalize", "off")),
			p.field(usedName, words{"Franquicia del mes ya usada", "Franquia do mês já usada", "Monthly allowance already used"},
				words{"De cero a mil: con mil no queda nada gratis.", "De 0 a 1.000: com 1.000 não resta nada grátis.", "From 0 to 1,000: at 1,000 nothing free is left."},
				input("number", v.Used).Attr("min", "0").Attr("max", strconv.Itoa(maxUsed))),
			p.switchField(inferredName, words{"Usar también tarifas deducidas", "Usar também tarifas deduzidas", "Use inferred rates too"}, v.Inferred),
		),
	).ID(moreID).On("toggle", func(ctx ui.Context, _ ui.Event) { p.more = ctx.JSSrc().Get("open").Bool() })
	if p.more {
		more = more.Attr("open", true)
	}
	form := app.El("form", "clock-form",
		app.TextEl("p", "needs-scripts", app.Say(l,
			"Para cambiar la línea de tiempo hace falta JavaScript. Este es un ejemplo.",
			"Para mudar a linha do tempo é preciso JavaScript. Este é um exemplo.",
			"Changing the timeline needs JavaScript. This is an example.")),
		app.El("div", "clock-lists",
			app.El("div", "clock-preset", &PresetList{Page: p, Lang: l, Chosen: v.Preset}, source),
			&CountryList{Page: p, Locale: p.locale, Chosen: v.Country},
			p.selectField(currencyName, words{"Moneda", "Moeda", "Currency"}, v.Currencies),
			p.selectField(rulesName, words{"Reglas y tarifas", "Regras e tarifas", "Rules and rates"}, v.RuleList),
			ui.If(v.AsksDate, func() ui.UI {
				return p.field(onName, words{"Fecha de las reglas", "Data das regras", "Date of the rules"}, words{},
					input("date", v.On).Attr("min", firstDate.String()).Attr("max", lastDate.String()))
			}),
		),
		more,
	)
	return form.Aria("label", app.Say(l, "Qué se muestra", "O que é mostrado", "What is shown")).DataSet("keep", "windows").
		OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
}

func (p *Page) field(name string, label, hint words, in ui.HTMLElemSelfClosing) ui.UI {
	in = in.ID(name).Attr("name", name).OnChange(p.taking(name), ui.EventScope(name))
	text := hint.in(p.lang)
	if text != "" {
		in = in.Aria("describedby", name+"-hint")
	}
	return app.El("div", "field",
		app.TextEl("label", "", label.in(p.lang)).Attr("for", name), app.El("div", "control", in),
		ui.If(text != "", func() ui.UI { return app.TextEl("p", "hint", text).ID(name + "-hint") }),
	)
}

func (p *Page) selectField(name string, label words, options []app.OptionView) ui.UI {
	list := app.El("select", "", app.Each(options, option)...).ID(name).Attr("name", name).OnChange(p.taking(name), ui.EventScope(name))
	return labelled(name, label.in(p.lang), list)
}

func (p *Page) switchField(name string, label words, on bool) ui.UI {
	box := ui.ElemSelfClosing("input").Attr("type", "checkbox").ID(name).Attr("name", name).OnChange(p.taking(name), ui.EventScope(name))
	if on {
		box = box.Attr("checked", true)
	}
	return app.El("div", "switch-field", app.El("div", "switch-line", box, app.TextEl("label", "", label.in(p.lang)).Attr("for", name)))
}

// CountryList is the list of all countries. It is a component of its own so that an edit does not draw it anew. Exported
// fields are set by the page.
type CountryList struct {
	ui.Compo
	Page   *Page
	Locale app.Locale
	Chosen string // code; anyPlace for a market that is no country
}

// Render draws the list.
func (c *CountryList) Render() ui.UI {
	l := c.Locale.Language()
	var options []app.OptionView
	if c.Chosen == anyPlace {
		options = append(options, app.OptionView{Value: anyPlace, Text: app.Say(l, "Otro mercado", "Outro mercado", "Another market")})
	}
	for _, t := range app.NearFirst(c.Locale, names.In(string(c.Locale)).All()) {
		options = append(options, app.OptionView{Value: t.Code, Text: t.Name})
	}
	choose(options, c.Chosen)
	return c.Page.selectField(countryName, words{"País del cliente", "País do cliente", "Customer's country"}, options)
}

// PresetList is the list of examples. Exported fields are set by the page.
type PresetList struct {
	ui.Compo
	Page   *Page
	Lang   app.Language
	Chosen string
}

// Render draws the list, by where examples come from.
func (c *PresetList) Render() ui.UI {
	own := app.OptionView{Value: noPreset, Text: app.Say(c.Lang, "Una línea de tiempo propia", "Uma linha do tempo própria", "A timeline of your own"), Chosen: c.Chosen == noPreset}
	list := []ui.UI{option(&own)}
	for _, group := range presetGroups {
		var options []app.OptionView
		for _, preset := range presets() {
			if preset.Group == group.group {
				options = append(options, app.OptionView{Value: preset.ID, Text: presetTitle(c.Lang, &preset), Chosen: preset.ID == c.Chosen})
			}
		}
		if len(options) > 0 {
			list = append(list, app.El("optgroup", "", app.Each(options, option)...).Attr("label", group.name.in(c.Lang)))
		}
	}
	return labelled(presetName, app.Say(c.Lang, "Ejemplo", "Exemplo", "Example"),
		app.El("select", "", list...).ID(presetName).Attr("name", presetName).OnChange(c.Page.taking(presetName)))
}
