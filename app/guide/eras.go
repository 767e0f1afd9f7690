package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

var eras = section{
	"eras", words{"Cinco conjuntos de reglas", "Cinco conjuntos de regras", "Five sets of rules"},
	[]part{
		says(
			"Meta ha cambiado su forma de cobrar varias veces, y por eso unos artículos contradicen a otros. Valen las reglas del día en que el mensaje se entrega.",
			"A Meta mudou várias vezes sua forma de cobrar, e por isso uns artigos contradizem outros. Valem as regras do dia em que a mensagem é entregue.",
			"Meta has changed the way it charges several times, which is why old articles contradict each other. The rules of the day on which a message is delivered apply.",
			"ERA-1", "ERA-2"),
		piece((*writer).eraLine),
		piece((*writer).eraList),
	},
}

// eraLine draws how long each era lasted, to the date of the newest publication known.
func (w *writer) eraLine() ui.UI {
	first, end := sceneStart(pricing.CBP0.First()), sceneStart(engineFigures().asOf)
	place := func(on pricing.Date) int { return int((sceneStart(on) - first) * full / (end - first)) }
	var shapes []ui.UI // the dates in three rows, for they stand close together on a phone
	for i, e := range pricing.Eras() {
		from, to := place(e.First()), full
		if e.Last() != 0 {
			to = place(e.Last().AddDays(1))
		}
		class, anchor, at := "era-bar", "start", from
		if e.Last() == 0 {
			class, anchor, at = "era-bar newest", "end", to // there is little room behind its beginning
		}
		shapes = append(shapes,
			rect(class, from, 0, to-from-3, 14),
			lettering("tick", w.format.Month(e.First()), at, 30+14*(i%3), anchor),
		)
	}
	return drawing("era-line", 62, shapes...)
}

// eraList tells of every era, the newest first, what one pays in it.
func (w *writer) eraList() ui.UI {
	all := pricing.Eras()
	var items []ui.UI
	for i := len(all) - 1; i >= 0; i-- {
		items = append(items, w.era(all[i]))
	}
	return app.El("ol", "era-list", items...).Attr("reversed", true)
}

func (w *writer) era(e pricing.Era) ui.UI {
	span := w.since(e.First())
	if e.Last() != 0 {
		span = w.format.Date(e.First()) + " – " + w.format.Date(e.Last())
	}
	unit := app.Say(w.lang, "por conversación", "por conversa", "by the conversation")
	if e.Unit() == pricing.PerMessage {
		unit = app.Say(w.lang, "por mensaje entregado", "por mensagem entregue", "by the delivered message")
	}
	rows := []ui.UI{w.eraFact(app.Say(w.lang, "Se cobra", "Cobra-se", "Charged"), ui.Text(unit))}
	for _, c := range eraCases {
		rows = append(rows, w.eraFact(w.say(c.name), w.fates(e, c.messages)...))
	}
	return app.El("li", "era",
		app.TextEl("h3", "", app.CatalogOf(w.lang).EraName(e)),
		app.TextEl("p", "era-dates", span),
		app.El("dl", "era-facts", rows...),
	)
}

// longEntrySince is when free entry windows began to last as long as they do today (FEP-4). It is the one change within an
// era that a case of the article meets.
const longEntrySince pricing.Date = 2023_03_01

// fates says what becomes of the last message of a case in an era, and of the era in which free entry became longer also
// what became of it until then, if that was something else.
func (w *writer) fates(e pricing.Era, messages []pricing.Message) []ui.UI {
	v := last(dayOf(e), messages...)
	if e.First() < longEntrySince && longEntrySince <= dayOf(e) {
		day := longEntrySince.AddDays(-1)
		if before := last(day, messages...); before.Rule != v.Rule {
			return []ui.UI{
				app.El("div", "", w.fate(w.until(day)+": ", &before)...),
				app.El("div", "", w.fate(w.since(longEntrySince)+": ", &v)...),
			}
		}
	}
	return w.fate("", &v)
}

// fate is a verdict with its rule, behind what tells when it holds.
func (w *writer) fate(when string, v *pricing.Verdict) []ui.UI {
	return []ui.UI{ui.Text(when), app.TextEl("span", tone(v), w.verdict(v)), ui.Text(" "), w.ruleLink(v.Rule)}
}

func (w *writer) until(d pricing.Date) string {
	return app.Say(w.lang, "hasta el ", "até ", "until ") + w.format.Date(d)
}

func (w *writer) since(d pricing.Date) string {
	return app.Say(w.lang, "desde el ", "desde ", "since ") + w.format.Date(d)
}

func (w *writer) eraFact(name string, says ...ui.UI) ui.UI {
	return app.El("div", "", app.TextEl("dt", "", name), app.El("dd", "", says...))
}

// eraCases are the messages by which eras differ.
var eraCases = []struct {
	name     words
	messages []pricing.Message
}{
	{
		words{"Responder al cliente que escribe", "Responder ao cliente que escreve", "Answering a customer who writes"},
		[]pricing.Message{wrote(0, pricing.NoEntry), reply(pricing.Hour)},
	}, {
		words{"Aviso de utilidad después de esa respuesta", "Aviso de utilidade depois dessa resposta", "Utility notice after that reply"},
		[]pricing.Message{wrote(0, pricing.NoEntry), reply(pricing.Hour), template(2*pricing.Hour, pricing.Utility)},
	}, {
		words{"Campaña, sin mensaje previo", "Campanha, sem mensagem anterior", "Campaign, out of the blue"},
		[]pricing.Message{template(0, pricing.Marketing)},
	}, {
		words{"Campaña, dos días después de responder a quien vino de un anuncio", "Campanha, dois dias depois de responder a quem veio de um anúncio", "Campaign, two days after answering someone from an ad"},
		[]pricing.Message{wrote(0, pricing.AdEntry), reply(pricing.Hour), template(49*pricing.Hour, pricing.Marketing)},
	},
}
