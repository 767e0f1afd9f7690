package windows

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// View is what the page shows.
type View struct {
	Controls ControlsView
	Total    TotalView
	Board    *BoardView
	Rows     []*RowView // in order of time
	Places   []*RowView // the same in their places in the list, see [arrange]; nil for an empty one
	homes    homes
	Detail   *RowView // of the chosen step; nil for none
	Problem  string   // what of the address made no sense, or why nothing can be shown
	CanUndo  bool
	CanRedo  bool
	Empty    bool
}

// TotalView is what the timeline costs.
type TotalView struct {
	Label    string // who charges it
	Sum      string
	Sentence string // the same in words
	Rules    string // which hold
	Besides  string // Meta Business Agent in dollars
	Counts   string // how many messages are charged, free and so on
	Notices  []string
}

// view writes what a page shows.
func (w *writer) view(p *Page, picture *timeline.Picture) View {
	t := p.timeline()
	rows := w.rows(&p.reading, p.chosen, &p.written)
	p.written = w.note(p.reading, rows)
	at := p.view.homes
	if at == nil {
		at = homes{}
	}
	v := View{
		Controls: w.controls(p, &t), Total: w.total(&p.reading, &t, p.prices, p.today),
		Board: w.board(&p.reading, picture, p.shown, rows, p.chosen, p.view.Board), Rows: rows, Places: inPlaces(p.view.Places, rows, (*RowView).id, at), homes: at,
		Problem: p.problem, CanUndo: p.history.CanUndo(), CanRedo: p.history.CanRedo(), Empty: len(t.Steps) == 0,
	}
	if p.failure != nil {
		v.Problem = app.Say(w.lang, "No se puede calcular esta línea de tiempo: ", "Não dá para calcular esta linha do tempo: ", "This timeline cannot be worked out: ") + p.failure.Error()
	}
	for _, row := range v.Rows {
		if row.Open {
			v.Detail = row
		}
	}
	return v
}

// total writes what a reading costs, for who reads it on a day; zero: there is no clock.
func (w *writer) total(r *timeline.Reading, t *timeline.Timeline, prices app.Prices, today pricing.Date) TotalView {
	v := TotalView{Sum: w.sum(r.Total)}
	v.Sentence = app.Say(w.lang, "Total: ", "Total: ", "Total: ") + v.Sum + "."
	if t.On == 0 {
		v.Rules = app.Say(w.lang, "Cada mensaje con las reglas de su día", "Cada mensagem com as regras do seu dia", "Each message under the rules of its day")
	} else {
		v.Rules = app.Say(w.lang, "Reglas y tarifas del ", "Regras e tarifas de ", "Rules and rates of ") + w.format.Date(t.On)
	}
	v.Rules += " · " + w.placeName(t.Place)
	for _, total := range r.Bill.Totals {
		if total.Currency != t.Currency && !total.Sum.IsZero() {
			v.Besides = app.Say(w.lang, "Aparte, Meta Business Agent: ", "À parte, Meta Business Agent: ", "Besides, Meta Business Agent: ") + w.money(total.Sum, total.Currency)
		}
	}
	v.Counts = w.counts(r)
	own := ownCardsOf(w.locale, prices, r)
	v.Label, v.Notices = app.Say(w.lang, "Meta cobra", "A Meta cobra", "Meta charges"), own.told
	if own.list {
		v.Label = app.Say(w.lang, "Se cobra", "Cobra-se", "Charged")
	}
	fresh := app.FreshnessOn(today)
	due := fresh.DueNotice(w.locale)
	for _, n := range r.Bill.Notices {
		if told[n.Code] {
			v.Notices = append(v.Notices, app.CatalogOf(w.lang).Notice(n.Code, string(t.Currency), w.format.Date(fresh.Newest)))
		}
		if n.Code == pricing.NoticeFutureCard {
			due = "" // which says the same of a day to come
		}
	}
	if due != "" && pricedOn(r, fresh.Newest) {
		v.Notices = append(v.Notices, due)
	}
	return v
}

// pricedOn reports whether a message is priced with a card of Meta's of a date.
func pricedOn(r *timeline.Reading, on pricing.Date) bool {
	for i := range r.Messages {
		if card := r.Messages[i].Card; strings.HasPrefix(card, on.String()) && !strings.HasSuffix(card, "-"+string(pricing.Own)) {
			return true
		}
	}
	return false
}

// told are the notices that concern a timeline.
var told = map[pricing.NoticeCode]bool{
	pricing.NoticeFutureCard: true, pricing.NoticeInferred: true, pricing.NoticeAgentDollars: true, pricing.NoticeAgentBefore: true,
	pricing.NoticeUSMarketing: true,
}

// sum writes a total; one that is not complete is a lower bound.
func (w *writer) sum(t pricing.Total) string {
	text := w.money(t.Sum, t.Currency)
	if t.Complete {
		return text
	}
	words := app.CatalogOf(w.lang)
	if t.Sum.IsZero() {
		return words.NoAnswer()
	}
	return words.AtLeast() + " " + text
}

func (w *writer) placeName(p pricing.Place) string {
	if p.Territory != "" {
		return names.In(string(w.locale)).Name(string(p.Territory))
	}
	return app.MarketName(w.locale, p.Market)
}

// counts says how many messages of the business are charged, free and refused.
func (w *writer) counts(r *timeline.Reading) string {
	var charged, free, refused int64
	for i := range r.Messages {
		m := &r.Messages[i]
		if m.Step.Direction == pricing.Inbound {
			continue
		}
		switch m.Verdict.Outcome {
		case pricing.Charged, pricing.Counted:
			charged++
		case pricing.NotSendable, pricing.NotDelivered:
			refused++
		default:
			free++
		}
	}
	text := w.plural(charged, words{"mensaje cobrado", "mensagem cobrada", "message charged"}, words{"mensajes cobrados", "mensagens cobradas", "messages charged"}) +
		" · " + w.plural(free, words{"sin cobro", "sem cobrança", "not charged"}, words{"sin cobro", "sem cobrança", "not charged"})
	if refused > 0 {
		text += " · " + w.plural(refused, words{"no sale o no llega", "não sai ou não chega", "not sent or not delivered"}, words{"no salen o no llegan", "não saem ou não chegam", "not sent or not delivered"})
	}
	return text
}

func (w *writer) plural(n int64, one, other words) string {
	if w.format.Plural(n) == app.PluralOne {
		return strconv.FormatInt(n, 10) + " " + w.say(one)
	}
	return strconv.FormatInt(n, 10) + " " + w.say(other)
}

// difference writes by how much a total is above another.
func (w *writer) difference(a, b pricing.Total) (text, direction string) {
	if !a.Complete || !b.Complete {
		return "", ""
	}
	d := a.Sum.Sub(b.Sum)
	switch {
	case d.IsZero():
		return app.CatalogOf(w.lang).EraSame(), ""
	case d.IsPositive():
		return "+" + w.format.Number(d, max(a.Currency.MinorUnits(), decimals(d))), "more"
	}
	d = d.Mul(decimal.NewFromInt(-1))
	return "−" + w.format.Number(d, max(a.Currency.MinorUnits(), decimals(d))), "less"
}

// fragmentProblems says that a link was understood in part.
func fragmentProblems(l app.Language, n int) string {
	if n == 1 {
		return app.Say(l, "Una parte del enlace no se entiende y se dejó de lado.", "Uma parte do link não faz sentido e foi deixada de lado.", "One part of the link makes no sense and was left out.")
	}
	count := strconv.Itoa(n)
	return app.Say(l, count+" partes del enlace no se entienden y se dejaron de lado.", count+" partes do link não fazem sentido e foram deixadas de lado.", count+" parts of the link make no sense and were left out.")
}
