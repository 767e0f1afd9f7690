package app

import "github.com/tarifario/tarifario/pricing"

// ruleWords is one rule in the visitor's words. Written without keys it does not compile when a language is missing.
type ruleWords struct {
	id         pricing.RuleID
	es, pt, en string
}

// ruleSentences says every rule that can decide, free or explain a line of a bill, in the order of the rulebook. A
// test holds it to the rules the engine knows.
var ruleSentences = []ruleWords{
	{
		"ERA-4",
		"Una conversación abierta antes del 1 de julio de 2025 cubre sus mensajes hasta que vence.",
		"Uma conversa aberta antes de 1º de julho de 2025 cobre suas mensagens até expirar.",
		"A conversation opened before July 1, 2025 covers its messages until it expires.",
	}, {
		"ERA-5",
		"Una conversación abierta antes del 1 de junio de 2023 cubre todos los mensajes hasta que vence.",
		"Uma conversa aberta antes de 1º de junho de 2023 cobre todas as mensagens até expirar.",
		"A conversation opened before June 1, 2023 covers every message until it expires.",
	}, {
		"DLV-3",
		"Un mensaje que no se entrega no se cobra.",
		"Uma mensagem que não é entregue não é cobrada.",
		"A message that is not delivered is not charged.",
	}, {
		"DLV-6",
		"Lo que escribe el cliente nunca se cobra.",
		"O que o cliente escreve nunca é cobrado.",
		"What the customer writes is never charged.",
	}, {
		"DLV-7",
		"Las reacciones no se cobran.",
		"As reações não são cobradas.",
		"Reactions are not charged.",
	}, {
		"DLV-9",
		"Lo que se escribe en la aplicación WhatsApp Business no se cobra.",
		"O que se escreve no aplicativo WhatsApp Business não é cobrado.",
		"Messages typed in the WhatsApp Business app are not charged.",
	}, {
		"LOG-3",
		"No se sabe de qué categoría es la plantilla, así que no se le pone precio.",
		"Não se sabe de que categoria é o modelo, por isso ele fica sem preço.",
		"The category of the template is not known, so it is given no price.",
	}, {
		"DLV-10",
		"Meta no entrega mensajes de marketing a números de Estados Unidos desde el 1 de abril de 2025, y lo que no se entrega no se cobra.",
		"A Meta não entrega mensagens de marketing a números dos Estados Unidos desde 1º de abril de 2025, e o que não é entregue não é cobrado.",
		"Meta has not delivered marketing messages to United States numbers since April 1, 2025, and what is not delivered is not charged.",
	}, {
		"WIN-5",
		"Pasadas 24 horas desde el último mensaje del cliente solo se pueden enviar plantillas: lo demás se rechaza y no se cobra.",
		"Passadas 24 horas da última mensagem do cliente, só é possível enviar modelos: o resto é recusado e não é cobrado.",
		"Later than 24 hours after the customer's last message only templates can be sent: anything else is refused and not charged.",
	}, {
		"CONV-4",
		"Una plantilla abre una conversación de 24 horas de su categoría, y esa conversación se cobra.",
		"Um modelo abre uma conversa de 24 horas de sua categoria, e essa conversa é cobrada.",
		"A template opens a 24-hour conversation of its category, and that conversation is charged.",
	}, {
		"CONV-5",
		"Con una conversación de la misma categoría abierta, la plantilla entra en ella y no se cobra aparte.",
		"Com uma conversa da mesma categoria aberta, o modelo entra nela e não é cobrado à parte.",
		"With a conversation of the same category open, the template is part of it and not charged again.",
	}, {
		"CONV-7",
		"La primera respuesta al cliente abre una conversación de servicio de 24 horas si no hay otra abierta.",
		"A primeira resposta ao cliente abre uma conversa de serviço de 24 horas se não há outra aberta.",
		"The first reply to a customer opens a 24-hour service conversation if no other is open.",
	}, {
		"CONV-8",
		"Mientras hay una conversación abierta, las respuestas entran en ella y no se cobran.",
		"Enquanto há uma conversa aberta, as respostas entram nela e não são cobradas.",
		"While a conversation is open, replies are part of it and not charged.",
	}, {
		"CONV-13",
		"El marketing enviado por MM Lite tiene sus propias conversaciones de 24 horas y su propia tarifa.",
		"O marketing enviado pelo MM Lite tem suas próprias conversas de 24 horas e sua própria tarifa.",
		"Marketing sent through MM Lite has 24-hour conversations and a rate of its own.",
	}, {
		"CONV-18",
		"El primer mensaje del negocio abre una conversación de 24 horas: iniciada por el cliente si escribió en las últimas 24 horas; si no, iniciada por el negocio.",
		"A primeira mensagem da empresa abre uma conversa de 24 horas: iniciada pelo cliente se ele escreveu nas últimas 24 horas; se não, iniciada pela empresa.",
		"The first message of the business opens a 24-hour conversation: user-initiated if the customer wrote in the last 24 hours, otherwise business-initiated.",
	}, {
		"CONV-19",
		"Todo lo que se envía mientras hay una conversación abierta entra en ella.",
		"Tudo o que é enviado enquanto há uma conversa aberta entra nela.",
		"Everything sent while a conversation is open is part of it.",
	}, {
		"FEP-3",
		"Responder dentro de 24 horas a quien llega por un anuncio o por el botón de una página de Facebook es gratis, y abre 72 horas sin cobro.",
		"Responder em até 24 horas a quem vem de um anúncio ou do botão de uma Página do Facebook é grátis, e abre 72 horas sem cobrança.",
		"Answering within 24 hours someone who comes from an ad or the button of a Facebook Page is free, and opens 72 hours without charges.",
	}, {
		"FEP-5",
		"Nada de lo que se envía se cobra en las 72 horas que siguen a la primera respuesta a quien llegó por un anuncio.",
		"Nada do que é enviado é cobrado nas 72 horas que seguem a primeira resposta a quem veio de um anúncio.",
		"Nothing sent is charged in the 72 hours after the first answer to someone who came from an ad.",
	}, {
		"FREE-1",
		"Las primeras mil conversaciones de cada mes son gratis para toda la cuenta.",
		"As primeiras 1.000 conversas de cada mês são grátis para toda a conta.",
		"The first 1,000 conversations of each month are free for the whole account.",
	}, {
		"FREE-2",
		"Desde abril de 2023 las conversaciones iniciadas por el negocio ya no entran en las mil gratis.",
		"Desde abril de 2023 as conversas iniciadas pela empresa já não entram nas 1.000 grátis.",
		"Since April 2023 business-initiated conversations are no longer among the 1,000 free ones.",
	}, {
		"FREE-3",
		"Las primeras mil conversaciones de servicio de cada mes son gratis para toda la cuenta.",
		"As primeiras 1.000 conversas de serviço de cada mês são grátis para toda a conta.",
		"The first 1,000 service conversations of each month are free for the whole account.",
	}, {
		"FREE-5",
		"De noviembre de 2024 a junio de 2025 las conversaciones de servicio son gratis, sin límite.",
		"De novembro de 2024 a junho de 2025 as conversas de serviço são grátis, sem limite.",
		"From November 2024 to June 2025 service conversations are free, without limit.",
	}, {
		"MSG-2",
		"Cada mensaje de marketing entregado se cobra, aunque el cliente acabe de escribir.",
		"Cada mensagem de marketing entregue é cobrada, mesmo que o cliente tenha acabado de escrever.",
		"Every delivered marketing message is charged, even if the customer has just written.",
	}, {
		"MSG-3",
		"Cada código de autenticación entregado se cobra, aunque el cliente acabe de escribir.",
		"Cada código de autenticação entregue é cobrado, mesmo que o cliente tenha acabado de escrever.",
		"Every delivered authentication code is charged, even if the customer has just written.",
	}, {
		"MSG-4",
		"Cada aviso de utilidad entregado fuera de las 24 horas desde el último mensaje del cliente se cobra.",
		"Cada aviso de utilidade entregue fora das 24 horas desde a última mensagem do cliente é cobrado.",
		"Every utility notice delivered outside the 24 hours after the customer's last message is charged.",
	}, {
		"MSG-5",
		"De julio de 2025 a septiembre de 2026, los avisos de utilidad son gratis dentro de las 24 horas desde el último mensaje del cliente.",
		"De julho de 2025 a setembro de 2026, os avisos de utilidade são grátis nas 24 horas desde a última mensagem do cliente.",
		"From July 2025 to September 2026 utility notices are free within 24 hours of the customer's last message.",
	}, {
		"MSG-6",
		"Desde octubre de 2026 los avisos de utilidad se cobran también dentro de las 24 horas desde el último mensaje del cliente.",
		"Desde outubro de 2026 os avisos de utilidade são cobrados também nas 24 horas desde a última mensagem do cliente.",
		"Since October 2026 utility notices are charged within 24 hours of the customer's last message too.",
	}, {
		"MSG-7",
		"De julio de 2025 a septiembre de 2026, las respuestas son gratis dentro de las 24 horas desde el último mensaje del cliente.",
		"De julho de 2025 a setembro de 2026, as respostas são grátis nas 24 horas desde a última mensagem do cliente.",
		"From July 2025 to September 2026 replies are free within 24 hours of the customer's last message.",
	}, {
		"MSG-8",
		"Una conversación de utilidad abierta antes del 1 de julio de 2025 cubre los avisos hasta que vence.",
		"Uma conversa de utilidade aberta antes de 1º de julho de 2025 cobre os avisos até expirar.",
		"A utility conversation opened before July 1, 2025 covers notices until it expires.",
	}, {
		"SVC-1",
		"Desde octubre de 2026 cada respuesta entregada se cobra cuando se acaban las gratis del mes.",
		"Desde outubro de 2026 cada resposta entregue é cobrada quando acabam as grátis do mês.",
		"Since October 2026 every delivered reply is charged once the free ones of the month are used up.",
	}, {
		"SVC-4",
		"Las primeras mil respuestas de cada mes son gratis, por cada número de teléfono.",
		"As primeiras 1.000 respostas de cada mês são grátis, para cada número de telefone.",
		"The first 1,000 replies of each month are free, for each phone number.",
	}, {
		"SVC-11",
		"Los gobiernos y las organizaciones sin fines de lucro que Meta acepta no pagan respuestas.",
		"Governos e organizações sem fins lucrativos aceitos pela Meta não pagam respostas.",
		"Governments and non-profits that Meta accepts pay for no replies.",
	}, {
		"MBA-1",
		"Las respuestas de Meta Business Agent no se cobraban antes del 1 de agosto de 2026.",
		"As respostas do Meta Business Agent não eram cobradas antes de 1º de agosto de 2026.",
		"Meta Business Agent replies were not charged before August 1, 2026.",
	}, {
		"MBA-2",
		"Meta Business Agent se cobra por tokens, leídos y escritos: 2 dólares el millón.",
		"O Meta Business Agent é cobrado por tokens, lidos e escritos: 2 dólares por milhão.",
		"Meta Business Agent is charged by the token, read and written: 2 dollars per million.",
	}, {
		"TIER-11",
		"Sin niveles de volumen conocidos se usa la tarifa de lista.",
		"Sem níveis de volume conhecidos, vale a tarifa da lista.",
		"Where no volume tiers are known the list rate is used.",
	}, {
		"GRP-1",
		"A un grupo, cada entrega a un miembro cuenta como un mensaje; los códigos de autenticación no se pueden enviar.",
		"Em um grupo, cada entrega a um membro conta como uma mensagem; códigos de autenticação não podem ser enviados.",
		"In a group, every delivery to a member counts as one message; authentication codes cannot be sent.",
	}, {
		"GRP-2",
		"A un grupo en el que nadie escribió en las últimas 24 horas solo se pueden enviar plantillas.",
		"A um grupo em que ninguém escreveu nas últimas 24 horas só é possível enviar modelos.",
		"To a group in which nobody wrote in the last 24 hours only templates can be sent.",
	}, {
		"GRP-3",
		"El marketing enviado a un grupo se cobra por cada miembro que lo recibe.",
		"O marketing enviado a um grupo é cobrado por cada membro que o recebe.",
		"Marketing sent to a group is charged for every member who receives it.",
	}, {
		"GRP-4",
		"Hasta septiembre de 2026 los avisos a un grupo son gratis dentro de sus 24 horas y se cobran fuera, por cada miembro que los recibe.",
		"Até setembro de 2026 os avisos a um grupo são grátis dentro de suas 24 horas e cobrados fora, por cada membro que os recebe.",
		"Until September 2026 notices to a group are free within its 24 hours and charged outside, for every member who receives them.",
	}, {
		"GRP-5",
		"Hasta septiembre de 2026 las respuestas a un grupo son gratis.",
		"Até setembro de 2026 as respostas a um grupo são grátis.",
		"Until September 2026 replies to a group are free.",
	}, {
		"GRP-6",
		"Desde octubre de 2026 los avisos a un grupo se cobran siempre, por cada miembro que los recibe y sin niveles de volumen.",
		"Desde outubro de 2026 os avisos a um grupo são sempre cobrados, por cada membro que os recebe e sem níveis de volume.",
		"Since October 2026 notices to a group are always charged, for every member who receives them and without volume tiers.",
	}, {
		"GRP-7",
		"Desde octubre de 2026 las respuestas a un grupo usan las mil gratis del número y después se cobran, por cada miembro que las recibe.",
		"Desde outubro de 2026 as respostas a um grupo usam as 1.000 grátis do número e depois são cobradas, por cada membro que as recebe.",
		"Since October 2026 replies to a group use the number's 1,000 free ones and are then charged, for every member who receives them.",
	}, {
		"GRP-8",
		"Las ventanas gratis de los anuncios no valen para grupos.",
		"As janelas grátis dos anúncios não valem para grupos.",
		"The free windows of ads do not apply to groups.",
	}, {
		"AIP-1",
		"Un proveedor de IA paga cada respuesta entregada en los países y las fechas que fija Meta, también dentro de las 24 horas.",
		"Um Provedor de IA paga cada resposta entregue nos países e datas que a Meta define, também dentro das 24 horas.",
		"An AI Provider pays for every delivered reply in the countries and on the dates Meta sets, within the 24 hours too.",
	}, {
		"CALL-1",
		"Las llamadas no entran en este cálculo.",
		"As chamadas não entram neste cálculo.",
		"Calls are not part of this calculation.",
	}, {
		"LOG-1",
		"Manda lo que dice Meta en el estado del mensaje.",
		"Vale o que a Meta diz no status da mensagem.",
		"What Meta says in the status of the message decides.",
	}, {
		"MONEY-5",
		"Las tarifas no incluyen impuestos.",
		"As tarifas não incluem impostos.",
		"Rates do not include tax.",
	}, {
		"MONEY-7",
		"Lo que agrega el proveedor va aparte de lo que cobra Meta.",
		"O que o provedor acrescenta fica à parte do que a Meta cobra.",
		"What the provider adds stands apart from what Meta charges.",
	},
}

// RuleSentence returns the sentence of a rule; "" for a rule no line of a bill can name.
func RuleSentence(l Language, id pricing.RuleID) string {
	for i := range ruleSentences {
		if r := &ruleSentences[i]; r.id == id {
			return words{r.es, r.pt, r.en}.in(l)
		}
	}
	return ""
}
