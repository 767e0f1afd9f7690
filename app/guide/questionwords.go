package guide

import (
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

var (
	questionsHeading = words{"Preguntas frecuentes", "Perguntas frequentes", "Frequently asked questions"}
	questionsLead    = words{
		"Los montos se calculan con la tabla vigente para el país que se elija.",
		"Os valores são calculados com a tabela em vigor para o país escolhido.",
		"Amounts are worked out with the rate card in force for the country chosen.",
	}
	countryLabel = words{"País de los clientes", "País dos clientes", "Customers' country"}
	figuresBasis = words{
		"{0} · mercado: {1} · en dólares, con la tabla de Meta del {2}, sin impuestos ni cargos del proveedor",
		"{0} · mercado: {1} · em dólares, com a tabela da Meta de {2}, sem impostos nem encargos do provedor",
		"{0} · market: {1} · in US dollars, by Meta's rate card of {2}, before tax and provider fees",
	}
	calculateThis = words{"Abrir este caso en la calculadora", "Abrir este caso na calculadora", "Open this case in the calculator"}
	ratesOf       = words{"Tarifas por fecha: {0}", "Tarifas por data: {0}", "Rates by date: {0}"}
	rulesLabel    = words{"Reglas:", "Regras:", "Rules:"}
	servicePage   = words{"Meta: mensajes de servicio y ventana de atención", "Meta: mensagens de serviço e janela de atendimento", "Meta: service messages and the service window"}
	metaPage      = words{"página oficial de Meta", "página oficial da Meta", "Meta's official page"}

	marketingName      = words{"marketing", "marketing", "marketing"}
	utilityName        = words{"utilidad", "utilidade", "utility"}
	authenticationName = words{"autenticación", "autenticação", "authentication"}
)

// metaPages are Meta's pages that answers rest on, by what follows metaPricing in their address.
var metaPages = []struct {
	below string
	title words
}{
	{"", words{"Meta: precios de la plataforma", "Meta: preços da plataforma", "Meta: pricing on the platform"}},
	{"/non-template-messages", words{"Meta: precios de los mensajes que no son de plantilla", "Meta: preços das mensagens que não são de modelo", "Meta: pricing for non-template messages"}},
	{"/conversation-based-pricing", words{"Meta: precios basados en conversaciones (modelo anterior)", "Meta: preços baseados em conversa (modelo anterior)", "Meta: conversation-based pricing (former model)"}},
	{"/authentication-international-rates", words{"Meta: tarifas de autenticación internacional", "Meta: taxas internacionais de autenticação", "Meta: authentication-international rates"}},
}

// The cases that several answers and their links share.
var (
	thousandChats    = month{chats: 1000, replies: 3}
	campaignOf10000  = month{marketing: 10_000}
	noticesOf10000   = month{utility: 10_000}
	noticesOf1000    = month{utility: 1000}
	codesOf10000     = month{authentication: 10_000}
	octoberMonth     = month{chats: 1000, replies: 5, utility: 2000, inWindow: 100}
	thousandOfAgent  = month{chats: 1000, replies: 1, agent: 100}
	thousandAdsChats = month{chats: 1000, replies: 3, ads: 100}
)

// questions are what people ask, what most ask first.
var questions = []question{
	{
		words{"costo-de-1000-conversaciones", "custo-de-1000-conversas", "cost-of-1000-chats"},
		words{"¿Cuánto cuestan {1000} conversaciones de soporte al mes?", "Quanto custam {1000} conversas de suporte por mês?", "How much do {1000} support chats a month cost?"},
		answerThousandChats,
		[]pricing.RuleID{"SVC-1", "SVC-4", "SVC-2", "MSG-1", "FREE-3", "FREE-5"},
	}, {
		words{"responder-es-gratis", "responder-e-gratis", "are-replies-free"},
		words{"¿Responder es gratis?", "Responder é grátis?", "Are replies free?"},
		answerReplies,
		[]pricing.RuleID{"SVC-1", "SVC-4", "SVC-6", "SVC-11", "WIN-5", "MSG-7", "FREE-5", "DLV-7"},
	}, {
		words{"que-cambio-en-octubre-de-2026", "o-que-mudou-em-outubro-de-2026", "what-changed-in-october-2026"},
		words{"¿Qué cambia desde octubre de 2026?", "O que muda a partir de outubro de 2026?", "What changes from October 2026?"},
		answerOctober,
		[]pricing.RuleID{"SVC-1", "SVC-4", "MSG-6", "MSG-5", "MSG-7", "ERA-3", "ERA-6"},
	}, {
		words{"gratis-por-numero-o-por-cuenta", "gratis-por-numero-ou-por-conta", "free-per-number-or-per-account"},
		words{"¿Los {1000} gratis son por número o por cuenta?", "As {1000} grátis são por número ou por conta?", "Are the {1000} free messages per number or per account?"},
		answerPerNumber,
		[]pricing.RuleID{"SVC-4", "SVC-5", "SVC-9", "FREE-3", "FREE-7"},
	}, {
		words{"costo-de-una-campana", "custo-de-uma-campanha", "cost-of-a-campaign"},
		words{"¿Cuánto cuesta una campaña de {10000} mensajes?", "Quanto custa uma campanha de {10000} mensagens?", "How much does a campaign of {10000} messages cost?"},
		answerCampaign,
		[]pricing.RuleID{"MSG-2", "DLV-1", "DLV-10", "TIER-1"},
	}, {
		words{"costo-de-un-aviso", "custo-de-um-aviso", "cost-of-a-notice"},
		words{"¿Cuánto cuesta avisar de un pedido, una cita o un pago?", "Quanto custa avisar de um pedido, uma consulta ou um pagamento?", "How much does a notice of an order, an appointment or a payment cost?"},
		answerNotices,
		[]pricing.RuleID{"MSG-4", "MSG-6", "MSG-5", "CAT-3", "CAT-5"},
	}, {
		words{"costo-de-un-codigo", "custo-de-um-codigo", "cost-of-a-passcode"},
		words{"¿Cuánto cuesta un código de verificación?", "Quanto custa um código de verificação?", "How much does a verification code cost?"},
		answerCodes,
		[]pricing.RuleID{"MSG-3", "CAT-6", "INTL-1", "INTL-2", "INTL-4"},
	}, {
		words{"anuncios-de-clic-a-whatsapp", "anuncios-de-clique-para-o-whatsapp", "ads-that-click-to-whatsapp"},
		words{"¿Los anuncios de clic a WhatsApp dan mensajes gratis?", "Os anúncios de clique para o WhatsApp dão mensagens grátis?", "Do ads that click to WhatsApp give free messages?"},
		answerAds,
		[]pricing.RuleID{"FEP-1", "FEP-2", "FEP-3", "FEP-4", "FEP-5", "FEP-13", "FEP-17"},
	}, {
		words{"mensajes-no-entregados", "mensagens-nao-entregues", "undelivered-messages"},
		words{"¿Qué pasa si el mensaje no se entrega?", "O que acontece se a mensagem não for entregue?", "What if the message is not delivered?"},
		answerUndelivered,
		[]pricing.RuleID{"DLV-1", "DLV-3", "DLV-4", "DLV-5"},
	}, {
		words{"mensajes-del-cliente", "mensagens-do-cliente", "messages-of-the-customer"},
		words{"¿Me cobran los mensajes que envía el cliente?", "Cobram pelas mensagens que o cliente envia?", "Am I charged for what the customer sends?"},
		answerInbound,
		[]pricing.RuleID{"DLV-6", "WIN-1", "SVC-6", "DLV-9"},
	}, {
		words{"que-pais-decide-el-precio", "que-pais-decide-o-preco", "which-country-decides"},
		words{"¿Qué país decide el precio, el mío o el del cliente?", "Que país decide o preço, o meu ou o do cliente?", "Which country decides the price, mine or the customer's?"},
		answerCountry,
		[]pricing.RuleID{"MKT-1", "MKT-3", "RATE-1", "INTL-4"},
	}, {
		words{"marketing-a-estados-unidos", "marketing-para-os-estados-unidos", "marketing-to-the-united-states"},
		words{"¿Se puede enviar marketing a Estados Unidos?", "É possível enviar marketing para os Estados Unidos?", "Can marketing be sent to the United States?"},
		answerUnitedStates,
		[]pricing.RuleID{"DLV-10", "DLV-3", "MKT-4"},
	}, {
		words{"descuento-por-volumen", "desconto-por-volume", "volume-discount"},
		words{"¿Hay descuento por volumen?", "Há desconto por volume?", "Is there a volume discount?"},
		answerTiers,
		[]pricing.RuleID{"TIER-1", "TIER-2", "TIER-4", "SVC-3"},
	}, {
		words{"moneda", "moeda", "currency"},
		words{"¿En qué moneda me cobran y cuándo cambian los precios?", "Em que moeda cobram e quando os preços mudam?", "In which currency am I charged, and when do prices change?"},
		answerCurrencies,
		[]pricing.RuleID{"RATE-2", "RATE-3", "RATE-4", "RATE-5", "RATE-6"},
	}, {
		words{"por-que-mi-factura-es-distinta", "por-que-minha-fatura-e-diferente", "why-my-invoice-differs"},
		words{"¿Por qué mi factura dice otra cosa que la tabla?", "Por que minha fatura é diferente da tabela?", "Why does my invoice differ from the rate card?"},
		answerInvoice,
		[]pricing.RuleID{"DLV-4", "MKT-1", "CAT-3", "TIER-4", "MONEY-4", "MONEY-5", "MSG-11", "PAY-2"},
	}, {
		words{"cuanto-cobra-el-proveedor", "quanto-cobra-o-provedor", "what-the-provider-adds"},
		words{"¿Cuánto cobra mi proveedor encima?", "Quanto meu provedor cobra a mais?", "How much does my provider add?"},
		answerProvider,
		[]pricing.RuleID{"MONEY-7", "RATE-11", "PAY-2"},
	}, {
		words{"pagar-con-tarjeta-propia", "pagar-com-cartao-proprio", "pay-with-my-own-card"},
		words{"¿Puedo pagar con tarjeta propia?", "Posso pagar com meu próprio cartão?", "Can I pay with my own card?"},
		answerOwnCard,
		[]pricing.RuleID{"PAY-1", "PAY-2", "PAY-4", "SVC-10"},
	}, {
		words{"que-puedo-enviar-despues-de-24-horas", "o-que-posso-enviar-depois-de-24-horas", "what-can-i-send-after-24-hours"},
		words{"¿Qué puedo enviar pasadas las 24 horas?", "O que posso enviar depois das 24 horas?", "What can I send after the 24 hours?"},
		answerAfterWindow,
		[]pricing.RuleID{"WIN-1", "WIN-5", "CAT-1", "MSG-2", "MSG-3", "MSG-4"},
	}, {
		words{"ventana-o-conversacion", "janela-ou-conversa", "window-or-conversation"},
		words{"¿Todavía se cobra por conversación de 24 horas?", "Ainda se cobra por conversa de 24 horas?", "Are 24-hour conversations still charged?"},
		answerConversations,
		[]pricing.RuleID{"MSG-1", "CONV-1", "CONV-16", "WIN-6"},
	}, {
		words{"costo-de-meta-business-agent", "custo-do-meta-business-agent", "cost-of-meta-business-agent"},
		words{"¿Cuánto cuesta responder con Meta Business Agent?", "Quanto custa responder com o Meta Business Agent?", "How much do replies by Meta Business Agent cost?"},
		answerAgent,
		[]pricing.RuleID{"MBA-2", "MBA-3", "MBA-4", "MBA-5", "CAT-8"},
	},
}

func answerThousandChats(q *quoter) answer {
	m := thousandChats
	return answer{
		direct: q.say(words{
			"{0} al mes ({1}), con tres respuestas por conversación y un solo número.",
			"{0} por mês ({1}), com três respostas por conversa e um só número.",
			"{0} a month ({1}), with three replies a chat and one phone number.",
		}, q.now(m), q.name()),
		why: []string{
			q.say(words{
				"Ya no se cobra la conversación sino cada respuesta entregada: {1000} × 3 son {3000}, las primeras {1000} del mes son gratis y las otras {2000} cuestan {0} cada una. Lo que viene de anuncios no entra en esa cuenta.",
				"Já não se cobra a conversa, e sim cada resposta entregue: {1000} × 3 são {3000}, as primeiras {1000} do mês são grátis e as outras {2000} custam {0} cada uma. O que vem de anúncios não entra nessa conta.",
				"It is no longer the chat that is charged but every delivered reply: {1000} × 3 is {3000}, the first {1000} of the month are free and the other {2000} cost {0} each. What comes from ads is not part of this count.",
			}, q.rate(pricing.Service, q.on())),
			q.say(words{
				"Antes era distinto: {0} hasta el 30 de septiembre de 2026, cuando responder era gratis, y {1} con las reglas de junio de 2023 a octubre de 2024, que regalaban {1000} conversaciones de servicio al mes.",
				"Antes era diferente: {0} até 30 de setembro de 2026, quando responder era grátis, e {1} com as regras de junho de 2023 a outubro de 2024, que davam {1000} conversas de serviço grátis por mês.",
				"It used to be different: {0} until September 30, 2026, when replies were free, and {1} under the rules of June 2023 to October 2024, which gave {1000} free service conversations a month.",
			}, q.cost(m, lastOfFreeService), q.cost(m, lastOfFreeTier2023)),
		},
		plan: &m,
	}
}

func answerReplies(q *quoter) answer {
	return answer{
		direct: q.say(words{
			"Las primeras {1000} respuestas entregadas de cada mes y de cada número son gratis; de ahí en adelante cada una cuesta {0} ({1}).",
			"As primeiras {1000} respostas entregues de cada mês e de cada número são grátis; daí em diante cada uma custa {0} ({1}).",
			"The first {1000} delivered replies of each month and phone number are free; beyond them each costs {0} ({1}).",
		}, q.rate(pricing.Service, q.on()), q.name()),
		why: []string{
			q.say(words{
				"Cuentan el texto, las imágenes, los botones y todo lo que no es plantilla. No cuentan las reacciones, las plantillas ni lo que se responde gratis a quien llegó por un anuncio. Y solo se puede responder en formato libre durante las 24 horas que siguen al último mensaje del cliente.",
				"Contam texto, imagens, botões e tudo o que não é modelo. Não contam as reações, os modelos nem o que se responde grátis a quem chegou por um anúncio. E só é possível responder em formato livre durante as 24 horas que se seguem à última mensagem do cliente.",
				"Text, pictures, buttons and anything else that is not a template count. Reactions, templates and what is answered free to people who came from an ad do not. And free-form replies are only possible within the 24 hours after the customer's latest message.",
			}),
			q.say(words{
				"Quien recuerda respuestas gratis sin límite piensa en las reglas del 1 de noviembre de 2024 al 30 de septiembre de 2026.",
				"Quem se lembra de respostas grátis sem limite pensa nas regras de 1º de novembro de 2024 a 30 de setembro de 2026.",
				"Those who remember free replies without limit have the rules of November 1, 2024 to September 30, 2026 in mind.",
			}),
			q.say(words{
				"Los gobiernos y las organizaciones sin fines de lucro que Meta acepta no pagan respuestas hasta el 31 de diciembre de 2027.",
				"Os governos e as organizações sem fins lucrativos que a Meta aceita não pagam respostas até 31 de dezembro de 2027.",
				"Governments and non-profits that Meta accepts pay for no replies until December 31, 2027.",
			}),
		},
	}
}

func answerOctober(q *quoter) answer {
	m := octoberMonth
	return answer{
		direct: q.say(words{
			"Desde el 1 de octubre de 2026 se cobran dos cosas que eran gratis: las respuestas de servicio después de las primeras {1000} de cada número y mes, y las plantillas de utilidad enviadas dentro de las 24 horas.",
			"Desde 1º de outubro de 2026 são cobradas duas coisas que eram grátis: as respostas de serviço depois das primeiras {1000} de cada número e mês, e os modelos de utilidade enviados dentro das 24 horas.",
			"Since October 1, 2026 two things that were free are charged: service replies after the first {1000} of each phone number and month, and utility templates sent within the 24 hours.",
		}),
		why: []string{
			q.say(words{
				"Un ejemplo ({0}): {5000} respuestas y {2000} avisos de utilidad, todos dentro de las 24 horas, costaban {1} al mes y ahora cuestan {2}.",
				"Um exemplo ({0}): {5000} respostas e {2000} avisos de utilidade, todos dentro das 24 horas, custavam {1} por mês e agora custam {2}.",
				"An example ({0}): {5000} replies and {2000} utility notices, all within the 24 hours, used to cost {1} a month and now cost {2}.",
			}, q.name(), q.cost(m, lastOfFreeService), q.now(m)),
			q.october(),
			q.say(words{
				"El cambio empezó a la medianoche de la zona horaria de cada cuenta: una ventana abierta en septiembre no hizo gratis lo entregado el 1 de octubre.",
				"A mudança começou à meia-noite do fuso horário de cada conta: uma janela aberta em setembro não tornou grátis o que foi entregue em 1º de outubro.",
				"The change began at midnight in each account's time zone: a window opened in September did not make free what was delivered on October 1.",
			}),
		},
		plan: &m, rates: true,
	}
}

// october says which rates of the country changed on 1 October 2026, and whether it became a market of its own.
func (q *quoter) october() string {
	var changed []string
	for _, c := range []struct {
		category pricing.Category
		name     words
	}{{pricing.Marketing, marketingName}, {pricing.Utility, utilityName}, {pricing.Authentication, authenticationName}} {
		before, after := q.rate(c.category, lastOfFreeService), q.rate(c.category, firstOfPaidService)
		if before != after {
			changed = append(changed, q.say(words{"{0}, de {1} a {2}", "{0}, de {1} para {2}", "{0}, from {1} to {2}"}, c.name.in(q.lang), before, after))
		}
	}
	said := q.say(words{
		"Las demás tarifas no cambiaron ese día ({0}).",
		"As outras tarifas não mudaram nesse dia ({0}).",
		"The other rates did not change that day ({0}).",
	}, q.name())
	if len(changed) > 0 {
		said = q.say(words{
			"Ese día cambiaron además estas tarifas ({0}): {1}.",
			"Nesse dia mudaram também estas tarifas ({0}): {1}.",
			"These rates changed that day too ({0}): {1}.",
		}, q.name(), strings.Join(changed, "; "))
	}
	if was, is := q.market(lastOfFreeService), q.market(firstOfPaidService); was != is {
		said += " " + q.say(words{
			"Hasta entonces el país se cobraba como {0}.",
			"Até então o país era cobrado como {0}.",
			"Until then the country was charged as {0}.",
		}, app.MarketName(q.locale, was))
	}
	return said
}

func answerPerNumber(q *quoter) answer {
	one, two := month{chats: 1000, replies: 3}, month{chats: 1000, replies: 3, numbers: 2}
	return answer{
		direct: q.say(words{
			"Por número: cada número de teléfono comercial tiene sus {1000} mensajes de servicio gratis al mes.",
			"Por número: cada número de telefone comercial tem suas {1000} mensagens de serviço grátis por mês.",
			"Per number: each business phone number has its own {1000} free service messages a month.",
		}),
		why: []string{
			q.say(words{
				"No se juntan ni se pasan de un número a otro, y lo que sobra se pierde al terminar el mes en la zona horaria de la cuenta. Con {3000} respuestas al mes ({0}), un número paga {1}; dos números que se las reparten por igual, {2}.",
				"Não se somam nem passam de um número a outro, e o que sobra se perde ao terminar o mês no fuso horário da conta. Com {3000} respostas por mês ({0}), um número paga {1}; dois números que as dividem por igual, {2}.",
				"They are neither pooled nor passed from one number to another, and what is left is lost when the month ends in the account's time zone. With {3000} replies a month ({0}), one number pays {1}; two numbers that share them evenly, {2}.",
			}, q.name(), q.now(one), q.now(two)),
			q.say(words{
				"La confusión viene de 2023: hasta octubre de 2024 eran {1000} conversaciones por cuenta de WhatsApp Business, entre todos sus números.",
				"A confusão vem de 2023: até outubro de 2024 eram {1000} conversas por conta do WhatsApp Business, entre todos os seus números.",
				"The confusion comes from 2023: until October 2024 it was {1000} conversations per WhatsApp Business Account, over all its numbers.",
			}),
		},
		plan: &two,
	}
}

func answerCampaign(q *quoter) answer {
	m := campaignOf10000
	if q.noMarketing() {
		canada := newQuoter(q.locale, "CA")
		return answer{
			direct: q.say(words{
				"Nada, porque no llega: Meta no entrega marketing a números de Estados Unidos desde el 1 de abril de 2025, y lo que no se entrega no se cobra.",
				"Nada, porque não chega: a Meta não entrega marketing a números dos Estados Unidos desde 1º de abril de 2025, e o que não é entregue não é cobrado.",
				"Nothing, because it does not arrive: Meta has not delivered marketing to United States numbers since April 1, 2025, and what is not delivered is not charged.",
			}),
			why: []string{q.say(words{
				"La misma campaña a números de Canadá, que está en el mismo mercado, cuesta {0}: {10000} × {1}.",
				"A mesma campanha para números do Canadá, que está no mesmo mercado, custa {0}: {10000} × {1}.",
				"The same campaign to numbers in Canada, which is in the same market, costs {0}: {10000} × {1}.",
			}, canada.now(m), canada.rate(pricing.Marketing, q.on()))},
			rates: true,
		}
	}
	return answer{
		direct: q.say(words{
			"{0} si se entregan los {10000} ({1}): cada plantilla de marketing cuesta {2}.",
			"{0} se as {10000} forem entregues ({1}): cada modelo de marketing custa {2}.",
			"{0} if all {10000} are delivered ({1}): each marketing template costs {2}.",
		}, q.now(m), q.name(), q.rate(pricing.Marketing, q.on())),
		why: []string{
			q.say(words{
				"Se cobra cada mensaje entregado, haya escrito o no el cliente en las últimas 24 horas, y marketing no tiene descuento por volumen. Si los clientes contestan, las respuestas de la empresa son de servicio: gastan las {1000} gratis y luego cuestan {0} cada una.",
				"Cobra-se cada mensagem entregue, tenha o cliente escrito ou não nas últimas 24 horas, e marketing não tem desconto por volume. Se os clientes respondem, as respostas da empresa são de serviço: gastam as {1000} grátis e depois custam {0} cada uma.",
				"Each delivered message is charged, whether or not the customer wrote within the last 24 hours, and marketing has no volume discount. If customers answer, the business's replies are service: they use the {1000} free ones and then cost {0} each.",
			}, q.rate(pricing.Service, q.on())),
			q.say(words{
				"La misma campaña costaba {0} el 30 de septiembre de 2026.",
				"A mesma campanha custava {0} em 30 de setembro de 2026.",
				"The same campaign cost {0} on September 30, 2026.",
			}, q.cost(m, lastOfFreeService)),
		},
		plan: &m, rates: true,
	}
}

func answerNotices(q *quoter) answer {
	m := noticesOf1000
	inside := month{utility: 1000, inWindow: 100}
	why := []string{q.say(words{
		"Cuesta lo mismo dentro y fuera de las 24 horas. Hasta el 30 de septiembre de 2026, los {1000} avisos enviados dentro de las 24 horas costaban {0}.",
		"Custa o mesmo dentro e fora das 24 horas. Até 30 de setembro de 2026, os {1000} avisos enviados dentro das 24 horas custavam {0}.",
		"It costs the same within the 24 hours and after them. Until September 30, 2026, {1000} notices sent within the 24 hours cost {0}.",
	}, q.cost(inside, lastOfFreeService))}
	if !q.noMarketing() {
		why = append(why, q.say(words{
			"Conviene cuidar el texto: si lleva promoción, Meta puede pasarla a marketing, y los mismos {1000} cuestan {0}.",
			"Vale cuidar do texto: se tem promoção, a Meta pode passá-lo para marketing, e os mesmos {1000} custam {0}.",
			"The wording matters: with promotion in it Meta may move the template to marketing, and the same {1000} cost {0}.",
		}, q.now(month{marketing: 1000})))
	}
	return answer{
		direct: q.say(words{
			"{0} cada uno, {1} por {1000} ({2}): es una plantilla de utilidad.",
			"{0} cada um, {1} por {1000} ({2}): é um modelo de utilidade.",
			"{0} each, {1} for {1000} ({2}): it is a utility template.",
		}, q.rate(pricing.Utility, q.on()), q.now(m), q.name()),
		why: why, plan: &m, rates: true,
	}
}

func answerCodes(q *quoter) answer {
	m := codesOf10000
	international := q.say(words{
		"En este mercado no hay tarifa internacional de autenticación.",
		"Neste mercado não há taxa internacional de autenticação.",
		"This market has no authentication-international rate.",
	})
	if q.offers(pricing.AuthenticationInternational) {
		international = q.say(words{
			"Una empresa de otro país que supera {750000} mensajes en 30 días fuera de la ventana de atención, sumando los países con tarifa internacional, paga aquí la internacional: {0} por código.",
			"Uma empresa de outro país que passa de {750000} mensagens em 30 dias fora da janela de atendimento, somando os países com taxa internacional, paga aqui a internacional: {0} por código.",
			"A business from another country with more than {750000} messages in 30 days outside service windows, over all countries that have an international rate, pays that rate here: {0} a code.",
		}, q.rate(pricing.AuthenticationInternational, q.on()))
	}
	return answer{
		direct: q.say(words{
			"{0} cada código entregado, {1} por {10000} ({2}).",
			"{0} por código entregue, {1} por {10000} ({2}).",
			"{0} for each code delivered, {1} for {10000} ({2}).",
		}, q.rate(pricing.Authentication, q.on()), q.now(m), q.name()),
		why: []string{
			q.say(words{
				"Tiene que ser una plantilla de autenticación, que se cobra también dentro de las 24 horas.",
				"Precisa ser um modelo de autenticação, que é cobrado também dentro das 24 horas.",
				"It has to be an authentication template, which is charged within the 24 hours too.",
			}),
			international,
		},
		plan: &m, rates: true,
	}
}

func answerAds(q *quoter) answer {
	m := thousandAdsChats
	return answer{
		direct: q.say(words{
			"Sí: si la empresa responde dentro de las 24 horas, todo lo que se entregue en las 72 horas siguientes a esa respuesta es gratis, también las plantillas.",
			"Sim: se a empresa responde dentro de 24 horas, tudo o que for entregue nas 72 horas seguintes a essa resposta é grátis, inclusive os modelos.",
			"Yes: if the business answers within 24 hours, everything delivered in the 72 hours after that answer is free, templates included.",
		}),
		why: []string{
			q.say(words{
				"{1000} conversaciones de tres respuestas que llegan por anuncios cuestan {0}; las mismas sin anuncio, {1} ({2}). Vale para quien escribe desde la aplicación de Android o iOS, por un anuncio o por el botón de una página de Facebook; un enlace, un código QR o el botón de un sitio web no cuentan.",
				"{1000} conversas de três respostas que chegam por anúncios custam {0}; as mesmas sem anúncio, {1} ({2}). Vale para quem escreve pelo aplicativo do Android ou do iOS, por um anúncio ou pelo botão de uma Página do Facebook; um link, um código QR ou o botão de um site não contam.",
				"{1000} chats of three replies that come from ads cost {0}; the same without an ad, {1} ({2}). It holds for people who write from the Android or iOS app through an ad or the button of a Facebook Page; a link, a QR code or a website's button does not count.",
			}, q.now(m), q.now(thousandChats), q.name()),
			q.say(words{
				"Desde el 28 de septiembre de 2026 Meta dice que la ventana de los anuncios puede durar hasta 7 días, pero no publica cómo se cuentan; aquí se calcula con 72 horas. El anuncio en sí se paga aparte.",
				"Desde 28 de setembro de 2026 a Meta diz que a janela dos anúncios pode durar até 7 dias, mas não publica como se contam; aqui se calcula com 72 horas. O anúncio em si é pago à parte.",
				"Since September 28, 2026 Meta says that the window from ads may last up to 7 days but does not publish how they are counted; figures here use 72 hours. The ad itself is paid for separately.",
			}),
		},
		plan: &m,
	}
}

func answerUndelivered(q *quoter) answer {
	m := month{utility: 10_000, undelivered: 5}
	return answer{
		direct: q.say(words{
			"No se cobra: solo cuestan los mensajes entregados.",
			"Não é cobrada: só custam as mensagens entregues.",
			"It is not charged: only delivered messages cost anything.",
		}),
		why: []string{
			q.say(words{
				"De {10000} avisos de utilidad ({0}) con un {3} sin entregar se pagan {9500}: {1} en vez de {2}.",
				"De {10000} avisos de utilidade ({0}) com {3} sem entregar, pagam-se {9500}: {1} em vez de {2}.",
				"Of {10000} utility notices ({0}) with {3} undelivered, {9500} are paid: {1} instead of {2}.",
			}, q.name(), q.now(m), q.now(noticesOf10000), q.percent(5)),
			q.say(words{
				"Meta lo sigue intentando hasta 30 días, y los códigos de verificación 10 minutos si no se fijó otro plazo. Si al final llega, vale la tarifa del día de la entrega, no la del día del envío.",
				"A Meta continua tentando por até 30 dias, e os códigos de verificação por 10 minutos se não foi definido outro prazo. Se no fim chegar, vale a tarifa do dia da entrega, não a do dia do envio.",
				"Meta keeps trying for up to 30 days, and for 10 minutes with verification codes unless another limit was set. If it arrives after all, the rate of the day of delivery applies, not that of the day of sending.",
			}),
		},
		plan: &m,
	}
}

func answerInbound(q *quoter) answer {
	return answer{
		direct: q.say(words{
			"No: lo que escribe el cliente nunca se cobra ni gasta las {1000} gratis.",
			"Não: o que o cliente escreve nunca é cobrado nem gasta as {1000} grátis.",
			"No: what the customer writes is never charged and uses none of the {1000} free messages.",
		}),
		why: []string{q.say(words{
			"Al contrario, cada mensaje suyo abre de nuevo las 24 horas para responder. Tampoco se cobra lo que una persona escribe desde la aplicación WhatsApp Business con el mismo número; eso no abre ni alarga ninguna ventana de la plataforma.",
			"Ao contrário, cada mensagem dele reabre as 24 horas para responder. Também não é cobrado o que uma pessoa escreve pelo aplicativo WhatsApp Business com o mesmo número; isso não abre nem prolonga nenhuma janela da plataforma.",
			"On the contrary, each message opens the 24 hours for replies anew. What a person types in the WhatsApp Business app on the same number is not charged either; it neither opens nor extends any window of the platform.",
		})},
	}
}

func answerCountry(q *quoter) answer {
	figures := []string{q.name() + ", " + q.now(noticesOf1000)}
	for _, code := range []pricing.Territory{"MX", "BR", "ES"} {
		if code != q.country && len(figures) < 3 {
			other := newQuoter(q.locale, code)
			figures = append(figures, other.name()+", "+other.now(noticesOf1000))
		}
	}
	return answer{
		direct: q.say(words{
			"El del cliente: manda el código telefónico del número que recibe.",
			"O do cliente: vale o código telefônico do número que recebe.",
			"The customer's: the calling code of the receiving number decides.",
		}),
		why: []string{
			q.say(words{
				"Lo mismo enviado desde la misma cuenta cuesta distinto según a dónde va. {1000} avisos de utilidad: {0}.",
				"A mesma coisa enviada da mesma conta tem custo diferente conforme o destino. {1000} avisos de utilidade: {0}.",
				"The same thing sent from the same account costs more or less depending on where it goes. {1000} utility notices: {0}.",
			}, strings.Join(figures, "; ")),
			q.say(words{
				"Los países sin fila propia se cobran con los de su región, y los que Meta no nombra, como Otros. El país de la empresa solo cuenta para la tarifa de autenticación internacional, que no se aplica en casa.",
				"Os países sem linha própria são cobrados com os de sua região, e os que a Meta não nomeia, como Outros. O país da empresa só conta para a taxa internacional de autenticação, que não se aplica em casa.",
				"Countries without a row of their own are charged with those of their region, and those Meta does not name as Other. The country of the business only matters for the authentication-international rate, which does not apply at home.",
			}),
		},
		rates: true,
	}
}

func answerUnitedStates(q *quoter) answer {
	canada, states := newQuoter(q.locale, "CA"), newQuoter(q.locale, "US")
	return answer{
		direct: q.say(words{
			"No: desde el 1 de abril de 2025 Meta no entrega plantillas de marketing a números de Estados Unidos, y por eso tampoco las cobra.",
			"Não: desde 1º de abril de 2025 a Meta não entrega modelos de marketing a números dos Estados Unidos, e por isso também não os cobra.",
			"No: since April 1, 2025 Meta has not delivered marketing templates to United States numbers, and so does not charge them either.",
		}),
		why: []string{
			q.say(words{
				"Utilidad, autenticación y servicio sí llegan, a {0} cada uno. Canadá comparte el mercado y no está afectado: {10000} mensajes de marketing cuestan {1}.",
				"Utilidade, autenticação e serviço chegam, a {0} cada um. O Canadá está no mesmo mercado e não é afetado: {10000} mensagens de marketing custam {1}.",
				"Utility, authentication and service do arrive, at {0} each. Canada shares the market and is not affected: {10000} marketing messages cost {1}.",
			}, states.rate(pricing.Utility, q.on()), canada.now(campaignOf10000)),
			q.say(words{
				"No sabemos de una fecha en que termine la pausa.",
				"Não sabemos de uma data em que a pausa termine.",
				"We know of no date on which the pause ends.",
			}),
		},
	}
}

func answerTiers(q *quoter) answer {
	a := answer{direct: q.say(words{
		"Sí, en utilidad y autenticación; marketing y servicio cuestan lo mismo siempre.",
		"Sim, em utilidade e autenticação; marketing e serviço custam sempre o mesmo.",
		"Yes, for utility and authentication; marketing and service always cost the same.",
	}), rates: true}
	bands := q.bands(pricing.Utility)
	if len(bands) < 2 {
		a.why = []string{q.say(words{
			"No conocemos los niveles de este mercado ({0}); se calcula con la tarifa de lista.",
			"Não conhecemos os níveis deste mercado ({0}); calcula-se com a taxa da lista.",
			"We do not know the tiers of this market ({0}); figures use the list rate.",
		}, q.name())}
		return a
	}
	first, second, last := bands[0], bands[1], bands[len(bands)-1]
	rate := func(b pricing.Band) string { return q.format.Rate(b.Rate, answerCurrency) }
	m := month{utility: first.To + 100_000}
	a.plan = &m
	a.why = []string{
		q.say(words{
			"Utilidad ({0}): {1} hasta el mensaje {2} del mes; {3} desde el {4}; y así hasta {5} desde el {6}.",
			"Utilidade ({0}): {1} até a mensagem {2} do mês; {3} a partir da {4}; e assim até {5} a partir da {6}.",
			"Utility ({0}): {1} up to message {2} of the month; {3} from message {4} on; and so on down to {5} from message {6} on.",
		}, q.name(), rate(first), q.count(first.To), rate(second), q.count(second.From), rate(last), q.count(last.From)),
		q.say(words{
			"Solo bajan los mensajes que pasan cada límite, no los anteriores: {0} avisos cuestan {1}. Cuentan juntos todos los números y cuentas del portafolio comercial hacia ese mercado, y el mes empieza de cero.",
			"Só baixam as mensagens que passam de cada limite, não as anteriores: {0} avisos custam {1}. Contam juntos todos os números e contas do portfólio empresarial para esse mercado, e o mês começa do zero.",
			"Only the messages beyond each limit cost less, not those before: {0} notices cost {1}. All numbers and accounts of the business portfolio count together for that market, and each month starts from zero.",
		}, q.count(m.utility), q.now(m)),
	}
	return a
}

func answerCurrencies(q *quoter) answer {
	why := []string{q.say(words{
		"Hay 16 monedas, cada una con su propia tabla: Meta no convierte los dólares al cambio del día. La moneda no se puede cambiar sin más; hay que crear otra cuenta o, desde el 1 de junio de 2026, usar la migración de moneda de Meta.",
		"Há 16 moedas, cada uma com sua própria tabela: a Meta não converte os dólares pelo câmbio do dia. A moeda não pode ser trocada sem mais; é preciso criar outra conta ou, desde 1º de junho de 2026, usar a migração de moeda da Meta.",
		"There are 16 currencies, each with a card of its own: Meta does not convert dollars at the day's rate. The currency cannot simply be switched; it takes another account or, since June 1, 2026, Meta's currency migration.",
	})}
	if local, has := localCurrencies[q.country]; has {
		why = append(why, q.say(words{
			"En moneda local ({0}): {1}, marketing {2}, utilidad {3}.",
			"Em moeda local ({0}): {1}, marketing {2}, utilidade {3}.",
			"In local currency ({0}): {1}, marketing {2}, utility {3}.",
		}, q.name(), string(local), q.rateIn(local, pricing.Marketing, q.on()), q.rateIn(local, pricing.Utility, q.on())))
	}
	return answer{
		direct: q.say(words{
			"En la moneda que se fijó al crear la cuenta; los precios solo pueden cambiar el 1 de enero, el 1 de abril, el 1 de julio y el 1 de octubre.",
			"Na moeda definida ao criar a conta; os preços só podem mudar em 1º de janeiro, 1º de abril, 1º de julho e 1º de outubro.",
			"In the currency fixed when the account was created; prices can only change on January 1, April 1, July 1 and October 1.",
		}),
		why: append(why, q.say(words{
			"Meta avisa con un mes los cambios de tarifa. Las cuentas vendidas a Brasil tienen que pasar a reales a más tardar el 30 de junio de 2027, y las vendidas a India, a rupias a más tardar el 31 de diciembre de 2026.",
			"A Meta avisa as mudanças de tarifa com um mês. As contas vendidas para o Brasil precisam passar a reais até 30 de junho de 2027, e as vendidas para a Índia, a rupias até 31 de dezembro de 2026.",
			"Meta announces changes of rates a month ahead. Accounts sold to Brazil have to move to reais by June 30, 2027, and those sold to India to rupees by December 31, 2026.",
		})),
		rates: true,
	}
}

func answerInvoice(q *quoter) answer {
	m := noticesOf10000
	return answer{
		direct: q.say(words{
			"Lo primero es ver quién factura y si hay impuestos: un proveedor cobra sus propios precios, y ninguna tabla de Meta incluye impuestos.",
			"Primeiro é preciso ver quem fatura e se há impostos: um provedor cobra seus próprios preços, e nenhuma tabela da Meta inclui impostos.",
			"First see who invoices and whether there is tax: a provider charges its own prices, and no rate card of Meta's includes tax.",
		}),
		why: []string{
			q.say(words{
				"Si es de Meta, conviene revisar cuatro cosas: que la tabla sea la de la moneda de la cuenta y la del día de la entrega, no del envío; el país de cada número; la categoría, porque Meta puede pasar una plantilla de utilidad a marketing; y los niveles de volumen, que abaratan solo parte de los mensajes.",
				"Se é da Meta, vale conferir quatro coisas: se a tabela é a da moeda da conta e a do dia da entrega, não do envio; o país de cada número; a categoria, porque a Meta pode passar um modelo de utilidade para marketing; e os níveis de volume, que barateiam só parte das mensagens.",
				"If it is Meta's, four things are worth checking: that the card is that of the account's currency and of the day of delivery, not of sending; the country of each number; the category, since Meta may move a utility template to marketing; and volume tiers, which make only some messages cheaper.",
			}),
			q.say(words{
				"Con un precio máximo fijado en la API de marketing, Meta cobra ese precio o menos. Y no publica cómo redondea sus facturas: unos centavos de diferencia no se pueden explicar. Como referencia, {10000} avisos de utilidad son {0} antes de impuestos ({1}).",
				"Com um preço máximo definido na API de marketing, a Meta cobra esse preço ou menos. E ela não publica como arredonda suas faturas: alguns centavos de diferença não têm explicação possível. Como referência, {10000} avisos de utilidade são {0} antes de impostos ({1}).",
				"With a max price set in the marketing API, Meta charges that price or less. And it does not publish how it rounds invoices: a few cents cannot be explained. For reference, {10000} utility notices are {0} before tax ({1}).",
			}, q.now(m), q.name()),
		},
		plan: &m,
	}
}

func answerProvider(q *quoter) answer {
	m := noticesOf10000
	m.markup = 10
	return answer{
		direct: q.say(words{
			"Depende de cada proveedor y no está en ninguna tabla de Meta: hay que pedirle el cobro de Meta, su recargo, su cuota y los impuestos por separado.",
			"Depende de cada provedor e não está em nenhuma tabela da Meta: é preciso pedir a ele a cobrança da Meta, seu acréscimo, sua mensalidade e os impostos em separado.",
			"That depends on the provider and stands on no card of Meta's: ask for Meta's charge, its mark-up, its fee and tax as separate items.",
		}),
		why: []string{
			q.say(words{
				"Con un recargo del {4}, por ejemplo, {10000} avisos de utilidad ({0}) pasan de {1} a {2}: {3} son del proveedor. La tarifa que cotiza se puede comparar en la calculadora con la de Meta.",
				"Com um acréscimo de {4}, por exemplo, {10000} avisos de utilidade ({0}) passam de {1} a {2}: {3} são do provedor. A tarifa que ele cota pode ser comparada na calculadora com a da Meta.",
				"With a mark-up of {4}, for example, {10000} utility notices ({0}) go from {1} to {2}: {3} are the provider's. The rate it quotes can be compared with Meta's in the calculator.",
			}, q.name(), q.now(noticesOf10000), q.now(m), q.markup(m), q.percent(10)),
			q.say(words{
				"Si la cuenta usa la línea de crédito del proveedor, Meta no muestra sus costos, y la única factura es la de él.",
				"Se a conta usa a linha de crédito do provedor, a Meta não mostra seus custos, e a única fatura é a dele.",
				"If the account uses the provider's credit line, Meta shows no costs, and the provider's invoice is the only one.",
			}),
		},
		plan: &m,
	}
}

func answerOwnCard(q *quoter) answer {
	return answer{
		direct: q.say(words{
			"Sí, si la cuenta tiene su propio método de pago en el centro de facturación de Meta Business Suite; no, si usa la línea de crédito de un proveedor, que entonces es quien factura.",
			"Sim, se a conta tem sua própria forma de pagamento na Central de Cobrança do Meta Business Suite; não, se usa a linha de crédito de um provedor, que então é quem fatura.",
			"Yes, if the account has its own payment method in the Billing Hub of Meta Business Suite; no, if it uses a provider's credit line, as the provider then invoices.",
		}),
		why: []string{q.say(words{
			"Sin método de pago se siguen entregando las {1000} respuestas gratis de cada número; lo que pasa de ahí no se entrega, y por eso no se cobra. En India las cuentas pueden además cargar saldo por adelantado. Qué tarjetas acepta Meta en cada país no lo sabemos.",
			"Sem forma de pagamento continuam a ser entregues as {1000} respostas grátis de cada número; o que passa disso não é entregue, e por isso não é cobrado. Na Índia as contas também podem carregar saldo antecipado. Que cartões a Meta aceita em cada país, não sabemos.",
			"Without a payment method the {1000} free replies of each number are still delivered; what goes beyond is not, and so is not charged. Accounts in India may also be funded in advance. Which cards Meta accepts in each country we do not know.",
		})},
	}
}

func answerAfterWindow(q *quoter) answer {
	marketing := q.rate(pricing.Marketing, q.on())
	if q.noMarketing() {
		marketing = q.say(words{"no se entrega", "não é entregue", "not delivered"})
	}
	return answer{
		direct: q.say(words{
			"Solo plantillas aprobadas; cualquier otra cosa se rechaza y no se cobra.",
			"Só modelos aprovados; qualquer outra coisa é recusada e não é cobrada.",
			"Only approved templates; anything else is refused and not charged.",
		}),
		why: []string{
			q.say(words{
				"Cada una cuesta según su categoría ({0}): marketing, {1}; utilidad, {2}; autenticación, {3}.",
				"Cada um custa conforme sua categoria ({0}): marketing, {1}; utilidade, {2}; autenticação, {3}.",
				"Each costs by its category ({0}): marketing, {1}; utility, {2}; authentication, {3}.",
			}, q.name(), marketing, q.rate(pricing.Utility, q.on()), q.rate(pricing.Authentication, q.on())),
			q.say(words{
				"Las 24 horas corren desde el último mensaje del cliente. Una plantilla no las vuelve a abrir: las abre la respuesta del cliente a ella.",
				"As 24 horas correm desde a última mensagem do cliente. Um modelo não as reabre: quem as abre é a resposta do cliente a ele.",
				"The 24 hours run from the customer's latest message. A template does not reopen them; the customer's answer to it does.",
			}),
		},
		rates: true,
	}
}

func answerConversations(q *quoter) answer {
	return answer{
		direct: q.say(words{
			"No: desde el 1 de julio de 2025 se cobra cada mensaje entregado, y ninguna conversación cubre el siguiente.",
			"Não: desde 1º de julho de 2025 cada mensagem entregue é cobrada, e nenhuma conversa cobre a seguinte.",
			"No: since July 1, 2025 each delivered message is charged, and no conversation covers the next one.",
		}),
		why: []string{
			q.say(words{
				"Hasta entonces la primera plantilla de una categoría abría una conversación de 24 horas en la que cabían todas las demás de esa categoría. Tres plantillas de utilidad el mismo día a un cliente eran un cobro; hoy son tres de {0} ({1}).",
				"Até então o primeiro modelo de uma categoria abria uma conversa de 24 horas em que cabiam todos os outros daquela categoria. Três modelos de utilidade no mesmo dia para um cliente eram uma cobrança; hoje são três de {0} ({1}).",
				"Until then the first template of a category opened a 24-hour conversation that held all others of that category. Three utility templates to a customer on one day were one charge; today they are three of {0} ({1}).",
			}, q.rate(pricing.Utility, q.on()), q.name()),
			q.say(words{
				"Lo que queda son las 24 horas de la ventana de atención al cliente: dicen cuándo se puede responder, no cuánto se paga.",
				"O que resta são as 24 horas da janela de atendimento ao cliente: dizem quando se pode responder, não quanto se paga.",
				"What remains are the 24 hours of the customer service window: they say when a reply is possible, not what it costs.",
			}),
		},
	}
}

func answerAgent(q *quoter) answer {
	m, person := thousandOfAgent, month{chats: 2000, replies: 1}
	return answer{
		direct: q.say(words{
			"Alrededor de {0} por {1000} respuestas, en cualquier país: se cobran los tokens, a {USD 2} por millón.",
			"Cerca de {0} por {1000} respostas, em qualquer país: cobram-se os tokens, a {USD 2} por milhão.",
			"About {0} for {1000} replies in any country: tokens are charged, at {USD 2} per million.",
		}, q.now(m)),
		why: []string{
			q.say(words{
				"Meta calcula de {20000} a {25000} tokens por mensaje, de 4 a 5 centavos de dólar; aquí se usan {22500}. No gasta las {1000} gratis, y tampoco un anuncio lo hace gratis.",
				"A Meta estima de {20000} a {25000} tokens por mensagem, de 4 a 5 centavos de dólar; aqui se usam {22500}. Não gasta as {1000} grátis, e um anúncio também não o torna grátis.",
				"Meta estimates {20000} to {25000} tokens a message, 4 to 5 US cents; figures here use {22500}. It uses none of the {1000} free messages, and an ad does not make it free either.",
			}),
			q.say(words{
				"Una persona o un bot de terceros responde como servicio: {1000} respuestas por encima de las gratis cuestan {0} ({1}), más lo que cobre el bot.",
				"Uma pessoa ou um bot de terceiros responde como serviço: {1000} respostas acima das grátis custam {0} ({1}), mais o que o bot cobrar.",
				"A person or a third party's bot answers as service: {1000} replies beyond the free ones cost {0} ({1}), plus whatever the bot charges.",
			}, q.now(person), q.name()),
		},
		plan: &m,
	}
}
