package app

import "github.com/tarifario/tarifario/pricing"

// portuguese is Brazilian Portuguese.
type portuguese struct{}

func (*portuguese) Title(site string) string {
	return site + ": quanto custa o WhatsApp Business por mês"
}
func (*portuguese) Description() string {
	return "Calculadora da plataforma do WhatsApp Business: o que a Meta cobra por país e por data, o que sai de graça e por quê, com as regras de outubro de 2026 e as anteriores."
}
func (*portuguese) Heading() string { return "Quanto custa o WhatsApp Business por mês?" }
func (*portuguese) Lead() string {
	return "Um mês de mensagens com as tarifas da Meta, e a regra que explica cada linha."
}
func (*portuguese) LanguagesLabel() string { return "Idioma" }
func (*portuguese) PagesLabel() string     { return "Páginas" }
func (*portuguese) Independent(site string) string {
	return site + " é independente da Meta. A cobrança final é a da Meta; impostos e taxas do provedor ficam à parte."
}
func (*portuguese) StaysHere() string { return "Nada do que se escreve aqui sai do navegador." }
func (*portuguese) Version(app, rates string) string {
	return "Tarifario " + app + ", tarifas de " + rates + "."
}

func (*portuguese) FormLabel() string { return "Um mês de mensagens" }
func (*portuguese) NeedsScripts() string {
	return "Esta página mostra um exemplo. Para calcular com outros números, o navegador precisa permitir JavaScript."
}
func (*portuguese) Section(s Section) string {
	switch s {
	case SectionSupport:
		return "Atendimento"
	case SectionCampaigns:
		return "Campanhas"
	case SectionNotices:
		return "Avisos"
	case SectionCodes:
		return "Códigos"
	case SectionDelivery:
		return "Entrega"
	}
	return "Conta"
}

func (*portuguese) Label(f Field) string {
	switch f {
	case FieldCountry:
		return "País dos clientes"
	case FieldShare:
		return "Parte deste país"
	case FieldChats:
		return "Atendimentos"
	case FieldChatsPer:
		return "Atendimentos: por mês ou por dia"
	case FieldReplies:
		return "Respostas por atendimento"
	case FieldEntryShare:
		return "Atendimentos vindos de anúncio ou do botão de uma Página"
	case FieldEntry:
		return "Anúncio ou botão"
	case FieldReturnShare:
		return "Atendimentos que passam de 24 horas"
	case FieldMarketing:
		return "Mensagens de marketing por mês"
	case FieldAnswerShare:
		return "Clientes que respondem à campanha"
	case FieldRepliesPerAnswer:
		return "Respostas a cada um deles"
	case FieldUtility:
		return "Avisos de utilidade por mês"
	case FieldInWindow:
		return "Avisos com a janela aberta"
	case FieldAuthentication:
		return "Códigos de autenticação por mês"
	case FieldUndelivered:
		return "Mensagens que não são entregues"
	case FieldNumbers:
		return "Números de telefone"
	case FieldSplit:
		return "Mensagens dos países"
	case FieldCurrency:
		return "Moeda de cobrança"
	case FieldWhen:
		return "Regras e tarifas"
	case FieldDate:
		return "Data"
	case FieldAgentShare:
		return "Atendimentos a cargo do Meta Business Agent"
	case FieldTokens:
		return "Tokens por resposta do assistente"
	case FieldFeeMessage:
		return "Taxa do provedor por mensagem"
	case FieldFeeMonth:
		return "Taxa do provedor por mês"
	case FieldMarkup:
		return "Acréscimo do provedor"
	case FieldTaxMode:
		return "Como o imposto é somado"
	case FieldTaxRate:
		return "Alíquota do imposto"
	case FieldGrowth:
		return "Crescimento ao mês"
	case FieldChange:
		return "Mudança a ver"
	case FieldBefore:
		return "Antes"
	case FieldAfter:
		return "Depois"
	case FieldQuote:
		return "Tarifa cotada pelo provedor"
	case FieldQuoteCategory:
		return "Cotada para"
	case FieldQuoteCountry:
		return "Enviado para"
	case FieldOwnCard:
		return "Tabela própria do link"
	case FieldSharedTotal:
		return "Total do link"
	case FieldBudget:
		return "Orçamento por mês"
	case FieldBudgetPart:
		return "O que comprar com ele"
	case FieldBudgetPlace:
		return "Em qual país"
	default:
		return optionFields[f].label.in(Portuguese)
	}
}

func (*portuguese) Hint(f Field) string {
	switch f {
	case FieldCountry:
		return "A tarifa é a do país do número que recebe cada mensagem, não a do país da empresa."
	case FieldShare:
		return "Que porcentagem de todas as mensagens vai para este país e paga a tarifa dele; todas somam 100%."
	case FieldChats:
		return "Conversas que o cliente começa ao escrever: receber não custa nada, responder pode custar."
	case FieldChatsPer:
		return "Um mês conta como 30 dias."
	case FieldReplies:
		return "Mensagens da empresa em cada atendimento, de uma pessoa ou de um bot: desde outubro de 2026 cada uma pode ser cobrada."
	case FieldEntryShare:
		return "Os que começam em um anúncio de clique para o WhatsApp ou no botão de uma Página do Facebook: respondidos em até 24 horas, tudo fica grátis por 72."
	case FieldEntry:
		return "Custam o mesmo, a não ser que a janela dos anúncios dure mais de 72 horas."
	case FieldReturnShare:
		return "O cliente volta a escrever depois de um dia: nas regras por conversa isso abria outra, que podia ser cobrada."
	case FieldMarketing:
		return "Promoções e campanhas: cada mensagem entregue é cobrada, menos nas 72 horas grátis."
	case FieldAnswerShare:
		return "De cada 100 mensagens de marketing entregues, quantas recebem resposta: o que a empresa responde conta como serviço."
	case FieldRepliesPerAnswer:
		return "Mensagens da empresa depois dessa resposta, cobradas como as de um atendimento."
	case FieldUtility:
		return "Pedidos, entregas, agendamentos e pagamentos que o cliente espera saber, com tarifa própria que cai com o volume."
	case FieldInWindow:
		return "Os que saem até 24 horas depois da última mensagem do cliente: grátis de julho de 2025 a setembro de 2026, agora não mais."
	case FieldAuthentication:
		return "Códigos descartáveis para entrar ou confirmar uma conta, com tarifa própria que cai com o volume."
	case FieldUndelivered:
		return "De campanhas, avisos e códigos, quantas de cada 100 nunca chegam ao telefone: essas não são cobradas."
	case FieldNumbers:
		return "Desde outubro de 2026 cada número comercial tem suas próprias 1.000 respostas grátis por mês."
	case FieldSplit:
		return "Com um total para todos basta escrevê-lo uma vez e dizer que parte vai para cada país, com a tarifa dele."
	case FieldCurrency:
		return "A da conta do WhatsApp Business. Cada moeda tem sua tabela: nada é convertido."
	case FieldWhen:
		return "Houve cinco conjuntos de regras: o mesmo mês dá outro total com cada um."
	case FieldDate:
		return "Qualquer dia desde 1º de fevereiro de 2022."
	case FieldAgentShare:
		return "A parte dos atendimentos que o assistente da Meta responde. É cobrada por tokens, em dólares, e não por mensagem."
	case FieldTokens:
		return "O que ele lê e escreve em cada resposta. A Meta sugere calcular com 22.500."
	case FieldFeeMessage:
		return "Por mensagem entregue da empresa, na moeda de cobrança."
	case FieldFeeMonth:
		return "A parte fixa: plano, licenças ou números, na moeda de cobrança."
	case FieldMarkup:
		return "Porcentagem que o provedor soma ao que a Meta cobra."
	case FieldTaxMode:
		return "As tarifas da Meta não incluem impostos. O imposto é calculado sobre Meta e provedor juntos."
	case FieldTaxRate:
		return "A porcentagem que cabe à empresa; convém confirmar com a contabilidade."
	case FieldGrowth:
		return "Quanto sobem todas as mensagens de um mês para o outro; com sinal de menos, quanto caem."
	case FieldChange:
		return "As mudanças conhecidas de regras, da tabela de tarifas da moeda e do mercado dos países escolhidos."
	case FieldBefore:
		return "A primeira das duas datas."
	case FieldAfter:
		return "A segunda das duas datas, comparada com a primeira."
	case FieldQuote:
		return "O que o provedor cobra por uma mensagem ou conversa, antes de impostos."
	case FieldQuoteCategory:
		return "Um mesmo provedor pode acrescentar um valor diferente em cada categoria."
	case FieldQuoteCountry:
		return "O país dos números para os quais vale a tarifa cotada."
	case FieldOwnCard:
		return "A tabela própria com que este plano foi calculado."
	case FieldSharedTotal:
		return "O que este plano custava quando o link foi compartilhado."
	case FieldBudget:
		return "Opcional. O que se pode gastar no total: Meta, provedor e impostos."
	case FieldBudgetPart:
		return "A parte do plano que cresce ou diminui até usar tudo; o resto fica igual."
	case FieldBudgetPlace:
		return "Em todos, cada país mantém a sua proporção."
	default:
		return optionFields[f].hint.in(Portuguese)
	}
}

func (*portuguese) ReadAs(value string) string { return "Lido como " + value + "." }

func (*portuguese) Received(text string) string { return "Valor recebido: “" + text + "”." }

func (*portuguese) Problem(p Problem, limit string) string {
	switch p {
	case ProblemEmpty:
		return "Falta um número. Se não há, escrever 0."
	case ProblemNotNumber:
		return "Isto não pode ser lido como número."
	case ProblemNegative:
		return "Não pode ser menor que zero."
	case ProblemNotWhole:
		return "Aqui só um número inteiro faz sentido."
	case ProblemTooLong:
		return "Tem algarismos demais para um mês."
	case ProblemTooSmall:
		return "Tem que ser pelo menos " + limit + "."
	case ProblemTooLarge:
		return "Tem que ser no máximo " + limit + "."
	case ProblemCountry:
		return "Nenhum país tem esse nome. Escolher um da lista."
	case ProblemWhen:
		return "Essas regras não existem. Escolher uma opção da lista."
	case ProblemDate:
		return "Isto não é uma data completa."
	case ProblemDateTooEarly:
		return "As regras são conhecidas desde 1º de fevereiro de 2022."
	case ProblemChoice:
		return "Esta opção não existe. Escolher uma da lista."
	case ProblemCurrency:
		return "Não há nenhuma tabela nesta moeda."
	default:
		return optionProblems[p].in(Portuguese)
	}
}

func (*portuguese) CurrentRules(since string) string { return "Em vigor, desde " + since }
func (*portuguese) EraRules(era pricing.Era, from, to string) string {
	short := "por mensagem, serviço cobrado"
	switch era {
	case pricing.CBP0:
		short = "conversas de dois tipos"
	case pricing.CBP1:
		short = "conversas de quatro categorias"
	case pricing.CBP2:
		short = "conversas, serviço grátis"
	case pricing.PMP1:
		short = "por mensagem, serviço grátis"
	}
	return from + " – " + to + ": " + short
}
func (*portuguese) OwnDate() string { return "Outra data" }
func (*portuguese) CardKnown(s pricing.Status) string {
	switch s {
	case pricing.Published:
		return "tabela publicada"
	case pricing.Composed:
		return "tabela reunida de duas publicadas"
	case pricing.Partial:
		return "tabela com lacunas"
	case pricing.Own:
		return "sua própria tabela"
	default:
		return "tabela inferida"
	}
}
func (*portuguese) CardPart(rows, of Count) string {
	return rows.Text + " de " + of.pick("mercado", "mercados", "de mercados")
}
func (*portuguese) NoCard() string    { return "sem tabela nessa data" }
func (*portuguese) NoCountry() string { return "Nenhum país corresponde." }
func (*portuguese) MoreCountries(n Count) string {
	return "E mais " + n.Text + ": continuar escrevendo para encontrá-los."
}
func (*portuguese) CountriesFound(n Count) string { return n.pick("país", "países", "de países") }

func (*portuguese) AnswerLabel() string { return "A Meta cobra por mês" }
func (*portuguese) AtLeast() string     { return "pelo menos" }
func (*portuguese) NoAnswer() string    { return "Sem tarifa conhecida" }
func (*portuguese) AnswerScope(currency, since string) string {
	return "Tabela em " + currency + " em vigor desde " + since + ". Sem impostos nem taxas do provedor."
}
func (*portuguese) AnswerOutdated(n Count) string {
	return "É o último total válido: " + n.pick("dado a corrigir", "dados a corrigir", "de dados a corrigir") + "."
}
func (*portuguese) AnswerRefused() string {
	return "É o último total válido: este plano não pode ser calculado."
}
func (*portuguese) AnswerWaits(n Count) string {
	return "Falta corrigir " + n.pick("dado", "dados", "de dados") + " para calcular."
}
func (*portuguese) Announce(total string) string { return "Total: " + total + " por mês." }
func (*portuguese) AnnounceAtLeast(total string) string {
	return "Total incompleto: pelo menos " + total + " por mês."
}

func (*portuguese) ChargedHeading() string { return "O que é cobrado" }
func (*portuguese) ChargedCaption(date string) string {
	return "Linhas cobradas com as regras de " + date
}
func (*portuguese) Column(c Column, currency string) string {
	switch c {
	case ColumnThing:
		return "Item e regra"
	case ColumnQuantity:
		return "Quantidade"
	case ColumnFree:
		return "Grátis"
	case ColumnCharged:
		return "Cobradas"
	case ColumnRate:
		return "Tarifa"
	default:
		return "Valor em " + currency
	}
}

func (*portuguese) Thing(c pricing.Category, u pricing.Unit) string {
	unit := "Mensagens"
	if u == pricing.PerConversation {
		unit = "Conversas"
	}
	switch c {
	case pricing.Marketing:
		return unit + " de marketing"
	case pricing.MarketingLite:
		return unit + " de marketing pelo MM Lite"
	case pricing.Utility:
		return unit + " de utilidade"
	case pricing.Authentication:
		return unit + " de autenticação"
	case pricing.AuthenticationInternational:
		return unit + " de autenticação internacional"
	case pricing.Service:
		if u == pricing.PerConversation {
			return "Conversas de serviço"
		}
		return "Respostas de serviço"
	case pricing.MetaBusinessAgent:
		if u == pricing.PerToken {
			return "Tokens do Meta Business Agent"
		}
		return "Respostas do Meta Business Agent"
	case pricing.GeneralPurposeAI:
		return "Respostas de um Provedor de IA"
	case pricing.BusinessInitiated:
		return "Conversas iniciadas pela empresa"
	case pricing.UserInitiated:
		return "Conversas iniciadas pelo cliente"
	default:
		return "Mensagens dos clientes"
	}
}

func (*portuguese) Band(no, from, to string) string {
	if to == "" {
		return "Nível de volume " + no + ": a partir de " + from + " por mês"
	}
	return "Nível de volume " + no + ": de " + from + " a " + to + " por mês"
}
func (*portuguese) TotalRow() string       { return "Total exato" }
func (*portuguese) KnownTotalRow() string  { return "Total conhecido" }
func (*portuguese) NothingCharged() string { return "Neste plano nada é cobrado." }
func (*portuguese) NoRate(reason pricing.NoRateReason, market, since string) string {
	switch reason {
	case pricing.MarketNotOnCard:
		return "A tabela de " + since + " não traz o mercado " + market + ". Sem tarifa não há cálculo, e não é grátis."
	case pricing.RateNotOffered:
		return "A tabela de " + since + " não oferece isto no mercado " + market + "."
	default:
		return "A tarifa do mercado " + market + " na tabela de " + since + " existe, mas não é conhecida. Sem tarifa não há cálculo, e não é grátis."
	}
}
func (*portuguese) NoCardFor(currency, date string) string {
	return "Não se conhece nenhuma tabela em " + currency + " para " + date + ". Sem tarifa não há cálculo, e não é grátis."
}
func (*portuguese) NoCardBefore(currency, date, first string) string {
	return "Não se conhece nenhuma tabela em " + currency + " para " + date + ": a primeira é de " + first + "."
}
func (*portuguese) Unpriced() string { return "sem tarifa" }

func (*portuguese) FreeHeading() string { return "O que não é cobrado" }
func (*portuguese) FreeLead() string {
	return "Mensagens do mesmo mês que não custam nada, e por quê."
}
func (*portuguese) NotDelivered() string { return "não são entregues" }
func (*portuguese) AllowanceUsed(rule pricing.RuleID, used, units Count) string {
	if rule == "SVC-4" {
		return "São usadas " + used.Text + " das " + units.pick("resposta grátis", "respostas grátis", "de respostas grátis") + " do mês."
	}
	return "São usadas " + used.Text + " das " + units.pick("conversa grátis", "conversas grátis", "de conversas grátis") + " do mês."
}
func (*portuguese) AllowanceRange(lowest, highest string) string {
	return "Conforme os países em que as grátis são gastas, a cobrança ficaria entre " + lowest + " e " + highest + "; o total as divide em proporção."
}

func (*portuguese) WarningsHeading() string { return "Atenção" }
func (*portuguese) NotesHeading() string    { return "Para levar em conta" }
func (*portuguese) Notice(code pricing.NoticeCode, currency, since string) string {
	switch code {
	case pricing.NoticeListRate:
		return "Nessa data há níveis de volume, mas eles não são conhecidos: vale a tarifa da lista, a mais alta."
	case pricing.NoticeLadder2026:
		return "Os níveis de volume são os de outubro de 2026: os dessa data não são conhecidos."
	case pricing.NoticeDerivedBands:
		return "Os níveis de volume foram calculados a partir dos descontos conhecidos: a tabela da Meta não estava à mão."
	case pricing.NoticeFutureCard:
		return "A última tabela conhecida é de " + since + ". Para a data escolhida a Meta pode ter publicado outra."
	case pricing.NoticeInferred:
		return "A tabela em " + currency + " de " + since + " tem valores inferidos: não são os publicados pela Meta."
	case pricing.NoticeComposed:
		return "A tabela em " + currency + " de " + since + " reúne valores de duas tabelas publicadas, conforme as mudanças anunciadas pela Meta."
	case pricing.NoticePartial:
		return "A tabela em " + currency + " de " + since + " é conhecida só em parte."
	case pricing.NoticeAgentDollars:
		return "O Meta Business Agent é cobrado em dólares americanos, à parte da moeda da conta."
	case pricing.NoticeAgentBefore:
		return "O Meta Business Agent ainda não existia nessa data: suas respostas contam como serviço."
	case pricing.NoticeTokensAssumed:
		return "As respostas do Meta Business Agent sem tokens conhecidos contam 22.500 cada uma, o valor de planejamento da Meta."
	case pricing.NoticeFreeEntry:
		return "Desde 28 de setembro de 2026 a Meta diz que a janela grátis de um anúncio pode durar até 7 dias, sem explicar como. Aqui ela dura 72 horas."
	case pricing.NoticeRefused:
		return "Uma parte do plano não tem tarifa conhecida: o total é o mínimo que seria cobrado."
	default:
		return ""
	}
}
func (*portuguese) StaleCards(since string) string {
	return "A tabela mais nova é de " + since + ". A Meta pode ter publicado outra depois: convém conferir."
}

func (*portuguese) ErasHeading() string { return "O mesmo mês com outras regras" }
func (*portuguese) ErasLead() string {
	return "Cada conjunto de regras em seu último dia, e quanto a mais ou a menos custaria."
}
func (*portuguese) EraColumns() [3]string { return [3]string{"Regras", "Total por mês", "Diferença"} }
func (*portuguese) EraName(era pricing.Era) string {
	switch era {
	case pricing.CBP0:
		return "Conversas de dois tipos"
	case pricing.CBP1:
		return "Conversas de quatro categorias"
	case pricing.CBP2:
		return "Conversas, serviço grátis"
	case pricing.PMP1:
		return "Por mensagem, serviço grátis"
	default:
		return "Por mensagem, serviço cobrado"
	}
}
func (*portuguese) EraPricedOn(date string) string { return "em " + date }
func (*portuguese) EraChosen() string              { return "escolhido" }
func (*portuguese) EraSame() string                { return "igual" }
func (*portuguese) EraUnknown() string             { return "sem tarifa conhecida" }
func (*portuguese) EraPart() string                { return "faltam tarifas" }

func (*portuguese) Since(month string) string { return "desde " + month }

func (*portuguese) ChooserSentence() string {
	return "Quanto custa o WhatsApp Business por mês, com a regra de cada linha."
}
func (*portuguese) LanguageName() string { return "Português" }
