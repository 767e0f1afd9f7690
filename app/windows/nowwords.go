package windows

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// nowWriter writes an answer in one language, with times of the account.
type nowWriter struct {
	locale app.Locale
	lang   app.Language
	format app.Formatter
	zone   func(pricing.Instant) *time.Location
	never  bool            // the customer has not written yet
	clock  pricing.Instant // what "today" is told by; zero in the example, which has no dates
}

func (w *nowWriter) say(es, pt, en string) string { return app.Say(w.lang, es, pt, en) }

// time writes the time of day of an instant.
func (w *nowWriter) time(at pricing.Instant) string {
	local := at.Time().In(w.zone(at))
	if w.lang == app.English {
		return local.Format("3:04\u00a0PM")
	}
	return local.Format("15:04")
}

// date is the local date of an instant.
func (w *nowWriter) date(at pricing.Instant) pricing.Date {
	return pricing.NewDate(at.Time().In(w.zone(at)).Date())
}

// moment writes an instant as people tell it: by the time of day, with the day beside it.
func (w *nowWriter) moment(at pricing.Instant) string {
	if day := w.day(at); day != "" {
		return day + w.hour(at)
	}
	date := w.format.Date(w.date(at))
	return w.say("el "+date, "em "+date, "on "+date) + w.hour(at)
}

// since is moment behind a word for "from".
func (w *nowWriter) since(at pricing.Instant) string {
	day := w.day(at)
	if day == "" {
		day = w.format.Date(w.date(at))
		day = w.say("el "+day, day, day)
	}
	return w.say("Desde ", "A partir de ", "From ") + day + w.hour(at)
}

// day is the day of an instant beside today; empty for one farther away.
func (w *nowWriter) day(at pricing.Instant) string {
	today := w.date(w.clock)
	switch w.date(at) {
	case today:
		return w.say("hoy", "hoje", "today")
	case today.AddDays(1):
		return w.say("mañana", "amanhã", "tomorrow")
	case today.AddDays(-1):
		return w.say("ayer", "ontem", "yesterday")
	}
	return ""
}

// hour is the time of day behind a day.
func (w *nowWriter) hour(at pricing.Instant) string {
	time := w.time(at)
	if strings.HasPrefix(time, "01:") || w.lang != app.English && strings.HasPrefix(time, "1:") {
		return w.say(" a la "+time, " à "+time, " at "+time)
	}
	return w.say(" a las "+time, " às "+time, " at "+time)
}

// span writes a length of time in days, hours and minutes, with seconds where they count.
func (w *nowWriter) span(seconds int64, toSecond bool) string {
	text := ""
	for _, unit := range []struct {
		name   string
		length int64
	}{{"d", 86_400}, {"h", 3600}, {"min", 60}, {"s", 1}} {
		n := seconds / unit.length
		seconds %= unit.length
		if unit.name == "s" && !toSecond || n == 0 && (text == "" && unit.name != "s" || text != "" && !toSecond) {
			continue
		}
		if text != "" {
			text += " "
		}
		text += strconv.FormatInt(n, 10) + "\u00a0" + unit.name
	}
	if text == "" {
		return "0\u00a0min"
	}
	return text
}

// name is what a kind of message is called.
func (w *nowWriter) name(m NowMessage) string {
	switch m {
	case NowAgentReply:
		return w.say("Respuesta de Meta Business Agent", "Resposta do Meta Business Agent", "Reply of Meta Business Agent")
	case NowUtility:
		return w.say("Plantilla de utilidad", "Modelo de utilidade", "Utility template")
	case NowMarketing:
		return w.say("Plantilla de marketing", "Modelo de marketing", "Marketing template")
	case NowAuthentication:
		return w.say("Plantilla de autenticación", "Modelo de autenticação", "Authentication template")
	}
	return w.say("Respuesta libre de una persona o de otra IA", "Resposta livre de uma pessoa ou de outra IA", "Free-form reply of a person or any other AI")
}

// fate says in a few words what becomes of a message; beside it stands its price.
func (w *nowWriter) fate(c *NowChoice) string {
	switch c.Verdict.Outcome {
	case pricing.Charged:
		if c.Refusal != nil {
			return w.say("se cobra, sin tarifa conocida", "é cobrada, sem tarifa conhecida", "charged, rate not known")
		}
		return w.money(c)
	case pricing.Inside:
		return w.say("sin costo", "sem custo", "no charge")
	case pricing.NotSendable:
		return w.say("no se puede enviar", "não pode ser enviada", "cannot be sent")
	case pricing.NotDelivered:
		return w.say("no se entrega", "não é entregue", "not delivered")
	}
	return w.say("gratis", "grátis", "free")
}

// money is the amount of a choice: a rate as printed, tokens with all decimals they come to.
func (w *nowWriter) money(c *NowChoice) string {
	if c.Verdict.Unit == pricing.PerToken {
		_, fraction, _ := strings.Cut(c.Amount.String(), ".")
		return w.format.Money(c.Amount, c.Currency, max(c.Currency.MinorUnits(), int32(len(fraction))))
	}
	return w.format.Rate(c.Rate, c.Currency)
}

// unit says what the amount of a choice pays for, where that is not the message; empty elsewhere.
func (w *nowWriter) unit(c *NowChoice) string {
	v := &c.Verdict
	if v.Outcome != pricing.Charged || c.Refusal != nil {
		return ""
	}
	switch v.Unit {
	case pricing.PerToken:
		n := w.number(v.Tokens)
		return w.say("por "+n+" tokens, la cifra de planificación de Meta", "por "+n+" tokens, o valor de planejamento da Meta", "for "+n+" tokens, Meta's planning figure")
	case pricing.PerConversation:
		return w.say("abre una conversación de 24 horas", "abre uma conversa de 24 horas", "opens a conversation of 24 hours")
	}
	return ""
}

// why is the reason there is no price; empty where there is one.
func (w *nowWriter) why(c *NowChoice) string {
	words := app.CatalogOf(w.lang)
	var noRate *pricing.NoRateError
	var noCard *pricing.NoCardError
	switch {
	case errors.As(c.Refusal, &noRate):
		_, since := w.card(noRate.Card)
		return words.NoRate(noRate.Reason, app.MarketName(w.locale, noRate.Market), since)
	case errors.As(c.Refusal, &noCard) && noCard.First > noCard.On:
		return words.NoCardBefore(string(noCard.Currency), w.format.Date(noCard.On), w.format.Date(noCard.First))
	case errors.As(c.Refusal, &noCard):
		return words.NoCardFor(string(noCard.Currency), w.format.Date(noCard.On))
	}
	return ""
}

// card returns currency and date of a card out of its ID.
func (w *nowWriter) card(id string) (currency, since string) {
	const day = len("2026-10-01")
	if len(id) < day+4 {
		return "", ""
	}
	on, err := pricing.ParseDate(id[:day])
	if err != nil {
		return "", ""
	}
	return id[day+1 : day+4], w.format.Date(on)
}

func (w *nowWriter) number(n int64) string { return w.format.Number(decimal.NewFromInt(n), 0) }

// opens says what else a message does; empty for nothing worth telling.
func (w *nowWriter) opens(c *NowChoice) string {
	if c.Verdict.Opened.Kind != pricing.FreeEntryWindow {
		return ""
	}
	hours := w.number(int64((c.Verdict.Opened.Until - c.Verdict.Opened.From) / pricing.Hour))
	return w.say(
		"Es la respuesta a tiempo: abre "+hours+" horas de entrada gratuita.",
		"É a resposta a tempo: abre "+hours+" horas de entrada gratuita.",
		"It is the timely answer: it opens "+hours+" hours of free entry.",
	)
}

// then says what holds afterwards; empty where no change is in sight.
func (w *nowWriter) then(c *NowChoice) string {
	if c.Then == nil {
		return ""
	}
	after := w.fate(c.Then)
	if after == w.fate(c) {
		return "" // another rule, which comes to the same
	}
	if w.clock == 0 {
		left := w.span(int64((c.Until-nowExample())/pricing.Second), false)
		return w.say("En "+left+": "+after+".", "Em "+left+": "+after+".", "In "+left+": "+after+".")
	}
	return w.since(c.Until) + ": " + after + "."
}

// window is what a window is called.
func (w *nowWriter) window(k pricing.WindowKind) string {
	switch k {
	case pricing.ServiceWindow:
		return w.say("Ventana de atención", "Janela de atendimento", "Service window")
	case pricing.FreeEntryWindow:
		return w.say("Entrada gratuita", "Entrada gratuita", "Free entry")
	case pricing.MarketingConversation:
		return w.say("Conversación de marketing", "Conversa de marketing", "Marketing conversation")
	case pricing.UtilityConversation:
		return w.say("Conversación de utilidad", "Conversa de utilidade", "Utility conversation")
	case pricing.AuthenticationConversation:
		return w.say("Conversación de autenticación", "Conversa de autenticação", "Authentication conversation")
	case pricing.ServiceConversation:
		return w.say("Conversación de servicio", "Conversa de serviço", "Service conversation")
	}
	return w.say("Conversación", "Conversa", "Conversation")
}

// closes says when a window closes.
func (w *nowWriter) closes(window pricing.Window) string {
	if w.clock == 0 {
		return w.say("se cierra en", "fecha em", "closes in")
	}
	moment := w.moment(window.Until)
	return w.say("se cierra "+moment+", en", "fecha "+moment+", em", "closes "+moment+", in")
}

// clocksChange explains a window whose ends lie on both sides of a change of clocks; empty for others.
func (w *nowWriter) clocksChange(window pricing.Window) string {
	_, before := window.From.Time().In(w.zone(window.From)).Zone()
	_, after := window.Until.Time().In(w.zone(window.Until)).Zone()
	if before == after || w.clock == 0 {
		return ""
	}
	hours := w.number(int64((window.Until - window.From) / pricing.Hour))
	return w.say(
		"Entretanto cambia la hora oficial: pasan "+hours+" horas exactas, y por eso el reloj no marca la misma hora.",
		"Nesse meio-tempo o horário oficial muda: passam "+hours+" horas exatas, e por isso o relógio não marca a mesma hora.",
		"Clocks change meanwhile: exactly "+hours+" hours pass, so the clock does not show the same time.",
	)
}

// ended says when the service window closed, or that there never was one.
func (w *nowWriter) ended(a *NowAnswer) string {
	if a.Ended.Kind == pricing.NoWindow {
		return w.say(
			"Sin mensaje del cliente no hay ventana de atención abierta.",
			"Sem mensagem do cliente não há janela de atendimento aberta.",
			"Without a message of the customer no service window is open.",
		)
	}
	ago := w.span(int64((a.At-a.Ended.Until)/pricing.Second), false)
	moment := w.moment(a.Ended.Until)
	return w.say(
		"La ventana de atención se cerró "+moment+", hace "+ago+".",
		"A janela de atendimento fechou "+moment+", há "+ago+".",
		"The service window closed "+moment+", "+ago+" ago.",
	)
}

// headline answers whether the customer may be written to, and what a reply costs.
func (w *nowWriter) headline(a *NowAnswer) string {
	reply, _ := a.Choice(NowReply)
	switch v := &reply.Verdict; {
	case v.Outcome == pricing.NotSendable:
		return w.say("Solo con una plantilla.", "Só com um modelo.", "Only with a template.")
	case v.Outcome == pricing.Charged && reply.Refusal != nil:
		return w.say("Sí, se puede responder. Se cobra, pero no se conoce la tarifa.", "Sim, dá para responder. É cobrado, mas a tarifa não é conhecida.", "Yes, a reply may be sent. It is charged, but the rate is not known.")
	case v.Outcome == pricing.Charged:
		return w.say("Sí. Responder cuesta "+w.money(&reply)+".", "Sim. Responder custa "+w.money(&reply)+".", "Yes. A reply costs "+w.money(&reply)+".")
	}
	return w.say("Sí. Responder es gratis.", "Sim. Responder é grátis.", "Yes. A reply is free.")
}

// situation says what the answer is about.
func (w *nowWriter) situation(a *NowAnswer, k *NowKnown, country string) string {
	on := w.format.Date(a.On)
	if w.clock == 0 {
		return w.say(
			"Ejemplo: un cliente ("+country+") escribió hace una hora. Reglas y tabla del "+on+".",
			"Exemplo: um cliente ("+country+") escreveu há uma hora. Regras e tabela de "+on+".",
			"Example: a customer ("+country+") wrote an hour ago. Rules and card of "+on+".",
		)
	}
	if w.never {
		return w.say(
			"El cliente ("+country+") nunca escribió. Con las reglas y la tabla del "+on+".",
			"O cliente ("+country+") nunca escreveu. Com as regras e a tabela de "+on+".",
			"The customer ("+country+") has never written. Under the rules and the card of "+on+".",
		)
	}
	if !k.Wrote.Known() || k.Wrote > a.At {
		return w.say("Con las reglas y la tabla del "+on+".", "Com as regras e a tabela de "+on+".", "Under the rules and the card of "+on+".")
	}
	moment := w.moment(k.Wrote)
	return w.say(
		"El cliente ("+country+") escribió "+moment+". Con las reglas y la tabla del "+on+".",
		"O cliente ("+country+") escreveu "+moment+". Com as regras e a tabela de "+on+".",
		"The customer ("+country+") wrote "+moment+". Under the rules and the card of "+on+".",
	)
}

// clockOf says whose clock the times are of.
func (w *nowWriter) clockOf(zoneName string) string {
	_, offset := w.clock.Time().In(w.zone(w.clock)).Zone()
	name := zoneName + " (" + utcOffset(offset) + ")"
	return w.say("Horas de "+name+".", "Horários de "+name+".", "Times of "+name+".")
}

// utcOffset writes how far clocks are ahead of UTC, in seconds.
func utcOffset(seconds int) string {
	if seconds == 0 {
		return "UTC"
	}
	sign := "+"
	if seconds < 0 {
		sign, seconds = "−", -seconds
	}
	text := "UTC" + sign + strconv.Itoa(seconds/3600)
	if minutes := seconds / 60 % 60; minutes != 0 {
		text += ":" + strconv.Itoa(minutes/10) + strconv.Itoa(minutes%10)
	}
	return text
}

// nowNotices are what must be said of an answer, in this order. Tokens that are assumed are told where they are counted.
var nowNotices = []pricing.NoticeCode{pricing.NoticeFutureCard, pricing.NoticePartial, pricing.NoticeComposed}

// nowUpTo7Days is the first date on which the window of an ad may last longer than 72 hours (FEP-13).
const nowUpTo7Days pricing.Date = 2026_09_28

// notices are the sentences on what must be known.
func (w *nowWriter) notices(a *NowAnswer, k *NowKnown, own []string) []string {
	all := own
	if freeEntry := a.Window(pricing.FreeEntryWindow); k.Entry == pricing.AdEntry && freeEntry.Kind != pricing.NoWindow && w.date(freeEntry.From) >= nowUpTo7Days {
		all = append(all, app.CatalogOf(w.lang).Notice(pricing.NoticeFreeEntry, "", ""))
	}
	for _, code := range nowNotices {
		for _, n := range a.Notices {
			if n.Code != code {
				continue
			}
			currency, since := w.card(n.Subject)
			all = append(all, app.CatalogOf(w.lang).Notice(code, currency, since))
			break
		}
	}
	return all
}
