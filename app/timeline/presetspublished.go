package timeline

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Where the examples were published.
const (
	metaDocs          = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"
	metaConversations = "Meta, Conversation-based pricing"
	metaPricing       = "Meta, Pricing on the WhatsApp Business Platform"
	metaNonTemplate   = "Meta, Pricing for non-template messages"
	metaProviders     = "Meta, New pricing policy for AI Providers"
	metaGroups        = "Meta, Groups API pricing"
	metaApp           = "Meta, Onboard WhatsApp Business app users"
	operatorHelp      = "support.myoperator.com/portal/en/kb/articles/"

	conversationsPage = metaDocs + "pricing/conversation-based-pricing"
	pricingPage       = metaDocs + "pricing"
	nonTemplatePage   = metaDocs + "pricing/non-template-messages"
	providersPage     = metaDocs + "pricing/ai-providers"
	groupsPage        = metaDocs + "groups/pricing"
)

// Dates on which the examples take place.
const (
	in2024 pricing.Date = 2024_03_04
	in2025 pricing.Date = 2025_08_04
)

// publishedPresets are the worked examples that tell who wrote what when, by the IDs under which pricing proves them.
func publishedPresets() []Preset {
	m, u, a := pricing.Marketing, pricing.Utility, pricing.Authentication
	on := func(start pricing.Date, used int64, steps ...pricing.Step) Timeline {
		return New(Timeline{Start: start, Used: used}, steps...)
	}
	desktop := came(pricing.AdEntry, 0, 0)
	desktop.Desktop = true
	almost := template(u, 0, 0)
	almost.At = 23*time.Hour + 59*time.Minute + 24*time.Second // hour 23.99
	return published([]Preset{
		{
			ID: "cbp-off-01", Source: metaConversations + ", Marketing, Utility, and Authentication Conversations", Address: conversationsPage,
			Title:    Text{"Marketing y utilidad: dos conversaciones", "Marketing e utilidade: duas conversas", "Marketing and utility: two conversations"},
			timeline: on(in2024, 0, template(m, 0, 0), template(u, 4, 0), template(u, 10, 0)),
		},
		{
			ID: "cbp-off-02", Source: metaConversations + ", Service Conversations", Address: conversationsPage,
			Title:    Text{"Respuestas dentro y después de una conversación de marketing", "Respostas dentro e depois de uma conversa de marketing", "Replies inside a marketing conversation, and after it"},
			timeline: on(in2024, 1000, template(m, 0, 0), wrote(4, 0), reply(5, 0), reply(25, 0), reply(26, 0)),
		},
		{
			ID: "cbp-off-03", Source: metaConversations + ", Free Entry Point Conversations", Address: conversationsPage,
			Title:    Text{"Anuncio a las 10, plantilla a las 22: 72 horas gratis", "Anúncio às 10, modelo às 22: 72 horas grátis", "An ad at 10 am, a template at 10 pm: 72 hours free"},
			timeline: on(in2024, 0, came(pricing.AdEntry, 10, 0), template(u, 22, 0), reply(33, 54), reply(34, 0), template(m, 93, 54), template(m, 94, 0)),
		},
		{
			ID: "cbp-off-04", Source: metaConversations + ", Multiple Conversations", Address: conversationsPage,
			Title:    Text{"Cuatro conversaciones abiertas a la vez", "Quatro conversas abertas ao mesmo tempo", "Four conversations open at once"},
			timeline: on(in2024, 0, wrote(0, 0), reply(1, 0), template(u, 2, 0), template(m, 3, 0), template(a, 4, 0)),
		},
		{
			ID: "cbp-off-05", Source: metaConversations + ", Free Entry Point Conversations", Address: conversationsPage,
			Title:    Text{"La entrada gratuita cierra las demás conversaciones", "A entrada gratuita fecha as outras conversas", "Free entry closes the other conversations"},
			timeline: on(in2024, 0, template(m, 0, 0), came(pricing.PageButton, 1, 0), reply(2, 0), template(m, 3, 0), template(u, 30, 0), template(u, 75, 0)),
		},
		{
			ID: "cbp-off-06", Source: metaConversations + ", Free Entry Point Conversations", Address: conversationsPage,
			Title:    Text{"Sin respuesta en 24 horas no hay entrada gratuita", "Sem resposta em 24 horas não há entrada gratuita", "No answer in 24 hours, no free entry"},
			timeline: on(in2024, 0, came(pricing.AdEntry, 0, 0), reply(24, 30), template(m, 25, 0)),
		},
		{
			ID: "cbp-off-07", Source: metaConversations + ", Free Entry Point Conversations", Address: conversationsPage,
			Title:    Text{"Desde una computadora no hay entrada gratuita", "De um computador não há entrada gratuita", "From a computer there is no free entry"},
			timeline: on(in2024, 1000, desktop, reply(1, 0), template(m, 2, 0)),
		},
		{
			ID: "cbp-bsp-01", Source: "MyOperator, How is a conversation charged when a template is sent",
			Address:  "https://" + operatorHelp + "how-is-a-conversation-charged-when-a-template-is-sent",
			Title:    Text{"Dos plantillas de marketing y una de utilidad", "Dois modelos de marketing e um de utilidade", "Two marketing templates and one of utility"},
			timeline: on(in2024, 0, template(m, 0, 0), template(m, 4, 0), template(u, 6, 0)),
		},
		{
			ID: "cbp-bsp-02", Source: "MyOperator, What happens if a marketing template is sent during an open service conversation",
			Address:  "https://" + operatorHelp + "what-happens-if-a-marketing-template-is-sent-during-an-open-service-conversation-22-9-2025",
			Title:    Text{"Plantilla de marketing durante una conversación de servicio", "Modelo de marketing durante uma conversa de serviço", "A marketing template during a service conversation"},
			timeline: on(2025_02_03, 0, wrote(0, 0), reply(0, 30), template(m, 5, 0), reply(6, 0)),
		},
		{
			ID: "cbp-bsp-04", Source: "BotSpace, Conversation examples", Address: "https://docs.bot.space/conversation-examples-40",
			Title:    Text{"Tres plantillas de utilidad en 24 horas: una conversación", "Três modelos de utilidade em 24 horas: uma conversa", "Three utility templates in 24 hours: one conversation"},
			timeline: on(in2024, 0, template(u, 0, 0), template(u, 5, 0), almost),
		},
		{
			ID: "pmp-off-01", Source: metaPricing + ", Charge example (hour 26 is added)", Address: pricingPage,
			Title:    Text{"Qué se cobra por mensaje, con la ventana que cierra", "O que se cobra por mensagem, com a janela que fecha", "What is charged by message, and the window closing"},
			timeline: on(in2025, 0, template(m, 0, 0), wrote(2, 0), reply(3, 0), template(u, 4, 0), reply(26, 0), template(u, 30, 0)),
		},
		{
			ID: "pmp-off-02", Source: metaPricing + ", Edge case", Address: pricingPage,
			Title:    Text{"Conversación de utilidad que pasa al 1 de julio de 2025", "Conversa de utilidade que passa para 1º de julho de 2025", "A utility conversation that runs into 1 July 2025"},
			timeline: on(2025_06_30, 0, template(u, 14, 0), template(u, 24, 0), template(u, 27, 54), template(u, 38, 0)),
		},
		{
			ID: "pmp-off-03", Source: metaPricing + ", Free Entry Point windows", Address: pricingPage,
			Title:    Text{"Ventana gratuita de 72 horas desde un anuncio", "Janela gratuita de 72 horas a partir de um anúncio", "A 72-hour free window from an ad"},
			timeline: on(in2025, 0, came(pricing.AdEntry, 0, 0), template(m, 12, 0), template(a, 50, 0), reply(30, 0), template(u, 83, 54), template(m, 84, 0)),
		},
		{
			ID: "pmp-off-04", Source: metaPricing + ", Is it billable?", Address: pricingPage,
			Title:    Text{"Qué se cobra dentro de la ventana", "O que se cobra dentro da janela", "What is charged inside the window"},
			timeline: on(in2025, 0, wrote(0, 0), template(m, 1, 0), template(a, 1, 0), template(u, 1, 0), reply(1, 0)),
		},
		{
			ID: "meta-charge-example-4msgs", Source: metaPricing + ", Charge example", Address: pricingPage,
			Title:    Text{"El ejemplo de Meta: cuatro mensajes", "O exemplo da Meta: quatro mensagens", "Meta's example: four messages"},
			timeline: on(2025_07_07, 0, template(m, 0, 0), wrote(2, 0), reply(3, 0), template(u, 4, 0), template(u, 30, 0)),
		},
		{
			ID: "oct26-off-01", Source: metaNonTemplate + ", Pricing example", Address: nonTemplatePage,
			Title:    Text{"El mismo día antes y después de octubre de 2026", "O mesmo dia antes e depois de outubro de 2026", "The same day before and after October 2026"},
			timeline: changesOf2026(2026_10_01, false),
		},
		{
			ID: "meta-h2-2026-jul", Source: metaNonTemplate + ", Pricing example", Address: nonTemplatePage,
			Title:    Text{"Un día de julio de 2026", "Um dia de julho de 2026", "A day in July 2026"},
			timeline: changesOf2026(2026_07_01, true),
		},
		{
			ID: "meta-h2-2026-aug", Source: metaNonTemplate + ", Pricing example", Address: nonTemplatePage,
			Title:    Text{"El mismo día en agosto: el agente de Meta se cobra", "O mesmo dia em agosto: o agente da Meta é cobrado", "The same day in August: Meta's agent is charged"},
			timeline: changesOf2026(2026_08_01, true),
		},
		{
			ID: "meta-h2-2026-oct", Source: metaNonTemplate + ", Pricing example", Address: nonTemplatePage,
			Title:    Text{"El mismo día en octubre: también servicio y utilidad", "O mesmo dia em outubro: também serviço e utilidade", "The same day in October: service and utility too"},
			timeline: changesOf2026(2026_10_01, true),
		},
		{
			ID: "ai-provider-italy", Source: metaProviders, Address: providersPage,
			Title: Text{"Un proveedor de IA responde en Italia", "Um provedor de IA responde na Itália", "An AI Provider replies in Italy"},
			timeline: New(Timeline{Start: 2026_02_16, Place: pricing.Place{Territory: "IT"}},
				wrote(12, 0), by(pricing.AIProvider, 12, 1), by(pricing.AIProvider, 12, 3), by(pricing.AIProvider, 12, 5)),
		},
		{
			ID: "grp-off-01", Source: metaGroups, Address: groupsPage,
			Title:    Text{"Marketing en un grupo de cinco", "Marketing em um grupo de cinco", "Marketing to a group of five"},
			timeline: on(2025_11_03, 0, toGroup(template(m, 0, 0), 5)),
		},
		{
			ID: "grp-off-02", Source: metaGroups, Address: groupsPage,
			Title:    Text{"Marketing que llega a cuatro de los cinco de un grupo", "Marketing que chega a quatro dos cinco de um grupo", "Marketing that reaches four of a group of five"},
			timeline: on(2025_11_03, 0, toGroup(template(m, 0, 0), 4)),
		},
		{
			ID: "coex-off-01", Source: metaApp,
			Title:    Text{"Mensajes escritos en la aplicación WhatsApp Business", "Mensagens escritas no aplicativo WhatsApp Business", "Messages typed in the WhatsApp Business app"},
			timeline: on(2026_11_02, 0, by(pricing.BusinessApp, 0, 0), by(pricing.BusinessApp, 1, 0), by(pricing.BusinessApp, 2, 0)),
		},
	})
}

// published marks presets as published.
func published(list []Preset) []Preset {
	for i := range list {
		list[i].Group = Published
	}
	return list
}

// changesOf2026 is Meta's illustration of the three dates of 2026, under the rules of one: the customer writes once, or
// before every reply. The page is older than the 1,000 free messages, so they are used up.
func changesOf2026(on pricing.Date, asks bool) Timeline {
	steps := []pricing.Step{template(pricing.Marketing, 9, 0), wrote(10, 0), by(pricing.AgentAuthor, 11, 0)}
	if asks {
		steps = append(steps, wrote(11, 30))
	}
	steps = append(steps, by(pricing.AgentAuthor, 12, 0))
	if asks {
		steps = append(steps, wrote(12, 30))
	}
	steps = append(steps, reply(13, 0), template(pricing.Utility, 14, 0))
	return New(Timeline{Start: on, On: on, Used: 1000}, steps...)
}

// toGroup sends a step to a group of as many members as receive it, all in the place of the timeline.
func toGroup(s pricing.Step, members int) pricing.Step {
	s.Members = make([]pricing.Place, members)
	return s
}
