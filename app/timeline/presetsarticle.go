package timeline

import "github.com/tarifario/tarifario/pricing"

// articleMonday begins the pictures of the article: a Monday in the days it describes.
const articleMonday pricing.Date = 2023_06_05

// articlePresets are statements of the article on prices of June 2023 as pictures, under the rules of those days. The
// IDs are those under which the statements were checked.
func articlePresets() []Preset {
	m, u, a := pricing.Marketing, pricing.Utility, pricing.Authentication
	on := func(used int64, steps ...pricing.Step) Timeline {
		return New(Timeline{Start: articleMonday, Used: used}, steps...)
	}
	list := []Preset{
		{
			ID:       "seed-1",
			Title:    Text{"Cuatro tipos de conversación", "Quatro tipos de conversa", "Four kinds of conversation"},
			timeline: on(0, wrote(9, 0), reply(9, 10), template(u, 10, 0), template(a, 11, 0), template(m, 12, 0)),
		},
		{
			ID:       "seed-2",
			Title:    Text{"La ventana empieza cuando el cliente escribe; la conversación, con la respuesta", "A janela começa quando o cliente escreve; a conversa, com a resposta", "The window starts when the customer writes, the conversation with the reply"},
			timeline: on(0, wrote(8, 0), reply(20, 0), reply(31, 0), reply(32, 0)),
		},
		{
			ID:       "seed-3",
			Title:    Text{"Un aviso abre su conversación aunque el cliente esté escribiendo", "Um aviso abre sua conversa mesmo com o cliente escrevendo", "A notice opens its conversation even while the customer writes"},
			timeline: on(0, wrote(9, 0), reply(9, 5), template(u, 9, 30)),
		},
		{
			ID:       "seed-4",
			Title:    Text{"Dos códigos en 24 horas: una conversación", "Dois códigos em 24 horas: uma conversa", "Two passcodes in 24 hours: one conversation"},
			timeline: on(0, template(a, 9, 0), template(a, 21, 0), template(a, 33, 0)),
		},
		{
			ID:       "seed-6",
			Title:    Text{"Mensajes sin límite en 24 horas, pero de la misma categoría", "Mensagens sem limite em 24 horas, mas da mesma categoria", "Unlimited messages in 24 hours, but of one category"},
			timeline: on(0, template(m, 9, 0), template(m, 15, 0), template(u, 16, 0), wrote(17, 0), reply(17, 10)),
		},
		{
			ID:       "seed-8",
			Title:    Text{"Las primeras mil conversaciones de servicio del mes", "As primeiras mil conversas de serviço do mês", "The month's first 1,000 service conversations"},
			timeline: on(999, wrote(9, 0), reply(9, 10), wrote(33, 10), reply(33, 20)),
		},
		{
			ID:       "seed-9",
			Title:    Text{"El botón de la página de Facebook abre una entrada gratuita", "O botão da Página do Facebook abre uma entrada gratuita", "The button of the Facebook Page opens free entry"},
			timeline: on(0, came(pricing.PageButton, 9, 0), reply(10, 0), reply(12, 0)),
		},
		{
			ID:       "seed-10",
			Title:    Text{"Todo es gratis 72 horas, no solo la primera conversación", "Tudo é grátis por 72 horas, não só a primeira conversa", "Everything is free for 72 hours, not just the first conversation"},
			timeline: on(0, came(pricing.AdEntry, 9, 0), reply(10, 0), template(m, 40, 0), template(u, 81, 0), template(u, 82, 0)),
		},
	}
	for i := range list {
		list[i].Group = Article
	}
	return list
}
