package windows

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// nowZones are suggested until the browser tells all it knows.
var nowZones = []string{
	"UTC", "America/Argentina/Buenos_Aires", "America/Bogota", "America/Lima", "America/Mexico_City", "America/New_York",
	"America/Santiago", "America/Sao_Paulo", "Europe/Madrid",
}

// form draws what is asked: first what changes with every customer, then what stays.
func (n *Now) form(w *nowWriter) ui.UI {
	a := &n.ask
	fields := []ui.UI{
		n.moment(w, nowWroteName, w.say("El cliente escribió por última vez", "O cliente escreveu pela última vez", "The customer last wrote"), ""),
	}
	if !a.Never {
		fields = append(fields, n.list(nowEntryName, w.say("Llegó", "Chegou", "They came"),
			w.say("Lo que cuenta es el último mensaje que vino de un anuncio o del botón.", "O que conta é a última mensagem que veio de um anúncio ou do botão.", "What counts is the last message that came through an ad or the button."),
			nowOptions(a.Entry,
				nowAlone, w.say("por su cuenta", "por conta própria", "by themselves"),
				nowFromAd, w.say("desde un anuncio", "de um anúncio", "from an ad"),
				nowFromPage, w.say("desde el botón de una página de Facebook", "do botão de uma Página do Facebook", "from the button of a Facebook Page"))))
	}
	if a.Entry != "" {
		fields = append(fields, n.entryFields(w))
	}
	nothing := w.say("nada desde entonces", "nada desde então", "nothing since")
	if a.Never {
		nothing = w.say("nada todavía", "nada ainda", "nothing yet")
	}
	fields = append(fields, n.list(nowAsName, w.say("Lo último que envió el negocio", "A última coisa que a empresa enviou", "The business last sent"), "",
		nowOptions(a.SentAs,
			nowNothing, nothing,
			nowSentNames[NowReply], w.say("una respuesta libre", "uma resposta livre", "a free-form reply"),
			nowSentNames[NowAgentReply], w.say("una respuesta de Meta Business Agent", "uma resposta do Meta Business Agent", "a reply of Meta Business Agent"),
			nowSentNames[NowUtility], w.say("una plantilla de utilidad", "um modelo de utilidade", "a utility template"),
			nowSentNames[NowMarketing], w.say("una plantilla de marketing", "um modelo de marketing", "a marketing template"),
			nowSentNames[NowAuthentication], w.say("una plantilla de autenticación", "um modelo de autenticação", "an authentication template"))))
	if a.SentAs != "" {
		fields = append(fields, n.moment(w, nowSentName, w.say("Enviado", "Enviado", "Sent"), ""))
	}
	fields = append(fields, n.account(w))
	if a.said() {
		fields = append(fields, app.Button("tool now-reset", ui.Text(w.say("Otro cliente", "Outro cliente", "Another customer"))).ID(nowResetID).OnClick(n.onPress))
	}
	return app.El("form", "now-form", fields...).DataSet("keep", "now").
		Aria("label", w.say("Qué se sabe del cliente", "O que se sabe do cliente", "What is known of the customer")).
		OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
}

// entryFields ask for the message that came through the entry, where the customer has written again since.
func (n *Now) entryFields(w *nowWriter) ui.UI {
	a := &n.ask
	came := []ui.UI{n.moment(w, nowCameName, w.say("El mensaje de la entrada llegó", "A mensagem da entrada chegou", "The message of the entry arrived"),
		w.say("Solo si el cliente volvió a escribir después.", "Só se o cliente voltou a escrever depois.", "Only if the customer has written again since."))}
	if a.Came.set() {
		came = append(came, n.moment(w, nowAnsweredName, w.say("Se respondió por primera vez", "Foi respondida pela primeira vez", "It was first answered"), ""))
	}
	return app.El("div", "now-more", came...)
}

// account draws what stays from one customer to the next.
func (n *Now) account(w *nowWriter) ui.UI {
	a := &n.ask
	countries := app.NearFirst(n.Locale, names.In(string(n.Locale)).All())
	problem := ""
	if a.territory(n.Locale) == "" {
		problem = w.say("Ningún país se llama así.", "Nenhum país tem esse nome.", "No country is called that.")
	}
	near := make([]string, 0, nowNear)
	for _, t := range countries[:nowNear] {
		near = append(near, t.Name)
	}
	country := n.suggested(nowCountryName, w.say("País del cliente", "País do cliente", "Customer's country"), a.Country, problem, "", near, func() []string {
		all := make([]string, len(countries)-nowNear)
		for i, t := range countries[nowNear:] {
			all[i] = t.Name
		}
		return all
	})
	var currencies []string
	for _, c := range n.Prices.Facts().Currencies {
		currencies = append(currencies, string(c), string(c))
	}
	problem = ""
	if a.zoneWrong() {
		problem = w.say("No hay una zona con ese nombre: se usa UTC.", "Não há fuso com esse nome: usa-se UTC.", "There is no zone of that name: UTC is used.")
	}
	zone := n.suggested(nowZoneName, w.say("Zona horaria de la cuenta", "Fuso horário da conta", "Time zone of the account"), a.Zone, problem,
		w.say("Vacía: la de este dispositivo.", "Vazio: o deste aparelho.", "Empty: that of this device."), nowZones, browserZones)
	fields := []ui.UI{
		country,
		n.list(nowCurrencyName, w.say("Moneda de facturación", "Moeda de cobrança", "Billing currency"), "", nowOptions(a.Currency, currencies...)),
		n.check(nowSpentName, w.say("Ya se usaron las respuestas gratis de este mes", "As respostas grátis deste mês já foram usadas", "This month's free replies are used up"), a.Spent),
		zone,
		n.check(nowFixedName, w.say("Preguntar por otra fecha y hora", "Perguntar por outra data e hora", "Ask about another date and time"), a.Fixed),
	}
	if a.Fixed {
		fields = append(fields, n.moment(w, nowWhenName, w.say("Fecha y hora", "Data e hora", "Date and time"),
			w.say("Valen las reglas y la tabla de ese día.", "Valem as regras e a tabela desse dia.", "The rules and the card of that day hold.")))
	}
	summary := w.say("País, moneda, zona y fecha", "País, moeda, fuso e data", "Country, currency, zone and date")
	details := app.El("details", "now-account", app.TextEl("summary", "", summary), app.El("div", "fields", fields...)).ID(nowAccountID)
	if n.unfolded || problem != "" || a.territory(n.Locale) == "" {
		details = details.Attr("open", true)
	}
	return details.On("toggle", func(ctx ui.Context, _ ui.Event) { n.unfolded = ctx.JSSrc().Get("open").Bool() })
}

const (
	nowNear      = 8 // countries that are suggested at first
	nowAccountID = "now-account"
)

// moment draws a field for a local time with the buttons that fill it.
func (n *Now) moment(w *nowWriter, name, label, hint string) ui.UI {
	m := n.ask.moment(name)
	v := app.FieldView{Name: name, Label: label, Kind: "date", Type: "datetime-local", Hint: hint, Text: m.Typed}
	if m.set() {
		v.Text = writeNowTime(m.At, n.ask.zone(m.At))
	}
	presets := []ui.UI{
		n.preset(name+nowJustSuffix, w.say("Justo ahora", "Agora mesmo", "Just now")),
		n.preset(name+nowHourSuffix, w.say("Hace 1 hora", "Há 1 hora", "1 hour ago")),
		n.preset(name+nowYesterdaySuffix, w.say("Ayer a esta hora", "Ontem a esta hora", "Yesterday at this time")),
	}
	switch name {
	case nowWhenName:
		presets = nil
	case nowWroteName:
		never := n.preset(name+nowNeverSuffix, w.say("Nunca escribió", "Nunca escreveu", "Never wrote"))
		pressed := "false"
		if n.ask.Never {
			pressed = "true"
		}
		presets = append(presets, never.Aria("pressed", pressed))
	}
	switch {
	case m.Typed != "":
		v.Problem = w.say("Falta una fecha y hora desde febrero de 2022.", "Falta uma data e hora a partir de fevereiro de 2022.", "A date and time since February 2022 is needed.")
	case m.set() && m.At > n.at && name != nowWhenName && n.ask.said():
		v.Problem = w.say("Aún no ha ocurrido: no cuenta.", "Ainda não aconteceu: não conta.", "It has not happened yet: it does not count.")
	case m.Gap:
		v.Echo = w.say("Esa hora no existe: el reloj se adelanta. Se lee como "+w.time(m.At)+".", "Esse horário não existe: o relógio se adianta. É lido como "+w.time(m.At)+".", "That time does not exist: clocks jump ahead. It is read as "+w.time(m.At)+".")
	case n.ask.twice(*m) != 0:
		_, offset := m.At.Time().In(n.ask.zone(m.At)).Zone()
		v.Echo = w.say("El reloj marca esa hora dos veces. Se lee la de "+utcOffset(offset)+".", "O relógio marca esse horário duas vezes. É lido o de "+utcOffset(offset)+".", "Clocks show that time twice. That of "+utcOffset(offset)+" is read.")
		presets = append(presets, n.preset(name+nowOtherSuffix, w.say("Usar la otra", "Usar o outro", "Use the other one")))
	}
	field := app.DrawField(&v, n.onControl(name))
	if len(presets) == 0 {
		return field
	}
	return app.El("div", "now-moment", field, app.El("div", "tools", presets...).Role("group").Aria("label", label))
}

func (n *Now) preset(id, text string) ui.HTMLElem {
	return app.Button("tool", ui.Text(text)).ID(id).OnClick(n.onPress)
}

// nowOptions are the entries of a list, value and text in turn; the first is chosen where none is.
func nowOptions(chosen string, entries ...string) []app.OptionView {
	var options []app.OptionView
	any := false
	for i := 0; i < len(entries); i += 2 {
		any = any || entries[i] == chosen
		options = append(options, app.OptionView{Value: entries[i], Text: entries[i+1], Chosen: entries[i] == chosen})
	}
	if !any {
		options[0].Chosen = true
	}
	return options
}

func (n *Now) list(name, label, hint string, options []app.OptionView) ui.UI {
	return app.DrawSelect(&app.SelectView{Name: name, Label: label, Hint: hint, Options: options}, n.onControl(name))
}

func (n *Now) check(name, label string, on bool) ui.UI {
	box := ui.ElemSelfClosing("input").Attr("type", "checkbox").ID(name).Attr("name", name).OnChange(func(ctx ui.Context, _ ui.Event) {
		text := ""
		if ctx.JSSrc().Get("checked").Bool() {
			text = "1"
		}
		n.change(ctx, n.ask.typed(name, text, app.VisitorInstant()))
	})
	if on {
		box = box.Attr("checked", true)
	}
	return app.El("label", "now-check", box, app.TextEl("span", "", label))
}

// suggested draws a text field with suggestions: a few, and all once it is entered. What it is named with is taken when the
// field is left or a suggestion chosen, since half a name means nothing.
func (n *Now) suggested(name, label, text, problem, hint string, few []string, rest func() []string) ui.UI {
	input := ui.ElemSelfClosing("input").Attr("type", "text").Attr("autocomplete", "off").Attr("spellcheck", "false").Attr("value", text).
		ID(name).Attr("name", name).Attr("list", name+"-list").OnChange(n.onControl(name)).
		On("focus", func(ui.Context, ui.Event) { suggestAll(name+"-list", rest) })
	remarks := []ui.UI{app.Optional("p", "hint", hint)}
	if problem != "" {
		input = input.Aria("invalid", "true").Aria("describedby", name+"-problem")
		remarks = append([]ui.UI{app.TextEl("p", "problem", problem).ID(name + "-problem")}, remarks...)
	}
	options := app.Each(few, func(s *string) ui.UI { return app.El("option", "").Attr("value", *s) })
	return app.El("div", "field",
		app.TextEl("label", "", label).Attr("for", name),
		app.El("div", "control", input),
		app.El("datalist", "", options...).ID(name+"-list"),
		app.El("div", "remarks", remarks...),
	)
}

// suggestAll adds suggestions to a list, once. They are none of the component's, which draws its few and never again.
func suggestAll(id string, rest func() []string) {
	list := ui.Window().GetElementByID(id)
	if !list.Truthy() || list.Get("dataset").Get("all").Truthy() {
		return
	}
	list.Get("dataset").Set("all", "1")
	document := ui.Window().Get("document")
	for _, text := range rest() {
		option := document.Call("createElement", "option")
		option.Set("value", text)
		list.Call("append", option)
	}
}

// browserZones are the time zones the browser knows, where it tells, save those that are suggested already.
func browserZones() []string {
	intl := ui.Window().Get("Intl")
	if !intl.Get("supportedValuesOf").Truthy() {
		return nil
	}
	known := intl.Call("supportedValuesOf", "timeZone")
	var all []string
	for i := range known.Length() {
		name := known.Index(i).String()
		if !strings.Contains(" "+strings.Join(nowZones, " ")+" ", " "+name+" ") {
			all = append(all, name)
		}
	}
	return all
}
