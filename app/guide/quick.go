package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Quick prices a month from three figures, and hands the same plan over to the calculator. It asks for Meta's charge
// alone, whoever the vendor of the site is. The exported field is set by the page.
type Quick struct {
	ui.Compo
	Locale app.Locale

	prices    app.Prices
	state     app.State
	estimator *pricing.Estimator
}

// quickState is the plan of the example: no ads and no notices, which the three figures do not speak of.
func quickState(l app.Locale, prices app.Prices) app.State {
	s := app.NewState(l.Language(), prices.Facts())
	s = app.Update(s, app.LocaleChosen{Locale: l})
	for _, typed := range []app.Typed{
		{Field: app.FieldCountry, Text: string(exampleCountry(l.Language()))},
		{Field: app.FieldEntryShare, Text: "0"},
		{Field: app.FieldUtility, Text: "0"},
	} {
		s = app.Update(s, typed)
	}
	return s
}

// quickFields are the three, by the names of their controls.
var quickFields = []struct {
	field app.Field
	name  string
}{
	{app.FieldCountry, quickCountryName}, {app.FieldChats, quickChatsName}, {app.FieldMarketing, quickCampaignName},
}

// OnInit starts with the example, or with what was typed before the program was ready.
func (q *Quick) OnInit() {
	q.prices = visitorPrices()
	q.state = quickState(q.Locale, q.prices)
	q.estimator = pricing.NewEstimator(q.prices.Tables())
	for _, f := range quickFields {
		if text, touched := app.EarlyText(f.name); touched {
			q.state = app.Update(q.state, app.Typed{Field: f.field, Text: text})
		}
	}
}

// OnUpdate writes the numbers as the locale does that was chosen.
func (q *Quick) OnUpdate(ctx ui.Context) {
	q.state = app.Update(q.state, app.LocaleChosen{Locale: q.Locale})
	ctx.Defer(func(ui.Context) {
		for _, f := range quickFields[1:] {
			app.ShowText(f.name, app.PlanField(q.state, f.field).Text)
		}
	})
}

func (q *Quick) pickCountry(ctx ui.Context, code string) { q.typed(ctx, app.FieldCountry, code) }

func (q *Quick) typed(ctx ui.Context, f app.Field, text string) {
	q.state = app.Update(q.state, app.Typed{Field: f, Text: text})
	ctx.Update()
}

// Render draws the three fields and the month they make.
func (q *Quick) Render() ui.UI {
	w := writerFor(q.Locale)
	title := app.Say(w.lang, "Cuánto cobraría Meta al mes", "Quanto a Meta cobraria por mês", "What Meta would charge a month")
	controls := []ui.UI{
		&CountryList{Piece: q, Name: quickCountryName, Chosen: q.country(), Locale: q.Locale},
		q.number(app.FieldChats, quickChatsName,
			app.Say(w.lang, "Chats al mes", "Atendimentos por mês", "Chats a month"),
			w.repliesPerChat()),
		q.number(app.FieldMarketing, quickCampaignName,
			app.Say(w.lang, "Mensajes de campaña al mes", "Mensagens de campanha por mês", "Campaign messages a month"),
			app.Say(w.lang, "Plantillas de marketing entregadas.", "Modelos de marketing entregues.", "Marketing templates delivered.")),
	}
	return live("quick-live", title, controls,
		app.El("div", "live-answer", q.answer(w)...).Role("status"),
		app.El("p", "live-more", app.TextEl("a", "", app.Say(w.lang,
			"Seguir con este plan en la calculadora", "Continuar com este plano na calculadora", "Go on with this plan in the calculator",
		)).Attr("href", q.href(w))),
	)
}

// repliesPerChat says how many replies the plan counts for a chat.
func (w *writer) repliesPerChat() string {
	s := quickState(w.locale, app.EmbeddedPrices())
	plan, _ := s.Plan()
	n := w.format.Number(plan.Traffic[0].RepliesPerChat, 0)
	return app.Say(w.lang,
		"Con "+n+" respuestas cada uno, en un solo número y sin anuncios.",
		"Com "+n+" respostas cada um, em um só número e sem anúncios.",
		"With "+n+" replies each, on one number and without ads.")
}

// country is the code of the one chosen.
func (q *Quick) country() string {
	return string(q.state.Countries[0].Inputs[app.FieldCountry].Territory)
}

func (q *Quick) number(f app.Field, name, label, hint string) ui.UI {
	v := app.PlanField(q.state, f)
	v.Name, v.Label, v.Hint = name, label, hint
	return app.DrawField(&v, func(ctx ui.Context, _ ui.Event) { q.typed(ctx, f, app.TextOf(ctx)) })
}

// href leads to the calculator with the plan.
func (q *Quick) href(w *writer) string {
	return app.Relative(app.Path(w.lang, app.GuidePage), app.CalculatorLink(w.lang, app.EncodeFragment(q.state, w.lang)))
}

// answer is the total with the lines it is the sum of; where the plan makes no sense, what is to be corrected.
func (q *Quick) answer(w *writer) []ui.UI {
	catalog := app.CatalogOf(w.lang)
	plan, sensible := q.state.Plan()
	if !sensible {
		return []ui.UI{app.TextEl("p", "live-total", catalog.AnswerWaits(app.CountOf(w.locale, len(q.state.Problems()))))}
	}
	book := q.prices.Book(plan.Currency, false)
	bill, err := q.estimator.Estimate(plan, book)
	if err != nil {
		return []ui.UI{app.TextEl("p", "live-total", catalog.AnswerRefused())}
	}
	drawn := []ui.UI{w.total(bill.TotalIn(plan.Currency)), w.lines(bill.Lines)}
	if card, err := book.CardOn(plan.On); err == nil {
		drawn = append(drawn, w.fromOwn(card))
	}
	return drawn
}

func (w *writer) total(t pricing.Total) ui.UI {
	figure := w.format.Money(t.Sum, t.Currency, t.Currency.MinorUnits())
	if !t.Complete {
		figure = app.CatalogOf(w.lang).AtLeast() + " " + figure
	}
	return app.El("p", "live-total",
		app.TextEl("strong", "", figure), ui.Text(" "+app.Say(w.lang, "al mes", "por mês", "a month")))
}

// lines lists what the business sends in the month, with how much of it is charged.
func (w *writer) lines(lines []pricing.Line) ui.UI {
	var rows []ui.UI
	for i := range lines {
		l := &lines[i]
		if l.Category == pricing.NoCategory {
			continue // what customers write
		}
		says := []ui.UI{
			app.TextEl("span", "thing", app.CatalogOf(w.lang).Thing(l.Category, l.Unit)),
			app.El("span", "reason", append([]ui.UI{ui.Text(w.reckoning(l) + " ")}, w.lineRules(l)...)...),
		}
		rows = append(rows, app.Row(app.RowHeader(says...), app.Cell("", ui.Text(w.amount(l)))))
	}
	if len(rows) == 0 {
		return app.TextEl("p", "live-note", app.CatalogOf(w.lang).NothingCharged())
	}
	columns := []string{app.Say(w.lang, "Concepto", "Item", "Item"), app.Say(w.lang, "Importe", "Valor", "Amount")}
	caption := app.Say(w.lang, "De qué se compone el total", "De que se compõe o total", "What the total is made of")
	return app.Table("rate-table", caption, columns, app.RowGroup("tbody", rows...))
}

// reckoning says how an amount comes about.
func (w *writer) reckoning(l *pricing.Line) string {
	quantity, gratis := w.number(l.Quantity), w.number(l.Free)
	switch {
	case l.Refusal != nil:
		return w.refusal(l.Refusal)
	case l.Outcome == pricing.NotDelivered:
		return app.Say(w.lang, quantity+" que no se entregan", quantity+" que não são entregues", quantity+" that are not delivered")
	case l.Charged == 0:
		return app.Say(w.lang, quantity+", todas gratis", quantity+", todas grátis", quantity+", all free")
	case l.Free > 0:
		return app.Say(w.lang,
			quantity+", menos "+gratis+" gratis: ", quantity+", menos "+gratis+" grátis: ", quantity+", less "+gratis+" free: ") + w.product(l)
	}
	return w.product(l)
}

func (w *writer) product(l *pricing.Line) string {
	return w.number(l.Charged) + " × " + w.format.Rate(l.Rate, l.Currency)
}

func (w *writer) amount(l *pricing.Line) string {
	if l.Refusal != nil {
		return app.CatalogOf(w.lang).Unpriced()
	}
	return w.format.Money(l.Amount, l.Currency, l.Currency.MinorUnits())
}

// lineRules are the rule that decided a line and the one that freed part of it.
func (w *writer) lineRules(l *pricing.Line) []ui.UI {
	rules := []ui.UI{w.ruleLink(l.Rule)}
	if l.FreeBy != "" && l.FreeBy != l.Rule {
		rules = append(rules, ui.Text(" "), w.ruleLink(l.FreeBy))
	}
	return rules
}
