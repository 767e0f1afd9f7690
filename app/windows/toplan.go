package windows

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
)

// ToPlan leads from a timeline to the calculator, where it is a conversation that happens so many times a month. Exported
// fields are set by the page; the rest is its own.
type ToPlan struct {
	ui.Compo
	Locale   app.Locale
	Vendor   *app.Vendor
	Path     string // of the page
	Timeline timeline.Timeline

	times string // as typed
}

// The control and the link.
const (
	planTimesName = "plan-times"
	planLinkID    = "plan-link"
)

// planTimes is how often a timeline happens until something else is said, and planMost the most.
const (
	planTimes       = "100"
	planMost  int64 = 1_000_000_000
)

// CalculatorLink is the path of the calculator with a timeline as a conversation of the plan that happens so many times a
// month as is typed. The plan has no other traffic.
func CalculatorLink(l app.Language, v *app.Vendor, t timeline.Timeline, times string) string {
	facts := app.VendorPrices(app.EmbeddedPrices(), v).Facts()
	return app.CalculatorLink(l, app.EncodeFragment(app.JourneyPlan(l, facts, t, times), l))
}

// OnInit takes over what was typed before the program was ready.
func (p *ToPlan) OnInit() {
	p.times = planTimes
	if text, touched := app.EarlyText(planTimesName); touched {
		p.times = text
	}
}

// Render draws the number and the link; no link where the number makes no sense or nothing is drawn.
func (p *ToPlan) Render() ui.UI {
	l := p.Locale.Language()
	number, field := app.NumberField(p.Locale, p.times, planMost, true)
	field.Name = planTimesName
	field.Label = app.Say(l, "Veces al mes", "Vezes por mês", "Times a month")
	field.Hint = app.Say(l, "Cuántas conversaciones como esta hay en un mes.", "Quantas conversas como esta há em um mês.", "How many conversations like this there are in a month.")
	link := app.El("div", "none")
	if field.Problem == "" && len(p.Timeline.Steps) > 0 {
		address := app.Relative(p.Path, CalculatorLink(l, p.Vendor, p.Timeline, number.Number.String()))
		link = app.El("p", "actions", app.TextEl("a", "button", app.Say(l, "Calcular el mes", "Calcular o mês", "Price the month")).ID(planLinkID).Attr("href", address))
	}
	return app.Block("plan-heading", app.Say(l, "Cuánto cuesta al mes", "Quanto custa por mês", "What it costs a month"),
		app.TextEl("p", "lead", app.Say(l,
			"La calculadora toma esta conversación tal como está dibujada, la repite en el mes y cuenta mensajes gratis y niveles de volumen.",
			"A calculadora toma esta conversa como está desenhada, repete-a no mês e conta mensagens grátis e níveis de volume.",
			"The calculator takes this conversation as drawn, repeats it over the month and counts free messages and volume tiers.",
		)),
		app.El("div", "plan-form", app.DrawField(&field, func(ctx ui.Context, _ ui.Event) {
			p.times = app.TextOf(ctx)
			ctx.Update()
		}), link).DataSet("keep", "plan"),
	)
}
