package windows

import (
	"errors"
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// writer writes what a reading says in a language, as a locale does.
type writer struct {
	lang   app.Language
	locale app.Locale
	format app.Formatter
	zone   *time.Location // of the account
	start  pricing.Date   // day 1
}

func writerFor(l app.Locale, t *timeline.Timeline) *writer {
	return &writer{lang: l.Language(), locale: l, format: app.FormatterOf(l), zone: zoneOf(t), start: t.Start}
}

func (w *writer) say(s words) string { return s.in(w.lang) }

// sent is when a step is sent.
func (w *writer) sent(t *timeline.Timeline, s *timeline.Step) pricing.Instant {
	return t.Start.Start(w.zone) + pricing.Instant(s.At/time.Millisecond)
}

// day returns on which day of the timeline an instant lies, from 1.
func (w *writer) day(at pricing.Instant) int {
	first, day := w.start.Start(w.zone), pricing.NewDate(at.Time().In(w.zone).Date())
	days := int((at-first)/pricing.Day) + 1 // off by one at most: days have 23 to 25 hours
	for w.start.AddDays(days-1) > day {
		days--
	}
	for w.start.AddDays(days-1) < day {
		days++
	}
	return days
}

// clock writes the local time of an instant: "09:30", with seconds where it has any.
func (w *writer) clock(at pricing.Instant) string {
	local := at.Time().In(w.zone)
	if local.Second() != 0 {
		return local.Format("15:04:05")
	}
	return local.Format("15:04")
}

// dayName names a day of the timeline.
func (w *writer) dayName(day int) string {
	return app.Say(w.lang, "día ", "dia ", "day ") + strconv.Itoa(day)
}

// when writes an instant as day and local time.
func (w *writer) when(at pricing.Instant) string { return w.dayName(w.day(at)) + ", " + w.clock(at) }

// span writes a window with its ends.
func (w *writer) span(s *timeline.Span) string {
	return w.windowName(s.Kind) + ", " + w.when(s.From) + " – " + w.when(s.Until)
}

// money writes an amount with all its decimals, and no fewer than its currency has.
func (w *writer) money(amount decimal.Decimal, c pricing.Currency) string {
	return w.format.Money(amount, c, max(c.MinorUnits(), decimals(amount)))
}

// decimals is how many a number needs.
func decimals(n decimal.Decimal) int32 {
	places := max(0, -n.Exponent())
	for places > 0 && n.Round(places-1).Equal(n) {
		places--
	}
	return places
}

// number writes a whole number.
func (w *writer) number(n int64) string { return w.format.Number(decimal.NewFromInt(n), 0) }

// what names the act of a step, and whom it goes to where that is a group.
func (w *writer) what(s *pricing.Step) string {
	name := w.say(actSpecs[actOf(s)].name)
	if n := len(s.Members); n > 0 {
		name += app.Say(w.lang, " (grupo de ", " (grupo de ", " (group of ") + strconv.Itoa(n) + ")"
	}
	return name
}

// verdict says what becomes of a message, without its price.
func (w *writer) verdict(v *pricing.Verdict, p *timeline.Price) string {
	switch v.Outcome {
	case pricing.Charged, pricing.Counted:
		if p.Refusal != nil {
			return app.Say(w.lang, "Se cobra, sin tarifa conocida", "Cobra-se, sem tarifa conhecida", "Charged, no known rate")
		}
		if v.Unit == pricing.PerConversation {
			return app.Say(w.lang, "Abre una conversación que se cobra", "Abre uma conversa cobrada", "Opens a conversation that is charged")
		}
		return app.Say(w.lang, "Se cobra", "Cobra-se", "Charged")
	case pricing.Free:
		if v.Opened.Kind != pricing.NoWindow && v.Unit == pricing.PerConversation {
			return app.Say(w.lang, "Abre una conversación gratis", "Abre uma conversa grátis", "Opens a free conversation")
		}
		return app.Say(w.lang, "Gratis", "Grátis", "Free")
	case pricing.Inside:
		return app.Say(w.lang, "Dentro de la conversación: sin otro cobro", "Dentro da conversa: sem outra cobrança", "Inside the conversation: not charged again")
	case pricing.NotSendable:
		return app.Say(w.lang, "No se puede enviar", "Não se pode enviar", "Cannot be sent")
	}
	return app.Say(w.lang, "No se entrega", "Não se entrega", "Not delivered")
}

// price writes what a message costs; empty where nothing is due, or nothing is known.
func (w *writer) price(p *timeline.Price) string {
	if p.Units == 0 || p.Refusal != nil {
		return ""
	}
	return w.money(p.Amount, p.Currency)
}

// tokens says of a reply of Meta Business Agent how many tokens it is charged for; empty for anything else.
func (w *writer) tokens(v *pricing.Verdict) string {
	if v.Unit != pricing.PerToken {
		return ""
	}
	n := w.number(v.Tokens)
	if v.Assumed {
		return app.Say(w.lang, n+" tokens, según lo que Meta aconseja estimar", n+" tokens, conforme a estimativa que a Meta sugere", n+" tokens, as Meta suggests planning with")
	}
	return n + " tokens"
}

// refusal says why a charge has no known price.
func (w *writer) refusal(err error) string {
	words := app.CatalogOf(w.lang)
	var noRate *pricing.NoRateError
	if errors.As(err, &noRate) {
		since := noRate.Card
		if on, err := pricing.ParseDate(noRate.Card[:min(len(noRate.Card), len("2026-10-01"))]); err == nil {
			since = w.format.Date(on)
		}
		return words.NoRate(noRate.Reason, app.MarketName(w.locale, noRate.Market), since)
	}
	var noCard *pricing.NoCardError
	switch {
	case err == nil:
		return ""
	case !errors.As(err, &noCard):
		return err.Error()
	case noCard.First > noCard.On:
		return words.NoCardBefore(string(noCard.Currency), w.format.Date(noCard.On), w.format.Date(noCard.First))
	}
	return words.NoCardFor(string(noCard.Currency), w.format.Date(noCard.On))
}

// windowName is what a window or conversation is called.
func (w *writer) windowName(k pricing.WindowKind) string {
	return w.say(windowNames[k])
}

var windowNames = map[pricing.WindowKind]words{
	pricing.ServiceWindow:             {"Ventana de atención al cliente", "Janela de atendimento ao cliente", "Customer service window"},
	pricing.FreeEntryWindow:           {"Ventana de entrada gratuita", "Janela de entrada gratuita", "Free entry window"},
	pricing.Conversation2022:          {"Conversación", "Conversa", "Conversation"},
	pricing.MarketingConversation:     {"Conversación de marketing", "Conversa de marketing", "Marketing conversation"},
	pricing.MarketingLiteConversation: {"Conversación de MM Lite", "Conversa do MM Lite", "MM Lite conversation"},
	pricing.UtilityConversation:       {"Conversación de utilidad", "Conversa de utilidade", "Utility conversation"},
	pricing.AuthenticationConversation: {
		"Conversación de autenticación", "Conversa de autenticação", "Authentication conversation",
	},
	pricing.ServiceConversation: {"Conversación de servicio", "Conversa de serviço", "Service conversation"},
}
