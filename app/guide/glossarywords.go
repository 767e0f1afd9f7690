package guide

import "github.com/tarifario/tarifario/pricing"

// TermKey names a term of the glossary in code; [TermLink] leads to it.
type TermKey string

// The terms of the glossary.
const (
	TermServiceWindow         TermKey = "service-window"
	TermFreeEntryWindow       TermKey = "free-entry-window"
	TermFreeEntryConversation TermKey = "free-entry-conversation"
	TermConversation          TermKey = "conversation"
	TermConversationPricing   TermKey = "conversation-pricing"
	TermMessagePricing        TermKey = "message-pricing"
	TermTemplate              TermKey = "template"
	TermFreeForm              TermKey = "free-form"
	TermMarketing             TermKey = "marketing"
	TermUtility               TermKey = "utility"
	TermAuthentication        TermKey = "authentication"
	TermInternational         TermKey = "authentication-international"
	TermService               TermKey = "service"
	TermAgent                 TermKey = "meta-business-agent"
	TermAIProvider            TermKey = "ai-provider"
	TermPasscode              TermKey = "passcode"
	TermDelivered             TermKey = "delivered"
	TermCharged               TermKey = "charged"
	TermFreeTier              TermKey = "free-tier"
	TermAllowance             TermKey = "allowance"
	TermVolumeTier            TermKey = "volume-tier"
	TermListRate              TermKey = "list-rate"
	TermRateCard              TermKey = "rate-card"
	TermMarket                TermKey = "market"
	TermRegion                TermKey = "region"
	TermCurrency              TermKey = "billing-currency"
	TermTimeZone              TermKey = "time-zone"
	TermWABA                  TermKey = "waba"
	TermMessagingAccount      TermKey = "messaging-account"
	TermPortfolio             TermKey = "portfolio"
	TermPhoneNumber           TermKey = "phone-number"
	TermPartner               TermKey = "solution-partner"
	TermClickAd               TermKey = "click-ad"
	TermPageButton            TermKey = "page-button"
	TermCallingCode           TermKey = "calling-code"
	TermLocation              TermKey = "primary-location"
	TermStartTime             TermKey = "start-time"
	TermBillingHub            TermKey = "billing-hub"
	TermSoldTo                TermKey = "sold-to"
)

// glossaryTerm is a term with what it means.
type glossaryTerm struct {
	key   TermKey
	name  words
	says  words            // two or three sentences
	rules []pricing.RuleID // that the definition rests on
}

// glossaryTerms are in no order of their own: every language has its alphabet.
var glossaryTerms = []glossaryTerm{
	{
		TermServiceWindow,
		words{"ventana de atención al cliente", "janela de atendimento ao cliente", "customer service window"},
		words{
			"Las 24 horas que siguen al último mensaje o llamada del cliente; mientras dura se le puede responder en formato libre. Cada mensaje suyo la reinicia, los de la empresa no la alargan. Es un permiso para escribir y no se cobra.",
			"As 24 horas que se seguem à última mensagem ou chamada do cliente; enquanto dura, é possível responder em formato livre. Cada mensagem dele a reinicia, as da empresa não a prolongam. É uma permissão para escrever e não é cobrada.",
			"The 24 hours after the customer's latest message or call, in which the business may reply in free form. Every message of the customer restarts it; messages of the business do not extend it. It is a permission to write and is not itself charged.",
		},
		[]pricing.RuleID{"WIN-1", "WIN-2", "WIN-5", "WIN-6", "WIN-7"},
	}, {
		TermFreeEntryWindow,
		words{"ventana de punto de entrada gratuito", "janela de ponto de entrada gratuito", "free entry point window"},
		words{
			"Se abre cuando la empresa responde a tiempo a quien escribió desde un anuncio de clic a WhatsApp o desde el botón de una página de Facebook. Dura 72 horas y todo mensaje entregado en ella es gratis, también las plantillas. Desde el 28 de septiembre de 2026 Meta habla de hasta 7 días para los anuncios, sin publicar cómo se cuentan.",
			"Abre-se quando a empresa responde a tempo a quem escreveu por um anúncio de clique para o WhatsApp ou pelo botão de uma Página do Facebook. Dura 72 horas, e toda mensagem entregue nela é grátis, inclusive os modelos. Desde 28 de setembro de 2026 a Meta fala em até 7 dias para os anúncios, sem publicar como se contam.",
			"It opens when the business answers in time somebody who wrote from an ad that clicks to WhatsApp or from the button of a Facebook Page. It lasts 72 hours, and every message delivered in it is free, templates included. Since September 28, 2026 Meta speaks of up to 7 days for ads without publishing how they are counted.",
		},
		[]pricing.RuleID{"FEP-1", "FEP-3", "FEP-4", "FEP-5", "FEP-13"},
	}, {
		TermFreeEntryConversation,
		words{"conversación de punto de entrada gratuito", "conversa com ponto de entrada gratuito", "free entry point conversation"},
		words{
			"Nombre que tenía la ventana de punto de entrada gratuito mientras se cobraba por conversación, hasta junio de 2025. Al abrirse cerraba las demás conversaciones con ese cliente, y ninguna otra se abría hasta que terminaba.",
			"Nome que tinha a janela de ponto de entrada gratuito enquanto se cobrava por conversa, até junho de 2025. Ao abrir, fechava as outras conversas com aquele cliente, e nenhuma outra se abria até que terminasse.",
			"What the free entry point window was called while conversations were charged, until June 2025. When it opened it closed every other conversation with that customer, and none could open until it ended.",
		},
		[]pricing.RuleID{"CONV-3", "FEP-3", "FEP-7"},
	}, {
		TermConversation,
		words{"conversación", "conversa", "conversation"},
		words{
			"Unidad de cobro hasta el 30 de junio de 2025: 24 horas contadas desde la entrega del mensaje que la abría. Dentro de ella cabía cualquier cantidad de mensajes de la misma categoría y de respuestas libres. Hoy se cobra cada mensaje, y la palabra ya no tiene precio.",
			"Unidade de cobrança até 30 de junho de 2025: 24 horas contadas da entrega da mensagem que a abria. Nela cabia qualquer quantidade de mensagens da mesma categoria e de respostas livres. Hoje cada mensagem é cobrada, e a palavra já não tem preço.",
			"The unit of charge until June 30, 2025: 24 hours from the delivery of the message that opened it. It held any number of messages of its category and of free-form replies. Today each message is charged, and a conversation has no price.",
		},
		[]pricing.RuleID{"CONV-1", "CONV-2", "CONV-16", "MSG-1"},
	}, {
		TermConversationPricing,
		words{"precios basados en conversaciones", "preços baseados em conversa", "conversation-based pricing"},
		words{
			"El modelo que Meta aplicó del 1 de febrero de 2022 al 30 de junio de 2025. Primero hubo dos clases de conversación, según quién la iniciaba; desde junio de 2023, cuatro categorías: marketing, utilidad, autenticación y servicio.",
			"O modelo que a Meta aplicou de 1º de fevereiro de 2022 a 30 de junho de 2025. Primeiro houve dois tipos de conversa, conforme quem a iniciava; desde junho de 2023, quatro categorias: marketing, utilidade, autenticação e serviço.",
			"The model Meta applied from February 1, 2022 to June 30, 2025. At first there were two kinds of conversation, by who started it; from June 2023 on, four categories: marketing, utility, authentication and service.",
		},
		[]pricing.RuleID{"ERA-1", "CONV-3", "CONV-17"},
	}, {
		TermMessagePricing,
		words{"precios por mensaje", "preços por mensagem", "per-message pricing"},
		words{
			"El modelo vigente desde el 1 de julio de 2025: cada mensaje entregado tiene su propio precio. Hasta septiembre de 2026 solo se cobraban plantillas; desde el 1 de octubre de 2026 también se cobran las respuestas de servicio que pasan de la franquicia mensual.",
			"O modelo em vigor desde 1º de julho de 2025: cada mensagem entregue tem seu próprio preço. Até setembro de 2026 só os modelos eram cobrados; desde 1º de outubro de 2026 também são cobradas as respostas de serviço que passam da franquia mensal.",
			"The model in force since July 1, 2025: each delivered message has its own price. Until September 2026 only templates were charged; since October 1, 2026 service replies beyond the monthly allowance are charged too.",
		},
		[]pricing.RuleID{"MSG-1", "SVC-1"},
	}, {
		TermTemplate,
		words{"mensaje de plantilla", "mensagem de modelo", "template message"},
		words{
			"Mensaje con un texto que Meta aprueba de antemano y que lleva una categoría: marketing, utilidad o autenticación. Es lo único que se puede enviar cuando el cliente no escribió en las últimas 24 horas.",
			"Mensagem com um texto que a Meta aprova de antemão e que leva uma categoria: marketing, utilidade ou autenticação. É a única coisa que se pode enviar quando o cliente não escreveu nas últimas 24 horas.",
			"A message whose text Meta approves beforehand and that carries a category: marketing, utility or authentication. It is all that can be sent when the customer has not written within the last 24 hours.",
		},
		[]pricing.RuleID{"CAT-1", "CAT-2", "WIN-5"},
	}, {
		TermFreeForm,
		words{"mensaje de formato libre", "mensagem em formato livre", "free-form (non-template) message"},
		words{
			"Cualquier mensaje de la empresa que no es plantilla: texto, imagen, botones, ubicación. Solo se puede enviar con la ventana de atención al cliente abierta. Se cobra como servicio, aunque su texto sea promocional.",
			"Qualquer mensagem da empresa que não é de modelo: texto, imagem, botões, localização. Só pode ser enviada com a janela de atendimento ao cliente aberta. É cobrada como serviço, mesmo que seu texto seja promocional.",
			"Any message of the business that is not a template: text, picture, buttons, location. It can only be sent while the customer service window is open. It counts as service even if its text is promotional.",
		},
		[]pricing.RuleID{"CAT-1", "CAT-7", "WIN-5"},
	}, {
		TermMarketing,
		words{"marketing", "marketing", "marketing"},
		words{
			"Categoría de las plantillas que no son solo de utilidad ni de autenticación: ofertas, novedades, recordatorios de carrito, o textos que mezclan cosas. Se cobra cada una que se entrega, dentro o fuera de las 24 horas; solo un punto de entrada gratuito la libera.",
			"Categoria dos modelos que não são só de utilidade nem de autenticação: ofertas, novidades, lembretes de carrinho, ou textos que misturam coisas. Cada um que é entregue é cobrado, dentro ou fora das 24 horas; só um ponto de entrada gratuito o libera.",
			"The category of templates that are neither purely utility nor authentication: offers, news, cart reminders, or texts that mix contents. Each delivered one is charged, within the 24 hours or not; only a free entry point frees it.",
		},
		[]pricing.RuleID{"CAT-4", "MSG-2", "FEP-5"},
	}, {
		TermUtility,
		words{"utilidad", "utilidade", "utility"},
		words{
			"Categoría de las plantillas sin promoción que responden a un pedido o a una transacción del cliente: confirmación, envío, cita, recibo. Desde el 1 de octubre de 2026 se cobran también dentro de las 24 horas, donde antes eran gratis.",
			"Categoria dos modelos sem promoção ligados a um pedido ou a uma transação do cliente: confirmação, envio, consulta marcada, recibo. Desde 1º de outubro de 2026 são cobrados também dentro das 24 horas, onde antes eram grátis.",
			"The category of templates without promotion that follow from a customer's request or transaction: confirmation, shipping, appointment, receipt. Since October 1, 2026 they are charged within the 24 hours too, where they used to be free.",
		},
		[]pricing.RuleID{"CAT-5", "MSG-4", "MSG-5", "MSG-6"},
	}, {
		TermAuthentication,
		words{"autenticación", "autenticação", "authentication"},
		words{
			"Categoría de las plantillas que llevan un código de acceso de un solo uso; ninguna otra puede llevarlo. Se cobra siempre que se entrega, y en algunos mercados hay además una tarifa internacional.",
			"Categoria dos modelos que levam um código de acesso descartável; nenhuma outra pode levá-lo. É cobrada sempre que é entregue, e em alguns mercados existe também uma taxa internacional.",
			"The category of templates that carry a one-time passcode; no other may carry one. It is charged whenever it is delivered, and some markets have an international rate besides.",
		},
		[]pricing.RuleID{"CAT-6", "MSG-3", "INTL-1"},
	}, {
		TermInternational,
		words{"tarifa de autenticación internacional", "taxa internacional de autenticação", "authentication-international rate"},
		words{
			"Precio más alto de los códigos en los mercados que lo tienen. Solo alcanza a empresas que superan {750000} mensajes en 30 días fuera de la ventana de atención en esos países, y nunca en su propio país. Que un mercado no la tenga no quiere decir que cueste cero: se aplica la tarifa común.",
			"Preço mais alto dos códigos nos mercados que o têm. Só atinge empresas que passam de {750000} mensagens em 30 dias fora da janela de atendimento nesses países, e nunca no próprio país. Um mercado que não a tem não custa zero: vale a tarifa comum.",
			"The higher price of passcodes in the markets that have one. It only reaches businesses with more than {750000} messages in 30 days outside service windows in those countries, and never in their own country. A market without it is not free: the ordinary rate applies.",
		},
		[]pricing.RuleID{"INTL-1", "INTL-2", "INTL-4", "INTL-6"},
	}, {
		TermService,
		words{"servicio", "serviço", "service"},
		words{
			"Categoría de las respuestas en formato libre, las escriba una persona o un bot de terceros. Gratis del 1 de noviembre de 2024 al 30 de septiembre de 2026; desde octubre de 2026 se cobran las que pasan de la franquicia mensual. En 2023 se hablaba de conversaciones receptivas.",
			"Categoria das respostas em formato livre, escritas por uma pessoa ou por um bot de terceiros. Grátis de 1º de novembro de 2024 a 30 de setembro de 2026; desde outubro de 2026 são cobradas as que passam da franquia mensal. Em 2023 falava-se em conversas receptivas.",
			"The category of free-form replies, whether a person or a third party's bot writes them. Free from November 1, 2024 to September 30, 2026; since October 2026 those beyond the monthly allowance are charged.",
		},
		[]pricing.RuleID{"CAT-8", "FREE-5", "MSG-7", "SVC-1", "SVC-4"},
	}, {
		TermAgent,
		words{"Meta Business Agent", "Meta Business Agent", "Meta Business Agent"},
		words{
			"El agente de IA de la propia Meta que responde a los clientes. No se cobra por mensaje sino por tokens: {USD 2} por millón, igual en todos los países. No gasta la franquicia mensual, y ninguna ventana lo hace gratis.",
			"O agente de IA da própria Meta que responde aos clientes. Não é cobrado por mensagem, e sim por tokens: {USD 2} por milhão, igual em todos os países. Não gasta a franquia mensal, e nenhuma janela o torna grátis.",
			"Meta's own AI agent that answers customers. It is not charged per message but per token: {USD 2} per million, the same in every country. It uses none of the monthly allowance, and no window makes it free.",
		},
		[]pricing.RuleID{"MBA-2", "MBA-3", "MBA-4"},
	}, {
		TermAIProvider,
		words{"proveedor de IA", "Provedor de IA", "AI Provider"},
		words{
			"En los términos de Meta, quien ofrece un asistente de IA de uso general por WhatsApp. En los países y fechas que fija Meta paga cada respuesta entregada; hoy, Brasil. Una empresa que atiende a sus clientes con un bot no lo es.",
			"Nos termos da Meta, quem oferece um assistente de IA de uso geral pelo WhatsApp. Nos países e datas que a Meta define paga cada resposta entregue; hoje, o Brasil. Uma empresa que atende seus clientes com um bot não é um.",
			"In Meta's terms, whoever offers a general-purpose AI assistant over WhatsApp. In the countries and on the dates Meta sets it pays for each delivered reply; today that is Brazil. A business that serves its customers with a bot is not one.",
		},
		[]pricing.RuleID{"AIP-1", "AIP-2", "AIP-6"},
	}, {
		TermPasscode,
		words{"código de acceso de un solo uso", "código de acesso descartável", "one-time passcode"},
		words{
			"Código para confirmar una identidad: al registrarse, al entrar o al recuperar una cuenta. Solo las plantillas de autenticación pueden llevarlo. Las creadas desde el 23 de octubre de 2024 se dejan de intentar entregar a los 10 minutos, salvo que se fije otro plazo.",
			"Código para confirmar uma identidade: no cadastro, no acesso ou na recuperação de uma conta. Só os modelos de autenticação podem levá-lo. Para os criados desde 23 de outubro de 2024, a tentativa de entrega termina aos 10 minutos, salvo outro prazo definido.",
			"A code that confirms who somebody is: at sign-up, at log-in or when an account is recovered. Only authentication templates may carry it. For those created since October 23, 2024 delivery is given up after 10 minutes unless another limit is set.",
		},
		[]pricing.RuleID{"CAT-6", "DLV-5"},
	}, {
		TermDelivered,
		words{"entregado", "entregue", "delivered"},
		words{
			"Que llegó al teléfono del cliente, según el estado que informa Meta; un mensaje leído cuenta como entregado. Solo lo entregado se cobra, y el momento de la entrega decide la tarifa, el mes y el nivel.",
			"Que chegou ao telefone do cliente, segundo o status que a Meta informa; uma mensagem lida conta como entregue. Só o que é entregue é cobrado, e o momento da entrega decide a tarifa, o mês e o nível.",
			"That reached the customer's phone, by the status Meta reports; a message that was read counts as delivered. Only what is delivered is charged, and the moment of delivery decides rate, month and tier.",
		},
		[]pricing.RuleID{"DLV-1", "DLV-2", "DLV-3", "DLV-4"},
	}, {
		TermCharged,
		words{"cobrado, facturable", "cobrado, faturável", "charged, billable"},
		words{
			"Mensaje entregado que ninguna regla hace gratis. Lo contrario no siempre es lo mismo: hay mensajes gratis, mensajes que no se entregaron y mensajes que no se podían enviar.",
			"Mensagem entregue que nenhuma regra torna grátis. O contrário nem sempre é a mesma coisa: há mensagens grátis, mensagens que não foram entregues e mensagens que não podiam ser enviadas.",
			"A delivered message that no rule makes free. Its opposite is not one thing: messages may be free, may not have been delivered, or may not have been allowed to be sent.",
		},
		[]pricing.RuleID{"DLV-1", "DLV-3", "WIN-5"},
	}, {
		TermFreeTier,
		words{"nivel gratuito", "período gratuito", "free tier"},
		words{
			"Las {1000} conversaciones gratis al mes de los tiempos en que se cobraba por conversación, contadas por cuenta de WhatsApp Business. De junio de 2023 a octubre de 2024 eran de servicio. No es lo mismo que la franquicia mensual de hoy, que cuenta mensajes por número.",
			"As {1000} conversas grátis por mês do tempo em que se cobrava por conversa, contadas por conta do WhatsApp Business. De junho de 2023 a outubro de 2024 eram de serviço. Não é o mesmo que a franquia mensal de hoje, que conta mensagens por número.",
			"The {1000} free conversations a month from the days of conversation pricing, counted per WhatsApp Business Account. From June 2023 to October 2024 they were service conversations. It is not today's monthly allowance, which counts messages per phone number.",
		},
		[]pricing.RuleID{"FREE-1", "FREE-3", "FREE-5", "FREE-7"},
	}, {
		TermAllowance,
		words{"franquicia mensual de mensajes de servicio", "franquia mensal de mensagens de serviço", "monthly allowance of service messages"},
		words{
			"Los {1000} mensajes de servicio entregados que cada número de teléfono comercial tiene gratis por mes desde el 1 de octubre de 2026. Empieza de nuevo el día 1 en la zona horaria de la cuenta; lo que sobra no se guarda ni pasa a otro número.",
			"As {1000} mensagens de serviço entregues que cada número de telefone comercial tem grátis por mês desde 1º de outubro de 2026. Recomeça no dia 1º no fuso horário da conta; o que sobra não se acumula nem passa a outro número.",
			"The {1000} delivered service messages that each business phone number has free every month since October 1, 2026. It starts anew on the 1st in the account's time zone; what is left is neither kept nor passed on to another number.",
		},
		[]pricing.RuleID{"SVC-4", "SVC-5", "SVC-6", "SVC-9"},
	}, {
		TermVolumeTier,
		words{"nivel de volumen", "nível de volume", "volume tier"},
		words{
			"Tramo de la cantidad mensual con su propia tarifa, en utilidad y autenticación. Solo los mensajes que caen en el tramo pagan su tarifa; los anteriores no se recalculan. Se cuenta por portafolio comercial, mercado y categoría.",
			"Faixa da quantidade mensal com tarifa própria, em utilidade e autenticação. Só as mensagens que caem na faixa pagam sua tarifa; as anteriores não são recalculadas. Conta-se por portfólio empresarial, mercado e categoria.",
			"A band of the monthly volume with a rate of its own, for utility and authentication. Only the messages within the band pay its rate; earlier ones are not priced again. It is counted per business portfolio, market and category.",
		},
		[]pricing.RuleID{"TIER-1", "TIER-2", "TIER-4"},
	}, {
		TermListRate,
		words{"tarifa de lista", "taxa da lista", "list rate"},
		words{
			"La tarifa de la tabla antes de cualquier nivel de volumen; es la del primer nivel. Marketing y servicio siempre la pagan.",
			"A tarifa da tabela antes de qualquer nível de volume; é a do primeiro nível. Marketing e serviço sempre a pagam.",
			"The rate on the card before any volume tier; it is that of the first tier. Marketing and service always pay it.",
		},
		[]pricing.RuleID{"RATE-1", "SVC-3", "TIER-1"},
	}, {
		TermRateCard,
		words{"tabla de tarifas", "tabela de tarifas", "rate card"},
		words{
			"La lista de precios de Meta en una moneda: una fila por mercado, una columna por categoría y una fecha desde la que vale. Solo cambia el 1 de enero, abril, julio u octubre, con un mes de aviso.",
			"A lista de preços da Meta em uma moeda: uma linha por mercado, uma coluna por categoria e uma data a partir da qual vale. Só muda em 1º de janeiro, abril, julho ou outubro, com um mês de aviso.",
			"Meta's price list in one currency: a row for each market, a column for each category and a date from which it holds. It only changes on the first of January, April, July or October, with a month's notice.",
		},
		[]pricing.RuleID{"RATE-1", "RATE-3", "RATE-7"},
	}, {
		TermMarket,
		words{"mercado", "mercado", "market"},
		words{
			"Fila de la tabla de tarifas: un país o un grupo de países que pagan lo mismo. Lo decide el número de quien recibe, nunca el país de la empresa.",
			"Linha da tabela de tarifas: um país ou um grupo de países que pagam o mesmo. Quem decide é o número de quem recebe, nunca o país da empresa.",
			"A row of the rate card: a country, or a group of countries that pay the same. The recipient's number decides it, never the country of the business.",
		},
		[]pricing.RuleID{"MKT-1", "MKT-6"},
	}, {
		TermRegion,
		words{"Resto de América Latina; Otros", "Outros países da América Latina; Outros", "Rest of Latin America; Other"},
		words{
			"Mercados que juntan a los países sin fila propia: seis de regiones y el de Otros, con todo país que Meta no nombra. Algunos países salen de ellos con el tiempo y reciben su propia fila.",
			"Mercados que reúnem os países sem linha própria: seis de regiões e o de Outros, com todo país que a Meta não nomeia. Com o tempo alguns países saem deles e recebem linha própria.",
			"Markets that gather the countries without a row of their own: six for regions, and Other for every country Meta does not name. Over time some countries leave them and get their own row.",
		},
		[]pricing.RuleID{"MKT-3", "MKT-6"},
	}, {
		TermCurrency,
		words{"moneda de facturación", "moeda de cobrança", "billing currency"},
		words{
			"La moneda en que Meta cobra a una cuenta, una de 16. Se fija al crear la cuenta, y cada moneda tiene su propia tabla: Meta no convierte una en otra al cobrar.",
			"A moeda em que a Meta cobra uma conta, uma de 16. É definida ao criar a conta, e cada moeda tem sua própria tabela: a Meta não converte uma em outra ao cobrar.",
			"The currency in which Meta charges an account, one of 16. It is fixed when the account is created, and each currency has a card of its own: Meta does not convert one into another to charge.",
		},
		[]pricing.RuleID{"RATE-2", "RATE-4", "RATE-5"},
	}, {
		TermTimeZone,
		words{"zona horaria", "fuso horário", "time zone"},
		words{
			"La de la cuenta de WhatsApp Business. Decide a qué hora empiezan un mes, una tabla y unas reglas: a la medianoche de la cuenta, no a la misma hora en todo el mundo.",
			"O da conta do WhatsApp Business. Decide a que hora começam um mês, uma tabela e as regras: à meia-noite da conta, não na mesma hora em todo o mundo.",
			"That of the WhatsApp Business Account. It decides when a month, a card and a set of rules begin: at the account's midnight, not at the same hour everywhere.",
		},
		[]pricing.RuleID{"ERA-2", "ERA-3", "SVC-5", "TIER-6"},
	}, {
		TermWABA,
		words{"cuenta de WhatsApp Business (WABA)", "conta do WhatsApp Business (WABA)", "WhatsApp Business Account (WABA)"},
		words{
			"La cuenta que envía y a la que se cobra; tiene uno o varios números, una moneda y una zona horaria. No es lo mismo que la aplicación WhatsApp Business del teléfono.",
			"A conta que envia e que é cobrada; tem um ou vários números, uma moeda e um fuso horário. Não é o mesmo que o aplicativo WhatsApp Business do telefone.",
			"The account that sends and is charged; it has one or several phone numbers, a currency and a time zone. It is not the WhatsApp Business app on a phone.",
		},
		[]pricing.RuleID{"RATE-1", "RATE-5", "RATE-12"},
	}, {
		TermMessagingAccount,
		words{"cuenta de mensajería", "conta de mensagens", "Messaging account"},
		words{
			"Nombre que Meta da a la cuenta de WhatsApp Business (WABA) en su página de precios desde septiembre de 2026. Es la misma cuenta.",
			"Nome que a Meta dá à conta do WhatsApp Business (WABA) em sua página de preços desde setembro de 2026. É a mesma conta.",
			"What Meta's pricing page calls the WhatsApp Business Account (WABA) since September 2026. It is the same account.",
		},
		[]pricing.RuleID{"ERA-2"},
	}, {
		TermPortfolio,
		words{"portafolio comercial", "portfólio empresarial", "business portfolio"},
		words{
			"Lo que agrupa en Meta las cuentas, páginas y anuncios de una empresa. Los niveles de volumen se cuentan en él, sumando todas sus cuentas y todos sus proveedores.",
			"O que reúne na Meta as contas, páginas e anúncios de uma empresa. Os níveis de volume são contados nele, somando todas as suas contas e todos os seus provedores.",
			"What holds a business's accounts, Pages and ads at Meta. Volume tiers are counted in it, over all its accounts and all its providers.",
		},
		[]pricing.RuleID{"TIER-2"},
	}, {
		TermPhoneNumber,
		words{"número de teléfono comercial", "número de telefone comercial", "business phone number"},
		words{
			"El número desde el que escribe la empresa. Cada uno tiene su propia franquicia mensual, y las ventanas con un cliente valen solo para él.",
			"O número do qual a empresa escreve. Cada um tem sua própria franquia mensal, e as janelas com um cliente valem só para ele.",
			"The number the business writes from. Each has its own monthly allowance, and the windows with a customer hold for that number alone.",
		},
		[]pricing.RuleID{"SVC-4", "SVC-9", "WIN-4"},
	}, {
		TermPartner,
		words{"socio de soluciones", "parceiro de soluções", "solution partner"},
		words{
			"Proveedor autorizado por Meta que da acceso a la plataforma. Si la cuenta usa su línea de crédito, factura él, a sus precios, y Meta no muestra los costos. Lo que agrega no está en ninguna tabla de Meta.",
			"Provedor autorizado pela Meta que dá acesso à plataforma. Se a conta usa sua linha de crédito, é ele que fatura, a seus preços, e a Meta não mostra os custos. O que ele acrescenta não está em nenhuma tabela da Meta.",
			"A provider authorised by Meta that gives access to the platform. If the account uses its credit line, the partner invoices at its own prices and Meta shows no costs. What it adds stands on no card of Meta's.",
		},
		[]pricing.RuleID{"PAY-2", "PAY-3", "RATE-11"},
	}, {
		TermClickAd,
		words{"anuncio de clic a WhatsApp", "anúncio de clique para o WhatsApp", "ad that clicks to WhatsApp"},
		words{
			"Anuncio cuyo botón abre un chat de WhatsApp con la empresa. Es un punto de entrada gratuito si el cliente escribe desde la aplicación de Android o iOS y la empresa responde a tiempo. El anuncio en sí se paga aparte.",
			"Anúncio cujo botão abre uma conversa no WhatsApp com a empresa. É um ponto de entrada gratuito se o cliente escreve pelo aplicativo do Android ou do iOS e a empresa responde a tempo. O anúncio em si é pago à parte.",
			"An ad whose button opens a WhatsApp chat with the business. It is a free entry point if the customer writes from the Android or iOS app and the business answers in time. The ad itself is paid for separately.",
		},
		[]pricing.RuleID{"FEP-1", "FEP-2", "FEP-17"},
	}, {
		TermPageButton,
		words{"botón de llamada a la acción de una página de Facebook", "botão de chamada para ação em uma Página do Facebook", "Facebook Page call-to-action button"},
		words{
			"El botón de una página de Facebook que abre un chat de WhatsApp; también es un punto de entrada gratuito. Los botones de un sitio web, los enlaces y los códigos QR no lo son.",
			"O botão de uma Página do Facebook que abre uma conversa no WhatsApp; também é um ponto de entrada gratuito. Botões de um site, links e códigos QR não são.",
			"The button of a Facebook Page that opens a WhatsApp chat; it is a free entry point too. Buttons on a website, links and QR codes are not.",
		},
		[]pricing.RuleID{"FEP-1"},
	}, {
		TermCallingCode,
		words{"código telefónico del país", "código telefônico do país", "country calling code"},
		words{
			"Los dígitos con que empieza un número internacional, como 52 o 55. Con ellos, y con el prefijo de red donde varios países comparten código, se sabe el mercado de quien recibe.",
			"Os dígitos com que começa um número internacional, como 52 ou 55. Com eles, e com o prefixo de rede onde vários países compartilham código, sabe-se o mercado de quem recebe.",
			"The digits an international number begins with, such as 52 or 55. They tell the recipient's market, together with the network prefix where several countries share a code.",
		},
		[]pricing.RuleID{"MKT-1", "MKT-2", "MKT-4", "MKT-5"},
	}, {
		TermLocation,
		words{"ubicación principal del negocio", "localização principal da empresa", "primary business location"},
		words{
			"El país de la empresa según la verificación de Meta. Allí los códigos siempre pagan la tarifa común, nunca la internacional.",
			"O país da empresa segundo a verificação da Meta. Ali os códigos sempre pagam a tarifa comum, nunca a internacional.",
			"The country of the business as verified by Meta. Passcodes there always pay the ordinary rate, never the international one.",
		},
		[]pricing.RuleID{"INTL-4", "INTL-5"},
	}, {
		TermStartTime,
		words{"hora de inicio", "hora de início", "start time"},
		words{
			"Momento desde el que una empresa alcanzada paga la tarifa de autenticación internacional: 30 días después de superar el umbral, salvo los países para los que Meta fija otro.",
			"Momento a partir do qual uma empresa atingida paga a taxa internacional de autenticação: 30 dias depois de passar do limite, salvo os países para os quais a Meta define outro.",
			"The moment from which an eligible business pays the authentication-international rate: 30 days after it passed the threshold, except in countries for which Meta sets another.",
		},
		[]pricing.RuleID{"INTL-2", "INTL-3"},
	}, {
		TermBillingHub,
		words{"centro de facturación", "Central de Cobrança", "Billing Hub"},
		words{
			"La parte de Meta Business Suite donde están el método de pago, las facturas y los cobros de la cuenta. Quien usa la línea de crédito de un proveedor no ve allí sus costos.",
			"A parte do Meta Business Suite onde ficam a forma de pagamento, as faturas e as cobranças da conta. Quem usa a linha de crédito de um provedor não vê ali seus custos.",
			"The part of Meta Business Suite with the payment method, invoices and charges of the account. Accounts on a provider's credit line see no costs there.",
		},
		[]pricing.RuleID{"PAY-1", "PAY-2"},
	}, {
		TermSoldTo,
		words{"país de venta", "“Vendido para”", "sold-to country"},
		words{
			"El país del comprador en la factura de Meta. Obliga a la moneda local en dos: a las cuentas de India en rupias y a las de Brasil en reales, con plazo hasta fines de 2026 y mediados de 2027.",
			"O país do comprador na fatura da Meta. Obriga à moeda local em dois: as contas da Índia em rúpias e as do Brasil em reais, com prazo até o fim de 2026 e meados de 2027.",
			"The buyer's country on Meta's invoice. In two of them it requires the local currency: rupees for accounts in India and reais for those in Brazil, by the end of 2026 and the middle of 2027.",
		},
		[]pricing.RuleID{"RATE-4", "RATE-6"},
	},
}
