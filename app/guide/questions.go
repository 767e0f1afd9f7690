package guide

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// question is something people ask.
type question struct {
	slug   words // its address in the page
	ask    words // as the sentences of answers, see quoter.say
	answer func(q *quoter) answer
	rules  []pricing.RuleID
}

// answer is what is said to a question. Figures are written already.
type answer struct {
	direct string   // the answer in a sentence
	why    []string // sentences about the reasons, paragraph by paragraph
	plan   *month   // that the calculator opens with; nil where there is none
	rates  bool     // whether the page of the country tells more
}

// QuestionList returns what people ask in a language, answered for the country of the plan its pages open with, as the
// page shows it before anybody chooses another: the answer and the first paragraph of its reasons. The others are on the
// page, which is to stay light.
func QuestionList(l app.Language) []app.QA {
	q := newQuoter(l.Locale(), homeCountry(l))
	list := make([]app.QA, len(questions))
	for i := range questions {
		a := questions[i].answer(q)
		list[i] = app.QA{
			Question: q.say(questions[i].ask),
			Answer:   strings.Join(append([]string{a.direct}, a.why[:min(1, len(a.why))]...), " "),
		}
	}
	return list
}

// homeCountry is the country of the plan a page in the language opens with.
func homeCountry(l app.Language) pricing.Territory {
	return app.NewState(l, app.EmbeddedPrices().Facts()).Countries[0].Inputs[app.FieldCountry].Territory
}

// Questions are what people ask, with answers that compute for a country chosen once. Exported fields are set by the
// page; the rest is its own.
type Questions struct {
	ui.Compo
	Locale app.Locale

	country pricing.Territory
	open    map[string]bool // answers by their address
	quoter  *quoter         // of the locale and the country
	answers []answer        // by it
}

// countryControl is the list of countries.
const countryControl = "questions-country"

// OnInit answers for the country of the language, or the one chosen before the program was ready, and keeps open what
// was opened until then.
func (p *Questions) OnInit() {
	p.country, p.open = homeCountry(p.Locale.Language()), map[string]bool{}
	if !ui.IsClient {
		return
	}
	if early := ui.Window().Get("tarifarioEarly"); early.Truthy() {
		if v := early.Get("values").Get(countryControl); v.Type() == ui.TypeString {
			p.choose(v.String())
		}
	}
	asked := strings.TrimPrefix(ui.Window().URL().Fragment, "#")
	for i := range questions {
		id := questions[i].slug.in(p.Locale.Language())
		details := detailsOf(id)
		p.open[id] = id == asked || details.Truthy() && details.Get("open").Bool()
	}
}

// OnNav opens the answer an address in the page leads to.
func (p *Questions) OnNav(ctx ui.Context) {
	asked := ctx.Page().URL().Fragment
	ctx.Defer(func(ui.Context) {
		if p.isQuestion(asked) {
			detailsOf(asked).Set("open", true)
		}
	})
}

// choose answers for a country by its code; one that is none changes nothing.
func (p *Questions) choose(code string) {
	if names.In(string(p.Locale)).Name(code) != "" {
		p.country = pricing.Territory(code)
	}
}

// answered returns the answers for the country in the locale. They are worked out when one of both has changed.
func (p *Questions) answered() []answer {
	if p.quoter == nil || p.quoter.locale != p.Locale || p.quoter.country != p.country {
		p.quoter = newQuoter(p.Locale, p.country)
		p.answers = make([]answer, len(questions))
		for i := range questions {
			p.answers[i] = questions[i].answer(p.quoter)
		}
	}
	return p.answers
}

// Render draws the country and the questions.
func (p *Questions) Render() ui.UI {
	l, answers := p.Locale.Language(), p.answered()
	list := make([]ui.UI, len(questions))
	for i := range questions {
		list[i] = p.entry(&questions[i], &answers[i])
	}
	id := questionsHeading.slug(l)
	return app.El("section", "block questions",
		app.TextEl("h2", "", questionsHeading.in(l)).ID(id),
		app.TextEl("p", "lead", questionsLead.in(l)),
		p.chooser(),
		app.El("div", "question-list", list...),
	).Aria("labelledby", id)
}

// chooser is the list of countries, and what the figures are for and from.
func (p *Questions) chooser() ui.UI {
	l := p.Locale.Language()
	countries := app.NearFirst(p.Locale, names.In(string(p.Locale)).All())
	options := app.Each(countries, func(t *names.Territory) ui.UI {
		option := app.TextEl("option", "", t.Name).Attr("value", t.Code)
		if t.Code == string(p.country) { // go-app would print a false one too, and browsers would take it for true
			option = option.Attr("selected", true)
		}
		return option
	})
	list := app.El("select", "", options...).ID(countryControl).Attr("name", countryControl).
		Aria("describedby", countryControl+"-hint").OnChange(p.onCountry)
	return app.El("div", "field questions-country",
		app.TextEl("label", "", countryLabel.in(l)).Attr("for", countryControl),
		app.El("div", "control", list),
		app.El("div", "remarks", app.TextEl("p", "hint", p.basis()).ID(countryControl+"-hint").Role("status")),
	).DataSet("keep", "questions")
}

// basis says what the figures are from.
func (p *Questions) basis() string {
	q := p.quoter
	return q.say(figuresBasis, q.name(), app.MarketName(q.locale, q.market(q.on())), q.date(q.on()))
}

func (p *Questions) onCountry(ctx ui.Context, _ ui.Event) {
	p.choose(ctx.JSSrc().Get("value").String())
}

// detailsOf is what folds the answer at an address; a value that is not truthy where none is drawn. The address of a
// question is that of the answer within: a browser opens what folds it, with or without scripts.
func detailsOf(id string) ui.Value {
	if answer := ui.Window().GetElementByID(id); answer.Truthy() {
		return answer.Get("parentElement")
	}
	return ui.Null()
}

// isQuestion reports whether an address is that of a question.
func (p *Questions) isQuestion(id string) bool {
	_, is := p.open[id]
	return is
}

// entry is a question that unfolds its answer.
func (p *Questions) entry(asked *question, a *answer) ui.UI {
	l := p.Locale.Language()
	id := asked.slug.in(l)
	body := []ui.UI{app.TextEl("p", "answer-direct", a.direct)}
	body = append(body, app.Each(a.why, func(why *string) ui.UI { return app.TextEl("p", "", *why) })...)
	body = append(body, p.links(a), p.evidence(asked.rules))
	details := app.El("details", "question",
		app.El("summary", "", app.TextEl("h3", "", p.quoter.say(asked.ask))),
		app.El("div", "question-answer", body...).ID(id),
	)
	if p.open[id] {
		details = details.Attr("open", true)
	}
	return details
}

// links lead on: to the calculator with the figures of the answer, to the page of the country.
func (p *Questions) links(a *answer) ui.UI {
	q, here := p.quoter, app.Path(p.Locale.Language(), app.GuidePage)
	var links []ui.UI
	add := func(text, to string) {
		links = append(links, app.TextEl("a", "", text).Attr("href", app.Relative(here, to)))
	}
	if a.plan != nil {
		add(calculateThis.in(q.lang), q.link(*a.plan))
	}
	if a.rates {
		add(q.say(ratesOf, q.name()), app.CountryPath(q.lang, string(p.country)))
	}
	if len(links) == 0 {
		return app.El("div", "none")
	}
	return app.El("p", "question-links", links...)
}

// evidence is the rules behind an answer.
func (p *Questions) evidence(rules []pricing.RuleID) ui.UI {
	w := writer{lang: p.Locale.Language()}
	return app.El("p", "question-rules", append([]ui.UI{ui.Text(rulesLabel.in(w.lang))}, w.ruleLinks(rules)...)...)
}
