package timeline

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// deskMonday begins most situations of a desk: a Monday under the rules of October 2026.
const deskMonday pricing.Date = 2026_10_05

// deskPresets are ordinary situations of a support desk.
func deskPresets() []Preset {
	late := template(pricing.Utility, 17, 0)
	late.Delay = 26 * time.Hour
	failed := template(pricing.Marketing, 10, 0)
	failed.Failed = true
	reaction := pricing.Step{At: hm(10, 5), Kind: pricing.Reaction}
	agent := by(pricing.AgentAuthor, 21, 1)
	agent.Tokens = 18_000
	on := func(start pricing.Date, used int64, steps ...pricing.Step) Timeline {
		return New(Timeline{Start: start, Used: used}, steps...)
	}
	list := []Preset{
		{
			ID: "desk-order-notice",
			Title: Text{
				"Aviso de pedido que el cliente responde", "Aviso de pedido que o cliente responde", "An order notice the customer answers",
			},
			timeline: on(deskMonday, 0, template(pricing.Utility, 10, 0), wrote(11, 30), reply(11, 40), reply(12, 0)),
		},
		{
			ID: "desk-reply-late",
			Title: Text{
				"Respuesta pasadas las 24 horas", "Resposta depois das 24 horas", "A reply after the 24 hours",
			},
			timeline: on(deskMonday, 0, wrote(9, 0), reply(9, 20), reply(33, 30), template(pricing.Utility, 33, 35), wrote(35, 0), reply(35, 10)),
		},
		{
			ID: "desk-campaign",
			Title: Text{
				"Campaña que el cliente contesta al día siguiente", "Campanha que o cliente responde no dia seguinte", "A campaign answered the next day",
			},
			timeline: on(deskMonday, 0, template(pricing.Marketing, 10, 0), wrote(32, 0), reply(32, 15), template(pricing.Marketing, 33, 0)),
		},
		{
			ID: "desk-ad-three-days",
			Title: Text{
				"Clic en un anuncio y tres días de conversación", "Clique em um anúncio e três dias de conversa", "An ad click, then three days of chat",
			},
			timeline: on(deskMonday, 1000, came(pricing.AdEntry, 20, 0), reply(20, 10), wrote(34, 0), reply(34, 5),
				template(pricing.Marketing, 58, 0), wrote(80, 0), reply(80, 30), template(pricing.Utility, 93, 0), reply(94, 0)),
		},
		{
			ID: "desk-night",
			Title: Text{
				"Mensaje de noche, respuesta a la mañana", "Mensagem à noite, resposta de manhã", "A night message answered in the morning",
			},
			timeline: on(deskMonday, 0, wrote(22, 30), reply(32, 0), reply(45, 0), reply(47, 0)),
		},
		{
			ID: "desk-code-then-notice",
			Title: Text{
				"Código de acceso y después un aviso", "Código de acesso e depois um aviso", "A passcode, then a notice",
			},
			timeline: on(deskMonday, 0, template(pricing.Authentication, 10, 0), template(pricing.Utility, 10, 2)),
		},
		{
			ID: "desk-agent",
			Title: Text{
				"De noche atiende Meta Business Agent, de mañana una persona", "À noite atende o Meta Business Agent, de manhã uma pessoa", "Meta Business Agent at night, a person in the morning",
			},
			timeline: on(deskMonday, 0, wrote(21, 0), agent, reply(32, 0)),
		},
		{
			ID: "desk-allowance",
			Title: Text{
				"La franquicia del mes se agota", "A franquia do mês se esgota", "The month's allowance runs out",
			},
			timeline: on(deskMonday, 999, wrote(10, 0), reply(10, 5), reply(10, 10)),
		},
		{
			ID: "desk-delivered-late",
			Title: Text{
				"Aviso entregado cuando la ventana ya cerró", "Aviso entregue quando a janela já fechou", "A notice delivered after the window closed",
			},
			timeline: on(2026_09_07, 0, wrote(9, 0), template(pricing.Utility, 16, 0), late),
		},
		{
			ID: "desk-ad-missed",
			Title: Text{
				"Anuncio sin respuesta en 24 horas", "Anúncio sem resposta em 24 horas", "An ad click nobody answered in 24 hours",
			},
			timeline: on(deskMonday, 0, came(pricing.AdEntry, 19, 0), reply(43, 0), template(pricing.Marketing, 44, 0)),
		},
		{
			ID: "desk-failed",
			Title: Text{
				"Plantilla que no llega y se envía de nuevo", "Modelo que não chega e é enviado de novo", "A template that fails and is sent again",
			},
			timeline: on(deskMonday, 0, failed, template(pricing.Marketing, 15, 0)),
		},
		{
			ID: "desk-reaction",
			Title: Text{
				"Una reacción en lugar de una respuesta", "Uma reação em vez de uma resposta", "A reaction instead of a reply",
			},
			timeline: on(deskMonday, 1000, wrote(10, 0), reaction, reply(10, 30)),
		},
	}
	for i := range list {
		list[i].Group = Desk
	}
	return list
}
