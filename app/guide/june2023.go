package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// The rules of June 2023, which old bills and old articles speak of.

var june2023 = section{
	"june-2023", words{"Las reglas de junio de 2023", "As regras de junho de 2023", "The rules of June 2023"},
	[]part{
		says(
			"Rigieron tal cual del {june} al {june-last}. Las cuatro clases de conversación siguieron hasta el {conversations-last}; desde el {per-message} se cobra por mensaje. Sirven para leer una factura de entonces, no para presupuestar hoy.",
			"Valeram sem mudança de {june} a {june-last}. Os quatro tipos de conversa continuaram até {conversations-last}; desde {per-message} a cobrança é por mensagem. Servem para ler uma fatura da época, não para orçar hoje.",
			"They held as they stand here from {june} to {june-last}. The four kinds of conversation went on until {conversations-last}; since {per-message} messages are charged. They help to read a bill of that time, not to budget today.",
			"ERA-1", "CONV-1"),
		subheading{"Cuatro clases de conversación", "Quatro tipos de conversa", "Four kinds of conversation"},
		says(
			"Se cobraba la conversación y no el mensaje. Había cuatro clases con tarifa, y una quinta, la de punto de entrada gratuito, sin ella.",
			"Cobrava-se a conversa e não a mensagem. Havia quatro tipos com tarifa, e um quinto, o de ponto de entrada gratuito, sem ela.",
			"Conversations were charged, not messages. Four kinds had a rate, and a fifth, the free entry point conversation, had none.",
			"CONV-1", "CONV-3"),
		terms{
			{
				words{"Servicio", "Serviço", "Service"},
				words{"la empieza el cliente", "começa com o cliente", "begins with the customer"},
				says(
					"El mensaje del cliente abría la ventana de atención y no costaba nada. La conversación la abría la primera respuesta de formato libre entregada, si no había ya otra abierta, y duraba {conversation} horas desde ese momento.",
					"A mensagem do cliente abria a janela de atendimento e não custava nada. Quem abria a conversa era a primeira resposta em formato livre entregue, se já não houvesse outra aberta, e ela durava {conversation} horas a partir daí.",
					"The customer's message opened the service window and cost nothing. The conversation was opened by the first free-form reply delivered, if no other was open, and lasted {conversation} hours from then.",
					"WIN-1", "CONV-9", "CONV-7", "CONV-2"),
			}, {
				words{"Utilidad", "Utilidade", "Utility"},
				words{"la abre una plantilla", "aberta por um modelo", "opened by a template"},
				says(
					"Sobre una operación del cliente: confirmaciones, cambios, avisos después de la venta, resúmenes periódicos. Se abría y se cobraba aunque el cliente estuviera escribiendo en ese momento.",
					"Sobre uma operação do cliente: confirmações, mudanças, avisos depois da venda, extratos periódicos. Era aberta e cobrada mesmo com o cliente escrevendo naquele momento.",
					"About something the customer had under way: confirmations, changes, notices after the sale, regular statements. It was opened and charged even while the customer was writing.",
					"CAT-5", "CONV-4", "CONV-6"),
			}, {
				words{"Autenticación", "Autenticação", "Authentication"},
				words{"la abre una plantilla", "aberta por um modelo", "opened by a template"},
				says(
					"Códigos de un solo uso para registrarse, recuperar el acceso o confirmar que es la misma persona. La tarifa internacional y los niveles de volumen llegaron más tarde.",
					"Códigos descartáveis para se cadastrar, recuperar o acesso ou confirmar que é a mesma pessoa. A taxa internacional e os níveis de volume vieram mais tarde.",
					"One-time codes to sign up, regain access or confirm that it is the same person. International rates and volume tiers came later.",
					"CAT-6", "CONV-4", "INTL-1", "TIER-1"),
			}, {
				words{"Marketing", "Marketing", "Marketing"},
				words{"la abre una plantilla", "aberta por um modelo", "opened by a template"},
				says(
					"Promociones, y toda plantilla que no fuera puramente de utilidad o de autenticación. Eso no ha cambiado.",
					"Promoções, e todo modelo que não fosse puramente de utilidade ou de autenticação. Isso não mudou.",
					"Promotions, and any template that was neither purely utility nor authentication. That has not changed.",
					"CAT-4", "CONV-4"),
			},
		},
		subheading{"Un día de mensajes sin límite, dentro de su clase", "Um dia de mensagens sem limite, dentro do seu tipo", "A day of messages without limit, within its kind"},
		points{
			says(
				"Abierta la conversación, durante {conversation} horas cabían en ella cuantos mensajes de la misma clase hicieran falta, y también respuestas de formato libre. Ninguno se cobraba aparte ni alargaba el plazo.",
				"Aberta a conversa, durante {conversation} horas cabiam nela quantas mensagens do mesmo tipo fossem necessárias, e também respostas em formato livre. Nenhuma era cobrada à parte nem prolongava o prazo.",
				"Once open, a conversation held for {conversation} hours as many messages of its kind as were needed, and free-form replies as well. None was charged again or extended it.",
				"CONV-16", "CONV-5", "CONV-8", "CONV-2"),
			says(
				"Una plantilla de otra clase abría otra conversación, con su propio cobro: podían correr varias a la vez.",
				"Um modelo de outro tipo abria outra conversa, com cobrança própria: várias podiam correr ao mesmo tempo.",
				"A template of another kind opened another conversation, with a charge of its own: several could run at once.",
				"CONV-4", "CONV-10"),
			says(
				"El formato libre necesitaba además la ventana de atención: una conversación abierta no bastaba para responder.",
				"O formato livre precisava ainda da janela de atendimento: uma conversa aberta não bastava para responder.",
				"Free-form needed the service window besides: an open conversation was not enough to reply.",
				"WIN-5", "CONV-12"),
			says(
				"Que Meta no cobrara dentro de una conversación no quitaba los cargos del proveedor.",
				"O fato de a Meta não cobrar dentro de uma conversa não eliminava as taxas do provedor.",
				"That Meta charged nothing inside a conversation did not do away with a provider's fees.",
				"CONV-16", "MONEY-7"),
		},
		subheading{"Lo que era gratis", "O que era grátis", "What was free"},
		points{
			says(
				"Las primeras {conversations} conversaciones de servicio de cada mes, para toda la cuenta: sumando sus números y países, sin acumular lo que sobraba. Las demás clases no entraban.",
				"As primeiras {conversations} conversas de serviço de cada mês, para toda a conta: somando seus números e países, sem acumular o que sobrava. Os outros tipos não entravam.",
				"The first {conversations} service conversations of each month, for the whole account: over all its numbers and countries, with nothing carried over. No other kind drew on them.",
				"FREE-3", "FREE-4", "FREE-6"),
			says(
				"No son las {replies} de hoy: aquellas eran conversaciones por cuenta, estas son mensajes por número.",
				"Não são as {replies} de hoje: aquelas eram conversas por conta, estas são mensagens por número.",
				"They are not today's {replies}: those were conversations for an account, these are messages for a phone number.",
				"FREE-7", "SVC-4"),
			says(
				"Desde el {free-service} las de servicio pasaron a ser gratis sin límite.",
				"Desde {free-service} as de serviço passaram a ser grátis sem limite.",
				"From {free-service} service conversations were free without limit.",
				"FREE-5"),
			says(
				"La conversación que empezaba en un anuncio de clic a WhatsApp o en el botón de una página de Facebook (no de una web), desde Android o iOS, si el negocio contestaba antes de {answer} horas. Duraba {entry2023} horas desde la respuesta, lo hacía todo gratis y cerraba las demás conversaciones abiertas.",
				"A conversa que começava em um anúncio de clique para o WhatsApp ou no botão de uma Página do Facebook (não de um site), no Android ou iOS, se a empresa respondesse antes de {answer} horas. Durava {entry2023} horas desde a resposta, tornava tudo grátis e encerrava as outras conversas abertas.",
				"A conversation that began with an ad that clicks to WhatsApp or the button of a Facebook Page (not of a website), on Android or iOS, if the business answered before {answer} hours had passed. It lasted {entry2023} hours from the answer, made everything free and closed the other conversations.",
				"FEP-1", "FEP-2", "FEP-4", "FEP-5", "FEP-7"),
			says(
				"Al terminar volvían las reglas comunes, con la ventana de atención que siguiera abierta.",
				"Ao terminar voltavam as regras comuns, com a janela de atendimento que ainda estivesse aberta.",
				"When it ended the common rules held again, with whatever service window was still open.",
				"FEP-12"),
		},
		subheading{"Precio y pago", "Preço e pagamento", "Price and payment"},
		says(
			"El precio dependía, como hoy, del país del cliente y de la moneda de la cuenta. Un ejemplo, {country}:",
			"O preço dependia, como hoje, do país do cliente e da moeda da conta. Um exemplo, {country}:",
			"The price depended, as it does today, on the customer's country and the account's currency. An example, {country}:",
			"MKT-1", "RATE-1", "CONV-11"),
		piece((*writer).thenAndNow),
		says(
			"Pagaba el negocio a Meta con su propia tarjeta, en lo que entonces era el Administrador comercial; con la línea de crédito de un socio, al socio.",
			"A empresa pagava à Meta com o próprio cartão, no que então era o Gerenciador de Negócios; com a linha de crédito de um parceiro, ao parceiro.",
			"The business paid Meta by its own card, in what was then Business Manager; on the credit line of a partner, it paid the partner.",
			"PAY-1", "PAY-2"),
	},
}

// thenAndNow compares the rates of June 2023 for a conversation with those of the newest card for a message.
func (w *writer) thenAndNow() ui.UI {
	country := exampleCountry(w.lang)
	then, now := w.card(pricing.CBP1.First()), w.card(latest())
	var rows []ui.UI
	for _, c := range [...]pricing.Category{pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.Service} {
		rows = append(rows, app.Row(
			app.RowHeader(ui.Text(app.CategoryName(w.lang, c))),
			app.Cell("", ui.Text(w.rateOn(then, country, c))),
			app.Cell("", ui.Text(w.rateOn(now, country, c))),
		))
	}
	columns := []string{
		app.Say(w.lang, "Clase", "Tipo", "Kind"),
		w.say(words{"Conversación, {june}", "Conversa, {june}", "Conversation, {june}"}),
		w.say(words{"Mensaje, {card}", "Mensagem, {card}", "Message, {card}"}),
	}
	return app.Table("rate-table", w.country(country), columns, app.RowGroup("tbody", rows...))
}
