package guide

import (
	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// verdict says what becomes of a message, in a few words.
func (w *writer) verdict(v *pricing.Verdict) string {
	switch v.Outcome {
	case pricing.Charged:
		if v.Unit == pricing.PerConversation {
			return app.Say(w.lang, "abre una conversación que se cobra", "abre uma conversa que é cobrada", "opens a conversation that is charged")
		}
		return app.Say(w.lang, "se cobra", "cobra-se", "charged")
	case pricing.Free:
		return app.Say(w.lang, "gratis", "grátis", "free")
	case pricing.Inside:
		return app.Say(w.lang, "dentro de la conversación, sin otro cobro", "dentro da conversa, sem outra cobrança", "inside the conversation, not charged again")
	case pricing.Counted:
		return w.counted(v)
	case pricing.NotSendable:
		return app.Say(w.lang, "no se puede enviar", "não se pode enviar", "cannot be sent")
	}
	return app.Say(w.lang, "no se entrega", "não se entrega", "not delivered")
}

// counted says of what the monthly allowance decides how much is free.
func (w *writer) counted(v *pricing.Verdict) string {
	units := allowance(v.On, v.Category)
	if units == 0 {
		due := *v
		due.Outcome = pricing.Charged
		return w.verdict(&due)
	}
	n := w.number(units)
	if v.Unit == pricing.PerConversation {
		return app.Say(w.lang, "abre una conversación: "+n+" al mes son gratis, las demás se cobran", "abre uma conversa: "+n+" por mês são grátis, as demais são cobradas", "opens a conversation: "+n+" a month are free, the others are charged")
	}
	return app.Say(w.lang, n+" al mes son gratis, las demás se cobran", n+" por mês são grátis, as demais são cobradas", n+" a month are free, the others are charged")
}

// tone is the class by which a verdict is coloured: what it says stands in words beside it.
func tone(v *pricing.Verdict) string {
	switch v.Outcome {
	case pricing.Charged:
		return "fate charged"
	case pricing.Counted:
		return "fate counted"
	case pricing.NotSendable, pricing.NotDelivered:
		return "fate refused"
	}
	return "fate nothing-due"
}
