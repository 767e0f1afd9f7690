package guide

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// The rules in force, as the article tells them.

var atAGlance = section{
	"glance", words{"Lo esencial", "O essencial", "In short"},
	[]part{points{
		says(
			"Desde el {today} se cobra cada mensaje del negocio que llega al teléfono del cliente, sea plantilla o respuesta.",
			"Desde {today} é cobrada cada mensagem da empresa que chega ao telefone do cliente, seja modelo ou resposta.",
			"Since {today} every message of the business that reaches the customer's phone is charged, template or reply.",
			"MSG-1", "DLV-1", "SVC-1"),
		says(
			"Cada número de teléfono tiene {replies} respuestas gratis al mes; la {first-charged} ya se paga.",
			"Cada número de telefone tem {replies} respostas grátis por mês; a de número {first-charged} já é paga.",
			"Each phone number has {replies} free replies a month; reply {first-charged} is the first to be paid for.",
			"SVC-4"),
		says(
			"Quien llega desde un anuncio o desde el botón de una página de Facebook y recibe respuesta a tiempo abre {entry} horas en las que todo es gratis.",
			"Quem chega de um anúncio ou do botão de uma Página do Facebook e é respondido a tempo abre {entry} horas em que tudo é grátis.",
			"A customer who comes from an ad or the button of a Facebook Page and is answered in time opens {entry} hours in which everything is free.",
			"FEP-3", "FEP-5"),
		says(
			"La tarifa es la del país de quien recibe, en la moneda de la cuenta que envía.",
			"A tarifa é a do país de quem recebe, na moeda da conta que envia.",
			"The rate is that of the recipient's country, in the currency of the account that sends.",
			"MKT-1", "RATE-1"),
		says(
			"Cobra Meta, en la cuenta del propio negocio; lo que pide el proveedor va aparte.",
			"Quem cobra é a Meta, na conta da própria empresa; o que o provedor pede vai à parte.",
			"Meta charges the business's own account; what a provider asks comes on top.",
			"PAY-1", "MONEY-7"),
	}},
}

var whoStarts = section{
	"start", words{"Quién inicia qué", "Quem inicia o quê", "Who starts what"},
	[]part{
		says(
			"El cliente escribe cuando quiere, y recibir sus mensajes no le cuesta nada al negocio.",
			"O cliente escreve quando quer, e receber as mensagens dele não custa nada à empresa.",
			"Customers write whenever they like, and receiving their messages costs the business nothing.",
			"DLV-6"),
		says(
			"El negocio solo puede escribir primero con una plantilla aprobada por Meta. El formato libre, escrito por una persona o por un bot, sirve para responder: sale mientras el cliente haya escrito en las últimas {window} horas.",
			"A empresa só pode escrever primeiro com um modelo aprovado pela Meta. O formato livre, escrito por uma pessoa ou por um bot, serve para responder: sai enquanto o cliente tiver escrito nas últimas {window} horas.",
			"The business can only write first with a template that Meta has approved. Free-form messages, by a person or a bot, are for answering: they go out while the customer has written in the last {window} hours.",
			"CAT-1", "WIN-5"),
		says(
			"Hay cuatro clases de mensaje del negocio, y cada una tiene su tarifa:",
			"Há quatro tipos de mensagem da empresa, cada um com sua tarifa:",
			"The business's messages come in four kinds, each with a rate of its own:",
			"CAT-1", "RATE-1"),
		terms{
			{
				words{"Servicio", "Serviço", "Service"},
				words{"responde al cliente", "responde ao cliente", "answers the customer"},
				says(
					"Todo lo que no es plantilla: texto, fotos, botones, ubicaciones. Una respuesta que de paso ofrece algo sigue siendo servicio.",
					"Tudo o que não é modelo: texto, fotos, botões, localizações. Uma resposta que aproveita para oferecer algo continua sendo serviço.",
					"Whatever is not a template: text, photos, buttons, locations. A reply that makes an offer in passing is still service.",
					"CAT-8", "CAT-7", "SVC-1"),
			}, {
				words{"Marketing", "Marketing", "Marketing"},
				words{"plantilla; inicia el negocio", "modelo; inicia a empresa", "template; the business starts"},
				says(
					"Promociones, novedades, invitaciones a volver; también la plantilla que mezcla contenidos o que no entra con claridad en las otras dos.",
					"Promoções, novidades, convites para voltar; também o modelo que mistura conteúdos ou não cabe claramente nos outros dois.",
					"Offers, news, invitations to come back; also a template that mixes contents or fits neither of the other two.",
					"CAT-4", "MSG-2"),
			}, {
				words{"Utilidad", "Utilidade", "Utility"},
				words{"plantilla; inicia el negocio", "modelo; inicia a empresa", "template; the business starts"},
				says(
					"Sigue a algo que el cliente pidió o contrató: su pedido, su cita, un pago, el resumen de cada mes, una consulta después de la compra. Sin promoción.",
					"Acompanha algo que o cliente pediu ou contratou: o pedido, o horário, um pagamento, o extrato do mês, uma pergunta depois da compra. Sem promoção.",
					"Follows up on what the customer asked for or bought: an order, an appointment, a payment, the monthly statement, a question after the sale. No promotion.",
					"CAT-5", "MSG-4", "MSG-6"),
			}, {
				words{"Autenticación", "Autenticação", "Authentication"},
				words{"plantilla; inicia el negocio", "modelo; inicia a empresa", "template; the business starts"},
				says(
					"Códigos de un solo uso para crear una cuenta, entrar o recuperarla. Solo esta clase puede llevarlos.",
					"Códigos descartáveis para criar uma conta, entrar ou recuperá-la. Só este tipo pode levá-los.",
					"One-time codes to open an account, sign in or recover it. No other kind may carry them.",
					"CAT-6", "MSG-3"),
			},
		},
		says(
			"Vale la categoría que la plantilla tiene al enviarse. Meta puede pasar a marketing una de utilidad que promociona algo.",
			"Vale a categoria que o modelo tem no envio. A Meta pode passar para marketing um de utilidade que faz promoção.",
			"What counts is the template's category when it is sent. Meta may move a utility template that promotes something to marketing.",
			"CAT-2", "CAT-3"),
		says(
			"El asistente de Meta (Meta Business Agent) va aparte: se paga por lo que lee y escribe, {tokens} por {million} de tokens en cualquier país, también dentro de las ventanas gratis.",
			"O assistente da Meta (Meta Business Agent) vai à parte: paga-se pelo que ele lê e escreve, {tokens} por {million} de tokens em qualquer país, também dentro das janelas grátis.",
			"Meta's own assistant (Meta Business Agent) is another matter: it is paid by what it reads and writes, {tokens} for {million} tokens in any country, inside the free windows too.",
			"MBA-2", "MBA-4"),
	},
}

var windows = section{
	"windows", words{"Las dos ventanas", "As duas janelas", "The two windows"},
	[]part{
		says(
			"Una da permiso para responder, la otra quita el cobro. Son independientes y pueden estar abiertas a la vez.",
			"Uma dá permissão para responder, a outra retira a cobrança. São independentes e podem estar abertas ao mesmo tempo.",
			"One gives permission to answer, the other takes the charge away. They are independent and may be open together.",
			"WIN-6", "FEP-6"),
		subheading{"Ventana de atención al cliente", "Janela de atendimento ao cliente", "Customer service window"},
		points{
			says(
				"Dura {window} horas y vuelve a empezar con cada mensaje del cliente; una llamada suya cuenta igual. Lo que envía el negocio no la alarga.",
				"Dura {window} horas e recomeça a cada mensagem do cliente; uma chamada dele vale o mesmo. O que a empresa envia não a prolonga.",
				"It lasts {window} hours and starts anew with each message of the customer; a call counts too. What the business sends does not extend it.",
				"WIN-1", "WIN-2", "WIN-7"),
			says(
				"Mientras está abierta se puede responder con formato libre; después, solo con plantillas.",
				"Enquanto está aberta, pode-se responder em formato livre; depois, só com modelos.",
				"While it is open the business may answer free-form; afterwards only templates go out.",
				"WIN-5"),
			says(
				"Abrirla no se cobra, pero desde el {today} tampoco hace gratis lo que se envía dentro: ni las respuestas ni los avisos de utilidad.",
				"Abri-la não é cobrado, mas desde {today} ela também não torna grátis o que se envia dentro: nem as respostas nem os avisos de utilidade.",
				"Opening it is not charged, yet since {today} it makes nothing free either: neither replies nor utility notices.",
				"WIN-6", "SVC-1", "MSG-6"),
		},
		subheading{"Ventana de punto de entrada gratuito", "Janela de ponto de entrada gratuito", "Free entry point window"},
		points{
			says(
				"La abre quien escribe desde un anuncio de clic a WhatsApp o desde el botón de llamada a la acción de una página de Facebook, en un teléfono Android o iOS. Un enlace, un código QR, un botón en la propia web o WhatsApp en la computadora no la abren.",
				"Abre-se para quem escreve a partir de um anúncio de clique para o WhatsApp ou do botão de chamada para ação de uma Página do Facebook, em um telefone Android ou iOS. Um link, um código QR, um botão no próprio site ou o WhatsApp no computador não a abrem.",
				"It takes a customer who writes from an ad that clicks to WhatsApp or the call-to-action button of a Facebook Page, on an Android or iOS phone. A link, a QR code, a button on one's own website or WhatsApp on a computer do not open it.",
				"FEP-1"),
			says(
				"El negocio tiene que responder antes de que pasen {answer} horas. Esa respuesta ya es gratis, y desde que se entrega corren {entry} horas.",
				"A empresa tem que responder antes que passem {answer} horas. Essa resposta já é grátis, e a partir da entrega dela correm {entry} horas.",
				"The business has to answer before {answer} hours have passed. That answer is free already, and {entry} hours run from its delivery.",
				"FEP-2", "FEP-3", "FEP-4"),
			says(
				"Dentro no se cobra nada: ni respuestas, ni avisos, ni códigos, ni campañas. Si el cliente deja de escribir, el formato libre se corta a las {window} horas y quedan las plantillas, gratis.",
				"Dentro dela nada é cobrado: nem respostas, nem avisos, nem códigos, nem campanhas. Se o cliente para de escrever, o formato livre acaba em {window} horas e restam os modelos, grátis.",
				"Inside it nothing is charged: no replies, notices, codes or campaigns. When the customer stops writing, free-form ends after {window} hours and templates remain, for free.",
				"FEP-5", "FEP-6"),
			says(
				"Desde el {days-since}, según quienes la citan, la página de Meta dice que la de los anuncios puede durar hasta {days} días, sin explicar cuándo. Aquí se cuentan {entry} horas.",
				"Desde {days-since}, segundo quem a cita, a página da Meta diz que a dos anúncios pode durar até {days} dias, sem explicar quando. Aqui contam-se {entry} horas.",
				"Since {days-since}, as quoted by its readers, Meta's page says that the one from ads may last up to {days} days, without saying when. Here {entry} hours are counted.",
				"FEP-13"),
			says(
				"Sin respuesta a tiempo no hay ventana gratis y valen los precios de siempre. El anuncio se paga en cualquier caso.",
				"Sem resposta a tempo não há janela grátis e valem os preços de sempre. O anúncio é pago de qualquer forma.",
				"Without an answer in time there is no free window and the usual prices hold. The ad is paid for in any case.",
				"FEP-9", "FEP-17"),
		},
		piece(func(w *writer) ui.UI { return &Clock{Locale: w.locale} }),
	},
}

var free = section{
	"free", words{"Qué es gratis", "O que é grátis", "What is free"},
	[]part{
		points{
			says(
				"Lo que escribe el cliente, siempre.",
				"O que o cliente escreve, sempre.",
				"What the customer writes, always.",
				"DLV-6"),
			says(
				"Lo que no se entrega: un mensaje rechazado o que nunca llega no cuesta nada.",
				"O que não é entregue: uma mensagem recusada ou que nunca chega não custa nada.",
				"What is not delivered: a message that is refused or never arrives costs nothing.",
				"DLV-3"),
			says(
				"Las reacciones, y lo que se escribe a mano en la aplicación WhatsApp Business.",
				"As reações, e o que se digita no aplicativo WhatsApp Business.",
				"Reactions, and what is typed in the WhatsApp Business app.",
				"DLV-7", "DLV-9"),
			says(
				"Las primeras {replies} respuestas de servicio entregadas cada mes, por número de teléfono. Cuentan mensajes, no chats; valen para todos los países juntos. Meta confirma que van por número; la cifra se conoce por quienes citan su página.",
				"As primeiras {replies} respostas de serviço entregues a cada mês, por número de telefone. Contam-se mensagens, não atendimentos, e valem para todos os países juntos. A Meta confirma que são por número; a quantidade é conhecida por quem cita a página dela.",
				"The first {replies} service replies delivered each month, for each phone number. They count messages, not chats, over all countries together. Meta confirms that they go by the number; the figure is known from those who quote its page.",
				"SVC-4", "SVC-6"),
			says(
				"Esa franquicia empieza de nuevo el primer día del mes, en la zona horaria de la cuenta. Lo que sobra se pierde, y un número no usa la de otro. Las plantillas no la gastan.",
				"Essa franquia recomeça no primeiro dia do mês, no fuso horário da conta. O que sobra se perde, e um número não usa a de outro. Os modelos não a gastam.",
				"That allowance starts anew on the first day of the month in the account's time zone. What is left lapses, and no number uses another's. Templates do not draw on it.",
				"SVC-5", "SVC-9", "FREE-6"),
			says(
				"Todo lo que cae dentro de una ventana de punto de entrada gratuito. Meta no dice si esas respuestas gastan la franquicia; aquí se supone que no.",
				"Tudo o que cai dentro de uma janela de ponto de entrada gratuito. A Meta não diz se essas respostas gastam a franquia; aqui supõe-se que não.",
				"All that falls into a free entry point window. Meta does not say whether those replies use the allowance; here they are taken not to.",
				"FEP-5", "SVC-7"),
			says(
				"Para gobiernos y organizaciones sin fines de lucro aceptados por Meta, también las respuestas por encima de la franquicia, hasta el {exempt}.",
				"Para governos e organizações sem fins lucrativos aceitos pela Meta, também as respostas acima da franquia, até {exempt}.",
				"For governments and non-profits that Meta accepts, replies beyond the allowance too, until {exempt}.",
				"SVC-11"),
		},
		says(
			"Ya no es gratis el aviso de utilidad dentro de la ventana de atención: lo fue hasta el {utility-last}, y algunas copias de la página de Meta lo seguían diciendo después.",
			"Já não é grátis o aviso de utilidade dentro da janela de atendimento: foi até {utility-last}, e algumas cópias da página da Meta continuavam dizendo isso depois.",
			"A utility notice inside the service window is no longer free: it was until {utility-last}, and some copies of Meta's page went on saying so afterwards.",
			"MSG-5", "MSG-6"),
	},
}

var rates = section{
	"rates", words{"Cuánto vale en cada país", "Quanto custa em cada país", "What it costs in each country"},
	[]part{
		says(
			"Decide el número que recibe, no el país del negocio. Meta reparte el mundo en {markets} mercados: unos son un país, otros una región, y el resto comparte la fila «Otros».",
			"Quem decide é o número que recebe, não o país da empresa. A Meta divide o mundo em {markets} mercados: uns são um país, outros uma região, e o resto divide a linha “Outros”.",
			"The number that receives decides, not the country of the business. Meta divides the world into {markets} markets: some are a country, some a region, and the rest share the row “Other”.",
			"MKT-1", "MKT-3"),
		piece(func(w *writer) ui.UI { return &CountryRates{Locale: w.locale} }),
		piece((*writer).ratesElsewhere),
		points{
			says(
				"Cada moneda de facturación tiene su propia tabla y Meta no convierte nada. La cuenta queda en la moneda con la que se creó, salvo que se migre.",
				"Cada moeda de cobrança tem sua própria tabela e a Meta não converte nada. A conta fica na moeda em que foi criada, a não ser que seja migrada.",
				"Every billing currency has a card of its own and Meta converts nothing. An account stays in the currency it was created with unless it is migrated.",
				"RATE-1", "RATE-2", "RATE-5"),
			says(
				"Los precios cambian solo al empezar un trimestre, y las tarifas se anuncian un mes antes.",
				"Os preços só mudam no começo de um trimestre, e as tarifas são anunciadas um mês antes.",
				"Prices change only when a quarter begins, and rates are announced a month ahead.",
				"RATE-3"),
			says(
				"Utilidad y autenticación bajan con el volumen del mes en cada mercado, sumando todas las cuentas del negocio: {tiers}, y los anteriores quedan como estaban. Marketing y servicio no tienen niveles.",
				"Utilidade e autenticação caem com o volume do mês em cada mercado, somando todas as contas da empresa: {tiers}, e os anteriores ficam como estavam. Marketing e serviço não têm níveis.",
				"Utility and authentication get cheaper with the month's volume in each market, over all accounts of the business: {tiers}, and those before stay as they were. Marketing and service have no tiers.",
				"TIER-1", "TIER-2", "TIER-4", "SVC-3"),
			says(
				"Algunos mercados tienen una tarifa de autenticación internacional, mucho más alta, para el negocio que en {threshold-days} días envía a esos países más de {threshold} mensajes fuera de la ventana de atención.",
				"Alguns mercados têm uma taxa internacional de autenticação, bem mais alta, para a empresa que em {threshold-days} dias envia a esses países mais de {threshold} mensagens fora da janela de atendimento.",
				"Some markets have an authentication-international rate, a good deal higher, for a business that in {threshold-days} days sends those countries more than {threshold} messages outside service windows.",
				"INTL-1", "INTL-2"),
			says(
				"Las plantillas de marketing a números de Estados Unidos no se entregan, y por eso no se cobran.",
				"Os modelos de marketing para números dos Estados Unidos não são entregues, e por isso não são cobrados.",
				"Marketing templates to United States numbers are not delivered, and so not charged.",
				"DLV-10"),
		},
	},
}

var estimate = section{
	"estimate", words{"Un mes, calculado", "Um mês, calculado", "A month, worked out"},
	[]part{
		says(
			"Con tres datos alcanza para una primera cuenta: cantidad por tarifa, menos lo que es gratis.",
			"Três dados bastam para uma primeira conta: quantidade vezes tarifa, menos o que é grátis.",
			"Three figures are enough for a first estimate: quantity times rate, less what is free.",
			"RATE-1", "SVC-4", "MONEY-1"),
		piece(func(w *writer) ui.UI { return &Quick{Locale: w.locale} }),
	},
}

var billing = section{
	"billing", words{"Cómo y dónde se paga", "Como e onde se paga", "How and where it is paid"},
	[]part{points{
		says(
			"Meta cobra a la cuenta de WhatsApp Business del propio negocio, con la tarjeta u otro medio de pago que el negocio registra en el centro de facturación (Billing Hub) de Meta Business Suite.",
			"A Meta cobra na conta do WhatsApp Business da própria empresa, no cartão ou outro meio de pagamento que a empresa cadastra na Central de Cobrança (Billing Hub) do Meta Business Suite.",
			"Meta charges the business's own WhatsApp Business account, by the card or other payment method the business adds in the Billing Hub of Meta Business Suite.",
			"PAY-1"),
		says(
			"Sin un medio de pago válido siguen saliendo las respuestas de la franquicia; las que la superan se rechazan y no se cobran.",
			"Sem um meio de pagamento válido continuam saindo as respostas da franquia; as que passam dela são recusadas e não são cobradas.",
			"Without a valid payment method replies within the allowance still go out; those beyond it are refused and not charged.",
			"SVC-10"),
		says(
			"El proveedor cobra lo suyo por su lado: un plan, un cargo por mensaje o un recargo. Nada de eso está en las tablas de Meta.",
			"O provedor cobra a parte dele: um plano, uma taxa por mensagem ou um acréscimo. Nada disso está nas tabelas da Meta.",
			"A provider charges its own share separately: a plan, a fee per message or a mark-up. None of that is on Meta's cards.",
			"MONEY-7", "RATE-11"),
		says(
			"La excepción es la línea de crédito de un socio de soluciones: Meta le factura al socio, y el socio al negocio, a sus propios precios. En esas cuentas Meta no muestra costos.",
			"A exceção é a linha de crédito de um parceiro de soluções: a Meta fatura o parceiro, e o parceiro fatura a empresa, com seus próprios preços. Nessas contas a Meta não mostra custos.",
			"The exception is the credit line of a solution partner: Meta invoices the partner, and the partner the business, at the partner's own prices. On such accounts Meta shows no costs.",
			"PAY-2"),
		says(
			"Al cambiar de socio, cada uno paga lo que envió su aplicación.",
			"Ao trocar de parceiro, cada um paga o que seu aplicativo enviou.",
			"When partners change, each pays for what its own app has sent.",
			"PAY-3"),
		says(
			"Las tarifas no incluyen impuestos.",
			"As tarifas não incluem impostos.",
			"Rates do not include tax.",
			"MONEY-5"),
		says(
			"Días, meses y cambios de precio empiezan a medianoche en la zona horaria de la cuenta, y cuenta el momento de la entrega, no el del envío.",
			"Dias, meses e mudanças de preço começam à meia-noite no fuso horário da conta, e vale o momento da entrega, não o do envio.",
			"Days, months and price changes begin at midnight in the account's time zone, and the moment of delivery counts, not that of sending.",
			"ERA-3", "DLV-4"),
		says(
			"Las cuentas vendidas a la India tienen que estar en rupias a más tardar el {rupees}, y las vendidas a Brasil en reales el {reais}; después no se entrega lo que envíen en otra moneda.",
			"As contas vendidas para a Índia têm que estar em rúpias até {rupees}, e as vendidas para o Brasil em reais até {reais}; depois disso não é entregue o que enviarem em outra moeda.",
			"Accounts sold to India have to be in rupees by {rupees} and those sold to Brazil in reais by {reais}; what they send in another currency is not delivered after that.",
			"RATE-6"),
	}},
}
