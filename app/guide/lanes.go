package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// lanes draws the messages along the hours, and below them every window and conversation that they open.
func (x *exchange) lanes(w *writer) ui.UI {
	lanes := []ui.UI{x.lane(app.Say(w.lang, "Mensajes", "Mensagens", "Messages"), x.dots()...)}
	start := sceneStart(x.on)
	for i := range x.verdicts {
		if o := x.verdicts[i].Opened; o.Kind != pricing.NoWindow {
			from, until := o.From-start, o.Until-start
			name := w.windowName(o.Kind) + ": " + w.hourOf(from) + " – " + w.hourOf(until)
			lanes = append(lanes, x.lane(name, rect("lane-bar "+laneTone(o.Kind), x.place(from), 2, x.place(until)-x.place(from), 12)))
		}
	}
	return app.El("div", "clock-picture", app.El("ul", "lanes", lanes...), x.hours(w))
}

// lane is a row of the picture with what it shows in words.
func (x *exchange) lane(name string, shapes ...ui.UI) ui.UI {
	return app.El("li", "", app.TextEl("span", "lane-name", name), drawing("lane", 16, append(x.days(16), shapes...)...))
}

// place is where an instant of the scene lies in the picture.
func (x *exchange) place(at pricing.Instant) int { return int(at * full / x.end()) }

// days are the lines between days.
func (x *exchange) days(height int) []ui.UI {
	var lines []ui.UI
	for at := pricing.Instant(0); at <= x.end(); at += pricing.Day {
		lines = append(lines, upright("day", x.place(at), 0, height))
	}
	return lines
}

// dots are the messages: those of the business are filled.
func (x *exchange) dots() []ui.UI {
	var dots []ui.UI
	for i := range x.messages {
		class := "dot"
		if x.messages[i].Direction == pricing.Inbound {
			class = "dot hollow"
		}
		dots = append(dots, dot(class, x.place(x.messages[i].Sent), 8, 5))
	}
	return dots
}

// hours is the scale: a letter for every day, or every other where there are many.
func (x *exchange) hours(w *writer) ui.UI {
	step := pricing.Day
	if x.end() > 4*pricing.Day {
		step *= 2
	}
	var marks []ui.UI
	for at := pricing.Instant(0); at <= x.end(); at += step {
		anchor := "middle"
		switch at {
		case 0:
			anchor = "start"
		case x.end():
			anchor = "end"
		}
		marks = append(marks, lettering("tick", w.hourOf(at), x.place(at), 14, anchor))
	}
	return drawing("hours", 18, marks...)
}

// windowName is what the article calls a window.
func (w *writer) windowName(k pricing.WindowKind) string {
	switch k {
	case pricing.ServiceWindow:
		return app.Say(w.lang, "Ventana de atención", "Janela de atendimento", "Service window")
	case pricing.FreeEntryWindow:
		return app.Say(w.lang, "Entrada gratuita", "Entrada gratuita", "Free entry")
	case pricing.MarketingConversation:
		return app.Say(w.lang, "Conversación de marketing", "Conversa de marketing", "Marketing conversation")
	case pricing.UtilityConversation:
		return app.Say(w.lang, "Conversación de utilidad", "Conversa de utilidade", "Utility conversation")
	case pricing.AuthenticationConversation:
		return app.Say(w.lang, "Conversación de autenticación", "Conversa de autenticação", "Authentication conversation")
	case pricing.ServiceConversation:
		return app.Say(w.lang, "Conversación de servicio", "Conversa de serviço", "Service conversation")
	}
	return app.Say(w.lang, "Conversación", "Conversa", "Conversation")
}

// laneTone is the class of a bar: permission, what is free, what is charged.
func laneTone(k pricing.WindowKind) string {
	switch k {
	case pricing.ServiceWindow:
		return "permits"
	case pricing.FreeEntryWindow:
		return "frees"
	}
	return "holds"
}
