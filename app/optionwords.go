package app

// optionWords are the sentences about what is folded away.
type optionWords interface {
	Group(g optionGroup) string
	ToCorrect() string
	YesNo(yes bool) string
	CardOf(currency, since string) string

	UsedLead() string
	NothingUsed() string
	UsedMessages(n Count) string
	AllowanceBefore(n Count) string

	NoHome() string
	InternationalEffect(c InternationalCase, domestic, international string) string
	PaysInternational(home string) string

	FreeEntryLength(choice string) string
	OfChats(percent string) string
	NoFees() string
	EachMessage(amount string) string
	EachMonth(amount string) string

	PriceIn(of, in string) string
	AtRate(of, is string) string
}

// fieldWords are label and hint of a field in every language.
type fieldWords struct{ label, hint words }

// optionFields are the words of the fields that are folded away and have none in the catalogs.
var optionFields = [fieldCount]fieldWords{
	FieldInferred: {
		words{"Usar cifras inferidas", "Usar valores inferidos", "Use inferred figures"},
		words{
			"Llena huecos con tarifas deducidas de otras tablas. No son cifras publicadas por Meta.",
			"Preenche lacunas com tarifas deduzidas de outras tabelas. Não são valores publicados pela Meta.",
			"Fills gaps with rates worked out from other cards. They are not figures published by Meta.",
		},
	},
	FieldUsedUtility: {
		words{"Avisos de utilidad ya cobrados", "Avisos de utilidade já cobrados", "Utility notices already charged"},
		words{
			"Los de este mes hasta hoy, con todas las cuentas del negocio: los siguientes cuentan desde ahí y llegan antes a los niveles con descuento.",
			"Os deste mês até hoje, somando todas as contas da empresa: os próximos contam a partir daí e chegam antes aos níveis com desconto.",
			"This month's so far, over all accounts of the business: the next ones count on from there and reach the discounted tiers sooner.",
		},
	},
	FieldUsedAuthentication: {
		words{"Códigos ya cobrados", "Códigos já cobrados", "Authentication codes already charged"},
		words{
			"Los de autenticación de este mes, nacionales e internacionales juntos: comparten la cuenta de los niveles.",
			"Os de autenticação deste mês, nacionais e internacionais juntos: dividem a mesma contagem dos níveis.",
			"This month's so far, domestic and international together: they share one count for the tiers.",
		},
	},
	FieldTimes: {
		words{"Veces al mes", "Vezes por mês", "Times a month"},
		words{"Cuántas conversaciones como esta hay en un mes.", "Quantas conversas como esta há em um mês.", "How many conversations like this there are in a month."},
	},
	FieldZone: {
		words{"Zona horaria de la cuenta", "Fuso horário da conta", "Time zone of the account"},
		words{
			"Fechas, meses y tarifas empiezan a medianoche de la cuenta. Con una fecha ya elegida, el total es el mismo en cualquier zona; el plan la guarda para leer con él registros de mensajes.",
			"Datas, meses e tarifas começam à meia-noite da conta. Com uma data já escolhida, o total é o mesmo em qualquer fuso; o plano o guarda para ler com ele registros de mensagens.",
			"Dates, months and rates begin at midnight of the account. Once a date is chosen the total is the same in every zone; the plan keeps it for reading message logs.",
		},
	},
	FieldAllowanceUsed: {
		words{"Respuestas ya entregadas este mes", "Respostas já entregues neste mês", "Replies already delivered this month"},
		words{
			"Las de todos los números juntos: se restan de las mil gratis de cada uno. Con las reglas hasta octubre de 2024, las conversaciones de la cuenta.",
			"As de todos os números juntos: são descontadas das 1.000 grátis de cada um. Nas regras até outubro de 2024, as conversas da conta.",
			"Those of all numbers together: they come off the 1,000 free ones of each. Under the rules until October 2024, the conversations of the account.",
		},
	},
	FieldInternational: {
		words{"El negocio paga la tarifa internacional", "A empresa paga a taxa internacional", "The business pays the international rate"},
		words{
			"Meta avisa al negocio que en 30 días envía más de 750,000 mensajes fuera de la ventana, con todas sus cuentas, a países que tienen esa tarifa. Desde entonces es para siempre.",
			"A Meta avisa a empresa que em 30 dias envia mais de 750.000 mensagens fora da janela, com todas as suas contas, para países que têm essa taxa. A partir daí é para sempre.",
			"Meta tells a business that in 30 days sends more than 750,000 messages outside service windows, over all its accounts, to countries with such a rate. From then on it is permanent.",
		},
	},
	FieldInternationalSince: {
		words{"Fecha de inicio", "Data de início", "Start date"},
		words{
			"La que comunica Meta, 30 días después de superar ese volumen. Vacía: el inicio ya pasó. Para algunos países Meta puede fijar otra.",
			"A que a Meta comunica, 30 dias depois de passar desse volume. Vazia: o início já passou. Para alguns países a Meta pode fixar outra.",
			"The one Meta gives, 30 days after that volume was passed. Empty: it has begun already. Meta may set another for some countries.",
		},
	},
	FieldInternationalHome: {
		words{"País del negocio, verificado por Meta", "País da empresa, verificado pela Meta", "Country of the business, as verified by Meta"},
		words{
			"En su propio país el negocio paga siempre la tarifa nacional. Sin verificar paga la internacional en todos los que la tienen.",
			"No seu próprio país a empresa paga sempre a taxa nacional. Sem verificação, paga a internacional em todos os que a têm.",
			"In its own country the business always pays the domestic rate. Without a verified one it pays the international rate wherever there is one.",
		},
	},
	FieldFreeEntry: {
		words{"Cuánto dura gratis la entrada", "Quanto dura a entrada grátis", "How long a free entry lasts"},
		words{
			"Desde el 28 de septiembre de 2026 Meta habla de hasta 7 días, sin decir cuándo; 72 horas es la lectura que nunca se queda corta. Los chats de este formulario terminan antes: aquí el total no cambia, y el plan lleva la respuesta consigo.",
			"Desde 28 de setembro de 2026 a Meta fala em até 7 dias, sem dizer quando; 72 horas é a leitura que nunca calcula a menos. Os atendimentos deste formulário terminam antes: aqui o total não muda, e o plano leva a resposta consigo.",
			"Since September 28, 2026 Meta speaks of up to 7 days without saying when; 72 hours is the reading that never understates the bill. The chats of this form end sooner: the total is the same here, and the plan carries the answer along.",
		},
	},
	FieldShownCurrency: {
		words{"Ver el total también en", "Ver o total também em", "Also show the total in"},
		words{
			"El código de tres letras de una moneda, como MXN. El cobro no cambia: sigue en la moneda de facturación.",
			"O código de três letras de uma moeda, como BRL. A cobrança não muda: continua na moeda de cobrança.",
			"The three-letter code of a currency, such as EUR. The charge stays in the billing currency.",
		},
	},
	FieldShownRate: {
		words{"Tipo de cambio", "Taxa de câmbio", "Exchange rate"},
		words{
			"El del banco o el que use el negocio: aquí no se consulta ninguno. El resultado es aproximado.",
			"A do banco ou a que a empresa usar: aqui nenhuma é consultada. O resultado é aproximado.",
			"Your bank's, or whichever you use: none is looked up here. The result is approximate.",
		},
	},
}

// optionProblems say what is wrong in such a field.
var optionProblems = [problemCount]words{
	ProblemZone: {
		"Ninguna zona horaria se llama así. Un ejemplo: America/Bogota.",
		"Nenhum fuso horário se chama assim. Um exemplo: America/Sao_Paulo.",
		"No time zone is called that. An example: America/Bogota.",
	},
	ProblemCode: {
		"Hacen falta las tres letras de una moneda, como MXN.",
		"São necessárias as três letras de uma moeda, como BRL.",
		"It takes the three letters of a currency, such as EUR.",
	},
	ProblemRate: {
		"Falta el tipo de cambio: un número mayor que cero, con seis decimales como máximo.",
		"Falta a taxa de câmbio: um número maior que zero, com no máximo seis casas decimais.",
		"The exchange rate is missing: a number above zero, with six decimals at most.",
	},
}

func (*spanish) Group(g optionGroup) string {
	return [groupCount]string{
		groupRates: "Moneda y tarifas", groupUsed: "Ya usado este mes", groupInternational: "Autenticación internacional",
		groupFreeEntry: "Entrada gratis", groupAgent: agentName, groupProvider: "Proveedor", groupTax: "Impuestos",
		groupShown: "Total en otra moneda",
	}[g]
}
func (*spanish) ToCorrect() string { return "por corregir" }
func (*spanish) YesNo(yes bool) string {
	if yes {
		return "sí"
	}
	return "no"
}
func (*spanish) CardOf(currency, since string) string { return currency + ", tabla del " + since }
func (*spanish) UsedLead() string {
	return "Para calcular lo que falta del mes: lo anterior ya se cobró y no entra en el total, pero mueve los niveles de volumen y lo que queda gratis."
}
func (*spanish) NothingUsed() string { return "nada todavía" }
func (*spanish) UsedMessages(n Count) string {
	return n.pick("mensaje", "mensajes", "de mensajes")
}
func (*spanish) AllowanceBefore(n Count) string {
	return "Antes ya se entregaron " + n.Text + ", que cuentan primero para lo gratis del mes."
}
func (*spanish) NoHome() string { return "Otro país, o sin verificar" }
func (*spanish) InternationalEffect(c InternationalCase, domestic, international string) string {
	switch c {
	case DomesticHome:
		return "tarifa nacional, " + domestic + ", por ser el país del negocio; la internacional es " + international + "."
	case DomesticYet:
		return "tarifa nacional, " + domestic + ", hasta la fecha de inicio; después, la internacional, " + international + "."
	case InternationalDue:
		return "tarifa internacional, " + international + ", en lugar de la nacional, " + domestic + "."
	}
	return "sin tarifa internacional en esta fecha."
}
func (*spanish) PaysInternational(home string) string {
	if home == "" {
		return "donde hay esa tarifa"
	}
	return "donde hay esa tarifa, salvo en " + home
}
func (*spanish) FreeEntryLength(choice string) string {
	switch choice {
	case entryAds7Days:
		return "hasta 7 días desde anuncios"
	case entry7Days:
		return "hasta 7 días desde anuncios y el botón de una página"
	}
	return "72 horas"
}
func (*spanish) OfChats(percent string) string    { return percent + " de los chats" }
func (*spanish) NoFees() string                   { return "sin cargos" }
func (*spanish) EachMessage(amount string) string { return amount + " por mensaje" }
func (*spanish) EachMonth(amount string) string   { return amount + " al mes" }
func (*spanish) PriceIn(of, in string) string     { return "1 " + of + " en " + in }
func (*spanish) AtRate(of, is string) string {
	return "al tipo de cambio indicado: " + of + " = " + is + "."
}

func (*portuguese) Group(g optionGroup) string {
	return [groupCount]string{
		groupRates: "Moeda e tarifas", groupUsed: "Já usado neste mês", groupInternational: "Autenticação internacional",
		groupFreeEntry: "Entrada grátis", groupAgent: agentName, groupProvider: "Provedor", groupTax: "Impostos",
		groupShown: "Total em outra moeda",
	}[g]
}
func (*portuguese) ToCorrect() string { return "a corrigir" }
func (*portuguese) YesNo(yes bool) string {
	if yes {
		return "sim"
	}
	return "não"
}
func (*portuguese) CardOf(currency, since string) string { return currency + ", tabela de " + since }
func (*portuguese) UsedLead() string {
	return "Para calcular o que falta do mês: o anterior já foi cobrado e não entra no total, mas move os níveis de volume e o que resta grátis."
}
func (*portuguese) NothingUsed() string { return "nada ainda" }
func (*portuguese) UsedMessages(n Count) string {
	return n.pick("mensagem", "mensagens", "de mensagens")
}
func (*portuguese) AllowanceBefore(n Count) string {
	return "Antes já foram entregues " + n.Text + ", que contam primeiro para o grátis do mês."
}
func (*portuguese) NoHome() string { return "Outro país, ou sem verificação" }
func (*portuguese) InternationalEffect(c InternationalCase, domestic, international string) string {
	switch c {
	case DomesticHome:
		return "taxa nacional, " + domestic + ", por ser o país da empresa; a internacional é " + international + "."
	case DomesticYet:
		return "taxa nacional, " + domestic + ", até a data de início; depois, a internacional, " + international + "."
	case InternationalDue:
		return "taxa internacional, " + international + ", no lugar da nacional, " + domestic + "."
	}
	return "sem taxa internacional nesta data."
}
func (*portuguese) PaysInternational(home string) string {
	if home == "" {
		return "onde há essa taxa"
	}
	return "onde há essa taxa, exceto em " + home
}
func (*portuguese) FreeEntryLength(choice string) string {
	switch choice {
	case entryAds7Days:
		return "até 7 dias a partir de anúncios"
	case entry7Days:
		return "até 7 dias a partir de anúncios e do botão de uma Página"
	}
	return "72 horas"
}
func (*portuguese) OfChats(percent string) string    { return percent + " dos atendimentos" }
func (*portuguese) NoFees() string                   { return "sem taxas" }
func (*portuguese) EachMessage(amount string) string { return amount + " por mensagem" }
func (*portuguese) EachMonth(amount string) string   { return amount + " por mês" }
func (*portuguese) PriceIn(of, in string) string     { return "1 " + of + " em " + in }
func (*portuguese) AtRate(of, is string) string {
	return "pela taxa de câmbio indicada: " + of + " = " + is + "."
}

func (*english) Group(g optionGroup) string {
	return [groupCount]string{
		groupRates: "Currency and rates", groupUsed: "Already used this month", groupInternational: "Authentication-international",
		groupFreeEntry: "Free entry", groupAgent: agentName, groupProvider: "Provider", groupTax: "Tax",
		groupShown: "Total in another currency",
	}[g]
}
func (*english) ToCorrect() string { return "needs correcting" }
func (*english) YesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
func (*english) CardOf(currency, since string) string { return currency + ", rate card of " + since }
func (*english) UsedLead() string {
	return "For working out the rest of a month: what came before has been charged and is not in the total, but it moves the volume tiers and what is left free."
}
func (*english) NothingUsed() string         { return "nothing yet" }
func (*english) UsedMessages(n Count) string { return n.pick("message", "messages", "messages") }
func (*english) AllowanceBefore(n Count) string {
	return n.Text + " were delivered before, and use the month's free ones first."
}
func (*english) NoHome() string { return "Another country, or not verified" }
func (*english) InternationalEffect(c InternationalCase, domestic, international string) string {
	switch c {
	case DomesticHome:
		return "domestic rate, " + domestic + ", as the country of the business; the international one is " + international + "."
	case DomesticYet:
		return "domestic rate, " + domestic + ", until the start date; then the international one, " + international + "."
	case InternationalDue:
		return "international rate, " + international + ", instead of the domestic " + domestic + "."
	}
	return "no international rate on this date."
}
func (*english) PaysInternational(home string) string {
	if home == "" {
		return "where there is such a rate"
	}
	return "where there is such a rate, except in " + home
}
func (*english) FreeEntryLength(choice string) string {
	switch choice {
	case entryAds7Days:
		return "up to 7 days from ads"
	case entry7Days:
		return "up to 7 days from ads and the button of a Page"
	}
	return "72 hours"
}
func (*english) OfChats(percent string) string    { return percent + " of chats" }
func (*english) NoFees() string                   { return "no fees" }
func (*english) EachMessage(amount string) string { return amount + " per message" }
func (*english) EachMonth(amount string) string   { return amount + " per month" }
func (*english) PriceIn(of, in string) string     { return "1 " + of + " in " + in }
func (*english) AtRate(of, is string) string {
	return "at your exchange rate: " + of + " = " + is + "."
}
