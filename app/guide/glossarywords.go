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
	says  words            // a few sentences, with {names} of figures as in the article
	rules []pricing.RuleID // that the definition rests on
}

// glossaryTerms are in no order of their own: every language has its alphabet.
var glossaryTerms = []glossaryTerm{
	{
		TermServiceWindow,
		words{"ventana de atención al cliente", "janela de atendimento ao cliente", "customer service window"},
		words{
			"Las {window} horas que siguen al último mensaje o llamada del cliente, en las que se le puede responder en formato libre. Cada mensaje suyo las reinicia; los del negocio no las alargan. Es un permiso para escribir y no se cobra.",
			"As {window} horas que se seguem à última mensagem ou chamada do cliente, em que é possível responder em formato livre. Cada mensagem dele as reinicia; as da empresa não as prolongam. É uma permissão para escrever e não é cobrada.",
			"The {window} hours after the customer's latest message or call, in which the business may reply in free form. Every message of the customer restarts them; those of the business do not extend them. It is a permission to write and is not itself charged.",
		},
		[]pricing.RuleID{"WIN-1", "WIN-2", "WIN-5", "WIN-6", "WIN-7"},
	}, {
		TermFreeEntryWindow,
		words{"ventana de punto de entrada gratuito", "janela de ponto de entrada gratuito", "free entry point window"},
		words{
			"Se abre cuando el negocio responde a tiempo a quien escribió desde un anuncio de clic a WhatsApp o desde el botón de una página de Facebook. Durante {entry} horas todo lo que se entrega es gratis, también las plantillas. Desde el {days-since}, según quienes la citan, la página de Meta habla de hasta {days} días para los anuncios.",
			"Abre-se quando a empresa responde a tempo a quem escreveu por um anúncio de clique para o WhatsApp ou pelo botão de uma Página do Facebook. Durante {entry} horas tudo o que é entregue é grátis, inclusive os modelos. Desde {days-since}, segundo quem a cita, a página da Meta fala em até {days} dias para os anúncios.",
			"It opens when the business answers in time somebody who wrote from an ad that clicks to WhatsApp or from the button of a Facebook Page. For {entry} hours everything delivered is free, templates included. Since {days-since}, as quoted by its readers, Meta's page speaks of up to {days} days for ads.",
		},
		[]pricing.RuleID{"FEP-1", "FEP-3", "FEP-4", "FEP-5", "FEP-13"},
	}, {
		TermFreeEntryConversation,
		words{"conversación de punto de entrada gratuito", "conversa com ponto de entrada gratuito", "free entry point conversation"},
		words{
			"Así se llamaba la ventana de punto de entrada gratuito mientras se cobraba por conversación, hasta el {conversations-last}. Al abrirse cerraba las demás conversaciones con ese cliente, y ninguna otra se abría hasta que terminaba.",
			"Assim se chamava a janela de ponto de entrada gratuito enquanto se cobrava por conversa, até {conversations-last}. Ao abrir, fechava as outras conversas com aquele cliente, e nenhuma outra se abria até que terminasse.",
			"What the free entry point window was called while conversations were charged, until {conversations-last}. When it opened it closed every other conversation with that customer, and none could open until it ended.",
		},
		[]pricing.RuleID{"CONV-3", "FEP-3", "FEP-7"},
	}, {
		TermConversation,
		words{"conversación", "conversa", "conversation"},
		words{
			"Unidad de cobro hasta el {conversations-last}: {conversation} horas desde la entrega del mensaje que la abría. Cabía en ella cualquier cantidad de mensajes de su categoría y de respuestas libres.",
			"Unidade de cobrança até {conversations-last}: {conversation} horas desde a entrega da mensagem que a abria. Nela cabia qualquer quantidade de mensagens da sua categoria e de respostas livres.",
			"The unit of charge until {conversations-last}: {conversation} hours from the delivery of the message that opened it. It held any number of messages of its category and of free-form replies.",
		},
		[]pricing.RuleID{"CONV-1", "CONV-2", "CONV-16", "MSG-1"},
	}, {
		TermConversationPricing,
		words{"precios basados en conversaciones", "preços baseados em conversa", "conversation-based pricing"},
		words{
			"El modelo de Meta del {first-rules} al {conversations-last}. Primero hubo dos clases de conversación, según quién la iniciaba; desde el {june}, cuatro.",
			"O modelo da Meta de {first-rules} a {conversations-last}. Primeiro houve dois tipos de conversa, conforme quem a iniciava; desde {june}, quatro.",
			"Meta's model from {first-rules} to {conversations-last}. At first there were two kinds of conversation, by who started it; from {june} on there were four.",
		},
		[]pricing.RuleID{"ERA-1", "CONV-3", "CONV-17"},
	}, {
		TermMessagePricing,
		words{"precios por mensaje", "preços por mensagem", "per-message pricing"},
		words{
			"El modelo vigente desde el {per-message}: cada mensaje entregado tiene su propio precio. Hasta el {utility-last} solo se cobraban plantillas; ahora también las respuestas que pasan de la franquicia mensual.",
			"O modelo em vigor desde {per-message}: cada mensagem entregue tem seu próprio preço. Até {utility-last} só os modelos eram cobrados; agora também as respostas que passam da franquia mensal.",
			"The model in force since {per-message}: each delivered message has its own price. Until {utility-last} only templates were charged; now replies beyond the monthly allowance are too.",
		},
		[]pricing.RuleID{"MSG-1", "SVC-1"},
	}, {
		TermTemplate,
		words{"mensaje de plantilla", "mensagem de modelo", "template message"},
		words{
			"Mensaje con un texto que Meta aprueba de antemano y que lleva una categoría: marketing, utilidad o autenticación. Es lo único que se puede enviar cuando el cliente no escribió en las últimas {window} horas.",
			"Mensagem com um texto que a Meta aprova de antemão e que leva uma categoria: marketing, utilidade ou autenticação. É a única coisa que se pode enviar quando o cliente não escreveu nas últimas {window} horas.",
			"A message whose text Meta approves beforehand and that carries a category: marketing, utility or authentication. It is all that can be sent when the customer has not written in the last {window} hours.",
		},
		[]pricing.RuleID{"CAT-1", "CAT-2", "WIN-5"},
	}, {
		TermFreeForm,
		words{"mensaje de formato libre", "mensagem em formato livre", "free-form (non-template) message"},
		words{
			"Todo mensaje del negocio que no es plantilla. Solo se puede enviar con la ventana de atención al cliente abierta, y se cobra como servicio, aunque su texto sea promocional.",
			"Toda mensagem da empresa que não é de modelo. Só pode ser enviada com a janela de atendimento ao cliente aberta e é cobrada como serviço, mesmo que seu texto seja promocional.",
			"Any message of the business that is not a template. It can only be sent while the customer service window is open, and it counts as service even if its text is promotional.",
		},
		[]pricing.RuleID{"CAT-1", "CAT-7", "WIN-5"},
	}, {
		TermMarketing,
		words{"marketing", "marketing", "marketing"},
		words{
			"Categoría de las plantillas que no son solo de utilidad ni de autenticación: ofertas, novedades, recordatorios de carrito. Se cobra cada una que se entrega; solo un punto de entrada gratuito la libera.",
			"Categoria dos modelos que não são só de utilidade nem de autenticação: ofertas, novidades, lembretes de carrinho. Cada um que é entregue é cobrado; só um ponto de entrada gratuito o libera.",
			"The category of templates that are neither purely utility nor authentication: offers, news, cart reminders. Each delivered one is charged; only a free entry point frees it.",
		},
		[]pricing.RuleID{"CAT-4", "MSG-2", "FEP-5"},
	}, {
		TermUtility,
		words{"utilidad", "utilidade", "utility"},
		words{
			"Categoría de las plantillas sin promoción que responden a un pedido o a una operación del cliente: confirmación, envío, cita, recibo. Desde el {today} se cobran también dentro de la ventana de atención.",
			"Categoria dos modelos sem promoção ligados a um pedido ou a uma transação do cliente: confirmação, envio, consulta marcada, recibo. Desde {today} são cobrados também dentro da janela de atendimento.",
			"The category of templates without promotion that follow from a customer's request or transaction: confirmation, shipping, appointment, receipt. Since {today} they are charged inside the service window too.",
		},
		[]pricing.RuleID{"CAT-5", "MSG-4", "MSG-5", "MSG-6"},
	}, {
		TermAuthentication,
		words{"autenticación", "autenticação", "authentication"},
		words{
			"Categoría de las plantillas que llevan un código de acceso de un solo uso. Se cobra siempre que se entrega, y en algunos mercados hay además una tarifa internacional.",
			"Categoria dos modelos que levam um código de acesso descartável. É cobrada sempre que é entregue, e em alguns mercados existe também uma taxa internacional.",
			"The category of templates that carry a one-time passcode. It is charged whenever it is delivered, and some markets have an international rate besides.",
		},
		[]pricing.RuleID{"CAT-6", "MSG-3", "INTL-1"},
	}, {
		TermInternational,
		words{"tarifa de autenticación internacional", "taxa internacional de autenticação", "authentication-international rate"},
		words{
			"Precio más alto de los códigos en los mercados que lo tienen. Alcanza a negocios de otros países que en {threshold-days} días les envían más de {threshold} mensajes fuera de la ventana de atención. Donde no existe se aplica la tarifa común.",
			"Preço mais alto dos códigos nos mercados que o têm. Atinge empresas de outros países que em {threshold-days} dias enviam a eles mais de {threshold} mensagens fora da janela de atendimento. Onde não existe, vale a tarifa comum.",
			"The higher price of passcodes in the markets that have one. It reaches businesses from other countries that send them more than {threshold} messages outside service windows in {threshold-days} days. Where there is none the ordinary rate applies.",
		},
		[]pricing.RuleID{"INTL-1", "INTL-2", "INTL-4", "INTL-6"},
	}, {
		TermService,
		words{"servicio", "serviço", "service"},
		words{
			"Categoría de las respuestas en formato libre, las escriba una persona o un bot de terceros. Gratis del {free-service} al {utility-last}; ahora se cobran las que pasan de la franquicia mensual.",
			"Categoria das respostas em formato livre, escritas por uma pessoa ou por um bot de terceiros. Grátis de {free-service} a {utility-last}; agora são cobradas as que passam da franquia mensal.",
			"The category of free-form replies, whether a person or a third party's bot writes them. Free from {free-service} to {utility-last}; now those beyond the monthly allowance are charged.",
		},
		[]pricing.RuleID{"CAT-8", "FREE-5", "MSG-7", "SVC-1", "SVC-4"},
	}, {
		TermAgent,
		words{"Meta Business Agent", "Meta Business Agent", "Meta Business Agent"},
		words{
			"El agente de IA de la propia Meta. No se cobra por mensaje sino por tokens: {tokens} por millón, igual en todos los países. No gasta la franquicia mensual, y ninguna ventana lo hace gratis.",
			"O agente de IA da própria Meta. Não é cobrado por mensagem, e sim por tokens: {tokens} por milhão, igual em todos os países. Não gasta a franquia mensal, e nenhuma janela o torna grátis.",
			"Meta's own AI agent. It is not charged per message but per token: {tokens} per million, the same in every country. It uses none of the monthly allowance, and no window makes it free.",
		},
		[]pricing.RuleID{"MBA-2", "MBA-3", "MBA-4"},
	}, {
		TermAIProvider,
		words{"proveedor de IA", "Provedor de IA", "AI Provider"},
		words{
			"En los términos de Meta, quien ofrece un asistente de IA de uso general por WhatsApp. Donde Meta lo fija, hoy en Brasil, paga cada respuesta entregada. Un negocio que atiende a sus clientes con un bot no lo es.",
			"Nos termos da Meta, quem oferece um assistente de IA de uso geral pelo WhatsApp. Onde a Meta define, hoje no Brasil, paga cada resposta entregue. Uma empresa que atende seus clientes com um bot não é um.",
			"In Meta's terms, whoever offers a general-purpose AI assistant over WhatsApp. Where Meta says so, today in Brazil, it pays for each delivered reply. A business that serves its customers with a bot is not one.",
		},
		[]pricing.RuleID{"AIP-1", "AIP-2", "AIP-6"},
	}, {
		TermPasscode,
		words{"código de acceso de un solo uso", "código de acesso descartável", "one-time passcode"},
		words{
			"Código para confirmar una identidad al registrarse, entrar o recuperar una cuenta. Solo las plantillas de autenticación pueden llevarlo. Meta deja de intentar la entrega a los {code-minutes} minutos, salvo que se fije otro plazo.",
			"Código para confirmar uma identidade no cadastro, no acesso ou na recuperação de uma conta. Só os modelos de autenticação podem levá-lo. A Meta para de tentar a entrega aos {code-minutes} minutos, salvo outro prazo definido.",
			"A code that confirms who somebody is at sign-up, at log-in or when an account is recovered. Only authentication templates may carry it. Meta gives up its delivery after {code-minutes} minutes unless another limit is set.",
		},
		[]pricing.RuleID{"CAT-6", "DLV-5"},
	}, {
		TermDelivered,
		words{"entregado", "entregue", "delivered"},
		words{
			"Que llegó al teléfono del cliente, según informa Meta; lo leído cuenta como entregado. Solo lo entregado se cobra, y el momento de la entrega decide la tarifa, el mes y el nivel.",
			"Que chegou ao telefone do cliente, segundo informa a Meta; o que foi lido conta como entregue. Só o que é entregue é cobrado, e o momento da entrega decide a tarifa, o mês e o nível.",
			"That reached the customer's phone, as Meta reports; what was read counts as delivered. Only what is delivered is charged, and the moment of delivery decides rate, month and tier.",
		},
		[]pricing.RuleID{"DLV-1", "DLV-2", "DLV-3", "DLV-4"},
	}, {
		TermCharged,
		words{"cobrado, facturable", "cobrado, faturável", "charged, billable"},
		words{
			"Mensaje entregado que ninguna regla hace gratis. Los demás son gratis, no se entregaron o no se podían enviar.",
			"Mensagem entregue que nenhuma regra torna grátis. As demais são grátis, não foram entregues ou não podiam ser enviadas.",
			"A delivered message that no rule makes free. Others are free, were not delivered or could not be sent.",
		},
		[]pricing.RuleID{"DLV-1", "DLV-3", "WIN-5"},
	}, {
		TermFreeTier,
		words{"nivel gratuito", "período gratuito", "free tier"},
		words{
			"Las {conversations} conversaciones gratis al mes de cuando se cobraba por conversación, contadas por cuenta; del {june} al {june-last}, solo las de servicio. No es la franquicia de hoy, que cuenta mensajes por número.",
			"As {conversations} conversas grátis por mês de quando se cobrava por conversa, contadas por conta; de {june} a {june-last}, só as de serviço. Não é a franquia de hoje, que conta mensagens por número.",
			"The {conversations} free conversations a month from the days of conversation pricing, counted per account; from {june} to {june-last} only those of service. It is not today's allowance, which counts messages per phone number.",
		},
		[]pricing.RuleID{"FREE-1", "FREE-3", "FREE-5", "FREE-7"},
	}, {
		TermAllowance,
		words{"franquicia mensual de mensajes de servicio", "franquia mensal de mensagens de serviço", "monthly allowance of service messages"},
		words{
			"Los {replies} mensajes de servicio entregados que cada número de teléfono comercial tiene gratis por mes desde el {today}. Lo que sobra no se guarda ni pasa a otro número.",
			"As {replies} mensagens de serviço entregues que cada número de telefone comercial tem grátis por mês desde {today}. O que sobra não se acumula nem passa a outro número.",
			"The {replies} delivered service messages that each business phone number has free every month since {today}. What is left is neither kept nor passed on to another number.",
		},
		[]pricing.RuleID{"SVC-4", "SVC-5", "SVC-6", "SVC-9"},
	}, {
		TermVolumeTier,
		words{"nivel de volumen", "nível de volume", "volume tier"},
		words{
			"Tramo de la cantidad mensual con su propia tarifa, en utilidad y autenticación. Solo la pagan los mensajes que caen en él. Se cuenta por portafolio comercial, mercado y categoría.",
			"Faixa da quantidade mensal com tarifa própria, em utilidade e autenticação. Só as mensagens que caem nela a pagam. Conta-se por portfólio empresarial, mercado e categoria.",
			"A band of the monthly volume with a rate of its own, for utility and authentication. Only the messages within the band pay it. It is counted per business portfolio, market and category.",
		},
		[]pricing.RuleID{"TIER-1", "TIER-2", "TIER-4"},
	}, {
		TermListRate,
		words{"tarifa de lista", "taxa da lista", "list rate"},
		words{
			"La tarifa de la tabla antes de cualquier nivel de volumen. Marketing y servicio siempre la pagan.",
			"A tarifa da tabela antes de qualquer nível de volume. Marketing e serviço sempre a pagam.",
			"The rate on the card before any volume tier. Marketing and service always pay it.",
		},
		[]pricing.RuleID{"RATE-1", "SVC-3", "TIER-1"},
	}, {
		TermRateCard,
		words{"tabla de tarifas", "tabela de tarifas", "rate card"},
		words{
			"La lista de precios de Meta en una moneda: una fila por mercado, una columna por categoría y una fecha desde la que vale. Cambia solo al empezar un trimestre, con un mes de aviso.",
			"A lista de preços da Meta em uma moeda: uma linha por mercado, uma coluna por categoria e uma data a partir da qual vale. Só muda no começo de um trimestre, com um mês de aviso.",
			"Meta's price list in one currency: a row for each market, a column for each category and a date from which it holds. It only changes when a quarter begins, with a month's notice.",
		},
		[]pricing.RuleID{"RATE-1", "RATE-3", "RATE-7"},
	}, {
		TermMarket,
		words{"mercado", "mercado", "market"},
		words{
			"Fila de la tabla de tarifas: un país o un grupo de países que pagan lo mismo. Lo decide el número de quien recibe, nunca el país del negocio.",
			"Linha da tabela de tarifas: um país ou um grupo de países que pagam o mesmo. Quem decide é o número de quem recebe, nunca o país da empresa.",
			"A row of the rate card: a country, or a group of countries that pay the same. The recipient's number decides it, never the country of the business.",
		},
		[]pricing.RuleID{"MKT-1", "MKT-6"},
	}, {
		TermRegion,
		words{"Resto de América Latina; Otros", "Outros países da América Latina; Outros", "Rest of Latin America; Other"},
		words{
			"Mercados que juntan a los países sin fila propia: seis regiones y Otros, para todo país que Meta no nombra. Con el tiempo algunos salen y reciben su propia fila.",
			"Mercados que reúnem os países sem linha própria: seis regiões e Outros, para todo país que a Meta não nomeia. Com o tempo alguns saem e recebem linha própria.",
			"Markets that gather the countries without a row of their own: six regions, and Other for every country Meta does not name. Over time some leave them and get their own row.",
		},
		[]pricing.RuleID{"MKT-3", "MKT-6"},
	}, {
		TermCurrency,
		words{"moneda de facturación", "moeda de cobrança", "billing currency"},
		words{
			"La moneda en que Meta cobra a una cuenta, una de {currencies}. Se fija al crear la cuenta, y cada moneda tiene su propia tabla.",
			"A moeda em que a Meta cobra uma conta, uma de {currencies}. É definida ao criar a conta, e cada moeda tem sua própria tabela.",
			"The currency in which Meta charges an account, one of {currencies}. It is fixed when the account is created, and each currency has a card of its own.",
		},
		[]pricing.RuleID{"RATE-2", "RATE-4", "RATE-5"},
	}, {
		TermTimeZone,
		words{"zona horaria", "fuso horário", "time zone"},
		words{
			"La de la cuenta de WhatsApp Business. Decide a qué hora empiezan un mes, una tabla y unas reglas: a la medianoche de la cuenta.",
			"O da conta do WhatsApp Business. Decide a que hora começam um mês, uma tabela e as regras: à meia-noite da conta.",
			"That of the WhatsApp Business Account. It decides when a month, a card and a set of rules begin: at the account's midnight.",
		},
		[]pricing.RuleID{"ERA-2", "ERA-3", "SVC-5", "TIER-6"},
	}, {
		TermWABA,
		words{"cuenta de WhatsApp Business (WABA)", "conta do WhatsApp Business (WABA)", "WhatsApp Business Account (WABA)"},
		words{
			"La cuenta que envía y a la que se cobra; tiene uno o varios números, una moneda y una zona horaria. No es la aplicación WhatsApp Business del teléfono.",
			"A conta que envia e que é cobrada; tem um ou vários números, uma moeda e um fuso horário. Não é o aplicativo WhatsApp Business do telefone.",
			"The account that sends and is charged; it has one or several phone numbers, a currency and a time zone. It is not the WhatsApp Business app on a phone.",
		},
		[]pricing.RuleID{"RATE-1", "RATE-5", "RATE-12"},
	}, {
		TermMessagingAccount,
		words{"cuenta de mensajería", "conta de mensagens", "Messaging account"},
		words{
			"Nombre nuevo de la cuenta de WhatsApp Business (WABA) en la página de precios de Meta.",
			"Nome novo da conta do WhatsApp Business (WABA) na página de preços da Meta.",
			"The newer name of the WhatsApp Business Account (WABA) on Meta's pricing page.",
		},
		[]pricing.RuleID{"ERA-2"},
	}, {
		TermPortfolio,
		words{"portafolio comercial", "portfólio empresarial", "business portfolio"},
		words{
			"Lo que agrupa en Meta las cuentas, páginas y anuncios de un negocio. En él se cuentan los niveles de volumen, sumando todas sus cuentas y proveedores.",
			"O que reúne na Meta as contas, páginas e anúncios de uma empresa. Nele se contam os níveis de volume, somando todas as suas contas e provedores.",
			"What holds a business's accounts, Pages and ads at Meta. Volume tiers are counted in it, over all its accounts and providers.",
		},
		[]pricing.RuleID{"TIER-2"},
	}, {
		TermPhoneNumber,
		words{"número de teléfono comercial", "número de telefone comercial", "business phone number"},
		words{
			"El número desde el que escribe el negocio. Cada uno tiene su propia franquicia mensual y sus propias ventanas con cada cliente.",
			"O número do qual a empresa escreve. Cada um tem sua própria franquia mensal e suas próprias janelas com cada cliente.",
			"The number the business writes from. Each has its own monthly allowance and its own windows with each customer.",
		},
		[]pricing.RuleID{"SVC-4", "SVC-9", "WIN-4"},
	}, {
		TermPartner,
		words{"socio de soluciones", "parceiro de soluções", "solution partner"},
		words{
			"Proveedor autorizado por Meta que da acceso a la plataforma. Si la cuenta usa su línea de crédito, factura él, a sus precios. Lo que agrega no está en ninguna tabla de Meta.",
			"Provedor autorizado pela Meta que dá acesso à plataforma. Se a conta usa sua linha de crédito, é ele que fatura, a seus preços. O que ele acrescenta não está em nenhuma tabela da Meta.",
			"A provider authorised by Meta that gives access to the platform. If the account uses its credit line, the partner invoices at its own prices. What it adds is on none of Meta's rate cards.",
		},
		[]pricing.RuleID{"PAY-2", "PAY-3", "RATE-11"},
	}, {
		TermClickAd,
		words{"anuncio de clic a WhatsApp", "anúncio de clique para o WhatsApp", "ad that clicks to WhatsApp"},
		words{
			"Anuncio cuyo botón abre un chat de WhatsApp con el negocio. Es un punto de entrada gratuito si el cliente escribe desde Android o iOS y el negocio responde a tiempo. El anuncio en sí se paga aparte.",
			"Anúncio cujo botão abre uma conversa no WhatsApp com a empresa. É um ponto de entrada gratuito se o cliente escreve pelo Android ou iOS e a empresa responde a tempo. O anúncio em si é pago à parte.",
			"An ad whose button opens a WhatsApp chat with the business. It is a free entry point if the customer writes on Android or iOS and the business answers in time. The ad itself is paid for separately.",
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
			"Los dígitos con que empieza un número internacional, como 52 o 55. Dicen el mercado de quien recibe, junto con el prefijo de red donde varios países comparten código.",
			"Os dígitos com que começa um número internacional, como 52 ou 55. Dizem o mercado de quem recebe, junto com o prefixo de rede onde vários países compartilham código.",
			"The digits an international number begins with, such as 52 or 55. They tell the recipient's market, together with the network prefix where several countries share a code.",
		},
		[]pricing.RuleID{"MKT-1", "MKT-2", "MKT-4", "MKT-5"},
	}, {
		TermLocation,
		words{"ubicación principal del negocio", "localização principal da empresa", "primary business location"},
		words{
			"El país del negocio según la verificación de Meta. Allí los códigos pagan la tarifa común, nunca la internacional.",
			"O país da empresa segundo a verificação da Meta. Ali os códigos pagam a tarifa comum, nunca a internacional.",
			"The country of the business as verified by Meta. Passcodes there pay the ordinary rate, never the international one.",
		},
		[]pricing.RuleID{"INTL-4", "INTL-5"},
	}, {
		TermStartTime,
		words{"hora de inicio", "hora de início", "start time"},
		words{
			"Momento desde el que un negocio alcanzado paga la tarifa de autenticación internacional: {start-days} días después de superar el umbral, salvo donde Meta fija otro.",
			"Momento a partir do qual uma empresa atingida paga a taxa internacional de autenticação: {start-days} dias depois de passar do limite, salvo onde a Meta define outro.",
			"The moment from which an eligible business pays the authentication-international rate: {start-days} days after it passed the threshold, unless Meta sets another.",
		},
		[]pricing.RuleID{"INTL-2", "INTL-3"},
	}, {
		TermBillingHub,
		words{"centro de facturación", "Central de Cobrança", "Billing Hub"},
		words{
			"La parte de Meta Business Suite donde están el método de pago, las facturas y los cobros de la cuenta. Con la línea de crédito de un proveedor no muestra costos.",
			"A parte do Meta Business Suite onde ficam a forma de pagamento, as faturas e as cobranças da conta. Com a linha de crédito de um provedor não mostra custos.",
			"The part of Meta Business Suite with the payment method, invoices and charges of the account. On a provider's credit line it shows no costs.",
		},
		[]pricing.RuleID{"PAY-1", "PAY-2"},
	}, {
		TermSoldTo,
		words{"país de venta", "“Vendido para”", "sold-to country"},
		words{
			"El país del comprador en la factura de Meta. En dos obliga a la moneda local: a rupias en la India, hasta el {rupees}, y a reales en Brasil, hasta el {reais}.",
			"O país do comprador na fatura da Meta. Em dois obriga à moeda local: a rúpias na Índia, até {rupees}, e a reais no Brasil, até {reais}.",
			"The buyer's country on Meta's invoice. Two require the local currency: India rupees by {rupees}, and Brazil reais by {reais}.",
		},
		[]pricing.RuleID{"RATE-4", "RATE-6"},
	},
}
