package data

import "github.com/tarifario/tarifario/pricing"

// told is a change of rules, or one of rates that no card shows, in the project's words. Dates are written as the
// locale has them.
type told struct {
	on    pricing.Date
	kind  changeKind
	rules []pricing.RuleID
	words words
}

// toldChanges are those known, in order of date. The rates that changed on a date are told by the cards themselves.
var toldChanges = [...]told{
	{2022_02_01, ruleChange, []pricing.RuleID{"ERA-1", "CONV-17", "FREE-1"}, words{
		"Se cobra por conversación de 24 horas y ya no por notificación: la inicia el negocio o el cliente, y las primeras mil de cada mes son gratis para toda la cuenta.",
		"Cobra-se por conversa de 24 horas e não mais por notificação: quem a inicia é a empresa ou o cliente, e as primeiras 1.000 de cada mês são grátis para toda a conta.",
		"Charges are per 24-hour conversation and no longer per notification: the business or the customer opens it, and the first 1,000 of each month are free for the whole account.",
	}},
	{2023_03_01, ruleChange, []pricing.RuleID{"FEP-4"}, words{
		"Lo que se responde a quien llega por un anuncio o por el botón de una página de Facebook es gratis durante 72 horas en lugar de 24.",
		"O que se responde a quem vem de um anúncio ou do botão de uma Página do Facebook é grátis por 72 horas em vez de 24.",
		"What is answered to people who come from an ad or the button of a Facebook Page is free for 72 hours instead of 24.",
	}},
	{2023_04_04, ruleChange, []pricing.RuleID{"FREE-2"}, words{
		"Las conversaciones que inicia el negocio dejan de entrar en las mil gratis; en cuentas con un socio, desde el 2023-06-01.",
		"As conversas iniciadas pela empresa deixam de entrar nas 1.000 grátis; em contas com um parceiro, desde 2023-06-01.",
		"Conversations the business opens no longer count among the 1,000 free ones; in accounts with a partner, from 2023-06-01.",
	}},
	{2023_06_01, ruleChange, []pricing.RuleID{"CONV-3", "FREE-3"}, words{
		"Cuatro categorías de conversación (marketing, utilidad, autenticación y servicio), cada una con su tarifa. Gratis quedan mil conversaciones de servicio al mes por cuenta.",
		"Quatro categorias de conversa (marketing, utilidade, autenticação e serviço), cada uma com sua tarifa. Ficam grátis 1.000 conversas de serviço por mês e conta.",
		"Four categories of conversation (marketing, utility, authentication and service), each with a rate. 1,000 service conversations a month stay free per account.",
	}},
	{2024_01_26, ruleChange, []pricing.RuleID{"DLV-5"}, words{
		"La entrega de un mensaje se reintenta durante 30 días en lugar de 24 horas.",
		"A entrega de uma mensagem é tentada por 30 dias em vez de 24 horas.",
		"Delivery of a message is retried for 30 days instead of 24 hours.",
	}},
	{2024_07_01, ruleChange, []pricing.RuleID{"CAT-3"}, words{
		"Meta empieza a pasar a marketing las plantillas de utilidad mal clasificadas, con un día de aviso.",
		"A Meta começa a passar para marketing os modelos de utilidade mal classificados, com um dia de aviso.",
		"Meta begins to move wrongly categorised utility templates to marketing, with a day's notice.",
	}},
	{2024_10_15, ruleChange, []pricing.RuleID{"CONV-13"}, words{
		"El marketing enviado por MM Lite pasa a ser una categoría con tabla propia.",
		"O marketing enviado pelo MM Lite passa a ser uma categoria com tabela própria.",
		"Marketing sent through MM Lite becomes a category with a card of its own.",
	}},
	{2024_10_23, ruleChange, []pricing.RuleID{"DLV-5"}, words{
		"Las plantillas de autenticación nuevas vencen a los 10 minutos si no se indica otra cosa.",
		"Os novos modelos de autenticação expiram em 10 minutos se nada for indicado.",
		"New authentication templates expire after 10 minutes unless told otherwise.",
	}},
	{2024_11_01, ruleChange, []pricing.RuleID{"FREE-5"}, words{
		"Las conversaciones de servicio son gratis y sin límite.",
		"As conversas de serviço são grátis e sem limite.",
		"Service conversations are free, without limit.",
	}},
	{2025_04_01, ruleChange, []pricing.RuleID{"DLV-10"}, words{
		"Meta deja de entregar marketing a números de Estados Unidos.",
		"A Meta deixa de entregar marketing a números dos Estados Unidos.",
		"Meta stops delivering marketing to United States numbers.",
	}},
	{2025_04_09, ruleChange, []pricing.RuleID{"CAT-3"}, words{
		"Una plantilla declarada de utilidad puede aprobarse como marketing.",
		"Um modelo declarado de utilidade pode ser aprovado como marketing.",
		"A template declared as utility may be approved as marketing.",
	}},
	{2025_04_16, ruleChange, []pricing.RuleID{"CAT-3"}, words{
		"A los negocios ya advertidos Meta les cambia la categoría de una plantilla sin aviso.",
		"Para empresas já advertidas, a Meta muda a categoria de um modelo sem aviso.",
		"For businesses it has warned before, Meta changes the category of a template without notice.",
	}},
	{2025_07_01, rateChange, []pricing.RuleID{"RATE-1"}, words{
		"Bajan utilidad y autenticación en muchos mercados; Meta no dice en cuáles. Marketing no cambia.",
		"Baixam utilidade e autenticação em muitos mercados; a Meta não diz quais. Marketing não muda.",
		"Utility and authentication go down in many markets; Meta does not say which. Marketing stays.",
	}},
	{2025_07_01, ruleChange, []pricing.RuleID{"MSG-1", "MSG-5", "TIER-1", "MSG-10"}, words{
		"Se cobra por mensaje de plantilla entregado y ya no por conversación. Utilidad es gratis dentro de la ventana de atención al cliente, utilidad y autenticación tienen niveles de volumen, y MM Lite cuesta lo que marketing.",
		"Cobra-se por mensagem de modelo entregue e não mais por conversa. Utilidade é grátis dentro da janela de atendimento ao cliente, utilidade e autenticação têm níveis de volume, e o MM Lite custa o mesmo que marketing.",
		"Charges are per delivered template message and no longer per conversation. Utility is free inside the customer service window, utility and authentication have volume tiers, and MM Lite costs what marketing does.",
	}},
	{2025_07_15, ruleChange, []pricing.RuleID{"WIN-2", "CALL-2"}, words{
		"Las llamadas quedan disponibles para todos; una llamada del cliente abre la ventana de atención como un mensaje suyo.",
		"As chamadas ficam disponíveis para todos; uma chamada do cliente abre a janela de atendimento como uma mensagem sua.",
		"Calls become generally available; a call from the customer opens the service window as a message does.",
	}},
	{2025_10_01, ruleChange, []pricing.RuleID{"MKT-6"}, words{
		"Zimbabue pasa de Otros países a Resto de África.",
		"O Zimbábue passa de Outros países para Outros países da África.",
		"Zimbabwe moves from Other to Rest of Africa.",
	}},
	{2025_10_01, ruleChange, []pricing.RuleID{"TIER-12"}, words{
		"Un webhook avisa cuando la cuenta llega a otro nivel de volumen.",
		"Um webhook avisa quando a conta chega a outro nível de volume.",
		"A webhook tells when the account reaches another volume tier.",
	}},
	{2025_10_06, ruleChange, []pricing.RuleID{"GRP-1"}, words{
		"API de grupos: un mensaje cobrable se paga una vez por cada destinatario que lo recibe.",
		"API de grupos: uma mensagem cobrável é paga uma vez por destinatário que a recebe.",
		"Groups API: a billable message is paid once for each recipient who gets it.",
	}},
	{2026_01_01, ruleChange, []pricing.RuleID{"RATE-4"}, words{
		"Se puede pagar en pesos mexicanos (MXN), con tabla propia.",
		"Pode-se pagar em pesos mexicanos (MXN), com tabela própria.",
		"Accounts can be billed in Mexican pesos (MXN), with a card of its own.",
	}},
	{2026_01_01, ruleChange, []pricing.RuleID{"RATE-6"}, words{
		"Las cuentas vendidas a India empiezan a pasar a rupias (INR); tienen plazo hasta el 2026-12-31.",
		"As contas vendidas para a Índia começam a passar para rúpias (INR); o prazo vai até 2026-12-31.",
		"Accounts sold to India begin to move to rupees (INR); they have until 2026-12-31.",
	}},
	{2026_02_16, ruleChange, []pricing.RuleID{"AIP-2"}, words{
		"Los proveedores de IA pagan sus respuestas de formato libre en Italia.",
		"Os Provedores de IA pagam suas respostas em formato livre na Itália.",
		"AI Providers pay for their free-form replies in Italy.",
	}},
	{2026_03_11, ruleChange, []pricing.RuleID{"AIP-2"}, words{
		"Los proveedores de IA pagan también en otros 29 países de la UE y el EEE y en Brasil.",
		"Os Provedores de IA pagam também em outros 29 países da UE e do EEE e no Brasil.",
		"AI Providers pay in 29 more countries of the EU and EEA and in Brazil too.",
	}},
	{2026_04_01, ruleChange, []pricing.RuleID{"RATE-4"}, words{
		"Ocho monedas más, cada una con su tabla: AED, ARS, CLP, COP, MYR, PEN, SAR y SGD.",
		"Mais oito moedas, cada uma com sua tabela: AED, ARS, CLP, COP, MYR, PEN, SAR e SGD.",
		"Eight more currencies, each with a card: AED, ARS, CLP, COP, MYR, PEN, SAR and SGD.",
	}},
	{2026_05_13, ruleChange, []pricing.RuleID{"AIP-2"}, words{
		"Los proveedores de IA dejan de pagar en Europa; en Brasil siguen pagando.",
		"Os Provedores de IA deixam de pagar na Europa; no Brasil continuam pagando.",
		"AI Providers stop paying in Europe; in Brazil they go on.",
	}},
	{2026_05_15, ruleChange, []pricing.RuleID{"MSG-11"}, words{
		"Beta limitada del precio máximo: con él Meta cobra por un mensaje de marketing ese precio o menos.",
		"Beta limitada do preço máximo: com ele a Meta cobra por uma mensagem de marketing esse preço ou menos.",
		"Limited beta of the max price: with it Meta charges that price or less for a marketing message.",
	}},
	{2026_06_01, ruleChange, []pricing.RuleID{"RATE-5"}, words{
		"Una API de Meta permite cambiar la moneda de una cuenta; antes había que crear otra.",
		"Uma API da Meta permite mudar a moeda de uma conta; antes era preciso criar outra.",
		"An API of Meta's can change the currency of an account; before, that took another account.",
	}},
	{2026_07_01, ruleChange, []pricing.RuleID{"MKT-6", "TIER-10"}, words{
		"Los seis mercados nuevos dejan su región y cuentan sus propios niveles de volumen.",
		"Os seis mercados novos saem de sua região e contam seus próprios níveis de volume.",
		"The six new markets leave their regions and count volume tiers of their own.",
	}},
	{2026_07_01, ruleChange, []pricing.RuleID{"RATE-4"}, words{
		"Se puede pagar en reales (BRL), solo en cuentas vendidas a Brasil. Son 16 monedas.",
		"Pode-se pagar em reais (BRL), só em contas vendidas para o Brasil. São 16 moedas.",
		"Accounts sold to Brazil can be billed in reais (BRL). That makes 16 currencies.",
	}},
	{2026_07_01, ruleChange, []pricing.RuleID{"MBA-1"}, words{
		"Meta Business Agent, el agente de IA de Meta, se lanza sin costo.",
		"O Meta Business Agent, agente de IA da Meta, é lançado sem custo.",
		"Meta Business Agent, Meta's own AI agent, is launched free of charge.",
	}},
	{2026_08_01, ruleChange, []pricing.RuleID{"MBA-2"}, words{
		"Meta Business Agent se cobra por tokens: 2 dólares el millón, en todo el mundo.",
		"O Meta Business Agent é cobrado por tokens: 2 dólares o milhão, no mundo todo.",
		"Meta Business Agent is charged by tokens: 2 dollars a million, worldwide.",
	}},
	{2026_09_08, ruleChange, []pricing.RuleID{"PAY-4"}, words{
		"Las cuentas de India pueden pagarse por adelantado; sin saldo, los envíos se rechazan.",
		"As contas da Índia podem ser pagas antecipadamente; sem saldo, os envios são recusados.",
		"Accounts in India can be prepaid; without funds, messages are refused.",
	}},
	{2026_09_28, ruleChange, []pricing.RuleID{"FEP-13"}, words{
		"La página de Meta dice que la ventana gratuita de un anuncio puede durar hasta 7 días; el 2026-09-30 reescribe la página. No hay fórmula publicada, así que aquí siguen siendo 72 horas si no se pide otra cosa.",
		"A página da Meta diz que a janela gratuita de um anúncio pode durar até 7 dias; em 2026-09-30 a página é reescrita. Não há fórmula publicada, por isso aqui continuam sendo 72 horas se nada for pedido.",
		"Meta's page says that the free window of an ad may last up to 7 days; on 2026-09-30 the page is rewritten. No formula is published, so here it stays 72 hours unless asked otherwise.",
	}},
	{2026_10_01, ruleChange, []pricing.RuleID{"SVC-1", "SVC-4", "MSG-6"}, words{
		"El servicio vuelve a cobrarse, por mensaje: las primeras mil respuestas de cada mes son gratis por número de teléfono. Utilidad se cobra también dentro de la ventana de atención al cliente.",
		"O serviço volta a ser cobrado, por mensagem: as primeiras 1.000 respostas de cada mês são grátis por número de telefone. Utilidade é cobrada também dentro da janela de atendimento ao cliente.",
		"Service is charged again, per message: the first 1,000 replies of each month are free per phone number. Utility is charged inside the customer service window too.",
	}},
	{2026_10_01, ruleChange, []pricing.RuleID{"SVC-11"}, words{
		"Los gobiernos y las organizaciones sin fines de lucro que Meta acepta quedan exentos del cobro del servicio.",
		"Governos e organizações sem fins lucrativos aceitos pela Meta ficam isentos da cobrança do serviço.",
		"Governments and non-profits that Meta accepts are exempt from service charges.",
	}},
	{2026_10_12, ruleChange, []pricing.RuleID{"SVC-11"}, words{
		"Los estados de los mensajes pueden decir «paid_exempt»: la organización está exenta.",
		"Os status das mensagens podem dizer “paid_exempt”: a organização é isenta.",
		"Message statuses may say “paid_exempt”: the organisation is exempt.",
	}},
	{2027_01_01, ruleChange, []pricing.RuleID{"RATE-6"}, words{
		"Meta deja de entregar los mensajes de cuentas vendidas a India que no estén en rupias (INR).",
		"A Meta deixa de entregar as mensagens de contas vendidas para a Índia que não estejam em rúpias (INR).",
		"Meta stops delivering messages of accounts sold to India that are not in rupees (INR).",
	}},
	{2027_07_01, ruleChange, []pricing.RuleID{"RATE-6"}, words{
		"Meta deja de entregar los mensajes de cuentas vendidas a Brasil que no estén en reales (BRL).",
		"A Meta deixa de entregar as mensagens de contas vendidas para o Brasil que não estejam em reais (BRL).",
		"Meta stops delivering messages of accounts sold to Brazil that are not in reais (BRL).",
	}},
	{2028_01_01, ruleChange, []pricing.RuleID{"SVC-11"}, words{
		"Termina la exención de gobiernos y organizaciones sin fines de lucro.",
		"Termina a isenção de governos e organizações sem fins lucrativos.",
		"The exemption of governments and non-profits ends.",
	}},
}
